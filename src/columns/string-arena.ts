import { type Kernel, pool } from './pool.ts'

/** Strings in one array of bytes, UTF-8: string `n` lies in `text` from `offsets[n]` to `offsets[n + 1]`.
 * They are hashed, compared and sorted as bytes; most never become strings of the language. */
export interface StringArena {
  /** One more than there are strings; from 0, ascending. */
  readonly offsets: Uint32Array
  readonly text: Uint8Array
}

/** The strings as an arena. Halves of surrogate pairs that stand alone become U+FFFD. */
export function arenaOf(names: readonly string[]): StringArena {
  const offsets = new Uint32Array(names.length + 1)
  const text = encoder.encode(names.join(''))
  if (setOffsets(offsets, names, ({ length }) => length) === text.length) return { offsets, text }
  if (names.every((name) => name.isWellFormed())) {
    setOffsets(offsets, names, bytesOf)
    return { offsets, text }
  }
  // Two halves of surrogate pairs side by side would have made a whole one.
  const apart = names.map((name) => encoder.encode(name))
  const whole = new Uint8Array(setOffsets(offsets, apart, ({ length }) => length))
  for (const [at, bytes] of apart.entries()) whole.set(bytes, offsets[at])
  return { offsets, text: whole }
}
const encoder = new TextEncoder()

/** Sets where each name starts and the last one ends; returns that end. */
function setOffsets<T>(
  offsets: Uint32Array,
  names: readonly T[],
  lengthOf: (name: T) => number,
): number {
  let end = 0
  for (let at = 0; at < names.length; at++) offsets[at + 1] = end += lengthOf(names[at]!)
  return end
}

/** Of a well-formed name, in UTF-8. */
function bytesOf(name: string): number {
  let bytes = name.length
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    if (unit < 0x80) continue
    // Each half of a surrogate pair is two of its four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}

/** All strings of an arena, in order. */
export function stringsOf(names: StringArena): string[] {
  const { offsets, text } = names
  const all = utf8.decode(text)
  const isAscii = all.length === text.length
  const strings = new Array<string>(offsets.length - 1)
  let from = 0
  for (let at = 0; at < strings.length; at++) {
    const to = isAscii ? offsets[at + 1]! : from + unitsOf(names, at)
    strings[at] = all.slice(from, to)
    from = to
  }
  return strings
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The length of string number `name`, in UTF-16 code units. */
export function unitsOf({ offsets, text }: StringArena, name: number): number {
  let units = 0
  for (let at = offsets[name]!; at < offsets[name + 1]!; at++) {
    const byte = text[at]!
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2
  }
  return units
}

/** String number `name`, for whoever needs few of them: of all at once, `stringsOf` costs less. */
export function stringAt({ offsets, text }: StringArena, name: number): string {
  return utf8.decode(text.subarray(offsets[name], offsets[name + 1]))
}

/** An arena of some of the strings, in the order of their numbers in `chosen`. */
export function gatherStrings(names: StringArena, chosen: Uint32Array): StringArena {
  const offsets = new Uint32Array(chosen.length + 1)
  const length = setSomeOffsets(offsets, names.offsets, chosen)
  const isForKernel = chosen.length >= FEW && names.text.length <= MOST_IN_KERNEL
  const inARow = isForKernel ? gatheredText : copiedText
  return { offsets, text: inARow(names, chosen, length) }
}

/** Copying fewer names takes less time than putting all of them into the kernel. */
const FEW = 32
/** With more bytes of names in it, and as many of those that are chosen, a kernel would be too large to be kept. */
const MOST_IN_KERNEL = 8 * 1024 * 1024

/** Some names in a row, `length` bytes together, by the WebAssembly kernel: a night copies them before TypeScript
 * would have become fast. */
function gatheredText(names: StringArena, chosen: Uint32Array, length: number): Uint8Array {
  const entries = Math.max(names.offsets.length - 1, chosen.length)
  return pool.lendKernel(entries, Math.max(names.text.length, length), (kernel) => {
    putIntoKernel(kernel, names)
    const { buffer } = kernel.memory
    new Uint32Array(buffer, kernel.groupOfAt(), chosen.length).set(chosen)
    kernel.gather(chosen.length)
    return new Uint8Array(buffer, kernel.chosenAt(), length).slice()
  })
}

/** Puts names where a kernel looks for them, which has room for as many. */
export function putIntoKernel(kernel: Kernel, { offsets, text }: StringArena): void {
  const { buffer } = kernel.memory
  new Uint8Array(buffer, kernel.textAt(), text.length).set(text)
  new Uint32Array(buffer, kernel.startsAt(), offsets.length).set(offsets)
}

/** As `setOffsets`. */
function setSomeOffsets(
  someOffsets: Uint32Array,
  offsets: Uint32Array,
  chosen: Uint32Array,
): number {
  let end = 0
  for (let at = 0; at < chosen.length; at++) {
    const name = chosen[at]!
    someOffsets[at + 1] = end += offsets[name + 1]! - offsets[name]!
  }
  return end
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}

/** As `gatheredText`, without the kernel. */
function copiedText(
  { offsets, text }: StringArena,
  chosen: Uint32Array,
  length: number,
): Uint8Array {
  const copied = new Uint8Array(length)
  const [bytes, into] = [viewOf(text), viewOf(copied)]
  let to = 0
  for (let at = 0; at < chosen.length; at++) {
    let from = offsets[chosen[at]!]!
    const end = offsets[chosen[at]! + 1]!
    for (; from + 3 < end; from += 4, to += 4) into.setInt32(to, bytes.getInt32(from))
    for (; from < end; from++, to++) into.setUint8(to, bytes.getUint8(from))
  }
  return copied
}
