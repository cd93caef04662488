import { putMade } from '../build/cache.ts'
import { encodeFacts, packed } from '../build/packed.ts'
import { FRONT_FACTS, type PageTask, type TemplateTexts } from '../build/pages.ts'
import { openPeriod, originOf } from '../build/take.ts'
import { frontFacts } from '../report/facts/front.ts'
import { buildModel } from '../report/model/build.ts'
import type { SiteInput } from '../report/model/page.ts'
import { dataFiles, htmlFiles, type SiteFile } from '../report/render/files.ts'
import { historyFiles } from '../report/render/history.ts'
import type { Render } from '../report/render/render.ts'
import { wordsOf } from '../report/words/languages.ts'
import type { Words } from '../report/words/words.ts'
import type { BuildPlan } from '../rollup/add.ts'
import type { Period } from '../rollup/rollup.ts'

/** Makes a page, or a part of one, and puts it into the build cache: its files packed, and with the
 * front page's HTML its facts, in buffers of their own. Where only its numbers are asked for, `tell` gets
 * their first file, packed alike, before the others are made. */
export async function makePage(
  task: PageTask,
  tell: (first: Uint8Array) => void,
  networkOf: (address: string) => string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { part, name } = task
  const input = inputOf(task, await wordsOf(task.settings.language), networkOf)
  if (part === 'history') return [kept(packed(historyFiles(input)), name, task)]
  const data: SiteFile[] = []
  for (const file of part === 'html' ? [] : dataFiles(input)) {
    if (part === 'without tables' && file.path.endsWith('.csv')) break
    data.push(file)
    if (part === 'numbers' && data.length === 1) tell(packed(data))
  }
  if (part === 'numbers') return [kept(packed(data), name, task)]
  const render = await rendererOf(task.templates)
  const model = buildModel(input)
  const page = packed([...data, ...htmlFiles(input, model, render)])
  if (input.kind !== 'front') return [kept(page, name, task)]
  // Before the page: where that lies, its facts do as well.
  const facts = kept(encodeFacts(frontFacts(input, model)), FRONT_FACTS, task)
  return [kept(page, name, task), facts]
}

function kept<Bytes extends Uint8Array>(
  bytes: Bytes,
  name: string,
  { digest, place }: PageTask,
): Bytes {
  putMade(place, name, digest, bytes)
  return bytes
}

/** The renderer of some templates. That of the last ones is kept: a run has one set of them. */
export function rendererOf(templates: TemplateTexts): Promise<Render> {
  const texts = JSON.stringify(templates)
  if (last?.texts !== texts) last = { texts, render: makeRendererOf(templates) }
  return last.render
}
async function makeRendererOf(templates: TemplateTexts): Promise<Render> {
  const { makeRenderer } = await import('../report/render/render.ts') // numbers need none of it
  return makeRenderer(new Map(templates))
}
let last: { readonly texts: string; readonly render: Promise<Render> } | undefined

function inputOf(
  { plan, period, previous, ...task }: PageTask,
  words: Words,
  networkOf: (address: string) => string,
): SiteInput {
  const { kind, path } = plan
  const { periods, settings } = task
  const rest = { path, periods, settings, words }
  if (kind === 'index' || kind === 'explore') {
    lastPeriods = undefined
    return kind === 'index' ? { kind, ...rest, explore: task.explore } : { kind, ...rest }
  }
  return {
    kind,
    ...rest,
    explore: task.explore,
    notes: task.notes,
    sources: task.sources,
    phases: task.phases,
    ...(kind === 'front' && {
      notice: task.notice,
      others: task.others,
      lastYear: task.lastYear,
    }),
    networkOf,
    ...periodsOf({ period, previous, place: task.place }),
  }
}

interface Periods {
  readonly period: Period | null
  readonly previous: Period | null
}

/** Those of the last page are kept: pages of the same days follow each other, and what they have in common is
 * made once (see `basis.ts`). What another page had is let go of first. */
function periodsOf({
  period,
  previous,
  place,
}: Pick<PageTask, 'period' | 'previous' | 'place'>): Periods {
  const of = JSON.stringify([originName(period), originName(previous), place])
  if (lastPeriods?.of !== of) {
    lastPeriods = undefined
    const open = (plan: BuildPlan | null): Period | null => plan && openPeriod(plan, place)
    lastPeriods = { of, period: open(period), previous: open(previous) }
  }
  const between = (one: Period | null, plan: BuildPlan | null): Period | null =>
    one && plan && { ...one, from: plan.from, to: plan.to }
  return {
    period: between(lastPeriods.period, period),
    previous: between(lastPeriods.previous, previous),
  }
}
let lastPeriods: (Periods & { readonly of: string }) | undefined

/** Names the days of a period, and what they are made from. */
function originName(plan: BuildPlan | null): readonly string[] | null {
  if (plan === null) return null
  const { name, digest } = originOf(plan)
  return [name, digest]
}
