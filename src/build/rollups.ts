import { countedWithOf } from '../count/counted-with.ts'
import type { Day } from '../count/summary.ts'
import type { PeriodRecipe, SummaryFile } from '../rollup/add.ts'
import { decodeHead, headName, type PeriodHead } from '../rollup/head.ts'
import type { PeriodPlan, SummaryEntry } from '../rollup/plan.ts'
import type { Shelf } from './cache.ts'

/**
 * Periods by plan: those that do not lie on the shelf, made from the same summaries, are added up
 * elsewhere and put there.
 *
 *   days ──▶ front, before, months ──▶ years
 *
 * All that are asked for at once are added up side by side, each once. None of them is ever held
 * here: who needs more than a head takes the period from the shelf, by its recipe.
 */
export interface Periods {
  /** The head of a period, which then lies on the shelf or is quickly made of one that does. */
  head(plan: PeriodPlan): Promise<PeriodHead>
  recipe(plan: PeriodPlan): PeriodRecipe
  /** Whether it need not be added up. */
  isShelved(plan: PeriodPlan): Promise<boolean>
  /** Begins to add up what is asked for later. */
  begin(plan: PeriodPlan): void
  /** Resolves when nothing is being added up any more, whatever became of it. */
  settled(): Promise<void>
}

/** What periods are made with. */
export interface Means {
  readonly shelf: Shelf
  /** The file of a summary. */
  readonly fileOf: (entry: SummaryEntry) => string
  /** Adds a period up and puts it on the shelf: elsewhere, so that several are added up at once, and
   * one in several pieces. */
  readonly addUp: (recipe: PeriodRecipe, plan: PeriodPlan, pieces: number) => Promise<PeriodHead>
  /** How many work at once. */
  readonly threads: number
}

/** A sum of fewer summaries is done before its pieces would be joined. */
const LEAST_IN_PIECES = 8

/** `plans` are all plans, for the months of a year. */
export function openPeriods(
  plans: readonly PeriodPlan[],
  { shelf, fileOf, addUp, threads }: Means,
): Periods {
  const byName = new Map(plans.map((plan) => [plan.name, plan]))
  const recipes = new Map<string, PeriodRecipe>()
  /** The first plan that is made from the same days. */
  const firstMadeFrom = new Map<string, PeriodPlan>()
  const heads = new Map<string, Promise<PeriodHead>>()

  const recipeOf = (plan: PeriodPlan): PeriodRecipe => {
    const { name, digest, from, to, known: visitors } = plan
    const known = recipes.get(name)
    if (known !== undefined) return known
    const recipe = { name, digest, from, to, parts: partsOf(plan), known: visitors }
    recipes.set(name, recipe)
    return recipe
  }

  const partsOf = (plan: PeriodPlan): PeriodRecipe['parts'] => {
    if (plan.kind === 'year') {
      const months = plan.months.flatMap((name) => byName.get(name) ?? []).reverse()
      return { kind: 'periods', periods: months.map((month) => origin(recipeOf(month))) }
    }
    const summaries = toldIn(plan)
    const made = madeFrom(plan, summaries)
    const first = firstMadeFrom.get(made) ?? plan
    firstMadeFrom.set(made, first)
    if (first !== plan) return { kind: 'periods', periods: [recipeOf(first)] }
    const files = summaries.map(([entry, told]): SummaryFile => {
      const countedWith = entry.countings.flatMap((counting) => countedWithOf(counting) ?? [])
      return { file: fileOf(entry), told, isCopy: entry.isCopy, countedWith }
    })
    return { kind: 'days', summaries: files }
  }

  const headOf = async (plan: PeriodPlan): Promise<PeriodHead> => {
    const { name, digest, from, to } = plan
    const shelved = headOn(await shelf.get(headName(name), digest))
    if (shelved !== undefined) return shelved
    const recipe = recipeOf(plan)
    const first = byName.get(origin(recipe).name) ?? plan
    // The front page's period is often that of the month: the first month of logs, or its last day.
    if (first !== plan) return { ...(await head(first)), from, to }
    if (plan.kind === 'year')
      await Promise.all(plan.months.flatMap((month) => byName.get(month) ?? []).map(head))
    const isLong = recipe.parts.kind === 'days' && plan.summaries.length >= LEAST_IN_PIECES
    const pieces = await piecesEach() // by all, so that those asked for first are added up first
    return addUp(recipe, plan, isLong ? pieces : 1)
  }

  /** In how many pieces sums are cut so that no thread is without work: one where there are as many
   * long ones as threads, else two a thread, as pieces take different times. */
  const piecesEach = (): Promise<number> => {
    pieces ??= Promise.all(plans.map(longSumOf)).then((sums) => {
      const different = new Set(sums.filter((sum) => sum !== undefined))
      const each = Math.floor(threads / Math.max(1, different.size))
      return each > 1 ? 2 * each : 1
    })
    return pieces
  }
  let pieces: Promise<number> | undefined

  /** What a plan is made from, if it has to be added up and is long. */
  const longSumOf = async (plan: PeriodPlan): Promise<string | undefined> => {
    const { kind, name, digest, summaries } = plan
    if (kind === 'year' || summaries.length < LEAST_IN_PIECES) return undefined
    const shelved = await shelf.get(headName(name), digest)
    return shelved === undefined ? madeFrom(plan, toldIn(plan)) : undefined
  }

  const head = (plan: PeriodPlan): Promise<PeriodHead> => {
    const known = heads.get(plan.name)
    if (known !== undefined) return known
    const made = headOf(plan)
    made.catch(() => {}) // heard of by whoever asked
    heads.set(plan.name, made)
    return made
  }

  return {
    head,
    recipe: recipeOf,
    async isShelved({ name, digest }) {
      return (await shelf.get(headName(name), digest)) !== undefined
    },
    begin(plan) {
      head(plan)
    },
    async settled() {
      await Promise.allSettled(heads.values())
    },
  }
}

/** A head off the shelf; undefined where it is none. */
function headOn(bytes: Uint8Array | undefined): PeriodHead | undefined {
  try {
    return bytes && decodeHead(bytes)
  } catch {
    return undefined
  }
}

/** What a period is under its first name. */
function origin(recipe: PeriodRecipe): PeriodRecipe {
  const { parts } = recipe
  const [only] = parts.kind === 'periods' ? parts.periods : []
  return only !== undefined && parts.kind === 'periods' && parts.periods.length === 1
    ? origin(only)
    : recipe
}

/** A plan's summaries, each with the delivery day that its log is told under. */
function toldIn({ kind, from, to, summaries }: PeriodPlan): [SummaryEntry, Day | null][] {
  return summaries.map((entry) => {
    // What came after the newest day with a record belongs to the front page's last day.
    const told = kind === 'front' && entry.deliveryDay > to ? to : entry.deliveryDay
    return [entry, told >= from && told <= to ? told : null]
  })
}

/** Equal for two plans that are made from the same days of the same summaries. */
function madeFrom(
  { from, to, known }: PeriodPlan,
  summaries: readonly (readonly [SummaryEntry, Day | null])[],
): string {
  return JSON.stringify([
    known,
    summaries.map(([{ source, deliveryDay, days }, told]) => [
      source,
      deliveryDay,
      days.filter((day) => day >= from && day <= to),
      told,
    ]),
  ])
}
