/**
 * What of a cube may be published: nothing that is made of an address but countries, and networks that were a crowd.
 * Where everybody may read it, objects that no stranger got are folded away, and so is what tells rows of few requests
 * apart. Totals stay what they are, and what was made public is not changed by it again.
 */
import {
  type Cube,
  cubeMeasures,
  type Dimension,
  dimensions,
  KIND_SEPARATOR,
  OTHER_PROGRAM,
  ofEach,
} from '../count/cube/cube.ts'
import { FEWEST_ROWS, foldedCube, foldingOrder } from '../count/cube/fold.ts'
import { sortedCube } from '../count/cube/sorted.ts'

/** What becomes of names: undefined folds them away. */
export interface CubeRules {
  readonly object: (name: string) => string | undefined
  readonly site: (name: string) => string | undefined
  readonly network: (name: string) => string | undefined
  /** Rows of fewer requests are folded, until they are not, or nothing is left that tells them apart. */
  readonly leastRequests: number
}

/** Of copies for those who may read the report. */
export const LEAST_PUBLIC_REQUESTS = 3

export function publicCube(cube: Cube, { leastRequests, ...shown }: CubeRules): Cube {
  const named = ofEach(dimensions, (dimension) => {
    const of = shown[dimension as keyof typeof shown] as CubeRules['object'] | undefined
    const names = cube.names[dimension]
    return [undefined, ...(of === undefined ? names : names.map((name) => name && of(name)))]
  })
  let told = sortedCube({ ...cube, named })
  for (let folded = 1; folded <= foldingOrder.length; folded++) {
    const { requests } = told.measures
    if (requests.every((count) => count >= leastRequests)) break
    told = withoutNames(
      told,
      foldingOrder.slice(0, folded),
      (row) => requests[row]! < leastRequests,
    )
  }
  return told
}

/** Folds dimensions of some rows away. */
function withoutNames(
  cube: Cube,
  folded: readonly Dimension[],
  isFolded: (row: number) => boolean,
): Cube {
  const kinds = cube.names.program.map((name) => name.slice(0, name.indexOf(KIND_SEPARATOR)))
  const others = kinds.map((kind) => kind + KIND_SEPARATOR + OTHER_PROGRAM)
  const named = ofEach(dimensions, (dimension) => [undefined, ...cube.names[dimension]])
  const codes = ofEach(dimensions, (dimension) => {
    if (!folded.includes(dimension)) return cube.codes[dimension]
    // Behind all names of programs stand those that are told in their place.
    const other = (code: number): number =>
      dimension === 'program' && code > 0 ? code + kinds.length : 0
    return cube.codes[dimension].map((code, row) => (isFolded(row) ? other(code) : code))
  })
  return sortedCube({ ...cube, named: { ...named, program: [...named.program, ...others] }, codes })
}

/** A copy tells a day in so many bytes of names and numbers, before they are packed. */
const ROOM = 16 * 1024
const MOST_COPIED_ROWS = 512
const BYTES_A_NUMBER = 3

/** The cube with as many rows a day as have room in a copy. Doing it again changes nothing. */
export function boundedCube(cube: Cube): Cube {
  for (let most = MOST_COPIED_ROWS; ; most = Math.max(FEWEST_ROWS, most >> 1)) {
    const folded = foldedCube(cube, most)
    if (roomOf(folded) <= ROOM * folded.days.length || most === FEWEST_ROWS) return folded
  }
}

function roomOf({ names, rows }: Cube): number {
  const lengths = dimensions.flatMap((of) => names[of].map((name) => Buffer.byteLength(name)))
  const numbers = rows * (dimensions.length + cubeMeasures.length)
  return lengths.reduce((sum, length) => sum + length, BYTES_A_NUMBER * numbers)
}
