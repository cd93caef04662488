/**
 * The grammar of one line of an S3 server access log. A line is a string of bytes (latin1), so that
 * nothing is lost.
 *
 *   owner bucket [time] address requester request-id operation key   eight words
 *   "request URI" status error bytes size total turn-around          the URI is the client's bytes
 *   "referrer" "user agent"                                          so are these
 *   version host-id signature cipher authentication host tls …       the tail: grows at its end
 *
 * Quotes are never escaped: what a client sends may hold `"` and blanks, and may look like the fields
 * that follow. Three rules part its bytes from S3's. The URI ends at the first `" ` that status,
 * error code and four numbers follow (a request target holds no raw blank). The agent ends at the last
 * `"` that a tail follows. Between them the first `" "` parts referrer from agent.
 */
import { campaignOf } from './campaign.ts'
import type { MalformedReason, NumberField, ValueField } from './records.ts'
import { readTime } from './time.ts'

export interface Line {
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly time: number
  readonly requestId: string
  readonly values: Readonly<Record<ValueField, string>>
  readonly numbers: Readonly<Record<NumberField, number>>
}

/** Why a part of a line could not be read. */
interface Refused {
  readonly reason: MalformedReason
}

/** Reads a line without its line end, or says why it is no record. Never throws. */
export function readLine(line: string): Line | Refused {
  const start = readStart(line)
  const read = 'reason' in start ? start : readRest(line, start)
  if ('reason' in read && CONTROL.test(line)) return { reason: 'binary data' }
  return read
}

const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/
const NONE = '-'

/** The eight words before the request URI. */
interface Start {
  readonly bucket: string
  readonly time: number
  readonly address: string
  readonly requester: string
  readonly requestId: string
  readonly operation: string
  readonly key: string
  /** Where the request URI begins. */
  readonly end: number
}

