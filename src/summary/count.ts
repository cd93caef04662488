/**
 * The counter: columns of ids in, a summary out.
 *
 *   Records ──▶ classes of new values (once each) ──▶ sums by (day, id), pairs by (day, id, id)
 *           ──▶ at the end: names of ids ──▶ tables
 *
 * No string and no object per record. What each number means: see `meanings.ts` and the comments
 * here; they are the sentences of "What the numbers mean".
 */
import type { Malformed, MalformedReason, Records, ValueField, Values } from '../parse/records.ts'
import { tablesOfDay } from './assemble.ts'
import { type Calendar, dayOf, indexOfDay, QUARTER } from './calendar.ts'
import { type DaySums, readFields, requestFields } from './days.ts'
import { exact } from './exact.ts'
import { hashPair } from './hash.ts'
import { sizeClassOf, timeBounds, timeClassOf } from './meanings.ts'
import { distinct, LONGEST_DELAY } from './merge.ts'
import {
  BOTS,
  IS_DEAR,
  IS_FREE,
  IS_GET,
  IS_READ,
  IS_REQUEST,
  type NameBook,
  PEOPLE,
  TOOLS,
} from './names.ts'
import {
  addBytes,
  addOnes,
  addPairs,
  addToOnly,
  addToSet,
  addUp,
  makeRun,
  numberPairs,
} from './run.ts'
import type { CountingSettings } from './settings.ts'
import type { Day, DayCounts, Hour, Summary } from './summary.ts'

export type { CountingSettings }

/** Counts up whenever a change of this room changes a summary of the same records. */
const COUNTING_VERSION = 2

/** What a summary was counted with: equal texts, equal counting. `namingVersion` names the data that
 * agents, addresses and referrers are named by. */
export function countingDigest(settings: CountingSettings, namingVersion: string): string {
  const exclude = settings.exclude.map(({ field, pattern }) => [field, pattern])
  return JSON.stringify([
    COUNTING_VERSION,
    namingVersion,
    settings.timeZone,
    settings.clientAddresses,
    exclude.sort((a, b) => (String(a) < String(b) ? -1 : 1)),
  ])
}

/** What only the one who read the log objects knows of them. */
export interface LogFacts {
  readonly deliveryDay: Day
  readonly objects: number
  readonly objectBytes: number
  readonly duplicates: number
  readonly malformed: Readonly<Partial<Record<MalformedReason, Malformed>>>
}

type AllValues = Readonly<Record<ValueField, Values>>

export interface Counter {
  /** Counts a run of records. `values` must be those of one reader, for the counter's whole life. */
  count(records: Records, values: AllValues): void
  /** What was counted, by day. Call it once, at the end. */
  summary(log: LogFacts): Summary
}

/** A counter that names by `book`, which must be the book of the reader whose records it counts. */
export function makeCounter(book: NameBook): Counter {
  return new ColumnCounter(book)
}

class ColumnCounter implements Counter {
  readonly #calendar: Calendar
  readonly #book: NameBook
  readonly #days = new Map<number, DaySums>()

  #quarter = Number.NaN
  #hour = 0

  /** Reused for every run. */
  #run = makeRun(0)

  constructor(book: NameBook) {
    this.#calendar = book.calendar
    this.#book = book
  }

