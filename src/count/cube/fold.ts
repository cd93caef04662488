/**
 * Keeps a cube within bounds, without losing a request of it.
 *
 * A day with too many rows is folded step by step. At first the heaviest names of each dimension are told, up to
 * `toldAtFirst`. Each step halves that number for one more dimension, in the order of `foldingOrder`, and then from its
 * start again. Rows that no told name tells apart become one row. It keeps the names that all of them have in common, and
 * has `OTHER` in place of the others; the kind of a program and the class of a status always stay. The first step that
 * leaves few enough rows is taken. The weight of a name is the sum of its shares of the day's requests and of its bytes;
 * of names with the same weight all are told, or none.
 *
 * So what is folded follows from the rows alone, whatever their order. `kernel/fold.ts` does the same with what is
 * counted.
 */
import { allRows } from '../../columns/row-order.ts'
import {
  type Cube,
  type CubeMeasure,
  cubeMeasures,
  type Dimension,
  dimensions,
  KIND_SEPARATOR,
  OTHER,
  OTHER_PROGRAM,
  ofEach,
} from './cube.ts'
import { sortedCube } from './sorted.ts'

/** What is folded in which order: networks tell least that countries do not tell, and objects most of all. */
export const foldingOrder = ['network', 'country', 'site', 'program', 'object', 'cache'] as const
type Folded = (typeof foldingOrder)[number]

/** How many names of each dimension are told at first. */
const toldAtFirst: Readonly<Record<Folded, number>> = {
  network: 64,
  country: 128,
  site: 256,
  program: 256,
  object: 4096,
  cache: 4096,
}
/** After it, no name is told. */
const LAST_STEP = 78

/** The smallest bound that can always be kept: kinds of programs × classes of statuses. */
export const FEWEST_ROWS = 28

interface Rows {
  readonly codes: Readonly<Record<Dimension, Uint32Array>>
  readonly measures: Readonly<Record<CubeMeasure, Float64Array>>
  readonly count: number
}

/** The kind of each program's code, and of each kind the code of its folded programs. */
interface Kinds {
  readonly of: Uint32Array
  readonly others: Uint32Array
}

/** The cube with at most `most` rows per day; `most` is `FEWEST_ROWS` or more. */
export function foldedCube(cube: Cube, most: number): Cube {
  if (most < FEWEST_ROWS) throw new Error(`A cube cannot be folded to ${most} rows per day`)
  const sizes = rowsPerDay(cube)
  if (sizes.every((size) => size <= most)) return cube
  const { programs, kinds } = withOtherPrograms(cube.names.program)
  let end = 0
  const days = Array.from(sizes, (count) => {
    const start = end
    end += count
    const some = <T extends Uint32Array | Float64Array>(all: T) => all.subarray(start, end) as T
    const rows: Rows = {
      codes: ofEach(dimensions, (dimension) => some(cube.codes[dimension])),
      measures: ofEach(cubeMeasures, (measure) => some(cube.measures[measure])),
      count,
    }
    return count <= most ? rows : foldedRows(rows, kinds, most)
  })
  const names = ofEach(dimensions, (dimension) => [undefined, ...cube.names[dimension]])
  return sortedCube({
    days: cube.days,
    rows: days.reduce((sum, { count }) => sum + count, 0),
    day: Uint32Array.from(days.flatMap(({ count }, day) => new Array<number>(count).fill(day))),
    named: { ...names, program: programs },
    codes: ofEach(dimensions, (dimension) =>
      Uint32Array.from(days.flatMap(({ codes }) => [...codes[dimension]])),
    ),
    measures: ofEach(cubeMeasures, (measure) =>
      Float64Array.from(days.flatMap((rows) => [...rows.measures[measure]])),
    ),
  })
}

/** How many rows each day has. */
export function rowsPerDay({ days, day: column }: Cube): Uint32Array {
  const counts = new Uint32Array(days.length)
  for (const day of column) counts[day]!++
  return counts
}

/** Programs by code, with those that stand for the folded ones of each kind. */
export function withOtherPrograms(names: readonly string[]) {
  const kindOf = (name: string): string => name.slice(0, name.indexOf(KIND_SEPARATOR))
  const known = [...new Set(names.map(kindOf))]
  const more = known.map((kind) => kind + KIND_SEPARATOR + OTHER_PROGRAM)
  const programs = [undefined, ...names, ...more]
  const of = Uint32Array.from(programs, (name = '') => Math.max(0, known.indexOf(kindOf(name))))
  const others = Uint32Array.from(more, (name) => programs.indexOf(name))
  return { programs, kinds: { of, others } satisfies Kinds }
}

function foldedRows(rows: Rows, kinds: Kinds, most: number): Rows {
  const places = ofEach(foldingOrder, (dimension) => placesOf(rows, dimension, kinds))
  let [from, to] = [0, LAST_STEP]
  while (from < to) {
    const middle = (from + to) >> 1
    if (areAtMost(most, keysAfter(middle, rows, places, kinds))) to = middle
    else from = middle + 1
  }
  return grouped(rows, keysAfter(to, rows, places, kinds), kinds)
}

