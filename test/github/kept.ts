import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CacheEntry, Services } from './services.ts'

/** The caches that are kept of a release: who may see the repository, and the encryption key. */
export const cacheKinds = {
  plain: { visibility: 'private', key: '' },
  public: { visibility: 'public', key: '' },
  sealed: { visibility: 'private', key: 'the key of a release, as long as it has to be' },
} as const

const ENTRIES = 'entries.json'
type KeptEntry = Pick<CacheEntry, 'key' | 'version'> & { readonly file: string }

/** Writes what the cache service holds into a directory: of what was made of all sources, periods and
 * pages, only where it is asked for. It can be made anew, and is large. */
export function keepCache(
  directory: string,
  { cache, blobs }: Services,
  { isWithMade }: { readonly isWithMade: boolean },
): void {
  mkdirSync(directory, { recursive: true })
  const [, counted] = /^(s3-log-report-\d+-[^-]+-)/.exec(cache[0]?.key ?? '') ?? []
  const kept = cache.filter(({ key }) => isWithMade || key.startsWith(counted ?? ''))
  const entries = kept.map(({ key, version, blob }, at): KeptEntry => {
    const file = `${at}.tar.zst`
    writeFileSync(path.join(directory, file), blobs.get(blob) ?? Buffer.alloc(0))
    return { key, version, file }
  })
  writeFileSync(path.join(directory, ENTRIES), `${JSON.stringify(entries, null, 1)}\n`)
}

/** Gives the cache service what `keepCache` wrote. */
export function bringCache(directory: string, services: Services): void {
  const entries: KeptEntry[] = JSON.parse(readFileSync(path.join(directory, ENTRIES), 'utf8'))
  for (const { key, version, file } of entries) {
    const blob = `/blobs/kept/${file}`
    services.blobs.set(blob, readFileSync(path.join(directory, file)))
    services.cache.push({ key, version, blob, isWhole: true })
  }
}
