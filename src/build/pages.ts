/** Pages as nodes: which files the site has, which page is made of which rollups, and how. */
import { addDays, type Day } from '../calendar/day.ts'
import { sha256 } from '../mirror/envelope.ts'
import type { FrontFacts } from '../report/facts/front.ts'
import { DAYS_BEFORE_MONTH } from '../report/facts/silences.ts'
import { newestDelivery } from '../report/facts/silent-sources.ts'
import type { CasePhase } from '../report/model/case-phase.ts'
import type { SourceDeliveries } from '../report/model/deliveries.ts'
import type { OtherReport } from '../report/model/model.ts'
import {
  type ExploreDays,
  entryOf,
  type PeriodEntry,
  type ReportSettings,
} from '../report/model/page.ts'
import { type PagePlan, pageDependencies, sitePages } from '../report/model/site.ts'
import { DAYS_TO_LAST_YEAR, type OwnNote } from '../report/model/timeline.ts'
import type { BuildPlan } from '../rollup/add.ts'
import type { PeriodHead } from '../rollup/head.ts'
import type { HistoryPlan } from '../rollup/plan.ts'
import type { PeriodDay } from '../rollup/rollup.ts'
import { type BuildCache, type CachePlace, heldIn } from './cache.ts'
import { feedNode, historiesIn, historyNodes } from './feed.ts'
import type { Graph, Node, Order } from './graph.ts'
import { decodeFacts, giveBack, type PackedFile, unpacked } from './packed.ts'
import { hasDays, origin, priorities, type RollupNode } from './rollups.ts'

/** What of a page is made: all of its files; its numbers, which are `data.json` and the tables as CSV; its
 * HTML; all but the tables, where another page has the same; or, of a month, what became of cases in it. */
export type PagePart = 'whole' | 'numbers' | 'html' | 'without tables' | 'history'

/** Make a page, or a part of it, and put it into the build cache. Plain data, for a thread. */
export interface PageTask {
  readonly plan: PagePlan
  readonly part: PagePart
  /** Its name in the build cache. */
  readonly name: string
  /** Of all that it is made from. */
  readonly digest: string
  readonly place: CachePlace
  readonly period: BuildPlan | null
  readonly previous: BuildPlan | null
  /** Every period that has a page. */
  readonly periods: readonly PeriodEntry[]
  readonly settings: ReportSettings
  /** What the front page says of this run. */
  readonly notice: string | undefined
  /** What the front page leads to. */
  readonly others: readonly OtherReport[]
  /** On which days sources delivered, as `deliveriesFor` says. */
  readonly sources: readonly SourceDeliveries[]
  /** Of what became of cases in a month: where they were when the month before was over; undefined of the first. */
  readonly phases: readonly CasePhase[] | undefined
  /** Of days of the period. */
  readonly notes: readonly OwnNote[]
  /** Of the front page: its days a year ago, as far as they are known, else empty. */
  readonly lastYear: readonly PeriodDay[]
  /** The days that the page Explore knows of the page's period; undefined where it knows none. */
  readonly explore: ExploreDays | undefined
  readonly templates: TemplateTexts
}

/** Templates by file name. */
export type TemplateTexts = readonly (readonly [file: string, text: string])[]

/** Where the facts of the front page lie in the build cache, under the same digest as its HTML. */
export const FRONT_FACTS = 'front-facts'

export interface MadePage {
  readonly files: readonly PackedFile[]
  /** With the front page's HTML. */
  readonly facts: FrontFacts | undefined
}

export interface PageNode extends Node<MadePage> {
  readonly plan: PagePlan
  readonly part: PagePart | 'feed'
}

/** What pages are made of and with. */
export interface PageContext {
  readonly cache: BuildCache
  readonly rollups: ReadonlyMap<string, RollupNode>
  readonly settings: ReportSettings
  readonly notice: string | undefined
  readonly others: readonly OtherReport[]
  readonly sources: readonly SourceDeliveries[]
  readonly notes: readonly OwnNote[]
  /** The days that the page Explore knows; undefined where there is no such page. */
  readonly explored: ExploreDays | undefined
  readonly templates: TemplateTexts
  /** Names the code that draws pages. */
  readonly code: string
  /** Has a thread make a page, or a part of it. `onFirst` gets the first file of its numbers. */
  readonly makePage: (
    task: PageTask,
    onFirst: (first: readonly PackedFile[]) => void,
    priority: number,
  ) => Promise<MadePage>
  /** What lies in the build cache, where that may be published. What comes out of an Actions cache that others
   * can write may not, unless it is the same as what is published already. */
  readonly soundOf: (files: readonly PackedFile[]) => readonly PackedFile[] | undefined
  readonly mayTakeFacts: boolean
}

