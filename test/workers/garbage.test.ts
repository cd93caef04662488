import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectMuchGarbage } from '../../src/workers/garbage.ts'
import { until } from '../until.ts'

const MB = 1024 * 1024
const beside = (): number => process.memoryUsage().arrayBuffers

/** Makes so many megabytes of it. */
function litter(megabytes: number): number {
  const arrays = Array.from({ length: megabytes }, () => new Uint8Array(MB))
  return arrays.reduce((sum, { length }) => sum + length, 0)
}

it('much is collected at once', async () => {
  collectMuchGarbage(false)
  const before = beside()
  expect(litter(80)).toBe(80 * MB)
  expect(beside()).toBeGreaterThan(before + 79 * MB)
  await setImmediate() // nothing on the stack holds it any more
  collectMuchGarbage(false)
  await until(() => beside() < before + 2 * MB) // memory is given back by a thread of V8's
})

it('a thread that works alone waits for more', async () => {
  collectMuchGarbage(false)
  const before = beside()
  litter(30)
  await setImmediate()
  collectMuchGarbage(true)
  expect(beside()).toBeGreaterThan(before + 29 * MB)
  litter(80)
  await setImmediate()
  collectMuchGarbage(true)
  await until(() => beside() < before + 2 * MB)
})
