import { array, assert, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../../src/columns/counting/dictionary.ts'
import { stringAt } from '../../../src/columns/string-arena.ts'
import { hashOfName } from '../name-hashes.ts'
import { namesOfOneHash } from './at-rest.ts'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['none', []],
  ['the empty name', ['', 'a', '']],
  ['heads of others', ['abcde', 'abcd', 'abcdef', 'abcd', 'abcde']],
  ['letters of all lengths in UTF-8', ['é', 'Ã©', 'a', 'ä', '日', '🦆', '🦆', '日', 'ä', 'a']],
  ['a long name among short ones', ['a', '日'.repeat(5000), 'b', '日'.repeat(5000), 'a']],
  ['more than there is room for at first', Array.from({ length: 900 }, (_, at) => `${at % 700}`)],
  ['few names for many values', Array.from({ length: 900 }, (_, at) => `n${(at * at) % 13}`)],
  [
    'few names, then more new ones than are remembered',
    Array.from({ length: 40_000 }, (_, at) => `n${at < 30_000 ? at % 100 : at % 6000}`),
  ],
  ['names of one hash', [...namesOfOneHash(300), ...namesOfOneHash(300).reverse()]],
]

/** Values have the names they were given, each once. */
function check(given: readonly string[]): void {
  const dictionary = new Dictionary()
  for (const [value, name] of given.entries()) dictionary.learn(value, name)
  const { names, hashes, size } = dictionary
  const of = dictionary.of(given.length)
  const distinct = [...new Set(given)]
  expect(Array.from({ length: size }, (_, number) => stringAt(names, number))).toEqual(distinct)
  expect(given.map((_, value) => distinct[of[value]!])).toEqual(given)
  expect(given.map((name) => distinct[dictionary.numberOf(name)])).toEqual(given)
  expect([...hashes]).toEqual(distinct.map(hashOfName))
  expect(dictionary.isOneToOne).toBe(distinct.length === given.length)
}

describe('values have the names they were given', () => {
  for (const [what, names] of lists) it(what, () => check(names))
  const wellFormed = oneof(string(), string({ unit: 'grapheme' }), string({ unit: 'binary' }))
  it('any', () => assert(property(array(wellFormed), check)))
})

it('names that are the same at rest are one', () => {
  const dictionary = new Dictionary()
  expect(['\ud83e', '\ufffd', '\udd86'].map((name) => dictionary.numberOf(name))).toEqual([0, 0, 0])
})

it('a name that no value has does not hide that two share another', () => {
  const dictionary = new Dictionary()
  dictionary.numberOf('a')
  dictionary.learn(0, 'b')
  expect(dictionary.isOneToOne).toBe(true)
  dictionary.learn(1, 'b')
  expect(dictionary.isOneToOne).toBe(false)
})
