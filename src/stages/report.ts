/** From summaries to the files of the site. */
import { amount, amountOf, amountOfBytes } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { BuildCache } from '../build/cache.ts'
import { exploredDays, withCubes } from '../build/explore.ts'
import { Graph } from '../build/graph.ts'
import { withOpenData } from '../build/open-data.ts'
import type { PackedFile } from '../build/packed.ts'
import { siteFiles, siteNodes } from '../build/pages.ts'
import { plansOf, type RollupNode, rollupNodes } from '../build/rollups.ts'
import { type Site, writeSite } from '../publish/directory.ts'
import { blobId } from '../publish/plan.ts'
import type { FrontFacts } from '../report/facts/front.ts'
import { numbersFor, type Teller } from '../report/model/numbers.ts'
import type { ReportSettings } from '../report/model/page.ts'
import { moneyOf, pricesOf } from '../report/model/prices.ts'
import { type DigestFacts, weekFacts } from '../report/render/digest.ts'
import { aboutOpenData } from '../report/render/open-about.ts'
import { wordsOf } from '../report/words/languages.ts'
import type { Words } from '../report/words/words.ts'
import { type HistoryPlan, planHistory, type SummaryEntry } from '../rollup/plan.ts'
import { Makings, numbersOf, type VisitorNumbers } from '../rollup/visitors.ts'
import type { SyncedSource } from './fetch.ts'
import type { History } from './history.ts'
import type { StageSettings } from './settings.ts'
import { bringFor, withAllHere } from './steps/bring.ts'
import { lastMonth } from './steps/digest.ts'
import { makeCubes, pricesOfMonths, visitorsOfPages } from './steps/explore.ts'
import { keepHeapSmall } from './steps/heap.ts'
import { openDataOf } from './steps/open-data.ts'
import { otherReports } from './steps/other-reports.ts'
import { partlyRead } from './steps/partial.ts'
import { periodCode, rollupContext } from './steps/periods.ts'
import { reportSettingsOf, tellOfPrices } from './steps/report-settings.ts'
import { deliveriesOf } from './steps/source-deliveries.ts'
import { templatesOf } from './steps/templates.ts'
import type { World } from './world.ts'

export interface Report {
  readonly teller: Teller
  readonly site: Site
  readonly front: FrontFacts
  /** What the digest tells of; null where there is nothing. */
  readonly digest: DigestFacts | null
  /** Numbers of visitors that are to be kept beside it. */
  readonly numbers: readonly VisitorNumbers[]
}

/** What is known before the report is made. */
export type Known = Pick<History, 'numbers' | 'published'> & {
  /** Whether nobody else can have put anything into the build cache. */
  readonly isTrusted: boolean
}

/** Writes the site to the report directory. Pages whose periods and settings are those of an earlier
 * run come out of the build cache; threads make the others. */
