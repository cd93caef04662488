import { expect, it } from 'vitest'
import { CountMemory } from '../../../src/columns/counting/memory.ts'

it('memory that cannot grow is an error that says so', () => {
  const { kernel } = new CountMemory()
  expect(() => kernel.reserve(2 ** 31)).toThrow('A kernel has no memory for 2147483648 bytes more')
})