// Two blanks before the requester have been seen; before any other word they are an empty field.
const OWNER_AND_BUCKET = /^([^ ]+) ([^ ]+) /
const TIME = /\[[^\]]{26}\] /y
const FIVE_WORDS = /([^ ]+) {1,2}([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) /y

function readStart(line: string): Start | Refused {
  const first = OWNER_AND_BUCKET.exec(line)
  if (first === null) return { reason: 'too few fields' }
  TIME.lastIndex = first[0].length
  const bracketed = TIME.exec(line)
  const time = bracketed === null ? undefined : readTime(bracketed[0].trimEnd())
  if (time === undefined) return { reason: 'bad time' }
  FIVE_WORDS.lastIndex = TIME.lastIndex
  const words = FIVE_WORDS.exec(line)
  if (words === null) return { reason: 'too few fields' }
  const [, address = '', requester = '', requestId = '', operation = '', key = ''] = words
  const end = FIVE_WORDS.lastIndex
  return { bucket: first[2] ?? '', time, address, requester, requestId, operation, key, end }
}

function readRest(line: string, start: Start): Line | Refused {
  const uri = readUri(line, start.end)
  if ('reason' in uri) return uri
  const clients = readClient(line, uri.end)
  if ('reason' in clients) return clients
  const { bucket, time, address, requester, requestId, operation, key } = start
  const { status, errorCode, numbers } = uri
  const { referrer, agent, tail } = clients
  const campaign = campaignOf(uri.text)
  const first = { bucket, address, requester, operation, key, campaign, status, errorCode }
  return { time, requestId, numbers, values: { ...first, referrer, agent, ...tail } }
}

/** The request URI and what follows it up to the referrer. */
interface Uri {
  readonly text: string
  readonly status: string
  readonly errorCode: string
  readonly numbers: Readonly<Record<NumberField, number>>
  /** Where the referrer begins. */
  readonly end: number
}

function readUri(line: string, from: number): Uri | Refused {
  if (line.startsWith('- ', from)) return readOutcome(line, NONE, from + 2)
  if (line.charAt(from) !== '"') return { reason: 'bad request URI' }
  let refused: Refused = { reason: 'bad request URI' }
  for (
    let quote = line.indexOf('" ', from + 1);
    quote >= 0;
    quote = line.indexOf('" ', quote + 1)
  ) {
    const read = readOutcome(line, line.slice(from + 1, quote), quote + 2)
    if (!('reason' in read)) return read
    // The first end the URI may have tells best what is wrong.
    if (refused.reason === 'bad request URI') refused = read
  }
  return refused
}

const OUTCOME = /([^ ]+)(?: ([^ ]+)(?: ([^ ]+)(?: ([^ ]+)(?: ([^ ]+)(?: ([^ ]+)(?: |$))?)?)?)?)?/y
const STATUS = /^(?:\d{3}|-)$/
/** Fifteen digits stay exact in a double; the largest object S3 keeps has fourteen. */
const NUMBER = /^(?:\d{1,15}|-)$/

/** Status, error code and the four numbers. */
function readOutcome(line: string, text: string, from: number): Uri | Refused {
  OUTCOME.lastIndex = from
  const [, status, errorCode, ...four] = OUTCOME.exec(line) ?? []
  if (status === undefined) return { reason: 'too few fields' }
  if (!STATUS.test(status)) return { reason: 'bad status' }
  if (four.some((number) => number !== undefined && !NUMBER.test(number))) {
    return { reason: 'bad number' }
  }
  const [bytesSent, objectSize, totalTime, turnAroundTime] = four
  if (errorCode === undefined || turnAroundTime === undefined) return { reason: 'too few fields' }
  const numbers = {
    bytesSent: numberOf(bytesSent),
    objectSize: numberOf(objectSize),
    totalTime: numberOf(totalTime),
    turnAroundTime: numberOf(turnAroundTime),
  }
  return { text, status, errorCode, numbers, end: OUTCOME.lastIndex }
}

function numberOf(text: string | undefined): number {
  return text === undefined || text === NONE ? -1 : Number(text)
}

/** Referrer, agent and the tail after them. */
interface Client {
  readonly referrer: string
  readonly agent: string
  readonly tail: Tail
}

function readClient(line: string, from: number): Client | Refused {
  if (from >= line.length) return { reason: 'too few fields' }
  if (line.charAt(from) === '"') {
    const parting = line.indexOf('" "', from + 1)
    if (parting < 0) return readBareAgent(line, from)
    const referrer = line.slice(from + 1, parting)
    return readAgent(line, referrer, parting + 2)
  }
  if (line.startsWith('- "', from)) return readAgent(line, NONE, from + 2)
  if (line.startsWith('- - ', from) || line.slice(from) === '- -') {
    return { referrer: NONE, agent: NONE, tail: readTail(line, from + 3).tail }
  }
  return { reason: line.slice(from) === NONE ? 'too few fields' : 'bad quotes' }
}

/** A quoted agent: up to the last `"` that a tail follows; failing that, to the last of all. */
function readAgent(line: string, referrer: string, from: number): Client | Refused {
  let fallback: Client | undefined
  for (let quote = line.lastIndexOf('"'); quote > from; quote = line.lastIndexOf('"', quote - 1)) {
    if (quote + 1 < line.length && line.charAt(quote + 1) !== ' ') continue
    const { tail, looksRight } = readTail(line, quote + 1)
    const read = { referrer, agent: line.slice(from + 1, quote), tail }
    if (looksRight) return read
    fallback ??= read
  }
  return fallback ?? { reason: 'bad quotes' }
}

/** A quoted referrer and a bare `-` as the agent. */
function readBareAgent(line: string, from: number): Client | Refused {
  let fallback: Client | undefined
  for (let quote = line.lastIndexOf('"'); quote > from; quote = line.lastIndexOf('"', quote - 1)) {
    if (!line.startsWith(' - ', quote + 1) && line.slice(quote + 1) !== ' -') continue
    const { tail, looksRight } = readTail(line, quote + 3)
    const read = { referrer: line.slice(from + 1, quote), agent: NONE, tail }
    if (looksRight) return read
    fallback ??= read
  }
  if (fallback !== undefined) return fallback
  const isCutOff = line.endsWith('"') && line.length > from + 1
  return { reason: isCutOff ? 'too few fields' : 'bad quotes' }
}

type TailField = 'signature' | 'cipher' | 'authentication' | 'host' | 'tls' | 'aclRequired'
type Tail = Readonly<Record<TailField, string>>

const SIGNATURE = /^(?:-|SigV.*)$/i
const AUTHENTICATION = /^(?:-|[A-Za-z]+)$/
const TLS = /^(?:-|(?:TLS|SSL).*)$/i
/** How many words the columns after the agent have grown by so far. */
const WORDS_IN_TAIL = 10
/** Version id, host id, then signature to TLS. */
const WORDS_CHECKED = 7
/** Of the words after the agent. */
const HOST = 5

/**
 * The words after the agent. It looks like a tail when it is as lines ended to March 2019 (nothing, or
 * a version id), or when signature, authentication and TLS stand where they belong and no `"` stands
 * anywhere but in the Host header. In one week of March 2019 a word stood before the host id.
 */
function readTail(line: string, from: number): { tail: Tail; looksRight: boolean } {
  const words = firstWords(line, from, WORDS_IN_TAIL + 1)
  const isShort = words.length < 2 && !line.includes('"', from)
  if (isShort || fits(words, 0)) return { tail: tailOf(words, 0), looksRight: true }
  if (fits(words, 1)) return { tail: tailOf(words, 1), looksRight: true }
  return { tail: tailOf(words, 0), looksRight: false }
}

/** At most `limit` words from where a blank stands, and none after one with a `"` that is no Host. */
function firstWords(line: string, from: number, limit: number): string[] {
  const words: string[] = []
  let at = from + 1
  while (at < line.length && words.length < limit) {
    const blank = line.indexOf(' ', at)
    const end = blank < 0 ? line.length : blank
    words.push(line.slice(at, end))
    at = end + 1
    if (words.length < HOST && words.at(-1)?.includes('"')) break
  }
  return words
}

function fits(words: readonly string[], shift: number): boolean {
  if (words.length < WORDS_CHECKED) return false
  if (words.some((word, i) => word === '' || (i !== HOST + shift && word.includes('"'))))
    return false
  return (
    SIGNATURE.test(words[2 + shift] ?? NONE) &&
    AUTHENTICATION.test(words[4 + shift] ?? NONE) &&
    TLS.test(words[6 + shift] ?? NONE)
  )
}

function tailOf(words: readonly string[], shift: number): Tail {
  const word = (i: number): string => words[i + shift] || NONE
  return {
    signature: word(2),
    cipher: word(3),
    authentication: word(4),
    host: word(HOST),
    tls: word(6),
    aclRequired: word(8),
  }
}
