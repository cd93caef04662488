import type { Words } from './words.ts'

/** The languages that a report can be written in: one row and one file each, which is read where it is used. */
const languages = [
  { tag: 'en', load: async () => (await import('./en.ts')).en },
  { tag: 'de', load: async () => (await import('./de.ts')).de },
  { tag: 'fr', load: async () => (await import('./fr.ts')).fr },
  { tag: 'es', load: async () => (await import('./es.ts')).es },
  { tag: 'pt-BR', load: async () => (await import('./pt-BR.ts')).ptBR },
  { tag: 'it', load: async () => (await import('./it.ts')).it },
  { tag: 'ja', load: async () => (await import('./ja.ts')).ja },
  { tag: 'zh-Hans', load: async () => (await import('./zh-Hans.ts')).zhHans },
  { tag: 'ru', load: async () => (await import('./ru.ts')).ru },
  { tag: 'sv', load: async () => (await import('./sv.ts')).sv },
  { tag: 'ar', load: async () => (await import('./ar.ts')).ar },
] as const satisfies readonly { readonly tag: string; readonly load: () => Promise<Words> }[]

/** BCP 47 tags of all of them. */
export const languageTags: readonly string[] = languages.map(({ tag }) => tag)

export const DEFAULT_LANGUAGE = 'en'

/** The words of a language, by its tag. Throws, naming those there are, where it is none of them. */
export async function wordsOf(language: string): Promise<Words> {
  const found = languages.find(({ tag }) => tag === language)
  if (found !== undefined) return found.load()
  throw new Error(
    `There are no words for the language '${language}'. There are: ${languageTags.join(', ')}`,
  )
}

/**
 * Which of the languages `known` readers of another understand: the same one in the same script, of any
 * region. `de` for `de-AT`, `pt-BR` for `pt-PT`; none for `zh-TW`, whose script `zh-Hans` is not. Null where
 * there is none. Throws RangeError on a malformed tag.
 */
export function languageFor(tag: string, known = languageTags): string | null {
  const [spoken, script] = spokenAs(tag)
  const alike = known.filter((one) => {
    const [language, writing] = spokenAs(one)
    return language === spoken && writing === script
  })
  return alike.find((one) => one === tag) ?? alike[0] ?? null
}

/** Language and script of a tag, as CLDR has them where the tag leaves the script out. */
function spokenAs(tag: string): readonly [string, string | undefined] {
  const { language, script } = new Intl.Locale(tag).maximize()
  return [language, script]
}

/** In which language a report is written, and the locale of its numbers and dates. */
export interface Tongue {
  readonly language: string
  readonly locale: string
}

/** What is chosen decides what is not. A language is one that there are words for, or is understood as one. */
export function tongueOf(
  language: string | null,
  locale: string | null,
  known = languageTags,
): Tongue {
  const chosen = language ?? locale ?? DEFAULT_LANGUAGE
  return {
    language: languageFor(chosen, known) ?? DEFAULT_LANGUAGE,
    locale: locale ?? chosen,
  }
}
