import { Reader } from 'mmdb-lib'

/** How client addresses may appear in a summary. */
export type AddressMode = 'masked' | 'hidden' | 'full'

/** An address as 16-bit groups: two of them for IPv4, eight for IPv6. */
type Groups = readonly number[]

/** The groups of an address; undefined where the text is none. IPv4 inside IPv6 (`::ffff:1.2.3.4`)
 * is IPv4. */
function groupsOf(text: string): Groups | undefined {
  if (text !== lastText) {
    lastText = text
    lastGroups = text.length > 45 ? undefined : parseGroups(text)
  }
  return lastGroups
}

function parseGroups(text: string): Groups | undefined {
  return text.includes(':') ? groupsOf6(text) : groupsOf4(text)
}

/** An address is masked, then looked up twice: it is parsed once. */
let lastText = ''
let lastGroups: Groups | undefined

/** Four numbers up to 255 of one to three digits. */
function groupsOf4(text: string): Groups | undefined {
  const bytes = [0, 0, 0, 0]
  let part = 0
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT) {
      if (digits === 0 || ++part > 3) return undefined
      digits = 0
    } else {
      if (code < ZERO || code > ZERO + 9 || ++digits > 3) return undefined
      bytes[part] = bytes[part]! * 10 + code - ZERO
    }
  }
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (part < 3 || digits === 0 || Math.max(a, b, c, d) > 255) return undefined
  return [a * 256 + b, c * 256 + d]
}
const DOT = 0x2e
const ZERO = 0x30

function groupsOf6(text: string): Groups | undefined {
  const lastColon = text.lastIndexOf(':')
  const tail = text.includes('.') ? groupsOf4(text.slice(lastColon + 1)) : []
  if (tail === undefined) return undefined
  const hex = tail.length === 0 ? text : `${text.slice(0, lastColon)}:${hexOf(tail)}`
  const halves = hex.split('::')
  if (halves.length > 2) return undefined
  const [head = [], rest] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const words = rest === undefined ? head : [...head, ...zeros(head.length + rest.length), ...rest]
  if (words.length !== 8 || !words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return undefined
  const groups = words.map((word) => Number.parseInt(word, 16))
  const isMapped = groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0)
  return isMapped ? groups.slice(6) : groups
}

function hexOf(groups: Groups): string {
  return groups.map((group) => group.toString(16)).join(':')
}

/** What `::` stands for between so many groups: at least one. */
function zeros(given: number): string[] {
  return new Array<string>(Math.max(1, 8 - given)).fill('0')
}

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
  const [a = 0, b = 0, c = 0] = groups
  if (groups.length === 2) return `${a >> 8}.${a & 255}.${b >> 8}.0/24`
  return `${hexOf([a, b, c]).replace(/^0:0:0$|(:0)+$/, '')}::/48`
}

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

/** Where addresses are: by country and by network. */
export interface Places {
  /** ISO 3166-1 alpha-2 code, or `unknown`. */
  country(address: string): string
  /** `AS15169 Google LLC`, or `unknown`. */
  network(address: string): string
}

/** What the licences of the data ask to be shown where it is used. */
export const placesCredits = [
  { name: 'IPtoASN', url: 'https://iptoasn.com/', licence: 'PDDL 1.0' },
  { name: 'Route Views', url: 'https://www.routeviews.org/', licence: 'CC BY 4.0' },
  { name: 'IP Geolocation by DB-IP', url: 'https://db-ip.com/', licence: 'CC BY 4.0' },
  { name: 'NRO', url: 'https://www.nro.net/', licence: 'CC BY 4.0' },
] as const

/** Bytes of the two databases; undefined where one is missing, then all its answers are `unknown`. */
export interface PlacesData {
  /** An MMDB whose records are `{ country_code }`. */
  readonly countries: Uint8Array | undefined
  /** As `encodeNetworks` writes it. */
  readonly networks: Uint8Array | undefined
}

/** Opens the databases over the given bytes, which must not change after. A database that is
 * broken or of another version is refused by name. */
export function openPlaces({ countries, networks }: PlacesData): Places {
  const country = countries === undefined ? undefined : openCountries(countries)
  const network = networks === undefined ? undefined : decodeNetworks(networks)
  return {
    country: (address) => (country === undefined ? 'unknown' : country(address)),
    network: (address) => network?.nameOf(address) ?? 'unknown',
  }
}

function openCountries(bytes: Uint8Array): (address: string) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The reader's type knows MaxMind's records only; these hold nothing but `country_code`.
  const reader: { get(address: string): unknown } = new Reader(buffer, { cache: new Map() })
  return (address) => {
    const groups = groupsOf(address)
    if (groups === undefined) return 'unknown'
    const found = reader.get(groups.length === 2 ? dotted(groups) : hexOf(groups))
    if (typeof found !== 'object' || found === null || !('country_code' in found)) return 'unknown'
    const code = found.country_code
    return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : 'unknown'
  }
}

