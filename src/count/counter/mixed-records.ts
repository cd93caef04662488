/**
 * Records of several days in turns. A day's sums are added to a run at a time, which costs about as much for one record
 * as for a hundred; so records whose days alternate are kept until they are many, and counted day by day.
 *
 *   runs ──▶ kept, as they come ──▶ in the order of their days ──▶ runs
 */
import {
  type NumberField,
  numberFields,
  type Records,
  type ValueField,
  valueFields,
} from '../../formats/records.ts'

/** Kept at most: two megabytes. */
const MOST_KEPT = 16_384
/** In a run that is handed on: as many as readers give at once. */
const RUN = 1024

type Columns = Omit<Records, 'count'>

function makeColumns(count: number): Columns {
  const ids = valueFields.map((field) => [field, new Uint32Array(count)])
  const numbers = numberFields.map((field) => [field, new Float64Array(count)])
  return {
    time: new Float64Array(count),
    ids: Object.fromEntries(ids) as Record<ValueField, Uint32Array>,
    numbers: Object.fromEntries(numbers) as Record<NumberField, Float64Array>,
  }
}

export class MixedRecords {
  readonly #dayOf: (seconds: number) => number
  readonly #count: (records: Records) => void
  /** Made when they are first needed. */
  #kept: Columns | undefined
  #run: Columns | undefined
  #size = 0

  /** `count` is given runs that are borrowed. */
  constructor(dayOf: (seconds: number) => number, count: (records: Records) => void) {
    this.#dayOf = dayOf
    this.#count = count
  }

  /** Keeps a run. */
  add({ count, time, ids, numbers }: Records): void {
    this.#kept ??= makeColumns(MOST_KEPT)
    for (let from = 0; from < count; ) {
      if (this.#size === MOST_KEPT) this.flush()
      const to = Math.min(count, from + MOST_KEPT - this.#size)
      this.#kept.time.set(time.subarray(from, to), this.#size)
      for (const field of valueFields)
        this.#kept.ids[field].set(ids[field].subarray(from, to), this.#size)
      for (const field of numberFields)
        this.#kept.numbers[field].set(numbers[field].subarray(from, to), this.#size)
      this.#size += to - from
      from = to
    }
  }

  /** Has all that is kept counted: records of one day in the order in which they came. */
  flush(): void {
    const kept = this.#kept
    if (kept === undefined || this.#size === 0) return
    this.#run ??= makeColumns(RUN)
    // Days and places together are exact in a double.
    const order = Float64Array.from(
      kept.time.subarray(0, this.#size),
      (seconds, at) => this.#dayOf(seconds) * MOST_KEPT + at,
    ).sort()
    this.#size = 0
    for (let from = 0; from < order.length; from += RUN) {
      const places = Uint32Array.from(order.subarray(from, from + RUN), placeIn)
      gather(kept, places, this.#run)
      this.#count({ ...this.#run, count: places.length })
    }
  }
}

function placeIn(order: number): number {
  return order - Math.floor(order / MOST_KEPT) * MOST_KEPT
}

function gather(from: Columns, places: Uint32Array, into: Columns): void {
  take(from.time, places, into.time)
  for (const field of valueFields) take(from.ids[field], places, into.ids[field])
  for (const field of numberFields) take(from.numbers[field], places, into.numbers[field])
}

function take<Numbers extends Uint32Array | Float64Array>(
  from: Numbers,
  places: Uint32Array,
  into: Numbers,
): void {
  for (let at = 0; at < places.length; at++) into[at] = from[places[at]!]!
}
