import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { uploadArtifact, uploadPages } from '../../src/action/artifact.ts'
import { exposureOf, privacyProblem } from '../../src/action/exposure.ts'
import { harmless } from '../../src/action/job/log.ts'
import { noOutputs, setOutputs } from '../../src/action/job/outputs.ts'
import {
  askRepository,
  isPublic,
  type PagesSite,
  type Repository,
} from '../../src/action/repository.ts'
import type { Settings } from '../../src/action/settings.ts'
import { type Site, writeSite } from '../../src/publish/directory.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

const root = mkdtempSync(path.join(tmpdir(), 'github-side-'))
const before = { ...process.env }
let github: GitHub
let site: Site

beforeAll(async () => {
  github = await startGitHub()
  github.visibility
    .set('jo/public', 'public')
    .set('jo/private', 'private')
    .set('jo/inner', 'internal')
  site = await writeSite(path.join(root, 'site'), [
    { path: 'index.html', content: 'front' },
    { path: `${'long-'.repeat(30)}/${'name-'.repeat(20)}.csv`, content: 'a,b\n'.repeat(100_000) },
    { path: '2026-11/index.html', content: 'month ä' },
  ])
  writeFileSync(path.join(site.directory, 'not-ours.txt'), 'secret')
})
beforeEach(() => {
  github.services.artifacts.length = 0
  Object.assign(process.env, github.environment('jo/site', root, root))
})
afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(root, { recursive: true })
  await github.close()
})

/** Unpacks the one artifact there is, and returns its files. */
function unpacked(name: string): Record<string, string> {
  const artifact = github.services.artifacts.find((one) => one.name === name)
  const zip = path.join(root, `${name}.zip`)
  const directory = path.join(root, `unzipped-${name}`)
  writeFileSync(zip, github.services.blobs.get(artifact?.blob ?? '') ?? '')
  execFileSync('unzip', ['-q', '-o', zip, '-d', directory])
  return filesIn(directory)
}

function filesIn(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(directory, file), readFileSync(file, 'latin1')]),
  )
}

const textsOf = (): Record<string, string> =>
  Object.fromEntries(
    site.files.map((name) => [name, readFileSync(path.join(site.directory, name), 'latin1')]),
  )

describe('artifacts', () => {
  it('hold the site and nothing else', async () => {
    const uploaded = await uploadArtifact(site, 'traffic', 7)
    expect(uploaded).toMatchObject({ kind: 'uploaded', id: 4000 })
    expect(unpacked('traffic')).toEqual(textsOf())
    const days =
      (Date.parse(github.services.artifacts[0]?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(7)
  })

  it('for Pages hold one tar of the site', async () => {
    expect(await uploadPages(site, root)).toMatchObject({ kind: 'uploaded' })
    expect(Object.keys(unpacked('github-pages'))).toEqual(['artifact.tar'])
    const directory = path.join(root, 'untarred')
    mkdirSync(directory)
    execFileSync('tar', [
      '-xf',
      path.join(root, 'unzipped-github-pages/artifact.tar'),
      '-C',
      directory,
    ])
    expect(filesIn(directory)).toEqual(textsOf())
    expect(readdirSync(root).filter((name) => name.startsWith('pages-'))).toEqual([])
  })

  it('say what to do when the name is taken', async () => {
    await uploadArtifact(site, 'traffic', 0)
    expect(await uploadArtifact(site, 'traffic', 0)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining("its own 'artifact-name'"),
    })
    await uploadPages(site, root)
    expect(await uploadPages(site, root)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('Only one step'),
    })
  })

  it('say so outside of a job', async () => {
    delete process.env.ACTIONS_RUNTIME_TOKEN
    expect(await uploadArtifact(site, 'traffic', 0)).toMatchObject({ kind: 'refused' })
  })
})

