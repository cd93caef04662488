import { SAMPLE_BYTES, SAMPLES_KEPT } from '../records.ts'

/** Of a malformed line, at most. */
export const BYTES_LOOKED_AT = 1024
const HIDDEN = '…'
/** A longer word is cut: no name before an `@` is longer. */
const WORD_BYTES = 300
const WORD_SHOWN = 100

const WORD = /[^ "]+|[ "]+/g
const QUERY = /[?&=#].*/s
/** The sign of a mail address plainly, escaped, or in full width (UTF-8). */
const NAME_AT_HOST = /[^/]+(?:@|%(?:25)*40|\xef\xbc\xa0|\xef\xb9\xab)[^/]+/gi
const IPV4 = /\d{1,3}(?:(?:\.|%(?:25)*2e)\d{1,3}){3}/gi
const IPV6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}(?:%\w+)?/gi
/** An address of a network card. */
const CARD = /[0-9a-f]{2}(?:-[0-9a-f]{2}){5}/gi
/** Owner ids, host ids, keys of all kinds: nothing that tells why the line is malformed. */
const LONG_RUN = /([A-Za-z0-9+/_%-]{4})[A-Za-z0-9+_%-]{28,}/g
/** Ids of keys, phones and cards: shorter, with digits in them. */
const RUN = /(?<![A-Za-z0-9_])(?=[A-Za-z_]{0,80}\d)([A-Za-z0-9_]{4})[A-Za-z0-9_]{9,}/g
const GROUPS = /(?<!\d)\d{2,6}([ +_./-])\d{4,6}\1\d{4,6}(?:\1\d{1,7})?(?!\d)/g
const SAID =
  '(?:device|computer|machine|host|user|owner|login|account|name|token|secret|passw(?:or)?d|authorization)'
const NAMED = new RegExp(`(${SAID}[:/]|arn:aws|\\\\users\\\\).+`, 'gi')
/** The next word tells who it is, or what opens something. */
const NAMES_NEXT = new RegExp(`(?:${SAID}:|(?:imei|imsi|bearer|basic):?)$`, 'i')
const TIME = /^\[\d\d?\/[A-Za-z]{3,9}\/\d{4}(?::\d\d){3}$/

/**
 * A malformed line as it may be shown to people: its first bytes, without queries, parameter values,
 * addresses, names before an `@`, what a word says is a name or a secret, and long opaque runs, whatever field they stand in (the
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
      sample += last.endsWith(']') || NAMES_NEXT.test(last) ? HIDDEN : shown(word)
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
    .replace(NAMED, `$1${HIDDEN}`)
    .replace(IPV4, HIDDEN)
    .replace(IPV6, HIDDEN)
    .replace(CARD, HIDDEN)
    .replace(LONG_RUN, `$1${HIDDEN}`)
    .replace(GROUPS, HIDDEN)
    .replace(RUN, `$1${HIDDEN}`)
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
