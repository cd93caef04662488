/** The value, if it is an exact integer. A sum of exact integers that is not one is too large. */
export function exactSum(sum: number): number {
  if (!(sum <= Number.MAX_SAFE_INTEGER)) {
    throw new Error(
      `A sum of ${sum} is past 2^53 and no longer exact; count shorter periods or fewer sources`,
    )
  }
  return sum
}