describe('who may see the repository', () => {
  const cases: [repository: string, token: string, visibility: string][] = [
    ['jo/public', 'read-token', 'public'],
    ['jo/private', 'read-token', 'private'],
    ['jo/inner', 'read-token', 'internal'],
    ['jo/unknown', 'read-token', 'unknown'],
    ['jo/private', 'stolen', 'unknown'],
    ['jo/private', '', 'unknown'],
  ]
  for (const [name, token, visibility] of cases)
    it(`${name} is ${visibility} to ${token || 'nobody'}`, async () => {
      const asked = await askRepository(token, { ...process.env, GITHUB_REPOSITORY: name })
      expect(asked.visibility).toBe(visibility)
    })

  it('is unknown, and taken for public, when nobody answers', async () => {
    const found = await askRepository('t', {
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_REPOSITORY: 'a/b',
    })
    expect(isPublic(found.visibility)).toBe(true)
  })

  const settings = (clientAddresses: 'full' | 'masked', targets: string[]) =>
    ({ counting: { clientAddresses }, publish: { targets } }) as unknown as Settings
  const problems: [
    addresses: 'full' | 'masked',
    targets: string[],
    visibility: 'public' | 'private' | 'unknown',
    says: string | undefined,
  ][] = [
    ['full', ['branch'], 'public', 'this repository is public'],
    ['full', ['artifact'], 'unknown', 'taken for public'],
    ['full', ['branch'], 'private', undefined],
    ['full', [], 'public', undefined],
    ['masked', ['branch'], 'public', undefined],
  ]
  for (const [addresses, targets, visibility, says] of problems)
    it(`${addresses} addresses to ${targets.join() || 'nowhere'} of a ${visibility} repository`, () => {
      const problem = privacyProblem(settings(addresses, targets), {
        visibility,
        pages: { kind: 'none' },
      })
      if (says === undefined) expect(problem).toBeUndefined()
      else expect(problem).toContain(says)
    })
})

describe('who gets to see a report', () => {
  const site = (isPublic: boolean, branch: string | null = 'gh-pages'): PagesSite => ({
    kind: 'site',
    isPublic,
    branch,
  })
  const none: PagesSite = { kind: 'none' }
  const closed: PagesSite = { kind: 'unknown' }
  const rows: [
    asked: 'public' | 'private' | null,
    targets: string[],
    repository: [Repository['visibility'], PagesSite] | null,
    audience: string,
    why: string,
  ][] = [
    [null, ['branch'], ['public', none], 'public', 'this repository is public'],
    [null, [], ['public', none], 'public', 'this repository is public'], // its job summary
    [null, ['branch'], ['unknown', closed], 'public', 'could not be found out'],
    [null, ['branch'], ['private', none], 'private', 'this repository is private'],
    [null, ['branch'], ['internal', none], 'private', 'this repository is internal'],
    [
      null,
      ['branch'],
      ['private', site(true)],
      'public',
      'Pages site of this repository is public',
    ],
    [null, ['branch'], ['private', site(false)], 'private', 'this repository is private'],
    [null, ['branch'], ['private', site(true, 'docs')], 'private', 'this repository is private'],
    [null, ['branch'], ['private', site(true, null)], 'public', 'Pages site'],
    [null, ['pages'], ['private', site(true, 'docs')], 'public', 'Pages site'],
    [null, ['branch'], ['private', closed], 'public', 'may be public'],
    [null, ['artifact'], ['private', closed], 'private', 'this repository is private'],
    [null, [], ['private', site(true)], 'private', 'this repository is private'],
    [null, [], null, 'private', 'published nowhere'],
    [null, ['artifact'], null, 'public', 'nobody tells'],
    ['private', ['branch'], ['public', none], 'private', "'audience' says so"],
    ['public', [], null, 'public', "'audience' says so"],
  ]
  it.each(rows)('asked %s, to %j of %j: %s', (audience, targets, repository, expected, why) => {
    const settings = {
      report: { audience },
      publish: { targets, branch: 'gh-pages' },
      counting: { clientAddresses: 'masked' },
      cache: { isOn: true, encryptionKey: null },
    } as unknown as Settings
    const [visibility, pages] = repository ?? []
    const given = visibility && pages ? { visibility, pages } : null
    const exposure = exposureOf(settings, given)
    expect(exposure.audience).toBe(expected)
    expect(exposure.why).toContain(why)
    expect(exposure.isCacheOpen).toBe(given !== null && isPublic(given.visibility))
  })

  it('asks about the Pages site of a private repository', async () => {
    github.visibility.set('jo/paged', 'private')
    const ask = () => askRepository('read-token', { ...process.env, GITHUB_REPOSITORY: 'jo/paged' })
    expect((await ask()).pages).toEqual(none)
    const source = { branch: 'gh-pages', path: '/' }
    github.pages.set('jo/paged', { public: true, source, build_type: 'legacy' })
    expect((await ask()).pages).toEqual(site(true))
    github.pages.set('jo/paged', { public: false, source, build_type: 'workflow' })
    expect((await ask()).pages).toEqual(site(false, null))
    github.pages.set('jo/paged', null)
    expect((await ask()).pages).toEqual(closed)
  })
})

