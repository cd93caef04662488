/** `npm start`: see `helpOf` in `flags.ts`. */
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { constants } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { amountOf, amountOfBytes } from '../src/action/job/amounts.ts'
import { siteBucket } from './cast.ts'
import { edgePrefix } from './cloudfront.ts'
import { type Flags, helpOf, ownDefaults, readFlags } from './flags.ts'
import { makeTemporary, removeLeftovers } from './leftovers.ts'
import { demoDefaults, makeDemoLogs } from './logs.ts'
import {
  type Action,
  forPeople,
  projectDirectory,
  type RunRequest,
  type RunResult,
  readAction,
  runAction,
} from './runner.ts'
import { startDemoStore } from './store.ts'

const reportDirectory = path.join(projectDirectory, ownDefaults['report-directory'])
/** Where the command was typed, also when npm has moved to the project: paths are relative to it. */
const here = process.env.INIT_CWD ?? process.cwd()
const action = await readAction().catch((error: Error): never => {
  console.error(error.message)
  process.exit(1)
})
/** Ends the action that runs now. */
let endAction: ((signal: NodeJS.Signals) => boolean) | undefined
const onStart = (kill: typeof endAction): void => {
  endAction = kill
}
const flags = readFlags(process.argv.slice(2), action.inputs)
process.exitCode = await begin(flags).catch((error: Error) => {
  console.error(error.message)
  return 1
})

async function begin(flags: Flags): Promise<number> {
  if (flags.kind === 'help') {
    console.log(helpOf(action.inputs))
    return 0
  }
  if (flags.kind === 'wrong') {
    console.error(`${flags.problem}\n\nnpm start -- --help says what each is for.`)
    return 2
  }
  await removeLeftovers()
  if (flags.inputs.role === 'doctor') return examineOwnLogs(flags.inputs)
  return flags.inputs.logs === undefined ? showDemo(flags) : reportOwnLogs(flags.inputs)
}

type Run = Extract<Flags, { kind: 'run' }>

/** The action over logs of our own making: the first night with all but the last day, then the
 * night after. */
async function showDemo({ inputs, demo, show }: Run): Promise<number> {
  const days = demo['demo-days'] ?? demoDefaults.days
  const began = performance.now()
  const { objects, edgeObjects, facts } = makeDemoLogs({
    isBehindCdn: show === 'cloudfront',
    days,
    seed: demo['demo-seed'] ?? demoDefaults.seed,
    recordsPerDay: demo['demo-records-per-day'] ?? demoDefaults.recordsPerDay,
  })
  const lastMidnight = Date.parse(`${demoDefaults.firstDay}T00:00:00Z`) / 1000 + (days - 1) * 86_400
  const all = [...objects, ...edgeObjects]
  const nights = [
    all.filter(({ delivered }) => delivered < lastMidnight),
    all.filter(({ delivered }) => delivered >= lastMidnight),
  ]
  const prefixes = [demoDefaults.prefix, ...(show === 'cloudfront' ? [edgePrefix] : [])]
  const place = await temporaryPlace()
  const isOwnReport = inputs['report-directory'] === undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stop(signal, isOwnReport ? [place, reportDirectory] : [place]))
  const s3 = await startDemoStore()
  try {
    console.log(
      `Made up ${amountOf(days, 'day')} of logs: ${amountOf(facts.records + facts.edgeRequests, 'record')} in ` +
        `${amountOf(all.length, 'log object')} (${sinceSeconds(began)}).`,
    )
    if (inputs['report-directory'] === undefined)
      await rm(reportDirectory, { recursive: true, force: true })
    const request: RunRequest = {
      action,
      workspace: here,
      environment: s3.environment,
      inputs: {
        title: `${siteBucket}, a demo`,
        site: siteBucket,
        publish: 'none',
        audience: 'private', // made up, and nobody has to be asked
        cache: 'false',
        'report-directory': reportDirectory,
        'mirror-directory': path.join(place, 'mirror'),
        ...inputs,
        logs: prefixes.map((prefix) => `s3://${s3.bucket}/${prefix}`).join('\n'),
        endpoint: s3.endpoint,
      },
    }
    for (const [night, delivered] of nights.entries()) {
      s3.put(delivered)
      const what = night === 0 ? 'First night' : 'The night after'
      console.log(`\n${what}: ${amountOf(delivered.length, 'new log object')} in S3.`)
      const result = await runAction({ ...request, onOutput: printIndented(), onStart })
      if (result.exitCode !== 0) return failed(result)
      console.log(`  → ${sentence(result)}`)
    }
    printPlace(inputs['report-directory'])
    return 0
  } finally {
    await s3.stop()
    await rm(place, { recursive: true, force: true })
  }
}

/** A new directory for all that is made on the way, here and by the action. */
async function temporaryPlace(): Promise<string> {
  const place = await makeTemporary('demo')
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = place
  return place
}

