import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { NOT_PUBLIC } from '../../rollup/public.ts'
import type { Period } from '../../rollup/rollup.ts'
import { isOldSignature, isOldTls } from '../facts/audit.ts'
import { mayKeepOut } from '../facts/bot-classes.ts'
import { type CaseEvent, daysForEvents, eventsOf, type Least } from '../facts/case-events.ts'
import { costEventsOf } from '../facts/cost-jumps.ts'
import { hotLinkersOf } from '../facts/hot-linkers.ts'
import { isAddress } from '../facts/largest-client.ts'
import { strangersListingsOn } from '../facts/listings.ts'
import { missingKeysOf } from '../facts/missing-keys.ts'
import { floors } from '../facts/rules/rule.ts'
import { silencesOf } from '../facts/silences.ts'
import {
  type CaseDay,
  type CaseMeasure,
  caseDaysOf,
  measureOf,
  tablesTelling,
} from '../facts/subject-days.ts'
import { costOf } from '../model/cost.ts'
import { nameText } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { cutMiddle, WHOLE_LENGTH } from '../model/visible.ts'
import { type View, viewOf } from '../tables/view.ts'
import { isDeniable } from './remedies/referrer-policy.ts'

/** Kinds of cases whose days are told by name, so that what became of them stands for good. */
const namedKinds = ['hot-linker', 'hog', 'bot', 'missing-object', 'old-encryption'] as const
type NamedKind = (typeof namedKinds)[number]
/** And the kinds that are told of all requests of a day, or of delivery days. */
export type ToldKind = NamedKind | 'public-listing' | 'cost-jump' | 'silent-source'

/** What became of a case in a month. Plain data. */
export interface CaseHistory {
  readonly kind: ToldKind
  /** As its table names it, and as a page shows it. */
  readonly name: string
  readonly shown: string
  readonly measure: CaseMeasure
  /** In order; at least one. */
  readonly events: readonly CaseEvent[]
}

/** Of a kind: which subjects there can be in a month, and from when on one is a case, in four weeks. Neither takes
 * back what it said earlier in the month: the floors are sums of days alone, and a subject that is one stays one. */
interface KindRow {
  readonly least: Least
  readonly isSubject: (page: Page) => (name: string) => boolean
}

const kindRows: Readonly<Record<NamedKind, KindRow>> = {
  'hot-linker': {
    least: { amount: 10e6, share: 0.05 },
    isSubject(page) {
      const sites = new Set(hotLinkersOf(page).map(({ site }) => site))
      return (name) => sites.has(name) && isDeniable(page, name)
    },
  },
  hog: {
    least: { amount: 100e6, share: 0.25 },
    isSubject(page) {
      if (page.settings.clientAddresses === 'hidden') return () => false
      const clients = namesOf(viewOf(page, 'clients'))
      return (name) => isAddress(name) && clients.has(name)
    },
  },
  bot: {
    least: { amount: 10e6, share: 0.05 },
    isSubject(page) {
      const bots = namesOf(viewOf(page, 'bots'))
      return (name) => bots.has(name) && mayKeepOut(name)
    },
  },
  'missing-object': {
    least: { amount: floors.requests, share: 0 },
    isSubject(page) {
      const linked = missingKeysOf(page).filter(({ own }) => own >= floors.requests)
      const keys = new Set(linked.map(({ key }) => key))
      return (name) => keys.has(name) && name !== NOT_PUBLIC
    },
  },
  'old-encryption': {
    least: { amount: floors.requests, share: 0 },
    isSubject: () => (name) => isOldTls(name) || isOldSignature(name),
  },
}

/**
 * What became of cases in the month of a page, by kind and name: events of its whole days. A function of these days
 * and of the month before; of a subject as long as it is among those whose days are told.
 */
export function caseHistoryOf(page: Page): CaseHistory[] {
  return [
    ...namedHistories(page),
    listingHistory(page),
    ...costHistories(page),
    ...silenceHistories(page),
  ].filter(({ events }) => events.length > 0)
}

function namedHistories(page: Page): CaseHistory[] {
  const { period, earlier } = page
  const bytes = new Map<Day, number>()
  for (const { day, totals } of [...(earlier?.days ?? []), ...period.days])
    bytes.set(day, totals.bytes)
  return namedKinds.flatMap((kind) => {
    const { isSubject, least } = kindRows[kind]
    const is = isSubject(page)
    const told = tablesTelling(page, kind).flatMap(
      (table) => period.daily.tables[table]?.rows ?? [],
    )
    const names = new Set(told.map(({ name }) => name).filter(is))
    return [...names].map((name): CaseHistory => {
      const all = caseDaysOf(page, { kind, names: [name] })
      const days = daysForEvents(all, period.from, page.newest)
      const wholes = days.map(({ day }) => bytes.get(day) ?? 0)
      const events = eventsOf(days, wholes, least, period.from)
      return { kind, ...namedAs(name), measure: measureOf(kind) ?? 'bytes', events }
    })
  })
}

/** Of the bucket that strangers may list. */
function listingHistory(page: Page): CaseHistory {
  const days = daysForEvents(ofAllDays(page, strangersListingsOn), page.period.from, page.newest)
  const least = { amount: floors.requests, share: 0 }
  const wholes = days.map(() => 0)
  const events = eventsOf(days, wholes, least, page.period.from)
  return { kind: 'public-listing', ...noName, measure: 'requests', events }
}

/** Of the cost: each day at the prices that it would have alone, so that no later day changes them. None where there are
 * no prices. */
function costHistories(page: Page): CaseHistory[] {
  const { prices, period, newest } = page
  if (prices.basis === 'unknown') return []
  const days = ofAllDays(page, ({ days }) =>
    days.map((one) => ({ day: one.day, value: costOf([one], [], prices).total })),
  )
  const whole = days.filter(({ day }) => day < newest)
  const events = costEventsOf(whole, period.from)
  return [{ kind: 'cost-jump', ...noName, measure: 'cost', events }]
}

function silenceHistories({ input, period, newest }: Page): CaseHistory[] {
  const silences = silencesOf(input.sources ?? [], period.from, period.to, newest)
  return silences.map(({ name, events }) => {
    return { kind: 'silent-source', ...namedAs(name), measure: 'logObjects', events }
  })
}

function namedAs(name: string): Pick<CaseHistory, 'name' | 'shown'> {
  return { name: cutMiddle(name, WHOLE_LENGTH), shown: nameText(name) }
}

/** Of a kind of which there can be only one case. */
const noName = { name: '', shown: '' } as const

/** Every day of the month and of the one before, from the first with records on: what `valuesOf` does not tell of a
 * day without records is nothing. */
function ofAllDays(
  { period, earlier }: Page,
  valuesOf: (period: Pick<Period, 'days' | 'daily'>) => readonly CaseDay[],
): CaseDay[] {
  const told = [...(earlier === null ? [] : valuesOf(earlier)), ...valuesOf(period)]
  const values = new Map(told.map(({ day, value }) => [day, value]))
  const [first, last] = [told[0]?.day, told.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => {
    const day = addDays(first, at)
    return { day, value: values.has(day) ? (values.get(day) ?? null) : 0 }
  })
}

function namesOf(view: View): ReadonlySet<string> {
  return new Set(Array.from(view.rows, view.nameOf))
}
