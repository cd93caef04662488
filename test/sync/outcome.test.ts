import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/sync/errors.ts'
import { type Fate, fateOf, type Obtained, OutcomeSoFar } from '../../src/sync/fetch/outcome.ts'
import { RefusedError } from '../../src/sync/refusal.ts'

const object = { key: 'a', etag: 'e', size: 7, lastModified: 0 }
const refusal = (status: number, code: string): Obtained => ({
  kind: 'refusal',
  error: new RefusedError({ status, code, message: '' }),
})
const body = { kind: 'bytes', bytes: Buffer.from('1234567') } as const

const cases: [what: string, obtained: Obtained, kind: Fate['kind'], why?: string][] = [
  ['a body', { kind: 'body', body }, 'fetched'],
  ['a log object that is gone', { kind: 'vanished' }, 'vanished'],
  [
    'another one than was listed',
    { kind: 'mismatch', why: '3 bytes came' },
    'failed',
    '3 bytes came',
  ],
  ['an end from outside', { kind: 'cut off' }, 'left'],
  ['passing trouble, all tries done', refusal(503, 'SlowDown'), 'failed', '503 SlowDown'],
  ['no answer', refusal(0, 'ECONNRESET'), 'failed', 'no answer ECONNRESET'],
  ['a refusal of one', refusal(403, 'AccessDenied'), 'refused', '403 AccessDenied'],
  ['an archived one', refusal(403, 'InvalidObjectState'), 'refused', '403 InvalidObjectState'],
  [
    'a key that nobody can use',
    refusal(400, 'KMS.DisabledException'),
    'refused',
    '400 KMS.DisabledException',
  ],
  ['a bucket that is not there', refusal(404, 'NoSuchBucket'), 'forbidden'],
  ['credentials that expired', refusal(400, 'ExpiredToken'), 'forbidden'],
]

describe('what was asked for', () => {
  for (const [what, obtained, kind, why] of cases)
    it(`counts as ${kind} after ${what}`, () => {
      const fate = fateOf(obtained)
      expect(fate).toMatchObject({ kind, ...(why !== undefined && { why }) })
      const outcome = new OutcomeSoFar()
      outcome.count(object, fate)
      const end = { rest: [], requests: 1, trouble: undefined, isAborted: false }
      const { fetched, bytes, vanished, failed, refused, remaining } = outcome.end(end)
      expect({ fetched, bytes, vanished }).toEqual({
        fetched: Number(kind === 'fetched'),
        bytes: kind === 'fetched' ? 7 : 0,
        vanished: Number(kind === 'vanished'),
      })
      expect([failed.length, refused.length, remaining.length]).toEqual([
        Number(kind === 'failed'),
        Number(kind === 'refused'),
        Number(kind === 'left' || kind === 'forbidden'),
      ])
    })

  const trouble = new SourceError('access denied', 'no')
  const ends: [what: string, end: Parameters<OutcomeSoFar['end']>[0], stopped: unknown][] = [
    ['all of it', { rest: [], requests: 1, trouble: undefined, isAborted: false }, undefined],
    [
      'all of it, as the time is up',
      { rest: [], requests: 1, trouble: undefined, isAborted: true },
      undefined,
    ],
    [
      'a part, as the time is up',
      { rest: [object], requests: 1, trouble: undefined, isAborted: true },
      'aborted',
    ],
    ['a part, for trouble', { rest: [object], requests: 1, trouble, isAborted: true }, trouble],
  ]
  for (const [what, end, stopped] of ends)
    it(`tells why fetching stopped after ${what}`, () => {
      expect(new OutcomeSoFar().end(end).stopped).toBe(stopped)
    })
})
