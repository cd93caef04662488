/** Who gets to see what comes of this run, and what that means for what is at rest. */
import { hasCacheService } from '../action/cache/download.ts'
import { type Exposure, exposureOf, privacyProblem } from '../action/exposure.ts'
import { badgeOfPrivate } from '../action/inputs/checks.ts'
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { askRepository, type Repository } from '../action/repository.ts'
import type { BuildCache } from '../build/cache.ts'
import { countingDigest } from '../count/counted-with.ts'
import { isOpenCounting, openCounting } from '../count/open.ts'
import { decodeSummary, encodeSummary } from '../count/summary/encode.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { Audience } from '../report/model/audience.ts'
import { publicSummary } from '../rollup/public.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/** Throws where whole addresses would become public. */
export async function findExposure(
  settings: StageSettings['exposure'],
  { environment }: Pick<World, 'environment'>,
): Promise<Exposure> {
  const repository = await repositoryOf(settings, environment)
  const problem = repository && privacyProblem(settings, repository)
  if (problem) throw new Error(problem)
  const exposure = exposureOf(settings, repository)
  const { badge } = settings.report
  if (badge !== null && exposure.audience === 'private')
    throw new Error(`${badgeOfPrivate(badge)}. It is private because ${exposure.why}.`)
  log.info(`The report is made for a ${exposure.audience} audience: ${exposure.why}.`)
  return { ...exposure, isCacheOpen: exposure.isCacheOpen && hasCacheService(environment) }
}

/** Who may read what is published. Says nothing and refuses nothing: the job that publishes does. */
export async function findAudience(
  settings: StageSettings['exposure'],
  { environment }: Pick<World, 'environment'>,
): Promise<Audience> {
  return exposureOf(settings, await repositoryOf(settings, environment)).audience
}

/** Null where there is none. */
async function repositoryOf(
  { publish }: StageSettings['exposure'],
  environment: World['environment'],
): Promise<Repository | null> {
  return environment.GITHUB_REPOSITORY ? askRepository(publish.token, environment) : null
}

/** How summaries lie at rest, for whoever can read the cache. */
export interface AtRest {
  /** Names what they are counted with, and whether they are public. */
  readonly counting: string
  /** Whether all that is held has to be public. */
  readonly isOpen: boolean
  /** A summary as it may lie there. */
  readonly encoded: (counted: Uint8Array) => Uint8Array
}

export function atRestFor(
  { counting, report: { site } }: StageSettings['count'],
  { isCacheOpen }: Pick<Exposure, 'isCacheOpen'>,
  code: World['code'],
): AtRest {
  const digest = countingDigest(counting, code)
  return isCacheOpen
    ? {
        isOpen: true,
        counting: openCounting(digest),
        encoded: (counted) => madePublic(counted, site),
      }
    : { isOpen: false, counting: digest, encoded: (counted) => counted }
}

function madePublic(encoded: Uint8Array, site: readonly string[]): Uint8Array {
  return encodeSummary(publicSummary(decodeSummary(encoded), site))
}

/** Makes public what an earlier run left that was not, where everybody will be able to read it: a
 * release that did not, or a run with a key, or of a private repository. */
export async function openWhatIsHeld(
  sources: readonly HeldSource[],
  cache: BuildCache,
  { isOpen, encoded }: AtRest,
): Promise<void> {
  if (!isOpen) return
  let changed = 0
  for (const held of sources) {
    const closed = held.index().filter(({ counting }) => !isOpenCounting(counting))
    await held.bring(closed.map(({ deliveryDay }) => deliveryDay))
    for (const { deliveryDay, counting } of closed) {
      const summary = held.summary(deliveryDay)
      if (summary === undefined) continue
      await held.replaceSummary(deliveryDay, openCounting(counting), encoded(summary))
      changed++
    }
  }
  if (changed === 0) return
  await cache.clear()
  log.info(
    `${amountOf(changed, 'daily summary', 'daily summaries')} made fit for a cache that everybody may read`,
  )
}
