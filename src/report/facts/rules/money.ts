import type { Day } from '../../../calendar/day.ts'
import { botClassOf } from '../../../naming/agents/crawlers.ts'
import { NOT_PUBLIC } from '../../../rollup/public.ts'
import { freeMonthly } from '../../model/cloudfront-prices.ts'
import { bytesCost } from '../../model/cost.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { GB, money } from '../../model/prices.ts'
import { topRows } from '../../tables/orders.ts'
import { sumRows, totalOf } from '../../tables/sums.ts'
import { type RowValues, type View, viewBefore, viewOf } from '../../tables/view.ts'
import { mayKeepOut } from '../bot-classes.ts'
import { cacheOf, hasEdges } from '../cache.ts'
import { type HotLinker, hotLinkersOf } from '../hot-linkers.ts'
import { largestClientOf, ownerOf } from '../largest-client.ts'
import { floors, priced, type Rule, type Subject, sinceWords, subjectOf } from './rule.ts'

/** What takes money. Ranked by what it costs. */
export const moneyRules: readonly Rule[] = [
  {
    rule: 'hotlinker',
    place: 'money',
    when: 'a foreign site’s hot links take at least 5 % of all bytes, and 10 MB',
    find(page) {
      const least = Math.max(10e6, page.period.totals.bytes * 0.05)
      return hotLinkersOf(page)
        .filter(({ requests, bytes }) => requests >= floors.requests && bytes >= least)
        .map((one) => ({
          tone: 'bad',
          subject: subjectOf('hot-linker', [one.site], one),
          ...priced(page, one),
          title: page.words.findings.hotlinker.title(
            nameText(one.site),
            page.numbers.cell('count', one.rows.length),
          ),
          text: page.words.findings.hotlinker.text(
            page.numbers.cell('bytes', one.bytes).text,
            page.numbers.cell('money', one.cost).text,
            seenSince(page, one),
          ),
        }))
    },
  },
  {
    rule: 'hog',
    place: 'money',
    when: 'one client address (or, masked, its network) takes at least 25 % of all bytes, and 100 MB',
    find(page) {
      const largest = largestClientOf(page)
      if (largest === null || largest.bytes < Math.max(100e6, page.period.totals.bytes * 0.25))
        return null
      const words = page.words.findings.hog
      const isMasked = page.settings.clientAddresses === 'masked'
      const share = page.numbers.cell('percent', largest.bytes / page.period.totals.bytes).text
      const title = isMasked ? words.networkTitle(share) : words.title(share)
      const owner = ownerOf(page, largest.client)
      return {
        tone: 'bad',
        subject: subjectOf('hog', [largest.client], largest),
        ...priced(page, largest),
        title: owner === null ? title : words.ownerTitle(nameText(owner.name), share),
        text: words.text(
          nameText(largest.client),
          owner === null ? null : nameText(owner.network),
          page.numbers.cell('bytes', largest.bytes).text,
          page.numbers.cell('money', largest.cost).text,
          sinceWords(page, largest.bytes, largest.before, ({ bytes }) => bytes),
        ),
      }
    },
  },
  {
    rule: 'ai',
    place: 'money',
    when: 'AI crawlers together take at least 20 % of all bytes, and 10 MB',
    find(page) {
      const { bytes = 0, cost = 0, requests = 0 } = aiSums(viewOf(page, 'bots'), page)
      if (bytes < Math.max(10e6, page.period.totals.bytes * 0.2)) return null
      const before = viewBefore(page, 'bots')
      const was = before === null ? null : (aiSums(before, page).bytes ?? 0)
      return {
        tone: 'neutral',
        subject: aiSubject(page),
        ...priced(page, { cost, bytes, requests }),
        title: page.words.findings.ai.title(
          page.numbers.cell('percent', bytes / page.period.totals.bytes).text,
        ),
        text: page.words.findings.ai.text(
          page.numbers.cell('bytes', bytes).text,
          page.numbers.cell('money', cost).text,
          sinceWords(page, bytes, was, ({ bots }) => bots.bytes),
        ),
      }
    },
  },
  {
    rule: 'past-cdn',
    place: 'money',
    when: 'beside CloudFront’s own logs, at least 5 % of all bytes, and 100 MB, went from S3 to readers',
    find(page) {
      const { totals } = page.period
      const bytes = Math.max(0, totals.billedBytes - page.cost.regionBytes)
      if (!hasEdges(page) || bytes < Math.max(100e6, totals.bytes * 0.05)) return null
      const cost = bytesCost(bytes, page.cost)
      const { requests, bytes: sent } = cacheOf(page).answered
      const through = (page.cost.cloudFront.total / Math.max(1, sent)) * bytes
      return {
        tone: 'bad',
        subject: null,
        ...priced(page, { cost, bytes, requests: totals.requests - requests }),
        title: page.words.findings.pastCdn.title(page.numbers.cell('bytes', bytes).text),
        text: page.words.findings.pastCdn.text(
          page.numbers.cell('money', cost).text,
          page.numbers.cell('money', money(through)).text,
          page.numbers.cell('bytes', freeMonthly.bytes).text,
        ),
      }
    },
  },
  {
    rule: 'wasted',
    place: 'money',
    when: 'reads that broke off took at least 10 % of all bytes, and 100 MB',
    find(page) {
      const view = viewOf(page, 'keys')
      const { wastedBytes: wasted = 0, requests = 0 } = totalOf(view, page)
      if (wasted < Math.max(100e6, page.period.totals.bytes * 0.1)) return null
      const cost = wastedCost(page, view, view.rows, wasted)
      return {
        tone: 'bad',
        subject: brokenMost(page, view),
        ...priced(page, { cost, bytes: wasted, requests }),
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
]

/** The object most of whose bytes were sent in vain: a remedy is of one object. */
function brokenMost(page: Page, view: View): Subject | null {
  const isNamed = (row: number): boolean => view.nameOf(row) !== NOT_PUBLIC
  const [row] = topRows(view, 'wastedBytes', 1, isNamed)
  if (row === undefined) return null
  const bytes = view.value(row, 'wastedBytes')
  const sums = {
    bytes,
    cost: wastedCost(page, view, [row], bytes),
    requests: view.value(row, 'requests'),
  }
  return subjectOf('broken-download', [view.nameOf(row)], sums)
}

/** What bytes of some rows that were sent in vain cost: at the price of whoever sent most of these rows, in proportion. */
function wastedCost(page: Page, view: View, rows: ArrayLike<number>, wasted: number): number {
  const { bytes, unbilledBytes } = view.table.columns
  const sum = (column: Float64Array = new Float64Array()): number =>
    Array.from(rows).reduce((all, row) => all + (column[row] ?? 0), 0)
  const byEdges = hasEdges(page) ? sum(unbilledBytes) / Math.max(1, sum(bytes)) : 0
  const ofS3 = bytesCost(wasted * (1 - byEdges), page.cost)
  return money(ofS3 + ((wasted * byEdges) / GB) * page.cost.edgePerGB)
}

/** Since when a site has hot links, as far back as the page knows. */
function seenSince(page: Page, { site, since, bytesBefore }: HotLinker): string {
  const words = page.words.since
  const day = page.numbers.cell('date', since).text
  if (bytesBefore !== null && bytesBefore > 0)
    return words.before(page.numbers.cell('date', page.from).text)
  const early = page.before === null ? firstEarlier(page, site) : undefined
  if (early !== undefined) return words.first(page.numbers.cell('date', early).text)
  return bytesBefore === null && since <= page.from ? words.atLeast(day) : words.first(day)
}

/** The first day of a period before that is too short to measure against. */
function firstEarlier({ earlier }: Page, site: string): Day | undefined {
  const row = earlier?.daily.tables.hotlinks?.rows.find(({ name }) => name === site)
  return row && earlier?.daily.days[row.requests.findIndex((requests) => requests > 0)]
}

function aiSums(view: View, page: Page): RowValues {
  return sumRows(view, aiRows(view), page)
}

function aiRows(view: View): Uint32Array {
  return view.rows.filter((row) => botClassOf(view.nameOf(row)).startsWith('ai '))
}

/** Those that robots.txt may keep out, most bytes first: who searches for people brings readers. */
function aiSubject(page: Page): Subject | null {
  const view = viewOf(page, 'bots')
  const rows = aiRows(view).filter((row) => mayKeepOut(view.nameOf(row)))
  if (rows.length === 0) return null
  const { bytes = 0, cost = 0, requests = 0 } = sumRows(view, rows, page)
  const names = topRows({ ...view, rows }, 'bytes', rows.length).map(view.nameOf)
  return subjectOf('bot', names, { bytes, cost, requests })
}
