import { sortedHashes } from './order.ts'

/** Which of many entries are the same. */
export interface Grouping {
  /** The group of each entry. */
  readonly of: Uint32Array
  /** Of each group, its first entry. Groups lie in the order of rows at rest. */
  readonly firsts: Uint32Array
}

/**
 * Groups entries by their hashes, then by `isSame`. Sorting by hash brings the same ones together;
 * no table of hashes is jumped about in, and lists that lie in that order are read as they lie.
 * `nameOf` is asked only where different entries have the same hash.
 */
export function groupingOf(
  hashes: Uint32Array,
  isSame: (a: number, b: number) => boolean,
  nameOf: (entry: number) => string,
): Grouping {
  const { size, sorted, order } = sortedHashes(hashes)
  const of = new Uint32Array(hashes.length)
  const firsts = new Uint32Array(hashes.length)
  let count = 0
  for (let from = 0; from < size; ) {
    const first = order[from]!
    const hash = sorted[from]!
    let isCrowded = false
    let to = from + 1
    of[first] = count
    for (; to < size && sorted[to] === hash; to++) {
      const entry = order[to]!
      of[entry] = count
      isCrowded ||= !isSame(first, entry)
    }
    if (isCrowded) count = groupByName(order.subarray(from, to), nameOf, of, firsts, count)
    else firsts[count++] = first
    from = to
  }
  return { of, firsts: firsts.subarray(0, count) }
}

/** Groups entries of one hash; returns how many groups there are now. */
function groupByName(
  entries: Uint32Array,
  nameOf: (entry: number) => string,
  of: Uint32Array,
  firsts: Uint32Array,
  before: number,
): number {
  const byName = new Map<string, number[]>()
  for (const entry of entries) {
    const name = nameOf(entry)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [entry])
    else known.push(entry)
  }
  let count = before
  for (const [, same] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const entry of same) of[entry] = count
    firsts[count++] = same[0]!
  }
  return count
}
