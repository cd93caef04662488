/** Cuts what is to be counted into shards. Pure. */
import type { DeliveryDay } from '../calendar/day.ts'

/** What is to be read of a delivery day. */
export interface DayLoad {
  readonly source: string
  readonly day: DeliveryDay
  readonly objects: number
  readonly bytes: number
  /** Where it is a portion of the day: its place among them. */
  readonly portion?: { readonly at: number }
}

/** To ask for a log object takes as long as to read so many bytes of it: 250 a second, and 50 MB a second
 * (docs/performance.md). */
const BYTES_OF_A_REQUEST = 200_000

/** How long a day takes, told in bytes. */
export function weightOf({ objects, bytes }: Pick<DayLoad, 'objects' | 'bytes'>): number {
  return bytes + objects * BYTES_OF_A_REQUEST
}

/**
 * Days, or portions of them, in at most `count` shards that take about as long as each other: the longest first, each to
 * the shard that has the least so far. The same days make the same shards, in whatever order they come; a shard has its
 * newest days first.
 */
export function cutShards<Day extends DayLoad>(days: readonly Day[], count: number): Day[][] {
  const shards = Array.from({ length: Math.min(count, days.length) }, (): Day[] => [])
  const weights = shards.map(() => 0)
  const longestFirst = [...days].sort((a, b) => weightOf(b) - weightOf(a) || byPlace(a, b))
  for (const day of longestFirst) {
    const least = weights.indexOf(Math.min(...weights))
    shards[least]?.push(day)
    weights[least] = (weights[least] ?? 0) + weightOf(day)
  }
  for (const shard of shards) shard.sort((a, b) => byPlace(b, a))
  return shards
}

/** Those that take longer than all of them would in equal shards: no more machines make the work end sooner. */
export function longDays<Day extends DayLoad>(days: readonly Day[], count: number): Day[] {
  const share = days.reduce((sum, day) => sum + weightOf(day), 0) / count
  return count < 2 ? [] : days.filter((day) => weightOf(day) > share).sort(byPlace)
}

function byPlace(a: DayLoad, b: DayLoad): number {
  const [one, other] = [`${a.day} ${a.source}`, `${b.day} ${b.source}`]
  if (one !== other) return one < other ? -1 : 1
  return (a.portion?.at ?? 0) - (b.portion?.at ?? 0)
}
