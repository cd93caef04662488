import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { refreshNetworks } from '../../scripts/build-networks.ts'
import { openPlaceTable } from '../../src/naming/place-table.ts'

const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-networks-'))
afterAll(() => rmSync(place, { recursive: true }))

const CREDITS = 'merged by ip-location-db (`asn`, 2.3.2026061719) | CC BY 4.0\n'

/** Addresses as the package writes them: whole numbers, of IPv4 32 bits and of IPv6 128. */
const ipv4 = (...parts: number[]): number => parts.reduce((sum, part) => sum * 256 + part, 0)
const ipv6 = (group: bigint): bigint => group << 112n

function packageOf(name: string, rows4: readonly string[], rows6: readonly string[]): string {
  const folder = path.join(place, name)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"version": "2.3.2026112900"}')
  writeFileSync(path.join(folder, 'asn-ipv4-num.csv'), `${rows4.join('\n')}\n`)
  writeFileSync(path.join(folder, 'asn-ipv6-num.csv'), `${rows6.join('\n')}\n`)
  return folder
}

/** A checkout whose table has so many bytes. */
function rootOf(name: string, bytes: number): string {
  const root = path.join(place, name)
  mkdirSync(path.join(root, 'data'), { recursive: true })
  writeFileSync(path.join(root, 'data/networks.bin'), new Uint8Array(bytes))
  writeFileSync(path.join(root, 'data/CREDITS.md'), CREDITS)
  return root
}

it('makes the table of a package, and names its version in the credits', () => {
  const folder = packageOf(
    'whole',
    [
      `${ipv4(192, 0, 2, 0)},${ipv4(192, 0, 3, 255)},64496,"Example ""One"", Ltd"`,
      `${ipv4(198, 51, 100, 0)},${ipv4(198, 51, 100, 255)},64497,AS64497 - Two`,
    ],
    [`${ipv6(0x2001n)},${ipv6(0x2002n) - 1n},64498,${'Three '.repeat(12)}`],
  )
  const root = rootOf('root', 100)
  expect(refreshNetworks(folder, root)).toContain(
    '3 networks of @ip-location-db/asn 2.3.2026112900',
  )
  const nameOf = openPlaceTable(readFileSync(path.join(root, 'data/networks.bin')), 'networks')
  expect(nameOf([0xc000, 0x02ff])).toBe('AS64496 Example "One", Ltd')
  expect(nameOf([0xc000, 0x0400])).toBeUndefined()
  expect(nameOf([0xc633, 0x6401])).toBe('AS64497 Two')
  expect(nameOf([0x2001, 1, 0, 0, 0, 0, 0, 1])).toMatch(/^AS64498 Three .*…$/)
  expect(readFileSync(path.join(root, 'data/CREDITS.md'), 'utf8')).toContain('2.3.2026112900')
})

it('does not take a package of which much is missing', () => {
  const folder = packageOf('half', [`${ipv4(192, 0, 2, 0)},${ipv4(192, 0, 2, 255)},64496,One`], [])
  const root = rootOf('large', 5000)
  expect(() => refreshNetworks(folder, root)).toThrow(
    /2\.3\.2026112900 makes a table of \d+ bytes, where there are 5000/,
  )
  expect(readFileSync(path.join(root, 'data/networks.bin'))).toHaveLength(5000)
  expect(readFileSync(path.join(root, 'data/CREDITS.md'), 'utf8')).toBe(CREDITS)
})
