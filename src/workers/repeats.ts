/**
 * Finding re-deliveries between the shards of one delivery day.
 *
 * A reader knows the records that it has read itself. Shards are read by several, so each also
 * tells the hashes of its records' identities; where two shards have one in common, they are
 * suspected, and read again by one reader, which compares whole identities. A wrong suspicion thus costs
 * time and nothing else. Of a million records none is to be expected.
 */
import { hashesThatRepeat } from '../columns/counting/repeats.ts'

/** Which of the lists have a hash that occurs once more. */
export function listsInCommon(lists: readonly BigUint64Array<ArrayBuffer>[]): number[] {
  const repeated = hashesThatRepeat(lists)
  if (repeated.size === 0) return []
  return [...lists.keys()].filter((at) => lists[at]?.some((hash) => repeated.has(hash)))
}
