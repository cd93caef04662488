/** Rollups as nodes: which periods are made, of what, and how. */
import { type Day, sameDate } from '../calendar/day.ts'
import { countedWithOf } from '../count/counted-with.ts'
import { once } from '../count/once.ts'
import { sha256 } from '../mirror/envelope.ts'
import type { BuildPlan, SummaryFile } from '../rollup/add.ts'
import { headName, type PeriodHead } from '../rollup/head.ts'
import type { HistoryPlan, PeriodPlan, SummaryEntry } from '../rollup/plan.ts'
import { type BuildCache, heldIn } from './cache.ts'
import type { Node } from './graph.ts'
import { soundHead } from './sound.ts'

/** A period to add up: it comes to its head. The whole lies in the build cache, where threads take it. */
export interface RollupNode extends Node<PeriodHead> {
  readonly plan: PeriodPlan
  /** Where it is the same days under another name: those. */
  readonly same: RollupNode | undefined
  readonly buildPlan: () => BuildPlan
}

/** What rollups are made with. */
export interface RollupContext {
  readonly cache: BuildCache
  /** The file of a summary. */
  readonly fileOf: (entry: SummaryEntry) => string
  /** Adds a period up and puts it into the build cache: elsewhere, so that several are added up at
   * once, and one in several pieces. */
  readonly addUp: (
    buildPlan: BuildPlan,
    plan: PeriodPlan,
    pieces: number,
    priority: number,
  ) => Promise<PeriodHead>
  /** Hosts that were named as own. */
  readonly site: readonly string[]
  /** How many threads work at once by now. */
  readonly threads: () => number
}

/** The front page's numbers come first of all that a report is made of; of what is drawn its HTML, as the thread that
 * made its numbers has its periods open. */
export const priorities = {
  front: 0,
  before: 1,
  numbers: 2,
  month: 3,
  year: 4,
  html: 5,
  page: 6,
  copy: 7,
}

/** A sum of fewer summaries is done before its pieces would be joined. */
const LEAST_IN_PIECES = 8

/** All periods of a plan, newest first: front and the one before it, months, years. */
export function plansOf({ front, before, months, years }: HistoryPlan): PeriodPlan[] {
  return [front, before, ...months, ...years].filter((plan) => plan !== undefined)
}

/** A node for each plan, by the plan's name. Plans of the same days are added up once; years of their
 * months, so `plans` have to hold those. */
export function rollupNodes(
  plans: readonly PeriodPlan[],
  context: RollupContext,
): ReadonlyMap<string, RollupNode> {
  const nodes = new Map<string, RollupNode>()
  /** The first node that is made from the same days. */
  const firstMadeFrom = new Map<string, RollupNode>()
  const pieces = once(() => piecesEach([...nodes.values()], context))
  for (const plan of plans) {
    const months = plan.months.flatMap((name) => nodes.get(name) ?? [])
    const made = plan.kind === 'year' ? JSON.stringify(plan.months) : madeFrom(plan)
    const [onlyMonth] = months
    const same = months.length === 1 ? onlyMonth : firstMadeFrom.get(made)
    const node =
      same !== undefined
        ? renamedNode(plan, same, context)
        : plan.kind === 'year'
          ? yearNode(plan, months, context)
          : daysNode(plan, context, pieces)
    if (same === undefined) firstMadeFrom.set(made, node)
    nodes.set(plan.name, node)
  }
  return nodes
}

function daysNode(
  plan: PeriodPlan,
  context: RollupContext,
  pieces: () => Promise<number>,
): RollupNode {
  const buildPlan = once(() => {
    const summaries = toldIn(plan).map(([entry, told]): SummaryFile => {
      const countedWith = entry.countings.flatMap((counting) => countedWithOf(counting) ?? [])
      return { file: context.fileOf(entry), told, isCopy: entry.isCopy, countedWith }
    })
    return buildPlanOf(plan, { kind: 'days', summaries }, context)
  })
  return nodeOf(plan, { buildPlan, needs: [], same: undefined }, context, async ({ priority }) =>
    context.addUp(buildPlan(), plan, isLong(plan) ? await pieces() : 1, priority),
  )
}

function yearNode(
  plan: PeriodPlan,
  months: readonly RollupNode[],
  context: RollupContext,
): RollupNode {
  const buildPlan = once(() => {
    const periods = months.map((month) => origin(month).buildPlan())
    return buildPlanOf(plan, { kind: 'periods', periods: yearOf(plan, months, periods) }, context)
  })
  return nodeOf(plan, { buildPlan, needs: months, same: undefined }, context, ({ priority }) =>
    context.addUp(buildPlan(), plan, 1, priority),
  )
}

