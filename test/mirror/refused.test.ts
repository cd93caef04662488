/** Log objects that are listed and cannot be had, night after night; and those that come late. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { folderOf, openMirror } from '../../src/mirror/mirror.ts'
import { Bucket, bucket, type Night, type NightOptions, night, now } from './night.ts'

const root = mkdtempSync(path.join(tmpdir(), 'refused-'))
afterAll(() => rmSync(root, { recursive: true }))

const DAY = 86_400
const key = (time: number, id = 'A'): string =>
  `l/${new Date(time * 1000).toISOString().slice(0, 19).replace(/[T:]/g, '-')}-${id.padEnd(16, '0')}`

/** A bucket that gets three log objects a day, and the nights that read it, as those of a large one. */
class Nights {
  readonly store = new Bucket()
  readonly mirror: string
  at = now

  constructor(days = 20) {
    this.mirror = path.join(root, `${Math.random()}`)
    for (let day = days; day > 0; day--) this.deliver(now - day * DAY)
  }

  deliver(time = this.at, ids = ['A', 'B', 'C']): string[] {
    return ids.map((id, i) => {
      const name = key(time - 3600 * (3 - i), id)
      this.store.add(name, `${name}\n`, time)
      return name
    })
  }

  async night(options: Partial<NightOptions> = {}): Promise<Night & { asked: string[] }> {
    this.store.asked = []
    const { store, at } = this
    const seen = await night(this.mirror, { store, at, isLarge: true, ...options })
    return { ...seen, asked: store.asked }
  }

  /** The next night, a day later. */
  next(options: Partial<NightOptions> = {}) {
    this.at += DAY
    return this.night(options)
  }

  atRest(): string {
    return readFileSync(path.join(this.mirror, folderOf(bucket), 'source'), 'utf8')
  }
}

describe('a log object that is refused', () => {
  const refusals: [status: number, code: string][] = [
    [403, 'AccessDenied'],
    [403, 'InvalidObjectState'],
    [400, 'KMS.DisabledException'],
    [400, 'InvalidRequest'],
  ]
  for (const [status, code] of refusals)
    it(`stays out, holds nothing up, and is asked for once a week: ${status} ${code}`, async () => {
      const nights = new Nights()
      await nights.night()
      const [odd = '', ...others] = nights.deliver()
      nights.store.refuses.set(odd, [status, code])
      const first = await nights.night()
      expect(first.outcome).toMatchObject({ fetched: 2, failed: [], stopped: undefined })
      expect(first.warnings).toEqual([
        expect.stringContaining(
          `Refused (${status} ${code}) and left out of the report: 1 log object, `,
        ),
      ])
      expect(first.report).toContain(others[0])
      expect(first.report).not.toContain(odd)
      // The mark is that of the newest one, as if the odd one had come.
      expect(nights.atRest()).toContain(`"time":${now - 3600},`)

      for (let night = 2; night <= 7; night++) {
        const fresh = nights.deliver(nights.at + DAY)
        const later = await nights.next()
        expect(later.asked.sort(), `night ${night}`).toEqual(fresh)
        // Not back to where the odd one lies.
        expect(later.listing.isWhole).toBe(false)
        expect(later.listing.objects.length).toBeLessThan(10)
      }
      // A week is over, and nothing has changed; a quiet night is no failure.
      const weekly = await nights.next()
      expect([weekly.asked, weekly.outcome.refused.length]).toEqual([[odd], 1])
      expect((await nights.next()).asked).toEqual([])
    })

  it('comes when somebody lets it be read, though it is long past what is listed', async () => {
    const nights = new Nights()
    await nights.night()
    const [odd = ''] = nights.deliver()
    nights.store.refuses.set(odd, [403, 'AccessDenied'])
    await nights.night()
    nights.store.refuses.clear()
    for (let night = 2; night <= 7; night++) expect((await nights.next()).asked).toEqual([])
    const weekly = await nights.next()
    expect(weekly.asked).toEqual([odd])
    expect(weekly.report).toContain(odd)
    expect(nights.atRest()).not.toContain(odd)
  })

  it('comes at once with full-listing, or under another ETag', async () => {
    for (const isFull of [true, false]) {
      const nights = new Nights()
      await nights.night()
      const [odd = ''] = nights.deliver()
      nights.store.refuses.set(odd, [403, 'AccessDenied'])
      await nights.night()
      nights.store.refuses.clear()
      if (!isFull) nights.store.add(odd, 'written anew\n', nights.at)
      const seen = await nights.night({ isFull })
      expect(seen.asked).toEqual([odd])
      expect(seen.report).toContain(isFull ? odd : 'written anew')
    }
  })

  it('is forgotten when it is gone from the source', async () => {
    const nights = new Nights()
    await nights.night()
    const [odd = ''] = nights.deliver()
    nights.store.refuses.set(odd, [403, 'AccessDenied'])
    await nights.night()
    expect(nights.atRest()).toContain(odd)
    nights.store.objects.delete(odd)
    for (let night = 2; night <= 8; night++) await nights.next()
    expect(nights.atRest()).not.toContain(odd)
  })

  it('is asked for again each night where it is passing trouble', async () => {
    const nights = new Nights()
    await nights.night()
    const [odd = ''] = nights.deliver()
    nights.store.refuses.set(odd, [404, 'NoSuchKey'])
    const { get } = nights.store
    // A body that is not what was listed.
    nights.store.get = async (object, options) =>
      object.key === odd ? { kind: 'mismatch', why: 'odd' } : get(object, options)
    for (let night = 1; night <= 3; night++) {
      const { outcome } = await nights.night()
      expect(outcome.failed.map(({ object }) => object.key)).toEqual([odd])
    }
  })
})

