import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { columnarTable } from '../../columns/table.ts'
import { noTable } from '../../count/summary/summary.ts'
import type { DailyTable } from '../../rollup/daily.ts'
import type { Period } from '../../rollup/rollup.ts'
import { daysOf, type Page, rowOf } from '../model/page.ts'
import { findRow } from '../tables/view.ts'
import { tlsOfS3 } from './audit.ts'
import type { CaseKind, Subject } from './rules/rule.ts'

/** What a subject had on a day. */
export interface CaseDay {
  readonly day: Day
  /** In the measure of its kind; null where nobody knows. */
  readonly value: number | null
}

export type CaseMeasure = 'bytes' | 'requests' | 'cost' | 'logObjects'

/** Which tables tell the days of a kind, and what is told of them. */
const tablesOfKind: Readonly<
  Partial<Record<CaseKind, readonly [tables: readonly string[], measure: 'bytes' | 'requests']>>
> = {
  'hot-linker': [['hotlinks'], 'bytes'],
  hog: [['clients'], 'bytes'],
  bot: [['bots'], 'bytes'],
  'missing-object': [['notFound'], 'requests'],
  'old-encryption': [['tls', 'signatures'], 'requests'],
  'public-listing': [['operations'], 'requests'],
}

/** So many days are told at most. */
export const MOST_DAYS_SHOWN = 60

/** What is measured of a kind by the day; null where nothing is. */
export function measureOf(kind: CaseKind): CaseMeasure | null {
  return tablesOfKind[kind]?.[1] ?? null
}

/** The tables that tell the days of a kind on this page. */
export function tablesTelling(page: Page, kind: CaseKind): readonly string[] {
  const [tables] = tablesOfKind[kind] ?? [[]]
  return tables.map((table) => (table === 'tls' ? tlsOfS3(page) : table))
}

/** The days of the page, and what is known of those before, up to `MOST_DAYS_SHOWN`, in order. */
export function caseDaysOf(
  page: Page,
  { kind, names }: Pick<Subject, 'kind' | 'names'>,
): CaseDay[] {
  const measure = tablesOfKind[kind]?.[1]
  const days = daysOf(page)
  const last = days.at(-1)
  if (measure === undefined || last === undefined) return []
  const before = page.earlier
  const values = new Map<Day, number | null>()
  for (const table of tablesTelling(page, kind)) {
    const isNone = names.every((name) => before !== null && isNoneOf(page, before, table, name))
    const all = [
      ...(before === null ? [] : valuesOf(before, table, measure, names, isNone)),
      ...valuesOf(page.period, table, measure, names, false),
    ]
    for (const [day, value] of all) {
      const other = values.get(day) ?? 0
      values.set(day, value === null || values.get(day) === null ? null : other + value)
    }
  }
  const first = before?.days[0]?.day ?? days[0] ?? last
  const count = Math.min(MOST_DAYS_SHOWN, daysBetween(first, last) + 1)
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(last, at - count + 1)
    return { day, value: values.get(day) ?? null }
  })
}

/** Whether a table holds all its names, and that is none of them. The first part of pairs has no row of its own to
 * look for. */
function isNoneOf(page: Page, { tables }: Period, table: string, name: string): boolean {
  if (rowOf(page, table).isPair === true) return false
  const rows = columnarTable(tables[table] ?? noTable, false)
  return rows.rest.rows === 0 && findRow(rows, name) === undefined
}

/** Of each day with records. */
function valuesOf(
  period: Period,
  table: string,
  measure: 'bytes' | 'requests',
  names: readonly string[],
  isNone: boolean,
): [Day, number | null][] {
  const told: DailyTable | undefined = period.daily.tables[table]
  const rows = (told?.rows ?? []).filter(({ name }) => names.includes(name))
  const places = new Map(period.daily.days.map((day, at) => [day, at]))
  const isKnown = rows.length > 0 || told?.isWhole === true || isNone
  return period.days.map((of) => {
    const at = places.get(of.day)
    if (!isKnown || at === undefined || of.lacking.includes(table)) return [of.day, null]
    const value = rows.reduce((sum, row) => sum + (row[measure][at] ?? 0), 0)
    // A copy has no addresses, and smaller rows of other tables were cut.
    return [of.day, value === 0 && of.isCopied ? null : value]
  })
}
