import { expect, it } from 'vitest'
import { SectionReader } from '../../src/columns/section-reader.ts'
import { SectionWriter } from '../../src/columns/section-writer.ts'

const file = { magic: 'S3LRTRY', what: 'try', version: '1', readable: ['1'] }
const numbers = (from: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => from + at)

it('files that are written one after the other, or side by side, are each what was written', () => {
  const write = (from: number, count: number) => {
    const writer = new SectionWriter()
    const outline = writer.numbers(numbers(from, count))
    return () => writer.finish(file, { outline })
  }
  for (const counts of [
    [10, 50_000],
    [3, 7, 20_000, 1],
  ]) {
    const isSideBySide = counts.length > 2
    const begun = counts.map((count, at) => {
      const finish = write(at, count)
      return isSideBySide
        ? finish
        : (
            (done) => () =>
              done
          )(finish())
    })
    for (const [at, finish] of begun.entries()) {
      const reader = new SectionReader(finish(), file)
      const { outline } = reader.outline as { outline: readonly [number, 8] }
      expect(reader.lazyNumbers(outline)()).toEqual(numbers(at, counts[at]!))
    }
  }
})