/** So many of a year's newest months change from night to night: by new days, and by late log objects. */
const CHANGING_MONTHS = 2

/** What a year is added up from, oldest first: its months, newest first; those that are over as one sum, which is kept.
 * Numbers that were told of copies are known of whole months alone: there, each stands for itself. */
function yearOf(
  { name, known }: PeriodPlan,
  months: readonly RollupNode[],
  periods: readonly BuildPlan[],
): readonly BuildPlan[] {
  const over = periods.slice(CHANGING_MONTHS)
  const [last, first] = [over[0], over.at(-1)]
  const isTold = months.some(({ plan }) => plan.summaries.some(({ isCopy }) => isCopy))
  if (last === undefined || first === undefined || over.length < 2 || known !== null || isTold)
    return periods.toReversed()
  const { to, site } = last
  const sum: BuildPlan = {
    ...{ name: `${name}-over`, from: first.from, to, known, site },
    digest: sha256(JSON.stringify([name, ...over.map((period) => [period.name, period.digest])])),
    parts: { kind: 'periods', periods: over.toReversed() },
  }
  return [sum, ...periods.slice(0, CHANGING_MONTHS).reverse()]
}

/** The same days under another name, as the front page's are often those of the month: the first month of
 * logs, or its last day. Nothing is added up. */
function renamedNode(plan: PeriodPlan, same: RollupNode, context: RollupContext): RollupNode {
  const { from, to } = plan
  const buildPlan = once(() =>
    buildPlanOf(plan, { kind: 'periods', periods: [same.buildPlan()] }, context),
  )
  return nodeOf(plan, { buildPlan, needs: [same], same }, context, async ({ of }) => {
    return { ...of(same), from, to }
  })
}

function buildPlanOf(
  plan: PeriodPlan,
  parts: BuildPlan['parts'],
  { site }: RollupContext,
): BuildPlan {
  const { name, digest, from, to, known } = plan
  return { name, digest, from, to, parts, known, site }
}

function nodeOf(
  plan: PeriodPlan,
  made: Pick<RollupNode, 'buildPlan' | 'needs' | 'same'>,
  { cache }: RollupContext,
  make: RollupNode['task']['make'],
): RollupNode {
  const { name, kind, digest } = plan
  const kept = async (): Promise<PeriodHead | undefined> =>
    heldIn(await cache.get(headName(name), digest), (bytes) => soundHead(bytes, name, cache.place))
  const node = { name: `the rollup ${name}`, digest, priority: priorities[kind], plan }
  return { ...node, ...made, task: { kept, make } }
}

/** What a rollup is under its first name: equal for two that are the same days. */
export function origin(node: RollupNode): RollupNode {
  return node.same === undefined ? node : origin(node.same)
}

/** In how many pieces sums are cut so that no thread is without work: one where there are as many long
 * ones to add up as threads, else two a thread, as pieces take different times. */
async function piecesEach(
  nodes: readonly RollupNode[],
  { threads }: RollupContext,
): Promise<number> {
  const long = nodes.filter(({ plan, same }) => isLong(plan) && same === undefined)
  const kept = await Promise.all(long.map(({ task }) => task.kept()))
  const toMake = kept.filter((head) => head === undefined).length
  const each = Math.floor(threads() / Math.max(1, toMake))
  return each > 1 ? 2 * each : 1
}

function isLong({ kind, summaries }: PeriodPlan): boolean {
  return kind !== 'year' && summaries.length >= LEAST_IN_PIECES
}

/** Whether a period has a day with a record. */
export function hasDays({ kind, months, from, to, summaries }: PeriodPlan): boolean {
  if (kind === 'year') return months.length > 0
  return summaries.some(({ days }) => days.some((day) => day >= from && day <= to))
}

/** A plan's summaries, each with the day that its log is told under. */
function toldIn({ kind, from, to, summaries }: PeriodPlan): [SummaryEntry, Day | null][] {
  return summaries.map((entry) => {
    // What came after the newest day with a record belongs to the front page's last day.
    const delivered = sameDate(entry.deliveryDay)
    const told = kind === 'front' && delivered > to ? to : delivered
    return [entry, told >= from && told <= to ? told : null]
  })
}

/** Equal for two plans that are made from the same days of the same summaries. */
function madeFrom(plan: PeriodPlan): string {
  const { from, to, known } = plan
  return JSON.stringify([
    known,
    toldIn(plan).map(([{ source, deliveryDay, days }, told]) => [
      source,
      deliveryDay,
      days.filter((day) => day >= from && day <= to),
      told,
    ]),
  ])
}
