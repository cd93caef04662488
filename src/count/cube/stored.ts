/** The cube of one day as it lies in a summary: names in arenas, codes and sums in columns. */
import { type Day, dayAt } from '../../calendar/day.ts'
import { arenaOf, type StringArena, stringsOf } from '../../columns/string-arena.ts'
import { unionOfNames } from '../../columns/union.ts'
import { cacheOutcomes } from '../record/caching.ts'
import {
  type Cube,
  type CubeMeasure,
  cubeMeasures,
  type Dimension,
  dimensions,
  KIND_SEPARATOR,
  OTHER_PROGRAM,
  ofEach,
  readerKinds,
  statusClasses,
} from './cube.ts'
import { foldedCube } from './fold.ts'
import { orderOf, sortedCube } from './sorted.ts'
import { uniteCubes } from './unite.ts'

/** Rows of a day at rest. */
export const MOST_CUBE_ROWS = 2048

/** Dimensions whose names lie with the cube: of the others they are fixed. */
export const namedDimensions = ['object', 'site', 'network', 'country', 'program'] as const
export type NamedDimension = (typeof namedDimensions)[number]

/**
 * Names are in the order of rows at rest (by a hash), and rows in that of their codes. What a code stands for:
 *
 *   object                  0 is folded away, from 1 on a name
 *   site, network, country  0 is folded away, 1 none, from 2 on a name
 *   program                 0 to 3 are those of a kind that are folded away, from 4 on a name with its kind
 *   status                  a class of `statusClasses`
 *   cache                   0 is none, from 1 on an outcome of `cacheOutcomes`, 31 is folded away
 */
export interface StoredCube {
  readonly rows: number
  readonly names: Readonly<Record<NamedDimension, StringArena>>
  readonly codes: Readonly<Record<Dimension, Uint32Array>>
  readonly measures: Readonly<Record<CubeMeasure, Float64Array>>
}

export const noNames: StringArena = { offsets: new Uint32Array(1), text: new Uint8Array(0) }

/** Of no reads. */
export const emptyCube: StoredCube = {
  rows: 0,
  names: ofEach(namedDimensions, () => noNames),
  codes: ofEach(dimensions, () => new Uint32Array(0)),
  measures: ofEach(cubeMeasures, () => new Float64Array(0)),
}

/** How many codes stand before those of names. */
export const specialCodes = { object: 1, site: 2, network: 2, country: 2, program: 4 } as const
/** The code of a cache that is folded away. */
export const OTHER_CACHE = 31

/** Undefined is folded away. */
type CodedNames = readonly (string | undefined)[]

const otherPrograms = readerKinds.map((kind) => kind + KIND_SEPARATOR + OTHER_PROGRAM)
const caches = Array.from({ length: OTHER_CACHE }, (_, code) =>
  code === 0 ? '' : (cacheOutcomes[code - 1] ?? 'other'),
)

/** What the codes stand for that come before those of names. */
function fixedNames(dimension: Dimension): CodedNames {
  switch (dimension) {
    case 'object':
      return [undefined]
    case 'program':
      return otherPrograms
    case 'status':
      return statusClasses
    case 'cache':
      return [...caches, undefined]
    default:
      return [undefined, '']
  }
}

/** What the codes of a dimension stand for. */
function namesOf({ names }: StoredCube, dimension: Dimension): CodedNames {
  const arena = names[dimension as NamedDimension]
  return arena === undefined
    ? fixedNames(dimension)
    : [...fixedNames(dimension), ...stringsOf(arena)]
}

/** The same with all names, in order. */
export function cubeOfStored(day: Day, stored: StoredCube): Cube {
  const { rows, codes, measures } = stored
  return sortedCube({
    days: [day],
    rows,
    day: new Uint32Array(rows),
    named: ofEach(dimensions, (dimension) => namesOf(stored, dimension)),
    codes,
    measures,
  })
}

/** The rows of a cube of one day, as they lie at rest. */
export function storedOfCube({ names, rows, codes, measures }: Cube): StoredCube {
  const coded = ofEach(dimensions, (dimension) => {
    const { arena, codeOf } = codedNames(dimension, names[dimension])
    return { arena, codes: codes[dimension].map((code) => codeOf[code]!) }
  })
  const order = orderOf(
    dimensions.map((dimension) => coded[dimension].codes),
    rows,
  )
  const inOrder = <T extends Uint32Array | Float64Array>(column: T): T =>
    column.map((_, at) => column[order[at]!]!) as T
  return {
    rows,
    names: ofEach(namedDimensions, (dimension) => coded[dimension].arena),
    codes: ofEach(dimensions, (dimension) => inOrder(coded[dimension].codes)),
    measures: ofEach(cubeMeasures, (measure) => inOrder(measures[measure])),
  }
}

/** Names in the order of rows at rest, and the code that each code of a cube has there. */
function codedNames(dimension: Dimension, names: readonly string[]) {
  const fixed = fixedNames(dimension)
  const told = names.filter((name) => !fixed.includes(name))
  const isNamed = (namedDimensions as readonly string[]).includes(dimension)
  if (!isNamed && told.length > 0) throw new Error(`A cube tells of the ${dimension} '${told[0]}'`)
  const { rows: arena, of } = unionOfNames([arenaOf(told)])
  const places = new Map(told.map((name, at) => [name, fixed.length + of[0]![at]!]))
  const codeOf = [undefined, ...names].map((name) => places.get(name ?? '') ?? fixed.indexOf(name))
  return { arena, codeOf }
}

/** Cubes of one day added up, within the bound: those that were folded before stay so. */
export function mergedCubes(parts: readonly StoredCube[]): StoredCube {
  const united = uniteCubes(parts.map((part) => cubeOfStored(dayAt(0), part)))
  return storedOfCube(foldedCube(united, MOST_CUBE_ROWS))
}
