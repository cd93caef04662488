/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, enhance.js, calls these. */
// The bars of a timeline, told one by one: under the pointer, at a tap, along the arrow keys, by two
// buttons. What is told stands below the bars, where it covers none.
function makeTimeline(chart, tools) {
  const { words, all, numberIn, status, writer } = tools
  const points = document.getElementById(chart.dataset.points)
  const plot = chart.querySelector('.plot')
  if (!points || !plot) return null
  const bars = all('.bars li', plot)
  const rows = [...points.tBodies[0].rows]
  const heads = [...points.tHead.rows[0].cells]
  const late = bars.findIndex((bar) => bar.matches('.late'))
  const last = bars.length - 1
  const told = made('p', {})
  const stepButton = (by, text) => {
    const sign = by < 0 ? '\u2039' : '\u203a'
    const button = made('button', { type: 'button', textContent: sign, ariaLabel: text })
    button.addEventListener('click', () => move(by))
    return button
  }
  const read = made(
    'div',
    { className: 'read' },
    stepButton(-1, words.before),
    told,
    stepButton(1, words.after),
  )
  plot.after(read)
  let at = late > 0 ? late - 1 : last
  let touched = -1
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1 }
  const go = (place) => rows[place].cells[0].querySelector('a')?.click()
  const slider = makeSlider(
    plot,
    { chart, count: bars.length, steps, placeOf, show, hide, go },
    tools,
  )
  set(at)
  for (const item of all('.legend li[data-series]', chart)) switchable(item)

  // A finger asks first what a bar is, and then goes where it leads.
  plot.addEventListener('click', (event) => {
    if (event.pointerType !== 'mouse' && touched !== at) event.preventDefault()
    touched = at
  })
  function placeOf({ clientX }) {
    const { left, width } = plot.querySelector('svg').getBoundingClientRect()
    return Math.floor(((clientX - left) / width) * bars.length)
  }
  function move(by) {
    const text = show(Math.max(0, Math.min(last, at + by)))
    status.textContent = text
  }
  function show(place, isWhole) {
    if (place !== at) touched = -1
    bars[at].classList.remove('here')
    bars[place].classList.add('here')
    return set(place, isWhole)
  }
  function hide() {
    bars[at].classList.remove('here')
    touched = -1
  }
  // Of a day that a link leads to all measures are told, else the one that is shown.
  function set(place, isWhole = false) {
    at = place
    const scale = shown()
    const [head, ...cells] = rows[at].cells
    const values = cells.flatMap((cell, column) => {
      const [of, part] = heads[column + 1].dataset.of.split('-')
      const isShown =
        of === scale.dataset.measure || (isWhole && part === undefined && of !== 'marks')
      if (!isShown || cell.textContent === '') return []
      const label = heads[column + 1].lastChild.textContent
      return [[part, label, cell.textContent, cell.title || cell.textContent]]
    })
    const own = scale.classList.contains('only') ? 'only' : `m-${scale.dataset.measure}`
    const lines = all(`g.${own} [data-values]`, plot).flatMap((path) => {
      const value = path.dataset.values.split(',')[at]
      const name = path.classList[0]
      if (name === 'line-embedded' || value === '') return []
      const label = chart.querySelector(`.${own} .legend .${name}`).textContent
      const text = writer(scale.dataset.measure)(Number(value))
      return [['line', label, text, text]]
    })
    const notes = rows[at].querySelector('td:last-child[data-marks]')?.textContent
    const link = head.querySelector('a')
    const name = head.title || head.textContent
    told.replaceChildren(
      link ? made('a', { href: link.href, textContent: name }) : made('b', { textContent: name }),
      ...[...values, ...lines].map(([part, label, text, title]) =>
        made(
          'span',
          { title, className: part ?? 'main' },
          `${label} `,
          made('b', { textContent: text }),
        ),
      ),
      ...(notes ? [made('span', { className: 'note', textContent: notes })] : []),
    )
    const parts = [...values, ...lines].map(([, label, , exact]) => `${label} ${exact}`)
    return slider.tell(at, [name, ...parts, ...(notes ? [notes] : [])].join(', '))
  }
  function shown() {
    const scales = all('.scale', plot)
    return scales.find((one) => one.checkVisibility()) ?? scales[0]
  }

  // A series of a legend is a switch. What is left is stacked anew, on an axis of its own height.
  function switchable(item) {
    const name = item.firstChild.textContent.trim()
    const button = made('button', { type: 'button', className: 'series' }, ...item.childNodes)
    button.setAttribute('aria-pressed', true)
    button.addEventListener('click', () => {
      const isShown = button.getAttribute('aria-pressed') !== 'true'
      button.setAttribute('aria-pressed', isShown)
      status.textContent = `${name} · ${isShown ? words.shown : words.hidden}`
      stack(item.closest('.legend'))
    })
    item.append(button)
  }
  function stack(legend) {
    const own = [...legend.parentElement.classList].find((name) => /^(only|m-.*)$/.test(name))
    const scale = plot.querySelector(`.scale.${own}`)
    const { measure } = scale.dataset
    const inks = all('[data-series]', legend).map((item) => ({
      ink: item.dataset.series,
      isShown: item.querySelector('button').getAttribute('aria-pressed') === 'true',
      column: heads.findIndex(({ dataset }) => dataset.of === `${measure}-${item.dataset.series}`),
    }))
    const some = inks.filter(({ isShown }) => isShown)
    const values = (column) => rows.map((row) => numberIn(row.cells[column]) ?? 0)
    const tops = rows.map(() => 0)
    const layers = some.map(({ ink, column }) => {
      for (const [place, value] of values(column).entries()) tops[place] += value
      return [ink, [...tops]]
    })
    const lines = all(`g.${own}`, plot).at(-1)
    const isWhole = some.length === inks.length
    lines.classList.toggle('partial', !isWhole)
    const ofLines = isWhole
      ? all('[data-values]', lines).flatMap((path) => path.dataset.values.split(',').map(Number))
      : []
    const ticks = [...scale.children]
    const least = Math.max(0, ...tops, ...ofLines) / (ticks.length - 1)
    const high = stepAbove(least)
    for (const [place, tick] of ticks.entries())
      if (place > 0) tick.textContent = writer(measure)(place * high)
    const most = high * (ticks.length - 1)
    const tall = (value) => Math.round((value / most) * 1000) / 10
    for (const { ink } of inks) {
      const heights = layers.find(([name]) => name === ink)?.[1].map(tall) ?? tops.map(() => 0)
      for (const path of all(`g.${own} path.${ink}`, plot)) {
        const isPale = path.matches('.pale')
        path.setAttribute(
          'd',
          outline(heights.map((h, place) => ((place === late) === isPale ? h : 0))),
        )
      }
    }
  }
  function outline(heights) {
    const parts = heights.map((height, place) => `${place > 0 ? 'h10' : ''}V${100 - height}`)
    return heights.every((height) => height === 0) ? '' : `M0 100${parts.join('')}h10V100z`
  }
  return { move, show, bars, chart, again: () => set(at) }
}

