import { botClassOf } from '../../naming/agents/crawlers.ts'
import type { Page } from '../model/page.ts'
import { sumRows, sumRowsAndCut } from '../tables/sums.ts'
import type { View } from '../tables/view.ts'

export interface ClassSums {
  readonly requests: number
  readonly bytes: number
  readonly cost: number
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
