import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Templates by file name: `layout.hbs`, `row.hbs`, …, `style.css`, `theme.css`, `enhance.js`. */
export type Templates = ReadonlyMap<string, string>

/** No theme comes near it: all of the built-in ones have a twentieth. */
export const MOST_TEMPLATE_BYTES = 2 * 1024 * 1024

/** Reads every template of `directories`. Of two with the same file name the later directory's
 * stands, so one's own directory comes after the built-in one. Other files are left alone. Throws
 * where one is no regular file, or too large: what a link leads to would stand on the page. */
export async function readTemplates(directories: readonly string[]): Promise<Templates> {
  const templates = new Map<string, string>()
  for (const directory of directories) {
    let bytes = 0
    for (const name of (await namesIn(directory)).sort()) {
      if (!/\.(hbs|css|js)$/.test(name)) continue
      const text = await readRegular(directory, name, MOST_TEMPLATE_BYTES - bytes)
      bytes += text.byteLength
      templates.set(name, text.toString('utf8'))
    }
  }
  return templates
}

async function readRegular(directory: string, name: string, most: number): Promise<Buffer> {
  const file = join(directory, name)
  try {
    return await readFileOf(directory, file, most)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    throw new Error(
      `template-directory: '${file}' cannot be read (${code}). Check its owner, and the disk that it is on.`,
      { cause },
    )
  }
}

async function readFileOf(directory: string, file: string, most: number): Promise<Buffer> {
  if (!(await lstat(file)).isFile()) throw notRegular(file)
  // Both are not there on Windows, where neither kind of file is.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const there = await handle.stat()
    if (!there.isFile()) throw notRegular(file)
    const { size } = there
    if (size > most)
      throw new Error(
        `template-directory: with '${file}' (${size} bytes) the templates in '${directory}' are larger than ${MOST_TEMPLATE_BYTES} bytes, which is the most that is read. Is it a template?`,
      )
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function notRegular(file: string): Error {
  return new Error(
    `template-directory: '${file}' is a link, a pipe or a directory. Templates are regular files: copy it there.`,
  )
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    if ((await lstat(directory)).isDirectory()) return await readdir(directory)
  } catch (cause) {
    throw new Error(
      `template-directory: cannot read '${directory}'. Is it checked out, and a directory?`,
      { cause },
    )
  }
  throw new Error(
    `template-directory: '${directory}' is a link, or no directory, and not followed. Name the directory itself.`,
  )
}
