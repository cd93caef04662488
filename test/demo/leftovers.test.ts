import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { makeTemporary, removeLeftovers } from '../../demo/leftovers.ts'

const place = mkdtempSync(path.join(tmpdir(), 'leftovers-'))
vi.stubEnv('TMPDIR', place)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true })
})

it('goes with the next start once no process needs it', async () => {
  const now = Date.now()
  const HOUR = 3_600_000
  const make = (name: string, hours: number): void => {
    mkdirSync(path.join(place, name, 'temp'), { recursive: true })
    const then = new Date(now - hours * HOUR)
    utimesSync(path.join(place, name), then, then)
  }
  const own = path.basename(await makeTemporary('run'))
  make(own, 5)
  make('s3-log-report-run-999999999-abcdef', 2)
  make('s3-log-report-demo-999999999-abcdef', 2)
  make('s3-log-report-run-abcdef', 2) // of an earlier release
  const kept = [
    ['s3-log-report-run-999999999-ABCDEF', 0.5],
    ['s3-log-report-run-notes', 50],
    ['of-somebody-else', 50],
  ] as const
  for (const [name, hours] of kept) make(name, hours)
  await removeLeftovers(now)
  expect(readdirSync(place).sort()).toEqual([own, ...kept.map(([name]) => name)].sort())
})
