/** What the counting jobs of a run came to, for the job that makes the report. */
import { amount, amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { JobsPlan, PlannedDay, ShardDone } from '../state/jobs.ts'
import type { SyncedSource } from './fetch.ts'
import type { SharedState } from './state.ts'
import { checkPlan } from './steps/check-plan.ts'

/** Days that are not counted as planned, and the shards that did not finish. */
export interface Missed {
  readonly shards: readonly number[]
  /** Of a day in portions each of these. */
  readonly days: readonly PlannedDay[]
}

/** What of a plan was missed. `etagOf` names the head of a day as it is now: where a shard did not finish, one that changed
 * was counted before; and so was one in portions, whichever shard counted the last of them. Pure. */
export function missedOf(
  { shards }: Pick<JobsPlan, 'shards'>,
  done: ReadonlyMap<number, ShardDone>,
  etagOf: (day: PlannedDay) => string | null,
): Missed {
  const lost = shards.flatMap((_, at) => (done.has(at + 1) ? [] : [at + 1]))
  const days = shards.flatMap((shard, at) => {
    const answer = done.get(at + 1)
    return shard.days.filter((one) =>
      answer === undefined || one.portion !== undefined
        ? etagOf(one) === one.etag
        : answer.left.some(({ source, day }) => source === one.source && day === one.day),
    )
  })
  return { shards: lost, days }
}

/** The sources as the jobs of this run leave them. Their plan may have more sources: those are of other reports. */
export async function collectJobs(
  held: readonly HeldSource[],
  state: SharedState,
  counting: string,
): Promise<SyncedSource[]> {
  const jobs = await state.jobs.over(held.map(({ folderName }) => folderName))
  const plan = await jobs.readPlan()
  checkPlan(plan, counting)
  const done = await jobs.readDone(plan, log.warning)
  const missed = missedOf(
    plan,
    done,
    ({ source, day }) => state.days.get(source)?.etag(day) ?? null,
  )
  log.info(
    `${amountOf(plan.shards.length, 'shard')} planned, ${amount(plan.shards.length - missed.shards.length)} of them done`,
  )
  return held.map((one) => syncedSource(one, plan, missed))
}

function syncedSource(held: HeldSource, { sources }: JobsPlan, missed: Missed): SyncedSource {
  const { source, folderName } = held
  const { listed = 0, planned = 0 } = sources.find((one) => one.source === folderName) ?? {}
  const days = missed.days.filter((one) => one.source === folderName)
  const remaining = days.reduce((sum, { objects }) => sum + objects, 0)
  const partial = days.length === 0 ? null : missedText(held.name, days, missed.shards)
  if (partial !== null) log.warning(partial)
  return {
    source,
    held,
    fetched: planned - remaining,
    remaining,
    stopped: undefined,
    listed,
    planned,
    partial,
    leftOut: [],
  }
}

const NAMED = 10

/** Names the days that stay as they were. */
function missedText(name: string, days: readonly PlannedDay[], shards: readonly number[]): string {
  const named = [...new Set(days.map(({ day }) => day))].sort()
  const more = named.length > NAMED ? ` and ${amount(named.length - NAMED)} more` : ''
  const why =
    shards.length > 0
      ? ` (${shards.length === 1 ? 'shard' : 'shards'} ${shards.slice(0, NAMED).join(', ')}${shards.length > NAMED ? ', …' : ''} did not finish)`
      : ''
  return `Partial: of ${name}, ${amountOf(named.length, 'delivery day')} could not be counted in this run${why}, and ${named.length === 1 ? 'stays as it was' : 'stay as they were'}: ${named.slice(0, NAMED).join(', ')}${more}. The next plan includes ${named.length === 1 ? 'it' : 'them'}.`
}
