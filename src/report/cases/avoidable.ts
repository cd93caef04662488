import { floors } from '../facts/rules/rule.ts'
import type { AvoidableCost } from '../model/case-file.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { sumRows } from '../tables/sums.ts'
import { viewOf } from '../tables/view.ts'
import { type Case, casesOf } from './cases.ts'

/** What of a period's cost the remedies of its cases could end, in the price list's currency. */
export interface Avoidable {
  /** No more than this: a byte that is surely in several cases counts once. */
  readonly upTo: number
  /** Not less than this. Where both are the same, that is what the reads did cost. */
  readonly atLeast: number
  /** The period's cost. */
  readonly of: number
  readonly cases: readonly Case[]
}

/**
 * Null where no remedy ends a cost, none has a price, or it is not worth a word.
 *
 * Bounds of the union of the cases' reads. A read has one site and one agent, and hot links are those of others
 * than bots: so hot-linkers have no read in common with each other, nor with bots; and of several cases of bots
 * each bot is taken once. Up to there the sum is exact. Whose reads an address made is not counted: what it took
 * may be in those, in part or whole, or in none; nor is it counted whose reads broke off. So the union costs at least
 * what the largest of these costs, at most all together, and never more than the period.
 */
export const avoidableOf = oncePerPage((page): Avoidable | null => {
  const cases = casesOf(page).filter(({ remedy, monthly }) => remedy.isSaving && monthly !== null)
  const of = (kind: string): Case[] => cases.filter(({ subject }) => subject.kind === kind)
  const sum = (some: readonly Case[]): number =>
    some.reduce((all, { subject }) => all + subject.cost, 0)
  const told = sum(of('hot-linker')) + botsCost(page, of('bot'))
  const addresses = sum(of('hog'))
  const broken = sum(of('broken-download'))
  const upTo = Math.min(told + addresses + broken, page.cost.total)
  if (upTo < floors.money) return null
  return { upTo, atLeast: Math.max(told, addresses, broken), of: page.cost.total, cases }
})

/** Of all bots that are in some case. */
function botsCost(page: Page, cases: readonly Case[]): number {
  const names = new Set(cases.flatMap(({ subject }) => subject.names))
  if (names.size === 0) return 0
  const view = viewOf(page, 'bots')
  const rows = view.rows.filter((row) => names.has(view.nameOf(row)))
  return sumRows(view, rows, page).cost ?? 0
}

/** The same in the report's model. */
export function avoidableCost(page: Page): AvoidableCost | null {
  const found = avoidableOf(page)
  if (found === null) return null
  const [upTo, of] = [page.numbers.cell('money', found.upTo), page.numbers.cell('money', found.of)]
  const count = page.numbers.cell('count', found.cases.length)
  return { text: page.words.cases.avoidable(upTo.text, of.text, count), upTo, of }
}
