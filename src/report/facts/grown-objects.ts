import { oncePerPage } from '../model/page.ts'
import { valueOfName, viewBefore, viewOf } from '../tables/view.ts'

/** An object, and how many bytes more than in the period before were sent of it; less than 0 where fewer were. */
export interface GrownObject {
  /** Its row among the keys. */
  readonly row: number
  readonly name: string
  readonly growth: number
}

/** All objects of the period, in the order of their names; none where there is nothing to measure against. */
export const grownObjectsOf = oncePerPage((page): GrownObject[] => {
  const before = viewBefore(page, 'keys')
  if (before === null) return []
  const view = viewOf(page, 'keys')
  return Array.from(view.rows, (row) => {
    const name = view.nameOf(row)
    const growth = view.value(row, 'bytes') - (valueOfName(before, name, 'bytes') ?? 0)
    return { row, name, growth }
  })
})
