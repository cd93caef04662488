/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// The names of a dimension with what each has of what is chosen: sorted by any column, searched, unfolded, and every name
// a button that chooses it. Text only ever becomes text: names come from strangers.
const ROWS_AT_FIRST = 8
const ROWS_MORE = 100

// The tables of all dimensions. A draw makes those in view at once, and the others after the next frame, so that a click is
// answered soon on a slow machine; `aria-busy` is on those that still show what was before.
function makeTables(holder, tools) {
  const tables = DIMENSIONS.map((_, dimension) => makeNamesTable(dimension, tools))
  let draws = 0
  holder.append(...tables.map(({ panel }) => panel))

  // Where the tables are: asked before anything is changed, as an answer costs a layout after that.
  function places() {
    return tables.map((table) => ({ table, ...placeOf(table.panel) }))
  }
  function draw(all = places()) {
    draws++
    const late = all.filter(({ isInView }) => !isInView)
    for (const { table } of late) table.panel.setAttribute('aria-busy', true)
    for (const { table, isInView } of all) if (isInView) drawOne(table)
    drawLater(late, draws)
  }
  function drawOne({ panel, draw }) {
    draw()
    panel.removeAttribute('aria-busy')
  }
  async function drawLater(late, turn) {
    await frameShown()
    if (turn !== draws) return
    const drawLate = ({ table }) => tools.keepFocus(() => drawOne(table))
    const inView = tables.find(({ panel }) => placeOf(panel).isInView)
    keepPlace(inView?.panel, () => late.filter(({ isAbove }) => isAbove).forEach(drawLate))
    for (const one of late.filter(({ isAbove }) => !isAbove)) {
      drawLate(one)
      await laterTask()
      if (turn !== draws) return
    }
  }
  return {
    places,
    draw,
    again() {
      for (const table of tables) table.again()
    },
  }
}

function placeOf(element) {
  const { top, bottom } = element.getBoundingClientRect()
  return { isInView: bottom > 0 && top < innerHeight, isAbove: bottom <= 0 && !element.hidden }
}

// Makes a change, and keeps an element where it is in the window, whatever grows or shrinks above it.
function keepPlace(element, change) {
  const top = element?.getBoundingClientRect().top
  change()
  if (element) scrollBy(0, element.getBoundingClientRect().top - top)
}

function frameShown() {
  return new Promise((resolve) => requestAnimationFrame(() => laterTask().then(resolve)))
}

function laterTask() {
  return new Promise((resolve) => setTimeout(resolve))
}

