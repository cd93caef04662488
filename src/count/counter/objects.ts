/** What is worked out of each read of an object: how whole it was, how long it took, who signed it. */
import type { Records } from '../../formats/records.ts'
import { sizeClassOf, timeBounds, timeClassOf } from '../record/meaning.ts'
import { PARTS } from '../tables/tables.ts'
import type { DaySums } from './day-sums.ts'
import { IS_ANONYMOUS, IS_GET, type NameBook } from './dictionaries.ts'

/** Adds reads to their sizes and times, and to the columns of their objects, which are those of
 * `objectColumns` after two. */
export function countObjects(
  { ids, numbers }: Records,
  { at: reads, count }: { readonly at: Uint32Array; readonly count: number },
  sent: Float64Array,
  book: NameBook,
  sums: DaySums,
  columns: readonly Float64Array[],
): void {
  const [, , errors, whole, partial, partialBytes, wasted, largest, turnMs, turnCount] = columns
  const [anonymous, inVain, parts] = columns.slice(10)
  const keyIds = ids.key
  const statusIds = ids.status
  const operationIds = ids.operation
  const requesterIds = ids.requester
  const authenticationIds = ids.authentication
  const { requesters, unsigned: isUnsigned } = book
  const { objectSize, turnAroundTime, totalTime } = numbers
  const statusOf = book.statuses
  const operationClass = book.operations
  const { sizes, turnAround, total } = sums
  for (let read = 0; read < count; read++) {
    const at = reads[read]!
    const key = keyIds[at]!
    const status = statusOf[statusIds[at]!]!
    const bytes = sent[at]!
    const size = objectSize[at]!
    const isGet = (operationClass[operationIds[at]!]! & IS_GET) !== 0
    if (status === 200) {
      if (size >= 0 && isGet) {
        if (bytes === size) whole![key]! += 1
        else if (bytes < size) wasted![key]! += bytes
      }
    } else if (status === 206 && isGet) {
      partial![key]! += 1
      partialBytes![key]! += bytes
      if (size > 0) parts![key]! += Math.round((bytes / size) * PARTS)
    } else if (status >= 400) errors![key]! += 1
    // A presigned request that came too late has no requester, but was signed.
    if (
      (requesters[requesterIds[at]!]! & IS_ANONYMOUS) !== 0 &&
      isUnsigned[authenticationIds[at]!] === 1
    ) {
      if ((status >= 200 && status < 300) || status === 304) anonymous![key]! += 1
      else inVain![key]! += 1
    }
    if (size > largest![key]!) largest![key] = size
    const sizeClass = sizeClassOf(size)
    sizes[2 * sizeClass]! += 1
    sizes[2 * sizeClass + 1]! += bytes
    const turned = turnAroundTime[at]!
    if (turned >= 0) {
      turnMs![key]! += turned
      turnCount![key]! += 1
      turnAround[sizeClass * timeBounds.length + timeClassOf(turned)]! += 1
    }
    const took = totalTime[at]!
    if (took >= 0) total[sizeClass * timeBounds.length + timeClassOf(took)]! += 1
  }
}
