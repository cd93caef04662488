/** How many visitors, and how many clients among them, are behind each row of a day's table. */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import { type CountMemory, KernelColumn, words } from '../../columns/counting/memory.ts'
import { PairSet } from '../../columns/counting/pair-set.ts'
import { gather } from '../../columns/table.ts'
import type { DaySums } from './day-sums.ts'

/** Distinct visitors by number of the name, from distinct pairs of visitor and id. */
export function visitorsOf(
  pairs: PairSet,
  { size, of, isOneToOne }: Dictionary,
  memory: CountMemory,
): Float64Array {
  const [visitor, ids] = pairs.parts()
  const numbers = gather(of, ids)
  return howOften(isOneToOne ? numbers : distinctPairs(visitor, numbers, memory), size)
}

/** Distinct clients among the visitors, by number of the name: somebody with five agents is one. */
export function crowdOf(
  { visitors, visitorAddresses }: DaySums,
  { size, of }: Dictionary,
  memory: CountMemory,
): Float64Array {
  const [clients] = visitors.parts()
  const numbers = gather(of, visitorAddresses.numbers.subarray(0, visitors.size))
  return howOften(distinctPairs(clients, numbers, memory), size)
}

function howOften(numbers: Uint32Array, size: number): Float64Array {
  const times = new Float64Array(size)
  for (let at = 0; at < numbers.length; at++) times[numbers[at]!]! += 1
  return times
}

/** What stands on the right of each distinct pair. */
function distinctPairs(left: Uint32Array, right: Uint32Array, memory: CountMemory): Uint32Array {
  const seen = new PairSet(memory)
  const column = () => new KernelColumn(memory, AT_ONCE, words)
  const of = { places: column(), left: column(), right: column(), into: column() }
  of.places.numbers.set(new Uint32Array(AT_ONCE).map((_, at) => at))
  for (let from = 0; from < left.length; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, left.length - from)
    of.left.numbers.set(left.subarray(from, from + count))
    of.right.numbers.set(right.subarray(from, from + count))
    seen.numberAll({ ...of, count })
  }
  const [, distinct] = seen.parts()
  for (const one of [seen, ...Object.values(of)]) one.close()
  return distinct
}
const AT_ONCE = 1024
