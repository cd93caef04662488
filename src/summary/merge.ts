import type { Malformed, MalformedReason } from '../parse/records.ts'
import { malformedReasons } from '../parse/records.ts'
import { keepSamples } from '../parse/sample.ts'
import { onlyRows, rowsWithinBound } from './bound.ts'
import { NumberedNames } from './numbered.ts'
import { hashOfName, orderOfRows } from './order.ts'
import { longer, Pairs } from './pairs.ts'
import {
  ClosedTable,
  type PackedTable,
  PairTable,
  type Parts,
  pairsAtRest,
  pairsByName,
  partsOf,
  partsOfRows,
} from './parts.ts'
import type { Day, DayCounts, Hour, LogCounts, Summary, Table, Totals, Traffic } from './summary.ts'
import { type ColumnName, columnMerges, type TableName, type TableRow, tables } from './tables.ts'

/** Records delayed by so many days, or more, are counted together. */
export const LONGEST_DELAY = 10

/** The summary of no log objects. */
export const emptySummary: Summary = { log: mergeLogs([]), days: new Map() }

/**
 * Adds summaries up. Any order and any grouping gives the same, as long as no table meets its
 * bound; the summaries themselves stay as they are. Throws where a sum would no longer be exact.
 */
export function mergeSummaries(summaries: readonly Summary[]): Summary {
  const byDay = new Map<Day, DayCounts[]>()
  for (const { days } of summaries) {
    for (const [day, counts] of days) {
      const known = byDay.get(day)
      if (known === undefined) byDay.set(day, [counts])
      else known.push(counts)
    }
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    log: mergeLogs(summaries.map(({ log }) => log)),
    days: new Map(days.map(([day, counts]) => [day, mergeDayCounts(counts)])),
  }
}

/** Adds the counts of one day up. */
export function mergeDayCounts(counts: readonly DayCounts[]): DayCounts {
  const [only] = counts
  if (only !== undefined && counts.length === 1) return only
  return {
    totals: mergeTotals(counts.map(({ totals }) => totals)),
    hours: mergeHours(counts.map(({ hours }) => hours)),
    visitors: unionOf(
      counts.map(({ visitors }) => visitors),
      Number.POSITIVE_INFINITY,
    ),
    tables: mergeAllTables(counts.map(({ tables }) => tables)),
    firstRecord: Math.min(...counts.map(({ firstRecord }) => firstRecord)),
    lastRecord: Math.max(...counts.map(({ lastRecord }) => lastRecord)),
  }
}

export type Tables = Readonly<Record<TableName, Table>>

/** Adds tables up, name by name, each cut to its bound. */
export function mergeAllTables(all: readonly Tables[]): Tables {
  const merged: Partial<Record<TableName, Table>> = {}
  for (const row of tables) {
    const sum = new TableSum(row)
    for (const one of all) sum.add(one[row.name])
    merged[row.name] = sum.table('at rest').table
  }
  return merged as Tables
}

/** A table that is being added up. Nothing is cut. */
export class TableSum {
  readonly #isPair: boolean
  readonly #names = new NumberedNames()
  readonly #left = new NumberedNames()
  readonly #right = new NumberedNames()
  readonly #pairs = new Pairs()
  readonly #columns: Partial<Record<ColumnName, Float64Array>> = {}
  readonly #rest: Partial<Record<ColumnName, number>> = {}
  #restRows = 0

  constructor({ columns, isPair }: Pick<TableRow, 'columns' | 'isPair'>) {
    this.#isPair = isPair === true
    for (const column of columns) {
      this.#columns[column] = new Float64Array(64)
      this.#rest[column] = 0
    }
  }

