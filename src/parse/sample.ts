import { SAMPLE_BYTES, SAMPLES_KEPT } from './records.ts'

/** Of a malformed line, at most. */
export const BYTES_LOOKED_AT = 1024
const HIDDEN = '…'
const TIME_AND_ADDRESS = /(\] +)[^ ]+/
const QUERY = /[?&=#][^ "]*/g
const NAME_AT_HOST = /[^ "/]+@[^ "/]+/g
const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/g
const IPV6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}(?:%\w+)?/gi
/** Owner ids, host ids, keys of all kinds: nothing that tells why the line is malformed. */
const LONG_RUN = /([A-Za-z0-9+/_%-]{4})[A-Za-z0-9+_%-]{28,}/g

/**
 * A malformed line as it may be shown to people: its first bytes, without queries, parameter values,
 * addresses, names before an `@` and long opaque runs, whatever field they stand in (the
 * fields of a malformed line are not known); other than printable ASCII as `\xNN`.
 */
export function sampleOf(line: string): string {
  return line
    .slice(0, BYTES_LOOKED_AT)
    .replace(/\[[^\]]*\]/, (time) => time.replaceAll(':', ';')) // not an address
    .replace(TIME_AND_ADDRESS, `$1${HIDDEN}`)
    .replace(QUERY, (query) => query.charAt(0) + HIDDEN)
    .replace(NAME_AT_HOST, HIDDEN)
    .replace(IPV4, HIDDEN)
    .replace(IPV6, HIDDEN)
    .replace(LONG_RUN, `$1${HIDDEN}`)
    .replace(/\[[^\]]*\]/, (time) => time.replaceAll(';', ':'))
    .replace(/[^\x20-\x7e…]/g, escapeByte)
    .slice(0, SAMPLE_BYTES)
}

function escapeByte(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** The smallest few of both, so that the order of lines, chunks and days does not matter. */
export function keepSamples(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort().slice(0, SAMPLES_KEPT)
}
