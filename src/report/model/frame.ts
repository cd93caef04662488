import { daysBetween } from '../../calendar/day.ts'
import type { Period } from '../../rollup/rollup.ts'
import { plain, type Sentence } from '../words/sentence.ts'
import { directionOf, spaced } from '../words/speech.ts'
import type { Words } from '../words/words.ts'
import { type Answered, answeredBy, wordsFor } from './answered.ts'
import { cloudFrontAsOf, freeMonthly } from './cloudfront-prices.ts'
import { type ExploreTarget, type Link, MODEL_VERSION, type ReportModel } from './model.ts'
import type { Numbers } from './numbers.ts'
import {
  generatorOf,
  type PeriodEntry,
  type PeriodInput,
  type ReportSettings,
  type SiteInput,
  sorted,
} from './page.ts'
import { moneyOf, type Prices, wordOf } from './prices.ts'
import {
  CARD_FILE,
  EXPLORE_LINKS,
  EXPLORE_PATH,
  FEED_FILE,
  INDEX_PATH,
  OPEN_DATA_ABOUT,
  OPERATIONS_FILE,
  ROWS_FILE,
} from './site.ts'
import { FOREIGN_REL, visible } from './visible.ts'

const OPERATIONS_HREF = `./${OPERATIONS_FILE}`

export function lastRecordOf(periods: readonly PeriodEntry[]): number {
  return Math.max(...periods.map(({ lastRecord }) => lastRecord))
}

type Frame = Omit<
  ReportModel,
  | 'isEmpty'
  | 'lead'
  | 'glance'
  | 'findings'
  | 'findingsTitle'
  | 'avoidable'
  | 'headlines'
  | 'traffic'
  | 'heat'
  | 'calendar'
  | 'overview'
  | 'sections'
  | 'operations'
  | 'map'
  | 'explore'
>

