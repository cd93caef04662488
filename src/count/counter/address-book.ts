import type { Dictionary } from '../../columns/counting/dictionary.ts'
import { type CountMemory, KernelList, words } from '../../columns/counting/memory.ts'
import { ADDRESSES_AT_ONCE, type Records, type Values } from '../../formats/records.ts'
import type { Naming } from '../../naming/naming.ts'
import type { CountingSettings } from '../settings.ts'
import { type IdKey, keys } from '../tables/keys.ts'
import { AddressNames } from './address-names.ts'
import { hashValue, type NamedBy, nameBy } from './named-values.ts'
import type { RunClasses } from './run-classes.ts'
import type { KernelColumns } from './run-columns.ts'
import { type ToldAddress, ToldAddresses } from './told-addresses.ts'

/** Keys that name one thing of an address each. */
const singleKeys: readonly IdKey[] = [keys.client, keys.country, keys.network]

/** What a `NameBook` knows that addresses are named by. */
interface Known {
  readonly memory: CountMemory
  readonly settings: CountingSettings
  readonly classes: RunClasses
  /** The names of a key, where there are any. */
  dictionaryOf(key: IdKey): Dictionary | undefined
  /** All keys that name addresses. */
  readonly named: readonly NamedBy[]
  /** What tells whether an address is to be left out, if any is. */
  readonly isOut: ((text: string) => boolean) | undefined
}

/** The names of addresses, and which client each is. */
export class AddressBook {
  /** Two 32-bit hashes per id, the same for all addresses of a client. */
  readonly hashes: KernelList<Uint32Array<ArrayBuffer>>
  readonly #told: ToldAddresses
  readonly #names: AddressNames
  readonly #naming: Naming
  readonly #known: Known
  readonly #clients = new Map<string, number>()
  /** Ids; and addresses that the reader has told. */
  #size = 0
  #count = 0

  constructor(naming: Naming, known: Known) {
    const { memory, settings } = known
    this.hashes = new KernelList(memory, words)
    this.#told = new ToldAddresses(memory, naming)
    this.#names = new AddressNames(memory, naming, settings, (key) => known.dictionaryOf(key))
    this.#naming = naming
    this.#known = known
  }

  /** How many ids there are. */
  get size(): number {
    return this.#size
  }

  /** Whether a log may have told where some address is. */
  get areTold(): boolean {
    return this.#told.isAny
  }

  /** Notes what a log may tell of where a client is. */
  learnPlace(field: 'country' | 'asn', value: number, text: string): void {
    this.#told.learn(field, value, text)
  }

  /** Looks into the addresses that are new since the last time. */
  learn(values: Values): void {
    const { named, classes, isOut } = this.#known
    const others = named.filter(({ key }) => !this.#names.namesBy(key))
    const isLookedAt = others.length > 0 || isOut !== undefined
    const known = this.#count
    this.#count = values.size
    for (let from = known; from < values.size; from += ADDRESSES_AT_ONCE) {
      const to = Math.min(values.size, from + ADDRESSES_AT_ONCE)
      const first = this.#idsFrom(from, to)
      this.hashes.reserve(2 * this.#size)
      const numbers = classes.reserve('clientOf', this.#size)
      const clients = { hashes: this.hashes.at, numbers }
      const isAddress = this.#names.name(values, from, to - from, first, clients)
      for (let value = from; value < to; value++) {
        const id = first + value - from
        if (!isAddress(value)) this.#learnNone(id, value, values)
        else if (isLookedAt) nameBy(others, id, this.#naming.address(values.text(value)))
        if (isOut !== undefined) classes.putOut('address', id, isOut(values.text(value)))
      }
    }
  }

  /** The id of the first address from one to another, which are new: those of the others follow. */
  #idsFrom(from: number, to: number): number {
    const first = this.#size
    if (this.areTold) for (let value = from; value < to; value++) this.#told.idOfAlone(value)
    this.#size += to - from
    return first
  }

  /** Looks into a value that is no address. */
  #learnNone(id: number, value: number, values: Values): void {
    const text = values.text(value)
    nameBy(this.#known.named, id, this.#naming.address(text))
    this.#known.classes.put('clientOf', id, this.#clientNumber(text))
    hashValue(text, text, values, value, this.hashes.numbers, id)
  }

  /** Of a client without an address: 255.255.255.255 and down, which no client has. */
  #clientNumber(text: string): number {
    const number = this.#clients.get(text) ?? 0xffffffff - this.#clients.size
    this.#clients.set(text, number)
    return number
  }

  /** Puts ids in the place of the reader's own where any log told where its clients are, and looks into those that are
   * new. */
  take(records: Records, columns: KernelColumns, values: Values): void {
    const found = this.#told.take(records, columns, this.#count)
    if (found.length === 0) return
    this.#size += found.length
    this.hashes.reserve(2 * this.#size)
    const { numbers } = this.hashes
    for (const { id, alone } of found) {
      numbers[2 * id] = numbers[2 * alone]!
      numbers[2 * id + 1] = numbers[2 * alone + 1]!
    }
    for (const { id, alone } of found) this.#known.classes.putLike(id, alone)
    for (const named of this.#known.named) this.#nameTold(found, named, values)
  }

  /** Names addresses of which something is told: by what is told, else as the same address of which nothing is. */
  #nameTold(found: readonly ToldAddress[], { dictionary, key }: NamedBy, values: Values): void {
    const isSingle = singleKeys.includes(key)
    for (const { id, alone, address, told } of found) {
      const name =
        key === keys.country ? told.country : key === keys.network ? told.network : undefined
      if (name !== undefined) dictionary.learn(id, name)
      else if (isSingle) dictionary.learnLike(id, alone)
      else {
        const { client, ...lookedUp } = this.#naming.address(values.text(address))
        const country = told.country ?? lookedUp.country
        const network = told.network ?? lookedUp.network
        dictionary.learn(id, key.name({ client, country, network } as never))
      }
    }
  }
}
