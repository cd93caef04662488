import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renameWhole } from '../../src/mirror/rename.ts'

const root = mkdtempSync(path.join(tmpdir(), 'rename-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Renames with a rename that fails with these codes first; says how often it was called. */
function renamed(...codes: string[]): number {
  let calls = 0
  renameWhole('aside', 'file', () => {
    const code = codes[calls++]
    if (code !== undefined) throw Object.assign(new Error(code), { code })
  })
  return calls
}

describe('a file that another program holds for a moment', () => {
  /** How long each pause would have taken. */
  let pauses: number[] = []
  beforeEach(() => {
    pauses = []
    vi.spyOn(Atomics, 'wait').mockImplementation((_array, _index, _value, ms) => {
      pauses.push(ms ?? Number.POSITIVE_INFINITY)
      return 'timed-out'
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const passing: [codes: string[], calls: number][] = [
    [[], 1],
    [['EPERM'], 2],
    [['EBUSY', 'EACCES', 'EPERM'], 4],
  ]
  for (const [codes, calls] of passing)
    it(`is renamed in the end: ${codes.join(', ') || 'at once'}`, () =>
      expect(renamed(...codes)).toBe(calls))

  it('is given up after two seconds', () => {
    expect(() => renamed(...Array(20).fill('EBUSY'))).toThrow('EBUSY')
    const waited = pauses.reduce((sum, ms) => sum + ms, 0)
    expect(waited).toBeGreaterThan(1000)
    expect(waited).toBeLessThan(2000)
  })

  it('is not waited for where waiting is in vain', () => {
    for (const code of ['ENOSPC', 'ENOENT', 'EXDEV']) expect(() => renamed(code)).toThrow(code)
    expect(pauses).toEqual([])
  })

  it('takes the place of what was there', () => {
    const [aside, file] = ['aside', 'file'].map((name) => path.join(root, name)) as [string, string]
    writeFileSync(aside, 'new')
    writeFileSync(file, 'old')
    renameWhole(aside, file)
    expect([readdirSync(root), readFileSync(file, 'utf8')]).toEqual([['file'], 'new'])
  })

  it('is renamed by nothing else', () => {
    const src = path.resolve(import.meta.dirname, '../../src')
    const others = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.ts') &&
        /(?<!#)\brename(Sync)?\(/.test(readFileSync(path.join(src, name), 'utf8')),
    )
    // Of a lock, only who is there first matters.
    expect(others.sort()).toEqual([
      path.join('mirror', 'lock.ts'),
      path.join('mirror', 'rename.ts'),
    ])
  })
})
