/** Proves that the committed dist/ is what the sources beside it build, byte for byte. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.ts'

const root = path.resolve(import.meta.dirname, '..')

function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]
    }),
  )
}

const fresh = path.join(mkdtempSync(path.join(root, '.dist-')), 'dist')
try {
  await build(fresh)
  const [committed, built] = [digests(path.join(root, 'dist')), digests(fresh)]
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort()
  const stale = names.filter((name) => committed.get(name) !== built.get(name))
  if (stale.length > 0) {
    console.error(
      `dist/ is not what src/ builds; run 'npm run build' and commit it:\n- ${stale.join('\n- ')}`,
    )
    process.exitCode = 1
  } else {
    console.log(`dist/ is up to date (${names.length} files)`)
  }
} finally {
  rmSync(path.dirname(fresh), { recursive: true, force: true })
}
