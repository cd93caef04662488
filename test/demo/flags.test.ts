import { expect, it } from 'vitest'
import { helpOf, readFlags } from '../../demo/flags.ts'
import { readAction } from '../../demo/runner.ts'

const { inputs } = await readAction()

const cases: [words: string, expected: object][] = [
  ['', { kind: 'run', inputs: {}, demo: {}, show: 's3' }],
  ['--help', { kind: 'help' }],
  ['--days 7 -h', { kind: 'help' }],
  [
    '--logs s3://b/p --site a.example',
    { kind: 'run', inputs: { logs: 's3://b/p', site: 'a.example' } },
  ],
  ['--logs=s3://b/p?x=y', { kind: 'run', inputs: { logs: 's3://b/p?x=y' } }],
  ['--logs a --logs=b', { kind: 'run', inputs: { logs: 'a\nb' } }],
  ['--title=', { kind: 'run', inputs: { title: '' } }],
  [
    '--doctor s3://b/p --doctor=logs --site a.example',
    { kind: 'run', inputs: { role: 'doctor', logs: 's3://b/p\nlogs', site: 'a.example' } },
  ],
  ['--doctor', { kind: 'wrong', problem: expect.stringContaining('--doctor needs a value') }],
  ['--demo-days 3', { kind: 'run', inputs: {}, demo: { 'demo-days': 3 } }],
  ['--demo cloudfront', { kind: 'run', inputs: {}, show: 'cloudfront' }],
  ['--demo gcs', { kind: 'wrong', problem: expect.stringContaining("got 'gcs'") }],
  ['--demo-days x', { kind: 'wrong', problem: expect.stringContaining("'x'") }],
  ['--logs', { kind: 'wrong', problem: expect.stringContaining('--logs needs a value') }],
  ['--lgos a', { kind: 'wrong', problem: expect.stringMatching(/no flag --lgos.*--time-zone/) }],
  ['logs', { kind: 'wrong', problem: expect.stringContaining('no flag logs') }],
  ['--constructor x', { kind: 'wrong', problem: expect.stringContaining('no flag') }],
]
for (const [words, expected] of cases) {
  it(`reads ${words || 'nothing'}`, () => {
    expect(readFlags(words === '' ? [] : words.split(' '), inputs)).toMatchObject(expected)
  })
}

it('helps with every input', () => {
  const help = helpOf(inputs)
  const helpWith = (name: string) => help.split(`  --${name}\n`)[1]?.split('\n  --')[0]
  for (const { name } of inputs) expect(help).toContain(`  --${name}\n`)
  expect(helpWith('publish')).toMatch(/Here:\s+none\.$/)
  expect(helpWith('branch-directory')).toMatch(/Default:\s+'\.'\.$/)
  expect(Math.max(...help.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
})