  count(records: Records, values: AllValues): void {
    this.#book.learn(values)
    if (this.#run.sent.length < records.count) this.#run = makeRun(records.count)
    for (let from = 0; from < records.count; ) from = this.#countDay(records, values, from)
  }

  /** Counts the records from `from` on that are of one day; returns where the next day begins. */
  #countDay(records: Records, values: AllValues, from: number): number {
    const day = Math.floor(this.#hourAt(records.time[from]!) / 24)
    let sums = this.#days.get(day)
    if (sums === undefined) {
      sums = this.#book.slots.open()
      this.#days.set(day, sums)
    }
    const slot = this.#book.slots.of(sums, values)

    const book = this.#book
    const { time, ids, numbers } = records
    const operationClass = book.operations
    const statusOf = book.statuses
    const kindOf = book.kinds
    const isPage = book.pages
    const originOf = book.originOf
    const isAnonymous = book.anonymous
    const { noError, statusNumbers, errorNumbers } = book
    const operationIds = ids.operation
    const statusIds = ids.status
    const agentIds = ids.agent
    const keyIds = ids.key
    const referrerIds = ids.referrer
    const requesterIds = ids.requester
    const errorIds = ids.errorCode
    const bytesSent = numbers.bytesSent
    const { sent, origins, codes } = this.#run
    const { counted, faulty, requests, refused, reads, hotlinked, missing, visits, views } =
      this.#run
    const { hours, kindRequests, kindBytes } = sums
    const isChoosy = Object.keys(book.excluded).length > 0

    let countedCount = 0
    let faultyCount = 0
    let requestCount = 0
    let refusedCount = 0
    let readCount = 0
    let hotlinkedCount = 0
    let missingCount = 0
    let visitCount = 0
    let viewCount = 0
    let excluded = 0
    let bytes = 0
    let readBytes = 0
    let serverErrors = 0
    let billedReads = 0
    let billedWrites = 0
    let billedBytes = 0
    let first = sums.firstRecord
    let last = sums.lastRecord

    let at = from
    for (; at < records.count; at++) {
      const seconds = time[at]!
      const hour = this.#hourAt(seconds)
      if (hour < day * 24 || hour >= day * 24 + 24) break
      if (isChoosy && this.#isExcluded(records, at)) {
        excluded++
        continue
      }
      if (seconds < first) first = seconds
      if (seconds > last) last = seconds
      const size = Math.max(bytesSent[at]!, 0)
      sent[at] = size
      counted[countedCount++] = at
      const operation = operationClass[operationIds[at]!]!
      const status = statusOf[statusIds[at]!]!
      if (status >= 400) faulty[faultyCount++] = at
      if ((operation & IS_REQUEST) === 0 || status < 0) continue

      requests[requestCount++] = at
      bytes += size
      const kind = kindOf[agentIds[at]!]!
      kindRequests[kind]! += 1
      kindBytes[kind]! += size
      const hourOfDay = hour - day * 24
      hours[hourOfDay]! += 1
      hours[24 + hourOfDay]! += size
      if (kind === PEOPLE) hours[48 + hourOfDay]! += 1
      if (status >= 400) {
        refused[refusedCount++] = at
        if (status >= 500) serverErrors++
        const code = errorIds[at]!
        codes[at] = code === noError ? statusNumbers[statusIds[at]!]! : errorNumbers[code]!
      }
      // S3 bills neither its own failures nor what it denied to strangers.
      if (status < 500 && !(status === 403 && isAnonymous[requesterIds[at]!] === 1)) {
        billedBytes += size
        if ((operation & IS_DEAR) !== 0) billedWrites++
        else if ((operation & IS_FREE) === 0) billedReads++
      }

      if ((operation & IS_READ) === 0) continue
      reads[readCount++] = at
      readBytes += size
      const origin = originOf[referrerIds[at]!]!
      origins[at] = origin
      const page = isPage[keyIds[at]!] === 1
      if (!page && origin !== 0) hotlinked[hotlinkedCount++] = at
      if (status === 404) missing[missingCount++] = at
      if (kind !== PEOPLE || status >= 400) continue
      visits[visitCount++] = at
      if (!page || (operation & IS_GET) === 0 || (status !== 200 && status !== 304)) continue
      views[viewCount++] = at
    }

    sums.records += countedCount
    sums.excluded += excluded
    sums.requests += requestCount
    sums.bytes += bytes
    sums.reads += readCount
    sums.pageViews += viewCount
    sums.errors += refusedCount
    sums.serverErrors += serverErrors
    sums.billedReads += billedReads
    sums.billedWrites += billedWrites
    sums.billedBytes += billedBytes
    sums.firstRecord = first
    sums.lastRecord = last

    addUp(slot.operation, operationIds, counted, countedCount, sent)
    addOnes(slot.operation.columns[2]!, operationIds, faulty, faultyCount)
    for (const field of requestFields) {
      if (values[field].size > 1) addUp(slot[field], ids[field], requests, requestCount, sent)
      else addToOnly(slot[field], requestCount, bytes)
    }
    for (const field of readFields) {
      if (values[field].size > 1) addUp(slot[field], ids[field], reads, readCount, sent)
      else addToOnly(slot[field], readCount, readBytes)
      addOnes(slot[field].columns[2]!, ids[field], views, viewCount)
    }
    addUp(slot.key, keyIds, reads, readCount, sent)
    addOnes(slot.key.columns[10]!, keyIds, views, viewCount)
    addBytes(slot.key.columns[11]!, keyIds, views, viewCount, sent)
    this.#countKeys(records, sums, slot.key.columns, readCount)
    addPairs(sums.errorKeys, codes, keyIds, refused, refusedCount, sent)
    addPairs(sums.hotlinks, origins, keyIds, hotlinked, hotlinkedCount, sent)
    addPairs(sums.notFound, keyIds, referrerIds, missing, missingCount, sent)
    this.#countVisits(records, sums, visitCount, viewCount, values.campaign.size > 1)
    return at
  }

  /** Adds visits and page views to their visitors. */
  #countVisits(
    { ids }: Records,
    sums: DaySums,
    visitCount: number,
    viewCount: number,
    hasCampaigns: boolean,
  ): void {
    const { visits, views, visitors, origins } = this.#run
    const known = sums.visitors.size
    numberPairs(sums.visitors, ids.address, ids.agent, visits, visitCount, visitors)
    addToSet(sums.originVisitors, visitors, origins, visits, visitCount)
    addToSet(sums.pageVisitors, visitors, ids.key, views, viewCount)
    if (hasCampaigns) addToSet(sums.campaignVisitors, visitors, ids.campaign, visits, visitCount)
    // Where all came by the same, that is told of a visitor at first sight.
    else
      for (let one = known; one < sums.visitors.size; one++) sums.campaignVisitors.numberOf(one, 0)
  }

