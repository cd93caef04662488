import type { AllRows, RawRow, RawValue } from '../model/all-rows.ts'
import type { NamePart } from '../model/model.ts'
import { MILLIONTHS } from '../model/prices.ts'
import { FOREIGN_REL, safeJson } from '../model/visible.ts'
import type { Words } from '../words/words.ts'

/** How the rows are written, beside what they say. */
export interface RowsWriting {
  /** For money; null where no price is known. */
  readonly currency: string | null
  readonly words: Words
  /** What a byte is worth in this period, for what money is written against. */
  readonly perByte: number
}

/**
 * A script that hands all rows of a page's tables to the script of the page: it can be asked for from a page that
 * is a file, too, where no data can be. Tables that are whole on the page are left out. The values are numbers, which
 * the page writes as it writes its own.
 *
 * It is written so that little of it changes from night to night, for that is what a night pushes. Rows of
 * several lists of one table stand once, in the order of their names, which the page sorts:
 *
 *   tables  keys   columns  [bytes, cost, requests, downloads, …]
 *                  names    ["a.html", …]               a line each, or [name, words beside it]
 *                  rows     [[5120,0,12,null,…, 96,false], …]
 *                                                       a value for each column, then for each list what the row
 *                                                       was in the period before (true: there, but nothing of
 *                                                       it), or false: it is not in that list
 *   lists   hogKeys  table, columns, before: their places in a row; what its rows have in common
 *
 * Money stands as the difference in millionths to what the row's bytes are worth (`moneyAgainst`).
 */
export function rowsScript(
  lists: readonly AllRows[],
  { currency, words, perByte }: RowsWriting,
): string {
  const head = JSON.stringify({
    currency,
    unknownCost: words.unknownCost,
    isNew: words.isNew,
    isGone: words.isGone,
    more: words.more('#'),
    rel: FOREIGN_REL,
    perByte,
  }).slice(1, -1)
  const tables = [...Map.groupBy(lists, ({ table }) => table)].map(
    ([name, own]) => [name, joined(own)] as const,
  )
  const texts = tables.map(
    ([name, table]) => `${JSON.stringify(name)}:${tableText(table, perByte)}`,
  )
  const heads = tables.flatMap(([, table]) => table.lists.map((list) => headText(list, table)))
  return safeJson(
    `s3LogReport({${head},"tables":{\n${texts.join(',\n')}},"lists":{\n${heads.join(',\n')}}})\n`,
  )
}

/** Lists of one table, with each row once. */
interface Joined {
  readonly lists: readonly AllRows[]
  readonly columns: readonly string[]
  /** In the order of their names. */
  readonly rows: readonly JoinedRow[]
}

interface JoinedRow extends Pick<RawRow, 'place' | 'name' | 'sub'> {
  /** By column; none of a column that no list with this row has. */
  readonly values: Map<string, RawValue>
  /** By list that has this row. */
  readonly before: Map<string, RawRow['before']>
}

function joined(lists: readonly AllRows[]): Joined {
  const rows = new Map<RawRow['place'], JoinedRow>()
  for (const { id, columns, rows: own } of lists)
    for (const { place, name, sub, values, before } of own) {
      const row = rows.get(place) ?? { place, name, sub, values: new Map(), before: new Map() }
      rows.set(place, row)
      columns.forEach((column, at) => {
        row.values.set(column, values[at] ?? null)
      })
      row.before.set(id, before)
    }
  return {
    lists,
    columns: [...new Set(lists.flatMap(({ columns }) => columns))],
    rows: [...rows.values()].sort((a, b) => (a.place < b.place ? -1 : 1)),
  }
}

function tableText({ lists, columns, rows }: Joined, perByte: number): string {
  const line = ({ values, before }: JoinedRow): string =>
    JSON.stringify([
      ...columns.map((column) => {
        const value = values.get(column) ?? null
        const bytes = values.get('bytes')
        return column === 'cost' && typeof value === 'number' && typeof bytes === 'number'
          ? moneyAgainst(value, bytes, perByte)
          : value
      }),
      ...lists.map(({ id }) => before.get(id) ?? (before.has(id) ? null : false)),
    ])
  const names = rows.map(({ name, sub }) => JSON.stringify(nameJson(name, sub)))
  const head = JSON.stringify({ columns }).slice(1, -1)
  return `{${head},"names":[\n${names.join(',\n')}],"rows":[\n${rows.map(line).join(',\n')}]}`
}

/** An amount of money as the difference in millionths to what so many bytes are worth. */
function moneyAgainst(amount: number, bytes: number, perByte: number): number {
  return Math.round(amount * MILLIONTHS) - Math.round(bytes * perByte * MILLIONTHS)
}

function headText(
  { id, table, rows: _, columns: own, rest, ...head }: AllRows,
  { lists, columns }: Joined,
): string {
  return `${JSON.stringify(id)}:${JSON.stringify({
    table,
    columns: own.map((column) => columns.indexOf(column)),
    before: columns.length + lists.findIndex((list) => list.id === id),
    ...head,
    rest: rest && [rest.rows, ...rest.values],
  })}`
}

/** A name that is one text is a string. */
function nameJson(name: readonly NamePart[], sub: string): unknown {
  const [only] = name
  const isPlain = name.length === 1 && only !== undefined && typeof partJson(only) === 'string'
  const whole = isPlain ? only.text : name.map(partJson)
  return isPlain && sub === '' ? whole : [whole, sub]
}

/** A part that is its text alone is a string. */
function partJson({ text, whole, href }: NamePart): string | readonly (string | null)[] {
  return whole === null && href === null ? text : [text, whole, href]
}
