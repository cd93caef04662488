import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MergePlan, mergeByPlan, mergeInWindows } from '../../src/columns/merge-columns.ts'
import { cutToCap, type RowCap } from '../../src/columns/row-cap.ts'
import { type AnyTable, columnarTable } from '../../src/columns/table.ts'

// The engine knows no table of the product: these are a shop's.
const merges = { sold: 'sum', grams: 'sum', heaviest: 'max' } as const
const cap: RowCap = { rows: 1000, nameLength: 4000, by: ['sold', 'grams'] }
type Row = readonly [name: string, sold: number, grams: number, heaviest: number]

function tableOf(rows: readonly Row[], restRows = 0): AnyTable {
  const column = (at: 1 | 2 | 3) => Float64Array.from(rows, (row) => row[at])
  return {
    names: rows.map(([name]) => name),
    columns: { sold: column(1), grams: column(2), heaviest: column(3) },
    rest: {
      rows: restRows,
      columns: { sold: restRows, grams: 3 * restRows, heaviest: restRows },
    },
  }
}

function rowsOf({ names, columns: { sold, grams, heaviest } }: AnyTable): Row[] {
  return names.map((name, at) => [name, sold![at]!, grams![at]!, heaviest![at]!])
}

/** The slow witness: a map of rows. */
function sumPlainly(tables: readonly AnyTable[]): Row[] {
  const sums = new Map<string, Row>()
  for (const [name, sold, grams, heaviest] of tables.flatMap(rowsOf)) {
    const [, a, b, c] = sums.get(name) ?? [name, 0, 0, 0]
    sums.set(name, [name, a + sold, b + grams, Math.max(c, heaviest)])
  }
  return [...sums.values()].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Added up some at a time, they are the same in all that is told of them. */
function expectTheSameInWindows(kind: MergePlan, tables: readonly AnyTable[]): void {
  for (const order of ['by name', 'at rest'] as const)
    for (const atOnce of [1, 2, 5]) {
      const { table, ...places } = mergeByPlan(kind, tables, order)
      const given = tables.map((one) => () => one)
      const { table: other, ...otherPlaces } = mergeInWindows(kind, given, order, atOnce)
      expect([rowsOf(other), other.rest, otherPlaces]).toEqual([rowsOf(table), table.rest, places])
    }
}

const part = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('é', '🦆', '\ue000', 'ab'))
const plainPart = part.filter((text) => !text.includes('\0'))
const small = fc.nat(5)

describe('tables added up', () => {
  for (const isPair of [false, true])
    it(`are the rows of a map: ${isPair ? 'pairs' : 'names'}`, () => {
      const name = isPair
        ? fc.tuple(plainPart, plainPart).map(([left, right]) => `${left}\0${right}`)
        : plainPart
      const row = fc.tuple(name, small, small, small)
      const table = fc
        .tuple(fc.uniqueArray(row, { selector: ([name]) => name, maxLength: 30 }), small)
        .map(([rows, restRows]) => tableOf(rows, restRows))
      const columns = Object.entries(merges)
      const kind = { columns, isPair, cap }
      fc.assert(
        fc.property(fc.array(table, { maxLength: 5 }), (tables) => {
          const expected = sumPlainly(tables)
          const byName = mergeByPlan(kind, tables, 'by name')
          expect(rowsOf(byName.table)).toEqual(expected)
          expectTheSameInWindows(kind, tables)
          expectTheSameInWindows({ ...kind, cap: { ...cap, rows: 4 } }, tables)
          const atRest = mergeByPlan(kind, tables.toReversed(), 'at rest').table
          expect(rowsOf(atRest).sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected)
          const rest = tables.map(({ rest }) => rest.rows)
          const sum = rest.reduce((a, b) => a + b, 0)
          expect(byName.table.rest).toEqual({
            rows: sum,
            columns: { sold: sum, grams: 3 * sum, heaviest: Math.max(0, ...rest) },
          })
          // Each row is told where it went.
          const { names } = byName.table
          for (const [at, table] of tables.entries()) {
            const went = Array.from(byName.of[at]!, (row) => names[byName.rows.indexOf(row)])
            expect(went).toEqual(table.names)
          }
        }),
      )
    })
})

describe('a row cap', () => {
  for (const isPair of [false, true])
    it(`keeps the first by its two columns, then by name: ${isPair ? 'pairs' : 'names'}`, () => {
      const few = fc.oneof(fc.nat(2), fc.nat(1e9))
      fc.assert(
        fc.property(fc.array(fc.tuple(few, few), { maxLength: 60 }), fc.nat(20), (values, most) => {
          const rows = values.map(([sold, grams], at): Row => {
            const name = `${(at * 37) % 61}`.padStart(2, '0')
            return [isPair ? `${name[0]}\0${name[1]}` : name, sold, grams, at]
          })
          const cut = cutToCap(columnarTable(tableOf(rows), isPair), { ...cap, rows: most }, merges)
          const sorted = rows.toSorted(
            (a, b) => b[1] - a[1] || b[2] - a[2] || (a[0] < b[0] ? -1 : 1),
          )
          const byName = ([a]: Row, [b]: Row) => (a < b ? -1 : 1)
          expect(rowsOf(cut).sort(byName)).toEqual(sorted.slice(0, most).sort(byName))
          const sum = (some: readonly Row[]) => some.reduce((all, [, sold]) => all + sold, 0)
          expect(cut.rest.columns.sold).toBe(sum(sorted.slice(most)))
          expect(cut.rest.rows).toBe(Math.max(0, rows.length - most))
        }),
      )
    })
})

describe('a cap on the length of names', () => {
  const cases: [what: string, name: string, rows: number, kept: number][] = [
    ['in UTF-16 code units', 'x'.repeat(cap.nameLength / 4), 5, 3],
    ['not in bytes', 'é'.repeat(cap.nameLength / 8), 7, 7],
  ]
  for (const [what, name, count, kept] of cases)
    for (const isPair of [false, true])
      it(`counts ${what}: ${isPair ? 'pairs' : 'names'}`, () => {
        const rows = Array.from({ length: count }, (_, at): Row => {
          return [isPair ? `${at}\0${name}` : name + at, count - at, 1, 1]
        })
        const cut = cutToCap(columnarTable(tableOf(rows), isPair), cap, merges)
        expect([...cut.columns.sold!]).toEqual(rows.slice(0, kept).map((row) => row[1]))
        expect(cut.rest.rows).toBe(count - kept)
      })
})
