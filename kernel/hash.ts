/** Hashes of names, by their UTF-16 code units, and of pairs, by those of their parts. */

const SEED: u32 = 0x811c9dc5
const NOT_ASCII: u32 = 0x80808080

function mixed(hash: u32, four: u32): u32 {
  const product = (hash ^ four) * 0x85ebca6b
  return product ^ (product >> 15)
}

function finished(hash: u32): u32 {
  const product = (hash ^ (hash >> 15)) * 0x2c1b3c6d
  return product ^ (product >> 13)
}

/** Of a name of bytes, UTF-8. */
export function hashOfName(from: usize, to: usize): u32 {
  let hash = SEED ^ <u32>(to - from)
  let all: u32 = 0
  let at = from
  for (; at + 3 < to; at += 4) {
    const four = load<u32>(at)
    all |= four
    hash = mixed(hash, four)
  }
  for (; at < to; at++) {
    const one: u32 = load<u8>(at)
    all |= one
    hash = mixed(hash, one)
  }
  return (all & NOT_ASCII) === 0 ? finished(hash) : hashOfUnits(from, to)
}

/** Of a name that is not ASCII: the hash is one of UTF-16 code units. */
function hashOfUnits(from: usize, to: usize): u32 {
  let length: u32 = 0
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at)
    if ((byte & 0xc0) !== 0x80) length += byte < 0xf0 ? 1 : 2
  }
  let hash = SEED ^ length
  let unit: u32 = 0
  let four: u32 = 0
  const inFours = length & ~3
  for (let at = from; at < to; ) {
    const first: u32 = load<u8>(at)
    const size: usize = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    let code: u32 = size === 1 ? first : first & (0x7f >> <u32>size)
    for (let more: usize = 1; more < size; more++) code = (code << 6) | (load<u8>(at + more) & 0x3f)
    at += size
    // A character of four bytes is a pair of surrogates.
    let value = size < 4 ? code : 0xd800 + ((code - 0x10000) >> 10)
    for (let half = size < 4 ? 1 : 0; half < 2; half++) {
      if (unit < inFours) {
        four ^= value << (8 * (unit & 3))
        if ((unit & 3) === 3) {
          hash = mixed(hash, four)
          four = 0
        }
      } else hash = mixed(hash, value)
      unit++
      value = 0xdc00 + ((code - 0x10000) & 0x3ff)
    }
  }
  return finished(hash)
}

export function hashOfPair(first: u32, second: u32): u32 {
  const hash = ((first ^ 0x5bd1e995) * 0x85ebca6b) ^ (second * 0xc2b2ae35)
  return hash ^ (hash >> 16)
}
