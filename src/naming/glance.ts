/**
 * One look at a text that tells whether there may be anything in it to redact. Most texts have nothing,
 * and strangers decide how many there are. What `redaction.ts` would change, no look here lets pass.
 */

import { mayNameSomebody } from './agents/names.ts'
import { isSpokenMail, mayBeginAccount, tellsOfIdentifier } from './identifiers.ts'

/** What a character is to `glance`. Letters and digits first. */
const LOWER = 1
const UPPER = 2
const DIGIT = 3
/** Another that tokens have. */
const JOINT = 4
/** A sign that tells at once. */
const TELLS = 5
/** What may be an escape, or is no plain sign: see `spelling.ts`. */
const SPELT = 6
const OTHER = 7
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/.test(character)) return LOWER
  if (/[A-Z]/.test(character)) return UPPER
  if (/\d/.test(character)) return DIGIT
  if (/[@=]/.test(character)) return TELLS
  if (/[^ -$&-~]/.test(character)) return SPELT
  return /[-+_~]/.test(character) ? JOINT : OTHER
})

/** Letters in lower and upper case and digits are of three kinds, all others of none: 0. */
export function kindOfSign(code: number): number {
  const kind = code < 128 ? kinds[code]! : 0
  return kind <= DIGIT ? kind : 0
}

/** How tokens begin whose rest may look like words. */
const starts =
  'eyJ AKI ASI ARO AID AGP ANP ANV ABI ACC APK ghp gho ghu ghs ghr git glp gld glr gls glc xox xap sk_ pk_ rk_ sk- whs AIz GOC npm pyp hf_ doo dop dor'.split(
    ' ',
  )
/** Ids of keys of AWS begin so in any case. */
const inAnyCase = [...'aA'].flatMap((a) =>
  [...'kKsS'].flatMap((b) => [...'iI'].map((c) => a + b + c)),
)
const STARTS = new Set(
  [...starts, ...inAnyCase].map((start) =>
    numberOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2)),
  ),
)
const startLetters = new Uint8Array(128)
for (const start of STARTS) startLetters[start >> 14] = 1

function numberOf(first: number, second: number, third: number): number {
  return (first << 14) ^ (second << 7) ^ third
}

/** What stands before it tells of a secret or of the number of a device or a person. */
const TOLD =
  /(?:token|secret|passw(?:or)?d|passcode|passphrase|(?:api|access)[-_ ]?key|session(?:[-_]?id)?|authorization|bearer|basic|(?<![a-z0-9])(?:otp|jwt|imei(?:sv)?|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|(?:tele)?phone(?:[-_ ]?number)?|tel|auth|invit(?:e|ation)|magic[-_]?link|unsubscribe|confirm(?:ation)?|verify|verification|activat(?:e|ion)))$/i
const LONGEST_TOLD = 18
/** How each of these ends, signs as numbers of five bits. Of four, the first must stand before the end: `site`
 * is no `invite`, and stands in many keys. */
const toldEnds = new Uint8Array(32 ** 3)
const ANY = 255
const ENDS =
  'ken ret ord swd ode ase key ion nid -id _id ord rer sic otp jwt mei isv msi eid cid sdn esn did dfa aid gid .id ial -no _no .no lno ber one tel uth vite ion link ribe firm rify vate'
for (const end of ENDS.split(' '))
  toldEnds[threeBefore(end, end.length)] = end.length > 3 ? end.charCodeAt(0) & 31 : ANY

function mayBeTold(text: string, at: number): boolean {
  const before = at < 3 ? 0 : toldEnds[threeBefore(text, at)]!
  return before === ANY || (before !== 0 && before === (text.charCodeAt(at - 4) & 31))
}

function threeBefore(text: string, at: number): number {
  return (
    ((text.charCodeAt(at - 3) & 31) << 10) |
    ((text.charCodeAt(at - 2) & 31) << 5) |
    (text.charCodeAt(at - 1) & 31)
  )
}

