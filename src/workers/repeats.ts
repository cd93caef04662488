/**
 * Finding re-deliveries between the shards of one delivery day.
 *
 * A reader knows the records that it has read itself. Shards are read by several, so each also
 * tells the hashes of its records' identities; where two shards have one in common, they are
 * suspected, and read again by one reader, which compares whole identities. A wrong suspicion, as by
 * a multi-object delete, thus costs time and nothing else.
 */

/** Which of the lists (each sorted, each hash once) have a hash that another list has too. */
export function listsInCommon(lists: readonly Float64Array[]): number[] {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0))
  let length = 0
  for (const list of lists) {
    all.set(list, length)
    length += list.length
  }
  all.sort()
  const repeated = new Set<number>()
  for (let at = 1; at < all.length; at++) {
    const hash = all[at]
    if (hash !== undefined && hash === all[at - 1]) repeated.add(hash)
  }
  if (repeated.size === 0) return []
  return [...lists.keys()].filter((at) => lists[at]?.some((hash) => repeated.has(hash)))
}
