import { botClasses, botClassOf } from '../../naming/crawlers.ts'
import type { Panel, Row } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import { plainName } from '../render/names.ts'
import { sumRows, sumRowsAndCut, totalOf, type View, viewBefore, viewOf } from '../render/view.ts'
import { strings } from '../words/en.ts'
import { changeCell, columnOf, measures, panelOf, ratio } from './tables.ts'

export interface ClassSums {
  readonly requests: number
  readonly bytes: number
  readonly cost: number
}

/** Bots by name, and added up by what they read for: AI crawlers are classes of their own. */
export function botPanels(page: Page): Panel[] {
  return [panelOf(page, 'bots'), classesPanel(page), panelOf(page, 'tools')]
}

/** Bots added up by class; what the summary had cut is `other`. */
export function sumsByClass(view: View, page: Page): Map<string, ClassSums> {
  const rowsOf = Map.groupBy(view.rows, (row) => botClassOf(view.nameOf(row)))
  if (view.cut.rows > 0 && !rowsOf.has('other')) rowsOf.set('other', [])
  const sums = [...rowsOf].map(([name, rows]): [string, ClassSums] => {
    const sum = name === 'other' ? sumRowsAndCut : sumRows
    const { requests = 0, bytes = 0, cost = 0 } = sum(view, rows, page)
    return [name, { requests, bytes, cost }]
  })
  return new Map(sums)
}

function classesPanel(page: Page): Panel {
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
  const [title, definition] = strings.panels.botClasses
  return {
    id: 'botClasses',
    title,
    definition,
    table: {
      nameLabel: strings.names.botClass,
      columns: columns.map((id) => columnOf('bots', id, [])),
      rows: botClasses
        .flatMap((name): [string, ClassSums][] => {
          const sum = sums.get(name)
          return sum === undefined ? [] : [[name, sum]]
        })
        .sort(([, a], [, b]) => b.requests - a.requests)
        .map(([name, sum]) =>
          line(
            strings.botClasses[name as keyof typeof strings.botClasses],
            sum,
            sumsBefore && (sumsBefore.get(name)?.requests ?? 0),
          ),
        ),
      shown: botClasses.length,
      rest: null,
      total: sums.size > 0 ? line(strings.total, total, null) : null,
      empty: strings.nothing,
      sortedBy: 'requests',
    },
    blocks: [],
    csv: 'botClasses.csv',
    width: 'half',
  }
}
