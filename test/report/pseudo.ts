import type { Words } from '../../src/report/words/words.ts'

/**
 * A language that nobody speaks, made from another: every word stands in brackets and is half longer.
 * What a text is given (names, numbers, other texts) stays as it was given. So whatever on a page has
 * letters and no brackets came from elsewhere than from the words. Its tag is one of Greek: what `Intl` says has other
 * letters than English.
 */
export function pseudo(words: Words): Words {
  return { ...(spoken(words) as Words), tag: 'el-x-pseudo' }
}

/** Around what a text is given, until it is said. */
const GIVEN = /(\ue000[^\ue001]*\ue001)/
const held = (text: string): string => `\ue000${text}\ue001`

function spoken(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return name === 'href' || name === 'look' ? value : said(value)
  if (typeof value === 'function')
    return (...given: unknown[]) => spoken(value(...given.map((one) => heldIn(one))))
  if (Array.isArray(value)) return value.map((one) => spoken(one))
  return mapped(value, spoken)
}

function heldIn(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return name === 'value' ? value : held(value)
  return mapped(value, heldIn)
}

function mapped(value: unknown, of: (value: unknown, name: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, of(one, name)]))
}

function said(text: string): string {
  return text
    .split(GIVEN)
    .map((part) => (GIVEN.test(part) ? part.slice(1, -1) : part.replace(WORD, longer)))
    .join('')
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu

function longer(word: string): string {
  return `⟦${word}${'~'.repeat(Math.max(0, Math.ceil(word.length / 2) - 2))}⟧`
}

/** What of some text is in no brackets. */
export function unspoken(text: string): string {
  return text.replace(/⟦[^⟧]*⟧/g, ' ')
}
