import { describe, expect, it } from 'vitest'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import { lineWith } from './fixtures.ts'

/** Request ids of sixteen characters, or longer ones. */
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) =>
    lineWith({
      requestId: `${from + i}`.padStart(i % 2 === 0 ? 16 : 36, 'Q'),
      key: `key${(from + i) % 7}`,
    }),
  ).join('\n')

describe.each([
  ['plain', makePlainReader],
  ['fast', makeFastReader],
])('the %s reader on the next day', (_, make) => {
  it('knows no record of the day before, and every value by the same id', () => {
    const reader = make()
    const read = (text: string): number[] => {
      const keys: number[] = []
      reader.read(Buffer.from(text), true, ({ count, ids }) => {
        keys.push(...ids.key.subarray(0, count))
      })
      return keys
    }
    for (let day = 0; day < 4; day++) {
      const [from, to] = [day * 4000, day * 4000 + 6000 * (1 + day)]
      const keys = read(`${lines(from, to)}\nno record\n${lines(from, from + 5)}`)
      expect(keys).toEqual(Array.from({ length: to - from }, (_, i) => (from + i) % 7))
      expect([reader.recordCount, reader.duplicates]).toEqual([to - from, 5])
      expect(reader.malformed).toMatchObject({ 'too few fields': { count: 1 } })
      expect(reader.values.key.size).toBe(7)
      reader.nextDay()
      expect([reader.recordCount, reader.duplicates, reader.malformed]).toEqual([0, 0, {}])
    }
    reader.close()
  })
})
