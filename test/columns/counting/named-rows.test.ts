/** Rows of tables, as the kernel makes them, against maps and sorting. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Accumulator } from '../../../src/columns/counting/accumulator.ts'
import { Dictionary } from '../../../src/columns/counting/dictionary.ts'
import {
  bytes,
  type ColumnType,
  CountMemory,
  KernelColumn,
  words,
} from '../../../src/columns/counting/memory.ts'
import { NamedRows } from '../../../src/columns/counting/named-rows.ts'
import { PairAccumulator } from '../../../src/columns/counting/pair-set.ts'
import { ReusedRoom } from '../../../src/columns/room.ts'
import { stringsOf } from '../../../src/columns/string-arena.ts'
import { tries } from '../../tries.ts'
import { hashOfName, hashOfPair } from '../name-hashes.ts'
import { compareAtRest, namesOfOneHash } from './at-rest.ts'

const oneHash = namesOfOneHash(80)
const anyName = fc.oneof(
  fc.constantFrom(...oneHash),
  fc.string({ unit: 'binary' }).filter((name) => !name.includes('\0')),
  fc.constantFrom('', 'a', '\uffee', '🦆', '日'),
)
/** By value. Many values have one name where they are few. */
const anyNames = fc.oneof(
  fc.array(anyName, { minLength: 1, maxLength: 90 }),
  fc.array(fc.constantFrom(...oneHash, 'a', 'b'), { minLength: 1, maxLength: 400, size: 'max' }),
)

function columnOf<N extends Uint8Array | Uint32Array>(
  memory: CountMemory,
  numbers: readonly number[],
  type: ColumnType<N>,
): number {
  const column = new KernelColumn(memory, numbers.length, type)
  column.numbers.set(numbers)
  return column.at
}

function dictionaryOf(memory: CountMemory, names: readonly string[]): Dictionary {
  const dictionary = new Dictionary(memory)
  for (const [value, name] of names.entries()) dictionary.learn(value, name)
  return dictionary
}

describe('ids of one name are one row, and rows stand as at rest', () => {
  interface Given {
    readonly names: readonly string[]
    /** Of ids: value, kind, bytes, beside what. */
    readonly ids: readonly (readonly [value: number, kind: number, bytes: number, first: number])[]
    readonly kind: number | undefined
  }

  function plainly({ names, ids, kind }: Given) {
    const rows = new Map<
      string,
      { sum: number; most: number; times: number; firsts: Set<number> }
    >()
    for (const [value, ofKind, sum, first] of ids) {
      if (kind !== undefined && ofKind !== kind) continue
      const name = names[value]!
      const row = rows.get(name) ?? { sum: 0, most: 0, times: 0, firsts: new Set() }
      rows.set(name, row)
      row.sum += sum
      row.most = Math.max(row.most, sum)
      row.times++
      row.firsts.add(first)
    }
    return [...rows]
      .sort(([a], [b]) => compareAtRest(a, b))
      .map(([name, { sum, most, times, firsts }]) => [name, sum, most, times, firsts.size])
  }

  function byKernel({ names, ids, kind }: Given) {
    const memory = new CountMemory()
    const dictionary = dictionaryOf(memory, names)
    const sums = new Accumulator(memory, 3, 1, [2])
    sums.reserve(ids.length)
    const rare = sums.rare(1)[0]!
    for (const [id, [, , sum]] of ids.entries()) {
      sums.addTo(id, 1, sum)
      rare[id] = sum
    }
    const { rows } = sums
    for (const [id, [, , sum]] of ids.entries()) rows[3 * id + 2] = sum
    const { counted } = sums
    // Each id has its own value; what is counted is by the value.
    const values = columnOf(
      memory,
      ids.map(([value]) => value),
      words,
    )
    const kinds = columnOf(
      memory,
      ids.map(([, one]) => one),
      bytes,
    )
    const ofKind = kind === undefined ? undefined : { kinds, kind }
    const named = NamedRows.ofIds(memory, counted, dictionary, values, ofKind, new ReusedRoom())
    const found = ids.flatMap(([value, one], id) =>
      kind === undefined || one === kind ? [[value, id] as const] : [],
    )
    const foundAt = columnOf(
      memory,
      found.map(([value]) => value),
      words,
    )
    const beside = columnOf(
      memory,
      found.map(([, id]) => ids[id]![3]),
      words,
    )
    expect(counted.count).toBe(ids.length)
    const [sum, most, rareSum] = named.summed(counted, [1, 2, 3]) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    expect(rareSum).toEqual(sum)
    const at = { at: foundAt, step: 4 }
    const times = named.counted(dictionary, at, found.length)
    const distinct = named.counted(dictionary, at, found.length, { at: beside, step: 4 })
    return stringsOf(named.names(dictionary)).map((name, row) => [
      name,
      sum[row],
      most[row],
      times[row],
      distinct[row],
    ])
  }

  const any = anyNames.chain((names) =>
    fc.record({
      names: fc.constant(names),
      ids: fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(2), fc.nat(1e6), fc.nat(3)), {
        maxLength: 300,
        size: 'max',
      }),
      kind: fc.constantFrom(undefined, 0, 1, 2),
    }),
  )
  it('any', () =>
    fc.assert(
      fc.property(any, (given) => {
        expect(byKernel(given)).toEqual(plainly(given))
      }),
      { numRuns: tries(200) },
    ))

  it('rare sums are none of ids that came after them', () => {
    const memory = new CountMemory()
    const count = 5000
    const names = Array.from({ length: count }, (_, at) => `${at}`)
    const dictionary = dictionaryOf(memory, names)
    const sums = new Accumulator(memory, 2, 1)
    sums.reserve(1)
    sums.addTo(0, 1, 1)
    sums.rare(1)[0]![0]! += 7
    columnOf(memory, new Array(count).fill(9), words) // what lies behind them
    sums.reserve(count)
    for (let id = 1; id < count; id++) sums.addTo(id, 1, 1)
    const { counted } = sums
    const named = NamedRows.ofIds(memory, counted, dictionary, 0, undefined, new ReusedRoom())
    const [rare] = named.summed(counted, [2])
    expect(rare?.reduce((sum, one) => sum + one, 0)).toBe(7)
  })

  it('a sum that is no longer exact is an error', () => {
    const memory = new CountMemory()
    const dictionary = dictionaryOf(memory, ['a', 'a'])
    const sums = new Accumulator(memory, 2, 0)
    sums.reserve(2)
    for (const id of [0, 1]) sums.addTo(id, 1, 2 ** 52)
    const { counted } = sums
    const named = NamedRows.ofIds(memory, counted, dictionary, 0, undefined, new ReusedRoom())
    expect(named.summed(counted, [0])).toEqual([Float64Array.of(2)])
    expect(() => named.summed(counted, [1])).toThrow('no longer exact')
  })
})

