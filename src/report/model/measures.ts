import type { Headline } from './model.ts'
import type { Measure } from './numbers.ts'

/** How each headline number is compared. */
export const headlineMeasures: Readonly<Record<Headline['id'], Measure>> = {
  visitors: { kind: 'count', more: 'good', smallest: 10 },
  pageViews: { kind: 'count', more: 'good', smallest: 10 },
  requests: { kind: 'count', more: 'neutral', smallest: 10 },
  bytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
  cost: { kind: 'money', more: 'bad', smallest: 0.05 },
  errors: { kind: 'percent', more: 'bad', smallest: 0 },
}
