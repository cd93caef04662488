import { describe, expect, it } from 'vitest'
import {
  concernsAll,
  isLasting,
  isPassing,
  meanings,
  type RefusalMeaning,
  refusalMeaningOf,
  refusalRowOf,
} from '../../src/sync/refusal.ts'

/** What follows: tried again, left for the next run; out of the report for a week; the run stops. */
type Follows = 'again' | 'a few times' | 'next run' | 'lasting' | 'stops'

const rows: [status: number, code: string, meaning: RefusalMeaning, follows: Follows][] = [
  [501, 'NotImplemented', 'not implemented', 'lasting'],
  [501, 'PreconditionFailed', 'not implemented', 'lasting'],
  [505, 'unknown', 'not implemented', 'lasting'],
  [503, 'SlowDown', 'slow down', 'again'],
  [503, 'SlowDownRead', 'slow down', 'again'],
  [503, 'ServiceUnavailable', 'slow down', 'again'],
  [400, 'ThrottlingException', 'slow down', 'again'],
  [400, 'KMS.ThrottlingException', 'slow down', 'again'],
  [429, 'TooManyRequestsException', 'slow down', 'again'],
  [429, 'unknown', 'slow down', 'again'],
  [503, 'unknown', 'slow down', 'again'],
  [509, 'unknown', 'slow down', 'again'],
  [403, 'RequestTimeTooSkewed', 'clock', 'a few times'],
  [0, 'EndlessAnswer', 'no S3', 'stops'],
  [0, 'StrangeKey', 'no S3', 'stops'],
  [400, 'ExpiredToken', 'expired credentials', 'stops'],
  [400, 'TokenRefreshRequired', 'expired credentials', 'stops'],
  [0, 'CredentialsProviderError', 'no credentials', 'stops'],
  [0, 'TokenProviderError', 'no credentials', 'stops'],
  [403, 'InvalidAccessKeyId', 'bad credentials', 'stops'],
  [403, 'SignatureDoesNotMatch', 'bad credentials', 'stops'],
  [400, 'InvalidToken', 'bad credentials', 'stops'],
  [404, 'NoSuchBucket', 'no such bucket', 'stops'],
  [301, 'PermanentRedirect', 'wrong region', 'stops'],
  [307, 'TemporaryRedirect', 'wrong region', 'stops'],
  [400, 'AuthorizationHeaderMalformed', 'wrong region', 'stops'],
  [301, 'unknown', 'wrong region', 'stops'],
  [0, 'ECONNREFUSED', 'unreachable', 'a few times'],
  [0, 'ENOTFOUND', 'unreachable', 'a few times'],
  [0, 'EHOSTUNREACH', 'unreachable', 'a few times'],
  [500, 'InternalError', 'trouble', 'again'],
  [400, 'RequestTimeout', 'trouble', 'again'],
  [409, 'OperationAborted', 'trouble', 'again'],
  [400, 'BadDigest', 'trouble', 'again'],
  [0, 'ECONNRESET', 'trouble', 'again'],
  [0, 'EPIPE', 'trouble', 'again'],
  [0, 'ETIMEDOUT', 'trouble', 'again'],
  [0, 'TruncatedBody', 'trouble', 'again'],
  [0, 'UND_ERR_SOCKET', 'trouble', 'again'],
  [0, 'UND_ERR_HEADERS_TIMEOUT', 'trouble', 'again'],
  [0, 'UND_ERR_BODY_TIMEOUT', 'trouble', 'again'],
  [0, 'HPE_INVALID_CONSTANT', 'trouble', 'again'],
  [408, 'unknown', 'trouble', 'again'],
  [425, 'unknown', 'trouble', 'again'],
  [500, 'unknown', 'trouble', 'again'],
  [502, 'unknown', 'trouble', 'again'],
  [504, 'unknown', 'trouble', 'again'],
  [522, 'unknown', 'trouble', 'again'],
  [403, 'InvalidObjectState', 'archived', 'lasting'],
  [400, 'KMS.DisabledException', 'no key', 'lasting'],
  [400, 'KMS.NotFoundException', 'no key', 'lasting'],
  [404, 'NoSuchKey', 'gone', 'next run'],
  [404, 'unknown', 'gone', 'next run'],
  [410, 'unknown', 'gone', 'next run'],
  [412, 'PreconditionFailed', 'changed', 'next run'],
  [412, 'unknown', 'changed', 'next run'],
  [403, 'AccessDenied', 'denied', 'lasting'],
  [403, 'AllAccessDisabled', 'denied', 'lasting'],
  [403, 'unknown', 'denied', 'lasting'],
  [401, 'unknown', 'denied', 'lasting'],
  [400, 'InvalidRequest', 'refused', 'lasting'],
  [405, 'MethodNotAllowed', 'refused', 'lasting'],
  [206, 'unknown', 'odd', 'next run'],
  [0, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'odd', 'next run'],
  [0, 'unknown', 'odd', 'next run'],
]

function followsFrom(status: number, code: string): Follows {
  const refusal = { status, code, message: '' }
  const { again } = refusalRowOf(refusal)
  if (again !== 'never') return again === 'patiently' ? 'again' : again
  if (concernsAll(refusal)) return 'stops'
  return isLasting(refusal) ? 'lasting' : 'next run'
}

describe('a refusal', () => {
  for (const [status, code, meaning, follows] of rows)
    it(`${status} ${code} means ${meaning}, and then: ${follows}`, () => {
      const refusal = { status, code, message: '' }
      expect([refusalMeaningOf(refusal), followsFrom(status, code)]).toEqual([meaning, follows])
      expect(isPassing(refusal)).toBe(follows === 'again' || follows === 'a few times')
    })

  it('has a case here for every row of the table', () => {
    const tested = new Set(
      rows.map(([status, code]) => refusalRowOf({ status, code, message: '' })),
    )
    expect(meanings.filter((row) => !tested.has(row))).toEqual([])
    for (const { statuses = [] } of meanings)
      for (const status of statuses)
        expect(
          rows.map(([one]) => one),
          `${status}`,
        ).toContain(status)
  })
})
