/** What the kernel is told to sort the records of a run by (`kernel/records.ts`). */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import {
  bytes,
  type CountMemory,
  type FloatColumn,
  floats,
  KernelColumn,
  KernelList,
  type PlaceList,
  type RareOf,
  words,
} from '../../columns/counting/memory.ts'
import { type ExclusionField, exclusionFields } from '../record/exclude.ts'
import { sizeBounds, timeBounds } from '../record/meaning.ts'
import { type Base, bases } from '../tables/plan.ts'
import type { DaySums } from './day-sums.ts'
import { type KernelColumns, sortedBy } from './run-columns.ts'

/** What a `NameBook` knows of all its values together. */
interface Known {
  readonly agents: Pick<Dictionary, 'at'>
  readonly noError: number
  readonly mayBeCdn: boolean
  readonly mayBeAws: boolean
}

/** Some records of a run, by their places in it; what is rare about them, and their bytes, where they are known. */
export interface Some extends PlaceList {
  readonly rare: RareOf
  readonly bytes?: number
}
export type Chosen = Readonly<Record<Base, Some>>

/** What a value is, as a number, and how wide it is; in the order in which the kernel takes them. */
const classTypes = {
  /** Bits of an operation; and which transition it is, if any. */
  operations: bytes,
  transitions: bytes,
  /** The status, and the number of its code. */
  statuses: words,
  statusNumbers: words,
  /** The number of an error's code, and how it is billed. */
  errorNumbers: words,
  errorBilling: bytes,
  /** Bits of a requester. */
  requesters: bytes,
  /** PEOPLE, BOTS or TOOLS; and whether an agent is a content network's. */
  kinds: bytes,
  isCdnAgent: bytes,
  /** Whether a source region is one of AWS. */
  isAws: bytes,
  /** Whether a key is a page. */
  pages: bytes,
  /** The pair of site and search engine of a referrer. Number 0 is neither. */
  originOf: words,
  /** One number for all addresses of a client. */
  clientOf: words,
  /** Whether an authentication is none. */
  unsigned: bytes,
  /** Whose prices an edge's are, by its place in `priceRegions`; and whether TLS is none. */
  priceRegions: bytes,
  plainHttp: bytes,
}
type ClassName = keyof typeof classTypes
const classNames = Object.keys(classTypes) as readonly ClassName[]
type ClassNumbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>
type ClassList = KernelList<ClassNumbers>

/** Sorted records of a run, of one day. */
export interface SortedRecords {
  readonly chosen: Chosen
  /** Reads by people, but for errors. */
  readonly people: PlaceList
  /** Those with status 400 or above, requests or not. */
  readonly failed: PlaceList
}

/** The classes of a book's values, where the kernel can look into them. */
export class RunClasses {
  readonly #book: Known
  readonly #memory: CountMemory
  readonly #lists: Readonly<Record<ClassName, ClassList>>
  /** Whether a value is left out; only of fields that a pattern looks at. */
  readonly #isOut: Partial<Record<ExclusionField, ClassList>> = {}
  readonly #places: KernelColumn<Uint32Array<ArrayBuffer>>
  readonly #sizeBounds: FloatColumn
  readonly #timeBounds: FloatColumn
  /** What the places were told of last, while these hold. */
  #told: readonly [KernelColumns, DaySums] | undefined

  constructor(book: Known, memory: CountMemory) {
    this.#book = book
    this.#memory = memory
    const lists = classNames.map((name) => [
      name,
      new KernelList<ClassNumbers>(memory, classTypes[name]),
    ])
    this.#lists = Object.fromEntries(lists) as Record<ClassName, ClassList>
    this.#places = new KernelColumn(memory, 128, words)
    this.#sizeBounds = new KernelColumn(memory, sizeBounds.length, floats)
    this.#timeBounds = new KernelColumn(memory, timeBounds.length, floats)
    this.#sizeBounds.numbers.set(sizeBounds)
    this.#timeBounds.numbers.set(timeBounds)
  }

  /** Where a class of all values lies. */
  at(name: ClassName): number {
    return this.#lists[name].at
  }

