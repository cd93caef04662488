/** The parser of the report's language. */
import { languageFor, languageTags } from '../../report/words/languages.ts'
import { nearestName } from './names.ts'
import type { Given } from './row.ts'

/** The tag that was given, where there are words that its readers understand; null where none is given. */
export function reportLanguage({ text, wrong }: Given): string | null {
  if (text === '') return null
  const tag = canonical(text)
  if (tag !== undefined && languageFor(tag) !== null) return tag
  const meant = meantBy(text)
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`
  wrong(text, `a language that there are words for (${languageTags.join(', ')})${hint}`)
  return null
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** The language that is named or spelt nearly so: `german`, `Deutsch`, `de_DE.UTF-8`; or the same in another
 * script. */
function meantBy(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/[.@].*$/, '')
  const tag = canonical(plain)
  const spoken = tag === undefined ? undefined : new Intl.Locale(tag).language
  return (
    languageTags.find((one) => new Intl.Locale(one).language === spoken) ??
    languageTags.find((one) => nearestName(plain, namesOf(one)) !== undefined)
  )
}

/** What a language is called in English, and by those who speak it. */
function namesOf(tag: string): string[] {
  const { language } = new Intl.Locale(tag)
  return ['en', tag].map(
    (speaker) =>
      new Intl.DisplayNames(speaker, { type: 'language' }).of(language)?.toLowerCase() ?? language,
  )
}
