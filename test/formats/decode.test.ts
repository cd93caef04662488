import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeKey, decodeText, decodeTwice } from '../../src/formats/fields/decode.ts'
import { tries } from '../tries.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a key', () => {
  it.each<[name: string, key: string, decoded: string]>([
    ['encoded twice', 'a%253Db', 'a=b'],
    ['a blank, encoded twice', 'a%2520b', 'a b'],
    ['a plus, encoded twice', 'a%252Bb', 'a+b'],
    ['UTF-8, encoded twice', 'caf%25C3%25A9', 'café'],
    ['a literal %25 survives', 'a%252525b', 'a%25b'],
    ['a literal % survives', '100%2525', '100%'],
    ['encoded once', 'a%20b', 'a b'],
    ['encoded once, UTF-8', 'caf%C3%A9', 'café'],
    ['encoded once, a literal % that begins no code', '100%25', '100%'],
    ['plain', 'a=b', 'a=b'],
    ['plain UTF-8', 'caf\xc3\xa9', 'café'],
    ['plain, a plus stays', 'a+b', 'a+b'],
    ['not to be decoded', '%zz', '%zz'],
    ['in part like twice', 'a%2541%25zz', 'a%41%zz'],
    ['cut off', 'a%2', 'a%2'],
    ['cut off in the second layer', 'a%252', 'a%2'],
    ['no UTF-8', '%25ff', '\\xff'],
    ['cut UTF-8', '%25C3x', '\\xc3x'],
    ['U+0000', 'a%2500b', 'a␀b'],
    ['none', '-', '-'],
    ['empty', '', ''],
  ])('%s', (_name, key, decoded) => {
    expect(decodeKey(bytes(key), 'REST.GET.OBJECT')).toBe(decoded)
  })

  it.each<[operation: string, key: string, decoded: string]>([
    ['BATCH.DELETE.OBJECT', 'a%3Db', 'a=b'],
    ['BATCH.DELETE.OBJECT', 'a+b', 'a b'],
    ['BATCH.DELETE.OBJECT', 'a%2Bb', 'a+b'],
    ['BATCH.DELETE.OBJECT', 'a%2525b', 'a%25b'],
    ['S3.EXPIRE.OBJECT', 'a+b', 'a b'],
    ['S3.EXPIRE.OBJECT', '%zz+', '%zz '],
    ['S3.CREATE.DELETEMARKER', 'a+b%2520c', 'a+b c'],
  ])('of %s: %s', (operation, key, decoded) => {
    expect(decodeKey(bytes(key), operation)).toBe(decoded)
  })
})

describe('a key encoded twice, by its text', () => {
  it.each<[text: string, key: string | undefined]>([
    ['site/item%25201f.mp4', 'site/item 1f.mp4'],
    ['caf%25C3%25a9', 'café'],
    ['a%252525b', 'a%25b'],
    ['100%2525', '100%'],
    ['a%20b', undefined],
    ['a%2541%25zz', undefined],
    ['%25ff', undefined],
    ['a%2500b', undefined],
    ['\\xff%2520', undefined],
    ['é%2520', undefined],
    ['a', undefined],
  ])('%s', (text, key) => {
    expect(decodeTwice(text)).toBe(key)
  })

  it('is the key of its bytes, where it is any', () => {
    const piece = fc.constantFrom(
      ...['%25', '%2520', '%2525', '%25C3', '%25a9', '%25F0%259F%259A%2582', '%25ED%25A0%2580'],
      ...[
        '%2500',
        '%20',
        '%',
        '%zz',
        '+',
        '\\',
        '\\xc3',
        '\0',
        '\xc3',
        '\xa9',
        'a',
        '2',
        '25',
        '\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const key = bytes(pieces.join(''))
        const twice = decodeTwice(decodeText(key))
        if (twice !== undefined) expect(twice).toBe(decodeKey(key, 'REST.GET.OBJECT'))
      }),
      { numRuns: tries(5000) },
    )
  })
})

describe('a text', () => {
  it.each<[name: string, text: string, decoded: string]>([
    ['UTF-8', '\xe2\x82\xac', '€'],
    ['of four bytes', '\xf0\x9f\x9a\x82', '🚂'],
    ['Latin-1', 'caf\xe9', 'caf\\xe9'],
    ['a byte that begins nothing', '\x80\xc3\xa9', '\\x80é'],
    ['overlong', '\xc0\xaf', '\\xc0\\xaf'],
    ['half a surrogate pair', '\xed\xa0\x80', '\\xed\\xa0\\x80'],
    ['a byte order mark', '\xef\xbb\xbfa', '\ufeffa'],
    ['U+0000', 'a\0b', 'a␀b'],
    ['percent stays', 'a%20b', 'a%20b'],
  ])('%s', (_name, text, decoded) => {
    expect(decodeText(bytes(text))).toBe(decoded)
  })
})
