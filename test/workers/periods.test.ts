import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { encodeSummary } from '../../src/mirror/summaries.ts'
import { decodePeriod, decodeSummary, encodePeriod } from '../../src/summary/encode.ts'
import { mergeSummaries } from '../../src/summary/merge.ts'
import { buildPeriod } from '../../src/summary/period.ts'
import type { Day, Summary } from '../../src/summary/summary.ts'
import { startWorkers } from '../../src/workers/workers.ts'

const home = mkdtempSync(path.join(tmpdir(), 'periods-'))
const workerFile = path.resolve(import.meta.dirname, '../../src/worker.ts')
const workers = startWorkers(2, workerFile)
afterAll(async () => {
  await workers.close()
  rmSync(home, { recursive: true })
})

const days = ['2026-11-21', '2026-11-22', '2026-11-23'] as Day[]
const [first, second, third] = days as [Day, Day, Day]

/** A delivery day with twenty records of its own day. */
async function deliveredOn(deliveryDay: Day): Promise<{ file: string; summary: Summary }> {
  const date = deliveryDay.slice(8)
  const lines = Array.from({ length: 20 }, (_, at) => {
    const id = `${date}${at}`.padStart(16, 'R')
    return `0f1e bucket [${date}/Nov/2026:10:00:00 +0000] 203.0.113.${at} - ${id} REST.GET.OBJECT key${at % 7} "GET /key${at % 7} HTTP/1.1" 200 - 10 10 9 4 "https://site${at}.example/" "Mozilla/5.0" - aGVsbG8= - - - bucket.s3.amazonaws.com TLSv1.3 - -\n`
  })
  const log = path.join(home, `log-${date}`)
  writeFileSync(log, lines.join(''))
  const bytes = await workers.summarise({
    deliveryDay,
    objects: [{ kind: 'file', path: log, size: lines.join('').length }],
    counting: { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
  })
  const file = path.join(home, `summary-${date}`)
  const facts = { contents: '', counting: '', objects: 1, bytes: 1, days: [deliveryDay] }
  writeFileSync(file, encodeSummary(facts, bytes))
  return { file, summary: decodeSummary(bytes) }
}
const delivered = await Promise.all(days.map(deliveredOn))
const [one, two, three] = delivered.map(({ file }) => file) as [string, string, string]

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
      const files = [one, two, three].map((file, at) => ({ file, told: told[at] ?? null }))
      const bytes = await workers.addUp({ kind: 'days', from, to, summaries: files })
      const all = mergeSummaries(delivered.map(({ summary }) => summary))
      const logs = new Map<Day, Summary['log'][]>()
      for (const [at, day] of told.entries())
        if (day !== null) logs.set(day, [...(logs.get(day) ?? []), delivered[at]!.summary.log])
      const counts = new Map([...all.days].map(([day, counts]) => [day, [counts]]))
      expect(bytes).toEqual(encodePeriod(buildPeriod(from, to, counts, logs)))
      expect(decodePeriod(bytes).totals.records).toBe(
        20 * days.filter((day) => day >= from && day <= to).length,
      )
    })

  it('is the same from its parts', async () => {
    const told = (file: string, day: Day) => ({ file, told: day })
    const span = { from: first, to: third }
    const [whole, early, late] = await Promise.all([
      workers.addUp({
        ...{ kind: 'days', ...span },
        summaries: [told(one, first), told(two, second), told(three, third)],
      }),
      workers.addUp({
        ...{ kind: 'days', from: first, to: second },
        summaries: [told(one, first), told(two, second)],
      }),
      workers.addUp({ kind: 'days', from: third, to: third, summaries: [told(three, third)] }),
    ])
    expect(await workers.addUp({ kind: 'periods', ...span, periods: [late, early] })).toEqual(whole)
  })

  it('fails where a summary is not whole', async () => {
    const broken = path.join(home, 'broken')
    writeFileSync(broken, 'no summary')
    for (const [file, why] of [
      [broken, /broken/],
      [path.join(home, 'none'), /missing/],
    ] as const) {
      const summaries = [{ file, told: first }]
      await expect(
        workers.addUp({ kind: 'days', from: first, to: third, summaries }),
      ).rejects.toThrow(why)
    }
  })
})
