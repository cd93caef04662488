import { floors, isBelowFloors, priced } from '../facts/rules/rule.ts'
import { bytesCost } from '../model/cost.ts'
import { headlineMeasures } from '../model/measures.ts'
import type { Change, Headline } from '../model/model.ts'
import { isOver, type Page } from '../model/page.ts'
import { comparesVisitors } from '../model/provenance.ts'
import type { DaysSum } from '../model/whole-days.ts'

type HeadlineId = Headline['id']

/** What is measured: of periods that are over their visitors, else those of each day, added up. */
type Measured = Pick<DaysSum, 'totals' | 'cost'> & { readonly visitors: number | null }

/** How each key figure changed: a period that is over against the one before, else whole days against
 * whole days. Null where nothing can be said. */
export function headlineChanges(page: Page): Readonly<Record<HeadlineId, Change | null>> {
  const { whole, before, period } = page
  const sides = whole ? [whole.now, whole.before].map(ofDays) : isOver(page) ? periods() : []
  const [now, then] = sides.map(valuesOf)
  const change = (id: HeadlineId): Change | null => {
    const [value, earlier] = [now?.[id] ?? null, then?.[id] ?? null]
    return value === null || earlier === null ? null : changeOf(page, id, value, earlier)
  }
  return {
    visitors: comparesVisitors(page) ? change('visitors') : null,
    pageViews: change('pageViews'),
    requests: change('requests'),
    bytes: change('bytes'),
    cost: change('cost'),
    errors: change('errors'),
  }

  function periods(): Measured[] {
    if (before === null) return []
    const areDistinct = [period, before].every(({ visitorsAre }) => visitorsAre !== 'added up')
    const { totals, visitors } = period
    const sides = [{ totals, visitors, cost: page.cost }, before]
    return sides.map((side) => ({ ...side, visitors: areDistinct ? side.visitors : null }))
  }
}

function ofDays({ totals, cost, dailyVisitors }: DaysSum): Measured {
  return { totals, cost, visitors: dailyVisitors }
}

function valuesOf({ totals, cost, visitors }: Measured): Record<HeadlineId, number | null> {
  const { pageViews, requests, bytes, errors } = totals
  return {
    ...{ visitors, pageViews, requests, bytes },
    cost: cost.total,
    errors: requests === 0 ? null : errors / requests,
  }
}

/** A change is red or green only from the floors on: a difference of cents, or of some requests, is
 * told as a number. */
function changeOf(page: Page, id: HeadlineId, now: number, before: number): Change | null {
  const change = page.numbers.change(headlineMeasures[id], now, before)
  if (change === null) return null
  const tone = isSmall(page, id, Math.abs(now - before)) ? 'neutral' : change.tone
  return { ...change, exact: exactOf(page, id, change, { now, before }), tone }
}

function isSmall(page: Page, id: HeadlineId, difference: number): boolean {
  switch (id) {
    case 'cost':
      return difference < floors.money
    case 'bytes': {
      const cost = bytesCost(difference, page.cost)
      return isBelowFloors(priced(page, { bytes: difference, cost, requests: floors.requests }))
    }
    case 'errors':
      return page.period.totals.errors < floors.requests
    default:
      return difference < floors.requests
  }
}

/** Both values, and of how many days they are. Visitors of several days are told by the day, as whoever came
 * on two would count twice. */
function exactOf(
  { whole, words, numbers }: Page,
  id: HeadlineId,
  { exact }: Change,
  { now, before }: { readonly now: number; readonly before: number },
): string {
  if (whole === null) return exact
  if (id !== 'visitors') return words.inWholeDays(exact, numbers.cell('count', whole.days))
  const [mean, meanBefore] = [now, before].map(
    (sum) => numbers.cell('count', sum / whole.days).text,
  )
  return words.aDay(words.fromTo(meanBefore ?? '', mean ?? ''))
}
