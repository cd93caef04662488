import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { inLanes } from './concurrency.ts'
import { deleteCounted } from './delete.ts'
import { SourceError } from './errors.ts'
import { fetchPlanned } from './fetch/fetch.ts'
import { listNew } from './listing.ts'
import { compareKeys, type LogObject, printableKey } from './objects.ts'
import { RefusedError, refusalMeaningOf } from './refusal.ts'
import { patience, persistently } from './retry.ts'
import type { PutCondition, StoreOptions, WritableStore } from './store.ts'

/** A place in S3 that keeps small files for later runs: copies of the summaries. */
export interface Location {
  readonly bucket: string
  readonly prefix: string
}

/** The folders below the prefix of a `state`: all that is kept there lies in one of them. */
export const stateFolders = {
  days: 'days/',
  plans: 'plans/',
  shelf: 'shelf/',
  history: 'history/',
} as const

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
  const opened = new OpenLocation(location, options)
  try {
    const listed = await opened.list(under)
    const etags = new Map([...listed].map(([path, { etag }]) => [path, etag]))
    const wanted = new Set(wantedOf([...listed.keys()], etags))
    const files = new Map<string, Uint8Array>()
    await opened.take(
      [...listed].flatMap(([path, object]) => (wanted.has(path) ? object : [])),
      async (path, bytes) => {
        files.set(path, bytes)
      },
    )
    return new Map([...files].sort(([a], [b]) => compareKeys(a, b)))
  } finally {
    await opened.close()
  }
}

const ARCHIVED = new RefusedError({ status: 403, code: 'InvalidObjectState', message: '' })

/** A file to put: its bytes are made only where they are not there yet. */
export interface LocationFile {
  /** See `md5Of`. */
  readonly md5: string
  readonly make: () => Promise<Uint8Array>
}

/** MD5 of a file's bytes in hex, which S3 gives as its ETag, unless it encrypts with a key of KMS. */
export function md5Of(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex')
}

/** Puts the files that are not there with the same bytes; takes nothing away. Says how many were
 * put. Throws SourceError. */
export async function writeLocation(
  location: Location,
  under: string,
  files: ReadonlyMap<string, LocationFile>,
  options: LocationOptions,
): Promise<number> {
  const opened = new OpenLocation(location, options)
  try {
    const there = await opened.list(under)
    const missing = [...files].filter(([path, { md5 }]) => there.get(path)?.etag !== md5)
    await opened.putAll(missing)
    return missing.length
  } finally {
    await opened.close()
  }
}

/** A file as it was read. */
interface StoredFile {
  readonly bytes: Uint8Array
  readonly etag: string
}

/** Bytes of files that are taken at once: a year of days would else hold more memory than all that is made of them. */
const BYTES_IN_FLIGHT = 8 * 1024 * 1024
/** Files that are put at once. */
const MOST_LANES = 16

/** A location, opened for one request after the other. Paths are below its prefix. */
export class OpenLocation {
  readonly #location: Location
  readonly #options: LocationOptions
  readonly #folder: string
  #store: Promise<WritableStore> | undefined

  constructor(location: Location, options: LocationOptions) {
    this.#location = location
    this.#options = options
    this.#folder = slashed(location)
  }

  /** `s3://bucket/prefix`, for people. */
  get name(): string {
    return `s3://${this.#location.bucket}/${printableKey(this.#folder)}`
  }

  /** When the run began: seconds since 1970. */
  get now(): number {
    return this.#options.now
  }

