/** Parts of files that a script writes, and a check that they are as it would write them. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** `text` of a file, with `<!-- name -->…<!-- /name -->` filled in. */
export function fillIn(file: string, text: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${file} has no ${open} … ${close}`)
  return `${text.slice(0, from)}${open}\n${lines.join('\n')}\n${text.slice(to)}`
}

/** Writes what `fill` makes of a file of the project. With `--check` it only fails, and says `stale`, where
 * that is not what the file holds. */
export function writeOrCheck(name: string, fill: (text: string) => string, stale: string): void {
  const file = path.join(root, name)
  const before = readFileSync(file, 'utf8')
  const after = fill(before)
  if (after === before) return
  if (process.argv.includes('--check')) {
    console.error(stale)
    process.exitCode = 1
  } else writeFileSync(file, after)
}
