/** What is worked out of each read of an object: how whole it was, how long it took, who signed it. */
import type { Accumulator } from '../../columns/counting/accumulator.ts'
import type { Records } from '../../formats/records.ts'
import { sizeClassOf, timeBounds, timeClassOf } from '../record/meaning.ts'
import { objectColumns } from '../tables/plan.ts'
import { PARTS } from '../tables/tables.ts'
import type { DaySums } from './day-sums.ts'
import { IS_ANONYMOUS, IS_GET, type NameBook } from './dictionaries.ts'

const of = (name: (typeof objectColumns)[number]): number => 2 + objectColumns.indexOf(name)
const ERRORS = of('errors')
const WHOLE = of('whole')
const PARTIAL = of('partial')
const PARTIAL_BYTES = of('partialBytes')
const WASTED = of('wastedBytes')
const LARGEST = of('size')
const TURN_MS = of('turnAroundMs')
const TURN_COUNT = of('turnAroundCount')
const ANONYMOUS = of('anonymous')
const IN_VAIN = of('inVain')
const PARTS_READ = of('parts')

/** Adds reads to their sizes and times, and to the rows of their objects, which have those of
 * `objectColumns` after two. */
export function countObjects(
  { ids, numbers }: Records,
  reads: Uint32Array,
  sent: Float64Array,
  book: NameBook,
  sums: DaySums,
  { rows, width }: Accumulator,
): void {
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
  for (let read = 0; read < reads.length; read++) {
    const at = reads[read]!
    const row = keyIds[at]! * width
    const status = statusOf[statusIds[at]!]!
    const bytes = sent[at]!
    const size = objectSize[at]!
    const isGet = (operationClass[operationIds[at]!]! & IS_GET) !== 0
    if (status === 200) {
      if (size >= 0 && isGet) {
        if (bytes === size) rows[row + WHOLE]! += 1
        else if (bytes < size) rows[row + WASTED]! += bytes
      }
    } else if (status === 206 && isGet) {
      rows[row + PARTIAL]! += 1
      rows[row + PARTIAL_BYTES]! += bytes
      if (size > 0) rows[row + PARTS_READ]! += Math.round((bytes / size) * PARTS)
    } else if (status >= 400) rows[row + ERRORS]! += 1
    // A presigned request that came too late has no requester, but was signed.
    if (
      (requesters[requesterIds[at]!]! & IS_ANONYMOUS) !== 0 &&
      isUnsigned[authenticationIds[at]!] === 1
    ) {
      if ((status >= 200 && status < 300) || status === 304) rows[row + ANONYMOUS]! += 1
      else rows[row + IN_VAIN]! += 1
    }
    if (size > rows[row + LARGEST]!) rows[row + LARGEST] = size
    const sizeClass = sizeClassOf(size)
    sizes[2 * sizeClass]! += 1
    sizes[2 * sizeClass + 1]! += bytes
    const turned = turnAroundTime[at]!
    if (turned >= 0) {
      rows[row + TURN_MS]! += turned
      rows[row + TURN_COUNT]! += 1
      turnAround[sizeClass * timeBounds.length + timeClassOf(turned)]! += 1
    }
    const took = totalTime[at]!
    if (took >= 0) total[sizeClass * timeBounds.length + timeClassOf(took)]! += 1
  }
}
