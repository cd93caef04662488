/** What of a build cache no run made: it may come out of an Actions cache that others can write. */

import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { DeliveryDay } from '../calendar/day.ts'
import { BUILD_CACHE } from '../mirror/tree.ts'
import { checkHead, checkPeriod } from '../rollup/check.ts'
import { decodePeriod } from '../rollup/encode.ts'
import { decodeHead } from '../rollup/head.ts'
import { keptInFile } from './cache.ts'

/** Where a build cache lies in a mirror. */

type Check = (bytes: Uint8Array, latest: DeliveryDay) => void

/** What is checked where it is used: of a page nothing is taken that is not published as it is. */
const checkedInUse = /^(?:page-|copies-|front-facts$)/
/** By the end of a name; all others are periods. */
const checks: readonly (readonly [name: RegExp, check: Check])[] = [
  [/-head$/, (bytes, latest) => checkHead(decodeHead(bytes), latest)],
  [/^/, (bytes, latest) => checkPeriod(decodePeriod(bytes, 'closed'), latest)],
]

/** The files that hold what no run makes: their digests tell whether they are whole, not who wrote them.
 * `latest` is the last day that may have delivered anything. */
export function craftedOnShelf(
  mirror: string,
  latest: DeliveryDay,
): { readonly file: string; readonly why: string }[] {
  const names = namesIn(path.join(mirror, BUILD_CACHE)).filter((name) => !checkedInUse.test(name))
  return names.flatMap((name) => {
    try {
      const bytes = keptInFile(path.join(mirror, BUILD_CACHE, name))
      if (bytes === undefined) throw new Error('it is not whole')
      checks.find(([names]) => names.test(name))?.[1](bytes, latest)
      return []
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return [{ file: `${BUILD_CACHE}/${name}`, why: why.slice(0, 200) }]
    }
  })
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => /^[a-z0-9-]+$/.test(name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
