/** From summaries to the files of the site. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { amount, amountOfBytes } from '../action/amounts.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import { type Adding, openPeriods, type Periods } from '../history/periods.ts'
import { type HistoryPlan, planHistory } from '../history/plan.ts'
import type { HeldSource, Mirror } from '../mirror/mirror.ts'
import type { Shelf } from '../mirror/shelf.ts'
import { type Site, writeSite } from '../publish/directory.ts'
import { buildModel } from '../report/build.ts'
import type { ReportModel } from '../report/model.ts'
import {
  entryOf,
  type PageInput,
  type PeriodEntry,
  type PeriodInput,
  type ReportSettings,
} from '../report/page.ts'
import { makeRenderer, type Render } from '../report/render.ts'
import { type PagePlan, pageDependencies, renderPage, sitePages } from '../report/site.ts'
import { readTemplates, type Templates } from '../report/templates.ts'
import { placesCredits } from '../summary/addresses.ts'
import type { Day } from '../summary/summary.ts'
import { type Source, sourceName } from '../sync/objects.ts'
import type { SyncedSource } from './fetch.ts'
import type { World } from './world.ts'

export interface Report {
  readonly site: Site
  readonly front: PeriodInput
  readonly model: ReportModel
}

/** Writes the site to the report directory. Pages whose periods and settings are those of an earlier
 * run are taken from the shelf. */
export async function writeReport(
  sources: readonly SyncedSource[],
  mirror: Mirror,
  settings: Settings,
  world: World,
): Promise<Report> {
  const holders = new Map(sources.map(({ held }) => [held.folderName, held]))
  const entries = sources.flatMap(({ held }) => held.index())
  const plan = planHistory(entries, settings.report.days)
  const shelf = mirror.shelf
  const plans = [plan.front, plan.before, ...plan.months, ...plan.years].filter(isThere)
  const periods = openPeriods(plans, addingOf(holders, world), shelf)
  const templates = await readTemplates(
    [path.join(world.home, 'templates'), settings.report.templateDirectory].filter(isThere),
  )
  const reportSettings = reportSettingsOf(settings, world)
  const isNew = plan.front !== undefined && !(await periods.isShelved(plan.front))
  const heads = headsOf(plan, periods, reportSettings)
  heads.catch(() => {}) // heard of below
  if (isNew && plan.before !== undefined) periods.begin(plan.before)
  // There will be pages to draw: their library is loaded while periods are added up.
  const render = isNew ? makeRenderer(templates) : undefined
  render?.catch(() => {})
  try {
    const press = new Press(plan, periods, await heads, {
      settings: reportSettings,
      notice: noticeOf(sources, plan),
      templates,
      shelf,
      render,
    })
    const site = await writeSite(settings.directories.report, press.files())
    log.info(
      `${amount(site.files.length)} files (${amountOfBytes(site.bytes)}), ${amount(site.written)} of them changed, in ${site.directory}`,
    )
    const front = await press.front()
    await Promise.all([press.settled(), periods.settled()])
    return { site, ...front }
  } catch (error) {
    // What is still being added up is put on the shelf before the mirror is closed.
    await periods.settled().catch(() => {})
    throw error
  }
}

interface Means {
  readonly settings: ReportSettings
  /** What the front page says of this run. */
  readonly notice: string | undefined
  readonly templates: Templates
  readonly shelf: Shelf
  /** Where it was begun. */
  readonly render: Promise<Render> | undefined
}

/** Makes the pages of the site, one at a time, and only those that are not on the shelf. */
class Press {
  readonly #plan: HistoryPlan
  readonly #periods: Periods
  readonly #heads: readonly PeriodEntry[]
  readonly #means: Means
  readonly #putting: Promise<void>[] = []
  #render: Promise<Render> | undefined
  #front: Pick<Report, 'front' | 'model'> | undefined

  constructor(plan: HistoryPlan, periods: Periods, heads: readonly PeriodEntry[], means: Means) {
    this.#plan = plan
    this.#periods = periods
    this.#heads = heads
    this.#means = means
    this.#render = means.render
  }

