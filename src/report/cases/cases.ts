import { type Day, daysBetween } from '../../calendar/day.ts'
import { findingsOf, type Noted } from '../facts/findings.ts'
import { maxBy } from '../facts/max-by.ts'
import type { CaseKind, Subject } from '../facts/rules/rule.ts'
import { silentSinceOf } from '../facts/silent-sources.ts'
import { type CaseDay, type CaseMeasure, caseDaysOf, measureOf } from '../facts/subject-days.ts'
import { type CaseState, stateOnPage, withUnknown } from '../facts/subject-state.ts'
import type { CaseEvidence, CaseFile, CaseStrip } from '../model/case-file.ts'
import type { Finding } from '../model/model.ts'
import { nameText } from '../model/names.ts'
import { daysOf, oncePerPage, type Page } from '../model/page.ts'
import { money } from '../model/prices.ts'
import { plain } from '../words/sentence.ts'
import {
  atLeastCell,
  type CaseMaker,
  type CaseParts,
  type CaseRemedy,
  type Crossings,
  monthlyOf,
} from './case.ts'
import { botCase } from './kinds/bot.ts'
import { brokenDownloadCase } from './kinds/broken-download.ts'
import { costJumpCase } from './kinds/cost-jump.ts'
import { hogCase } from './kinds/hog.ts'
import { hotLinkerCase } from './kinds/hot-linker.ts'
import { missingObjectCase } from './kinds/missing-object.ts'
import { oldEncryptionCase } from './kinds/old-encryption.ts'
import { publicListingCase } from './kinds/public-listing.ts'
import { silentSourceCase } from './kinds/silent-source.ts'
import { plainBuckets } from './remedies/policy.ts'

/** A finding that can be acted on: its numbers, and what is known and can be done. */
export interface Case extends Omit<CaseParts, 'days' | 'measure' | 'state'> {
  readonly finding: Noted
  readonly subject: Subject
  /** Empty where nothing tells of its days. */
  readonly days: readonly CaseDay[]
  readonly measure: CaseMeasure | null
  readonly state: CaseState | null
  /** Whether its state was read off its days. */
  readonly isFromDays: boolean
  /** What a month of it costs, at its rate of the period's days since it was first seen; null where it has no
   * price, or stopped. */
  readonly monthly: number | null
  /** What it would have cost since it stopped, as it did before; null where it did not, or has no price. */
  readonly saved: number | null
}

/** What makes the case of a kind. */
const makers: Readonly<Record<CaseKind, CaseMaker>> = {
  'hot-linker': hotLinkerCase,
  hog: hogCase,
  bot: botCase,
  'missing-object': missingObjectCase,
  'broken-download': brokenDownloadCase,
  'cost-jump': costJumpCase,
  'silent-source': silentSourceCase,
  'old-encryption': oldEncryptionCase,
  'public-listing': publicListingCase,
}

/** The cases of a page, in the order of its findings; of the same bots one. */
export const casesOf = oncePerPage((page): Case[] => {
  const cases: Case[] = []
  for (const finding of findingsOf(page)) {
    const { subject } = finding
    if (subject === null || cases.some((other) => isWithin(subject, other.subject))) continue
    const parts = makers[subject.kind](page, subject)
    if (parts === null) continue
    const days = parts.days ?? withUnknown(caseDaysOf(page, subject), silentSinceOf(page))
    const state = parts.state === undefined ? stateOnPage(page, days) : parts.state
    const isFromDays = parts.state === undefined
    const isStopped = state?.kind === 'stopped'
    const hasPrice = finding.money !== null && page.prices.basis !== 'unknown'
    const monthly = monthlyOf(page, subject, state?.first ?? page.from)
    cases.push({
      ...parts,
      remedy: isStopped ? nothingToDo(page) : ofEachBucket(page, parts.remedy),
      ...{ finding, subject, days, state, isFromDays },
      measure: parts.measure ?? measureOf(subject.kind),
      monthly: hasPrice && !isStopped ? monthly : null,
      saved: hasPrice && state !== null && isStopped ? savedBy(page, subject, days, state) : null,
    })
  }
  return cases
})

function isWithin({ kind, names }: Subject, other: Subject): boolean {
  return kind === other.kind && names.every((name) => other.names.includes(name))
}

function nothingToDo({ words }: Page): CaseRemedy {
  return { kind: 'advice', ...words.cases.remedies.none, text: null, isSaving: false }
}

/** A policy that names several buckets says that each of them takes its own lines alone. */
function ofEachBucket({ own, words }: Page, remedy: CaseRemedy): CaseRemedy {
  const isPolicy = remedy.kind === 'bucket-policy' || remedy.kind === 'policy-to-remove'
  if (!isPolicy || plainBuckets(own.buckets).length < 2) return remedy
  return { ...remedy, note: [...remedy.note, plain(` ${words.policy.several}`)] }
}

