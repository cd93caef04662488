import type { VisitorsAre } from '../../rollup/rollup.ts'
import { maxBy } from '../facts/max-by.ts'
import { floors, isBelowFloors, priced } from '../facts/rules/rule.ts'
import { bytesCost } from '../model/cost.ts'
import type { Change, Headline, TrafficChart, TrafficPoint } from '../model/model.ts'
import type { Measure } from '../model/numbers.ts'
import type { Page } from '../model/page.ts'
import { wordOf } from '../model/prices.ts'

const headlineMeasures: Readonly<Record<Headline['id'], Measure>> = {
  visitors: { kind: 'count', more: 'good', smallest: 10 },
  pageViews: { kind: 'count', more: 'good', smallest: 10 },
  requests: { kind: 'count', more: 'neutral', smallest: 10 },
  bytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
  cost: { kind: 'money', more: 'bad', smallest: 0.05 },
  errors: { kind: 'percent', more: 'bad', smallest: 0 },
}

/** The lower bound of the cost as text; null where it reads like the upper bound. */
export function leastText({ cost, numbers }: Page): string | null {
  const [least, most] = [cost.least, cost.total].map((value) => numbers.cell('money', value).text)
  return least === undefined || least === most ? null : least
}

/** The six headline numbers. */
export function headlinesOf(page: Page, traffic: TrafficChart): Headline[] {
  const { period, before, numbers } = page
  const now: Readonly<Record<Headline['id'], number>> = {
    visitors: period.visitors,
    pageViews: period.totals.pageViews,
    requests: period.totals.requests,
    bytes: period.totals.bytes,
    cost: page.cost.total,
    errors: ratioOf(period.totals.errors, period.totals.requests) ?? 0,
  }
  const was: Readonly<Record<Headline['id'], number | null>> | null = before && {
    visitors: areAlike(period, before) ? before.visitors : null,
    pageViews: before.totals.pageViews,
    requests: before.totals.requests,
    bytes: before.totals.bytes,
    cost: before.cost.total,
    errors: ratioOf(before.totals.errors, before.totals.requests),
  }
  const notes: Partial<Record<Headline['id'], string>> = {
    visitors: page.words.visitorsAre[period.visitorsAre],
    cost: page.words.upperBound[wordOf(page.prices)](page.prices.asOf, leastText(page)),
    errors: page.words.errorCount(numbers.cell('count', period.totals.errors)),
  }
  const order: readonly Headline['id'][] = [
    'visitors',
    'pageViews',
    'requests',
    'bytes',
    'cost',
    'errors',
  ]
  return order.map((id): Headline => {
    const measure = headlineMeasures[id]
    const [label, definition] = page.words.headlines[id]
    const earlier = was?.[id] ?? null
    const series = traffic.points.map((point) =>
      id === 'errors'
        ? (ratioOf(Number(point.errors.value), Number(point.requests.value)) ?? 0)
        : Number(point[id].value),
    )
    return {
      id,
      label,
      definition,
      cell: numbers.cell(measure.kind, now[id]),
      change: earlier === null ? null : changeOf(page, id, now[id], earlier),
      note: notes[id] ?? '',
      series,
      seriesText: seriesText(page, label, measure, series, traffic.points),
    }
  })
}

/** A change is red or green only from the floors on: a difference of cents, or of some requests, is
 * told as a number. */
function changeOf(page: Page, id: Headline['id'], now: number, before: number): Change | null {
  const change = page.numbers.change(headlineMeasures[id], now, before)
  if (change === null || change.tone === 'neutral') return change
  const difference = Math.abs(now - before)
  const isSmall = {
    visitors: difference < floors.requests,
    pageViews: difference < floors.requests,
    requests: difference < floors.requests,
    bytes: isBelowFloors(priced(page, ofBytes(page, difference))),
    cost: difference < floors.money,
    errors: page.period.totals.errors < floors.requests,
  }[id]
  return isSmall ? { ...change, tone: 'neutral' } : change
}

function ofBytes({ cost }: Page, bytes: number) {
  return { bytes, cost: bytesCost(bytes, cost), requests: floors.requests }
}

/** Whether both are numbers of distinct visitors, so that one can be measured against the other. */
function areAlike(...both: readonly { readonly visitorsAre: VisitorsAre }[]): boolean {
  return both.every(({ visitorsAre }) => visitorsAre !== 'added up')
}

function seriesText(
  { numbers, words }: Page,
  label: string,
  { kind }: Measure,
  series: readonly number[],
  points: readonly TrafficPoint[],
): string {
  const most = maxBy([...series.keys()], (at) => series[at] ?? 0)
  if (most === undefined) return words.nothing
  const text = (value: number): string => numbers.cell(kind, value).text
  const least = Math.min(...series)
  return words.seriesText(
    label,
    text(least),
    text(series[most] ?? 0),
    points[most]?.longLabel ?? '',
  )
}

function ratioOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
