import type { Day } from '../../count/summary.ts'
import type { Block, Panel, Row } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import { provenanceBlock } from '../model/provenance.ts'
import { nameText, plainName } from '../render/names.ts'
import { strings } from '../words/en.ts'
import { ratio } from './tables.ts'
import { deliveryGapsOf, gapsOf } from './traffic.ts'

/** Lines that are no records. */
export function malformedCount(page: Page): number {
  return Object.values(page.period.log.malformed).reduce((sum, { count }) => sum + count, 0)
}

const MOST_GAPS = 31

/** What the logs are made of, and what of them could not be counted. */
export function healthPanels(page: Page): Panel[] {
  const { log } = page.period
  const { numbers, settings } = page
  const count = (value: number) => numbers.cell('count', value)
  const moment = (seconds: number) =>
    Number.isFinite(seconds)
      ? numbers.cell('text', numbers.moment(seconds, settings.timeZone))
      : numbers.cell('text', null)
  const fact = (label: string, cell: ReturnType<typeof count>) => ({ label, cell, note: '' })
  const facts: Block = {
    kind: 'facts',
    id: 'healthFacts',
    title: '',
    facts: [
      fact(strings.facts.objects, count(log.objects)),
      fact(strings.facts.objectBytes, numbers.cell('bytes', log.objectBytes)),
      fact(strings.facts.records, count(log.records)),
      fact(strings.facts.malformed, count(malformedCount(page))),
      fact(strings.facts.duplicates, count(log.duplicates)),
      fact(strings.facts.excluded, count(page.period.totals.excluded)),
      fact(strings.facts.firstRecord, moment(page.period.firstRecord)),
      fact(strings.facts.lastRecord, moment(page.period.lastRecord)),
    ],
  }
  const gapBlock = (
    id: string,
    words: typeof strings.gaps | typeof strings.deliveryGaps,
    gaps: readonly Day[],
  ): Block => ({
    kind: 'list',
    id,
    title: words.title,
    note: gaps.length === 0 ? words.none : words.note,
    items: [
      ...gaps.slice(0, MOST_GAPS).map((day) => numbers.longDay(day)),
      ...(gaps.length > MOST_GAPS ? [strings.more(count(gaps.length - MOST_GAPS).text)] : []),
    ],
    isFolded: false,
  })
  const deliveryGaps = deliveryGapsOf(page)
  const provenance = provenanceBlock(page)
  const blocks: Block[] = [
    facts,
    ...(provenance === null ? [] : [provenance]),
    gapBlock('gaps', strings.gaps, gapsOf(page)),
    ...(deliveryGaps.length > 0
      ? [gapBlock('deliveryGaps', strings.deliveryGaps, deliveryGaps)]
      : []),
  ]
  const [title, definition] = strings.panels.health
  return [
    {
      id: 'health',
      title,
      definition,
      table: null,
      blocks,
      csv: null,
      width: 'half',
    },
    delaysPanel(page),
    malformedPanel(page),
  ]
}

/** Upper bounds of the classes of delays under a day, in hours. */
const HOURS = [1, 2, 3, 6, 12, 24] as const

function delaysPanel(page: Page): Panel {
  const { delays, delayHours } = page.period.log
  const sum = (records: readonly number[]): number => records.reduce((all, one) => all + one, 0)
  const total = sum(delays)
  const byHours = HOURS.map((to, at): [string, number] => {
    const from = HOURS[at - 1] ?? 0
    return [strings.delayHours(from, to), sum(delayHours.slice(from, to))]
  })
  // Days counted by an earlier version have no hours.
  const byDays = delays.map((records, days): [string, number] => {
    return [strings.delayDays(days), days === 0 ? records - sum(delayHours) : records]
  })
  const [title, definition] = strings.panels.delays
  const rows = [...byHours, ...byDays].flatMap(([name, records]) =>
    records === 0 ? [] : [line(page, name, records, total)],
  )
  return countsPanel(
    page,
    'delays',
    title,
    definition,
    strings.names.delay,
    strings.columns.records,
    rows,
    total,
    [],
  )
}

function malformedPanel(page: Page): Panel {
  const { malformed } = page.period.log
  const total = malformedCount(page)
  const reasons = Object.entries(malformed).sort(
    ([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1),
  )
  const samples = reasons.flatMap(([reason, { samples }]) =>
    samples.map((sample) => `${reasonWords.get(reason) ?? reason}: ${nameText(sample)}`),
  )
  const block: Block = {
    kind: 'list',
    id: 'samples',
    title: strings.samples.title,
    note: strings.samples.note,
    items: samples,
    isFolded: true,
  }
  const [title, definition] = strings.panels.malformed
  const rows = reasons.map(([reason, { count }]) =>
    line(page, reasonWords.get(reason) ?? reason, count, total),
  )
  const blocks = samples.length > 0 ? [block] : []
  return countsPanel(
    page,
    'malformed',
    title,
    definition,
    strings.names.reason,
    strings.columns.lines,
    rows,
    total,
    blocks,
  )
}

const reasonWords = new Map(Object.entries(strings.reasons))

function line(page: Page, name: string, value: number, total: number): Row {
  return {
    name: [plainName(name)],
    sub: '',
    cells: [page.numbers.cell('count', value), page.numbers.cell('percent', ratio(value, total))],
    share: ratio(value, total) ?? 0,
    change: null,
  }
}

function countsPanel(
  page: Page,
  id: string,
  title: string,
  definition: string,
  nameLabel: string,
  countLabel: string,
  rows: readonly Row[],
  total: number,
  blocks: readonly Block[],
): Panel {
  return {
    id,
    title,
    definition,
    table: {
      nameLabel,
      columns: [
        { id: 'count', label: countLabel, kind: 'count', definition: '', isMinor: false },
        {
          id: 'share',
          label: strings.columns.share,
          kind: 'percent',
          definition: '',
          isMinor: false,
        },
      ],
      rows,
      shown: 11,
      rest: null,
      total: rows.length > 0 ? line(page, strings.total, total, total) : null,
      empty: strings.nothing,
      sortedBy: '',
    },
    blocks,
    csv: null,
    width: 'half',
  }
}
