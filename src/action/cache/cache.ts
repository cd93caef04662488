import { BUILD_CACHE } from '../../mirror/tree.ts'
import { failureText } from '../job/failure.ts'
import * as log from '../job/log.ts'
import { CallPatience } from './download.ts'
import { openCipher } from './encryption.ts'
import { CacheScope, type Scope, type ScopeRestored, type ScopeSaved } from './scope.ts'
import { AskedService, whyOff } from './service.ts'

/**
 * The mirror in the Actions cache, each source for itself, so that one that is added or goes takes nothing
 * from the others. Entries there are immutable, so a source is cut into parts:
 *
 *   open       everything that still changes, and the index of all other parts; a new entry a night
 *   closed     a month (a quarter or a year, once it is past) that is over: saved once, under a key made
 *              of its content. Late log objects of it make a small further part.
 *              `counts` (manifests, and the first lines of summaries), `summaries` and `records` are
 *              parts of their own: counts come back every night, the others only for the days that
 *              are to be read again.
 *
 * What was worked out of all sources is a part for itself: losing it costs time. Nothing here fails a
 * run: losing the cache costs time, and what the copies beside the report do not tell.
 */
export interface CacheOptions {
  /** The mirror. */
  readonly directory: string
  /** For what is on its way. On the disk of the mirror: files are moved from one to the other. */
  readonly temporary: string
  /** Each source: its folder in the mirror, and what it is called wherever it is read. */
  readonly sources: readonly { readonly folder: string; readonly name: string }[]
  /** Names this run and attempt: a key is used once. */
  readonly run: string
  readonly encryptionKey: string | null
  /** Whoever can open a pull request can read the cache. Raw records of a public repository stay
   * out of it, unless there is a key. */
  readonly isPublic: boolean
  /** Whole client addresses stand in the counts as well, which then stay out like raw records. */
  readonly hasWholeAddresses: boolean
  readonly keepRecordsDays: number
  /** After so long a call without an answer the service is left alone for the rest of the run. */
  readonly patience?: CallPatience
}

export type Restored =
  | {
      readonly kind: 'restored'
      readonly files: number
      readonly bytes: number
      /** Whether nobody can have written any of it who has not the key. */
      readonly isSealed: boolean
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'off'; readonly why: string }

export type Saved =
  /** Bytes are packed: of what still changes, of closed months, and in all. */
  | {
      readonly kind: 'saved'
      readonly parts: number
      readonly open: number
      readonly closed: number
      readonly bytes: number
    }
  | { readonly kind: 'unchanged'; readonly bytes: number }
  | { readonly kind: 'off'; readonly why: string }

export interface StateCache {
  /** Brings back what changes, and what tells of all counts. Does nothing where the mirror is there already. */
  restore(): Promise<Restored>
  /** Brings back the raw records of these delivery days, as far as the cache has them. */
  restoreRecords(days: readonly string[]): Promise<number>
  /** Brings back the summaries of these delivery days, of months that are over. */
  restoreSummaries(days: readonly string[]): Promise<number>
  /** What was restored turned out to be made by others: the next save saves all of it anew. */
  startAnew(): void
  /** Saves what is not in the cache yet. */
  save(): Promise<Saved>
}

/** The toolkit tries five times, which takes half a minute, and a call may hang; a night has dozens. */
export const PATIENCE_MS = 20_000
const QUOTA_BYTES = 10e9

export function openStateCache(options: CacheOptions): StateCache {
  return new MirrorCache(options)
}

class MirrorCache implements StateCache {
  readonly #options: CacheOptions
  readonly #scopes: readonly CacheScope[]

