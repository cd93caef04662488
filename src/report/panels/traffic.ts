import { addDays, daysBetween } from '../../count/calendar.ts'
import { mergeTotals } from '../../count/merge.ts'
import type { Day, Totals } from '../../count/summary.ts'
import type { VisitorsAre } from '../../rollup/rollup.ts'
import { dayCost, money } from '../model/cost.ts'
import type {
  Headline,
  Heat,
  Overview,
  Row,
  Series,
  Traffic,
  TrafficPoint,
} from '../model/model.ts'
import type { Measure, Numbers } from '../model/numbers.ts'
import { dayMap, daysOf, type Page, type PeriodEntry, sorted } from '../model/page.ts'
import { wordOf } from '../model/prices.ts'
import { strings } from '../words/en.ts'

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
export function trafficOf(page: Page): Traffic {
  const unit = page.input.kind === 'year' ? 'month' : 'day'
  const points = (unit === 'day' ? sumsByDay(page) : sumsByMonth(page)).map((sums) =>
    pointOf(page.numbers, sums, unit, page.newest),
  )
  const words = strings.traffic
  const isProvisional = points.some((point) => point.isProvisional)
  return {
    id: 'traffic',
    title: words.title[unit],
    definition: isProvisional ? `${words.definition} ${words.provisional}` : words.definition,
    unit,
    points,
    kinds: seriesOf(page.numbers, page.period.totals, 'requests'),
    bytesTitle: words.bytesTitle[unit],
    bytesDefinition: words.bytesDefinition,
    bytesKinds: seriesOf(page.numbers, page.period.totals, 'bytes'),
    requestsText: chartText(points, 'requests', page.numbers, page.period.totals.requests, unit),
    bytesText: chartText(points, 'bytes', page.numbers, page.period.totals.bytes, unit),
    csv: 'days.csv',
  }
}

/** Who asks, in the order in which the charts stack them. */
function seriesOf(numbers: Numbers, totals: Totals, column: 'requests' | 'bytes'): Series[] {
  return (['people', 'bots', 'tools'] as const).map((id) => ({
    id,
    label: strings.words[id],
    total: numbers.cell(column === 'bytes' ? 'bytes' : 'count', totals[id][column]),
  }))
}

function chartText(
  points: readonly TrafficPoint[],
  column: 'requests' | 'bytes',
  numbers: Numbers,
  total: number,
  unit: 'day' | 'month',
): string {
  const most = maxBy(points, (point) => Number(point[column].value))
  if (most === undefined) return strings.nothing
  const kind = column === 'bytes' ? 'bytes' : 'count'
  const sum = numbers.cell(kind, total).text
  return strings.traffic.text(sum, strings.traffic.units[unit], most[column].text, most.longLabel)
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

function pointOf(
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

const headlineMeasures: Readonly<Record<Headline['id'], Measure>> = {
  visitors: { kind: 'count', more: 'good', smallest: 10 },
  pageViews: { kind: 'count', more: 'good', smallest: 10 },
  requests: { kind: 'count', more: 'neutral', smallest: 10 },
  bytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
  cost: { kind: 'money', more: 'bad', smallest: 0.05 },
  errors: { kind: 'percent', more: 'bad', smallest: 0 },
}

/** The least that the period may cost, where that reads otherwise than the most; else null. */
export function leastText({ cost, numbers }: Page): string | null {
  const [least, most] = [cost.least, cost.total].map((value) => numbers.cell('money', value).text)
  return least === undefined || least === most ? null : least
}

/** The six headline numbers. */
export function headlinesOf(page: Page, traffic: Traffic): Headline[] {
  const { period, before, numbers } = page
  const errorShare = (totals: Totals): number =>
    totals.requests === 0 ? 0 : totals.errors / totals.requests
  const now: Readonly<Record<Headline['id'], number>> = {
    visitors: period.visitors,
    pageViews: period.totals.pageViews,
    requests: period.totals.requests,
    bytes: period.totals.bytes,
    cost: page.cost.total,
    errors: errorShare(period.totals),
  }
  const was: Readonly<Record<Headline['id'], number | null>> | null = before && {
    visitors: areAlike(period, before) ? before.visitors : null,
    pageViews: before.totals.pageViews,
    requests: before.totals.requests,
    bytes: before.totals.bytes,
    cost: before.cost.total,
    errors: before.totals.requests === 0 ? null : errorShare(before.totals),
  }
  const notes: Partial<Record<Headline['id'], string>> = {
    visitors: strings.visitorsAre[period.visitorsAre],
    cost: strings.upperBound(wordOf(page.prices), page.prices.asOf, leastText(page)),
    errors: strings.errorCount(numbers.cell('count', period.totals.errors)),
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
    const [label, definition] = strings.headlines[id]
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
      change: earlier === null ? null : numbers.change(measure, now[id], earlier),
      note: notes[id] ?? '',
      series,
      seriesText: seriesText(page, label, measure, series, traffic.points),
    }
  })
}

/** Whether both are numbers of distinct visitors, so that one can be measured against the other. */
function areAlike(...both: readonly { readonly visitorsAre: VisitorsAre }[]): boolean {
  return both.every(({ visitorsAre }) => visitorsAre !== 'added up')
}

