import { createHash } from 'node:crypto'
import { SourceError } from './errors.ts'
import { fetchPlanned } from './fetch.ts'
import { listNew } from './listing.ts'
import { compareKeys } from './objects.ts'
import { patience, persistently } from './retry.ts'
import type { StoreOptions, WritableStore } from './store.ts'

/** A place in S3 that keeps small files for later runs: copies of the summaries. */
export interface Location {
  readonly bucket: string
  readonly prefix: string
}

export interface LocationOptions extends StoreOptions {
  /** A directory for what is too big for memory. */
  readonly spool: string
  /** Seconds since 1970. */
  readonly now: number
  readonly signal: AbortSignal
}

/** Of the files of the location whose path begins with `under`, those that `wantedOf` picks, by path
 * below its prefix. Throws SourceError, also where only one of them cannot be had: unread must not
 * pass for empty. */
export async function readLocation(
  location: Location,
  under: string,
  options: LocationOptions,
  wantedOf: (paths: readonly string[]) => readonly string[] = (paths) => paths,
): Promise<Map<string, Uint8Array>> {
  const { concurrency, spool, now, signal } = options
  const store = await openLocation(location, under, options)
  try {
    const listing = await listNew(store, [], { now, signal })
    const pathOf = ({ key }: { key: string }): string => key.slice(slashed(location).length)
    const wanted = new Set(wantedOf(listing.objects.map(pathOf)))
    const objects = listing.objects.filter((object) => wanted.has(pathOf(object)))
    const files = new Map<string, Uint8Array>()
    const outcome = await fetchPlanned(
      { fetch: objects },
      store,
      { concurrency, spool, signal },
      (object, body) => {
        // The bytes are borrowed.
        if (body.kind === 'bytes') files.set(pathOf(object), Buffer.from(body.bytes))
      },
    )
    if (outcome.stopped instanceof SourceError) throw outcome.stopped
    const [failed] = outcome.failed
    if (failed !== undefined || outcome.remaining.length > 0) {
      throw new SourceError(
        'trouble',
        `The state in s3://${location.bucket}/${location.prefix} cannot be read whole (${failed?.why ?? 'the run was stopped'}). Run again later.`,
      )
    }
    return new Map([...files].sort(([a], [b]) => compareKeys(a, b)))
  } finally {
    await store.close()
  }
}

/** Puts the files that are not there with the same bytes; takes nothing away. Says how many were
 * put. Throws SourceError. */
export async function writeLocation(
  location: Location,
  under: string,
  files: ReadonlyMap<string, Uint8Array>,
  options: LocationOptions,
): Promise<number> {
  const { concurrency, now, signal } = options
  const store = await openLocation(location, under, options)
  try {
    const { objects } = await listNew(store, [], { now })
    const there = new Map(objects.map(({ key, etag }) => [key, etag]))
    const missing = [...files].filter(([path, bytes]) => {
      const md5 = createHash('md5').update(bytes).digest('hex')
      return there.get(slashed(location) + path) !== md5
    })
    const waiting = missing.values()
    const lane = async (): Promise<void> => {
      for (const [path, bytes] of waiting)
        await persistently(
          () => store.put(slashed(location) + path, bytes),
          patience,
          signal.aborted ? undefined : signal,
          () => {},
        )
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, 16) }, lane))
    return missing.length
  } catch (error) {
    throw error instanceof SourceError ? error : store.sourceError(error, 'put')
  } finally {
    await store.close()
  }
}

async function openLocation(
  location: Location,
  under: string,
  options: LocationOptions,
): Promise<WritableStore> {
  const { openS3 } = await import('./s3.ts') // the SDK, loaded only where it is needed
  const prefix = slashed(location) + under
  return openS3({ kind: 's3', bucket: location.bucket, prefix }, { ...options, input: 'state' })
}

/** The prefix as that of a folder. */
function slashed({ prefix }: Location): string {
  return prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`
}
