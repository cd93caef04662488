/** One entry to the cache service, or one back. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { located } from '../../mirror/at-home.ts'
import { renameWhole } from '../../mirror/rename.ts'
import * as log from '../job/log.ts'
import { ArchiveError, type Unpacked, unpackArchive } from './archive.ts'
import { archiveUrl, type CallPatience, download, isInCache, NoAnswer } from './download.ts'
import { type Cipher, isSealed, SealError } from './encryption.ts'

/** The toolkit hashes this string into an entry's version: it never changes. */
const PACK = 'pack'

/** How often an archive is fetched whose connection breaks off. */
const ATTEMPTS = 3
/** A line that is slower than this saves no large entry. */
const SLOW_BYTES_A_SECOND = 1_000_000

/** Where entries come from and go to. */
export interface ServiceOptions {
  /** The mirror. */
  readonly directory: string
  /** For what is on its way. */
  readonly temporary: string
  /** With calls of the service. */
  readonly patience: CallPatience
}

export interface Moved {
  /** Of the entry that was found. */
  readonly key: string
  readonly files: number
  readonly bytes: number
}

export type BroughtEntry =
  | ({ readonly kind: 'moved' } & Moved)
  | { readonly kind: 'missing' }
  /** It is sealed, and not with this key. */
  | { readonly kind: 'sealed otherwise'; readonly key: string }
  /** It is not what is saved here: nothing of it was taken. */
  | { readonly kind: 'bad'; readonly key: string; readonly why: string }

/** The service, as long as it answers: once it does not, it is left alone for the rest of the run. */
export class AskedService {
  #isSilent = false

  /** It did not answer, so nothing is known of what it has. */
  get isSilent(): boolean {
    return this.#isSilent
  }

  /** One call; undefined where it does not answer, now or since an earlier call. */
  async ask<T>(call: () => Promise<T>): Promise<T | undefined> {
    if (this.#isSilent) return undefined
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
    }
    log.info(
      'The cache service does not answer: this run does without, which costs time but no count',
    )
    this.#isSilent = true
    return undefined
  }
}

/** Why there is no cache to be had; undefined where there is. */
export async function whyOff(): Promise<string | undefined> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN) return 'this is no job of GitHub Actions'
  const { isFeatureAvailable } = await import('@actions/cache')
  return isFeatureAvailable() ? undefined : 'this runner has no cache service'
}

/**
 * Brings an entry into the mirror: the one of this key, or the newest one with the first of the prefixes
 * that has any. Of its files those that `placeOf` gives a path in the mirror; nothing of it is moved where
 * one of them is not as it was sealed.
 */
export async function bringEntry(
  place: ServiceOptions,
  cipher: Cipher | null,
  key: string,
  prefixes: string[],
  placeOf: (name: string) => string | undefined,
): Promise<BroughtEntry> {
  const { directory, temporary, patience } = place
  return inWorkshop(temporary, async (workshop) => {
    const asked = await locate(key, prefixes, patience)
    if (asked === undefined) return { kind: 'missing' }
    const { found, url } = asked
    const bad = (why: string): BroughtEntry => ({ kind: 'bad', key: found, why })
    let unpacked: Unpacked | undefined
    try {
      unpacked = await fetchArchive(found, url, workshop, patience)
    } catch (error) {
      if (error instanceof ArchiveError) return bad(error.message)
      throw error
    }
    if (unpacked === undefined) return { kind: 'missing' }
    const moves: Move[] = []
    for (const { name: packed, bytes, start } of unpacked.files) {
      const source = path.join(workshop, packed)
      if (!isSealed(start)) {
        // Somebody else may have put it there: it stands for nothing that was sealed.
        if (cipher !== null && found.includes(`-${cipher.fingerprint}-`))
          return bad('it should be sealed and is not')
        const name = packed.slice(PACK.length + 1)
        const at = placeOf(name)
        moves.push({ source, at, isInPlace: at === name, bytes })
        continue
      }
      if (cipher === null) return { kind: 'sealed otherwise', key: found }
      const opened = `${source}.open`
      try {
        const at = placeOf(await cipher.open(source, opened))
        moves.push({ source: opened, at, isInPlace: false, bytes: statSync(opened).size })
      } catch (error) {
        if (error instanceof SealError) return { kind: 'sealed otherwise', key: found }
        throw error
      }
    }
    const taken = moves.filter(({ at }) => at !== undefined)
    if (areAllInPlace(unpacked, moves)) moveTree(path.join(workshop, PACK), directory)
    else moveEach(taken, directory)
    const bytes = taken.reduce((sum, one) => sum + one.bytes, 0)
    return { kind: 'moved', key: found, files: taken.length, bytes }
  })
}

/** A file on its way into the mirror. */
interface Move {
  readonly source: string
  /** Its path in the mirror; undefined where it is left behind. */
  readonly at: string | undefined
  /** Whether it lies under that path in the archive. */
  readonly isInPlace: boolean
  readonly bytes: number
}

/** Whether an archive is laid out as the mirror is: then directories can be moved whole, which costs less than their
 * files one by one. */
function areAllInPlace({ files, folders }: Unpacked, moves: readonly Move[]): boolean {
  if (!moves.every(({ isInPlace }) => isInPlace)) return false
  // The mirror has no empty directories.
  const parents = new Set<string>()
  for (const { name } of files)
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
      parents.add(name.slice(0, at))
  return folders.every((folder) => parents.has(folder))
}

