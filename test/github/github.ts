import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Access, answerGit, type Traffic } from './git.ts'
import { Services } from './services.ts'

/**
 * A stand-in for GitHub on loopback, as far as a report needs it: an authenticated git server, the
 * cache and artifact services, and the REST API's answer to who may see a repository.
 *
 *   const github = await startGitHub()
 *   github.addRepository('jo/site')
 *   spawn('node', ['dist/main/index.js'], { env: { ...github.environment('jo/site'), INPUT_LOGS: … } })
 */
export interface GitHub extends AsyncDisposable {
  /** By address, and by the name that git is given. */
  readonly url: string
  readonly serverUrl: string
  readonly services: Services
  /** Tokens and what they may do. `write-token` and `read-token` are there from the start. */
  readonly tokens: Map<string, Access>
  /** Repositories whose visibility the API tells; any other is a 404. */
  readonly visibility: Map<string, 'public' | 'private' | 'internal'>
  /** Repositories that have a Pages site, and what the API tells of it; null where the token may not
   * ask. */
  readonly pages: Map<string, object | null>
  /** What was asked, as `METHOD /path`. */
  readonly requests: string[]
  /** Of git, in all. */
  readonly traffic: Traffic
  /** Makes an empty bare repository and returns where it lies. */
  addRepository(name: string): string
  /** Makes a repository that is as another one is now, in place of the one of that name. */
  copyRepository(from: string, to: string): void
  /** Refuses every push to `branch`, as a protected branch does. */
  protect(name: string, branch: string): void
  /** Refuses every push with these words, as GitHub's own hooks do. */
  refusePushes(name: string, words: string): void
  unprotect(name: string): void
  /** Decides for each of git's requests whether it gets this answer in place of git's. */
  answer: (service: string | null, method: string) => GitAnswer | undefined
  /** Holds the next pushes, to whatever repository, until `count` of them have come. */
  pushTogether(count: number): void
  /** What the runner gives an action that runs in `workspace`, with `temporary` as RUNNER_TEMP. */
  environment(name: string, workspace: string, temporary: string): Record<string, string>
  /** What is otherwise on a GHES: its name, and its first cache service in place of the second. */
  readonly enterprise: Readonly<Record<string, string>>
  /** The paths of a branch and their texts, straight from the repository. */
  branch(name: string, branch: string): Map<string, string>
  /** Runs git in a repository. */
  git(name: string, ...args: string[]): string
  close(): Promise<void>
}

/** An answer in plain text, which git shows behind `remote: `. */
export interface GitAnswer {
  readonly status: number
  readonly text: string
}

