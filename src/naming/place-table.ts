import type { NameOf } from './ip.ts'

/**
 * Names of ranges of addresses at rest: which country they are in, or which network announces them.
 * Addresses are counted in blocks, a /24 of IPv4 or a /48 of IPv6: hardly a range is finer. Of a block
 * that is split the parts are kept, single addresses of IPv4 or /64s of IPv6.
 *
 *   magic   8 bytes  `S3LRPLC1`
 *   sizes   u32 each: bytes of all, names, split blocks, ranges of IPv4, ranges of IPv6
 *   steps   of every 32nd name, and of every split block: where it lies (u32)
 *           of every 32nd range, IPv4 before IPv6: where it lies (u32), the block its free blocks
 *           begin with (u32 high, u32 low)
 *   names   of each step: numbers of autonomous systems, the first whole, others by what they are more
 *           than the one before (none has 0); bytes of each text; the texts (UTF-8)
 *   ranges  IPv4, then IPv6, of each: free blocks before it, its blocks - 1, number of its name; a
 *           number past the last name is that of a split block
 *   splits  of each block its parts, which fill it: addresses - 1, number of the name + 1 (0: none)
 *
 * A u32 is little-endian; all other numbers are unsigned LEB128. Names that are used most come first,
 * so that most of their numbers take one or two bytes; of those that take as many, systems of near
 * numbers are often of one owner, and pack well side by side. Opening it costs nothing, and it is looked into
 * as it lies: a step is found by halves, what is wanted is counted up from it.
 */
const MAGIC = 'S3LRPLC1'
const SIZES = 5
const STEP = 32
const RANGE_STEP_WORDS = 3
const HIGH = 2 ** 32
/** Numbers of names from which on they take one, two and three bytes. All are whole steps, and between them the numbers of
 * systems never fall. */
const SHELVES = [0, 2 ** 7, 2 ** 14]
/** Addresses of a block: of IPv4 each one, of IPv6 each /64. */
const BLOCK4 = 256
const BLOCK6 = 65_536

/** What a range is called. */
export interface PlaceName {
  /** Number of an autonomous system; 0 where it is none. */
  readonly system: number
  readonly text: string
}

/** Addresses from `first` to `last` have the name: of IPv4 as numbers, of IPv6 the first 64 bits. Equal
 * names are one object. */
export interface NamedRange {
  readonly first: bigint
  readonly last: bigint
  readonly name: PlaceName
}

/** Whole blocks of one name, or a split one. */
interface BlockRange {
  readonly first: number
  last: number
  readonly name: PlaceName | readonly Part[]
}

/** Addresses of a split block. */
interface Part {
  readonly from: number
  readonly to: number
  readonly name: PlaceName | undefined
}

/** Writes ranges, which must be in order and apart. */
export function encodePlaces(
  ranges4: readonly NamedRange[],
  ranges6: readonly NamedRange[],
): Uint8Array {
  const families = [blockRangesOf(ranges4, BLOCK4), blockRangesOf(ranges6, BLOCK6)]
  const names = orderedNames([...ranges4, ...ranges6])
  const numbers = new Map(names.map((name, at) => [name, at]))
  const splits = families.flat().flatMap(({ name }) => (isSplit(name) ? [name] : []))
  const sizes = [names.length, splits.length, ...families.map(({ length }) => length)]
  const rangeSteps = families.reduce((sum, { length }) => sum + stepsOf(length), 0)
  const words = SIZES + stepsOf(names.length) + splits.length + RANGE_STEP_WORDS * rangeSteps
  const start = MAGIC.length + 4 * words

  const out: number[] = []
  const nameSteps = writeNames(out, names)
  const rangeStarts = families.flatMap((ranges) =>
    writeRanges(out, ranges, (name) =>
      isSplit(name) ? names.length + splits.indexOf(name) : numbers.get(name)!,
    ),
  )
  const splitStarts = splits.map((parts) => {
    const at = out.length
    for (const { from, to, name } of parts) {
      writeNumber(out, to - from)
      writeNumber(out, name === undefined ? 0 : numbers.get(name)! + 1)
    }
    return at
  })
  const bytes = new Uint8Array(start + out.length)
  const steps = [
    ...[...nameSteps, ...splitStarts].map((at) => start + at),
    ...rangeStarts.flatMap(({ at, block }) => [start + at, Math.floor(block / HIGH), block % HIGH]),
  ]
  bytes.set(new TextEncoder().encode(MAGIC))
  bytes.set(
    new Uint8Array(Uint32Array.from([bytes.length, ...sizes, ...steps]).buffer),
    MAGIC.length,
  )
  bytes.set(out, start)
  return bytes
}

