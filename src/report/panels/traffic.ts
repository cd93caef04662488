import type { Day } from '../../calendar/day.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { maxBy } from '../facts/max-by.ts'
import { dayCost, money } from '../model/cost.ts'
import type { Series, TrafficChart, TrafficPoint } from '../model/model.ts'
import type { Numbers, Teller } from '../model/numbers.ts'
import { dayMap, daysOf, type Page } from '../model/page.ts'

/** What a day, or several, add up to. */
interface Sums {
  readonly from: Day
  readonly to: Day
  readonly totals: Totals
  readonly visitors: number
  readonly cost: number
  readonly href: string | null
}

/** The traffic of a period by day, or by month on the page of a year. */
export function trafficOf(page: Page): TrafficChart {
  const unit = page.input.kind === 'year' ? 'month' : 'day'
  const points = (unit === 'day' ? sumsByDay(page) : sumsByMonth(page)).map((sums) =>
    pointOf(page.numbers, sums, unit, page.newest),
  )
  const words = page.words.traffic
  const isProvisional = points.some((point) => point.isProvisional)
  return {
    id: 'traffic',
    title: words.title[unit],
    definition: isProvisional ? `${words.definition} ${words.provisional}` : words.definition,
    unit,
    points,
    kinds: seriesOf(page, page.period.totals, 'requests'),
    bytesTitle: words.bytesTitle[unit],
    bytesDefinition: words.bytesDefinition,
    bytesKinds: seriesOf(page, page.period.totals, 'bytes'),
    requestsText: chartText(page, points, 'requests', page.period.totals.requests, unit),
    bytesText: chartText(page, points, 'bytes', page.period.totals.bytes, unit),
    csv: 'days.csv',
  }
}

/** Who asks, in the order in which the charts stack them. */
export function seriesOf(
  { numbers, words }: Teller,
  totals: Totals,
  column: 'requests' | 'bytes',
): Series[] {
  return (['people', 'bots', 'tools'] as const).map((id) => ({
    id,
    label: words.page[id],
    total: numbers.cell(column === 'bytes' ? 'bytes' : 'count', totals[id][column]),
  }))
}

export function chartText(
  { numbers, words }: Teller,
  points: readonly TrafficPoint[],
  column: 'requests' | 'bytes',
  total: number,
  unit: 'day' | 'month',
): string {
  const most = maxBy(points, (point) => Number(point[column].value))
  if (most === undefined) return words.nothing
  const kind = column === 'bytes' ? 'bytes' : 'count'
  const sum = numbers.cell(kind, total).text
  return words.traffic.text[unit](sum, most[column].text, most.longLabel)
}

function sumsByDay(page: Page): Sums[] {
  const days = dayMap(page.period)
  return daysOf(page).map((day) => {
    const found = days.get(day)
    const totals = found?.totals ?? mergeTotals([])
    const cost = dayCost(totals, page.cost, page.prices)
    return { from: day, to: day, totals, visitors: found?.visitors ?? 0, cost, href: null }
  })
}

/** Visitors of a month: as its own page estimates them, where there is one. */
function sumsByMonth(page: Page): Sums[] {
  const months = Map.groupBy(sumsByDay(page), ({ from }) => from.slice(0, 7))
  return [...months].map(([month, days]): Sums => {
    const entry = page.input.periods.find(({ path }) => path === `${month}/`)
    return {
      from: days[0]?.from ?? page.period.from,
      to: days.at(-1)?.to ?? page.period.to,
      totals: mergeTotals(days.map(({ totals }) => totals)),
      visitors: entry?.visitors ?? days.reduce((sum, { visitors }) => sum + visitors, 0),
      cost: money(days.reduce((sum, { cost }) => sum + cost, 0)),
      href: entry === undefined ? null : `../${entry.path}index.html`,
    }
  })
}

export function pointOf(
  numbers: Numbers,
  { from, to, totals, visitors, cost, href }: Sums,
  unit: 'day' | 'month',
  newest: Day | undefined,
): TrafficPoint {
  const count = (value: number) => numbers.cell('count', value)
  return {
    from,
    to,
    label: unit === 'day' ? numbers.shortDay(from) : numbers.shortMonth(from),
    longLabel: unit === 'day' ? numbers.longDay(from) : numbers.month(from),
    people: count(totals.people.requests),
    bots: count(totals.bots.requests),
    tools: count(totals.tools.requests),
    requests: count(totals.requests),
    peopleBytes: numbers.cell('bytes', totals.people.bytes),
    botsBytes: numbers.cell('bytes', totals.bots.bytes),
    toolsBytes: numbers.cell('bytes', totals.tools.bytes),
    bytes: numbers.cell('bytes', totals.bytes),
    visitors: count(visitors),
    pageViews: count(totals.pageViews),
    errors: count(totals.errors),
    cost: numbers.cell('money', cost),
    isProvisional: newest !== undefined && from <= newest && newest <= to,
    isEmpty: totals.records === 0,
    href,
  }
}
