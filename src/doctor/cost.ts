/** What a first run over what was seen reads, takes and costs, and an ordinary night after it. Pure. */
import { amount, amountOf, amountOfBytes, amountOfTime } from '../action/job/amounts.ts'
import {
  egressText,
  type ReadingWork,
  readingSeconds,
  requestsCostText,
} from '../action/job/reading.ts'
import { type DeliveryDay, deliveryDayAt } from '../calendar/day.ts'
import { type Prices, pricesOf } from '../report/model/prices.ts'
import { deliveryDayOf, type LogObject } from '../sync/objects.ts'
import type { Observation } from './observation.ts'
import { type SourceSeen, timeOfObject } from './source.ts'

export interface CostedBy {
  /** The prices of this region, where the buckets do not say theirs. */
  readonly region: string
  readonly prices: Parameters<typeof pricesOf>[1]
  readonly timeBudgetMinutes: number
  /** Seconds since 1970. */
  readonly now: number
  /** Whether what a runner fetches may stay within AWS: it is not GitHub's own, nor a desk. */
  readonly isOwnRunner: boolean
}

/** Log objects of a page of a list. */
const PAGE = 1000
/** A source of no more is listed whole every night; of others two lists find what is new. */
const LISTED_WHOLE = 3000
const NIGHT_LISTS = 2
const MANY_OBJECTS = 500_000
/** Whole days that tell of an ordinary one. */
const NIGHTS = 7

/** Undefined where there is nothing to read. */
export function judgeCost(all: readonly SourceSeen[], by: CostedBy): readonly Observation[] {
  const seen = all.flatMap(({ listed }) => (listed.kind === 'listed' ? [listed] : []))
  const readable = seen.map(({ objects, isWhole }) => ({
    objects: objects.filter(({ isArchived }) => isArchived !== true),
    isWhole,
  }))
  if (readable.every(({ objects }) => objects.length === 0)) return []
  const isInS3 = all.some(({ source }) => source.kind === 's3')
  const prices = pricesOf(all.find(({ region }) => region !== null)?.region ?? by.region, by.prices)
  const first = sumOf(readable.map(firstReading))
  const night = sumOf(readable.map(({ objects }) => nightReading(objects, by.now)))
  const isEstimate = readable.some(({ isWhole }) => !isWhole)
  const about = isEstimate ? 'about ' : ''
  return [
    {
      state: 'ok',
      about: 'first run',
      seen: `reads ${about}${readingText(first, isInS3)}${isInS3 ? `: ${requestsCostText(first, prices)}` : ''}`,
    },
    ...(isInS3 ? [egress(first, prices, by)] : []),
    judgeTime(first, by),
    ...(isInS3 ? [ordinaryNight(night, prices)] : []),
  ]
}

interface Readable {
  readonly objects: readonly LogObject[]
  readonly isWhole: boolean
}

function firstReading({ objects, isWhole }: Readable): ReadingWork {
  const bytes = objects.reduce((sum, { size }) => sum + size, 0)
  const times = isWhole ? 1 : growth(objects)
  const gets = Math.round(objects.length * times)
  return { lists: Math.max(1, Math.ceil(gets / PAGE)), gets, bytes: Math.round(bytes * times) }
}

/**
 * How many times as many log objects there are as were listed, if those between come as often. A list that was cut
 * has the first and the newest ones: its largest gap is what was left out.
 */
function growth(objects: readonly LogObject[]): number {
  const times = objects.map(timeOfObject).sort((a, b) => a - b)
  const span = (times.at(-1) ?? 0) - (times.at(0) ?? 0)
  const gap = times.reduce((most, time, at) => Math.max(most, time - (times[at - 1] ?? time)), 0)
  return span > gap ? span / (span - gap) : 1
}

/** What the middle one of the last whole days brought. */
function nightReading(objects: readonly LogObject[], now: number): ReadingWork {
  const byDay = new Map<DeliveryDay, { gets: number; bytes: number }>()
  for (const object of objects) {
    const day = deliveryDayOf(object)
    const { gets, bytes } = byDay.get(day) ?? { gets: 0, bytes: 0 }
    byDay.set(day, { gets: gets + 1, bytes: bytes + object.size })
  }
  const today = deliveryDayAt(now)
  const whole = [...byDay].filter(([day]) => day < today).sort(([a], [b]) => (a < b ? 1 : -1))
  const last = whole
    .slice(0, NIGHTS)
    .map(([, of]) => of)
    .sort((a, b) => a.gets - b.gets)
  const { gets, bytes } = last[last.length >> 1] ?? { gets: 0, bytes: 0 }
  const lists =
    objects.length <= LISTED_WHOLE ? Math.max(1, Math.ceil(objects.length / PAGE)) : NIGHT_LISTS
  return { lists, gets, bytes }
}

function sumOf(readings: readonly ReadingWork[]): ReadingWork {
  return readings.reduce(
    (sum, { lists, gets, bytes }) => ({
      lists: sum.lists + lists,
      gets: sum.gets + gets,
      bytes: sum.bytes + bytes,
    }),
    { lists: 0, gets: 0, bytes: 0 },
  )
}

function readingText({ lists, gets, bytes }: ReadingWork, isInS3: boolean): string {
  const size = amountOfBytes(bytes)
  return isInS3
    ? `${amountOf(gets, 'log object')}, ${size} (${amount(lists)} LIST and ${amountOf(gets, 'GET request')})`
    : `${amountOf(gets, 'file')}, ${size}`
}

function egress({ bytes }: ReadingWork, prices: Prices, { isOwnRunner }: CostedBy): Observation {
  const within = isOwnRunner ? 'Within the region it costs nothing. Outside of AWS: ' : ''
  return { state: 'ok', about: 'egress', seen: `${within}${egressText(bytes, prices)}` }
}

function judgeTime(first: ReadingWork, { timeBudgetMinutes }: CostedBy): Observation {
  const about = 'time'
  const seconds = readingSeconds(first)
  const text = amountOfTime(seconds)
  const runs = timeBudgetMinutes === 0 ? 1 : Math.ceil(seconds / (timeBudgetMinutes * 60))
  const seen = `a first run takes about ${text} on two cores`
  const many = first.gets >= MANY_OBJECTS
  if (runs <= 1 && !many) return { state: 'ok', about, seen }
  const rounds =
    runs > 1
      ? `With 'time-budget: ${timeBudgetMinutes}' that is ${amount(runs)} runs: each publishes what it has, and the next goes on. `
      : ''
  return {
    state: 'warning',
    about,
    seen,
    cure: `${rounds}If old days are not wanted, let a lifecycle rule expire them first (docs/setup.md, “Old logs”).`,
  }
}

function ordinaryNight(night: ReadingWork, prices: Prices): Observation {
  const seen =
    night.gets === 0
      ? 'no whole day was delivered yet that could tell'
      : `then reads about ${readingText(night, true)}: ${requestsCostText(night, prices)}, ${amountOf(Math.round(readingSeconds(night)), 'second')}`
  return { state: 'ok', about: 'each night', seen }
}
