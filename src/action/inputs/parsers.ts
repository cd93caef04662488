/** Parsers of one input's text. */
import path from 'node:path'
import { type Day, isDay } from '../../calendar/day.ts'
import { type Exclusion, exclusionFields, exclusionProblem } from '../../count/record/exclude.ts'
import { type Address, parseAddress } from '../../sync/address.ts'
import { ALERTS_ALLOWED, type Alert, parseAlert } from '../job/alerts.ts'
import { isDirectory } from './places.ts'
import { type Given, printable, quote } from './row.ts'
import { s3UrlAllowed } from './sources.ts'

type Parser<Value> = (given: Given) => Value

// ── of any input ─────────────────────────────────────────────────────────────────────────────────

/** Empty is null. */
export const textOrNull: Parser<string | null> = ({ text }) => text || null

/** The text as it is, where `isGood` says so. */
export function textThat(isGood: (text: string) => boolean, allowed: string): Parser<string> {
  return ({ text, wrong }) => {
    if (!isGood(text)) wrong(text, allowed)
    return text
  }
}

/** Empty is null, and is not parsed. */
export function nullOr<Value>(parse: Parser<Value>): Parser<Value | null> {
  return (given) => (given.text === '' ? null : parse(given))
}

export function choice<const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
): Parser<Choice> {
  return ({ text, wrong }) => {
    const found = choices.find((one) => one === text)
    if (found === undefined) wrong(text, choices.map((one) => `'${one}'`).join(' or '))
    return found ?? choices[0]
  }
}

export const isTrue: Parser<boolean> = (given) => choice(['true', 'false'])(given) === 'true'

/** A whole number from `from` to `to`, both allowed. */
export function whole(from: number, to: number, unit: string): Parser<number> {
  return numberWithin(from, to, `a whole number of ${unit} from ${from} to ${to}`)
}

/** The number that one of several things has. */
export function numberOf(from: number, to: number, thing: string): Parser<number> {
  return numberWithin(from, to, `the number of a ${thing}, ${from} to ${to}`)
}

function numberWithin(from: number, to: number, what: string): Parser<number> {
  return ({ text, wrong }) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
    if (number >= from && number <= to) return number
    wrong(text, what)
    return from
  }
}

/** A directory to write to, absolute; where none is given, `otherwise` below the temporary one. */
export function directoryOr(
  { text, workspace, temporary, wrong }: Given,
  otherwise: string,
): string {
  if (text === '') return path.join(temporary, otherwise)
  const found = path.resolve(workspace, text)
  // Node's mkdir tries for ever there.
  if (/^\/proc(\/|$)/.test(found)) wrong(text, 'a directory on a disk')
  return found
}

/** A place in S3; null where none is given. */
export const location: Parser<Address | null> = ({ text, wrong }) => {
  if (text === '') return null
  const found = parseAddress(text)
  if (found === undefined) wrong(text, s3UrlAllowed(text))
  return found ?? null
}

// ── of one ───────────────────────────────────────────────────────────────────────────────────────

/** Host names, lower case, each once; an address of a page stands for its host, and `*.` for the hosts of a domain, all of
 * which count as its own anyway. */
export const hostNames: Parser<readonly string[]> = ({ lines, wrong }) => {
  const found = lines.map((line) => {
    const host = line
      .normalize('NFC')
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^\*\./, '')
      .replace(/[/:].*$/, '')
      .replace(/\.$/, '')
    if (!/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(host))
      wrong(line, 'a host name such as www.example.com')
    return host
  })
  return [...new Set(found)]
}

export const exclusions: Parser<readonly Exclusion[]> = ({ lines, wrong, problem }) => {
  const found: Exclusion[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    const field = exclusionFields.find((name) => name === line.slice(0, colon).trim())
    const pattern = line.slice(colon + 1).trim()
    if (field === undefined) {
      const fields = exclusionFields.map((name) => `${name}:`).join(', ')
      wrong(line, `${fields} and a glob, such as 'agent:*UptimeRobot*'`)
      continue
    }
    const why = exclusionProblem({ field, pattern })
    if (why === undefined) found.push({ field, pattern })
    else problem(`got ${quote(line)}, but ${printable(why)}`)
  }
  return found
}

