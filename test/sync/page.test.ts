import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/sync/page.ts'

const page = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</ListBucketResult>`
const entry = (key: string, more = '<Size>7</Size>') =>
  `<Contents><Key>${key}</Key><LastModified>2026-11-22T05:31:07.000Z</LastModified><ETag>&quot;abc&quot;</ETag>${more}<StorageClass>STANDARD</StorageClass></Contents>`

const keys: [name: string, xml: string, keys: string[]][] = [
  ['an empty page', page('<KeyCount>0</KeyCount>'), []],
  ['an element without content', '<ListBucketResult/>', []],
  ['two keys', page(entry('a') + entry('b')), ['a', 'b']],
  ['written over many lines', page(`\n  ${entry('a').replaceAll('><', '>\n    <')}\n`), ['a']],
  [
    'entities',
    page(entry('&lt;a&gt; &amp;amp; &quot;&apos;&#10;&#x1F600;')),
    ['<a> &amp; "\'\n😀'],
  ],
  ['as they stand', page(entry('a+b%20c')), ['a+b%20c']],
  [
    'encoded for URLs',
    page(`<EncodingType>url</EncodingType>${entry('a+b%2Bc%00%0A%C3%BC%25')}`),
    ['a b+c\0\nü%'],
  ],
  ['badly encoded', page(`<EncodingType>url</EncodingType>${entry('a%zz')}`), ['a%zz']],
  ['folders of the console', page(entry('a/', '<Size>0</Size>') + entry('b/')), ['b/']],
]

describe('a page of a listing', () => {
  for (const [name, xml, expected] of keys) {
    it(name, () => expect(readPage(xml)?.objects.map(({ key }) => key)).toEqual(expected))
  }

  it('says ETag, size and time', () => {
    expect(readPage(page(entry('a')))?.objects).toEqual([
      { key: 'a', etag: 'abc', size: 7, lastModified: Date.parse('2026-11-22T05:31:07Z') / 1000 },
    ])
  })

  it('names the next one, only where there is one', () => {
    const token = '<NextContinuationToken>a&amp;b==</NextContinuationToken>'
    expect(readPage(page(`<IsTruncated>true</IsTruncated>${token}`))?.next).toBe('a&b==')
    expect(readPage(page(`<IsTruncated>false</IsTruncated>${token}`))?.next).toBe(undefined)
  })

  it('that breaks off is refused, wherever it does', () => {
    const whole = page(entry('a') + entry('b'))
    for (let end = whole.indexOf('<ListBucketResult') + 17; end < whole.length; end++) {
      expect(() => readPage(whole.slice(0, end))).toThrow('TruncatedBody')
    }
  })

  it('is nothing else', () => {
    expect(readPage('<html></html>')).toBe(undefined)
    expect(readPage('')).toBe(undefined)
  })
})
