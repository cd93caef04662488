/**
 * Values of a log as people read them. Work for distinct values, not for records.
 *
 * How a key was encoded. Most operations URL-encode it twice: `=` is `%3D`, and its `%` then `%25`,
 * so `%253D`. In such a key every `%` begins a `%25` with two hex digits after it. A key where
 * every `%` does so is decoded twice, never more: a `%25` of its name was written `%252525` and comes
 * back as `%25`. A key with any other `%` was encoded once, or not at all (old logs), and is
 * decoded once; a `%` without two hex digits after it stays as it is. `BATCH.DELETE.OBJECT` and
 * `S3.EXPIRE.OBJECT` encode once, with `+` for a blank, and are decoded so whatever the key looks
 * like. Not to be told apart: a key of an old log, encoded once, with a `%` and two hex digits in its name.
 */

/** Operations that URL-encode the key once, as a form does. */
const ENCODED_ONCE = new Set(['BATCH.DELETE.OBJECT', 'S3.EXPIRE.OBJECT'])

type KeyEncoding = 'once' | 'twice'

/** How an operation writes its keys: `twice` says "twice, where the key looks so". */
function keyEncodingOf(operation: string): KeyEncoding {
  return ENCODED_ONCE.has(operation) ? 'once' : 'twice'
}

/** The object's key, for people: decoded, U+0000 as `␀`, bytes that are no UTF-8 as `\xNN`. Never
 * throws. `-` (none) stays `-`. Where the operation is left out, it is one of those that encode twice. */
export function decodeKey(key: Uint8Array, operation = ''): string {
  if (keyEncodingOf(operation) === 'once') return decodeText(decodePercent(key, true))
  const once = decodePercent(key, false)
  return decodeText(isEncodedTwice(key) ? decodePercent(once, false) : once)
}

/** What `decodeKey` makes of a key that `decodeText` wrote as `text`, if it is encoded twice, as most
 * keys with a `%` are, and nothing in it is out of the ordinary; else undefined. Many times faster. */
export function decodeTwice(text: string): string | undefined {
  if (UNUSUAL.test(text)) return undefined
  let key = ''
  let from = 0
  let isAscii = true
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', from)) {
    const byte = text.startsWith('25', at + 1) ? hexAt(text, at + 3) : -1
    if (byte <= 0) return undefined
    if (byte >= 0x80) isAscii = false
    key += text.slice(from, at) + String.fromCharCode(byte)
    from = at + 5
  }
  if (from === 0) return undefined
  key += text.slice(from)
  return isAscii ? key : utf8Of(key)
}

/** What `decodeText` would write another way, but for what an escape stands for. */
const UNUSUAL = /[^\x01-\x5b\x5d-\x7f]/

function hexAt(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at))
  const low = hexDigit(text.charCodeAt(at + 1))
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

/** Of bytes in a string; undefined where they are no UTF-8. */
function utf8Of(bytes: string): string | undefined {
  return tryUtf8(Buffer.from(bytes, 'latin1'))
}

/** Any other value, for people: UTF-8, U+0000 as `␀`, bytes that are no UTF-8 as `\xNN`. */
export function decodeText(bytes: Uint8Array): string {
  return decodeUtf8(bytes).replaceAll('\0', '␀')
}

const PERCENT = 0x25
const PLUS = 0x2b
const BLANK = 0x20

function isEncodedTwice(key: Uint8Array): boolean {
  for (let at = key.indexOf(PERCENT); at >= 0; at = key.indexOf(PERCENT, at + 1)) {
    if (hexByte(key, at + 1) !== PERCENT || hexByte(key, at + 3) < 0) return false
  }
  return true
}

function decodePercent(bytes: Uint8Array, isForm: boolean): Uint8Array {
  if (!bytes.includes(PERCENT) && !(isForm && bytes.includes(PLUS))) return bytes
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const hex = byte === PERCENT ? hexByte(bytes, at + 1) : -1
    decoded[length++] = hex >= 0 ? hex : isForm && byte === PLUS ? BLANK : byte
    if (hex >= 0) at += 2
  }
  return decoded.subarray(0, length)
}

/** The byte that two hex digits at `at` write; -1 where there are none. */
function hexByte(bytes: Uint8Array, at: number): number {
  const high = hexDigit(bytes[at])
  const low = hexDigit(bytes[at + 1])
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): string {
  return tryUtf8(bytes) ?? decodeBroken(bytes)
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** Character by character; a byte that begins none is written out. */
function decodeBroken(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    const character = tryUtf8(bytes.subarray(at, at + length))
    text += character ?? `\\x${byte.toString(16).padStart(2, '0')}`
    at += character === undefined ? 1 : length
  }
  return text
}
