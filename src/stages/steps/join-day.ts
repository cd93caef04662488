/** Makes a day of the portions that several jobs counted: to the byte what one machine counts. */
import { amount, amountOf } from '../../action/job/amounts.ts'
import * as log from '../../action/job/log.ts'
import type { DeliveryDay } from '../../calendar/day.ts'
import { decodeSummary } from '../../count/summary/encode.ts'
import type { Entry } from '../../mirror/day/manifest.ts'
import { entriesIn, joinedDay, takeInDay } from '../../mirror/day/portable.ts'
import type { HeldSource } from '../../mirror/source.ts'
import type { DayOrder, PortionOf } from '../../state/jobs.ts'
import { placeOfDay } from '../../state/layout.ts'
import { LostPortion, type PortionHead, type StatePortions } from '../../state/portions.ts'
import type { LogObject } from '../../sync/objects.ts'
import { type DayCounting, recounted } from '../../workers/day-counting.ts'
import { identitiesIn } from '../../workers/repeats.ts'
import { type FetchedPortion, fetchPortion, type PortionJob } from './portion.ts'

/** A portion that is counted, and has log objects. */
export interface PortionCounts {
  readonly portion: PortionOf
  readonly files: NonNullable<PortionHead['counted']>
}

/** Puts the day that these portions come to into the mirror, in place of what is held of it. Throws LostPortion where not
 * all of them can be read; SourceError. */
export async function joinDay(
  counts: readonly PortionCounts[],
  held: HeldSource,
  day: DeliveryDay,
  portions: StatePortions,
  job: PortionJob,
): Promise<void> {
  const { mirror, atRest, world } = job
  const { folderName } = held
  const place = placeOfDay(folderName, day)
  const take = (name: 'manifest' | 'summary') =>
    portions.take(
      name,
      counts.map(({ portion, files }) => [portion.id, files[name]]),
    )
  const manifests = await take('manifest')
  const suspected = await suspectedPortions(counts, portions, world.workers)
  const orders = counts.flatMap(({ portion }, at): (readonly [number, DayOrder])[] => {
    const manifest = manifests[at]
    if (manifest === undefined || !suspected.has(at)) return []
    const fetch = objectsIn(entriesIn(manifest, place))
    return [[at, { source: folderName, day, portion, fetch, retried: [], leave: [] }]]
  })
  const again = await countAgain(new Map(orders), held, day, job)
  const summaries = await take('summary')
  const merged = await world.workers.merge(summaries.map((one, at) => again.get(at) ?? one))
  const days = [...decodeSummary(merged).days.keys()]
  const joined = joinedDay(place, manifests, atRest.counting, atRest.encoded(merged), days)
  await takeInDay(mirror.directory, place, joined)
  held.reopen()
  const inCommon =
    suspected.size === 0
      ? ''
      : `, ${amount(suspected.size)} of which have records in common and were read again`
  log.info(
    `${held.name}: ${day} put together from ${amountOf(counts.length, 'portion')}${inCommon}`,
  )
}

/** Those that have an identity that another one has, too: places in `counts`. */
async function suspectedPortions(
  counts: readonly PortionCounts[],
  portions: StatePortions,
  workers: Pick<DayCounting, 'suspected'>,
): Promise<ReadonlySet<number>> {
  const ranges = Math.max(...counts.map(({ files }) => files.identities.length))
  const suspected = new Set<number>()
  for (let range = 0; range < ranges; range++) {
    const files = await portions.take(
      `identities-${range}`,
      counts.map(({ portion, files }) => [portion.id, files.identities[range] ?? null]),
    )
    for (const at of await workers.suspected(files.map(identitiesIn))) suspected.add(at)
  }
  return suspected
}

function objectsIn(entries: ReadonlyMap<string, Entry>): LogObject[] {
  return [...entries].map(([key, { etag, size, lastModified = 0 }]) => ({
    key,
    etag,
    size,
    lastModified,
  }))
}

/** Fetches suspected portions once more, and counts them with one reader: their summaries, by their places in the day. */
async function countAgain(
  orders: ReadonlyMap<number, DayOrder>,
  held: HeldSource,
  day: DeliveryDay,
  job: PortionJob,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const fetched = new Map<number, FetchedPortion>()
  try {
    for (const [at, order] of orders) {
      const portion = await fetchPortion(order, held, job, 0)
      fetched.set(at, portion)
      if (!portion.isWhole || portion.held.objects(day).size < order.fetch.length)
        throw new LostPortion('Log objects whose records have to be compared did not come again')
    }
    return await recounted(
      job.world.workers,
      { deliveryDay: day, counting: job.settings.counting },
      [...fetched.keys()],
      (at) => fetched.get(at)?.held.planCounting(day).objects ?? [],
    )
  } finally {
    for (const { close } of fetched.values()) await close()
  }
}
