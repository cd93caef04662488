import { MOST_NAMES_EACH, MOST_VISITOR_ROWS, UNTOLD, type VisitorRows } from './rows.ts'

/** Throws where rows that others can write are none of so many visitors, and says what. */
export function checkVisitorRows(rows: VisitorRows | null, visitors: number, what: string): void {
  if (rows === null) return
  const { flags, sets } = rows
  const count = Math.min(visitors, MOST_VISITOR_ROWS)
  if (flags.length !== count) throw new Error(`${what} have ${flags.length} rows`)
  if (flags.some((flag) => flag >= 2 * UNTOLD)) throw new Error(`${what} did what nobody does`)
  for (const [table, { names, offsets, ids }] of Object.entries(sets)) {
    const size = names.offsets.length - 1
    if (names.offsets.at(-1) !== names.text.length)
      throw new Error(`the names of ${what} in ${table} are not as long as told`)
    if (offsets.length !== count + 1 || offsets.at(-1) !== ids.length)
      throw new Error(`${what} are in other rows of ${table} than told`)
    for (let row = 0; row < count; row++) {
      const [from, to] = [offsets[row]!, offsets[row + 1]!]
      if (to < from || to - from > MOST_NAMES_EACH)
        throw new Error(`one of ${what} is in too many rows of ${table}`)
      for (let at = from; at < to; at++)
        if (ids[at]! >= size || (at > from && ids[at]! <= ids[at - 1]!))
          throw new Error(`${what} lack names in ${table}`)
    }
  }
}
