import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BranchFile,
  type BranchOptions,
  type Published,
  pageAddress,
  publishToBranch,
  readFromBranch,
} from '../../src/publish/branch.ts'
import { OWNED_LIST } from '../../src/publish/owned.ts'
import { blobId } from '../../src/publish/plan.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

let github: GitHub
let temporary: string
let repository: string
let count = 0

beforeAll(async () => {
  github = await startGitHub()
  temporary = mkdtempSync(path.join(tmpdir(), 'branch-'))
})
afterAll(async () => {
  expect(readdirSync(temporary).filter((name) => name.startsWith('publish-'))).toEqual([])
  rmSync(temporary, { recursive: true })
  await github.close()
})
beforeEach(() => {
  repository = `jo/site-${++count}`
  github.addRepository(repository)
})

const notes: string[] = []

function options(more: Partial<BranchOptions> = {}): BranchOptions {
  return {
    serverUrl: github.serverUrl,
    repository,
    token: 'write-token',
    temporary,
    branch: 'gh-pages',
    directory: '.',
    history: 'all',
    author: { name: 'Jo "the" Doe', email: 'jo@example.com' },
    message: 'Traffic report',
    isKept: (name) => name.startsWith('history/'),
    note: (text) => notes.push(text),
    ...more,
  }
}

function filesOf(texts: Record<string, string>): BranchFile[] {
  return Object.entries(texts).map(([name, text], i) => {
    if (i % 2 === 0) return { path: name, bytes: Buffer.from(text) }
    const file = path.join(temporary, `${count}-${i}-${Math.random()}`)
    writeFileSync(file, text)
    return { path: name, file }
  })
}

const publish = (
  texts: Record<string, string>,
  more: Partial<BranchOptions> = {},
): Promise<Published> => publishToBranch(filesOf(texts), options(more))

/** Commits `texts` to a branch from an ordinary clone, as a neighbour would. */
function push(texts: Record<string, string>, branch = 'gh-pages'): void {
  const clone = mkdtempSync(path.join(temporary, 'clone-'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=n', '-c', 'user.email=n@n', ...args], {
      stdio: 'pipe',
    })
  const remote = github.git(repository, 'rev-parse', '--absolute-git-dir').trim()
  git('init', '--quiet', '-b', branch)
  try {
    git('pull', '--quiet', remote, branch)
  } catch {
    // a new branch
  }
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(clone, name)), { recursive: true })
    writeFileSync(path.join(clone, name), text)
  }
  git('add', '-A')
  git('commit', '--quiet', '--allow-empty', '-m', 'neighbour')
  git('push', '--quiet', remote, `HEAD:${branch}`)
}

const onBranch = (branch = 'gh-pages'): Record<string, string> =>
  Object.fromEntries(
    [...github.branch(repository, branch)].filter(([name]) => !name.endsWith(OWNED_LIST)),
  )
const commits = (): number => Number(github.git(repository, 'rev-list', '--count', 'gh-pages'))

it('starts no git for each file', async () => {
  const { PATH } = process.env
  const tools = mkdtempSync(path.join(temporary, 'tools-'))
  const began = path.join(tools, 'began')
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(path.join(tools, 'git'), `#!/bin/sh\necho >> '${began}'\nexec '${real}' "$@"\n`, {
    mode: 0o755,
  })
  const gitsFor = async (files: number): Promise<number> => {
    writeFileSync(began, '')
    const made = Array.from({ length: files }, (_, at): BranchFile => {
      const bytes = Buffer.from(`${files}: ${at}`)
      const name = `history/${at}`
      return at % 2 === 0
        ? { path: name, bytes }
        : { path: name, oid: blobId(bytes), make: async () => bytes }
    })
    await publishToBranch(made, options({ branch: `b${files}` }))
    return readFileSync(began, 'utf8').length
  }
  process.env.PATH = `${tools}:${PATH}`
  try {
    const few = await gitsFor(2)
    expect(few).toBeGreaterThan(5)
    expect(await gitsFor(40)).toBe(few)
  } finally {
    process.env.PATH = PATH
  }
})

