/** The scripts of docs/digest.md, run as a runner runs them, with programs in the place of services. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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

describe('issues of cases', () => {
  const remedy = { kind: 'advice', title: 'Do', note: 'this', text: null }
  const cases = [
    {
      key: 'hotlinker a.example',
      title: 'a.example hot-links',
      state: 'new',
      amount: '$1',
      saves: '',
      remedy,
    },
    {
      key: 'broken-link x"$(touch hacked)',
      title: 'A link `is` broken',
      state: null,
      amount: '30 requests',
      saves: '',
      remedy,
    },
    { key: 'hog 192.0.2.0/24', title: 'Much', state: 'there', amount: '$2', saves: '', remedy },
    { key: 'bot GPTBot', title: 'GPTBot', state: 'stopped', amount: '$3', saves: '', remedy },
  ]
  const open = [
    { number: 7, title: 'Traffic: hog 192.0.2.0/24' },
    { number: 8, title: 'Traffic: bot GPTBot' },
    { number: 9, title: 'Traffic: hotlinker gone.example' },
  ]

  it('are opened when one begins, and closed when it stops or is gone', () => {
    const listed = JSON.stringify(open)
    standIn(
      'gh',
      `case "$1 $2" in
  "issue list") printf '%s' '${listed}' ;;
  "issue create") printf '%s\\n' "$4" >> "$PLACE/opened"; cat > "$PLACE/body-$(ls "$PLACE" | grep -c body)" ;;
  "issue close") printf '%s\\n' "$3" >> "$PLACE/closed" ;;
esac\n`,
    )
    run('Open and close issues', { CASES: JSON.stringify(cases), URL: 'https://example.org/' })
    expect(read('opened').trim().split('\n')).toEqual([
      'Traffic: hotlinker a.example',
      'Traffic: broken-link x"$(touch hacked)',
    ])
    expect(read('closed').trim().split('\n')).toEqual(['8', '9'])
    const bodies = readdirSync(place).filter((name) => name.startsWith('body-'))
    expect(bodies.length).toBe(2)
    expect(read('body-1')).toBe(
      '````````text\nA link `is` broken\n\n30 requests\n\n\nDo\nthis\n\n````````\n\nhttps://example.org/\n',
    )
    expect(existsSync(path.join(place, 'hacked'))).toBe(false)
  })

  it('stay as they are where there are no cases and none is open', () => {
    standIn(
      'gh',
      `[ "$1 $2" = "issue list" ] && echo '[]'; [ "$1 $2" = "issue create" ] && touch "$PLACE/opened"; true\n`,
    )
    run('Open and close issues', { CASES: '[]', URL: '' })
    expect(existsSync(path.join(place, 'opened'))).toBe(false)
  })
})
