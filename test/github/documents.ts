/** The documents of this repository, and the blocks of code in them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The README and the pages of docs, as paths from the root. */
export const documents: readonly string[] = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The text of a file, by its path from the root. */
export function readDocument(name: string): string {
  return readFileSync(path.join(root, name), 'utf8')
}

/** Its blocks of code in one of some languages, without the indent of the list that they may stand in. */
export function blocksOf(name: string, ...languages: readonly string[]): string[] {
  return [...readDocument(name).matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)]
    .filter(([, , language = '']) => languages.includes(language))
    .map(([, indent = '', , text = '']) => text.replace(new RegExp(`^${indent}`, 'gm'), ''))
}
