import { array, assert, integer, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortedByName } from '../../src/columns/row-order.ts'
import {
  arenaOf,
  gatherStrings,
  stringAt,
  stringsOf,
  unitsOf,
} from '../../src/columns/string-arena.ts'
import { columnarTable } from '../../src/columns/table.ts'

/** Of the numbers from 1: every other one beside one of the upper half, then the even ones (McIlroy 1999). */
function badOrder(count: number): string[] {
  const half = count / 2
  const odd = Array.from({ length: half / 2 }, (_, at) => [2 * at + 1, half + 2 * at + 1]).flat()
  const even = Array.from({ length: half }, (_, at) => 2 * at + 2)
  return [...odd, ...even].map((number) => String(number).padStart(6, '0'))
}

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['no names', []],
  ['the empty name', ['', 'a', '']],
  ['names that are heads of others', ['a', 'ab', 'abc', 'ab', 'a']],
  ['the same letters cut elsewhere', ['ab', 'c', 'a', 'bc', 'abc']],
  ['U+007F and U+0080', ['\x7f', '\x80', '\x7f', '\x80']],
  ['two scripts', ['/söder/ä.html', '/plain', '/söder/ä.html', '日本語', '/plain']],
  ['more than two units a character', ['🦆', '🦆🦆', 'x🦆', '🦆']],
  ['pairs of surrogates, which sort before U+E000', ['\ue000', '🦆', '\uffee', '\ud7ff', 'z']],
  ['many names', Array.from({ length: 500 }, (_, at) => `name ${(at * 7919) % 300}`)],
  ['an order that is bad for a median of three', badOrder(2000)],
  ['a long head in common', Array.from({ length: 60 }, (_, at) => `${'x'.repeat(300)}${at % 40}`)],
]

const wellFormed = oneof(string(), string({ unit: 'grapheme' }), string({ unit: 'binary' }))

/** What can be asked of packed names, each as strings answer it. */
function check(names: readonly string[]): void {
  const some = arenaOf(names)
  expect(stringsOf(some)).toEqual(names)
  expect(names.map((_, at) => stringAt(some, at))).toEqual(names)
  expect(names.map((_, at) => unitsOf(some, at))).toEqual(names.map(({ length }) => length))
  const backwards = Uint32Array.from(names.keys()).reverse()
  expect(stringsOf(gatherStrings(some, backwards))).toEqual(names.toReversed())
}

/** Names, and pairs of them, sort as strings do. */
function checkOrder(names: readonly string[]): void {
  const pairs = names.flatMap((left, at) => names.slice(at, at + 3).map((one) => `${left}\0${one}`))
  const cases = [
    { texts: names, isPair: false },
    { texts: pairs, isPair: true },
  ]
  for (const { texts, isPair } of cases) {
    const { rows } = columnarTable({ names: texts, columns: {}, rest: NONE }, isPair)
    const all = Uint32Array.from(texts.keys())
    const sorted = texts.toSorted()
    expect(Array.from(sortedByName(rows, all), (row) => texts[row])).toEqual(sorted)
  }
}
const NONE = { rows: 0, columns: {} }

describe('names as bytes are the names', () => {
  for (const [what, names] of lists) it(what, () => check(names))
  it('any names', () => assert(property(array(wellFormed), check)))
})

describe('some of the names, as bytes', () => {
  const gathered = (names: readonly string[], chosen: readonly number[]): string[] =>
    stringsOf(gatherStrings(arenaOf(names), Uint32Array.from(chosen)))

  it('few and many, also several times, are the names', () => {
    const names = array(wellFormed, { minLength: 1, maxLength: 60 })
    const chosen = array(integer({ min: 0, max: 1000 }), { maxLength: 200 })
    assert(
      property(names, chosen, (names, numbers) => {
        const chosen = numbers.map((number) => number % names.length)
        expect(gathered(names, chosen)).toEqual(chosen.map((number) => names[number]))
      }),
    )
  })
  it('of more than a kernel is lent for are the names', () => {
    const names = Array.from({ length: 100 }, (_, at) => `${at} ${'x'.repeat(100_000)}`)
    expect(gathered(names, [...names.keys()].reverse())).toEqual(names.toReversed())
  })
})

describe('names as bytes sort as strings do', () => {
  for (const [what, names] of lists) it(what, () => checkOrder(names))
  it('names with up to 40 bytes in common', () => {
    const names = string({ unit: 'grapheme', maxLength: 3 }).filter((end) => !end.includes('\0'))
    const head = integer({ min: 0, max: 40 }).map((length) => 'x'.repeat(length))
    const some = array(tuple(head, names), { minLength: 20, maxLength: 200 })
    assert(property(some, (parts) => checkOrder(parts.map((part) => part.join('')))))
  })
  it('any names', () => {
    const names = wellFormed.filter((name) => !name.includes('\0'))
    assert(property(array(names, { maxLength: 60 }), checkOrder))
  })
})

it('halves of surrogate pairs stay apart', () => {
  const names = ['\ud83e', '\udd86', '🦆']
  expect(stringsOf(arenaOf(names))).toEqual(['\ufffd', '\ufffd', '🦆'])
})
