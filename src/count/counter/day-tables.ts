/** From the sums of a day to its tables. The kernel names rows, adds them up and puts them in order. */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import { NamedRows, type OfKind } from '../../columns/counting/named-rows.ts'
import type { PairAccumulator, PairSet } from '../../columns/counting/pair-set.ts'
import { exactSum } from '../../columns/merge-columns.ts'
import {
  ColumnarTable,
  columnarTable,
  gatherKeys,
  KEY_SEPARATOR,
  type RowKeys,
} from '../../columns/table.ts'
import { once } from '../once.ts'
import { sizeClasses, timeBounds } from '../record/meaning.ts'
import type { Table, Tables } from '../summary/summary.ts'
import { type IdKey, isClassKey } from '../tables/keys.ts'
import { accumulatorOf } from '../tables/plan.ts'
import { capTable, mergeTables } from '../tables/table-merge.ts'
import { billColumns, type ColumnName, type TableRow } from '../tables/tables.ts'
import type { DaySums, Slot } from './day-sums.ts'
import { BOTS, type NameBook, PEOPLE, TOOLS } from './dictionaries.ts'

type Columns = Readonly<Partial<Record<ColumnName, Float64Array>>>

/** All tables of the plan, of a day whose sums lie in a slot. */
export function tablesOfDay(sums: DaySums, slot: Slot, book: NameBook): Tables {
  const day = new TablesOfDay(sums, slot, book)
  const tables = book.plan.rows.map((row) => [row.name, day.table(row)])
  book.memory.kernel.forgetRows()
  return Object.fromEntries(tables) as Tables
}

class TablesOfDay {
  readonly #sums: DaySums
  readonly #slot: Slot
  readonly #book: NameBook
  constructor(sums: DaySums, slot: Slot, book: NameBook) {
    this.#sums = sums
    this.#slot = slot
    this.#book = book
  }

  table(row: TableRow): Table {
    const { key } = row
    if (key.some(isClassKey)) return this.#classes(row)
    const pair = this.#book.plan.pairs.findIndex((one) => one.row === row)
    return pair < 0 ? this.#single(row, key[0] as IdKey) : this.#pairs(row, this.#sums.pairs[pair]!)
  }

  #classes({ key: [, time] }: TableRow): Table {
    const { turnAround, total } = this.#sums
    if (time === undefined) return sizesTable(this.#sums)
    return timesTable((time.of === 'turnAround' ? turnAround : total).numbers)
  }

  #single(row: TableRow, key: IdKey): Table {
    const { plan, memory, room } = this.#book
    const dictionary = this.#book.dictionary(key)
    const number = accumulatorOf(row, plan.accumulators)
    const { counted } = this.#slot[number]!
    const kind = this.#kindOf(row)
    const values = key.of === 'origin' ? this.#book.classes.at('originOf') : 0
    const rows = NamedRows.ofIds(memory, counted, dictionary, values, kind, room)
    const names = [...plan.accumulators[number]!.columns, ...billColumns]
    const summed = row.columns.filter((name) => names.includes(name))
    const sums = rows.summed(
      counted,
      summed.map((name) => names.indexOf(name)),
    )
    const columns: Partial<Record<ColumnName, Float64Array>> = {}
    for (const name of row.columns)
      columns[name] =
        name === 'visitors'
          ? this.#visitors(rows, key.of, dictionary, kind)
          : name === 'crowd'
            ? this.#crowd(rows, dictionary)
            : sums[summed.indexOf(name)]!
    return capTable(whole({ kind: 'names', names: rows.names(dictionary) }, columns), row.cap)
  }

  /** The kind of agent that a table counts, if it is one. */
  #kindOf({ counts }: TableRow): OfKind | undefined {
    const kind = { people: PEOPLE, bots: BOTS, tools: TOOLS }[counts as 'people']
    return kind === undefined ? undefined : { kinds: this.#book.classes.at('kinds'), kind }
  }

  /** Distinct visitors behind each row. */
  #visitors(
    rows: NamedRows,
    of: IdKey['of'],
    dictionary: Dictionary,
    kind: OfKind | undefined,
  ): Float64Array {
    const { visitors, visitorAgents, visitorAddresses, ...sums } = this.#sums
    const { originVisitors, campaignVisitors, pageVisitors, addressVisitors } = sums
    const address = addressVisitors.size === 0 ? visitorAddresses : undefined
    const each = { agent: visitorAgents, address }[of as 'agent' | 'address']
    if (each !== undefined) {
      // A visitor has one of them.
      return rows.counted(dictionary, { at: each.at, step: 4 }, visitors.size, undefined, kind)
    }
    const several: Partial<Record<IdKey['of'], PairSet>> = {
      origin: originVisitors,
      campaign: campaignVisitors,
      key: pageVisitors,
      address: addressVisitors,
    }
    const { entriesAt, size } = several[of]!
    const first = dictionary.isOneToOne ? undefined : { at: entriesAt, step: 8 }
    return rows.counted(dictionary, { at: entriesAt + 4, step: 8 }, size, first)
  }

  /** Distinct clients among the visitors behind each row: somebody with five agents is one. */
  #crowd(rows: NamedRows, dictionary: Dictionary): Float64Array {
    const { visitors, visitorAddresses, addressClients } = this.#sums
    if (addressClients.size > 0) {
      const { entriesAt: at, size } = addressClients
      return rows.counted(dictionary, { at: at + 4, step: 8 }, size, { at, step: 8 })
    }
    const clients = { at: visitors.entriesAt, step: 8 }
    return rows.counted(dictionary, { at: visitorAddresses.at, step: 4 }, visitors.size, clients)
  }

  #pairs({ key, cap }: TableRow, sums: PairAccumulator): Table {
    const { memory, room } = this.#book
    const [one, other] = key as unknown as readonly [IdKey, IdKey]
    const [left, right] = [this.#book.dictionary(one), this.#book.dictionary(other)]
    const rows = NamedRows.ofPairs(memory, sums, left, right, room)
    const names = ['requests', 'bytes', ...billColumns] as const
    const all = rows.summed(sums.counted, [...names.keys()])
    const columns = Object.fromEntries(names.map((name, at) => [name, all[at]!]))
    return capTable(whole({ kind: 'pairs', pairs: rows.pairs(left, right) }, columns), cap)
  }
}

