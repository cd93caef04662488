import path from 'node:path'
import { type AlertFacts, type Raised, raiseAlerts } from './action/alerts.ts'
import { openStateCache, type StateCache } from './action/cache.ts'
import { type Delivered, deliver } from './action/deliver.ts'
import { writeJobSummary } from './action/job-summary.ts'
import * as log from './action/log.ts'
import { setOutputs } from './action/outputs.ts'
import { isPublic, privacyProblem, visibilityOf } from './action/repository.ts'
import type { Settings } from './action/settings.ts'
import { openPeriods, type Periods } from './history/periods.ts'
import {
  type HistoryPlan,
  type PeriodPlan,
  planHistory,
  type SummaryEntry,
} from './history/plan.ts'
import { type CountingPlan, type HeldSource, type Mirror, openMirror } from './mirror/mirror.ts'
import { openShelf } from './mirror/shelf.ts'
import { type Site, writeSite } from './publish/directory.ts'
import { buildModel } from './report/build.ts'
import { dayCost } from './report/cost.ts'
import { hotLinkersOf } from './report/hotlinks.ts'
import type { ReportModel } from './report/model.ts'
import {
  entryOf,
  type PeriodEntry,
  type PeriodInput,
  pageOf,
  type ReportSettings,
} from './report/page.ts'
import { makeRenderer, type Render } from './report/render.ts'
import { renderPage, type SiteFile, sitePages } from './report/site.ts'
import { readTemplates } from './report/templates.ts'
import { placesCredits } from './summary/addresses.ts'
import { countingDigest } from './summary/count.ts'
import { decodeSummary, encodeSummary } from './summary/encode.ts'
import { mergeSummaries } from './summary/merge.ts'
import { NAMING_VERSION } from './summary/naming.ts'
import type { Period } from './summary/period.ts'
import type { Day } from './summary/summary.ts'
import { SourceError } from './sync/errors.ts'
import { type FetchOutcome, fetchPlanned } from './sync/fetch.ts'
import { listNew } from './sync/listing.ts'
import { deliveryDayOf, type Source, sourceName } from './sync/objects.ts'
import { openStore } from './sync/store.ts'
import type { Workers } from './workers/workers.ts'

/** What a run finds outside of its settings. */
export interface World {
  readonly environment: NodeJS.ProcessEnv
  /** The action's own folder: `templates/` lies in it. */
  readonly home: string
  readonly workers: Workers
  /** Days counted at once. */
  readonly threads: number
  /** Seconds since 1970. Decides what to list and to keep; no number of the report knows it. */
  readonly now: number
  /** Fires when fetching has to stop: the job is cancelled, or its time is up. */
  readonly signal: AbortSignal
  readonly version: string
}

/** The nightly job. Resolves to what the job should fail over, each saying what to do. */
export async function run(settings: Settings, world: World): Promise<readonly string[]> {
  const cache = await openCache(settings, world)
  await restore(cache)
  const mirror = await openMirror(settings.directories.mirror, { onWarning: log.warning })
  try {
    const sources = await log.stage('Fetch new log objects', () =>
      fetchAll(settings, mirror, cache, world),
    )
    await log.stage('Count', () => countAll(sources, settings, world))
    const report = await log.stage('Report', () => writeReport(sources, mirror, settings, world))
    await save(cache)
    const delivered = await log.stage('Publish', () =>
      deliver(report.site, [], settings, world.environment),
    )
    return await tell(report, sources, delivered, settings, world)
  } finally {
    await mirror.close()
  }
}

// ── the state of earlier runs ───────────────────────────────────────────────────────────────────

/** The Actions cache, or undefined where the settings want none. Asks who may see the repository,
 * where that matters; throws where whole addresses would become public. */