/** Moves what lies in a directory into another one: a directory that is not there yet as a whole. */
function moveTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory() && existsSync(target)) moveTree(source, target)
    else renameWhole(source, target)
  }
}

function moveEach(moves: readonly Move[], directory: string): void {
  const made = new Set<string>()
  for (const { source, at = '' } of moves) {
    const target = path.join(directory, at)
    const folder = path.dirname(target)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    renameWhole(source, target)
  }
}

/** The entry that is asked for, and where its archive can be fetched, as far as that was asked. One of a known key
 * is asked for once: the toolkit starts a process and asks twice. Where there is no answer to that, it tries
 * again. */
async function locate(
  key: string,
  prefixes: string[],
  patience: CallPatience,
): Promise<{ readonly found: string; readonly url: string | undefined } | undefined> {
  if (prefixes.length === 0) {
    try {
      const url = await archiveUrl(key, PACK, patience)
      return url === undefined ? undefined : { found: key, url }
    } catch (error) {
      if (error instanceof NoAnswer) throw error
    }
  }
  const found = await lookUp(key, prefixes, patience)
  return found === undefined ? undefined : { found, url: undefined }
}

/** Unpacks the archive of an entry into the workshop; undefined where it has gone meanwhile. */
async function fetchArchive(
  key: string,
  first: string | undefined,
  workshop: string,
  patience: CallPatience,
): Promise<Unpacked | undefined> {
  for (let attempt = 1; ; attempt++) {
    const known = attempt === 1 ? first : undefined
    const url = known ?? (await archiveUrl(key, PACK, patience))
    if (url === undefined) return undefined
    try {
      return await download(url, patience, (archive) => unpackArchive(archive, workshop, PACK))
    } catch (error) {
      const isCutOff = (error as NodeJS.ErrnoException).code === 'ECONNRESET'
      if (!isCutOff || attempt === ATTEMPTS) throw error
      rmSync(path.join(workshop, PACK), { recursive: true, force: true })
    }
  }
}

/** Saves files of the mirror. Returns the bytes given to the cache, or undefined where it did not take
 * them. */
export async function saveEntry(
  { directory, temporary, patience }: ServiceOptions,
  cipher: Cipher | null,
  key: string,
  names: readonly string[],
): Promise<number | undefined> {
  return inWorkshop(temporary, async (workshop) => {
    let bytes = 0
    const made = new Set<string>()
    for (const [i, name] of names.entries()) {
      const source = path.join(directory, name)
      const target = path.join(workshop, PACK, cipher === null ? name : `${i}.bin`)
      const folder = path.dirname(target)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      if (cipher === null) linkOrCopy(source, target)
      else await cipher.seal(source, target, name)
      bytes += statSync(target).size
    }
    const { saveCache } = await import('@actions/cache')
    // Its calls cannot be told apart from here: as much as a slow line takes for all of it.
    const slowly = (1000 * bytes) / SLOW_BYTES_A_SECOND
    if ((await patience.waitFor(saveCache([PACK], key), patience.ms + slowly)) >= 0) return bytes
    // A run that was killed may have saved the same content under the same key.
    return (await lookUp(key, [], patience)) === key ? bytes : undefined
  })
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}

/** Whether the cache has an entry of this key. An answer that is none takes nothing for lost. */
export async function hasEntry({ patience }: ServiceOptions, key: string): Promise<boolean> {
  try {
    return await isInCache(key, PACK, patience)
  } catch (error) {
    if (error instanceof NoAnswer) throw error
    return true
  }
}

/** The key of the entry of this key, or of the newest one with the first of the prefixes that has any. */
async function lookUp(
  key: string,
  prefixes: string[],
  patience: CallPatience,
): Promise<string | undefined> {
  const { restoreCache } = await import('@actions/cache')
  const found = await patience.waitFor(restoreCache([PACK], key, prefixes, { lookupOnly: true }))
  // The first service takes a key for the beginning of one as well.
  return prefixes.length === 0 && found !== key ? undefined : found
}

/**
 * Runs `work` with a fresh directory as the toolkit's workspace and temporary directory. Its paths
 * are relative to the workspace and part of an entry's version, so a mirror that lay anywhere else
 * would never be found again; and it leaves empty directories behind, which go with this one.
 * Nothing else may rely on the working directory meanwhile.
 */
async function inWorkshop<T>(
  temporary: string,
  work: (workshop: string) => Promise<T>,
): Promise<T> {
  const workshop = await mkdtemp(path.join(temporary, 'cache-'))
  const before = process.cwd()
  let isLeft = false
  const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env
  process.env.GITHUB_WORKSPACE = workshop
  process.env.RUNNER_TEMP = workshop
  process.chdir(workshop)
  try {
    return await work(workshop)
  } catch (error) {
    // A call that nobody waits for goes on, and a file that it misses then would end the process: what lies
    // here goes with the run.
    isLeft = error instanceof NoAnswer
    throw located(error, workshop)
  } finally {
    process.chdir(before)
    restoreVariable('GITHUB_WORKSPACE', GITHUB_WORKSPACE)
    restoreVariable('RUNNER_TEMP', RUNNER_TEMP)
    if (!isLeft) rmSync(workshop, { recursive: true, force: true })
  }
}

function restoreVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