const AT = /^[([{]\s?at\s?[)\]}]|^&(?:#0{0,4}64|#x0{0,4}40|commat);/i

const STARTS_TO_DOT = /(?:ya29|SG)$/

const SHORTEST_TOKEN = 10
const SHORTEST_NUMBER = 13
/** A token in parts of a path, and each of them. */
export const SHORTEST_SPLIT = 24
const SHORTEST_PART = 5
/** Of a messenger's bot, before a colon. */
const SHORTEST_ID = 8
const LONG_HEX = 32
/** A secret key of AWS is so long. */
export const SECRET_KEY = 40

const SLASH = 0x2f
const PLUS = 0x2b
const DOT = 0x2e
const COLON = 0x3a
const SPACE = 0x20

const PLAIN = 0
const MAY_BE_SPELT = 1
const MAY_BE_PRIVATE = 2

/** Whether there may be anything to redact in what stands there. */
export function mayBePrivate(text: string): boolean {
  return glance(text) === MAY_BE_PRIVATE
}

/** Whether there is nothing to redact, and none of it can be read in another way. */
export function isPlain(text: string): boolean {
  return glance(text) === PLAIN
}

/** As `mayBePrivate`, of an agent, which may tell of a device or a person too. */
export function mayBePrivateInAgent(text: string): boolean {
  return mayNameSomebody(text) || mayBePrivate(text)
}

/** As `isPlain`, of an agent. */
export function isPlainAgent(text: string): boolean {
  return isPlain(text) && !mayNameSomebody(text)
}

function glance(text: string): number {
  const { length } = text
  let found = PLAIN
  /** Where the run of letters, digits and joints began, and how often its kind changes. */
  let from = 0
  let changes = 0
  let kind = 0
  let hasDigit = false
  let digits = 0
  /** Where letters and digits in a row begin; and those with slashes and plus signs. */
  let word = 0
  let solid = 0
  /** How long the mixed parts of a path are that end here. */
  let split = 0
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0
    const now = code < 128 ? kinds[code]! : SPELT
    if (now === kind && now !== DIGIT) continue // in the midst of a word
    if (now <= DIGIT) {
      if (now !== DIGIT) digits = 0
      else if (++digits === SHORTEST_NUMBER) return MAY_BE_PRIVATE
      else hasDigit = true
      if (kind !== 0 && now !== kind) changes++
      kind = now
      continue
    }
    if (now === TELLS || at - word >= LONG_HEX) return MAY_BE_PRIVATE
    // What tells ends in a letter.
    if (at > word && kind !== DIGIT && mayBeTold(text, at) && isNamed(text, at))
      return MAY_BE_PRIVATE
    if (mayBeginAccount(text, word, at)) return MAY_BE_PRIVATE
    if (mayTell(text, at, code) && isTold(text, at, code, digits)) return MAY_BE_PRIVATE
    word = at + 1
    if (code !== SLASH && code !== PLUS) {
      if (at - solid >= SECRET_KEY && mayHoldSecretKey(text, solid, at)) return MAY_BE_PRIVATE
      solid = word
    }
    if (now === JOINT) {
      if (isStart(text, word)) return MAY_BE_PRIVATE
      continue
    }
    const run = at - from
    const isMixed = hasDigit && changes * 10 >= (run - 1) * 3
    if (run > SHORTEST_TOKEN && (isMixed || isStart(text, from))) return MAY_BE_PRIVATE
    split = isMixed && run >= SHORTEST_PART ? split + run : 0
    if (split >= SHORTEST_SPLIT) return MAY_BE_PRIVATE
    if (now === SPELT && at < length) found = MAY_BE_SPELT
    if (code !== SPACE && code !== SLASH && code !== DOT) digits = 0
    from = word
    changes = 0
    kind = 0
    hasDigit = false
  }
  return found
}

/** Whether parts of a path, in what stands from `from` to `to`, are as long together as a secret key of AWS, and of
 * as many kinds. */
function mayHoldSecretKey(text: string, from: number, to: number): boolean {
  let at = from
  do {
    const end = at + SECRET_KEY
    const isAtEnd = end === to || text.charCodeAt(end) === SLASH
    if (isAtEnd && ALL_KINDS.test(text.slice(at, end))) return true
    at = text.indexOf('/', at) + 1
  } while (at > 0 && at + SECRET_KEY <= to)
  return false
}
const ALL_KINDS = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/

function isNamed(text: string, at: number): boolean {
  return TOLD.test(text.slice(Math.max(0, at - LONGEST_TOLD), at))
}

/** Whether a sign and the one behind it may tell of anything: most do not, and `isTold` need not be asked. */
function mayTell(text: string, at: number, sign: number): boolean {
  if (sign >= 128 || firstSigns[sign] === 0) return false
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  return next >= 128 || pairs[(sign << 7) | next] === 1
}
const firstSigns = new Uint8Array(128)
const pairs = new Uint8Array(128 * 128)
for (const [signs, next] of [
  ['([{', /[^!-@B-`b-~]/],
  ['&', /[#c]/i],
  [':', /[\s\S]/],
  ['/', /B/],
  ['.', /[\s\S]/],
  [' _', /a/i],
  ['+', /[\da]/i],
  ['-', /[\da-f]/i],
  [')', /[ \d]/],
] as const)
  for (const sign of signs)
    for (let code = 0; code < 128; code++) {
      if (!next.test(String.fromCharCode(code))) continue
      firstSigns[sign.charCodeAt(0)] = 1
      pairs[(sign.charCodeAt(0) << 7) | code] = 1
    }

/** Whether a sign tells of what stands around it. */
function isTold(text: string, at: number, sign: number, digits: number): boolean {
  switch (sign) {
    case 0x28: // ( [ {
    case 0x5b:
    case 0x7b:
      return mayBeAt(text.charCodeAt(at + 1)) && AT.test(text.slice(at, at + 6))
    case 0x26: // &#64;
      return AT.test(text.slice(at, at + 10))
    case COLON:
      return digits >= SHORTEST_ID || tellsOfIdentifier(text, at, sign)
    case SLASH: // of a web hook: T0ABCDEF/B0ABCDEF/…
      return text.charCodeAt(at + 1) === 0x42 && /[A-Z0-9]/.test(text.charAt(at - 1))
    case DOT:
      return (
        (mayEndStart(text.charCodeAt(at - 1)) &&
          STARTS_TO_DOT.test(text.slice(Math.max(0, at - 4), at))) ||
        tellsOfIdentifier(text, at, sign)
      )
    case SPACE:
    case 0x5f:
      return isSpokenMail(text, at)
    case PLUS:
    case 0x2d:
      return isSpokenMail(text, at) || tellsOfIdentifier(text, at, sign)
    case 0x29:
      return tellsOfIdentifier(text, at, sign)
    default:
      return false
  }
}

/** An a, or whatever is no plain sign, such as a blank. */
function mayBeAt(code: number): boolean {
  return (code | 0x20) === 0x61 || !(code > SPACE && code < 0x7f)
}

/** A 9 or a G. */
function mayEndStart(code: number): boolean {
  return code === 0x39 || code === 0x47
}

function isStart(text: string, from: number): boolean {
  const code = text.charCodeAt(from)
  if (!(code < 128) || startLetters[code] === 0 || from + 3 > text.length) return false
  return STARTS.has(numberOf(code, text.charCodeAt(from + 1), text.charCodeAt(from + 2)))
}