  async *files(): AsyncGenerator<PackedFile> {
    const names = (plans: readonly { name: string }[]): string[] => plans.map(({ name }) => name)
    for (const page of sitePages(names(this.#plan.months), names(this.#plan.years)))
      yield* await this.#page(page)
  }

  /** What the front page says, measured against the period before also where that page is not. */
  async front(): Promise<Pick<Report, 'front' | 'model'>> {
    if (this.#front !== undefined) return this.#front
    const [page] = sitePages([], [])
    const front = (await this.#input({ ...(page as PagePlan), previous: 'before' })) as PeriodInput
    return { front, model: buildModel(front) }
  }

  /** Resolves when all pages that were made lie on the shelf. */
  async settled(): Promise<void> {
    await Promise.all(this.#putting)
  }

  async #page(page: PagePlan): Promise<readonly PackedFile[]> {
    const { settings, templates, shelf, notice } = this.#means
    const name = `page-${page.period ?? 'index'}`
    const digest = createHash('sha256')
      .update(JSON.stringify([PACKED, settings, [...templates], page]))
      .update(JSON.stringify([page.period, page.previous].map((one) => this.#planOf(one)?.digest)))
      .update(JSON.stringify(pageDependencies(page, this.#heads)))
      .update(page.kind === 'front' ? (notice ?? '') : '')
      .digest('hex')
    const shelved = await shelf.get(name, digest)
    if (shelved !== undefined) return unpacked(shelved)
    // Waited for at once: a template that is wrong must not fail while nobody listens.
    this.#render ??= makeRenderer(templates)
    const render = await this.#render
    const input = await this.#input(page)
    const files = renderPage(input, (model) => {
      if (input.kind === 'front' && page.previous === 'before')
        this.#front = { front: input, model }
      return render(model)
    }).map(({ path, content }) => ({ path, content: Buffer.from(content) }))
    const put = shelf.put(name, digest, packed(files))
    put.catch(() => {}) // heard of in settled()
    this.#putting.push(put)
    return files
  }

  async #input(page: PagePlan): Promise<PageInput> {
    const { kind, path: pagePath } = page
    const rest = { path: pagePath, periods: this.#heads, settings: this.#means.settings }
    if (kind === 'index') return { kind, ...rest }
    const [period, previous] = [this.#planOf(page.period), this.#planOf(page.previous)]
    return {
      kind,
      ...rest,
      ...(kind === 'front' && { notice: this.#means.notice }),
      period: period === undefined ? null : await this.#periods.period(period),
      previous: previous === undefined ? null : await this.#periods.period(previous),
    }
  }

  #planOf(name: string | null) {
    const { front, before, months, years } = this.#plan
    return [front, before, ...months, ...years].find((plan) => plan?.name === name)
  }
}

/** A file of a page, in UTF-8. */
interface PackedFile {
  readonly path: string
  readonly content: Uint8Array
}

/** How pages lie on the shelf: `[[path, bytes], …]\n`, then the files in a row. */
const PACKED = 'pages 2'

function packed(files: readonly PackedFile[]): Uint8Array {
  const index = files.map(({ path, content }) => [path, content.length])
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(index)}\n`),
    ...files.map(({ content }) => content),
  ])
}

function unpacked(bytes: Uint8Array): PackedFile[] {
  const end = bytes.indexOf(0x0a)
  const index = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as [string, number][]
  let at = end + 1
  return index.map(([path, length]) => {
    const content = bytes.subarray(at, at + length)
    at += length
    return { path, content }
  })
}

function noticeOf(sources: readonly SyncedSource[], { months }: HistoryPlan): string | undefined {
  // A listing that broke off says nothing of what is shown, and is no reason to change a page.
  const partial = sources.flatMap(({ outcome, partial }) =>
    outcome.remaining.length > 0 ? (partial ?? []) : [],
  )
  const isUnreadable = months.length === 0 && sources.some(({ held }) => held.index().length > 0)
  const unreadable = isUnreadable ? ['No line of the log objects there are is a record.'] : []
  return [...partial, ...unreadable].join(' ') || undefined
}

function addingOf(holders: ReadonlyMap<string, HeldSource>, { workers }: World): Adding {
  return {
    async days(from, to, entries) {
      const summaries = [...entries].map(([{ source, deliveryDay }, told]) => {
        const file = holders.get(source)?.summaryFile(deliveryDay)
        if (file === undefined) throw brokenSummary(deliveryDay)
        return { file, told }
      })
      try {
        return await workers.addUp({ kind: 'days', from, to, summaries })
      } catch (error) {
        for (const { source, deliveryDay } of entries.keys())
          if (holders.get(source)?.summary(deliveryDay) === undefined)
            throw brokenSummary(deliveryDay)
        throw error
      }
    },
    periods: (from, to, periods) => workers.addUp({ kind: 'periods', from, to, periods }),
  }
}

function brokenSummary(day: Day): Error {
  return new Error(`The summary of ${day} is broken. Run again: it is then made anew.`)
}

async function headsOf(
  { front, months, years }: HistoryPlan,
  periods: Periods,
  settings: ReportSettings,
): Promise<PeriodEntry[]> {
  if (months.length === 0) return [] // nothing was counted: there is no other page to go to
  return Promise.all(
    [front, ...months, ...years].filter(isThere).map(async (plan) => {
      const { kind, name } = plan
      const pagePath = kind === 'front' ? '' : `${name}/`
      return entryOf(
        kind === 'before' ? 'front' : kind,
        pagePath,
        await periods.head(plan),
        settings,
      )
    }),
  )
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

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}
