import { addDays, type Day } from '../../calendar/day.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { VISITOR_ROWS } from '../../rollup/distinct.ts'
import type { PeriodDay } from '../../rollup/rollup.ts'
import { dayCost } from '../model/cost.ts'
import { dayMap, daysOf, type Page } from '../model/page.ts'
import { money } from '../model/prices.ts'

/** What a day, or several, add up to. */
export interface Sums {
  readonly from: Day
  readonly to: Day
  readonly totals: Totals
  readonly visitors: number
  /** Null where a day was counted before these were told apart. */
  readonly embedded: number | null
  readonly cost: number
  readonly href: string | null
}

/** Each day of the page; of the front page with its place on the page of its month. */
export function sumsByDay(page: Page): Sums[] {
  const days = dayMap(page.period)
  const { kind, periods } = page.input
  const months = new Set(kind === 'front' ? periods.map(({ path }) => path) : [])
  return daysOf(page).map((day) => {
    const month = `${day.slice(0, 7)}/`
    const href = months.has(month) ? `${month}index.html#day-${day}` : null
    return sumsOf(page, day, days.get(day), href)
  })
}

/** Visitors of a month: as its own page estimates them, where there is one. */
export function sumsByMonth(page: Page): Sums[] {
  const months = Map.groupBy(sumsByDay(page), ({ from }) => from.slice(0, 7))
  return [...months].map(([month, days]): Sums => {
    const entry = page.input.periods.find(({ path }) => path === `${month}/`)
    const known = days.flatMap(({ embedded }) => embedded ?? [])
    return {
      from: days[0]?.from ?? page.period.from,
      to: days.at(-1)?.to ?? page.period.to,
      totals: mergeTotals(days.map(({ totals }) => totals)),
      visitors: entry?.visitors ?? days.reduce((sum, { visitors }) => sum + visitors, 0),
      embedded:
        known.length < days.length
          ? null
          : (entry?.embedded ?? known.reduce((sum, embedded) => sum + embedded, 0)),
      cost: money(days.reduce((sum, { cost }) => sum + cost, 0)),
      href: entry === undefined ? null : `../${entry.path}index.html`,
    }
  })
}

/** Beside each day what was counted so many days before; undefined where that had no record. */
export function sumsBefore(
  page: Page,
  days: readonly Day[],
  back: number,
  counted: readonly PeriodDay[],
): (Sums | undefined)[] {
  const known = new Map(counted.map((one) => [one.day, one]))
  return days.map((day) => {
    const before = addDays(day, -back)
    const found = known.get(before)
    return found && sumsOf(page, before, found, null)
  })
}

/** Beside each month the same one of the year before, whose visitors nobody tells; undefined where that had no
 * record. */
export function sumsOfYearBefore(page: Page, months: readonly Sums[]): (Sums | undefined)[] {
  const byMonth = Map.groupBy(page.earlier?.days ?? [], ({ day }) => day.slice(0, 7))
  return months.map(({ from }) => {
    const before = `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}${from.slice(4, 7)}`
    const days = (byMonth.get(before) ?? []).map((one) => sumsOf(page, one.day, one, null))
    const [first, last] = [days[0], days.at(-1)]
    if (first === undefined || last === undefined) return undefined
    const totals = mergeTotals(days.map((one) => one.totals))
    const cost = money(days.reduce((sum, one) => sum + one.cost, 0))
    return { ...first, to: last.to, totals, cost }
  })
}

function sumsOf(page: Page, day: Day, found: PeriodDay | undefined, href: string | null): Sums {
  const totals = found?.totals ?? mergeTotals([])
  const isTold = found !== undefined && !found.lacking.includes(VISITOR_ROWS)
  return {
    ...{ from: day, to: day, totals, href },
    visitors: found?.visitors ?? 0,
    embedded: found === undefined ? 0 : isTold ? found.embedded : null,
    cost: dayCost(totals, page.cost, page.prices),
  }
}
