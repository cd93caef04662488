/** Who gets to see what comes of this run, and what that means for what is at rest. */
import { amountOf } from '../action/amounts.ts'
import { hasCacheService } from '../action/cache-download.ts'
import {
  type Exposure,
  type ExposureSettings,
  exposureOf,
  privacyProblem,
} from '../action/exposure.ts'
import * as log from '../action/log.ts'
import { askRepository } from '../action/repository.ts'
import type { Settings } from '../action/settings.ts'
import type { BuildCache } from '../build/cache.ts'
import { countingDigest } from '../count/counted-with.ts'
import { isOpenCounting, openCounting } from '../count/open.ts'
import { decodeSummary, encodeSummary } from '../count/summary/encode.ts'
import type { HeldSource } from '../mirror/source.ts'
import { publicSummary } from '../rollup/public.ts'
import type { World } from './world.ts'

/** Throws where whole addresses would become public. */
export async function findExposure(
  settings: ExposureSettings,
  { environment }: Pick<World, 'environment'>,
): Promise<Exposure> {
  const isOnGitHub = Boolean(environment.GITHUB_REPOSITORY)
  const repository = isOnGitHub ? await askRepository(settings.publish.token, environment) : null
  const problem = repository && privacyProblem(settings, repository)
  if (problem) throw new Error(problem)
  const exposure = exposureOf(settings, repository)
  log.info(`The report is made for a ${exposure.audience} audience: ${exposure.why}.`)
  return { ...exposure, isCacheOpen: exposure.isCacheOpen && hasCacheService(environment) }
}

/** Names what summaries are counted with. */
export function countingOf(
  { counting }: Pick<Settings, 'counting'>,
  { exposure, code }: World,
): string {
  const digest = countingDigest(counting, code)
  return exposure.isCacheOpen ? openCounting(digest) : digest
}

/** A summary as it may lie at rest. */
export function atRest(encoded: Uint8Array, { exposure }: Pick<World, 'exposure'>): Uint8Array {
  return exposure.isCacheOpen ? encodeSummary(publicSummary(decodeSummary(encoded))) : encoded
}

/** Makes public what an earlier run left that was not, where everybody will be able to read it: a
 * release that did not, or a run with a key, or of a private repository. */
export async function openWhatIsHeld(
  sources: readonly HeldSource[],
  cache: BuildCache,
  world: World,
): Promise<void> {
  if (!world.exposure.isCacheOpen) return
  let changed = 0
  for (const held of sources) {
    const closed = held.index().filter(({ counting }) => !isOpenCounting(counting))
    await held.bring(closed.map(({ deliveryDay }) => deliveryDay))
    for (const { deliveryDay, counting } of closed) {
      const summary = held.summary(deliveryDay)
      if (summary === undefined) continue
      const open = atRest(summary, world)
      await held.replaceSummary(deliveryDay, openCounting(counting), open)
      changed++
    }
  }
  if (changed === 0) return
  await cache.clear()
  log.info(
    `${amountOf(changed, 'daily summary', 'daily summaries')} made fit for a cache that everybody may read`,
  )
}
