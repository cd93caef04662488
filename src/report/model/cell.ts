/** How a value is read. `percent` is a ratio (0.21 is 21 %), `ms` milliseconds, `date` a `Day`,
 * `money` US dollars or the price list's currency, `points` a difference of two ratios. */
export type Kind = 'count' | 'bytes' | 'money' | 'percent' | 'points' | 'ms' | 'date' | 'text'

/** One value. `text` is for reading (three significant digits, with its unit), `exact` is the whole
 * of it (for a title). Sort by `value`; it is null, and the text empty, where there is none. */
export interface Cell {
  readonly kind: Kind
  readonly value: number | string | null
  readonly text: string
  readonly exact: string
}

/** `good` and `bad` only where it is so: more visitors is good, more bytes is money. */
export type Tone = 'good' | 'bad' | 'neutral'

/** A name, or one part of it (hot links have two: site and object). */
export interface NamePart {
  /** Visible, cut in the middle to at most 120 characters. */
  readonly text: string
  /** The whole (bounded to 2,000 characters) where `text` is cut, else null. */
  readonly whole: string | null
  /** Anchor, relative address, or an http(s) address of a foreign site; null for none. */
  readonly href: string | null
  /** For foreign addresses: `noopener noreferrer nofollow ugc`; else null. */
  readonly rel: string | null
}
