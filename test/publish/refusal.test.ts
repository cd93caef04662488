/** What GitHub and git really say, and what is made of it: by their words, and through a git server that
 * says them. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BranchOptions, type Published, publishToBranch } from '../../src/publish/branch.ts'
import { exhaustedText, verdictOf } from '../../src/publish/refusal.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

const protection = `error: GH013: Repository rule violations found for refs/heads/gh-pages.

- GITHUB PUSH PROTECTION
  —————————————————————————————————————————
    Resolve the following violations before pushing again

    - Push cannot contain secrets

     (?) Learn how to resolve a blocked push
     https://docs.github.com/code-security/secret-scanning/pushing-a-branch-blocked-by-push-protection

      —— GitHub Personal Access Token ——————————————————————
       locations:
         - commit: 8728dbe67
           path: data.json:4
         - commit: 8728dbe67
           path: 2026-11/index.html:912

       (?) To push, remove secret from commit(s) or follow this URL to allow the secret.
       https://github.com/jo/site/security/secret-scanning/unblock-secret/2Xq`
const large = `error: Trace: 4b9d6a7d1f0c2e
error: See https://gh.io/lfs for more information.
error: File downloads/data.json is 123.45 MB; this exceeds GitHub's file size limit of 100.00 MB
error: GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.`
const ruleset = `error: GH013: Repository rule violations found for refs/heads/gh-pages.
Review all repository rules at https://github.com/jo/site/rules?ref=refs%2Fheads%2Fgh-pages

- Changes must be made through a pull request.`

const saml = `The 'acme' organization has enabled or enforced SAML SSO. To access
this repository, you must use the HTTPS remote with a personal access token
or SSH with an SSH key and passphrase
that has been authorized for this organization.`
const allowList = `The 'acme' organization has an IP allow list enabled, and 203.0.113.7 is not permitted to access this repository.`

/** What the server's hook prints: the push is refused, and no second try made. */
const hooks: [name: string, words: string, says: RegExp][] = [
  [
    'secret scanning',
    protection,
    /takes "data\.json" \(line 4\), "2026-11\/index\.html" \(line 912\), by its look a GitHub Personal Access Token, for a secret/,
  ],
  [
    'a file above 100 MB',
    large,
    /^"downloads\/data\.json" has 123\.45 MB\. http\S+ takes none above/,
  ],
  [
    'a protected branch',
    'error: GH006: Protected branch update failed for refs/heads/gh-pages.\nerror: At least 1 approving review is required by reviewers with write access.',
    /'gh-pages' is protected/,
  ],
  ['a ruleset', ruleset, /'gh-pages' is protected/],
  [
    'a private address',
    'error: GH007: Your push would publish a private email address.',
    /commit-author/,
  ],
  [
    'a storage quota',
    'error: Your account has exceeded its storage quota.',
    /jo\/site-\d+ has no storage left/,
  ],
  ['a quota of a server of one’s own', 'fatal: Repository size limit exceeded', /no storage left/],
  [
    'a full disk of the server',
    'fatal: write error: No space left on device',
    /disk of http.* full/,
  ],
  [
    'an archived repository',
    'ERROR: This repository was archived so it is read-only.',
    /is archived, so nobody may write to it/,
  ],
  [
    'workflows on the branch',
    'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
    /branch: gh-pages/,
  ],
  [
    'a push too large',
    'fatal: pack exceeds maximum allowed size (2.00 GiB)',
    /more than the server takes/,
  ],
  ['any other hook', 'No commits on Fridays', /A rule of http.*No commits on Fridays/s],
]

