import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import {
  describe,
  type Index,
  isShareable,
  type MirrorFile,
  order,
  type Part,
  planSave,
} from './cache-plan.ts'
import { type Cipher, openCipher } from './encryption.ts'
import * as log from './log.ts'

/**
 * The mirror in the Actions cache. Entries there are immutable, so the mirror is cut into parts:
 *
 *   open       everything that still changes, and the index of all other parts; a new entry a night
 *   closed     a month (a whole year, once it is past) that is over: saved once, under a key made
 *              of its content. Late log objects of it make a small further part.
 *              `counts` (manifests and summaries) and `records` are parts of their own: counts
 *              come back every night, records only for the days that are to be read again.
 *
 * Nothing here fails a run: losing the cache costs time, never a count.
 */
export interface CacheOptions {
  /** The mirror. */
  readonly directory: string
  /** For what is on its way. On the disk of the mirror: files are moved from one to the other. */
  readonly temporary: string
  /** What the mirror is of, so that two reports of one repository do not share: the sources. */
  readonly scope: string
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
  readonly patienceMs?: number
}

export type Restored =
  | { readonly kind: 'restored'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'off'; readonly why: string }

export type Saved =
  /** `bytes`: all parts together, packed. */
  | { readonly kind: 'saved'; readonly parts: number; readonly bytes: number }
  | { readonly kind: 'unchanged'; readonly bytes: number }
  | { readonly kind: 'off'; readonly why: string }

export interface StateCache {
  /** Brings back what changes and all counts. Does nothing where the mirror is there already. */
  restore(): Promise<Restored>
  /** Brings back the raw records of these delivery days, as far as the cache has them. */
  restoreRecords(days: readonly string[]): Promise<number>
  /** Saves what is not in the cache yet. */
  save(): Promise<Saved>
}

/** The toolkit tries five times, which takes half a minute; a night may have dozens of calls. */
const PATIENCE_MS = 20_000
const QUOTA_BYTES = 10e9
/** Counted up when what is kept changes its form. */
const VERSION = 1
const INDEX = 'cache.json'
/** What release 0.1 called the cache of a public repository. */
const OLD_OPEN = 'counts'

const noIndex: Index = { version: VERSION, blocks: {}, open: {}, openBytes: 0 }

