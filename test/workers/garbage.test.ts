import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectMuchGarbage } from '../../src/workers/garbage.ts'
import { until } from '../until.ts'

const MB = 1024 * 1024
const beside = (): number => process.memoryUsage().arrayBuffers

/** Makes 80 MB of it. */
function litter(): number {
  const arrays = Array.from({ length: 80 }, () => new Uint8Array(MB))
  return arrays.reduce((sum, { length }) => sum + length, 0)
}

it('much is collected at once', async () => {
  collectMuchGarbage()
  const before = beside()
  expect(litter()).toBe(80 * MB)
  expect(beside()).toBeGreaterThan(before + 79 * MB)
  await setImmediate() // nothing on the stack holds it any more
  collectMuchGarbage()
  await until(() => beside() < before + 2 * MB) // memory is given back by a thread of V8's
})
