/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// The days of what is chosen as bars, on which a range is drawn: with a pointer, a finger, or the arrow keys.
const [PLOT_TOP, PLOT_BOTTOM] = [8, 24]

// `tools.state` has what is shown now. `tools.choose(from, to)` takes a range.
function makeChart(figure, tools) {
  const canvas = figure.querySelector('.canvas')
  const told = figure.querySelector('.told')
  const probe = made('div', { className: 'probe', tabIndex: 0 })
  const marks = { brush: svgOf('rect', { class: 'brush' }), here: svgOf('rect', { class: 'here' }) }
  let [shape, at, anchor, isHeld, room] = [null, 0, null, false, 0]
  probe.setAttribute('role', 'slider')
  probe.setAttribute('aria-label', tools.words.draw)
  canvas.append(probe)
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    canvas.setPointerCapture(event.pointerId)
    isHeld = true
    anchor = dayAt(event)
    show(anchor)
  })
  canvas.addEventListener('pointermove', (event) => show(dayAt(event)))
  canvas.addEventListener('pointerup', (event) => {
    if (isHeld) take(dayAt(event))
  })
  for (const type of ['pointercancel', 'pointerleave'])
    canvas.addEventListener(type, () => {
      if (type === 'pointercancel') isHeld = false
      if (!isHeld) rest()
    })
  new ResizeObserver(([{ contentRect }]) => {
    if (shape === null || Math.abs(contentRect.width - room) < 1) return
    room = contentRect.width
    draw()
  }).observe(canvas)
  probe.addEventListener('focus', () => show(at))
  probe.addEventListener('blur', rest)
  probe.addEventListener('keydown', keyed)

  function keyed(event) {
    const steps = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageUp: -7,
      PageDown: 7,
    }
    const { from, to } = shape
    const next =
      event.key === 'Home' ? from : event.key === 'End' ? to : at + (steps[event.key] ?? Number.NaN)
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      take(at)
    } else if (event.key === 'Escape' && anchor !== null) {
      event.stopPropagation()
      anchor = null
      show(at)
    } else if (!Number.isNaN(next)) {
      event.preventDefault()
      anchor = event.shiftKey ? (anchor ?? at) : null
      show(Math.max(from, Math.min(to, next)))
    }
  }
  function take(day) {
    const [from, to] = [anchor ?? day, day].sort((a, b) => a - b)
    isHeld = false
    anchor = null
    at = day
    tools.choose(from, to)
  }
  function rest() {
    if (document.activeElement === probe) return
    anchor = null
    for (const mark of Object.values(marks)) mark.remove()
    told.textContent = tools.words.draw
  }
  function dayAt({ clientX }) {
    const { left, width } = canvas.querySelector('svg').getBoundingClientRect()
    const place = Math.floor((((clientX - left) / width) * shape.width) / shape.step)
    return Math.max(shape.from, Math.min(shape.to, shape.from + place))
  }
  // Marks a day, or the range that is being drawn, and tells it.
  function show(day) {
    at = day
    const [from, to] = [anchor ?? day, day].sort((a, b) => a - b)
    const box = { y: PLOT_TOP, height: shape.height - PLOT_TOP - PLOT_BOTTOM }
    place(marks.here, { x: (day - shape.from) * shape.step, width: shape.step, ...box })
    place(marks.brush, {
      x: (from - shape.from) * shape.step,
      width: anchor === null ? 0 : (to - from + 1) * shape.step,
      ...box,
    })
    canvas.querySelector('svg').append(marks.brush, marks.here)
    const text = anchor === null ? dayTold(day) : tools.range(from, to)
    told.textContent = text
    for (const [name, value] of [
      ['aria-valuemin', shape.from],
      ['aria-valuemax', shape.to],
      ['aria-valuenow', day],
      ['aria-valuetext', text],
    ])
      probe.setAttribute(name, value)
  }
  function dayTold(day) {
    const { counted, series } = tools.state
    const row = (day - shape.from) * counted.width
    const values = series.map((label, place) => [label, counted.values[row + place]])
    const sum = values.reduce((all, [, value]) => all + value, 0)
    const parts = values
      .filter(([, value]) => value > 0)
      .map(([of, value]) => `${of} ${text(value)}`)
    const of = parts.length > 1 ? ` (${parts.join(', ')})` : ''
    return `${tools.day(day)}: ${text(sum)}${of}`
  }
  function text(value) {
    return tools.text(tools.state.view.measure, value)
  }
  function draw() {
    const { view, counted } = tools.state
    if (room === 0) room = canvas.clientWidth
    shape = shapeOf(room, view.window, heightsOf(counted), text)
    at = Math.max(shape.from, Math.min(shape.to, at || view.to))
    const svg = svgOf(
      'svg',
      { viewBox: `0 0 ${shape.width + shape.margin} ${shape.height}`, 'aria-hidden': 'true' },
      ...axisOf(shape, text),
      ...labelsOf(shape, tools.label),
      svgOf('rect', {
        class: 'range',
        ...{ x: (view.from - shape.from) * shape.step, y: PLOT_TOP },
        ...{ width: (view.to - view.from + 1) * shape.step, height: shape.bottom - PLOT_TOP },
      }),
      ...barsOf(shape, view, counted),
      ...beforeOf(shape, view, counted),
    )
    canvas.querySelector('svg')?.remove()
    canvas.prepend(svg)
    show(at)
    rest()
  }
  return { draw }
}

