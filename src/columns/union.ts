/**
 * The rows of several tables, each once. A WebAssembly kernel (`kernel/union.ts`) finds out which are
 * the same, by a hash and by comparing bytes; rows come out in the order of rows at rest.
 */
import { type Kernel, pool } from './pool.ts'
import { type StringArena, stringAt } from './string-arena.ts'
import { type CompositeKeys, gatherPairs, KEY_SEPARATOR } from './table.ts'

/** Rows of several lists, each once, in the order of rows at rest. */
export interface Union<Rows> {
  readonly rows: Rows
  /** Of each list, the numbers of its rows in the union. */
  readonly of: readonly Uint32Array[]
}

/** The strings of several arenas, in each of which a string may stand several times. */
export function unionOfNames(lists: readonly StringArena[]): Union<StringArena> {
  return hashedUnionOf(lists).union
}

/** The names of several lists, and the hashes of those in the union. */
function hashedUnionOf(lists: readonly StringArena[]): {
  readonly union: Union<StringArena>
  readonly hashes: Uint32Array
} {
  const counts = lists.map(({ offsets }) => offsets.length - 1)
  const count = sumOf(counts)
  const bytes = sumOf(lists.map(({ text }) => text.length))
  return pool.lendKernel(count, bytes, (kernel) => {
    const offsets = wordsIn(kernel, kernel.startsAt(), count + 1)
    const text = new Uint8Array(kernel.memory.buffer, kernel.textAt(), bytes)
    offsets[0] = 0
    let name = 0
    let end = 0
    for (const [at, list] of lists.entries()) {
      text.set(list.text, end)
      offsets.set(list.offsets, name)
      kernel.shift(name, name + counts[at]!, end)
      name += counts[at]!
      end += list.text.length
    }
    groupCollisions(kernel, kernel.groupNames(), (name) => stringAt({ offsets, text }, name))
    const groups = kernel.groups.value
    const length = kernel.choose()
    const rows = {
      offsets: wordsIn(kernel, kernel.chosenStartsAt(), groups + 1).slice(),
      text: new Uint8Array(kernel.memory.buffer, kernel.chosenAt(), length).slice(),
    }
    const of = split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts)
    return { union: { rows, of }, hashes: wordsIn(kernel, kernel.hashesAt(), groups).slice() }
  })
}

/** The composite keys of several lists, as `unionOfNames`. */
export function unionOfPairs(lists: readonly CompositeKeys[]): Union<CompositeKeys> {
  const left = hashedUnionOf(lists.map((one) => one.left))
  const right = hashedUnionOf(lists.map((one) => one.right))
  const counts = lists.map(({ leftOf }) => leftOf.length)
  const count = sumOf(counts)
  const words = count + left.hashes.length + right.hashes.length
  const all = {
    left: left.union.rows,
    right: right.union.rows,
    leftOf: gatherParts(lists, 'leftOf', left.union.of, count),
    rightOf: gatherParts(lists, 'rightOf', right.union.of, count),
  }
  const { firsts, of } = pool.lendKernel(count, 4 * words, (kernel) => {
    const rightAt = kernel.textAt()
    const leftHashesAt = rightAt + 4 * count
    const rightHashesAt = leftHashesAt + 4 * left.hashes.length
    wordsIn(kernel, kernel.startsAt(), count).set(all.leftOf)
    wordsIn(kernel, rightAt, count).set(all.rightOf)
    wordsIn(kernel, leftHashesAt, left.hashes.length).set(left.hashes)
    wordsIn(kernel, rightHashesAt, right.hashes.length).set(right.hashes)
    groupCollisions(
      kernel,
      kernel.groupPairs(leftHashesAt, rightHashesAt),
      (pair) =>
        stringAt(all.left, all.leftOf[pair]!) +
        KEY_SEPARATOR +
        stringAt(all.right, all.rightOf[pair]!),
    )
    return {
      firsts: wordsIn(kernel, kernel.firstsAt(), kernel.groups.value).slice(),
      of: split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts),
    }
  })
  // It takes the kernel, which is given back by now.
  return { rows: gatherPairs(all, firsts), of }
}

/** Lent, until memory is reserved again. */
function wordsIn({ memory }: Kernel, at: number, length: number): Uint32Array {
  return new Uint32Array(memory.buffer, at, length)
}

/** Groups by name what has one hash but different names, wherever the kernel comes upon it. */
function groupCollisions(kernel: Kernel, isDone: number, nameOf: (entry: number) => string): void {
  for (let done = isDone; done === 0; done = kernel.goOn()) {
    const from = kernel.collisionFrom.value
    const size = kernel.collisionTo.value - from
    /** Of each its number, then its hash. */
    const entries = wordsIn(kernel, kernel.entriesAt() + 8 * from, 2 * size)
    const byName = Map.groupBy(
      entries.filter((_, at) => at % 2 === 0),
      nameOf,
    )
    const before = kernel.groups.value
    const firsts = wordsIn(kernel, kernel.firstsAt(), before + byName.size)
    const groupOf = new Uint32Array(kernel.memory.buffer, kernel.groupOfAt())
    let group = before
    for (const [, same] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const entry of same) groupOf[entry] = group
      firsts[group++] = same[0]!
    }
    wordsIn(kernel, kernel.hashesAt(), group).fill(entries[1]!, before)
    kernel.groups.value = group
  }
}

/** Gathers the parts of several lists as numbers of their union, one list after the other. */
function gatherParts(
  lists: readonly CompositeKeys[],
  which: 'leftOf' | 'rightOf',
  unionOf: readonly Uint32Array[],
  count: number,
): Uint32Array {
  const gathered = new Uint32Array(count)
  let to = 0
  for (const [at, list] of lists.entries()) {
    const numbers = list[which]
    const union = unionOf[at]!
    for (let row = 0; row < numbers.length; row++) gathered[to++] = union[numbers[row]!]!
  }
  return gathered
}

/** The stretches of an array that have these lengths. */
function split(all: Uint32Array, lengths: readonly number[]): Uint32Array[] {
  let from = 0
  return lengths.map((length) => {
    from += length
    return all.subarray(from - length, from)
  })
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
