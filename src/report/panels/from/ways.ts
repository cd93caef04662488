import { sumsByWay, type WaySums } from '../../facts/ways.ts'
import type { PanelTable, Row } from '../../model/model.ts'
import { wordName } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { viewBefore, viewOf } from '../../tables/view.ts'
import { changeCell, columnOf, measures, ratio } from '../columns.ts'
import type { PanelRow } from '../panel.ts'

/** Referring sites added up by what they are: search engines, chat assistants, social networks, mail … */
export const ways: PanelRow = {
  id: 'ways',
  csv: 'ways.csv',
  width: 'half',
  draw: (page) => ({ table: waysTable(page), blocks: [], note: '' }),
}

function waysTable(page: Page): PanelTable {
  const { numbers, words } = page
  const sums = [...sumsByWay(page, viewOf(page, 'referringSites'))]
  const before = viewBefore(page, 'referringSites')
  const was = before && sumsByWay(page, before)
  const total = sums.reduce(
    (all, [, { requests, pageViews }]) => {
      return { requests: all.requests + requests, pageViews: all.pageViews + pageViews }
    },
    { requests: 0, pageViews: 0 },
  )
  const line = (name: string, { requests, pageViews }: WaySums, earlier: number | null): Row => {
    const change = earlier === null ? null : numbers.change(measures.requests, requests, earlier)
    const share = ratio(requests, total.requests)
    return {
      name: [wordName(name)],
      sub: '',
      cells: [
        numbers.cell('count', requests),
        numbers.cell('count', pageViews),
        numbers.cell('percent', share),
        ...(before === null ? [] : [changeCell(change)]),
      ],
      share: share ?? 0,
      change,
    }
  }
  const known = ['requests', 'pageViews', 'share'] as const
  const columns = before === null ? known : ([...known, 'change'] as const)
  return {
    nameLabel: words.names.way,
    columns: columns.map((id) => columnOf(page, 'referringSites', id, [])),
    rows: sums.map(([way, sum]) =>
      line(words.ways[way], sum, was && (was.get(way)?.requests ?? 0)),
    ),
    shown: 9,
    rest: null,
    total: sums.length > 0 ? line(words.total, total, null) : null,
    empty: words.nothing,
    sortedBy: 'requests',
  }
}
