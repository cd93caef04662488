import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CachePlace, putMade } from '../../src/build/cache.ts'
import { addUpPeriod, openPeriod, takePeriod } from '../../src/build/take.ts'
import { type Day, parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import { mergeSummaries } from '../../src/count/summary/merge.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { encodeSummaryFile } from '../../src/mirror/day/summaries.ts'
import type { BuildPlan } from '../../src/rollup/add.ts'
import { decodePeriod, encodePeriod } from '../../src/rollup/encode.ts'
import { decodeHead } from '../../src/rollup/head.ts'
import { buildPeriod } from '../../src/rollup/rollup.ts'
import { startWorkers } from '../../src/workers/workers.ts'

const home = mkdtempSync(path.join(tmpdir(), 'periods-'))
const workerFile = path.resolve(import.meta.dirname, '../../src/worker.ts')
const workers = startWorkers(2, workerFile)
afterAll(async () => {
  await workers.close()
  rmSync(home, { recursive: true })
})

const days = ['2026-11-21', '2026-11-22', '2026-11-23'].map(parseDay)
const [first, second, third] = days as [Day, Day, Day]

/** A delivery day with twenty records of its own day. */
async function deliveredOn(day: Day): Promise<{ file: string; summary: Summary }> {
  const date = day.slice(8)
  const lines = Array.from({ length: 20 }, (_, at) => {
    const id = `${date}${at}`.padStart(16, 'R')
    return `0f1e bucket [${date}/Nov/2026:10:00:00 +0000] 203.0.113.${at} - ${id} REST.GET.OBJECT key${at % 7} "GET /key${at % 7} HTTP/1.1" 200 - 10 10 9 4 "https://site${at}.example/" "Mozilla/5.0" - aGVsbG8= - - - bucket.s3.amazonaws.com TLSv1.3 - -\n`
  })
  const log = path.join(home, `log-${date}`)
  writeFileSync(log, lines.join(''))
  const bytes = await workers.summarise({
    deliveryDay: parseDeliveryDay(day),
    objects: [{ kind: 'file', path: log, size: lines.join('').length }],
    counting: { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
  })
  const file = path.join(home, `summary-${date}`)
  const facts = { contents: '', counting: '', objects: 1, bytes: 1, days: [day] }
  writeFileSync(file, Buffer.concat(encodeSummaryFile(facts, bytes, 'place')))
  return { file, summary: decodeSummary(bytes) }
}
const delivered = await Promise.all(days.map(deliveredOn))
const [one, two, three] = delivered.map(({ file }) => file) as [string, string, string]

const place = { directory: path.join(home, 'shelf'), spool: path.join(home, 'spool') }
mkdirSync(place.spool)

let buildPlans = 0
function buildPlan(from: Day, to: Day, parts: BuildPlan['parts']): BuildPlan {
  return { name: `period-${++buildPlans}`, digest: 'd1', from, to, parts, known: null, site: [] }
}
const ofDays = (from: Day, to: Day, ...summaries: [file: string, told: Day | null][]) =>
  buildPlan(from, to, {
    kind: 'days',
    summaries: summaries.map(([file, told]) => ({ file, told, isCopy: false, countedWith: [] })),
  })

const cases = [
  { what: 'whole', from: first, to: third, told: [first, second, third] },
  { what: 'cut at both ends', from: second, to: second, told: [null, second, null] },
  {
    what: 'with a log told under another day',
    from: first,
    to: second,
    told: [first, second, second],
  },
]

describe('a period added up in a thread', () => {
  for (const { what, from, to, told } of cases)
    it(`is the same as here: ${what}`, async () => {
      const files = [one, two, three].map((file, at): [string, Day | null] => [
        file,
        told[at] ?? null,
      ])
      const asked = ofDays(from, to, ...files)
      const head = await workers.addUp(asked, place)
      const all = mergeSummaries(delivered.map(({ summary }) => summary))
      const logs = new Map<Day, Summary['log'][]>()
      for (const [at, day] of told.entries())
        if (day !== null) logs.set(day, [...(logs.get(day) ?? []), delivered[at]!.summary.log])
      const counts = new Map([...all.days].map(([day, counts]) => [day, [counts]]))
      const wanted = buildPeriod(from, to, counts, logs)
      expect(Buffer.from(takePeriod(asked, place))).toEqual(Buffer.from(encodePeriod(wanted)))
      const { totals, visitors, firstRecord, lastRecord } = wanted
      expect(head).toMatchObject({ from, to, totals, visitors, firstRecord, lastRecord })
      expect(head.days.map(({ day, hours }) => [day, hours])).toEqual(
        wanted.days.map(({ day }) => [day, []]),
      )
      expect(totals.records).toBe(20 * days.filter((day) => day >= from && day <= to).length)
    })

  it('is the same from its parts, whether these lie in the build cache or not', async () => {
    const wanted = addUpPeriod(
      ofDays(first, third, [one, first], [two, second], [three, third]),
      place,
    )
    const early = ofDays(first, second, [one, first], [two, second])
    const late = ofDays(third, third, [three, third])
    const whole = () => buildPlan(first, third, { kind: 'periods', periods: [late, early] })
    const nested = () =>
      buildPlan(first, third, {
        kind: 'periods',
        periods: [
          buildPlan(first, second, {
            kind: 'periods',
            periods: [ofDays(first, first, [one, first]), ofDays(second, second, [two, second])],
          }),
          ofDays(third, third, [three, third]),
        ],
      })
    for (const asked of [whole(), whole(), nested()]) {
      await workers.addUp(asked, place)
      expect(Buffer.from(takePeriod(asked, place))).toEqual(Buffer.from(wanted.bytes))
    }
  })

  it('is the same in any number of pieces', async () => {
    const asked = () => ofDays(first, third, [one, first], [two, second], [three, third])
    const wanted = addUpPeriod(asked(), place)
    for (const pieces of [1, 2, 3, 7, 50]) {
      const buildPlan = asked()
      const head = await workers.addUp(buildPlan, place, pieces)
      expect(head).toEqual(decodeHead(wanted.head))
      expect(Buffer.from(takePeriod(buildPlan, place))).toEqual(Buffer.from(wanted.bytes))
    }
  })

  it('is the same days under another name', async () => {
    const front = ofDays(first, second, [one, first], [two, second])
    const month = buildPlan(first, third, { kind: 'periods', periods: [front] })
    expect((await workers.addUp(month, place)).to).toBe(third)
    const alone = ofDays(first, third, [one, first], [two, second])
    const encoded = (asked: BuildPlan): Buffer =>
      Buffer.from(encodePeriod(openPeriod(asked, place)))
    expect(encoded(month)).toEqual(encoded(alone))
  })

  it('is made anew where its file is not what was put there', async () => {
    const asked = ofDays(first, second, [one, first], [two, second])
    const whole = Buffer.from(addUpPeriod(asked, place).bytes)
    for (const spoilt of ['', 's3-log-report shelf 1 d1 0\n', 'anything']) {
      writeFileSync(path.join(place.directory, asked.name), spoilt)
      expect(Buffer.from(takePeriod(asked, place))).toEqual(whole)
      expect(Buffer.from(takePeriod(asked, place))).toEqual(whole)
    }
    expect(decodePeriod(takePeriod({ ...asked, digest: 'd2' }, place)).totals.records).toBe(40)
    expect(readdirSync(place.spool)).toEqual([])
  })

  it('is made anew where others may have put there what no run makes', () => {
    const asked = ofDays(first, second, [one, first], [two, second])
    const whole = addUpPeriod(asked, place).bytes
    const period = decodePeriod(whole)
    const crafted = { ...period, totals: { ...period.totals, records: -1 } }
    const doubted = { ...place, doubted: parseDeliveryDay('2026-11-24') }
    const put = (): void => putMade(place, asked.name, asked.digest, encodePeriod(crafted))
    const records = (of: CachePlace): number => decodePeriod(takePeriod(asked, of)).totals.records
    put()
    expect(records(place)).toBe(-1) // nobody else can have written it
    expect(records(doubted)).toBe(40)
    expect(Buffer.from(takePeriod(asked, place))).toEqual(Buffer.from(whole))
    put()
    expect(records(doubted)).toBe(-1) // looked at in this run, as is what it put there
    rmSync(path.join(place.spool, `${asked.name}.sound`))
    expect(records(doubted)).toBe(40)
    for (const mark of readdirSync(place.spool)) rmSync(path.join(place.spool, mark))
  })

  it('fails where a summary is not whole', async () => {
    const broken = path.join(home, 'broken')
    writeFileSync(broken, 'no summary')
    const changed = path.join(home, 'changed')
    const bytes = readFileSync(one)
    bytes[bytes.length - 20]! ^= 1
    writeFileSync(changed, bytes)
    for (const [file, why] of [
      [broken, /broken/],
      [changed, /broken/],
      [path.join(home, 'none'), /missing/],
    ] as const)
      await expect(workers.addUp(ofDays(first, third, [file, first]), place)).rejects.toThrow(why)
  })
})
