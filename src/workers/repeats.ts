/**
 * Finding re-deliveries between the portions of one delivery day.
 *
 * A reader knows the records that it has read itself. Portions are read by several, so each also
 * tells the hashes of its records' identities; where two portions have one in common, they are
 * suspected, and read again by one reader, which compares whole identities. A wrong suspicion thus costs
 * time and nothing else. Of a million records none is to be expected.
 */
import { hashesThatRepeat, inRanges } from '../columns/counting/repeats.ts'

/** Which of the lists have a hash that occurs once more. */
export function listsInCommon(lists: readonly BigUint64Array<ArrayBuffer>[]): number[] {
  const repeated = hashesThatRepeat(lists)
  if (repeated.size === 0) return []
  return [...lists.keys()].filter((at) => lists[at]?.some((hash) => repeated.has(hash)))
}

/** A list as files of so many ranges: what is in common is in the same range of every list. Little-endian, as hashes lie in
 * memory; each file has a buffer of its own. */
export function identityFiles(
  list: BigUint64Array<ArrayBuffer>,
  ranges: number,
): Uint8Array<ArrayBuffer>[] {
  return inRanges(list, ranges).map(({ buffer }) => new Uint8Array(buffer))
}

/** The hashes of a file that has its buffer for itself. */
export function identitiesIn({ buffer }: Uint8Array<ArrayBuffer>): BigUint64Array<ArrayBuffer> {
  return new BigUint64Array(buffer)
}
