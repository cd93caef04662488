import { hasEdges } from '../facts/cache.ts'
import { hotLinkersOf } from '../facts/hot-linkers.ts'
import { largestClientOf, ownerOf } from '../facts/largest-client.ts'
import { lacksReaders } from '../facts/origin.ts'
import { isWorthSaying } from '../facts/rules/rule.ts'
import { bytesCost } from '../model/cost.ts'
import { pageLabel } from '../model/frame.ts'
import { nameText } from '../model/names.ts'
import { daysOf, type Page } from '../model/page.ts'
import { wordOf } from '../model/prices.ts'
import { plain, type Sentence } from '../words/sentence.ts'
import type { Counted } from '../words/speech.ts'
import type { Words } from '../words/words.ts'
import { leastText } from './headlines.ts'

/** The page in one or two sentences: who came, what was sent, what it cost, what stands out. */
export function leadOf(page: Page): Sentence {
  const { period, numbers, input } = page
  const words = page.words.lead
  const { totals, visitors } = period
  const when =
    input.kind === 'front'
      ? words.front(numbers.cell('count', daysOf(page).length))
      : words.during(pageLabel(input, numbers))
  const came =
    visitors > 0
      ? words[period.visitorsAre === 'added up' ? 'cameAtMost' : 'came'](
          numbers.cell('count', visitors),
          numbers.cell('count', totals.pageViews),
        )
      : [plain(words.nobody)]
  const embedded =
    period.embedded > 0
      ? words[period.visitorsAre === 'added up' ? 'embeddedAtMost' : 'embedded'](
          numbers.cell('count', period.embedded),
          visitors > 0,
        )
      : []
  const left = words.left[wordOf(page.prices)](numbers.cell('bytes', totals.bytes).text, {
    most: numbers.cell('money', page.cost.total).text,
    least: leastText(page),
    isByEdges: hasEdges(page),
  })
  const behind = lacksReaders(page) ? [plain(words.behindCdn)] : []
  return [
    plain(when),
    ...came,
    ...embedded,
    ...left,
    ...standsOut(page),
    plain(words.end),
    ...behind,
  ]
}

/** Who takes much of the bytes, where it is worth a word: the same floors as of what there is to look at. */
function standsOut(page: Page): Sentence {
  const words = page.words.lead
  const { totals } = page.period
  const shareOf = (bytes = 0): number => bytes / Math.max(1, totals.bytes)
  const worst = hotLinkersOf(page).find((one) => isWorthSaying(page, one))
  const largest = largestClientOf(page)
  const clientShare = largest !== null && isWorthSaying(page, largest) ? shareOf(largest.bytes) : 0
  const hotShare = shareOf(worst?.bytes)
  if (worst !== undefined && hotShare > 0.1 && hotShare >= clientShare)
    return words.toOne(aloud(page, hotShare), nameText(worst.site))
  if (largest !== null && clientShare > 0.25) {
    const owner = ownerOf(page, largest.client)
    return words[page.settings.clientAddresses === 'masked' ? 'toNetwork' : 'toAddress'](
      aloud(page, clientShare),
      nameText(largest.client),
      owner && nameText(owner.name),
    )
  }
  const { bytes, requests } = totals.bots
  const areWorth = isWorthSaying(page, { bytes, requests, cost: bytesCost(bytes, page.cost) })
  return areWorth && shareOf(bytes) > 0.3 ? words.toBots(aloud(page, shareOf(bytes))) : []
}

/** Shares in words, each with its lower bound; the first that fits is taken. Below three fifths that is the nearest. */
const shares = [
  [0.95, 'nearlyAll'],
  [0.6, 'most'],
  [0.42, 'half'],
  [0.29, 'third'],
  [0.22, 'quarter'],
  [0.15, 'fifth'],
  [0.08, 'tenth'],
] as const satisfies readonly (readonly [number, keyof Words['lead']['shares']])[]

function aloud({ words }: Page, ratio: number): string {
  const name = shares.find(([least]) => ratio > least)?.[1] ?? 'little'
  return words.lead.shares[name]
}

/** The same of the page of all periods: how many months there are, the first and the last by name. */
export function monthsLead(
  words: Words,
  count: Counted,
  [from = '', to = '']: readonly string[],
): Sentence {
  return from === to ? words.lead.oneMonth(count, from) : words.lead.months(count, from, to)
}