/** What is answered to git's requests. */
const answers: [name: string, status: number, text: string, says: RegExp][] = [
  ['SAML single sign-on', 403, saml, /enforces SAML single sign-on.*Configure SSO/],
  ['an IP allow list', 403, allowList, /IP allow list/],
  [
    'an archived repository',
    403,
    'This repository was archived so it is read-only.',
    /is archived/,
  ],
  [
    'a disabled repository, by its name',
    403,
    "Repository `jo/site' is disabled. Please ask the owner to check their account.",
    /locked or disabled/,
  ],
  [
    'a repository that was disabled',
    403,
    'Access to this repository has been disabled by GitHub staff.',
    /locked or disabled/,
  ],
  [
    'a token without contents: write',
    403,
    'Permission to jo/site.git denied to github-actions[bot].',
    /may not write to jo\/site-\d+.*permissions:\n {6}contents: write/s,
  ],
  [
    'a proxy that takes no push of this size',
    413,
    'Request Entity Too Large',
    /HTTP 413.*client_max_body_size/s,
  ],
  [
    'a token that has expired',
    401,
    'Invalid username or token. Password authentication is not supported for Git operations.',
    /does not accept the token: it has expired/,
  ],
  [
    'a repository that is not there',
    404,
    'Repository not found.',
    /is not there, or the token may not see it/,
  ],
]

