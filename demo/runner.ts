/**
 * Runs a built action as GitHub's runner does: inputs as `INPUT_…` with their defaults from
 * `action.yml`, and files for outputs, environment, state and the job summary.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeTemporary } from './leftovers.ts'

export interface ActionInput {
  readonly name: string
  readonly description: string
  readonly isRequired: boolean
  /** Expressions such as `${{ github.token }}` are not worked out: they are empty here. */
  readonly default: string
}

export interface Action {
  readonly directory: string
  readonly inputs: readonly ActionInput[]
  /** The file that the runner starts. */
  readonly main: string
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, InputMetadata | null>>
  readonly runs: { readonly main: string }
}
interface InputMetadata {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string | number | boolean
}

export const projectDirectory = path.join(import.meta.dirname, '..')

/** Reads `action.yml`. Where the built file is missing, `src/main.ts` is started in its place. */
export async function readAction(directory = projectDirectory): Promise<Action> {
  const metadata = await readMetadata(directory)
  const built = path.join(directory, metadata.runs.main)
  const unbuilt = path.join(directory, 'src', 'main.ts')
  return {
    directory,
    main: !existsSync(built) && existsSync(unbuilt) ? unbuilt : built,
    inputs: Object.entries(metadata.inputs ?? {}).map(([name, input]) => ({
      name,
      description: (input?.description ?? '').trim(),
      isRequired: input?.required ?? false,
      default: String(input?.default ?? '').replace(/\$\{\{.*?\}\}/g, ''),
    })),
  }
}

/** What `action.yml` says; where no package is installed to read YAML, what it said when dist was built. */
async function readMetadata(directory: string): Promise<Metadata> {
  try {
    const { parse } = await import('yaml')
    return parse(await readFile(path.join(directory, 'action.yml'), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const built = path.join(directory, 'dist', 'action.json')
    if (!existsSync(built))
      throw new Error(`No package is installed, and ${built} is not there: run 'npm ci'`)
    return JSON.parse(await readFile(built, 'utf8'))
  }
}

export interface RunRequest {
  /** By name as in `action.yml`; the others get their defaults. */
  readonly inputs: Readonly<Record<string, string>>
  /** Over the runner's own variables: credentials, services, an event. */
  readonly environment?: Readonly<Record<string, string>>
  /** Whether the action sees this process's whole environment too, as a person's own run needs. */
  readonly inheritsEnvironment?: boolean
  /** `GITHUB_WORKSPACE`, where the action is started. Default: a new directory, removed after. */
  readonly workspace?: string
  /** `RUNNER_TEMP`. Default: a new directory, removed after. */
  readonly temporary?: string
  /** Default: this project. */
  readonly action?: Action
  /** Gets what the action prints, as it comes. */
  readonly onOutput?: (text: string) => void
  /** Gets a way to signal the action once it runs, and its process's id. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => boolean, pid: number | undefined) => void
}

export interface RunResult {
  /** Null where a signal ended the action. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** What the action set for the steps after it. */
  readonly exported: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Markdown. */
  readonly summary: string
  readonly seconds: number
}

/** What a program needs of this machine to run at all. */
const KEPT_VARIABLES = [
  'PATH',
  'Path',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'TMP',
]

/** Runs the action once and says how it ended. Rejects only where it could not be started. */
export async function runAction(request: RunRequest): Promise<RunResult> {
  const action = request.action ?? (await readAction())
  const place = await makeTemporary('run')
  try {
    return await runIn(place, action, request)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function runIn(place: string, action: Action, request: RunRequest): Promise<RunResult> {
  const workspace = request.workspace ?? path.join(place, 'workspace')
  const temporary = request.temporary ?? path.join(place, 'temp')
  await mkdir(workspace, { recursive: true })
  await mkdir(temporary, { recursive: true })
  const files = {
    GITHUB_OUTPUT: path.join(place, 'output'),
    GITHUB_ENV: path.join(place, 'env'),
    GITHUB_STATE: path.join(place, 'state'),
    GITHUB_PATH: path.join(place, 'path'),
    GITHUB_STEP_SUMMARY: path.join(place, 'summary.md'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')

  const began = performance.now()
  const ended = await start(action, request, workspace, {
    ...runnerVariables(workspace, temporary, action),
    ...files,
    ...inputVariables(action, request.inputs),
    ...request.environment,
  })
  const seconds = (performance.now() - began) / 1000
  const [outputs, exported, state] = await Promise.all(
    [files.GITHUB_OUTPUT, files.GITHUB_ENV, files.GITHUB_STATE].map(async (file) =>
      readCommandFile(await readFile(file, 'utf8')),
    ),
  )
  return {
    ...ended,
    outputs: outputs ?? {},
    exported: exported ?? {},
    state: state ?? {},
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    seconds,
  }
}

function runnerVariables(
  workspace: string,
  temporary: string,
  { directory }: Action,
): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'report',
    GITHUB_ACTION_PATH: directory,
    GITHUB_ACTOR: 'someone',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_JOB: 'report',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'someone/reports',
    GITHUB_REPOSITORY_OWNER: 'someone',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'report',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'local',
    RUNNER_OS:
      { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[String(process.platform)] ?? '',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: path.join(temporary, 'tools'),
  }
}

/** `time-zone` is `INPUT_TIME-ZONE`: upper case, blanks to `_`, hyphens stay. */
function inputVariables(
  action: Action,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const defaults = action.inputs.map((input) => [input.name, input.default] as const)
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

function start(
  action: Action,
  { inheritsEnvironment = false, onOutput, onStart }: RunRequest,
  workspace: string,
  variables: Readonly<Record<string, string>>,
): Promise<Pick<RunResult, 'exitCode' | 'stdout' | 'stderr'>> {
  const kept = Object.entries(process.env).filter(
    ([name]) => inheritsEnvironment || KEPT_VARIABLES.includes(name),
  )
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [action.main], {
      cwd: workspace,
      env: { ...Object.fromEntries(kept), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        printed[name] += text
        onOutput?.(text)
      })
    }
    child.once('error', reject)
    child.once('spawn', () => onStart?.((signal) => child.kill(signal), child.pid))
    child.once('close', (exitCode) => resolve({ exitCode, ...printed }))
  })
}

/**
 * Reads a file that an action writes for the runner: `name=value`, or a value of several lines as
 *
 *   name<<delimiter
 *   line
 *   delimiter
 *
 * The last value of a name counts. Throws on a line that is neither, and on a missing delimiter.
 */
export function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name, sign, rest = ''] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined) throw new Error(`Not a line of a command file: ${JSON.stringify(line)}`)
    if (sign === '=') {
      values[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`The value of ${name} has no end: ${JSON.stringify(rest)}`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

/** What the runner would show of an action's output: groups as headings, commands as plain words. */
export function forPeople(output: string): string {
  return output
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, command, text = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? []
      if (command === undefined) return [line]
      const words = text.replaceAll('%0D', '').replaceAll('%0A', '\n  ').replaceAll('%25', '%')
      if (command === 'group') return [words]
      return ['error', 'warning', 'notice'].includes(command) ? [`${command}: ${words}`] : []
    })
    .join('\n')
}
