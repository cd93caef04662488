/** Stores that nearly list as S3 does: the list is the whole one, or an error with a name. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Listing, listNew } from '../../src/sync/listing.ts'
import { type Mark, nextMarks } from '../../src/sync/marks.ts'
import { compareKeys } from '../../src/sync/objects.ts'
import { openStore } from '../../src/sync/open.ts'
import { type Manner, type OddStore, startOddStore } from './odd-store.ts'

process.env.AWS_ACCESS_KEY_ID = 'test'
process.env.AWS_SECRET_ACCESS_KEY = 'test'

const now = Date.parse('2026-11-22T12:00:00Z') / 1000
/** An object an hour for ten days under each of two stems, and keys without a date. */
const hours = Array.from({ length: 240 }, (_, i) => now - i * 3600)
const keyAt = (stem: string, time: number): string =>
  `${stem}${new Date(time * 1000).toISOString().slice(0, 19).replace(/[T:]/g, '-')}-D0C1E2F3`
const keys = [
  ...hours.flatMap((time) => [keyAt('l/a/', time), keyAt('l/b-', time)]),
  'l/notes',
  'l/ü + %20',
].sort(compareKeys)

let store: OddStore
beforeAll(async () => {
  store = await startOddStore()
  for (const key of [...keys, 'another/log'])
    store.objects.set(key, { body: key, lastModified: now })
})
afterAll(() => store.stop())
beforeEach(() => {
  store.manner = {}
  store.taken()
})

async function list(marks: readonly Mark[] = []): Promise<Listing> {
  const { endpoint, bucket } = store
  const s3 = await openStore(
    { kind: 's3', bucket, prefix: 'l/' },
    { region: 'us-east-1', endpoint, concurrency: 4 },
  )
  try {
    const patience = { attempts: 3, firstPauseMs: 1, longestPauseMs: 1 }
    return await listNew(s3, marks, { now, patience })
  } finally {
    await s3.close()
  }
}

const marks: Mark[] = ['l/a/', 'l/b-'].map((stem) => ({
  stem,
  layout: 'simple',
  isEventDay: false,
  time: now,
}))
const recent = keys.filter((key) => !/-2026-|\/2026-/.test(key) || key.slice(4) >= '2026-11-21-12')

const whole: [name: string, manner: Manner][] = [
  ['an S3', {}],
  ['ignores start-after', { startAfter: 'ignores' }],
  ['refuses start-after with 501', { startAfter: 501 }],
  ['refuses start-after with 400', { startAfter: 400 }],
  ['in any order', { order: 'any' }],
  ['in any order, refusing start-after', { order: 'any', startAfter: 501 }],
  ['cut off without a token', { more: 'no token' }],
  ['cut off with a marker only', { more: 'no token, a marker' }],
  ['a token though it says that nothing follows', { more: 'not truncated, a token' }],
  ['full pages that say that nothing follows', { more: 'not truncated, no token' }],
  ['a token on the last page, too', { more: 'always a token' }],
  ['pages without a key', { emptyPages: 3 }],
  ['its own tokens refused', { refusesTokens: true, more: 'no token' }],
  ['the first version of ListObjects', { isFirstVersion: true }],
  ['the first version, with a marker', { isFirstVersion: true, more: 'no token, a marker' }],
]

describe('the whole list comes from a store that lists', () => {
  for (const [name, manner] of whole)
    for (const pageSize of [7, 100, 482])
      it(`${name}, in pages of ${pageSize}`, async () => {
        store.manner = { pageSize, ...manner }
        const listing = await list()
        expect([...listing.objects].map(({ key }) => key)).toEqual(keys)
        expect(listing.isWhole).toBe(true)
        // No more requests than there are pages twice, empty ones included.
        const pages = Math.ceil(keys.length / pageSize) * (1 + (manner.emptyPages ?? 0))
        expect(store.taken().length).toBeLessThan(2 * pages + 20)
      })
})

describe('what can be new comes, and the same marks follow, from a store that lists', () => {
  for (const [name, manner] of whole)
    it(name, async () => {
      store.manner = { pageSize: 10, ...manner }
      const { objects } = await list(marks)
      expect([...objects].map(({ key }) => key)).toEqual(recent)
      expect(nextMarks([], objects, [])).toEqual(marks)
    })
})

const broken: [name: string, manner: Manner, says: RegExp][] = [
  ['the same token again', { more: 'the same token' }, /has no end: the store names a page again/],
  [
    'the same keys under new tokens',
    { more: 'new tokens without end' },
    /has no end: the store lists the same keys again and comes no further \(after \d+ log objects\)/,
  ],
  [
    'cut off, start-after ignored',
    { more: 'no token', startAfter: 'ignores' },
    /has no end: the store lists the same keys again/,
  ],
  ['cut off, start-after refused', { more: 'no token', startAfter: 501 }, /501 NotImplemented/],
  ['cut off in any order', { more: 'no token', order: 'any' }, /has no end|answered/],
  [
    'no key and no token, and more follows',
    { more: 'no key, no token' },
    /names neither a token nor a key/,
  ],
  ['nothing but pages without a key', { emptyPages: 1e9 }, /100 pages in a row without a key/],
  ['pages that lost their keys', { losesKeys: true }, /TruncatedBody/],
  [
    'a page without end',
    { endless: 'list' },
    /its answer to a GET has no end: it is longer than 64 MiB/,
  ],
  ['an entry that is none', { listsNonsense: true }, /answers 200 NoListing/],
  [
    'keys of another prefix',
    { ignoresPrefix: true },
    /does not behave as an S3: its listing holds 'another\/.*', which does not begin with the prefix/,
  ],
  ['tokens it does not take', { refusesTokens: true }, /400 InvalidArgument/],
]

describe('half a list passes for none: an error names', () => {
  for (const [name, manner, says] of broken)
    for (const begins of [[], marks])
      it(`${name}${begins.length > 0 ? ', where only new ones are asked for' : ''}`, async () => {
        store.manner = { pageSize: 10, ...manner }
        await expect(list(begins)).rejects.toMatchObject({
          name: 'SourceError',
          message: expect.stringMatching(says),
        })
        expect(store.taken().length).toBeLessThan(300)
      })
})
