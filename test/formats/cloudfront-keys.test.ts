/** What keys of CloudFront's and CloudWatch's deliveries say of their time, and where a night's listing begins. */
import { describe, expect, it } from 'vitest'
import { cutKeyRange, firstKeyOf, nextMarks, skipKnown } from '../../src/sync/marks.ts'
import { compareKeys, deliveryDayOf, deliveryTimeOf, keyDateOf } from '../../src/sync/objects.ts'

const [E1, E2] = ['E1MADEUPTEST', 'E2MADEUPTEST01']
const V2 = 'AWSLogs/123456789012/CloudFront/'
const HIVE = 'AWSLogs/aws-account-id=123456789012/CloudFront/'

// key ⇥ what stands before the date ⇥ where the list of ten days before begins
const dated: [key: string, stem: string, tenDaysBefore: string][] = [
  [`cdn/${E1}.2026-11-22-05.0a1b2c3d.gz`, `cdn/${E1}.`, '2026-11-12-05'],
  [`${E1}.2026-11-22-05.0a1b2c3d.gz`, `${E1}.`, '2026-11-12-05'],
  [`cdn/${E1}.2026-11-22-05.Legacy0a1b2c3d.gz`, `cdn/${E1}.`, '2026-11-12-05'],
  [`cdn/${E1}.2026-11-22-05.0a1b2c3d`, `cdn/${E1}.`, '2026-11-12-05'],
  [`cdn/${E1}.2026-11-22-05.0a1b2c3d.parquet`, `cdn/${E1}.`, '2026-11-12-05'],
  [`cdn/${E1}.2026-11-22-05.0a1b2c3d.json.gz`, `cdn/${E1}.`, '2026-11-12-05'],
  [`${V2}${E2}.2026-11-22-05.0a1b2c3d.gz`, `${V2}${E2}.`, '2026-11-12-05'],
  [`${V2}${E2}/2026/11/22/05/${E2}.2026-11-22-05.0a1b2c3d.gz`, `${V2}${E2}/`, '2026/11/12/05/'],
  [`x/2026/11/22/05/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026/11/12/05/'],
  [`2026/11/22/05/${E1}.2026-11-22-05.0a1b2c3d.gz`, '', '2026/11/12/05/'],
  [`x/2026/11/22/05/${E1}/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026/11/12/05/'],
  [`x/2026/11/22/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026/11/12/'],
  [`x/2026/11/22/${E1}/05/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026/11/12/'],
  [`x/2026-11-22/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026-11-12/'],
  [`x/2026-11-22/05/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026-11-12/05/'],
  [`x/2026-11-22-05/${E1}.2026-11-22-05.0a1b2c3d.gz`, 'x/', '2026-11-12-05/'],
  [`x/2026/${E1}.2026-11-22-05.0a1b2c3d.gz`, `x/2026/${E1}.`, '2026-11-12-05'],
  [`x/2026/11/${E1}/${E1}.2026-11-22-05.0a1b2c3d.gz`, `x/2026/11/${E1}/${E1}.`, '2026-11-12-05'],
  [`x/22/11/2026/${E1}.2026-11-22-05.0a1b2c3d.gz`, `x/22/11/2026/${E1}.`, '2026-11-12-05'],
  [
    `${HIVE}DistributionId=${E2}/year=2026/month=11/day=22/hour=05/${E2}.2026-11-22-05.0a1b2c3d.gz`,
    `${HIVE}DistributionId=${E2}/`,
    'year=2026/month=11/day=12/hour=05/',
  ],
  [
    `x/year=2026/month=11/day=22/distributionid=${E2}/${E2}.2026-11-22-05.0a1b2c3d.gz`,
    'x/',
    'year=2026/month=11/day=12/',
  ],
  // What was moved elsewhere has the date of its name.
  [`x/2025/01/01/05/${E1}.2026-11-22-05.0a1b2c3d.gz`, `x/2025/01/01/05/${E1}.`, '2026-11-12-05'],
]

describe('a key of CloudFront', () => {
  it.each(dated)('%s', (key, stem, tenDaysBefore) => {
    const date = keyDateOf(key)!
    const time = Date.parse('2026-11-22T05:00:00Z') / 1000
    expect(date).toMatchObject({ stem, day: '2026-11-22', time, isEventDay: true })
    expect([E1, E2]).toContain(date.subject)
    const first = firstKeyOf({ ...date, time })
    expect(first).toBe(stem + tenDaysBefore)
    expect(compareKeys(first, key)).toBeLessThan(0)
    // Its name says when the requests were, not when it came.
    expect([deliveryDayOf({ key, lastModified: 0 }), deliveryTimeOf(key, 7)]).toEqual([
      '2026-11-22',
      7,
    ])
  })

  it.each([
    `cdn/${E1}.2026-02-30-05.0a1b2c3d.gz`,
    `cdn/${E1}.2026-11-22-24.0a1b2c3d.gz`,
    `cdn/${E1}.2026-11-22.0a1b2c3d.gz`,
    'cdn/access.2026-11-22-05.0a1b2c3d.gz',
    'cdn/notes.txt',
    'cdn/2026/11/22/05/notes.gz',
    'x/year=2026/month=11/day=22/part-0.parquet',
  ])('%s tells no date', (key) => {
    expect(keyDateOf(key)).toBeUndefined()
  })

  it('of S3 is read as ever', () => {
    expect(keyDateOf('l/2026-11-21-05-00-00-A')).toMatchObject({ stem: 'l/', layout: 'simple' })
    expect(keyDateOf('l/2026/11/21/2026-11-21-05-00-00-A')).toMatchObject({ layout: 'partitioned' })
  })
})

const jsonKeys: [key: string, stem: string, tenDaysBefore: string][] = [
  [
    `AWSLogs/123456789012/S3/media/2026/11/22/05/a.gz`,
    'AWSLogs/123456789012/S3/media/',
    '2026/11/12/',
  ],
  [`l/AWSLogs/123456789012/2026/11/22/a.json.gz`, 'l/AWSLogs/123456789012/', '2026/11/12/'],
  [
    `AWSLogs/aws-account-id=123456789012/S3/year=2026/month=11/day=22/hour=05/a.parquet`,
    'AWSLogs/aws-account-id=123456789012/S3/',
    'year=2026/month=11/day=12/',
  ],
]

it.each(jsonKeys)('a key of CloudWatch: %s', (key, stem, tenDaysBefore) => {
  const date = keyDateOf(key)!
  expect(date).toMatchObject({ stem, day: '2026-11-22', isEventDay: true })
  expect(firstKeyOf(date)).toBe(stem + tenDaysBefore)
})

describe('a nightly list', () => {
  const at = (
    day: number,
    hour: number,
    distribution: string,
    folders: 'first' | 'last',
  ): string => {
    const time = new Date(Date.UTC(2026, 9, day, hour)).toISOString()
    const folder = `${time.slice(0, 10).replaceAll('-', '/')}/${time.slice(11, 13)}/`
    const name = `${distribution}.${time.slice(0, 13).replace('T', '-')}.0a1b2c3d.gz`
    return folders === 'last' ? `cdn/${distribution}/${folder}${name}` : `cdn/${folder}${name}`
  }
  const object = (key: string) => ({
    key,
    etag: '',
    size: 1,
    lastModified: Date.UTC(2026, 10, 1) / 1000,
  })
  const all = (folders: 'first' | 'last') =>
    [E1, E2]
      .flatMap((distribution) =>
        Array.from({ length: 30 * 24 }, (_, n) =>
          at(1 + Math.floor(n / 24), n % 24, distribution, folders),
        ),
      )
      .sort(compareKeys)
      .map(object)

  it.each(['last', 'first'] as const)('is a window, with the date %s in the path', (folders) => {
    const objects = all(folders)
    const marks = nextMarks([], objects, [])
    // Distributions in folders of days are listed together: where one is behind, all are.
    expect(marks).toHaveLength(folders === 'last' ? 2 : 1)
    const byName = new Map(marks.map((mark) => [`${mark.layout} ${mark.stem}`, mark]))
    const { objects: left, jump } = skipKnown(objects, byName)
    expect(left).toHaveLength(2 * (10 * 24 + 1))
    expect(jump).toBeUndefined()
    const behind = nextMarks([], objects, [object(at(3, 0, E1, folders))])
    const again = skipKnown(
      objects,
      new Map(behind.map((mark) => [`${mark.layout} ${mark.stem}`, mark])),
    )
    expect(again.objects.some(({ key }) => key === at(3, 0, E1, folders))).toBe(true)
  })

  it('of much is cut into parts that join', () => {
    const objects = all('first').slice(0, 20)
    const parts = cutKeyRange(
      { after: '', before: undefined },
      objects,
      Date.UTC(2027, 9, 1) / 1000,
    )
    expect(parts.length).toBeGreaterThan(20)
    for (const [i, { after }] of parts.entries())
      if (i > 0) expect(after).toBe(parts[i - 1]?.before)
  })
})