describe('a file that is known by its id', () => {
  const made: string[] = []
  const copy = (text: string, oid = blobId(Buffer.from(text))): BranchFile => ({
    path: 'history/copy',
    oid,
    make: async () => {
      made.push(text)
      return Buffer.from(text)
    },
  })

  it('is made where the branch lacks it, and only there', async () => {
    const nights: readonly (readonly [text: string, made: readonly string[]])[] = [
      ['one', ['one']],
      ['one', []],
      ['two', ['two']],
    ]
    for (const [text, expected] of nights) {
      made.length = 0
      await publishToBranch([copy(text), ...filesOf({ 'data.json': '{}' })], options())
      expect(made).toEqual(expected)
      expect(onBranch()['history/copy']).toBe(text)
    }
  })

  it('is published as it comes out, where another compressor made it before', async () => {
    await publishToBranch([copy('now', blobId(Buffer.from('then')))], options())
    expect(onBranch()['history/copy']).toBe('now')
  })
})

describe('what goes over the wire', () => {
  /** Much like a table that changes a little every night; its names cannot be packed. */
  const table = (of: string, night: number): string =>
    Array.from({ length: 4000 }, (_, row) => {
      const name = createHash('sha256').update(`${of} ${row}`).digest('base64')
      return `${name},${row % 100 === 0 ? night : row}\n`
    }).join('')
  const whole = Buffer.byteLength(table('year', 1)) / 2

  const traffic = async (work: () => Promise<unknown>) => {
    const before = { ...github.traffic }
    await work()
    const { pushed, fetched } = github.traffic
    return { pushed: pushed - before.pushed, fetched: fetched - before.fetched }
  }
  const textsOf = (night: number): Record<string, string> => ({
    '2026/keys.csv': table('year', night),
    '2026-11/keys.csv': table('month', night),
  })
  const files = (night: number): BranchFile[] => filesOf(textsOf(night))
  const earlier = (night: number) => () =>
    Object.entries(textsOf(night)).map(([name, text]) => {
      return { path: name, content: Buffer.from(text) }
    })

  it('is what changed inside of a file', async () => {
    const first = await traffic(() => publishToBranch(files(1), options()))
    expect(first.pushed).toBeGreaterThan(2 * whole)
    const second = await traffic(() => publishToBranch(files(2), options()))
    expect(second.pushed).toBeLessThan(whole / 10)
  })

  it('is nothing of what it was before, where that is at hand', async () => {
    await publishToBranch(files(1), options())
    const fetching = await traffic(() => publishToBranch(files(2), options()))
    expect(fetching.fetched).toBeGreaterThan(2 * whole)
    const { pushed, fetched } = await traffic(() =>
      publishToBranch(files(3), options({ earlier: earlier(2) })),
    )
    expect(fetched).toBeLessThan(whole / 10)
    expect(pushed).toBeLessThan(whole / 10)
    expect(onBranch()['2026/keys.csv']).toBe(table('year', 3))
  })

  it('is right where the branch has others than those at hand', async () => {
    await publishToBranch(files(1), options())
    await publishToBranch(files(5), options({ earlier: earlier(3) }))
    expect(onBranch()['2026/keys.csv']).toBe(table('year', 5))
  })
})

