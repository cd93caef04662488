/**
 * What must not be shown of a text that a stranger wrote: the one redaction of this project. Every
 * name that comes out of a log line passes it, once per distinct value.
 *
 *   [login]    what stands before the `@` of an address such as https://jo:pw@host/
 *   [e-mail]   an e-mail address, its `@` written plainly or as (at)
 *   [secret]   the value of a parameter that is named like a secret: token=…, ;jsessionid=…, /token/…/
 *   [name]     of agents: whose they are (`agents/names.ts`)
 *   [address]  addresses of the internet and of network cards (`identifiers.ts`)
 *   [token]    keys and tokens of well-known shapes, long hexadecimal, long random text
 *   [number]   15 digits (IMEI, IMSI), 13 to 19 that are a payment card's, what is labelled so, telephones
 *              and accounts of banks
 *   [arn]      of agents: an ARN
 *
 * However it is spelt (`spelling.ts`): escaped, escaped twice, with full-width or invisible signs.
 *
 * Time grows with the length: every pattern has a bounded run, and most texts pass one test. What is
 * redacted stays as it is when it is redacted again.
 */

import { withoutNames } from './agents/names.ts'
import {
  isPlain,
  isPlainAgent,
  kindOfSign,
  mayBePrivate,
  mayBePrivateInAgent,
  SHORTEST_SPLIT,
} from './glance.ts'
import { withoutIdentifiers } from './identifiers.ts'
import { withoutLogins, withoutPlainMail } from './mail.ts'
import { hideInSpellings } from './spelling.ts'

/** `text` as it may be shown: a key, a campaign, a page that refers. */
export function redacted(text: string): string {
  return isPlain(text) ? text : hideInSpellings(text, mayBePrivate, hidden)
}

/** A host as it may be shown. Its labels are no parts of a file's name. */
export function redactedHost(host: string): string {
  // A label that holds anything does so among the others, too.
  if (isPlain(host) || V6_HOST.test(host)) return host
  const plain = hideInSpellings(host, mayBePrivate, withoutMailOrNumbers)
  return plain.split('.').map(redacted).join('.')
}

/** What was redacted, without what stands in place of what was hidden. */
export function withoutMarks(shown: string): string {
  return shown.replace(/\[(?:login|e-mail|secret|name|token|number|address|arn)\]/g, '').trim()
}

const V6_HOST = /^\[[\da-f:.]{2,64}\](?::\d{1,5})?$/i

/** A user agent as it may be shown. People put more into theirs. */
export function redactedAgent(text: string): string {
  return isPlainAgent(text) ? text : hideInSpellings(text, mayBePrivateInAgent, hiddenInAgent)
}

/** What these three do, without a look before it. */
export const unseen = {
  redacted: (text: string): string => hideInSpellings(text, () => true, hidden),
  redactedHost: (host: string): string =>
    V6_HOST.test(host)
      ? host
      : hideInSpellings(host, () => true, withoutMailOrNumbers)
          .split('.')
          .map(unseen.redacted)
          .join('.'),
  redactedAgent: (text: string): string => hideInSpellings(text, () => true, hiddenInAgent),
} as const

const hidden = (text: string): string => settled(text, withoutAll)
const hiddenInAgent = (text: string): string =>
  settled(text, (agent) => withoutAll(withoutNames(agent)))

function withoutAll(text: string): string {
  const plain = withoutPlainMail(withoutLogins(text))
  return withoutIdentifiers(withoutNumbers(withoutTokens(withoutSecrets(plain))))
}

/** What was hidden may leave its neighbour bare: again, until nothing changes. */
function settled(text: string, hide: (text: string) => string): string {
  let before = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shown = hide(before)
    if (shown === before) break
    before = shown
  }
  return before
}
const MOST_ROUNDS = 5

// ── secrets by the name of their parameter ───────────────────────────────────────────────────────

