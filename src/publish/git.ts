import { spawn } from 'node:child_process'
import { appendFile, chmod, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

/** Where a branch lies, and who asks. */
export interface Remote {
  /** `https://github.com`, or a GHES host: `GITHUB_SERVER_URL`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** Where the bare repository may lie while it is needed. */
  readonly temporary: string
}

/** What came of one git command. Never thrown for an exit code: the caller knows what it means. */
export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git in a bare repository of our own. */
export interface Git {
  readonly directory: string
  /** Whether single blobs can be left on the server until they are wanted. Else a fetch brings all. */
  readonly isPartial: boolean
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult>
  /** Like `run`, but throws where git fails. */
  must(args: readonly string[], input?: string | Uint8Array): Promise<Buffer>
}

/** The header that logs in with `token`. A secret, as the token is: mask it where text is shown. */
export function basicAuthorization(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** Variables a git behind a proxy or with its own certificates needs. Nothing else is passed on, so
 * that no trace can print the login. */
const passedOn =
  /^(path|systemroot|tmpdir|temp|tmp|https?_proxy|no_proxy|all_proxy|git_ssl_cainfo|ssl_cert_file|ssl_cert_dir)$/i

/** Older than this, git lacks half of what is asked of it. */
const OLDEST = [2, 18] as const
/** Since then it takes configuration from its environment, and object ids to fetch from a pipe. */
const MODERN = [2, 31] as const

/**
 * Gives `work` a fresh bare repository with the remote as `origin`, and removes it in the end. It
 * never touches the checked-out repository, whose configuration holds another login. The token
 * stands only in git's environment: in no argument, no URL, no file. A git too old for that reads it
 * from the repository's own configuration, a file that only this user may read.
 */
export async function withRepository<T>(
  remote: Remote,
  work: (git: Git) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(path.join(remote.temporary, 'publish-'))
  try {
    const isPartial = isAtLeast(await versionOfGit(directory), MODERN)
    const configuration = configurationFor(remote, isPartial)
    const environment = isPartial
      ? { ...environmentFor(directory), ...asVariables(configuration) }
      : environmentFor(directory)
    const run: Git['run'] = (args, input) => runGit(args, input, directory, environment)
    const must: Git['must'] = async (args, input) => {
      const { code, stdout, stderr } = await run(args, input)
      if (code !== 0) throw new Error(failed(args, stderr))
      return stdout
    }
    await must(['init', '--quiet', '--bare', directory])
    if (!isPartial) {
      const file = path.join(directory, 'config')
      await chmod(file, 0o600)
      await appendFile(file, asFile(configuration))
    }
    return await work({ directory, isPartial, run, must })
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

function configurationFor(remote: Remote, isPartial: boolean): [key: string, value: string][] {
  const server = remote.serverUrl.replace(/\/+$/, '')
  return [
    [`http.${server}/.extraheader`, `Authorization: basic ${basicAuthorization(remote.token)}`],
    ['credential.helper', ''],
    ['protocol.version', '2'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // Objects lie here for moments, and what changed is found beside the file that it was.
    ['core.looseCompression', '0'],
    ['pack.window', '4'],
    ['core.hooksPath', '/dev/null'],
    ['advice.fetchShowForcedUpdates', 'false'],
    ['remote.origin.url', `${server}/${remote.repository}.git`],
    ...(isPartial
      ? ([
          ['remote.origin.promisor', 'true'],
          ['remote.origin.partialclonefilter', 'blob:none'],
        ] as [string, string][])
      : []),
  ]
}

function environmentFor(directory: string): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    passedOn.test(name) && value !== undefined ? [[name, value] as const] : [],
  )
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    HOME: directory,
    GIT_DIR: directory,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
  }
}

function asVariables(configuration: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(configuration.length)],
    ...configuration.flatMap(([key, value], i) => [
      [`GIT_CONFIG_KEY_${i}`, key],
      [`GIT_CONFIG_VALUE_${i}`, value],
    ]),
  ])
}

/** `a.b.c` is `c` in the section `[a "b"]`; `b` may hold dots. */
function asFile(configuration: readonly [string, string][]): string {
  const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`
  return configuration
    .map(([key, value]) => {
      const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')]
      const middle = first === last ? '' : ` ${quoted(key.slice(first + 1, last))}`
      return `[${key.slice(0, first)}${middle}]\n\t${key.slice(last + 1)} = ${quoted(value)}\n`
    })
    .join('')
}

type Version = readonly [major: number, minor: number]

/** Throws where there is no git, or one that is too old to work with at all. */
async function versionOfGit(directory: string): Promise<Version> {
  const { stdout } = await runGit(['version'], undefined, directory, environmentFor(directory))
  const said = stdout.toString('utf8').trim()
  const [, major = '', minor = ''] = /(\d+)\.(\d+)/.exec(said) ?? []
  const version = [Number(major), Number(minor)] as const
  // A git that words its version otherwise is a newer one.
  if (major === '') return MODERN
  if (!isAtLeast(version, OLDEST))
    throw new Error(
      `This runner's git is too old to publish to a branch (${said}). Install ${OLDEST.join('.')} or later, ` +
        "or publish without a branch: 'publish: pages' or 'publish: artifact'.",
    )
  return version
}

function isAtLeast([major, minor]: Version, [least, leastMinor]: Version): boolean {
  return major > least || (major === least && minor >= leastMinor)
}

/** A git that could not do its own work: no remote's doing. */
function failed([what]: readonly string[], stderr: string): string {
  const cure = /No space left on device|Disk quota exceeded/i.test(stderr)
    ? ' The disk of this runner is full: free some space, or use a runner with a larger disk.'
    : ''
  return `git ${what} failed: ${lastWords(stderr)}.${cure}`
}

/** What git said last, on one line and bounded: it names hosts, branches and rules, no secret. */
export function lastWords(stderr: string): string {
  return stderr.trim().replace(/\s+/g, ' ').slice(-600) || 'it said nothing'
}

function runGit(
  args: readonly string[],
  input: string | Uint8Array | undefined,
  cwd: string,
  env: Record<string, string>,
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', (cause) =>
      reject(
        new Error(
          "There is no git on this runner, and 'publish: branch' needs one. Install it before this step " +
            "(in a container: apt-get install -y git), or publish without a branch: 'publish: pages' or 'publish: artifact'.",
          { cause },
        ),
      ),
    )
    child.on('close', (code) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    )
    child.stdin.on('error', () => {}) // git may stop reading before we stop writing
    child.stdin.end(input ?? '')
  })
}