  /** Adds the reads to their keys, sizes and times. */
  #countKeys(
    { ids, numbers }: Records,
    sums: DaySums,
    columns: readonly Float64Array[],
    readCount: number,
  ): void {
    const [, , errors, whole, partial, partialBytes, wasted, largest, turnMs, turnCount] =
      columns as Float64Array[]
    const { reads, sent } = this.#run
    const keyIds = ids.key
    const statusIds = ids.status
    const operationIds = ids.operation
    const { objectSize, turnAroundTime, totalTime } = numbers
    const statusOf = this.#book.statuses
    const operationClass = this.#book.operations
    const { sizes, turnAround, total } = sums
    for (let read = 0; read < readCount; read++) {
      const at = reads[read]!
      const key = keyIds[at]!
      const status = statusOf[statusIds[at]!]!
      const bytes = sent[at]!
      const size = objectSize[at]!
      if (status === 200) {
        if (size >= 0 && (operationClass[operationIds[at]!]! & IS_GET) !== 0) {
          if (bytes === size) whole![key]! += 1
          else if (bytes < size) wasted![key]! += bytes
        }
      } else if (status === 206) {
        partial![key]! += 1
        partialBytes![key]! += bytes
      } else if (status >= 400) errors![key]! += 1
      if (size > largest![key]!) largest![key] = size
      const sizeClass = sizeClassOf(size)
      sizes[2 * sizeClass]! += 1
      sizes[2 * sizeClass + 1]! += bytes
      const turned = turnAroundTime[at]!
      if (turned >= 0) {
        turnMs![key]! += turned
        turnCount![key]! += 1
        turnAround[sizeClass * timeBounds.length + timeClassOf(turned)]! += 1
      }
      const took = totalTime[at]!
      if (took >= 0) total[sizeClass * timeBounds.length + timeClassOf(took)]! += 1
    }
  }

  #hourAt(seconds: number): number {
    const quarter = Math.floor(seconds / QUARTER)
    if (quarter !== this.#quarter) {
      this.#hour = this.#calendar.hourOf(quarter)
      this.#quarter = quarter
    }
    return this.#hour
  }

  #isExcluded({ ids }: Records, at: number): boolean {
    const { excluded } = this.#book
    return (
      excluded.key?.[ids.key[at]!] === 1 ||
      excluded.agent?.[ids.agent[at]!] === 1 ||
      excluded.address?.[ids.address[at]!] === 1 ||
      excluded.referrer?.[ids.referrer[at]!] === 1 ||
      excluded.requester?.[ids.requester[at]!] === 1
    )
  }

  summary(log: LogFacts): Summary {
    const days = new Map<Day, DayCounts>()
    const deliveryDay = indexOfDay(log.deliveryDay)
    const delays = new Array<number>(LONGEST_DELAY + 1).fill(0)
    let records = 0
    for (const [index, sums] of [...this.#days].sort(([a], [b]) => a - b)) {
      const delay = Math.min(LONGEST_DELAY, Math.max(0, deliveryDay - index))
      delays[delay]! += sums.records + sums.excluded
      records += sums.records + sums.excluded
      days.set(dayOf(index), this.#countsOf(sums))
      this.#book.slots.close(sums)
    }
    this.#days.clear()
    const { objects, objectBytes, duplicates, malformed } = log
    return { log: { objects, objectBytes, records, duplicates, malformed, delays }, days }
  }

  #countsOf(sums: DaySums): DayCounts {
    const { kindRequests, kindBytes, hours } = sums
    const kind = (at: number) => ({ requests: kindRequests[at]!, bytes: kindBytes[at]! })
    return {
      totals: {
        requests: sums.requests,
        bytes: exact(sums.bytes),
        records: sums.records,
        reads: sums.reads,
        pageViews: sums.pageViews,
        errors: sums.errors,
        serverErrors: sums.serverErrors,
        people: kind(PEOPLE),
        bots: kind(BOTS),
        tools: kind(TOOLS),
        billedWrites: sums.billedWrites,
        billedReads: sums.billedReads,
        billedBytes: sums.billedBytes,
        excluded: sums.excluded,
      },
      hours: Array.from(
        { length: 24 },
        (_, hour): Hour => ({
          requests: hours[hour]!,
          bytes: hours[24 + hour]!,
          people: hours[48 + hour]!,
        }),
      ),
      visitors: this.#visitorHashes(sums),
      tables: tablesOfDay(sums, this.#book.slots.take(sums), this.#book),
      firstRecord: sums.firstRecord,
      lastRecord: sums.lastRecord,
    }
  }

  #visitorHashes({ visitors }: DaySums): Float64Array {
    const { addressHashes, agentHashes } = this.#book
    const hashes = new Float64Array(visitors.size)
    for (let at = 0; at < visitors.size; at++) {
      const address = 2 * visitors.first[at]!
      const agent = 2 * visitors.second[at]!
      hashes[at] = hashPair(
        addressHashes[address]!,
        addressHashes[address + 1]!,
        agentHashes[agent]!,
        agentHashes[agent + 1]!,
      )
    }
    return distinct(hashes.sort())
  }
}
