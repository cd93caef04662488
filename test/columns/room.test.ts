import { expect, it } from 'vitest'
import { ReusedRoom } from '../../src/columns/room.ts'

/** Fills arrays of all kinds, so that none may have anything in common with another. */
function fillAll(room: ReusedRoom, count: number): ArrayLike<number>[] {
  const kinds = ['floats', 'words', 'bytes'] as const
  const arrays = Array.from({ length: count }, (_, at) => room[kinds[at % 3]!]((at * 7919) % 9000))
  for (const [at, array] of arrays.entries()) array.fill((at % 250) + 1)
  for (const [at, array] of arrays.entries())
    expect(array.every((number) => number === (at % 250) + 1)).toBe(true)
  return arrays
}

it('arrays are apart from one another', () => {
  const room = new ReusedRoom()
  fillAll(room, 300)
  room.clear()
  fillAll(room, 400)
})

it('the memory of what is cleared is used again', () => {
  const room = new ReusedRoom()
  const buffers = () => new Set(Array.from({ length: 40 }, () => room.floats(10_000).buffer))
  const before = buffers()
  expect(before.size).toBeLessThan(10)
  room.clear()
  expect(buffers()).toEqual(before)
})

it('an array larger than a block has one for itself, and much is not kept', () => {
  const room = new ReusedRoom()
  const large = room.bytes(9_000_000)
  expect(large.length).toBe(9_000_000)
  const small = room.words(1)
  expect(small.buffer).not.toBe(large.buffer)
  room.clear()
  expect(room.bytes(9_000_000).buffer).not.toBe(large.buffer)
})