function isSplit(name: BlockRange['name']): name is readonly Part[] {
  return Array.isArray(name)
}

/** Names by how many bytes their numbers take, those of the most ranges first; then by system and text. */
function orderedNames(ranges: readonly NamedRange[]): PlaceName[] {
  const uses = new Map<PlaceName, number>()
  for (const { name } of ranges) uses.set(name, (uses.get(name) ?? 0) + 1)
  const compare = (a: PlaceName, b: PlaceName): number =>
    a.system - b.system || (a.text < b.text ? -1 : 1)
  const byUse = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || compare(a, b))
  return SHELVES.flatMap((first, at) => byUse.slice(first, SHELVES[at + 1]).sort(compare))
}

/** Whole blocks, those of one name together, and split ones, in order. */
function blockRangesOf(ranges: readonly NamedRange[], size: number): BlockRange[] {
  const blocks: BlockRange[] = []
  const unit = BigInt(size)
  let open: { readonly block: number; readonly parts: Part[] } | undefined
  const close = (): void => {
    if (open !== undefined)
      blocks.push({ ...onlyBlock(open.block), name: filled(open.parts, size) })
    open = undefined
  }
  for (const { first, last, name } of ranges)
    for (let at = first; at <= last; ) {
      const block = Number(at / unit)
      const isAtStart = at % unit === 0n
      const whole = isAtStart ? Number((last + 1n) / unit) - block : 0
      if (open !== undefined && open.block !== block) close()
      if (whole > 0) {
        const before = blocks.at(-1)
        if (before?.name === name && before.last + 1 === block) before.last += whole
        else blocks.push({ first: block, last: block + whole - 1, name })
        at += BigInt(whole) * unit
        continue
      }
      open ??= { block, parts: [] }
      const end = (at / unit + 1n) * unit - 1n
      const to = last < end ? last : end
      open.parts.push({ from: Number(at % unit), to: Number(to % unit), name })
      at = to + 1n
    }
  close()
  return blocks
}

function onlyBlock(block: number): Pick<BlockRange, 'first' | 'last'> {
  return { first: block, last: block }
}

/** Parts with what lies between them, which has no name. */
function filled(parts: readonly Part[], size: number): Part[] {
  const all: Part[] = []
  let next = 0
  for (const part of [...parts, { from: size, to: size, name: undefined }]) {
    if (part.from > next) all.push({ from: next, to: part.from - 1, name: undefined })
    if (part.from < size) all.push(part)
    next = part.to + 1
  }
  return all
}

/** Returns where each step of them lies. */
function writeNames(out: number[], names: readonly PlaceName[]): number[] {
  return Array.from({ length: stepsOf(names.length) }, (_, step) => {
    const at = out.length
    const some = names.slice(step * STEP, (step + 1) * STEP)
    const texts = some.map(({ text }) => new TextEncoder().encode(text))
    let before = 0
    for (const { system } of some) {
      writeNumber(out, system - before)
      before = system
    }
    for (const { length } of texts) writeNumber(out, length)
    for (const text of texts) out.push(...text)
    return at
  })
}

