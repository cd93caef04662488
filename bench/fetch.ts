import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sameDate } from '../src/calendar/day.ts'
import { openMirror } from '../src/mirror/mirror.ts'
import { fetchPlanned } from '../src/sync/fetch/fetch.ts'
import { listNew } from '../src/sync/listing.ts'
import { openStore } from '../src/sync/open.ts'
import { environment, startEndpoint } from './endpoint.ts'

/**
 * How fast log objects come: `node bench/fetch.ts [<objects>] [<bytes>] [<days>] [<delay in ms>]`
 * lists, fetches and keeps them from an endpoint on loopback, then once more with nothing new.
 */
Object.assign(process.env, environment)

const [objects = 5000, bytes = 3000, days = 30, delayMs = 0] = process.argv.slice(2).map(Number)
const concurrency = 64
const source = { kind: 's3', bucket: 'logs', prefix: 'l/' } as const

async function run(directory: string, endpoint: string) {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const mirror = await openMirror(directory, { onWarning: (text) => console.log(text) })
  const store = await openStore(source, { region: 'us-east-1', endpoint, concurrency })
  const held = mirror.source(source, 'bench')
  const now = Date.parse('2026-11-22') / 1000
  const wish = held.planListing({ now })
  const listing = await listNew(store, wish.marks, { now })
  const listed = performance.now()
  const plan = held.planFetch(wish, listing)
  const outcome = await fetchPlanned(plan, store, { concurrency, spool: mirror.spool }, held.keep)
  const fetched = performance.now()
  await held.commit(plan, outcome)
  const stale = held.staleDays()
  for (const day of stale)
    await held.keepSummary(held.planCounting(day), Buffer.from(day), [sameDate(day)])
  await store.close()
  await mirror.close()
  const { user, system } = process.cpuUsage(cpu)
  if (outcome.fetched !== plan.fetch.length) throw new Error('Not all was fetched')
  console.log(
    [
      `${listing.objects.length} listed in ${listing.requests} requests`,
      `${(listed - start).toFixed(0)} ms`,
      `${outcome.fetched} fetched`,
      `${(fetched - listed).toFixed(0)} ms`,
      `${((1000 * outcome.fetched) / (fetched - listed)).toFixed(0)}/s`,
      `in all ${(performance.now() - start).toFixed(0)} ms`,
      `${((user + system) / 1000).toFixed(0)} ms of processor`,
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
    ].join(', '),
  )
}

const endpoint = await startEndpoint({ objects, bytes, days, delayMs })
const directory = mkdtempSync(path.join(tmpdir(), 'bench-fetch-'))
try {
  await run(directory, endpoint.url)
  await run(directory, endpoint.url)
} finally {
  endpoint.stop()
  rmSync(directory, { recursive: true })
}
