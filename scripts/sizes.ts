/**
 * Prints what a stranger downloads, installs and waits for: `npm run sizes`. Everything is made anew in a
 * temporary directory, of what is committed, with npm's own cache as it is.
 */
import { lstatSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './run.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Seconds that a command takes. */
function timed(cwd: string, command: string, ...words: readonly string[]): number {
  const began = performance.now()
  run(cwd, command, ...words)
  return (performance.now() - began) / 1000
}

/** Bytes of all files below a directory; a file of several names counts once. */
function bytesBelow(directory: string, seen = new Set<number>()): number {
  return readdirSync(directory).reduce((sum, name) => {
    const file = path.join(directory, name)
    const stat = lstatSync(file)
    if (stat.isDirectory()) return sum + bytesBelow(file, seen)
    if (seen.has(stat.ino)) return sum
    seen.add(stat.ino)
    return sum + stat.size
  }, 0)
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
const seconds = (took: number): string => `${took.toFixed(0)} s`

const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-sizes-'))
try {
  const archive = path.join(place, 'action.tar.gz')
  run(root, 'git', 'archive', '--format=tar.gz', '-o', archive, 'HEAD')
  console.log(`A runner downloads     ${megabytes(statSync(archive).size)}`)

  const clone = path.join(place, 'clone')
  run(place, 'git', 'clone', '-q', '--depth', '1', `file://${root}`, clone)
  console.log(
    `A clone, without .git  ${megabytes(bytesBelow(clone) - bytesBelow(path.join(clone, '.git')))}`,
  )
  console.log(`npm start              ${seconds(timed(clone, 'npm', 'start'))}, nothing installed`)
  const took = timed(clone, 'npm', 'ci', '--no-audit', '--no-fund')
  const size = bytesBelow(path.join(clone, 'node_modules'))
  console.log(`npm ci, to develop     ${megabytes(size)}, ${seconds(took)}`)
} finally {
  rmSync(place, { recursive: true, force: true })
}
