/** Chance that repeats: the same seed gives the same run of numbers everywhere. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number
  /** Whole, from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** By weight; the weights need no sum. */
  pickBy<T extends { readonly weight: number }>(items: readonly T[]): T
  isLucky(probability: number): boolean
  /** How often something happens that happens `mean` times on average. */
  count(mean: number): number
  /** Around `median`, seldom far above (a log-normal with sigma `spread`). */
  around(median: number, spread: number): number
  text(length: number, alphabet: string): string
}

/** Chance by xorshift32 (Marsaglia, "Xorshift RNGs", 2003): plenty for a demo. */
export function chance(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick,
    pickBy(items) {
      let rest = next() * items.reduce((sum, { weight }) => sum + weight, 0)
      for (const item of items) {
        rest -= item.weight
        if (rest < 0) return item
      }
      return items.at(-1)!
    },
    isLucky: (probability) => next() < probability,
    count: (mean) => Math.max(0, Math.round(mean + normal() * Math.sqrt(mean))),
    around: (median, spread) => median * Math.exp(normal() * spread),
    text(length, alphabet) {
      let text = ''
      for (let i = 0; i < length; i++) text += alphabet[Math.floor(next() * alphabet.length)]
      return text
    },
  }
}
