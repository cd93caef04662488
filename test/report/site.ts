import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteInput } from '../../src/report/model/page.ts'
import { renderPage, type SiteFile } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'

const templates = join(import.meta.dirname, '..', '..', 'templates')
const renderer = readTemplates([templates]).then((files) => makeRenderer(files))

/** Draws pages with the action's own templates, and all that stands beside them, into a directory; tells what it wrote. */
export async function writeSite(
  directory: string,
  inputs: readonly SiteInput[],
): Promise<SiteFile[]> {
  const render = await renderer
  const files = inputs.flatMap((input) => renderPage(input, render))
  for (const { path, content } of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  return files
}
