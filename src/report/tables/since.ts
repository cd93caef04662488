import type { Day } from '../../calendar/day.ts'
import { isShown, type ShownColumn, type TableRow } from '../../count/tables/tables.ts'
import type { PeriodDay } from '../../rollup/rollup.ts'
import { oncePerPage, type Page } from '../model/page.ts'

/**
 * The first day on and after which something is counted; null where the last day lacks it, too. Days that an
 * earlier release counted lack what that release did not count, once their log objects are gone.
 */
export type Since = Day | null

/** What of a table is not counted on all days of the period. */
export interface TableSince {
  readonly name: string
  /** Undefined where the table itself is counted on all days. */
  readonly since: Since | undefined
  /** Of its columns that are shown, where the table is older than they are. */
  readonly columns: readonly (readonly [ShownColumn, Since])[]
}

/** The tables of a page that older days lack, or whose columns they lack; mostly none. */
export const tableSinceOf = oncePerPage((page: Page): ReadonlyMap<string, TableSince> => {
  const { days } = page.period
  if (!days.some(({ lacking }) => lacking.length > 0)) return new Map()
  const all = page.tables.map((row) => sinceOfTable(row, days))
  const told = all.filter(({ since, columns }) => since !== undefined || columns.length > 0)
  return new Map(told.map((one) => [one.name, one]))
})

function sinceOfTable({ name, columns }: TableRow, days: readonly PeriodDay[]): TableSince {
  const since = firstAfter(days, name)
  const shown = since === undefined ? columns.filter(isShown) : []
  return {
    name,
    since,
    columns: shown.flatMap((column) => {
      const first = firstAfter(days, `${name}.${column}`)
      return first === undefined ? [] : [[column, first] as const]
    }),
  }
}

/** The first day after the last that lacks it; null where that is the last day, undefined where none does. */
function firstAfter(days: readonly PeriodDay[], what: string): Since | undefined {
  const last = days.findLastIndex(({ lacking }) => lacking.includes(what))
  return last < 0 ? undefined : (days[last + 1]?.day ?? null)
}

/** Title and definition of a table as such: its name where it has no words, `cipherSuites` as `Cipher
 * suites`. */
export function tableWords(
  { words: { panels } }: Page,
  name: string,
): readonly [title: string, definition: string] {
  const words: Readonly<Record<string, readonly [string, string]>> = panels
  const spaced = name.replace(/[A-Z]+/g, (start) => ` ${start.toLowerCase()}`)
  return words[name] ?? [spaced.charAt(0).toUpperCase() + spaced.slice(1), '']
}

/** Since when a table and columns of it are counted, where that is not on all days.
 * `title` is the table's, where it has to be named. */
export function tableSinceTexts(
  { words, numbers }: Page,
  { since, columns }: Pick<TableSince, 'since' | 'columns'>,
  title: string | null,
): string[] {
  const { table, part } = words.countedSince
  const labels: Readonly<Record<string, string>> = words.columns
  const dayOf = (day: Since): string | null => day && numbers.cell('date', day).text
  const named = (label: string): string => (title === null ? label : `${title}, ${label}`)
  return [
    ...(since === undefined
      ? []
      : [title === null ? table(dayOf(since)) : part(title, dayOf(since))]),
    ...columns.map(([column, day]) => part(named(labels[column] ?? column), dayOf(day))),
  ]
}
