import { readFile, rm } from 'node:fs/promises'
import { SourceError } from './errors.ts'
import { fetchPlanned } from './fetch/fetch.ts'
import { listNew } from './listing.ts'
import { compareKeys } from './objects.ts'
import { RefusedError } from './refusal.ts'
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

/** The files of the location whose path begins with `under`, by path below its prefix: those that
 * `wantedOf` picks, which gets all paths, and the ETag of each. Throws SourceError, also where only one of
 * them cannot be had: unread must not pass for empty. */
export async function readLocation(
  location: Location,
  under: string,
  options: LocationOptions,
  wantedOf: (paths: readonly string[], etags: ReadonlyMap<string, string>) => readonly string[] = (
    paths,
  ) => paths,
): Promise<Map<string, Uint8Array>> {
  const { concurrency, spool, now, signal } = options
  const store = await openLocation(location, under, options)
  try {
    const listing = await listNew(store, [], { now, signal })
    const pathOf = ({ key }: { key: string }): string => key.slice(slashed(location).length)
    const etags = new Map(listing.objects.map((object) => [pathOf(object), object.etag]))
    const wanted = new Set(wantedOf([...etags.keys()], etags))
    const objects = listing.objects.filter((object) => wanted.has(pathOf(object)))
    const files = new Map<string, Uint8Array>()
    const archived = objects.filter(({ isArchived }) => isArchived)
    if (archived.length > 0) throw store.sourceError(ARCHIVED, 'get')
    const outcome = await fetchPlanned(
      { fetch: objects },
      store,
      { concurrency, spool, signal },
      async (object, body) => {
        // The bytes are borrowed.
        if (body.kind === 'bytes') files.set(pathOf(object), Buffer.from(body.bytes))
        if (body.kind !== 'file') return
        files.set(pathOf(object), await readFile(body.path))
        await rm(body.path, { force: true })
      },
    )
    if (outcome.stopped instanceof SourceError) throw outcome.stopped
    const [failed] = [...outcome.refused, ...outcome.failed]
    if (files.size < objects.length) {
      const why =
        failed?.why ?? (outcome.vanished > 0 ? 'it changed meanwhile' : 'the run was stopped')
      throw new SourceError(
        'trouble',
        `The state in s3://${location.bucket}/${location.prefix} cannot be read whole: ${files.size} of ${objects.length} files came (${why}). Run again later.`,
      )
    }
    return new Map([...files].sort(([a], [b]) => compareKeys(a, b)))
  } finally {
    await store.close()
  }
}

const ARCHIVED = new RefusedError({ status: 403, code: 'InvalidObjectState', message: '' })

/** A file to put: its bytes are made only where they are not there yet. */
export interface LocationFile {
  /** MD5 of its bytes, which is what S3 calls its ETag. */
  readonly md5: string
  readonly make: () => Promise<Uint8Array>
}

/** Puts the files that are not there with the same bytes; takes nothing away. Says how many were
 * put. Throws SourceError. */
export async function writeLocation(
  location: Location,
  under: string,
  files: ReadonlyMap<string, LocationFile>,
  options: LocationOptions,
): Promise<number> {
  const { concurrency, now, signal } = options
  const store = await openLocation(location, under, options)
  try {
    const { objects } = await listNew(store, [], { now })
    const there = new Map(objects.map(({ key, etag }) => [key, etag]))
    const missing = [...files].filter(
      ([path, { md5 }]) => there.get(slashed(location) + path) !== md5,
    )
    const waiting = missing.values()
    const lane = async (): Promise<void> => {
      for (const [path, { make }] of waiting) {
        const bytes = await make()
        await persistently(
          () => store.put(slashed(location) + path, bytes),
          patience,
          signal.aborted ? undefined : signal,
        )
      }
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
  const { openS3 } = await import('./s3/s3.ts') // the SDK, loaded only where it is needed
  const prefix = slashed(location) + under
  return openS3({ kind: 's3', bucket: location.bucket, prefix }, { ...options, input: 'state' })
}

/** The prefix as that of a folder. */
function slashed({ prefix }: Location): string {
  return prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`
}