describe('where every log object is refused', () => {
  it('it is the permission, with nothing held', async () => {
    const nights = new Nights()
    nights.store.refuses.set('*', [403, 'AccessDenied'])
    await expect(nights.night()).rejects.toMatchObject({ kind: 'access denied' })
    // What is refused with all others is not held against it.
    nights.store.refuses.clear()
    expect((await nights.night()).outcome.fetched).toBe(60)
  })

  it('it is the permission, where what was read before is refused, too: even if it is but one', async () => {
    const nights = new Nights()
    await nights.night()
    const fresh = nights.deliver(nights.at, ['A'])
    nights.store.refuses.set('*', [403, 'AccessDenied'])
    await expect(nights.night()).rejects.toMatchObject({ kind: 'access denied' })
    nights.store.refuses.clear()
    expect((await nights.next()).asked).toEqual(fresh)
  })

  it('they are odd ones, where what was read before still is', async () => {
    const nights = new Nights()
    await nights.night()
    for (const odd of nights.deliver()) nights.store.refuses.set(odd, [403, 'AccessDenied'])
    const { outcome, held } = await nights.night()
    expect(outcome).toMatchObject({ fetched: 0, stopped: undefined })
    expect(held.isRefusedThroughout).toBe(false)
  })

  it('but not if that goes on: twenty in a row are a setting, until one comes', async () => {
    const nights = new Nights()
    await nights.night()
    const all: string[] = []
    for (let night = 1; night <= 7; night++) {
      const fresh = nights.deliver(nights.at + DAY)
      all.push(...fresh)
      for (const odd of fresh) nights.store.refuses.set(odd, [403, 'AccessDenied'])
      const { held } = await nights.next()
      expect(held.isRefusedThroughout, `${3 * night} refused`).toBe(3 * night >= 20)
    }
    nights.store.refuses.clear()
    nights.deliver(nights.at + DAY)
    const mended = await nights.next()
    expect([mended.outcome.fetched >= 3, mended.held.isRefusedThroughout]).toEqual([true, false])
    // Whoever mended it need not wait a week for the others.
    const after = await nights.next()
    expect([...mended.asked, ...after.asked]).toEqual(expect.arrayContaining(all))
    expect(after.report).toEqual(expect.arrayContaining(all))
  })

  it('the first twenty of many are no reason to leave the others', async () => {
    const nights = new Nights(20)
    const keys = [...nights.store.objects.keys()].sort().reverse()
    for (const odd of keys.slice(0, 30)) nights.store.refuses.set(odd, [403, 'AccessDenied'])
    const { outcome } = await nights.night({ concurrency: 1 })
    expect(outcome).toMatchObject({ fetched: 30, stopped: undefined })
    expect(outcome.refused.length).toBe(30)
  })
})

describe('what is archived', () => {
  it('is never asked for, and told once with how many', async () => {
    const nights = new Nights()
    for (const odd of [...nights.store.objects.keys()].slice(0, 54)) nights.store.archived.add(odd)
    const first = await nights.night()
    expect(first.asked.length).toBe(6)
    expect(first.warnings).toEqual([
      expect.stringContaining(
        'In an archive class (such as Glacier), so not asked for and not in the report: 54 log objects, ',
      ),
    ])
    const second = await nights.next()
    expect([second.asked, second.outcome.stopped, second.warnings]).toEqual([[], undefined, []])
  })

  it('is held once it was read: nothing is said of it', async () => {
    const nights = new Nights()
    await nights.night()
    for (const one of nights.store.objects.keys()) nights.store.archived.add(one)
    const seen = await nights.next({ isFull: true })
    expect([seen.asked, seen.warnings]).toEqual([[], []])
    expect(seen.report.length).toBe(60)
  })

  it('comes when it is restored', async () => {
    const nights = new Nights()
    const [odd = ''] = [...nights.store.objects.keys()]
    nights.store.archived.add(odd)
    await nights.night()
    nights.store.archived.clear()
    expect((await nights.next({ isFull: true })).asked).toEqual([odd])
  })
})

