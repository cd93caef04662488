import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Templates by file name: `layout.hbs`, `row.hbs`, …, `style.css`, `theme.css`, `enhance.js`. */
export type Templates = ReadonlyMap<string, string>

/** Reads every template of `directories`. Of two with the same file name the later directory's
 * stands, so one's own directory comes after the built-in one. Other files are left alone. */
export async function readTemplates(directories: readonly string[]): Promise<Templates> {
  const templates = new Map<string, string>()
  for (const directory of directories) {
    for (const name of (await namesIn(directory)).sort())
      if (/\.(hbs|css|js)$/.test(name))
        templates.set(name, await readFile(join(directory, name), 'utf8'))
  }
  return templates
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (cause) {
    throw new Error(
      `template-directory: cannot read '${directory}'. Is it checked out, and a directory?`,
      { cause },
    )
  }
}
