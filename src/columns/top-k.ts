/** Brings the `count` smallest of the values to the front, in any order, in about two looks at each
 * (Hoare 1961). Several equal ones cost no more than one does; values laid out to make it slow are
 * sorted. */
export function partitionSmallest(values: Float64Array, count: number): void {
  let from = 0
  let to = values.length
  for (let looks = 0; from < count && count < to; looks++) {
    if (looks > MOST_LOOKS) {
      values.subarray(from, to).sort()
      return
    }
    const pivot = values[(from + to) >> 1]!
    let less = from
    let greater = to
    for (let at = from; at < greater; ) {
      const value = values[at]!
      if (value < pivot) {
        values[at++] = values[less]!
        values[less++] = value
      } else if (value > pivot) {
        values[at] = values[--greater]!
        values[greater] = value
      } else at++
    }
    if (count < less) to = less
    else if (count > greater) from = greater
    else return
  }
}
const MOST_LOOKS = 64
