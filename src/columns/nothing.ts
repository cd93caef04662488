/** What a column is of which nothing was counted: zeros to be read, never written. They cost no memory,
 * and whoever adds columns up may leave them out. */
let zeros = new Float64Array(1024)
const known = new WeakSet<ArrayBufferLike>([zeros.buffer])

/** `count` zeros. */
export function nothing(count: number): Float64Array<ArrayBuffer> {
  if (count > zeros.length) {
    zeros = new Float64Array(2 * count)
    known.add(zeros.buffer)
  }
  return zeros.subarray(0, count)
}

/** Whether a column is one of those, without a look at its numbers. */
export function isNothing(column: Float64Array): boolean {
  return known.has(column.buffer)
}
