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

/** Whether an account of a bank may begin in a word of letters and digits, which goes from `from` to `to`: in one
 * piece, or in groups of four. */
export function mayBeginAccount(text: string, from: number, to: number): boolean {
  if (to - from < SHORTEST_ACCOUNT && to - from !== 4) return false
  return (
    isDigit(text.charCodeAt(from + 2)) &&
    isDigit(text.charCodeAt(from + 3)) &&
    !isDigit(text.charCodeAt(from)) &&
    !isDigit(text.charCodeAt(from + 1)) &&
    (to - from > 4 || /^[ -][\da-z]{4}[ -]/i.test(text.slice(to, to + 6)))
  )
}

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

/** Whether an address goes on here that is written as `jo at example dot com`, or `jo_at_example.com`. */
export function isSpokenMail(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x61 || (text.charCodeAt(at + 2) | 0x20) !== 0x74)
    return false
  return /^(?:[ _+-]at[ _+-][\w-]{1,63}[ _+-]dot[ _+-]|_at_[a-z\d-]{1,63}\.)/i.test(
    text.slice(at, at + 80),
  )
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

/** A dot or a hyphen between groups of the sizes that addresses of cards, phone and social security numbers have, or
 * the first of those between four numbers. */
function isGrouped(text: string, at: number, sign: number): boolean {
  const isSign = (away: number): boolean => text.charCodeAt(at + away) === sign
  if (sign === HYPHEN && isSign(3) && isSign(6) && isSign(9)) return true
  if (sign === DOT && isSign(5)) return true
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false
  if (isSign(4) && isDigit(text.charCodeAt(at + 5))) return true
  if (sign === HYPHEN && isSign(3) && isDigit(text.charCodeAt(at + 7))) return true
  return isQuad(text, at, sign)
}

/** Two numbers of up to three digits, and one more, each behind the same sign. */
function isQuad(text: string, at: number, sign: number): boolean {
  const second = signAfter(text, at, sign)
  const third = second < 0 ? -1 : signAfter(text, second, sign)
  return third >= 0 && isDigit(text.charCodeAt(third + 1))
}

/** Where the sign lies behind itself and one to three digits; -1 where it does not. */
function signAfter(text: string, at: number, sign: number): number {
  let to = at + 1
  while (to < at + 4 && isDigit(text.charCodeAt(to))) to++
  return to > at + 1 && text.charCodeAt(to) === sign ? to : -1
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
    .replace(SOCIAL_SECURITY, '[number]')
    .replace(ACCOUNT_OF_BANK, (all: string) => (isAccount(all) ? '[number]' : all))
}

// ── addresses ────────────────────────────────────────────────────────────────────────────────────

/** Six bytes (or eight): with colons, or with hyphens where letters tell them from a date, or three times four. */
const CARD_OF_NETWORK =
  /(?<![\da-z])(?<![\da-z][:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}(?:(?::[\da-f]{2}){2})?|(?=[\d-]{0,22}[a-f])[\da-f]{2}(?:-[\da-f]{2}){5}(?:(?:-[\da-f]{2}){2})?|(?=[\d.]{0,13}[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\da-z]|[:-][\da-z])/gi
const V6 = /(?<![\da-z:.]|\/\/\[)(?:[\da-f]{1,4}:{1,2}){2,8}(?:[\da-f]{1,4})?(?![\da-z:])/gi
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
/** With dots, or with hyphens as hosts are called by their addresses: `ip-10-0-0-7`. */
const QUAD = `(?:${OCTET}(?:\\.${OCTET}){3}(?!\\d|\\.\\d)|${OCTET}(?:-${OCTET}){3}(?!\\d|-\\d))`
const LABELLED_V4 = new RegExp(
  `((?<![a-z])(?:ip(?:v4|addr)?|(?:ip|client|remote|host|real|source|src|peer)[-_ ]?(?:ip|addr(?:ess)?)|addr(?:ess)?|forwarded-for|via)["']?\\s?[=:/_ -]{1,2}["']?)${QUAD}`,
  'gi',
)
const V4 = new RegExp(`(?<![\\d.]|//|\\d-)${QUAD}`, 'g')
const LARGE = 32

function isLikelyAddress(quad: string): boolean {
  return quad.split(/[.-]/).filter((octet) => Number(octet) >= LARGE).length >= 3
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

const SHORTEST_ACCOUNT = 15
const SHORTEST_PHONE = 9
const LONGEST_PHONE = 15
/** As ITU-T E.164 has it, from the plus sign on. */
const INTERNATIONAL = /(?<![\da-z+])\+\d[\d ().+/-]{6,24}\d(?![\d.]*\d)/gi
/** Of the North American plan, grouped: area and exchange begin with 2 to 9. */
const AMERICAN =
  /(?<![\da-z]|\d[-.])(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d[-. ]\d{4}|[2-9]\d\d([-.])[2-9]\d\d\1\d{4})(?![\da-z]|[-.]\d)/gi

/** Of the United States: no area is 000, 666 or from 900 on, no group 00, no number 0000. */
const SOCIAL_SECURITY =
  /(?<![\da-z]|\d[-.])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\da-z]|[-.]\d)/gi

function isPhone(text: string): boolean {
  const { length } = text.replace(/\D/g, '')
  return length >= SHORTEST_PHONE && length <= LONGEST_PHONE
}

const ACCOUNT_OF_BANK =
  /(?<![\da-z])[a-z]{2}\d{2}(?:[ -]?[\da-z]{4}){2,7}(?:[ -]?[\da-z]{1,3})?(?![\da-z])/gi

/** How long the accounts of a country are, by SWIFT's registry of ISO 13616 (release 99). */
const lengths = new Map(
  'NO15 BE16 DK18 FI18 FK18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HN28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31 LC32 YE30 RU33'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

/** By its country's length, or many digits of a country that is not on the list, and the check digits of ISO 13616. */
function isAccount(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase()
  const length = lengths.get(plain.slice(0, 2))
  if (length === undefined ? !/\d{13}/.test(plain) : plain.length !== length) return false
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
