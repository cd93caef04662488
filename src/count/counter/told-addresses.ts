import {
  type CountMemory,
  KernelColumn,
  type WordColumn,
  words,
} from '../../columns/counting/memory.ts'
import { PairSet } from '../../columns/counting/pair-set.ts'
import type { Records } from '../../formats/records.ts'
import type { Naming } from '../../naming/naming.ts'
import type { KernelColumns } from './run-columns.ts'

/** What a log tells of where a client is: the names of its country and of its network. What it does not tell is looked up
 * by the address. */
export interface Told {
  readonly country: string | undefined
  readonly network: string | undefined
}

/** An address of which something is told; `alone` is the id of the same address of which nothing is. */
export interface ToldAddress {
  readonly id: number
  readonly alone: number
  /** The reader's own id. */
  readonly address: number
  readonly told: Told
}

const NOTHING = 0
/** Of no value. */
const NO_ID = 0xffffffff

/**
 * Ids of addresses, each with what the log of a record tells of its client: of one address it may tell this place, that
 * place, or nothing.
 *
 *   country, asn ──▶ number of what is told, 0 for nothing ─┐
 *   address ────────────────────────────────────────────────┴▶ id
 *
 * Until a log tells something, an address has the reader's own id, and there is nothing to be done. From then on ids
 * are numbers of pairs; ids that were given before stay the same.
 */
export class ToldAddresses {
  readonly #memory: CountMemory
  readonly #naming: Pick<Naming, 'toldCountry' | 'toldNetwork'>
  readonly #countries: (string | undefined)[] = []
  readonly #networks: (string | undefined)[] = []
  /** Countries and systems, by the ids of their values. */
  readonly #told: PairSet
  /** What is told, by its number. */
  readonly #names: Told[] = []
  /** Addresses, and what is told of them. */
  readonly #pairs: PairSet
  /** 0, 1, 2 …: all records of a run, once there are ids to be put in their place. */
  #places: WordColumn | undefined
  #hasNames = false

  constructor(memory: CountMemory, naming: Pick<Naming, 'toldCountry' | 'toldNetwork'>) {
    this.#memory = memory
    this.#naming = naming
    this.#told = new PairSet(memory)
    this.#told.numberOf(NO_ID, NO_ID)
    this.#pairs = new PairSet(memory)
  }

  /** Whether ids are numbers of pairs, as some record so far may have told something. */
  get isAny(): boolean {
    return this.#pairs.size > 0
  }

  learn(field: 'country' | 'asn', value: number, text: string): void {
    const isCountry = field === 'country'
    const name = isCountry ? this.#naming.toldCountry(text) : this.#naming.toldNetwork(text)
    const list = isCountry ? this.#countries : this.#networks
    list[value] = name
    this.#hasNames ||= name !== undefined
  }

  /** Gives an address of which nothing is told its id, once ids are numbers of pairs. */
  idOfAlone(address: number): number {
    return this.#pairs.numberOf(address, NOTHING)
  }

  /** Puts the ids of a run in the place of the reader's own, of which there are `addresses` so far; returns those that are
   * new. */
  take({ ids, count }: Records, columns: KernelColumns, addresses: number): ToldAddress[] {
    if (!this.#hasNames) return []
    if (!this.isAny) for (let address = 0; address < addresses; address++) this.idOfAlone(address)
    const known = this.#pairs.size
    const { country, asn, address } = columns.ids
    address!.numbers.set(ids.address.subarray(0, count))
    const places = this.#allPlaces(count)
    const into = columns.unused
    this.#told.numberAll({ places, count, left: country!, right: asn!, into })
    this.#pairs.numberAll({ places, count, left: address!, right: into, into: address! })
    return this.#from(known)
  }

  /** Those from an id on. */
  #from(first: number): ToldAddress[] {
    if (this.#pairs.size === first) return []
    const values = this.#told.partsFrom(this.#names.length)
    for (let at = 0; at < values.length; at += 2) {
      const [country, asn] = [values[at]!, values[at + 1]!]
      this.#names.push({ country: this.#countries[country], network: this.#networks[asn] })
    }
    const parts = this.#pairs.partsFrom(first)
    const found: ToldAddress[] = []
    for (let at = 0; at < parts.length; at += 2) {
      const address = parts[at]!
      const told = this.#names[parts[at + 1]!]!
      found.push({ id: first + at / 2, alone: this.idOfAlone(address), address, told })
    }
    return found
  }

  #allPlaces(count: number): WordColumn {
    if (this.#places !== undefined && this.#places.length >= count) return this.#places
    this.#places?.close()
    const places = new KernelColumn(this.#memory, count, words)
    const { numbers } = places
    for (let at = 0; at < numbers.length; at++) numbers[at] = at
    this.#places = places
    return places
  }
}
