/**
 * The counter: columns of ids in, a summary out.
 *
 *   Records ──▶ classes of new values (once each) ──▶ sums by (day, id), pairs by (day, id, id)
 *           ──▶ at the end: names of ids ──▶ tables
 *
 * No string and no object per record. What each number means: see `meanings.ts` and the comments
 * here; they are the sentences of "What the numbers mean".
 */

import type { Part, Tally } from '../columns/accumulator.ts'
import { exact } from '../columns/exact.ts'
import { hashPair } from '../columns/hash.ts'
import { grown } from '../columns/pair-set.ts'
import type { Malformed, MalformedReason, Records, ValueField, Values } from '../formats/records.ts'
import { type TransitionTotal, transitionRows } from './billing.ts'
import { type Calendar, dayOf, QUARTER } from './calendar.ts'
import { type DaySums, keyColumns, readFields, requestFields, type Slot } from './day-sums.ts'
import { tablesOfDay } from './day-tables.ts'
import { Delays } from './delays.ts'
import {
  BOTS,
  IS_ANONYMOUS,
  IS_CDN,
  IS_DEAR,
  IS_FREE,
  IS_FREE_ERROR,
  IS_FREE_TO_STRANGERS,
  IS_GET,
  IS_READ,
  IS_REQUEST,
  IS_WEBSITE,
  type NameBook,
  PEOPLE,
  TOOLS,
} from './dictionaries.ts'
import { sizeClassOf, timeBounds, timeClassOf } from './meaning.ts'
import { distinct } from './merge.ts'
import type { CountedWith, CountingSettings } from './settings.ts'
import type { Day, DayCounts, Hour, Summary, Totals } from './summary.ts'
import { billColumns, PARTS } from './tables.ts'

export type { CountingSettings }

/** Counts up whenever a change of this room changes a summary of the same records. */
const COUNTING_VERSION = 3

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

/** What a text of `countingDigest`, also one of an earlier release, says of the settings; undefined
 * where it is none. */
export function countedWithOf(counting: string): CountedWith | undefined {
  let parts: unknown
  try {
    parts = JSON.parse(counting)
  } catch {
    return undefined
  }
  if (!Array.isArray(parts)) return undefined
  const [, , timeZone, clientAddresses, exclude] = parts as unknown[]
  if (typeof timeZone !== 'string' || typeof clientAddresses !== 'string') return undefined
  if (typeof exclude === 'string') return { timeZone, clientAddresses, exclude }
  return Array.isArray(exclude)
    ? { timeZone, clientAddresses, exclude: exclusionsName(exclude) }
    : undefined
}

/** The same text where everybody may read it: with a name in place of the exclusions, which may hold
 * the owner's own addresses. */
export function publishableCounting(counting: string): string {
  const { exclude } = countedWithOf(counting) ?? {}
  if (exclude === undefined) return ''
  const [version, naming, timeZone, clientAddresses] = JSON.parse(counting) as unknown[]
  return JSON.stringify([version, naming, timeZone, clientAddresses, exclude])
}

/** Too short to find by it what is excluded. */
function exclusionsName(exclude: readonly unknown[]): string {
  if (exclude.length === 0) return ''
  const text = JSON.stringify(exclude)
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0')
}

/** What only the one who read the log objects knows of them. */
export interface LogFacts {
  readonly objects: number
  readonly objectBytes: number
  readonly duplicates: number
  readonly malformed: Readonly<Partial<Record<MalformedReason, Malformed>>>
}

/** What is rare about a record, to the bill: bit n adds to column n of `billColumns`. */
const UNBILLED = 1
const WRITE = 2
const UNBILLED_BYTES = 4
const AWS_BYTES = 8
const BILL = 15
/** And which tables it is in. */
const OF_REQUESTS = 16
const OF_READS = 32
const OF_PAGES = 64
const OF_HOTLINKS = 128

