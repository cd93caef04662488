import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { tables as allTables, type TableRow, type TableRows } from '../../count/tables/tables.ts'
import type { OwnSites } from '../../rollup/own-sites.ts'
import type { VisitorsAre } from '../../rollup/people.ts'
import { type AwsRegions, awsRegionsOf, type Period, type PeriodDay } from '../../rollup/rollup.ts'
import type { Words } from '../words/words.ts'
import { answeredBy, wordsFor } from './answered.ts'
import type { Audience } from './audience.ts'
import type { BadgeNumber } from './badge.ts'
import { type Basis, basisOf } from './basis.ts'
import type { CasePhase } from './case-phase.ts'
import { type Cost, costOf } from './cost.ts'
import type { SourceDeliveries } from './deliveries.ts'
import type { OtherReport } from './model.ts'
import { type Numbers, numbersFor } from './numbers.ts'
import { moneyOf, type OwnPrices, type Prices, pricesOf } from './prices.ts'
import type { OwnNote } from './timeline.ts'
import { type WholeDays, wholeDaysOf } from './whole-days.ts'

/** What made a page. */
export interface Maker {
  readonly name: string
  /** '' where it is not told: see `generatorOf`. */
  readonly version: string
  readonly href: string
}

/** What the owner of the report chose. No field is optional. */
export interface ReportSettings {
  readonly title: string
  /** Own host names; empty for the bucket names and the hosts of the Host header. */
  readonly site: readonly string[]
  readonly timeZone: string
  /** BCP 47: of words. */
  readonly language: string
  /** BCP 47: of numbers and dates. */
  readonly locale: string
  /** Length of the front page's period. */
  readonly days: number
  readonly clientAddresses: 'masked' | 'hidden' | 'full'
  /** Who may read it: everybody, or whom the owner lets. */
  readonly audience: Audience
  /** Where the site will be read, with a slash at its end; null where nobody knows. */
  readonly address: string | null
  /** What its badge tells; null for none. */
  readonly badge: BadgeNumber | null
  /** Whether files of open data lie beside it. */
  readonly openData: boolean
  /** Whether visitors are known of each day and delivery only as a number, so that those of several
   * are added up: where the cache is one that everybody may read. */
  readonly visitorsAddUp: boolean
  /** Tells what is excluded from the counts, as `CountedWith` does. */
  readonly exclude: string
  /** Where the bucket is: whose list prices, and which bytes never left the region. */
  readonly region: string
  readonly prices: OwnPrices
  readonly generator: Maker
  /** Whose data the report shows (countries, networks), as their licences ask. */
  readonly attributions: readonly { readonly text: string; readonly href: string }[]
}

/** A period as the navigation and the overview tell it. */
export interface PeriodEntry {
  readonly kind: 'front' | 'month' | 'year'
  /** '' for the front page, else `2026-11/`, `2026/`. */
  readonly path: string
  readonly from: Day
  readonly to: Day
  readonly totals: Totals
  readonly visitors: number
  readonly visitorsAre: VisitorsAre
  readonly embedded: number
  readonly cost: number
  readonly firstRecord: number
  readonly lastRecord: number
}

export interface PeriodInput {
  readonly kind: 'front' | 'month' | 'year'
  readonly path: string
  /** Null where nothing was ever counted: the page then says so, and how to turn logging on. */
  readonly period: Period | null
  /** The period before, as long as this one (the month before a month). Null for none. */
  readonly previous: Period | null
  /** Every period that has a page, this one too, in any order. */
  readonly periods: readonly PeriodEntry[]
  readonly settings: ReportSettings
  readonly words: Words
  /** What a reader must know of this run, such as that logs are still being fetched. */
  readonly notice?: string | undefined
  /** Of the front page: reports that lie below it. None where left out. */
  readonly others?: readonly OtherReport[]
  /** What the owner notes of days of the period. None where left out. */
  readonly notes?: readonly OwnNote[]
  /** Of the front page: the days `DAYS_TO_LAST_YEAR` before its own, as far as they are known, without their
   * hours. */
  readonly lastYear?: readonly PeriodDay[]
  /** Of the front page, and of what became of cases in a month: on which days each source delivered. Empty, or left out,
   * where it is not known. */
  readonly sources?: readonly SourceDeliveries[]
  /** Of what became of cases in a month: where they were when the month before was over. Left out of the first month. */
  readonly phases?: readonly CasePhase[] | undefined
  /** The network of an address, `AS15169 Google LLC` or `unknown`. Without it no address has one. */
  readonly networkOf?: (address: string) => string
  /** The tables that were counted: this release's, where none are given. */
  readonly tables?: TableRows
  /** Left out where the page Explore knows nothing of the period: then nothing leads there. */
  readonly explore?: ExploreDays | undefined
}

