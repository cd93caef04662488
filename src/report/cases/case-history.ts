import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { NOT_PUBLIC } from '../../rollup/public.ts'
import type { Period } from '../../rollup/rollup.ts'
import { isOldSignature, isOldTls } from '../facts/audit.ts'
import { mayKeepOut } from '../facts/bot-classes.ts'
import {
  type CaseEvent,
  daysForEvents,
  eventsOf,
  type Least,
  NO_CASE,
  WEEKS_DAYS,
} from '../facts/case-events.ts'
import { costEventsOf } from '../facts/cost-jumps.ts'
import { hotLinkersOf } from '../facts/hot-linkers.ts'
import { isAddress } from '../facts/largest-client.ts'
import { strangersListingsOn } from '../facts/listings.ts'
import { missingKeysOf } from '../facts/missing-keys.ts'
import { floors } from '../facts/rules/rule.ts'
import { isNamedObject } from '../facts/sent-objects.ts'
import { silencesOf, silentSinceBy } from '../facts/silences.ts'
import {
  type CaseDay,
  type CaseMeasure,
  caseDaysOf,
  measureOf,
  tablesTelling,
} from '../facts/subject-days.ts'
import type { CasePhase, CostPhase } from '../model/case-phase.ts'
import { costOf } from '../model/cost.ts'
import { nameText } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { cutMiddle, WHOLE_LENGTH } from '../model/visible.ts'
import { type View, viewOf } from '../tables/view.ts'
import { isDeniable } from './remedies/referrer-policy.ts'

/** Kinds of cases whose days are told by name, so that what became of them stands for good. */
const namedKinds = [
  'hot-linker',
  'hog',
  'bot',
  'missing-object',
  'broken-download',
  'old-encryption',
] as const
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
  'broken-download': {
    least: { amount: 100e6, share: 0.1 },
    isSubject: () => isNamedObject,
  },
  'old-encryption': {
    least: { amount: floors.requests, share: 0 },
    isSubject: () => (name) => isOldTls(name) || isOldSignature(name),
  },
}

/** What became of cases in a month, and where those of them are then that the month after it has to know. */
export interface MonthCases {
  readonly cases: readonly CaseHistory[]
  readonly phases: readonly CasePhase[]
}

/** One case of a month. `phase` is null where no later month needs it. */
interface Followed {
  readonly history: CaseHistory
  readonly phase: CasePhase['phase'] | null
}

/**
 * What became of cases in the month of a page, by kind and name: events of its whole days. A function of these days, of the
 * month before, and of where cases were when that was over; of a subject as long as it is among those whose days are told.
 */
export function caseHistoryOf(page: Page): MonthCases {
  const all = [...followNamed(page), followListing(page), ...followCost(page)]
  const cases = [...all.map(({ history }) => history), ...silenceHistories(page)]
  return {
    cases: cases.filter(({ events }) => events.length > 0),
    phases: all.flatMap(({ history: { kind, name }, phase }) =>
      phase === null || isForgotten(page, phase) ? [] : [{ kind, name, phase }],
    ),
  }
}

/** What is no case, and was none in the weeks that decide whether it becomes one, begins as if nothing were known of it. */
function isForgotten({ period }: Page, phase: CasePhase['phase']): boolean {
  if (phase.kind !== 'none') return false
  const since = 'since' in phase ? phase.since : null
  return since === null || since < addDays(period.to, -WEEKS_DAYS)
}

/** Where a case was when the month before was over; null where nothing tells of that month. */
function phaseBefore<Kind extends CasePhase['phase']>(
  { input }: Page,
  kind: ToldKind,
  name: string,
  none: Kind,
): Kind | null {
  if (input.phases === undefined) return null
  const known = input.phases.find((one) => one.kind === kind && one.name === name)
  return (known?.phase as Kind | undefined) ?? none
}

/** Of the names that this month or the one before tells by day, and of cases that have not stopped. */
function followNamed(page: Page): Followed[] {
  const { period, earlier, input } = page
  const bytes = new Map<Day, number>()
  for (const { day, totals } of [...(earlier?.days ?? []), ...period.days])
    bytes.set(day, totals.bytes)
  const silentSince = silentSinceBy(input.sources ?? [])
  return namedKinds.flatMap((kind) => {
    const { isSubject, least } = kindRows[kind]
    const is = isSubject(page)
    const told = tablesTelling(page, kind).flatMap((table) =>
      [period, earlier].flatMap((one) => one?.daily.tables[table]?.rows ?? []),
    )
    const going = (input.phases ?? []).filter((one) => one.kind === kind)
    // Phases have names that are cut, days those that are whole.
    const names = new Map(going.map(({ name }) => [name, name]))
    for (const { name } of told)
      if (is(name) || names.has(named(name).name)) names.set(named(name).name, name)
    return [...names.values()].sort().map((name): Followed => {
      const all = caseDaysOf(page, { kind, names: [name] }, DAYS_OF_TWO_MONTHS)
      const days = daysForEvents(all, page.newest)
      const wholes = days.map(({ day }) => bytes.get(day) ?? 0)
      const start = phaseBefore(page, kind, named(name).name, NO_CASE)
      const subject = { days, wholes, least, mayBegin: is(name), silentSince }
      const { events, phase } = eventsOf(subject, period.from, start)
      const measure = measureOf(kind) ?? 'bytes'
      return { history: { kind, ...named(name), measure, events }, phase }
    })
  })
}

const DAYS_OF_TWO_MONTHS = 62

/** Of the bucket that strangers may list. */
function followListing(page: Page): Followed {
  const days = daysForEvents(ofAllDays(page, strangersListingsOn), page.newest)
  const least = { amount: floors.requests, share: 0 }
  const start = phaseBefore(page, 'public-listing', '', NO_CASE)
  const subject = { days, wholes: days.map(() => 0), least, mayBegin: true }
  const { events, phase } = eventsOf(subject, page.period.from, start)
  return { history: { kind: 'public-listing', ...noName, measure: 'requests', events }, phase }
}

/** Of the cost: each day at the prices that it would have alone, so that no later day changes them. None where there are
 * no prices. */
function followCost(page: Page): Followed[] {
  const { prices, period, newest } = page
  if (prices.basis === 'unknown') return []
  const days = ofAllDays(page, ({ days }) =>
    days.map((one) => ({ day: one.day, value: costOf([one], [], prices).total })),
  )
  const whole = days.filter(({ day }) => day < newest)
  const start = phaseBefore<CostPhase>(page, 'cost-jump', '', { kind: 'none' })
  const { events, phase } = costEventsOf(whole, period.from, start)
  return [{ history: { kind: 'cost-jump', ...noName, measure: 'cost', events }, phase }]
}

function silenceHistories({ input, period, newest }: Page): CaseHistory[] {
  const silences = silencesOf(input.sources ?? [], period.from, period.to, newest)
  return silences.map(({ name, events }) => {
    return { kind: 'silent-source', ...named(name), measure: 'logObjects', events }
  })
}

function named(name: string): Pick<CaseHistory, 'name' | 'shown'> {
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
