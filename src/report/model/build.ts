import type { Period } from '../../rollup/rollup.ts'
import { auditPanels } from '../panels/audit.ts'
import { botPanels } from '../panels/bots.ts'
import { healthPanels } from '../panels/health.ts'
import { type HotLinker, hotLinkersOf, hotLinkPanels } from '../panels/hotlinks.ts'
import { existingKeysOf, missingKeysOf, missingPanels } from '../panels/missing.ts'
import { moverPanels } from '../panels/movers.ts'
import { speedPanels } from '../panels/speed.ts'
import { measures, panelOf, plainPanels, sumWhere } from '../panels/tables.ts'
import {
  entriesTable,
  headlinesOf,
  heatOf,
  leastText,
  overviewOf,
  trafficOf,
} from '../panels/traffic.ts'
import { nameParts, nameText } from '../render/names.ts'
import { isElsewhere, isNamed, narrowed, type RowFilter, topRows, viewOf } from '../render/view.ts'
import { FOREIGN_REL, visible } from '../render/visible.ts'
import { strings } from '../words/en.ts'
import { type Phrase, plain, type Sentence } from '../words/sentence.ts'
import { findingsOf, hogOf } from './findings.ts'
import {
  type Leader,
  type Link,
  MODEL_VERSION,
  type Panel,
  type ReportModel,
  type Section,
} from './model.ts'
import { type Numbers, numbersFor } from './numbers.ts'
import {
  generatorOf,
  type IndexInput,
  newestDay,
  type Page,
  type PageInput,
  type PeriodEntry,
  type PeriodInput,
  pageOf,
  type ReportSettings,
  sorted,
} from './page.ts'
import { moneyOf, type Prices, pricesOf, wordOf } from './prices.ts'
import { comparisonNote, provenanceWords } from './provenance.ts'
import { INDEX_PATH } from './site.ts'

/** Everything that one page shows. The same input gives the same model. */
export function buildModel(input: PageInput): ReportModel {
  if (input.kind === 'index') return indexModel(input)
  return input.period === null || input.period.days.length === 0
    ? emptyModel(input)
    : periodModel(input, pageOf(input, input.period))
}

function periodModel(input: PeriodInput, page: Page): ReportModel {
  const { period, numbers, before } = page
  const linkers = hotLinkersOf(page)
  const missing = missingKeysOf(page)
  const existing = existingKeysOf(page)
  const traffic = trafficOf(page)
  const findings = findingsOf({ page, linkers, missing, existing })
  const panels: readonly (readonly [keyof typeof strings.sections, readonly Panel[]])[] = [
    ['changed', moverPanels(page)],
    ['hotlinks', hotLinkPanels(page, linkers)],
    ['bandwidth', bandwidthPanels(page)],
    ['pages', [panelOf(page, 'pages')]],
    [
      'downloads',
      (['downloads', 'types', 'directories', 'sizes'] as const).map((id) => panelOf(page, id)),
    ],
    ['from', fromPanels(page)],
    [
      'who',
      (['countries', 'networks', 'browsers', 'systems', 'devices'] as const).map((id) =>
        panelOf(page, id),
      ),
    ],
    ['bots', botPanels(page)],
    [
      'errors',
      [
        ...missingPanels(page, missing, existing),
        ...(['errorCodes', 'statuses', 'errorKeys'] as const).map((id) => panelOf(page, id)),
      ],
    ],
    ['speed', speedPanels(page)],
    ['audit', auditPanels(page)],
    ['health', healthPanels(page)],
  ]
  const shared = frame(input, numbers, page.prices, period)
  const isCompared = before !== null
  return {
    ...shared,
    period: {
      ...shared.period,
      freshness: [shared.period.freshness, ...provenanceWords(page)]
        .filter((part) => part !== '')
        .join(' · '),
      comparison: isCompared
        ? [strings.against(numbers.range(before.from, before.to)), comparisonNote(page)]
            .filter((part) => part !== '')
            .join(', ')
        : input.previous === null || input.previous.days.length === 0
          ? ''
          : strings.noComparison,
    },
    isEmpty: false,
    lead: leadOf(page, linkers),
    glance: glanceOf(page),
    findings,
    findingsTitle: findings.length > 0 ? strings.findingsTitle : strings.quiet,
    headlines: headlinesOf(page, traffic),
    traffic,
    heat: heatOf(page),
    overview: input.kind === 'front' ? overviewOf(input.periods, numbers, './') : null,
    sections: panels.flatMap(([id, own]): Section[] => {
      const some = [...own, ...plainPanels(page, id)]
      if (some.length === 0) return []
      return [{ id: `section-${id}`, title: strings.sections[id], panels: some }]
    }),
  }
}

