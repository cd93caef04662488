/** The forms that a language gives a word after numbers: those of its categories in CLDR. One that
 * is left out reads as `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** A number, and how it is shown. */
export interface Counted {
  readonly value: number | string | null
  readonly text: string
}

/** The plural forms and the lists of a language, by `Intl`. */
export interface Speech {
  /** The form for so many: `page`, `pages`. */
  plural(count: Pick<Counted, 'value'>, forms: PluralForms): string
  /** The number and the form for it: `1 page`, `1,204 pages`. */
  counted(count: Counted, forms: PluralForms): string
  /** `a, b, c` */
  list(items: readonly string[]): string
  /** `a, b, and c` */
  all(items: readonly string[]): string
}

/** From this number on numbers are written in short (`1.23M`), with three significant digits. */
export const LEAST_SHORT = 999_500

/** What an amount is less than that is written `< $0.01`, which nobody says aloud; null for any other. */
export function boundOf(amount: string): string | null {
  return /^<\s*(.*)$/.exec(amount)?.[1] ?? null
}

const speeches = new Map<string, Speech>()

/** The grammar of a language, by its BCP 47 tag. Throws RangeError on a malformed tag. */
export function speechOf(tag: string): Speech {
  const speech = speeches.get(tag) ?? makeSpeech(tag)
  speeches.set(tag, speech)
  return speech
}

function makeSpeech(tag: string): Speech {
  const rules = new Intl.PluralRules(tag)
  const units = new Intl.ListFormat(tag, { type: 'unit', style: 'short' })
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' })
  const plural: Speech['plural'] = ({ value }, forms) =>
    forms[rules.select(asShown(Number(value)))] ?? forms.other
  return {
    plural,
    counted: (count, forms) => spaced(count.text, plural(count, forms)),
    list: (items) => units.format(items),
    all: (items) => conjunction.format(items),
  }
}

/** Two texts with a space between, but for what Chinese and Japanese write without: what follows a numeral of theirs
 * (`123万人`), or a full stop. */
export function spaced(before: string, after: string): string {
  return /[\p{Script=Han}。]$/u.test(before) ? before + after : `${before} ${after}`
}

/** What is written in short is spoken of as of a million: `1,23 млн запросов`, `1,2 M de visiteurs`. */
function asShown(value: number): number {
  return Math.abs(value) >= LEAST_SHORT ? 1e6 : value
}

/** Scripts that are written from right to left (ISO 15924), of languages that people use on the web. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** In which direction a language is written, by its BCP 47 tag. Throws RangeError on a malformed tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize()
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}
