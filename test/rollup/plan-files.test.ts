import { describe, expect, it } from 'vitest'
import { addDays, type Day, parseDeliveryDay, sameDate } from '../../src/calendar/day.ts'
import type { SummaryEntry } from '../../src/rollup/plan.ts'
import { planCubes, planDays } from '../../src/rollup/plan-files.ts'

/** A delivery day that counts the day before it, or others. */
function entry(delivered: string, days?: readonly Day[], source = 'one'): SummaryEntry {
  const deliveryDay = parseDeliveryDay(delivered)
  const before = addDays(sameDate(deliveryDay), -1)
  const rest = { digest: delivered, isCopy: false, origin: '', countings: [] }
  return { source, deliveryDay, days: days ?? [before], ...rest }
}
const namesOf = (entries: readonly SummaryEntry[]) => planCubes(entries).map(({ name }) => name)

describe('files of cubes', () => {
  it('are none where nothing was counted', () => {
    expect(planCubes([])).toEqual([])
  })

  it('are one of each month that is over for four whole days, and of later days one of what each delivered', () => {
    const october = [entry('2026-10-31'), entry('2026-11-01')]
    expect(namesOf([...october, entry('2026-11-04')])).toEqual([
      ...['2026-10-31', '2026-11-01', '2026-11-04'],
    ])
    expect(namesOf([...october, entry('2026-11-05')])).toEqual(['2026-10', '2026-11-05'])
  })

  it('are made of all summaries that count a day of the month, or that were delivered on the day', () => {
    const first = entry('2026-11-21')
    const late = entry('2026-11-23', [...first.days, addDays(first.days[0]!, 2)])
    const other = entry('2026-11-21', first.days, 'other')
    const [day, next] = planCubes([late, other, first])
    expect(day?.summaries).toEqual([first, other])
    expect(next).toMatchObject({ from: '2026-11-20', to: '2026-11-22', summaries: [late] })
    expect(planCubes([first, late, other])).toEqual(planCubes([late, other, first]))
  })

  it('stay as they are when a later day delivers more of their days', () => {
    const first = entry('2026-11-21')
    const late = entry('2026-11-23', [...first.days, addDays(first.days[0]!, 2)])
    expect(planCubes([first, late])[0]).toEqual(planCubes([first])[0])
  })

  it('tell of a day only once, be it in a month that is over', () => {
    const late = entry('2026-11-06', [...entry('2026-10-31').days, ...entry('2026-11-06').days])
    const [month, day] = planCubes([entry('2026-10-31'), late])
    expect(month).toMatchObject({ from: '2026-10-01', to: '2026-10-31' })
    expect(month?.summaries).toContain(late)
    expect(day).toMatchObject({ from: '2026-11-05', to: '2026-11-05', summaries: [late] })
  })
})

describe('files of whole days', () => {
  const daysOf = (entries: readonly SummaryEntry[]) => planDays(entries).map(({ name }) => name)

  it('are one of each month that is over for four whole days, and of later days one each', () => {
    const october = [entry('2026-10-31'), entry('2026-11-01')]
    expect(daysOf([])).toEqual([])
    expect(daysOf([...october, entry('2026-11-04')])).toEqual([
      ...['2026-10-30', '2026-10-31', '2026-11-03'],
    ])
    expect(daysOf([...october, entry('2026-11-05')])).toEqual(['2026-10', '2026-11-04'])
  })

  it('are made of all summaries that count one of their days, in an order of their own', () => {
    const first = entry('2026-11-21')
    const late = entry('2026-11-23', [...first.days, addDays(first.days[0]!, 2)])
    const other = entry('2026-11-21', first.days, 'other')
    const [day, next] = planDays([late, other, first])
    expect(day?.summaries).toEqual([first, other, late])
    expect(next?.summaries).toEqual([late])
    expect(planDays([first, late, other])).toEqual(planDays([late, other, first]))
  })
})
