/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// What is chosen, counted: one pass over the rows for what passes, one for the chart, and one for each table, when it is
// first asked for: most tables are not in view when a name is chosen.
// Names that are chosen of one dimension are alternatives, dimensions narrow each other, and a table counts what
// passes the choices of the *other* tables, so that a second name can be chosen in it.
const [PASSES, FAILS, MAY, PASSES_LOOSELY] = [0, 1, 2, 3]
const SERIES = 5

// What each code of a dimension does to a row. A folded name may be a chosen one (MAY), or one that was left out
// (PASSES_LOOSELY): such rows make the bounds of a count.
function maskOf(store, dimension, chosen) {
  const mask = new Uint8Array(store.names[dimension].length)
  const isAny = chosen.some(({ not }) => !not)
  if (isAny) mask.fill(FAILS)
  const folded = isAny ? MAY : PASSES_LOOSELY
  const unnamed = dimension === OBJECT ? store.codes[OBJECT].get(NOT_PUBLIC) : undefined
  const isNamed = ({ name }) => store.codes[dimension].has(name) || patternOf(name) === null
  if (unnamed !== undefined && !chosen.every(isNamed)) mask[unnamed] = folded
  for (const not of [false, true])
    for (const one of chosen)
      if (one.not === not)
        for (const code of codesMeant(store, dimension, one.name)) mask[code] = not ? FAILS : PASSES
  if (dimension === KIND) return mask
  if (dimension !== PROGRAM) {
    mask[0] = folded
    return mask
  }
  const kinds = new Set(
    chosen.filter(({ not }) => isAny !== not).map(({ name }) => programParts(name)[0]),
  )
  for (const code of store.foldedPrograms)
    if (kinds.has(programParts(store.names[PROGRAM][code])[0])) mask[code] = folded
  return mask
}

// `view`: the range of days from `from` to `to`, `before` it or null, `filters` by dimension, `measure` and `by` (the
// dimension that the chart is grouped by) as numbers, `window`: the days of the chart.
function countReads(store, chunks, view) {
  const active = view.filters.flatMap((chosen, at) =>
    chosen.length === 0 ? [] : [{ at, mask: maskOf(store, at, chosen) }],
  )
  const result = {
    now: sumsOf(store, chunks, view),
    before: view.before === null ? null : sumsOf(store, chunks, view.before),
    all: new Float64Array(4),
    more: new Float64Array(4),
    less: new Float64Array(4),
    // Of each table, requests that may belong to some row of it.
    loose: new Float64Array(DIMENSIONS.length),
  }
  for (const chunk of chunks) {
    if (active.length === 0) chunk.passed.fill(1)
    else passRows(chunk, active, view, result)
    result.now.addTotals(chunk)
    result.before?.addTotals(chunk)
    sumDays(chunk, view, result.all)
  }
  const mask = active.find(({ at }) => at === view.by)?.mask
  const shown = seriesOf(store, view, result.now.table(view.by), mask)
  return { ...result, ...chartOf(store, chunks, view, shown) }
}

// The sums of a range of days: all that passed, and a table of each dimension, four sums for a code. `near` is the table
// of a dimension as far as it has rows that pass all choices but its own: the rows that pass are not in it yet. Tables are
// of the newest count alone, as the chunks tell what passed.
function sumsOf(store, chunks, { from, to }) {
  const tables = store.names.map(() => null)
  const whole = new Set()
  const total = new Float64Array(4)
  const near = (dimension) => {
    tables[dimension] ??= new Float64Array(store.names[dimension].length * 4)
    return tables[dimension]
  }
  function table(dimension) {
    const sums = near(dimension)
    if (whole.has(dimension)) return sums
    whole.add(dimension)
    for (const chunk of chunks) addColumn(sums, chunk, chunk.columns[dimension], from, to)
    return sums
  }
  function addTotals(chunk) {
    const { passed, sums } = chunk
    const [begin, end] = rowsBetween(chunk, from, to)
    for (let row = begin; row < end; row++) if (passed[row] === 1) addTo(total, 0, sums, row)
  }
  return { total, near, table, addTotals }
}

