/** Counts made up for log objects, put into a state as the jobs that count put theirs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type DeliveryDay, isDeliveryDay, sameDate } from '../src/calendar/day.ts'
import { encodeSummary } from '../src/count/summary/encode.ts'
import { emptySummary } from '../src/count/summary/merge.ts'
import { contentsOf, type Entry } from '../src/mirror/day/manifest.ts'
import { portableDay } from '../src/mirror/day/portable.ts'
import { folderOf } from '../src/mirror/mirror.ts'
import { StateDays } from '../src/state/days.ts'
import { Jobs } from '../src/state/jobs.ts'
import { placeOfDay } from '../src/state/layout.ts'
import { OpenLocation } from '../src/sync/location.ts'
import { environment } from './endpoint.ts'
import type { ServedBucket, SharedS3 } from './s3.ts'

const source = { kind: 's3', bucket: 'logs', prefix: 'l/' } as const

/** Puts counts of all days but the last one into `s3://state/s`, made with what the plan there is made with: they count
 * nothing, and name all log objects. */
export async function countMadeUp(s3: SharedS3, logs: ServedBucket): Promise<void> {
  Object.assign(process.env, environment)
  const spool = mkdtempSync(path.join(tmpdir(), 'bench-scale-state-'))
  const location = new OpenLocation(
    { bucket: 'state', prefix: 's' },
    {
      ...{ region: 'us-east-1', endpoint: s3.url, concurrency: 16, spool },
      ...{ now: Date.now() / 1000, signal: new AbortController().signal },
    },
  )
  try {
    const plan = s3.keys('state').find((key) => key.endsWith('/plan'))
    const [run = '', name = ''] = plan?.split('/').at(-2)?.split('-') ?? []
    const { counting } = await new Jobs(location, run, name).readPlan()
    const folder = folderOf(source)
    const days = new StateDays(location, folder, (text) => console.log(text))
    const ofDay = Map.groupBy(logs.keys, (key) => key.slice('l/'.length, 'l/2026-11-22'.length))
    const [, ...others] = [...ofDay].reverse()
    for (const [day, keys] of others) {
      if (!isDeliveryDay(day)) continue
      await days.put(day, madeUp(folder, day, keys, logs, counting), [])
    }
  } finally {
    await location.close()
    rmSync(spool, { recursive: true, force: true })
  }
}

function madeUp(
  folder: string,
  day: DeliveryDay,
  keys: readonly string[],
  logs: ServedBucket,
  counting: string,
): ReturnType<typeof portableDay> {
  const entries = new Map(
    keys.map((key): [string, Entry] => {
      const { etag, size } = logs.listed(key)
      return [key, { etag, size, slices: 'counted' }]
    }),
  )
  const bytes = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  const facts = {
    ...{ contents: contentsOf(entries), counting, days: [sameDate(day)] },
    ...{ objects: keys.length, bytes },
  }
  return portableDay(placeOfDay(folder, day), entries, facts, encodeSummary(emptySummary))
}
