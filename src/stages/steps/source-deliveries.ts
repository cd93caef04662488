/** What the report is told of each source: on which days it delivered. */
import path from 'node:path'
import { sameDate } from '../../calendar/day.ts'
import { withoutAccounts } from '../../naming/privacy.ts'
import type { Audience } from '../../report/model/audience.ts'
import type { SourceDeliveries } from '../../report/model/deliveries.ts'
import { shortBucket } from '../../sync/address.ts'
import { type Source, sourceName } from '../../sync/objects.ts'
import type { SyncedSource } from '../fetch.ts'

/** Of all sources, or of none: while one is still being fetched, what lacks may yet come. */
export function deliveriesOf(
  sources: readonly Pick<SyncedSource, 'source' | 'held' | 'partial'>[],
  audience: Audience,
): SourceDeliveries[] {
  if (sources.some(({ partial }) => partial !== null)) return []
  const titles = sources.map(({ source }) => sourceTitle(source))
  const all = sources.map(({ source, held }, at) => {
    const title = titles[at] ?? ''
    const isAlone = titles.indexOf(title) === titles.lastIndexOf(title)
    const name = isAlone || source.kind !== 'directory' ? title : source.path
    const days = held.index().flatMap(({ deliveryDay, objects }) => {
      return objects > 0 ? [{ day: sameDate(deliveryDay), objects }] : []
    })
    days.sort((a, b) => (a.day < b.day ? -1 : 1))
    return { name: audience === 'public' ? withoutAccounts(name) : name, days }
  })
  return all.some(({ days }) => days.length > 0) ? all : []
}

/** A source as a reader knows it. */
export function sourceTitle(source: Source): string {
  if (source.kind === 'directory') return path.basename(source.path)
  return sourceName({ ...source, bucket: shortBucket(source.bucket) })
    .replace('s3://', '')
    .replace(/\/$/, '')
}
