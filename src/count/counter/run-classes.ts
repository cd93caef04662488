/** What the kernel is told to sort the records of a run by (`kernel/records.ts`). */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import {
  bytes,
  type ColumnType,
  type CountMemory,
  type FloatColumn,
  floats,
  KernelColumn,
  KernelList,
  type PlaceList,
  type WordColumn,
  words,
} from '../../columns/counting/memory.ts'
import type { ValueField, Values } from '../../formats/records.ts'
import type { ExclusionField } from '../record/exclude.ts'
import { sizeBounds, timeBounds } from '../record/meaning.ts'
import { type Base, bases } from '../tables/plan.ts'
import type { DaySums } from './day-sums.ts'
import type { KernelColumns } from './run-columns.ts'

/** What is known of values, by value: see `NameBook`. */
export interface ValueClasses {
  readonly operations: Uint8Array
  readonly transitions: Int8Array
  readonly statuses: Int16Array
  readonly statusNumbers: Uint32Array
  readonly errorNumbers: Uint32Array
  readonly errorBilling: Uint8Array
  readonly requesters: Uint8Array
  readonly kinds: Uint8Array
  readonly isCdnAgent: Uint8Array
  readonly isAws: Uint8Array
  readonly pages: Uint8Array
  readonly originOf: Uint32Array
  readonly clientOf: Uint32Array
  readonly unsigned: Uint8Array
  readonly excluded: Readonly<Partial<Record<ExclusionField, Uint8Array>>>
  readonly agents: Pick<Dictionary, 'at'>
  readonly noError: number
  readonly mayBeCdn: boolean
  readonly mayBeAws: boolean
}

/** Some records of a run, by their places in it; and their bytes, where they are known. */
export interface Some extends PlaceList {
  readonly bytes?: number
}
export type Chosen = Readonly<Record<Base, Some>>

/** Records of which something is rare, and beside them what. */
export interface Rare {
  readonly at: WordColumn
  readonly marks: WordColumn
  readonly count: number
}

/** Classes of values, by field. */
type ClassRow = readonly [
  field: ValueField,
  of: (book: ValueClasses) => ArrayLike<number> | undefined,
  type: ColumnType<Uint8Array<ArrayBuffer>> | ColumnType<Uint32Array<ArrayBuffer>>,
]

/** In the order in which the kernel takes them. */
const classRows: readonly ClassRow[] = [
  ['operation', (book) => book.operations, bytes],
  ['operation', (book) => book.transitions, bytes],
  ['status', (book) => book.statuses, words],
  ['status', (book) => book.statusNumbers, words],
  ['errorCode', (book) => book.errorNumbers, words],
  ['errorCode', (book) => book.errorBilling, bytes],
  ['requester', (book) => book.requesters, bytes],
  ['agent', (book) => book.kinds, bytes],
  ['agent', (book) => book.isCdnAgent, bytes],
  ['sourceRegion', (book) => book.isAws, bytes],
  ['key', (book) => book.pages, bytes],
  ['referrer', (book) => book.originOf, words],
  ['address', (book) => book.clientOf, words],
  ['authentication', (book) => book.unsigned, bytes],
]
const excludedRows: readonly ClassRow[] = [
  ['key', ({ excluded }) => excluded.key, bytes],
  ['agent', ({ excluded }) => excluded.agent, bytes],
  ['address', ({ excluded }) => excluded.address, bytes],
  ['referrer', ({ excluded }) => excluded.referrer, bytes],
  ['requester', ({ excluded }) => excluded.requester, bytes],
]
const idFields = [
  'operation',
  'status',
  'agent',
  'address',
  'key',
  'referrer',
  'requester',
  'errorCode',
  'sourceRegion',
  'authentication',
] as const satisfies readonly ValueField[]

/** Sorted records of a run, of one day. */
export interface SortedRecords {
  readonly chosen: Chosen
  readonly people: number
  readonly failed: number
  readonly rare: Rare
}

/** The classes of a book's values, where the kernel can look into them. */
export class RunClasses {
  readonly #book: ValueClasses
  readonly #memory: CountMemory
  readonly #lists: readonly KernelList<Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>[]
  readonly #known: number[]
  readonly #rows: readonly ClassRow[] = [...classRows, ...excludedRows]
  readonly #places: KernelColumn<Uint32Array<ArrayBuffer>>
  readonly #sizeBounds: FloatColumn
  readonly #timeBounds: FloatColumn
  /** What the places were told of last, while these hold. */
  #told: readonly [KernelColumns, DaySums] | undefined

