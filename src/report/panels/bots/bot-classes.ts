import { botClassNames } from '../../../naming/agents/crawlers.ts'
import { type ClassSums, sumsByClass } from '../../facts/bot-classes.ts'
import type { PanelTable, Row } from '../../model/model.ts'
import { plainName } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { totalOf } from '../../tables/sums.ts'
import { viewBefore, viewOf } from '../../tables/view.ts'
import type { Words } from '../../words/words.ts'
import { changeCell, columnOf, measures, ratio } from '../columns.ts'
import type { PanelRow } from '../panel.ts'

/** Bots added up by what they read for: AI crawlers are classes of their own. */
export const botClasses: PanelRow = {
  id: 'botClasses',
  csv: 'botClasses.csv',
  width: 'half',
  draw: (page) => ({ table: classesTable(page), blocks: [], note: '' }),
}

function classesTable(page: Page): PanelTable {
  const view = viewOf(page, 'bots')
  const sums = sumsByClass(view, page)
  const before = viewBefore(page, 'bots')
  const sumsBefore = before && sumsByClass(before, page)
  const { requests: all = 0, bytes: allBytes = 0, cost: allCost = 0 } = totalOf(view, page)
  const total = { requests: all, bytes: allBytes, cost: allCost }
  const line = (name: string, { requests, bytes, cost }: ClassSums, was: number | null): Row => {
    const change = was === null ? null : page.numbers.change(measures.requests, requests, was)
    return {
      name: [plainName(name)],
      sub: '',
      cells: [
        page.numbers.cell('count', requests),
        page.numbers.cell('bytes', bytes),
        page.numbers.cell('money', cost),
        page.numbers.cell('percent', ratio(requests, total.requests)),
        ...(before === null ? [] : [changeCell(change)]),
      ],
      share: ratio(requests, total.requests) ?? 0,
      change,
    }
  }
  const known = ['requests', 'bytes', 'cost', 'share'] as const
  const columns = before === null ? known : ([...known, 'change'] as const)
  return {
    nameLabel: page.words.names.botClass,
    columns: columns.map((id) => columnOf(page, 'bots', id, [])),
    rows: botClassNames
      .flatMap((name): [string, ClassSums][] => {
        const sum = sums.get(name)
        return sum === undefined ? [] : [[name, sum]]
      })
      .sort(([, a], [, b]) => b.requests - a.requests)
      .map(([name, sum]) =>
        line(
          page.words.botClasses[name as keyof Words['botClasses']],
          sum,
          sumsBefore && (sumsBefore.get(name)?.requests ?? 0),
        ),
      ),
    shown: 8,
    rest: null,
    total: sums.size > 0 ? line(page.words.total, total, null) : null,
    empty: page.words.nothing,
    sortedBy: 'requests',
  }
}
