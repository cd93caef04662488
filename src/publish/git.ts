import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
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

/**
 * Gives `work` a fresh bare repository with the remote as `origin`, and removes it in the end. It
 * never touches the checked-out repository, whose configuration holds another login. The token
 * stands only in git's environment: in no argument, no URL, no file.
 */
export async function withRepository<T>(
  remote: Remote,
  work: (git: Git) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(path.join(remote.temporary, 'publish-'))
  const server = remote.serverUrl.replace(/\/+$/, '')
  const configuration: [key: string, value: string][] = [
    [`http.${server}/.extraheader`, `Authorization: basic ${basicAuthorization(remote.token)}`],
    ['credential.helper', ''],
    ['protocol.version', '2'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['advice.fetchShowForcedUpdates', 'false'],
    ['remote.origin.url', `${server}/${remote.repository}.git`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
  ]
  const environment: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) =>
        passedOn.test(name) && value !== undefined ? [[name, value]] : [],
      ),
    ),
    LC_ALL: 'C',
    HOME: directory,
    GIT_DIR: directory,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_CONFIG_COUNT: String(configuration.length),
  }
  configuration.forEach(([key, value], i) => {
    environment[`GIT_CONFIG_KEY_${i}`] = key
    environment[`GIT_CONFIG_VALUE_${i}`] = value
  })

  const run: Git['run'] = (args, input) => runGit(args, input, directory, environment)
  const must: Git['must'] = async (args, input) => {
    const { code, stdout, stderr } = await run(args, input)
    if (code !== 0) throw new Error(`git ${args[0]} failed: ${lastWords(stderr)}`)
    return stdout
  }
  try {
    await must(['init', '--quiet', '--bare', directory])
    return await work({ directory, run, must })
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 })
  }
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
      reject(new Error('Could not start git. Is it installed on this runner?', { cause })),
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
