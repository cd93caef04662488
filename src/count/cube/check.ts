import { type StringArena, stringsOf } from '../../columns/string-arena.ts'
import {
  cubeMeasures,
  type Dimension,
  dimensions,
  KIND_SEPARATOR,
  readerKinds,
  statusClasses,
} from './cube.ts'
import {
  MOST_CUBE_ROWS,
  type NamedDimension,
  namedDimensions,
  OTHER_CACHE,
  type StoredCube,
  specialCodes,
} from './stored.ts'

/** Throws where a cube that others can write is none of a day with so many reads, and says what. Returns the largest
 * number in it. */
export function checkCube(cube: StoredCube | null, reads: number, what: string): number {
  if (cube === null) return 0
  const { rows, names, codes, measures: sums } = cube
  if (!Number.isSafeInteger(rows) || rows < 0 || rows > MOST_CUBE_ROWS)
    throw new Error(`${what} has ${rows} rows`)
  for (const dimension of namedDimensions) checkNames(names[dimension], dimension, what)
  for (const dimension of dimensions) {
    const column = codes[dimension]
    if (column.length !== rows) throw new Error(`${what} does not have a ${dimension} for each row`)
    const most = mostOf(dimension, names)
    if (column.some((code) => code > most)) throw new Error(`${what} lacks names of ${dimension}`)
  }
  checkOrder(cube, what)
  let most = 0
  for (const measure of cubeMeasures) {
    const column = sums[measure]
    if (column.length !== rows) throw new Error(`${what} does not have ${measure} for each row`)
    for (const sum of column) {
      if (!Number.isSafeInteger(sum) || sum < 0) throw new Error(`${what} holds ${sum}`)
      most = Math.max(most, sum)
    }
  }
  const requests = sums.requests.reduce((sum, more) => sum + more, 0)
  if (requests !== reads) throw new Error(`${what} counts ${requests} reads of ${reads}`)
  return most
}

/** The largest code there can be. */
function mostOf(dimension: Dimension, names: StoredCube['names']): number {
  if (dimension === 'status') return statusClasses.length - 1
  if (dimension === 'cache') return OTHER_CACHE
  return specialCodes[dimension] + names[dimension].offsets.length - 2
}

function checkNames(names: StringArena, dimension: NamedDimension, what: string): void {
  if (names.offsets.length - 1 > MOST_CUBE_ROWS)
    throw new Error(`${what} has more names of ${dimension} than rows`)
  if (names.offsets.at(-1) !== names.text.length)
    throw new Error(`the names of ${dimension} of ${what} are not as long as told`)
  if (dimension !== 'program') return
  const kinds = readerKinds.map((kind) => kind + KIND_SEPARATOR)
  if (stringsOf(names).some((name) => !kinds.some((kind) => name.startsWith(kind))))
    throw new Error(`a program of ${what} is of no kind`)
}

/** Rows stand in the order of their codes, and no two are the same. */
function checkOrder({ rows, codes }: StoredCube, what: string): void {
  const columns = dimensions.map((dimension) => codes[dimension])
  for (let row = 1; row < rows; row++) {
    const first = columns.find((column) => column[row] !== column[row - 1])
    if (first === undefined || first[row]! < first[row - 1]!)
      throw new Error(`the rows of ${what} are in no order`)
  }
}
