/** Memory for a piece of work, which takes it back as a whole. */
import { release, reserve, roomFor } from './memory'

const MOST_LENT: usize = 64
/** What is lent, as address and bytes (u32), in the order in which it was. */
const lent: usize = memory.data(64 * 8, 16)
let lentSize: usize = 0

/** Memory for a piece of work, zeroed: `takeBack` takes it. */
export function lend(bytes: usize): usize {
  if (lentSize === MOST_LENT) unreachable()
  const room = roomFor(bytes)
  const at = reserve(room)
  store<u32>(lent + lentSize * 8, <u32>at)
  store<u32>(lent + lentSize * 8, <u32>room, 4)
  lentSize++
  return at
}

/** How much is lent, to be taken back to. */
export function lentSoFar(): usize {
  return lentSize
}

/** Takes back what was lent last, down to the first `size` pieces. */
export function takeBack(size: usize): void {
  while (lentSize > size) {
    lentSize--
    release(load<u32>(lent + lentSize * 8), load<u32>(lent + lentSize * 8, 4))
  }
}