// `tools.state` has what is shown now, and what is searched for.
function makeNamesTable(dimension, tools) {
  const { state, store, namer, words } = tools
  const title = tools.title(dimension)
  const count = made('small')
  const csv = made('button', { type: 'button', className: 'plain csv', textContent: 'CSV' })
  csv.setAttribute('aria-label', `${words.csvOf} ${title}`)
  csv.addEventListener('click', () => saveText(`${DIMENSIONS[dimension]}.csv`, tableCsv()))
  const head = made('header', {}, made('h3', { textContent: title }, ' ', count), csv)
  const holder = made('div')
  const panel = made('section', { className: 'panel' }, head, holder)
  panel.setAttribute('aria-label', title)
  let [limit, sort] = [ROWS_AT_FIRST, { column: null, ascending: false }]

  // The columns of the table: each a heading, and what a code has in it.
  function columns() {
    const { view, counted } = state
    const { now, before } = counted
    const value = (measure, sums) => {
      const table = sums.table(dimension)
      return (code) => table[code * 4 + measure]
    }
    const column = (measure) => ({
      id: measure,
      label: tools.measures[measure],
      value: value(measure, now),
      text: (number) => tools.text(measure, number),
    })
    if (before === null) return MEASURES.map((_, measure) => column(measure))
    const { measure } = view
    const [is, was] = [value(measure, now), value(measure, before)]
    const change = (code) => tools.writer.change(tools.kinds[measure], 10, is(code), was(code))
    return [
      column(measure),
      { ...column(measure), id: 'before', label: words.before, value: was },
      {
        id: 'change',
        label: words.change,
        value: (code) => change(code)[1] ?? 0,
        text: null,
        change,
      },
    ]
  }
  // What is chosen of the dimension, by code: of a pattern by each code that it fits.
  function choices() {
    const all = state.view.filters[dimension].flatMap((one) =>
      codesMeant(store, dimension, one.name).map((code) => [code, one]),
    )
    return new Map(all)
  }
  // Codes with anything in them, and those that are chosen.
  function items() {
    const { counted, sought } = state
    const table = counted.now.table(dimension)
    const before = counted.before?.table(dimension)
    const chosen = choices()
    const codes = []
    for (let code = 1; code < store.names[dimension].length; code++) {
      const isThere = table[code * 4] > 0 || (before && before[code * 4] > 0) || chosen.has(code)
      if (isThere && !store.isFolded(dimension, code)) codes.push(code)
    }
    if (sought === '') return { codes, all: codes.length }
    const found = codes.filter((code) => nameOf(code).toLowerCase().includes(sought))
    return { codes: found, all: codes.length }
  }
  function nameOf(code) {
    return namer.label(dimension, store.names[dimension][code])
  }
  function compare() {
    const { view, counted } = state
    const all = columns()
    const column = all.find(({ id }) => id === (sort.column ?? view.measure)) ?? all[0]
    const sign = sort.ascending ? -1 : 1
    if (sort.column === 'name')
      return (a, b) => -sign * tools.collator.compare(nameOf(a), nameOf(b)) || a - b
    const requests = counted.now.table(dimension)
    return (a, b) =>
      sign * (column.value(b) - column.value(a)) || requests[b * 4] - requests[a * 4] || a - b
  }
  function tableCsv() {
    const all = columns().filter(({ text }) => text !== null)
    const codes = items().codes.sort(compare())
    const rows = codes.map((code) => {
      const name = store.names[dimension][code]
      const values = all.map(({ value }) => Math.round(value(code) * 1e6) / 1e6)
      return [dimension === PROGRAM ? programParts(name)[1] : name, ...values]
    })
    return csvText(['name', ...all.map(({ id }) => MEASURES[id] ?? id)], rows)
  }

  function draw() {
    const { sought, counted } = state
    const found = items()
    const most = sought === '' ? limit : Math.max(limit, 50)
    const shown = largest(found.codes, most, compare())
    const folded = foldedSums()
    count.textContent = found.all > ROWS_AT_FIRST ? tools.number(found.codes.length) : ''
    const isPlain = shown.every((code) => store.names[dimension][code] === '')
    const isChosen = state.view.filters[dimension].length > 0
    panel.hidden =
      (sought !== '' && shown.length === 0) ||
      (isPlain && !isChosen && (folded === null || dimension === NETWORK))
    if (panel.hidden) return
    panel.classList.toggle('loose', counted.loose[dimension] > 0)
    if (shown.length === 0) {
      holder.replaceChildren(made('p', { className: 'empty', textContent: words.noMatch }))
      return
    }
    holder.replaceChildren(tableOf(shown, folded), ...unfolding(found.codes.length, shown.length))
  }
  // What of the table has no name any more; null for nothing.
  function foldedSums() {
    const { counted, sought } = state
    if (sought !== '' || dimension === KIND) return null
    const codes = dimension === PROGRAM ? [...store.foldedPrograms] : [0]
    const sum = (sums, measure) =>
      codes.reduce((all, code) => all + (sums?.table(dimension)[code * 4 + measure] ?? 0), 0)
    return sum(counted.now, 0) + sum(counted.before, 0) === 0 ? null : sum
  }
  function tableOf(codes, folded) {
    const all = columns()
    const { view, counted } = state
    const whole = counted.now
      .table(dimension)
      .reduce((sum, value, at) => (at % 4 === view.measure ? sum + value : sum), 0)
    const chosen = choices()
    const rows = codes.map((code, at) => rowOf(code, at === 0, all, whole, chosen.get(code)))
    const body = made('tbody', {}, ...rows)
    const foot = folded === null ? null : made('tfoot', {}, footOf(folded, all))
    const heads = [heading('name', title), ...all.map(({ id, label }) => heading(id, label))]
    const isMinor = all.length === 4 ? ' minor-4 minor-5' : ''
    const isShort = ['country', 'status', 'cache', 'kind'].includes(DIMENSIONS[dimension])
    return made(
      'table',
      { className: `table${isShort ? '' : ' long'}${isMinor}` },
      made('thead', {}, made('tr', {}, ...heads)),
      body,
      foot,
    )
  }
  function heading(id, label) {
    const { view } = state
    const button = made('button', {
      type: 'button',
      className: 'sort',
      textContent: label,
      dataset: { key: `sort ${dimension} ${id}` },
    })
    button.addEventListener('click', () => {
      const isSame = (sort.column ?? view.measure) === id
      sort = { column: id, ascending: isSame ? !sort.ascending : id === 'name' }
      tools.keepFocus(draw)
    })
    const th = made('th', { scope: 'col' }, button)
    if ((sort.column ?? view.measure) === id)
      th.setAttribute('aria-sort', sort.ascending ? 'ascending' : 'descending')
    return th
  }
  function rowOf(code, isFirst, all, whole, chosen) {
    const { view, counted } = state
    const name = store.names[dimension][code]
    const [label, aside] = [namer.label(dimension, name), namer.aside(dimension, name)]
    const button = made('button', {
      type: 'button',
      className: 'name',
      tabIndex: isFirst ? 0 : -1,
      dataset: { key: `name ${dimension} ${name}` },
    })
    button.append(made('bdi', { textContent: cutText(label) }))
    if (label.length > SHOWN_LENGTH) button.title = label.slice(0, 2_000)
    button.setAttribute('aria-pressed', chosen?.name === name)
    button.addEventListener('click', (event) => tools.choose(dimension, name, event.altKey))
    const share = whole > 0 ? counted.now.table(dimension)[code * 4 + view.measure] / whole : 0
    const part = share > 0 ? Math.max(1, Math.min(100, Math.round(share * 100))) : 0
    const className = `s${part}${chosen ? (chosen.not ? ' out' : ' on') : ''}`
    const th = made('th', { scope: 'row' }, button)
    if (aside !== '') th.append(' ', made('small', { textContent: aside }))
    return made('tr', { className }, th, ...all.map((column) => cellOf(column, code)))
  }
  function cellOf({ text, value, change }, code) {
    return made('td', { textContent: change ? change(code)[0] : text(value(code)) })
  }
  function footOf(folded, all) {
    const { counted, view } = state
    const cells = all.map(({ id }) => {
      const sums = id === 'before' ? counted.before : counted.now
      const measure = typeof id === 'number' ? id : view.measure
      return made('td', {
        textContent: id === 'change' ? '' : tools.text(measure, folded(sums, measure)),
      })
    })
    return made('tr', {}, made('th', { scope: 'row', textContent: words.folded }), ...cells)
  }
  function unfolding(found, shown) {
    if (found <= ROWS_AT_FIRST) return []
    const left = found - shown
    const text = left > 0 ? `${words.more} (${tools.number(left)})` : words.fewer
    const dataset = { key: `more ${dimension}` }
    const button = made('button', {
      type: 'button',
      className: 'plain',
      textContent: text,
      dataset,
    })
    button.setAttribute('aria-expanded', left === 0)
    button.addEventListener('click', () => {
      limit = left > 0 ? limit + ROWS_MORE : ROWS_AT_FIRST
      tools.keepFocus(draw)
    })
    return [button]
  }
  return { panel, draw, again: () => (sort = { column: null, ascending: false }) }
}

// Goes from name to name of a table by the arrow keys: the Tab key stops once per table.
function walkNames(event) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key]
  const name = event.target.closest?.('.name')
  if (!step || !name) return
  const next = name.closest('tr')[step]?.querySelector('.name')
  event.preventDefault()
  if (!next) return
  name.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}
