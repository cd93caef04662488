import type { Day } from '../../calendar/day.ts'
import type { CountedWith } from '../../count/settings.ts'
import { VISITOR_ROWS } from '../../rollup/distinct.ts'
import { isSame, type PeriodDay } from '../../rollup/rollup.ts'
import type { Block } from './model.ts'
import { oncePerPage, type Page, type ReportSettings } from './page.ts'

/** Days in a row, of those that have records, that are alike in something. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
  readonly days: number
}

/** What is unusual about where a period's numbers come from. */
interface Provenance {
  /** Days that rest on publishable copies. */
  readonly copied: readonly DayRange[]
  /** Days whose visitors are several numbers added up. */
  readonly addedUp: readonly DayRange[]
  /** Days of which it is not told who only saw files on other sites. */
  readonly oldVisitors: readonly DayRange[]
  /** Days that were counted with other settings than the report's; several where they are mixed. */
  readonly otherSettings: readonly (DayRange & { readonly settings: readonly CountedWith[] })[]
}

/** Of the page's own period. */
const provenanceOf = oncePerPage(
  (page): Provenance => provenanceOfDays(page.period.days, page.settings),
)

function provenanceOfDays(days: readonly PeriodDay[], settings: ReportSettings): Provenance {
  const own = ownSettings(settings)
  const other = (day: PeriodDay): string =>
    day.countedWith.every((one) => isSame(one, own)) ? '' : JSON.stringify(day.countedWith)
  return {
    copied: rangesOf(days, ({ isCopied }) => (isCopied ? 'copied' : '')),
    addedUp: rangesOf(days, ({ visitorsAre }) => (visitorsAre === 'added up' ? visitorsAre : '')),
    oldVisitors: rangesOf(days, ({ lacking }) => (lacking.includes(VISITOR_ROWS) ? 'old' : '')),
    otherSettings: rangesOf(days, other).map((part) => ({
      ...part,
      settings: days.find(({ day }) => day === part.from)?.countedWith ?? [],
    })),
  }
}

function ownSettings({ timeZone, clientAddresses, exclude }: ReportSettings): CountedWith {
  return { timeZone, clientAddresses, exclude }
}

function rangesOf(days: readonly PeriodDay[], of: (day: PeriodDay) => string): DayRange[] {
  return textRanges(days, of).map(({ from, to, days }) => ({ from, to, days }))
}

/** Runs of neighbouring days for which `of` gives the same text. Days with an empty one are in no run. */
function textRanges(
  days: readonly PeriodDay[],
  of: (day: PeriodDay) => string,
): (DayRange & { readonly text: string })[] {
  const found: { from: Day; to: Day; days: number; text: string }[] = []
  let before = ''
  for (const day of days) {
    const text = of(day)
    const last = found.at(-1)
    if (text !== '' && text === before && last !== undefined) {
      last.to = day.day
      last.days++
    } else if (text !== '') found.push({ from: day.day, to: day.day, days: 1, text })
    before = text
  }
  return found
}

/** What a reader has to know of the period at its very top: a few words each. */
export function provenanceWords(page: Page): string[] {
  const { numbers } = page
  const { copied, oldVisitors } = provenanceOf(page)
  const words = page.words.provenance
  const otherThan = ({ countedWith }: PeriodDay): string =>
    numbers.all([...new Set(countedWith.map((one) => differences(page, one)))].filter(Boolean))
  const range = ({ from, to }: DayRange): string => numbers.range(from, to)
  return [
    ...(copied.length > 0 ? [words.copied(numbers.list(copied.map(range)))] : []),
    ...oldVisitors.map((part) => words.oldVisitors(range(part))),
    // Days of which the same is said are one range, though some were counted in two ways.
    ...textRanges(page.period.days, otherThan).map((part) =>
      words.otherSettings(range(part), part.text),
    ),
  ]
}

/** That the period before was counted with other settings, or its visitors in another way; '' where it was
 * not. */
export function comparisonNote(page: Page): string {
  const { words, numbers } = page
  const all = comparedDays(page).flatMap(({ countedWith }) => countedWith)
  const [first] = all
  const isCrossed = first !== undefined && !all.every((one) => isSame(one, first))
  return numbers.list([
    ...(isCrossed ? [words.provenance.crosses] : []),
    ...(comparesVisitors(page) ? [] : [words.provenance.crossesVisitors]),
  ])
}

/** Whether all days of a period and of what it is compared with tell the same of visitors. */
export function comparesVisitors(page: Page): boolean {
  const [first, ...others] = comparedDays(page).map(({ lacking }) => lacking.includes(VISITOR_ROWS))
  return others.every((one) => one === first)
}

/** None where nothing is compared. */
function comparedDays({ before, period, input }: Page): readonly PeriodDay[] {
  if (before === null) return []
  const then = (input.previous?.days ?? []).filter(({ day }) => day <= before.to)
  return [...period.days, ...then]
}

/** How settings differ from the report's, in words. */
function differences({ settings, numbers, words: all }: Page, one: CountedWith): string {
  const words = all.provenance
  const own = ownSettings(settings)
  const modes = new Map<string, string>(Object.entries(words.clientAddresses))
  const texts = [
    one.timeZone === own.timeZone ? '' : words.timeZone(one.timeZone),
    one.exclude === own.exclude ? '' : words.exclude,
    one.clientAddresses === own.clientAddresses
      ? ''
      : (modes.get(one.clientAddresses) ?? one.clientAddresses),
  ]
  return numbers.list(texts.filter((text) => text !== ''))
}

/** The same in full, as a block of the health panel; null where there is nothing to tell. */
export function provenanceBlock(page: Page, sinceTexts: readonly string[]): Block | null {
  const { addedUp } = provenanceOf(page)
  const words = page.words.provenance
  const items = [
    ...provenanceWords(page),
    ...addedUp.map(({ from, to }) => words.addedUp(page.numbers.range(from, to))),
    ...(page.period.visitorsAre === 'added up' ? [words.wholeAddedUp] : []),
    ...sinceTexts,
  ]
  if (items.length === 0) return null
  return {
    kind: 'list',
    id: 'provenance',
    title: words.title,
    note: provenanceOf(page).copied.length > 0 ? words.note : '',
    items,
    isFolded: false,
  }
}

/** For `data.json`; null where nothing is unusual. */
export function provenanceFacts(page: Page): object | null {
  const { copied, addedUp, oldVisitors, otherSettings } = provenanceOf(page)
  const { visitorsAre } = page.period
  const unusual = copied.length + addedUp.length + oldVisitors.length + otherSettings.length
  if (unusual === 0 && visitorsAre !== 'added up') return null
  const plain = ({ from, to, days }: DayRange) => ({ from, to, days })
  return {
    visitorsAre,
    copied: copied.map(plain),
    visitorsAddedUp: addedUp.map(plain),
    ...(oldVisitors.length > 0 && { embeddedAreVisitors: oldVisitors.map(plain) }),
    otherSettings: otherSettings.map((part) => ({
      ...plain(part),
      settings: part.settings.map(({ timeZone, clientAddresses, exclude }) => {
        return { timeZone, clientAddresses, sameExclude: exclude === page.settings.exclude }
      }),
    })),
  }
}
