/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// Sums, days, what to compare with and to group by: drawn after each count, and pressed.
function makeControls(find, tools) {
  const { state, words, writer, known, go, text, number, range } = tools
  const [from, to, compare, by] = ['.from', '.to', '.compare', '.by'].map(find)
  const tiles = [...find('.tiles').children]
  const spans = new Map()
  const days = (count) => {
    const format = { style: 'unit', unit: 'day', unitDisplay: 'long' }
    return new Intl.NumberFormat(tools.collator.resolvedOptions().locale, format).format(count)
  }
  for (const count of [7, 30])
    offer(days(count), () => ({ from: known.last - count + 1, to: known.last }))
  offer(words.allDays, () => ({ from: known.first, to: known.last }))
  const earlier = made('button', { type: 'button', className: 'plain', textContent: words.earlier })
  earlier.addEventListener('click', tools.earlier)
  find('.spans').append(...spans.keys(), earlier)
  for (const [at, id] of DIMENSIONS.entries())
    by.append(made('option', { value: id, textContent: tools.title(at) }))
  by.addEventListener('change', () => go({ by: DIMENSIONS.indexOf(by.value) }))
  compare.addEventListener('change', () => go({ compare: compare.checked }))
  for (const [measure, tile] of tiles.entries())
    tile.querySelector('input').addEventListener('change', () => go({ measure }))
  for (const input of [from, to]) {
    input.min = dayText(known.first)
    input.max = dayText(known.last)
    input.addEventListener('change', typed)
  }

  function offer(label, span) {
    const button = made('button', { type: 'button', className: 'plain', textContent: label })
    button.addEventListener('click', () => go(clipped(span())))
    spans.set(button, span)
  }
  function clipped(span) {
    return { from: Math.max(known.first, span.from), to: Math.min(known.last, span.to) }
  }
  // The other date gives way to the one that was typed.
  function typed({ target }) {
    const { view } = state
    const day = dayIn(target.value)
    if (day === null || day < known.first || day > known.last) return
    if (target === from) go({ from: day, to: Math.max(day, view.to) })
    else go({ from: Math.min(day, view.from), to: day })
  }

  function draw(failed) {
    const { view, counted, window } = state
    const { now, before, all, more, less } = counted
    for (const [measure, tile] of tiles.entries()) {
      tile.querySelector('input').checked = view.measure === measure
      const amount = tile.querySelector('.amount')
      amount.replaceChildren(...boundedText(measure, now.total[measure], counted))
      amount.classList.toggle('pale', more[measure] + less[measure] > 0)
      const was =
        before && writer.change(tools.kinds[measure], 10, now.total[measure], before.total[measure])
      const isAll = now.total[0] === all[0]
      const part =
        isAll || all[measure] === 0 ? '' : writer.texts.percent(now.total[measure] / all[measure])
      const notes = [was?.[0] ?? '', part].filter((one) => one !== '')
      // Each by itself: where text runs from right to left, their signs and currencies would mix.
      const apart = notes.map((one) => made('bdi', { textContent: one }))
      tile
        .querySelector('.note')
        .replaceChildren(...apart.flatMap((one, at) => (at > 0 ? [' · ', one] : [one])))
    }
    const people = visitorsIn(view, known)
    const visitors = people === null ? [] : [`${words.visitors} ${number(people)}`]
    find('.bound').textContent = [...visitors, ...bounds(view, counted)].join(' \u00b7 ')
    from.value = dayText(view.from)
    to.value = dayText(view.to)
    compare.checked = view.compare
    by.value = DIMENSIONS[view.by]
    for (const [button, span] of spans) {
      const { from, to } = clipped(span())
      button.setAttribute('aria-pressed', view.from === from && view.to === to)
    }
    earlier.hidden = window.from <= known.first
    find('.progress').textContent = failed.length > 0 ? filled(words.failed, failed.join(', ')) : ''
    drawLegend(find('.legend'), tools)
    const told = tiles.map(
      (tile) =>
        `${tile.querySelector('.label').textContent} ${tile.querySelector('.amount').textContent}`,
    )
    const said = [range(view.from, view.to), ...told, ...visitors].join(' · ')
    if (find('.said').textContent !== said) find('.said').textContent = said
  }
  // The number, with words around it where it is a bound.
  function boundedText(measure, value, { more, less }) {
    const shown = made('span', { className: 'number', textContent: text(measure, value) })
    const [is, isLess] = [more[measure] > 0, less[measure] > 0]
    const bound = is && isLess ? words.about : is ? words.atLeast : isLess ? words.atMost : '{1}'
    const [head, tail] = bound.split('{1}')
    return [head, shown, tail].filter((part) => part !== '')
  }
  function bounds({ before, compare }, { now, more, less }) {
    const share = (part) => writer.texts.percent(part / Math.max(1, now.total[0] + more[0]))
    return [
      ...(before ? [filled(words.against, range(before.from, before.to))] : []),
      ...(compare && !before ? [words.noBefore] : []),
      ...(more[0] > 0 ? [filled(words.mayBeMore, number(more[0]), share(more[0]))] : []),
      ...(less[0] > 0 ? [filled(words.mayBeLess, number(less[0]), share(less[0]))] : []),
    ]
  }
  return { draw }
}