/** By words alone: what no server here can be made to say. */
const words: [name: string, said: string, kind: string, says?: RegExp][] = [
  [
    'a secret, as it was worded before',
    'remote: error: GH009: Secrets detected! This push failed.',
    'refused',
    /something in the report/,
  ],
  [
    'a secret of a kind that begins with a vowel',
    'remote: GH009: Secrets detected!\nremote: —— Amazon AWS Access Key ID ———————\nremote:   path: referrers.csv:17',
    'refused',
    /"referrers\.csv" \(line 17\), by its look an Amazon AWS Access Key ID, for a secret/,
  ],
  [
    'a secret, as GitLab words it',
    'remote: PUSH BLOCKED: Secrets detected in code changes\nremote: Secret push protection found the following secrets in commit: 37b54de5\nremote: -- data.json:2 | AWS access token\nremote:\n ! [remote rejected] a -> gh-pages (pre-receive hook declined)',
    'refused',
    /takes "data\.json" \(line 2\), by its look an AWS access token, for a secret/,
  ],
  [
    'a size limit of Bitbucket',
    'remote: [ALERT] Your push failed because the repository has exceeded its 4.0 GB size limit.',
    'refused',
    /no storage left/,
  ],
  [
    'a storage limit of GitLab',
    'remote: Your push has been rejected because the namespace storage limit of 10 GiB has been reached.',
    'refused',
    /no storage left/,
  ],
  [
    'a large file without a name',
    'remote: GitLab: You are attempting to check in one or more blobs which exceed the 100MiB limit:\nremote: - 9a3f (123 MiB)',
    'refused',
    /^A file on 'gh-pages' is too large/,
  ],
  [
    'a repo that is archived',
    'remote: This repo is archived. You can view files and clone it, but cannot push.',
    'refused',
    /is archived, so nobody/,
  ],
  [
    'a mirror',
    "remote: mirror repository is read-only\nfatal: unable to access 'https://git.example.com/jo/site/': The requested URL returned error: 403",
    'refused',
    /is a mirror of another/,
  ],
  [
    'maintenance',
    "remote: GitHub is in read-only mode for maintenance\nfatal: unable to access 'https://github.com/jo/site/': The requested URL returned error: 403",
    'refused',
    /is being maintained/,
  ],
  [
    'a token of a kind that the organisation lets nobody use',
    "remote: `acme` forbids access via a personal access token (classic).\nfatal: unable to access 'https://github.com/jo/site/': The requested URL returned error: 403",
    'refused',
    /lets no token of this kind in/,
  ],
  [
    'a proxy that wants to know the length',
    'error: RPC failed; HTTP 411 curl 22 The requested URL returned error: 411\nfatal: the remote end hung up unexpectedly',
    'refused',
    /HTTP 411/,
  ],
  [
    'a certificate of another host',
    "fatal: unable to access 'https://git.example.com/': SSL: no alternative certificate subject name matches target host name 'git.example.com'",
    'refused',
    /certificate of http/,
  ],
  [
    'a disk of this runner',
    'error: unable to write file: No space left on device',
    'refused',
    /disk of this runner is full/,
  ],
  [
    'a data quota',
    'batch response: This repository is over its data quota.',
    'refused',
    /no storage left/,
  ],
  [
    'a branch beside a directory, on GitHub',
    ' ! [remote rejected] a -> reports/x (directory file conflict)',
    'refused',
    /no branch 'gh-pages' beside one that is there: .* or delete one that is there/,
  ],
  [
    'branches below a directory of that name',
    "error: there are still refs under 'refs/heads/gh-pages'\n ! [remote rejected] a -> gh-pages (failed to update ref)",
    'refused',
    /no branch 'gh-pages' beside one that is there/,
  ],
  [
    'a directory in the way',
    "remote: error: cannot lock ref 'refs/heads/gh-pages': there is a non-empty directory './refs/heads/gh-pages' blocking reference 'refs/heads/gh-pages'\n ! [remote rejected] a -> gh-pages (failed to update ref)",
    'refused',
    /no branch 'gh-pages' beside one that is there/,
  ],
  [
    'an archived repository of Gitea',
    "remote: Gitea: Forbidden, archived repository\nfatal: unable to access 'https://git.example.com/jo/site/': The requested URL returned error: 403",
    'refused',
    /is archived, so nobody/,
  ],
  [
    'an archived project of GitLab',
    'remote: GitLab: The project you are trying to push to is archived.',
    'refused',
    /is archived, so nobody/,
  ],
  [
    'a file too large for another server',
    'remote: File data.json is 120.00 MB; this exceeds file size limit of 100 MB',
    'refused',
    /^"data\.json" has 120\.00 MB/,
  ],
  [
    'a suspended account',
    "remote: Your account is suspended. Please visit https://support.github.com for more information.\nfatal: unable to access 'https://github.com/jo/site/': The requested URL returned error: 403",
    'refused',
    /lets the account that 'token' belongs to write nowhere/,
  ],
  [
    'an account of an enterprise',
    "remote: As an Enterprise Managed User, you cannot access this content\nfatal: unable to access 'https://github.com/jo/site/': The requested URL returned error: 403",
    'refused',
    /take one of another account/,
  ],
  [
    'a proxy that wants a login, as curl says it since 7.86',
    "fatal: unable to access 'https://github.com/jo/site/': CONNECT tunnel failed, response 407",
    'refused',
    /https_proxy=/,
  ],
  [
    'a proxy that lets nobody through',
    "fatal: unable to access 'https://github.com/jo/site/': CONNECT tunnel failed, response 403",
    'refused',
    /lets nobody through to https:/,
  ],
  [
    'a proxy in trouble',
    "fatal: unable to access 'https://github.com/jo/site/': CONNECT tunnel failed, response 503",
    'passing',
  ],
  [
    'a certificate',
    "fatal: unable to access 'https://git.example.com/jo/site.git/': SSL certificate problem: unable to get local issuer certificate",
    'refused',
    /GIT_SSL_CAINFO/,
  ],
  [
    'a proxy that wants a login',
    'fatal: unable to access: Received HTTP code 407 from proxy after CONNECT',
    'refused',
    /https_proxy=/,
  ],
  [
    'no more requests for now',
    'remote: You have exceeded a secondary rate limit.\nfatal: unable to access: The requested URL returned error: 403',
    'passing',
  ],
  [
    '413 amid a broken connection',
    'error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413\nsend-pack: unexpected disconnect while reading sideband packet\nfatal: the remote end hung up unexpectedly',
    'refused',
    /413/,
  ],
  ['a faster one', '!\t1a2b:refs/heads/gh-pages\t[rejected] (stale info)', 'lost race'],
  [
    'a faster one, told by the server',
    "remote: error: cannot lock ref 'refs/heads/gh-pages': is at 1a2b but expected 3c4d\n ! [remote rejected] a -> gh-pages (failed to update ref)",
    'lost race',
  ],
  [
    'a new branch that was there already',
    "remote: error: cannot lock ref 'refs/heads/gh-pages': reference already exists",
    'lost race',
  ],
  ['not a fast-forward', ' ! [rejected] a -> gh-pages (non-fast-forward)', 'lost race'],
  [
    'a service that is down',
    'fatal: unable to access: The requested URL returned error: 503',
    'passing',
  ],
  ['a reset', 'fatal: unable to access: Recv failure: Connection reset by peer', 'passing'],
  ['a timeout', 'error: RPC failed; curl 28 Operation too slow.', 'passing'],
  ['no name yet', 'fatal: unable to access: Could not resolve host: github.com', 'passing'],
  [
    'an odd moment of GitHub',
    ' ! [remote rejected] a -> gh-pages (Internal Server Error)',
    'passing',
  ],
  ['what nobody knows', 'fatal: the cat sat on the keyboard', 'unknown'],
]

