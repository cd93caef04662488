import type { Day } from '../../calendar/day.ts'
import { avoidableCost } from '../cases/avoidable.ts'
import { findingsWithCases } from '../cases/cases.ts'
import { exploreOf } from '../explore/explore.ts'
import { calendarOf } from '../panels/calendar.ts'
import { glanceOf } from '../panels/glance.ts'
import { headlinesOf } from '../panels/headlines.ts'
import { heatOf } from '../panels/heat.ts'
import { leadOf, monthsLead } from '../panels/lead.ts'
import { operationsOf } from '../panels/operations.ts'
import { entriesTable, overviewOf } from '../panels/overview.ts'
import { panelOf } from '../panels/panel.ts'
import { operationsSections, rowsOfTables, sections, sectionsOf } from '../panels/panels.ts'
import { setupPanel } from '../panels/setup.ts'
import { trafficOf } from '../panels/traffic.ts'
import { countriesOfMap } from '../panels/who/countries.ts'
import { mapLink, mapOf } from '../panels/who/map.ts'
import type { Words } from '../words/words.ts'
import type { AllRows } from './all-rows.ts'
import { frame, isCounted, lastRecordOf, mapFrame, operationsFrame, rootOf } from './frame.ts'
import type { Panel, ReportModel, Section } from './model.ts'
import { numbersFor } from './numbers.ts'
import {
  type ExploreInput,
  type IndexInput,
  isOver,
  newestDay,
  type Page,
  type PeriodEntry,
  type PeriodInput,
  pageOf,
  type SiteInput,
  sorted,
} from './page.ts'
import { moneyOf, pricesOf } from './prices.ts'
import { comparisonNote, provenanceWords } from './provenance.ts'

/** Everything that one page shows. The same input gives the same model. */
export function buildModel(input: SiteInput): ReportModel {
  if (input.kind === 'index') return indexModel(input)
  if (input.kind === 'explore') return exploreModel(input)
  return isCounted(input) ? periodModel(input, pageOf(input, input.period)) : emptyModel(input)
}

/** The same of the page for whoever runs the bucket; null where nothing was counted. */
export function buildOperations(input: SiteInput): ReportModel | null {
  if (!isCounted(input)) return null
  const page = pageOf(input, input.period)
  const shared = operationsFrame(frame(input, page.numbers, page.prices, page.period), page.words)
  return {
    ...shared,
    isEmpty: false,
    lead: page.words.operations.lead(shared.page.label),
    ...ofNoPeriod,
    overview: null,
    sections: sectionsOf(page, operationsSections),
  }
}

/** The page of a map beside the report; null where no country is known. */
export function buildMap(input: SiteInput): ReportModel | null {
  if (!isCounted(input)) return null
  const page = pageOf(input, input.period)
  if (mapLink(page) === null) return null
  const { words } = page
  const shared = mapFrame(frame(input, page.numbers, page.prices, page.period), words)
  const [title] = words.panels.countries
  const panel = panelOf(page, countriesOfMap)
  return {
    ...shared,
    isEmpty: false,
    lead: words.map.lead(shared.page.label),
    ...ofNoPeriod,
    overview: null,
    map: mapOf(page),
    sections: panel === null ? [] : [{ id: 'section-who', title, panels: [panel] }],
  }
}

function periodModel(input: PeriodInput, page: Page): ReportModel {
  const { period, numbers } = page
  const findings = findingsWithCases(page)
  const traffic = trafficOf(page, findings)
  const shared = frame(input, numbers, page.prices, { ...period, from: page.from })
  return {
    ...shared,
    period: {
      ...shared.period,
      freshness: [shared.period.freshness, ...provenanceWords(page)]
        .filter((part) => part !== '')
        .join(' · '),
      comparison: comparisonText(page),
    },
    isEmpty: false,
    lead: leadOf(page),
    glance: glanceOf(page),
    findings,
    avoidable: avoidableCost(page),
    findingsTitle: findings.length > 0 ? page.words.findingsTitle : page.words.quiet,
    headlines: headlinesOf(page, traffic),
    traffic,
    heat: heatOf(page),
    calendar: calendarOf(page),
    overview: input.kind === 'front' ? overviewOf(page, input.periods, './') : null,
    sections: sectionsOf(page, sections),
    operations: operationsOf(page),
    map: null,
    explore: null,
  }
}

