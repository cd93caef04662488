import type { Finding } from '../model/model.ts'
import { oncePerPage } from '../model/page.ts'
import { textOf } from '../words/sentence.ts'
import { brokenRules } from './rules/broken.ts'
import { changedRules } from './rules/changed.ts'
import { moneyRules } from './rules/money.ts'
import { isBelowFloors, type Rule } from './rules/rule.ts'

/** All of them. Each has a case in the tests, and a line in docs/templates.md. */
export const rules: readonly Rule[] = [...moneyRules, ...brokenRules, ...changedRules]

/** The places, as they are shown. Each is kept for its own: cents never push out what is broken. */
const places = ['money', 'broken', 'changed'] as const

/** Of each place one comes first; then others, up to so many in all, and of each place. */
export const MOST_FINDINGS = 6
const MOST_OF_A_PLACE = 2

/**
 * The things to look at: of each place that has some the heaviest, in the order of the places; then
 * others, the heaviest first. Nothing that stays below a floor.
 */
export const findingsOf = oncePerPage((page): Finding[] => {
  const found = rules.flatMap((rule) => {
    const one = rule.find(page)
    return one === null || isBelowFloors(one) ? [] : [{ ...rule, ...one }]
  })
  const ranked = found.toSorted((a, b) => b.weight - a.weight)
  const ofPlace = places.map((place) => ranked.filter((one) => one.place === place))
  const first = ofPlace.flatMap((list) => list.slice(0, 1))
  const more = ofPlace.flatMap((list) => list.slice(1, MOST_OF_A_PLACE))
  return [...first, ...more.sort((a, b) => b.weight - a.weight)]
    .slice(0, MOST_FINDINGS)
    .map(({ rule, place, tone, title, text }) => {
      return { rule, place, placeTitle: page.words.findingPlaces[place], tone, title, text }
    })
})

/** A finding without looks, for programs. */
export interface ToldFinding extends Pick<Finding, 'rule' | 'place' | 'title'> {
  readonly text: string
}

export function toldFindings(findings: readonly Finding[]): ToldFinding[] {
  return findings.map(({ rule, place, title, text }) => {
    return { rule, place, title, text: textOf(text) }
  })
}
