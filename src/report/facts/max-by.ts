/** The first item with the highest value; undefined where there is none. */
export function maxBy<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let found: T | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const now = value(item)
    if (now > most) {
      found = item
      most = now
    }
  }
  return found
}
