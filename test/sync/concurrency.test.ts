import { describe, expect, it } from 'vitest'
import { AdaptiveLimiter } from '../../src/sync/concurrency.ts'

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
