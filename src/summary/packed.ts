import { hashOfBytes } from './order.ts'
import { Scratch } from './scratch.ts'

/** Names as they lie at rest: UTF-8 in a row, name `n` from `starts[n]` to `starts[n + 1]`. They are
 * hashed, compared and sorted as bytes; most never become strings. */
export interface PackedNames {
  /** One more than there are names. */
  readonly starts: Uint32Array
  readonly text: Uint8Array
}

export function packed(names: readonly string[]): PackedNames {
  const starts = new Uint32Array(names.length + 1)
  const text = encoder.encode(names.join(''))
  if (setStarts(starts, names, ({ length }) => length) === text.length) return { starts, text }
  if (names.every((name) => name.isWellFormed())) {
    setStarts(starts, names, bytesOf)
    return { starts, text }
  }
  // Two halves of surrogate pairs side by side would have made a whole one.
  const apart = names.map((name) => encoder.encode(name))
  const whole = new Uint8Array(setStarts(starts, apart, ({ length }) => length))
  for (const [at, bytes] of apart.entries()) whole.set(bytes, starts[at])
  return { starts, text: whole }
}
const encoder = new TextEncoder()

/** Sets where each name starts and the last one ends; returns that end. */
function setStarts<T>(
  starts: Uint32Array,
  names: readonly T[],
  lengthOf: (name: T) => number,
): number {
  let end = 0
  for (let at = 0; at < names.length; at++) starts[at + 1] = end += lengthOf(names[at]!)
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

/** The names as strings. */
export function unpacked(names: PackedNames): string[] {
  const { starts, text } = names
  const all = utf8.decode(text)
  const isAscii = all.length === text.length
  const strings = new Array<string>(starts.length - 1)
  let from = 0
  for (let at = 0; at < strings.length; at++) {
    const to = isAscii ? starts[at + 1]! : from + unitsOf(names, at)
    strings[at] = all.slice(from, to)
    from = to
  }
  return strings
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The length of a name in UTF-16 code units. */
export function unitsOf({ starts, text }: PackedNames, name: number): number {
  let units = 0
  for (let at = starts[name]!; at < starts[name + 1]!; at++) {
    const byte = text[at]!
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2
  }
  return units
}

export function nameAt({ starts, text }: PackedNames, name: number): string {
  return utf8.decode(text.subarray(starts[name], starts[name + 1]))
}

/** Some of the names, in the given order. */
export function someNames({ starts, text }: PackedNames, chosen: Uint32Array): PackedNames {
  const someStarts = new Uint32Array(chosen.length + 1)
  for (let at = 0; at < chosen.length; at++) {
    const name = chosen[at]!
    someStarts[at + 1] = someStarts[at]! + starts[name + 1]! - starts[name]!
  }
  const someText = new Uint8Array(someStarts[chosen.length]!)
  for (let at = 0, to = 0; at < chosen.length; at++) {
    const end = starts[chosen[at]! + 1]!
    for (let from = starts[chosen[at]!]!; from < end; from++) someText[to++] = text[from]!
  }
  return { starts: someStarts, text: someText }
}

/** `hashOfName` of each. */
export function hashesOf({ starts, text }: PackedNames): Uint32Array<ArrayBuffer> {
  const bytes = viewOf(text)
  const hashes = new Uint32Array(starts.length - 1)
  for (let at = 0; at < hashes.length; at++) {
    hashes[at] = hashOfBytes(bytes, starts[at]!, starts[at + 1]!)
  }
  return hashes
}

/** Several lists of names one after the other. Borrowed, until others are joined. */
export function joined(lists: readonly PackedNames[]): PackedNames {
  const count = lists.reduce((sum, list) => sum + list.starts.length - 1, 0)
  const length = lists.reduce((sum, list) => sum + list.text.length, 0)
  const starts = startsRoom.room(count + 1).subarray(0, count + 1)
  const text = textRoom.room(length).subarray(0, length)
  starts[0] = 0
  let name = 0
  let end = 0
  for (const list of lists) {
    text.set(list.text, end)
    for (let at = 1; at < list.starts.length; at++) starts[++name] = end + list.starts[at]!
    end += list.text.length
  }
  return { starts, text }
}
const startsRoom = new Scratch((length) => new Uint32Array(length), 512 * 1024)
const textRoom = new Scratch((length) => new Uint8Array(length), 16 * 1024 * 1024)

/** Whether two names are the same. */
export function comparing({ starts, text }: PackedNames): (a: number, b: number) => boolean {
  const bytes = viewOf(text)
  return (a, b) => {
    let at = starts[a]!
    const end = starts[a + 1]!
    let other = starts[b]!
    if (starts[b + 1]! - other !== end - at) return false
    for (; at + 3 < end; at += 4, other += 4)
      if (bytes.getInt32(at) !== bytes.getInt32(other)) return false
    for (; at < end; at++, other++) if (bytes.getUint8(at) !== bytes.getUint8(other)) return false
    return true
  }
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}
