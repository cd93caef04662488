import path from 'node:path'
import type { Settings } from '../action/settings.ts'
import type { TemplateTexts } from '../build/pages.ts'
import { readTemplates } from '../report/render/templates.ts'
import type { World } from './world.ts'

/** The texts of all templates, the user's own among them. */
export async function templatesOf(
  { templateDirectory }: Pick<Settings['report'], 'templateDirectory'>,
  { home }: World,
): Promise<TemplateTexts> {
  const directories = [path.join(home, 'templates'), templateDirectory].filter(
    (one) => one !== null,
  )
  return [...(await readTemplates(directories))]
}
