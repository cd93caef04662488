/** Which change of code has days counted again, or periods, copies and pages made anew, and which does not: tried
 * on a copy of the sources. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeDigests } from '../scripts/code-digest.ts'
import type { CodeDigests } from '../src/count/counted-with.ts'

const root = path.resolve(import.meta.dirname, '..')
const project = mkdtempSync(path.join(tmpdir(), 's3-log-report-code-digest-'))
let before: CodeDigests

beforeAll(() => {
  cpSync(path.join(root, 'src'), path.join(project, 'src'), { recursive: true })
  for (const file of ['tsconfig.json', 'package.json'])
    cpSync(path.join(root, file), path.join(project, file))
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
  before = codeDigests(project)
})
afterAll(() => rmSync(project, { recursive: true }))

/** What changes with a file of which `from` is `to`. */
function changedBy(file: string, from: string, to: string): string[] {
  const place = path.join(project, 'src', file)
  const text = readFileSync(place, 'utf8')
  expect(text).toContain(from)
  try {
    writeFileSync(
      place,
      text.replace(from, () => to),
    )
    const after = codeDigests(project)
    return Object.entries(after).flatMap(([name, digest]) =>
      digest === before[name as keyof CodeDigests] ? [] : [name],
    )
  } finally {
    writeFileSync(place, text)
  }
}

const cases: [what: string, file: string, from: string, to: string, changes: string[]][] = [
  ['a comment', 'count/counter/counter.ts', 'No string and no object per record.', 'Nothing.', []],
  [
    'a type',
    'count/counter/counter.ts',
    'delivered?: number): void {',
    'delivered: any): void {',
    [],
  ],
  [
    'an import',
    'count/counter/counter.ts',
    "from '../../calendar/day.ts'",
    "from '../../calendar/../calendar/day.ts'",
    [],
  ],
  ['a rule of counting', 'count/counter/counter.ts', 'hour >= 24', 'hour > 24', ['counting']],
  [
    'a rule of counting in the kernel',
    'columns/counting/kernel.ts',
    "'AGFzbQ",
    "'AGFzbR",
    ['counting'],
  ],
  [
    'the row of a table',
    'count/tables/tables.ts',
    "{ name: 'buckets', counts: 'calls'",
    "{ name: 'buckets', counts: 'reads'",
    ['counting', 'periods', 'copies', 'pages'],
  ],
  ['a rule of naming', 'naming/agents/tools.ts', "'Terraform'", "'Terra'", ['naming']],
  [
    'a rule of naming, by which own sites are told in periods',
    'naming/referrers.ts',
    "'-'",
    "'none'",
    ['naming', 'periods', 'copies', 'pages'],
  ],
  [
    'how periods add up',
    'rollup/rollup.ts',
    'a.to < b.to',
    'a.to <= b.to',
    ['periods', 'copies', 'pages'],
  ],
  ['the words of a language', 'report/words/en.ts', 'Hot links', 'Hotlinks', ['pages']],
  [
    'a chart, which is read where it is drawn',
    'report/render/charts.ts',
    'const HEAT_STEPS = 9',
    'const HEAT_STEPS = 8',
    ['pages'],
  ],
  [
    'how pages are packed',
    'build/packed.ts',
    'let at = whole.write(head)',
    'let at = 0 + whole.write(head)',
    ['pages'],
  ],
  [
    'what may be published',
    'rollup/public.ts',
    "'objects not public'",
    "'not public'",
    ['copies', 'pages'],
  ],
]

describe('the digests of the code', () => {
  it('are those of the sources', () => {
    expect(before).toEqual(codeDigests())
    expect(new Set(Object.values(before)).size).toBe(5)
  })

  for (const [what, file, from, to, changes] of cases)
    it(`${what} changes ${changes.join(', ') || 'none'}`, () => {
      expect(changedBy(file, from, to)).toEqual(changes)
    })
})
