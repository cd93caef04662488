/**
 * Builds `data/networks.bin`, who announces which addresses, from the CSV of ip-location-db's
 * `asn` (Route Views, NRO and DB-IP; CC BY 4.0, credits in `src/naming/addresses.ts`):
 *
 *   npm pack @ip-location-db/asn && tar xzf ip-location-db-asn-*.tgz
 *   node scripts/build-networks.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodePlaces, type NamedRange, type PlaceName } from '../src/naming/place-table.ts'

const LONGEST_NAME = 48

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder that holds asn-ipv4-num.csv')

const names = new Map<number, PlaceName>()
const bytes = encodePlaces(
  readRanges(join(folder, 'asn-ipv4-num.csv'), 0n, 8n),
  readRanges(join(folder, 'asn-ipv6-num.csv'), 64n, 16n),
)
const target = join(import.meta.dirname, '..', 'data', 'networks.bin')
writeFileSync(target, bytes)
console.log(`${target}: ${bytes.length} bytes, ${names.size} networks`)

/** The ranges of one file without the last `unused` bits of their addresses, in whole blocks of `bits` bits.
 * What is smaller than a block counts for the block where nothing larger does. */
function readRanges(file: string, unused: bigint, bits: bigint): NamedRange[] {
  const ranges: { first: bigint; last: bigint; name: PlaceName }[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const found = /^(\d+),(\d+),(\d+),(.*)$/.exec(line.trim())
    if (found === null) continue
    const [, start = '', end = '', system = '', text = ''] = found
    const name = nameOf(Number(system), text)
    const before = ranges.at(-1)
    const next = (before?.last ?? -1n) + 1n
    const last = ((((BigInt(end) >> unused) >> bits) + 1n) << bits) - 1n
    const begun = ((BigInt(start) >> unused) >> bits) << bits
    const first = begun > next ? begun : next
    if (first > last) continue
    if (before?.name === name && next === first) before.last = last
    else ranges.push({ first, last, name })
  }
  return ranges
}

/** A system has the name that it has first. */
function nameOf(system: number, quoted: string): PlaceName {
  const known = names.get(system)
  if (known !== undefined) return known
  const plain = quoted.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')
  const short = plain.replace(/^AS\d+ - /, '').trim()
  const text = short.length > LONGEST_NAME ? `${short.slice(0, LONGEST_NAME - 1).trim()}…` : short
  const name = { system, text }
  names.set(system, name)
  return name
}