async function openCache(settings: Settings, world: World): Promise<StateCache | undefined> {
  const { environment } = world
  const { cache, counting, directories, publish, sources } = settings
  const needsCache = cache.isOn && Boolean(environment.ACTIONS_RESULTS_URL)
  if (!needsCache && counting.clientAddresses !== 'full') return undefined
  const visibility = await visibilityOf(publish.token, environment)
  const problem = privacyProblem(settings, visibility)
  if (problem !== undefined) throw new Error(problem)
  if (!needsCache) return undefined
  return openStateCache({
    directory: directories.mirror,
    temporary: path.dirname(directories.mirror),
    scope: sources.map(sourceName).sort().join('\n'),
    run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    encryptionKey: cache.encryptionKey,
    isPublic: isPublic(visibility),
    hasWholeAddresses: counting.clientAddresses === 'full',
    keepRecordsDays: settings.keepRecordsDays,
  })
}

async function restore(cache: StateCache | undefined): Promise<void> {
  if (cache === undefined) return
  await log.stage('Restore', async () => {
    const restored = await cache.restore()
    switch (restored.kind) {
      case 'restored':
        return log.info(`Restored ${count(restored.files)} files, ${size(restored.bytes)}`)
      case 'missing':
        return log.info('Nothing in the cache yet: starting fresh')
      case 'off':
        return log.info(`Not restored: ${restored.why}`)
    }
  })
}

async function save(cache: StateCache | undefined): Promise<void> {
  if (cache === undefined) return
  await log.stage('Save', async () => {
    const saved = await cache.save()
    if (saved.kind === 'off') log.info(`Not saved: ${saved.why}`)
    if (saved.kind === 'unchanged') log.info('Nothing new to save')
  })
}

// ── fetching ────────────────────────────────────────────────────────────────────────────────────

/** A source as this run leaves it. */
interface SyncedSource {
  readonly source: Source
  readonly held: HeldSource
  readonly outcome: FetchOutcome
  readonly listed: number
}

async function fetchAll(
  settings: Settings,
  mirror: Mirror,
  cache: StateCache | undefined,
  world: World,
): Promise<SyncedSource[]> {
  const synced: SyncedSource[] = []
  for (const source of settings.sources)
    synced.push(await fetchSource(source, settings, mirror, cache, world))
  return synced
}

/** Brings to the mirror what a source has and the mirror has not. */
async function fetchSource(
  source: Source,
  settings: Settings,
  mirror: Mirror,
  cache: StateCache | undefined,
  world: World,
): Promise<SyncedSource> {
  const { signal, now } = world
  const { concurrency } = settings
  const counting = countingDigest(settings.counting, NAMING_VERSION)
  const store = await openStore(source, { ...settings.store, concurrency })
  try {
    let held = mirror.source(source, counting)
    const listing = await listNew(store, held.marks(), { signal, now })
    let plan = held.plan(listing)
    const days = new Set([...plan.fetch.map(deliveryDayOf), ...held.staleDays()])
    if (cache !== undefined && (await cache.restoreRecords([...days])) > 0) {
      held = mirror.source(source, counting)
      held.marks()
      plan = held.plan(listing)
    }
    const shown = log.progress('log objects')
    const outcome = await fetchPlanned(
      plan,
      store,
      { concurrency, spool: mirror.spool, signal, onProgress: (p) => shown(p.done, p.total) },
      held.keep,
    )
    await held.commit(listing, plan, outcome)
    log.info(
      `${sourceName(source)}: ${count(listing.objects.length)} log objects listed in ${count(listing.requests)} requests, ` +
        `${count(outcome.fetched)} new (${size(outcome.bytes)}), ${count(outcome.retries + listing.retries)} retries`,
    )
    if (outcome.remaining.length > 0)
      log.warning(
        `Partial: ${count(plan.fetch.length - outcome.remaining.length)} of ${count(plan.fetch.length)} log objects so far. The next run goes on from here.`,
      )
    return { source, held, outcome, listed: listing.objects.length }
  } finally {
    await store.close()
  }
}

