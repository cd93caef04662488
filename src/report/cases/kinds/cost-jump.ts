import { type TransitionTotal, transitionRows } from '../../../count/record/billing.ts'
import { typeOfKey } from '../../../count/record/meaning.ts'
import type { Totals } from '../../../count/summary/summary.ts'
import { grownObjectsOf } from '../../facts/grown-objects.ts'
import { type CaseDay, MOST_DAYS_SHOWN } from '../../facts/subject-days.ts'
import { dayCost } from '../../model/cost.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { viewOf } from '../../tables/view.ts'
import {
  type CaseMaker,
  type CaseRemedy,
  type Crossing,
  crossingOf,
  MOST_CROSSINGS,
} from '../case.ts'
import { cacheCommand } from '../remedies/commands.ts'

/** The cost rose: by object, what each was sent more than in the period before, exactly. */
export const costJumpCase: CaseMaker = (page, { names: [driver] }) => {
  const remedy = movesRemedy(page) ?? (driver === undefined ? null : cacheRemedy(page, driver))
  if (remedy === null) return null
  const rows = grownMost(page)
  const [title, nameLabel] = page.words.cases.evidence.costJump
  return {
    crossings: rows.length === 0 ? null : { title, nameLabel, columns: ['bytes'], rows },
    facts: [],
    remedy,
    days: costsOf(page),
    measure: 'cost',
    state: null,
  }
}

function grownMost(page: Page): Crossing[] {
  const view = viewOf(page, 'keys')
  return grownObjectsOf(page)
    .filter(({ name, growth }) => growth > 0 && name !== '-')
    .sort((a, b) => b.growth - a.growth)
    .slice(0, MOST_CROSSINGS)
    .map(({ row, growth }) => ({ ...crossingOf(page, view, row), bytes: growth }))
}

function cacheRemedy(page: Page, key: string): CaseRemedy | null {
  const text = cacheCommand(page.own.buckets, key)
  const { remedies } = page.words.cases
  if (text === null) return null
  return {
    ...{ kind: 'command', text, isSaving: false },
    title: remedies.cache.title(nameText(key)),
    note: remedies.cache.note(typeOfKey(key)),
  }
}

const storageClasses: Readonly<Record<TransitionTotal, string>> = {
  transitionsToIA: 'STANDARD_IA',
  transitionsToInstant: 'GLACIER_IR',
  transitionsToGlacier: 'GLACIER',
  transitionsToDeepArchive: 'DEEP_ARCHIVE',
}

/** Where moves to another class made half of what the cost rose by: the rule that leaves small objects where they
 * are. */
function movesRemedy(page: Page): CaseRemedy | null {
  const was = page.before?.totals
  const rise = page.cost.total - (page.before?.cost.total ?? 0)
  const costs = transitionRows.map(([name]) => ({
    name,
    cost: movesOf(page, page.period.totals, name) - (was ? movesOf(page, was, name) : 0),
  }))
  const [most] = costs.sort((a, b) => b.cost - a.cost)
  if (most === undefined || most.cost <= 0 || most.cost < rise / 2) return null
  const rule = {
    ID: 'move-large-objects',
    Status: 'Enabled',
    Filter: { ObjectSizeGreaterThan: 131_072 },
    Transitions: [{ Days: 30, StorageClass: storageClasses[most.name] }],
  }
  return {
    ...{ kind: 'lifecycle-rule', ...page.words.cases.remedies.lifecycle, isSaving: false },
    text: JSON.stringify({ Rules: [rule] }, null, 2),
  }
}

function movesOf({ prices }: Page, totals: Totals, name: TransitionTotal): number {
  return (totals[name] * prices.thousandTransitions[name]) / 1000
}

function costsOf({ before, period, cost, prices }: Page): CaseDay[] {
  const earlier = before?.period?.days ?? []
  return [
    ...earlier.map(({ day, totals }) => ({
      day,
      value: dayCost(totals, before?.cost ?? cost, prices),
    })),
    ...period.days.map(({ day, totals }) => ({ day, value: dayCost(totals, cost, prices) })),
  ].slice(-MOST_DAYS_SHOWN)
}
