import type { FrontFacts } from '../../report/facts/front.ts'
import type { ReportModel } from '../../report/model/model.ts'
import type { Teller } from '../../report/model/numbers.ts'
import { textOf } from '../../report/words/sentence.ts'

/**
 * Conditions that raise an alert, as the `alerts` input holds them, one per line:
 *
 *   bytes > 2x            a day's number against the usual one of its weekday
 *   errors5xx > 1%        a share of the day's requests; `malformed`, of the period's lines
 *   avoidable > 25%       the most that remedies could save, of the period's cost
 *   new-hotlink > 1 GB    bytes that a site seen for the first time pulled
 *   no-logs > 36h         hours since the newest record
 *   silent-source > 48h   hours since the end of the last day on which a source delivered
 */
export type Alert =
  | { readonly kind: 'times'; readonly metric: TimesMetric; readonly limit: number }
  | { readonly kind: 'share'; readonly metric: ShareMetric; readonly limit: number }
  | { readonly kind: 'bytes'; readonly metric: 'new-hotlink'; readonly limit: number }
  | { readonly kind: 'hours'; readonly metric: HoursMetric; readonly limit: number }

const timesMetrics = ['requests', 'bytes', 'visitors', 'errors', 'cost'] as const
export type TimesMetric = (typeof timesMetrics)[number]
const shareMetrics = ['errors', 'errors5xx', 'malformed', 'avoidable'] as const
export type ShareMetric = (typeof shareMetrics)[number]

const hoursMetrics = ['no-logs', 'silent-source'] as const
export type HoursMetric = (typeof hoursMetrics)[number]

/** Powers of 1000, as the report counts bytes. */
const byteUnits = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']

/** What the input allows, for messages. */
export const ALERTS_ALLOWED =
  `'${timesMetrics.join('|')} > 2x', '${shareMetrics.join('|')} > 1%' (below 100%), ` +
  `'new-hotlink > 1 GB', 'no-logs > 36h' or 'silent-source > 48h'`

/** Reads one condition; undefined where it is none. */
export function parseAlert(line: string): Alert | undefined {
  const match = /^([a-z0-9-]+)\s*>\s*(\d+(?:\.\d+)?)\s*([a-z%]+)$/i.exec(line.trim())
  if (match === null) return undefined
  const [, metric = '', number = '', unit = ''] = match
  const limit = Number(number)
  if (!(limit > 0)) return undefined
  if (unit === 'x') {
    const times = timesMetrics.find((name) => name === metric)
    return times && { kind: 'times', metric: times, limit }
  }
  if (unit === '%') {
    const share = shareMetrics.find((name) => name === metric)
    if (share === undefined || limit >= 100) return undefined
    return { kind: 'share', metric: share, limit: limit / 100 }
  }
  if (unit === 'h') {
    const hours = hoursMetrics.find((name) => name === metric)
    return hours && { kind: 'hours', metric: hours, limit }
  }
  const power = byteUnits.indexOf(unit.toUpperCase())
  if (metric === 'new-hotlink' && power >= 0)
    return { kind: 'bytes', metric, limit: limit * 1000 ** power }
  return undefined
}

/** The condition as it would be written, for messages. */
export function sayAlert(alert: Alert): string {
  switch (alert.kind) {
    case 'times':
      return `${alert.metric} > ${alert.limit}x`
    case 'share':
      return `${alert.metric} > ${Number((alert.limit * 100).toFixed(6))}%`
    case 'bytes': {
      const power = Math.min(Math.floor(Math.log10(alert.limit) / 3), byteUnits.length - 1)
      return `${alert.metric} > ${alert.limit / 1000 ** Math.max(power, 0)} ${byteUnits[Math.max(power, 0)]}`
    }
    case 'hours':
      return `${alert.metric} > ${alert.limit}h`
  }
}

/** An alert that was raised. */
export interface Raised {
  /** The condition, as it was written. */
  readonly condition: string
  /** What was seen, for people. Names in it come from a log: show it through an escape. */
  readonly message: string
}

