/** Sums out of a build cache, looked at where they are used: it may come out of an Actions cache that others can
 * write. Of a page nothing is taken that is not published as it is. */
import { checkHead, checkPeriod } from '../rollup/check.ts'
import { decodePeriod } from '../rollup/encode.ts'
import { decodeHead, headName, type PeriodHead } from '../rollup/head.ts'
import type { Period } from '../rollup/rollup.ts'
import { type CachePlace, isDoubted, vouchFor } from './cache.ts'

/** The period that was kept under a name. Throws where it is none, or where others can have written it and it holds
 * what no run makes. Looked at once: until this run ends it counts as sound. */
export function soundPeriod(bytes: Uint8Array, name: string, place: CachePlace): Period {
  const period = decodePeriod(bytes, 'closed')
  if (place.doubted !== undefined && isDoubted(place, name)) {
    checkPeriod(period, place.doubted)
    vouchFor(place, name)
  }
  return period
}

/** The head of the period of a name, as `soundPeriod`. */
export function soundHead(bytes: Uint8Array, name: string, place: CachePlace): PeriodHead {
  const head = decodeHead(bytes)
  if (place.doubted !== undefined && isDoubted(place, headName(name)))
    checkHead(head, place.doubted)
  return head
}
