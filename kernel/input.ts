/** The bytes that are read, and what stands in them: newlines, numbers, clocks. */
const NEWLINE: i8 = 0x0a
const DASH: u8 = 0x2d
const COLON: u8 = 0x3a

export const INPUT_BYTES: u32 = 262144
export const LONGEST_LINE: u32 = 65536
/** Fifteen digits stay exact in a double. */
const MOST_DIGITS: usize = 15

const input: usize = memory.data(262144 + 64 + 65536 + 64, 16)

export function inputAt(): usize {
  return input
}
/** Room for the values of an odd line. */
export function scratchAt(): usize {
  return input + INPUT_BYTES + 64
}

/** The first `byte` at or after `at`. There is one: `scan` puts it behind the input. */
export function find(byte: i8, at: usize): usize {
  const wanted = i8x16.splat(byte)
  while (true) {
    const hits = i8x16.bitmask(i8x16.eq(v128.load(at), wanted))
    if (hits !== 0) return at + ctz(hits)
    at += 16
  }
}

/** As `find(NEWLINE, at)`, for the whole of a line: four vectors at once. */
export function findNewline(at: usize): usize {
  const wanted = i8x16.splat(NEWLINE)
  while (true) {
    const a = i8x16.eq(v128.load(at), wanted)
    const b = i8x16.eq(v128.load(at, 16), wanted)
    const c = i8x16.eq(v128.load(at, 32), wanted)
    const d = i8x16.eq(v128.load(at, 48), wanted)
    if (v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) return find(NEWLINE, at)
    at += 64
  }
}

export function findEither(a: i8, b: i8, at: usize): usize {
  const wantedA = i8x16.splat(a)
  const wantedB = i8x16.splat(b)
  while (true) {
    const bytes = v128.load(at)
    const hits = i8x16.bitmask(v128.or(i8x16.eq(bytes, wantedA), i8x16.eq(bytes, wantedB)))
    if (hits !== 0) return at + ctz(hits)
    at += 16
  }
}

/** The newline at or after `at`, or one behind the input, which ends at `to`. */
export function nextNewline(at: usize, to: usize): usize {
  store<u8>(to, NEWLINE)
  return findNewline(at)
}

/** The number in the digits from `at` to `end`; -1 for `-`; -2 where it is none. */
export function numberIn(at: usize, end: usize): i64 {
  const length = end - at
  if (length === 1 && load<u8>(at) === DASH) return -1
  if (length - 1 >= MOST_DIGITS) return -2
  let number: i64 = 0
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - 0x30
    if (digit > 9) return -2
    number = number * 10 + digit
  }
  return number
}

/** The seconds of `05:31:07` since midnight; -1 where that is no time of a day. */
export function clockAt(at: usize): i32 {
  const hour = twoDigits(at)
  const minute = twoDigits(at + 3)
  const second = twoDigits(at + 6)
  if (hour > 23 || minute > 59 || second > 59) return -1
  if (load<u8>(at, 2) !== COLON || load<u8>(at, 5) !== COLON) return -1
  return hour * 3600 + minute * 60 + second
}

/** The number of two digits, or more than 99. */
function twoDigits(at: usize): u32 {
  const tens = <u32>load<u8>(at) - 0x30
  const ones = <u32>load<u8>(at, 1) - 0x30
  return tens > 9 || ones > 9 ? 100 : tens * 10 + ones
}
