import type { NameOf } from './ip.ts'

/**
 * Networks at rest. Addresses are counted in blocks, a /24 of IPv4 or a /48 of IPv6: no finer
 * route crosses the open internet.
 *
 *   magic  8 bytes  `S3LRNET2`
 *   sizes  u32 each: bytes of all, names, ranges of IPv4, ranges of IPv6
 *   steps  of every 16th name: where it lies (u32)
 *          of every 16th range, IPv4 before IPv6: where it lies (u32), the block its free blocks
 *          begin with (u32 high, u32 low)
 *   names  AS number, length of its name in bytes, name (UTF-8)
 *   IPv4   of each range: free blocks before it, its blocks - 1, number of its name
 *   IPv6   the same
 *
 * A u32 is little-endian; all other numbers are unsigned LEB128. The commonest names come first, so
 * that most of their numbers take one or two bytes. Opening it costs nothing, and it is looked
 * into as it lies: a step is found by halves, what is wanted is counted up from it.
 */
const MAGIC = 'S3LRNET2'
const SIZES = 4
const STEP = 16
const RANGE_STEP_WORDS = 3
const HIGH = 2 ** 32

/** Blocks from `first` to `last` belong to the AS. */
export interface NetworkRange {
  readonly first: number
  readonly last: number
  readonly as: number
}

/** Writes networks at rest. Ranges must be in order and apart; every AS must have a name. */
export function encodeNetworks(
  names: ReadonlyMap<number, string>,
  ranges4: readonly NetworkRange[],
  ranges6: readonly NetworkRange[],
): Uint8Array {
  const uses = new Map<number, number>()
  for (const { as } of [...ranges4, ...ranges6]) uses.set(as, (uses.get(as) ?? 0) + 1)
  const order = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([as]) => as)
  const numbers = new Map(order.map((as, at) => [as, at]))
  const rangeSteps = stepsOf(ranges4.length) + stepsOf(ranges6.length)
  const words = SIZES + stepsOf(order.length) + RANGE_STEP_WORDS * rangeSteps
  const start = MAGIC.length + 4 * words

  const out: number[] = []
  const steps: number[] = []
  order.forEach((as, number) => {
    if (number % STEP === 0) steps.push(start + out.length)
    const name = new TextEncoder().encode(names.get(as) ?? '')
    writeNumber(out, as)
    writeNumber(out, name.length)
    for (const byte of name) out.push(byte)
  })
  for (const ranges of [ranges4, ranges6]) {
    let next = 0
    ranges.forEach(({ first, last, as }, at) => {
      if (at % STEP === 0) steps.push(start + out.length, Math.floor(next / HIGH), next % HIGH)
      writeNumber(out, first - next)
      writeNumber(out, last - first)
      writeNumber(out, numbers.get(as) ?? 0)
      next = last + 1
    })
  }
  const bytes = new Uint8Array(start + out.length)
  const sizes = [bytes.length, order.length, ranges4.length, ranges6.length]
  bytes.set(new TextEncoder().encode(MAGIC))
  bytes.set(new Uint8Array(Uint32Array.from([...sizes, ...steps]).buffer), MAGIC.length)
  bytes.set(out, start)
  return bytes
}

function stepsOf(size: number): number {
  return Math.ceil(size / STEP)
}

function writeNumber(out: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
}

/** Opens networks at rest. Their names are as `AS15169 Google LLC`. Throws where they are damaged or of
 * another version. */
export function openNetworks(bytes: Uint8Array): NameOf {
  const { nameSteps, ranges4, ranges6 } = stepsIn(bytes)
  const cursor = new Cursor(bytes)
  // Read once per network: there are far fewer of them than addresses.
  const texts = new Map<number, string>()
  return (groups) => {
    const a = groups[0]!
    const b = groups[1]!
    const name =
      groups.length === 2
        ? findName(cursor, ranges4, a * 256 + (b >> 8))
        : findName(cursor, ranges6, (a * 65536 + b) * 65536 + groups[2]!)
    if (name === undefined) return undefined
    const known = texts.get(name)
    if (known !== undefined) return known
    const text = readName(cursor, nameSteps, name)
    texts.set(name, text)
    return text
  }
}

/** The ranges of a family: how many, and their steps. */
interface Ranges {
  readonly size: number
  readonly steps: Uint32Array
}

/** All that stands before the names. */
function stepsIn(bytes: Uint8Array) {
  const magic = Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1')
  if (magic !== MAGIC)
    throw new Error(`The networks database is not of version ${MAGIC}; build it again`)
  let at = MAGIC.length
  const words = (count: number): Uint32Array => {
    const from = at
    at += 4 * count
    return new Uint32Array(new Uint8Array(bytes.subarray(from, at)).buffer)
  }
  const [length = 0, names = 0, size4 = 0, size6 = 0] = words(SIZES)
  if (bytes.length < length) throw new Error('The networks database ends too early')
  const nameSteps = words(stepsOf(names))
  const ranges4: Ranges = { size: size4, steps: words(RANGE_STEP_WORDS * stepsOf(size4)) }
  const ranges6: Ranges = { size: size6, steps: words(RANGE_STEP_WORDS * stepsOf(size6)) }
  return { nameSteps, ranges4, ranges6 }
}

/** Reads numbers one after the other, from where it is put. */
class Cursor {
  readonly bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  number(): number {
    const { bytes } = this
    let value = bytes[this.at++]!
    if (value < 128) return value
    value -= 128
    for (let scale = 128; ; scale *= 128) {
      const byte = bytes[this.at++]!
      if (byte < 128) return value + byte * scale
      value += (byte - 128) * scale
    }
  }
}

/** The number of the name whose range holds the block: the step before it by halves, then range by range. */
function findName(cursor: Cursor, { size, steps }: Ranges, block: number): number | undefined {
  const start = (step: number): number => {
    const word = step * RANGE_STEP_WORDS
    return steps[word + 1]! * HIGH + steps[word + 2]!
  }
  let low = 0
  let high = stepsOf(size)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (start(middle) <= block) low = middle + 1
    else high = middle
  }
  if (low === 0) return undefined
  const step = low - 1
  cursor.at = steps[step * RANGE_STEP_WORDS]!
  let next = start(step)
  for (let left = Math.min(STEP, size - step * STEP); left > 0; left--) {
    const first = next + cursor.number()
    if (first > block) return undefined
    next = first + cursor.number() + 1
    const name = cursor.number()
    if (next > block) return name
  }
  return undefined
}

function readName(cursor: Cursor, steps: Uint32Array, name: number): string {
  cursor.at = steps[Math.floor(name / STEP)]!
  for (let skip = name % STEP; skip > 0; skip--) {
    cursor.number()
    const length = cursor.number()
    cursor.at += length
  }
  const system = cursor.number()
  const length = cursor.number()
  const text = cursor.bytes.subarray(cursor.at, cursor.at + length)
  return `AS${system} ${Buffer.from(text).toString('utf8')}`.trimEnd()
}
