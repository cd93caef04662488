import * as log from './action/job/log.ts'
import type { Settings } from './action/settings.ts'
import { openBuildCache } from './build/cache.ts'
import { openMirror } from './mirror/mirror.ts'
import { checkSiteDirectory } from './publish/directory.ts'
import { Ahead } from './stages/ahead.ts'
import { openCache, restore, savedAfter } from './stages/cache.ts'
import { copiesOf } from './stages/copies.ts'
import { Counting } from './stages/count.ts'
import { deleteOld } from './stages/delete.ts'
import { atRestFor, findExposure, openWhatIsHeld } from './stages/exposure.ts'
import { fetchAll } from './stages/fetch.ts'
import { restoreFromCopies } from './stages/history.ts'
import { publish } from './stages/publish.ts'
import { writeReport } from './stages/report.ts'
import { keepInState, resumeFromState } from './stages/resume.ts'
import { stageSettings } from './stages/settings.ts'
import { bringRecent, openSources } from './stages/sources.ts'
import { openSharedState } from './stages/state.ts'
import { tell } from './stages/tell.ts'
import type { World } from './stages/world.ts'

/** The nightly job. Resolves to what the job should fail over, each saying what to do. */
export async function run(
  settings: Settings,
  found: Omit<World, 'exposure'>,
): Promise<readonly string[]> {
  checkSiteDirectory(settings.directories.report)
  const of = stageSettings(settings)
  const world = { ...found, exposure: await findExposure(of.exposure, found) }
  const atRest = atRestFor(of.count, world.exposure, world.code)
  const mirror = await openMirror(settings.directories.mirror, { onWarning: log.warning })
  const state = settings.state
    ? openSharedState(settings.state, of.shared, mirror, world)
    : undefined
  try {
    const cache = openCache(of.cache, mirror, world)
    const guard = await restore(cache, mirror, of.sources, world)
    const isTrusted = guard === undefined
    const buildCache = openBuildCache(mirror, guard?.latest)
    const held = openSources(mirror, cache, guard, of.sources, atRest)
    await resumeFromState(state, held, mirror, atRest)
    await bringRecent(held, of.sources)
    const history = await restoreFromCopies(held, mirror, buildCache, of.history, world)
    await openWhatIsHeld(held, buildCache, atRest)
    const counting = new Counting(of.count, atRest, world)
    const ahead = new Ahead(buildCache, of.ahead, history.numbers, world)
    const { sources, report, copies } = await savedAfter(cache, [counting, ahead], async () => {
      const sources = await log.stage('Fetch new log objects', () =>
        fetchAll(held, of.fetch, cache, { counting, ahead }, world),
      )
      await log.stage('Count', () => counting.finish(held))
      await ahead.settled()
      const report = await log.stage('Report', () =>
        writeReport(sources, { ...history, isTrusted }, buildCache, of.report, world),
      )
      const { numbers } = report
      const copies = await copiesOf({ sources, numbers, history }, buildCache, of.copies, world)
      return { sources, report, copies }
    })
    const delivered = await log.stage('Publish', () =>
      publish({ report, copies, sources, history }, mirror, buildCache, of.publish, world),
    )
    await keepInState(state, held, atRest)
    await deleteOld(sources, delivered, of.delete, world)
    return await tell(report, sources, delivered, of.tell, world)
  } finally {
    await state?.close()
    await mirror.close()
  }
}
