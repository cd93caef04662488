import { LEAST_SHORT } from '../words/speech.ts'

/** Amounts as text in one locale, by `Intl`: what needs no words of a language. */
export interface Amounts {
  /** Whole numbers in full up to a million, fractions to a tenth; then three significant digits. */
  count(value: number): string
  bytes(value: number): string
  percent(value: number): string
  ms(value: number): string
  whole(value: number): string
  /** To a tenth. */
  tenths(value: number): string
  threeDigits(value: number): string
  wholePercent(value: number): string
  /** In full, for the titles of cells. */
  readonly exact: {
    count(value: number): string
    bytes(value: number): string
    percent(value: number): string
    ms(value: number): string
  }
}

const NBSP = '\u00a0'
const byteUnits = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const

const known = new Map<string, Amounts>()

/** Amounts in `locale` (BCP 47). Throws RangeError on a malformed one. */
export function amountsIn(locale: string): Amounts {
  const amounts = known.get(locale) ?? makeAmounts(locale)
  known.set(locale, amounts)
  return amounts
}

/** A number in its format, with a true minus sign. */
export function formatIn(
  locale: string,
  options: Intl.NumberFormatOptions,
): (value: number) => string {
  const formatter = new Intl.NumberFormat(locale, options)
  return (value) => formatter.format(value).replace('-', '−')
}

/** A number with the symbol of its unit, joined by a no-break space. */
function unitIn(
  locale: string,
  unit: string,
  digits: Intl.NumberFormatOptions,
): (value: number) => string {
  const format = { style: 'unit', unit, unitDisplay: 'narrow', ...digits } as const
  const formatter = new Intl.NumberFormat(locale, format)
  return (value) => {
    const parts = formatter.formatToParts(value).filter(({ type }) => type !== 'literal')
    const at = parts.findIndex(({ type }) => type === 'unit')
    const text = (some: typeof parts): string => some.map((part) => part.value).join('')
    const [before, sign, after] = [parts.slice(0, at), parts.slice(at, at + 1), parts.slice(at + 1)]
    return [before, sign, after]
      .map(text)
      .filter((part) => part !== '')
      .join(NBSP)
      .replace('-', '−')
  }
}

function makeAmounts(locale: string): Amounts {
  const format = (options: Intl.NumberFormatOptions) => formatIn(locale, options)
  const unit = (name: string, digits: Intl.NumberFormatOptions) => unitIn(locale, name, digits)
  const whole = format({ maximumFractionDigits: 0 })
  const tenths = format({ maximumFractionDigits: 1 })
  const compact = format({ notation: 'compact', maximumSignificantDigits: 3 })
  const percent = format({ style: 'percent', maximumFractionDigits: 1 })
  const bytes = unit('byte', { maximumFractionDigits: 0 })
  const units = byteUnits.map((name) =>
    format({ style: 'unit', unit: name, unitDisplay: 'short', maximumSignificantDigits: 3 }),
  )
  const milliseconds = unit('millisecond', { maximumSignificantDigits: 3 })
  const seconds = unit('second', { maximumSignificantDigits: 3 })
  const longBytes = format({ style: 'unit', unit: 'byte', unitDisplay: 'long' })
  return {
    count: (value) =>
      Math.abs(value) >= LEAST_SHORT
        ? compact(value)
        : Number.isInteger(value)
          ? whole(value)
          : tenths(value),
    bytes(value) {
      const size = Math.abs(value)
      if (size < 999.5) return bytes(value)
      let power = 0
      while (power < byteUnits.length - 1 && size / 1000 ** (power + 1) >= 999.5) power++
      return (units[power]?.(value / 1000 ** (power + 1)) ?? '').replace(' ', NBSP)
    },
    percent: (value) => (value > 0 && value < 0.001 ? `<${NBSP}${percent(0.001)}` : percent(value)),
    ms: (value) => (value < 999.5 ? milliseconds(value) : seconds(value / 1000)),
    whole,
    tenths,
    threeDigits: format({ maximumSignificantDigits: 3 }),
    wholePercent: format({ style: 'percent', maximumFractionDigits: 0 }),
    exact: {
      count: format({ maximumFractionDigits: 6 }),
      bytes: (value) => longBytes(Math.round(value)),
      percent: format({ style: 'percent', maximumFractionDigits: 4 }),
      ms: unit('millisecond', { maximumFractionDigits: 6 }),
    },
  }
}
