/** From summaries to the files of the site. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { amount, amountOf, amountOfBytes } from '../action/amounts.ts'
import * as log from '../action/log.ts'
import type { PageSettings } from '../action/settings.ts'
import type { Shelf } from '../build/cache.ts'
import { openPeriods, type Periods } from '../build/rollups.ts'
import { countedWithOf, countingDigest } from '../count/counted-with.ts'
import type { Mirror } from '../mirror/mirror.ts'
import { placesCredits } from '../naming/addresses.ts'
import { withoutAccounts } from '../naming/privacy.ts'
import { type Site, writeSite } from '../publish/directory.ts'
import { blobId } from '../publish/plan.ts'
import type { FrontFacts } from '../report/facts/front.ts'
import type { Audience } from '../report/model/audience.ts'
import { numbersFor, type Teller } from '../report/model/numbers.ts'
import { entryOf, type PeriodEntry, type ReportSettings } from '../report/model/page.ts'
import { moneyOf, pricesOf } from '../report/model/prices.ts'
import { type PagePlan, pageDependencies, sitePages } from '../report/model/site.ts'
import { DEFAULT_LANGUAGE, wordsOf } from '../report/words/languages.ts'
import {
  type HistoryPlan,
  type PeriodPlan,
  planHistory,
  type SummaryEntry,
} from '../rollup/plan.ts'
import { Makings, numbersOf, type VisitorNumbers } from '../rollup/visitors.ts'
import { shortBucket } from '../sync/address.ts'
import { type Source, sourceName } from '../sync/objects.ts'
import { decodeFacts, PACKED_VERSION, type PackedFile, unpacked } from '../workers/packed.ts'
import { FRONT_FACTS, type PageTask, type TemplateTexts } from '../workers/tasks.ts'
import type { SyncedSource } from './fetch.ts'
import { keepHeapSmall } from './heap.ts'
import { periodMeans } from './periods.ts'
import type { History } from './state.ts'
import { templatesOf } from './templates.ts'
import type { World } from './world.ts'

export interface Report {
  readonly teller: Teller
  readonly site: Site
  readonly front: FrontFacts
  /** Numbers of visitors that are to be kept beside it. */
  readonly numbers: readonly VisitorNumbers[]
}

/** Writes the site to the report directory. Pages whose periods and settings are those of an earlier
 * run are taken from the shelf; threads make the others. */
export async function writeReport(
  sources: readonly SyncedSource[],
  { numbers: kept, published, isTrusted }: Known,
  mirror: Mirror,
  settings: PageSettings,
  world: World,
): Promise<Report> {
  keepHeapSmall()
  const entries = sources.flatMap(({ held }) => held.index())
  const plan = planHistory(entries, settings.report.days, kept, world.code.periods)
  const templates = await templatesOf(settings.report, world)
  const reportSettings = reportSettingsOf(settings, world)
  const teller = tellerOf(reportSettings)
  tellOfPrices(reportSettings, settings.store.endpoint !== null)
  const held = sources.map(({ held }) => held)
  const periods = openPeriods(plansOf(plan), periodMeans(held, mirror.shelf, world))
  const press = new Press(plan, {
    periods,
    settings: reportSettings,
    notice: noticeOf(sources, plan, teller),
    templates,
    hasOwnTemplates: settings.report.templateDirectory !== null,
    shelf: mirror.shelf,
    isSound: (files) => isTrusted || files.every((file) => isPublished(file, published)),
    mayTakeFacts: isTrusted,
    world,
  })
  const site = await writeSite(settings.directories.report, press.files())
  log.info(
    `${amountOf(site.files.length, 'file')} (${amountOfBytes(site.bytes)}), ${amount(site.written)} of them changed, in ${site.directory}`,
  )
  return { teller, site, front: press.front, numbers: await visitorNumbers(plan, periods, entries) }
}

/** What is known before the report is made. */
export type Known = Pick<History, 'numbers' | 'published'> & {
  /** Whether nobody else can have put anything on the shelf. */
  readonly isTrusted: boolean
}

/** Whether a file is on the branch as it is: then it does no harm there, whoever made it. */
function isPublished(
  { path: name, content }: PackedFile,
  published: ReadonlyMap<string, string>,
): boolean {
  return published.get(name) === blobId(Buffer.from(content))
}

/** Of each month and year. */
async function visitorNumbers(
  { months, years }: HistoryPlan,
  periods: Periods,
  entries: readonly SummaryEntry[],
): Promise<VisitorNumbers[]> {
  const makings = new Makings(entries)
  return Promise.all(
    [...months, ...years].map(async (plan) =>
      numbersOf(plan.name, await periods.head(plan), makings),
    ),
  )
}

