import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filled } from '../../scripts/readme.ts'
import type { InputRow } from '../../src/action/inputs/row.ts'
import { inputRows } from '../../src/action/inputs/rows.ts'
import type { PagesSite } from '../../src/action/repository.ts'
import type { Target } from '../../src/action/targets/target.ts'
import {
  isHistoryKept,
  type PublishTarget,
  targetNames,
  targets,
} from '../../src/action/targets/targets.ts'

const root = path.resolve(import.meta.dirname, '../..')
const rows: readonly InputRow[] = inputRows

describe('what the rows of inputs and outputs say', () => {
  for (const [name, fill] of filled) {
    const text = readFileSync(path.join(root, name), 'utf8')
    it(`is what ${name} says (npm run readme writes it there)`, () => expect(fill(text)).toBe(text))
    it(`is written into a ${name} that says something else`, () => {
      for (const ofARow of [
        "Length of the front page's period",
        "Requests in the front page's period",
      ]) {
        const other = text.replace(ofARow, 'Something else')
        expect(other).not.toBe(text)
        expect(fill(other)).toBe(text)
      }
    })
  }
})

describe('the rows of inputs', () => {
  it('have names and places in the settings that are theirs alone', () => {
    const taken = rows.flatMap(({ name, otherNames = [] }) => [name, ...otherNames])
    expect(taken).toEqual([...new Set(taken)])
    const places = rows.map(({ at }) => at)
    expect(places).toEqual([...new Set(places)])
    // No slice is a value too.
    expect(places.filter((at) => places.some((other) => other.startsWith(`${at}.`)))).toEqual([])
  })

  it('keep what is secret out of the log', () => {
    const masked = rows.flatMap(({ name, secrets }) =>
      secrets === undefined ? [] : [[name, secrets('s3cret-of-mine').length]],
    )
    expect(masked).toEqual([
      ['token', 2], // and what git is told of it
      ['cache-encryption-key', 1],
    ])
  })
})

describe('the rows of publish targets', () => {
  it('do not compile without a function that publishes', () => {
    const { publish, ...rest } = targets.artifact
    const row: Target<never> = { ...rest, publish }
    // @ts-expect-error: it could be chosen, and nothing would be published
    const broken: Target<never> = rest
    expect([row, broken]).toHaveLength(2)
  })

  it('have inputs of their own in the slice of publishing', () => {
    for (const name of targetNames)
      for (const { at } of targets[name].inputs) expect(at).toMatch(/^publish\.[a-zA-Z]+$/)
  })

  const told: [
    name: PublishTarget,
    keepsHistory: boolean,
    needsToken: boolean,
    needsRepository: boolean,
    artifact: string | null,
    pagesFrom: string | null,
    isPublicBy: string[],
  ][] = [
    ['branch', true, true, true, null, 'a branch', ['unknown', 'own', 'workflow']],
    [
      ...(['pages', false, false, false, 'github-pages', 'a workflow'] as const),
      ['unknown', 'own', 'other', 'workflow'],
    ],
    ['artifact', false, false, false, 'mine', null, []],
  ]
  it('are told of here', () => expect(told.map(([name]) => name)).toEqual(targetNames))
  const settings = {
    targets: [],
    branch: 'gh-pages',
    branchDirectory: '.',
    history: 'all',
    author: { name: '', email: '' },
    token: '',
    artifactName: 'mine',
    artifactRetentionDays: 0,
  } as const
  const open = { kind: 'site', isPublic: true } as const
  const sites: [name: string, site: PagesSite][] = [
    ['none', { kind: 'none' }],
    ['unknown', { kind: 'unknown' }],
    ['closed', { ...open, isPublic: false, branch: 'gh-pages' }],
    ['own', { ...open, branch: 'gh-pages' }],
    ['other', { ...open, branch: 'main' }],
    ['workflow', { ...open, branch: null }],
  ]
  for (const [name, keepsHistory, needsToken, needsRepository, artifact, from, isPublicBy] of told)
    it(`say of ${name} what others have to know`, () => {
      const { needs, artifactName, whyPublic } = targets[name]
      expect(isHistoryKept([name])).toBe(keepsHistory)
      expect([needs.token !== null, needs.repository]).toEqual([needsToken, needsRepository])
      expect(artifactName(settings)).toBe(artifact)
      expect(targets[name].pagesFrom).toBe(from)
      const open = sites.filter(([, site]) => whyPublic(site, settings) !== null)
      expect(open.map(([name]) => name)).toEqual(isPublicBy)
    })

  it('are asked, not their names', () => {
    const names = targetNames.join('|')
    const asks = new RegExp(`(?:[!=]==\\s*|includes\\(|case\\s+)'(?:${names})'`)
    const rooms = ['action', 'stages', 'publish', '.'].map((room) => path.join(root, 'src', room))
    const files = rooms.flatMap((room) =>
      readdirSync(room, { withFileTypes: true, recursive: path.basename(room) === 'action' })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
    )
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => asks.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
