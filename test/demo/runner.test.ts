import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Action,
  forPeople,
  readAction,
  readCommandFile,
  runAction,
} from '../../demo/runner.ts'

const metadata = `
name: small
inputs:
  logs: { description: Where, required: true }
  time-zone: { description: Zone, default: UTC }
  days: { description: Length, default: 30 }
  token: { description: Token, default: "\${{ github.token }}" }
runs: { using: node24, main: dist/main/index.js }
`
const program = `
const { appendFileSync, writeFileSync } = require('node:fs')
const { env } = process
console.log('::group::Counting')
console.error('to stderr')
appendFileSync(env.GITHUB_OUTPUT, 'one=1=1\\nmany<<END\\nfirst\\n\\nsecond\\nEND\\n')
appendFileSync(env.GITHUB_ENV, 'EXPORTED=yes\\n')
appendFileSync(env.GITHUB_STATE, 'kept=it\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Report\\n')
const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))
writeFileSync('seen.json', JSON.stringify({ inputs: Object.fromEntries(inputs), env, cwd: process.cwd() }))
if (env['INPUT_LOGS'] === 'wait') setInterval(() => undefined, 1000)
process.exitCode = env['INPUT_LOGS'] === 'fail' ? 3 : 0
`

let place: string
let action: Action
beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 's3-log-report-test-'))
  await mkdir(path.join(place, 'dist', 'main'), { recursive: true })
  await writeFile(path.join(place, 'action.yml'), metadata)
  await writeFile(path.join(place, 'package.json'), '{}')
  await writeFile(path.join(place, 'dist', 'main', 'index.js'), program)
  action = await readAction(place)
})
afterAll(() => rm(place, { recursive: true, force: true }))

describe('runAction', () => {
  const read = async (file: string) => (await import(file, { with: { type: 'json' } })).default

  it('starts the action as the runner does and reads what it leaves', async () => {
    process.env.S3_LOG_REPORT_TEST = 'of the caller'
    const workspace = path.join(place, 'workspace')
    const printed: string[] = []
    const result = await runAction({
      action,
      workspace,
      inputs: { logs: 's3://a/b\n./c', 'time-zone': 'Europe/Berlin' },
      environment: { AWS_REGION: 'eu-central-1' },
      onOutput: (text) => printed.push(text),
    })
    expect(result).toMatchObject({
      exitCode: 0,
      stdout: '::group::Counting\n',
      stderr: 'to stderr\n',
      outputs: { one: '1=1', many: 'first\n\nsecond' },
      exported: { EXPORTED: 'yes' },
      state: { kept: 'it' },
      summary: '# Report\n',
    })
    expect(printed.join('')).toContain('to stderr')
    const { inputs, env, cwd } = await read(path.join(workspace, 'seen.json'))
    expect(inputs).toEqual({
      INPUT_LOGS: 's3://a/b\n./c',
      'INPUT_TIME-ZONE': 'Europe/Berlin',
      INPUT_DAYS: '30',
      INPUT_TOKEN: '',
    })
    expect(env).toMatchObject({ GITHUB_ACTIONS: 'true', AWS_REGION: 'eu-central-1' })
    expect(env).not.toHaveProperty('S3_LOG_REPORT_TEST')
    expect(cwd).toBe(env.GITHUB_WORKSPACE)
    expect(existsSync(env.RUNNER_TEMP)).toBe(false)
  })

  it('passes the whole environment on when asked', async () => {
    process.env.S3_LOG_REPORT_TEST = 'of the caller'
    const workspace = path.join(place, 'own')
    await runAction({ action, workspace, inputs: { logs: 'x' }, inheritsEnvironment: true })
    const { env } = await read(path.join(workspace, 'seen.json'))
    expect(env.S3_LOG_REPORT_TEST).toBe('of the caller')
  })

  it('tells how the action failed', async () => {
    expect((await runAction({ action, inputs: { logs: 'fail' } })).exitCode).toBe(3)
  })

  it('can end the action by a signal', async () => {
    const { exitCode } = await runAction({
      action,
      inputs: { logs: 'wait' },
      onStart: (kill) => kill('SIGKILL'),
    })
    expect(exitCode).toBeNull()
  })
})

describe('readCommandFile', () => {
  const cases: [text: string, values: Record<string, string>][] = [
    ['', {}],
    ['a=b', { a: 'b' }],
    ['a=\n', { a: '' }],
    ['a=b<<c\n', { a: 'b<<c' }],
    ['a<<E=F\nx\nE=F\n', { a: 'x' }],
    ['a<<E\r\nx\r\ny\r\nE\r\nb=1\r\n', { a: 'x\ny', b: '1' }],
    ['a<<E\nE\n', { a: '' }],
    ['a=1\na=2\n', { a: '2' }],
  ]
  for (const [text, values] of cases) {
    it(JSON.stringify(text), () => expect(readCommandFile(text)).toEqual(values))
  }
  it('refuses what the runner would refuse', () => {
    expect(() => readCommandFile('nothing\n')).toThrow('Not a line')
    expect(() => readCommandFile('a<<E\nx\n')).toThrow('has no end')
  })
})

it('shows commands as words', () => {
  const output =
    '::group::Fetching\n12 of 40\n::endgroup::\n::debug::x\n::error title=A::No%0Away 5%25\n'
  expect(forPeople(output)).toBe('Fetching\n12 of 40\nerror: No\n  way 5%\n')
})
