import { directionOf } from '../words/speech.ts'

/** Longest name shown at once, and longest name kept for showing it whole, in characters. */
export const SHOWN_LENGTH = 120
export const WHOLE_LENGTH = 2_000

/** What must not reach a reader's screen as it is: control characters, direction overrides and
 * marks, line separators, invisible spaces, tags, and halves of surrogate pairs. */
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** Letters, digits and signs of ASCII, which hide nothing: most texts have no others. */
const ASCII = /^[ -~]*$/

/** `text` with every character that hides, reorders or breaks text written out: `\x1b`, `\u{202e}`. */
export function visible(text: string): string {
  if (ASCII.test(text)) return text
  return text.replace(unseen, (character) => {
    const code = character.codePointAt(0) ?? 0
    const hex = code.toString(16)
    return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
  })
}

/** A name within text that is written from right to left, kept from mixing with it (UAX 9, FSI and PDI); as it is
 * within any other text. `tag` is that of the words. */
export function isolated(name: string, tag: string): string {
  return directionOf(tag) === 'rtl' ? `\u2068${name}\u2069` : name
}

/** `text` cut in the middle to at most `length` characters, an ellipsis in place of what is left
 * out. Keeps more of the head than of the tail, and never half a surrogate pair. */
export function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text
  // No more is looked at than can be kept: a hostile name may be long.
  const head = [...text.slice(0, 2 * length)]
  const tail = [...text.slice(-2 * length)]
  if (text.length <= 2 * length && head.length <= length) return text
  const tailLength = Math.floor((length - 1) * 0.4)
  const headLength = length - 1 - tailLength
  return `${head.slice(0, headLength).join('')}…${tail.slice(tail.length - tailLength).join('')}`
}

/** The same and `<`. */
const unsafeInJson = new RegExp(`<|${unseen.source}`, 'gu')
/** Runs that may have some of it: all but ASCII, and line breaks, which JSON has escaped within
 * its strings. They are found many times faster than those characters are. */
const suspicious = /[^\n -;=-~]+/g

/** JSON as it may lie beside a page: the same values, with every character that hides or reorders
 * text, and `<`, written as `\uNNNN`. */
export function safeJson(json: string): string {
  return json.replace(suspicious, (run) => run.replace(unsafeInJson, escaped))
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** A link to a foreign page: only whole http(s) addresses without credentials, else null. */
export function foreignLink(address: string): string | null {
  if (!/^https?:\/\/[^/?#\s@]+([/?#]|$)/i.test(address) || address.length > WHOLE_LENGTH)
    return null
  return URL.canParse(address) ? new URL(address).href : null
}
export const FOREIGN_REL = 'noopener noreferrer nofollow ugc'
