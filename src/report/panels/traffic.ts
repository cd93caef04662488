import type { Day } from '../../calendar/day.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { maxBy } from '../facts/max-by.ts'
import type { Cell, Finding, Series, TrafficChart, TrafficPoint } from '../model/model.ts'
import type { Numbers, Teller } from '../model/numbers.ts'
import type { Page } from '../model/page.ts'
import { spaced } from '../words/speech.ts'
import { type Sums, sumsByDay, sumsByMonth } from './day-sums.ts'
import { marksOf } from './marks.ts'
import { measuresOf } from './timeline.ts'

/** The traffic of a period by day, or by month on the page of a year. */
export function trafficOf(page: Page, findings: readonly Finding[]): TrafficChart {
  const unit = page.input.kind === 'year' ? 'month' : 'day'
  const sums = unit === 'day' ? sumsByDay(page) : sumsByMonth(page)
  const marks = marksOf(page, sums, findings)
  const points = sums.map((one, at): TrafficPoint => {
    const own = marks.filter(({ point }) => point === at)
    const texts = own.map(({ label, text }) => (unit === 'day' ? text : `${label} · ${text}`))
    return { ...pointOf(page.numbers, one, unit, page.newest), marks: texts }
  })
  const words = page.words.traffic
  const isProvisional = points.some((point) => point.isProvisional)
  const textOf = (column: Measured, total: Cell) => chartText(page, points, column, total, unit)
  const { requests, bytes } = page.period.totals
  return {
    id: 'traffic',
    title: words.title[unit],
    definition: isProvisional ? spaced(words.definition, words.provisional) : words.definition,
    unit,
    points,
    measures: measuresOf(page, sums, textOf),
    marks,
    kinds: seriesOf(page, page.period.totals, 'requests'),
    bytesTitle: words.bytesTitle[unit],
    bytesDefinition: words.bytesDefinition,
    bytesKinds: seriesOf(page, page.period.totals, 'bytes'),
    requestsText: textOf('requests', page.numbers.cell('count', requests)),
    bytesText: textOf('bytes', page.numbers.cell('bytes', bytes)),
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

/** What of a point a chart shows. */
type Measured = 'visitors' | 'pageViews' | 'requests' | 'bytes' | 'cost' | 'errors'

export function chartText(
  { words }: Teller,
  points: readonly TrafficPoint[],
  column: Measured,
  total: Cell,
  unit: 'day' | 'month',
): string {
  const most = maxBy(points, (point) => Number(point[column].value))
  if (most === undefined || !most[column].value) return words.nothing
  return words.traffic.text[unit](total.text, most[column].text, most.longLabel)
}

export function pointOf(
  numbers: Numbers,
  { from, to, totals, visitors, embedded, cost, href }: Sums,
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
    embedded: numbers.cell('count', embedded),
    pageViews: count(totals.pageViews),
    errors: count(totals.errors),
    cost: numbers.cell('money', cost),
    isProvisional: newest !== undefined && from <= newest && newest <= to,
    isEmpty: totals.records === 0,
    href,
    marks: [],
  }
}
