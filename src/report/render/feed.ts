/**
 * The feed of a report (Atom, RFC 4287): an entry for each case that began, grew by half or stopped, and one for
 * each month that is over. All dates are of the data, and ids are tag URIs (RFC 4151) made of them: the same days
 * give the same entries, whenever they are told.
 */
import { addDays, type Day, parseDay } from '../../calendar/day.ts'
import type { CaseHistory, ToldKind } from '../cases/case-history.ts'
import type { CaseEvent } from '../facts/case-events.ts'
import { headlineMeasures, summedIds, sumsOfEntry } from '../model/measures.ts'
import { numbersFor, type Teller } from '../model/numbers.ts'
import type { PeriodEntry, ReportSettings } from '../model/page.ts'
import { moneyOf, pricesOf } from '../model/prices.ts'
import { FEED_FILE } from '../model/site.ts'
import { isolated, visible } from '../model/visible.ts'
import type { Words } from '../words/words.ts'
import type { SiteFile } from './files.ts'
import { xmlText } from './xml.ts'

/** A month, and what became of cases in it. */
export interface ToldMonth {
  readonly month: PeriodEntry
  readonly cases: readonly CaseHistory[]
}

/** So many entries are told, the newest. */
const MOST_ENTRIES = 50

/** Whose tag URIs these are where nobody knows at which address the report will be read. */
const OWN_AUTHORITY = 's3-log-report.github.io'

interface Entry {
  /** Unique in the report, and of letters that a URI may have. */
  readonly id: string
  /** The last day that it is of. */
  readonly day: Day
  readonly title: string
  readonly text: string
  /** The page of its month, from the root. */
  readonly href: string
}

interface Telling extends Teller {
  readonly settings: ReportSettings
  readonly hasPrices: boolean
}

/** `newest` is the newest day with a record: months before it are over. Null where nothing was ever counted: a feed has no
 * entries then. */
export function feedFile(
  months: readonly ToldMonth[],
  newest: Day | null,
  { settings, words }: { readonly settings: ReportSettings; readonly words: Words },
): SiteFile {
  const currency = moneyOf(pricesOf(settings.region, settings.prices))
  const numbers = numbersFor(settings.locale, currency, words)
  const telling = { settings, words, numbers, hasPrices: currency !== null }
  const entries = months
    .flatMap(({ month, cases }) => [
      ...(newest !== null && month.to < newest ? [monthEntry(telling, month)] : []),
      ...cases.flatMap((one) => one.events.map((event) => caseEntry(telling, month, one, event))),
    ])
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, MOST_ENTRIES)
  return {
    path: FEED_FILE,
    content: feedXml(telling, entries, entries[0]?.day ?? newest ?? FEED_SINCE),
  }
}

function caseEntry(
  { words, numbers }: Telling,
  month: PeriodEntry,
  { kind, name, shown, measure }: CaseHistory,
  event: CaseEvent,
): Entry {
  const { cases, feed } = words
  const date = (day: Day): string => numbers.cell('date', day).text
  const amount = (value: number): string =>
    measure === 'requests'
      ? cases.counted(numbers.cell('count', value))
      : numbers.cell(measure === 'cost' ? 'money' : 'bytes', value).text
  const text = (): string => {
    switch (event.kind) {
      case 'began': {
        if (kind === 'silent-source') return cases.facts.delivered(date(addDays(event.first, -1)))
        if (event.before !== undefined)
          return feed.inWeek(amount(event.amount), date(event.day), amount(event.before))
        const first = cases.first[event.isAtLeast ? 'atLeast' : 'seen'](date(event.first))
        return `${first} ${feed.inWeeks(amount(event.amount), date(event.day))}`
      }
      case 'grew':
        return feed.inWeek(amount(event.amount), date(event.day), amount(event.before))
      case 'stopped':
        return kind === 'silent-source' ? feed.again(date(event.day)) : feed.last(date(event.last))
    }
  }
  return {
    id: `cases/${kind}/${encodeURIComponent(name.toWellFormed())}/${event.kind}`,
    day: event.day,
    title: feed.events[event.kind](titleOf(kind, isolated(shown, words.tag), words)),
    text: text(),
    href: `${month.path}index.html`,
  }
}

/** Two kinds are called as on the pages, one has no name. */
function titleOf(kind: ToldKind, name: string, { feed, findings, marks }: Words): string {
  switch (kind) {
    case 'public-listing':
      return findings.publicListing.title
    case 'silent-source':
      return marks.silent(name)
    case 'cost-jump':
      return feed.costRose
    default:
      return feed.kinds[kind](name)
  }
}

/** The headline numbers of a month; its cost where there are prices. */
function monthEntry({ words, numbers, hasPrices }: Telling, month: PeriodEntry): Entry {
  const sums = sumsOfEntry(month)
  const shown = summedIds.filter((id) => id !== 'cost' || hasPrices)
  const told = shown.map((id) => {
    const { text } = numbers.cell(headlineMeasures[id].kind, sums[id])
    return `${words.headlines[id][0]} ${text}`
  })
  return {
    id: `months/${month.path.replace('/', '')}`,
    day: month.to,
    title: numbers.month(month.from),
    text: told.join(' · '),
    href: `${month.path}index.html`,
  }
}

function feedXml({ settings, words }: Telling, entries: readonly Entry[], updated: Day): string {
  const { address, generator, title } = settings
  const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`
  const link = (href: string, more = ''): string =>
    `<link${more} href="${xmlText(`${address ?? ''}${href}`)}"/>`
  const tag = tagsOf(settings)
  // A day's entry is there when the day is over.
  const moment = (day: Day): string => `${addDays(day, 1)}T00:00:00Z`
  const all = entries.map(({ id, day, title, text, href }) =>
    [
      `<entry>${element('id', tag(day, id))}${element('title', title)}`,
      element('updated', moment(day)),
      `${link(href)}${element('summary', text)}</entry>`,
    ].join(''),
  )
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(words.tag)}">`,
    element('id', tag(FEED_SINCE, 'feed')),
    element('title', visible(title)),
    element('updated', moment(updated)),
    link('index.html', ' rel="alternate" type="text/html"'),
    ...(address === null ? [] : [link(FEED_FILE, ' rel="self" type="application/atom+xml"')]),
    `<author>${element('name', generator.name)}</author>`,
    `<generator uri="${xmlText(generator.href)}">${xmlText(generator.name)}</generator>`,
    ...all,
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

/** A day in the past for the id of the feed itself, which is of no day, and for when a feed without any day was changed. */
const FEED_SINCE = parseDay('2026-01-01')

/** Tag URIs of a report: of where it is read; where nobody knows that, of its title. */
function tagsOf({ address, title }: ReportSettings): (day: Day, id: string) => string {
  const { hostname, pathname } =
    address === null
      ? { hostname: OWN_AUTHORITY, pathname: `/${encodeURIComponent(title.toWellFormed())}/` }
      : new URL(address)
  return (day, id) => `tag:${hostname},${day}:${pathname.slice(1)}${id}`
}