/** What every page has. */
export function frame(
  input: SiteInput,
  numbers: Numbers,
  prices: Prices,
  period: Pick<Period, 'from' | 'to' | 'lastRecord'> | null,
): Frame {
  const { settings } = input
  const answered = answeredBy(daysToldOf(input))
  const words = wordsFor(input.words, answered)
  const label = pageLabel(input, numbers, period)
  const title = visible(settings.title)
  const isFront = input.kind === 'front' && isCounted(input)
  const isShared = isFront && settings.audience === 'public'
  const isKnown = period !== null && Number.isFinite(period.lastRecord)
  return {
    version: MODEL_VERSION,
    generator: generatorOf(input),
    language: words.tag,
    locale: settings.locale,
    currency: moneyOf(prices),
    direction: directionOf(words.tag),
    title,
    page: {
      kind: input.kind,
      path: input.path,
      root: rootOf(input.path),
      label,
      card: isShared ? CARD_FILE : null,
      feed: `${rootOf(input.path)}${FEED_FILE}`,
      address: isShared ? settings.address : null,
      documentTitle: `${title} · ${label}`,
      isOperations: false,
      isMap: false,
      explore: exploreTarget(input),
    },
    period: {
      from: period?.from ?? ('' as Period['from']),
      to: period?.to ?? ('' as Period['to']),
      timeZone: settings.timeZone,
      label: period === null ? '' : numbers.range(period.from, period.to),
      comparison: '',
      freshness: [
        isKnown ? words.freshness(numbers.moment(period.lastRecord, settings.timeZone)) : '',
        'notice' in input && input.notice !== undefined ? visible(input.notice) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    },
    navigation: navigationOf(input, numbers),
    otherReports: otherReportsOf(input),
    definitions: definitionsFor(words, settings),
    costNote: costNoteOf(words, numbers, prices, answered),
    footer: {
      attributions: settings.attributions.map(({ text, href }) => ({
        text,
        href,
        rel: FOREIGN_REL,
      })),
      data: input.kind === 'explore' ? `${rootOf(input.path)}data.json` : 'data.json',
      openData: isFront && settings.openData ? OPEN_DATA_ABOUT : null,
      rows: isCounted(input) ? ROWS_FILE : null,
    },
    words: words.page,
  }
}

function definitionsFor(
  words: Words,
  { audience, visitorsAddUp }: ReportSettings,
): ReportModel['definitions'] {
  const other = new Map(visitorsAddUp ? words.visitorsAddUp : [])
  const more = audience === 'public' ? words.publicDefinitions : []
  return [...words.definitions, ...more].map(([term, text]) => ({
    term,
    text: other.get(term) ?? text,
  }))
}

/** What tells who answered: the days of a period, or the sums of all. */
function daysToldOf(input: SiteInput): Parameters<typeof answeredBy>[0] {
  return 'period' in input ? (input.period?.days ?? []) : input.periods
}

/** How the cost is worked out: of S3, of CloudFront, or of both. */
function costNoteOf(words: Words, numbers: Numbers, prices: Prices, answered: Answered): Sentence {
  const [title, definition] = words.panels.edgeCost
  const note = words.edgeCostNote(...edgeCostNoteParts(numbers))
  const ofEdges = plain(`${title}: ${spaced(definition, note)}`)
  if (answered === 'edges') return [ofEdges]
  const ofS3 = s3CostNoteOf(words, numbers, prices)
  return answered === 's3' ? ofS3 : [...ofS3, plain(' '), ofEdges]
}

/** What the note on CloudFront's prices is made of: when they were listed, what is free. */
export function edgeCostNoteParts({
  cell,
}: Numbers): [asOf: string, bytes: string, requests: string] {
  const { bytes, requests } = freeMonthly
  return [cloudFrontAsOf, cell('bytes', bytes).text, cell('count', requests).text]
}

function s3CostNoteOf(words: Words, numbers: Numbers, prices: Prices): Sentence {
  const price = (amount: number): string => numbers.cell('money', amount).exact
  return words.costNote[wordOf(prices)]({
    region: visible(prices.region),
    asOf: prices.asOf,
    writes: price(prices.thousandWrites),
    reads: price(prices.thousandReads),
    egress: price(prices.egress[0]?.perGB ?? 0),
    moves: movesText(words, prices, price),
    freeGB: numbers.cell('count', prices.freeGB).text,
  })
}

/** From the cheapest to the dearest class. */
function movesText(
  words: Words,
  { thousandTransitions }: Prices,
  price: (amount: number) => string,
): string {
  const all = Object.values(thousandTransitions)
  const [least, most] = [Math.min(...all), Math.max(...all)].map(price)
  return least === undefined || most === undefined || least === most
    ? `${least}`
    : words.span(least, most)
}

export function rootOf(path: string): string {
  return path === '' ? './' : '../'.repeat(path.split('/').length - 1)
}

/** Where the names of a page lead, with the days that it shows and Explore knows. */
function exploreTarget(input: SiteInput): ExploreTarget | null {
  if (!isCounted(input) || input.explore === undefined) return null
  const root = rootOf(input.path)
  const { from, to } = input.explore
  return {
    href: `${root}${EXPLORE_PATH}index.html#d=${from}..${to}`,
    script: `${root}${EXPLORE_PATH}${EXPLORE_LINKS}`,
  }
}

/** A page's name; that of the front page by the days that `shown` has. */
export function pageLabel(
  input: SiteInput,
  numbers: Numbers,
  shown: Pick<Period, 'from' | 'to'> | null = null,
): string {
  switch (input.kind) {
    case 'front': {
      const days = shown === null ? input.settings.days : daysBetween(shown.from, shown.to) + 1
      return input.words.pageLabel.front(numbers.cell('count', days))
    }
    case 'month':
      return input.period === null ? input.path : numbers.month(input.period.from)
    case 'year':
      return input.period === null ? input.path.replace('/', '') : numbers.year(input.period.from)
    case 'index':
      return input.words.pageLabel.index
    case 'explore':
      return input.words.explore.page
  }
}

/** A month or a year by name. */
export function entryLabel({ kind, from }: PeriodEntry, numbers: Numbers): string {
  return kind === 'year' ? numbers.year(from) : numbers.month(from)
}

/** The frame of the page for whoever runs the bucket, from that of the report beside it. */
export function operationsFrame(report: Frame, { operations: words }: Words): Frame {
  return frameBeside(report, words.page, OPERATIONS_HREF, 'isOperations')
}

/** The same of the page of a map, to which the list of countries leads. */
export function mapFrame(report: Frame, { map: words }: Words): Frame {
  const beside = frameBeside(report, words.link, null, 'isMap')
  return { ...beside, footer: { ...beside.footer, rows: null } }
}

function frameBeside(
  report: Frame,
  title: string,
  href: string | null,
  which: 'isOperations' | 'isMap',
): Frame {
  return {
    ...report,
    page: {
      ...report.page,
      card: null,
      address: null,
      documentTitle: `${report.page.documentTitle} · ${title}`,
      [which]: true,
    },
    navigation: report.navigation.map((link) => ({ ...link, isCurrent: link.href === href })),
    otherReports: null,
    definitions: [],
    costNote: [],
  }
}

function otherReportsOf(input: SiteInput): ReportModel['otherReports'] {
  const others = ('others' in input && input.others) || []
  if (others.length === 0) return null
  const reports = others.map(({ title, href }) => ({ title: visible(title), href }))
  return { title: input.words.otherReports, reports }
}

/** Whether the page is that of a period in which something was counted. */
export function isCounted(input: SiteInput): input is PeriodInput & { readonly period: Period } {
  return 'period' in input && input.period !== null && input.period.days.length > 0
}

/**
 * Where one can go from here. The front page and the index name the newest months. A month names
 * its neighbours and its year, a year its neighbours, so that the page of a closed period stays the
 * same to the byte when later ones come.
 */
function navigationOf(input: SiteInput, numbers: Numbers): Link[] {
  const root = rootOf(input.path)
  const months = sorted(input.periods, 'month')
  const years = sorted(input.periods, 'year')
  const link = (label: string, path: string): Link => ({
    label,
    href: path === '' ? `${root}index.html` : `${root}${path}index.html`,
    isCurrent: path === input.path,
  })
  const links = (entries: readonly PeriodEntry[]): Link[] =>
    entries.map((entry) => link(entryLabel(entry, numbers), entry.path))
  const around = (entries: readonly PeriodEntry[]): PeriodEntry[] => {
    const at = entries.findIndex(({ path }) => path === input.path)
    return entries.slice(Math.max(0, at - 1), at + 2).toReversed()
  }
  const middle =
    input.kind === 'month'
      ? [...around(months), ...years.filter(({ path }) => input.path.startsWith(path.slice(0, 4)))]
      : input.kind === 'year'
        ? around(years)
        : [...months.slice(-3).toReversed(), ...years.slice(-2).toReversed()]
  // A page that is of no period leads to that of the front page: where anything was counted, it has days.
  const isOfNone = input.kind === 'index' || input.kind === 'explore'
  const operations = {
    label: input.words.operations.page,
    href: isOfNone ? `${root}${OPERATIONS_FILE}` : OPERATIONS_HREF,
    isCurrent: false,
  }
  return [
    link(input.words.pageLabel.front(numbers.cell('count', input.settings.days)), ''),
    ...links(middle),
    ...(input.periods.length > 0 ? [link(input.words.pageLabel.index, INDEX_PATH)] : []),
    ...(input.kind === 'explore' || input.explore !== undefined
      ? [link(input.words.explore.page, EXPLORE_PATH)]
      : []),
    ...(isOfNone || isCounted(input) ? [operations] : []),
  ]
}
