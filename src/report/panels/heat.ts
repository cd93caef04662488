import { maxBy } from '../facts/max-by.ts'
import { weekdays, weekOf } from '../facts/week.ts'
import type { Heat } from '../model/model.ts'
import type { Page } from '../model/page.ts'

/** With fewer than one in each hour of a week, no hour is said to be the busiest. */
const LEAST_REQUESTS = 7 * 24

/** The hours of the week as a map. */
export function heatOf(page: Page): Heat {
  const means = weekOf(page)
  const most = Math.max(...means.flat())
  const clocks = Array.from({ length: 25 }, (_, hour) => page.numbers.clock(hour))
  const words = page.words.heat
  const rows = means.map((hours, weekday) => {
    const longLabel = page.numbers.weekday(weekday, 'long')
    return {
      label: page.numbers.weekday(weekday, 'short'),
      longLabel,
      cells: hours.map((value, hour) => {
        const mean = page.numbers.cell('count', value)
        return {
          hour,
          mean,
          level: most === 0 ? 0 : value / most,
          text: words.cell(longLabel, clocks[hour] ?? '', clocks[hour + 1] ?? '', mean),
        }
      }),
    }
  })
  const counted = weekdays(page).map(({ days, hours }) => {
    return { days, requests: hours.reduce((sum, people) => sum + people, 0) }
  })
  const cells = rows.flatMap((row, weekday) => (counted[weekday]?.days ? row.cells : []))
  const busiest = maxBy(cells, (cell) => cell.level)
  const quietest = maxBy(cells, (cell) => -cell.level)
  return {
    id: 'hours',
    title: words.title,
    definition: words.definition(page.settings.timeZone),
    rows,
    hourLabels: Array.from({ length: 24 }, (_, hour) => page.numbers.cell('count', hour).text),
    text:
      most === 0
        ? page.words.nothing
        : counted.reduce((sum, { requests }) => sum + requests, 0) < LEAST_REQUESTS
          ? words.few
          : words.text(busiest?.text ?? '', quietest?.text ?? ''),
  }
}
