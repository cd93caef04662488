import { type AccumulatedRows, Accumulator } from '../../columns/counting/accumulator.ts'
import {
  type CountMemory,
  type FloatColumn,
  floats,
  KernelColumn,
  KernelList,
  RareColumns,
  type WordList,
  words,
} from '../../columns/counting/memory.ts'
import { PairAccumulator, PairSet } from '../../columns/counting/pair-set.ts'
import type { ValueField } from '../../formats/records.ts'
import { priceRegions } from '../../naming/edges.ts'
import { transitionRows } from '../record/billing.ts'
import { sizeClasses, timeBounds } from '../record/meaning.ts'
import type { CountingPlan } from '../tables/plan.ts'
import { billColumns, columnMerges } from '../tables/tables.ts'
import { CubeSums } from './cube-sums.ts'

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
  requests: number
  reads: number
  pageViews: number
  errors: number
  calls: number
  fetches: number
  fetchBytes: number
  /** What is of no table, as the kernel adds it up: see `fewOf`. */
  readonly few: FloatColumn
  /** Requests and bytes by size class. */
  readonly sizes: FloatColumn
  /** Columns of the bill by size class. */
  readonly sizesBill: RareColumns
  /** Reads by size class and time class. */
  readonly turnAround: FloatColumn
  readonly total: FloatColumn
  /** Numbers of the client (see `clientOf` of `RunClasses`) and of the agent's name. */
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
  /** Visitor and address, client and address: where a log tells where clients are, which may be one place now, and another
   * then. Else a visitor is where it was first seen, and these are empty. */
  readonly addressVisitors: PairSet
  readonly addressClients: PairSet
  /** By pair of the plan. */
  readonly pairs: readonly PairAccumulator[]
  /** Reads by all dimensions at once. */
  readonly cube: CubeSums
  /** What was taken out of a slot when the day had to leave it, by accumulator. */
  readonly parts: readonly AccumulatedRows[][]
}

const TIMES = sizeClasses.length * timeBounds.length

function makeDaySums({ accumulators, pairs }: CountingPlan, memory: CountMemory): DaySums {
  return {
    records: 0,
    requests: 0,
    reads: 0,
    pageViews: 0,
    errors: 0,
    calls: 0,
    fetches: 0,
    fetchBytes: 0,
    few: noneOfFew(new KernelColumn(memory, FEW, floats)),
    sizes: new KernelColumn(memory, 2 * sizeClasses.length, floats),
    sizesBill: new RareColumns(memory, BILL),
    turnAround: new KernelColumn(memory, TIMES, floats),
    total: new KernelColumn(memory, TIMES, floats),
    visitors: new PairSet(memory),
    visitorAddresses: new KernelList(memory, words),
    visitorAgents: new KernelList(memory, words),
    visitorIsDirect: new KernelList(memory, words),
    originVisitors: new PairSet(memory),
    campaignVisitors: new PairSet(memory),
    pageVisitors: new PairSet(memory),
    addressVisitors: new PairSet(memory),
    addressClients: new PairSet(memory),
    pairs: pairs.map(() => new PairAccumulator(memory, BILL)),
    cube: new CubeSums(memory),
    parts: accumulators.map(() => []),
  }
}

function clear(sums: DaySums): void {
  sums.records = 0
  sums.requests = 0
  sums.reads = 0
  sums.pageViews = 0
  sums.errors = 0
  sums.calls = 0
  sums.fetches = 0
  sums.fetchBytes = 0
  noneOfFew(sums.few)
  for (const { numbers } of [sums.sizes, sums.turnAround, sums.total]) numbers.fill(0)
  sums.sizesBill.close()
  sums.visitorIsDirect.numbers.fill(0)
  sums.cube.clear()
  for (const set of setsOf(sums)) set.clear()
  for (const parts of sums.parts) parts.length = 0
}

function setsOf(sums: DaySums): readonly PairSet[] {
  const { visitors, originVisitors, campaignVisitors, pageVisitors, pairs } = sums
  const { addressVisitors, addressClients } = sums
  const those = [originVisitors, campaignVisitors, pageVisitors, addressVisitors, addressClients]
  return [visitors, ...those, ...pairs]
}

function listsOf(sums: DaySums): readonly { close(): void }[] {
  const { visitorAddresses, visitorAgents, visitorIsDirect } = sums
  const { cube, few, sizes, turnAround, total } = sums
  return [visitorAddresses, visitorAgents, visitorIsDirect, cube, few, sizes, turnAround, total]
}

/** Sums of a day that are of no table, in the order of `kernel/records.ts`; then requests and bytes of people, bots and
 * tools, requests, bytes and people's requests of 24 hours, records by row of `transitionRows`, and by row of `priceRegions`
 * bytes, requests by HTTP and by HTTPS. */
const few = [
  'excluded',
  'bytes',
  'serverErrors',
  'billedReads',
  'billedWrites',
  'billedBytes',
  'awsBytes',
  'firstRecord',
  'lastRecord',
] as const
const KINDS = few.length
const HOURS = KINDS + 6
const TRANSITIONS = HOURS + 72
const EDGES = TRANSITIONS + transitionRows.length
const FEW = EDGES + 3 * priceRegions.length

function noneOfFew(column: FloatColumn): FloatColumn {
  const { numbers } = column
  numbers.fill(0)
  numbers[few.indexOf('firstRecord')] = Number.POSITIVE_INFINITY
  numbers[few.indexOf('lastRecord')] = Number.NEGATIVE_INFINITY
  return column
}

/** The sums of a day that are of no table, by name. */
export function fewOf({ few: { numbers } }: DaySums) {
  const named = Object.fromEntries(few.map((name, at) => [name, numbers[at]!]))
  return {
    ...(named as Readonly<Record<(typeof few)[number], number>>),
    kindRequests: numbers.slice(KINDS, KINDS + 3),
    kindBytes: numbers.slice(KINDS + 3, HOURS),
    hours: numbers.slice(HOURS, TRANSITIONS),
    transitions: numbers.slice(TRANSITIONS, EDGES),
    edges: numbers.slice(EDGES, FEW),
  }
}

/** Days that have dense sums at the same time. */
const SLOTS = 3
/** Parts that a day's sums may lie in: more are added up when it has a slot again. */
const MOST_PARTS = 16

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

  /** The day's sums, with room for so many ids of each field. */
  of(day: DaySums, sizes: Readonly<Record<ValueField, number>>): Slot {
    const slot = this.#slotOf(day)
    for (const [at, { field }] of this.#plan.accumulators.entries()) slot[at]!.reserve(sizes[field])
    return slot
  }

  /** All sums of the day, in a slot, to be cleared once they are told. */
  whole(day: DaySums): Slot {
    const slot = this.#slotOf(day)
    addParts(day, slot, 1)
    return slot
  }

  #slotOf(day: DaySums): Slot {
    const lent = this.#lent
    if (lent.at(-1)?.day === day) return lent[lent.length - 1]!.slot
    const at = lent.findIndex((one) => one.day === day)
    const found = at >= 0 ? lent.splice(at, 1)[0]! : { day, slot: this.#free() }
    if (at < 0) addParts(day, found.slot, MOST_PARTS)
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

/** Adds the parts of sums that lie in so many of them, or more, to the slot that the day has. */
function addParts(day: DaySums, slot: Slot, least: number): void {
  for (const [at, accumulator] of slot.entries()) {
    const parts = day.parts[at]!
    if (parts.length < least) continue
    for (const part of parts) accumulator.add(part)
    parts.length = 0
  }
}
