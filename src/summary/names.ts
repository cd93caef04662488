import { decodeKey, decodeText } from '../parse/decode.ts'
import { type ValueField, valueFields } from '../parse/records.ts'
import { Interner } from './interner.ts'
import {
  directoryOfKey,
  isPageKey,
  meaningOfOperation,
  statusNumber,
  typeOfKey,
} from './meanings.ts'
import { hashOfName } from './order.ts'
import { grown } from './pairs.ts'

/** How values are named for people. Each is asked once per distinct value. */
export interface Naming {
  agent(text: string): {
    readonly kind: 'people' | 'bots' | 'tools'
    readonly name: string
    readonly browser: string
    readonly system: string
    readonly device: string
  }
  /** `client` is the address as the report may show it. */
  address(text: string): {
    readonly client: string
    readonly country: string
    readonly network: string
  }
  /** `name` is the referrer without what must not be shown; `site` and `engine` are `-` for none. */
  referrer(text: string): { readonly name: string; readonly site: string; readonly engine: string }
  campaign(text: string): string
}

/** Fields whose values are their own names. */
export const plainFields = [
  'bucket',
  'requester',
  'operation',
  'status',
  'errorCode',
  'signature',
  'authentication',
  'host',
  'tls',
  'aclRequired',
] as const
export type PlainField = (typeof plainFields)[number]

/** From values to names: several values may have one name. Names are numbered in order of first
 * sight. */
export class Dimension {
  readonly names: string[] = []
  /** `hashOfName` by number. */
  hashes: Uint32Array<ArrayBuffer> = new Uint32Array(64)
  /** The number of the name of a value. */
  of: Uint32Array<ArrayBuffer> = new Uint32Array(64)
  readonly #numbers = new Map<string, number>()

  learn(value: number, name: string): number {
    if (value >= this.of.length) this.of = grown(this.of, 2 * value)
    const number = this.numberOf(name)
    this.of[value] = number
    return number
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.names.push(name) - 1
    if (number >= this.hashes.length) this.hashes = grown(this.hashes, 2 * number)
    this.hashes[number] = hashOfName(name)
    this.#numbers.set(name, number)
    return number
  }

  nameOf(value: number): string {
    return this.names[this.of[value]!]!
  }
}

export const PEOPLE = 0
export const BOTS = 1
export const TOOLS = 2

/** A book that holds more bytes of values is closed, and a new one begun. */
const MOST_BYTES = 48 * 1024 * 1024

/**
 * The names of all values that a thread has seen, so that each is worked out once and not once a day.
 * Every field has its own numbers for values, which all counters share.
 */
export class NameBook {
  readonly values = Object.fromEntries(
    valueFields.map((field) => [field, new Interner()]),
  ) as Readonly<Record<ValueField, Interner>>
  readonly keys = new Dimension()
  readonly directories = new Dimension()
  readonly types = new Dimension()
  readonly agents = new Dimension()
  readonly browsers = new Dimension()
  readonly systems = new Dimension()
  readonly devices = new Dimension()
  /** Names of bots and of tools, by agent. */
  readonly programs = new Dimension()
  readonly clients = new Dimension()
  readonly countries = new Dimension()
  readonly networks = new Dimension()
  readonly referrers = new Dimension()
  /** Pairs of site and search engine. Number 0 is neither. */
  readonly origins = new Dimension()
  /** Site and engine by number of `origins`. */
  readonly sites = new Dimension()
  readonly engines = new Dimension()
  readonly campaigns = new Dimension()
  /** Error codes, and statuses that came without one. Its values are its numbers. */
  readonly codes = new Dimension()
  readonly plain = Object.fromEntries(
    plainFields.map((field) => [field, new Dimension()]),
  ) as Readonly<Record<PlainField, Dimension>>
  /** Meanings by value: bits of an operation, the status, whether a key is a page, PEOPLE, BOTS or
   * TOOLS of an agent, whether a requester is nobody, number in `codes` of an error or a status. */
  operations = new Uint8Array(64)
  statuses = new Int16Array(64)
  pages = new Uint8Array(1024)
  kinds = new Uint8Array(256)
  anonymous = new Uint8Array(64)
  errorNumbers = new Uint32Array(64)
  statusNumbers = new Uint32Array(64)
  readonly #naming: Naming

  constructor(naming: Naming) {
    this.#naming = naming
    this.#originOf('-', '-')
  }

