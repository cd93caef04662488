import { describe, expect, it } from 'vitest'
import { giveBack, packed, unpacked } from '../../src/build/packed.ts'

describe('the files of a page', () => {
  it('give their memory back when they are written', () => {
    const files = unpacked(packed([{ path: 'a', content: 'a'.repeat(300_000) }]))
    giveBack(files)
    expect(files[0]?.content.buffer.byteLength).toBe(0)
  })

  it('keep it where they may share it with others', () => {
    const content = Buffer.from('small')
    giveBack([{ path: 'a', content }])
    expect(content.toString()).toBe('small')
  })
})