/** What conditions are held against: what the front page knows, and the time. */
export interface AlertFacts
  extends Pick<
    FrontFacts,
    'days' | 'malformed' | 'lines' | 'hotlinkSites' | 'sources' | 'lastRecord'
  > {
  /** Null where nothing is worth a word. */
  readonly avoidable: ReportModel['avoidable']
  /** Titles of the cases. */
  readonly cases: readonly string[]
  /** Seconds since 1970. */
  readonly now: number
}

/** Weeks that make the usual level of a weekday, and how many of them must be known. */
const WEEKS = 4
const LEAST_WEEKS = 2
/** Sites are new only against days that could have shown them. */
const LEAST_DAYS_BEFORE = 7

/**
 * Holds every condition against the newest whole day: the day before that of the newest record,
 * whose logs are still coming in. The usual level is the median of up to four weeks' same weekday.
 * Where too little is known to tell, nothing is raised.
 */
export function raiseAlerts(alerts: readonly Alert[], facts: AlertFacts, teller: Teller): Raised[] {
  return alerts.flatMap((alert) => {
    const breach = breachOf(alert, facts)
    if (breach === undefined) return []
    return [{ condition: sayAlert(alert), message: messageOf(breach, teller) }]
  })
}

/** What was seen past a condition's limit. */
type Breach =
  /** Infinite where there never was a record. */
  | { readonly kind: 'silence'; readonly hours: number }
  /** `hours`: of the source that delivered last among them. */
  | { readonly kind: 'sources'; readonly names: readonly string[]; readonly hours: number }
  /** `day` is that of the report's newest whole day. */
  | {
      readonly kind: 'share'
      readonly metric: Exclude<ShareMetric, 'avoidable'>
      readonly day: string
      readonly part: number
      readonly all: number
    }
  | {
      readonly kind: 'times'
      readonly metric: TimesMetric
      readonly day: string
      readonly seen: number
      readonly usual: number
    }
  | { readonly kind: 'avoidable'; readonly text: string; readonly titles: readonly string[] }
  /** The site that pulled most comes first. */
  | { readonly kind: 'hotlinks'; readonly sites: AlertFacts['hotlinkSites'] }

/** Undefined where a condition holds, or too little is known to tell. */
function breachOf(alert: Alert, facts: AlertFacts): Breach | undefined {
  switch (alert.kind) {
    case 'hours': {
      if (alert.metric === 'silent-source') return sourcesBreach(alert, facts)
      const hours = (facts.now - (facts.lastRecord ?? Number.NEGATIVE_INFINITY)) / 3600
      return hours > alert.limit ? { kind: 'silence', hours } : undefined
    }
    case 'share':
      return shareBreach(alert, facts)
    case 'times':
      return timesBreach(alert, facts)
    case 'bytes':
      return hotlinkBreach(alert, facts)
  }
}

/** Of a source only the day of its last delivery is known, so it may be silent for longer than this says. */
function sourcesBreach(
  { limit }: Alert & { readonly kind: 'hours' },
  { sources, now }: AlertFacts,
): Breach | undefined {
  const silent = sources
    .map(({ name, lastDay }) => ({ name, hours: (now - endOf(lastDay)) / 3600 }))
    .filter(({ hours }) => hours > limit)
  if (silent.length === 0) return undefined
  const names = silent.map(({ name }) => name)
  return { kind: 'sources', names, hours: Math.min(...silent.map(({ hours }) => hours)) }
}

function endOf(day: string): number {
  return Date.parse(day) / 1000 + 86_400
}

function newestWholeDay({ days }: AlertFacts): string | undefined {
  const newest = days.at(-1)?.day
  return newest === undefined ? undefined : dayBefore(newest, 1)
}

