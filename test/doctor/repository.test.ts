import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inputRows } from '../../src/action/inputs/rows.ts'
import { askRepository } from '../../src/action/repository.ts'
import { readSettings } from '../../src/action/settings.ts'
import { lookAtRepository } from '../../src/doctor/repository.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

const usual = new Map(inputRows.map((row) => [row.name as string, row.default ?? '']))
const given: Readonly<Record<string, string>> = {
  logs: 's3://logs/',
  role: 'doctor',
  publish: 'artifact',
  token: 'read-token',
}
const settings = readSettings((name) => given[name] ?? usual.get(name) ?? '', {})

let github: GitHub
let temporary: string
beforeAll(async () => {
  github = await startGitHub()
  github.addRepository('jo/site')
  temporary = mkdtempSync(path.join(tmpdir(), 'doctor-'))
})
afterAll(async () => {
  await github.close()
  rmSync(temporary, { recursive: true })
})

const site = { public: true, source: { branch: 'gh-pages' } }
const rows: [name: string, pages: object | null | undefined, asked: number][] = [
  // To a token that lacks `pages: read` GitHub says 403 of any site, also of one that is not there.
  ['a private one without a site', undefined, 0],
  ['a private one with a site that may not be asked for', null, 1],
  ['a private one with a site', site, 1],
]
it.each(rows)('sees of %s what the nightly job sees', async (_, pages, asked) => {
  github.visibility.set('jo/site', 'private')
  github.pages.clear()
  if (pages !== undefined) github.pages.set('jo/site', pages)
  const environment = github.environment('jo/site', temporary, temporary)
  const night = await askRepository('read-token', environment)
  github.requests.length = 0
  const seen = await lookAtRepository(settings, environment, temporary)
  expect(seen).toMatchObject(night)
  expect(github.requests.filter((what) => what.endsWith('/pages')).length).toBe(asked)
})

it('asks for the site of a public one, too', async () => {
  github.visibility.set('jo/site', 'public')
  github.pages.set('jo/site', site)
  const environment = github.environment('jo/site', temporary, temporary)
  const seen = await lookAtRepository(settings, environment, temporary)
  expect(seen?.pages).toEqual({ kind: 'site', isPublic: true, branch: 'gh-pages' })
})
