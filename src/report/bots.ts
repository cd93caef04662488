import { botClasses, botClassOf } from '../naming/crawlers.ts'
import { rowCost } from './cost.ts'
import type { Panel, Row } from './model.ts'
import { plainName } from './names.ts'
import type { Page } from './page.ts'
import { changeCell, columnOf, measures, panelOf, ratio } from './panels.ts'
import { strings } from './strings.ts'
import { type View, viewBefore, viewOf } from './view.ts'

export interface ClassSums {
  readonly requests: number
  readonly bytes: number
}

/** Bots by name, and added up by what they read for: AI crawlers are classes of their own. */
export function botPanels(page: Page): Panel[] {
  return [panelOf(page, 'bots'), classesPanel(page), panelOf(page, 'tools')]
}

/** Bots added up by class; what the summary had cut is `other`. */
export function sumsByClass(view: View): Map<string, ClassSums> {
  const sums = new Map<string, ClassSums>()
  const add = (name: string, requests: number, bytes: number): void => {
    const sum = sums.get(name) ?? { requests: 0, bytes: 0 }
    sums.set(name, { requests: sum.requests + requests, bytes: sum.bytes + bytes })
  }
  for (const row of view.rows)
    add(botClassOf(view.nameOf(row)), view.value(row, 'requests'), view.value(row, 'bytes'))
  const { rows, columns } = view.table.rest
  if (rows > 0) add('other', columns.requests ?? 0, columns.bytes ?? 0)
  return sums
}

function classesPanel(page: Page): Panel {
  const view = viewOf(page, 'bots')
  const sums = sumsByClass(view)
  const before = viewBefore(page, 'bots')
  const sumsBefore = before && sumsByClass(before)
  const total = [...sums.values()].reduce(
    (a, b) => ({ requests: a.requests + b.requests, bytes: a.bytes + b.bytes }),
    { requests: 0, bytes: 0 },
  )
  const line = (name: string, { requests, bytes }: ClassSums, was: number | null): Row => {
    const change = was === null ? null : page.numbers.change(measures.requests, requests, was)
    return {
      name: [plainName(name)],
      sub: '',
      cells: [
        page.numbers.cell('count', requests),
        page.numbers.cell('bytes', bytes),
        page.numbers.cell('money', rowCost(requests, bytes, page.cost, page.prices)),
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
