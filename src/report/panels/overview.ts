import { daysBetween } from '../../calendar/day.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { entryLabel } from '../model/frame.ts'
import type { Overview, Row } from '../model/model.ts'
import { wordName } from '../model/names.ts'
import type { Teller } from '../model/numbers.ts'
import { type PeriodEntry, sorted } from '../model/page.ts'
import { money } from '../model/prices.ts'
import { measureIds } from '../model/timeline.ts'
import { timelineMeasure } from './timeline.ts'
import { chartText, pointOf, seriesOf } from './traffic.ts'

/** The last twelve months up to `last`, for the front page, the index and the pages of years. */
export function overviewOf(
  teller: Teller,
  periods: readonly PeriodEntry[],
  root: string,
): Overview | null {
  const months = sorted(periods, 'month')
  const newest = months.at(-1)
  if (newest === undefined) return null
  const front = periods.find(({ kind }) => kind === 'front')
  const shown = months.filter(({ from }) => daysBetween(from, newest.from) < 360)
  const sums = shown.map((entry) => ({ ...entry, href: `${root}${entry.path}index.html` }))
  const points = sums.map((one) => pointOf(teller.numbers, one, 'month', front?.to))
  const totals = mergeTotals(shown.map((entry) => entry.totals))
  const { requests, pageViews, bytes, errors } = totals
  const all = { requests, pageViews, bytes, errors, visitors: 0, cost: 0 } // of requests alone
  const text = chartText(
    teller,
    points,
    'requests',
    teller.numbers.cell('count', requests),
    'month',
  )
  const series = { sums, lines: [], totals: all, texts: () => text }
  return {
    id: 'overview',
    title: teller.words.overview.title,
    definition: teller.words.overview.definition,
    points,
    measures: [timelineMeasure(teller, 'requests', series)],
    marks: [],
    table: entriesTable(teller, shown.toReversed(), root),
    kinds: seriesOf(teller, totals, 'requests'),
    text,
  }
}

/** A line for each period, in the order given. */
export function entriesTable(
  { numbers, words }: Teller,
  entries: readonly PeriodEntry[],
  root: string,
): Overview['table'] {
  const most = Math.max(1, ...entries.map(({ totals }) => totals.requests))
  const cellsOf = (totals: Totals, visitors: number | null, cost: number) => [
    numbers.cell('count', visitors),
    numbers.cell('count', totals.pageViews),
    numbers.cell('count', totals.requests),
    numbers.cell('bytes', totals.bytes),
    numbers.cell('money', cost),
    numbers.cell('count', totals.errors),
  ]
  return {
    nameLabel: words.names.period,
    columns: measureIds.map((id) => ({
      id,
      label: words.columns[id],
      kind: id === 'bytes' ? 'bytes' : id === 'cost' ? 'money' : 'count',
      definition: '',
      isMinor: id === 'errors' || id === 'pageViews',
    })),
    rows: entries.map((entry): Row => {
      const text = entryLabel(entry, numbers)
      return {
        name: [{ text, whole: null, href: `${root}${entry.path}index.html`, rel: null }],
        sub: entry.visitorsAre === 'added up' ? words.overview.addedUp : '',
        cells: cellsOf(entry.totals, entry.visitors, entry.cost),
        share: entry.totals.requests / most,
        change: null,
      }
    }),
    shown: 12,
    rest: null,
    total:
      entries.length < 2
        ? null
        : {
            name: [wordName(words.total)],
            sub: '',
            // Visitors of several periods are not the sum of theirs: some come again.
            cells: cellsOf(
              mergeTotals(entries.map(({ totals }) => totals)),
              null,
              money(entries.reduce((sum, { cost }) => sum + cost, 0)),
            ),
            share: 0,
            change: null,
          },
    empty: words.nothing,
    sortedBy: '',
  }
}
