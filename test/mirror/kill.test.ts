import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStore, type TestStore } from '../sync/store.ts'

const root = mkdtempSync(path.join(tmpdir(), 'kill-'))
let s3: TestStore
beforeAll(async () => {
  s3 = await startStore()
  for (let i = 0; i < 400; i++) {
    const day = String(10 + (i % 10)).padStart(2, '0')
    await s3.put(`l/2026-11-${day}-05-31-07-${String(i).padStart(16, '0')}`, `line of ${i}\n`)
  }
})
afterAll(async () => {
  await s3.stop()
  rmSync(root, { recursive: true })
})

/** Runs a night that is killed when it has come to `step` for the `at`-th time; gives its last words. */
function run(mirror: string, ...killed: [step: string, at: number] | []): Promise<string> {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'child.ts'), mirror, s3.endpoint, ...killed.map(String)],
    { stdio: ['ignore', 'pipe', 'ignore'], env: process.env },
  )
  let text = ''
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString()
  })
  return new Promise((resolve) => {
    child.on('close', (_, signal) => resolve(signal ?? text.trim()))
  })
}

interface LastWords {
  digest: string
  lines: number
}

describe('a run killed at an instant', () => {
  let expected: LastWords
  beforeAll(async () => {
    expected = JSON.parse(await run(path.join(root, 'whole')))
    expect(expected.lines).toBe(400)
  })

  const kills: [name: string, steps: [step: string, at: number][]][] = [
    ['while the first log objects come', [['kept', 5]]],
    [
      'while more and more come, again and again',
      [
        ['kept', 40],
        ['kept', 90],
        ['kept', 150],
      ],
    ],
    ['before it commits', [['commit', 1]]],
    [
      'while it counts, and the next one, too',
      [
        ['keepSummary', 3],
        ['keepSummary', 2],
      ],
    ],
  ]
  for (const [name, steps] of kills) {
    it(`is finished by the next: ${name}`, async () => {
      const mirror = path.join(root, name.replaceAll(/\W/g, ''))
      for (const [step, at] of steps) expect(await run(mirror, step, at)).toBe('SIGKILL')
      const words = JSON.parse(await run(mirror))
      expect(words).toMatchObject({
        ...expected,
        fetched: expect.any(Number),
        counted: expect.any(Number),
      })
      expect(words.warnings).toEqual([])
    })
  }

  it('two at once: the second waits or says why it does not', async () => {
    const mirror = path.join(root, 'two')
    const [a, b] = await Promise.all([run(mirror), run(mirror).catch(String)])
    const words = [a, b].filter((text) => text.startsWith('{'))
    expect(words.length).toBeGreaterThan(0)
    expect(JSON.parse(await run(mirror)).digest).toBe(expected.digest)
  })
})
