import { type PeriodRecipe, takePeriod } from '../history/adding.ts'
import { putOnShelf, type ShelfPlace } from '../mirror/shelf.ts'
import { renderPage } from '../report/files.ts'
import { frontFacts } from '../report/front.ts'
import type { ReportModel } from '../report/model.ts'
import type { PageInput } from '../report/page.ts'
import { makeRenderer, type Render } from '../report/render.ts'
import { decodePeriod } from '../summary/encode.ts'
import type { Period } from '../summary/period.ts'
import { encodeFacts, packed } from './packed.ts'
import { FRONT_FACTS, type PageTask, type TemplateTexts } from './tasks.ts'

/** Makes a page and puts it on the shelf: the page packed, and of the front page its facts as JSON,
 * in buffers of their own. */
export async function makePage(task: PageTask): Promise<Uint8Array[]> {
  const { name, digest, shelf } = task
  const render = await rendererOf(task.templates)
  const input = inputOf(task)
  let model: ReportModel | undefined
  const files = renderPage(input, (drawn) => {
    model = drawn
    return render(drawn)
  })
  const page = packed(files)
  if (input.kind !== 'front') {
    putOnShelf(shelf, name, digest, page)
    return [page]
  }
  const facts = encodeFacts(frontFacts(input, model))
  // Before the page: where that lies, its facts do as well.
  putOnShelf(shelf, FRONT_FACTS, digest, facts)
  putOnShelf(shelf, name, digest, page)
  return [page, facts]
}

/** The renderer of some templates. That of the last ones is kept: a run has one set of them. */
export function rendererOf(templates: TemplateTexts): Promise<Render> {
  const texts = JSON.stringify(templates)
  if (kept?.texts !== texts) kept = { texts, render: makeRenderer(new Map(templates)) }
  return kept.render
}
let kept: { readonly texts: string; readonly render: Promise<Render> } | undefined

function inputOf({ plan, period, previous, ...task }: PageTask): PageInput {
  const { kind, path } = plan
  const { periods, settings, shelf } = task
  if (kind === 'index') return { kind, path, periods, settings }
  return {
    ...{ kind, path, periods, settings },
    ...(kind === 'front' && { notice: task.notice }),
    period: period && periodOf(period, shelf),
    previous: previous && periodOf(previous, shelf),
  }
}

function periodOf(recipe: PeriodRecipe, shelf: ShelfPlace): Period {
  return decodePeriod(takePeriod(recipe, shelf))
}
