import { putMade } from '../build/cache.ts'
import { encodeFacts, packed } from '../build/packed.ts'
import { FRONT_FACTS, type PageTask, type TemplateTexts } from '../build/pages.ts'
import { openPeriod } from '../build/take.ts'
import { frontFacts } from '../report/facts/front.ts'
import { buildModel } from '../report/model/build.ts'
import type { PageInput } from '../report/model/page.ts'
import { dataFiles, htmlFiles, type SiteFile } from '../report/render/files.ts'
import type { Render } from '../report/render/render.ts'
import { wordsOf } from '../report/words/languages.ts'

/** Makes a page, or a part of one, and puts it into the build cache: its files packed, and with the
 * front page's HTML its facts, in buffers of their own. Where only its numbers are asked for, `tell` gets
 * their first file, packed alike, before the others are made. */
export async function makePage(
  task: PageTask,
  tell: (first: Uint8Array) => void,
  networkOf: (address: string) => string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { part, name } = task
  const input = inputOf(task, networkOf)
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
  networkOf: (address: string) => string,
): PageInput {
  const { kind, path } = plan
  const { periods, settings, place } = task
  const rest = { path, periods, settings, words: wordsOf(settings.language) }
  if (kind === 'index') return { kind, ...rest }
  return {
    kind,
    ...rest,
    ...(kind === 'front' && { notice: task.notice, sources: task.sources }),
    networkOf,
    period: period && openPeriod(period, place),
    previous: previous && openPeriod(previous, place),
  }
}
