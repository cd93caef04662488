import fc from 'fast-check'
import { expect, it } from 'vitest'
import { remembered } from '../../src/naming/remembered.ts'
import { tries } from '../tries.ts'

/** How often each of some texts is looked into. */
function looks(texts: Iterable<string>, most: number): number {
  let count = 0
  const of = remembered(most, (text) => {
    count++
    return text.length > 2 ? text.length : undefined
  })
  for (const text of texts) expect(of(text)).toBe(text.length > 2 ? text.length : undefined)
  return count
}

it('says what it was told, whatever is asked for', () => {
  const texts = fc.array(
    fc.nat(60).map((at) => `${at * at}`),
    { maxLength: 400 },
  )
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (given, most) => {
      expect(looks(given, most)).toBeLessThanOrEqual(given.length)
    }),
    { numRuns: tries(300) },
  )
})

it('looks once into what comes again', () => {
  const few = Array.from({ length: 1000 }, (_, at) => `${at % 50}`)
  expect(looks(few, 50)).toBe(50)
})

it('goes on remembering once few are new', () => {
  const fresh = Array.from({ length: 1000 }, (_, at) => `new ${at}`)
  const few = Array.from({ length: 5000 }, (_, at) => `${at % 50}`)
  expect(looks([...fresh, ...few], 50)).toBeLessThan(1000 + 2 * 50 * 9)
})
