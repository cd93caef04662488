import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { stringAt } from '../../columns/string-arena.ts'
import { columnarTable } from '../../columns/table.ts'
import { noTable } from '../../count/summary/summary.ts'
import type { DailyColumn, DailyTable } from '../../rollup/daily.ts'
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

type SubjectColumn = Exclude<DailyColumn, 'errors'>

/** Which tables tell the days of a kind, and what is told of them. */
const tablesOfKind: Readonly<
  Partial<Record<CaseKind, readonly [tables: readonly string[], column: SubjectColumn]>>
> = {
  'hot-linker': [['hotlinks'], 'bytes'],
  hog: [['clients'], 'bytes'],
  bot: [['bots'], 'bytes'],
  'missing-object': [['notFound'], 'requests'],
  'broken-download': [['keys'], 'wastedBytes'],
  'old-encryption': [['tls', 'signatures'], 'requests'],
  'public-listing': [['operations'], 'requests'],
}

/** So many days are told at most. */
export const MOST_DAYS_SHOWN = 60

/** What is measured of a kind by the day; null where nothing is. */
export function measureOf(kind: CaseKind): CaseMeasure | null {
  const column = tablesOfKind[kind]?.[1]
  return column === 'wastedBytes' ? 'bytes' : (column ?? null)
}

/** The tables that tell the days of a kind on this page. */
export function tablesTelling(page: Page, kind: CaseKind): readonly string[] {
  const [tables] = tablesOfKind[kind] ?? [[]]
  return tables.map((table) => (table === 'tls' ? tlsOfS3(page) : table))
}

/** The days of the page, and what is known of those before, up to `most` of them, in order. Where several tables tell
 * of a kind, a request may be in each, so a day has at least the largest. */
export function caseDaysOf(
  page: Page,
  { kind, names }: Pick<Subject, 'kind' | 'names'>,
  most = MOST_DAYS_SHOWN,
): CaseDay[] {
  const column = tablesOfKind[kind]?.[1]
  const days = daysOf(page)
  const last = days.at(-1)
  if (column === undefined || last === undefined) return []
  const before = page.earlier
  const values = new Map<Day, number | null>()
  for (const table of tablesTelling(page, kind)) {
    const isNoneIn = (period: Period) => () =>
      names.every((name) => isNoneOf(page, period, table, name))
    const all = [
      ...(before === null ? [] : valuesOf(before, table, column, names, isNoneIn(before))),
      ...valuesOf(page.period, table, column, names, isNoneIn(page.period)),
    ]
    for (const [day, value] of all) {
      const other = values.get(day) ?? 0
      values.set(day, value === null || values.get(day) === null ? null : Math.max(other, value))
    }
  }
  const first = before?.days[0]?.day ?? days[0] ?? last
  const count = Math.min(most, daysBetween(first, last) + 1)
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(last, at - count + 1)
    return { day, value: values.get(day) ?? null }
  })
}

/** Whether a table holds all its names, and that is none of them: of pairs, none of their first parts. */
function isNoneOf(page: Page, { tables }: Period, table: string, name: string): boolean {
  const isPair = rowOf(page, table).isPair === true
  const columnar = columnarTable(tables[table] ?? noTable, isPair)
  if (columnar.rest.rows > 0) return false
  const { rows } = columnar
  return rows.kind === 'names'
    ? findRow(columnar, name) === undefined
    : rows.pairs.leftOf.every((left) => stringAt(rows.pairs.left, left) !== name)
}

/** Of each day with records. */
function valuesOf(
  period: Period,
  table: string,
  column: SubjectColumn,
  names: readonly string[],
  isNone: () => boolean,
): [Day, number | null][] {
  const told: DailyTable | undefined = period.daily.tables[table]
  const rows = (told?.rows ?? []).filter(({ name }) => names.includes(name))
  const places = new Map(period.daily.days.map((day, at) => [day, at]))
  const isAll = told?.isWhole === true || (rows.length === 0 && isNone())
  const columns = rows.flatMap((row) => row[column] ?? [])
  const isKnown = columns.length === rows.length && (rows.length > 0 || isAll)
  return period.days.map((of) => {
    const at = places.get(of.day)
    const lacks = [table, `${table}.${column}`].some((one) => of.lacking.includes(one))
    if (!isKnown || at === undefined || lacks) return [of.day, null]
    const value = columns.reduce((sum, values) => sum + (values[at] ?? 0), 0)
    // A copy has no addresses, and smaller rows of other tables were cut, unless nothing is left of their table but the rows.
    return [of.day, value === 0 && of.isCopied && !isAll ? null : value]
  })
}
