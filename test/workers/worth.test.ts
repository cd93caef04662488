import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { PageTask } from '../../src/build/pages.ts'
import type { Job } from '../../src/workers/day-counting.ts'
import { startWorkers } from '../../src/workers/workers.ts'
import {
  anything,
  countingTime,
  Pace,
  timeOf,
  type Worth,
  worthOfWork,
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
    ['1,000,000 records', days(30, 1, 17.7), 12, 1],
    ['2,000,000 records', days(30, 1, 35.4), 0, 2],
    ['5,000,000 records', days(30, 1, 88.5), 0, 4],
    ['100,000 log objects of a few lines', days(365, 274, 0.2), 0, 2],
    ['all pages of three years', [], 42, 2],
  ]
  it.each(rows)('%s', (_, objects, pages, threads) => {
    const work = countingTime(objects) + pages * timeOf(page)
    expect(worthOfWork.threads({ work, counted: 0, spent: 0 })).toBe(threads)
  })
})

describe('threads that are worth their start by the time that was spent', () => {
  const rows: [counted: number, spent: number, threads: number][] = [
    [0, 300, 1],
    [500, 12_000, 1],
    [9900, 12_000, 1],
    [10_000, 12_000, 2],
    [16_100, 18_000, 3],
    [500, 21_000, 2],
  ]
  it.each(rows)('%i ms of counting in %i ms: %i', (counted, spent, threads) => {
    expect(worthOfWork.threads({ work: 0, counted, spent })).toBe(threads)
  })
})

describe('the pace of what is counted', () => {
  const task = { kind: 'count', objects: days(1, 1, 5.7) } as unknown as Parameters<
    typeof timeOf
  >[0]
  const thread = {}
  const rows: [name: string, took: number[], slowness: number][] = [
    ['nothing was counted', [], 1],
    ['what is counted first loads code', [900], 1],
    ['ordinary records', [300, 45], 1],
    ['ordinary records of a slow machine', [900, 90], 1],
    ['records in which everything is new', [700, 225], 2.5],
    ['one slow task of several', [700, 225, 45, 45, 45], 1],
  ]
  it.each(rows)('%s', (_, took, slowness) => {
    const pace = new Pace()
    for (const ms of took) pace.note(thread, task, ms)
    expect(pace.slowness).toBeCloseTo(slowness, 1)
  })

  it('of each thread the first is left out', () => {
    const pace = new Pace()
    for (const one of [{}, {}]) pace.note(one, task, 900)
    expect(pace.slowness).toBe(1)
  })

  it('of what is no counting nothing is told', () => {
    const pace = new Pace()
    for (const ms of [900, 900]) pace.note(thread, page, ms)
    expect(pace.slowness).toBe(1)
  })
})

describe('optimized code that is worth its time', () => {
  const rows: [
    name: string,
    objects: { size: number }[],
    counted: number,
    spent: number,
    isWorth: boolean,
  ][] = [
    ['nothing to count', [], 0, 0, false],
    ['20,000 records in 1,000 log objects', days(1, 1000, 10.7), 300, 2500, false],
    ['20,000 records, everything new', days(1, 1, 11), 1200, 3000, false],
    ['300,000 records', days(30, 1, 5.4), 2000, 6000, false],
    ['1,000,000 records', days(30, 1, 17.7), 0, 0, true],
    ['little that takes long to count', days(1, 1, 11), 2300, 3500, true],
    ['a night after a year on a slow machine', days(1, 60, 1), 400, 12_000, false],
    ['little that takes long by whatever', [], 0, 15_000, true],
  ]
  it.each(rows)('%s', (_, objects, counted, spent, isWorth) => {
    const work = countingTime(objects)
    expect(worthOfWork.optimizing({ work, counted, spent })).toBe(isWorth)
  })

  it('comes with the amount, also in threads that are there', async () => {
    const compiling = path.resolve(import.meta.dirname, '../../src/workers/compiling.ts')
    const told = execFileSync(process.execPath, [
      '--allow-natives-syntax',
      '--input-type=module',
      '--eval',
      `import { Worker } from 'node:worker_threads'
      import { setTimeout } from 'node:timers/promises'
      import { compileSparingly } from ${JSON.stringify(compiling)}
      const thread = new Worker(new URL('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hotThread))}))
      const tier = () => new Promise((tell) => { thread.once('message', tell); thread.postMessage('') })
      compileSparingly(true)
      const before = await tier()
      compileSparingly(false)
      for (let tries = 0; tries < 500 && (await tier()) !== 'best'; tries++) await setTimeout(1)
      console.log(before, await tier())
      await thread.terminate()`,
    ])
    expect(told.toString().trim()).toBe('other best')
  })
})

