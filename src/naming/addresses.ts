import { type Groups, groupsOf, hex, type NameOf } from './ip.ts'
import { openPlaceTable, openSystems } from './place-table.ts'

/** How client addresses may appear in a summary. */
export type AddressMode = 'masked' | 'hidden' | 'full'

/**
 * An address as the report may show it. Masked: its /24 (`192.0.2.0/24`) or /48
 * (`2001:db8:7::/48`). Hidden: one name for all. `-` stays, and what is no address is `unknown`.
 */
export function maskAddress(text: string, mode: AddressMode): string {
  if (text === '-') return text
  if (mode === 'hidden') return 'hidden'
  const groups = groupsOf(text)
  if (groups === undefined) return 'unknown'
  if (mode === 'full') return text.toLowerCase()
  const a = groups[0]!
  const b = groups[1]!
  if (groups.length === 2) return `${dotted[a >> 8]}${dotted[a & 255]}${dotted[b >> 8]}0/24`
  if (groups[2] !== 0) return `${hex(a)}:${hex(b)}:${hex(groups[2]!)}::/48`
  return b !== 0 ? `${hex(a)}:${hex(b)}::/48` : a !== 0 ? `${hex(a)}::/48` : '::/48'
}

const dotted = Array.from({ length: 256 }, (_, byte) => `${byte}.`)

/** The addresses that share the first `bits` bits with `groups`. */
export interface AddressRange {
  readonly groups: Groups
  readonly bits: number
}

/** Reads `192.0.2.0/24`, `2001:db8::/32` or one address; undefined where the text is neither. */
export function parseRange(text: string): AddressRange | undefined {
  const [address = '', length, ...more] = text.trim().split('/')
  const groups = groupsOf(address)
  if (groups === undefined || more.length > 0) return undefined
  const longest = groups.length * 16
  if (length === undefined) return { groups, bits: longest }
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Number.POSITIVE_INFINITY
  return bits <= longest ? { groups, bits } : undefined
}

/** Whether an address lies in the range. What is no address lies in none. */
export function isInRange(address: string, range: AddressRange): boolean {
  const groups = groupsOf(address)
  if (groups === undefined || groups.length !== range.groups.length) return false
  return range.groups.every((group, at) => {
    const bits = Math.min(16, Math.max(0, range.bits - at * 16))
    return group >> (16 - bits) === (groups[at] ?? 0) >> (16 - bits)
  })
}

/** Where addresses are: by country and by network. One client has one place: of IPv6 it is that of the /64. */
export interface Places {
  /** ISO 3166-1 alpha-2 code, or `unknown`. */
  country(address: string): string
  /** `AS15169 Google LLC`, or `unknown`. */
  network(address: string): string
  /** The same by the number of an autonomous system, where that is known. */
  system?(number: number): string | undefined
  /** What it looks into, for who does that himself. */
  tables?(): PlacesData
}

/** What the licences of the data ask to be shown where it is used. */
export const placesCredits = [
  { name: 'IPtoASN', url: 'https://iptoasn.com/', licence: 'PDDL 1.0' },
  { name: 'Route Views', url: 'https://www.routeviews.org/', licence: 'CC BY 4.0' },
  { name: 'IP Geolocation by DB-IP', url: 'https://db-ip.com/', licence: 'CC BY 4.0' },
  { name: 'NRO', url: 'https://www.nro.net/', licence: 'CC BY 4.0' },
] as const

/** Bytes of the two tables, as `encodePlaces` writes them; undefined where one is missing, then all its answers
 * are `unknown`. */
export interface PlacesData {
  readonly countries: Uint8Array | undefined
  readonly networks: Uint8Array | undefined
}

/** Opens the tables over the given bytes, which must not change after. One that is broken or of another
 * version is refused by name. */
export function openPlaces(data: PlacesData): Places {
  const { countries, networks } = data
  const country = countries && openPlaceTable(countries, 'countries')
  const network = networks && openPlaceTable(networks, 'networks')
  const system = networks && openSystems(networks, 'networks')
  const found = (nameOf: NameOf | undefined, address: string): string => {
    const groups = nameOf && groupsOf(address)
    return (groups && nameOf?.(groups)) ?? 'unknown'
  }
  return {
    country: (address) => found(country, address),
    network: (address) => found(network, address),
    system: (number) => system?.(number),
    tables: () => data,
  }
}
