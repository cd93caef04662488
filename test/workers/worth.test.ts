import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { PageTask } from '../../src/build/pages.ts'
import { startWorkers } from '../../src/workers/workers.ts'
import {
  anyNumber,
  countingTime,
  threadsWorth,
  timeOf,
  type Worth,
} from '../../src/workers/worth.ts'

const home = mkdtempSync(path.join(tmpdir(), 'worth-'))
afterAll(() => rmSync(home, { recursive: true }))

const MB = 1e6
const days = (count: number, objects: number, megabytes: number) =>
  Array.from({ length: count * objects }, () => ({ size: (megabytes * MB) / objects }))
const page = { kind: 'page' } as unknown as Parameters<typeof timeOf>[0]

describe('threads that are worth their start', () => {
  const rows: [name: string, objects: { size: number }[], pages: number, threads: number][] = [
    ['nothing to count', [], 0, 1],
    ['the pages of a night', [], 8, 1],
    ['20,000 records in 1,000 log objects', days(1, 1000, 9), 8, 1],
    ['100,000 records in 30', days(1, 30, 50), 8, 1],
    ['300,000 records', days(30, 1, 5), 0, 2],
    ['1,000,000 records', days(30, 1, 17.7), 0, 4],
    ['100,000 log objects of a few lines', days(365, 274, 0.2), 0, 11],
    ['all pages of five years', [], 70, 4],
  ]
  it.each(rows)('%s', (_, objects, pages, threads) => {
    expect(threadsWorth(countingTime(objects) + pages * timeOf(page), 0)).toBe(threads)
  })
})

describe('threads that are worth their start by the time that was spent', () => {
  const rows: [spent: number, threads: number][] = [
    [300, 1],
    [2400, 1],
    [2500, 2],
    [3600, 3],
  ]
  it.each(rows)('%i ms: %i', (spent, threads) => {
    expect(threadsWorth(0, spent)).toBe(threads)
  })
})

/** A thread that tells how many tasks it got so far, and ends them a little later. */
const file = path.join(home, 'thread.mjs')
writeFileSync(
  file,
  `import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', () => {
    const encoded = [Buffer.from(JSON.stringify([['thread ' + threadId, 0]]) + '\\n')]
    setTimeout(() => parentPort.postMessage({ kind: 'done', answer: { encoded } }), 20)
  })`,
)

/** Without the time that this test has spent itself. */
const byWork: Worth = (work) => threadsWorth(work, 0)

describe('a pool of four', () => {
  const whole = 'whole'
  const rows: [name: string, Worth, part: PageTask['part'], expected: number, threads: number][] = [
    ['starts one thread for little work', byWork, 'numbers', 0, 1],
    ['starts two for more', byWork, 'numbers', 150 * MB, 2],
    ['starts all for much', byWork, 'numbers', 1000 * MB, 4],
    ['starts all where it is not asked what is worth it', anyNumber, 'numbers', 0, 4],
    ['draws in two at most', anyNumber, whole, 0, 2],
    ['draws in two at most, whatever there is to do', byWork, whole, 1000 * MB, 2],
  ]
  it.each(rows)('%s', async (_, worth, part, size, threads) => {
    const workers = startWorkers(4, file, undefined, undefined, worth)
    try {
      workers.expect([{ size }])
      const task = { part } as PageTask
      const made = await Promise.all(Array.from({ length: 12 }, () => workers.makePage(task)))
      expect(new Set(made.map(({ files }) => files[0]?.path)).size).toBe(threads)
    } finally {
      await workers.close()
    }
  })

  it('starts another when so much was asked for, though nothing was expected', async () => {
    const workers = startWorkers(4, file, undefined, undefined, byWork)
    try {
      const task = { part: 'numbers' } as PageTask
      const made = await Promise.all(Array.from({ length: 24 }, () => workers.makePage(task)))
      expect(new Set(made.map(({ files }) => files[0]?.path)).size).toBe(2)
    } finally {
      await workers.close()
    }
  })

  it('gives others what does not draw while two draw', async () => {
    const workers = startWorkers(4, file)
    try {
      const parts = ['whole', 'whole', 'html', 'html', 'numbers', 'numbers'] as const
      const made = await Promise.all(parts.map((part) => workers.makePage({ part } as PageTask)))
      const threads = made.map(({ files }) => files[0]?.path)
      expect(new Set(threads.slice(0, 4)).size).toBe(2)
      expect(new Set(threads).size).toBe(4)
    } finally {
      await workers.close()
    }
  })
})
