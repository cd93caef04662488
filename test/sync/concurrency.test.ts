import { describe, expect, it } from 'vitest'
import { AdaptiveLimiter, inLanes } from '../../src/sync/concurrency.ts'

describe('the limiter of what is in flight', () => {
  it('falls once for all that was in flight, and is won back', async () => {
    const limiter = new AdaptiveLimiter(64, 1000)
    for (let i = 0; i < 64; i++) await limiter.enter(1)
    limiter.slowDown()
    limiter.slowDown()
    expect(limiter.limit).toBe(32)
    for (let i = 0; i < 64; i++) limiter.leave(1)
    limiter.slowDown()
    expect(limiter.limit).toBe(16)
    for (let i = 0; i < 3000; i++) limiter.quicken()
    expect(limiter.limit).toBe(64)
  })

  it('lets bytes in up to its bound, and a big one alone', async () => {
    const limiter = new AdaptiveLimiter(64, 100)
    await limiter.enter(500)
    let isIn = false
    const second = limiter.enter(10).then(() => {
      isIn = true
    })
    await Promise.resolve()
    expect(isIn).toBe(false)
    limiter.leave(500)
    await second
  })

  it('never falls below one', () => {
    const limiter = new AdaptiveLimiter(2, 100)
    for (let i = 0; i < 10; i++) limiter.slowDown()
    expect(limiter.limit).toBe(1)
  })
})

describe('a list that is worked on in lanes', () => {
  const tick = () => new Promise((resolve) => setTimeout(resolve, 1))

  it('has each done once, so many at once', async () => {
    const list = Array.from({ length: 20 }, (_, at) => at)
    const done: number[] = []
    let [now, most] = [0, 0]
    await inLanes(list, 3, async (one) => {
      most = Math.max(most, ++now)
      await tick()
      now--
      done.push(one)
    })
    expect(done.sort((a, b) => a - b)).toEqual(list)
    expect(most).toBe(3)
    await inLanes([], 3, () => Promise.reject(new Error('of nothing')))
  })

  it('ends what is begun, and no more, when one fails', async () => {
    const begun: number[] = []
    const ended: number[] = []
    const work = inLanes([1, 2, 3, 4, 5, 6], 2, async (one) => {
      begun.push(one)
      if (one === 1) throw new Error('of one')
      await tick()
      ended.push(one)
    })
    await expect(work).rejects.toThrow('of one')
    expect([begun, ended]).toEqual([[1, 2], [2]])
  })
})
