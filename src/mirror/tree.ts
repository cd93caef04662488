import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The folder of the build cache in a mirror; at rest it is called as it always was. */
export const BUILD_CACHE = 'shelf'

/** Marks a folder as made by this program, which may remove it. */
const MARK = '.s3-log-report'

/**
 * Throws where the mirror holds anything but regular files and directories, and names it. A link would
 * lead what is written, read or removed below it to somewhere else; a pipe would be waited for forever.
 */
export async function checkTree(directory: string): Promise<void> {
  if ((await lstat(directory)).isSymbolicLink()) throw strange(directory, directory)
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true }))
    if (!entry.isFile() && !entry.isDirectory())
      throw strange(directory, path.join(entry.parentPath, entry.name))
}

function strange(directory: string, place: string): Error {
  return new Error(
    `The mirror in ${directory} cannot be kept: ${place} is a link, a pipe or a device, which is not followed. ` +
      "Remove it, or set input 'mirror-directory' to a directory itself.",
  )
}

/** Empties the folder for what is on its way, or makes it. Throws where it is not one of ours: somebody
 * else's folder of that name is not removed. */
export async function clearSpool(mirror: string, spool: string): Promise<void> {
  const names = await readdir(spool).catch((): string[] => [])
  const isOurs =
    names.length === 0 ||
    names.includes(MARK) ||
    // Releases before 1.0 made no mark. Where they left a spool, they left a build cache.
    (await readdir(path.join(mirror, BUILD_CACHE)).catch(() => [])).length > 0
  if (!isOurs)
    throw new Error(
      `The mirror in ${mirror} cannot be kept: there is a folder 'spool' that is not of a mirror, and would be ` +
        "emptied. Set input 'mirror-directory' to a directory that holds nothing else.",
    )
  await rm(spool, { recursive: true, force: true })
  await mkdir(spool, { recursive: true })
  await writeFile(path.join(spool, MARK), '')
}
