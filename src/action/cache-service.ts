/** One entry to the cache service, or one back. */
import { copyFile, link, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Cipher, isSealed, SealError } from './encryption.ts'

/** The toolkit hashes this string into an entry's version: it never changes. */
const PACK = 'pack'

/** Where entries come from and go to. */
export interface Place {
  /** The mirror. */
  readonly directory: string
  /** For what is on its way. */
  readonly temporary: string
}

export interface Moved {
  /** Of the entry that was found. */
  readonly key: string
  readonly files: number
  readonly bytes: number
}

export type Brought =
  | ({ readonly kind: 'moved' } & Moved)
  | { readonly kind: 'missing' }
  /** It is sealed, and not with this key. */
  | { readonly kind: 'sealed otherwise'; readonly key: string }

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
  { directory, temporary }: Place,
  cipher: Cipher | null,
  key: string,
  prefixes: string[],
  placeOf: (name: string) => string | undefined,
): Promise<Brought> {
  return inWorkshop(temporary, async (workshop) => {
    const { restoreCache } = await import('@actions/cache')
    const found = await restoreCache([PACK], key, prefixes, { segmentTimeoutInMs: 300_000 })
    if (found === undefined) return { kind: 'missing' }
    const pack = path.join(workshop, PACK)
    const entries = await readdir(pack, { recursive: true, withFileTypes: true })
    const moves: { readonly source: string; readonly name: string }[] = []
    for (const entry of entries) {
      if (entry.isDirectory()) continue
      if (!entry.isFile()) throw new Error('an entry of the cache holds what is no plain file')
      const packed = path.join(entry.parentPath, entry.name)
      if (!(await isSealed(packed))) {
        // Somebody else may have put it there: it stands for nothing that was sealed.
        if (cipher !== null && found.includes(`-${cipher.fingerprint}-`))
          throw new Error('an entry of the cache that should be sealed is not')
        moves.push({ source: packed, name: path.relative(pack, packed).split(path.sep).join('/') })
        continue
      }
      if (cipher === null) return { kind: 'sealed otherwise', key: found }
      const opened = `${packed}.open`
      try {
        moves.push({ source: opened, name: await cipher.open(packed, opened) })
      } catch (error) {
        if (!(error instanceof SealError)) throw error
        return { kind: 'sealed otherwise', key: found }
      }
    }
    const moved = { kind: 'moved' as const, key: found, files: 0, bytes: 0 }
    for (const { source, name } of moves) {
      const place = placeOf(name)
      if (place === undefined) continue
      const target = path.join(directory, place)
      moved.files++
      moved.bytes += (await stat(source)).size
      await mkdir(path.dirname(target), { recursive: true })
      await rename(source, target)
    }
    return moved
  })
}

/** Saves files of the mirror. Returns the bytes given to the cache, or undefined where it did not take
 * them. */
export async function saveEntry(
  { directory, temporary }: Place,
  cipher: Cipher | null,
  key: string,
  names: readonly string[],
): Promise<number | undefined> {
  return inWorkshop(temporary, async (workshop) => {
    let bytes = 0
    await mkdir(path.join(workshop, PACK))
    for (const [i, name] of names.entries()) {
      const source = path.join(directory, name)
      const target = path.join(workshop, PACK, cipher === null ? name : `${i}.bin`)
      await mkdir(path.dirname(target), { recursive: true })
      if (cipher === null) await link(source, target).catch(() => copyFile(source, target))
      else await cipher.seal(source, target, name)
      bytes += (await stat(target)).size
    }
    const { saveCache } = await import('@actions/cache')
    if ((await saveCache([PACK], key)) >= 0) return bytes
    // A run that was killed may have saved the same content under the same key.
    return (await isInCache(key)) ? bytes : undefined
  })
}

/** Its key, or undefined where the cache does not have it. */
export function findEntry({ temporary }: Place, key: string): Promise<string | undefined> {
  return inWorkshop(temporary, async () => ((await isInCache(key)) ? key : undefined))
}

async function isInCache(key: string): Promise<boolean> {
  const { restoreCache } = await import('@actions/cache')
  return (await restoreCache([PACK], key, [], { lookupOnly: true })) === key
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
  const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env
  process.env.GITHUB_WORKSPACE = workshop
  process.env.RUNNER_TEMP = workshop
  process.chdir(workshop)
  try {
    return await work(workshop)
  } finally {
    process.chdir(before)
    restoreVariable('GITHUB_WORKSPACE', GITHUB_WORKSPACE)
    restoreVariable('RUNNER_TEMP', RUNNER_TEMP)
    await rm(workshop, { recursive: true, force: true })
  }
}

function restoreVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