/** Of each code the place of its name, the heaviest first, and at the end what is folded already. Of each place, whether
 * its name is as heavy as the one before. */
interface Places {
  readonly of: Uint32Array
  readonly isTied: readonly boolean[]
}

function placesOf({ codes, measures: sums, count }: Rows, of: Folded, { others }: Kinds): Places {
  const column = codes[of]
  const size = 1 + column.reduce((most, code) => Math.max(most, code), 0)
  const [requests, bytes] = [new Float64Array(size), new Float64Array(size)]
  const all = { requests: 0, bytes: 0 }
  for (let row = 0; row < count; row++) {
    requests[column[row]!]! += sums.requests[row]!
    bytes[column[row]!]! += sums.bytes[row]!
    all.requests += sums.requests[row]!
    all.bytes += sums.bytes[row]!
  }
  const weights = requests.map(
    (sum, code) => sum / all.requests + bytes[code]! / Math.max(1, all.bytes),
  )
  const isName = (code: number): boolean =>
    code > 0 && requests[code]! > 0 && (of !== 'program' || !others.includes(code))
  const order = allRows(size)
    .filter(isName)
    .sort((a, b) => weights[b]! - weights[a]!)
  const places = new Uint32Array(size).fill(size)
  for (const [place, code] of order.entries()) places[code] = place
  const isTied = [...order].map((code, at) => weights[code] === weights[order[at - 1] ?? 0])
  return { of: places, isTied }
}

/** How many names of a dimension are told after a step. */
function toldAfter(step: number, dimension: Folded, { isTied }: Places): number {
  const turn = foldingOrder.length - 1 - foldingOrder.indexOf(dimension)
  let told = toldAtFirst[dimension] >> Math.floor((step + turn) / foldingOrder.length)
  while (told > 0 && isTied[told] === true) told--
  return told
}

/** A number for each row after a step: the same for those that no told name tells apart. */
function keysAfter(
  step: number,
  { codes, count }: Rows,
  places: Readonly<Record<Folded, Places>>,
  { of: kindOf, others }: Kinds,
): Float64Array {
  const kindCount = others.length + 1
  const keys = Float64Array.from(
    codes.status,
    (status, row) => status * kindCount + kindOf[codes.program[row]!]!,
  )
  let end = kindCount * (1 + codes.status.reduce((most, status) => Math.max(most, status), 0))
  for (const dimension of foldingOrder) {
    const column = codes[dimension]
    const { of } = places[dimension]
    const told = toldAfter(step, dimension, places[dimension])
    const size = of.length + 1
    if (end * size > Number.MAX_SAFE_INTEGER) end = renumber(keys)
    end *= size
    for (let row = 0; row < count; row++) {
      const code = column[row]!
      keys[row] = keys[row]! * size + (of[code]! < told ? code + 1 : 0)
    }
  }
  return keys
}

function areAtMost(most: number, keys: Float64Array): boolean {
  const known = new Set<number>()
  for (let row = 0; row < keys.length && known.size <= most; row++) known.add(keys[row]!)
  return known.size <= most
}

/** Numbers keys from 0 on, in the order in which they come first. Returns how many there are. */
function renumber(keys: Float64Array): number {
  const numbers = new Map<number, number>()
  for (let row = 0; row < keys.length; row++) {
    const number = numbers.get(keys[row]!) ?? numbers.size
    numbers.set(keys[row]!, number)
    keys[row] = number
  }
  return numbers.size
}

/** Puts together the rows of each key, in the order in which keys come first. `keys` become other ones. */
function grouped({ codes, measures, count }: Rows, keys: Float64Array, kinds: Kinds): Rows {
  const groups = renumber(keys)
  const first = new Uint32Array(groups)
  for (let row = count - 1; row >= 0; row--) first[keys[row]!] = row
  return {
    codes: ofEach(dimensions, (dimension) => {
      const column = codes[dimension]
      const kept = first.map((row) => column[row]!)
      for (let row = 0; row < count; row++) {
        const code = column[row]!
        const group = keys[row]!
        if (kept[group] !== code) kept[group] = foldedCode(dimension, code, kinds)
      }
      return kept
    }),
    measures: ofEach(cubeMeasures, (measure) => {
      const column = measures[measure]
      const sums = new Float64Array(groups)
      for (let row = 0; row < count; row++) sums[keys[row]!]! += column[row]!
      return sums
    }),
    count: groups,
  }
}

/** The code in place of one whose name is folded away. */
export function foldedCode(
  dimension: Dimension,
  code: number,
  { of: kindOf, others }: Kinds,
): number {
  return dimension === 'program' ? others[kindOf[code]!]! : OTHER
}
