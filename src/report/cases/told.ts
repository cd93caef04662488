import type { Remedy } from '../model/case-file.ts'
import type { Finding, FindingPlace } from '../model/model.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { money } from '../model/prices.ts'
import { cutMiddle, WHOLE_LENGTH } from '../model/visible.ts'
import { textOf } from '../words/sentence.ts'
import { avoidableOf } from './avoidable.ts'
import { type Case, casesOf } from './cases.ts'

/** A case as the page says it, without looks: for the job. */
export interface ToldCase {
  readonly key: string
  readonly rule: string
  readonly kind: string
  readonly place: FindingPlace
  readonly title: string
  readonly state: 'new' | 'there' | 'stopped' | null
  /** What it took, or has saved since it stopped. */
  readonly amount: string
  readonly saves: string
  readonly remedy: ToldRemedy
}

interface ToldRemedy {
  readonly kind: string
  readonly title: string
  readonly note: string
  readonly text: string | null
}

function toldRemedy({ kind, title, note, text }: Omit<Remedy, 'saves'>): ToldRemedy {
  return { kind, title, note: textOf(note), text }
}

/** The cases of the findings of a model. */
export function toldCases(findings: readonly Finding[]): ToldCase[] {
  return findings.flatMap(({ rule, place, title, caseFile }) => {
    if (caseFile === null) return []
    const { key, kind, state, amount, remedy } = caseFile
    return {
      ...{ key, rule, kind, place, title },
      state: state?.kind ?? null,
      amount: `${amount.cell.text} ${amount.note}`,
      saves: remedy.saves,
      remedy: toldRemedy(remedy),
    }
  })
}

/** `cases` and `avoidable` of data.json. */
export const casesInData = oncePerPage((page: Page) => {
  const found = avoidableOf(page)
  return {
    avoidable: found && {
      upTo: money(found.upTo),
      atLeast: money(found.atLeast),
      of: money(found.of),
    },
    cases: casesOf(page).map((one) => caseInData(page, one)),
  }
})

function caseInData({ prices }: Page, one: Case) {
  const { finding, subject, state, monthly, saved, crossings, remedy, days, measure } = one
  const columns = crossings?.columns ?? []
  return {
    kind: subject.kind,
    rule: finding.rule,
    place: finding.place,
    title: finding.title,
    about: subject.names.map(cut),
    state: state?.kind ?? null,
    firstSeen: state?.first ?? null,
    isOlder: state?.isAtLeast ?? null,
    lastSeen: state?.last ?? null,
    requests: subject.requests,
    bytes: subject.bytes,
    cost: prices.basis === 'unknown' ? null : money(subject.cost),
    monthlyCost: monthly === null ? null : money(monthly),
    savedCost: saved,
    evidence: (crossings?.rows ?? []).map(({ name, isAtLeast, ...values }) => ({
      name: cut(name),
      ...Object.fromEntries(columns.map((column) => [column, values[column]])),
      isAtLeast,
    })),
    remedy: toldRemedy(remedy),
    days: measure === null ? [] : days.map(({ day, value }) => ({ day, [measure]: value })),
  }
}

function cut(name: string): string {
  return cutMiddle(name, WHOLE_LENGTH)
}