  constructor(options: CacheOptions) {
    const { encryptionKey, patience = new CallPatience(PATIENCE_MS) } = options
    const cipher = encryptionKey === null ? null : openCipher(encryptionKey)
    const service = new AskedService()
    this.#options = options
    this.#scopes = scopesOf(options.sources).map(
      (scope) => new CacheScope(scope, { ...options, patience, cipher, service }),
    )
  }

  async restore(): Promise<Restored> {
    const why = await this.#whyOff()
    if (why !== undefined) return { kind: 'off', why }
    if (this.#isOpenToAll)
      log.info(
        "Everybody may read this repository's cache, so raw records and hashes of visitors stay out of it: " +
          "visitors are added up by day. With a secret as 'cache-encryption-key' all of it is sealed, and each counts once.",
      )
    const all: ScopeRestored[] = []
    for (const scope of this.#scopes)
      all.push(await harmlessly('restored', { kind: 'missing' }, () => scope.restore()))
    if (all.some(({ kind }) => kind === 'sealed otherwise'))
      log.warning(sealedOtherwise(this.#options.encryptionKey !== null))
    return restoredOf(all)
  }

  restoreRecords(days: readonly string[]): Promise<number> {
    return this.#restoreFor(days, 'records')
  }

  restoreSummaries(days: readonly string[]): Promise<number> {
    return this.#restoreFor(days, 'summaries')
  }

  startAnew(): void {
    for (const scope of this.#scopes) scope.startAnew()
  }

  async save(): Promise<Saved> {
    const why = await this.#whyOff()
    if (why !== undefined) return { kind: 'off', why }
    const all: ScopeSaved[] = []
    for (const scope of this.#scopes) {
      const saved = await harmlessly('saved', undefined, () => scope.save())
      if (saved === undefined) return { kind: 'off', why: 'it failed' }
      if (saved.kind === 'refused') return { kind: 'off', why: 'the cache service did not take it' }
      all.push(saved)
    }
    const saved = savedOf(all)
    if (saved.kind === 'saved') log.info(sizesOf(saved))
    return saved
  }

  async #restoreFor(days: readonly string[], kind: 'records' | 'summaries'): Promise<number> {
    const wanted = new Set(days.map((day) => day.replaceAll('-', '/')))
    let files = 0
    for (const scope of this.#scopes)
      files += await harmlessly('restored', 0, () => scope.restoreFor(wanted, kind))
    return files
  }

  async #whyOff(): Promise<string | undefined> {
    return this.#isOpenToAll && this.#options.hasWholeAddresses
      ? "whole client addresses do not go into a public repository's cache without cache-encryption-key"
      : whyOff()
  }

  get #isOpenToAll(): boolean {
    return this.#options.isPublic && this.#options.encryptionKey === null
  }
}

/** What came of restoring, over all scopes. */
function restoredOf(all: readonly ScopeRestored[]): Restored {
  const restored = all.filter((one) => one.kind === 'restored')
  if (restored.length > 0)
    return {
      kind: 'restored',
      files: restored.reduce((sum, { files }) => sum + files, 0),
      bytes: restored.reduce((sum, { bytes }) => sum + bytes, 0),
      isSealed: restored.every(({ isSealed }) => isSealed),
    }
  return all.some(({ kind }) => kind === 'here')
    ? { kind: 'off', why: 'the mirror is on this runner already' }
    : { kind: 'missing' }
}

/** What came of saving, over all scopes. */
function savedOf(all: readonly ScopeSaved[]): Saved {
  const sizes = all.filter((one) => one.kind !== 'refused')
  const open = sizes.reduce((sum, one) => sum + one.open, 0)
  const closed = sizes.reduce((sum, one) => sum + one.closed, 0)
  const parts = sizes.reduce((sum, one) => sum + (one.kind === 'saved' ? one.parts : 0), 0)
  return parts === 0
    ? { kind: 'unchanged', bytes: open + closed }
    : { kind: 'saved', parts, open, closed, bytes: open + closed }
}

function sizesOf({ open, closed, bytes }: Saved & { readonly kind: 'saved' }): string {
  return (
    `Cache: ${megabytes(open)} for what still changes, ${megabytes(closed)} for closed months, ` +
    `${megabytes(bytes)} in all (${((100 * bytes) / QUOTA_BYTES).toFixed(1)} % of a repository's 10 GB)`
  )
}

/** A scope for each source, and one for what was worked out of all of them. */
function scopesOf(sources: CacheOptions['sources']): Scope[] {
  const all = sources
    .map(({ name }) => name)
    .sort()
    .join('\n')
  return [
    ...sources.map(({ folder, name }) => ({
      folder,
      name,
      earlierNames: [...new Set([name, all])],
    })),
    { folder: BUILD_CACHE, name: `${BUILD_CACHE}\n${all}`, earlierNames: [] },
  ]
}

function sealedOtherwise(hasKey: boolean): string {
  const what = hasKey
    ? "was sealed with another 'cache-encryption-key' than the one given now"
    : "is sealed, and no 'cache-encryption-key' is given"
  return (
    `What the cache holds ${what}, and cannot be read. Days whose log objects are gone are taken from the copies beside the report. ` +
    'To keep all of it, run once more with the key it was sealed with, or with a mirror-directory on a machine that still has it.'
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** What a failure of the cache comes to: a warning, and `otherwise`. */
async function harmlessly<T, F>(
  done: string,
  otherwise: F,
  work: () => Promise<T>,
): Promise<T | F> {
  try {
    return await work()
  } catch (error) {
    log.warning(
      `The cache could not be ${done}, which costs time but no count: ${failureText(error)}`,
    )
    return otherwise
  }
}
