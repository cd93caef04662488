import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CountMemory, floats, KernelColumn, words } from '../../../src/columns/counting/memory.ts'
import { PairAccumulator, PairSet } from '../../../src/columns/counting/pair-set.ts'
import { tries } from '../../tries.ts'

type Pair = readonly [first: number, second: number]
const word = fc.oneof(fc.nat(30), fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1))
const pairs = fc.array(fc.tuple(word, word), { maxLength: 3000, size: 'max' })
/** So many that slots, entries and the memory itself grow. */
const many = Array.from({ length: 140_000 }, (_, at): Pair => [at, at % 7 === 0 ? 5 : at])

/** Numbers pairs plainly, and adds up how often and what stood beside them. */
function plainly(all: readonly Pair[]) {
  const known = new Map<string, { number: number; requests: number; bytes: number }>()
  const numbers = all.map((pair, at) => {
    const one = known.get(`${pair}`) ?? { number: known.size, requests: 0, bytes: 0 }
    known.set(`${pair}`, one)
    one.requests++
    one.bytes += at
    return one.number
  })
  const rows = [...known].map(([pair, { requests, bytes }]) => [pair, requests, bytes])
  return { numbers, rows }
}

/** The same by the kernel, in runs of some length; of a run the places that are looked at stand in any order. */
function byKernel(memory: CountMemory, set: PairAccumulator, all: readonly Pair[], run: number) {
  const column = () => new KernelColumn(memory, run, words)
  const columns = { places: column(), left: column(), right: column(), into: column() }
  const bytes = new KernelColumn(memory, run, floats)
  const numbers: number[] = []
  for (let from = 0; from < all.length; from += run) {
    const some = all.slice(from, from + run)
    for (const [at, [first, second]] of some.entries()) {
      const place = some.length - 1 - at
      columns.places.numbers[at] = place
      columns.left.numbers[place] = first
      columns.right.numbers[place] = second
      bytes.numbers[place] = from + at
    }
    set.addAll({ ...columns, count: some.length }, bytes)
    const into = columns.into.numbers
    numbers.push(...some.map((_, at) => into[some.length - 1 - at]!))
  }
  for (const one of [...Object.values(columns), bytes]) one.close()
  const parts = partsOf(memory, set, 8)
  const entries = floats.viewOf(memory.buffer, set.entriesAt, 4 * set.size)
  const rows = parts.map((pair, at) => [`${pair}`, entries[4 * at + 1], entries[4 * at + 2]])
  return { numbers, rows }
}

/** The parts of all pairs, of so many words each. */
function partsOf({ buffer }: CountMemory, { entriesAt, size }: PairSet, width: number): Pair[] {
  const entries = words.viewOf(buffer, entriesAt, width * size)
  return Array.from({ length: size }, (_, at) => [entries[width * at]!, entries[width * at + 1]!])
}

describe('pairs in the kernel', () => {
  it('are numbered and added up as a map does it, however they are cut, in memory that is used again', () => {
    const memory = new CountMemory()
    const set = new PairAccumulator(memory, 0)
    fc.assert(
      fc.property(pairs, fc.constantFrom(1, 3, 1024, 1500), (all, run) => {
        set.clear()
        expect(byKernel(memory, set, all, run)).toEqual(plainly(all))
        expect(set.size).toBe(plainly(all).rows.length)
      }),
      { numRuns: tries(60) },
    )
  })

  it('are so while their memory grows, and once a large set was cleared', () => {
    const memory = new CountMemory()
    const [set, other] = [new PairAccumulator(memory, 0), new PairAccumulator(memory, 0)]
    for (let time = 0; time < 2; time++) {
      expect(byKernel(memory, set, many, 1024)).toEqual(plainly(many))
      const few = many.slice(0, 40)
      expect(byKernel(memory, other, few, 16)).toEqual(plainly(few))
      const { byteLength } = memory.buffer
      for (const one of [set, other]) one.clear()
      expect([set.size, other.size]).toEqual([0, 0])
      if (time === 1) expect(memory.buffer.byteLength).toBe(byteLength)
    }
  })

  it('have one number, asked for one by one or many at once', () => {
    const memory = new CountMemory()
    const set = new PairSet(memory)
    const top = 2 ** 32 - 1
    expect([set.numberOf(7, top), set.numberOf(top, 7), set.numberOf(7, top)]).toEqual([0, 1, 0])
    expect(partsOf(memory, set, 2)).toEqual([
      [7, top],
      [top, 7],
    ])
    set.close()
    expect(new PairSet(memory).numberOf(1, 2)).toBe(0)
  })

  it('have rare sums that stay theirs', () => {
    const set = new PairAccumulator(new CountMemory(), 2)
    set.numberOf(1, 2)
    set.rare(2)[1]![0]! += 5
    for (let other = 0; other < 100; other++) set.numberOf(other, 9)
    const last = set.numberOf(99, 9)
    set.rare(2)[1]![last]! += 7
    expect(set.counted.rare.map((at) => at !== undefined)).toEqual([false, true])
    expect([0, last].map((at) => set.rare(2)[1]![at])).toEqual([5, 7])
    set.clear()
    expect(set.counted.rare).toEqual([undefined, undefined])
    set.numberOf(1, 2)
    expect(set.rare(2)[1]![0]).toBe(0)
  })
})
