/**
 * Numbers that lead to a person or to a machine, by their form: addresses of the internet and of network cards,
 * telephone numbers, accounts of banks.
 *
 *   [address]  203.0.113.99, 2001:db8::1, 00:1a:2b:3c:4d:5e
 *   [number]   +49 170 1234567, (415) 555-2671, DE89 3704 0044 0532 0130 00
 *
 * Versions look like addresses. Four numbers are one where they are said to be (`ip=…`, `ip/…`), or where three of
 * them are 32 and more, as hardly any version has. What stands after `//` is a site, and told as such.
 */

/** Whether such a number may stand around this sign: a plus, a dot, a colon, a hyphen, or a closing parenthesis. */
export function tellsOfIdentifier(text: string, at: number, sign: number): boolean {
  const next = text.charCodeAt(at + 1)
  switch (sign) {
    case PLUS:
      return isDigit(next) && isInternational(text, at)
    case COLON:
      return next === COLON || (isHex(next) && text.slice(at + 2, at + 6).includes(':'))
    case CLOSING:
      return /^\d\) ?\d{3}[-. ]\d{4}/.test(text.slice(at - 1, at + 10))
    default:
      return isHex(next) && isHex(text.charCodeAt(at - 1)) && isGrouped(text, at, sign)
  }
}

const PLUS = 0x2b
const HYPHEN = 0x2d
const DOT = 0x2e
const COLON = 0x3a
const CLOSING = 0x29

/** Whether an address goes on here that is written as `jo at example dot com`. */
export function isSpokenMail(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x61 || (text.charCodeAt(at + 2) | 0x20) !== 0x74)
    return false
  return /^[ _+-]at[ _+-][\w-]{1,63}[ _+-]dot[ _+-]/i.test(text.slice(at, at + 80))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isHex(code: number): boolean {
  const lower = code | 0x20
  return isDigit(code) || (lower >= 0x61 && lower <= 0x66)
}

function isInternational(text: string, at: number): boolean {
  return text.slice(at, at + 28).replace(/\D/g, '').length >= SHORTEST_PHONE
}

/** A dot or a hyphen between groups of the sizes that addresses of cards and phone numbers have, or the first dot
 * of four numbers. */
function isGrouped(text: string, at: number, sign: number): boolean {
  const isNumbers = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  if (sign === HYPHEN && text.charCodeAt(at + 3) === sign)
    return text.charCodeAt(at + 6) === sign && text.charCodeAt(at + 9) === sign
  if (isNumbers && text.charCodeAt(at + 4) === sign && isDigit(text.charCodeAt(at + 5))) return true
  if (sign !== DOT) return false
  return text.charCodeAt(at + 5) === sign || (isNumbers && isQuad(text, at))
}

/** Two numbers of up to three digits, and one more, each behind a dot. */
function isQuad(text: string, at: number): boolean {
  const second = dotAfter(text, at)
  const third = second < 0 ? -1 : dotAfter(text, second)
  return third >= 0 && isDigit(text.charCodeAt(third + 1))
}

/** Where the dot lies behind a dot and one to three digits; -1 where none does. */
function dotAfter(text: string, at: number): number {
  let to = at + 1
  while (to < at + 4 && isDigit(text.charCodeAt(to))) to++
  return to > at + 1 && text.charCodeAt(to) === DOT ? to : -1
}

/** `text` without them. */
export function withoutIdentifiers(text: string): string {
  return text
    .replace(CARD_OF_NETWORK, '[address]')
    .replace(V6, (all: string) => (isV6(all) ? '[address]' : all))
    .replace(LABELLED_V4, (_, label: string) => `${label}[address]`)
    .replace(V4, (all: string) => (isLikelyAddress(all) ? '[address]' : all))
    .replace(INTERNATIONAL, (all: string) => (isPhone(all) ? '[number]' : all))
    .replace(AMERICAN, '[number]')
    .replace(ACCOUNT_OF_BANK, (all: string) => (isAccount(all) ? '[number]' : all))
}

// ── addresses ────────────────────────────────────────────────────────────────────────────────────

/** Six bytes (or eight): with colons, or with hyphens where letters tell them from a date, or three times four. */
const CARD_OF_NETWORK =
  /(?<![\da-z])(?<![\da-z][:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}(?:(?::[\da-f]{2}){2})?|(?=[\d-]{0,22}[a-f])[\da-f]{2}(?:-[\da-f]{2}){5}(?:(?:-[\da-f]{2}){2})?|(?=[\d.]{0,13}[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\da-z]|[:-][\da-z])/gi
const V6 = /(?<![\da-z:.]|\/\/\[)(?:[\da-f]{1,4}:{1,2}){2,8}(?:[\da-f]{1,4})?(?![\da-z:])/gi
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const QUAD = `${OCTET}(?:\\.${OCTET}){3}`
const AFTER_QUAD = '(?!\\d|\\.\\d)'
const LABELLED_V4 = new RegExp(
  `((?<![a-z])(?:ip(?:v4|addr)?|(?:ip|client|remote|host|real|source|src|peer)[-_ ]?(?:ip|addr(?:ess)?)|addr(?:ess)?|forwarded-for|via)["']?\\s?[=:/_ -]{1,2}["']?)${QUAD}${AFTER_QUAD}`,
  'gi',
)
const V4 = new RegExp(`(?<![\\d.]|//)${QUAD}${AFTER_QUAD}`, 'g')
const LARGE = 32

function isLikelyAddress(quad: string): boolean {
  return quad.split('.').filter((octet) => Number(octet) >= LARGE).length >= 3
}

/** Eight groups, or fewer around `::`, with a digit: `Net::LWP` and 12:30:45 are none. */
function isV6(text: string): boolean {
  const groups = text.split(':').filter((group) => group !== '').length
  const gaps = text.split('::').length - 1
  return gaps === 0
    ? groups === 8 && !/::?$/.test(text)
    : gaps === 1 && groups >= 2 && /\d/.test(text)
}

// ── numbers ──────────────────────────────────────────────────────────────────────────────────────

const SHORTEST_PHONE = 9
const LONGEST_PHONE = 15
/** As ITU-T E.164 has it, from the plus sign on. */
const INTERNATIONAL = /(?<![\da-z+])\+\d[\d ().+/-]{6,24}\d(?![\d.]*\d)/gi
/** Of the North American plan, grouped: area and exchange begin with 2 to 9. */
const AMERICAN =
  /(?<![\da-z]|\d[-.])(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d[-. ]\d{4}|[2-9]\d\d([-.])[2-9]\d\d\1\d{4})(?![\da-z]|[-.]\d)/gi

function isPhone(text: string): boolean {
  const { length } = text.replace(/\D/g, '')
  return length >= SHORTEST_PHONE && length <= LONGEST_PHONE
}

const ACCOUNT_OF_BANK =
  /(?<![\da-z])[a-z]{2}\d{2}(?:[ -]?[\da-z]{4}){2,7}(?:[ -]?[\da-z]{1,3})?(?![\da-z])/gi

/** By the check digits of ISO 13616. */
function isAccount(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase()
  if (plain.length < 15 || !/\d{13}/.test(plain)) return false
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