function bandwidthPanels(page: Page): Panel[] {
  const ids = ['hogKeys', 'hogNetworks', 'hogCountries', 'hogClients', 'hogAgents'] as const
  return ids
    .filter((id) => id !== 'hogClients' || page.settings.clientAddresses !== 'hidden')
    .map((id) => panelOf(page, id))
}

/** Where readers come from: foreign sites in the tables, one's own pages and no referrer beside. */
function fromPanels(page: Page): Panel[] {
  const { numbers, own } = page
  const reads = (is: (site: string) => boolean): number =>
    sumWhere(page, 'referringSites', ([site = '-']) => is(site)).requests ?? 0
  const fact = (label: string, value: number) => ({
    label,
    cell: numbers.cell('count', value),
    note: '',
  })
  return [
    panelOf(page, 'referringSites', [
      {
        kind: 'facts',
        id: 'fromFacts',
        title: '',
        facts: [
          fact(
            strings.facts.own,
            reads((site) => site !== '-' && own.isOwn(site)),
          ),
          fact(
            strings.facts.unreferred,
            reads((site) => site === '-'),
          ),
        ],
      },
    ]),
    panelOf(page, 'searchEngines'),
    panelOf(page, 'referrers'),
    panelOf(page, 'campaigns'),
  ]
}

/** What a person would say aloud. */
function leadOf(page: Page, linkers: readonly HotLinker[]): Sentence {
  const { period, numbers, input } = page
  const words = strings.lead
  const { totals, visitors } = period
  const when =
    input.kind === 'front'
      ? words.front(page.settings.days)
      : words.during(pageLabel(input, numbers))
  const came =
    visitors > 0
      ? words.came(
          numbers.cell('count', visitors),
          numbers.cell('count', totals.pageViews),
          period.visitorsAre === 'added up',
        )
      : [words.nobody]
  const left = words.left(
    numbers.cell('bytes', totals.bytes).text,
    numbers.cell('money', page.cost.total).text,
    leastText(page),
    wordOf(page.prices),
  )
  const worst = linkers[0]
  const hotShare = worst === undefined ? 0 : worst.bytes / Math.max(1, totals.bytes)
  const hog = hogOf(page)
  const hogShare = hog === null ? 0 : hog.bytes / Math.max(1, totals.bytes)
  const botShare = totals.bots.bytes / Math.max(1, totals.bytes)
  const standsOut =
    worst !== undefined && hotShare > 0.1 && hotShare >= hogShare
      ? words.toOne(words.share(hotShare), nameText(worst.site))
      : hog !== null && hogShare > 0.25
        ? words.toReader(
            words.share(hogShare),
            page.settings.clientAddresses === 'masked',
            nameText(hog.client),
          )
        : botShare > 0.3
          ? words.toBots(words.share(botShare))
          : []
  return phrases([when, ...came, ...left, ...standsOut, words.end])
}

/** The first row of the tables that say what was read and sent, from where, through whom. */
function glanceOf(page: Page): Leader[] {
  const leaders = [
    ['page', 'pages', 'pages', 'requests', isNamed],
    ['object', 'keys', 'hogKeys', 'bytes', isNamed],
    ['country', 'countries', 'countries', 'visitors', isKnown],
    ['site', 'referringSites', 'referringSites', 'visitors', isReferring],
  ] as const
  return leaders.flatMap(([id, table, panel, column, only]): Leader[] => {
    const view = narrowed(page, viewOf(page, table), only)
    const [row] = topRows(view, column, 1)
    const value = row === undefined ? 0 : view.value(row, column)
    if (row === undefined || value === 0) return []
    const [label, unit] = strings.glance[id]
    const name = nameParts(page, table, view.partsOf(row))[0]?.text ?? ''
    const cell = page.numbers.cell(measures[column].kind, value)
    return [{ label, name, cell, unit: unit(value), href: `#${panel}` }]
  })
}