export const alertConditions: Parser<readonly Alert[]> = ({ lines, wrong }) =>
  lines.flatMap((line) => {
    const alert = parseAlert(line)
    if (alert === undefined) wrong(line, ALERTS_ALLOWED)
    return alert ?? []
  })

/** A note is shown in a line beside others. */
const MOST_NOTE = 200

/** Days of the calendar, each with a text; the same one twice is one. A colon may stand between. */
export const datedNotes: Parser<readonly { readonly day: Day; readonly text: string }[]> = ({
  lines,
  wrong,
  problem,
}) => {
  const found = new Map<string, { day: Day; text: string }>()
  for (const line of lines) {
    const [, day = '', text = ''] = /^(\S+?):?\s+(.+)$/.exec(line) ?? []
    if (!/^\d{4}-\d\d-\d\d:?$/.test(line.slice(0, 11).trim()) || text === '')
      wrong(line, "a day and a note, such as '2026-11-03 launch'")
    else if (!isDay(day)) problem(`got ${quote(line)}, but the calendar has no ${printable(day)}`)
    else if (text.length > MOST_NOTE)
      problem(`got ${quote(line)}, which is longer than ${MOST_NOTE} characters: say it shorter`)
    else found.set(`${day} ${text}`, { day, text })
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** A directory in another one, without `./` before it and `/` behind it. */
export function plainDirectory(text: string): string {
  return text.replace(/^\.\//, '').replace(/\/+$/, '')
}

/** Whether a plain directory lies below the one that it is in, under a name that git keeps. */
export function isInner(directory: string): boolean {
  return directory
    .split('/')
    .every((part) => /^[^\\\x00-\x1f\x7f:]+$/.test(part) && !/^(\.{1,2}|\.git)$/i.test(part))
}

/** Other reports, and what each is called; null for the name of its directory, which may have `*` in it. */
export interface ReportDirectory {
  /** Relative, with `/`, and without one at its end. */
  readonly directory: string
  readonly title: string | null
}

const DIRECTORY_ALLOWED =
  "a directory below this report's own, such as 'buckets/a', and a title, if it is to have one"

/** Directories of other reports, each once. */
export const reportDirectories: Parser<readonly ReportDirectory[]> = ({
  lines,
  wrong,
  problem,
}) => {
  const found = new Map<string, ReportDirectory>()
  for (const line of lines) {
    const [, text = '', title = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
    const directory = plainDirectory(text)
    if (!isInner(directory)) wrong(line, DIRECTORY_ALLOWED)
    else if (title !== '' && directory.includes('*'))
      problem(
        `got ${quote(line)}, but reports found by '*' are called by the names of their directories: leave the title out`,
      )
    else found.set(directory, { directory, title: title || null })
  }
  return [...found.values()]
}

/** A directory of templates, absolute; null where none is given. */
export const templateDirectory: Parser<string | null> = ({ text, workspace, wrong }) => {
  if (text === '') return null
  const found = path.resolve(workspace, text)
  if (!isDirectory(found))
    wrong(
      text,
      `a directory that exists (looked for ${quote(found)}; is actions/checkout a step before this one?)`,
    )
  return found
}

/** A shorter secret could be found by trying. */
const SHORTEST_ENCRYPTION_KEY = 32

export const encryptionKey: Parser<string> = ({ text, problem }) => {
  if (text.length < SHORTEST_ENCRYPTION_KEY)
    problem(
      `got ${text.length} characters, expected ${SHORTEST_ENCRYPTION_KEY} or more (openssl rand -base64 32 makes one)`,
    )
  return text
}

export function isRegion(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/i.test(text)
}

export function isHttpUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === ''
}

/** An SPDX identifier by its letters alone, as new ones come; or an address, of nothing that a Markdown link ends at. */
export function isLicence(text: string): boolean {
  if (text.includes(':')) return isHttpUrl(text) && !/[\s<>"`]/.test(text) && text.length <= 500
  return /^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$/.test(text) && text !== 'true' && text !== 'false'
}

export function isTimeZone(name: string): boolean {
  // Intl takes offsets such as +01:00 too, which know no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** A tag that numbers and dates can be written by: for any other, Intl would take the machine's own. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 1
  } catch {
    return false
  }
}
