import { daysBetween } from '../../calendar/day.ts'
import type { Cell, Kind } from '../model/cell.ts'
import type { Teller } from '../model/numbers.ts'
import type { Page } from '../model/page.ts'
import { stepAbove, TICKS } from '../model/steps.ts'
import {
  DAYS_TO_LAST_YEAR,
  measureIds,
  type TimelineLayer,
  type TimelineLine,
  type TimelineMeasure,
  type TimelineMeasureId,
} from '../model/timeline.ts'
import { type Sums, sumsBefore, sumsOfYearBefore } from './day-sums.ts'

/** What the measures of a timeline are made from. */
interface Series {
  readonly sums: readonly Sums[]
  readonly lines: readonly Before[]
  /** Of the whole period. */
  readonly totals: Readonly<Record<TimelineMeasureId, number>>
  readonly texts: (id: TimelineMeasureId, total: Cell) => string
}

/** What was counted earlier, beside each point. */
interface Before {
  readonly id: 'before' | 'year'
  readonly label: string
  readonly sums: readonly (Sums | undefined)[]
}

/** The measures of a page's timeline; those in which something was counted come first. */
export function measuresOf(
  page: Page,
  sums: readonly Sums[],
  texts: Series['texts'],
): TimelineMeasure[] {
  const { requests, pageViews, bytes, errors } = page.period.totals
  const totals = {
    ...{ requests, pageViews, bytes, errors },
    visitors: page.period.visitors,
    cost: page.cost.total,
  }
  const series = { sums, lines: linesBefore(page, sums), totals, texts }
  const all = measureIds
    .filter((id) => id !== 'cost' || page.prices.basis !== 'unknown')
    .map((id) => timelineMeasure(page, id, series))
  const isSome = ({ layers }: TimelineMeasure): boolean =>
    layers.some(({ values }) => values.some((value) => value > 0))
  return [...all.filter(isSome), ...all.filter((one) => !isSome(one))]
}

/** One measure of some points. */
export function timelineMeasure(
  { numbers, words }: Teller,
  id: TimelineMeasureId,
  { sums, lines, totals, texts }: Series,
): TimelineMeasure {
  const label = words.page[id]
  const kind: Kind = id === 'cost' ? 'money' : id === 'bytes' ? 'bytes' : 'count'
  const total = numbers.cell(kind, totals[id])
  const layers: TimelineLayer[] =
    id === 'requests' || id === 'bytes'
      ? (['people', 'bots', 'tools'] as const).map((who) => {
          const values = sums.map((one) => one.totals[who][id])
          const whole = numbers.cell(kind, sumOf(values))
          return { id: who, label: words.page[who], total: whole, values }
        })
      : [{ id: 'all', label, total, values: sums.map((one) => amountOf(id, one)) }]
  const all = [
    ...lines.map(({ id: line, label, sums: before }): TimelineLine => {
      const values = before.map((one, at) =>
        one === undefined || !areComparable(id, one, sums[at]) ? null : amountOf(id, one),
      )
      return { id: line, label, values }
    }),
    ...(id === 'visitors' ? [embeddedLine(words.traffic.embedded, sums)] : []),
  ].filter(isTold)
  const tops = sums.map((_, at) => sumOf(layers.map(({ values }) => values[at] ?? 0)))
  const most = Math.max(0, ...tops, ...all.flatMap(({ values }) => values.map((one) => one ?? 0)))
  return {
    id,
    label,
    layers,
    lines: all,
    ticks: ticksOf(numbers.cell, kind, most),
    text: texts(id, total),
  }
}

/** Two days at the end of a month are no line. */
function isTold({ values }: TimelineLine): boolean {
  const known = values.filter((value) => value !== null).length
  return known > 1 && known >= values.length / 4
}

/** The value axis, up to where the highest value has room. */
function ticksOf(cell: Teller['numbers']['cell'], kind: Kind, most: number): Cell[] {
  // Money has no whole numbers: its steps are of millionths.
  const unit = kind === 'money' ? 1e6 : 1
  const ticks = Math.max(1, Math.min(TICKS, most * unit))
  const step = stepAbove((most * unit) / ticks)
  return Array.from({ length: ticks + 1 }, (_, tick) => {
    const value = cell(kind, (tick * step) / unit)
    return kind === 'money' && most < 0.05 ? { ...value, text: value.exact } : value
  })
}

function amountOf(id: TimelineMeasureId, { totals, visitors, cost }: Sums): number {
  if (id === 'visitors') return visitors
  return id === 'cost' ? cost : totals[id]
}

/** Visitors of months before are not told, and those that were counted in another way are not compared. */
function areComparable(id: TimelineMeasureId, before: Sums, now: Sums | undefined): boolean {
  if (id !== 'visitors') return true
  const isMonths = before.from !== before.to
  return !isMonths && (before.embedded === null) === (now?.embedded === null)
}

/** Nothing is drawn where there is nobody. */
function embeddedLine(label: string, sums: readonly Sums[]): TimelineLine {
  const isSome = sums.some(({ embedded }) => embedded !== null && embedded > 0)
  return { id: 'embedded', label, values: isSome ? sums.map(({ embedded }) => embedded) : [] }
}

/** The period before as lines: of days by whole weeks, so that each weekday lines up with the same one. */
function linesBefore(page: Page, sums: readonly Sums[]): Before[] {
  const { earlier, input, period, words, numbers } = page
  const { before, year, lastYear } = words.traffic
  if (input.kind === 'year')
    return [{ id: 'before', label: year, sums: sumsOfYearBefore(page, sums) }]
  const days = sums.map(({ from }) => from)
  const length = daysBetween(period.from, period.to) + 1
  const back = length - (length % 7) || length
  const known = earlier === null ? [] : [...earlier.days, ...period.days]
  return [
    {
      id: 'before',
      label: before(numbers.cell('count', back)),
      sums: sumsBefore(page, days, back, known),
    },
    {
      id: 'year',
      label: lastYear,
      sums: sumsBefore(page, days, DAYS_TO_LAST_YEAR, input.lastYear ?? []),
    },
  ]
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
