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
export function someNames(names: PackedNames, chosen: Uint32Array): PackedNames {
  const starts = new Uint32Array(chosen.length + 1)
  const text = new Uint8Array(setSomeStarts(starts, names.starts, chosen))
  copyNames(viewOf(text), viewOf(names.text), names.starts, chosen)
  return { starts, text }
}

/** As `setStarts`. */
function setSomeStarts(someStarts: Uint32Array, starts: Uint32Array, chosen: Uint32Array): number {
  let end = 0
  for (let at = 0; at < chosen.length; at++) {
    const name = chosen[at]!
    someStarts[at + 1] = end += starts[name + 1]! - starts[name]!
  }
  return end
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}

function copyNames(
  into: DataView,
  bytes: DataView,
  starts: Uint32Array,
  chosen: Uint32Array,
): void {
  let to = 0
  for (let at = 0; at < chosen.length; at++) {
    let from = starts[chosen[at]!]!
    const end = starts[chosen[at]! + 1]!
    for (; from + 3 < end; from += 4, to += 4) into.setInt32(to, bytes.getInt32(from))
    for (; from < end; from++, to++) into.setUint8(to, bytes.getUint8(from))
  }
}
