/**
 * Proves that the committed dist/ is what the sources beside it build, byte for byte. If it is not, it shows where each
 * file begins to differ, and builds once more: a difference that does not come back is the bundler's.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.ts'

const root = path.resolve(import.meta.dirname, '..')

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file), readFileSync(file)]
    }),
  )
}

/** What is built, beside what is committed. */
async function buildAndCompare(): Promise<{ files: number; differences: string[] }> {
  const aside = mkdtempSync(path.join(root, '.dist-'))
  try {
    const fresh = path.join(aside, 'dist')
    await build(fresh)
    const [committed, built] = [filesIn(path.join(root, 'dist')), filesIn(fresh)]
    const names = [...new Set([...committed.keys(), ...built.keys()])].sort()
    const differences = names.flatMap((name) => {
      const difference = differenceOf(committed.get(name), built.get(name))
      return difference === undefined ? [] : [`- ${name}${difference}`]
    })
    return { files: names.length, differences }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function differenceOf(
  committed: Buffer | undefined,
  built: Buffer | undefined,
): string | undefined {
  if (committed === undefined) return ' is not committed'
  if (built === undefined) return ' is not built any more'
  if (committed.equals(built)) return undefined
  const found = committed.findIndex((byte, at) => byte !== built[at])
  const from = found === -1 ? committed.length : found
  const [old, now] = [committed, built].map((bytes) => JSON.stringify(around(bytes, from)))
  return `, from byte ${from} on\n  committed: ${old}\n  built:     ${now}`
}

function around(bytes: Buffer, at: number): string {
  return bytes.subarray(Math.max(0, at - 60), at + 120).toString()
}

const first = await buildAndCompare()
if (first.differences.length > 0) console.error(first.differences.join('\n'))
const last = first.differences.length > 0 ? await buildAndCompare() : first
if (last.differences.length > 0) {
  console.error("dist/ is not what src/ builds; run 'npm run build' and commit it")
  process.exitCode = 1
} else {
  console.log(`dist/ is up to date (${last.files} files)`)
}
