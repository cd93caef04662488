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
  const starts = allRows(cube.days.length + 1).map((day) => firstOf(cube.day, day))
  const sizes = cube.days.map((_, day) => starts[day + 1]! - starts[day]!)
  if (sizes.every((size) => size <= most)) return cube
  const { programs, kinds } = withOtherPrograms(cube.names.program)
  const days = sizes.map((count, day) => {
    const some = <T extends Uint32Array | Float64Array>(all: T) =>
      all.subarray(starts[day], starts[day + 1]) as T
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

/** Where the rows of a day start, which stand by day. */
function firstOf(days: Uint32Array, day: number): number {
  let [from, to] = [0, days.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (days[middle]! < day) from = middle + 1
    else to = middle
  }
  return from
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
    const keys = new Set(keysAfter(middle, rows, places, kinds))
    if (keys.size <= most) to = middle
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

/** What tells each row apart after a step. */
function keysAfter(
  step: number,
  { codes, count }: Rows,
  places: Readonly<Record<Folded, Places>>,
  kinds: Kinds,
): string[] {
  const told = ofEach(foldingOrder, (dimension) => toldAfter(step, dimension, places[dimension]))
  return Array.from({ length: count }, (_, row) => {
    const names = foldingOrder.map((dimension) => {
      const code = codes[dimension][row]!
      return places[dimension].of[code]! < told[dimension] ? code : ''
    })
    return [codes.status[row], kinds.of[codes.program[row]!], ...names].join()
  })
}

/** Puts together the rows of each key. */
function grouped(
  { codes, measures: sums }: Rows,
  keys: readonly string[],
  { of: kindOf, others }: Kinds,
): Rows {
  const leaders = new Map<string, number>()
  const made = ofEach(dimensions, (dimension) => codes[dimension].slice())
  const added = ofEach(cubeMeasures, (measure) => sums[measure].slice())
  for (const [row, key] of keys.entries()) {
    const leader = leaders.get(key)
    if (leader === undefined) {
      leaders.set(key, row)
      continue
    }
    for (const dimension of foldingOrder) {
      const code = codes[dimension][row]!
      if (made[dimension][leader] === code) continue
      made[dimension][leader] = dimension === 'program' ? others[kindOf[code]!]! : 0
    }
    for (const measure of cubeMeasures) added[measure][leader]! += sums[measure][row]!
  }
  const kept = [...leaders.values()]
  return {
    codes: ofEach(dimensions, (of) => Uint32Array.from(kept, (row) => made[of][row]!)),
    measures: ofEach(cubeMeasures, (of) => Float64Array.from(kept, (row) => added[of][row]!)),
    count: kept.length,
  }
}
