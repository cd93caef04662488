/** Strings of bytes: whether two are equal, their hex digits, and hashes of them that nobody can make collide. */

/** 1,024 random bytes. Kernels that have the same give the same hashes. */
export const hashKeys: usize = memory.data(1024 + 64, 16)

/** Where they are to be put before anything else. */
export function hashKeysAt(): usize {
  return hashKeys
}

/** The low `length` bytes (under 8) of a word. */
export function lowBytes(word: u64, length: usize): u64 {
  return word & (((<u64>1) << (length << 3)) - 1)
}

/** -1 where it is none. */
export function hexDigit(byte: u8): i32 {
  if (<u8>(byte - 0x30) <= 9) return byte - 0x30
  const letter = <u8>((byte | 0x20) - 0x61)
  return letter <= 5 ? letter + 10 : -1
}

export function isEqual(a: usize, b: usize, length: usize): bool {
  if (length >= 16) {
    const last = length - 16
    for (let at: usize = 0; at < last; at += 16) {
      if (!i8x16.all_true(i8x16.eq(v128.load(a + at), v128.load(b + at)))) return false
    }
    return i8x16.all_true(i8x16.eq(v128.load(a + last), v128.load(b + last)))
  }
  if (length >= 8) {
    if (load<u64>(a) !== load<u64>(b)) return false
    return load<u64>(a + length - 8) === load<u64>(b + length - 8)
  }
  return lowBytes(load<u64>(a), length) === lowBytes(load<u64>(b), length)
}

/**
 * NH of UMAC (Black et al. 1999): the sum of products of halves of words, each under a random key of
 * its own. Universal: who does not know the keys cannot make values that collide. Longer values go
 * block by block, each folded into the last.
 */
export function hash(at: usize, length: usize): u32 {
  return <u32>(wholeHash(at, length) >> 32)
}

export function wholeHash(at: usize, length: usize): u64 {
  let sum: u64 = length
  let left = length
  while (true) {
    const block = min(left, 1024)
    const whole = block & ~7
    for (let i: usize = 0; i < whole; i += 8) sum += product(load<u64>(at + i), hashKeys + i)
    if (block > whole)
      sum += product(lowBytes(load<u64>(at + whole), block - whole), hashKeys + whole)
    left -= block
    if (left === 0) break
    at += block
    sum = mixed(sum)
  }
  return mixed(sum)
}

export function product(word: u64, key: usize): u64 {
  const low: u32 = <u32>word + load<u32>(key)
  const high: u32 = <u32>(word >> 32) + load<u32>(key, 4)
  return <u64>low * <u64>high
}

export function mixed(sum: u64): u64 {
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  return (sum ^ (sum >> 29)) * 0x9e3779b97f4a7c15
}
