import { Reader } from 'mmdb-lib'
import { addressText, type Groups, type NameOf } from './ip.ts'

/**
 * The countries of an MMDB: a tree of the bits of addresses, a node two records of 24 bits. A record
 * below the number of nodes is a node, one above it is data. The walk is done here, many times
 * faster than the library does it; what data says is asked of the library, once each.
 */
const RECORD_BITS = 24
const GROUPS_OF_PLACE = 4

/** Opens an MMDB whose data are `{ country_code }`. Of addresses of IPv6 the last 64 bits tell nothing. */
export function openCountries(bytes: Uint8Array): NameOf {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The reader's type knows MaxMind's records only; these hold nothing but `country_code`.
  const reader = new Reader(buffer)
  const { nodeCount, recordSize, ipVersion } = reader.metadata
  if (recordSize !== RECORD_BITS || ipVersion !== 6)
    throw new Error(
      `The countries database has records of ${recordSize} bits for IPv${ipVersion}; ${RECORD_BITS} and 6 are read`,
    )

  const below = (node: number, bit: number): number => {
    const at = node * 6 + bit * 3
    return (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!
  }
  const walk = (from: number, groups: Groups): number => {
    let node = from
    for (let at = 0; at < groups.length; at++) {
      const group = at < GROUPS_OF_PLACE ? groups[at]! : 0
      for (let shift = 15; shift >= 0; shift--) {
        if (node >= nodeCount) return node
        node = below(node, (group >> shift) & 1)
      }
    }
    return node
  }
  /** Addresses of IPv4 are those of IPv6 that begin with 96 zeros. */
  const start4 = walk(0, [0, 0, 0, 0, 0, 0])
  const codes = new Map<number, string | undefined>([[nodeCount, undefined]])
  return (groups) => {
    const data = walk(groups.length === 2 ? start4 : 0, groups)
    if (!codes.has(data)) codes.set(data, codeIn(reader.get(addressText(ofPlace(groups)))))
    return codes.get(data)
  }
}

function ofPlace(groups: Groups): Groups {
  return groups.map((group, at) => (at < GROUPS_OF_PLACE ? group : 0))
}

/** ISO 3166-1 alpha-2. */
function codeIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('country_code' in data)) return undefined
  const code = data.country_code
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : undefined
}
