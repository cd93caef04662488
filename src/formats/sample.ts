import { SAMPLE_BYTES, SAMPLES_KEPT } from './records.ts'

/** Of a malformed line, at most. */
export const BYTES_LOOKED_AT = 1024
const HIDDEN = '…'
/** A longer word is cut: no name before an `@` is longer. */
const WORD_BYTES = 300
const WORD_SHOWN = 100

const WORD = /[^ "]+|[ "]+/g
const QUERY = /[?&=#].*/s
const NAME_AT_HOST = /[^/]+@[^/]+/g
const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/g
const IPV6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}(?:%\w+)?/gi
/** Owner ids, host ids, keys of all kinds: nothing that tells why the line is malformed. */
const LONG_RUN = /([A-Za-z0-9+/_%-]{4})[A-Za-z0-9+_%-]{28,}/g
const TIME = /^\[\d\d?\/[A-Za-z]{3,9}\/\d{4}(?::\d\d){3}$/

/**
 * A malformed line as it may be shown to people: its first bytes, without queries, parameter values,
 * addresses, names before an `@` and long opaque runs, whatever field they stand in (the
 * fields of a malformed line are not known); other than printable ASCII as `\xNN`. With `bound`,
 * gives up with `undefined` as soon as the sample is sure to be the larger one: a log that is all
 * malformed costs little more than one that is not.
 */
export function sampleOf(line: string): string
export function sampleOf(line: string, bound: string | undefined): string | undefined
export function sampleOf(line: string, bound?: string): string | undefined {
  let sample = ''
  let last = ''
  for (const [word] of line.slice(0, BYTES_LOOKED_AT).matchAll(WORD)) {
    if (bound !== undefined && isSurelyLarger(word, sample, bound)) return undefined
    if (word.charAt(0) === ' ' || word.charAt(0) === '"') sample += word
    else {
      // The word after the time is the address, whatever it looks like.
      sample += last.endsWith(']') ? HIDDEN : shown(word)
      last = word
    }
    if (sample.length > SAMPLE_BYTES) break
  }
  const cut = sample.slice(0, SAMPLE_BYTES)
  return bound !== undefined && cut > bound ? undefined : cut
}

/** What is hidden comes out as `…`, which is larger than all else: so a word never gets smaller. */
function isSurelyLarger(word: string, sample: string, bound: string): boolean {
  if (!bound.startsWith(sample)) return sample > bound
  const rest = bound.slice(sample.length, sample.length + 4)
  return escaped(word.charAt(0)) > rest && !rest.startsWith(escaped(word.charAt(0)))
}

function shown(word: string): string {
  if (TIME.test(word)) return word
  const isLong = word.length > WORD_BYTES
  const safe = word
    .slice(0, WORD_BYTES)
    .replace(QUERY, (query) => query.charAt(0) + HIDDEN)
    .replace(NAME_AT_HOST, HIDDEN)
    .replace(IPV4, HIDDEN)
    .replace(IPV6, HIDDEN)
    .replace(LONG_RUN, `$1${HIDDEN}`)
  return escaped(isLong ? `${safe.slice(0, WORD_SHOWN)}${HIDDEN}` : safe)
}

function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e…]/g, escapeByte)
}

function escapeByte(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** The smallest few of both, so that the order of lines, chunks and days does not matter. */
export function keepSamples(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort().slice(0, SAMPLES_KEPT)
}