export function openStateCache(options: CacheOptions): StateCache {
  const { directory, encryptionKey } = options
  const cipher = encryptionKey === null ? null : openCipher(encryptionKey)
  const prefixOf = (mode: string): string =>
    `s3-log-report-${VERSION}-${sha256(options.scope).slice(0, 16)}-${mode}-`
  const prefix = prefixOf(cipher?.fingerprint ?? (options.isPublic ? 'open' : 'plain'))
  const isOpenToAll = options.isPublic && cipher === null
  const isKept = (file: MirrorFile): boolean => !isOpenToAll || isShareable(file.path)
  const brought = new Set<Part>()
  let index = noIndex
  let isSilent = false

  /** One call of the service. The toolkit tells a failure from a miss to the job's log alone. */
  const ask = async <T>(call: () => Promise<T | undefined>): Promise<T | undefined> => {
    if (isSilent) return undefined
    const began = performance.now()
    const answer = await call()
    if (answer !== undefined || performance.now() - began < (options.patienceMs ?? PATIENCE_MS))
      return answer
    log.info(
      'The cache service does not answer: this run does without, which costs time but no count',
    )
    isSilent = true
    return undefined
  }

  const forget = (lost: Part): void => {
    if (isSilent) return
    log.info(`The cache has lost ${lost.key}; it is built again from its source`)
    const blocks = Object.entries(index.blocks).map(([name, parts]): [string, readonly Part[]] => [
      name,
      parts.filter((part) => part !== lost),
    ])
    index = { ...index, blocks: Object.fromEntries(blocks.filter(([, parts]) => parts.length > 0)) }
  }

  const restoreParts = async (parts: readonly Part[]): Promise<Moved> => {
    const sum = { files: 0, bytes: 0 }
    for (const part of parts) {
      const moved = await ask(() => restorePart(options, cipher, part.key, []))
      if (moved === undefined) forget(part)
      brought.add(part)
      sum.files += moved?.files ?? 0
      sum.bytes += moved?.bytes ?? 0
    }
    return sum
  }

  /** What was not asked for in a week goes from the cache: asking keeps it. */
  const keepAlive = async (parts: readonly Part[]): Promise<void> => {
    for (const part of parts) if (!(await ask(() => findPart(options, part.key)))) forget(part)
  }

  const why = async (): Promise<string | undefined> =>
    options.hasWholeAddresses && options.isPublic && cipher === null
      ? "whole client addresses do not go into a public repository's cache without cache-encryption-key"
      : whyOff()

  return {
    async restore() {
      const off = await why()
      if (off !== undefined) return { kind: 'off', why: off }
      if (isOpenToAll)
        log.info(
          "Everybody may read this repository's cache, so raw records and hashes of visitors stay out of it: " +
            "visitors are added up by day. With a secret as 'cache-encryption-key' all of it is sealed, and each counts once.",
        )
      return harmlessly<Restored>('restored', { kind: 'missing' }, async () => {
        const isThere = (await listMirror(directory)).length > 0
        const newest = (of: string): Promise<Moved | undefined> =>
          ask(() => restorePart(options, cipher, `${of}open-${options.run}`, [`${of}open-`]))
        const own = isThere ? undefined : await newest(prefix)
        // Release 0.1 kept more where everybody could read it. Taken over once, and never again.
        const older = isThere || own !== undefined || !isOpenToAll ? undefined : OLD_OPEN
        const open = older === undefined ? own : await newest(prefixOf(older))
        if (open === undefined && !isThere) return { kind: 'missing' }
        index = await readIndex(path.join(directory, INDEX))
        const partsOf = (kind: string): Part[] =>
          Object.entries(index.blocks).flatMap(([name, parts]) =>
            name.endsWith(kind) ? parts : [],
          )
        if (older === undefined) await keepAlive(partsOf(isThere ? '' : '/records'))
        if (open === undefined) return { kind: 'off', why: 'the mirror is on this runner already' }
        const counts = await restoreParts(partsOf('/counts'))
        if (older !== undefined) index = noIndex
        return {
          kind: 'restored',
          files: open.files + counts.files,
          bytes: open.bytes + counts.bytes,
        }
      })
    },

    async restoreRecords(days) {
      const wanted = new Set(days.map((day) => day.replaceAll('-', '/')))
      const parts = Object.entries(index.blocks)
        .filter(([name]) => name.endsWith('/records'))
        .flatMap(([, list]) => list)
        .filter((part) => !brought.has(part))
        .filter(({ files }) =>
          Object.keys(files).some((file) => wanted.has(describe(file).day ?? '')),
        )
      if (parts.length === 0) return 0
      return harmlessly('restored', 0, async () => (await restoreParts(parts)).files)
    },

    async save() {
      const off = await why()
      if (off !== undefined) return { kind: 'off', why: off }
      return harmlessly<Saved>('saved', { kind: 'off', why: 'it failed' }, async () => {
        const files = (await listMirror(directory)).filter(isKept)
        const plan = planSave(
          files,
          await digestFiles(directory, files),
          index,
          options.keepRecordsDays,
        )
        const blocks: Record<string, readonly Part[]> = { ...plan.standing }
        let saved = 0
        for (const { block, isWhole, files: members } of plan.parts) {
          const key = `${prefix}${block.replace('/', '-')}-${sha256(JSON.stringify(members)).slice(0, 16)}`
          const bytes = await ask(() => savePart(options, cipher, key, Object.keys(members)))
          // Not in the index, so the next run tries again. More of the same would only take time.
          if (bytes === undefined) return { kind: 'off', why: 'the cache service did not take it' }
          blocks[block] = [
            ...(isWhole ? [] : (blocks[block] ?? [])),
            { key, bytes, files: members },
          ]
          saved++
        }
        const closedBytes = Object.values(blocks)
          .flat()
          .reduce((sum, { bytes }) => sum + bytes, 0)
        if (saved === 0 && isSame(index.blocks, blocks) && isSame(index.open, plan.open))
          return { kind: 'unchanged', bytes: closedBytes + index.openBytes }
        const next: Index = { version: VERSION, blocks, open: plan.open, openBytes: plan.openBytes }
        await writeIndex(options, next)
        const members = [...Object.keys(plan.open), INDEX]
        const openBytes = await ask(() =>
          savePart(options, cipher, `${prefix}open-${options.run}`, members),
        )
        if (openBytes === undefined) {
          await writeIndex(options, index) // what the cache really has
          return { kind: 'off', why: 'the cache service did not take it' }
        }
        index = next
        const bytes = closedBytes + openBytes
        log.info(
          `Cache: ${megabytes(openBytes)} for what still changes, ${megabytes(closedBytes)} for closed months, ` +
            `${megabytes(bytes)} in all (${((100 * bytes) / QUOTA_BYTES).toFixed(1)} % of a repository's 10 GB)`,
        )
        return { kind: 'saved', parts: saved + 1, bytes }
      })
    },
  }
}