/** Ends the action, and this process, at once. Nothing is left of the directories. */
function stop(signal: NodeJS.Signals, directories: readonly string[]): never {
  endAction?.('SIGKILL')
  for (const directory of directories)
    rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  process.stdout.write('\nStopped.\n')
  process.exit(128 + constants.signals[signal])
}

/** The action once over what the user names, in the user's own environment. */
async function reportOwnLogs(inputs: Readonly<Record<string, string>>): Promise<number> {
  const defaults = {
    ...ownDefaults,
    'report-directory': reportDirectory,
    'mirror-directory': path.join(projectDirectory, ownDefaults['mirror-directory']),
  }
  const result = await runHere(ownRun({ ...defaults, ...inputs }))
  if (result.exitCode !== 0) return failed(result)
  console.log(`  → ${sentence(result)}`)
  printPlace(inputs['report-directory'])
  return 0
}

/** The doctor, over what the user names. It prints lines to paste, so they stand as they are. */
async function examineOwnLogs(inputs: Readonly<Record<string, string>>): Promise<number> {
  const { exitCode } = await runHere(ownRun(inputs), printLines(console.log))
  return exitCode ?? 1
}

/** A run in the user's own environment. */
function ownRun(inputs: Readonly<Record<string, string>>): RunRequest {
  return {
    ...{ action, inputs, inheritsEnvironment: true, workspace: here },
    environment: realRepository(process.env),
  }
}

/** No made-up repository: what publishes has to name a real one, on github.com or a server of one's own. */
function realRepository(environment: NodeJS.ProcessEnv): Record<string, string> {
  const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL, GITHUB_API_URL } = environment
  const server = (GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
  const isGitHub = server === 'https://github.com'
  return {
    GITHUB_REPOSITORY,
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: GITHUB_API_URL || (isGitHub ? 'https://api.github.com' : `${server}/api/v3`),
  }
}

/**
 * The first interrupt from the keyboard reaches the action too, which publishes what it has; the next one ends
 * it at once, as does a terminal that is closed.
 */
async function runHere(request: RunRequest, onOutput = printIndented()): Promise<RunResult> {
  const place = await temporaryPlace()
  let isInterrupted = false
  const interrupt = (): void => {
    if (isInterrupted || endAction === undefined) stop('SIGINT', [place])
    isInterrupted = true
    console.log('  Press Ctrl-C again to stop at once.')
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', () => endAction?.('SIGTERM'))
  process.on('SIGHUP', () => stop('SIGHUP', [place]))
  try {
    return await runAction({ ...request, onOutput, onStart })
  } finally {
    process.off('SIGINT', interrupt)
    await rm(place, { recursive: true, force: true })
  }
}

function failed({ exitCode, stdout, stderr }: RunResult): number {
  const what = exitCode === null ? 'A signal ended the action' : 'The action failed'
  const isSilent = forPeople(stdout + stderr).trim() === ''
  const code = exitCode === null ? '' : ` Its exit code is ${exitCode}.`
  const said = isSilent ? `It said nothing.${code}` : 'Its output is above.'
  console.error(`\n${what}${startedFrom(action)}. ${said}`)
  return exitCode ?? 1
}

function startedFrom({ main, directory }: Action): string {
  return main.endsWith('.ts') ? ` (run from ${path.relative(directory, main)}: no dist yet)` : ''
}

/** What a run did, from its outputs. */
function sentence({ outputs, seconds }: RunResult): string {
  const number = (name: string, one: string): string => {
    const value = outputs[name]
    return value === undefined || value === '' ? `? ${one}s` : amountOf(Number(value), one)
  }
  return (
    `fetched and counted ${number('new-log-objects', 'log object')} in ${seconds.toFixed(1)} s; ` +
    `the period now holds ${number('requests', 'request')}, ${number('visitors', 'visitor')}, ` +
    `${outputs.bytes ? amountOfBytes(Number(outputs.bytes)) : '? bytes'} and ${number('malformed-records', 'malformed line')}`
  )
}

function printPlace(given: string | undefined): void {
  const page = path.join(path.resolve(here, given ?? reportDirectory), 'index.html')
  console.log(`\nThe report: ${pathToFileURL(page).href}\n            ${page}`)
}

/** Prints whole lines as they come, indented and without the runner's commands. */
function printIndented(): (text: string) => void {
  return printLines((line) => {
    if (line.trim() !== '') console.log(`  ${line}`)
  })
}

/** Hands whole lines over as they come, without the runner's commands. */
function printLines(print: (line: string) => void): (text: string) => void {
  let unfinished = ''
  return (text) => {
    const lines = `${unfinished}${text}`.split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) {
      const shown = forPeople(line)
      if (shown !== '' || line === '') print(shown)
    }
  }
}

function sinceSeconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}
