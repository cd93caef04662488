import { type Part, Tally } from '../columns/accumulator.ts'
import { PairSums, Pairs } from '../columns/pair-set.ts'
import type { ValueField, Values } from '../formats/records.ts'
import { transitionRows } from './billing.ts'
import { sizeClasses, timeBounds } from './meaning.ts'
import { billColumns } from './tables.ts'

/** Fields summed over requests: requests and bytes. */
export const requestFields = [
  'bucket',
  'requester',
  'status',
  'errorCode',
  'signature',
  'authentication',
  'host',
  'tls',
  'aclRequired',
  'sourceRegion',
] as const
/** Fields summed over reads: requests, bytes and page views. */
export const readFields = ['address', 'agent', 'referrer', 'campaign'] as const

export type TallyField =
  | 'operation'
  | 'key'
  | (typeof requestFields)[number]
  | (typeof readFields)[number]

/** Columns of the key tally, in order; page views and their bytes after those of the table. */
export const keyColumns = [
  'requests',
  'bytes',
  'errors',
  'whole',
  'partial',
  'partialBytes',
  'wastedBytes',
  'size',
  'turnAroundMs',
  'turnAroundCount',
  'anonymous',
  'inVain',
  'parts',
  'pageViews',
  'pageBytes',
] as const

/** The dense sums of one day. */
export type Slot = Readonly<Record<TallyField, Tally>>

const BILL = billColumns.length

function makeSlot(): Slot {
  const tallies: Partial<Record<TallyField, Tally>> = {
    operation: new Tally(3, BILL),
    // Of page views once more.
    key: new Tally(keyColumns.length, 2 * BILL, [keyColumns.indexOf('size')]),
  }
  for (const field of requestFields) tallies[field] = new Tally(2, BILL)
  for (const field of readFields) tallies[field] = new Tally(3, BILL)
  return tallies as Slot
}
const tallyFields = Object.keys(makeSlot()) as TallyField[]

/** All that is summed of one day. Made once and cleared for other days: see `Slots`. */
export interface DaySums {
  records: number
  excluded: number
  requests: number
  bytes: number
  reads: number
  pageViews: number
  errors: number
  serverErrors: number
  billedReads: number
  billedWrites: number
  billedBytes: number
  awsBytes: number
  firstRecord: number
  lastRecord: number
  /** By row of `transitionRows`. */
  readonly transitions: Float64Array
  /** By kind: people, bots, tools. */
  readonly kindRequests: Float64Array
  readonly kindBytes: Float64Array
  /** 24 times requests, then bytes, then requests of people. */
  readonly hours: Float64Array
  /** Requests and bytes by size class. */
  readonly sizes: Float64Array
  /** Columns of the bill by size class. */
  readonly sizesBill: readonly Float64Array[]
  /** Reads by size class and time class. */
  readonly turnAround: Float64Array
  readonly total: Float64Array
  /** Numbers of the client (see `NameBook.clientOf`) and of the agent's name. */
  readonly visitors: Pairs
  /** Address and agent that a visitor was first seen with, by visitor. */
  visitorAddresses: Uint32Array<ArrayBuffer>
  visitorAgents: Uint32Array<ArrayBuffer>
  /** Visitor and origin, campaign, page. */
  readonly originVisitors: Pairs
  readonly campaignVisitors: Pairs
  readonly pageVisitors: Pairs
  /** Origin and key. */
  readonly hotlinks: PairSums
  /** Number of the error code (see `NameBook.codes`) and key. */
  readonly errorKeys: PairSums
  /** Key and referrer. */
  readonly notFound: PairSums
  /** What was taken out of a slot when the day had to leave it. */
  readonly parts: Map<TallyField, Part[]>
}