// The series of the chart with what each has in the range.
function drawLegend(list, { state, words, text }) {
  const { view, counted, series } = state
  const sums = series.map((_, place) => {
    let sum = 0
    for (let day = view.from; day <= view.to; day++)
      sum += counted.values[(day - view.window.from) * counted.width + place]
    return sum
  })
  const item = (className, label, value) =>
    made(
      'li',
      { className },
      made('bdi', { textContent: cutText(label) }),
      value === null ? null : ' ',
      value === null ? null : made('b', { textContent: text(view.measure, value) }),
    )
  list.replaceChildren(
    ...series.flatMap((label, place) =>
      sums[place] > 0
        ? [item(inkOf(view.by === KIND, place, counted.width), label, sums[place])]
        : [],
    ),
    ...(counted.more[view.measure] > 0
      ? [item('may', words.mayBelong, counted.more[view.measure])]
      : []),
    ...(view.before ? [item('line-before', words.before, null)] : []),
  )
}

// The days of the range as a table: what the chart shows.
function pointsOf({ state, words, day, text, number, measures }) {
  const { view, counted, series } = state
  const hasVisitors = view.filters.every((chosen) => chosen.length === 0)
  const shown = series
    .map((label, place) => ({ label, place }))
    .filter(({ place }) => {
      for (let at = view.from; at <= view.to; at++)
        if (counted.values[(at - view.window.from) * counted.width + place] > 0) return true
      return false
    })
  const head = (label) => made('th', { scope: 'col', textContent: cutText(label) })
  const rows = Array.from({ length: view.to - view.from + 1 }, (_, at) => {
    const row = (view.from + at - view.window.from) * counted.width
    const values = shown.map(({ place }) => counted.values[row + place])
    const sum = values.reduce((all, value) => all + value, 0)
    const name = made('th', { scope: 'row', textContent: day(view.from + at) })
    const cells = [sum, ...values].map((value) =>
      made('td', { textContent: text(view.measure, value) }),
    )
    const people = hasVisitors ? visitorsOn(view.from + at) : null
    if (hasVisitors) cells.push(made('td', { textContent: people === null ? '' : number(people) }))
    return made('tr', {}, name, ...cells)
  })
  const labels = [...shown.map(({ label }) => label), ...(hasVisitors ? [words.visitors] : [])]
  const heads = [words.day, measures[view.measure], ...labels].map(head)
  return made(
    'table',
    { className: 'points' },
    made('thead', {}, made('tr', {}, ...heads)),
    made('tbody', {}, ...rows),
  )
}