/** Some files of the site, in the order in which they are written. */
export interface Serving {
  readonly node: PageNode
  /** `first`: the first of its files, as soon as it is there; `rest`: the others. `tables`: the tables of
   * another page that are those of `plan` as well. */
  readonly what: 'whole' | 'first' | 'rest' | 'tables'
  readonly plan: PagePlan
}

export interface SiteNodes {
  /** What became of cases in each month, newest first. */
  readonly histories: readonly PageNode[]
  /** Draws the front page; knows what the job tells of it. */
  readonly front: PageNode
  readonly servings: readonly Serving[]
}

/** The site's pages: the front page's numbers first. Its HTML comes before them where templates of one's
 * own may be wrong, so that nothing is written then. */
export function siteNodes(
  { months, years }: HistoryPlan,
  isDrawnFirst: boolean,
  context: PageContext,
): SiteNodes {
  const names = (plans: HistoryPlan['months']): string[] => plans.map(({ name }) => name)
  const [frontPlan, ...others] = sitePages(
    names(months),
    names(years),
    context.explored !== undefined,
  )
  if (frontPlan === undefined) throw new Error('A site has a front page')
  const makeNode = pageNodeMaker(months.length > 0, context)
  const [numbers, front] = [makeNode(frontPlan, 'numbers'), makeNode(frontPlan, 'html')]
  const serve = (what: Serving['what'], node: PageNode, plan = node.plan): Serving => {
    return { what, node, plan }
  }
  const data = [serve('first', numbers), serve('rest', numbers)]
  const drawn = [serve('whole', front)]
  const servings = isDrawnFirst ? [...drawn, ...data] : [...data, ...drawn]
  /** The first page with the same tables. */
  const firstWithTables = [numbers]
  const monthPlans = others.filter(({ kind }) => kind === 'month')
  const histories = historyNodes<PageNode>(monthPlans, (plan, before) =>
    makeNode(plan, 'history', before),
  )
  for (const plan of others) {
    const same = firstWithTables.find((node) => haveSameTables(node.plan, plan, context))
    const node = makeNode(plan, same === undefined ? 'whole' : 'without tables')
    // Beside the page of the same periods: the thread that opens them for the one has them for the other.
    const history = histories.filter((one) => one.plan === plan)
    servings.push(...[node, ...history].map((one) => serve('whole', one)))
    if (same === undefined) firstWithTables.push(node)
    else servings.push(serve('tables', same, plan))
  }
  const newest = context.rollups.get('front')?.plan.to ?? null
  const feed = feedNode(histories, newest, context.rollups, context.settings)
  servings.push(serve('whole', { ...feed, plan: frontPlan, part: 'feed' }))
  return { front, histories, servings }
}

/** Whether the tables of two pages are the same, file by file: where they show the same days. In
 * public, names that the period before proves to be public are in them as well. */
function haveSameTables(
  a: PagePlan,
  b: PagePlan,
  { rollups, settings }: Pick<PageContext, 'rollups' | 'settings'>,
): boolean {
  const rollupOf = (name: string | null): RollupNode | undefined => {
    const node = rollups.get(name ?? '')
    return node && hasDays(node.plan) ? origin(node) : undefined
  }
  if (rollupOf(a.period) === undefined || rollupOf(a.period) !== rollupOf(b.period)) return false
  return settings.audience === 'private' || rollupOf(a.previous) === rollupOf(b.previous)
}