// The same steps as those of the axis that came with the page.
function stepAbove(least) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power)
  return steps.find((step) => step >= least && Number.isInteger(step))
}

// Days by the arrow keys, the search by a slash, and a help that says so, wherever nobody writes.
function keyed(timelines, { words }) {
  const keys = [
    ['← →', words.keyDays],
    ['/', words.search],
    ['?', words.keyHelp],
  ]
  const list = made(
    'dl',
    {},
    ...keys.flatMap(([key, text]) => [made('dt', {}, made('kbd', {}, key)), made('dd', {}, text)]),
  )
  const close = made('button', { type: 'button', className: 'plain', textContent: words.close })
  const help = made(
    'dialog',
    { className: 'keys' },
    made('h2', { textContent: words.keys, id: 'keys' }),
    list,
    close,
  )
  help.setAttribute('aria-labelledby', 'keys')
  close.addEventListener('click', () => help.close())
  document.body.append(help)
  const button = made('button', { type: 'button', className: 'plain', textContent: words.keys })
  button.addEventListener('click', () => help.showModal())
  document.querySelector('footer p')?.append(made('span', { className: 'by-keys' }, ' · ', button))

  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    if (help.open || target.closest('input:not([type=radio]), select, textarea, [role=slider]'))
      return
    if (key === '?') help.showModal()
    else if (key === '/') {
      const search = document.querySelector('.find input')
      if (!search?.checkVisibility()) return
      event.preventDefault()
      search.focus()
    } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      if (target.closest('input, .scroll, pre, .periods, .jump') || timelines.length === 0) return
      const [first] = timelines
      first.move(key === 'ArrowLeft' ? -1 : 1)
      first.chart.scrollIntoView({ block: 'nearest' })
    }
  })
}
