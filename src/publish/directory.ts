import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkSitePaths, decodeOwned, encodeOwned, OWNED_LIST } from './owned.ts'

/** Where a file is written before it takes its place: one name, so that the next run clears what a
 * killed one left. */
const ASIDE = '.s3-log-report.new'

/** A file of the site. `path` is relative, with `/`. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A site as it lies on the disk. */
export interface Site {
  readonly directory: string
  /** Its files, sorted. */
  readonly files: readonly string[]
  readonly bytes: number
  /** How many of them were not there with the same bytes. */
  readonly written: number
}

/**
 * Writes a site, one file at a time, so that it is never all in memory. Each file is written aside
 * and renamed; what is the same stays untouched; files of an earlier site that are not in this one
 * go. Files that no report wrote are left alone, unless a page needs their very name.
 */
export async function writeSite(
  directory: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
): Promise<Site> {
  try {
    return await writeFiles(directory, files)
  } catch (cause) {
    const { code, path: place } = cause as NodeJS.ErrnoException
    if (code === undefined || !place?.startsWith(directory)) throw cause
    throw new Error(
      `The report cannot be written to ${directory}: ${path.relative(directory, place) || 'the directory'} answered ${code}. Check its owner and the space left, or set input 'report-directory'.`,
      { cause },
    )
  }
}

async function writeFiles(
  directory: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
): Promise<Site> {
  const list = path.join(directory, OWNED_LIST)
  const aside = path.join(directory, ASIDE)
  await rm(aside, { force: true })
  const before = decodeOwned((await readIfThere(list))?.toString('utf8'))
  const owned = before.kind === 'held' ? before.files : new Set<string>()
  const paths: string[] = []
  let bytes = 0
  let written = 0
  for await (const { path: name, content } of files) {
    checkSitePaths([name])
    const buffer = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    paths.push(name)
    bytes += buffer.byteLength
    if (await writeIfChanged(path.join(directory, name), buffer, aside)) written++
    // Known to the list before the run may die: a file outside of it would never be removed.
    if (paths.length % 64 === 0)
      await writeIfChanged(list, encodeList([...new Set([...owned, ...paths])]), aside)
  }
  checkSitePaths(paths)
  const stale = [...owned].filter((name) => !paths.includes(name))
  for (const name of stale) await removeFile(directory, name)
  await writeIfChanged(list, encodeList(paths), aside)
  return { directory, files: paths.sort(), bytes, written }
}

function encodeList(paths: readonly string[]): Buffer {
  return Buffer.from(encodeOwned(paths))
}

async function writeIfChanged(file: string, bytes: Uint8Array, aside: string): Promise<boolean> {
  const there = await readIfThere(file)
  if (there !== undefined && digest(there) === digest(bytes)) return false
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(aside, bytes)
    await rename(aside, file)
  } finally {
    await rm(aside, { force: true })
  }
  return true
}

async function removeFile(directory: string, name: string): Promise<void> {
  await rm(path.join(directory, name), { force: true })
  for (let parent = path.dirname(name); parent !== '.'; parent = path.dirname(parent))
    try {
      await rmdir(path.join(directory, parent))
    } catch {
      return // not empty: someone else lives here
    }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw Object.assign(error, { path: file }) // what is no file is refused without its name
  })
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
