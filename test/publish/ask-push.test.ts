import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPush } from '../../src/publish/ask-push.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

let github: GitHub
const temporary = mkdtempSync(path.join(tmpdir(), 'ask-push-'))
beforeAll(async () => {
  github = await startGitHub()
  github.addRepository('jo/site')
})
afterAll(async () => {
  await github.close()
  rmSync(temporary, { recursive: true })
})

const ask = (token: string, repository = 'jo/site', branch = 'gh-pages') =>
  askPush({ serverUrl: github.serverUrl, repository, token, temporary, branch })

describe('a push that is only asked for', () => {
  it('may make a branch, or go on from it, and does neither', async () => {
    expect(await ask('write-token')).toEqual({ kind: 'may', isNew: true })
    expect(github.git('jo/site', 'for-each-ref')).toBe('')
    const tree = github.git('jo/site', 'hash-object', '-t', 'tree', '-w', '/dev/null').trim()
    const identity = ['-c', 'user.name=jo', '-c', 'user.email=jo@example.com']
    const commit = github.git('jo/site', ...identity, 'commit-tree', '-m', 'x', tree).trim()
    github.git('jo/site', 'update-ref', 'refs/heads/gh-pages', commit)
    expect(await ask('write-token')).toEqual({ kind: 'may', isNew: false })
    expect(github.git('jo/site', 'rev-parse', 'gh-pages').trim()).toBe(commit)
    expect(github.traffic.pushed).toBe(0)
    expect(readdirSync(temporary)).toEqual([])
  })

  const refused: [name: string, token: string, repository: string, why: RegExp][] = [
    [
      'that may only read',
      'read-token',
      'jo/site',
      /may not write to jo\/site[\s\S]*contents: write/,
    ],
    ['that is none', 'other-token', 'jo/site', /does not accept the token/],
    ['for a repository that is not there', 'write-token', 'jo/none', /jo\/none is not there/],
  ]
  it.each(refused)('is refused with a token %s', async (_, token, repository, why) => {
    expect(await ask(token, repository)).toEqual({
      kind: 'refused',
      why: expect.stringMatching(why),
    })
  })
})