function svgOf(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  place(element, attributes)
  element.append(...children)
  return element
}

function place(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

// Of each day the height of its bar, with what may belong to it.
function heightsOf({ values, may, width }) {
  return Array.from(may, (sum, day) => {
    let all = sum
    for (let place = 0; place < width; place++) all += values[day * width + place]
    return all
  })
}

function shapeOf(all, { from, to }, heights, text) {
  const height = all < 520 ? 190 : 240
  const most = Math.max(1e-9, ...heights)
  const ticks = ticksBelow(most)
  const top = Math.max(most, ticks.at(-1) ?? most)
  const longest = Math.max(...ticks.map((tick) => text(tick).length), 2)
  const margin = Math.min(all / 3, longest * 7 + 12)
  const width = all - margin
  const bottom = height - PLOT_BOTTOM
  return {
    ...{ from, to, width, margin, height, bottom, ticks },
    step: width / (to - from + 1),
    y: (value) => bottom - (value / top) * (bottom - PLOT_TOP),
  }
}

// Three or four round values from zero to the top.
function ticksBelow(most) {
  const power = 10 ** Math.floor(Math.log10(most / 2))
  const step = [1, 2, 2.5, 5, 10].map((by) => by * power).find((by) => most / by <= 4) ?? power * 10
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
}

function axisOf({ width, y, ticks }, text) {
  return ticks.flatMap((tick) => [
    svgOf('line', {
      class: tick === 0 ? 'ground' : 'grid',
      x1: 0,
      x2: width,
      y1: y(tick),
      y2: y(tick),
    }),
    svgOf('text', { class: 'tick', x: width + 8, y: y(tick) }, text(tick)),
  ])
}

// Days where they have room, else the first days of months.
function labelsOf({ from, to, step, height, width }, label) {
  const labels = []
  const every = [1, 2, 7, 14].find((days) => days * step >= 64)
  for (let day = from; day <= to; day++) {
    const date = new Date(day * DAY)
    const isFirst = date.getUTCDate() === 1
    const months = Math.ceil(64 / (30 * step))
    const isShown = every
      ? (day - from) % every === 0
      : isFirst && (date.getUTCFullYear() * 12 + date.getUTCMonth()) % months === 0
    const x = (day - from) * step
    if (isShown && x < width - 32)
      labels.push(
        svgOf('text', { class: 'day', x, y: height - 6 }, label(day, every === undefined)),
      )
  }
  return labels
}

// A path for each series within the range, and a pale one for the days around it.
function barsOf(shape, view, { values, may, width }) {
  const { from, to, step, y, bottom } = shape
  const gap = step > 6 ? 2 : step > 3 ? 1 : 0
  const paths = Array.from({ length: width + 1 }, () => ['', ''])
  for (let day = from; day <= to; day++) {
    const isPale = view.from <= day && day <= view.to ? 0 : 1
    const x = (day - from) * step
    let below = 0
    for (let place = 0; place <= width; place++) {
      const value = place < width ? values[(day - from) * width + place] : may[day - from]
      if (value <= 0) continue
      const [low, high] = [y(below), y(below + value)]
      below += value
      paths[place][isPale] +=
        `M${x.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}h${(step - gap).toFixed(1)}V${low.toFixed(1)}z`
    }
  }
  const isKinds = view.by === KIND
  return paths.flatMap((both, place) =>
    both.flatMap((d, isPale) => {
      const ink = place === width ? 'may' : inkOf(isKinds, place, width)
      return d === '' ? [] : [svgOf('path', { class: `${ink}${isPale ? ' pale' : ''}`, d })]
    }),
  )
}

// The class of a series: kinds have colours of their own, the last one is that of all others.
function inkOf(isKinds, place, width) {
  if (isKinds) return KINDS[place] ?? 'rest'
  return place === width - 1 ? 'rest' : `ink-${place + 1}`
}

// The range before as a line over the range.
function beforeOf({ from, step, y }, view, counted) {
  if (view.before === null) return []
  const heights = heightsOf({ ...counted, may: new Float64Array(counted.may.length) })
  const length = view.to - view.from + 1
  const points = Array.from({ length }, (_, at) => {
    const value = heights[view.before.from + at - from] ?? 0
    return `${((view.from + at - from + 0.5) * step).toFixed(1)} ${y(value).toFixed(1)}`
  })
  const d = `M${points.join('L')}`
  return [svgOf('path', { class: 'halo', d }), svgOf('path', { class: 'line-before', d })]
}