// ── counting ────────────────────────────────────────────────────────────────────────────────────

/** Counts every delivery day whose summary is not of what is held, on all threads. */
async function countAll(
  sources: readonly SyncedSource[],
  settings: Settings,
  world: World,
): Promise<void> {
  const stale = sources.flatMap(({ held }) => held.staleDays().map((day) => ({ held, day })))
  const shown = log.progress('delivery days')
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < stale.length) {
      const { held, day } = stale[next++] as (typeof stale)[number]
      await countDay(held, held.planCounting(day), settings, world)
      shown(next, stale.length)
    }
  }
  // One more than there are threads, so that none of them waits for the disk.
  await Promise.all(Array.from({ length: world.threads + 1 }, lane))
  log.info(`${count(stale.length)} delivery days counted`)
  const newest = sources
    .flatMap(({ held }) => held.index().map((entry) => entry.deliveryDay))
    .sort()
  const last = newest.at(-1)
  if (last === undefined) return
  const oldest = dayBefore(last as Day, settings.keepRecordsDays)
  for (const { held } of sources) await held.dropRecordsBefore(oldest as never)
}

async function countDay(
  held: HeldSource,
  plan: CountingPlan,
  { counting }: Settings,
  { workers }: World,
): Promise<void> {
  const fresh = await workers.summarise({
    deliveryDay: plan.day as string as Day,
    objects: plan.objects,
    counting,
  })
  const parts = plan.kind === 'add' ? [decodeSummary(plan.standing), decodeSummary(fresh)] : []
  const summary = plan.kind === 'add' ? mergeSummaries(parts) : decodeSummary(fresh)
  const bytes = plan.kind === 'add' ? encodeSummary(summary) : fresh
  await held.keepSummary(plan, bytes, [...summary.days.keys()] as never)
}

// ── the report ──────────────────────────────────────────────────────────────────────────────────

interface Report {
  readonly site: Site
  readonly front: PeriodInput
  readonly model: ReportModel
}

async function writeReport(
  sources: readonly SyncedSource[],
  mirror: Mirror,
  settings: Settings,
  world: World,
): Promise<Report> {
  const heldBy = new Map<string, HeldSource>()
  const entries = sources.flatMap(({ held }) =>
    held.index().map((entry): SummaryEntry => {
      heldBy.set(entry.source, held)
      return entry as unknown as SummaryEntry
    }),
  )
  const plan = planHistory(entries, settings.report.days)
  const readSummary = async ({ source, deliveryDay }: SummaryEntry): Promise<Uint8Array> => {
    const bytes = heldBy.get(source)?.summary(deliveryDay as never)
    if (bytes === undefined)
      throw new Error(`The summary of ${deliveryDay} is broken; run again, and it is made anew`)
    return bytes
  }
  const plans = [plan.front, plan.before, ...plan.months, ...plan.years].filter(isThere)
  const periods = openPeriods(plans, readSummary, openShelf(path.join(mirror.directory, 'shelf')))
  const reportSettings = reportSettingsOf(settings, world)
  const templates = await readTemplates(
    [path.join(world.home, 'templates'), settings.report.templateDirectory].filter(isThere),
  )
  const render = await makeRenderer(templates)
  const heads = await pageEntries(plan, periods, reportSettings)
  const byName = new Map(plans.map((one) => [one.name, one]))
  const periodOf = async (name: string | null): Promise<Period | null> => {
    const one = name === null ? undefined : byName.get(name)
    return one === undefined ? null : periods.period(one)
  }
  const front: PeriodInput = {
    kind: 'front',
    path: '',
    period: await periodOf('front'),
    previous: await periodOf('before'),
    periods: heads,
    settings: reportSettings,
  }
  const site = await writeSite(
    settings.directories.report,
    pages(plan, periodOf, heads, reportSettings, render),
  )
  log.info(
    `${count(site.files.length)} files (${size(site.bytes)}), ${count(site.written)} of them changed, in ${site.directory}`,
  )
  return { site, front, model: buildModel(front) }
}

