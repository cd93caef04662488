import { joined } from '../../columns/merge-columns.ts'
import { type Cube, cubeMeasures, dimensions, ofEach } from './cube.ts'
import { sortedCube } from './sorted.ts'

/** Adds cubes up: of several days, delivery days or sources. Any order and any grouping gives the same. Throws where a
 * sum would no longer be exact. */
export function uniteCubes(parts: readonly Cube[]): Cube {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const days = parts.flatMap(({ days }) => days)
  const named = ofEach(dimensions, (dimension) => [
    undefined,
    ...parts.flatMap(({ names }) => names[dimension]),
  ])
  return sortedCube({
    days,
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    day: joinedWords(
      parts.map(({ day }) => day),
      startsOf(parts.map((part) => part.days.length)),
      (day, start) => day + start,
    ),
    named,
    codes: ofEach(dimensions, (dimension) =>
      joinedWords(
        parts.map(({ codes }) => codes[dimension]),
        startsOf(parts.map(({ names }) => names[dimension].length)),
        (code, start) => (code === 0 ? 0 : code + start),
      ),
    ),
    measures: ofEach(cubeMeasures, (measure) =>
      joined(parts.map(({ measures: sums }) => sums[measure])),
    ),
  })
}

/** Where each of several lists starts in all of them. */
function startsOf(lengths: readonly number[]): number[] {
  let end = 0
  return lengths.map((length) => {
    end += length
    return end - length
  })
}

function joinedWords(
  lists: readonly Uint32Array[],
  starts: readonly number[],
  of: (word: number, start: number) => number,
): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const [number, list] of lists.entries()) {
    for (const word of list) all[at++] = of(word, starts[number]!)
  }
  return all
}