function pageNodeMaker(
  hasOtherPages: boolean,
  context: PageContext,
): (plan: PagePlan, part: PagePart, historyBefore?: PageNode) => PageNode {
  const { rollups, settings, templates, notice, code, others } = context
  const all = [...rollups.values()]
  const withPage = hasOtherPages ? all.filter(({ plan }) => plan.kind !== 'before') : []
  const common = digestOf([code, settings, templates])
  /** What pages tell of a period is worked out once. */
  const entries = new Map<RollupNode, PeriodEntry>()
  const entryWith = (node: RollupNode, head: PeriodHead): PeriodEntry => {
    const { kind, name } = node.plan
    const entry = entries.get(node) ?? entryOf(kindOf(kind), pathOf(name), head, settings)
    entries.set(node, entry)
    return entry
  }
  const known = withPage.map(({ plan: { kind, name, from, to, digest } }) => {
    return { kind: kindOf(kind), path: pathOf(name), from, to, digest }
  })
  return (plan, part, historyBefore) => {
    const [period, previous] = [plan.period, plan.previous].map((name) => rollups.get(name ?? ''))
    const sources = deliveriesFor(plan, part, period?.plan, context.sources)
    const front = part === 'history' ? rollups.get('front') : undefined
    const isDrawn = part !== 'numbers' && part !== 'history'
    const listed = isDrawn ? withPage : withPage.filter((one) => one === period || one === front)
    const notes = notesIn(period?.plan, context.notes)
    const explore = isDrawn ? exploredIn(plan, period?.plan, context.explored) : undefined
    const yearAgo = isDrawn ? monthsAYearAgo(plan, period?.plan, withPage) : []
    // What the front page's numbers need comes first: anything else that can do with less would take their thread, and what
    // became of cases is made beside the page of its month.
    const needs = part === 'numbers' ? [period, previous] : [...all, historyBefore]
    const digest = digestOf([
      common,
      part,
      plan,
      [period?.digest, previous?.digest],
      part === 'numbers' ? [] : pageDependencies(plan, known),
      plan.kind === 'front' ? [notice ?? '', sources] : '',
      // Where there are none, a page is named as it was before there could be any.
      ...(plan.kind === 'front' && others.length > 0 ? [{ others }] : []),
      ...(notes.length > 0 ? [notes] : []),
      ...(explore === undefined ? [] : [explore]),
      ...(part === 'history' ? [sources, historyBefore?.digest ?? ''] : []),
    ])
    const name = keptAs(plan, part)
    const make = async ({ of, onFirst, priority }: Order<MadePage>): Promise<MadePage> => {
      // What it was the night before is what git can send the difference to.
      context.cache.setAside(name)
      const task: PageTask = {
        ...{ plan, part, name, digest, settings, notice, others, notes, explore, templates },
        lastYear: daysAYearAgo(period?.plan, yearAgo.map(of)),
        sources,
        phases:
          historyBefore && historiesIn(of(historyBefore).files).flatMap(({ phases }) => phases),
        place: context.cache.place,
        period: period?.buildPlan() ?? null,
        previous: previous?.buildPlan() ?? null,
        periods: listed.map((node) => entryWith(node, of(node))),
      }
      const tell = (files: readonly PackedFile[]): void => onFirst({ files, facts: undefined })
      return context.makePage(task, tell, priority)
    }
    return {
      name: nameOf(plan, part),
      digest,
      needs: needs.filter((node) => node !== undefined),
      priority: part === 'numbers' || part === 'html' ? priorities[part] : priorities.page,
      task: {
        kept: () => keptPage(name, digest, plan.kind === 'front' && part === 'html', context),
        make,
      },
      plan,
      part,
    }
  }
}

/** Deliveries further back do not matter to a source that is silent now. */
const DAYS_BACK = 60

/** The deliveries that a page is made from: for the front page those of the last weeks, for what became of cases in a month
 * those up to its last day, for all others none. */
function deliveriesFor(
  { kind }: PagePlan,
  part: PagePart,
  span: DaySpan | undefined,
  sources: readonly SourceDeliveries[],
): readonly SourceDeliveries[] {
  const newest = newestDelivery(sources)
  const within = (from: Day, to: Day): readonly SourceDeliveries[] =>
    sources.map(({ name, days }) => ({
      name,
      days: days.filter(({ day }) => from <= day && day <= to),
    }))
  if (kind === 'front') return newest ? within(addDays(newest, -DAYS_BACK), newest) : []
  if (part !== 'history' || span === undefined) return []
  return within(addDays(span.from, -DAYS_BEFORE_MONTH), span.to)
}

/** Notes of days of a period. */
function notesIn(span: DaySpan | undefined, notes: readonly OwnNote[]): readonly OwnNote[] {
  return notes.filter(({ day }) => span !== undefined && span.from <= day && day <= span.to)
}

type DaySpan = Pick<RollupNode['plan'], 'from' | 'to'>

