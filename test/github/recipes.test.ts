/** The scripts of docs/digest.md, run as a runner runs them, with programs in the place of services. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from './documents.ts'

interface Step {
  readonly name?: string
  readonly run?: string
}
const steps = blocksOf('docs/digest.md', 'yaml').flatMap((text): Step[] => {
  if (!/^jobs:/m.test(text)) return []
  const { jobs } = parse(text) as { jobs: { report: { steps: Step[] } } }
  return jobs.report.steps
})
function scriptOf(name: string): string {
  const script = steps.find((step) => step.name === name)?.run
  if (script === undefined) throw new Error(`docs/digest.md has no step '${name}'`)
  return script
}

let place: string
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'recipe-'))
})
afterEach(() => rmSync(place, { recursive: true }))

/** A program that is called in place of another. */
function standIn(name: string, script: string): void {
  const file = path.join(place, name)
  writeFileSync(file, `#!/bin/bash\n${script}`)
  chmodSync(file, 0o755)
}
function run(step: string, env: Readonly<Record<string, string>>): void {
  // As GitHub runs a step of bash: https://docs.github.com/actions/reference/workflow-syntax
  const ran = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(step)],
    {
      cwd: place,
      env: { ...env, PATH: `${place}${path.delimiter}${process.env.PATH}`, PLACE: place },
      encoding: 'utf8',
    },
  )
  expect(ran.stderr).toBe('')
  expect(ran.status).toBe(0)
}
const read = (name: string): string => readFileSync(path.join(place, name), 'utf8')

const DIGEST =
  'www · "x" \'y\' $(touch hacked) `id` <https://evil|click> & more · https://example.org/'

describe('what a chat is told', () => {
  beforeEach(() => standIn('curl', 'printf "%s\\n" "$@" > "$PLACE/told"; cat > "$PLACE/payload"\n'))

  it('by Slack: the digest as text, without links of strangers', () => {
    run('Tell Slack', { DIGEST, WEBHOOK: 'https://hooks.example/a' })
    expect(JSON.parse(read('payload'))).toEqual({
      text: DIGEST.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    })
    expect(read('told').split('\n')).toContain('https://hooks.example/a')
    expect(existsSync(path.join(place, 'hacked'))).toBe(false)
  })

  it('by Teams: a card of plain text', () => {
    run('Tell Teams', { DIGEST, WEBHOOK: 'https://hooks.example/b' })
    const { type, attachments } = JSON.parse(read('payload'))
    expect(type).toBe('message')
    expect(attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(attachments[0].content).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.4',
      body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: DIGEST }] }],
    })
  })
})

/** As GitHub keeps issues: it trims a title and refuses one of more than 256 characters, and ends the lines of a text as a
 * browser does. `gh` writes to a file in its place. */
const gh = `#!/usr/bin/env node
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const file = process.env.PLACE + '/issues.json'
const issues = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
const [what, verb, ...given] = process.argv.slice(2)
const flag = (name) => given[given.indexOf(name) + 1]
const save = () => writeFileSync(file, JSON.stringify(issues))
if (what === 'issue' && verb === 'list') {
  const open = issues.filter(({ isOpen }) => isOpen).slice(0, Number(flag('--limit')))
  const told = flag('--json').split(',')
  console.log(JSON.stringify(open.map((one) => Object.fromEntries(told.map((name) => [name, one[name]])))))
}
if (what === 'issue' && verb === 'create') {
  const title = flag('--title').trim()
  if (title === '' || [...title].length > 256) throw new Error('Title is too long (maximum is 256 characters)')
  const body = readFileSync(0, 'utf8').replaceAll('\\n', '\\r\\n')
  issues.push({ number: issues.length + 1, isOpen: true, title, body })
  save()
}
if (what === 'issue' && verb === 'close') {
  issues[Number(given[0]) - 1].isOpen = false
  save()
}
`