interface PressMeans {
  readonly periods: Periods
  readonly settings: ReportSettings
  /** What the front page says of this run. */
  readonly notice: string | undefined
  readonly templates: TemplateTexts
  readonly hasOwnTemplates: boolean
  readonly shelf: Shelf
  /** Whether a page off the shelf may be published. One out of a cache that others can write may not,
   * unless it is the same as the one that is. */
  readonly isSound: (files: readonly PackedFile[]) => boolean
  readonly mayTakeFacts: boolean
  readonly world: World
}

/** Has the pages of the site made, a few at a time, and only those that are not on the shelf. */
class Press {
  readonly #plan: HistoryPlan
  readonly #means: PressMeans
  #front: FrontFacts | undefined

  constructor(plan: HistoryPlan, means: PressMeans) {
    this.#plan = plan
    this.#means = means
  }

  /** One page after the other, while the next ones are made. However it ends, no thread works any
   * more: nothing is put on the shelf after that. */
  async *files(): AsyncGenerator<PackedFile> {
    const { periods, world } = this.#means
    const names = (plans: readonly PeriodPlan[]): string[] => plans.map(({ name }) => name)
    const [front, ...others] = sitePages(names(this.#plan.months), names(this.#plan.years))
    if (front === undefined) throw new Error('A site has a front page')
    const making: Promise<readonly PackedFile[]>[] = []
    const write = (files: Promise<readonly PackedFile[]>): void => {
      files.catch(() => {}) // heard of when it is its turn
      making.push(files)
    }
    try {
      const heads = this.#heads()
      const make = (page: PagePlan, part: PageTask['part']): void =>
        write(heads.then((all) => this.#page(page, part, all)))
      // Its numbers know of no other page, and do not wait for those.
      const { promise: first, resolve: onFirst } = Promise.withResolvers<readonly PackedFile[]>()
      const numbers = this.#frontHead().then((heads) => this.#page(front, 'data', heads, onFirst))
      // Templates of one's own may be wrong: then nothing is written before the page is drawn.
      const isDrawnFirst = this.#means.hasOwnTemplates
      if (isDrawnFirst) make(front, 'html')
      write(Promise.race([first, numbers]).then((files) => files.slice(0, 1)))
      write(numbers.then((files) => files.slice(1)))
      if (!isDrawnFirst) make(front, 'html')
      while (others.length > 0 || making.length > 0) {
        // As many again as are being made wait for a thread, so that none waits for what is written.
        for (const page of others.splice(0, 2 * world.threads + 1 - making.length))
          make(page, 'whole')
        yield* (await making.shift()) ?? []
      }
    } finally {
      await Promise.allSettled([...making, periods.settled()])
    }
  }

  /** What the front page says, once its files are there. */
  get front(): FrontFacts {
    if (this.#front === undefined) throw new Error('The front page is not made yet')
    return this.#front
  }

  /** What navigation and overview say of each period. Those that are new are added up meanwhile: first
   * the front page's, and the one it is measured against. */
  async #heads(): Promise<PeriodEntry[]> {
    const { periods } = this.#means
    const { front, before, months, years } = this.#plan
    // Nothing was counted: there is no other page to go to.
    if (front === undefined || months.length === 0) return []
    const isShelved = await periods.isShelved(front)
    periods.begin(front)
    if (!isShelved && before !== undefined) periods.begin(before)
    // All are awaited together, so that none can fail unheard. Pages that need only some of them would
    // take the threads of the front page's numbers: they wait for the period before as well.
    const [heads] = await Promise.all([
      Promise.all([front, ...months, ...years].map((plan) => this.#head(plan))),
      isShelved || before === undefined ? undefined : periods.head(before),
    ])
    return heads
  }

  async #frontHead(): Promise<PeriodEntry[]> {
    const { front, months } = this.#plan
    return front === undefined || months.length === 0 ? [] : [await this.#head(front)]
  }

  async #head(plan: PeriodPlan): Promise<PeriodEntry> {
    const { periods, settings } = this.#means
    const kind = plan.kind === 'before' ? 'front' : plan.kind
    const pagePath = kind === 'front' ? '' : `${plan.name}/`
    return entryOf(kind, pagePath, await periods.head(plan), settings)
  }

  async #page(
    plan: PagePlan,
    part: PageTask['part'],
    heads: readonly PeriodEntry[],
    onFirst?: (first: readonly PackedFile[]) => void,
  ): Promise<readonly PackedFile[]> {
    const { periods, settings, templates, shelf, notice, isSound, mayTakeFacts, world } =
      this.#means
    const name = `page-${plan.period ?? 'index'}${part === 'data' ? '-data' : ''}`
    const hasFacts = plan.kind === 'front' && part !== 'data'
    const made = [this.#planOf(plan.period), this.#planOf(plan.previous)] as const
    const digest = createHash('sha256')
      .update(JSON.stringify([PACKED_VERSION, settings, templates, plan]))
      .update(JSON.stringify(made.map((one) => one?.digest)))
      .update(JSON.stringify(pageDependencies(plan, heads)))
      .update(plan.kind === 'front' ? (notice ?? '') : '')
      .digest('hex')
    const shelved = await shelf.get(name, digest)
    const facts = hasFacts && mayTakeFacts ? await shelf.get(FRONT_FACTS, digest) : undefined
    if (shelved !== undefined && (!hasFacts || facts !== undefined)) {
      const files = filesOf(shelved)
      if (files !== undefined && isSound(files)) {
        if (facts !== undefined) this.#front = decodeFacts(facts)
        return files
      }
    }
    // What it was the night before is what git can send the difference to.
    shelf.setAside(name)
    await Promise.all(made.map((one) => one && periods.head(one)))
    const [period, previous] = made.map((one) => (one ? periods.recipe(one) : null))
    const page = await world.workers.makePage(
      {
        plan,
        part,
        name,
        digest,
        shelf: shelf.place,
        period: period ?? null,
        previous: previous ?? null,
        periods: heads,
        settings,
        notice,
        templates,
      },
      onFirst,
    )
    this.#front ??= page.facts
    return page.files
  }

  #planOf(name: string | null): PeriodPlan | undefined {
    return plansOf(this.#plan).find((plan) => plan.name === name)
  }
}

/** The files of a packed page; undefined where it is none. */
function filesOf(shelved: Uint8Array): readonly PackedFile[] | undefined {
  try {
    return unpacked(shelved)
  } catch {
    return undefined
  }
}

function plansOf({ front, before, months, years }: HistoryPlan): PeriodPlan[] {
  return [front, before, ...months, ...years].filter(isThere)
}

function tellerOf({ language, locale, region, prices }: ReportSettings): Teller {
  const words = wordsOf(language)
  return { words, numbers: numbersFor(locale, moneyOf(pricesOf(region, prices)), words) }
}

/** Says where prices are not those of the bucket's region. Other stores' regions have none of AWS. */
function tellOfPrices({ region, prices }: ReportSettings, isOtherStore: boolean): void {
  const { basis } = pricesOf(region, prices)
  if (basis === 'listed') return
  const text = basis === 'unknown' ? noPrice(region) : noListPrice(region)
  if (isOtherStore) log.info(text)
  else log.warning(text)
}

function noListPrice(region: string): string {
  return `No list price of the region ${region} is known here, so its cost is worked out with the dearest price of all regions. The input prices takes your own.`
}

function noPrice(region: string): string {
  return `AWS bills the region ${region} in another currency, and no price of it is known here, so the report says nothing of the cost. The input prices takes your own, such as currency: CNY with egress, thousand-reads and thousand-writes.`
}

function noticeOf(
  sources: readonly SyncedSource[],
  { months }: HistoryPlan,
  { words, numbers }: Teller,
): string | undefined {
  // A listing that broke off says nothing of what is shown, and is no reason to change a page.
  const count = (objects: number) => numbers.cell('count', objects)
  const partial = sources.flatMap(({ outcome: { remaining }, planned }) =>
    remaining.length > 0
      ? [words.notices.partial(count(planned - remaining.length), count(planned))]
      : [],
  )
  const isUnreadable = months.length === 0 && sources.some(({ held }) => held.index().length > 0)
  const unreadable = isUnreadable ? [words.notices.unreadable] : []
  return [...partial, ...unreadable].join(' ') || undefined
}

function reportSettingsOf(settings: PageSettings, world: World): ReportSettings {
  const { report, counting, store, sources } = settings
  const { AWS_REGION, AWS_DEFAULT_REGION } = world.environment
  return {
    title: report.title ?? titleFor(world.exposure.audience, sources),
    site: report.site,
    timeZone: counting.timeZone,
    language: DEFAULT_LANGUAGE,
    locale: report.locale,
    days: report.days,
    clientAddresses: counting.clientAddresses,
    audience: world.exposure.audience,
    visitorsAddUp: world.exposure.isCacheOpen,
    exclude: countedWithOf(countingDigest(counting, world.code))?.exclude ?? '',
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

function titleFor(audience: Audience, sources: readonly Source[]): string {
  const title = sources.map(titleOf).join(', ')
  return audience === 'public' ? withoutAccounts(title) : title
}

function titleOf(source: Source): string {
  if (source.kind === 'directory') return path.basename(source.path)
  return sourceName({ ...source, bucket: shortBucket(source.bucket) })
    .replace('s3://', '')
    .replace(/\/$/, '')
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}
