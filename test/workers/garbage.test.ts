import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

const home = new URL('../../src/workers/garbage.ts', import.meta.url)

/** How often a thread had collected its garbage after each time that it held so many megabytes more and asked for it. In
 * a thread of its own, as the heap of the thread that tests share may have any size. What it holds stays alive, so that
 * V8 cannot make it less by itself. */
async function collections(megabytes: readonly number[], isAlone: boolean): Promise<number[]> {
  const worker = new Worker(
    `const { PerformanceObserver, constants } = require('node:perf_hooks')
    const { setTimeout } = require('node:timers/promises')
    const { parentPort } = require('node:worker_threads')
    let forced = 0
    new PerformanceObserver((list) => {
      for (const { detail } of list.getEntries())
        if (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) forced++
    }).observe({ entryTypes: ['gc'] })
    import(${JSON.stringify(home.href)}).then(async ({ collectMuchGarbage }) => {
      const alive = []
      const counts = []
      for (const megabytes of ${JSON.stringify(megabytes)}) {
        for (let at = 0; at < megabytes; at++) alive.push(new Uint8Array(1024 * 1024))
        collectMuchGarbage(${isAlone})
        await setTimeout(50)
        counts.push(forced)
      }
      parentPort.postMessage(counts)
    })`,
    { eval: true },
  )
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}

it('garbage is collected when a thread holds much more than after the last time', async () => {
  expect(await collections([10, 70, 10, 10, 10], false)).toEqual([0, 1, 1, 1, 2])
})

it('a thread that works alone waits for more', async () => {
  expect(await collections([30, 30, 60, 10, 20], true)).toEqual([0, 0, 1, 1, 2])
})
