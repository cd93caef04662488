import { visible } from '../model/visible.ts'
import type { TableSince } from '../tables/since.ts'
import type { Words } from '../words/words.ts'
import type { DataTable } from './data-tables.ts'

export type CsvValue = string | number | null

/**
 * Comma-separated values as in RFC 4180: CRLF, quotes doubled. Invisible characters are written out, and
 * text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const parts: string[] = []
  for (const row of [header, ...rows])
    for (let at = 0; at < row.length; at++)
      parts.push(csvCell(row[at] ?? null), at < row.length - 1 ? ',' : '\r\n')
  return parts.join('')
}

/** Most names: nothing in them to escape, to quote or to disarm. */
const PLAIN = /^[\w./][\w./:;()-]*$/

function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (PLAIN.test(value)) return value
  const shown = visible(value)
  const safe = /^[\s"']*[=+\-@＝＋－＠]|^\\x0[9ad]/.test(shown) ? `'${shown}` : shown
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table's CSV: the rows of data.json, then the rest, then since when it is counted where that is not on
 * all days; a name `-` is written `(none)`. */
export function tableCsv(
  { columns, rows, rest, since, visitorsAre }: DataTable,
  words: Words,
): string {
  const lines: (readonly CsvValue[])[] = rows.map((row) =>
    row.includes('-') ? row.map((cell) => (cell === '-' ? words.none : cell)) : row,
  )
  if (rest.rows > 0)
    lines.push([words.more(String(rest.rows)), ...columns.map((column) => rest[column] ?? null)])
  for (const note of since === null ? [] : sinceNotes(words, since))
    lines.push([note, ...columns.map(() => null)])
  const header = columns.map((column) =>
    column === 'visitors' && visitorsAre === null ? 'dailyVisitors' : column,
  )
  return csvOf(['name', ...header], lines)
}

function sinceNotes(
  { countedSince: words }: Words,
  { since, columns }: Pick<TableSince, 'since' | 'columns'>,
): string[] {
  return [
    ...(since === undefined ? [] : [words.table(since)]),
    ...columns.map(([column, day]) => words.part(column, day)),
  ]
}
