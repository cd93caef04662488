import { grown, grownFloats, growRare } from './pair-set.ts'
import { isZeros, zeros } from './pool.ts'

/** The touched rows of an accumulator, taken out of it: ids and, beside them, their columns, rare ones last. */
export interface AccumulatedRows {
  readonly ids: Uint32Array
  readonly columns: readonly Float64Array[]
}

/**
 * Sums by id, dense: `columns[0][id]` counts, the others add what they are for. Rows counted at all
 * are in `touched`, so that taking them out costs no more than counting them did. Rare columns are for what
 * few records have; while none has, they are not there.
 */
export class Accumulator {
  readonly columns: Float64Array<ArrayBuffer>[]
  touched: Uint32Array<ArrayBuffer> = new Uint32Array(64)
  size = 0
  readonly #isMax: readonly boolean[]
  readonly #rare: Float64Array<ArrayBuffer>[]
  /** Bit n: something was added to rare column n. */
  #hasRare = 0

  /** `maxColumns` do not add up: they keep their largest value. */
  constructor(width: number, rareWidth: number, maxColumns: readonly number[] = []) {
    this.columns = Array.from({ length: width }, () => new Float64Array(64))
    this.#isMax = this.columns.map((_, at) => maxColumns.includes(at))
    this.#rare = Array.from({ length: rareWidth }, () => new Float64Array(0))
  }

  /** The rare columns, to be added to: only at ids that are counted, and until room is made again. Bit n
   * of `which` asks for column n; no other may be touched. */
  rare(which: number): readonly Float64Array<ArrayBuffer>[] {
    growRare(this.#rare, which, this.touched.length)
    this.#hasRare |= which
    return this.#rare
  }

  /** Makes room for ids below `count`. To be called before counting. */
  reserve(count: number): void {
    if (count <= this.touched.length) return
    const length = Math.max(count, this.touched.length * 2)
    for (const [at, column] of this.columns.entries())
      this.columns[at] = grownFloats(column, length)
    this.touched = grown(this.touched, length)
  }

  /** Takes everything out, in order of first sight, and leaves the accumulator empty. */
  take(): AccumulatedRows {
    const ids = this.touched.slice(0, this.size)
    const columns = this.columns.map((column) => takeOut(column, ids))
    const rare = this.rare(this.#hasRare).map((column, at) =>
      (this.#hasRare & (1 << at)) === 0 ? zeros(ids.length) : takeOut(column, ids),
    )
    this.size = 0
    this.#hasRare = 0
    return { ids, columns: [...columns, ...rare] }
  }

  /** Adds rows that were taken out before, of this accumulator or of one with the same columns. */
  add(part: AccumulatedRows): void {
    if (part.ids.length === 0) return
    this.reserve(part.ids.reduce((most, id) => Math.max(most, id), 0) + 1)
    const counts = this.columns[0]!
    for (const id of part.ids) if (counts[id] === 0) this.touched[this.size++] = id
    const width = this.columns.length
    for (const [at, from] of part.columns.entries()) {
      if (isZeros(from)) continue
      const into = this.columns[at] ?? this.rare(1 << (at - width))[at - width]!
      const isMax = this.#isMax[at]
      for (let row = 0; row < from.length; row++) {
        const id = part.ids[row]!
        into[id] = isMax ? Math.max(into[id]!, from[row]!) : into[id]! + from[row]!
      }
    }
  }
}

/** What stands at `ids`; there are zeros afterwards. */
function takeOut(column: Float64Array, ids: Uint32Array): Float64Array {
  const taken = new Float64Array(ids.length)
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!
    taken[at] = column[id]!
    column[id] = 0
  }
  return taken
}
