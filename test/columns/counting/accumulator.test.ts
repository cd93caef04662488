import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AccumulatedRows, Accumulator } from '../../../src/columns/counting/accumulator.ts'
import { CountMemory, floats, KernelColumn, words } from '../../../src/columns/counting/memory.ts'
import { tries } from '../../tries.ts'

const WIDTH = 4
/** Of each row: how often, bytes, a count of its own, the largest of something. */
type Row = [requests: number, bytes: number, ones: number, largest: number]
interface Step {
  readonly id: number
  readonly bytes: number
  readonly isOne: boolean
}

function plainly(steps: readonly Step[]): [number, Row][] {
  const rows = new Map<number, Row>()
  for (const { id, bytes, isOne } of steps) {
    const row = rows.get(id) ?? [0, 0, 0, 0]
    rows.set(id, row)
    row[0]++
    row[1] += bytes
    if (isOne) row[2]++
    row[3] = Math.max(row[3], bytes)
  }
  return [...rows]
}

/** By the kernel, in runs of `run` records. */
function add(memory: CountMemory, sums: Accumulator, steps: readonly Step[], run: number): void {
  const column = () => new KernelColumn(memory, run, words)
  const [at, ones, ids] = [column(), column(), column()]
  const bytes = new KernelColumn(memory, run, floats)
  for (let from = 0; from < steps.length; from += run) {
    const some = steps.slice(from, from + run)
    let count = 0
    for (const [place, step] of some.entries()) {
      at.numbers[place] = place
      ids.numbers[place] = step.id
      bytes.numbers[place] = step.bytes
      if (step.isOne) ones.numbers[count++] = place
    }
    sums.addAll({ at, count: some.length }, ids, bytes)
    sums.addOnes(2, { at: ones, count }, ids)
    const { rows } = sums
    for (const { id, bytes } of some) rows[id * WIDTH + 3] = Math.max(rows[id * WIDTH + 3]!, bytes)
  }
  for (const one of [at, ones, ids, bytes]) one.close()
}

const rowsOf = ({ ids, columns }: AccumulatedRows) =>
  [...ids].map((id, at) => [id, columns.slice(0, WIDTH).map((column) => column[at])])

const steps = fc.array(
  fc.record({ id: fc.oneof(fc.nat(9), fc.nat(5000)), bytes: fc.nat(1e9), isOne: fc.boolean() }),
  { maxLength: 3000, size: 'max' },
)

it('are added up as a map does it, however they are cut, and in parts that were taken out', () => {
  const memory = new CountMemory()
  const sums = new Accumulator(memory, WIDTH, 0, [3])
  fc.assert(
    fc.property(steps, fc.constantFrom(1, 7, 1024), fc.nat(3000), (all, run, cut) => {
      sums.reserve(all.reduce((most, { id }) => Math.max(most, id), 0) + 1)
      add(memory, sums, all, run)
      expect(rowsOf(sums.take())).toEqual(plainly(all))
      add(memory, sums, all.slice(cut), run)
      const later = sums.take()
      add(memory, sums, all.slice(0, cut), run)
      sums.add(later)
      expect(rowsOf(sums.take())).toEqual(plainly(all))
      expect(sums.take().ids.length).toBe(0)
    }),
    { numRuns: tries(60) },
  )
})

it('keep what they have, rare sums too, when room is made', () => {
  const memory = new CountMemory()
  const sums = new Accumulator(memory, WIDTH, 2)
  sums.reserve(1)
  sums.addTo(0, 2, 10)
  sums.rare(1)[0]![0]! += 3
  sums.reserve(100_000)
  sums.addTo(99_999, 1, 5)
  const { ids, columns } = sums.take()
  expect([...ids]).toEqual([0, 99_999])
  expect(columns.map((column) => [...column])).toEqual([
    [2, 1],
    [10, 5],
    [0, 0],
    [0, 0],
    [3, 0],
    [0, 0],
  ])
})
