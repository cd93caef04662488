import type { Day } from '../../calendar/day.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { botClassOf } from '../../naming/agents/crawlers.ts'
import { bytesCost } from '../model/cost.ts'
import type { Finding, Tone } from '../model/model.ts'
import { nameText } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { sumRows, totalOf } from '../tables/sums.ts'
import { type RowValues, type View, valueOfName, viewBefore, viewOf } from '../tables/view.ts'
import type { Sentence } from '../words/sentence.ts'
import { auditFacts } from './audit.ts'
import { gapsOf, malformedCount } from './gaps.ts'
import { hotLinkersOf } from './hot-linkers.ts'
import { largestClientOf } from './largest-client.ts'
import { maxBy } from './max-by.ts'
import { existingKeysOf, missingKeysOf, nearestKey } from './missing-keys.ts'
import { dailyOf, riseOf, sinceOf } from './rise.ts'

interface Found {
  readonly tone: Tone
  readonly title: string
  readonly text: Sentence
  /** What it costs the owner, in dollars of the price list; see the rule for what has no price. */
  readonly weight: number
}

/**
 * The rules, each with its bounds. A rule gives one finding, or null. Findings are ranked by what they cost;
 * three are shown. What has no price counts as:
 *
 *   a reader who meets a broken link   a hundredth of a cent
 *   a day without logs                 10 dollars: nothing else on the page can be trusted
 *   a server error                     a tenth of a cent
 *   lines that cannot be read          a dollar, and five where they are more than one in a hundred
 *   old encryption                     five cents
 */