// ── on the disk ──────────────────────────────────────────────────────────────────────────────────

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

async function listMirror(directory: string): Promise<MirrorFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const files: MirrorFile[] = []
  for (const entry of entries) {
    const whole = path.join(entry.parentPath, entry.name)
    const name = path.relative(directory, whole).split(path.sep).join('/')
    if (!entry.isFile() || name === INDEX || /^spool\/|\.new$/.test(name)) continue
    files.push({ path: name, bytes: (await stat(whole)).size, ...describe(name) })
  }
  return files.sort((a, b) => order(a.path, b.path))
}

async function digestFiles(
  directory: string,
  files: readonly MirrorFile[],
): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const { path: name } of files) {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path.join(directory, name)))
      hash.update(chunk as Buffer)
    digests.set(name, hash.digest('base64url'))
  }
  return digests
}

/** Where it is broken, parts are saved again. Nothing is lost by it. */
async function readIndex(file: string): Promise<Index> {
  try {
    const found = JSON.parse(await readFile(file, 'utf8')) as Index
    if (found.version === VERSION) return found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noIndex
  }
  log.warning('The index of the cache is broken; closed months are built again from their sources')
  return noIndex
}

async function writeIndex({ directory, temporary }: CacheOptions, index: Index): Promise<void> {
  await mkdir(directory, { recursive: true })
  const aside = path.join(temporary, INDEX)
  await writeFile(aside, JSON.stringify(index))
  await rename(aside, path.join(directory, INDEX))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

// ── to the cache service and back ────────────────────────────────────────────────────────────────

/** The toolkit hashes this string into an entry's version: it never changes. */
const PACK = 'pack'

interface Moved {
  readonly files: number
  readonly bytes: number
}

async function whyOff(): Promise<string | undefined> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN) return 'this is no job of GitHub Actions'
  const { isFeatureAvailable } = await import('@actions/cache')
  return isFeatureAvailable() ? undefined : 'this runner has no cache service'
}

/** What a failure of the cache comes to: a warning, and `otherwise`. */
async function harmlessly<T>(done: string, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    log.warning(
      `The cache could not be ${done}, which costs time but no count: ${error instanceof Error ? error.message : String(error)}`,
    )
    return otherwise
  }
}

async function restorePart(
  options: CacheOptions,
  cipher: Cipher | null,
  key: string,
  prefixes: string[],
): Promise<Moved | undefined> {
  return inWorkshop(options.temporary, async (workshop) => {
    const { restoreCache } = await import('@actions/cache')
    const found = await restoreCache([PACK], key, prefixes, { segmentTimeoutInMs: 300_000 })
    if (found === undefined) return undefined
    const pack = path.join(workshop, PACK)
    const entries = await readdir(pack, { recursive: true, withFileTypes: true })
    const moved = { files: 0, bytes: 0 }
    for (const entry of entries.filter((one) => one.isFile())) {
      const packed = path.join(entry.parentPath, entry.name)
      const opened = cipher === null ? undefined : await cipher.open(packed, `${packed}.open`)
      const name = opened ?? path.relative(pack, packed).split(path.sep).join('/')
      if (path.posix.normalize(name) !== name || name.startsWith('..') || path.isAbsolute(name))
        throw new Error('an entry leads out of the mirror')
      const target = path.join(options.directory, name)
      const source = opened === undefined ? packed : `${packed}.open`
      moved.files++
      moved.bytes += (await stat(source)).size
      await mkdir(path.dirname(target), { recursive: true })
      await rename(source, target)
    }
    return moved
  })
}

/** Returns the bytes given to the cache, or undefined where it did not take them. */
async function savePart(
  options: CacheOptions,
  cipher: Cipher | null,
  key: string,
  names: readonly string[],
): Promise<number | undefined> {
  return inWorkshop(options.temporary, async (workshop) => {
    let bytes = 0
    await mkdir(path.join(workshop, PACK))
    for (const [i, name] of names.entries()) {
      const source = path.join(options.directory, name)
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
function findPart({ temporary }: CacheOptions, key: string): Promise<string | undefined> {
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
