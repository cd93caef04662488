import { type TransitionTotal, transitionRows } from '../../count/record/billing.ts'
import { typeOfKey } from '../../count/record/meaning.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { dayCost } from '../model/cost.ts'
import { nameParts, nameText } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { valueOfName, viewBefore, viewOf } from '../tables/view.ts'
import { type CaseMaker, type CaseRemedy, type Crossing, MOST_CROSSINGS } from './case.ts'
import { cacheCommand } from './commands.ts'
import type { CaseDay } from './days.ts'

/** The cost rose: by object, what each was sent more than in the period before, exactly. */
export const costJumpCase: CaseMaker = (page, { names: [driver] }) => {
  const remedy = movesRemedy(page) ?? (driver === undefined ? null : cacheRemedy(page, driver))
  if (remedy === null) return null
  const rows = grownObjects(page)
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

function grownObjects(page: Page): Crossing[] {
  const before = viewBefore(page, 'keys')
  if (before === null) return []
  const view = viewOf(page, 'keys')
  const all = [...view.rows].flatMap((row): Crossing[] => {
    const name = view.nameOf(row)
    const bytes = view.value(row, 'bytes') - (valueOfName(before, name, 'bytes') ?? 0)
    if (bytes <= 0 || name === '-') return []
    return [{ name, shown: [], requests: view.value(row, 'requests'), bytes, isAtLeast: false }]
  })
  return all
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, MOST_CROSSINGS)
    .map((one) => ({ ...one, shown: nameParts(page, 'keys', [one.name]) }))
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
  ].slice(-60)
}