/** Every page's files, one page at a time. */
async function* pages(
  plan: HistoryPlan,
  periodOf: (name: string | null) => Promise<Period | null>,
  entries: readonly PeriodEntry[],
  settings: ReportSettings,
  render: Render,
): AsyncGenerator<SiteFile> {
  const names = (plans: readonly PeriodPlan[]): string[] => plans.map(({ name }) => name)
  for (const { kind, path, period, previous } of sitePages(names(plan.months), names(plan.years)))
    yield* renderPage(
      kind === 'index'
        ? { kind, path, periods: entries, settings }
        : {
            kind,
            path,
            period: await periodOf(period),
            previous: await periodOf(previous),
            periods: entries,
            settings,
          },
      render,
    )
}

async function pageEntries(
  plan: HistoryPlan,
  periods: Periods,
  settings: ReportSettings,
): Promise<PeriodEntry[]> {
  const entries: PeriodEntry[] = []
  if (plan.front !== undefined)
    entries.push(entryOf('front', '', await periods.head(plan.front), settings))
  for (const month of plan.months)
    entries.push(entryOf('month', `${month.name}/`, await periods.head(month), settings))
  for (const year of plan.years)
    entries.push(entryOf('year', `${year.name}/`, await periods.head(year), settings))
  return entries
}

function reportSettingsOf(settings: Settings, world: World): ReportSettings {
  const { report, counting, store, sources } = settings
  const { AWS_REGION, AWS_DEFAULT_REGION } = world.environment
  return {
    title: report.title ?? sources.map(titleOf).join(', '),
    site: report.site,
    timeZone: counting.timeZone,
    locale: report.locale,
    days: report.days,
    clientAddresses: counting.clientAddresses,
    region: store.region ?? AWS_REGION ?? AWS_DEFAULT_REGION ?? 'us-east-1',
    prices: report.prices,
    generator: {
      name: 'S3 Log Report',
      version: world.version,
      href: 'https://github.com/s3-log-report/s3-log-report',
    },
    attributions: placesCredits.map(({ name, url, licence }) => ({
      text: `${name} (${licence})`,
      href: url,
    })),
  }
}

function titleOf(source: Source): string {
  if (source.kind === 'directory') return path.basename(source.path)
  return sourceName(source).replace('s3://', '').replace(/\/$/, '')
}

// ── telling ─────────────────────────────────────────────────────────────────────────────────────

/** Sets the outputs, raises alerts, writes the job summary. Resolves to what the job fails over. */
async function tell(
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
  const malformed = Object.values(front.period?.log.malformed ?? {})
  setOutputs({
    requests: front.period?.totals.requests ?? 0,
    visitors: front.period?.visitors ?? 0,
    bytes: front.period?.totals.bytes ?? 0,
    newLogObjects,
    malformedRecords: malformed.reduce((sum, reason) => sum + (reason?.count ?? 0), 0),
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
    outcome: delivered.outcome,
  })
  log.info(delivered.outcome)
  if (sources.every(({ listed, held }) => listed === 0 && held.index().length === 0))
    log.warning(
      `No log objects in ${sources.map(({ held }) => held.name).join(', ')}. Is server access logging on, and is this its target prefix? docs/setup.md says how to turn it on.`,
    )
  const stopped = sources.flatMap(({ outcome }) =>
    outcome.stopped instanceof SourceError ? [outcome.stopped.message] : [],
  )
  return [...delivered.problems, ...stopped, ...(settings.failOnAlert ? raised.map(sayRaised) : [])]
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
  const malformed = Object.values(period.log.malformed).reduce((n, one) => n + (one?.count ?? 0), 0)
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
      firstDay: since,
      bytes,
    })),
    lastRecord: period.lastRecord,
    now,
  }
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}

function dayBefore(day: Day, days: number): Day {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10) as Day
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