/** The days that the page Explore knows of a period, from the first to the last. */
export interface ExploreDays {
  readonly from: Day
  readonly to: Day
}

/** The page of all periods. */
export interface IndexInput {
  readonly kind: 'index'
  readonly path: string
  /** Left out where there is no page Explore. */
  readonly explore?: ExploreDays | undefined
  readonly periods: readonly PeriodEntry[]
  readonly settings: ReportSettings
  readonly words: Words
}

/** The page that any name leads to: its script counts, by files that lie beside it. */
export interface ExploreInput {
  readonly kind: 'explore'
  readonly path: string
  readonly periods: readonly PeriodEntry[]
  readonly settings: ReportSettings
  readonly words: Words
}
export type PageInput = PeriodInput | IndexInput
/** What any page of the site is made of. */
export type SiteInput = PageInput | ExploreInput

/** What this period is measured against. */
export interface Comparison {
  readonly from: Day
  readonly to: Day
  readonly totals: Totals
  /** Null where the period before is cut to the days that this one has so far. */
  readonly visitors: number | null
  readonly visitorsAre: VisitorsAre
  /** As the visitors. */
  readonly embedded: number | null
  readonly cost: Cost
  /** Its tables; null where it is cut, as tables cannot be. */
  readonly period: Period | null
}

/** What every part of a period's page is made from. */
export interface Page {
  readonly input: PeriodInput
  readonly basis: Basis
  /** As the audience may know it; not that of the input. */
  readonly period: Period
  /** Where the period begins for readers: with its first record, where nothing is known of the time before. */
  readonly from: Day
  readonly settings: ReportSettings
  readonly words: Words
  readonly tables: TableRows
  readonly numbers: Numbers
  readonly prices: Prices
  readonly cost: Cost
  readonly own: OwnSites
  /** The newest day of the whole report: its logs are still coming in. */
  readonly newest: Day
  /** The tables whose visitors are distinct over the period; those of all others are daily visitors, added up. */
  readonly distinct: ReadonlySet<string>
  readonly before: Comparison | null
  /** The period before as the audience may know it, also where there is too little of it to measure against. */
  readonly earlier: Period | null
  /** While the period's newest day is still coming in: whole days against whole days. Null where none is
   * whole, where there is nothing to measure against, and where all of the period is whole. */
  readonly whole: WholeDays | null
}

/**
 * What a page says it was made by. Only the front page and its `data.json` carry the version, since they
 * change every night anyway: a new release must not change every page there is.
 */
export function generatorOf({ kind, settings }: SiteInput): Maker {
  return kind === 'front' ? settings.generator : { ...settings.generator, version: '' }
}

/** The page of an input. One input has one page: what is worked out of it is worked out once. */
export function pageOf(input: PeriodInput, period: Period): Page {
  const known = pages.get(input)
  if (known?.of === period) return known.page
  const page = makePage(input, period)
  pages.set(input, { of: period, page })
  return page
}
const pages = new WeakMap<PeriodInput, { readonly of: Period; readonly page: Page }>()

/** `make`, done once for each page and kept as long as the page is. */
export function oncePerPage<T>(make: (page: Page) => T): (page: Page) => T {
  return oncePer((page) => page, make)
}

/** The same for pages of the same days, of nothing that these do not have in common. */
export function oncePerDays<T>(make: (page: Page) => T): (page: Page) => T {
  return oncePer(({ basis }) => basis, make)
}

function oncePer<T>(of: (page: Page) => object, make: (page: Page) => T): (page: Page) => T {
  const made = new WeakMap<object, { readonly value: T }>()
  return (page) => {
    const known = made.get(of(page)) ?? { value: make(page) }
    made.set(of(page), known)
    return known.value
  }
}

