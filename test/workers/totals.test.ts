import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { loaded } from '../../src/columns/table.ts'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import { mergeSummaries } from '../../src/count/summary/merge.ts'
import type { TableName } from '../../src/count/tables/tables.ts'
import { startWorkers } from '../../src/workers/workers.ts'

const home = mkdtempSync(path.join(tmpdir(), 'totals-'))
const workers = startWorkers(2, path.resolve(import.meta.dirname, '../../src/worker.ts'))
afterAll(async () => {
  await workers.close()
  rmSync(home, { recursive: true })
})

const { objects } = makeDemoLogs({ days: 4, recordsPerDay: 2500 })
const deliveryDays = Map.groupBy(
  objects.map(({ key, body }) => ({ day: /\d{4}-\d\d-\d\d/.exec(key)?.[0] ?? '', key, body })),
  ({ day }) => day,
)

/** The fields of a well-formed line. */
const LINE =
  /^\S+ \S+ \[(\d\d)\/(\w{3})\/(\d{4})[^\]]*\] \S+ +\S+ (\S+) (\S+) (\S+) (?:".*?"|-) (\d{3}|-) \S+ (\d+|-) /

/** An independent count, in a few lines: sums by status, operation, key and day. */
function countIndependently() {
  const sums = new Map<string, { requests: number; bytes: number }>()
  const add = (name: string, bytes: number): void => {
    const { requests = 0, bytes: before = 0 } = sums.get(name) ?? {}
    sums.set(name, { requests: requests + 1, bytes: before + bytes })
  }
  for (const delivered of deliveryDays.values()) {
    const seen = new Set<string>()
    for (const text of delivered.flatMap(({ body }) => body.toString().split('\n'))) {
      const [, day, month, year, id, operation = '', key = '', status = '', sent] =
        LINE.exec(text) ?? []
      if (day === undefined || seen.has(`${id} ${operation} ${key}`)) continue
      seen.add(`${id} ${operation} ${key}`)
      const bytes = sent === '-' ? 0 : Number(sent)
      add(`operations ${operation}`, bytes)
      if (status === '-' || /^(S3|BATCH)\.|COPY\.OBJECT_GET/.test(operation)) continue
      const date = new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10)
      add(`days ${date}`, bytes)
      add(`statuses ${status}`, bytes)
      if (!/(GET|HEAD)\.OBJECT$/.test(operation)) continue
      add(`keys ${decodeURIComponent(decodeURIComponent(key))}`, bytes)
    }
  }
  return Object.fromEntries([...sums].sort())
}

it('totals by status, operation, key and day equal those of an independent count', async () => {
  let written = 0
  const summaries = await Promise.all(
    [...deliveryDays].map(async ([day, delivered]) => {
      const stored = delivered
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ body }) => {
          const file = path.join(home, `object-${written++}`)
          writeFileSync(file, body)
          return { kind: 'file', path: file, size: Buffer.byteLength(body) } as const
        })
      const counting = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
      return decodeSummary(
        await workers.summarise({ deliveryDay: parseDeliveryDay(day), objects: stored, counting }),
      )
    }),
  )
  const { days } = mergeSummaries(summaries)
  const sums = new Map<string, { requests: number; bytes: number }>()
  for (const [day, { totals, tables }] of days) {
    if (totals.requests > 0)
      sums.set(`days ${day}`, { requests: totals.requests, bytes: totals.bytes })
    for (const table of ['operations', 'statuses', 'keys'] satisfies TableName[]) {
      const { names, columns } = loaded(tables[table])
      for (const [row, name] of names.entries()) {
        const before = sums.get(`${table} ${name}`) ?? { requests: 0, bytes: 0 }
        sums.set(`${table} ${name}`, {
          requests: before.requests + (columns.requests?.[row] ?? 0),
          bytes: before.bytes + (columns.bytes?.[row] ?? 0),
        })
      }
    }
  }
  expect(Object.fromEntries([...sums].sort())).toEqual(countIndependently())
  expect(sums.size).toBeGreaterThan(50)
})
