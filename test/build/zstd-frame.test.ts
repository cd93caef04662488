import { constants, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentSizeOf } from '../../src/build/zstd-frame.ts'

describe('the size that a frame tells', () => {
  it.each([32, 255, 256, 257, 65_535, 65_536, 65_791, 65_792, 1_000_000])('is %i', (size) => {
    const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * at * 31) & 0xff))
    expect(contentSizeOf(zstdCompressSync(bytes))).toBe(size)
  })

  it('is none where it is left out, as by who packs what is still coming', () => {
    const params = { [constants.ZSTD_c_contentSizeFlag]: 0 }
    expect(contentSizeOf(zstdCompressSync(Buffer.alloc(1000, 'ab c'), { params }))).toBeUndefined()
  })

  it('is that of eight bytes, after a dictionary and a window', () => {
    const header = [0x28, 0xb5, 0x2f, 0xfd, 0xc3, 0x50, 1, 2, 3, 4, 5, 0, 0, 0, 1, 0, 0, 0]
    expect(contentSizeOf(Uint8Array.from(header))).toBe(2 ** 32 + 5)
  })

  it('is any number or none of bytes that are no frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(['number', 'undefined']).toContain(typeof contentSizeOf(bytes))
        expect(contentSizeOf(Uint8Array.from([0, ...bytes.subarray(1)]))).toBeUndefined()
      }),
    )
  })
})
