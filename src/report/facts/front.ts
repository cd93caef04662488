import { dayCost } from '../model/cost.ts'
import type { ReportModel } from '../model/model.ts'
import { type PeriodInput, pageOf } from '../model/page.ts'
import { malformedCount } from './gaps.ts'
import { hotLinkersOf } from './hot-linkers.ts'
import { loggedTwice } from './logged-twice.ts'
import { type SentObject, weekObjectsOf } from './sent-objects.ts'

/** What is told of the front page outside of it: what it shows, and the numbers that outputs and
 * alerts are made of. It survives JSON as it is. */
export interface FrontFacts {
  readonly model: ReportModel
  readonly requests: number
  readonly visitors: number
  readonly bytes: number
  /** Lines that could not be read, and all lines. */
  readonly malformed: number
  readonly lines: number
  /** Days with records, in order: those of the period before, then those of the period. */
  readonly days: readonly {
    readonly day: string
    readonly requests: number
    readonly visitors: number
    readonly pageViews: number
    readonly bytes: number
    readonly errors: number
    readonly serverErrors: number
    readonly cost: number
  }[]
  /** What was sent most in the seven days before the newest, among the objects whose days are told. */
  readonly weekObjects: readonly SentObject[]
  /** Foreign sites with hot links in the period. `firstDay` is the first of either period. */
  readonly hotlinkSites: readonly {
    readonly site: string
    readonly firstDay: string
    readonly bytes: number
  }[]
  /** Sources with the last day on which each delivered; empty where that is not known. */
  readonly sources: readonly { readonly name: string; readonly lastDay: string }[]
  /** Names of the buckets that were asked. */
  readonly buckets: readonly string[]
  /** Distributions that are logged in two ways below one prefix. */
  readonly loggedTwice: readonly string[]
  /** Seconds since 1970; null where there is no record. */
  readonly lastRecord: number | null
}

/** `model` is that of the input. */
export function frontFacts(input: PeriodInput, model: ReportModel): FrontFacts {
  const { period, previous } = input
  if (period === null) return { model, ...nothing }
  const page = pageOf(input, period)
  const earlier =
    previous === null ? [] : hotLinkersOf(pageOf({ ...input, previous: null }, previous))
  const seenBefore = new Map(earlier.map(({ site, since }) => [site, since]))
  const { totals, visitors, log } = period
  const malformed = malformedCount(page)
  return {
    model,
    requests: totals.requests,
    visitors,
    bytes: totals.bytes,
    malformed,
    lines: malformed + log.records + log.duplicates,
    days: [...(previous?.days ?? []), ...period.days].map(({ day, totals, visitors }) => ({
      day,
      visitors,
      requests: totals.requests,
      pageViews: totals.pageViews,
      bytes: totals.bytes,
      errors: totals.errors,
      serverErrors: totals.serverErrors,
      cost: dayCost(totals, page.cost, page.prices),
    })),
    weekObjects: weekObjectsOf(page),
    hotlinkSites: hotLinkersOf(page).map(({ site, since, bytes }) => ({
      site,
      firstDay: seenBefore.get(site) ?? since,
      bytes,
    })),
    sources: (input.sources ?? []).flatMap(({ name, days }) => {
      const lastDay = days.at(-1)?.day
      return lastDay === undefined ? [] : [{ name, lastDay }]
    }),
    buckets: page.period.tables.buckets.names,
    loggedTwice: loggedTwice(page),
    lastRecord: Number.isFinite(period.lastRecord) ? period.lastRecord : null,
  }
}

const nothing: Omit<FrontFacts, 'model'> = {
  requests: 0,
  visitors: 0,
  bytes: 0,
  malformed: 0,
  lines: 0,
  days: [],
  weekObjects: [],
  hotlinkSites: [],
  sources: [],
  buckets: [],
  loggedTwice: [],
  lastRecord: null,
}
