/** Cubes of a day as sections of a file, and back. */
import type { NamesOutline, NumbersOutline } from '../../columns/codec.ts'
import type { SectionReader } from '../../columns/section-reader.ts'
import type { SectionWriter } from '../../columns/section-writer.ts'
import { type CubeMeasure, cubeMeasures, type Dimension, dimensions, ofEach } from './cube.ts'
import { type NamedDimension, namedDimensions, type StoredCube } from './stored.ts'

/** Where a cube lies: names, codes and sums, each with the name of what it is, in this order. */
export interface CubeOutline {
  readonly rows: number
  readonly names: readonly (readonly [NamedDimension, NamesOutline])[]
  readonly codes: readonly (readonly [Dimension, NumbersOutline])[]
  readonly measures: readonly (readonly [CubeMeasure, NumbersOutline])[]
}

export function cubeOutline(writer: SectionWriter, cube: StoredCube): CubeOutline {
  return {
    rows: cube.rows,
    names: namedDimensions.map((of) => [of, writer.names(cube.names[of])]),
    codes: dimensions.map((of) => [of, writer.column(cube.codes[of])]),
    measures: cubeMeasures.map((of) => [of, writer.column(cube.measures[of])]),
  }
}

/** The cube of an outline, read whenever it is asked for. What others can write has to be checked. */
export function lazyCube(reader: SectionReader, outline: CubeOutline): () => StoredCube {
  const names = outline.names.map(([of, at]) => [of, reader.lazyNames(at)] as const)
  const codes = outline.codes.map(([of, at]) => [of, reader.lazyIntegers(at)] as const)
  const sums = outline.measures.map(([of, at]) => [of, reader.lazyNumbers(at)] as const)
  const { rows } = outline
  return () => ({
    rows,
    names: ofEach(namedDimensions, (of) => readOf(names, of)),
    codes: ofEach(dimensions, (of) => readOf(codes, of)),
    measures: ofEach(cubeMeasures, (of) => readOf(sums, of)),
  })
}

function readOf<N, T>(all: readonly (readonly [N, () => T])[], name: N): T {
  const found = all.find(([one]) => one === name)
  if (found === undefined) throw new Error(`A cube lacks '${name}'`)
  return found[1]()
}
