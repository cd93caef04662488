import { expect, it } from 'vitest'
import { helpOf, readFlags, takesLines } from '../../demo/flags.ts'
import { readAction } from '../../demo/runner.ts'
import type { Given, InputRow } from '../../src/action/inputs/row.ts'
import { inputRows } from '../../src/action/inputs/rows.ts'

const place = import.meta.dirname
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
  [
    '--logs --site a.example',
    {
      kind: 'wrong',
      problem: expect.stringMatching(/^--logs needs a value, and '--site' follows/),
    },
  ],
  ['--days -h', { kind: 'wrong', problem: expect.stringContaining('--days needs a value') }],
  ['--title=--x', { kind: 'run', inputs: { title: '--x' } }],
  [
    '--report-directory a --report-directory b',
    { kind: 'wrong', problem: "--report-directory takes one value, got 'a' and 'b'." },
  ],
  ['--role all --doctor x', { kind: 'wrong', problem: expect.stringContaining('--role all') }],
  ['--doctor x --role=plan', { kind: 'wrong', problem: expect.stringContaining("'plan'") }],
  [
    '--demo-days 2 --demo-days 3',
    { kind: 'wrong', problem: expect.stringContaining("'2' and '3'") },
  ],
  ['--demo s3 --demo cloudfront', { kind: 'wrong' }],
  ['--alerts a --alerts b', { kind: 'run', inputs: { alerts: 'a\nb' } }],
  ['--lgos a', { kind: 'wrong', problem: 'There is no flag --lgos. Did you mean --logs?' }],
  ['--bagde x', { kind: 'wrong', problem: 'There is no flag --bagde. Did you mean --badge?' }],
  ['--Time_Zone=UTC', { kind: 'wrong', problem: expect.stringContaining('mean --time-zone?') }],
  ['--frobnicate', { kind: 'wrong', problem: expect.stringMatching(/Flags are: .*--time-zone/) }],
  ['logs', { kind: 'wrong', problem: expect.stringContaining('no flag logs') }],
  ['--constructor x', { kind: 'wrong', problem: expect.stringContaining('no flag') }],
]
for (const [words, expected] of cases) {
  it(`reads ${words || 'nothing'}`, () => {
    expect(readFlags(words === '' ? [] : words.split(' '), inputs)).toMatchObject(expected)
  })
}

it('takes several lines of the inputs that read lines, and of no other', () => {
  const rows: readonly InputRow[] = inputRows
  const readLines = rows.filter(({ parse }) => {
    let isAsked = false
    const given = {
      text: 'x',
      get lines() {
        isAsked = true
        return []
      },
      ...{ workspace: place, temporary: place, of: () => [] },
      ...{ wrong: () => {}, problem: () => {} },
    }
    parse(given as unknown as Given)
    return isAsked
  })
  // `publish` takes commas for lines, too.
  expect(inputs.filter(takesLines).map(({ name }) => name)).toEqual(
    rows.filter((row) => readLines.includes(row) || row.name === 'publish').map(({ name }) => name),
  )
})

it('helps with every input', () => {
  const help = helpOf(inputs)
  const helpWith = (name: string) => help.split(`  --${name}\n`)[1]?.split('\n  --')[0]
  for (const { name } of inputs) expect(help).toContain(`  --${name}\n`)
  expect(helpWith('publish')).toMatch(/Here:\s+none\.$/)
  expect(helpWith('branch-directory')).toMatch(/Default:\s+'\.'\.$/)
  expect(Math.max(...help.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
})