const isKnown: RowFilter = (_, view, row) => view.nameOf(row) !== 'unknown'

/** A foreign site whose readers opened a page: who only embeds an object has sent nobody. */
const isReferring: RowFilter = (page, view, row) =>
  isElsewhere(page, view, row) && view.value(row, 'pageViews') > 0

function phrases(parts: readonly (string | Phrase)[]): Sentence {
  return parts.map((part) => (typeof part === 'string' ? plain(part) : part))
}

function indexModel(input: IndexInput): ReportModel {
  const prices = pricesOf(input.settings.region, input.settings.prices)
  const numbers = numbersFor(input.settings.locale, moneyOf(prices))
  const years = sorted(input.periods, 'year').toReversed()
  const months = sorted(input.periods, 'month').toReversed()
  const first = months.at(-1)
  const newest = newestDay(input.periods) ?? months[0]?.to
  if (first === undefined || newest === undefined) return emptyModel(input)
  const root = rootOf(input.path)
  const panel = (id: 'years' | 'months', entries: readonly PeriodEntry[]): Panel => {
    const [title, definition] = strings.panels[id]
    const table = entriesTable(entries, numbers, root)
    return { id, title, definition, table, blocks: [], csv: `${id}.csv`, width: 'full' }
  }
  return {
    ...frame(input, numbers, prices, {
      from: first.from,
      to: newest,
      lastRecord: lastRecordOf(input.periods),
    }),
    isEmpty: false,
    lead: strings.lead.index(
      numbers.cell('count', months.length),
      numbers.month(first.from),
      numbers.month(newest),
    ),
    glance: [],
    findings: [],
    findingsTitle: '',
    headlines: [],
    traffic: null,
    heat: null,
    overview: overviewOf(input.periods, numbers, root),
    sections: [
      {
        id: 'section-periods',
        title: strings.sections.periods,
        panels: [panel('years', years), panel('months', months)],
      },
    ],
  }
}

function lastRecordOf(periods: readonly PeriodEntry[]): number {
  return Math.max(...periods.map(({ lastRecord }) => lastRecord))
}

/** Nothing was ever counted: the page says so, and how to turn logging on. */
function emptyModel(input: PageInput): ReportModel {
  const prices = pricesOf(input.settings.region, input.settings.prices)
  const numbers = numbersFor(input.settings.locale, moneyOf(prices))
  const words = strings.setup
  return {
    ...frame(input, numbers, prices, null),
    isEmpty: true,
    lead: strings.lead.empty,
    glance: [],
    findings: [],
    findingsTitle: '',
    headlines: [],
    traffic: null,
    heat: null,
    overview: null,
    sections: [
      {
        id: 'section-setup',
        title: strings.sections.setup,
        panels: [
          {
            id: 'setup',
            title: words.title,
            definition: words.definition,
            table: null,
            blocks: [
              {
                kind: 'list',
                id: 'steps',
                title: '',
                note: '',
                items: words.steps,
                isFolded: false,
              },
              {
                kind: 'code',
                id: 'command',
                title: words.commandTitle,
                note: words.commandNote,
                language: 'text',
                text: SETUP_COMMAND,
                isFolded: false,
              },
            ],
            csv: null,
            width: 'full',
          },
        ],
      },
    ],
  }
}

const SETUP_COMMAND = `aws s3api put-bucket-logging --bucket YOUR-BUCKET --bucket-logging-status '{
  "LoggingEnabled": { "TargetBucket": "TARGET-BUCKET", "TargetPrefix": "logs/" }
}'`

type Frame = Omit<
  ReportModel,
  | 'isEmpty'
  | 'lead'
  | 'glance'
  | 'findings'
  | 'findingsTitle'
  | 'headlines'
  | 'traffic'
  | 'heat'
  | 'overview'
  | 'sections'
>

