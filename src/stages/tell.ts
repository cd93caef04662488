/** Outputs, alerts, job summary: what the job says of the run. */
import { type AlertFacts, type Raised, raiseAlerts } from '../action/alerts.ts'
import type { Delivered } from '../action/deliver.ts'
import { emptySourceHelp, selfLoggingHelp, unreadableHelp } from '../action/help.ts'
import { writeJobSummary } from '../action/job-summary.ts'
import * as log from '../action/log.ts'
import { setOutputs } from '../action/outputs.ts'
import type { Settings } from '../action/settings.ts'
import { dayCost } from '../report/cost.ts'
import { hotLinkersOf } from '../report/hotlinks.ts'
import { type PeriodInput, pageOf } from '../report/page.ts'
import type { LogCounts } from '../summary/summary.ts'
import { SourceError } from '../sync/errors.ts'
import type { SyncedSource } from './fetch.ts'
import type { Report } from './report.ts'
import type { World } from './world.ts'

/** Sets the outputs, raises alerts, writes the job summary. Resolves to what the job fails over. */
export async function tell(
  report: Report,
  sources: readonly SyncedSource[],
  delivered: Delivered,
  settings: Settings,
  world: World,
): Promise<readonly string[]> {
  const { front, model, site } = report
  const newLogObjects = sources.reduce((sum, { outcome }) => sum + outcome.fetched, 0)
  const raised = raiseAlerts(settings.alerts, alertFacts(front, world.now))
  for (const { message, condition } of raised) log.warning(`${message} (${condition})`)
  setOutputs({
    requests: front.period?.totals.requests ?? 0,
    visitors: front.period?.visitors ?? 0,
    bytes: front.period?.totals.bytes ?? 0,
    newLogObjects,
    malformedRecords: malformedIn(front.period?.log),
    alerts: raised,
    reportDirectory: site.directory,
    pageUrl: delivered.pageUrl ?? '',
    commit: delivered.commit ?? '',
    artifactId: String(delivered.artifactId ?? ''),
  })
  await writeJobSummary({
    model,
    newLogObjects,
    raised,
    pageUrl: delivered.pageUrl,
    outcome: [...sources.flatMap(({ partial }) => partial ?? []), delivered.outcome].join(' '),
  })
  log.info(delivered.outcome)
  for (const { source, listed, held, partial } of sources)
    if (partial !== null) continue
    else if (listed === 0 && held.index().length === 0) log.warning(emptySourceHelp(source))
    else if (listed > 0 && held.index().length > 0 && front.period?.days.length === 0)
      log.warning(unreadableHelp(source))
  const ownLog = selfLoggingHelp(settings.sources, front.period?.tables.buckets.names ?? [])
  if (ownLog !== undefined) log.warning(ownLog)
  const stopped = sources.flatMap(({ outcome }) =>
    outcome.stopped instanceof SourceError ? [outcome.stopped.message] : [],
  )
  return [...delivered.problems, ...stopped, ...(settings.failOnAlert ? raised.map(sayRaised) : [])]
}

function malformedIn(log: LogCounts | undefined): number {
  return Object.values(log?.malformed ?? {}).reduce((sum, { count }) => sum + count, 0)
}

function sayRaised({ condition, message }: Raised): string {
  return `Alert: ${message} (${condition})`
}

function alertFacts(front: PeriodInput, now: number): AlertFacts {
  const { period, previous } = front
  if (period === null)
    return {
      days: [],
      malformed: 0,
      lines: 0,
      hotlinkSites: [],
      lastRecord: Number.NEGATIVE_INFINITY,
      now,
    }
  const page = pageOf(front, period)
  const earlier =
    previous === null ? [] : hotLinkersOf(pageOf({ ...front, previous: null }, previous))
  const seenBefore = new Map(earlier.map(({ site, since }) => [site, since]))
  const malformed = malformedIn(period.log)
  return {
    days: [...(previous?.days ?? []), ...period.days].map(({ day, totals, visitors }) => ({
      day,
      visitors,
      requests: totals.requests,
      bytes: totals.bytes,
      errors: totals.errors,
      serverErrors: totals.serverErrors,
      cost: dayCost(totals, page.cost, page.prices),
    })),
    malformed,
    lines: malformed + period.log.records + period.log.duplicates,
    hotlinkSites: hotLinkersOf(page).map(({ site, since, bytes }) => ({
      site,
      firstDay: seenBefore.get(site) ?? since,
      bytes,
    })),
    lastRecord: period.lastRecord,
    now,
  }
}
