import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, homedir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PATIENCE_MS } from './action/cache/cache.ts'
import { CallPatience } from './action/cache/download.ts'
import { isPart } from './action/inputs/roles.ts'
import { settingsOfRun } from './action/inputs/runner.ts'
import { failureText } from './action/job/failure.ts'
import * as log from './action/job/log.ts'
import { noOutputs, setOutputs } from './action/job/outputs.ts'
import type { Settings } from './action/settings.ts'
import type { CodeDigests } from './count/counted-with.ts'
import { run } from './run.ts'
import type { World } from './stages/world.ts'
import { startWorkers } from './workers/workers.ts'
import { worthOfWork } from './workers/worth.ts'

/** From sources this file is src/main.ts, in the bundle a part of dist/main. */
const isBundle = !import.meta.filename.endsWith('.ts')
const home = path.resolve(import.meta.dirname, isBundle ? '../..' : '..')
const workerFile = path.join(home, isBundle ? 'dist/main/index.js' : 'src/worker.ts')

/** Data that values are named by. Sources that were never built have none, and name nothing. */
function dataFile(name: string): string | undefined {
  const file = path.join(home, 'dist/data', name)
  return existsSync(file) ? file : undefined
}

/** Digests of the code that numbers depend on: `scripts/build.ts` wrote them beside the bundle. */
async function readCode(): Promise<CodeDigests> {
  const script = pathToFileURL(path.join(home, 'scripts/code-digest.ts')).href
  return isBundle
    ? JSON.parse(readFileSync(path.join(home, 'dist/code.json'), 'utf8'))
    : (await import(script)).codeDigests()
}

/** A container may run as a user that its system does not know, without HOME: to ask for the home directory is an
 * error then, and the SDK does, for its configuration. */
function beAtHome(): void {
  try {
    homedir()
  } catch {
    process.env.HOME = '/nonexistent'
  }
}

async function main(patience: CallPatience): Promise<void> {
  beAtHome()
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  log.info(
    `S3 Log Report ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
  )
  setOutputs(noOutputs)
  const settings = settingsOfRun(process.env)
  const isDoctor = settings.role === 'doctor'
  const stop = new AbortController()
  const end = isDoctor
    ? 'nothing more is looked at'
    : 'nothing more is fetched; what is there is counted, saved and published'
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      log.warning(`${name}: ${end}`)
      stop.abort()
    })
  const timer = setTimeout(
    () => stop.abort(),
    settings.timeBudgetMinutes > 0 ? settings.timeBudgetMinutes * 60_000 : 2 ** 31 - 1,
  )
  const found = { environment: process.env, version, now: Date.now() / 1000, signal: stop.signal }
  try {
    // No night waits for the doctor's code.
    const problems = isDoctor
      ? await (await import('./doctor/examine.ts')).examine(settings, found)
      : await runNight(settings, { ...found, patience })
    for (const problem of problems) log.error(problem)
    if (problems.length > 0) process.exitCode = 1
  } finally {
    clearTimeout(timer)
  }
}

type Found = Pick<World, 'environment' | 'version' | 'now' | 'signal' | 'patience'>

/** The pipeline, or a part of it, with the threads that it works on. */
async function runNight(settings: Settings, found: Found): Promise<readonly string[]> {
  const code = await readCode()
  const threads = availableParallelism()
  const places = { countries: dataFile('countries.bin'), networks: dataFile('networks.bin') }
  const workers = startWorkers(threads, workerFile, places, undefined, worthOfWork)
  try {
    const world = { ...found, home, workers, threads, code }
    const { role } = settings
    return isPart(role)
      ? await (await import('./run-parts.ts')).runPart(role, settings, world)
      : await run(settings, world)
  } finally {
    await workers.close()
  }
}

const patience = new CallPatience(PATIENCE_MS)
try {
  await main(patience)
} catch (error) {
  log.error(failureText(error))
  if (error instanceof Error && error.stack) log.debug(error.stack)
  process.exitCode = 1
}
// A call that nobody waits for must not keep the job.
if (patience.hasLeftCalls) process.exit()