  constructor(book: ValueClasses, memory: CountMemory) {
    this.#book = book
    this.#memory = memory
    this.#lists = this.#rows.map(([, , type]) => new KernelList(memory, type as typeof words))
    this.#known = this.#rows.map(() => 0)
    this.#places = new KernelColumn(memory, 128, words)
    this.#sizeBounds = new KernelColumn(memory, sizeBounds.length, floats)
    this.#timeBounds = new KernelColumn(memory, timeBounds.length, floats)
    this.#sizeBounds.numbers.set(sizeBounds)
    this.#timeBounds.numbers.set(timeBounds)
  }

  /** Where the origin of each referrer lies, and the kind of each agent. */
  get originsAt(): number {
    return this.#listAt('originOf')
  }
  get kindsAt(): number {
    return this.#listAt('kinds')
  }

  #listAt(name: 'originOf' | 'kinds'): number {
    const all = this.#book[name]
    return this.#lists[classRows.findIndex(([, of]) => of(this.#book) === all)]!.at
  }

  /** Takes over the classes of values that the book has learned since the last time. */
  learn(values: Readonly<Record<ValueField, Values>>): void {
    for (const [at, [field, of]] of this.#rows.entries()) {
      const { size } = values[field]
      const known = this.#known[at]!
      const all = of(this.#book)
      if (size === known || all === undefined) continue
      this.#told = undefined
      const list = this.#lists[at]!
      list.reserve(size)
      const into = list.numbers
      for (let value = known; value < size; value++) into[value] = all[value]!
      this.#known[at] = size
    }
  }

  /** Sorts the records from one place to another, which are of one day, and adds them to its sums. */
  sort(columns: KernelColumns, sums: DaySums, from: number, to: number): SortedRecords {
    const { kernel, buffer } = this.#memory
    if (this.#told?.[0] !== columns || this.#told[1] !== sums) this.#tellPlaces(columns, sums)
    kernel.sortRecords(this.#places.at, from, to)
    const counts = words.viewOf(buffer, kernel.listCountsAt(), bases.length + 3)
    const chosen = Object.fromEntries(
      bases.map((base, at) => [base, { at: columns.lists[base], count: counts[at]! }]),
    ) as Record<Base, { at: KernelColumns['people']; count: number }>
    const [people, failed, rare] = counts.subarray(bases.length)
    return {
      chosen: {
        ...chosen,
        requests: { ...chosen.requests, bytes: kernel.requestBytes.value },
        reads: { ...chosen.reads, bytes: kernel.readBytes.value },
      },
      people: people!,
      failed: failed!,
      rare: { at: columns.rare, marks: columns.marks, count: rare! },
    }
  }

  /** In the order of `take` in `kernel/records.ts`. */
  #tellPlaces(columns: KernelColumns, sums: DaySums): void {
    this.#told = [columns, sums]
    const book = this.#book
    const { ids, lists } = columns
    const { agents, noError, mayBeCdn, mayBeAws, excluded } = book
    const classes = this.#lists.map(({ at }) => at)
    const isOut = excludedRows.map(([field], at) =>
      excluded[field as keyof typeof excluded] === undefined ? 0 : classes[classRows.length + at]!,
    )
    this.#places.numbers.set([
      ...idFields.map((field) => ids[field]!.at),
      ...[columns.objectSize.at, columns.turnAroundTime.at, columns.totalTime.at],
      ...[columns.bytesSent.at, columns.time.at, columns.hour.at],
      ...classes.slice(0, classRows.length),
      this.#memory.kernel.valuesAt(agents.at),
      ...isOut,
      ...[noError, mayBeCdn ? 1 : 0, mayBeAws ? 1 : 0],
      ...[columns.sent.at, ids.origin.at, ids.code.at],
      ...[columns.client.at, columns.agent.at, columns.marks.at],
      ...bases.map((base) => lists[base].at),
      ...[columns.people.at, columns.failed.at, columns.rare.at],
      sums.few.at,
      ...[this.#sizeBounds.at, this.#timeBounds.at, timeBounds.length],
      ...[sums.sizes.at, sums.turnAround.at, sums.total.at],
    ])
  }
}