export const rules: readonly {
  readonly rule: string
  /** In words: when it speaks. */
  readonly when: string
  readonly find: (page: Page) => Found | null
}[] = [
  {
    rule: 'hotlinker',
    when: 'a foreign site’s hot links take at least 5 % of all bytes, and 10 MB',
    find(page) {
      const linkers = hotLinkersOf(page)
      const worst = linkers[0]
      const least = Math.max(10e6, page.period.totals.bytes * 0.05)
      if (worst === undefined || worst.bytes < least) return null
      return {
        tone: 'bad',
        weight: worst.cost,
        title: page.words.findings.hotlinker.title(
          nameText(worst.site),
          page.numbers.cell('count', worst.rows.length),
        ),
        text: page.words.findings.hotlinker.text(
          page.numbers.cell('bytes', worst.bytes).text,
          page.numbers.cell('money', worst.cost).text,
          page.numbers.cell('date', worst.since).text,
        ),
      }
    },
  },
  {
    rule: 'hog',
    when: 'one client address (or, masked, its network) takes at least 25 % of all bytes, and 100 MB',
    find(page) {
      const largest = largestClientOf(page)
      if (largest === null || largest.bytes < Math.max(100e6, page.period.totals.bytes * 0.25))
        return null
      const words = page.words.findings.hog
      const isMasked = page.settings.clientAddresses === 'masked'
      const share = page.numbers.cell('percent', largest.bytes / page.period.totals.bytes).text
      return {
        tone: 'bad',
        weight: largest.cost,
        title: isMasked ? words.networkTitle(share) : words.title(share),
        text: words.text(
          nameText(largest.client),
          page.numbers.cell('bytes', largest.bytes).text,
          page.numbers.cell('money', largest.cost).text,
          since(page, largest.bytes, largest.before, ({ bytes }) => bytes),
        ),
      }
    },
  },
  {
    rule: 'bot',
    when: 'a bot takes at least 2 % of all bytes, 1 MB, and twice as much as in the period before',
    find(page) {
      const view = viewOf(page, 'bots')
      const before = viewBefore(page, 'bots')
      if (before === null) return null
      const least = Math.max(1e6, page.period.totals.bytes * 0.02)
      const grown = [...view.rows].flatMap((row) => {
        const name = view.nameOf(row)
        const now = view.value(row, 'bytes')
        const was = valueOfName(before, name, 'bytes')
        return was !== null && now >= least && now >= 2 * was
          ? [{ name, now, was, cost: view.value(row, 'cost') }]
          : []
      })
      const most = maxBy(grown, ({ now, was }) => now - was)
      if (most === undefined) return null
      const bytes = page.numbers.cell('bytes', most.now).text
      const cost = page.numbers.cell('money', most.cost).text
      const name = nameText(most.name)
      const when = since(page, most.now, most.was, ({ bots }) => bots.bytes)
      if (most.was < 1e5) {
        const text = page.words.findings.botNew.text(bytes, cost, when)
        const isNew = { title: page.words.findings.botNew.title(name), text }
        return { ...isNew, tone: 'neutral', weight: most.cost }
      }
      return {
        tone: 'neutral',
        weight: (most.cost * (most.now - most.was)) / most.now,
        title: page.words.findings.bot.title(name, times(page, most.now / most.was)),
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
    rule: 'ai',
    when: 'AI crawlers together take at least 20 % of all bytes, and 10 MB',
    find(page) {
      const { bytes = 0, cost = 0 } = aiSums(viewOf(page, 'bots'), page)
      if (bytes < Math.max(10e6, page.period.totals.bytes * 0.2)) return null
      const before = viewBefore(page, 'bots')
      const was = before === null ? null : (aiSums(before, page).bytes ?? 0)
      return {
        tone: 'neutral',
        weight: cost,
        title: page.words.findings.ai.title(
          page.numbers.cell('percent', bytes / page.period.totals.bytes).text,
        ),
        text: page.words.findings.ai.text(
          page.numbers.cell('bytes', bytes).text,
          page.numbers.cell('money', cost).text,
          since(page, bytes, was, ({ bots }) => bots.bytes),
        ),
      }
    },
  },
  {
    rule: 'broken-link',
    when: 'the owner’s own pages sent at least 10 readers to one missing object',
    find(page) {
      const missing = missingKeysOf(page)
      const worst = maxBy(missing, ({ own }) => own)
      if (worst === undefined || worst.own < 10) return null
      const near = nearestKey(worst.key, existingKeysOf(page))
      const nearest = near === worst.key ? null : near
      return {
        tone: 'bad',
        weight: worst.own * 0.0001,
        title: page.words.findings.brokenLink.title,
        text: page.words.findings.brokenLink.text(
          nameText(worst.key),
          page.numbers.cell('count', worst.own),
          nearest === null ? null : nameText(nearest),
        ),
      }
    },
  },
  {
    rule: 'gap',
    when: 'a day between two days with records has none, on a site with 100 records a day',
    find(page) {
      const gaps = gapsOf(page)
      const first = gaps[0]
      const usual = page.period.totals.records / Math.max(1, page.period.days.length)
      if (first === undefined || usual < 100) return null
      const count = (days: number) => page.numbers.cell('count', days)
      const more = gaps.length > 3 ? [page.words.more(count(gaps.length - 3).text)] : []
      const named = [...gaps.slice(0, 3).map((day) => page.numbers.cell('date', day).text), ...more]
      return {
        tone: 'bad',
        weight: 10 * gaps.length,
        title: page.words.findings.gap.title(count(gaps.length)),
        text: page.words.findings.gap.text(page.numbers.list(named)),
      }
    },
  },
  {
    rule: 'cost',
    when: 'the estimated cost is at least one and a half times, and a dollar more than, before',
    find(page) {
      const was = page.before?.cost.total ?? 0
      const now = page.cost.total
      if (was < 0.5 || now < was * 1.5 || now - was < 1) return null
      return {
        tone: 'bad',
        weight: now - was,
        title: page.words.findings.costJump.title(times(page, now / was)),
        text: page.words.findings.costJump.text(
          page.numbers.cell('money', was).text,
          page.numbers.cell('money', now).text,
          sinceText(page, riseOf(dailyOf(page, ({ billedBytes }) => billedBytes)), 'new'),
          driverOf(page),
        ),
      }
    },
  },
  {
    rule: 'server-errors',
    when: 'at least 20 requests, and one in 200, were answered with status 500 or above',
    find(page) {
      const { serverErrors, requests } = page.period.totals
      if (serverErrors < Math.max(20, requests * 0.005)) return null
      return {
        tone: 'bad',
        weight: serverErrors * 0.001,
        title: page.words.findings.serverErrors.title,
        text: page.words.findings.serverErrors.text(
          page.numbers.cell('count', serverErrors),
          page.numbers.cell('percent', serverErrors / requests).text,
          sinceText(page, riseOf(dailyOf(page, (totals) => totals.serverErrors)), 'more'),
        ),
      }
    },
  },
  {
    rule: 'wasted',
    when: 'reads that broke off took at least 10 % of all bytes, and 100 MB',
    find(page) {
      const view = viewOf(page, 'keys')
      const wasted = totalOf(view, page).wastedBytes ?? 0
      if (wasted < Math.max(100e6, page.period.totals.bytes * 0.1)) return null
      const cost = bytesCost(wasted, page.cost)
      return {
        tone: 'bad',
        weight: cost,
        title: page.words.findings.wasted.title(
          page.numbers.cell('percent', wasted / page.period.totals.bytes).text,
        ),
        text: page.words.findings.wasted.text(
          page.numbers.cell('bytes', wasted).text,
          page.numbers.cell('money', cost).text,
        ),
      }
    },
  },
  {
    rule: 'malformed',
    when: 'at least 10 lines, and one in a thousand, are no records',
    find(page) {
      const lines = malformedCount(page)
      const all = page.period.log.records + lines
      if (lines < Math.max(10, all * 0.001)) return null
      return {
        tone: 'bad',
        weight: lines >= all * 0.01 ? 5 : 1,
        title: page.words.findings.malformed.title,
        text: page.words.findings.malformed.text(
          page.numbers.cell('count', lines),
          page.numbers.cell('percent', lines / all).text,
        ),
      }
    },
  },
  {
    rule: 'old-encryption',
    when: 'at least 10 requests used TLS below 1.2 or signature version 2',
    find(page) {
      const { oldTls, sigV2 } = auditFacts(page)
      if (oldTls + sigV2 < 10) return null
      return {
        tone: 'neutral',
        weight: 0.05,
        title: page.words.findings.oldTls.title,
        text: page.words.findings.oldTls.text(page.numbers.cell('count', oldTls + sigV2)),
      }
    },
  },
]

/** Since when a part of the whole grew from `was` (null: nobody knows) to `now`, in words; empty
 * where the days do not tell. */
function since(
  page: Page,
  now: number,
  was: number | null,
  whole: (totals: Totals) => number,
): string {
  if (was === null || was >= now) return ''
  return sinceText(page, sinceOf(page, now - was, whole), was < now * 0.1 ? 'new' : 'more')
}

function sinceText(page: Page, day: Day | null, kind: 'new' | 'more'): string {
  return day === null ? '' : page.words.since[kind](page.numbers.cell('date', day).text)
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

function aiSums(view: View, page: Page): RowValues {
  const rows = view.rows.filter((row) => botClassOf(view.nameOf(row)).startsWith('ai '))
  return sumRows(view, rows, page)
}

export const MOST_FINDINGS = 3

/** The things to look at: by what they cost the owner, at most three. */
export function findingsOf(page: Page): Finding[] {
  return rules
    .flatMap(({ rule, find }) => {
      const found = find(page)
      return found === null ? [] : [{ rule, ...found }]
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_FINDINGS)
    .map(({ rule, tone, title, text }) => ({ rule, tone, title, text }))
}

function times({ words, numbers }: Page, ratio: number): string {
  if (ratio >= 1.9 && ratio < 2.1) return words.times.twice
  return words.times.many(numbers.cell('count', Math.round(ratio * 10) / 10))
}
