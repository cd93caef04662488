/** Summaries that were kept elsewhere, and what is known of how days were counted. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDeliveryDay, sameDate } from '../../src/calendar/day.ts'
import { encodeSummaryFile, readSummaryFacts } from '../../src/mirror/day/summaries.ts'
import { folderOf, openMirror } from '../../src/mirror/mirror.ts'
import { Bucket, bucket, type NightOptions, night } from './night.ts'

const root = mkdtempSync(path.join(tmpdir(), 'from-copy-'))
afterAll(() => rmSync(root, { recursive: true }))
let places = 0
const place = () => path.join(root, `${places++}`)
const day = (date: number) => parseDeliveryDay(`2026-11-${date}`)
const key = (date: number, id: string) => `l/2026-11-${date}-05-31-07-${id.padEnd(16, '0')}`
const bytes = Buffer.from('["18 A"]')
const facts = {
  counting: 'v0',
  objects: 1,
  bytes: 5,
  days: [sameDate(day(18))],
  origin: 'a'.repeat(64),
}

/** A night before which the copies of some days are taken in: what each was taken in for. */
async function restoring(mirror: string, days: readonly number[]): Promise<string[]> {
  const opened = await openMirror(mirror, { onWarning: () => {}, waitMs: 0 })
  try {
    const held = opened.source(bucket, 'v1')
    const became: string[] = []
    for (const date of days) became.push(await held.restoreFromCopy(day(date), facts, bytes))
    return became
  } finally {
    await opened.close()
  }
}

describe('copies of summaries', () => {
  it('are taken in for each day that is lacking, beside those that are held', async () => {
    const [mirror, store] = [place(), new Bucket()]
    store.add(key(19, 'A'), '19 A\n')
    await night(mirror, { store })
    expect(await restoring(mirror, [18, 19])).toEqual(['lacking', 'not taken'])
    const { held, report } = await night(mirror, { store })
    expect(report).toEqual(['18 A', '19 A'])
    expect(held.index()).toMatchObject([
      { deliveryDay: day(18), isCopy: true, origin: facts.origin, countings: ['v0'] },
      { deliveryDay: day(19), isCopy: false, countings: ['v1'] },
    ])
  })

  it('are taken in where the summary is gone and so are the records and their log objects', async () => {
    const [mirror, store] = [place(), new Bucket()]
    store.add(key(18, 'A'), '18 lost\n')
    await night(mirror, { store, keepRecordsFrom: day(30) })
    rmSync(path.join(mirror, folderOf(bucket), '2026/11/18/summary'))
    store.objects.clear()
    expect(await restoring(mirror, [18])).toEqual(['lacking'])
    expect((await night(mirror, { store })).report).toEqual(['18 A'])
  })

  describe('that count more log objects than are held', () => {
    const more = { ...facts, objects: 2, bytes: 10 }
    const copied = Buffer.from('["18 A","18 B"]')
    /** A mirror of one log object of the day, whose copy counts two; and what becomes of it. */
    async function afterRollback(records: 'kept' | 'let go', copy = more) {
      const [mirror, store] = [place(), new Bucket()]
      store.add(key(18, 'A'), '18 A\n')
      await night(mirror, { store, ...(records === 'let go' && { keepRecordsFrom: day(30) }) })
      const opened = await openMirror(mirror, { onWarning: () => {}, waitMs: 0 })
      const became = await opened.source(bucket, 'v1').restoreFromCopy(day(18), copy, copied)
      await opened.close()
      return { mirror, store, became }
    }

    for (const records of ['kept', 'let go'] as const) {
      it(`win where those are gone from the source, and records are ${records}`, async () => {
        const { mirror, store, became } = await afterRollback(records)
        expect(became).toBe('poorer')
        store.objects.clear()
        for (let nights = 0; nights < 2; nights++) {
          const { held, report } = await night(mirror, { store })
          expect(report).toEqual(['18 A', '18 B'])
          expect(held.index()[0]).toMatchObject({ isCopy: true, objects: 2 })
        }
      })

      it(`give way where all are there, and records are ${records}`, async () => {
        const { mirror, store } = await afterRollback(records)
        store.add(key(18, 'B'), '18 B as it is\n')
        const { held, report, outcome } = await night(mirror, { store })
        expect(report).toEqual(['18 A', '18 B as it is'])
        expect(held.index()[0]).toMatchObject({ isCopy: false, objects: 2 })
        expect(outcome.fetched).toBe(records === 'kept' ? 1 : 2)
      })
    }

    it('give way where records that are held make up for what is gone', async () => {
      const { mirror, store } = await afterRollback('kept')
      store.objects.clear()
      store.add(key(18, 'B'), '18 B\n')
      const { held, report } = await night(mirror, { store })
      expect([report, held.index()[0]?.isCopy]).toEqual([['18 A', '18 B'], false])
    })

    it('stand where a run is stopped before all came, and give way the night after', async () => {
      const [mirror, store] = [place(), new Bucket()]
      await restoring(mirror, [])
      for (const id of ['A', 'B', 'C']) store.add(key(18, id), `18 ${id}\n`)
      const opened = await openMirror(mirror, { onWarning: () => {}, waitMs: 0 })
      await opened.source(bucket, 'v1').restoreFromCopy(day(18), { ...more, objects: 3 }, copied)
      await opened.close()
      const stop = new AbortController()
      const wrapKeep: NightOptions['wrapKeep'] = (keep) => async (object, body) => {
        await keep(object, body)
        stop.abort()
      }
      const cut = await night(mirror, { store, concurrency: 1, signal: stop.signal, wrapKeep })
      expect([cut.outcome.fetched, cut.report]).toEqual([1, ['18 A', '18 B']])
      expect((await night(mirror, { store })).report).toEqual(['18 A', '18 B', '18 C'])
    })

    it('are left where as many are held', async () => {
      const { mirror, store, became } = await afterRollback('kept', { ...more, objects: 1 })
      expect(became).toBe('not taken')
      expect((await night(mirror, { store })).report).toEqual(['18 A'])
    })
  })

  it('stand until all their log objects are listed again', async () => {
    const [mirror, store] = [place(), new Bucket()]
    await restoring(mirror, [18])
    store.add(key(18, 'B'), '18 B\n')
    const { held, report } = await night(mirror, { store })
    expect(report).toEqual(['18 B'])
    expect(held.index()[0]?.isCopy).toBe(false)
  })
})

