import { describe, expect, it } from 'vitest'
import { addDays, type Day, parseDeliveryDay, sameDate } from '../../src/calendar/day.ts'
import type { SummaryEntry } from '../../src/rollup/plan.ts'
import { planFiles } from '../../src/rollup/plan-files.ts'

/** A delivery day that counts the day before it, or others. */
function entry(delivered: string, days?: readonly Day[], source = 'one'): SummaryEntry {
  const deliveryDay = parseDeliveryDay(delivered)
  const before = addDays(sameDate(deliveryDay), -1)
  const rest = { digest: delivered, isCopy: false, origin: '', countings: [] }
  return { source, deliveryDay, days: days ?? [before], ...rest }
}
const namesOf = (entries: readonly SummaryEntry[]) => planFiles(entries).map(({ name }) => name)

describe('files of cubes', () => {
  it('are none where nothing was counted', () => {
    expect(planFiles([])).toEqual([])
  })

  it('are one of each month that is over for four whole days, and of later days one each', () => {
    const october = [entry('2026-10-31'), entry('2026-11-01')]
    expect(namesOf([...october, entry('2026-11-04')])).toEqual([
      ...['2026-10-30', '2026-10-31', '2026-11-03'],
    ])
    expect(namesOf([...october, entry('2026-11-05')])).toEqual(['2026-10', '2026-11-04'])
  })

  it('are made of all summaries that count one of their days, in an order of their own', () => {
    const first = entry('2026-11-21')
    const late = entry('2026-11-23', [...first.days, addDays(first.days[0]!, 2)])
    const other = entry('2026-11-21', first.days, 'other')
    const [day, next] = planFiles([late, other, first])
    expect(day?.summaries).toEqual([first, other, late])
    expect(next?.summaries).toEqual([late])
    expect(planFiles([first, late, other])).toEqual(planFiles([late, other, first]))
  })
})
