/** The countries of addresses: an MMDB whose data are `{ country_code }`, as ranges. */
import { Reader } from 'mmdb-lib'
import { addressText } from '../src/naming/ip.ts'
import type { NamedRange, PlaceName } from '../src/naming/place-table.ts'

/**
 * An MMDB is a tree of the bits of addresses, a node two records of 24 bits. A record below the number
 * of nodes is a node, one above it is data. Addresses of IPv4 are those of IPv6 that begin with 96 zeros.
 * https://maxmind.github.io/MaxMind-DB/
 */
const RECORD_BITS = 24
const BITS4 = 32
const BITS6 = 64

/** Ranges of IPv4 addresses, and of the first 64 bits of IPv6, whose last 64 tell nothing. In order, those
 * of one country that touch as one. Throws where the database is of another kind. */
export function countryRanges(bytes: Uint8Array): {
  readonly ranges4: readonly NamedRange[]
  readonly ranges6: readonly NamedRange[]
} {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The reader's type knows MaxMind's records only; these hold nothing but `country_code`.
  const reader = new Reader(buffer)
  const { nodeCount, recordSize, ipVersion } = reader.metadata
  if (recordSize !== RECORD_BITS || ipVersion !== 6)
    throw new Error(
      `The countries database has records of ${recordSize} bits for IPv${ipVersion}; ${RECORD_BITS} and 6 are read`,
    )
  const below = (node: number, bit: 0 | 1): number => buffer.readUIntBE(node * 6 + bit * 3, 3)
  const start4 = firstBelow(below, 0, 96, nodeCount)
  const names = new Map<string, PlaceName>()
  const byRecord = new Map<number, PlaceName | undefined>([[nodeCount, undefined]])
  const nameOf = (record: number, address: () => string): PlaceName | undefined => {
    if (byRecord.has(record)) return byRecord.get(record)
    const code = codeIn(reader.get(address()))
    if (code !== undefined && !names.has(code)) names.set(code, { system: 0, text: code })
    const name = names.get(code ?? '')
    byRecord.set(record, name)
    return name
  }
  const rangesBelow = (root: number, bits: number, text: (first: bigint) => string) => {
    const ranges: { first: bigint; last: bigint; name: PlaceName }[] = []
    const walk = (node: number, depth: number, prefix: bigint): void => {
      if (node < nodeCount && depth < bits) {
        walk(below(node, 0), depth + 1, prefix << 1n)
        walk(below(node, 1), depth + 1, (prefix << 1n) | 1n)
        return
      }
      const data = firstBelow(below, node, 128, nodeCount)
      const left = BigInt(bits - depth)
      const first = prefix << left
      const name = nameOf(data, () => text(first))
      if (name === undefined) return
      const before = ranges.at(-1)
      const last = first + (1n << left) - 1n
      if (before?.name === name && before.last + 1n === first) before.last = last
      else ranges.push({ first, last, name })
    }
    walk(root, 0, 0n)
    return ranges
  }
  return {
    ranges4: rangesBelow(start4, BITS4, (first) => addressText(groupsOf(first, 2))),
    ranges6: rangesBelow(0, BITS6, (first) => addressText([...groupsOf(first, 4), 0, 0, 0, 0])),
  }
}

/** The record that so many zeros lead to at most. */
function firstBelow(
  below: (node: number, bit: 0) => number,
  from: number,
  zeros: number,
  nodeCount: number,
): number {
  let node = from
  for (let left = zeros; left > 0 && node < nodeCount; left--) node = below(node, 0)
  return node
}

/** So many groups of 16 bits. */
function groupsOf(address: bigint, count: number): number[] {
  return Array.from({ length: count }, (_, at) =>
    Number((address >> BigInt(16 * (count - 1 - at))) & 0xffffn),
  )
}

/** ISO 3166-1 alpha-2. */
function codeIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('country_code' in data)) return undefined
  const code = data.country_code
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : undefined
}