let github: GitHub
let temporary: string
let repository: string
let count = 0

beforeAll(async () => {
  github = await startGitHub()
  temporary = mkdtempSync(path.join(tmpdir(), 'refusal-'))
})
beforeEach(() => {
  repository = `jo/site-${++count}`
  github.addRepository(repository)
  github.requests.length = 0
})
afterEach(() => {
  github.answer = () => undefined
  vi.unstubAllEnvs()
})
afterAll(async () => {
  expect(readdirSync(temporary).filter((name) => name.startsWith('publish-'))).toEqual([])
  rmSync(temporary, { recursive: true })
  await github.close()
})

const notes: string[] = []
const publish = (more: Partial<BranchOptions> = {}, text = 'one'): Promise<Published> =>
  publishToBranch([{ path: 'index.html', bytes: Buffer.from(text) }], {
    serverUrl: github.serverUrl,
    repository,
    token: 'write-token',
    temporary,
    branch: 'gh-pages',
    directory: '.',
    history: 'all',
    author: { name: 'Jo', email: 'jo@example.com' },
    message: 'Traffic report',
    isKept: () => false,
    note: (text) => notes.push(text),
    ...more,
  })

/** How often a push came so far that it was refused. */
const pushes = (): number =>
  github.requests.filter((one) => one.startsWith('POST') && one.endsWith('git-receive-pack')).length

describe('refused by a hook, and not tried again:', () => {
  it.each(hooks)('%s', async (_, words, says) => {
    github.refusePushes(repository, words)
    expect(await publish()).toEqual({ kind: 'refused', why: expect.stringMatching(says) })
    expect(pushes()).toBe(1)
  })
})

describe('refused by an answer, and not asked again:', () => {
  it.each(answers)('%s', async (_, status, text, says) => {
    github.answer = (service) => (service === 'git-receive-pack' ? { status, text } : undefined)
    expect(await publish()).toEqual({ kind: 'refused', why: expect.stringMatching(says) })
    const asked = github.requests.filter((one) => one.includes('info/refs'))
    expect(asked.length).toBeLessThan(6)
    expect((await publish()).kind).toBe('refused')
    github.answer = () => undefined
    expect((await publish()).kind).toBe('published')
  })
})

describe('by its words', () => {
  it.each(words)('%s', (_, said, kind, says) => {
    const asked = { serverUrl: 'https://github.com', repository: 'jo/site', branch: 'gh-pages' }
    const verdict = verdictOf({ ...asked, doing: 'push' }, said)
    expect(verdict.kind).toBe(kind)
    if (says !== undefined) expect(verdict).toMatchObject({ why: expect.stringMatching(says) })
  })
})

describe('a branch that would be a directory of another one’s name', () => {
  it.each([
    ['reports', 'reports/x'],
    ['reports/x', 'reports'],
  ])('%s is there, %s is asked for', async (there, branch) => {
    expect((await publish({ branch: there })).kind).toBe('published')
    github.requests.length = 0
    expect(await publish({ branch })).toEqual({
      kind: 'refused',
      why: expect.stringContaining(`There can be no branch '${branch}' beside '${there}'`),
    })
    expect(pushes()).toBe(1)
  })
})

it('a service that fails twice is asked again', async () => {
  let failures = 2
  github.answer = (service, method) =>
    service === 'git-receive-pack' && method === 'POST' && failures-- > 0
      ? { status: 502, text: 'Bad gateway' }
      : undefined
  notes.length = 0
  expect((await publish()).kind).toBe('published')
  expect(notes).toEqual(
    Array(2).fill("'gh-pages' could not be pushed to (the connection broke); trying again"),
  )
})

