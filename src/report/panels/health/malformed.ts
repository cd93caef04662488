import { redactedAgent } from '../../../naming/redaction.ts'
import { malformedCount } from '../../facts/gaps.ts'
import type { Block } from '../../model/model.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import type { DrawnPanel, PanelRow } from '../panel.ts'
import { countLine, countsTable } from './counts.ts'

/** Lines that are no records, by reason. */
export const malformed: PanelRow = {
  id: 'malformed',
  csv: null,
  width: 'half',
  draw: malformedIn,
}

function malformedIn(page: Page): DrawnPanel {
  const { malformed } = page.period.log
  const total = malformedCount(page)
  const words = new Map<string, string>(Object.entries(page.words.reasons))
  const reasons = Object.entries(malformed).sort(
    ([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1),
  )
  // A line may hold an agent, of which more is hidden than of all else.
  const samples = reasons.flatMap(([reason, { samples }]) =>
    samples.map((sample) => `${words.get(reason) ?? reason}: ${nameText(redactedAgent(sample))}`),
  )
  const block: Block = {
    kind: 'list',
    id: 'samples',
    title: page.words.samples.title,
    note: page.words.samples.note,
    items: samples,
    isFolded: true,
  }
  const rows = reasons.map(([reason, { count }]) =>
    countLine(page, words.get(reason) ?? reason, count, total),
  )
  const blocks = samples.length > 0 ? [block] : []
  const table = countsTable(page, page.words.names.reason, page.words.columns.lines, rows, total)
  return { table, blocks, note: '' }
}
