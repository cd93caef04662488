import type { Dictionary } from '../../columns/counting/dictionary.ts'
import {
  type CountMemory,
  KernelColumn,
  type WordColumn,
  words,
} from '../../columns/counting/memory.ts'
import { ADDRESSES_AT_ONCE, type Values } from '../../formats/records.ts'
import { groupsOf } from '../../naming/ip.ts'
import type { Naming } from '../../naming/naming.ts'
import type { CountingSettings } from '../settings.ts'
import { type IdKey, keys } from '../tables/keys.ts'

/** Numbers that tell of an address. */
const WIDTH = 3

/** Where it goes, by value, which client an address is: two hashes, and a number. */
export interface ClientsAt {
  readonly hashes: number
  readonly numbers: number
}

/** Has the kernel name addresses (`kernel/addresses.ts`): there may be nearly as many as records. */
export class AddressNames {
  readonly #memory: CountMemory
  readonly #told: WordColumn
  readonly #tables: Naming['tables']
  readonly #isMasked: boolean
  readonly #dictionaryOf: (key: IdKey) => Dictionary | undefined
  #isOpen = false

  /** `dictionaryOf`: the names of a key, where there are any. */
  constructor(
    memory: CountMemory,
    { tables }: Naming,
    { clientAddresses }: CountingSettings,
    dictionaryOf: (key: IdKey) => Dictionary | undefined,
  ) {
    this.#memory = memory
    this.#told = new KernelColumn(memory, WIDTH * ADDRESSES_AT_ONCE, words)
    this.#tables = tables
    this.#isMasked = clientAddresses === 'masked'
    this.#dictionaryOf = dictionaryOf
  }

  /** Whether it names by this key; else others have to. */
  namesBy(key: IdKey): boolean {
    if (key === keys.client) return this.#isMasked
    return this.#tables !== undefined && (key === keys.country || key === keys.network)
  }

  /** Names those of some values that are addresses, `ADDRESSES_AT_ONCE` at most; the first has the id `id`, and those of
   * the others follow. Returns a function that says of a value whether it is one, until the next are named. */
  name(values: Values, from: number, count: number, id: number, { hashes, numbers }: ClientsAt) {
    if (!this.#isOpen) this.#open()
    const told = values.addresses?.(from) ?? toldPlainly(values, from, count)
    this.#told.numbers.set(told.subarray(0, WIDTH * count))
    const blocks = this.#isMasked ? (this.#dictionaryOf(keys.client)?.at ?? 0) : 0
    const { kernel } = this.#memory
    kernel.nameAddresses(this.#told.at, count, id, blocks, hashes, numbers)
    return (value: number): boolean => this.#told.numbers[WIDTH * (value - from)] !== 0
  }

  /** Has the kernel know the tables of places. */
  #open(): void {
    this.#isOpen = true
    const { countries, networks } = this.#tables?.() ?? {}
    for (const [which, key, table] of [
      [0, keys.country, countries],
      [1, keys.network, networks],
    ] as const) {
      const names = this.#dictionaryOf(key)
      if (names === undefined || this.#tables === undefined) continue
      const at = this.#memory.kernel.openPlaces(which, names.at, table?.length ?? 0)
      if (table !== undefined) this.#memory.bytes.set(table, at)
    }
  }
}

/** What `kernel/ip.ts` tells. */
function toldPlainly(values: Values, from: number, count: number): Uint32Array {
  const told = new Uint32Array(WIDTH * count)
  for (let at = 0; at < count; at++) {
    const groups = groupsOf(values.text(from + at))
    if (groups === undefined) continue
    const halves = groups.length === 2 ? [0, 0, ...groups] : groups
    const [a = 0, b = 0, c = 0, d = 0] = halves
    told.set([groups.length === 2 ? 4 : 6, a * 65_536 + b, c * 65_536 + d], WIDTH * at)
  }
  return told
}
