import type { Subject } from '../../facts/rules/rule.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { keptRowsBy } from '../../tables/orders.ts'
import { findRow, viewOf } from '../../tables/view.ts'
import { type CaseMaker, type Crossing, crossingOf, MOST_CROSSINGS } from '../case.ts'

/** So many bots are named at most: those that take most. */
const MOST_BOTS = 10

/** Bots that take much: crossed with their agents exactly, or with each other where there are several. */
export const botCase: CaseMaker = (page, subject) => {
  const names = subject.names.slice(0, MOST_BOTS)
  const { evidence, remedies, facts } = page.words.cases
  const rows = names.length > 1 ? rowsOf(page, names) : agentsOf(page, subject)
  const [title, nameLabel] = names.length > 1 ? evidence.bots : evidence.bot
  const hasFile = findRow(viewOf(page, 'keys').table, 'robots.txt') !== undefined
  return {
    crossings:
      rows.length === 0 ? null : { title, nameLabel, columns: ['requests', 'bytes'], rows },
    facts: [facts.requests(page.numbers.cell('count', subject.requests))],
    remedy: {
      ...{ kind: 'robots.txt', text: robotsLines(names), isSaving: true },
      title: remedies.robots.title(page.numbers.all(names.slice(0, 3).map(nameText))),
      note: remedies.robots.note(hasFile),
    },
  }
}

/** Lines for robots.txt (RFC 9309) that ask bots to stay away; names are product tokens. */
export function robotsLines(bots: readonly string[]): string {
  return `${bots.map((bot) => `User-agent: ${bot}\n`).join('')}Disallow: /\n`
}

function rowsOf(page: Page, names: readonly string[]): Crossing[] {
  const view = viewOf(page, 'bots')
  return names.slice(0, MOST_CROSSINGS).flatMap((name) => {
    const row = findRow(view.table, name)
    return row === undefined ? [] : [crossingOf(page, view, row)]
  })
}

/** Of the agents that the report holds, those that name the bot. */
function agentsOf(page: Page, { names: [bot = ''] }: Subject): Crossing[] {
  const view = viewOf(page, 'agents')
  const sought = bot.toLowerCase()
  return keptRowsBy(page, view, 'bytes', (_, __, row) =>
    view.nameOf(row).toLowerCase().includes(sought),
  )
    .slice(0, MOST_CROSSINGS)
    .map((row) => crossingOf(page, view, row))
}
