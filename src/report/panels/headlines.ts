import { hasS3 } from '../facts/cache.ts'
import { maxBy } from '../facts/max-by.ts'
import { cloudFrontAsOf } from '../model/cloudfront-prices.ts'
import { headlineMeasures } from '../model/measures.ts'
import type { Headline, TrafficChart, TrafficPoint } from '../model/model.ts'
import type { Measure } from '../model/numbers.ts'
import type { Page } from '../model/page.ts'
import { wordOf } from '../model/prices.ts'
import { measureIds } from '../model/timeline.ts'
import { headlineChanges } from './headline-changes.ts'

/** The lower bound of the cost as text; null where it reads like the upper bound. */
export function leastText({ cost, numbers }: Page): string | null {
  const [least, most] = [cost.least, cost.total].map((value) => numbers.cell('money', value).text)
  return least === undefined || least === most ? null : least
}

/** Whose prices the cost is an upper bound by, and of when. Only whoever gave prices knows when they hold; without S3's log
 * the cost is CloudFront's alone, which nobody gives prices for. */
function boundText(page: Page): string {
  const { words, prices, input } = page
  const least = leastText(page)
  const word = wordOf(prices)
  if (word === 'unknown') return words.upperBound.unknown('', least)
  if (!hasS3(page)) return words.upperBound.listed(cloudFrontAsOf, least)
  const asOf = word === 'own' ? (input.settings.prices.asOf ?? '') : prices.asOf
  return words.upperBound[word](asOf, least)
}

/** The six headline numbers. */
export function headlinesOf(page: Page, traffic: TrafficChart): Headline[] {
  const { period, numbers } = page
  const now: Readonly<Record<Headline['id'], number>> = {
    visitors: period.visitors,
    pageViews: period.totals.pageViews,
    requests: period.totals.requests,
    bytes: period.totals.bytes,
    cost: page.cost.total,
    errors: shareOf(period.totals.errors, period.totals.requests),
  }
  const changes = headlineChanges(page)
  const notes: Partial<Record<Headline['id'], string>> = {
    visitors: page.words.visitorsAre[period.visitorsAre],
    cost: boundText(page),
    errors: page.words.errorCount(numbers.cell('count', period.totals.errors)),
  }
  return measureIds.map((id): Headline => {
    const measure = headlineMeasures[id]
    const [label, definition] = page.words.headlines[id]
    const series = traffic.points.map((point) =>
      id === 'errors'
        ? shareOf(Number(point.errors.value), Number(point.requests.value))
        : Number(point[id].value),
    )
    return {
      id,
      label,
      definition,
      cell: numbers.cell(measure.kind, now[id]),
      change: changes[id],
      note: notes[id] ?? '',
      series,
      seriesText: seriesText(page, label, measure, series, traffic.points),
    }
  })
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

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
