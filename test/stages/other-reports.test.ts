/** Which reports the front page leads to. */
import { describe, expect, it } from 'vitest'
import { otherReports } from '../../src/stages/steps/other-reports.ts'

const report = (directory: string) =>
  ['index.html', 'data.json', 'feed.xml', '2026/index.html', '2026-11/data.json'].map(
    (name) => `${directory}/${name}`,
  )
const published = new Map(
  [
    ...['index.html', 'data.json', 'feed.xml', 'explore/index.html', 'history/a/2026/11/22'],
    ...['buckets/shop', 'buckets/b-2', 'buckets/b-10', 'buckets/deep/er', 'old (1)'].flatMap(
      report,
    ),
    ...['docs/index.html', 'docs/feed.xml'],
  ].map((path) => [path, 'id']),
)
const asked = (...lines: (readonly [directory: string, title?: string])[]) =>
  lines.map(([directory, title = null]) => ({ directory, title }))

describe('other reports', () => {
  const rows: [says: string, lines: Parameters<typeof asked>, found: readonly string[]][] = [
    ['are none where none are asked for', [], []],
    [
      'are in the order in which they are asked for, published or not',
      [['z'], ['buckets/shop', 'Our shop'], ['a']],
      ['z: ./z/index.html', 'Our shop: ./buckets/shop/index.html', 'a: ./a/index.html'],
    ],
    [
      'are found by open names, by name, one level deep',
      [['buckets/*']],
      ['buckets/b-10', 'buckets/b-2', 'buckets/shop'].map((one) => `${one}: ./${one}/index.html`),
    ],
    ['are found by a part of a name', [['*/*2']], ['buckets/b-2: ./buckets/b-2/index.html']],
    [
      'have their titles where their names are open, too, and are listed once',
      [['buckets/s*'], ['buckets/shop', 'Our shop']],
      ['Our shop: ./buckets/shop/index.html'],
    ],
    [
      'are no pages of this report, and nothing else that has a feed',
      [['*']],
      ['old (1): ./old%20(1)/index.html'],
    ],
    [
      'are found with nothing but the star as more than itself',
      [['old (?)'], ['old [(]*'], ['{old,docs} *'], ['o** (*)']],
      ['old (?): ./old%20(%3F)/index.html', 'old (1): ./old%20(1)/index.html'],
    ],
    ['are none where no name fits', [['shops/*'], ['bucket./*']], []],
  ]
  for (const [says, lines, found] of rows)
    it(says, () => {
      const others = otherReports(asked(...lines), published)
      expect(others.map(({ title, href }) => `${title}: ${href}`)).toEqual(found)
    })
})
