/**
 * Builds `dist/` from `src/` and `templates/`: tsc to lib/, the templates compiled into it, then ncc bundles that
 * with all it needs.
 *
 *   dist/main/index.js     what action.yml starts, and the threads that count; its parts lie beside it
 *   dist/data/             the data files that counting reads (countries, networks)
 *   dist/action.json       action.yml, for who starts the action without any package
 *   dist/code.json         digests of the code that numbers depend on
 *   dist/licenses.txt      the notices of the dependencies, and of all that they bring
 *
 * `node scripts/build.ts [folder]` builds into another folder, for comparing.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { shippedModule } from '../src/report/render/compile.ts'
import { partialSources } from '../src/report/render/sources.ts'
import { readTemplates } from '../src/report/render/templates.ts'
import { codeDigests } from './code-digest.ts'
import { dataFiles } from './data-files.ts'
import { licensesOf } from './licenses.ts'
import { run } from './run.ts'

const root = path.resolve(import.meta.dirname, '..')
const lib = path.join(root, 'lib')

function node(script: string, ...args: string[]): void {
  run(root, process.execPath, path.join(root, 'node_modules', script), ...args)
}

/** Builds into `dist`, which is replaced at once and only if all went well. */
export async function build(dist: string): Promise<void> {
  const aside = `${dist}.new`
  for (const stale of [lib, aside]) rmSync(stale, { recursive: true, force: true })
  node('typescript/bin/tsc', '-p', 'tsconfig.json')
  const templates = await readTemplates([path.join(root, 'templates')])
  const shipped = shippedModule(partialSources(templates))
  writeFileSync(path.join(lib, 'report/render/shipped.js'), shipped)
  node('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', path.join(aside, 'main'))
  writeFileSync(path.join(aside, 'licenses.txt'), licensesOf(root))
  mkdirSync(path.join(aside, 'data'), { recursive: true })
  for (const [name, bytes] of Object.entries(dataFiles()))
    writeFileSync(path.join(aside, 'data', name), bytes)
  writeFileSync(path.join(aside, 'code.json'), `${JSON.stringify(codeDigests(), null, 1)}\n`)
  writeFileSync(path.join(aside, 'action.json'), actionJson())
  rmSync(dist, { recursive: true, force: true })
  renameSync(aside, dist)
}

export function actionJson(): string {
  const action: unknown = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))
  return `${JSON.stringify(action, null, 1)}\n`
}

if (import.meta.main) {
  const dist = path.resolve(root, process.argv[2] ?? 'dist')
  await build(dist)
  console.log(`Built ${path.relative(root, dist) || '.'}`)
}
