/**
 * Writes into SECURITY.md how many attacks the tests try, by group: `npm run attacks`. With `--check` it only
 * says whether the page is true. Each of these tests tries one attack or several of a kind, and fails where one
 * gets through.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fillIn, writeOrCheck } from './fill-in.ts'

const root = path.resolve(import.meta.dirname, '..')
const groups: readonly (readonly [what: string, files: readonly string[]])[] = [
  ['text of strangers in log lines', ['test/e2e/hostile.test.ts', 'test/report/hostile.test.ts']],
  ['what a public page, branch and cache may hold', ['test/e2e/privacy.test.ts']],
  ['copies on the branch', ['test/e2e/copies.test.ts']],
  ['entries of the cache', ['test/e2e/cache-hostile.test.ts']],
  [
    'files in entries, their seals sound',
    ['test/mirror/crafted.test.ts', 'test/rollup/check.test.ts'],
  ],
  ['days and sources exchanged', ['test/e2e/exchanged.test.ts']],
  ['links, pipes and files of others', ['test/e2e/links.test.ts']],
  ['a disk that refuses', ['test/e2e/full-disk.test.ts']],
  ['an S3 that misbehaves', ['test/e2e/odd-stores.test.ts', 'test/sync/odd-lists.test.ts']],
]

function rows(): string[] {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const files = groups.flatMap(([, files]) => files)
  const listed = execFileSync(
    process.execPath,
    [vitest, 'list', ...files, '--json', '--no-staticParse'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const tests = JSON.parse(listed.slice(listed.indexOf('['))) as { file: string }[]
  const names = tests.map(({ file }) => path.relative(root, file).split(path.sep).join('/'))
  const table = groups.map(([what, files]) => {
    const count = names.filter((name) => files.includes(name)).length
    if (count === 0) throw new Error(`No attack was found in ${files.join(', ')}`)
    return `| ${what} | ${count} | ${files.map((file) => `\`${file}\``).join(', ')} |`
  })
  return ['| attacks | tests | in |', '|---|--:|---|', ...table]
}

writeOrCheck(
  'SECURITY.md',
  (text) => fillIn('SECURITY.md', text, 'attacks', rows()),
  'SECURITY.md counts other attacks than the tests have: npm run attacks',
)
