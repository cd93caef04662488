import path from 'node:path'
import type { TemplateTexts } from '../../build/pages.ts'
import { readTemplates } from '../../report/render/templates.ts'
import type { StageSettings } from '../settings.ts'
import type { World } from '../world.ts'

/** The texts of all templates, the user's own among them. */
export async function templatesOf(
  { templateDirectory }: Pick<StageSettings['report']['report'], 'templateDirectory'>,
  { home }: Pick<World, 'home'>,
): Promise<TemplateTexts> {
  const directories = [path.join(home, 'templates'), templateDirectory].filter(
    (one) => one !== null,
  )
  return [...(await readTemplates(directories))]
}
