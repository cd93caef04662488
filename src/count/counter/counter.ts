/**
 * The counter: columns of ids in, a summary out.
 *
 *   Records ──▶ classes of new values (once each) ──▶ sums by (day, id), pairs by (day, id, id)
 *           ──▶ at the end: names of ids ──▶ tables
 *
 * No string and no object per record. What each number means: see `../record/meaning.ts` and the comments
 * here; they are the sentences of "What the numbers mean".
 */
import { type Day, dayAt } from '../../calendar/day.ts'
import { type Calendar, QUARTER } from '../../calendar/time-zone.ts'
import type {
  Malformed,
  MalformedReason,
  Records,
  ValueField,
  Values,
} from '../../formats/records.ts'
import type { CountingSettings } from '../settings.ts'
import { Delays } from '../summary/delays.ts'
import type { DayCounts, Summary } from '../summary/summary.ts'
import { addRun, type Chosen } from './add-up.ts'
import { countsOf } from './day-counts.ts'
import type { DaySums } from './day-sums.ts'
import {
  BOTS,
  IS_CDN,
  IS_DEAR,
  IS_ELSEWHERE,
  IS_FREE,
  IS_FREE_ERROR,
  IS_FREE_TO_STRANGERS,
  IS_GET,
  IS_READ,
  IS_REQUEST,
  IS_WEBSITE,
  type NameBook,
  PEOPLE,
} from './dictionaries.ts'
import { AWS_BYTES, addRare, IN, UNBILLED, UNBILLED_BYTES, WRITE } from './rare.ts'
import type { KernelColumns } from './run-columns.ts'
import { addVisitors } from './visitors.ts'

export type { CountingSettings }

/** What only the one who read the log objects knows of them. */
export interface LogFacts {
  readonly objects: number
  readonly objectBytes: number
  readonly duplicates: number
  readonly malformed: Readonly<Partial<Record<MalformedReason, Malformed>>>
}

type AllValues = Readonly<Record<ValueField, Values>>

export interface Counter {
  /** Counts a run of records. `values` must be those of one reader, for the counter's whole life;
   * `delivered` is when their log object was, seconds since 1970. */
  count(records: Records, values: AllValues, delivered?: number): void
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
  #delays = new Delays()

  #quarter = Number.NaN
  #hour = 0

  // Reused for every run.
  /** Records of which something is rare, and beside them what. */
  #rare = new Uint32Array(0)
  #marks = new Uint16Array(0)

  constructor(book: NameBook) {
    this.#calendar = book.calendar
    this.#book = book
  }

  count(records: Records, values: AllValues, delivered?: number): void {
    this.#book.learn(values)
    if (delivered !== undefined) this.#delays.add(records, delivered)
    if (this.#rare.length < records.count) this.#makeRoom(records.count)
    const columns = this.#book.columns.take(records, values)
    for (let from = 0; from < records.count; ) from = this.#countDay(records, values, columns, from)
  }

  #makeRoom(count: number): void {
    this.#rare = new Uint32Array(count)
    this.#marks = new Uint16Array(count)
  }

  /** Counts the records from `from` on that are of one day; returns where the next day begins. */
  #countDay(records: Records, values: AllValues, columns: KernelColumns, from: number): number {
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
    const { clientOf } = book
    const agentNumbers = book.agents.of
    const { transitions: transitionOf, errorBilling, requesters, isCdnAgent, isAws } = book
    const { mayBeCdn, mayBeAws } = book
    const { noError, statusNumbers, errorNumbers } = book
    const operationIds = ids.operation
    const statusIds = ids.status
    const agentIds = ids.agent
    const addressIds = ids.address
    const keyIds = ids.key
    const referrerIds = ids.referrer
    const requesterIds = ids.requester
    const errorIds = ids.errorCode
    const regionIds = ids.sourceRegion
    const bytesSent = numbers.bytesSent
    const failed = columns.failed.numbers
    const sent = columns.sent.numbers
    const origins = columns.ids.origin.numbers
    const codes = columns.ids.code.numbers
    const clients = columns.client.numbers
    const agents = columns.agent.numbers
    const people = columns.people.numbers
    const lists = {
      records: columns.lists.records.numbers,
      requests: columns.lists.requests.numbers,
      reads: columns.lists.reads.numbers,
      pageViews: columns.lists.pageViews.numbers,
      errors: columns.lists.errors.numbers,
      notFound: columns.lists.notFound.numbers,
      hotlinks: columns.lists.hotlinks.numbers,
    }
    const rare = this.#rare
    const marks = this.#marks
    const { hours, kindRequests, kindBytes, transitions } = sums
    const isChoosy = Object.keys(book.excluded).length > 0

    let recordCount = 0
    let requestCount = 0
    let readCount = 0
    let viewCount = 0
    let errorCount = 0
    let notFoundCount = 0
    let hotlinkCount = 0
    let peopleCount = 0
    let failedCount = 0
    let excluded = 0
    let bytes = 0
    let readBytes = 0
    let serverErrors = 0
    let billedReads = 0
    let billedWrites = 0
    let billedBytes = 0
    let awsBytes = 0
    let rareCount = 0
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
      lists.records[recordCount++] = at
      const operation = operationClass[operationIds[at]!]!
      const status = statusOf[statusIds[at]!]!
      if (status >= 400) failed[failedCount++] = at
      if ((operation & IS_REQUEST) === 0 || status < 0) {
        const transition = transitionOf[operationIds[at]!]!
        if (transition >= 0) transitions[transition]! += 1
        marks[rareCount] = UNBILLED | UNBILLED_BYTES
        rare[rareCount++] = at
        continue
      }

