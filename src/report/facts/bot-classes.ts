import { type BotClass, botClassOf } from '../../naming/agents/crawlers.ts'
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

/** Bots that bring readers, or that the owner has sent: nobody keeps those out to save bytes. */
const welcome: ReadonlySet<string> = new Set([
  'search engine',
  'ai search',
  'ai assistant',
  'feed reader',
  'social preview',
  'advertising',
  'monitoring',
] satisfies BotClass[])

/** Whether lines for robots.txt may keep a bot out: none that is welcome, and none whose name is no product
 * token (RFC 9309), so that no log line can say what the file says. */
export function mayKeepOut(bot: string): boolean {
  return /^[a-z][a-z0-9_-]{1,39}$/i.test(bot) && !welcome.has(botClassOf(bot))
}
