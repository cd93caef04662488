import { readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { failureText } from '../../src/action/job/failure.ts'

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

describe('what ended the run', () => {
  const rows: [name: string, error: unknown, text: string | RegExp][] = [
    ['an error of our own', new Error('Say this.'), 'Say this.'],
    ['no error at all', 'a word', 'a word'],
    [
      'a full disk',
      new Error("ENOSPC: no space left on device, write '/a/b'"),
      'Could not write /a/b: no space left on device (ENOSPC). The disk is full. Free some space, or use a runner with a larger disk.',
    ],
    [
      'a full disk, and what was made then',
      new Error("Could not make the page 2026: ENOSPC: no space left on device, write '/a/b'"),
      'Could not make the page 2026: could not write /a/b: no space left on device (ENOSPC). The disk is full. Free some space, or use a runner with a larger disk.',
    ],
    [
      'without the file',
      new Error('EIO: i/o error, read'),
      'Could not read a file: i/o error (EIO). Is the disk well?',
    ],
    [
      'a missing file',
      thrownBy(() => readFileSync('/no/such')),
      /^Could not open \/no\/such: no such file or directory \(ENOENT\)\. It was there/,
    ],
    [
      'a rename, named by where it leads',
      thrownBy(() => renameSync(tmpdir(), '/dev/null')),
      /^Could not rename \/dev\/null: .* \(E[A-Z]+\)\. [A-Z]/,
    ],
  ]
  it.each(rows)('%s', (_, error, text) => {
    if (typeof text === 'string') expect(failureText(error)).toBe(text)
    else expect(failureText(error)).toMatch(text)
  })
})
