import { addDays, type Day, parseDay } from '../../calendar/day.ts'
import { speechOf } from '../words/speech.ts'
import type { Words } from '../words/words.ts'
import { amountsIn, formatIn } from './amounts.ts'
import type { Cell, Change, Kind, Tone } from './model.ts'

const monday = parseDay('2026-01-05')

/** How a measure is compared: what it counts in, whether more of it is good, and below which
 * value of the period before a ratio says nothing. */
export interface Measure {
  readonly kind: Kind
  readonly more: Tone
  readonly smallest: number
}

/** In whose words, and in what numbers, something is told. */
export interface Teller {
  readonly words: Words
  readonly numbers: Numbers
}

/** The one place where numbers and dates become text, for one locale. */
export interface Numbers {
  readonly locale: string
  cell(kind: Kind, value: number | string | null): Cell
  /** Null where both are zero. */
  change(measure: Measure, now: number, before: number): Change | null
  /** `Sunday, 1 November 2026`, `1 Nov`, `November 2026`, `1–30 November 2026`. */
  longDay(day: Day): string
  shortDay(day: Day): string
  month(day: Day): string
  shortMonth(day: Day): string
  year(day: Day): string
  range(from: Day, to: Day): string
  /** `14:00`; the end of a day is `24:00`. */
  clock(hour: number): string
  /** A moment in seconds since 1970, to the minute, with the zone's short name. */
  moment(seconds: number, timeZone: string): string
  /** Monday is 0. */
  weekday(weekday: number, width: 'short' | 'long'): string
  country(code: string): string
  /** `a, b, c` */
  list(items: readonly string[]): string
  /** `a, b, and c` */
  all(items: readonly string[]): string
}

const NBSP = '\u00a0'

const MOST_DAYS_KNOWN = 4_000

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

/** Shares are never new or gone: 0 % is a share like others. */
function directionOf(
  kind: Kind,
  now: number,
  before: number,
  isSame: boolean,
): Change['direction'] {
  if (isSame) return 'same'
  if (kind !== 'percent' && before === 0) return 'new'
  if (kind !== 'percent' && now === 0) return 'gone'
  return now > before ? 'up' : 'down'
}

function makeNumbers(locale: string, currency: string | null, words: Words): Numbers {
  const amounts = amountsIn(locale)
  const speech = speechOf(words.tag)
  const format = (options: Intl.NumberFormatOptions) => formatIn(locale, options)
  const date = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    // A page says the same few days many times.
    const known = new Map<Day, string>()
    return (day) => {
      const text = known.get(day) ?? formatter.format(Date.parse(day))
      if (known.size < MOST_DAYS_KNOWN) known.set(day, text)
      return text
    }
  }
  const inMoney = {
    style: 'currency',
    currency: currency ?? 'XXX',
    currencyDisplay: 'narrowSymbol',
  } as const
  const money = format({ ...inMoney })
  const wholeMoney = format({ ...inMoney, maximumFractionDigits: 0 })
  const longDay = date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const mediumDay = date({ day: 'numeric', month: 'short', year: 'numeric' })
  const ranges = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const hours = (['h23', 'h24'] as const).map(
    (hourCycle) =>
      new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle,
      }),
  )
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })

  const texts: Record<Kind, (value: number) => string> = {
    count: amounts.count,
    bytes: amounts.bytes,
    money: (value) =>
      value > 0 && value < 0.01
        ? `<${NBSP}${money(0.01)}`
        : Math.abs(value) >= 1000
          ? wholeMoney(value)
          : money(value),
    percent: amounts.percent,
    points: (value) => words.points(amounts.tenths(value * 100)),
    ms: amounts.ms,
    date: amounts.whole,
    text: amounts.whole,
  }
  const exacts: Partial<Record<Kind, (value: number) => string>> = {
    ...amounts.exact,
    money: format({ ...inMoney, maximumFractionDigits: 6 }),
  }

  const cell = (kind: Kind, value: number | string | null): Cell => {
    if (value === null || value === '') return { kind, value: null, text: '', exact: '' }
    if (kind === 'money' && currency === null) {
      return { kind, value: null, text: words.unknownCost, exact: words.unknownCost }
    }
    if (typeof value === 'number') {
      const text = texts[kind](value)
      return { kind, value, text, exact: exacts[kind]?.(value) ?? text }
    }
    if (kind !== 'date') return { kind, value, text: value, exact: value }
    const day = parseDay(value)
    return { kind, value, text: mediumDay(day), exact: longDay(day) }
  }

  const signed = (text: string, sign: number): string =>
    sign > 0 ? `+${text}` : sign < 0 ? `−${text}` : `±${text}`

  const changeText = (kind: Kind, ratio: number | null, difference: number): string => {
    const sign = Math.sign(difference)
    if (kind === 'percent') return signed(texts.points(Math.abs(difference)), sign)
    if (ratio === null) return signed(texts[kind](Math.abs(difference)), sign)
    if (ratio >= 4) return `×${amounts.threeDigits(ratio + 1)}`
    const size = Math.abs(ratio)
    if (size < 0.005) return `±${amounts.wholePercent(0)}`
    return signed(amounts.wholePercent(size), sign)
  }

  return {
    locale,
    cell,
    change({ kind, more, smallest }, now, before) {
      if (now === 0 && before === 0) return null
      const difference = now - before
      const ratio = before > 0 && before >= smallest ? difference / before : null
      const isSame = difference === 0 || (ratio !== null && Math.abs(ratio) < 0.005)
      const direction = directionOf(kind, now, before, isSame)
      const isMore = difference > 0
      const turned = more === 'good' ? 'bad' : 'good'
      return {
        direction,
        ratio,
        difference,
        text:
          direction === 'new'
            ? words.isNew
            : direction === 'gone'
              ? words.isGone
              : changeText(kind, ratio, difference),
        exact: words.fromTo(cell(kind, before).exact, cell(kind, now).exact),
        tone: more === 'neutral' || isSame ? 'neutral' : isMore ? more : turned,
      }
    },
    longDay,
    shortDay: date({ day: 'numeric', month: 'short' }),
    month: date({ month: 'long', year: 'numeric' }),
    shortMonth: date({ month: 'short', year: 'numeric' }),
    year: date({ year: 'numeric' }),
    clock: (hour) => hours[hour === 24 ? 1 : 0]?.format(hour * 3_600_000) ?? '',
    range: (from, to) =>
      ranges.formatRange(Date.parse(from), Date.parse(to)).replace(/\u2009/g, ' '),
    moment: (seconds, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
      }).format(seconds * 1000),
    weekday: (weekday, width) => date({ weekday: width })(addDays(monday, weekday)),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    list: speech.list,
    all: speech.all,
  }
}