export async function startGitHub(): Promise<GitHub> {
  const root = mkdtempSync(path.join(tmpdir(), 'github-'))
  const services = new Services()
  const tokens = new Map<string, Access>([
    ['write-token', 'write'],
    ['read-token', 'read'],
  ])
  const visibility: GitHub['visibility'] = new Map()
  const pages: GitHub['pages'] = new Map()
  const requests: string[] = []
  const traffic: Traffic = { pushed: 0, fetched: 0 }
  const held: (() => void)[] = []
  let holds = 0
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    requests.push(`${request.method} ${url.pathname}`)
    const fail = (error: unknown): void => {
      response.writeHead(500).end(String(error))
    }
    if (url.pathname.startsWith('/blobs/')) services.answerBlob(request, response, url).catch(fail)
    else if (url.pathname.startsWith('/twirp/'))
      services.answerTwirp(request, response, url).catch(fail)
    else if (url.pathname.startsWith('/_apis/artifactcache/'))
      services.answerFirstCache(request, response, url).catch(fail)
    else if (url.pathname.startsWith('/api/v3/repos/')) {
      const [owner = '', name = '', ...rest] = url.pathname
        .slice('/api/v3/repos/'.length)
        .split('/')
      const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
      const seen = visibility.get(`${owner}/${name}`)
      const site = pages.get(`${owner}/${name}`)
      const isKnown = tokens.has(token) && seen !== undefined
      const json = (status: number, answer: object): void => {
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify(answer))
      }
      if (isKnown && rest.length === 0)
        json(200, { visibility: seen, private: seen !== 'public', has_pages: site !== undefined })
      else if (isKnown && rest.join() === 'pages' && site !== undefined)
        json(site === null ? 403 : 200, site ?? { message: 'Resource not accessible' })
      else json(404, { message: 'Not Found' })
    } else if (held.length < holds && url.searchParams.get('service') === 'git-receive-pack') {
      held.push(() => answerGit(request, response, root, tokens, traffic))
      if (held.length < holds) return
      holds = 0
      for (const answer of held.splice(0)) answer()
    } else {
      const service = url.searchParams.get('service') ?? path.basename(url.pathname)
      const other = github.answer(service, request.method ?? '')
      if (other === undefined) answerGit(request, response, root, tokens, traffic)
      else {
        request.resume()
        response.writeHead(other.status, { 'content-type': 'text/plain' }).end(other.text)
      }
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  // The toolkit takes any host but github.com, *.ghe.com and *.localhost for a GHES, which knows
  // neither this cache nor these artifacts. git's libcurl resolves *.localhost by itself.
  const serverUrl = `http://github.localhost:${port}`
  const directoryOf = (name: string): string => path.join(root, `${name}.git`)
  const git = (name: string, ...args: string[]): string =>
    execFileSync('git', ['-C', directoryOf(name), ...args], { encoding: 'utf8', stdio: 'pipe' })

  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(root, { recursive: true, force: true })
  }
  const hookOf = (name: string): string => path.join(directoryOf(name), 'hooks/pre-receive')
  const setHook = (name: string, script: string): void => {
    writeFileSync(hookOf(name), `#!/bin/sh\n${script}`)
    chmodSync(hookOf(name), 0o755)
  }
  const github: GitHub = {
    url,
    serverUrl,
    services,
    tokens,
    visibility,
    pages,
    requests,
    traffic,
    addRepository(name) {
      mkdirSync(path.dirname(directoryOf(name)), { recursive: true })
      execFileSync('git', ['init', '--quiet', '--bare', directoryOf(name)])
      git(name, 'config', 'uploadpack.allowFilter', 'true')
      git(name, 'config', 'gc.auto', '0')
      return directoryOf(name)
    },
    copyRepository(from, to) {
      rmSync(directoryOf(to), { recursive: true, force: true })
      cpSync(directoryOf(from), directoryOf(to), { recursive: true })
    },
    protect: (name, branch) =>
      setHook(
        name,
        `while read old new ref; do\n  if [ "$ref" = "refs/heads/${branch}" ]; then\n` +
          '    echo "error: GH006: Protected branch update failed for $ref." >&2\n    exit 1\n  fi\ndone\n',
      ),
    refusePushes: (name, words) => setHook(name, `cat >&2 <<'WORDS'\n${words}\nWORDS\nexit 1\n`),
    unprotect: (name) => rmSync(hookOf(name), { force: true }),
    answer: () => undefined,
    pushTogether(count) {
      holds = count
    },
    environment: (name, workspace, temporary) => ({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `${url}/api/v3`,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_REPOSITORY: name,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'Traffic',
      GITHUB_JOB: 'report',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_CACHE_URL: `${url}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: `e30.${Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')}.x`,
    }),
    enterprise: { GITHUB_SERVER_URL: url, ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' },
    branch(name, branch) {
      const paths = git(name, 'ls-tree', '-r', '-z', '--name-only', branch)
        .split('\0')
        .filter(Boolean)
      // One git for all of them: a process each takes longer than the run that made them.
      const out = execFileSync('git', ['-C', directoryOf(name), 'cat-file', '--batch'], {
        input: paths.map((file) => `${branch}:${file}\n`).join(''),
        maxBuffer: 1024 ** 3,
      })
      let at = 0
      return new Map(
        paths.map((file) => {
          const end = out.indexOf('\n', at)
          const size = Number(out.toString('utf8', at, end).split(' ')[2])
          at = end + 1 + size + 1
          return [file, out.toString('utf8', end + 1, at - 1)]
        }),
      )
    },
    git,
    close,
    [Symbol.asyncDispose]: close,
  }
  return github
}
