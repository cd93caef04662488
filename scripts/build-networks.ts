/**
 * Builds `data/networks.bin`, who announces which addresses, from the CSV of ip-location-db's
 * `asn` (Route Views, NRO and DB-IP; CC BY 4.0, credits in `src/naming/addresses.ts`):
 *
 *   npm pack @ip-location-db/asn && tar xzf ip-location-db-asn-*.tgz
 *   node scripts/build-networks.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeNetworks, type NetworkRange } from '../src/naming/networks.ts'

const LONGEST_NAME = 48

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder that holds asn-ipv4-num.csv')

const names = new Map<number, string>()
const bytes = encodeNetworks(
  names,
  readRanges(join(folder, 'asn-ipv4-num.csv'), 8n),
  readRanges(join(folder, 'asn-ipv6-num.csv'), 80n),
)
const target = join(import.meta.dirname, '..', 'data', 'networks.bin')
writeFileSync(target, bytes)
console.log(`${target}: ${bytes.length} bytes, ${names.size} networks`)

/** The ranges of one file in whole blocks of 2^`shift` addresses; notes the names on the way. What
 * is smaller than a block counts for the block where nothing larger does. */
function readRanges(file: string, shift: bigint): NetworkRange[] {
  const ranges: { first: number; last: number; as: number }[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const found = /^(\d+),(\d+),(\d+),(.*)$/.exec(line.trim())
    if (found === null) continue
    const [, start = '', end = '', as = '', name = ''] = found
    noteName(Number(as), name)
    const last = Number(BigInt(end) >> shift)
    const first = Math.max(Number(BigInt(start) >> shift), (ranges.at(-1)?.last ?? -1) + 1)
    if (first > last) continue
    const before = ranges.at(-1)
    if (before?.as === Number(as) && before.last + 1 === first) before.last = last
    else ranges.push({ first, last, as: Number(as) })
  }
  return ranges
}

function noteName(as: number, quoted: string): void {
  if (names.has(as)) return
  const plain = quoted.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')
  const short = plain.replace(/^AS\d+ - /, '').trim()
  names.set(as, short.length > LONGEST_NAME ? `${short.slice(0, LONGEST_NAME - 1).trim()}…` : short)
}
