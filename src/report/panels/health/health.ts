import type { Day } from '../../../calendar/day.ts'
import { deliveryGapsOf, gapsOf, malformedCount } from '../../facts/gaps.ts'
import { loggedTwice } from '../../facts/logged-twice.ts'
import type { Block, Cell } from '../../model/model.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { provenanceBlock } from '../../model/provenance.ts'
import { tableSinceOf, tableSinceTexts, tableWords } from '../../tables/since.ts'
import type { GapWords } from '../../words/words.ts'
import { factsBlock } from '../facts-block.ts'
import type { PanelRow } from '../panel.ts'

const MOST_GAPS = 31

/** What the logs are made of, and what of them could not be counted. */
export const health: PanelRow = {
  id: 'health',
  csv: null,
  width: 'half',
  draw: (page) => ({ table: null, blocks: healthBlocks(page), note: '' }),
}

/** What the logs are made of, in single values. */
export function logFacts(page: Page): (readonly [label: string, cell: Cell])[] {
  const { numbers, settings, period, words } = page
  const { log } = period
  const count = (value: number) => numbers.cell('count', value)
  const moment = (seconds: number) =>
    Number.isFinite(seconds)
      ? numbers.cell('text', numbers.moment(seconds, settings.timeZone))
      : numbers.cell('text', null)
  return [
    [words.facts.objects, count(log.objects)],
    [words.facts.objectBytes, numbers.cell('bytes', log.objectBytes)],
    [words.facts.records, count(log.records)],
    [words.facts.malformed, count(malformedCount(page))],
    [words.facts.duplicates, count(log.duplicates)],
    ...(log.unidentified ? [[words.facts.unidentified, count(log.unidentified)] as const] : []),
    [words.facts.excluded, count(period.totals.excluded)],
    [words.facts.firstRecord, moment(period.firstRecord)],
    [words.facts.lastRecord, moment(period.lastRecord)],
  ]
}

function twiceBlock({ words }: Page, names: readonly string[]): Block {
  const { title, note } = words.answered.twice
  const items = names.map(nameText)
  return { kind: 'list', id: 'loggedTwice', title, note, items, isFolded: false }
}

function healthBlocks(page: Page): Block[] {
  const { numbers } = page
  const count = (value: number) => numbers.cell('count', value)
  const gapBlock = (id: string, words: GapWords, gaps: readonly Day[]): Block => ({
    kind: 'list',
    id,
    title: words.title,
    note: gaps.length === 0 ? words.none : words.note,
    items: [
      ...gaps.slice(0, MOST_GAPS).map((day) => numbers.longDay(day)),
      ...(gaps.length > MOST_GAPS ? [page.words.more(count(gaps.length - MOST_GAPS).text)] : []),
    ],
    isFolded: false,
  })
  const deliveryGaps = deliveryGapsOf(page)
  const sinceTexts = [...tableSinceOf(page).values()].flatMap((one) =>
    tableSinceTexts(page, one, tableWords(page, one.name)[0]),
  )
  const provenance = provenanceBlock(page, sinceTexts)
  const twice = loggedTwice(page)
  return [
    factsBlock('healthFacts', logFacts(page)),
    ...(provenance === null ? [] : [provenance]),
    ...(twice.length > 0 ? [twiceBlock(page, twice)] : []),
    gapBlock('gaps', page.words.gaps, gapsOf(page)),
    ...(deliveryGaps.length > 0
      ? [gapBlock('deliveryGaps', page.words.deliveryGaps, deliveryGaps)]
      : []),
  ]
}
