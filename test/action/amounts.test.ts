import { expect, it } from 'vitest'
import { amountOfBytes } from '../../src/action/job/amounts.ts'

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [999_000, '999 kB'],
  [1_250_000, '1.3 MB'],
  [18e9, '18.00 GB'],
  [127_639_713_571, '127.6 GB'],
  [1e12, '1.00 TB'],
  [4.56789e15, '4567.9 TB'],
])('writes %d bytes as they are read', (bytes, text) => {
  expect(amountOfBytes(bytes)).toBe(text)
})
