import type { Cell, Row } from '../model/model.ts'
import { wordName } from '../model/names.ts'
import type { Page } from '../model/page.ts'

/** The line of several rows together, named by words of the report. */
export function sumRow(name: string, cells: readonly Cell[], share: number): Row {
  return { name: [wordName(name)], sub: '', cells, share, change: null }
}

/** The name of the line of all rows that are not shown. */
export function moreName({ words, numbers }: Page, rows: number): string {
  return words.more(numbers.cell('count', rows).text)
}
