import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arenaOf, stringsOf } from '../../src/columns/string-arena.ts'
import { columnarTable, KEY_SEPARATOR } from '../../src/columns/table.ts'
import { unionOfNames, unionOfPairs } from '../../src/columns/union.ts'
import { hashOfName, hashOfPair } from './name-hashes.ts'

/** The slow witness: each name once, sorted by hash, then by name. */
function unionPlainly(
  lists: readonly (readonly string[])[],
  hashOf: (name: string) => number,
): string[] {
  return [...new Set(lists.flat())].sort((a, b) => hashOf(a) - hashOf(b) || (a < b ? -1 : 1))
}

function hashOfGlued(pair: string): number {
  const [left = '', right = ''] = pair.split(KEY_SEPARATOR)
  return hashOfPair(hashOfName(left), hashOfName(right))
}

function checkNames(lists: readonly (readonly string[])[]): void {
  const { rows, of } = unionOfNames(lists.map(arenaOf))
  const names = stringsOf(rows)
  expect(names).toEqual(unionPlainly(lists, hashOfName))
  // Each name is told where it went.
  expect(of.map((list) => Array.from(list, (row) => names[row]))).toEqual(lists)
}

function checkPairs(lists: readonly (readonly string[])[]): void {
  const tables = lists.map((names) => columnarTable({ names, columns: {}, rest: NONE }, true))
  const parts = tables.map(({ rows }) => {
    if (rows.kind === 'names') throw new Error('These are pairs')
    return rows.pairs
  })
  const { rows, of } = unionOfPairs(parts)
  const [left, right] = [stringsOf(rows.left), stringsOf(rows.right)]
  const names = Array.from(
    rows.leftOf,
    (at, row) => left[at] + KEY_SEPARATOR + right[rows.rightOf[row]!],
  )
  expect(names).toEqual(unionPlainly(lists, hashOfGlued))
  expect(of.map((list) => Array.from(list, (row) => names[row]))).toEqual(lists)
  // No part lies there twice, or for nothing.
  expect(left).toEqual([...new Set(names.map((name) => name.split(KEY_SEPARATOR)[0]))])
  expect(right).toEqual([...new Set(names.map((name) => name.split(KEY_SEPARATOR)[1]))])
}
const NONE = { rows: 0, columns: {} }

/** Different texts of one hash, some of each, found by trying. */
function sameHash(make: (number: number) => string, hashOf: (text: string) => number): string[][] {
  const byHash = new Map<number, string[]>()
  for (let number = 0; number < 200_000; number++) {
    const text = make(number)
    const known = byHash.get(hashOf(text))
    if (known === undefined) byHash.set(hashOf(text), [text])
    else known.push(text)
  }
  return [...byHash.values()].filter(({ length }) => length > 1)
}

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom('', 'é', '🦆', '\ue000', 'a🦆bcd', 'abé', 'abcé', 'abcdé', '日本語', '\x7f\x80'),
)
const part = text.filter((one) => !one.includes(KEY_SEPARATOR))
const pair = fc.tuple(part, part).map((parts) => parts.join(KEY_SEPARATOR))
const long = (length: number) => Array.from({ length }, (_, at) => `/name ${(at * 7919) % 4001}`)

describe('the names of several lists, each once', () => {
  const cases: [what: string, lists: string[][]][] = [
    ['no list', []],
    ['empty lists', [[], []]],
    ['one list', [['b', 'a', 'c']]],
    ['the empty name', [[''], ['', 'a']]],
    [
      'heads of one another',
      [
        ['a', 'ab', 'abc', 'abcdefgh'],
        ['abcdefghi', 'ab', 'abcdefgh'],
      ],
    ],
    [
      'differing behind eight bytes',
      [
        ['12345678a', '12345678b'],
        ['12345678b', '12345678'],
      ],
    ],
    ['many, with empty lists between', [[], long(4000), [], long(3000), long(10)]],
    [
      'a name larger than memory is at first',
      [['x'.repeat(3_000_000)], ['y', 'x'.repeat(3_000_000)]],
    ],
    [
      'more than a kernel keeps',
      [Array.from({ length: 20 }, (_, at) => `${at}`.repeat(1_500_000))],
    ],
  ]
  for (const [what, lists] of cases) it(what, () => checkNames(lists))

  it('any names', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(text, { maxLength: 60 })), checkNames))
  })

  it('different ones of one hash', () => {
    const crowds = sameHash((number) => `/${number.toString(36)}.html`, hashOfName)
    expect(crowds.length).toBeGreaterThan(0)
    const others = long(100)
    for (const crowd of crowds) checkNames([crowd, [...others, ...crowd.toReversed()], crowd])
    checkNames([crowds.flat(), crowds.flat().reverse()])
  })
})

describe('the pairs of several lists, each once', () => {
  const pairs = (length: number) =>
    long(length).map((name) => `${name}${KEY_SEPARATOR}${name.at(-1)}`)
  const cases: [what: string, lists: string[][]][] = [
    ['no list', []],
    ['empty lists', [[], []]],
    ['sides that change places', [['a\0b', 'b\0a', 'a\0a'], ['b\0a']]],
    [
      'empty parts',
      [
        ['\0', 'a\0'],
        ['\0a', '\0'],
      ],
    ],
    ['many, with empty lists between', [[], pairs(4000), [], pairs(3000)]],
  ]
  for (const [what, lists] of cases) it(what, () => checkPairs(lists))

  it('any pairs', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(pair, { maxLength: 60 })), checkPairs))
  })

  it('different ones of one hash', () => {
    const make = (number: number) =>
      `${number % 449}${KEY_SEPARATOR}/${Math.floor(number / 449)}.html`
    const crowds = sameHash(make, hashOfGlued)
    expect(crowds.length).toBeGreaterThan(0)
    for (const crowd of crowds) checkPairs([crowd, crowd.toReversed()])
    checkPairs([pairs(100), crowds.flat(), crowds.flat().reverse()])
  })
})
