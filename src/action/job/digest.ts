import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Digest } from '../../report/render/digest.ts'

/** Writes a digest as `digest.md` and `digest.html`; resolves to the path of the first. */
export async function writeDigest({ markdown, html }: Digest, directory: string): Promise<string> {
  const file = path.join(directory, 'digest.md')
  await mkdir(directory, { recursive: true })
  await writeFile(file, markdown)
  await writeFile(path.join(directory, 'digest.html'), html)
  return file
}