/** Its mean day, from its first to its last, for each whole day since. */
function savedBy(
  { period }: Page,
  { cost }: Subject,
  days: readonly CaseDay[],
  { first, last, quietDays }: CaseState,
): number {
  const sum = (some: readonly CaseDay[]): number =>
    some.reduce((all, { value }) => all + (value ?? 0), 0)
  const inPeriod = sum(days.filter(({ day }) => day >= period.from))
  if (inPeriod === 0) return 0
  const costADay = (sum(days) * cost) / inPeriod / (daysBetween(first, last) + 1)
  return money(costADay * quietDays)
}

/** The findings of a page, each with its case where it has one. */
export function findingsWithCases(page: Page): Finding[] {
  const cases = new Map(casesOf(page).map((one) => [one.finding, one]))
  return findingsOf(page).map((finding, at, all) => {
    const { subject: _, money: __, requests: ___, ...told } = finding
    const found = cases.get(finding)
    const before = all.slice(0, at).filter(({ rule }) => rule === finding.rule).length
    const id = `case-${finding.rule}${before === 0 ? '' : `-${before + 1}`}`
    return { ...told, caseFile: found === undefined ? null : caseFileOf(page, found, id) }
  })
}

function caseFileOf(page: Page, one: Case, id: string): CaseFile {
  const { numbers, words } = page
  const { subject, monthly, remedy, state } = one
  return {
    id,
    key: keyOf(one),
    kind: subject.kind,
    state: state && {
      kind: state.kind,
      label: words.cases.states[state.kind](numbers.cell('date', state.last).text),
    },
    strip: stripOf(page, one),
    amount: amountOf(page, one),
    facts: [
      ...one.facts,
      ...(state === null || !one.isFromDays ? [] : [firstSeen(page, state)]),
      ...(monthly === null ? [] : [words.cases.monthly(numbers.cell('money', monthly).text)]),
    ],
    evidence: one.crossings && evidenceOf(page, one.crossings),
    remedy: {
      kind: remedy.kind,
      title: remedy.title,
      note: remedy.note,
      text: remedy.text,
      saves:
        monthly === null || !remedy.isSaving
          ? ''
          : words.cases.saves(numbers.cell('money', monthly).text),
    },
  }
}

/** Findings that are of one subject each; those of others are of all that there are. */
const rulesOfOne = new Set(['hotlinker', 'hog', 'bot', 'broken-link', 'silent-source'])

function keyOf({ finding: { rule }, subject }: Case): string {
  const [name] = subject.names
  return name === undefined || !rulesOfOne.has(rule) ? rule : `${rule} ${nameText(name)}`
}

function amountOf(page: Page, one: Case): CaseFile['amount'] {
  const { numbers, words } = page
  const { finding, subject, saved, amount } = one
  const requests = numbers.cell('count', subject.requests)
  if (amount !== undefined) {
    const { text, ...cell } = numbers.cell('count', amount.value)
    // In a sign: there is no room for words.
    return {
      cell: { ...cell, text: amount.isAtLeast === true ? `≥\u00a0${text}` : text },
      note: amount.note,
    }
  }
  if (saved !== null) return { cell: numbers.cell('money', saved), note: words.cases.savedSince }
  if (finding.money === null) return { cell: requests, note: words.cases.requests(requests) }
  const took =
    page.prices.basis === 'unknown'
      ? numbers.cell('bytes', subject.bytes)
      : numbers.cell('money', subject.cost)
  const days = numbers.cell('count', subject.days ?? daysOf(page).length)
  return { cell: took, note: words.cases.inDays(days) }
}

function firstSeen({ words, numbers }: Page, { first, isAtLeast }: CaseState): string {
  return words.cases.first[isAtLeast ? 'atLeast' : 'seen'](numbers.cell('date', first).text)
}

/** The days of a case as bars; null where they tell nothing. */
function stripOf({ numbers, words }: Page, { days, measure }: Case): CaseStrip | null {
  const most = maxBy(days, ({ value }) => value ?? 0)
  const [first, last] = [days[0], days.at(-1)]
  if (!most?.value || first === undefined || last === undefined || measure === null) return null
  const { value: whole } = most
  const date = (day: Day): string => numbers.cell('date', day).text
  const count = numbers.cell('count', whole)
  const amounts = {
    bytes: () => numbers.cell('bytes', whole).text,
    cost: () => numbers.cell('money', whole).text,
    requests: () => words.cases.counted(count),
    logObjects: () => words.cases.logObjects(count),
  }
  return {
    levels: days.map(({ value }) => (value === null ? null : value / whole)),
    from: date(first.day),
    to: date(last.day),
    text: words.cases.strip(numbers.cell('count', days.length), amounts[measure](), date(most.day)),
  }
}

function evidenceOf(page: Page, { title, nameLabel, columns, rows }: Crossings): CaseEvidence {
  return {
    title,
    nameLabel,
    columns: columns.map((column) => page.words.columns[column]),
    rows: rows.map(({ shown, isAtLeast, ...values }) => ({
      name: shown,
      cells: columns.map((column) => {
        const kind = column === 'bytes' ? 'bytes' : 'count'
        return atLeastCell(page, page.numbers.cell(kind, values[column]), isAtLeast)
      }),
    })),
  }
}
