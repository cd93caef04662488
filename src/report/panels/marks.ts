import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { casesOf } from '../cases/cases.ts'
import { gapsOf } from '../facts/gaps.ts'
import { silentSourcesOf } from '../facts/silent-sources.ts'
import type { Finding } from '../model/model.ts'
import { nameText } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import type { MarkKind, TimelineMark } from '../model/timeline.ts'
import { visible } from '../model/visible.ts'
import { tableWords } from '../tables/since.ts'
import type { Sums } from './day-sums.ts'

/** Of what the report knows by itself so many are marked at most; notes all are. */
const MOST_KNOWN = 8
/** Of what a release counts more, so many are named. */
const MOST_NAMED = 3
/** Where fewer records a day are usual, a day without one is no gap. */
const LEAST_USUAL = 100

/** Something to mark, the heaviest first. */
interface Known {
  readonly day: Day
  readonly kind: MarkKind
  readonly text: string
  readonly href?: string | null
}

/** What is known of the days of a timeline and noted of them, in their order. */
export function marksOf(
  page: Page,
  sums: readonly Sums[],
  findings: readonly Finding[],
): TimelineMark[] {
  const { numbers, input } = page
  const notes: Known[] = (input.notes ?? []).map(({ day, text }) => {
    return { day, kind: 'note', text: visible(text) }
  })
  const known = [
    ...silentMarks(page),
    ...gapMarks(page),
    ...caseMarks(page, findings),
    ...releaseMarks(page),
  ]
  const isIn = ({ day }: Known): boolean => pointOfDay(sums, day) >= 0
  return [...notes.filter(isIn), ...known.filter(isIn).slice(0, MOST_KNOWN)]
    .sort((a, b) => daysBetween(b.day, a.day))
    .map(({ day, kind, text, href = null }, at) => ({
      number: at + 1,
      point: pointOfDay(sums, day),
      label: numbers.shortDay(day),
      ...{ kind, href, text },
    }))
}

function pointOfDay(sums: readonly Sums[], day: Day): number {
  return sums.findIndex(({ from, to }) => from <= day && day <= to)
}

function silentMarks(page: Page): Known[] {
  return silentSourcesOf(page).map(({ name, last }) => {
    return { day: addDays(last, 1), kind: 'silent', text: page.words.marks.silent(nameText(name)) }
  })
}

/** Days in a row without a record, each row once. */
function gapMarks(page: Page): Known[] {
  const { period, words, numbers } = page
  const usual = period.totals.records / Math.max(1, period.days.length)
  if (usual < LEAST_USUAL) return []
  const gaps = gapsOf(page)
  return gaps.flatMap((day, at): Known[] => {
    if (gaps[at - 1] === addDays(day, -1)) return []
    const length = gaps.slice(at).findIndex((one, next) => one !== addDays(day, next))
    const days = length < 0 ? gaps.length - at : length
    return [{ day, kind: 'gap', text: words.marks.gap(numbers.cell('count', days)) }]
  })
}

/** When what a case is about began, and when it stopped. */
function caseMarks(page: Page, findings: readonly Finding[]): Known[] {
  const { began, stopped } = page.words.marks
  const files = findings.filter(({ caseFile }) => caseFile !== null)
  return casesOf(page).flatMap(({ state, isFromDays }, at): Known[] => {
    const found = files[at]
    if (state === null || !isFromDays || found === undefined) return []
    const { title, caseFile } = found
    const href = caseFile && `#${caseFile.id}`
    const isSeenBegin = !state.isAtLeast && state.first > page.from
    return [
      ...(isSeenBegin
        ? [{ day: state.first, kind: 'began', text: began(title), href } as const]
        : []),
      ...(state.kind === 'stopped'
        ? [{ day: addDays(state.last, 1), kind: 'stopped', text: stopped(title), href } as const]
        : []),
    ]
  })
}

/** From where on a newer release counts more than on the days before. */
function releaseMarks(page: Page): Known[] {
  const { period, words, numbers } = page
  return period.days.flatMap(({ day, lacking }, at): Known[] => {
    const before = period.days[at - 1]?.lacking ?? []
    const more = before.filter((name) => !lacking.includes(name))
    if (more.length === 0) return []
    const names = [...new Set(more.map((name) => name.replace(/\..*/, '')))]
    const titles = names.flatMap((name) =>
      page.tables.some((one) => one.name === name) ? [tableWords(page, name)[0]] : [],
    )
    const named = titles.slice(0, MOST_NAMED)
    const rest = titles.length - named.length
    const all = rest > 0 ? [...named, words.more(numbers.cell('count', rest).text)] : named
    return [{ day, kind: 'release', text: words.marks.release(numbers.list(all)) }]
  })
}