  get #size(): number {
    return this.#isPair ? this.#pairs.size : this.#names.size
  }

  /** Adds a table; returns which row of the sum each of its rows went to. */
  add(given: Table): Uint32Array {
    const table = given instanceof ClosedTable ? given.unpack() : given
    const rows = 'of' in table ? this.#rowsOfPacked(table) : this.#rowsOf(table)
    this.#restRows += table.rest.rows
    for (const column of Object.keys(this.#columns) as ColumnName[]) {
      const isMax = columnMerges[column] === 'max'
      let into = this.#columns[column]!
      if (into.length < this.#size) into = longer(into, 2 * this.#size)
      this.#columns[column] = into
      const from = table.columns[column] ?? new Float64Array(0)
      for (let at = 0; at < from.length; at++) {
        const row = rows[at]!
        into[row] = isMax ? Math.max(into[row]!, from[at]!) : into[row]! + from[at]!
      }
      const before = this.#rest[column]!
      const more = table.rest.columns[column] ?? 0
      this.#rest[column] = isMax ? Math.max(before, more) : before + more
    }
    return rows
  }

  #rowsOfPacked({ names: [left, right], of: [leftOf, rightOf] }: PackedTable): Uint32Array {
    if (!this.#isPair) return this.#names.ofPacked(left!)
    const ofLeft = this.#left.ofPacked(left!)
    const ofRight = this.#right.ofPacked(right!)
    return this.#rowsOfPairs(ofLeft, ofRight, leftOf!, rightOf!)
  }

  #rowsOf(table: Table): Uint32Array {
    if (!this.#isPair) return this.#names.ofAll(table.names)
    const { left, right, leftOf, rightOf } = partsOf(table)
    return this.#rowsOfPairs(this.#left.ofAll(left), this.#right.ofAll(right), leftOf, rightOf)
  }

  #rowsOfPairs(
    ofLeft: Uint32Array,
    ofRight: Uint32Array,
    leftOf: Uint32Array,
    rightOf: Uint32Array,
  ): Uint32Array {
    const rows = new Uint32Array(leftOf.length)
    for (let at = 0; at < rows.length; at++) {
      rows[at] = this.#pairs.numberOf(ofLeft[leftOf[at]!]!, ofRight[rightOf[at]!]!)
    }
    return rows
  }

  get #parts(): Parts {
    const { size, first, second } = this.#pairs
    return {
      left: this.#left.names,
      right: this.#right.names,
      leftOf: first.subarray(0, size),
      rightOf: second.subarray(0, size),
    }
  }

  /** The sum so far, cut to its bound, and which rows of the sum its rows are. `order` says how
   * rows are sorted: as they lie at rest, or by name, as people look them up. */
  table(order: 'at rest' | 'by name'): { readonly table: Table; readonly rows: Uint32Array } {
    const columns: Partial<Record<ColumnName, Float64Array>> = {}
    for (const column of Object.keys(this.#columns) as ColumnName[]) {
      columns[column] = this.#columns[column]!.subarray(0, this.#size)
    }
    const rest = { rows: this.#restRows, columns: this.#rest }
    const { names } = this.#names
    const all = this.#isPair ? new PairTable(this.#parts, columns, rest) : { names, columns, rest }
    const rows = this.#inOrder(order, rowsWithinBound(all))
    const table = onlyRows(all, rows)
    for (const column of Object.keys(columns) as ColumnName[]) {
      for (const sum of table.columns[column]!) exact(sum)
      exact(table.rest.columns[column]!)
    }
    return { table, rows }
  }

  /** Some rows of the sum in order; all where `some` is not given. */
  #inOrder(order: 'at rest' | 'by name', some: Uint32Array | undefined): Uint32Array {
    const rows = some ?? Uint32Array.from({ length: this.#size }, (_, row) => row)
    if (this.#isPair) {
      if (order === 'by name') return pairsByName(this.#parts, rows)
      return lookedUp(rows, pairsAtRest(partsOfRows(this.#parts, rows)))
    }
    const { names } = this.#names
    const chosen = Array.from(rows, (row) => names[row]!)
    if (order === 'by name') return Uint32Array.from(chosen.sort(), (name) => this.#names.of(name))
    const hashes = Uint32Array.from(chosen, hashOfName)
    return lookedUp(
      rows,
      orderOfRows(hashes, (a, b) => chosen[a]! < chosen[b]!),
    )
  }
}

function lookedUp(rows: Uint32Array, at: Uint32Array): Uint32Array {
  return at.map((index) => rows[index]!)
}

/** The value, if it is an exact integer. A sum of exact integers that is not one is too large. */
export function exact(sum: number): number {
  if (sum > Number.MAX_SAFE_INTEGER) {
    throw new Error(
      `A sum of ${sum} is past 2^53 and no longer exact; count shorter periods or fewer sources`,
    )
  }
  return sum
}

export function mergeTotals(all: readonly Totals[]): Totals {
  const sum = (of: (totals: Totals) => number): number =>
    exact(all.reduce((before, totals) => before + of(totals), 0))
  const traffic = (of: (totals: Totals) => Traffic): Traffic => ({
    requests: sum((totals) => of(totals).requests),
    bytes: sum((totals) => of(totals).bytes),
  })
  return {
    ...traffic((totals) => totals),
    records: sum(({ records }) => records),
    reads: sum(({ reads }) => reads),
    pageViews: sum(({ pageViews }) => pageViews),
    errors: sum(({ errors }) => errors),
    serverErrors: sum(({ serverErrors }) => serverErrors),
    people: traffic(({ people }) => people),
    bots: traffic(({ bots }) => bots),
    tools: traffic(({ tools }) => tools),
    billedWrites: sum(({ billedWrites }) => billedWrites),
    billedReads: sum(({ billedReads }) => billedReads),
    billedBytes: sum(({ billedBytes }) => billedBytes),
    excluded: sum(({ excluded }) => excluded),
  }
}

export function mergeHours(all: readonly (readonly Hour[])[]): Hour[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const sum = (of: (hour: Hour) => number): number =>
      exact(all.reduce((before, hours) => before + of(hours[hour]!), 0))
    return {
      requests: sum(({ requests }) => requests),
      bytes: sum(({ bytes }) => bytes),
      people: sum(({ people }) => people),
    }
  })
}

/** Adds up what is known of the logs themselves. */
export function mergeLogs(all: readonly LogCounts[]): LogCounts {
  const sum = (of: (log: LogCounts) => number): number =>
    exact(all.reduce((before, log) => before + of(log), 0))
  const malformed: Partial<Record<MalformedReason, Malformed>> = {}
  for (const reason of malformedReasons) {
    for (const { malformed: one } of all) {
      const more = one[reason]
      if (more === undefined) continue
      const { count, samples } = malformed[reason] ?? { count: 0, samples: [] }
      malformed[reason] = {
        count: exact(count + more.count),
        samples: keepSamples(samples, more.samples),
      }
    }
  }
  return {
    objects: sum(({ objects }) => objects),
    objectBytes: sum(({ objectBytes }) => objectBytes),
    records: sum(({ records }) => records),
    duplicates: sum(({ duplicates }) => duplicates),
    malformed,
    delays: Array.from({ length: LONGEST_DELAY + 1 }, (_, days) =>
      sum(({ delays }) => delays[days] ?? 0),
    ),
  }
}

/** The smallest `most` hashes of several sorted lists, sorted and each once. */
export function unionOf(lists: readonly Float64Array[], most: number): Float64Array {
  let union = lists[0] ?? new Float64Array(0)
  if (union.length > most) union = union.slice(0, most)
  for (const list of lists.slice(1)) union = unionOfTwo(union, list, most)
  return union
}

function unionOfTwo(a: Float64Array, b: Float64Array, most: number): Float64Array {
  const union = new Float64Array(Math.min(most, a.length + b.length))
  let count = 0
  for (let i = 0, j = 0; count < union.length && (i < a.length || j < b.length); count++) {
    const left = i < a.length ? a[i]! : Number.POSITIVE_INFINITY
    const right = j < b.length ? b[j]! : Number.POSITIVE_INFINITY
    union[count] = Math.min(left, right)
    if (left <= right) i++
    if (right <= left) j++
  }
  return count === union.length ? union : union.slice(0, count)
}

/** Without repetitions, at most `most`; `sorted` is overwritten. */
export function distinct(sorted: Float64Array, most = Number.POSITIVE_INFINITY): Float64Array {
  let count = 0
  for (const hash of sorted) {
    if (count === most) break
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash
  }
  return sorted.slice(0, count)
}
