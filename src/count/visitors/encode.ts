/** Rows of visitors as sections of a file, and back. */
import type { NamesOutline, NumbersOutline } from '../../columns/codec.ts'
import { allRows } from '../../columns/row-order.ts'
import type { SectionReader } from '../../columns/section-reader.ts'
import type { SectionWriter } from '../../columns/section-writer.ts'
import type { NameSets, VisitorRows } from './rows.ts'

/** Where rows lie: their flags, then of each table names, how many of them each visitor has, and which. */
export interface RowsOutline {
  readonly flags: NumbersOutline
  readonly sets: readonly {
    readonly table: string
    readonly names: NamesOutline
    /** Null where each visitor has one. */
    readonly counts: NumbersOutline | null
    readonly ids: NumbersOutline
  }[]
}

/** Writes rows, table by table. */
export function rowsOutline(writer: SectionWriter, { flags, sets }: VisitorRows): RowsOutline {
  return {
    flags: writer.column(flags),
    sets: Object.entries(sets).map(([table, { names, offsets, ids }]) => {
      const counts = offsets.subarray(1).map((end, row) => end - offsets[row]!)
      return {
        table,
        names: writer.names(names),
        counts: counts.every((count) => count === 1) ? null : writer.column(counts),
        ids: writer.column(ids),
      }
    }),
  }
}

/** The rows of an outline: their flags, and the sets of each table, are read whenever they are asked for. What others
 * can write has to be checked. */
export function lazyRows(reader: SectionReader, { flags, sets }: RowsOutline): VisitorRows {
  const readFlags = reader.lazyIntegers(flags)
  const [count] = flags
  const lazySets = {}
  for (const { table, names, counts, ids } of sets) {
    const readNames = reader.lazyNames(names)
    const readCounts = counts === null ? null : reader.lazyIntegers(counts)
    const readIds = reader.lazyIntegers(ids)
    Object.defineProperty(lazySets, table, {
      enumerable: true,
      get: (): NameSets => ({
        names: readNames(),
        offsets: readCounts === null ? allRows(count + 1) : offsetsOf(readCounts()),
        ids: readIds(),
      }),
    })
  }
  return {
    get flags() {
      return readFlags()
    },
    sets: lazySets,
  }
}

function offsetsOf(counts: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) offsets[row + 1] = offsets[row]! + counts[row]!
  return offsets
}
