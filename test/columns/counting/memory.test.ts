import { expect, it } from 'vitest'
import { Dictionary } from '../../../src/columns/counting/dictionary.ts'
import { CountMemory } from '../../../src/columns/counting/memory.ts'
import { PairSet } from '../../../src/columns/counting/pair-set.ts'
import { pool } from '../../../src/columns/pool.ts'

it('memory that cannot grow is an error that says so', () => {
  const { kernel } = new CountMemory()
  expect(() => kernel.reserve(2 ** 31)).toThrow('A kernel has no memory for 2147483648 bytes more')
})

/** All bytes but the keys of hashes, which are random; and without zeros at the end. */
function bytesOf(memory: CountMemory): Buffer {
  const bytes = Buffer.from(memory.bytes)
  const keys = memory.kernel.hashKeysAt()
  bytes.fill(0, keys, keys + 1024)
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1)
}

it('memory that was given back is as new to the next', () => {
  pool.releaseMemory()
  const fresh = bytesOf(new CountMemory())
  const first = new CountMemory()
  const names = new Dictionary(first)
  for (let value = 0; value < 5000; value++) names.learn(value, `a name ${value % 3000}`)
  const pairs = new PairSet(first)
  for (let at = 0; at < 5000; at++) pairs.numberOf(at, 7 * at)
  const { buffer } = first
  first.close()
  const next = new CountMemory()
  expect(next.buffer).toBe(buffer)
  expect(bytesOf(next).equals(fresh)).toBe(true)
  expect(new CountMemory().buffer).not.toBe(buffer)
  expect(new Dictionary(next).numberOf('a name 1')).toBe(0)
})
