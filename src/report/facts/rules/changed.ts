import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { type View, valueOfName, viewBefore, viewOf } from '../../tables/view.ts'
import { maxBy } from '../max-by.ts'
import { dailyOf, riseOf } from '../rise.ts'
import { priced, type Rule, sinceText, sinceWords, timesText } from './rule.ts'

/** What is not as it was. Ranked by the money that the change is worth. */
export const changedRules: readonly Rule[] = [
  {
    rule: 'bot',
    place: 'changed',
    when: 'a bot takes at least 2 % of all bytes, 1 MB, and twice as much as in the period before',
    find(page) {
      const before = viewBefore(page, 'bots')
      const most =
        before === null
          ? undefined
          : maxBy(grownBots(page, viewOf(page, 'bots'), before), ({ now, was }) => now - was)
      if (most === undefined) return null
      const bytes = page.numbers.cell('bytes', most.now).text
      const cost = page.numbers.cell('money', most.cost).text
      const name = nameText(most.name)
      const when = sinceWords(page, most.now, most.was, ({ bots }) => bots.bytes)
      const growth = most.now - most.was
      const worth = { cost: (most.cost * growth) / most.now, bytes: growth }
      const found = {
        tone: 'neutral',
        ...priced(page, { ...worth, requests: most.requests }),
      } as const
      if (most.was < 1e5) {
        const text = page.words.findings.botNew.text(bytes, cost, when)
        return { ...found, title: page.words.findings.botNew.title(name), text }
      }
      return {
        ...found,
        title: page.words.findings.bot.title(name, timesText(page, most.now / most.was)),
        text: page.words.findings.bot.text(
          page.numbers.cell('bytes', most.was).text,
          bytes,
          cost,
          when,
        ),
      }
    },
  },
  {
    rule: 'cost',
    place: 'changed',
    when: 'the estimated cost is at least one and a half times, and a dollar more than, before',
    find(page) {
      const was = page.before?.cost.total ?? 0
      const now = page.cost.total
      if (was < 0.5 || now < was * 1.5 || now - was < 1) return null
      return {
        tone: 'bad',
        ...priced(page, { cost: now - was, bytes: 0, requests: page.period.totals.requests }),
        title: page.words.findings.costJump.title(timesText(page, now / was)),
        text: page.words.findings.costJump.text(
          page.numbers.cell('money', was).text,
          page.numbers.cell('money', now).text,
          sinceText(page, riseOf(dailyOf(page, ({ billedBytes }) => billedBytes)), 'new'),
          driverOf(page),
        ),
      }
    },
  },
]

function grownBots(page: Page, view: View, before: View) {
  const least = Math.max(1e6, page.period.totals.bytes * 0.02)
  return [...view.rows].flatMap((row) => {
    const name = view.nameOf(row)
    const now = view.value(row, 'bytes')
    const was = valueOfName(before, name, 'bytes')
    const [cost, requests] = [view.value(row, 'cost'), view.value(row, 'requests')]
    return was !== null && now >= least && now >= 2 * was
      ? [{ name, now, was, cost, requests }]
      : []
  })
}

/** The object that made at least half of the growth in bytes; null for none. */
function driverOf(page: Page): string | null {
  const view = viewOf(page, 'keys')
  const before = viewBefore(page, 'keys')
  if (before === null) return null
  const grown = [...view.rows].map((row) => {
    const name = view.nameOf(row)
    return { name, growth: view.value(row, 'bytes') - (valueOfName(before, name, 'bytes') ?? 0) }
  })
  const most = maxBy(grown, ({ growth }) => growth)
  const whole = page.period.totals.bytes - (page.before?.totals.bytes ?? 0)
  return most === undefined || most.growth < whole / 2 ? null : nameText(most.name)
}
