import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/sync/s3/page.ts'
import type { ListRequest } from '../../src/sync/store.ts'

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

  const truncated = '<IsTruncated>true</IsTruncated>'
  const last = '<IsTruncated>false</IsTruncated>'
  const token = '<NextContinuationToken>a&amp;b==</NextContinuationToken>'
  const byToken = { kind: 'next', token: 'a&b==' } as const
  const fromKey = (key: string) => ({ kind: 'after', after: key }) as const
  const full = '<MaxKeys>2</MaxKeys>'
  const nexts: [
    name: string,
    inside: string,
    next: ListRequest | undefined,
    isDoubtful: boolean,
  ][] = [
    ['its token', truncated + token, byToken, false],
    ['none', last + entry('a'), undefined, false],
    ['none where nothing is said', entry('a'), undefined, false],
    ['its token, whatever the case', `<IsTruncated>True</IsTruncated>${token}`, byToken, false],
    [
      'its last key, where it has no token',
      truncated + entry('a') + entry('b'),
      fromKey('b'),
      false,
    ],
    [
      'a folder of the console',
      truncated + entry('a') + entry('b/', '<Size>0</Size>'),
      fromKey('b/'),
      false,
    ],
    [
      'its marker',
      `${truncated}<NextMarker>c&amp;d</NextMarker>${entry('a')}`,
      fromKey('c&d'),
      false,
    ],
    [
      'an encoded last key',
      `<EncodingType>url</EncodingType>${truncated}${entry('a%2Bb')}`,
      fromKey('a+b'),
      false,
    ],
    ['a token though it is the last one', last + token + entry('a'), byToken, true],
    ['the last key of a full page', last + full + entry('a') + entry('b'), fromKey('b'), true],
    [
      'the last key where more were counted',
      `${last}<KeyCount>3</KeyCount>${entry('a')}`,
      fromKey('a'),
      true,
    ],
  ]
  for (const [name, inside, next, isDoubtful] of nexts)
    it(`names the next one: ${name}`, () => {
      const read = readPage(page(inside))
      expect([read?.next, read?.isDoubtful ?? false]).toEqual([next, isDoubtful])
    })

  it('is refused where it is cut off and names nothing to go on from', () => {
    expect(() => readPage(page(truncated))).toThrow('EndlessAnswer')
    expect(() => readPage(page('<KeyCount>2</KeyCount>'))).toThrow('TruncatedBody')
    expect(
      readPage(page('<KeyCount>1</KeyCount><CommonPrefixes><Prefix>a/</Prefix></CommonPrefixes>'))
        ?.objects,
    ).toEqual([])
  })

  it('tells which version of the request it answers', () => {
    expect(readPage(page('<Marker/><IsTruncated>false</IsTruncated>'))?.version).toBe(1)
    expect(readPage(page('<Marker>a</Marker>'))?.version).toBe(1)
    expect(readPage(page('<KeyCount>0</KeyCount>'))?.version).toBe(2)
    expect(readPage(page(''))?.version).toBe(2)
  })

  const classes: [xml: string, isArchived: boolean][] = [
    ['<StorageClass>STANDARD</StorageClass>', false],
    ['<StorageClass>GLACIER</StorageClass>', true],
    ['<StorageClass>DEEP_ARCHIVE</StorageClass>', true],
    ['<StorageClass>GLACIER_IR</StorageClass>', false],
    ['<StorageClass>INTELLIGENT_TIERING</StorageClass>', false],
    ['', false],
    [
      '<StorageClass>GLACIER</StorageClass><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress></RestoreStatus>',
      true,
    ],
    [
      '<StorageClass>GLACIER</StorageClass><RestoreStatus><IsRestoreInProgress>false</IsRestoreInProgress><RestoreExpiryDate>2030-01-01T00:00:00.000Z</RestoreExpiryDate></RestoreStatus>',
      false,
    ],
  ]
  it('tells the class of what is not of the usual one', () => {
    const classOf = (xml: string) => readPage(page(entry('a', xml)))?.objects[0]?.storageClass
    const told = ['STANDARD', 'STANDARD_IA', 'GLACIER', 'NEWER'].map((name) =>
      classOf(`<StorageClass>${name}</StorageClass>`),
    )
    expect([classOf(''), ...told]).toEqual([
      ...[undefined, undefined, 'STANDARD_IA', 'GLACIER', 'another class'],
    ])
  })

  for (const [xml, isArchived] of classes)
    it(`tells what is archived: ${xml || 'no class'}`, () => {
      const read = readPage(page(`<Contents><Key>a</Key><Size>1</Size>${xml}</Contents>`))
      expect(read?.objects[0]?.isArchived ?? false).toBe(isArchived)
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
    // Entries it cannot take apart are no empty list.
    for (const odd of [
      '<s3:Contents></s3:Contents>',
      '<Contents x="1"><Key>a</Key></Contents>',
      '<Contents/>',
    ])
      for (const before of ['', entry('a')])
        expect(readPage(page(before + odd)), odd).toBe(undefined)
  })
})