      lists.requests[requestCount++] = at
      bytes += size
      const kind = kindOf[agentIds[at]!]!
      kindRequests[kind]! += 1
      kindBytes[kind]! += size
      const hourOfDay = hour - day * 24
      hours[hourOfDay]! += 1
      hours[24 + hourOfDay]! += size
      if (kind === PEOPLE) hours[48 + hourOfDay]! += 1
      const key = keyIds[at]!
      if (status >= 400) {
        lists.errors[errorCount++] = at
        if (status >= 500) serverErrors++
        const code = errorIds[at]!
        codes[at] = code === noError ? statusNumbers[statusIds[at]!]! : errorNumbers[code]!
      }
      let mark = 0
      if (
        status >= 300 &&
        isFree(status, operation, errorBilling[errorIds[at]!]!, requesters[requesterIds[at]!]!)
      ) {
        mark = UNBILLED | UNBILLED_BYTES
      } else {
        if ((operation & IS_DEAR) !== 0) {
          billedWrites++
          mark = WRITE
        } else if ((operation & IS_FREE) !== 0) mark = UNBILLED
        else billedReads++
        if (
          mayBeCdn &&
          ((requesters[requesterIds[at]!]! & IS_CDN) !== 0 ||
            isCdnAgent[agentIds[at]!] === 1 ||
            (operation & IS_ELSEWHERE) !== 0)
        ) {
          mark |= UNBILLED_BYTES
        } else {
          billedBytes += size
          // A website endpoint is one of the internet.
          if (mayBeAws && isAws[regionIds[at]!] === 1 && (operation & IS_WEBSITE) === 0) {
            awsBytes += size
            mark |= AWS_BYTES
          }
        }
      }
      if (mark !== 0) {
        if ((operation & IS_READ) !== 0) mark |= IN.reads
        if (status >= 400) mark |= IN.errors
        marks[rareCount] = mark | IN.requests
        rare[rareCount++] = at
      }

      if ((operation & IS_READ) === 0) continue
      lists.reads[readCount++] = at
      readBytes += size
      const referrer = referrerIds[at]!
      const origin = originOf[referrer]!
      origins[at] = origin
      const page = isPage[key] === 1
      const isDelivered = (status >= 200 && status < 300) || status === 304
      if (!page && origin !== 0 && isDelivered && kind !== BOTS) {
        lists.hotlinks[hotlinkCount++] = at
        if (mark !== 0) marks[rareCount - 1]! |= IN.hotlinks
      }
      if (status === 404) {
        lists.notFound[notFoundCount++] = at
        if (mark !== 0) marks[rareCount - 1]! |= IN.notFound
      }
      if (kind !== PEOPLE || status >= 400) continue
      people[peopleCount++] = at
      clients[at] = clientOf[addressIds[at]!]!
      agents[at] = agentNumbers[agentIds[at]!]!
      if (!page || (operation & IS_GET) === 0 || (status !== 200 && status !== 304)) continue
      lists.pageViews[viewCount++] = at
      if (mark !== 0) marks[rareCount - 1]! |= IN.pageViews
    }

    sums.records += recordCount
    sums.excluded += excluded
    sums.requests += requestCount
    sums.bytes += bytes
    sums.reads += readCount
    sums.pageViews += viewCount
    sums.errors += errorCount
    sums.serverErrors += serverErrors
    sums.billedReads += billedReads
    sums.billedWrites += billedWrites
    sums.billedBytes += billedBytes
    sums.awsBytes += awsBytes
    sums.firstRecord = first
    sums.lastRecord = last

    const found = columns.lists
    const chosen: Chosen = {
      records: { at: found.records, count: recordCount },
      requests: { at: found.requests, count: requestCount, bytes },
      reads: { at: found.reads, count: readCount, bytes: readBytes },
      pageViews: { at: found.pageViews, count: viewCount },
      errors: { at: found.errors, count: errorCount },
      notFound: { at: found.notFound, count: notFoundCount },
      hotlinks: { at: found.hotlinks, count: hotlinkCount },
    }
    const some = { at: columns.failed, count: failedCount }
    const run = { records, values, chosen, failed: some, columns }
    addRun(run, book, slot, sums)
    addRare({ at: rare, marks, count: rareCount }, run, book.plan, slot, sums)
    addVisitors(run, { at: columns.people, count: peopleCount }, sums, isPage)
    return at
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
    let records = 0
    for (const [index, sums] of [...this.#days].sort(([a], [b]) => a - b)) {
      records += sums.records + sums.excluded
      days.set(dayAt(index), countsOf(sums, this.#book))
      this.#book.slots.close(sums)
    }
    this.#days.clear()
    const { objects, objectBytes, duplicates, malformed } = log
    const delays = this.#delays.counted()
    this.#delays = new Delays()
    return { log: { objects, objectBytes, records, duplicates, malformed, ...delays }, days }
  }
}

/** Whether S3 bills nobody for an error or a redirect. A website endpoint serves a document in its place,
 * which it bills, but for its own failures. */
function isFree(status: number, operation: number, error: number, requester: number): boolean {
  if (status >= 500) return true
  if ((operation & IS_WEBSITE) !== 0) return false
  return (
    (error & IS_FREE_ERROR) !== 0 ||
    (status === 403 && (error & requester & IS_FREE_TO_STRANGERS) !== 0)
  )
}
