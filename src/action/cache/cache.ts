import { failureText } from '../job/failure.ts'
import * as log from '../job/log.ts'
import { NoAnswer, Patience } from './download.ts'
import { openCipher } from './encryption.ts'
import { SHELF } from './files.ts'
import { CacheScope, type Scope } from './scope.ts'
import { whyOff } from './service.ts'

/**
 * The mirror in the Actions cache, each source for itself, so that one that is added or goes takes nothing
 * from the others. Entries there are immutable, so a source is cut into parts:
 *
 *   open       everything that still changes, and the index of all other parts; a new entry a night
 *   closed     a month (a whole year, once it is past) that is over: saved once, under a key made
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
  readonly patience?: Patience
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
  /** `bytes`: all parts together, packed. */
  | { readonly kind: 'saved'; readonly parts: number; readonly bytes: number }
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
  const { encryptionKey, isPublic, patience = new Patience(PATIENCE_MS) } = options
  const cipher = encryptionKey === null ? null : openCipher(encryptionKey)
  let isSilent = false

  /** One call of the service; undefined where it does not answer, now or since an earlier call. */
  const ask = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    if (isSilent) return undefined
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
    }
    log.info(
      'The cache service does not answer: this run does without, which costs time but no count',
    )
    isSilent = true
    return undefined
  }
  const scopes = scopesOf(options.sources).map(
    (scope) =>
      new CacheScope(scope, { ...options, patience, cipher, ask, isSilent: () => isSilent }),
  )

  const restoreFor = async (
    days: readonly string[],
    kind: 'records' | 'summaries',
  ): Promise<number> => {
    const wanted = new Set(days.map((day) => day.replaceAll('-', '/')))
    let files = 0
    for (const scope of scopes)
      files += await harmlessly('restored', 0, () => scope.restoreFor(wanted, kind))
    return files
  }

  const why = async (): Promise<string | undefined> =>
    options.hasWholeAddresses && isPublic && cipher === null
      ? "whole client addresses do not go into a public repository's cache without cache-encryption-key"
      : whyOff()

  return {
    async restore() {
      const off = await why()
      if (off !== undefined) return { kind: 'off', why: off }
      if (isPublic && cipher === null)
        log.info(
          "Everybody may read this repository's cache, so raw records and hashes of visitors stay out of it: " +
            "visitors are added up by day. With a secret as 'cache-encryption-key' all of it is sealed, and each counts once.",
        )
      const sum = { files: 0, bytes: 0 }
      const kinds = new Set<string>()
      let isSealed = true
      for (const scope of scopes) {
        const restored = await harmlessly('restored', { kind: 'missing' as const }, () =>
          scope.restore(),
        )
        kinds.add(restored.kind)
        if (restored.kind !== 'restored') continue
        sum.files += restored.files
        sum.bytes += restored.bytes
        isSealed &&= restored.isSealed
      }
      if (kinds.has('sealed otherwise')) log.warning(sealedOtherwise(encryptionKey !== null))
      if (kinds.has('restored')) return { kind: 'restored', ...sum, isSealed }
      return kinds.has('here')
        ? { kind: 'off', why: 'the mirror is on this runner already' }
        : { kind: 'missing' }
    },

    restoreRecords: (days) => restoreFor(days, 'records'),
    restoreSummaries: (days) => restoreFor(days, 'summaries'),

    startAnew() {
      for (const scope of scopes) scope.startAnew()
    },

    async save() {
      const off = await why()
      if (off !== undefined) return { kind: 'off', why: off }
      const sum = { parts: 0, open: 0, closed: 0 }
      for (const scope of scopes) {
        const saved = await harmlessly('saved', { kind: 'failed' as const }, () => scope.save())
        if (saved.kind === 'failed') return { kind: 'off', why: 'it failed' }
        if (saved.kind === 'refused')
          return { kind: 'off', why: 'the cache service did not take it' }
        sum.open += saved.open
        sum.closed += saved.closed
        if (saved.kind === 'saved') sum.parts += saved.parts
      }
      const bytes = sum.open + sum.closed
      if (sum.parts === 0) return { kind: 'unchanged', bytes }
      log.info(
        `Cache: ${megabytes(sum.open)} for what still changes, ${megabytes(sum.closed)} for closed months, ` +
          `${megabytes(bytes)} in all (${((100 * bytes) / QUOTA_BYTES).toFixed(1)} % of a repository's 10 GB)`,
      )
      return { kind: 'saved', parts: sum.parts, bytes }
    },
  }
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
    { folder: SHELF, name: `${SHELF}\n${all}`, earlierNames: [] },
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