/** What every page has. */
function frame(
  input: PageInput,
  numbers: Numbers,
  prices: Prices,
  period: Pick<Period, 'from' | 'to' | 'lastRecord'> | null,
): Frame {
  const { settings } = input
  const label = pageLabel(input, numbers)
  const title = visible(settings.title)
  const isKnown = period !== null && Number.isFinite(period.lastRecord)
  return {
    version: MODEL_VERSION,
    generator: generatorOf(input),
    language: strings.language,
    locale: settings.locale,
    title,
    page: {
      kind: input.kind,
      path: input.path,
      root: rootOf(input.path),
      label,
      documentTitle: `${title} · ${label}`,
    },
    period: {
      from: period?.from ?? ('' as Period['from']),
      to: period?.to ?? ('' as Period['to']),
      timeZone: settings.timeZone,
      label: period === null ? '' : numbers.range(period.from, period.to),
      comparison: '',
      freshness: [
        isKnown ? strings.freshness(numbers.moment(period.lastRecord, settings.timeZone)) : '',
        'notice' in input && input.notice !== undefined ? visible(input.notice) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    },
    navigation: navigationOf(input, numbers),
    definitions: definitionsFor(settings),
    costNote: costNoteOf(numbers, prices),
    footer: {
      attributions: settings.attributions.map(({ text, href }) => ({
        text,
        href,
        rel: FOREIGN_REL,
      })),
      data: 'data.json',
    },
    words: strings.words,
  }
}

function definitionsFor({ audience, visitorsAddUp }: ReportSettings): ReportModel['definitions'] {
  const other = new Map(visitorsAddUp ? strings.visitorsAddUp : [])
  const more = audience === 'public' ? strings.publicDefinitions : []
  return [...strings.definitions, ...more].map(([term, text]) => ({
    term,
    text: other.get(term) ?? text,
  }))
}

function costNoteOf(numbers: Numbers, prices: Prices): Sentence {
  const price = (amount: number): string => numbers.cell('money', amount).exact
  return strings.costNote({
    region: visible(prices.region),
    basis: wordOf(prices),
    asOf: prices.asOf,
    writes: price(prices.thousandWrites),
    reads: price(prices.thousandReads),
    egress: price(prices.egress[0]?.perGB ?? 0),
    moves: movesText(prices, price),
    freeGB: numbers.cell('count', prices.freeGB).text,
  })
}

/** From the cheapest to the dearest class. */
function movesText({ thousandTransitions }: Prices, price: (amount: number) => string): string {
  const all = Object.values(thousandTransitions)
  const [least, most] = [Math.min(...all), Math.max(...all)].map(price)
  return least === most ? `${least}` : `${least} to ${most}`
}

export function rootOf(path: string): string {
  return path === '' ? './' : '../'.repeat(path.split('/').length - 1)
}

function pageLabel(input: PageInput, numbers: Numbers): string {
  switch (input.kind) {
    case 'front':
      return strings.pageLabel.front(input.settings.days)
    case 'month':
      return input.period === null ? input.path : numbers.month(input.period.from)
    case 'year':
      return input.path.replace('/', '')
    case 'index':
      return strings.pageLabel.index
  }
}

/**
 * Where one can go from here. The front page and the index name the newest months. A month names
 * its neighbours and its year, a year its neighbours, so that the page of a closed period stays the
 * same to the byte when later ones come.
 */
function navigationOf(input: PageInput, numbers: Numbers): Link[] {
  const root = rootOf(input.path)
  const months = sorted(input.periods, 'month')
  const years = sorted(input.periods, 'year')
  const link = (label: string, path: string): Link => ({
    label,
    href: path === '' ? `${root}index.html` : `${root}${path}index.html`,
    isCurrent: path === input.path,
  })
  const links = (entries: readonly PeriodEntry[]): Link[] =>
    entries.map((entry) =>
      link(entry.kind === 'year' ? entry.from.slice(0, 4) : numbers.month(entry.from), entry.path),
    )
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
  return [
    link(strings.pageLabel.front(input.settings.days), ''),
    ...links(middle),
    ...(input.periods.length > 0 ? [link(strings.pageLabel.index, INDEX_PATH)] : []),
  ]
}