function whole(rows: RowKeys, columns: Columns): ColumnarTable {
  const rest: Partial<Record<ColumnName, number>> = {}
  for (const name of Object.keys(columns) as ColumnName[]) rest[name] = 0
  return new ColumnarTable(rows, columns, { rows: 0, columns: rest })
}

function sizesTable({ sizes, sizesBill }: DaySums): Table {
  const of = (from: number, step: number, numbers: Float64Array): Float64Array =>
    Float64Array.from(sizeClasses, (_, at) => numbers[from + step * at]!)
  const rare = sizesBill.take((1 << billColumns.length) - 1, sizeClasses.length)
  const bill = billColumns.map((name, at) => [name, rare[at]!] as const)
  return rowsOfClasses(sizeRows(), {
    requests: of(0, 2, sizes.numbers),
    bytes: of(1, 2, sizes.numbers),
    ...Object.fromEntries(bill),
  })
}

function timesTable(times: Float64Array): Table {
  return rowsOfClasses(timeRows(), { requests: times })
}

/** Rows of classes, which are the same on all days, as they stand at rest; and where each stands among the sums. */
interface ClassRows {
  readonly rows: RowKeys
  readonly order: Uint32Array
}

const sizeRows = once(() => atRest({ columns: ['requests'] }, sizeClasses))
const timeRows = once(() =>
  atRest(
    { columns: ['requests'], isPair: true },
    sizeClasses.flatMap((size) => timeBounds.map((time) => size + KEY_SEPARATOR + time)),
  ),
)

function atRest(shape: Pick<TableRow, 'columns' | 'isPair'>, names: readonly string[]): ClassRows {
  const requests = Float64Array.from(names, (_, at) => at)
  const table = { names, columns: { requests }, rest: { rows: 0, columns: {} } }
  const { rows, columns } = columnarTable(mergeTables(shape, [table], 'at rest').table, false)
  return { rows, order: Uint32Array.from(columns.requests!) }
}

/** A table of the rows that counted anything, from columns by class. */
function rowsOfClasses({ rows, order }: ClassRows, all: Columns & { requests: Float64Array }) {
  const places = Uint32Array.from(order.keys())
  const kept = places.filter((row) => all.requests[order[row]!]! > 0)
  const columns = Object.entries(all).map(([name, sums]) => [
    name,
    Float64Array.from(kept, (row) => exactSum(sums[order[row]!]!)),
  ])
  return whole(gatherKeys(rows, kept), Object.fromEntries(columns))
}
