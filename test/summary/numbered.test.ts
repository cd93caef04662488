import { array, assert, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberedNames, packed, unpacked } from '../../src/summary/numbered.ts'
import { Numbers } from '../../src/summary/parts.ts'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['no names', []],
  ['the empty name', ['', 'a', '']],
  ['names that are heads of others', ['a', 'ab', 'abc', 'ab', 'a']],
  ['the same letters cut elsewhere', ['ab', 'c', 'a', 'bc', 'abc']],
  ['U+007F and U+0080', ['\x7f', '\x80', '\x7f', '\x80']],
  ['two scripts', ['/söder/ä.html', '/plain', '/söder/ä.html', '日本語', '/plain']],
  ['more than two units a character', ['🦆', '🦆🦆', 'x🦆', '🦆']],
  ['more names than fit at first', Array.from({ length: 500 }, (_, at) => `name ${at % 300}`)],
]

/** Numbers the names twice over: strings and bytes are one. */
function check(names: readonly string[]): void {
  const plain = new Numbers()
  const expected = names.map((name) => plain.of(name))
  const numbered = new NumberedNames()
  expect([...numbered.ofPacked(packed(names))]).toEqual(expected)
  expect([...numbered.ofAll(names)]).toEqual(expected)
  expect(numbered.names).toEqual(plain.names)
}

describe('names get the same numbers from bytes as from strings', () => {
  for (const [what, names] of lists) it(what, () => check(names))

  it('any names', () => {
    assert(property(array(oneof(string(), string({ unit: 'grapheme' }))), check))
  })

  it('are told again after more came', () => {
    const numbered = new NumberedNames()
    numbered.ofAll(['a', 'é'])
    expect(numbered.names).toEqual(['a', 'é'])
    numbered.ofAll(['é', 'b'])
    expect(numbered.names).toEqual(['a', 'é', 'b'])
  })
})

describe('packed names', () => {
  for (const [what, names] of lists)
    it(`${what}: come back as strings`, () => expect(unpacked(packed(names))).toEqual(names))
})