/** The days that Explore knows of a page's period; of the page of all periods all. */
function exploredIn(
  { kind }: PagePlan,
  span: DaySpan | undefined,
  explored: ExploreDays | undefined,
): ExploreDays | undefined {
  if (explored === undefined || kind === 'index') return explored
  if (span === undefined || explored.to < span.from || explored.from > span.to) return undefined
  return {
    from: explored.from > span.from ? explored.from : span.from,
    to: explored.to < span.to ? explored.to : span.to,
  }
}

function yearBefore({ from, to }: DaySpan): DaySpan {
  return { from: addDays(from, -DAYS_TO_LAST_YEAR), to: addDays(to, -DAYS_TO_LAST_YEAR) }
}

/** The months that the days of the front page a year ago lie in. */
function monthsAYearAgo(
  { kind }: PagePlan,
  span: DaySpan | undefined,
  all: readonly RollupNode[],
): readonly RollupNode[] {
  if (kind !== 'front' || span === undefined) return []
  const { from, to } = yearBefore(span)
  return all.filter(({ plan }) => plan.kind === 'month' && plan.from <= to && from <= plan.to)
}

function daysAYearAgo(span: DaySpan | undefined, heads: readonly PeriodHead[]): PeriodDay[] {
  if (span === undefined) return []
  const { from, to } = yearBefore(span)
  return heads.flatMap(({ days }) => days.filter(({ day }) => from <= day && day <= to))
}

/** Under which name a page, or a part of it, lies in the build cache. */
function keptAs({ kind, period }: PagePlan, part: PagePart): string {
  if (part === 'history') return `history-${period}`
  return `page-${period ?? kind}${part === 'numbers' ? '-data' : ''}`
}

function nameOf({ kind, period }: PagePlan, part: PagePart): string {
  if (part === 'history') return `what became of cases in ${period}`
  if (kind === 'index') return 'the page of all periods'
  if (kind === 'explore') return 'the page Explore'
  if (kind !== 'front') return `the page ${period}`
  return part === 'numbers' ? 'the front page’s numbers' : 'the front page'
}

function kindOf(kind: RollupNode['plan']['kind']): PeriodEntry['kind'] {
  return kind === 'before' ? 'front' : kind
}

function pathOf(name: string): string {
  return name === 'front' ? '' : `${name}/`
}

async function keptPage(
  name: string,
  digest: string,
  hasFacts: boolean,
  { cache, soundOf, mayTakeFacts }: PageContext,
): Promise<MadePage | undefined> {
  const kept = await cache.get(name, digest)
  const facts = hasFacts && mayTakeFacts ? await cache.get(FRONT_FACTS, digest) : undefined
  if (kept === undefined || (hasFacts && facts === undefined)) return undefined
  const held = heldIn(kept, unpacked)
  const files = held && soundOf(held)
  if (files === undefined) return undefined
  return { files, facts: facts && decodeFacts(facts) }
}

/** The files of the site, one serving after the other, while the next ones are made: `most` at once, so
 * that memory does not grow with the site. However it ends, nothing is being made any more. */
export async function* siteFiles(
  servings: readonly Serving[],
  graph: Graph,
  most: number,
): AsyncGenerator<PackedFile> {
  const begin = ({ what, node }: Serving): Promise<MadePage> => {
    const made = what === 'first' ? graph.first(node) : graph.made(node)
    made.catch(() => {}) // heard of when it is its turn
    return made
  }
  const making: Promise<MadePage>[] = []
  try {
    for (const [at, serving] of servings.entries()) {
      while (making.length < most && at + making.length < servings.length)
        making.push(begin(servings[at + making.length] as Serving))
      const made = await making.shift()
      if (made !== undefined) yield* servedOf(serving, made.files)
      const { node } = serving
      const isOver = servings.findLastIndex((other) => other.node === node) === at
      // The feed needs what became of cases as well.
      if (!isOver || node.part === 'history') continue
      if (node.part !== 'html') graph.letGo(node)
      if (made !== undefined) giveBack(made.files)
    }
  } finally {
    await graph.settled()
  }
}

function servedOf({ what, node, plan }: Serving, files: readonly PackedFile[]): PackedFile[] {
  switch (what) {
    case 'whole':
      return [...files]
    case 'first':
      return files.slice(0, 1)
    case 'rest':
      return files.slice(1)
    case 'tables':
      return files
        .filter(({ path }) => path.endsWith('.csv'))
        .map(({ path, content }) => ({
          path: plan.path + path.slice(node.plan.path.length),
          content,
        }))
  }
}

function digestOf(facts: readonly unknown[]): string {
  return sha256(JSON.stringify(facts))
}
