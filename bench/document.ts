/** docs/performance.md, whose tables are written by the programs that measure. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCUMENT = join(import.meta.dirname, '..', 'docs', 'performance.md')

/** Puts a text between the marks of `npm run <script>`. Throws where there are none. */
export function writeSection(script: string, text: string): void {
  const from = `<!-- ${script}: from here to the next mark written by npm run ${script} -- --write -->`
  const to = `<!-- ${script}: end -->`
  const before = readFileSync(DOCUMENT, 'utf8')
  const start = before.indexOf(from)
  const end = before.indexOf(to)
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no marks of ${script}`)
  writeFileSync(DOCUMENT, `${before.slice(0, start)}${from}\n\n${text}\n\n${before.slice(end)}`)
}
