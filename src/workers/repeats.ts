/**
 * Finding re-deliveries between the segments of one delivery day.
 *
 * A reader knows the records that it has read itself. Segments are read by several, so each also
 * tells the hashes of its request ids; where two segments have one in common, they are
 * suspected, and read again by one reader, which compares whole identities. A wrong suspicion, as by
 * a multi-object delete, thus costs time and nothing else.
 */

const NEWLINE = 0x0a
const BLANK = 0x20
const BRACKET = 0x5d
const DASH = 0x2d

/** Collects the 53-bit hashes of the request ids of whole lines. */
export class RequestHashes {
  #hashes = new Float64Array(4096)
  #size = 0

  /** Adds those of the whole lines in `bytes`; with `isLast` a line needs no newline. A line that has
   * none where it belongs is hashed whole. */
  add(bytes: Uint8Array, isLast: boolean): void {
    for (let at = 0; at < bytes.length; ) {
      const newline = bytes.indexOf(NEWLINE, at)
      if (newline < 0 && !isLast) return
      const end = newline < 0 ? bytes.length : newline
      if (end > at) this.#addLine(bytes, at, end)
      at = end + 1
    }
  }

  /** Sorted, each once. */
  sorted(): Float64Array<ArrayBuffer> {
    const hashes = this.#hashes.slice(0, this.#size).sort()
    let count = 0
    for (const hash of hashes) if (count === 0 || hashes[count - 1] !== hash) hashes[count++] = hash
    return hashes.slice(0, count)
  }

  /** `owner bucket [time] address requester requestId …` */
  #addLine(bytes: Uint8Array, start: number, end: number): void {
    let at = start
    while (at < end && bytes[at] !== BRACKET) at++
    let from = ++at
    for (let word = 0; word < 3; word++) {
      while (at < end && bytes[at] === BLANK) at++
      from = at
      while (at < end && bytes[at] !== BLANK) at++
    }
    if (from >= end) this.#push(hashOf(bytes, start, end))
    else if (at - from !== 1 || bytes[from] !== DASH) this.#push(hashOf(bytes, from, at))
  }

  #push(hash: number): void {
    if (this.#size === this.#hashes.length) {
      const longer = new Float64Array(2 * this.#size)
      longer.set(this.#hashes)
      this.#hashes = longer
    }
    this.#hashes[this.#size++] = hash
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let a = 0x811c9dc5
  let b = to - from
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    a = Math.imul(a ^ byte, 0x01000193)
    b = Math.imul(b ^ byte, 0x5bd1e995) ^ (b >>> 15)
  }
  a ^= a >>> 16
  b ^= b >>> 13
  return (a & 0x1fffff) * 0x100000000 + (b >>> 0)
}

/** Which of the lists (each sorted, each hash once) have a hash that another list has too. */
export function listsInCommon(lists: readonly Float64Array[]): number[] {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0))
  let length = 0
  for (const list of lists) {
    all.set(list, length)
    length += list.length
  }
  all.sort()
  const repeated = new Set<number>()
  for (let at = 1; at < all.length; at++) {
    const hash = all[at]
    if (hash !== undefined && hash === all[at - 1]) repeated.add(hash)
  }
  if (repeated.size === 0) return []
  return [...lists.keys()].filter((at) => lists[at]?.some((hash) => repeated.has(hash)))
}
