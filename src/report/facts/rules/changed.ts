import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { type View, valueOfName, viewBefore, viewOf } from '../../tables/view.ts'
import { mayKeepOut } from '../bot-classes.ts'
import { isCostJump } from '../cost-jumps.ts'
import { fallOf } from '../falls.ts'
import { grownObjectsOf } from '../grown-objects.ts'
import { maxBy } from '../max-by.ts'
import { dailyOf, riseOf } from '../rise.ts'
import { silentSourcesOf } from '../silent-sources.ts'
import { priced, type Rule, sinceText, sinceWords, subjectOf, timesText, unpriced } from './rule.ts'

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
      const { requests } = most
      const found = {
        tone: 'neutral',
        subject: mayKeepOut(most.name)
          ? subjectOf('bot', [most.name], { requests, bytes: most.now, cost: most.cost })
          : null,
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
    when: 'the estimated cost is at least one and a half times, and a dollar more than, before, when it was half a dollar or more',
    find(page) {
      const { whole } = page
      const was = (whole?.before ?? page.before)?.cost.total ?? 0
      const now = (whole?.now ?? page).cost.total
      if (!isCostJump(now, was)) return null
      const driver = driverOf(page)
      return {
        tone: 'bad',
        subject: {
          ...subjectOf('cost-jump', driver === null ? [] : [driver], {
            ...grownTotals(page),
            cost: now - was,
          }),
          ...(whole && { days: whole.days }),
        },
        ...priced(page, { cost: now - was, bytes: 0, requests: page.period.totals.requests }),
        title: page.words.findings.costJump.title(timesText(page, now / was)),
        text: page.words.findings.costJump.text(
          page.numbers.cell('money', was).text,
          page.numbers.cell('money', now).text,
          whole && page.numbers.cell('count', whole.days),
          sinceText(page, riseOf(dailyOf(page, ({ billedBytes }) => billedBytes)), 'new'),
          driver && nameText(driver),
        ),
      }
    },
  },
  {
    rule: 'fall',
    place: 'changed',
    when: 'the last three whole days or more have at most 60 % of what their weekdays usually have, or the whole days of the page of those before; of requests, or else of page views, and of 20 a day',
    find(page) {
      // What lacks a source fell for that, which is said.
      if (silentSourcesOf(page).length > 0) return null
      // Earlier releases took what a content network fetched for requests of tools.
      const known = [...page.period.days, ...(page.earlier?.days ?? [])]
      const isOlder = known.some(({ lacking }) => lacking.includes('totals.cdn.requests'))
      if (isOlder && page.period.totals.cdn.requests > 0) return null
      const words = page.words.findings.fall
      const fallen = (['requests', 'pageViews'] as const)
        .map((id) => ({ id, fall: fallOf(page, (totals) => totals[id]) }))
        .find(({ fall }) => fall !== null)
      if (!fallen?.fall) return null
      const { id, fall } = fallen
      const { since, before, now } = fall
      const day = (value: number) => page.numbers.cell('count', Math.round(value)).text
      return {
        tone: 'bad',
        subject: null,
        // Readers that stay away: what they brought had a price, what they are worth has none.
        ...unpriced(FALL_WEIGHT * (1 - now / before), Math.round(before)),
        title: words[id](page.numbers.cell('percent', 1 - now / before).text),
        text: words.text(
          day(before),
          day(now),
          since === null ? '' : sinceText(page, since, 'new'),
        ),
      }
    },
  },
]

/** What it weighs, if nothing comes any more. */
const FALL_WEIGHT = 20

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

/** How many more requests and bytes there were, over the days whose costs are compared. */
function grownTotals({ whole, period, before }: Page): { requests: number; bytes: number } {
  const now = whole?.now.totals ?? period.totals
  const was = whole?.before.totals ?? before?.totals
  return {
    requests: Math.max(0, now.requests - (was?.requests ?? 0)),
    bytes: Math.max(0, now.bytes - (was?.bytes ?? 0)),
  }
}

/** The object that made at least half of the growth in bytes; null for none. */
function driverOf(page: Page): string | null {
  const most = maxBy(grownObjectsOf(page), ({ growth }) => growth)
  const whole = page.period.totals.bytes - (page.before?.totals.bytes ?? 0)
  return most === undefined || most.growth < whole / 2 ? null : most.name
}
