import type { Page } from '../../model/page.ts'
import type { DrawnPanel, PanelRow } from '../panel.ts'
import { countLine, countsTable } from './counts.ts'

/** Upper bounds of the classes of delays under a day, in hours. */
const HOURS = [1, 2, 3, 6, 12, 24] as const

/** Of which the last class is open. */
const MOST_DAYS = 10

/** Records by the time between request and delivery. */
export const delays: PanelRow = {
  id: 'delays',
  csv: null,
  width: 'half',
  draw: delaysIn,
}

function delaysIn(page: Page): DrawnPanel {
  const { delays, delayHours } = page.period.log
  const words = page.words.delays
  const count = (value: number) => page.numbers.cell('count', value)
  const sum = (records: readonly number[]): number => records.reduce((all, one) => all + one, 0)
  const total = sum(delays)
  const byHours = HOURS.map((to, at): [string, number] => {
    const from = HOURS[at - 1] ?? 0
    const name = from === 0 ? words.underHour : words.hours(count(from), count(to))
    return [name, sum(delayHours.slice(from, to))]
  })
  // Days counted by an earlier version have no hours.
  const byDays = delays.map((records, days): [string, number] => {
    const name =
      days === 0
        ? words.underDay
        : days < MOST_DAYS
          ? words.days(count(days))
          : words.daysOrMore(count(days))
    return [name, days === 0 ? records - sum(delayHours) : records]
  })
  const rows = [...byHours, ...byDays].flatMap(([name, records]) =>
    records === 0 ? [] : [countLine(page, name, records, total)],
  )
  const table = countsTable(
    page,
    page.words.names.delay,
    page.words.columns.records,
    rows,
    total,
    'name',
  )
  return { table, blocks: [], note: '' }
}
