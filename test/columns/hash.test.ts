import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashBytes, hashPlainText } from '../../src/columns/hash.ts'
import { tries } from '../tries.ts'

describe('the hashes of a plain text', () => {
  it('are those of its bytes, and others have none', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\x01-\x5b\x5d-\x7f]{0,99}$/),
      fc.constantFrom('', '\0', 'a\\xff', 'é', '\x7f', '\x80'),
    )
    fc.assert(
      fc.property(text, (given) => {
        const [plain, bytes] = [new Uint32Array(4), new Uint32Array(4)]
        const isPlain = /^[\x01-\x5b\x5d-\x7f]*$/.test(given)
        expect(hashPlainText(given, plain, 2)).toBe(isPlain)
        if (!isPlain) return
        hashBytes(Buffer.from(given), bytes, 2)
        expect(plain).toEqual(bytes)
      }),
      { numRuns: tries(3000) },
    )
  })
})
