import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressOf, deliver, readHistory } from '../../src/action/deliver.ts'
import { inputRows } from '../../src/action/inputs/rows.ts'
import { readSettings, type Settings } from '../../src/action/settings.ts'
import { type Site, writeSite } from '../../src/publish/directory.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

const root = mkdtempSync(path.join(tmpdir(), 'deliver-'))
const temporary = path.join(root, 'spool')
mkdirSync(temporary)
const before = { ...process.env }
let github: GitHub
let site: Site
let repository: string
let count = 0

beforeAll(async () => {
  github = await startGitHub()
  site = await writeSite(path.join(root, 'site'), [{ path: 'index.html', content: 'front' }])
})
beforeEach(() => {
  repository = `jo/site-${++count}`
  github.addRepository(repository)
  github.services.artifacts.length = 0
  Object.assign(process.env, github.environment(repository, root, root))
})
afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  expect(readdirSync(temporary)).toEqual([])
  rmSync(root, { recursive: true })
  await github.close()
})

function settingsOf(publish: string, more: Record<string, string> = {}): Settings {
  const inputs: Record<string, string> = {
    ...Object.fromEntries(inputRows.map((row) => [row.name, row.default])),
    logs: 's3://logs/',
    publish,
    'commit-author': 'Jo <jo@example.com>',
    token: 'write-token',
    'artifact-name': 'traffic',
    ...more,
  }
  return readSettings((name) => inputs[name] ?? '', process.env)
}

const history = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, text]) => ({ path: name, bytes: Buffer.from(text) }))

describe('where a report will be read', () => {
  const environment = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'Jo/Traffic' }
  it.each([
    ['branch', {}, 'https://jo.github.io/Traffic/'],
    ['artifact, branch', { 'branch-directory': 'a b' }, 'https://jo.github.io/Traffic/a%20b/'],
    ['pages', { 'branch-directory': 'www' }, 'https://jo.github.io/Traffic/'],
    ['artifact', {}, null],
    ['none', {}, null],
  ])('with publish: %s is told before', (publish, more, address) =>
    expect(addressOf(settingsOf(publish, more), environment)).toBe(address),
  )
  it('is not known outside of a repository', () =>
    expect(addressOf(settingsOf('branch'), {})).toBeNull())
})

describe('delivering', () => {
  it('where there is no git, the other targets get the report all the same', async () => {
    const { PATH } = process.env
    process.env.PATH = path.join(root, 'nothing')
    try {
      const settings = settingsOf('branch, artifact')
      const delivered = await deliver(site, [], settings, temporary, process.env)
      expect(delivered.problems).toEqual([
        expect.stringContaining('There is no git on this runner'),
      ])
      expect(github.services.artifacts.map(({ name }) => name)).toEqual(['traffic'])
    } finally {
      process.env.PATH = PATH
    }
  })

  it('takes the site to every target', async () => {
    const delivered = await deliver(
      site,
      [],
      settingsOf('branch, pages, artifact'),
      temporary,
      process.env,
    )
    const commit = github.git(repository, 'rev-parse', 'gh-pages').trim()
    expect(delivered).toMatchObject({ commit, artifactId: 4000, problems: [] })
    expect(delivered.outcome).toBe(
      `Published to 'gh-pages' as ${commit.slice(0, 7)}. Uploaded as artifact 'github-pages'. Uploaded as artifact 'traffic'`,
    )
    expect(github.services.artifacts.map(({ name }) => name)).toEqual(['github-pages', 'traffic'])
  })

  it('takes it nowhere', async () => {
    expect(await deliver(site, [], settingsOf('none'), temporary, process.env)).toEqual({
      pageUrl: null,
      commit: null,
      artifactId: null,
      outcome: `Written to ${path.join(root, 's3-log-report/report')}`,
      problems: [],
    })
  })

  it('goes on to the next target when one refuses', async () => {
    github.protect(repository, 'gh-pages')
    const delivered = await deliver(
      site,
      [],
      settingsOf('branch, artifact'),
      temporary,
      process.env,
    )
    expect(delivered.problems).toEqual([expect.stringContaining('is protected')])
    expect(delivered).toMatchObject({ commit: null, pageUrl: null, artifactId: 4000 })
  })

  it('says when nothing is new', async () => {
    await deliver(site, [], settingsOf('branch'), temporary, process.env)
    const again = await deliver(site, [], settingsOf('branch'), temporary, process.env)
    expect(again.outcome).toContain('Nothing new to publish')
    expect(again.commit).toMatch(/^[0-9a-f]{40}$/)
  })

  it('keeps the history on the branch, and gives it back', async () => {
    const settings = settingsOf('branch', { 'branch-directory': 'traffic' })
    expect(await readHistory(settings, temporary, process.env)).toEqual(new Map())
    await deliver(
      site,
      history({ 'history/2025': 'a', 'history/2026-01': 'b' }),
      settings,
      temporary,
      process.env,
    )
    await deliver(site, history({ 'history/2026-01': 'c' }), settings, temporary, process.env)
    const read = await readHistory(settings, temporary, process.env)
    expect([...read].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['history/2025', 'a'],
      ['history/2026-01', 'c'],
    ])
    expect(await readHistory(settingsOf('artifact'), temporary, process.env)).toEqual(new Map())
  })

  it('takes no unread history for an empty one', async () => {
    const wrong = settingsOf('branch', { token: 'stolen' })
    await expect(readHistory(wrong, temporary, process.env)).rejects.toThrow(
      'does not accept the token',
    )
  })
})