/** What the period is measured against, in words. */
function comparisonText(page: Page): string {
  const { input, words, numbers, before, whole } = page
  const range = ({ from, to }: { from: Day; to: Day }) => numbers.range(from, to)
  if (before === null) {
    const isFirst = input.previous === null || input.previous.days.length === 0
    return isFirst ? '' : words.noComparison
  }
  const against =
    whole === null
      ? isOver(page)
        ? words.against(range(before))
        : ''
      : words.wholeDays(numbers.cell('count', whole.days), range(whole.now), range(whole.before))
  const parts = against === '' ? [] : [against, comparisonNote(page)]
  return parts.filter((part) => part !== '').join(', ')
}

/** All rows of the tables of a period's pages that show only the first of them. */
export function buildRows(page: Page): AllRows[] {
  return [...rowsOfTables(page, sections), ...rowsOfTables(page, operationsSections)]
}

function indexModel(input: IndexInput): ReportModel {
  const prices = pricesOf(input.settings.region, input.settings.prices)
  const { words } = input
  const numbers = numbersFor(input.settings.locale, moneyOf(prices), words)
  const years = sorted(input.periods, 'year').toReversed()
  const months = sorted(input.periods, 'month').toReversed()
  const first = months.at(-1)
  const newest = newestDay(input.periods) ?? months[0]?.to
  if (first === undefined || newest === undefined) return emptyModel(input)
  const root = rootOf(input.path)
  const panel = (id: 'years' | 'months', entries: readonly PeriodEntry[]): Panel => {
    const [title, definition] = words.panels[id]
    const table = entriesTable({ numbers, words }, entries, root)
    return {
      id,
      title,
      definition,
      table,
      blocks: [],
      csv: `${id}.csv`,
      link: null,
      width: 'full',
      isFolded: false,
    }
  }
  return {
    ...frame(input, numbers, prices, {
      from: first.from,
      to: newest,
      lastRecord: lastRecordOf(input.periods),
    }),
    isEmpty: false,
    lead: monthsLead(
      words,
      numbers.cell('count', months.length),
      [first.from, newest].map(numbers.month),
    ),
    ...ofNoPeriod,
    overview: overviewOf({ numbers, words }, input.periods, root),
    sections: [
      {
        id: 'section-periods',
        title: words.sections.periods,
        panels: [panel('years', years), panel('months', months)],
      },
    ],
  }
}

function exploreModel(input: ExploreInput): ReportModel {
  const prices = pricesOf(input.settings.region, input.settings.prices)
  const numbers = numbersFor(input.settings.locale, moneyOf(prices), input.words)
  return {
    ...frame(input, numbers, prices, null),
    definitions: [],
    isEmpty: false,
    lead: [],
    ...ofNoPeriod,
    overview: null,
    sections: [],
    explore: exploreOf(input),
  }
}

/** The parts of the model that a page without a period leaves empty. */
const ofNoPeriod = {
  glance: [],
  findings: [],
  avoidable: null,
  findingsTitle: '',
  headlines: [],
  traffic: null,
  heat: null,
  calendar: null,
  operations: null,
  map: null,
  explore: null,
} as const satisfies Partial<ReportModel>

/** Nothing was ever counted: the page says so, and how to turn logging on, unless its notice says what else is amiss. */
function emptyModel(input: SiteInput): ReportModel {
  const prices = pricesOf(input.settings.region, input.settings.prices)
  const { words } = input
  const numbers = numbersFor(input.settings.locale, moneyOf(prices), words)
  return {
    ...frame(input, numbers, prices, null),
    isEmpty: true,
    lead: words.lead.empty,
    ...ofNoPeriod,
    overview: null,
    sections: 'notice' in input && input.notice !== undefined ? [] : [setupSection(words)],
  }
}

function setupSection(words: Words): Section {
  return { id: 'section-setup', title: words.sections.setup, panels: [setupPanel(words)] }
}
