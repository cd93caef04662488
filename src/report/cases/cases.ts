import { findingsOf, type Noted } from '../facts/findings.ts'
import { hotLinkersOf } from '../facts/hot-linkers.ts'
import type { CaseKind, Subject } from '../facts/rules/rule.ts'
import type { CaseEvidence, CaseFile } from '../model/case-file.ts'
import type { Finding } from '../model/model.ts'
import { daysOf, oncePerPage, type Page } from '../model/page.ts'
import { botCase } from './bot.ts'
import { atLeastCell, type CaseMaker, type CaseParts, type Crossings, monthlyOf } from './case.ts'
import { hogCase } from './hog.ts'
import { hotLinkerCase } from './hot-linker.ts'
import { missingObjectCase } from './missing-object.ts'

/** A finding that can be acted on: its numbers, and what is known and can be done. */
export interface Case extends CaseParts {
  readonly finding: Noted
  readonly subject: Subject
  /** The first day of the period that it is told by. */
  readonly since: string
  /** What a month of it costs, at its rate since then; null where it has no price. */
  readonly monthly: number | null
}

/** What makes the case of a kind. */
const makers: Readonly<Partial<Record<CaseKind, CaseMaker>>> = {
  'hot-linker': hotLinkerCase,
  hog: hogCase,
  bot: botCase,
  'missing-object': missingObjectCase,
}

/** The cases of a page, in the order of its findings; of the same bots one. */
export const casesOf = oncePerPage((page): Case[] => {
  const cases: Case[] = []
  for (const finding of findingsOf(page)) {
    const { subject } = finding
    if (subject === null || cases.some((other) => isWithin(subject, other.subject))) continue
    const parts = makers[subject.kind]?.(page, subject)
    if (!parts) continue
    const since = firstDayOf(page, subject)
    const hasPrice = finding.money !== null && page.prices.basis !== 'unknown'
    const monthly = hasPrice ? monthlyOf(page, subject.cost, since) : null
    cases.push({ ...parts, finding, subject, since, monthly })
  }
  return cases
})

function isWithin({ kind, names }: Subject, other: Subject): boolean {
  return kind === other.kind && names.every((name) => other.names.includes(name))
}

function firstDayOf(page: Page, { kind, names: [name] }: Subject): string {
  if (kind !== 'hot-linker') return page.from
  return hotLinkersOf(page).find(({ site }) => site === name)?.since ?? page.from
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
  const { finding, subject, monthly, remedy } = one
  const days = numbers.cell('count', daysOf(page).length)
  const requests = numbers.cell('count', subject.requests)
  const took =
    page.prices.basis === 'unknown'
      ? numbers.cell('bytes', subject.bytes)
      : numbers.cell('money', subject.cost)
  return {
    id,
    kind: subject.kind,
    amount:
      finding.money === null
        ? { cell: requests, note: words.cases.requests(requests) }
        : { cell: took, note: words.cases.inDays(days) },
    facts: [
      ...one.facts,
      ...(monthly === null ? [] : [words.cases.monthly(numbers.cell('money', monthly).text)]),
    ],
    evidence: one.crossings && evidenceOf(page, one.crossings),
    remedy: {
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