describe('issues of cases', () => {
  const remedy = { kind: 'advice', title: 'Do', note: 'this', text: null }
  const caseOf = (key: string, state: string | null = 'there') => {
    return { key, title: `About ${key}`, state, amount: '30 requests', saves: '', remedy }
  }
  interface Issue {
    readonly isOpen: boolean
    readonly title: string
    readonly body: string
  }
  /** What is there after a night with these cases. */
  const night = (cases: readonly object[]): Issue[] => {
    run('Open and close issues', { CASES: JSON.stringify(cases), URL: 'https://example.org/' })
    return existsSync(path.join(place, 'issues.json')) ? JSON.parse(read('issues.json')) : []
  }
  beforeEach(() => {
    writeFileSync(path.join(place, 'gh'), gh)
    chmodSync(path.join(place, 'gh'), 0o755)
  })

  it('are opened when one begins, and closed when it stops or is gone', () => {
    night([caseOf('hotlinker a.example', 'new'), caseOf('bot GPTBot'), caseOf('hog 192.0.2.0/24')])
    const issues = night([
      caseOf('hotlinker a.example'),
      caseOf('bot GPTBot', 'stopped'),
      caseOf('broken-link x"$(touch hacked)', null),
    ])
    expect(issues.map(({ isOpen, title }) => [title, isOpen]).sort()).toEqual([
      ['Traffic: bot GPTBot', false],
      ['Traffic: broken-link x"$(touch hacked)', true],
      ['Traffic: hog 192.0.2.0/24', false],
      ['Traffic: hotlinker a.example', true],
    ])
    const hotLinks = issues.find(({ title }) => title.endsWith('a.example'))
    expect(hotLinks?.body.replaceAll('\r\n', '\n')).toBe(
      `<!-- case ${btoa('hotlinker a.example')} -->\n\`\`\`\`\`\`\`\`\`text\nAbout hotlinker a.example\n\n30 requests\n\n\nDo\nthis\n\n\`\`\`\`\`\`\`\`\`\n\nhttps://example.org/\n`,
    )
    expect(existsSync(path.join(place, 'hacked'))).toBe(false)
    // What comes back is a case of its own.
    expect(night([caseOf('bot GPTBot')]).length).toBe(5)
  })

  it('stay one each, whatever a key is and GitHub makes of a title', () => {
    const keys = [
      'broken-link a b',
      'broken-link a   b',
      'broken-link a b ',
      `broken-link ${'人/é\u{1f600}'.repeat(300)}`,
      'broken-link a\u200bb\u00a0c\u202e\u0007',
      'broken-link @octocat #12 GH-12 owner/name#3',
      `broken-link <!-- case ${btoa('bot GPTBot')} --> -->`,
      `broken-link ${'`'.repeat(20)}\n${'`'.repeat(20)}`,
      'bot GPTBot',
    ]
    const cases = keys.map((key) => caseOf(key))
    const first = night(cases)
    expect(first.length).toBe(keys.length)
    expect(night(cases)).toEqual(first)
    for (const { title, body } of first) {
      // Outside of the block of code there is nothing of a stranger's.
      expect(body).toMatch(
        /^<!-- case [\w+/=]+ -->\r\n(`+)text\r\n(?:(?!\r\n\1)[\s\S])*\r\n\1\r\n\r\nhttps:\/\/example\.org\/\r\n$/,
      )
      expect(title).not.toMatch(/@\w|#\d|GH-\d|[\p{Cc}\u200b\u202e]/u)
    }
    expect(night([]).every(({ isOpen }) => !isOpen)).toBe(true)
  })

  it('that somebody named anew, or opened with the label, are left alone', () => {
    const [first] = night([caseOf('bot GPTBot')])
    const renamed = { ...first, title: 'Mine now' }
    const own = { number: 2, isOpen: true, title: 'Traffic: bot GPTBot', body: 'By hand.' }
    writeFileSync(path.join(place, 'issues.json'), JSON.stringify([renamed, own]))
    expect(night([caseOf('bot GPTBot')])).toEqual([renamed, own])
    expect(night([]).map(({ isOpen }) => isOpen)).toEqual([false, true])
  })

  it('stay as they are where there are no cases and none is open', () =>
    expect(night([])).toEqual([]))
})