export async function writeReport(
  sources: readonly SyncedSource[],
  known: Known,
  cache: BuildCache,
  settings: StageSettings['report'],
  world: World,
): Promise<Report> {
  // What one thread holds alone is less than what several do, and collecting it takes a tenth of a small night.
  if (world.workers.threads() > 1) keepHeapSmall()
  const entries = sources.flatMap(({ held }) => held.index())
  const code = periodCode(world.code, settings.report)
  const plan = planHistory(entries, settings.report.days, known.numbers, code)
  const reportSettings = reportSettingsOf(settings, world)
  const teller = await tellerOf(reportSettings)
  tellOfPrices(reportSettings, settings.store.endpoint !== null)
  const held = sources.map(({ held }) => held)
  await bringFor(plansOf(plan), held, cache)
  const context = rollupContext(held, cache, settings.report, world)
  const rollups = rollupNodes(plansOf(plan), context)
  const { isTrusted, published } = known
  const soundOf = (files: readonly PackedFile[]) =>
    isTrusted ? files : allPublished(files, published)
  const graph = new Graph()
  const { fileOf } = context
  const { audience } = reportSettings
  const explored = await makeCubes(
    entries,
    held,
    { cache, soundOf, audience, fileOf },
    world,
    graph,
  )
  const pages = siteNodes(plan, settings.report.templateDirectory !== null, {
    cache,
    rollups,
    settings: reportSettings,
    notice: noticeOf(sources, plan, teller),
    others: otherReports(settings.report.otherReports, published),
    sources: deliveriesOf(sources, audience),
    notes: settings.report.notes,
    templates: await templatesOf(settings.report, world),
    code: world.code.pages,
    makePage: (...order) => withAllHere(held, () => world.workers.makePage(...order)),
    soundOf,
    explored: exploredDays(explored),
    mayTakeFacts: isTrusted,
  })
  // As many again as are being made wait for a thread, so that none waits for what is written.
  const pagesAndCubes = withCubes(
    siteFiles(pages.servings, graph, 2 * world.threads + 1),
    explored,
    () => pricesOfMonths(explored, rollups, graph, reportSettings),
    () => visitorsOfPages(explored, rollups, graph),
  )
  const openContext = { cache, soundOf, fileOf, rollups, settings: reportSettings }
  const open = openDataOf(settings.report, entries, held, openContext, world)
  const files = withOpenData(pagesAndCubes, open, graph, (paths) =>
    aboutOpenData(paths, reportSettings, settings.report.openDataLicence),
  )
  const site = await writeSite(settings.directories.report, files)
  log.info(
    `${amountOf(site.files.length, 'file')} (${amountOfBytes(site.bytes)}), ${amount(site.written)} of them changed, in ${site.directory}`,
  )
  const { facts } = await graph.made(pages.front)
  if (facts === undefined)
    throw new Error('The front page was made without what the job tells of it')
  return {
    teller,
    site,
    front: facts,
    digest:
      settings.digest === 'week'
        ? weekFacts(facts)
        : await lastMonth(plan, { rollups, histories: pages.histories }, graph, reportSettings),
    numbers: await visitorNumbers(plan, rollups, graph, entries),
  }
}

/** The files, where all are on the branch as they are: then they do no harm there, whoever made them. */
function allPublished(
  files: readonly PackedFile[],
  published: ReadonlyMap<string, string>,
): readonly PackedFile[] | undefined {
  const known: PackedFile[] = []
  for (const { path, content } of files) {
    const oid = blobId(content)
    if (published.get(path) !== oid) return undefined
    known.push({ path, content, oid })
  }
  return known
}

/** Of each month and year. */
async function visitorNumbers(
  { months, years }: HistoryPlan,
  rollups: ReadonlyMap<string, RollupNode>,
  graph: Graph,
  entries: readonly SummaryEntry[],
): Promise<VisitorNumbers[]> {
  const makings = new Makings(entries)
  const nodes = [...months, ...years].flatMap(({ name }) => rollups.get(name) ?? [])
  return Promise.all(
    nodes.map(async (node) => numbersOf(node.plan.name, await graph.made(node), makings)),
  )
}

async function tellerOf(settings: ReportSettings): Promise<Teller> {
  const { language, locale, region, prices } = settings
  const words = await wordsOf(language)
  return { words, numbers: numbersFor(locale, moneyOf(pricesOf(region, prices)), words) }
}

function noticeOf(
  sources: readonly SyncedSource[],
  { months }: HistoryPlan,
  { words, numbers }: Teller,
): string | undefined {
  // A listing that broke off says nothing of what is shown, and is no reason to change a page.
  const count = (objects: number) => numbers.cell('count', objects)
  const read = partlyRead(sources)
  const partial =
    read === null ? [] : [words.notices.partial(count(read.held), count(read.planned))]
  return [...partial, ...nothingRead(sources, months, words)].join(' ') || undefined
}

/** Why nothing was ever counted, where it is not that nothing was delivered to a bucket yet. */
function nothingRead(
  sources: readonly SyncedSource[],
  months: HistoryPlan['months'],
  { notices }: Words,
): string[] {
  if (months.length > 0) return []
  if (sources.some(({ held }) => held.index().length > 0)) return [notices.unreadable]
  const isLocal = sources.every(({ source }) => source.kind === 'directory')
  return isLocal ? [notices.emptyDirectory] : []
}
