import { tmpdir } from 'node:os'
import path from 'node:path'
import { checks } from './inputs/checks.ts'
import { unknownInputs } from './inputs/names.ts'
import { type Environment, expected, type InputRow } from './inputs/row.ts'
import { inputRows, type Settings } from './inputs/rows.ts'

export type { Settings } from './inputs/rows.ts'

/**
 * Reads every input into one frozen object. Throws one error that lists all problems, each naming
 * the input, the value seen and what is allowed. Writes nothing; looks at the disk only to see
 * that directories named as input are there. Relative directories lie in `GITHUB_WORKSPACE`.
 */
export function readSettings(input: (name: string) => string, environment: Environment): Settings {
  const problems = new Map<string, string[]>()
  const report = (name: string, found: readonly string[]): void => {
    problems.set(name, [...(problems.get(name) ?? []), ...found])
  }
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const temporary = temporaryDirectory(environment)
  const texts = new Map<string, string>()
  const values = new Map<string, unknown>()

  const settle = <Value>(one: InputRow<string, string, Value>): Value => {
    if (!values.has(one.name)) {
      const text = input(one.name).trim()
      texts.set(one.name, text)
      values.set(
        one.name,
        one.parse({
          text,
          lines: linesOf(text),
          workspace,
          temporary,
          wrong: (seen, allowed) => report(one.name, [expected(one.name, seen, allowed)]),
          problem: (what) => report(one.name, [`${one.name}: ${what}`]),
          of: settle,
        }),
      )
    }
    return values.get(one.name) as Value // of this very row
  }

  const settings = settingsFrom(inputRows, settle)
  const textOf = (name: string): string => texts.get(name) ?? ''
  // Of an input that cannot be read, the value is a stand-in, which nobody gave.
  const unread = new Set(problems.keys())
  for (const check of checks)
    if (!unread.has(check.with))
      report(check.with, check.problems({ settings, environment, textOf }))
  const all = [
    ...unknownInputs(inputRows, environment),
    ...inputRows.flatMap(({ name }) => problems.get(name) ?? []),
  ]
  if (all.length > 0)
    throw new Error(`Cannot start:\n${all.map((problem) => `- ${problem}`).join('\n')}`)
  return deepFreeze(settings)
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Puts each value where its row says. */
function settingsFrom(rows: readonly InputRow[], settle: (row: InputRow) => unknown): Settings {
  const settings: Record<string, unknown> = {}
  const slices: Record<string, Record<string, unknown>> = {}
  for (const row of rows) {
    const [slice = '', field] = row.at.split('.')
    if (field === undefined) settings[slice] = settle(row)
    else slices[slice] = { ...slices[slice], [field]: settle(row) }
  }
  // The type is inferred from the same rows.
  return { ...settings, ...slices } as unknown as Settings
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) deepFreeze(part)
  return Object.freeze(value)
}

/** Where a run keeps what no input gives a place to. */
export function temporaryDirectory({ RUNNER_TEMP }: NodeJS.ProcessEnv): string {
  return path.join(RUNNER_TEMP || tmpdir(), 's3-log-report')
}