describe('what is said when no push came through', () => {
  const asked = { serverUrl: 'https://github.com', repository: 'jo/site', branch: 'gh-pages' }

  it.each([
    ['error: RPC failed; HTTP 429 curl 22 The requested URL returned error: 429', /HTTP 429/],
    ["fatal: unable to access 'x': The requested URL returned error: 503", /error: 503/],
  ])('tells what git said of the way there: %s', (said, words) => {
    const verdict = verdictOf({ ...asked, doing: 'push' }, said)
    if (verdict.kind !== 'passing') throw new Error(verdict.kind)
    const text = exhaustedText(asked, 20, verdict)
    expect(text).toMatch(/none of 20 pushes came through to https:\/\/github\.com/)
    expect(text).toMatch(words)
    expect(text).not.toMatch(/moved|many jobs/)
  })

  it('tells that somebody else was faster', () => {
    const text = exhaustedText(asked, 20, { kind: 'lost race' })
    expect(text).toMatch(/moved under all of 20 attempts \(someone else was faster\)/)
  })
})

describe('the git of the runner', () => {
  const real = process.env.PATH?.split(':').find((one) => existsSync(path.join(one, 'git')))

  /** A git that says it is of `version`, runs `lines` of shell before the real one, and notes its words. */
  function installGit(version: string, lines = ''): string {
    const bin = mkdtempSync(path.join(temporary, 'bin-'))
    const noted = path.join(bin, 'noted')
    writeFileSync(
      path.join(bin, 'git'),
      `#!/bin/sh\necho "$*" >> ${noted}\nenv >> ${noted}\n` +
        `case "$1" in version) echo "git version ${version}"; exit;; esac\n${lines}\nexec ${real}/git "$@"\n`,
    )
    chmodSync(path.join(bin, 'git'), 0o755)
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
    return noted
  }

  it('of 2020 publishes too, with the token in no argument, address or variable', async () => {
    const unknown = ['--stdin origin', '--no-write-fetch-head', 'negotiationAlgorithm=noop']
    const refused = unknown.map((word) => `*"${word}"*) echo "unknown: ${word}" >&2; exit 129;;`)
    const noted = installGit(
      '2.25.1',
      `unset GIT_CONFIG_COUNT GIT_CONFIG_GLOBAL\ncase "$*" in ${refused.join(' ')} esac`,
    )
    expect((await publish()).kind).toBe('published')
    expect((await publish({}, 'two')).kind).toBe('published')
    expect((await publish({}, 'two')).kind).toBe('unchanged')
    expect(github.branch(repository, 'gh-pages').get('index.html')).toBe('two')
    const seen = readFileSync(noted, 'utf8')
    expect(seen).toContain('push --porcelain')
    expect(seen).not.toMatch(/write-token|d3JpdGUtdG9rZW4|GIT_CONFIG_COUNT/)
    expect(await publish({ token: 'stolen' })).toMatchObject({ kind: 'refused' })
  })

  it.each(['1.8.3.1', '2.17.9'])('%s is named, with what to do', async (version) => {
    installGit(version)
    await expect(publish()).rejects.toThrow(
      `This runner's git is too old to publish to a branch (git version ${version}). Install 2.18 or later`,
    )
  })

  it.each(['2.39.3 (Apple Git-146)', '2.45.1.windows.1', '3.0.0'])('%s is new', async (version) => {
    const noted = installGit(version)
    expect((await publish()).kind).toBe('published')
    expect(readFileSync(noted, 'utf8')).toContain('GIT_CONFIG_COUNT')
  })

  it('is missing: said, with what to do', async () => {
    const bin = path.join(temporary, 'nothing')
    mkdirSync(bin, { recursive: true })
    vi.stubEnv('PATH', bin)
    await expect(publish()).rejects.toThrow(
      /There is no git on this runner.*apt-get install -y git/,
    )
  })
})
