/**
 * Builds `dist/` from `src/`: tsc to lib/, then ncc bundles each entry with all it needs.
 *
 *   dist/main/index.js     what action.yml starts
 *   dist/worker/index.js   the thread that counts; its own bundle, since ncc cannot follow a Worker's URL
 *   dist/data/             the data files that counting reads (countries, networks)
 *
 * `node scripts/build.ts [folder]` builds into another folder, for comparing.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dataFiles } from './data-files.ts'

const root = path.resolve(import.meta.dirname, '..')
const lib = path.join(root, 'lib')
const entries = ['main', 'worker']

function node(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

export function build(dist: string): void {
  rmSync(lib, { recursive: true, force: true })
  rmSync(dist, { recursive: true, force: true })
  node('typescript/bin/tsc', '-p', 'tsconfig.json')
  for (const entry of entries) {
    const folder = path.join(dist, entry)
    node(
      '@vercel/ncc/dist/ncc/cli.js',
      'build',
      `lib/${entry}.js`,
      '-o',
      folder,
      '--license',
      'licenses.txt',
    )
    withoutTrailingSpace(folder)
  }
  mkdirSync(path.join(dist, 'data'), { recursive: true })
  for (const file of dataFiles) cpSync(path.join(root, file.from), path.join(dist, 'data', file.name))
}

/** Bundles carry their packages' trailing blanks, which git's whitespace check trips over. */
function withoutTrailingSpace(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== 'licenses.txt') continue
    const file = path.join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  }
}

if (import.meta.main) {
  const dist = path.resolve(root, process.argv[2] ?? 'dist')
  build(dist)
  console.log(`Built ${path.relative(root, dist) || '.'}`)
}