describe('publishing to a branch', () => {
  it('makes the branch, then adds to it, then leaves it alone', async () => {
    const first = await publish({ 'index.html': 'one', 'data.json': '{}' })
    expect(first.kind).toBe('published')
    expect(onBranch()).toEqual({ '.nojekyll': '', 'index.html': 'one', 'data.json': '{}' })
    expect(github.git(repository, 'log', '-1', '--format=%an <%ae> %s', 'gh-pages').trim()).toBe(
      'Jo "the" Doe <jo@example.com> Traffic report',
    )

    const second = await publish({ 'index.html': 'two', '2026-11/index.html': 'month' })
    expect(second).toEqual({
      kind: 'published',
      commit: github.git(repository, 'rev-parse', 'gh-pages').trim(),
      cname: null,
    })
    expect(onBranch()).toEqual({
      '.nojekyll': '',
      'index.html': 'two',
      '2026-11/index.html': 'month',
    })
    expect(commits()).toBe(2)

    const third = await publish({ 'index.html': 'two', '2026-11/index.html': 'month' })
    expect(third.kind).toBe('unchanged')
    expect(commits()).toBe(2)
  })

  it('turns a page into a directory and back', async () => {
    await publish({ a: '1' })
    await publish({ 'a/b': '2' })
    expect(onBranch()).toEqual({ '.nojekyll': '', 'a/b': '2' })
    await publish({ a: '3' })
    expect(onBranch()).toEqual({ '.nojekyll': '', a: '3' })
  })

  it('keeps the history that a run does not give again', async () => {
    await publish({ 'index.html': '1', 'history/2025-01.json': 'a', 'history/2025-02.json': 'b' })
    await publish({ 'index.html': '2', 'history/2025-02.json': 'c' })
    await publish({ 'index.html': '3' })
    expect(onBranch()).toEqual({
      '.nojekyll': '',
      'index.html': '3',
      'history/2025-01.json': 'a',
      'history/2025-02.json': 'c',
    })
    // It is still known as the report's own: new content is no clash.
    expect((await publish({ 'index.html': '3', 'history/2025-01.json': 'd' })).kind).toBe(
      'published',
    )
  })

  it('publishes nothing to an empty branch, and less than before', async () => {
    await publish({ a: '1' })
    await publish({})
    expect(onBranch()).toEqual({ '.nojekyll': '' })
  })

  it("touches no neighbour's file", async () => {
    const theirs = {
      CNAME: 'stats.example.com\n',
      'other/index.html': 'o',
      'ünïcode "q"\ttab': 'u',
      '.nojekyll': 'x',
    }
    push(theirs)
    const published = await publish({ 'index.html': 'one', 'gone.html': 'g' })
    expect(published).toMatchObject({ kind: 'published', cname: 'stats.example.com' })
    await publish({ 'index.html': 'two' })
    expect(onBranch()).toEqual({ ...theirs, 'index.html': 'two' })
  })

  it('lets several reports live side by side', async () => {
    await publish({ 'index.html': 'top' })
    await publish({ 'index.html': 'a', 'old.html': '' }, { directory: 'reports/a' })
    await publish({ 'index.html': 'b' }, { directory: 'reports/b' })
    await publish({ 'index.html': 'a2' }, { directory: 'reports/a' })
    expect(onBranch()).toEqual({
      '.nojekyll': '',
      'index.html': 'top',
      'reports/a/index.html': 'a2',
      'reports/b/index.html': 'b',
    })
  })

  it('keeps Jekyll away from docs/ too', async () => {
    await publish({ 'index.html': 'd' }, { directory: 'docs/traffic' })
    expect(onBranch()).toEqual({
      '.nojekyll': '',
      'docs/.nojekyll': '',
      'docs/traffic/index.html': 'd',
    })
  })

  const neighbours: [name: string, theirs: Record<string, string>, ours: Record<string, string>][] =
    [
      ['a file of the same name', { 'index.html': 'mine' }, { 'index.html': 'report' }],
      ['a file where a directory must be', { '2026': 'mine' }, { '2026/index.html': 'report' }],
      ['a directory where a file must be', { 'index.html/x': 'mine' }, { 'index.html': 'report' }],
    ]
  for (const [name, theirs, ours] of neighbours)
    it(`refuses to overwrite ${name}`, async () => {
      push(theirs)
      const refused = await publish(ours)
      expect(refused).toMatchObject({
        kind: 'refused',
        why: expect.stringContaining('branch-directory: report'),
      })
      expect(onBranch()).toEqual(theirs)
      expect((await publish(ours, { directory: 'report' })).kind).toBe('published')
    })

  it('publishes over a list of its files that is broken, and says so', async () => {
    await publish({ 'index.html': 'one', 'old.html': 'o', 'history/1': 'h' })
    push({ [OWNED_LIST]: '{"version":1,"files":' })
    notes.length = 0
    await publish({ 'index.html': 'two' })
    expect(onBranch()).toEqual({
      '.nojekyll': '',
      'index.html': 'two',
      'old.html': 'o',
      'history/1': 'h',
    })
    expect(notes).toEqual([expect.stringContaining('is broken')])
    // The history is known as the report's own again.
    await publish({ 'index.html': 'two', 'history/1': 'new' })
    expect(onBranch()).toMatchObject({ 'history/1': 'new' })
  })

  it('removes nothing outside of its directory, whatever the list says', async () => {
    push({
      'a/.s3-log-report.json': '{"version":1,"files":["../secret","index.html"]}',
      secret: 's',
    })
    await publish({ 'x.html': 'x' }, { directory: 'a' })
    expect(onBranch()).toMatchObject({ secret: 's' })
  })

  it('leaves one commit where asked', async () => {
    push({ CNAME: 'stats.example.com' })
    await publish({ a: '1' }, { history: 'one' })
    expect(commits()).toBe(1)
    await publish({ a: '2' }, { history: 'one' })
    expect(commits()).toBe(1)
    expect((await publish({ a: '2' }, { history: 'one' })).kind).toBe('unchanged')
    expect(onBranch()).toEqual({ CNAME: 'stats.example.com', '.nojekyll': '', a: '2' })
  })

  it('does without a server that can filter', async () => {
    github.git(repository, 'config', 'uploadpack.allowFilter', 'false')
    push({ CNAME: 'stats.example.com', 'other/index.html': 'o' })
    await publish({ a: '1', b: '2' })
    expect(await publish({ a: '2' })).toMatchObject({
      kind: 'published',
      cname: 'stats.example.com',
    })
    expect(onBranch()).toMatchObject({ a: '2', 'other/index.html': 'o' })
  })

  it('comes back when the branch was deleted', async () => {
    await publish({ a: '1' })
    github.git(repository, 'update-ref', '-d', 'refs/heads/gh-pages')
    expect((await publish({ a: '1' })).kind).toBe('published')
    expect(onBranch()).toEqual({ '.nojekyll': '', a: '1' })
  })

  it('lands every one of eight publishers at once, on a new branch', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        publish({ 'index.html': `${i}` }, { directory: `r${i}` }),
      ),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(8).fill('published'))
    expect(commits()).toBe(8)
    for (let i = 0; i < 8; i++) expect(onBranch()[`r${i}/index.html`]).toBe(`${i}`)
  })

  const refusals: [name: string, more: Partial<BranchOptions>, says: string][] = [
    ['a wrong token', { token: 'stolen' }, 'does not accept the token'],
    ['a token that may only read', { token: 'read-token' }, 'permissions:\n      contents: write'],
    ['a repository that is not there', { repository: 'jo/nothing' }, 'jo/nothing is not there'],
  ]
  for (const [name, more, says] of refusals)
    it(`says what to do about ${name}`, async () => {
      expect(await publish({ a: '1' }, more)).toMatchObject({
        kind: 'refused',
        why: expect.stringContaining(says),
      })
      expect(github.git(repository, 'for-each-ref')).toBe('')
    })

  it('says what to do about a protected branch', async () => {
    github.protect(repository, 'gh-pages')
    const refused = await publish({ a: '1' })
    expect(refused).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining("'gh-pages' is protected"),
    })
    expect((refused as { why: string }).why).toContain('GH006')
    expect((await publish({ a: '1' }, { branch: 'traffic-report' })).kind).toBe('published')
  })

  it('throws where nothing answers, without the token', async () => {
    const lost = publish({ a: '1' }, { serverUrl: 'http://127.0.0.1:9' })
    await expect(lost).rejects.toThrow(/Could not read 'gh-pages'/)
    await expect(lost).rejects.not.toThrow(/write-token|basic/i)
  })

  it('refuses paths that leave the site', async () => {
    for (const name of ['../x', '/x', 'a//b', '.git/config', 'a/./b', 'x\\y', OWNED_LIST, ''])
      await expect(publish({ [name]: '' })).rejects.toThrow('is no path')
  })
})