// Which rows pass (1), and which may (2). Rows that fail by one dimension alone are added to its table at once.
function passRows(chunk, active, view, result) {
  const { rows, columns, passed, day } = chunk
  const masks = active.map(({ mask }) => mask)
  const own = active.map(({ at }) => columns[at])
  const places = active.map(({ at }) => at)
  const count = active.length
  for (let row = 0; row < rows; row++) {
    let failed = 0
    let may = 0
    let loosely = 0
    let at = 0
    for (let k = 0; k < count; k++) {
      const verdict = masks[k][own[k][row]]
      if (verdict === PASSES) continue
      if (verdict === PASSES_LOOSELY) {
        loosely = 1
        continue
      }
      if (verdict === MAY) may++
      else if (++failed > 1) break
      if (verdict === FAILS || failed === 0) at = k
    }
    passed[row] = failed > 0 ? 0 : may > 0 ? 2 : 1
    if (failed > 1 || (failed === 0 && may === 0 && loosely === 0)) continue
    const range = rangeOf(view, day[row])
    if (range === 0) continue
    const dimension = places[at]
    const { near } = range === 1 ? result.now : result.before
    // What passes all other dimensions is a row of this one's table.
    if (failed + may === 1) addTo(near(dimension), columns[dimension][row] * 4, chunk.sums, row)
    if (range !== 1 || may + loosely === 0) continue
    if (failed === 0) addTo(may > 0 ? result.more : result.less, 0, chunk.sums, row)
    // Its place in the table that ignores the one thing that is not sure of it is exact.
    const isSure = may === 1 && loosely === 0
    const requests = chunk.sums[row * 4]
    for (let table = 0; table < result.loose.length; table++)
      if (failed === 1 ? table === dimension : !isSure || table !== dimension)
        result.loose[table] += requests
  }
}

// 0 outside, 1 in the range, 2 in the range before.
function rangeOf({ from, to, before }, day) {
  if (from <= day && day <= to) return 1
  return before !== null && before.from <= day && day <= before.to ? 2 : 0
}

function addTo(to, at, sums, row) {
  const of = row * 4
  to[at] += sums[of]
  to[at + 1] += sums[of + 1]
  to[at + 2] += sums[of + 2]
  to[at + 3] += sums[of + 3]
}

// The rows of some days: they lie in the order of days.
function rowsBetween({ day, rows }, from, to) {
  const first = (least) => {
    let [low, high] = [0, rows]
    while (low < high) {
      const middle = (low + high) >> 1
      if (day[middle] < least) low = middle + 1
      else high = middle
    }
    return low
  }
  return [first(from), first(to + 1)]
}

function addColumn(table, chunk, column, from, to) {
  const { passed, sums } = chunk
  const [begin, end] = rowsBetween(chunk, from, to)
  for (let row = begin; row < end; row++)
    if (passed[row] === 1) addTo(table, column[row] * 4, sums, row)
}

// All that the days have, whatever is chosen.
function sumDays({ from, totals }, { from: first, to: last }, all) {
  for (let at = 0; at < totals.length; at++) {
    const day = from + (at >> 2)
    if (first <= day && day <= last) all[at & 3] += totals[at]
  }
}

// The days of the chart: `values[day * width + series]`, the series of the codes in `shown` and one of all others; and
// what may belong to what is chosen.
function chartOf(store, chunks, { by, measure, window }, shown) {
  const width = shown.length + 1
  const place = new Uint8Array(store.names[by].length).fill(shown.length)
  for (const [at, code] of shown.entries()) place[code] = at
  const days = window.to - window.from + 1
  const values = new Float64Array(days * width)
  const may = new Float64Array(days)
  for (const chunk of chunks) {
    const { day, passed } = chunk
    const [column, sums] = [chunk.columns[by], chunk.sums]
    const [begin, end] = rowsBetween(chunk, window.from, window.to)
    for (let row = begin; row < end; row++) {
      if (passed[row] === 0) continue
      const at = day[row] - window.from
      if (passed[row] === 1) values[at * width + place[column[row]]] += sums[row * 4 + measure]
      else may[at] += sums[row * 4 + measure]
    }
  }
  return { shown, values, may, width }
}

// The largest names by a measure, of those that pass; of kinds all, in their order.
function seriesOf(store, { by, measure }, table, mask) {
  if (by === KIND) return KINDS.map((kind) => store.codes[KIND].get(kind))
  const codes = []
  for (let code = 1; code < store.names[by].length; code++)
    if (table[code * 4 + measure] > 0 && mask?.[code] !== FAILS && !store.isFolded(by, code))
      codes.push(code)
  return largest(codes, SERIES, (a, b) => table[b * 4 + measure] - table[a * 4 + measure])
}

// The first of a list in an order, without sorting all of it.
function largest(list, most, compare) {
  if (list.length <= most * 4) return list.sort(compare).slice(0, most)
  const kept = []
  for (const one of list) {
    if (kept.length === most && compare(kept[most - 1], one) <= 0) continue
    let at = kept.length
    while (at > 0 && compare(kept[at - 1], one) > 0) at--
    kept.splice(at, 0, one)
    if (kept.length > most) kept.pop()
  }
  return kept
}
