/**
 * Names the code that numbers, copies and pages depend on, so that days are counted again, periods added up
 * again, copies and pages made anew when it changes: no version has to be bumped by hand. `scripts/build.ts` writes the digests to `dist/code.json`.
 *
 * A digest is of its entries and all that they import, directly or not, as the compiler writes it: types and
 * comments are not in it, nor the names and places of files. Another layout of the same code may change it,
 * which costs time only. Packages and the data that they bring are not in it either: newer lists
 * hold for the days that come.
 *
 *   node scripts/code-digest.ts    tells the digests
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CodeDigests } from '../src/count/counted-with.ts'
import { run } from './run.ts'

const root = path.resolve(import.meta.dirname, '..')

/** What each digest is of, with all that it imports. */
const entries: Readonly<Record<keyof CodeDigests, readonly string[]>> = {
  /** From bytes to the counts of a day. */
  counting: ['formats/formats.ts', 'formats/reader.ts', 'count/counter/counter.ts'],
  /** What values are called. */
  naming: ['naming/naming.ts'],
  /** From the counts of days to those of a period, at rest. */
  periods: ['rollup/rollup.ts', 'rollup/encode.ts'],
  /** From a summary to the copy of it that may be published. */
  copies: ['rollup/copy.ts', 'rollup/public.ts'],
  /** From periods to a page's files, packed; and from cubes to files of them. */
  pages: ['workers/pages.ts', 'build/explore.ts', 'build/open-data.ts', 'workers/open-data.ts'],
}

/** Of the `src` of a project that has this one's `tsconfig.json`. */
export function codeDigests(project = root): CodeDigests {
  const folder = mkdtempSync(path.join(tmpdir(), 's3-log-report-code-'))
  try {
    compile(project, folder)
    const digests = Object.entries(entries).map(([name, files]) => [
      name,
      digestOf(filesOf(files, folder)),
    ])
    return Object.fromEntries(digests) as CodeDigests
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Without types and comments, in the compiler's own layout but for lists. */
function compile(project: string, into: string): void {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--outDir', into, '--removeComments', '--noCheck']
  run(project, process.execPath, tsc, '-p', path.join(project, 'tsconfig.json'), ...options)
}

/** Of compiled files, in any order: each is known by what is in it but for its imports. */
function digestOf(files: readonly string[]): string {
  const digests = files.map((file) => sha256(readFileSync(file, 'utf8').replace(IMPORTS, '')))
  return sha256(digests.sort().join('\n')).slice(0, 16)
}

/** The compiled files of some sources, and of all that they import. */
function filesOf(names: readonly string[], folder: string): string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const [, at, late] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const name = at ?? late ?? ''
      if (name.startsWith('.')) visit(path.resolve(path.dirname(file), name))
    }
  }
  for (const name of names) visit(path.join(folder, name.replace(/\.ts$/, '.js')))
  return [...found].sort()
}

const IMPORTS = /^import\b[^;]*;\n/gm
const IMPORTED =
  /^(?:import|export)\b(?:[^'";]*?from )?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

if (import.meta.main) console.log(codeDigests())
