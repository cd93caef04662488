import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../src/sync/refusal.ts'
import { patience, persistently, untilStopped } from '../../src/sync/retry.ts'

const quick = { firstPauseMs: 0.1, longestPauseMs: 0.2 }

/** How often work is done that is refused so many times; negative where it is given up. */
async function tries(
  [status, code]: readonly [number, string],
  times: number,
  how: Partial<typeof untilStopped>,
  stop?: { readonly at: number },
): Promise<number> {
  let done = 0
  const stopped = new AbortController()
  const work = async () => {
    if (++done === stop?.at) stopped.abort()
    if (done <= times) throw new RefusedError({ status, code, message: '' })
    return done
  }
  return persistently(work, { ...untilStopped, ...quick, ...how }, stopped.signal, () => {}).catch(
    () => -done,
  )
}

const slow = [503, 'SlowDown'] as const

describe('a request is sent again', () => {
  const cases: [
    name: string,
    refusal: readonly [number, string],
    times: number,
    how: object,
    tries: number,
  ][] = [
    ['not where it succeeds', slow, 0, {}, 1],
    ['ten times for a log object', slow, 50, { attempts: patience.attempts }, -10],
    ['for as long as there is time for a list', slow, 200, {}, 201],
    ['four times where nothing answers', [0, 'ECONNREFUSED'], 50, {}, -4],
    ['four times where our clock is wrong', [403, 'RequestTimeTooSkewed'], 50, {}, -4],
    ['until our clock is right', [403, 'RequestTimeTooSkewed'], 1, {}, 2],
    ['never where that is in vain', [403, 'AccessDenied'], 50, {}, -1],
  ]
  for (const [name, refusal, times, how, expected] of cases)
    it(name, async () => expect(await tries(refusal, times, how)).toBe(expected))

  it('no longer than it may take', async () => {
    expect(await tries(slow, 1e9, { longestMs: 100 })).toBeLessThan(0)
  })

  it('not after the signal', async () => {
    expect(await tries(slow, 1e9, {}, { at: 7 })).toBe(-7)
  })
})
