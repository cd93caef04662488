/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// What is shown, and the address that holds it: `#d=2026-11-01..2026-11-30&m=bytes&by=country&compare&site=…&not.site=…`.
// Whoever sends an address may write anything into it: what cannot be read is left out, part by part.
const LONGEST_ADDRESS = 20_000
const MOST_NAMES = 50

// `known`: the days that there are, and how many are shown where nobody asked.
function viewOfAddress(hash, known) {
  const parts = new URLSearchParams(hash.length > LONGEST_ADDRESS ? '' : hash.replace(/^#/, ''))
  const place = (list, name, otherwise) => {
    const at = list.indexOf(name)
    return at < 0 ? otherwise : at
  }
  return {
    ...rangeIn(parts.get('d'), known),
    measure: place(MEASURES, parts.get('m'), 0),
    by: place(DIMENSIONS, parts.get('by'), KIND),
    compare: parts.has('compare'),
    filters: DIMENSIONS.map((dimension) => {
      const chosen = new Map()
      for (const not of [false, true])
        for (const text of parts.getAll(not ? `not.${dimension}` : dimension)) {
          const name = dimension === 'program' ? text.replace(':', '\u0000') : text
          if (!chosen.has(name) && chosen.size < MOST_NAMES) chosen.set(name, { name, not })
        }
      return [...chosen.values()]
    }),
  }
}

function addressOfView(view, known) {
  const parts = new URLSearchParams()
  const plain = rangeIn(null, known)
  if (view.from !== plain.from || view.to !== plain.to)
    parts.set('d', `${dayText(view.from)}..${dayText(view.to)}`)
  if (view.measure !== 0) parts.set('m', MEASURES[view.measure])
  if (view.by !== KIND) parts.set('by', DIMENSIONS[view.by])
  if (view.compare) parts.set('compare', '')
  for (const [at, chosen] of view.filters.entries())
    for (const { name, not } of chosen)
      parts.append(
        not ? `not.${DIMENSIONS[at]}` : DIMENSIONS[at],
        at === PROGRAM ? name.replace('\u0000', ':') : name,
      )
  return `#${parts}`
}

// Two days, or one; cut to those that are known.
function rangeIn(text, { first, last, days }) {
  const found = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(text ?? '')
  const [from, to] = found ? [dayIn(found[1]), dayIn(found[2] ?? found[1])] : [null, null]
  if (from === null || to === null || from > last || to < first || from > to)
    return { from: Math.max(first, last - days + 1), to: last }
  return { from: Math.max(first, from), to: Math.min(last, to) }
}

// Null for what is no day, such as 30 February.
function dayIn(text) {
  const day = dayNumber(text)
  return Number.isFinite(day) && dayText(day) === text ? day : null
}

function daysBefore({ from, to, compare }, { first }) {
  const length = to - from + 1
  return compare && from - length >= first ? { from: from - length, to: from - 1 } : null
}

// The days of a chart: whole months, two at least, and wider while nobody asks for other days.
function windowOf(view, { first, last }, current) {
  const least = daysBefore(view, { first })?.from ?? view.from
  if (current !== null && current.from <= least && view.to <= current.to) return current
  const monthOf = (day, by) => {
    const date = new Date(day * DAY)
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1) / DAY
  }
  const end = Math.min(last, monthOf(view.to, 1) - 1)
  return { from: Math.max(first, Math.min(monthOf(least, 0), monthOf(end, -1))), to: end }
}