/** Returns of each step where it lies, and the block that its free blocks begin with. */
function writeRanges(
  out: number[],
  ranges: readonly BlockRange[],
  numberOf: (name: BlockRange['name']) => number,
): { readonly at: number; readonly block: number }[] {
  const steps: { at: number; block: number }[] = []
  let next = 0
  for (const [at, { first, last, name }] of ranges.entries()) {
    if (at % STEP === 0) steps.push({ at: out.length, block: next })
    writeNumber(out, first - next)
    writeNumber(out, last - first)
    writeNumber(out, numberOf(name))
    next = last + 1
  }
  return steps
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

/** Opens a table. Throws where it is damaged or of another version. `what` it holds is for the error. */
export function openPlaceTable(bytes: Uint8Array, what: string): NameOf {
  const table = tableIn(bytes, what)
  const cursor = new Cursor(bytes)
  // Read once per name: there are far fewer of them than addresses.
  const texts = new Map<number, string>()
  return (groups) => {
    const a = groups[0]!
    const b = groups[1]!
    const number =
      groups.length === 2
        ? findName(cursor, table, table.ranges4, a * 256 + (b >> 8), b & 255)
        : findName(cursor, table, table.ranges6, (a * 65_536 + b) * 65_536 + groups[2]!, groups[3]!)
    if (number === undefined) return undefined
    const known = texts.get(number)
    if (known !== undefined) return known
    const text = readName(cursor, table, number)
    texts.set(number, text)
    return text
  }
}

/** Opens a table for who knows the number of a system and asks for its name: `AS15169 Google LLC`, or undefined where the
 * table has none. Throws as `openPlaceTable` does. */
export function openSystems(
  bytes: Uint8Array,
  what: string,
): (system: number) => string | undefined {
  const table = tableIn(bytes, what)
  const cursor = new Cursor(bytes)
  const systemAt = (number: number): number => {
    cursor.at = table.nameSteps[Math.floor(number / STEP)]!
    let system = 0
    for (let at = 0; at <= number % STEP; at++) system += cursor.number()
    return system
  }
  const shelves = SHELVES.map((first, at) => {
    const end = SHELVES[at + 1] ?? table.names
    return { first, end: Math.min(end, table.names) }
  })
  return (system) => {
    for (const { first, end } of shelves) {
      let low = first
      let high = end
      while (low < high) {
        const middle = (low + high) >>> 1
        if (systemAt(middle) < system) low = middle + 1
        else high = middle
      }
      if (low < end && systemAt(low) === system) return readName(cursor, table, low)
    }
    return undefined
  }
}

/** The ranges of a family: how many, and their steps. */
interface Ranges {
  readonly size: number
  readonly steps: Uint32Array
}

interface PlaceTable {
  readonly names: number
  readonly nameSteps: Uint32Array
  readonly splitSteps: Uint32Array
  readonly ranges4: Ranges
  readonly ranges6: Ranges
}

/** All that stands before the names. */
function tableIn(bytes: Uint8Array, what: string): PlaceTable {
  const magic = Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1')
  if (magic !== MAGIC)
    throw new Error(`The ${what} table is not of version ${MAGIC}; build it again`)
  let at = MAGIC.length
  const words = (count: number): Uint32Array => {
    const from = at
    at += 4 * count
    return new Uint32Array(new Uint8Array(bytes.subarray(from, at)).buffer)
  }
  const [length = 0, names = 0, splits = 0, size4 = 0, size6 = 0] = words(SIZES)
  if (bytes.length < length) throw new Error(`The ${what} table ends too early`)
  return {
    names,
    nameSteps: words(stepsOf(names)),
    splitSteps: words(splits),
    ranges4: { size: size4, steps: words(RANGE_STEP_WORDS * stepsOf(size4)) },
    ranges6: { size: size6, steps: words(RANGE_STEP_WORDS * stepsOf(size6)) },
  }
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

/** The number of the name that the address has, which is the one of that number in its block. */
function findName(
  cursor: Cursor,
  { names, splitSteps }: PlaceTable,
  ranges: Ranges,
  block: number,
  address: number,
): number | undefined {
  const number = findRange(cursor, ranges, block)
  if (number === undefined || number < names) return number
  cursor.at = splitSteps[number - names]!
  for (let next = 0; ; ) {
    next += cursor.number() + 1
    const name = cursor.number()
    if (next > address) return name === 0 ? undefined : name - 1
  }
}

/** The number of the range that holds the block: the step before it by halves, then range by range. */
function findRange(cursor: Cursor, { size, steps }: Ranges, block: number): number | undefined {
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
    const number = cursor.number()
    if (next > block) return number
  }
  return undefined
}

/** `DE`, or `AS15169 Google LLC`. */
function readName(cursor: Cursor, { names, nameSteps }: PlaceTable, number: number): string {
  const step = Math.floor(number / STEP)
  const size = Math.min(STEP, names - step * STEP)
  const wanted = number % STEP
  cursor.at = nameSteps[step]!
  let system = 0
  for (let at = 0; at < size; at++) {
    const more = cursor.number()
    if (at <= wanted) system += more
  }
  let skipped = 0
  let length = 0
  for (let at = 0; at < size; at++) {
    const bytes = cursor.number()
    if (at < wanted) skipped += bytes
    if (at === wanted) length = bytes
  }
  const from = cursor.at + skipped
  const text = Buffer.from(cursor.bytes.subarray(from, from + length)).toString('utf8')
  return system === 0 ? text : `AS${system} ${text}`.trimEnd()
}
