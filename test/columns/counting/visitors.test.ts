/** What the kernel makes of visitors, against what sets and sorting say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../../src/columns/counting/dictionary.ts'
import {
  bytes,
  CountMemory,
  floats,
  KernelColumn,
  words,
} from '../../../src/columns/counting/memory.ts'
import { PairSet } from '../../../src/columns/counting/pair-set.ts'
import { hashBytes } from '../../../src/columns/hash.ts'
import { stringsOf } from '../../../src/columns/string-arena.ts'
import { tries } from '../../tries.ts'
import { compareAtRest, namesOfOneHash } from './at-rest.ts'

/** Visitors as address and agent, what each has, and how much is told of them. */
interface Given {
  readonly people: readonly (readonly [address: number, agent: number])[]
  readonly pairs: readonly (readonly [visitor: number, id: number])[]
  /** By id. */
  readonly names: readonly string[]
  readonly mostRows: number
  readonly mostEach: number
}

function finished(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** As it is at rest: it stays as it is for good. */
function hashOf([address, agent]: readonly [number, number], hashes: Uint32Array): number {
  const [a0, a1] = hashes.subarray(2 * address)
  const [b0, b1] = hashes.subarray(2 * agent)
  const high = finished(Math.imul(a0!, 0x85ebca6b) ^ finished(b0! ^ 0x7f4a7c15) ^ a1!)
  const low = finished(Math.imul(a1!, 0xc2b2ae35) ^ finished(b1! ^ 0x165667b1) ^ b0!)
  return (high & 0x1fffff) * 0x100000000 + low
}

/** Two hashes each of forty addresses or agents. Two of them are the same. */
const hashes = new Uint32Array(80)
for (let at = 0; at < 40; at++) hashBytes(Buffer.from(`it is ${at % 39}`), hashes, 2 * at)

function expected({ people, pairs, names, mostRows, mostEach }: Given) {
  const all = people.map((one) => hashOf(one, hashes))
  const sorted = [...new Set(all)].sort((a, b) => a - b)
  const rows = sorted.slice(0, mostRows)
  const inOrder = [...new Set(names)].sort(compareAtRest)
  const rank = new Map(inOrder.map((name, at) => [name, at]))
  const named = rows.map((hash) => {
    const its = pairs.flatMap(([visitor, id]) => (all[visitor] === hash ? [names[id]!] : []))
    const ordered = [...new Set(its)].sort((a, b) => rank.get(a)! - rank.get(b)!)
    return ordered.slice(0, mostEach)
  })
  const flags = rows.map((hash) => (pairs.some(([visitor]) => all[visitor] === hash) ? 4 : 0))
  const told = [...new Set(named.flat())].sort((a, b) => rank.get(a)! - rank.get(b)!)
  return { sorted, named, flags, told }
}

/** `hasOneEach`: each visitor has one id, and they are handed over in a row. */
function counted({ people, pairs, names, mostRows, mostEach }: Given, hasOneEach: boolean) {
  const memory = new CountMemory()
  const { kernel } = memory
  const column = (numbers: Iterable<number>) => {
    const list = Uint32Array.from(numbers)
    const made = new KernelColumn(memory, list.length, words)
    made.numbers.set(list)
    return made.at
  }
  const of = new Dictionary(memory)
  for (const [id, name] of names.entries()) of.learn(id, name)
  const set = new PairSet(memory)
  for (const [visitor, id] of pairs) set.numberOf(visitor, id)
  const [addresses, agents] = [
    column(people.map(([address]) => address)),
    column(people.map(([, agent]) => agent)),
  ]
  const [first, second] = [column(hashes), column(hashes)]
  const size = kernel.rankVisitors(people.length, addresses, agents, first, second, mostRows)
  const sorted = [...floats.viewOf(memory.buffer, kernel.sortedHashesAt(), size)]
  const rows = Math.min(size, mostRows)
  const flagged = column(new Uint32Array(rows))
  kernel.flagFirsts(set.at, 4, flagged)
  const flags = [...words.viewOf(memory.buffer, flagged, rows)]
  const entries = kernel.entriesOf(set.at)
  const told = hasOneEach
    ? kernel.nameSets(
        of.at,
        of.size,
        0,
        column(pairs.map(([, id]) => id)),
        4,
        people.length,
        mostEach,
      )
    : kernel.nameSets(of.at, of.size, entries, entries + 4, 8, set.size, mostEach)
  const list = [...words.viewOf(memory.buffer, told, 7)]
  const [startsAt, textAt, count, length, offsetsAt, idsAt, ids] = list as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const toldNames = stringsOf({
    offsets: words.viewOf(memory.buffer, startsAt, count + 1),
    text: bytes.viewOf(memory.buffer, textAt, length),
  })
  const offsets = words.viewOf(memory.buffer, offsetsAt, rows + 1)
  const numbers = words.viewOf(memory.buffer, idsAt, ids)
  const named = Array.from({ length: rows }, (_, row) =>
    [...numbers.subarray(offsets[row], offsets[row + 1])].map((number) => toldNames[number]!),
  )
  kernel.forgetVisitors()
  return { sorted, named, flags, told: toldNames }
}

function check(given: Given, hasOneEach = false): void {
  expect(counted(given, hasOneEach)).toEqual(expected(given))
}

const oneHash = namesOfOneHash(60)

describe('visitors have the names that their ids have, the first at rest', () => {
  const any = fc.record({
    people: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { minLength: 1, maxLength: 90 }),
    names: fc.array(
      fc.oneof(
        fc.constantFrom(...oneHash),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'a', '\uffee', '🦆', '日'),
      ),
      { minLength: 1, maxLength: 60 },
    ),
    mostRows: fc.integer({ min: 1, max: 60 }),
    mostEach: fc.integer({ min: 1, max: 5 }),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 200 }),
  })
  it('any of them', () =>
    fc.assert(
      fc.property(any, ({ seeds, ...given }) => {
        const { people, names } = given
        check({
          ...given,
          pairs: seeds.map(([a, b]) => [a % people.length, b % names.length] as const),
        })
      }),
      { numRuns: tries(200) },
    ))

  it('one each, of visitors of whom two may have one hash', () =>
    fc.assert(
      fc.property(any, ({ seeds: [[seed] = [0]], ...given }) => {
        const { people, names } = given
        const pairs = people.map((_, at) => [at, (at * seed) % names.length] as const)
        check({ ...given, pairs }, true)
      }),
      { numRuns: tries(200) },
    ))

  it('many of one hash', () => {
    const people = Array.from({ length: 40 }, (_, at) => [at, 7] as const)
    const pairs = people.flatMap((_, visitor) => oneHash.map((_, id) => [visitor, id] as const))
    check({ people, pairs, names: oneHash, mostRows: 99, mostEach: 99 })
  })
})