  /** Whether it has grown so large that the next counter should begin a new one. */
  get isFull(): boolean {
    return valueFields.reduce((sum, field) => sum + this.values[field].length, 0) > MOST_BYTES
  }

  /** The number of a value; it is named now if it is new. */
  numberOf(field: ValueField, bytes: Uint8Array): number {
    const values = this.values[field]
    const known = values.size
    const value = values.numberOf(bytes)
    if (value === known) this.#learn(field, value, bytes)
    return value
  }

  #learn(field: ValueField, value: number, bytes: Uint8Array): void {
    switch (field) {
      case 'key': {
        const key = decodeKey(bytes, 'REST.GET.OBJECT')
        this.keys.learn(value, key)
        this.directories.learn(value, directoryOfKey(key))
        this.types.learn(value, typeOfKey(key))
        this.pages = roomy(this.pages, value)
        this.pages[value] = isPageKey(key) ? 1 : 0
        return
      }
      case 'agent': {
        const agent = decodeText(bytes)
        const { kind, name, browser, system, device } = this.#naming.agent(agent)
        this.agents.learn(value, agent)
        this.programs.learn(value, name)
        this.browsers.learn(value, browser)
        this.systems.learn(value, system)
        this.devices.learn(value, device)
        this.kinds = roomy(this.kinds, value)
        this.kinds[value] = kind === 'people' ? PEOPLE : kind === 'bots' ? BOTS : TOOLS
        return
      }
      case 'address': {
        const { client, country, network } = this.#naming.address(decodeText(bytes))
        this.clients.learn(value, client)
        this.countries.learn(value, country)
        this.networks.learn(value, network)
        return
      }
      case 'referrer': {
        const { name, site, engine } = this.#naming.referrer(decodeText(bytes))
        this.referrers.learn(value, name)
        this.#originOf(site, engine)
        this.origins.learn(value, `${site}\0${engine}`)
        return
      }
      case 'campaign':
        this.campaigns.learn(value, this.#naming.campaign(decodeText(bytes)))
        return
      case 'cipher':
        return
      default:
        this.#learnPlain(field, value, plainName(field, decodeText(bytes)))
    }
  }

  #learnPlain(field: PlainField, value: number, text: string): void {
    this.plain[field].learn(value, text)
    switch (field) {
      case 'operation': {
        const { isRequest, isRead, isGet, price } = meaningOfOperation(text)
        this.operations = roomy(this.operations, value)
        this.operations[value] =
          (isRequest ? IS_REQUEST : 0) |
          (isRead ? IS_READ : 0) |
          (isGet ? IS_GET : 0) |
          (price === 'dear' ? IS_DEAR : price === 'free' ? IS_FREE : 0)
        return
      }
      case 'status': {
        if (value >= this.statuses.length) {
          const longer = new Int16Array(2 * value)
          longer.set(this.statuses)
          this.statuses = longer
        }
        this.statuses[value] = statusNumber(text)
        this.statusNumbers = roomyWords(this.statusNumbers, value)
        this.statusNumbers[value] = this.#codeOf(text)
        return
      }
      case 'errorCode':
        this.errorNumbers = roomyWords(this.errorNumbers, value)
        this.errorNumbers[value] = this.#codeOf(text)
        return
      case 'requester':
        this.anonymous = roomy(this.anonymous, value)
        this.anonymous[value] = text === '-' ? 1 : 0
    }
  }

  #codeOf(text: string): number {
    return this.codes.learn(this.codes.numberOf(text), text)
  }

  #originOf(site: string, engine: string): void {
    const origin = this.origins.numberOf(`${site}\0${engine}`)
    this.sites.learn(origin, site)
    this.engines.learn(origin, engine)
  }
}

/** Bits of `NameBook.operations`. */
export const IS_REQUEST = 1
export const IS_READ = 2
export const IS_GET = 4
export const IS_DEAR = 8
export const IS_FREE = 16

/** Hosts in lower case; TLS versions in one spelling, as stores write `TLSv1.2` and `TLSV1.2`. */
function plainName(field: PlainField, text: string): string {
  if (field === 'host') return text.toLowerCase()
  return field === 'tls' ? text.replace(/^TLSV/, 'TLSv') : text
}

function roomy(array: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  if (at < array.length) return array
  const copy = new Uint8Array(2 * at)
  copy.set(array)
  return copy
}

function roomyWords(array: Uint32Array<ArrayBuffer>, at: number): Uint32Array<ArrayBuffer> {
  return at < array.length ? array : grown(array, 2 * at)
}