/** How the name before `=` must end. */
const SECRET_NAME =
  /(?:^|[^a-z0-9])(?:[a-z0-9_.-]{0,32}(?:token|secret|passw(?:or)?d|passphrase|passcode|signature|credentials?|api[-_]?key|access[-_]?key(?:[-_]?id)?|key-pair-id|session(?:[-_]?id)?|sess(?:[-_]?id)?|(?:secret|private|auth|account|storage|encryption|licen[cs]e)[-_]?key)|[a-z_]{0,8}sid|(?:pass|kenn)wort|wachtwoord|contrase(?:ñ|n|%C3%B1)a|senha|mot[-_]?de[-_]?passe|mdp|parola|has[lł]o|l(?:ö|o)senord|clave|sig|hmac|pwd|pw|pass|pin|otp|jwt|auth|authorization|bearer)(?:\[\w{0,16}\])?$|[?&;](?:key|code|policy|ticket|state)$/i
/** What ends a secret; `[` is where one was put that is hidden already. */
const SECRET =
  /^\s?["'({]?(?:\[(?!(?:secret|token|name|number|address|e-mail|login|arn)\]))?(?:(?:Bearer|Basic|Token)\s)?([^\s/?&;,#"'<>(){}[\]|]{1,4096})(?:\/[\w+/-]{0,256}={1,2}(?![\w=]))?/i
/** Without an `=`, only what nothing else is called. */
const SPOKEN =
  /(?<![a-z0-9])((?:api[-_ ]?key|token|secret|password|passwd|authorization|bearer|basic)["']?\s?[: ]\s?["']?(?:(?:bearer|basic|token)\s)?)(?=[^\s;,()[\]"]{0,80}\d)[\w.~+/=-]{6,512}/gi
/** A header says that a secret follows, whatever it looks like. */
const HEADER =
  /(?<![a-z0-9])(authorization["']?\s?[:=]\s?["']?(?:bearer|basic|token)\s)[\w.~+/=-]{4,512}/gi
/** A folder that is named so, and one in it that is no words: `/token/3f9a1c/`. */
const FOLDER =
  /(?<![a-z0-9])((?:token|secret|passw(?:or)?d|passcode|passphrase|api[-_]?key|access[-_]?key|session(?:[-_]?id)?|otp|jwt|auth|invit(?:e|ation)|magic[-_]?link|unsubscribe|confirm(?:ation)?|verify|verification|activat(?:e|ion))\/)(?=[\w~+=-]{0,80}\d)([\w~+=-]{6,512})(?![\w.~+=-])/gi

function withoutSecrets(text: string): string {
  const spoken = text
    .replace(HEADER, '$1[secret]')
    .replace(SPOKEN, '$1[secret]')
    .replace(FOLDER, (all, folder: string, name: string) =>
      isNoWord(name, folder) ? `${folder}[secret]` : all,
    )
  let shown = ''
  let from = 0
  for (let at = spoken.indexOf('='); at >= 0; at = spoken.indexOf('=', at + 1)) {
    if (
      at < from ||
      !/[\w\]]/.test(spoken.charAt(at - 1)) ||
      !SECRET_NAME.test(spoken.slice(Math.max(0, at - 48), at))
    )
      continue
    const value = SECRET.exec(spoken.slice(at + 1, at + 4200))
    if (value === null) continue
    const end = at + 1 + value[0].length
    shown += `${spoken.slice(from, at + 1)}[secret]`
    from = end
  }
  return shown === '' ? spoken : shown + spoken.slice(from)
}

/** What lies there was sent to somebody, or is a page: only what is surely random is hidden. */
const SENT_FOLDER = /^(?:auth|invit|magic|unsub|confirm|veri|activ)/i

function isNoWord(name: string, folder: string): boolean {
  if (mixture(name) >= 0.3 && (name.length >= 8 || !SENT_FOLDER.test(folder)))
    return /[a-z]/i.test(name)
  if (SENT_FOLDER.test(folder)) return false
  // Conferences have sessions called SEC301.
  return /^(?=\d*[a-z])[a-z0-9]+$/i.test(name) && !/^session/i.test(folder)
}

// ── tokens ───────────────────────────────────────────────────────────────────────────────────────

/** JSON web tokens, ids of AWS keys and identities, keys of common services. */
const KNOWN = new RegExp(
  `(?<![A-Za-z0-9])(?:${[
    'eyJ[\\w-]{8,4096}(?:\\.[\\w-]{0,4096}){0,4}',
    'A(?:KI|SI|RO|ID|GP|NP|NV|BI|CC|PK)A[A-Z0-9]{12,128}',
    'gh[pousr]_\\w{16,255}',
    'github_pat_\\w{16,255}',
    'gl(?:pat|dt|rt|ptt|cbt|soat)-[\\w-]{16,255}',
    'xox[a-z](?:\\.xox[a-z])?-[\\w-]{8,255}',
    'xapp-[\\w-]{8,255}',
    '(?:sk|pk|rk)_(?:live|test)_\\w{8,255}',
    'whsec_\\w{8,255}',
    'sk-[\\w-]{20,255}',
    'AIza[\\w-]{30,255}',
    'ya29\\.[\\w-]{8,512}',
    'GOCSPX-[\\w-]{16,255}',
    'npm_\\w{30,255}',
    'pypi-\\w{16,512}',
    'hf_\\w{24,255}',
    'do[opr]_v1_\\w{16,255}',
    'SG\\.[\\w-]{16,255}\\.[\\w-]{16,255}',
    'T[A-Z0-9]{6,16}/B[A-Z0-9]{6,16}/\\w{16,64}',
    '\\d{8,10}:[\\w-]{35}',
  ].join('|')})`,
  'g',
)
/** Ids of AWS keys in whatever case a host or a store has made of them. */
const KEY_ID = /(?<![a-z0-9])(?:akia|asia)[a-z0-9]{16}(?![a-z0-9])/gi
/** May be a secret key of AWS, which has slashes; it may lie below a folder, and others in it. */
const SECRET_KEY = /(?<![A-Za-z0-9+])(?=([A-Za-z0-9+/]{40})(?![A-Za-z0-9+]))/g
const RUN = /[A-Za-z0-9_~+-]{20,}={0,2}/g
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const LONG_HEX = /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/i
/** What says that a hash follows, and the folders that hashes are spread over. */
const HASH = /(?:sha-?\d{1,3}|md5|blake\d?[a-z]?)[-_:/=]?(?:[0-9a-f]{2}\/){0,2}$/i
const FILE_ENDING = /^\.[a-z0-9]{1,10}(?:\.[a-z0-9]{1,10}){0,2}(?![\w/])/i

function withoutTokens(text: string): string {
  const known = text.replace(KNOWN, '[token]').replace(KEY_ID, '[token]')
  return withoutSplit(withoutSecretKeys(known)).replace(RUN, (run, at: number, all: string) => {
    const after = all.slice(at + run.length, at + run.length + 40)
    const namesContent = FILE_ENDING.test(after) || HASH.test(all.slice(Math.max(0, at - 24), at))
    return isRandom(run, namesContent) ? '[token]' : run
  })
}

function withoutSecretKeys(text: string): string {
  let shown = ''
  let from = 0
  for (const { index, 1: run = '' } of text.matchAll(SECRET_KEY)) {
    if (index < from || !isSecretKey(run)) continue
    shown += `${text.slice(from, index)}[token]`
    from = index + run.length
  }
  return shown + text.slice(from)
}

/** Of 40 characters, one or two are slashes on average; a path has more. */
function isSecretKey(run: string): boolean {
  return run.split('/').length <= 4 && kindsOf(run) === 3 && mixture(run) >= 0.3
}

/** Parts of a path. Of those that follow each other and are all random, the whole is one token by its length. */
const PARTS = /(?<![\w~+-])(?:[A-Za-z0-9_~-]{5,64}\/)+[A-Za-z0-9_~-]{5,64}(?![\w~+-])/g

function withoutSplit(text: string): string {
  return text.replace(PARTS, (path) => {
    const shown: string[] = []
    let random: string[] = []
    const end = (): void => {
      shown.push(...(random.join('').length < SHORTEST_SPLIT ? random : ['[token]']))
      random = []
    }
    for (const part of path.split('/')) {
      if (isRandomPart(part)) random.push(part)
      else {
        end()
        shown.push(part)
      }
    }
    end()
    return shown.join('/')
  })
}

function isRandomPart(part: string): boolean {
  return kindsOf(part) === 3 && mixture(part) >= 0.38 && /\d\D+\d/.test(part)
}

/**
 * Letters in both cases and digits, 24 and more; letters of one case and digits, 32 and more, long
 * hexadecimal among them, unless that names a file by its content (`<hash>.jpg`, `sha256/<hash>`).
 * Random text changes between the kinds of its characters all the time, words and dates do not.
 */
function isRandom(run: string, namesContent: boolean): boolean {
  const bare = run.replace(/=+$/, '')
  if (bare.length < 24 || UUID.test(bare)) return false
  if (LONG_HEX.test(bare)) return !namesContent
  const signs = bare.replace(/[A-Za-z0-9]/g, '').length
  if (signs * 8 > bare.length || /[-_][a-z]{3,}[-_]/.test(bare)) return false
  const kinds = kindsOf(bare)
  if (kinds === 3) return mixture(bare) >= 0.38 && /\d\D+\d/.test(bare)
  return (
    !namesContent && kinds === 2 && bare.length >= 32 && /\d/.test(bare) && mixture(bare) >= 0.3
  )
}

function kindsOf(run: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(run)).length
}

/** The share of neighbours that are of two kinds: lower case, upper case, digit. */
function mixture(run: string): number {
  let changes = 0
  let kind = 0
  for (let at = 0; at < run.length; at++) {
    const now = kindOfSign(run.charCodeAt(at))
    if (now !== 0 && kind !== 0 && now !== kind) changes++
    if (now !== 0) kind = now
  }
  return changes / Math.max(1, run.length - 1)
}

// ── numbers ──────────────────────────────────────────────────────────────────────────────────────

/** A run of 13 to 19 digits, in one or in the groups that cards and phones are printed with; not the
 * part of a decimal number or of a longer run. */
const LONG_NUMBER =
  /(?<!\d)(?<!\d[.,])(?:\d{4}([ +_./-])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ +_./-])\d{6}\2\d{5}|\d{2}([ +_./-])\d{6}\3\d{6}\3\d{1,2}|\d{13,19})(?![.,]?\d)/g
/** What is said to be the number of a device or a person. */
const LABELLED =
  /(?<![a-z0-9])((?:imei|imeisv|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|(?:tele)?phone(?:[-_ ]?number)?|tel)\b["']?[\s:=#./]{0,4}["']?|(?:mobile|cell|handy|fax|sms|whats-?app|ssn|dob|birth-?(?:day|date)|date-of-birth|passport|iban)=)(?=\+?[a-f-]{0,12}\d)\+?[\da-f-]{6,40}(?![g-z])/gi
/** First digits of payment cards, by ISO/IEC 7812 issuers. */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14,17}|(?:5[06-9]|6\d)\d{11,17})$/

function withoutNumbers(text: string): string {
  return text.replace(LABELLED, '$1[number]').replace(LONG_NUMBER, (run) => {
    const digits = run.replace(/\D/g, '')
    // Groups between such signs may be folders, versions and dates.
    const isSure = !/[/._]/.test(run) || hasCheckDigit(digits)
    return isSure && isPrivateNumber(digits) ? '[number]' : run
  })
}

const withoutMailOrNumbers = (text: string): string => withoutNumbers(withoutPlainMail(text))

/** 15 digits are those of a phone (IMEI, IMSI) or of a card; no moment of a clock has so many. Of
 * other lengths only a card's, whose check digit is right: not a moment in ms, µs or ns, which
 * begins with a 1, nor one as 20261122040506, which begins with 20. */
function isPrivateNumber(digits: string): boolean {
  return digits.length === 15 || (CARD.test(digits) && hasCheckDigit(digits))
}

/** By Luhn's formula. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 0x30
    const weighed = at % 2 === 0 ? digit : 2 * digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}
