/** The one place that knows how a word follows a number. Words are English whatever the locale of the
 * numbers; a translation has rules of its own. */
const rules = new Intl.PluralRules('en')

/** `page` or `pages`: the word for so many. `other` where an `s` does not make it. */
export function plural(count: number, one: string, other = `${one}s`): string {
  return rules.select(count) === 'one' ? one : other
}

/** A number and how it is shown. */
export interface Counted {
  readonly value: number | string | null
  readonly text: string
}

/** `1 page`, `1,204 pages`. */
export function counted({ value, text }: Counted, one: string, other?: string): string {
  return `${text} ${plural(Number(value), one, other)}`
}