describe('pairs of one name are one row, and rows stand as at rest', () => {
  type Pair = readonly [left: number, right: number]
  const nameOf = (left: string, right: string): string => `${left}\0${right}`

  function plainly(lefts: readonly string[], rights: readonly string[], pairs: readonly Pair[]) {
    const rows = new Map<string, number>()
    const hashes = new Map<string, number>()
    for (const [left, right] of pairs) {
      const [first, second] = [lefts[left]!, rights[right]!]
      const name = nameOf(first, second)
      rows.set(name, (rows.get(name) ?? 0) + 1)
      hashes.set(name, hashOfPair(hashOfName(first), hashOfName(second)))
    }
    return [...rows].sort(
      ([a], [b]) => hashes.get(a)! - hashes.get(b)! || (a < b ? -1 : a > b ? 1 : 0),
    )
  }

  function byKernel(lefts: readonly string[], rights: readonly string[], pairs: readonly Pair[]) {
    const memory = new CountMemory()
    const [left, right] = [dictionaryOf(memory, lefts), dictionaryOf(memory, rights)]
    const sums = new PairAccumulator(memory, 1)
    const numbers = pairs.map(([first, second]) => sums.numberOf(first, second))
    const rare = sums.rare(1)[0]!
    for (const number of numbers) rare[number]! += 1
    const rows = NamedRows.ofPairs(memory, sums, left, right, new ReusedRoom())
    const [times] = rows.summed(sums.counted, [2]) as [Float64Array]
    const keys = rows.pairs(left, right)
    const [first, second] = [stringsOf(keys.left), stringsOf(keys.right)]
    // Parts are there once, in the order in which rows have them.
    expect([...new Set(keys.leftOf)]).toEqual([...first.keys()])
    expect([...new Set(keys.rightOf)]).toEqual([...second.keys()])
    expect(new Set(first).size).toBe(first.length)
    return Array.from(times, (time, row) => [
      nameOf(first[keys.leftOf[row]!]!, second[keys.rightOf[row]!]!),
      time,
    ])
  }

  const any = fc.tuple(anyNames, anyNames).chain(([lefts, rights]) =>
    fc.tuple(
      fc.constant(lefts),
      fc.constant(rights),
      fc.array(fc.tuple(fc.nat(lefts.length - 1), fc.nat(rights.length - 1)), {
        maxLength: 300,
        size: 'max',
      }),
    ),
  )
  it('rare sums are none of pairs that came after them', () => {
    const memory = new CountMemory()
    const count = 5000
    const names = Array.from({ length: count }, (_, at) => `${at}`)
    const dictionary = dictionaryOf(memory, names)
    const sums = new PairAccumulator(memory, 1)
    sums.rare(1)[0]![sums.numberOf(0, 0)] = 7
    columnOf(memory, new Array(count).fill(9), words)
    for (let id = 1; id < count; id++) sums.numberOf(id, id)
    const rows = NamedRows.ofPairs(memory, sums, dictionary, dictionary, new ReusedRoom())
    const [rare] = rows.summed(sums.counted, [2])
    expect(rare?.reduce((sum, one) => sum + one, 0)).toBe(7)
  })

  it('any', () =>
    fc.assert(
      fc.property(any, ([lefts, rights, pairs]) => {
        expect(byKernel(lefts, rights, pairs)).toEqual(plainly(lefts, rights, pairs))
      }),
      { numRuns: tries(200) },
    ))
})