function dotted([a = 0, b = 0]: Groups): string {
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`
}

/**
 * Networks at rest. Addresses are counted in blocks, a /24 of IPv4 or a /48 of IPv6: no finer
 * route crosses the open internet.
 *
 *   magic  8 bytes  `S3LRNET1`
 *   names  count, then of each: AS number, length of its name in bytes, name (UTF-8)
 *   IPv4   count, then of each range: free blocks before it, its blocks - 1, number of its name
 *   IPv6   the same
 *
 * All numbers are unsigned LEB128.
 */
const MAGIC = 'S3LRNET1'

/** Blocks from `first` to `last` belong to the AS. */
export interface NetworkRange {
  readonly first: number
  readonly last: number
  readonly as: number
}

/** Writes networks at rest. Ranges must be in order and apart; every AS must have a name. */
export function encodeNetworks(
  names: ReadonlyMap<number, string>,
  ranges4: readonly NetworkRange[],
  ranges6: readonly NetworkRange[],
): Uint8Array {
  const out: number[] = [...new TextEncoder().encode(MAGIC)]
  // The commonest first, so that most numbers take one or two bytes.
  const uses = new Map<number, number>()
  for (const { as } of [...ranges4, ...ranges6]) uses.set(as, (uses.get(as) ?? 0) + 1)
  const order = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([as]) => as)
  const numbers = new Map(order.map((as, at) => [as, at]))
  writeNumber(out, order.length)
  for (const as of order) {
    const name = new TextEncoder().encode(names.get(as) ?? '')
    writeNumber(out, as)
    writeNumber(out, name.length)
    for (const byte of name) out.push(byte)
  }
  for (const ranges of [ranges4, ranges6]) {
    writeNumber(out, ranges.length)
    let next = 0
    for (const { first, last, as } of ranges) {
      writeNumber(out, first - next)
      writeNumber(out, last - first)
      writeNumber(out, numbers.get(as) ?? 0)
      next = last + 1
    }
  }
  return Uint8Array.from(out)
}

function writeNumber(out: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
}

/** A range a step is found at once, the others are counted up from it. */
const STEP = 16

/** The ranges of a family stay as they lie at rest, which is a quarter of what they would be as numbers.
 * Of every `STEP`th it is known which block it starts counting from and where it lies. */
interface Ranges {
  readonly size: number
  readonly blocks: Float64Array
  readonly places: Uint32Array
}

function decodeNetworks(bytes: Uint8Array): { nameOf(address: string): string | undefined } {
  const utf8 = new TextDecoder()
  if (utf8.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error(`The networks database is not of version ${MAGIC}; build it again`)
  }
  let at = MAGIC.length
  const number = (): number => {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('The networks database ends too early')
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
  const count = number()
  const systems = new Uint32Array(count)
  const nameStarts = new Uint32Array(count)
  const nameEnds = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    systems[i] = number()
    const length = number()
    nameStarts[i] = at
    at += length
    nameEnds[i] = at
  }
  const lookThrough = (): Ranges => {
    const size = number()
    const blocks = new Float64Array(Math.ceil(size / STEP))
    const places = new Uint32Array(blocks.length)
    let next = 0
    for (let i = 0; i < size; i++) {
      if (i % STEP === 0) {
        blocks[i / STEP] = next
        places[i / STEP] = at
      }
      next += number()
      next += number() + 1
      while (bytes[at++]! > 127);
    }
    if (at > bytes.length) throw new Error('The networks database ends too early')
    return { size, blocks, places }
  }
  const ranges4 = lookThrough()
  const ranges6 = lookThrough()
  /** The number of the name whose range holds the block. */
  const find = ({ size, blocks, places }: Ranges, block: number): number | undefined => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (blocks[middle]! <= block) low = middle + 1
      else high = middle
    }
    if (low === 0) return undefined
    at = places[low - 1]!
    let next = blocks[low - 1]!
    for (let left = Math.min(STEP, size - (low - 1) * STEP); left > 0; left--) {
      const first = next + number()
      if (first > block) return undefined
      next = first + number() + 1
      const name = number()
      if (next > block) return name
    }
    return undefined
  }
  // Made once a network: there are far fewer of them than addresses.
  const texts = new Array<string | undefined>(count)
  return {
    nameOf(address) {
      const groups = groupsOf(address)
      if (groups === undefined) return undefined
      const [a = 0, b = 0, c = 0] = groups
      const found =
        groups.length === 2
          ? find(ranges4, a * 256 + (b >> 8))
          : find(ranges6, (a * 65536 + b) * 65536 + c)
      if (found === undefined) return undefined
      const known = texts[found]
      if (known !== undefined) return known
      const name = utf8.decode(bytes.subarray(nameStarts[found], nameEnds[found]))
      const text = `AS${systems[found]} ${name}`.trimEnd()
      texts[found] = text
      return text
    },
  }
}