  /** The files whose path begins with `under`, by path, as S3 lists them. Throws SourceError. */
  async list(under: string): Promise<Map<string, LogObject>> {
    const store = await this.#open(under)
    try {
      const { objects } = await listNew(store, [], { now: this.#options.now })
      const files = new Map<string, LogObject>()
      for (const object of objects) files.set(this.#pathOf(object), object)
      return files
    } finally {
      await store.close()
    }
  }

  /** Takes listed files, several at once; their bytes are the taker's. Throws SourceError, also where only one of
   * them cannot be had. */
  async take(
    files: readonly LogObject[],
    onFile: (path: string, bytes: Uint8Array) => Promise<void>,
  ): Promise<void> {
    const { concurrency, spool, signal } = this.#options
    const store = await this.#opened()
    if (files.some(({ isArchived }) => isArchived)) throw store.sourceError(ARCHIVED, 'get')
    let taken = 0
    const outcome = await fetchPlanned(
      { fetch: files },
      store,
      { concurrency, bytesInFlight: BYTES_IN_FLIGHT, spool, signal },
      async (object, body) => {
        if (body.kind === 'in place') return
        const isFile = body.kind === 'file'
        // Bytes in memory are borrowed.
        const bytes = isFile ? await readFile(body.path) : Buffer.from(body.bytes)
        if (isFile) await rm(body.path, { force: true })
        await onFile(this.#pathOf(object), bytes)
        taken++
      },
    )
    if (outcome.stopped instanceof SourceError) throw outcome.stopped
    if (taken === files.length) return
    const [refused] = outcome.refused
    const failed = refused ?? outcome.failed[0]
    const unsaid = outcome.vanished > 0 ? 'it changed meanwhile' : 'the run was stopped'
    const why = failed ? `${failed.why}: ${printableKey(this.#pathOf(failed.object))}` : unsaid
    // What somebody has to allow does not come by waiting.
    const lasting =
      refused?.error === undefined ? undefined : store.sourceError(refused.error, 'get')
    const { bucket, prefix } = this.#location
    throw new SourceError(
      lasting instanceof SourceError ? lasting.kind : 'trouble',
      `The state in s3://${bucket}/${prefix} cannot be read whole: ${taken} of ${files.length} files came (${why}). ${lasting?.message ?? 'Run again later.'}`,
    )
  }

  /** One file and its ETag; undefined where there is none. Throws SourceError. */
  async read(path: string): Promise<StoredFile | undefined> {
    const file = (await this.list(path)).get(path)
    if (file === undefined) return undefined
    let found: StoredFile | undefined
    await this.take([file], async (_, bytes) => {
      found = { bytes, etag: file.etag }
    })
    return found
  }

  /** Puts a file, and resolves to its ETag; undefined where the condition does not hold, as another run has put one
   * there. Throws SourceError. */
  async put(
    path: string,
    bytes: Uint8Array,
    condition?: PutCondition,
  ): Promise<string | undefined> {
    const { signal } = this.#options
    const store = await this.#opened()
    try {
      return await persistently(
        () => store.put(this.#folder + path, bytes, undefined, condition),
        patience,
        // What was counted is kept also when the time is over.
        signal.aborted ? undefined : signal,
      )
    } catch (error) {
      if (condition !== undefined && isConditionRefused(error)) return undefined
      throw error instanceof SourceError ? error : store.sourceError(error, 'put')
    }
  }

  /** Puts files, several at once. Throws SourceError. */
  async putAll(
    files: readonly (readonly [path: string, file: Pick<LocationFile, 'make'>])[],
  ): Promise<void> {
    const lanes = Math.min(this.#options.concurrency, MOST_LANES)
    await inLanes(files, lanes, async ([path, { make }]) => {
      await this.put(path, await make())
    })
  }

  /** Removes listed files that are still as they were listed, and says how many. Throws SourceError where nothing may be
   * removed. */
  async remove(files: readonly LogObject[]): Promise<number> {
    const { signal } = this.#options
    const { removed } = await deleteCounted(await this.#opened(), files, { signal })
    return removed.length
  }

  async close(): Promise<void> {
    await (await this.#store)?.close()
  }

  #pathOf({ key }: LogObject): string {
    return key.slice(this.#folder.length)
  }

  #opened(): Promise<WritableStore> {
    this.#store ??= this.#open('')
    return this.#store
  }

  async #open(under: string): Promise<WritableStore> {
    const { openS3 } = await import('./s3/s3.ts') // the SDK, loaded only where it is needed
    const { bucket } = this.#location
    const prefix = this.#folder + under
    return openS3({ kind: 's3', bucket, prefix }, { ...this.#options, input: 'state' })
  }
}

function isConditionRefused(error: unknown): boolean {
  if (!(error instanceof RefusedError)) return false
  const meaning = refusalMeaningOf(error.refusal)
  // A store may answer that what should be replaced is not there.
  return meaning === 'changed' || meaning === 'gone'
}

/** The prefix as that of a folder. */
function slashed({ prefix }: Location): string {
  return prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`
}