describe('the log', () => {
  const cases: [name: string, text: string, shown: string][] = [
    [
      'plain text stays',
      'Fetched 3 of 4 log objects: ok\n\tä 日本',
      'Fetched 3 of 4 log objects: ok\n\tä 日本',
    ],
    ['a command at the start of a line', '::error::x', ':\u200b:error::x'],
    [
      'a command after blanks and a line break',
      'a\n  ::stop-commands::x',
      'a\n  :\u200b:stop-commands::x',
    ],
    ['a command after a carriage return', 'a\r::add-mask::x', 'a\n:\u200b:add-mask::x'],
    ['the old kind, anywhere', 'a ##[error]b', 'a ##\u200b[error]b'],
    [
      'control and direction characters',
      '\x1b[31m\u202ex\u2028::y\0',
      '\\u{1b}[31m\\u{202e}x\\u{2028}::y\\u{0}',
    ],
  ]
  for (const [name, text, shown] of cases) it(name, () => expect(harmless(text)).toBe(shown))

  it('prints nothing that the runner takes for a command, but its own', () => {
    const script = `
      import * as log from ${JSON.stringify(path.resolve(import.meta.dirname, '../../src/action/job/log.ts'))}
      const evil = 'x\\n::error::y\\r##[group]z'
      log.info(evil); log.notice(evil); log.debug(evil)
      for (let i = 0; i < 12; i++) log.warning(evil + 'w'.repeat(5000))
      await log.stage(evil, async () => log.progress('log objects')(1, 2))
    `
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    const commands = stdout.split(/[\r\n]+/).flatMap((line) => /^\s*::(\w+)/.exec(line)?.[1] ?? [])
    expect(commands).toEqual(['notice', 'debug', ...Array(10).fill('warning'), 'group', 'endgroup'])
    expect(stdout).not.toContain('##[')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(6_000)
  })
})

describe('outputs', () => {
  it('are all set, as action.yml names them', () => {
    const file = path.join(root, 'output')
    writeFileSync(file, '')
    process.env.GITHUB_OUTPUT = file
    setOutputs({
      ...noOutputs,
      bytes: 2 ** 40,
      alerts: [{ condition: 'bytes > 2x', message: 'm\nEOF' }],
    })
    const text = readFileSync(file, 'utf8')
    const names = [...text.matchAll(/^([a-z-]+)<<ghadelimiter/gm)].map(([, name]) => name)
    const action = parse(
      readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8'),
    ) as {
      outputs: object
    }
    expect(names.sort()).toEqual(Object.keys(action.outputs).sort())
    expect(text).toContain('\n1099511627776\n')
    expect(text).toContain('[{"condition":"bytes > 2x","message":"m\\nEOF"}]')
  })
})