function makePage(input: PeriodInput, whole: Period): Page {
  const { settings, tables = allTables } = input
  const basis = basisOf(input, whole, tables)
  const words = wordsFor(input.words, answeredBy(whole.days))
  const { own, previous } = basis
  const period = { ...whole, ...basis.told }
  const prices = pricesOf(settings.region, settings.prices)
  const newest = newestDay(input.periods) ?? period.days.at(-1)?.day ?? period.to
  const before = comparisonOf(period, previous, newest, prices)
  const isComing = before !== null && previous !== null && newest <= period.to
  return {
    input,
    basis,
    period,
    from: beginOf(period, previous),
    settings,
    words,
    tables,
    prices,
    numbers: numbersFor(settings.locale, moneyOf(prices), words),
    cost: costOf(period.days, awsRegionsOf(period), prices),
    own: {
      ...own,
      buckets: period.tables.buckets.names.filter((name) => name !== '-'),
    },
    newest,
    distinct: basis.distinct,
    before,
    earlier: previous,
    whole: isComing
      ? wholeDaysOf({ period, previous, newest }, input.kind === 'front', prices)
      : null,
  }
}

/** The row of a table of the page. */
export function rowOf({ tables }: Page, name: string): TableRow {
  const row = tables.find((one) => one.name === name)
  if (row === undefined) throw new Error(`There is no table '${name}'`)
  return row
}

/** A period's line in navigation and overview: its sums are enough. */
export function entryOf(
  kind: PeriodEntry['kind'],
  path: string,
  period: Pick<
    Period,
    | 'from'
    | 'to'
    | 'days'
    | 'totals'
    | 'visitors'
    | 'visitorsAre'
    | 'embedded'
    | 'firstRecord'
    | 'lastRecord'
  > & { readonly awsRegions: AwsRegions },
  settings: ReportSettings,
): PeriodEntry {
  const { from, to, totals, visitors, visitorsAre, embedded, firstRecord, lastRecord } = period
  const prices = pricesOf(settings.region, settings.prices)
  const cost = costOf(period.days, period.awsRegions, prices).total
  return {
    ...{ kind, path, from, to, totals, visitors, visitorsAre, embedded, cost },
    firstRecord,
    lastRecord,
  }
}

/** Entries of one kind, old before new. */
export function sorted<Entry extends Pick<PeriodEntry, 'kind' | 'from'>>(
  periods: readonly Entry[],
  kind: PeriodEntry['kind'],
): Entry[] {
  return periods
    .filter((entry) => entry.kind === kind)
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from))
}

/** The newest day with a record: the last of the front page's period. */
export function newestDay(periods: readonly Pick<PeriodEntry, 'kind' | 'to'>[]): Day | undefined {
  return periods.find(({ kind }) => kind === 'front')?.to
}

/**
 * What a period can honestly be measured against. Nothing, where the logs began in the course of
 * the period before (its first tenth has no record). A period that is still in progress is measured
 * against as many days of the one before, and then only in its sums.
 */
function comparisonOf(
  period: Period,
  previous: Period | null,
  newest: Day,
  prices: Prices,
): Comparison | null {
  const first = previous?.days[0]
  if (previous === null || first === undefined) return null
  if (daysBetween(previous.from, first.day) > daysBetween(previous.from, previous.to) / 10)
    return null
  const { from } = previous
  if (newest >= period.to) {
    const { to, totals, visitors, visitorsAre, embedded } = previous
    const cost = costOf(previous.days, awsRegionsOf(previous), prices)
    return { from, to, totals, visitors, visitorsAre, embedded, cost, period: previous }
  }
  const to = addDays(from, daysBetween(period.from, newest))
  const days = previous.days.filter(({ day }) => day <= to)
  return {
    from,
    to: earlier(to, previous.to),
    totals: mergeTotals(days.map(({ totals }) => totals)),
    visitors: null,
    visitorsAre: previous.visitorsAre,
    embedded: null,
    cost: costOf(days, awsRegionsOf(previous), prices),
    period: null,
  }
}

function earlier(a: Day, b: Day): Day {
  return a.localeCompare(b) < 0 ? a : b
}

/** Whether no day of the period is still coming in. */
export function isOver({ newest, period }: Page): boolean {
  return newest > period.to
}

/** A site whose logs began three days ago was not without readers in the weeks before. */
function beginOf({ from, days: [first] }: Period, previous: Period | null): Day {
  const isKnownBefore = previous !== null && previous.days.length > 0
  return isKnownBefore || first === undefined ? from : first.day
}

/** Every day of the period that can have records: up to the newest day. */
export function daysOf(page: Page): Day[] {
  const to = earlier(page.newest, page.period.to)
  const count = Math.max(0, daysBetween(page.from, to) + 1)
  return Array.from({ length: count }, (_, at) => addDays(page.from, at))
}

export function dayMap(period: Period): ReadonlyMap<Day, PeriodDay> {
  return new Map(period.days.map((day) => [day.day, day]))
}
