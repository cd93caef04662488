/**
 * What of a cube may be published. Nothing in it is made of an address but countries, and networks that were a crowd.
 * Where everybody may read it, objects that no stranger got are folded away, and so are names that tell rows of few
 * requests apart. Totals stay as they are, and publishing what is public already changes nothing.
 */
import { type Cube, cubeMeasures, dimensions, ofEach } from '../count/cube/cube.ts'
import {
  FEWEST_ROWS,
  foldedCode,
  foldedCube,
  foldingOrder,
  withOtherPrograms,
} from '../count/cube/fold.ts'
import { sortedCube, sumsOfSame } from '../count/cube/sorted.ts'

/** What becomes of names: undefined folds them away. */
export interface CubeRules {
  readonly object: (name: string) => string | undefined
  readonly site: (name: string) => string | undefined
  readonly network: (name: string) => string | undefined
  /** Rows with fewer requests are folded until they have as many, or until nothing is left to be folded. */
  readonly leastRequests: number
}

/** `leastRequests` of what everybody may read. */
export const LEAST_PUBLIC_REQUESTS = 3

export function publicCube(cube: Cube, { leastRequests, ...shown }: CubeRules): Cube {
  const named = ofEach(dimensions, (dimension) => {
    const of = shown[dimension as keyof typeof shown] as CubeRules['object'] | undefined
    const names = cube.names[dimension]
    return [undefined, ...(of === undefined ? names : names.map((name) => name && of(name)))]
  })
  return withoutFew(sortedCube({ ...cube, named }), leastRequests)
}

/** Folds dimensions of rows of few requests away, one after the other, while there are such rows. */
function withoutFew(cube: Cube, leastRequests: number): Cube {
  let { requests } = cube.measures
  const isEnough = (count: number): boolean => count >= leastRequests
  if (requests.every(isEnough)) return cube
  const { programs, kinds } = withOtherPrograms(cube.names.program)
  const codes = { ...cube.codes }
  for (const folded of foldingOrder) {
    codes[folded] = codes[folded].map((code, row) =>
      isEnough(requests[row]!) ? code : foldedCode(folded, code, kinds),
    )
    const columns = [cube.day, ...dimensions.map((dimension) => codes[dimension])]
    requests = sumsOfSame(columns, cube.measures.requests)
    if (requests.every(isEnough)) break
  }
  const named = ofEach(dimensions, (dimension) => [undefined, ...cube.names[dimension]])
  return sortedCube({ ...cube, named: { ...named, program: programs }, codes })
}

/** Bytes of names and numbers that a copy may have per day, before they are compressed. */
const ROOM = 16 * 1024
const MOST_COPIED_ROWS = 512
const BYTES_PER_NUMBER = 3

/** The cube with as many rows per day as fit in a copy. Bounding it again changes nothing. */
export function boundedCube(cube: Cube): Cube {
  for (let most = MOST_COPIED_ROWS; ; most = Math.max(FEWEST_ROWS, most >> 1)) {
    const folded = foldedCube(cube, most)
    if (roomOf(folded) <= ROOM * folded.days.length || most === FEWEST_ROWS) return folded
  }
}

function roomOf({ names, rows }: Cube): number {
  const lengths = dimensions.flatMap((of) => names[of].map((name) => Buffer.byteLength(name)))
  const numbers = rows * (dimensions.length + cubeMeasures.length)
  return lengths.reduce((sum, length) => sum + length, BYTES_PER_NUMBER * numbers)
}