  /** Notes what a value is. */
  put(name: ClassName, value: number, number: number): void {
    this.#putInto(this.#lists[name], value, number)
  }

  /** Makes room for a class of values below `count`; returns where it lies, to be written there. */
  reserve(name: ClassName, count: number): number {
    this.#told = undefined
    this.#lists[name].reserve(count)
    return this.at(name)
  }

  /** Notes that an address is what another one is: the same client, left out or not. */
  putLike(address: number, other: number): void {
    this.put('clientOf', address, this.#lists.clientOf.numbers[other]!)
    const isOut = this.#isOut.address
    if (isOut !== undefined) this.#putInto(isOut, address, isOut.numbers[other]!)
  }

  /** Notes whether a value is left out. */
  putOut(field: ExclusionField, value: number, isOut: boolean): void {
    this.#isOut[field] ??= new KernelList<ClassNumbers>(this.#memory, bytes)
    this.#putInto(this.#isOut[field], value, isOut ? 1 : 0)
  }

  #putInto(list: ClassList, value: number, number: number): void {
    this.#told = undefined
    list.reserve(value + 1)
    list.numbers[value] = number
  }

  /** Sorts the records from one place to another, which are of one day, and adds them to its sums. */
  sort(columns: KernelColumns, sums: DaySums, from: number, to: number): SortedRecords {
    const { kernel, buffer } = this.#memory
    if (this.#told?.[0] !== columns || this.#told[1] !== sums) this.#tellPlaces(columns, sums)
    kernel.sortRecords(this.#places.at, from, to)
    const counts = words.viewOf(buffer, kernel.listCountsAt(), bases.length + 2)
    const rares = words.viewOf(buffer, kernel.raresAt(), bases.length)
    const chosen = Object.fromEntries(
      bases.map((base, list): [Base, Some] => {
        const rare = { list, which: rares[list]! }
        return [base, { at: columns.lists[base], count: counts[list]!, rare }]
      }),
    ) as Record<Base, Some>
    const [people, failed] = counts.subarray(bases.length)
    const requests = { ...chosen.requests, bytes: kernel.requestBytes.value }
    return {
      chosen: {
        ...chosen,
        requests,
        reads: { ...chosen.reads, bytes: kernel.readBytes.value },
        // All requests are calls where there can be no other; then the kernel lists them once.
        calls: this.#book.mayBeCdn ? { ...chosen.calls, bytes: kernel.callBytes.value } : requests,
        fetches: { ...chosen.fetches, bytes: kernel.fetchBytes.value },
        edge: { ...chosen.edge, bytes: kernel.edgeBytes.value },
      },
      people: { at: columns.people, count: people! },
      failed: { at: columns.failed, count: failed! },
    }
  }

  /** In the order of `take` in `kernel/records.ts`. */
  #tellPlaces(columns: KernelColumns, sums: DaySums): void {
    this.#told = [columns, sums]
    const { ids, lists } = columns
    const { agents, noError, mayBeCdn, mayBeAws } = this.#book
    this.#places.numbers.set([
      ...sortedBy.map((field) => ids[field]!.at),
      ...[columns.objectSize.at, columns.turnAroundTime.at, columns.totalTime.at],
      ...[columns.bytesSent.at, columns.time.at, columns.hour.at],
      ...classNames.map((name) => this.at(name)),
      this.#memory.kernel.valuesAt(agents.at),
      ...exclusionFields.map((field) => this.#isOut[field]?.at ?? 0),
      ...[noError, mayBeCdn ? 1 : 0, mayBeAws ? 1 : 0],
      ...[columns.sent.at, ids.origin.at, ids.code.at],
      ...[columns.client.at, columns.agent.at, columns.marks.at, columns.sizeClass.at],
      ...bases.map((base) => lists[base].at),
      ...[columns.people.at, columns.failed.at, columns.rare.at],
      sums.few.at,
      ...[this.#sizeBounds.at, this.#timeBounds.at, timeBounds.length],
      ...[sums.sizes.at, sums.turnAround.at, sums.total.at],
    ])
  }
}
