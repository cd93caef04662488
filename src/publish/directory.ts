import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { renameWhole } from '../mirror/rename.ts'
import { checkSitePaths, decodeOwned, encodeOwned, isSitePath, OWNED_LIST } from './owned.ts'
import { blobId } from './plan.ts'

/** Where a file is written before it takes its place: one name, so that the next run clears what a
 * killed one left. */
const ASIDE = '.s3-log-report.new'
/** The names of files that are new to the report, one per line, before the list of its files has them: a
 * killed run's files are its own too. */
const BEGUN = '.s3-log-report.begun'
/** Every site has it. */
const START_PAGE = 'index.html'

/** A file of the site. `path` is relative, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Git's id of it, where that is known. */
  readonly oid?: string | undefined
}

/** A site as it lies on the disk. */
export interface Site {
  readonly directory: string
  /** Its files, sorted. */
  readonly files: readonly string[]
  /** Git's id of each file, by path: worked out while its bytes are at hand. */
  readonly oids: ReadonlyMap<string, string>
  readonly bytes: number
  /** How many of them were not there with the same bytes. */
  readonly written: number
}

/**
 * Writes a site, one file at a time, so that it is never all in memory. Each file is written aside
 * and renamed; what is the same stays untouched; files of an earlier site that are not in this one
 * go. A file that no report wrote is left alone; where a page needs its very name, nothing is
 * written and the error names it. No link is followed, in the directory or on the way inside it.
 */
