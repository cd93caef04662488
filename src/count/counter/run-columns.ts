import {
  type CountMemory,
  type FloatColumn,
  floats,
  KernelColumn,
  type WordColumn,
  words,
} from '../../columns/counting/memory.ts'
import type { Records, ValueField, Values } from '../../formats/records.ts'
import type { IdSource } from '../tables/keys.ts'
import { type Base, bases, type CountingPlan } from '../tables/plan.ts'

/**
 * The ids of a run of records, and what is worked out of them, where the kernel can look at it. Used again for every run.
 *
 *   lists    places of records, by what they are       one after the other
 *   columns  bytes sent, ids, numbers worked out       by place, the record's index in the run
 */
export class RunColumns {
  readonly #memory: CountMemory
  readonly #fields: readonly ValueField[]
  #columns: KernelColumns

  constructor(memory: CountMemory, { accumulators, pairs }: CountingPlan) {
    this.#memory = memory
    const sources = pairs.flatMap(({ left, right }): IdSource[] => [left.of, right.of])
    const inPairs = sources.filter((of) => of !== 'origin' && of !== 'code')
    const summed = accumulators.map(({ field }) => field)
    // Visitors are counted by campaign, too, and cubes by what the cache did; of an address may be told where it is.
    const others = ['campaign', 'cache', 'country', 'asn'] as const
    this.#fields = [...new Set([...summed, ...inPairs, ...sortedBy, ...others])]
    this.#columns = makeColumns(memory, this.#fields, 0)
  }

  /** The columns with room for some records, and with their ids in them. */
  take(
    { ids, numbers, time, count }: Records,
    values: Readonly<Record<ValueField, Values>>,
  ): KernelColumns {
    if (this.#columns.sent.length < count) {
      for (const column of allOf(this.#columns)) column.close()
      this.#columns = makeColumns(this.#memory, this.#fields, count)
    }
    // Where there is one value, its id is 0, as in a new column.
    for (const field of this.#fields.filter((field) => values[field].size > 1))
      this.#columns.ids[field]!.numbers.set(ids[field].subarray(0, count))
    this.#columns.bytesSent.numbers.set(numbers.bytesSent.subarray(0, count))
    this.#columns.time.numbers.set(time.subarray(0, count))
    this.#columns.objectSize.numbers.set(numbers.objectSize.subarray(0, count))
    this.#columns.turnAroundTime.numbers.set(numbers.turnAroundTime.subarray(0, count))
    this.#columns.totalTime.numbers.set(numbers.totalTime.subarray(0, count))
    return this.#columns
  }
}

/** Fields that records are sorted by, whatever the tables; in the order in which the kernel takes their ids. */
export const sortedBy = [
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
  'edge',
  'tls',
] as const satisfies readonly ValueField[]

export type KernelColumns = ReturnType<typeof makeColumns>

function makeColumns(memory: CountMemory, fields: readonly ValueField[], count: number) {
  const column = (): WordColumn => new KernelColumn(memory, count, words)
  const numbers = (): FloatColumn => new KernelColumn(memory, count, floats)
  const lists = Object.fromEntries(bases.map((base) => [base, column()])) as Record<
    Base,
    WordColumn
  >
  return {
    lists,
    /** Reads by people, but for errors; and those by which a visitor was met for the first time. */
    people: column(),
    firsts: column(),
    /** Records with status 400 or above, requests or not. */
    failed: column(),
    /** Those of which something is rare to the bill, and what, in their order. */
    rare: column(),
    marks: column(),
    /** Of reads, the class of the object's size. */
    sizeClass: column(),
    bytesSent: numbers(),
    objectSize: numbers(),
    turnAroundTime: numbers(),
    totalTime: numbers(),
    time: numbers(),
    /** Of the day. */
    hour: column(),
    /** Bytes that were sent: 0 where that is not told. */
    sent: numbers(),
    /** By field; those of addresses as `ToldAddresses` numbers them. */
    ids: {
      ...(Object.fromEntries(fields.map((field) => [field, column()])) as Partial<
        Record<ValueField, WordColumn>
      >),
      /** Of reads. */
      origin: column(),
      /** Of errors. */
      code: column(),
    } as Readonly<Partial<Record<IdSource, WordColumn>>> & {
      readonly origin: WordColumn
      readonly code: WordColumn
    },
    /** Of people: number of the client, of the agent's name, and of the visitor that both make. */
    client: column(),
    agent: column(),
    visitor: column(),
    /** Numbers of pairs that nobody asks for. */
    unused: column(),
  }
}

function allOf({ lists, ids, ...rest }: KernelColumns): readonly (WordColumn | FloatColumn)[] {
  return [...Object.values(lists), ...Object.values(ids), ...Object.values(rest)]
}
