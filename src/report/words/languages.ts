import { en } from './en.ts'
import type { Words } from './words.ts'

/** The languages that a report can be written in: one row and one file each. */
const languages: readonly Words[] = [en]

export const DEFAULT_LANGUAGE = 'en'

/** The words of a language, by its BCP 47 tag. Throws, naming those there are, where it is none of
 * them. */
export function wordsOf(language: string): Words {
  const words = languages.find(({ tag }) => tag === language)
  if (words !== undefined) return words
  const known = languages.map(({ tag }) => tag).join(', ')
  throw new Error(`There are no words for the language '${language}'. There are: ${known}`)
}