export async function writeSite(
  directory: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<Site> {
  try {
    return await writeFiles(directory, files)
  } catch (cause) {
    throw sayingWhere(directory, cause)
  }
}

/** Throws what `writeSite` would throw at its first page, before anything is fetched or counted: the
 * directory, or the one that it is to be made in, cannot be written to, or holds a start page of somebody
 * else. Writes nothing. */
export function checkSiteDirectory(directory: string): void {
  try {
    const there = statOf(directory)
    if (there !== undefined && !there.isDirectory()) throw notOurs(directory, directory, there)
    if (there === undefined) checkDirectory(nearestThere(directory))
    else accessSync(directory, constants.W_OK)
    const owned = ownedIn(directory)
    const isOwn = owned === 'all' || owned.has(START_PAGE)
    if (readIfThere(directory, START_PAGE) !== undefined && !isOwn)
      throw strange(directory, START_PAGE)
  } catch (cause) {
    throw sayingWhere(directory, cause)
  }
}

/** Whether something can be made in it. Where it lies above the report, it may be a link. */
function checkDirectory(place: string): void {
  accessSync(place, constants.W_OK)
  if (!statSync(place).isDirectory())
    throw Object.assign(new Error(), { code: 'ENOTDIR', path: place })
}

/** The directory, or the first one above it that is there. */
function nearestThere(directory: string): string {
  const above = path.dirname(directory)
  return statOf(directory) !== undefined || above === directory ? directory : nearestThere(above)
}

/** An error of the system, as one that names the directory and the cure; any other as it is. */
function sayingWhere(directory: string, cause: unknown): unknown {
  const { code, path: place } = cause as NodeJS.ErrnoException
  if (code === undefined || place === undefined) return cause
  const isInside = place.startsWith(directory)
  if (!isInside && !directory.startsWith(place)) return cause
  const what = isInside ? path.relative(directory, place) || 'the directory' : place
  const cure =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'The disk is full: free some space'
      : 'Check its owner and the space left'
  return new Error(
    `The report cannot be written to ${directory}: ${what} answered ${code}. ${cure}, or set input 'report-directory'.`,
    { cause },
  )
}

async function writeFiles(
  directory: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<Site> {
  const list = path.join(directory, OWNED_LIST)
  const aside = path.join(directory, ASIDE)
  mkdirSync(path.dirname(directory), { recursive: true })
  enter(directory, directory)
  rmSync(aside, { force: true })
  const owned = ownedIn(directory)
  const begun = new BegunList(path.join(directory, BEGUN))
  const seen = new Set<string>()
  const oids = new Map<string, string>()
  const entered = new Set<string>()
  let bytes = 0
  let written = 0
  try {
    for await (const { path: name, content, oid } of files) {
      checkSitePaths(seen.has(name) ? [name, name] : [name])
      seen.add(name)
      const buffer = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      oids.set(name, oid ?? blobId(buffer))
      bytes += buffer.byteLength
      const there = readIfThere(directory, name, entered)
      if (there?.equals(buffer)) continue
      if (there !== undefined && owned !== 'all' && !owned.has(name)) throw strange(directory, name)
      if (owned === 'all' || !owned.has(name)) begun.add(name)
      for (const parent of parentsOf(name)) {
        if (entered.has(parent)) continue
        enter(directory, path.join(directory, parent))
        entered.add(parent)
      }
      replace(path.join(directory, name), buffer, aside)
      written++
    }
  } finally {
    begun.close()
  }
  const paths = [...seen]
  const stale = [...(owned === 'all' ? [] : owned)].filter((name) => !seen.has(name))
  for (const name of stale) removeFile(directory, name)
  const before = readIfThere(directory, OWNED_LIST)
  const after = Buffer.from(encodeOwned(paths))
  if (before === undefined || !before.equals(after)) replace(list, after, aside)
  begun.remove()
  return { directory, files: paths.sort(), oids, bytes, written }
}

/** The files in the directory that are the report's own. Where the list of them is broken, a report was
 * there, and nobody knows better than that all are. */
function ownedIn(directory: string): ReadonlySet<string> | 'all' {
  const list = decodeOwned(readIfThere(directory, OWNED_LIST)?.toString('utf8'))
  if (list.kind === 'broken') return 'all'
  const begun = readIfThere(directory, BEGUN)?.toString('utf8').split('\n') ?? []
  return new Set([...(list.kind === 'held' ? list.files : []), ...begun.filter(isSitePath)])
}

function strange(directory: string, name: string): Error {
  return new Error(
    `The report directory ${directory} holds ${JSON.stringify(name)}, which is not from this report and would be ` +
      "overwritten. Give the report a directory of its own by input 'report-directory', or remove that file.",
  )
}

/** Makes a directory where there is none. Throws where something else is there: a link may lead anywhere. */
function enter(directory: string, place: string): void {
  const there = statOf(place)
  if (there === undefined) mkdirSync(place)
  else if (!there.isDirectory()) throw notOurs(directory, place, there)
}

function notOurs(
  directory: string,
  place: string,
  there: { isSymbolicLink(): boolean; isDirectory(): boolean; isFile(): boolean },
): Error {
  const what = there.isSymbolicLink()
    ? 'a link, and not followed'
    : there.isDirectory()
      ? 'a directory'
      : there.isFile()
        ? 'a file'
        : 'no file'
  return new Error(
    `The report cannot be written to ${directory}: ${path.relative(directory, place) || 'it'} is ${what}. ` +
      "Remove it, or set input 'report-directory' to where the report shall really lie.",
  )
}

function replace(file: string, bytes: Uint8Array, aside: string): void {
  try {
    writeFileSync(aside, bytes, { flag: 'wx' })
    renameWhole(aside, file)
  } catch (error) {
    rmSync(aside, { force: true })
    throw namingFile(error, file)
  }
}

/** The error of a write to a full disk names no file. */
function namingFile(error: unknown, file: string): Error {
  const { path: place = file } = error as NodeJS.ErrnoException
  return Object.assign(error as NodeJS.ErrnoException, { path: place })
}

/** The list of files that are new to the report, while they are written: opened once, for there are hundreds. */
class BegunList {
  readonly #file: string
  #opened: number | undefined

  constructor(file: string) {
    this.#file = file
  }

  add(name: string): void {
    try {
      this.#opened ??= openSync(this.#file, 'a')
      writeSync(this.#opened, `${name}\n`)
    } catch (error) {
      throw namingFile(error, this.#file)
    }
  }

  close(): void {
    if (this.#opened !== undefined) closeSync(this.#opened)
    this.#opened = undefined
  }

  /** When the list of all files has them. */
  remove(): void {
    rmSync(this.#file, { force: true })
  }
}

/** Removes a file of ours, if it still is one, and the directories that it leaves empty. */
function removeFile(directory: string, name: string): void {
  for (const place of [...parentsOf(name)].map((parent) => path.join(directory, parent)))
    if (!statOf(place)?.isDirectory()) return
  rmSync(path.join(directory, name), { force: true })
  for (const parent of parentsOf(name).toReversed())
    try {
      rmdirSync(path.join(directory, parent))
    } catch {
      return // not empty: someone else lives here
    }
}

/** `a`, `a/b` of `a/b/c`. */
function parentsOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** A regular file's bytes; undefined where there is none. Nothing on the way to it is a link, and a pipe is
 * not waited for. The parents in `entered` are known to be directories. */
function readIfThere(
  directory: string,
  name: string,
  entered: ReadonlySet<string> = new Set(),
): Buffer | undefined {
  for (const parent of parentsOf(name)) {
    if (entered.has(parent)) continue
    const place = path.join(directory, parent)
    const there = statOf(place)
    if (there === undefined) return undefined
    if (!there.isDirectory()) throw notOurs(directory, place, there)
  }
  const file = path.join(directory, name)
  const there = statOf(file)
  if (there === undefined) return undefined
  if (!there.isFile()) throw notOurs(directory, file, there)
  // Both are not there on Windows, where neither kind of file is.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const fd = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    return readFileSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Of what is there itself, were it a link; undefined where nothing is. */
function statOf(place: string): Stats | undefined {
  try {
    return lstatSync(place, { throwIfNoEntry: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