/** Works for a while, and tells which compiler made the code that it ran. */
const hotThread = `import { parentPort } from 'node:worker_threads'
  const hot = (n) => { let sum = 0; for (let i = 0; i < n; i++) sum = (sum + 3 * i) | 0; return sum }
  parentPort.on('message', () => {
    for (let i = 0; i < 9000; i++) hot(500)
    setTimeout(() => {
      hot(1)
      parentPort.postMessage(%ActiveTierIsTurbofan(hot) ? 'best' : 'other')
    }, 20)
  })`

/** A thread that tells how many tasks it got so far, and ends them a little later. */
const file = path.join(home, 'thread.mjs')
writeFileSync(
  file,
  `import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', ({ isAlone }) => {
    const names = ['thread ' + threadId, isAlone ? 'alone' : 'of several']
    const encoded = [Buffer.from(JSON.stringify(names.map((name) => [name, 0])) + '\\n')]
    setTimeout(() => parentPort.postMessage({ kind: 'done', answer: { encoded }, spent: 20 }), 20)
  })`,
)

/** Without the time that this test has spent itself. */
const byWork: Worth = {
  ...worthOfWork,
  threads: ({ work }) => worthOfWork.threads({ work, counted: 0, spent: 0 }),
}

describe('a pool of four', () => {
  const whole = 'whole'
  const rows: [name: string, Worth, part: PageTask['part'], expected: number, threads: number][] = [
    ['starts one thread for little work', byWork, 'numbers', 0, 1],
    ['starts two for more', byWork, 'numbers', 1000 * MB, 2],
    ['starts all for much', byWork, 'numbers', 3000 * MB, 4],
    ['starts all where it is not asked what is worth it', anything, 'numbers', 0, 4],
    ['draws in two at most', anything, whole, 0, 2],
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

  it('says how many there are, or would be', async () => {
    const workers = startWorkers(4, file, undefined, undefined, byWork)
    try {
      expect(workers.threads()).toBe(1)
      workers.expect([{ size: 1000 * MB }])
      expect(workers.threads()).toBe(2)
    } finally {
      await workers.close()
    }
  })

  it('tells a thread whether it is the only one', async () => {
    const rows = [
      [byWork, ['alone', 'alone']],
      [anything, ['alone', 'of several']],
    ] as const
    for (const [worth, told] of rows) {
      const workers = startWorkers(4, file, undefined, undefined, worth)
      const task = { part: 'numbers' } as PageTask
      const made = await Promise.all([1, 2].map(() => workers.makePage(task)))
      expect(made.map(({ files }) => files[1]?.path)).toEqual(told)
      await workers.close()
    }
  })

  it('starts another when what was counted took much longer than it should', async () => {
    const workers = startWorkers(4, file, undefined, undefined, byWork)
    try {
      workers.expect([{ size: 600 * MB }])
      const job = { objects: [] } as unknown as Job
      const counted = await Promise.all(Array.from({ length: 12 }, () => workers.summarise(job)))
      const names = counted.map((encoded) => Buffer.from(encoded).toString())
      expect(new Set(names.map((name) => name.split('"')[1])).size).toBeGreaterThan(1)
    } finally {
      await workers.close()
    }
  })

  it('starts another when so much was asked for, though nothing was expected', async () => {
    const workers = startWorkers(4, file, undefined, undefined, byWork)
    try {
      const task = { part: 'numbers' } as PageTask
      const made = await Promise.all(Array.from({ length: 48 }, () => workers.makePage(task)))
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
