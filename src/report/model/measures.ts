import type { Headline } from './model.ts'
import type { Measure } from './numbers.ts'
import type { PeriodEntry } from './page.ts'

/** How each headline number is compared. */
export const headlineMeasures: Readonly<Record<Headline['id'], Measure>> = {
  visitors: { kind: 'count', more: 'good', smallest: 10 },
  pageViews: { kind: 'count', more: 'good', smallest: 10 },
  requests: { kind: 'count', more: 'neutral', smallest: 10 },
  bytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
  cost: { kind: 'money', more: 'bad', smallest: 0.05 },
  errors: { kind: 'percent', more: 'bad', smallest: 0 },
}

/** The headline numbers that are sums, in the order of the page. */
export const summedIds = ['visitors', 'pageViews', 'requests', 'bytes', 'cost'] as const
export type HeadlineSums = Readonly<Record<(typeof summedIds)[number], number>>

export function sumsOfEntry({ visitors, totals, cost }: PeriodEntry): HeadlineSums {
  const { pageViews, requests, bytes } = totals
  return { visitors, pageViews, requests, bytes, cost }
}
