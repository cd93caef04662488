import { directoryOfKey, typeOfKey } from './meanings.ts'
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

/** From ids to names: several ids may have one name. Names are numbered in order of first sight. */
export class Dimension {
  readonly names: string[] = []
  /** The number of the name of id. */
  of: Uint32Array<ArrayBuffer> = new Uint32Array(64)
  readonly #numbers = new Map<string, number>()
  #ranks: { numbers: Uint32Array; ofNumber: Uint32Array } | undefined

  learn(id: number, name: string): number {
    if (id >= this.of.length) this.of = grown(this.of, Math.max(id + 1, 2 * this.of.length))
    const number = this.numberOf(name)
    this.of[id] = number
    return number
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  /** The names in order: `numbers[rank]` and, the other way, `ofNumber[number]`. */
  ranks(): { readonly numbers: Uint32Array; readonly ofNumber: Uint32Array } {
    if (this.#ranks?.numbers.length !== this.names.length) {
      const numbers = Uint32Array.from([...this.names].sort(), (name) => this.#numbers.get(name)!)
      const ofNumber = new Uint32Array(numbers.length)
      for (const [rank, number] of numbers.entries()) ofNumber[number] = rank
      this.#ranks = { numbers, ofNumber }
    }
    return this.#ranks
  }

  nameOfRank(rank: number): string {
    return this.names[this.ranks().numbers[rank]!]!
  }
}

/** The names of everything that a counter has seen. */
export class NameBook {
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
  /** Error codes, and statuses that came without one. Its ids are its numbers. */
  readonly codes = new Dimension()
  readonly plain = Object.fromEntries(
    plainFields.map((field) => [field, new Dimension()]),
  ) as Readonly<Record<PlainField, Dimension>>
  readonly #naming: Naming

  constructor(naming: Naming) {
    this.#naming = naming
    this.#originOf('-', '-')
  }

  learnKey(id: number, key: string): void {
    this.keys.learn(id, key)
    this.directories.learn(id, directoryOfKey(key))
    this.types.learn(id, typeOfKey(key))
  }

  learnAgent(id: number, text: string): 'people' | 'bots' | 'tools' {
    const { kind, name, browser, system, device } = this.#naming.agent(text)
    this.agents.learn(id, text)
    this.programs.learn(id, name)
    this.browsers.learn(id, browser)
    this.systems.learn(id, system)
    this.devices.learn(id, device)
    return kind
  }

  learnAddress(id: number, text: string): void {
    const { client, country, network } = this.#naming.address(text)
    this.clients.learn(id, client)
    this.countries.learn(id, country)
    this.networks.learn(id, network)
  }

  learnCampaign(id: number, text: string): void {
    this.campaigns.learn(id, this.#naming.campaign(text))
  }

  /** Returns the number of its origin. */
  learnReferrer(id: number, text: string): number {
    const { name, site, engine } = this.#naming.referrer(text)
    this.referrers.learn(id, name)
    const origin = this.#originOf(site, engine)
    this.origins.learn(id, `${site}\0${engine}`)
    return origin
  }

  /** Returns the number of the code. */
  learnCode(text: string): number {
    return this.codes.learn(this.codes.numberOf(text), text)
  }

  #originOf(site: string, engine: string): number {
    const origin = this.origins.numberOf(`${site}\0${engine}`)
    this.sites.learn(origin, site)
    this.engines.learn(origin, engine)
    return origin
  }
}