describe('reading from a branch', () => {
  const read = async (more: Partial<BranchOptions>, isWanted: (name: string) => boolean) => {
    const found = await readFromBranch(options(more), (paths) => paths.filter(isWanted))
    if (found.kind === 'refused') return found.why
    return Object.fromEntries(
      [...found.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    )
  }

  it('finds nothing on a missing branch', async () => {
    expect(await read({}, () => true)).toEqual({})
  })

  it('fetches what is wanted, and only that', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`state/${i}`, `day ${i % 300}\n`]),
    )
    await publish({ ...texts, 'index.html': 'x' }, { directory: 'r' })
    await publish({ 'state/other': 'y' })
    const before = github.requests.length
    expect(await read({ directory: 'r' }, (name) => name.startsWith('state/'))).toEqual(texts)
    expect(github.requests.length - before).toBeLessThan(20) // one at a time would be hundreds
    expect(await read({}, (name) => name === 'state/other')).toEqual({ 'state/other': 'y' })
  })

  it('says what to do about a wrong token', async () => {
    expect(await read({ token: 'stolen' }, () => true)).toContain('does not accept the token')
  })
})

describe('the address of the page', () => {
  const cases: [
    server: string,
    repository: string,
    directory: string,
    cname: string | null,
    address: string,
  ][] = [
    ['https://github.com', 'Jo/Site', '.', null, 'https://jo.github.io/Site/'],
    ['https://github.com', 'Jo/jo.github.io', 'a/b', null, 'https://jo.github.io/a/b/'],
    [
      'https://github.com',
      'jo/site',
      'ä',
      'stats.example.com',
      'https://stats.example.com/%C3%A4/',
    ],
    ['https://git.example.com', 'jo/site', '.', null, 'https://git.example.com/pages/jo/site/'],
  ]
  for (const [server, name, directory, cname, address] of cases)
    it(address, () => expect(pageAddress(server, name, directory, cname)).toBe(address))
})
