import { parseDay } from '../../calendar/day.ts'
import { speechOf } from '../words/speech.ts'
import type { Words } from '../words/words.ts'
import { amountsIn, formatIn } from './amounts.ts'
import { type Dates, datesIn } from './dates.ts'
import type { Cell, Change, Kind, Tone } from './model.ts'

/** How a measure is compared: what it counts in, whether more of it is good, and below which
 * value of the period before a ratio says nothing. */
export interface Measure {
  readonly kind: Kind
  readonly more: Tone
  readonly smallest: number
}

/** The words and the number formats that a text is written with. */
export interface Teller {
  readonly words: Words
  readonly numbers: Numbers
}

/** The one place where numbers and dates become text, for one locale. */
export interface Numbers extends Dates {
  readonly locale: string
  cell(kind: Kind, value: number | string | null): Cell
  /** Null where both are zero. `isThere`: what is measured was there both times, so that none of it is neither new nor
   * gone. */
  change(measure: Measure, now: number, before: number, isThere?: boolean): Change | null
  /** The country of an ISO 3166 code in the language of the words; any other text as it is. */
  country(code: string): string
  /** `a, b, c` */
  list(items: readonly string[]): string
  /** `a, b, and c` */
  all(items: readonly string[]): string
}

const NBSP = '\u00a0'
/** After it, and before it, what has no direction of its own runs from left to right (UAX 9). */
const LTR_MARK = '\u200e'
/** An amount that `Intl` writes for a text from right to left, such as `2.11 US$`: its `$` would go before the
 * letters that it belongs to. */
const SIGN_AFTER_LATIN = /^(\u200f.*[A-Z]\p{Sc})/u

const known = new WeakMap<Words, Map<string, Numbers>>()

/** Numbers for `locale` (BCP 47) with money in `currency`, and what words stand beside them; with
 * null, no amount of money is known. Throws RangeError on a malformed locale. */
export function numbersFor(locale: string, currency: string | null, words: Words): Numbers {
  const ofWords = known.get(words) ?? new Map<string, Numbers>()
  known.set(words, ofWords)
  const key = `${locale} ${currency}`
  const numbers = ofWords.get(key) ?? makeNumbers(locale, currency, words)
  ofWords.set(key, numbers)
  return numbers
}

function makeNumbers(locale: string, currency: string | null, words: Words): Numbers {
  const dates = datesIn(locale)
  const formats = formatsIn(locale, currency, words)
  const mark = markBeforeSigns(locale)
  const speech = speechOf(words.tag)
  const countries = new Intl.DisplayNames(words.tag, { type: 'region', fallback: 'code' })

  const cell = (kind: Kind, value: number | string | null): Cell => {
    if (value === null || value === '') return { kind, value: null, text: '', exact: '' }
    if (kind === 'money' && currency === null)
      return { kind, value: null, text: words.unknownCost, exact: words.unknownCost }
    if (typeof value === 'number') {
      const { text, exact = text } = formats[kind]
      return { kind, value, text: text(value), exact: exact(value) }
    }
    if (kind !== 'date') return { kind, value, text: value, exact: value }
    const day = parseDay(value)
    return { kind, value, text: dates.mediumDay(day), exact: dates.longDay(day) }
  }
  return {
    ...dates,
    locale,
    cell,
    change(measure, now, before, isThere = false) {
      const move = moveOf(measure, now, before, isThere)
      if (move === null) return null
      const { kind } = measure
      return {
        direction: move.direction,
        ratio: move.ratio,
        difference: move.difference,
        text: moveText(kind, move, formats, words, mark),
        exact: words.fromTo(...spanOf(cell(kind, before), cell(kind, now))),
        tone: move.tone,
      }
    },
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    list: speech.list,
    all: speech.all,
  }
}

/** From which value to which one something moved: bytes and money as they are read, as their rows tell them in full;
 * in full where they read the same. */
function spanOf(before: Cell, now: Cell): [string, string] {
  const isRead = (now.kind === 'bytes' || now.kind === 'money') && before.text !== now.text
  return isRead ? [before.text, now.text] : [before.exact, now.exact]
}

/** How numbers of a kind are written: to read, and in full where that says more. */
interface Format {
  readonly text: (value: number) => string
  readonly exact?: (value: number) => string
}

