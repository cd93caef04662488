/** Files of the mirror as the cache sees them, and the index of what the cache has. */

import { createHash } from 'node:crypto'
import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { renameWhole } from '../../mirror/rename.ts'
import { BUILD_CACHE } from '../../mirror/tree.ts'
import * as log from '../job/log.ts'
import { describe, type Index, type MirrorFile, order, type Part } from './plan.ts'

/** Lies in the folder of each scope. */
export const INDEX = 'cache.json'
/** Counted up when what is kept changes its form. */
export const VERSION = 2

export const noIndex: Index = { version: VERSION, blocks: {}, open: {}, openBytes: 0 }

/** The files of one folder of the mirror, by their paths in the mirror. Without waiting for each: there are
 * hundreds. */
export function listMirror(directory: string, folder: string): MirrorFile[] {
  const files: MirrorFile[] = []
  const inside = (place: string): void => {
    for (const entry of entriesIn(path.join(directory, place))) {
      const name = `${place}/${entry.name}`
      if (entry.isDirectory()) inside(name)
      if (!entry.isFile() || !isMirrorFile(name, folder)) continue
      const { size } = statSync(path.join(directory, name))
      files.push({ path: name, bytes: size, ...describe(name) })
    }
  }
  inside(folder)
  return files.sort((a, b) => order(a.path, b.path))
}

function entriesIn(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Whether this is the path of a file that the mirror keeps in the folder: nothing else is taken out of the
 * cache, or put into it. */
export function isMirrorFile(name: string, folder: string): boolean {
  if (!name.startsWith(`${folder}/`)) return false
  const inside = name.slice(folder.length + 1)
  return folder === BUILD_CACHE
    ? /^[a-z0-9-]{1,200}$/.test(inside)
    : /^(source|\d{4}\/\d\d\/days|\d{4}\/\d\d\/\d\d\/(manifest|summary|outline|records(-\d{1,9})?\.zst))$/.test(
        inside,
      )
}

/** Without waiting for each piece: most files are small, and there are hundreds. */
export function digestFiles(
  directory: string,
  files: readonly MirrorFile[],
): ReadonlyMap<string, string> {
  const room = Buffer.allocUnsafe(DIGESTED_AT_ONCE)
  const digestOf = (file: string): string => {
    const hash = createHash('sha256')
    const fd = openSync(file, 'r')
    try {
      for (let read = 1; read > 0; ) {
        read = readSync(fd, room)
        hash.update(room.subarray(0, read))
      }
    } finally {
      closeSync(fd)
    }
    return hash.digest('base64url')
  }
  return new Map(files.map(({ path: name }) => [name, digestOf(path.join(directory, name))]))
}
const DIGESTED_AT_ONCE = 1024 * 1024

/** An index, of this version or of another one. Where it is broken, parts are saved again. Nothing is
 * lost by it. */
export async function readIndex(file: string): Promise<Index> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (isIndex(found)) return found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noIndex
  }
  log.warning('The index of the cache is broken; closed months are built again from their sources')
  return noIndex
}

function isIndex(value: unknown): value is Index {
  if (!isObject(value) || !isObject(value.blocks) || !isObject(value.open)) return false
  const isPart = (part: unknown): part is Part =>
    isObject(part) &&
    typeof part.key === 'string' &&
    Number.isSafeInteger(part.bytes) &&
    isObject(part.files) &&
    Object.values(part.files).every((digest) => typeof digest === 'string')
  const { version, openBytes, blocks } = value
  return (
    Number.isSafeInteger(version) &&
    Number.isSafeInteger(openBytes) &&
    Object.values(blocks).every((parts) => Array.isArray(parts) && parts.every(isPart))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export async function writeIndex(file: string, temporary: string, index: Index): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const aside = path.join(temporary, INDEX)
  await writeFile(aside, JSON.stringify(index))
  renameWhole(aside, file)
}
