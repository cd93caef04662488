/** Gives the rare columns at the bits of `which` room for `length`. */
export function growRare(
  columns: Float64Array<ArrayBuffer>[],
  which: number,
  length: number,
): void {
  for (let at = 0; at < columns.length; at++) {
    if ((which & (1 << at)) === 0) continue
    const column = columns[at]!
    if (column.length < length) columns[at] = grownFloats(column, length)
  }
}

/** A copy of `array` with room for `length`. */
export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length)
  copy.set(array)
  return copy
}

/** A copy of `array` with room for `length`. */
export function grownFloats(array: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length)
  copy.set(array)
  return copy
}