/** By kind; and those that only changes are told in. */
type Formats = Readonly<Record<Kind | 'times' | 'growth', Format>>

function formatsIn(locale: string, currency: string | null, words: Words): Formats {
  const amounts = amountsIn(locale)
  const { exact } = amounts
  return {
    count: { text: amounts.count, exact: exact.count },
    bytes: { text: amounts.bytes, exact: exact.bytes },
    money: moneyIn(locale, currency ?? 'XXX'),
    percent: { text: amounts.percent, exact: exact.percent },
    points: { text: (value) => words.points(amounts.tenths(value * 100)) },
    ms: { text: amounts.ms, exact: exact.ms },
    date: { text: amounts.whole },
    text: { text: amounts.whole },
    times: { text: (value) => `×${amounts.threeDigits(value)}` },
    growth: { text: amounts.wholePercent },
  }
}

/** Cents, but for thousands and more; less than a cent is not nothing. In full an estimate has cents, and what is less than
 * ten of them more digits. */
function moneyIn(locale: string, currency: string): Format {
  const format = (digits: Intl.NumberFormatOptions) => {
    const shown = {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...digits,
    } as const
    const text = formatIn(locale, shown)
    return (value: number) => text(value).replace(SIGN_AFTER_LATIN, `$1${LTR_MARK}`)
  }
  const cents = format({})
  const whole = format({ maximumFractionDigits: 0 })
  const millionths = format({ maximumFractionDigits: 6 })
  return {
    text(value) {
      if (value > 0 && value < 0.01) return `<${NBSP}${cents(0.01)}`
      return Math.abs(value) >= 1000 ? whole(value) : cents(value)
    },
    exact: (value) => (Math.abs(value) < TEN_CENTS ? millionths(value) : cents(value)),
  }
}
const TEN_CENTS = 0.1

/** A value against the one before, without its words. */
type Move = Omit<Change, 'text' | 'exact'>

/** A smaller ratio is no change. */
const SMALLEST_RATIO = 0.005
/** From this ratio on (five times as much) a change is told as a factor. */
const LEAST_FACTOR = 4

/** Null where both are zero. */
function moveOf(
  { kind, more, smallest }: Measure,
  now: number,
  before: number,
  isThere: boolean,
): Move | null {
  if (now === 0 && before === 0) return null
  const difference = now - before
  const ratio = before > 0 && before >= smallest ? difference / before : null
  const isSame = difference === 0 || (ratio !== null && Math.abs(ratio) < SMALLEST_RATIO)
  const direction = isSame ? 'same' : directionOf(isThere || kind === 'percent', now, before)
  const less = more === 'good' ? 'bad' : 'good'
  const tone = more === 'neutral' || isSame ? 'neutral' : difference > 0 ? more : less
  return { direction, ratio, difference, tone }
}

/** Shares are never new or gone: 0 % is a share like others. */
function directionOf(isThere: boolean, now: number, before: number): Change['direction'] {
  if (!isThere && before === 0) return 'new'
  if (!isThere && now === 0) return 'gone'
  return now > before ? 'up' : 'down'
}

/** Of a share in points, of anything else as a ratio, or as the difference where that says nothing. */
function moveText(
  kind: Kind,
  { direction, ratio, difference }: Move,
  formats: Formats,
  words: Words,
  mark: string,
): string {
  const signed = (text: string): string => `${mark}${signOf(difference)}${text}`
  if (direction === 'new') return words.isNew
  if (direction === 'gone') return words.isGone
  const size = Math.abs(difference)
  if (kind === 'percent') return signed(formats.points.text(size))
  if (ratio === null) return signed(formats[kind].text(size))
  if (ratio >= LEAST_FACTOR) return `${mark}${formats.times.text(ratio + 1)}`
  return Math.abs(ratio) < SMALLEST_RATIO
    ? `${mark}±${formats.growth.text(0)}`
    : signed(formats.growth.text(Math.abs(ratio)))
}

function signOf(difference: number): string {
  return difference > 0 ? '+' : difference < 0 ? '−' : '±'
}

/** What `Intl` sets before the sign of a number: a mark where the locale is written from right to left, so that
 * the sign stays before its number, else nothing. */
function markBeforeSigns(locale: string): string {
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'always' }).format(1)
  return /^[\u061c\u200e\u200f]*/.exec(signed)?.[0] ?? ''
}