describe('a history that was taken in', () => {
  /** A mirror that was lost: all it has are the summaries that were kept elsewhere. */
  async function lost(nights: Nights): Promise<Nights> {
    const { held } = await nights.night()
    const copies = held.index().map(({ deliveryDay, ...facts }) => {
      const bytes = held.summary(deliveryDay)
      if (bytes === undefined) throw new Error('no summary')
      return { deliveryDay, facts, bytes }
    })
    const again = new Nights(0)
    for (const [key, object] of nights.store.objects) again.store.objects.set(key, object)
    const mirror = await openMirror(again.mirror, { onWarning: () => {} })
    const fresh = mirror.source(bucket, 'v1')
    for (const { deliveryDay, facts, bytes } of copies)
      await fresh.restoreFromCopy(deliveryDay, facts, bytes)
    await mirror.close()
    return again
  }

  for (const code of ['AccessDenied', 'InvalidObjectState', 'SlowDown'])
    it(`stands where its log objects are listed and not all of them come: ${code}`, async () => {
      const nights = await lost(new Nights(6))
      const [odd = ''] = nights.store.objects.keys()
      const { get } = nights.store
      if (code !== 'SlowDown') nights.store.refuses.set(odd, [403, code])
      // What is passing trouble elsewhere, without its pauses.
      else
        nights.store.get = async (object, options) => {
          if (object.key !== odd) return get(object, options)
          nights.store.asked.push(odd)
          return { kind: 'mismatch', why: 'odd' }
        }
      const all = [...nights.store.objects.keys()].sort()
      for (let night = 1; night <= 4; night++) {
        const { report, asked, warnings } = await nights.next({ countEarly: true })
        expect(report, `night ${night}`).toEqual(all)
        expect(new Set(asked).size).toBe(night === 1 ? 18 : code === 'SlowDown' ? 3 : 0)
        if (night === 1)
          expect(warnings).toContainEqual(
            expect.stringContaining('Only 2 of 3 log objects of 2026-11-16 came'),
          )
      }
      nights.store.refuses.clear()
      nights.store.get = get
      const { report, asked } = await nights.next({ isFull: true })
      // Once given up, what was taken in is all that is wanted; else the log objects win.
      expect([report, asked.length]).toEqual([all, code === 'SlowDown' ? 3 : 0])
    })

  it('stands where its log objects are archived', async () => {
    const nights = await lost(new Nights(6))
    const all = [...nights.store.objects.keys()].sort()
    for (const one of all.slice(0, 7)) nights.store.archived.add(one)
    for (let night = 1; night <= 3; night++) {
      const { report, asked } = await nights.next({ countEarly: true })
      expect([report, asked.length]).toEqual([all, night === 1 ? 9 : 0])
    }
  })
})

describe('a log object under an old key', () => {
  it('is found within a month, by a list of everything there is', async () => {
    const nights = new Nights(60)
    await nights.night()
    const whole: number[] = []
    let foundAfter: number | undefined
    for (let passed = 1; passed <= 70; passed++) {
      if (passed === 3) nights.deliver(now - 40 * DAY, ['late'])
      nights.deliver(nights.at + DAY)
      const { listing, outcome } = await nights.next()
      if (listing.isWhole) whole.push(passed)
      if (outcome.fetched === 4) foundAfter = passed
    }
    expect(whole).toEqual([30, 60])
    expect(foundAfter).toBe(30)
    const { report } = await nights.night()
    expect(report.filter((line) => line.includes('late')).length).toBe(1)
    expect(report.length).toBe(60 * 3 + 70 * 3 + 1)
  })

  it('costs a quiet night nothing at rest', async () => {
    const nights = new Nights(5)
    for (const isLarge of [true, false]) {
      await nights.night({ isLarge })
      const before = nights.atRest()
      for (let passed = 1; passed <= 3; passed++) await nights.next({ isLarge })
      expect(nights.atRest()).toBe(before)
    }
  })
})
