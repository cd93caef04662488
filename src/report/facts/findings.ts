import type { Finding } from '../model/model.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { textOf, withoutLink } from '../words/sentence.ts'
import { brokenRules } from './rules/broken.ts'
import { changedRules } from './rules/changed.ts'
import { moneyRules } from './rules/money.ts'
import { type Found, isBelowFloors, type Rule } from './rules/rule.ts'
import { caseDaysOf } from './subject-days.ts'
import { stateOnPage } from './subject-state.ts'

/** All of them. Each has a case in the tests, and a line in docs/templates.md. */
export const rules: readonly Rule[] = [...moneyRules, ...brokenRules, ...changedRules]

/** The places, as they are shown. Each is kept for its own: cents never push out what is broken. */
const places = ['money', 'broken', 'changed'] as const

/** Of each place one comes first; then others, up to so many in all, and of each place. */
export const MOST_FINDINGS = 6
const MOST_OF_A_PLACE = 3

/** A thing to look at, and what it rests on. */
export type Noted = Omit<Finding, 'caseFile'> & Pick<Found, 'subject' | 'money' | 'requests'>

/**
 * The things to look at, by their places: of each place that has some the heaviest, then others, the
 * heaviest first, up to so many; what stopped comes after all that goes on. Nothing that stays below a floor.
 */
export const findingsOf = oncePerPage((page): Noted[] => {
  const found = rules.flatMap((rule) => {
    const all = [rule.find(page) ?? []].flat()
    return all.flatMap((one) =>
      isBelowFloors(one) ? [] : [{ ...rule, ...one, isOver: hasStopped(page, one) }],
    )
  })
  const ranked = found.toSorted(heaviestFirst)
  const ofPlace = places.map((place) => ranked.filter((one) => one.place === place))
  const first = ofPlace.flatMap((list) => list.slice(0, 1))
  const more = ofPlace.flatMap((list) => list.slice(1, MOST_OF_A_PLACE))
  const chosen = [...first, ...more.sort(heaviestFirst)].slice(0, MOST_FINDINGS)
  return ofPlace
    .flatMap((list) => list.filter((one) => chosen.includes(one)))
    .map(({ find: _, when: __, weight: ___, isOver: ____, ...one }) => {
      return { ...one, placeTitle: page.words.findingPlaces[one.place] }
    })
})

interface Ranked {
  readonly weight: number
  readonly isOver: boolean
}

function heaviestFirst(a: Ranked, b: Ranked): number {
  return Number(a.isOver) - Number(b.isOver) || b.weight - a.weight
}

function hasStopped(page: Page, { subject }: Found): boolean {
  const days = subject === null ? [] : caseDaysOf(page, subject)
  return stateOnPage(page, days)?.kind === 'stopped'
}

/** A finding without looks, for programs. */
export interface ToldFinding extends Pick<Finding, 'rule' | 'place' | 'title'> {
  readonly text: string
}

export function toldFindings(
  findings: readonly Pick<Finding, 'rule' | 'place' | 'title' | 'text'>[],
): ToldFinding[] {
  return findings.map(({ rule, place, title, text }) => {
    return { rule, place, title, text: textOf(withoutLink(text)).trimEnd() }
  })
}
