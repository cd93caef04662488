/** A part of a sentence, with its look and its link. */
export interface Phrase {
  readonly text: string
  readonly look: 'plain' | 'strong' | 'code'
  /** An anchor or a relative address of this site; never a foreign one. Null for none. */
  readonly href: string | null
}
export type Sentence = readonly Phrase[]

/** A sentence of plain words and phrases, as one template: say`${strong('3')} people came.` */
export function say(words: TemplateStringsArray, ...parts: readonly (string | Phrase)[]): Sentence {
  const phrases = words.flatMap((text, at): Phrase[] => {
    const part = parts[at]
    const after = part === undefined ? [] : [typeof part === 'string' ? plain(part) : part]
    return [plain(text), ...after]
  })
  return phrases.filter(({ text }) => text !== '')
}

export function plain(text: string): Phrase {
  return { text, look: 'plain', href: null }
}

export function strong(text: string): Phrase {
  return { text, look: 'strong', href: null }
}

export function code(text: string): Phrase {
  return { text, look: 'code', href: null }
}

export function link(text: string, href: string): Phrase {
  return { text, look: 'plain', href }
}

/** The sentence without its looks. */
export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('')
}

/** The sentence without the link at its end, which only leads on: for where nobody can follow it. */
export function withoutLink(sentence: Sentence): Sentence {
  return sentence.at(-1)?.href ? sentence.slice(0, -1) : sentence
}