function shareBreach(
  { metric, limit }: Alert & { readonly kind: 'share' },
  facts: AlertFacts,
): Breach | undefined {
  if (metric === 'avoidable') return avoidableBreach(limit, facts)
  const day = newestWholeDay(facts) ?? ''
  const found = facts.days.find((one) => one.day === day)
  const ofRequests = (part = 0) => ({ part, all: found?.requests ?? 0 })
  const { part, all } = {
    malformed: { part: facts.malformed, all: facts.lines },
    errors5xx: ofRequests(found?.serverErrors),
    errors: ofRequests(found?.errors),
  }[metric]
  return all > 0 && part / all > limit ? { kind: 'share', metric, day, part, all } : undefined
}

function avoidableBreach(limit: number, { avoidable, cases }: AlertFacts): Breach | undefined {
  if (avoidable === null) return undefined
  const { upTo, of, text } = avoidable
  const isOver = Number(upTo.value) > limit * Number(of.value)
  return isOver ? { kind: 'avoidable', text: textOf(text), titles: cases } : undefined
}

function timesBreach(
  { metric, limit }: Alert & { readonly kind: 'times' },
  facts: AlertFacts,
): Breach | undefined {
  const day = newestWholeDay(facts) ?? ''
  const valueOn = (name: string) => facts.days.find((one) => one.day === name)?.[metric]
  const seen = valueOn(day)
  if (seen === undefined) return undefined
  const known = Array.from({ length: WEEKS }, (_, week) =>
    valueOn(dayBefore(day, 7 * (week + 1))),
  ).filter((value) => value !== undefined)
  if (known.length < LEAST_WEEKS) return undefined
  const usual = median(known)
  return seen > limit * usual ? { kind: 'times', metric, day, seen, usual } : undefined
}

function hotlinkBreach(
  { limit }: Alert & { readonly kind: 'bytes' },
  facts: AlertFacts,
): Breach | undefined {
  const day = newestWholeDay(facts)
  const first = facts.days[0]?.day
  if (day === undefined || first === undefined || first > dayBefore(day, LEAST_DAYS_BEFORE))
    return undefined
  const sites = facts.hotlinkSites
    .filter(({ firstDay, bytes }) => firstDay >= day && bytes > limit)
    .sort((a, b) => b.bytes - a.bytes)
  return sites.length === 0 ? undefined : { kind: 'hotlinks', sites }
}

/** Sites and sources that an alert names at most. */
const MOST_NAMED = 3

function messageOf(breach: Breach, { words: { alerts: words }, numbers }: Teller): string {
  const count = (value: number) => numbers.cell('count', value)
  switch (breach.kind) {
    case 'silence':
      return Number.isFinite(breach.hours)
        ? words.noLogs(count(Math.floor(breach.hours)))
        : words.noLogsYet
    case 'sources':
      return words.silentSources(numbers.list(named(breach.names)), count(Math.floor(breach.hours)))
    case 'avoidable':
      return [breach.text, ...named(breach.titles)].join(' · ')
    case 'share': {
      const { metric, day, part, all } = breach
      const share = numbers.cell('percent', part / all).exact
      const [few, many] = [count(part).text, count(all).text]
      return metric === 'malformed'
        ? words.malformed(share, few, many)
        : words[metric](share, numbers.cell('date', day).text, few, many)
    }
    case 'times': {
      const { metric, day, seen, usual } = breach
      const amount = (value: number): string => {
        if (metric === 'bytes') return numbers.cell('bytes', value).text
        return metric === 'cost' ? numbers.cell('money', value).text : count(Math.round(value)).text
      }
      const said = [words.metrics[metric], numbers.cell('date', day).text, amount(seen)] as const
      return usual === 0
        ? words.fromNone(...said, amount(usual))
        : words.times(...said, count(Math.round((10 * seen) / usual) / 10), amount(usual))
    }
    case 'hotlinks': {
      const { sites } = breach
      const named = sites
        .slice(0, MOST_NAMED)
        .map(({ site, bytes }) => `${site} (${numbers.cell('bytes', bytes).text})`)
      const more = sites.length > named.length ? ['…'] : []
      return words.hotlinks(count(sites.length), numbers.list([...named, ...more]))
    }
  }
}

/** Names that a message has room for. */
function named(names: readonly string[]): string[] {
  return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
