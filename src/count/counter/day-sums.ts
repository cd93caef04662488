import { type AccumulatedRows, Accumulator } from '../../columns/counting/accumulator.ts'
import {
  type CountMemory,
  KernelList,
  type WordList,
  words,
} from '../../columns/counting/memory.ts'
import { PairAccumulator, PairSet } from '../../columns/counting/pair-set.ts'
import type { ValueField, Values } from '../../formats/records.ts'
import { transitionRows } from '../record/billing.ts'
import { sizeClasses, timeBounds } from '../record/meaning.ts'
import type { CountingPlan } from '../tables/plan.ts'
import { billColumns, columnMerges } from '../tables/tables.ts'

/** The dense sums of one day, by accumulator of the plan. */
export type Slot = readonly Accumulator[]

const BILL = billColumns.length

function makeSlot({ accumulators }: CountingPlan, memory: CountMemory): Slot {
  return accumulators.map(({ columns }) => {
    const largest = columns.flatMap((name, at) => (columnMerges[name] === 'max' ? at : []))
    return new Accumulator(memory, columns.length, BILL, largest)
  })
}

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
  readonly visitors: PairSet
  /** Address and agent that a visitor was first seen with, by visitor. */
  readonly visitorAddresses: WordList
  readonly visitorAgents: WordList
  /** Whether it got anything otherwise than by a link of another page to what is no page: 1 or 0. */
  readonly visitorIsDirect: WordList
  /** Visitor and origin, campaign, page. */
  readonly originVisitors: PairSet
  readonly campaignVisitors: PairSet
  readonly pageVisitors: PairSet
  /** By pair of the plan. */
  readonly pairs: readonly PairAccumulator[]
  /** What was taken out of a slot when the day had to leave it, by accumulator. */
  readonly parts: readonly AccumulatedRows[][]
}

function makeDaySums({ accumulators, pairs }: CountingPlan, memory: CountMemory): DaySums {
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
    visitors: new PairSet(memory),
    visitorAddresses: new KernelList(memory, words),
    visitorAgents: new KernelList(memory, words),
    visitorIsDirect: new KernelList(memory, words),
    originVisitors: new PairSet(memory),
    campaignVisitors: new PairSet(memory),
    pageVisitors: new PairSet(memory),
    pairs: pairs.map(() => new PairAccumulator(memory, BILL)),
    parts: accumulators.map(() => []),
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
  sums.visitorIsDirect.numbers.fill(0)
  for (const set of setsOf(sums)) set.clear()
  for (const parts of sums.parts) parts.length = 0
}

function setsOf(sums: DaySums): readonly PairSet[] {
  const { visitors, originVisitors, campaignVisitors, pageVisitors, pairs } = sums
  return [visitors, originVisitors, campaignVisitors, pageVisitors, ...pairs]
}

function listsOf({ visitorAddresses, visitorAgents, visitorIsDirect }: DaySums): WordList[] {
  return [visitorAddresses, visitorAgents, visitorIsDirect]
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
  readonly #plan: CountingPlan
  readonly #memory: CountMemory

  constructor(plan: CountingPlan, memory: CountMemory) {
    this.#plan = plan
    this.#memory = memory
  }

  /** Sums for a new day, all zero. */
  open(): DaySums {
    return this.#spare.pop() ?? makeDaySums(this.#plan, this.#memory)
  }

  /** Takes the sums of a day back, whose slot must have been cleared. */
  close(day: DaySums): void {
    clear(day)
    if (this.#spare.length < SLOTS) this.#spare.push(day)
    else for (const one of [...setsOf(day), ...listsOf(day)]) one.close()
  }

  /** The day's sums, with room for all of `values`. */
  of(day: DaySums, values: Readonly<Record<ValueField, Values>>): Slot {
    const slot = this.#slotOf(day)
    for (const [at, { field }] of this.#plan.accumulators.entries())
      slot[at]!.reserve(values[field].size)
    return slot
  }

  /** All sums of the day, in a slot, to be cleared once they are told. */
  whole(day: DaySums): Slot {
    const slot = this.#slotOf(day)
    for (const [at, accumulator] of slot.entries()) {
      const parts = day.parts[at]!
      for (const part of parts) accumulator.add(part)
      parts.length = 0
    }
    return slot
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
    if (oldest === undefined) return makeSlot(this.#plan, this.#memory)
    for (const [at, accumulator] of oldest.slot.entries()) {
      const part = accumulator.take()
      if (part.ids.length > 0) oldest.day.parts[at]!.push(part)
    }
    return oldest.slot
  }
}
