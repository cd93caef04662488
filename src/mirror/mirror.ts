import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Source } from '../sync/objects.ts'
import { atHome } from './at-home.ts'
import type { Packing } from './day/records.ts'
import { sha256 } from './envelope.ts'
import { type Lock, takeLock } from './lock.ts'
import { type Bring, HeldSource } from './source.ts'
import { checkTree, clearSpool } from './tree.ts'

/**
 * What we hold of the sources, at rest:
 *
 *   <directory>/<source>/source                 how far each stem of keys is listed
 *   <directory>/<source>/2026/11/22/manifest    the log objects held, with ETag, size and place
 *   <directory>/<source>/2026/11/22/records.zst their records (records-2.zst after a rewrite)
 *   <directory>/<source>/2026/11/22/summary     the counts of exactly those log objects
 *   <directory>/<source>/2026/11/22/outline     its first line, of a month that is over: where that alone
 *                                               is here, the summary is left where the mirror is kept
 *   <directory>/<source>/2026/09/days           manifests and outlines of a month that is over, in one file
 *   <directory>/shelf/                          what was made of all that (see build/cache.ts)
 *   <directory>.lock                            one run at a time
 *
 * Every file is written aside and renamed, and says how long it is and what its digest is. A run
 * that is killed leaves what was there, and at most bytes behind the end of a records file.
 */
export interface Mirror {
  readonly directory: string
  /** A folder for what is not whole yet, or needed only on the way. A run begins and ends with it
   * empty, so that a killed one leaves nothing for good. */
  readonly spool: string
  /** What is held of a source. `counting` is the digest of the version and settings that count; `bring` fetches
   * what was left where the mirror is kept. */
  source(source: Source, counting: string, bring?: Bring): HeldSource
  close(): Promise<void>
}

export interface MirrorOptions {
  /** Hears of whatever is broken and made anew, in words that may be printed. */
  readonly onWarning: (text: string) => void
  /** How long to wait for another run on the same mirror. */
  readonly waitMs?: number
  /** Up to so many log objects held, a source is listed whole every time. */
  readonly listedAnyway?: number
  /** How records are packed that come. */
  readonly packing?: Packing
}

const WAIT_MS = 60_000
/** So few log objects take three requests to list whole: then even keys that come long after the
 * time they carry are found. */
const LISTED_ANYWAY = 3000

/** Opens a mirror, made if it is missing. Throws LockedError, or MirrorError. */
export async function openMirror(place: string, options: MirrorOptions): Promise<Mirror> {
  const directory = path.resolve(place)
  const { onWarning, waitMs = WAIT_MS, listedAnyway = LISTED_ANYWAY, packing = 'small' } = options
  const spool = path.join(directory, 'spool')
  const lock: Lock = await atHome(directory, () => takeLock(`${directory}.lock`, waitMs, onWarning))
  try {
    await atHome(directory, async () => {
      await mkdir(directory, { recursive: true })
      await checkTree(directory)
      await clearSpool(directory, spool) // of what a killed run left behind
    })
  } catch (error) {
    await lock.release()
    throw error
  }
  return {
    directory,
    spool,
    source: (source, counting, bring = async () => {}) => {
      const folder = path.join(directory, folderOf(source))
      return new HeldSource(folder, source, counting, {
        ...{ spool, packing, listedAnyway, onWarning, bring },
      })
    },
    async close() {
      // Tried again where a last file is put there meanwhile.
      await rm(spool, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
      await lock.release()
    },
  }
}

/**
 * A mirror of one job, empty at first and gone with it, whatever lies at `place` already: what is held then comes from
 * elsewhere, and none of it is that of an earlier run. Records are only there until they are counted. Throws
 * LockedError, or MirrorError.
 */
export async function openJobMirror(place: string, options: MirrorOptions): Promise<Mirror> {
  const outer = await openMirror(place, options)
  try {
    const inner = await openMirror(path.join(outer.spool, 'job'), { ...options, packing: 'fast' })
    const close = async (): Promise<void> => {
      await inner.close()
      await outer.close()
    }
    return { ...inner, close }
  } catch (error) {
    await outer.close()
    throw error
  }
}

/** A folder name made of nothing but letters, digits, `.` and `-`, whatever the source is called. */
export function folderOf(source: Source): string {
  const name = source.kind === 's3' ? `${source.bucket}/${source.prefix}` : source.path
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-40)
  return `${plain || 'source'}-${sha256(JSON.stringify([source.kind, name])).slice(0, 12)}`
}
