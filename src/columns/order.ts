/**
 * The order of rows at rest: by a hash of their names, then by name. Any order would do that depends on
 * nothing but the names; this one is had without comparing strings.
 */
import { Scratch } from './scratch.ts'

/** A 32-bit hash of a name's UTF-16 code units. */
export function hashOfName(name: string): number {
  const { length } = name
  let hash = SEED ^ length
  let at = 0
  for (; at + 3 < length; at += 4) {
    hash = mixed(
      hash,
      name.charCodeAt(at) ^
        (name.charCodeAt(at + 1) << 8) ^
        (name.charCodeAt(at + 2) << 16) ^
        (name.charCodeAt(at + 3) << 24),
    )
  }
  for (; at < length; at++) hash = mixed(hash, name.charCodeAt(at))
  return finished(hash)
}

const SEED = 0x811c9dc5

function mixed(hash: number, four: number): number {
  const product = Math.imul(hash ^ four, 0x85ebca6b)
  return product ^ (product >>> 15)
}

function finished(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (product ^ (product >>> 13)) >>> 0
}

/** The hash of a pair of names, from theirs. */
export function hashOfPair(first: number, second: number): number {
  const hash = Math.imul(first ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const BITS = 11
const DIGITS = 1 << BITS
/** Where the next hash with a digit goes. */
const places = new Uint32Array(DIGITS)
/** So few are sorted by insertion, which costs less. */
const FEW = 40
const rooms = Array.from(
  { length: 2 },
  () => new Scratch((length) => new Uint32Array(length), 512 * 1024),
)

/** The indices of `hashes` in the order of rows at rest. `isBefore` compares the names at two indices. */
export function orderOfRows(
  hashes: Uint32Array,
  isBefore: (a: number, b: number) => boolean,
): Uint32Array {
  const order = new Uint32Array(hashes.length)
  if (hashes.length <= FEW) insert(hashes, order)
  else {
    // The lowest digit first.
    const [one, other] = rooms.map((room) => room.room(hashes.length)) as [Uint32Array, Uint32Array]
    setNumbers(one, hashes.length)
    distribute(hashes, 0, one, other)
    distribute(hashes, BITS, other, one)
    distribute(hashes, 2 * BITS, one, order)
  }
  orderTies(hashes, order, isBefore)
  return order
}

function insert(hashes: Uint32Array, order: Uint32Array): void {
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!
    let at = row
    for (; at > 0 && hashes[order[at - 1]!]! > hash; at--) order[at] = order[at - 1]!
    order[at] = row
  }
}

function setNumbers(into: Uint32Array, count: number): void {
  for (let at = 0; at < count; at++) into[at] = at
}

/** Sorts by one digit; equal ones stay as they came. */
function distribute(
  hashes: Uint32Array,
  shift: number,
  order: Uint32Array,
  into: Uint32Array,
): void {
  places.fill(0)
  countDigits(hashes, shift)
  addBefore()
  place(hashes, shift, order, into)
}

function countDigits(hashes: Uint32Array, shift: number): void {
  for (let at = 0; at < hashes.length; at++) places[(hashes[at]! >>> shift) & (DIGITS - 1)]! += 1
}

function addBefore(): void {
  let before = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = places[digit]!
    places[digit] = before
    before += count
  }
}

function place(hashes: Uint32Array, shift: number, order: Uint32Array, into: Uint32Array): void {
  for (let at = 0; at < hashes.length; at++) {
    const row = order[at]!
    const digit = (hashes[row]! >>> shift) & (DIGITS - 1)
    const to = places[digit]!
    into[to] = row
    places[digit] = to + 1
  }
}

function orderTies(
  hashes: Uint32Array,
  order: Uint32Array,
  isBefore: (a: number, b: number) => boolean,
): void {
  for (let from = 0, to = 1; from < order.length; from = to++) {
    const hash = hashes[order[from]!]
    while (to < order.length && hashes[order[to]!] === hash) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => (isBefore(a, b) ? -1 : 1))
  }
}
