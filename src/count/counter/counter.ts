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
import { repeatedIn } from '../summary/merge.ts'
import type { DayCounts, Summary } from '../summary/summary.ts'
import { addRun } from './add-up.ts'
import { countsOf } from './day-counts.ts'
import type { DaySums } from './day-sums.ts'
import type { NameBook } from './dictionaries.ts'
import { MixedRecords } from './mixed-records.ts'
import type { KernelColumns } from './run-columns.ts'
import { addVisitors } from './visitors.ts'

export type { CountingSettings }

/** What only the one who read the log objects knows of them. */
export interface LogFacts {
  readonly objects: number
  readonly objectBytes: number
  readonly duplicates: number
  readonly unidentified?: number
  /** Of `duplicates`, by whose log they are in. */
  readonly repeated?: ReadonlyMap<string, number>
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

/** Stretches of records of one day that a run may have, and records in each on average, to be counted as it comes. */
const FEW_STRETCHES = 3
const LONG_STRETCH = 64

const NONE: ReadonlyMap<string, number> = new Map()

class ColumnCounter implements Counter {
  readonly #calendar: Calendar
  readonly #book: NameBook
  readonly #days = new Map<number, DaySums>()
  readonly #mixed = new MixedRecords(
    (seconds) => this.#dayOf(seconds),
    (records) => this.#countRun(records),
  )
  /** Of the reader, once it has handed over any record. */
  #values: AllValues | undefined
  #delays = new Delays()

  #quarter = Number.NaN
  #hour = 0

  constructor(book: NameBook) {
    this.#calendar = book.calendar
    this.#book = book
  }

  count(records: Records, values: AllValues, delivered?: number): void {
    if (delivered !== undefined) this.#delays.add(records, delivered)
    this.#values = values
    if (this.#isMixed(records)) this.#mixed.add(records)
    else {
      this.#mixed.flush()
      this.#countRun(records)
    }
  }

  /** Whether its days alternate so often that it is not to be counted as it is. */
  #isMixed({ time, count }: Records): boolean {
    let stretches = 0
    let last = Number.NaN
    for (let at = 0; at < count; at++) {
      const day = this.#dayOf(time[at]!)
      if (day !== last) stretches++
      last = day
    }
    return stretches > FEW_STRETCHES && stretches * LONG_STRETCH > count
  }

  #countRun(records: Records): void {
    const columns = this.#book.take(records, this.#values!)
    for (let from = 0; from < records.count; ) from = this.#countDay(records, columns, from)
  }

  /** Counts the records from `from` on that are of one day; returns where the next day begins. */
  #countDay(records: Records, columns: KernelColumns, from: number): number {
    const day = this.#dayOf(records.time[from]!)
    let sums = this.#days.get(day)
    if (sums === undefined) {
      sums = this.#book.slots.open()
      this.#days.set(day, sums)
    }
    const book = this.#book
    const slot = book.slots.of(sums, book.sizes)
    const to = this.#hoursOf(records, columns, day, from)
    const { chosen, people, failed } = book.classes.sort(columns, sums, from, to)
    sums.records += chosen.records.count
    sums.requests += chosen.requests.count
    sums.reads += chosen.reads.count
    sums.pageViews += chosen.pageViews.count
    sums.errors += chosen.errors.count
    sums.calls += chosen.calls.count
    sums.fetches += chosen.fetches.count
    sums.fetchBytes += chosen.fetches.bytes ?? 0
    const run = { chosen, failed, columns }
    addRun(run, book, slot, sums)
    addVisitors(run, people, sums, book)
    return to
  }

  /** Tells the hour of each record from a place on, up to the first one of another day: returns its place. */
  #hoursOf({ time, count }: Records, { hour: column }: KernelColumns, day: number, from: number) {
    const hours = column.numbers
    for (let at = from; at < count; at++) {
      const hour = this.#hourAt(time[at]!) - day * 24
      if (hour < 0 || hour >= 24) return at
      hours[at] = hour
    }
    return count
  }

  #dayOf(seconds: number): number {
    return Math.floor(this.#hourAt(seconds) / 24)
  }

  #hourAt(seconds: number): number {
    const quarter = Math.floor(seconds / QUARTER)
    if (quarter !== this.#quarter) {
      this.#hour = this.#calendar.hourOf(quarter)
      this.#quarter = quarter
    }
    return this.#hour
  }

  summary(log: LogFacts): Summary {
    this.#mixed.flush()
    const days = new Map<Day, DayCounts>()
    let records = 0
    for (const [index, sums] of [...this.#days].sort(([a], [b]) => a - b)) {
      const counts = countsOf(sums, this.#book)
      records += counts.totals.records + counts.totals.excluded
      days.set(dayAt(index), counts)
      this.#book.slots.close(sums)
    }
    this.#days.clear()
    const { objects, objectBytes, duplicates, unidentified = 0, repeated = NONE, malformed } = log
    const delays = this.#delays.counted()
    this.#delays = new Delays()
    const told = { ...(unidentified > 0 && { unidentified }), ...repeatedIn(repeated) }
    return {
      log: { objects, objectBytes, records, duplicates, ...told, malformed, ...delays },
      days,
    }
  }
}
