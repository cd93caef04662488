import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { compileGlob } from '../../src/count/record/glob.ts'
import { tries } from '../tries.ts'

const path = { isPath: true, isCaseless: false }
const words = { isPath: false, isCaseless: true }

describe('a glob over keys', () => {
  it.each([
    ['img/*', 'img/cat.png', true],
    ['img/*', 'img/', false],
    ['img/*', 'img/pets/cat.png', false],
    ['img/**', 'img/pets/cat.png', true],
    ['img/**', 'img', true],
    ['img/**', 'images', false],
    ['**/a', 'a', true],
    ['**/a', 'x/y/a', true],
    ['**/a', 'xa', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'ab', false],
    ['**', 'a/b', true],
    ['**.zip', 'a/b.zip', false],
    ['*.zip', 'b.zip', true],
    ['**/*.zip', 'a/b.zip', true],
    ['?.txt', 'a.txt', true],
    ['a?b', 'a/b', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a-c]x', 'dx', true],
    ['[]x]', ']', true],
    ['{a,b/*}c', 'b/xc', true],
    ['{a,{b,c}}d', 'cd', true],
    ['v{1..3}', 'v2', true],
    ['v{x}', 'v{x}', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['film (1).mp4', 'film (1).mp4', true],
    ['A', 'a', false],
  ])('%s, %s: %s', (pattern, text, expected) => {
    expect(compileGlob(pattern, path)(text)).toBe(expected)
  })

  it.each(['[a', '{a', '[b-a]', '{1..9999}', '{a,b}'.repeat(9)])('%s cannot be read', (pattern) => {
    expect(() => compileGlob(pattern, path)).toThrow()
  })
})

describe('matches as picomatch does', () => {
  const part = fc.constantFrom('a', 'b', 'ab', '*', '?', '[ab]', '{a,b}', '*b')
  const segments = fc.array(
    fc.oneof(
      fc.constant('**'),
      fc
        .array(part, { minLength: 1, maxLength: 3 })
        .map((all) => all.join('').replace(/\*+/g, '*')),
    ),
    { minLength: 1, maxLength: 4 },
  )
  const texts = fc
    .array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 4 })
    .map((all) => all.join('/'))
  const shared = { dot: true, nonegate: true, noextglob: true, strictBrackets: true }

  it('over keys', () => {
    fc.assert(
      fc.property(segments, texts, (pattern, text) => {
        const glob = pattern.join('/')
        expect(compileGlob(glob, path)(text), `${glob} ${text}`).toBe(picomatch(glob, shared)(text))
      }),
      { numRuns: tries(3000) },
    )
  })

  it('over agents and referrers', () => {
    const any = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .map((all) => all.join('').replace(/\*+/g, '*'))
    fc.assert(
      fc.property(any, fc.stringMatching(/^[abAB]{1,6}$/), (glob, text) => {
        const slow = picomatch(glob, { ...shared, bash: true, nocase: true })
        expect(compileGlob(glob, words)(text), `${glob} ${text}`).toBe(slow(text))
      }),
      { numRuns: tries(3000) },
    )
  })
})

it.each([
  ['*a*a*a*a*a*a*b', words, 'a'],
  ['**/a/**/a/**/a/**/a/**/b', path, 'a/'],
  ['*{a,aa,aaa}*{a,aa}*b', words, 'a'],
] as const)(
  '%s takes no longer over a long text than its length asks for',
  (pattern, options, text) => {
    const matches = compileGlob(pattern, options)
    const began = process.threadCpuUsage()
    expect(matches(text.repeat(20_000))).toBe(false)
    expect(matches(`${text.repeat(20_000)}b`)).toBe(true)
    expect(process.threadCpuUsage(began).user).toBeLessThan(2_000_000)
  },
)
