/**
 * Sorting rows, by numbers alone: entries (`radix.ts`) of what is sorted, and of a hash. What has the same hash is
 * compared, which is rare unless somebody means it, so that costs n log n at most.
 */
import { hashOfPair } from './hash'
import { lend, lentSoFar, takeBack } from './lent'
import { compareNames, hashesAt } from './names'
import { sortByHash } from './radix'

/** Sorts entries; returns where they lie then, which is there or in `spare`. */
export function sortEntries(
  given: usize,
  spare: usize,
  count: u32,
  isBefore: (a: u32, b: u32) => bool,
): usize {
  const sorted = sortByHash(given, spare, count)
  for (let from: u32 = 0, to: u32 = 1; from < count; from = to++) {
    const hash = load<u32>(sorted + <usize>from * 8, 4)
    while (to < count && load<u32>(sorted + <usize>to * 8, 4) === hash) to++
    if (to - from > 1) heapSort(sorted + <usize>from * 8, to - from, isBefore)
  }
  return sorted
}

/** Sorts entries by what their lower words are. */
function heapSort(entries: usize, count: u32, isBefore: (a: u32, b: u32) => bool): void {
  for (let from = count >> 1; from > 0; from--) sink(entries, from - 1, count, isBefore)
  for (let last = count - 1; last > 0; last--) {
    const largest = load<u64>(entries)
    store<u64>(entries, load<u64>(entries + <usize>last * 8))
    store<u64>(entries + <usize>last * 8, largest)
    sink(entries, 0, last, isBefore)
  }
}

function sink(entries: usize, from: u32, count: u32, isBefore: (a: u32, b: u32) => bool): void {
  let hole = from
  const sunk = load<u64>(entries + <usize>hole * 8)
  while (true) {
    let child: u32 = 2 * hole + 1
    if (child >= count) break
    let at = entries + <usize>child * 8
    if (child + 1 < count && isBefore(load<u32>(at), load<u32>(at + 8))) {
      child++
      at += 8
    }
    if (!isBefore(<u32>sunk, load<u32>(at))) break
    store<u64>(entries + <usize>hole * 8, load<u64>(at))
    hole = child
  }
  store<u64>(entries + <usize>hole * 8, sunk)
}

// ---------------------------------------------------------------- rows at rest

/** What rows are compared by: names, and of those that are compared which each has. Of pairs, both. */
let names: usize = 0
let namesOf: usize = 0
let seconds: usize = 0
let secondsOf: usize = 0

function isNameBefore(a: u32, b: u32): bool {
  return compared(names, namesOf, a, b) < 0
}

/** No part holds U+0000, which stands between them: so the first part decides before it. */
function isPairBefore(a: u32, b: u32): bool {
  const first = compared(names, namesOf, a, b)
  return first === 0 ? compared(seconds, secondsOf, a, b) < 0 : first < 0
}

function compared(all: usize, numbers: usize, a: u32, b: u32): i32 {
  const name = load<u32>(numbers + <usize>a * 4)
  return compareNames(all, name, load<u32>(numbers + <usize>b * 4))
}

function hashAt(all: usize, numbers: usize, at: usize): u32 {
  return load<u32>(hashesAt(all) + <usize>load<u32>(numbers + at * 4) * 4)
}

/** Puts the indices of some names, by number, into the order of rows at rest: by hash, and by name where that is the
 * same. */
export function orderNames(all: usize, some: usize, count: u32, into: usize): void {
  const mark = lentSoFar()
  const entries = lend(<usize>count * 8)
  for (let at: usize = 0; at < count; at++)
    store<u64>(entries + at * 8, ((<u64>hashAt(all, some, at)) << 32) | at)
  names = all
  namesOf = some
  sortInto(entries, count, isNameBefore, into)
  takeBack(mark)
}

/** The same of pairs of names, by the numbers of both. */
export function orderPairs(
  all: usize,
  some: usize,
  others: usize,
  someOthers: usize,
  count: u32,
  into: usize,
): void {
  const mark = lentSoFar()
  const entries = lend(<usize>count * 8)
  for (let at: usize = 0; at < count; at++) {
    const hash = hashOfPair(hashAt(all, some, at), hashAt(others, someOthers, at))
    store<u64>(entries + at * 8, ((<u64>hash) << 32) | at)
  }
  names = all
  namesOf = some
  seconds = others
  secondsOf = someOthers
  sortInto(entries, count, isPairBefore, into)
  takeBack(mark)
}

/** What stands at the indices that were put in order. */
export function gathered(numbers: usize, order: usize, size: u32): usize {
  const into = lend(<usize>size * 4)
  for (let at: usize = 0; at < size; at++)
    store<u32>(into + at * 4, load<u32>(numbers + <usize>load<u32>(order + at * 4) * 4))
  return into
}

function sortInto(
  entries: usize,
  count: u32,
  isBefore: (a: u32, b: u32) => bool,
  into: usize,
): void {
  const sorted = sortEntries(entries, lend(<usize>count * 8), count, isBefore)
  for (let at: usize = 0; at < count; at++) store<u32>(into + at * 4, load<u32>(sorted + at * 8))
}