it('a day to which late records were added tells all that it was counted with', async () => {
  const [mirror, store] = [place(), new Bucket()]
  store.add(key(18, 'A'), '18 A\n')
  await night(mirror, { store, keepRecordsFrom: day(30) })
  store.objects.clear()
  store.add(key(18, 'B'), '18 B\n')
  const { held, report } = await night(mirror, { store, counting: 'v2' })
  expect(report).toEqual(['18 A', '18 B'])
  expect(held.index()[0]?.countings).toEqual(['v2', 'v1'])
})

describe('a summary file that nobody wrote', () => {
  const sound = { contents: '', counting: 'v1', objects: 1, bytes: 1, days: [sameDate(day(18))] }
  const wrong: [what: string, change: object][] = [
    ['a day that leads out', { days: ['../../x'] }],
    ['a day that is none', { days: ['2026-13-01'] }],
    ['days that are none', { days: 'x' }],
    ['objects below zero', { objects: -1 }],
    ['bytes as text', { bytes: '1' }],
    ['no counting', { counting: null }],
  ]
  const read = (change: object): string => {
    const file = path.join(place(), 'summary')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, Buffer.concat(encodeSummaryFile({ ...sound, ...change }, bytes, 'place')))
    expect(readFileSync(file).length).toBeGreaterThan(0)
    return readSummaryFacts(file, 'place').kind
  }
  it('is whole where it is sound', () => expect(read({})).toBe('whole'))
  for (const [what, change] of wrong)
    it(`is broken with ${what}`, () => expect(read(change)).toBe('broken'))
})
