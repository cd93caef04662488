/** What a plan says: what its jobs read, what that costs and takes, and where it is better run. */
import { amount, amountOf, amountOfBytes, amountOfTime } from '../action/job/amounts.ts'
import { escaped, writeSummary } from '../action/job/job-summary.ts'
import * as log from '../action/job/log.ts'
import { noOutputs, setOutputs } from '../action/job/outputs.ts'
import {
  egressCosts,
  egressText,
  moneyText,
  PREFIX_GETS_A_SECOND,
  readingSeconds,
  requestsCost,
  requestsCostText,
} from '../action/job/reading.ts'
import { type Prices, pricesOf } from '../report/model/prices.ts'
import { type DayLoad, longDays } from '../state/cut.ts'
import { regionIn } from '../sync/environment.ts'
import type { PlannedJobs } from './plan.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/** Sets the output, and says what the plan comes to. */
export async function tellPlan(
  planned: PlannedJobs,
  { report, store, shards }: StageSettings['tellPlan'],
  { environment }: Pick<World, 'environment'>,
): Promise<void> {
  setOutputs({ ...noOutputs, shards: planned.shards.map((_, at) => at + 1) })
  const region = planned.region ?? store.region ?? regionIn(environment) ?? 'us-east-1'
  const { info, advice } = planTexts(planned.shards, {
    lists: planned.lists,
    wanted: shards,
    prices: pricesOf(region, report.prices),
    region: planned.region,
    isOwnRunner: environment.RUNNER_ENVIRONMENT === 'self-hosted',
  })
  for (const text of info) log.info(text)
  for (const text of advice) log.warning(text)
  const lines = [...info, ...advice].map((text) => `<li>${escaped(text)}</li>`)
  await writeSummary(`<h2>Plan</h2>\n\n<ul>${lines.join('')}</ul>\n\n`)
}

interface PlannedBy {
  readonly lists: number
  /** How many shards were asked for. */
  readonly wanted: number
  readonly prices: Prices
  /** Where the bucket lies; null where no region of AWS is known. */
  readonly region: string | null
  /** Whether what the runner fetches may stay within AWS. */
  readonly isOwnRunner: boolean
}

/** Less is not worth a word. In the currency of the prices. */
const WORTH_SAYING = 1

/** A day that is read in less time is no reason to wait. */
const LONG_SECONDS = 60

/** In words. Pure. */
export function planTexts(
  shards: readonly (readonly DayLoad[])[],
  { lists, wanted, prices, region, isOwnRunner }: PlannedBy,
): { readonly info: readonly string[]; readonly advice: readonly string[] } {
  const days = shards.flat()
  if (days.length === 0)
    return {
      info: ['Nothing new: there is no shard to count, and the report is made of what there is.'],
      advice: [],
    }
  const { gets, bytes } = sumOf(days)
  const byDay = Map.groupBy(days, ({ source, day }) => `${source} ${day}`)
  const work = { lists, gets, bytes }
  const { beyondFree, all } = egressCosts(bytes, prices)
  const isEgressMost = all > requestsCost(work, prices) && beyondFree >= WORTH_SAYING
  const info = [
    `${amountOf(gets, 'log object')} of ${amountOf(byDay.size, 'delivery day')}, ${amountOfBytes(bytes)}, in ${amountOf(shards.length, 'shard')}: ${requestsCostText(work, prices)}.`,
    ...(region === null || prices.basis === 'unknown'
      ? []
      : [`Bytes out of AWS: ${egressText(bytes, prices)}; from a runner in ${region} nothing.`]),
    timeText(shards),
  ]
  const advice: string[] = []
  if (region !== null && isEgressMost && !isOwnRunner)
    advice.push(
      `This run reads ${amountOfBytes(bytes)} out of AWS, ${moneyText(beyondFree, prices)}: that is more than all else it costs. Runners in ${region} (CodeBuild, or self-hosted on EC2) read it free, and faster: docs/scale.md says how.`,
    )
  for (const portions of byDay.values())
    if (portions.length > 1)
      info.push(
        `${portions[0]?.day} (${amountOfBytes(sumOf(portions).bytes)}) is more than an equal share: it is counted in ${amountOf(portions.length, 'portion')}, which the job that counts the last of them puts together.`,
      )
  const long = longDays(days, Math.min(wanted, days.length)).filter(
    (day) => readingSeconds(sumOf([day])) >= LONG_SECONDS,
  )
  if (long.length > 0)
    info.push(
      `Longer than an equal share, and not divided further: ${long.map(({ day, bytes }) => `${day} (${amountOfBytes(bytes)})`).join(', ')}. More shards make the run no shorter than ${long.length === 1 ? 'that day' : 'the longest of these days'}.`,
    )
  return { info, advice }
}

function sumOf(days: readonly DayLoad[]): { readonly gets: number; readonly bytes: number } {
  return days.reduce(
    (sum, { objects, bytes }) => ({ gets: sum.gets + objects, bytes: sum.bytes + bytes }),
    { gets: 0, bytes: 0 },
  )
}

function timeText(shards: readonly (readonly DayLoad[])[]): string {
  const bySource = Map.groupBy(shards.flat(), ({ source }) => source).values()
  const mostOfPrefix = Math.max(...[...bySource].map((days) => sumOf(days).gets))
  // However many machines there are, they share what S3 serves from one prefix.
  const least = mostOfPrefix / PREFIX_GETS_A_SECOND
  const longest = (from: Parameters<typeof readingSeconds>[1]): string =>
    amountOfTime(Math.max(least, ...shards.map((shard) => readingSeconds(sumOf(shard), from))))
  const what = shards.length === 1 ? 'It' : `The longest of the ${amount(shards.length)}`
  return `${what} takes about ${longest('within the region')} on two cores in the bucket's region, about ${longest('far away')} far away from it.`
}
