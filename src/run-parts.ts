/** The nightly job in parts, for several machines: one job plans, many count, one makes the report. What `run.ts` keeps in
 * a mirror and a cache, they keep in the state that they share. */
import type { PartRole } from './action/inputs/roles.ts'
import { amountOf } from './action/job/amounts.ts'
import * as log from './action/job/log.ts'
import { noOutputs, setOutputs } from './action/job/outputs.ts'
import type { Settings } from './action/settings.ts'
import { openBuildCache } from './build/cache.ts'
import { type Mirror, openJobMirror } from './mirror/mirror.ts'
import { checkSiteDirectory } from './publish/directory.ts'
import { collectJobs } from './stages/collect.ts'
import { copiesOf } from './stages/copies.ts'
import { Counting } from './stages/count.ts'
import { type AtRest, atRestFor, findAudience, findExposure } from './stages/exposure.ts'
import { restoreFromCopies } from './stages/history.ts'
import { planJobs } from './stages/plan.ts'
import { countPortions } from './stages/portions.ts'
import { publish } from './stages/publish.ts'
import { writeReport } from './stages/report.ts'
import { type StageSettings, stageSettings } from './stages/settings.ts'
import { bothOf, countShard, readOrders, ShardDays } from './stages/shard.ts'
import { openSharedState, type SharedState } from './stages/state.ts'
import { removeReplaced } from './stages/steps/shared-state.ts'
import { copiesInState, copiesOfCounted } from './stages/steps/state-copies.ts'
import { takeAll, takeDays } from './stages/take-state.ts'
import { tell } from './stages/tell.ts'
import { tellPlan } from './stages/tell-plan.ts'
import type { World } from './stages/world.ts'

type Found = Omit<World, 'exposure'>

/** The part of a run that is this job's. Resolves to what the job should fail over, each saying what to do. */
export async function runPart(
  role: PartRole,
  settings: Settings,
  found: Found,
): Promise<readonly string[]> {
  if (settings.state === null) throw new Error(`'role: ${role}' has no state`)
  // All that is kept lies in the state, which is private. There is no cache that others could read.
  const of = stageSettings({ ...settings, cache: { ...settings.cache, isOn: false } })
  const atRest = atRestFor(of.count, { isCacheOpen: false }, found.code)
  const part = { plan: runPlan, count: runCount, report: runReport }[role]
  const options = { onWarning: log.warning }
  const mirror = await openJobMirror(settings.directories.mirror, options)
  const state = openSharedState(settings.state, of.shared, mirror, found)
  try {
    return await part({ of, found, mirror, state, atRest })
  } finally {
    await state.close()
    await mirror.close()
  }
}

/** What a part works with. */
interface Job {
  readonly of: StageSettings
  readonly found: Found
  readonly mirror: Mirror
  readonly state: SharedState
  readonly atRest: AtRest
}
type Part = (job: Job) => Promise<readonly string[]>

const runPlan: Part = async ({ of, found, mirror, state, atRest: { counting } }) => {
  const held = await log.stage('Read the state', () =>
    takeAll(state, mirror, of.shared.sources, counting, 'plan'),
  )
  const planned = await log.stage('Plan', () => planJobs(held, state, of.plan, counting, found))
  await tellPlan(planned, of.tellPlan, found)
  return []
}

const runCount: Part = async ({ of, found, mirror, state, atRest }) => {
  const { shard } = of.shard
  if (shard === null) throw new Error('A job that counts has a shard')
  const { plan, orders } = await readOrders(state, shard, atRest)
  const held = await log.stage('Read the state', () =>
    takeDays(state, mirror, of.shared.sources, atRest.counting, orders),
  )
  const audience = () => findAudience(of.exposure, found)
  const days = new ShardDays(state, copiesOfCounted(of.copies, audience, found))
  const counting = new Counting(of.count, atRest, found, days.put)
  const whole = orders.filter(({ portion }) => portion === undefined)
  const portions = orders.filter(({ portion }) => portion !== undefined)
  const job = { plan, state, mirror, atRest, settings: { ...of.fetch, ...of.count }, world: found }
  const { done, problems } = await log.stage(`Count shard ${shard}`, async () => {
    const ofDays = await countShard(whole, held, days, counting, of.fetch, found).finally(() =>
      counting.settled(),
    )
    return bothOf(ofDays, await countPortions(portions, held, days, job))
  })
  await state.jobs.putDone(plan, shard, done)
  setOutputs({ ...noOutputs, newLogObjects: done.fetched })
  return problems
}

const runReport: Part = async ({ of, found, mirror, state, atRest: { counting } }) => {
  checkSiteDirectory(of.report.directories.report)
  const world = { ...found, exposure: await findExposure(of.exposure, found) }
  const held = await log.stage('Read the state', async () => {
    const shut = await state.shelf.takeIn()
    if (shut > 0)
      log.info(
        `${amountOf(shut, 'sum or page', 'sums or pages')} in the state not sealed with this cache-encryption-key: made again`,
      )
    return takeAll(state, mirror, of.shared.sources, counting, 'report')
  })
  const isTrusted = state.shelf.isSealed
  const buildCache = openBuildCache(mirror, isTrusted ? undefined : state.guard.latest)
  const sources = await collectJobs(held, state, counting)
  const history = await restoreFromCopies(held, mirror, buildCache, of.history, world)
  const report = await log.stage('Report', () =>
    writeReport(sources, { ...history, isTrusted }, buildCache, of.report, world),
  )
  const { numbers } = report
  const copied = { sources, numbers, history, madeElsewhere: copiesInState(state) }
  const copies = await copiesOf(copied, buildCache, of.copies, world)
  const delivered = await log.stage('Publish', () =>
    publish({ report, copies, sources, history }, mirror, buildCache, of.publish, world),
  )
  await state.shelf.put()
  await removeReplaced(state)
  return await tell(report, sources, delivered, of.tell, world)
}
