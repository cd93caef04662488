import type { Templates } from './templates.ts'

/** The Handlebars templates by partial name: the file's name without `.hbs`. */
export function partialSources(templates: Templates): Map<string, string> {
  const sources = new Map<string, string>()
  for (const [file, source] of templates)
    if (file.endsWith('.hbs')) sources.set(file.slice(0, -'.hbs'.length), source)
  return sources
}

/** Templates are indented for those who read them; a page is not. */
export const unindented = (source: string): string =>
  source
    .replace(/^[ \t]+/gm, '')
    .replace(/\n+/g, '\n')
    .trim()

/** The same for style sheet and script, without comments that have lines of their own. */
export const unspaced = (source: string): string =>
  unindented(source.replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)\s*$/gm, ''))