const PAGE_VIEWS = keyColumns.indexOf('pageViews')
const PAGE_BYTES = keyColumns.indexOf('pageBytes')

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

  // Indices of records, by what they are. Reused for every run.
  #reads = new Uint32Array(0)
  #requests = new Uint32Array(0)
  #counted = new Uint32Array(0)
  #sent = new Float64Array(0)
  /** Records of which something is rare, and beside them what. */
  #rare = new Uint32Array(0)
  #marks = new Uint8Array(0)

  constructor(book: NameBook) {
    this.#calendar = book.calendar
    this.#book = book
  }

  count(records: Records, values: AllValues, delivered?: number): void {
    this.#book.learn(values)
    if (delivered !== undefined) this.#delays.add(records, delivered)
    if (this.#reads.length < records.count) {
      this.#reads = new Uint32Array(records.count)
      this.#requests = new Uint32Array(records.count)
      this.#counted = new Uint32Array(records.count)
      this.#sent = new Float64Array(records.count)
      this.#rare = new Uint32Array(records.count)
      this.#marks = new Uint8Array(records.count)
    }
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
    const campaignIds = ids.campaign
    const errorIds = ids.errorCode
    const regionIds = ids.sourceRegion
    const bytesSent = numbers.bytesSent
    const reads = this.#reads
    const requests = this.#requests
    const counted = this.#counted
    const sent = this.#sent
    const rare = this.#rare
    const marks = this.#marks
    const { hours, kindRequests, kindBytes, transitions } = sums
    const hasCampaigns = values.campaign.size > 1
    const isChoosy = Object.keys(book.excluded).length > 0

    const operationErrors = slot.operation.columns[2]!
    const agentViews = slot.agent.columns[2]!
    const addressViews = slot.address.columns[2]!
    const referrerViews = slot.referrer.columns[2]!
    const campaignViews = slot.campaign.columns[2]!
    const keyViews = slot.key.columns[PAGE_VIEWS]!
    const keyViewBytes = slot.key.columns[PAGE_BYTES]!

    let readCount = 0
    let requestCount = 0
    let countedCount = 0
    let excluded = 0
    let bytes = 0
    let readBytes = 0
    let pageViews = 0
    let errors = 0
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
      counted[countedCount++] = at
      const operation = operationClass[operationIds[at]!]!
      const status = statusOf[statusIds[at]!]!
      if (status >= 400) operationErrors[operationIds[at]!]! += 1
      if ((operation & IS_REQUEST) === 0 || status < 0) {
        const transition = transitionOf[operationIds[at]!]!
        if (transition >= 0) transitions[transition]! += 1
        marks[rareCount] = UNBILLED | UNBILLED_BYTES
        rare[rareCount++] = at
        continue
      }

      requests[requestCount++] = at
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
        errors++
        if (status >= 500) serverErrors++
        const code = errorIds[at]!
        const number = code === noError ? statusNumbers[statusIds[at]!]! : errorNumbers[code]!
        sums.errorKeys.add(number, key, 1, size)
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
          ((requesters[requesterIds[at]!]! & IS_CDN) !== 0 || isCdnAgent[agentIds[at]!] === 1)
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
        if ((operation & IS_READ) !== 0) mark |= OF_READS
        marks[rareCount] = mark | OF_REQUESTS
        rare[rareCount++] = at
      }

      if ((operation & IS_READ) === 0) continue
      reads[readCount++] = at
      readBytes += size
      const referrer = referrerIds[at]!
      const origin = originOf[referrer]!
      const page = isPage[key] === 1
      const isDelivered = (status >= 200 && status < 300) || status === 304
      if (!page && origin !== 0 && isDelivered && kind !== BOTS) {
        sums.hotlinks.add(origin, key, 1, size)
        if (mark !== 0) marks[rareCount - 1]! |= OF_HOTLINKS
      }
      if (status === 404) sums.notFound.add(key, referrer, 1, size)
      if (kind !== PEOPLE || status >= 400) continue
      const address = addressIds[at]!
      const agent = agentIds[at]!
      const campaign = campaignIds[at]!
      const known = sums.visitors.size
      const visitor = sums.visitors.numberOf(clientOf[address]!, agentNumbers[agent]!)
      if (visitor === known) noteVisitor(sums, visitor, address, agent)
      sums.originVisitors.numberOf(visitor, origin)
      // Where all came by the same, that is told of a visitor at first sight.
      if (visitor === known || hasCampaigns) sums.campaignVisitors.numberOf(visitor, campaign)
      if (!page || (operation & IS_GET) === 0 || (status !== 200 && status !== 304)) continue
      pageViews++
      if (mark !== 0) marks[rareCount - 1]! |= OF_PAGES
      agentViews[agent]! += 1
      addressViews[address]! += 1
      referrerViews[referrer]! += 1
      campaignViews[campaign]! += 1
      keyViews[key]! += 1
      keyViewBytes[key]! += size
      sums.pageVisitors.numberOf(visitor, key)
    }

    sums.records += countedCount
    sums.excluded += excluded
    sums.requests += requestCount
    sums.bytes += bytes
    sums.reads += readCount
    sums.pageViews += pageViews
    sums.errors += errors
    sums.serverErrors += serverErrors
    sums.billedReads += billedReads
    sums.billedWrites += billedWrites
    sums.billedBytes += billedBytes
    sums.awsBytes += awsBytes
    sums.firstRecord = first
    sums.lastRecord = last

    addUp(slot.operation, operationIds, counted, countedCount, sent)
    for (const field of requestFields) {
      if (values[field].size > 1) addUp(slot[field], ids[field], requests, requestCount, sent)
      else addToOnly(slot[field], requestCount, bytes)
    }
    for (const field of readFields) {
      if (values[field].size > 1) addUp(slot[field], ids[field], reads, readCount, sent)
      else addToOnly(slot[field], readCount, readBytes)
    }
    addUp(slot.key, keyIds, reads, readCount, sent)
    this.#countKeys(records, sums, slot.key.columns, readCount)
    this.#countRare(records, sums, slot, rareCount)
    return at
  }

  /** Adds what is rare about records to the tables they are in. */
  #countRare(records: Records, sums: DaySums, slot: Slot, count: number): void {
    if (count === 0) return
    const { ids, numbers } = records
    const rare = this.#rare
    const marks = this.#marks
    const sent = this.#sent
    let all = 0
    let ofReads = 0
    let ofPages = 0
    for (let i = 0; i < count; i++) {
      const mark = marks[i]!
      all |= mark
      if ((mark & OF_READS) !== 0) ofReads |= mark
      if ((mark & OF_PAGES) !== 0) ofPages |= mark
    }
    const which = all & BILL
    addRare(slot.operation.rare(which), ids.operation, 0, rare, marks, count, sent)
    if ((all & OF_REQUESTS) === 0) return
    for (const field of requestFields)
      addRare(slot[field].rare(which), ids[field], OF_REQUESTS, rare, marks, count, sent)
    const { errorKeys, notFound, hotlinks, sizesBill } = sums
    const { noError, statuses, statusNumbers, errorNumbers, originOf } = this.#book
    for (let i = 0; i < count; i++) {
      const at = rare[i]!
      const mark = marks[i]!
      const status = statuses[ids.status[at]!]!
      if ((mark & OF_REQUESTS) === 0 || status < 400) continue
      const code = ids.errorCode[at]!
      const number = code === noError ? statusNumbers[ids.status[at]!]! : errorNumbers[code]!
      const row = errorKeys.numberOf(number, ids.key[at]!)
      addMarked(errorKeys.rare(mark & BILL), row, mark, sent[at]!)
      if (status !== 404 || (mark & OF_READS) === 0) continue
      const link = notFound.numberOf(ids.key[at]!, ids.referrer[at]!)
      addMarked(notFound.rare(mark & BILL), link, mark, sent[at]!)
    }
    if (ofReads === 0) return
    const inReads = ofReads & BILL
    for (const field of readFields)
      addRare(slot[field].rare(inReads), ids[field], OF_READS, rare, marks, count, sent)
    addRare(slot.key.rare(inReads), ids.key, OF_READS, rare, marks, count, sent)
    const inPages = ofPages & BILL
    const pages = slot.key.rare(inPages << billColumns.length).slice(billColumns.length)
    if (inPages !== 0) addRare(pages, ids.key, OF_PAGES, rare, marks, count, sent)
    const { objectSize } = numbers
    for (let i = 0; i < count; i++) {
      const at = rare[i]!
      const mark = marks[i]!
      if ((mark & OF_READS) === 0) continue
      addMarked(sizesBill, sizeClassOf(objectSize[at]!), mark, sent[at]!)
      if ((mark & OF_HOTLINKS) === 0) continue
      const row = hotlinks.numberOf(originOf[ids.referrer[at]!]!, ids.key[at]!)
      addMarked(hotlinks.rare(mark & BILL), row, mark, sent[at]!)
    }
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
    const [anonymous, inVain, parts] = columns.slice(10) as Float64Array[]
    const reads = this.#reads
    const sent = this.#sent
    const keyIds = ids.key
    const statusIds = ids.status
    const operationIds = ids.operation
    const requesterIds = ids.requester
    const authenticationIds = ids.authentication
    const { requesters } = this.#book
    const isUnsigned = this.#book.unsigned
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
      const isGet = (operationClass[operationIds[at]!]! & IS_GET) !== 0
      if (status === 200) {
        if (size >= 0 && isGet) {
          if (bytes === size) whole![key]! += 1
          else if (bytes < size) wasted![key]! += bytes
        }
      } else if (status === 206 && isGet) {
        partial![key]! += 1
        partialBytes![key]! += bytes
        if (size > 0) parts![key]! += Math.round((bytes / size) * PARTS)
      } else if (status >= 400) errors![key]! += 1
      // A presigned request that came too late has no requester, but was signed.
      if (
        (requesters[requesterIds[at]!]! & IS_ANONYMOUS) !== 0 &&
        isUnsigned[authenticationIds[at]!] === 1
      ) {
        if ((status >= 200 && status < 300) || status === 304) anonymous![key]! += 1
        else inVain![key]! += 1
      }
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
    let records = 0
    for (const [index, sums] of [...this.#days].sort(([a], [b]) => a - b)) {
      records += sums.records + sums.excluded
      days.set(dayOf(index), this.#countsOf(sums))
      this.#book.slots.close(sums)
    }
    this.#days.clear()
    const { objects, objectBytes, duplicates, malformed } = log
    const delays = this.#delays.counted()
    this.#delays = new Delays()
    return { log: { objects, objectBytes, records, duplicates, malformed, ...delays }, days }
  }

  #countsOf(sums: DaySums): DayCounts {
    const { kindRequests, kindBytes, hours } = sums
    const taken = this.#book.slots.take(sums)
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
        billedBytes: exact(sums.billedBytes),
        ...this.#actions(taken.operation),
        awsBytes: sums.awsBytes,
        ...this.#transitions(sums),
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
      tables: tablesOfDay(sums, taken, this.#book),
      firstRecord: sums.firstRecord,
      lastRecord: sums.lastRecord,
      unhashed: 0,
      lacking: [],
    }
  }

  /** Records by what was done, from those by operation. */
  #actions({ ids, columns }: Part): Pick<Totals, 'writes' | 'lists' | 'deletes' | 'lifecycle'> {
    const sums = { write: 0, list: 0, delete: 0, lifecycle: 0 }
    for (let row = 0; row < ids.length; row++) {
      const action = this.#book.actions[ids[row]!]
      if (action !== undefined) sums[action] += columns[0]![row]!
    }
    return {
      writes: sums.write,
      lists: sums.list,
      deletes: sums.delete,
      lifecycle: sums.lifecycle,
    }
  }

  #transitions({ transitions }: DaySums): Pick<Totals, TransitionTotal> {
    return Object.fromEntries(
      transitionRows.map(([name], row) => [name, transitions[row]!]),
    ) as Record<TransitionTotal, number>
  }

  #visitorHashes({ visitors, visitorAddresses, visitorAgents }: DaySums): Float64Array {
    const { addressHashes, agentHashes } = this.#book
    const hashes = new Float64Array(visitors.size)
    for (let at = 0; at < visitors.size; at++) {
      const address = 2 * visitorAddresses[at]!
      const agent = 2 * visitorAgents[at]!
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

/** Of a visitor at first sight: one of the addresses and spellings that are all this visitor's. */
function noteVisitor(sums: DaySums, visitor: number, address: number, agent: number): void {
  if (visitor >= sums.visitorAddresses.length) {
    sums.visitorAddresses = grown(sums.visitorAddresses, 2 * visitor)
    sums.visitorAgents = grown(sums.visitorAgents, 2 * visitor)
  }
  sums.visitorAddresses[visitor] = address
  sums.visitorAgents[visitor] = agent
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

/** Adds marked records that are in `those` tables to the columns of the bill, each to its row. */
function addRare(
  columns: readonly Float64Array[],
  rowOf: Uint32Array,
  those: number,
  rare: Uint32Array,
  marks: Uint8Array,
  count: number,
  sent: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const mark = marks[i]!
    if ((mark & those) !== those) continue
    const at = rare[i]!
    addMarked(columns, rowOf[at]!, mark, sent[at]!)
  }
}

function addMarked(
  columns: readonly Float64Array[],
  row: number,
  mark: number,
  bytes: number,
): void {
  if ((mark & UNBILLED) !== 0) columns[0]![row]! += 1
  if ((mark & WRITE) !== 0) columns[1]![row]! += 1
  if ((mark & UNBILLED_BYTES) !== 0) columns[2]![row]! += bytes
  if ((mark & AWS_BYTES) !== 0) columns[3]![row]! += bytes
}

/** As `addUp`, where there is one value. */
function addToOnly(tally: Tally, count: number, sent: number): void {
  const requests = tally.columns[0]!
  if (count > 0 && requests[0] === 0) tally.touched[tally.size++] = 0
  requests[0]! += count
  tally.columns[1]![0]! += sent
}

/** Adds one, and its bytes, to the id of each of the chosen records. */
function addUp(
  tally: Tally,
  ids: Uint32Array,
  chosen: Uint32Array,
  count: number,
  sent: Float64Array,
): void {
  const requests = tally.columns[0]!
  const bytes = tally.columns[1]!
  const touched = tally.touched
  let size = tally.size
  for (let at = 0; at < count; at++) {
    const record = chosen[at]!
    const id = ids[record]!
    if (requests[id] === 0) touched[size++] = id
    requests[id]! += 1
    bytes[id]! += sent[record]!
  }
  tally.size = size
}
