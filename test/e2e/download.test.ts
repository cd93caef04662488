import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { readAction, runAction } from '../../demo/runner.ts'

const root = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-download-'))
afterAll(() => rmSync(place, { recursive: true }))

/** Packed, in bytes: a night of downloads that nobody waits for. */
const MOST_BYTES = 6e6

describe('what a runner downloads of a tag', () => {
  const archive = path.join(place, 'action.tar.gz')
  const action = path.join(place, 'action')
  // As GitHub makes it, but of the files that are here.
  const tree = (index: string): string => {
    const git = (...words: string[]): string =>
      execFileSync('git', words, {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, GIT_INDEX_FILE: index },
      }).trim()
    git('add', '--all')
    return git('write-tree')
  }
  execFileSync(
    'git',
    [
      'archive',
      '--format=tar.gz',
      '--worktree-attributes',
      '-o',
      archive,
      tree(path.join(place, 'index')),
    ],
    { cwd: root },
  )
  mkdirSync(action)
  execFileSync('tar', ['xzf', archive, '-C', action])

  it('is what it runs, and little else', () => {
    const names = execFileSync('tar', ['tzf', archive], { encoding: 'utf8' }).split('\n')
    const top = new Set(names.filter((name) => name !== '').map((name) => name.split('/')[0]))
    expect([...top].sort()).toEqual([
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'package.json',
      'templates',
    ])
    const bytes = Number(
      execFileSync('wc', ['-c', archive], { encoding: 'utf8' }).trim().split(' ')[0],
    )
    expect(bytes).toBeLessThan(MOST_BYTES)
  })

  it('makes a report', async () => {
    const logs = path.join(place, 'logs')
    mkdirSync(logs)
    for (const { key, body } of makeDemoLogs({ days: 1, recordsPerDay: 30, prefix: '' }).objects)
      writeFileSync(path.join(logs, key), body)
    const report = path.join(place, 'report')
    const { exitCode, stdout, outputs } = await runAction({
      action: await readAction(action),
      inputs: { logs, publish: 'none', cache: 'false', 'report-directory': report },
    })
    expect(exitCode, stdout).toBe(0)
    expect(Number(outputs.requests)).toBeGreaterThan(0)
  })
})
