import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/history/pieces.ts'
import { addDays, planHistory, type SummaryEntry } from '../../src/history/plan.ts'
import type { Day } from '../../src/summary/summary.ts'

/** Each delivery day brings its own day's records and late ones of the day before. */
function entriesOf(first: string, last: string): SummaryEntry[] {
  const entries: SummaryEntry[] = []
  for (let day = first as Day; day <= last; day = addDays(day, 1))
    entries.push({
      source: 's',
      deliveryDay: day,
      digest: `d${day}`,
      days: [addDays(day, -1), day],
    })
  return entries
}

/** A night's delivery that holds records of the day before only. */
const lateNight = (day: string): SummaryEntry => ({
  source: 's',
  deliveryDay: day as Day,
  digest: `late ${day}`,
  days: [addDays(day as Day, -1)],
})

const entries = entriesOf('2026-08-20', '2026-11-14')
const cases = [
  {
    what: 'the front page cuts at the 11th and the 21st',
    plan: planHistory(entries, 30).front,
    pieces: ['2026-10-16–20', '2026-10-21–31 over', '2026-11-01–10 over', '2026-11-11–14'],
  },
  {
    what: 'so does the period before',
    plan: planHistory(entries, 30).before,
    pieces: ['2026-09-16–20', '2026-09-21–30 over', '2026-10-01–10 over', '2026-10-11–15'],
  },
  {
    what: 'a month begun ends with the newest day',
    plan: planHistory(entries, 30).months[0],
    pieces: ['2026-11-01–10 over', '2026-11-11–14'],
  },
  {
    what: 'what came after the newest day is told under it',
    plan: planHistory([...entries, lateNight('2026-11-15')], 5).front,
    pieces: ['2026-11-10–10', '2026-11-11–14', '2026-11-14–14 told under 2026-11-14'],
  },
  {
    what: 'in a month what came after the newest day is a piece of its own',
    plan: planHistory([...entries, lateNight('2026-11-15')], 5).months[0],
    pieces: ['2026-11-01–10 over', '2026-11-11–14', '2026-11-15–20'],
  },
  {
    what: 'February',
    plan: planHistory(entriesOf('2028-02-20', '2028-03-02'), 5).months[1],
    pieces: ['2028-02-11–20 over', '2028-02-21–29 over'],
  },
]

describe('a period in pieces', () => {
  for (const { what, plan, pieces } of cases)
    it(what, () => {
      if (plan === undefined) throw new Error('There is no such period')
      const newest = plan.kind === 'front' ? plan.to : newestOf(plan.summaries)
      const made = piecesOf(plan, newest).map(({ from, to, isOver, delivered }) => {
        const under = [...delivered].find(([entry, day]) => entry.deliveryDay !== day)?.[1]
        const told = under === undefined ? '' : ` told under ${under}`
        return `${from}–${to.slice(8)}${isOver ? ' over' : ''}${told}`
      })
      expect(made).toEqual(pieces)
    })

  it('shares its pieces with the month of the same days', () => {
    const { front, months } = planHistory(entries, 14)
    const digests = (plan: typeof front) =>
      plan === undefined ? [] : piecesOf(plan, '2026-11-14' as Day).map(({ digest }) => digest)
    expect(digests(front)).toEqual(digests(months[0]))
  })
})

/** As the front page of these summaries has it. */
function newestOf(summaries: readonly SummaryEntry[]): Day {
  return summaries
    .flatMap(({ days }) => days)
    .sort()
    .at(-1) as Day
}
