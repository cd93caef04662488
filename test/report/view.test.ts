import { expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { columnarTable } from '../../src/columns/table.ts'
import { pageOf } from '../../src/report/model/page.ts'
import { downloads } from '../../src/report/panels/downloads/downloads.ts'
import { slowest } from '../../src/report/panels/speed/slowest.ts'
import { topRows } from '../../src/report/tables/orders.ts'
import { restOf, totalOf } from '../../src/report/tables/sums.ts'
import { findRow, perPart, viewOf } from '../../src/report/tables/view.ts'
import { exampleInput, periodOf, randomFrom, reading } from './example.ts'
import { pageOfLog } from './pipeline.ts'

const day = '2026-11-05'
const random = randomFrom(5)
const readings = Array.from({ length: 400 }, (_, at) => {
  const count = 1 + Math.floor(random() * 20)
  return reading(day, 1, { key: `k${at}.bin`, count, size: 10, bytes: 10 * count })
})
const input = exampleInput()
if (input.kind === 'index') throw new Error('a period')
const period = periodOf(parseDay(day), parseDay(day), readings)
const page = pageOf({ ...input, period, previous: null, periods: [] }, period)
const view = viewOf(page, 'keys')

it('the first rows are those of a whole sort, equal ones by name', () => {
  const sorted = [...view.rows].sort(
    (a, b) => view.value(b, 'requests') - view.value(a, 'requests') || a - b,
  )
  for (const count of [0, 1, 2, 7, 20, 399, 400, 1000])
    expect(topRows(view, 'requests', count)).toEqual(sorted.slice(0, count))
})

it('of those that are picked too, and only rows that may be among them are looked at', () => {
  const isPicked = (row: number): boolean => row % 3 === 0
  const sorted = [...view.rows]
    .filter(isPicked)
    .sort((a, b) => view.value(b, 'requests') - view.value(a, 'requests') || a - b)
  for (const count of [0, 1, 7, 133, 134, 400]) {
    const asked = new Set<number>()
    const first = topRows(view, 'requests', count, (row) => {
      asked.add(row)
      return isPicked(row)
    })
    expect(first).toEqual(sorted.slice(0, count))
    if (count === 7) expect(asked.size).toBeLessThan(100)
  }
})

it('parts of pairs are asked for once each', () => {
  const names = ['a\0x', 'a\0y', 'b\0x', 'b\0z']
  const rest = { rows: 0, columns: {} }
  const pairs = columnarTable({ names, columns: {}, rest }, true)
  for (const [side, parts, wanted] of [
    [0, 'aabb', ['a', 'b']],
    [1, 'xyxz', ['x', 'y', 'z']],
  ] as const) {
    const asked: string[] = []
    const partOf = perPart(pairs, side, (part) => {
      asked.push(part)
      return part
    })
    expect([0, 1, 2, 3, 0].map(partOf).join('')).toBe(`${parts}${parts[0]}`)
    expect(asked).toEqual(wanted)
  }
})

it('what is shown and the rest are the total, in every column that has a sum', () => {
  const shown = topRows(view, 'requests', 20)
  const rest = restOf(view, shown, page)
  const total = totalOf(view, page)
  expect(rest.rows).toBe(380)
  for (const column of ['requests', 'bytes', 'whole', 'downloads', 'turnAroundCount'] as const) {
    const sum = shown.reduce((all, row) => all + view.value(row, column), 0)
    expect([column, sum + (rest.values[column] ?? 0)]).toEqual([column, total[column]])
  }
  expect(total.size).toBeUndefined()
  expect(total.meanTurnAroundMs).toBe(18)
})

it('a row that had nothing of what is measured was there: its change is not new, nor that of its name in all rows', () => {
  const read = { key: 'a.zip', size: 5e6, bytes: 1e6 }
  const lines = (day: string, more: object) => [{ day, count: 30, ...read, ...more }]
  const page = pageOfLog(
    [
      ...lines('2026-11-04', { more: { operation: 'REST.HEAD.OBJECT' } }),
      ...lines('2026-11-05', { bytes: 5e6 }),
      ...lines('2026-11-05', { key: 'b.zip', bytes: 5e6 }),
    ],
    { from: '2026-11-05', to: '2026-11-05' },
  )
  const changes = downloads.draw(page).table?.rows.map(({ change }) => change?.text)
  expect(changes).toEqual(['+30', 'new'])
  const all = downloads.rows?.(page)[0]?.rows.map(({ before }) => before)
  expect(all).toEqual([true, 0])
})

it('a size that no record tells is left empty', () => {
  const day = '2026-11-05'
  const page = pageOfLog(
    [
      { day, count: 30, key: 'a.zip', bytes: 5e6, size: 0, status: 206 },
      { day, count: 20, key: 'b.zip', bytes: 5e6 },
    ],
    { from: day, to: day },
  )
  const sizes = slowest.draw(page).table?.rows.map(({ cells }) => cells[2]?.text)
  expect(sizes).toEqual(['', '5\u00a0MB'])
  expect(slowest.rows?.(page)[0]?.rows.map(({ values }) => values[2])).toEqual([null, 5e6])
})

it('rows are found by name', () => {
  for (const [at, name] of view.table.names.entries()) expect(findRow(view.table, name)).toBe(at)
  for (const name of ['', 'k', 'k0.bi', 'zzz']) expect(findRow(view.table, name)).toBeUndefined()
})