function makeDaySums(): DaySums {
  return {
    records: 0,
    excluded: 0,
    requests: 0,
    bytes: 0,
    reads: 0,
    pageViews: 0,
    errors: 0,
    serverErrors: 0,
    billedReads: 0,
    billedWrites: 0,
    billedBytes: 0,
    awsBytes: 0,
    firstRecord: Number.POSITIVE_INFINITY,
    lastRecord: Number.NEGATIVE_INFINITY,
    transitions: new Float64Array(transitionRows.length),
    kindRequests: new Float64Array(3),
    kindBytes: new Float64Array(3),
    hours: new Float64Array(72),
    sizes: new Float64Array(2 * sizeClasses.length),
    sizesBill: billColumns.map(() => new Float64Array(sizeClasses.length)),
    turnAround: new Float64Array(sizeClasses.length * timeBounds.length),
    total: new Float64Array(sizeClasses.length * timeBounds.length),
    visitors: new Pairs(),
    visitorAddresses: new Uint32Array(64),
    visitorAgents: new Uint32Array(64),
    originVisitors: new Pairs(),
    campaignVisitors: new Pairs(),
    pageVisitors: new Pairs(),
    hotlinks: new PairSums(BILL),
    errorKeys: new PairSums(BILL),
    notFound: new PairSums(BILL),
    parts: new Map(),
  }
}

function clear(sums: DaySums): void {
  sums.records = 0
  sums.excluded = 0
  sums.requests = 0
  sums.bytes = 0
  sums.reads = 0
  sums.pageViews = 0
  sums.errors = 0
  sums.serverErrors = 0
  sums.billedReads = 0
  sums.billedWrites = 0
  sums.billedBytes = 0
  sums.awsBytes = 0
  sums.transitions.fill(0)
  sums.firstRecord = Number.POSITIVE_INFINITY
  sums.lastRecord = Number.NEGATIVE_INFINITY
  for (const few of [sums.kindRequests, sums.kindBytes, sums.hours, sums.sizes]) few.fill(0)
  for (const few of [sums.turnAround, sums.total, ...sums.sizesBill]) few.fill(0)
  for (const set of [sums.visitors, sums.originVisitors, sums.campaignVisitors]) set.clear()
  for (const set of [sums.pageVisitors, sums.hotlinks, sums.errorKeys, sums.notFound]) set.clear()
  sums.parts.clear()
}

/** Days that have dense sums at the same time. */
const SLOTS = 3

/**
 * The few sets of dense sums, lent to the days that are being counted. A day that comes when all
 * are lent takes that of the day not counted for the longest time, whose sums are taken out into
 * parts: so memory is bounded by the values, not by values times days.
 */
export class Slots {
  /** The latest counted last. */
  readonly #lent: { day: DaySums; slot: Slot }[] = []
  /** Sums of days that are done, cleared: their room is there already. */
  readonly #spare: DaySums[] = []

  /** Sums for a new day, all zero. */
  open(): DaySums {
    return this.#spare.pop() ?? makeDaySums()
  }

  /** Takes the sums of a day back, which must have been taken out of its slot. */
  close(day: DaySums): void {
    clear(day)
    if (this.#spare.length < SLOTS) this.#spare.push(day)
  }

  /** The day's sums, with room for all of `values`. */
  of(day: DaySums, values: Readonly<Record<ValueField, Values>>): Slot {
    const slot = this.#slotOf(day)
    for (const field of tallyFields) slot[field].reserve(values[field].size)
    return slot
  }

  /** Takes all sums of the day out of its slot and its parts. */
  take(day: DaySums): Readonly<Record<TallyField, Part>> {
    const slot = this.#slotOf(day)
    const taken: Partial<Record<TallyField, Part>> = {}
    for (const field of tallyFields) {
      for (const part of day.parts.get(field) ?? []) slot[field].add(part)
      taken[field] = slot[field].take()
    }
    day.parts.clear()
    return taken as Readonly<Record<TallyField, Part>>
  }

  #slotOf(day: DaySums): Slot {
    const lent = this.#lent
    if (lent.at(-1)?.day === day) return lent[lent.length - 1]!.slot
    const at = lent.findIndex((one) => one.day === day)
    const found = at >= 0 ? lent.splice(at, 1)[0]! : { day, slot: this.#free() }
    lent.push(found)
    return found.slot
  }

  #free(): Slot {
    const oldest = this.#lent.length < SLOTS ? undefined : this.#lent.shift()
    if (oldest === undefined) return makeSlot()
    for (const field of tallyFields) {
      const part = oldest.slot[field].take()
      if (part.ids.length === 0) continue
      const parts = oldest.day.parts.get(field) ?? []
      parts.push(part)
      oldest.day.parts.set(field, parts)
    }
    return oldest.slot
  }
}
