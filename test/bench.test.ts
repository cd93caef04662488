import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const commands: [command: string, wrong: readonly string[], why: string][] = [
  ['bench', ['nope'], 'No such corpus: nope'],
  ['year', ['--runs', 'x'], "--runs: expected a whole number from 1, got 'x'"],
  ['pages', ['--months', '0'], "--months: expected a whole number from 1, got '0'"],
  ['scale', ['nope'], "Not expected: 'nope'"],
  ['sync', ['0'], "objects: expected a whole number from 1, got '0'"],
]

describe.each(commands)('bench/%s.ts', (command, wrong, why) => {
  const run = (...args: readonly string[]) => {
    const file = path.join(import.meta.dirname, '../bench', `${command}.ts`)
    return spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' })
  }
  const usage = /^npm run bench/m

  it('says how it is called', () => {
    const { status, stdout, stderr } = run('--help')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(usage)
  })

  it('says what is wrong, and how it is called', () => {
    for (const [args, said] of [
      [['--nope'], "Unknown option '--nope'"],
      [wrong, why],
    ] as const) {
      const { status, stdout, stderr } = run(...args)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr.startsWith(said)).toBe(true)
      expect(stderr).toMatch(usage)
      expect(stderr).not.toContain('    at ')
    }
  })
})