function seriesText(
  { numbers }: Page,
  label: string,
  { kind }: Measure,
  series: readonly number[],
  points: readonly TrafficPoint[],
): string {
  const most = maxBy([...series.keys()], (at) => series[at] ?? 0)
  if (most === undefined) return strings.nothing
  const text = (value: number): string => numbers.cell(kind, value).text
  const least = Math.min(...series)
  return strings.seriesText(
    label,
    text(least),
    text(series[most] ?? 0),
    points[most]?.longLabel ?? '',
  )
}

/** Mean requests of people by hour of the week, rounded to tenths: `[weekday][hour]`, Monday first,
 * over the days that have records; 0 for a weekday that has none. */
export function weekOf(page: Page): number[][] {
  const sums = weekdays(page)
  return sums.map(({ days, hours }) =>
    [...hours].map((sum) => (days === 0 ? 0 : Math.round((sum / days) * 10) / 10)),
  )
}

/** Requests of people by weekday and hour, and on how many days with records. */
function weekdays(page: Page): { days: number; hours: Float64Array }[] {
  const sums = Array.from({ length: 7 }, () => ({ days: 0, hours: new Float64Array(24) }))
  for (const { day, hours } of page.period.days) {
    const weekday = sums[(new Date(day).getUTCDay() + 6) % 7]
    if (weekday === undefined) continue
    weekday.days++
    for (const [hour, { people }] of hours.entries())
      weekday.hours[hour] = (weekday.hours[hour] ?? 0) + people
  }
  return sums
}

/** The hours of the week as a map. */
export function heatOf(page: Page): Heat {
  const means = weekOf(page)
  const most = Math.max(...means.flat())
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`
  const rows = means.map((hours, weekday) => {
    const longLabel = page.numbers.weekday(weekday, 'long')
    return {
      label: page.numbers.weekday(weekday, 'short'),
      longLabel,
      cells: hours.map((value, hour) => {
        const mean = page.numbers.cell('count', value)
        return {
          hour,
          mean,
          level: most === 0 ? 0 : value / most,
          text: strings.heat.cell(longLabel, clock(hour), clock(hour + 1), mean),
        }
      }),
    }
  })
  const counted = weekdays(page)
  const cells = rows.flatMap((row, weekday) => (counted[weekday]?.days ? row.cells : []))
  const busiest = maxBy(cells, (cell) => cell.level)
  const quietest = maxBy(cells, (cell) => -cell.level)
  return {
    id: 'hours',
    title: strings.heat.title,
    definition: strings.heat.definition(page.settings.timeZone),
    rows,
    hourLabels: Array.from({ length: 24 }, (_, hour) => String(hour)),
    text:
      most === 0 ? strings.nothing : strings.heat.text(busiest?.text ?? '', quietest?.text ?? ''),
  }
}

/** The last twelve months up to `last`, for the front page, the index and the pages of years. */
export function overviewOf(
  periods: readonly PeriodEntry[],
  numbers: Numbers,
  root: string,
): Overview | null {
  const months = sorted(periods, 'month')
  const newest = months.at(-1)
  if (newest === undefined) return null
  const front = periods.find(({ kind }) => kind === 'front')
  const shown = months.filter(({ from }) => daysBetween(from, newest.from) < 360)
  const points = shown.map((entry) =>
    pointOf(numbers, { ...entry, href: `${root}${entry.path}index.html` }, 'month', front?.to),
  )
  const totals = mergeTotals(shown.map((entry) => entry.totals))
  return {
    id: 'overview',
    title: strings.overview.title,
    definition: strings.overview.definition,
    points,
    table: entriesTable(shown.toReversed(), numbers, root),
    kinds: seriesOf(numbers, totals, 'requests'),
    text: chartText(points, 'requests', numbers, totals.requests, 'month'),
  }
}

/** A line for each period, in the order given. */
export function entriesTable(
  entries: readonly PeriodEntry[],
  numbers: Numbers,
  root: string,
): Overview['table'] {
  const ids = ['visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'] as const
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
    nameLabel: strings.names.period,
    columns: ids.map((id) => ({
      id,
      label: strings.columns[id],
      kind: id === 'bytes' ? 'bytes' : id === 'cost' ? 'money' : 'count',
      definition: '',
      isMinor: id === 'errors' || id === 'pageViews',
    })),
    rows: entries.map((entry): Row => {
      const text = entry.kind === 'year' ? entry.from.slice(0, 4) : numbers.month(entry.from)
      return {
        name: [{ text, whole: null, href: `${root}${entry.path}index.html`, rel: null }],
        sub: entry.visitorsAre === 'added up' ? strings.overview.addedUp : '',
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
            name: [{ text: strings.total, whole: null, href: null, rel: null }],
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
    empty: strings.nothing,
    sortedBy: '',
  }
}

/** Days without a record between the first and the last that have one. */
export function gapsOf(page: Page): Day[] {
  return missingDays(page.period.days.map(({ day }) => day))
}

/** Delivery days without a log object between the first and the last that have one. */
export function deliveryGapsOf(page: Page): Day[] {
  return missingDays(
    page.period.deliveries.flatMap(({ day, objects }) => (objects > 0 ? [day] : [])),
  )
}

/** What is missing between the first and the last of some days, which are in order. */
function missingDays(days: readonly Day[]): Day[] {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const held = new Set(days)
  const count = daysBetween(first, last) + 1
  return Array.from({ length: count }, (_, at) => addDays(first, at)).filter(
    (day) => !held.has(day),
  )
}

export function ratioOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

export function maxBy<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let found: T | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const now = value(item)
    if (now > most) {
      found = item
      most = now
    }
  }
  return found
}
