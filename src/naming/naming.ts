import { type AddressMode, maskAddress, type Places } from './addresses.ts'
import { describeAgent, describePlainAgent, plainAgent } from './agents/agents.ts'
import { isPlain, SECRET_KEY } from './glance.ts'
import { redacted, redactedAgent, redactedHost, withoutMarks } from './redaction.ts'
import { describeCampaign, readReferrer } from './referrers.ts'

/** How values are named for people. Each is asked once per distinct value. */
export interface Naming {
  agent(text: string): {
    readonly kind: 'people' | 'bots' | 'tools'
    readonly name: string
    readonly browser: string
    readonly system: string
    readonly device: string
    /** The agent as it is counted, and that without what must not be shown. */
    readonly plain: string
    readonly shown: string
  }
  /** Without what must not be shown. */
  key(text: string): string
  host(text: string): string
  /** `client` is the address as the report may show it. */
  address(text: string): {
    readonly client: string
    readonly country: string
    readonly network: string
  }
  /** Country and network of a client as a log tells them: an ISO 3166-1 alpha-2 code, and the number of an autonomous
   * system. They are called as those of addresses are; undefined where the text tells none. */
  toldCountry(text: string): string | undefined
  toldNetwork(text: string): string | undefined
  /** What countries and networks of addresses are looked up in, for who does that himself; undefined where nobody
   * else can. */
  readonly tables: Places['tables'] | undefined
  /** `name` is the referrer without what must not be shown; `site` and `engine` are `-` for none. */
  referrer(text: string): { readonly name: string; readonly site: string; readonly engine: string }
  campaign(text: string): string
}

/** Numbers of autonomous systems have 32 bits (RFC 6793). */
const LAST_SYSTEM = 2 ** 32 - 1

/** Names values by the lists and data of this room. */
export function makeNaming(addresses: AddressMode, places: Places): Naming {
  return {
    agent(text) {
      const plain = plainAgent(text)
      const known = describePlainAgent(plain)
      const shown = known === undefined ? redactedAgent(plain) : plain
      const told = known ?? describeAgent(plain)
      const { kind, system, device } = told
      // Its program may be named by the very words that are hidden.
      const isInSight = shown === plain || shown.includes(told.name)
      const { name, browser } = isInSight ? told : describeAgent(withoutMarks(shown) || '?')
      return { kind, name, browser, system, device, plain, shown }
    },
    key: redacted,
    host: redactedHost,
    address(text) {
      const of = (place: (address: string) => string) => (text === '-' ? text : place(text))
      return {
        client: maskAddress(text, addresses),
        get country() {
          return of(places.country)
        },
        get network() {
          return of(places.network)
        },
      }
    },
    toldCountry: (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined),
    toldNetwork(text) {
      const system = /^\d{1,10}$/.test(text) ? Number(text) : 0
      if (system < 1 || system > LAST_SYSTEM) return undefined
      return places.system?.(system) ?? `AS${system}`
    },
    tables: places.tables,
    referrer(text) {
      const { cleaned, site, searchEngine } = readReferrer(text)
      const engine = searchEngine ?? '-'
      // Where the page is plain, so is its host, but for one that looks like a secret key of AWS.
      if (site.length < SECRET_KEY && isPlain(cleaned)) return { name: cleaned, site, engine }
      const host = redactedHost(site)
      const page = host === site ? cleaned : cleaned.replace(site, host)
      return { name: redacted(page), site: host, engine }
    },
    campaign: (text) => redacted(describeCampaign(text)),
  }
}
