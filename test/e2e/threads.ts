/** The action with as many threads as `THREADS` says, which no input sets. */

import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { PATIENCE_MS } from '../../src/action/cache/cache.ts'
import { CallPatience } from '../../src/action/cache/download.ts'
import { settingsOfRun } from '../../src/action/inputs/runner.ts'
import { run } from '../../src/run.ts'
import { startWorkers } from '../../src/workers/workers.ts'

const home = path.resolve(import.meta.dirname, '../..')
const threads = Number(process.env.THREADS ?? availableParallelism())
const workers = startWorkers(threads, path.join(home, 'dist/main/index.js'), {
  countries: path.join(home, 'dist/data/countries.bin'),
  networks: path.join(home, 'dist/data/networks.bin'),
})
try {
  const problems = await run(settingsOfRun(process.env), {
    environment: process.env,
    home,
    workers,
    threads,
    now: Date.now() / 1000,
    patience: new CallPatience(PATIENCE_MS),
    signal: new AbortController().signal,
    code: JSON.parse(readFileSync(path.join(home, 'dist/code.json'), 'utf8')),
    version: JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version,
  })
  process.exitCode = problems.length
} finally {
  await workers.close()
}
