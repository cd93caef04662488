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
 *
 * Other stores write nearly this. What is unambiguous is read, whoever wrote it: numbers with their
 * unit (`4ms`), a bare referrer before a quoted agent, a key with blanks (it ends where a request line
 * and its outcome follow), months in full or in other case, `TLS 1.3`.
 */
import { campaignOf } from '../fields/campaign.ts'
import { bytesOf, millisecondsOf } from '../fields/number.ts'
import { noValues, STATUS } from '../fields/row.ts'
import { readTime } from '../fields/time.ts'
import type { Line, Refused } from '../format.ts'
import type { NumberField } from '../records.ts'
import { operationShown } from './operation.ts'

/** Reads a line without its line end, or says why it is no record. Never throws. */
export function readLine(line: string): Line | Refused {
  const start = readStart(line)
  const read = 'reason' in start ? start : readRest(line, start)
  if ('reason' in read && CONTROL.test(line)) return { reason: 'binary data' }
  return read
}

const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/
const NONE = '-'
/** Of the TLS version where the line says nothing of it. */
const UNKNOWN = ''

/** The eight words before the request URI. */
interface Start {
  readonly bucket: string
  readonly time: number
  readonly address: string
  readonly requester: string
  readonly requestId: string
  readonly operation: string
  readonly key: string
  /** Where the key begins, and where the request URI does. */
  readonly keyAt: number
  readonly end: number
}

// Two blanks before the requester have been seen; before any other word they are an empty field.
const OWNER_AND_BUCKET = /^([^ ]+) ([^ ]+) /
const TIME = /\[[^\]]{20,40}\] /y
/** An operation in place of the address: Ceph's short records, which tell of no request. */
const JOURNAL = /(?:REST|WEBSITE|S3|SOAP)\.[A-Z_]+\.[^ ]+ /y
const FIVE_WORDS = /([^ ]+) {1,2}([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) /y

function readStart(line: string): Start | Refused {
  const first = OWNER_AND_BUCKET.exec(line)
  if (first === null) return { reason: 'too few fields' }
  TIME.lastIndex = first[0].length
  const bracketed = TIME.exec(line)
  const time = bracketed === null ? undefined : readTime(bracketed[0].trimEnd())
  if (time === undefined) return { reason: 'bad time' }
  JOURNAL.lastIndex = TIME.lastIndex
  if (JOURNAL.test(line)) return { reason: 'journal record' }
  FIVE_WORDS.lastIndex = TIME.lastIndex
  const words = FIVE_WORDS.exec(line)
  if (words === null) return { reason: 'too few fields' }
  const [, address = '', requester = '', requestId = '', operation = '', key = ''] = words
  const end = FIVE_WORDS.lastIndex
  const keyAt = end - key.length - 1
  return { bucket: first[2] ?? '', time, address, requester, requestId, operation, key, keyAt, end }
}

function readRest(line: string, start: Start): Line | Refused {
  const uri = readUri(line, start.end)
  const read = 'reason' in uri ? uri : readWith(line, start, uri)
  if (!('reason' in read) && 'text' in uri && IS_REQUEST_LINE.test(uri.text)) return read
  return readSpacedKey(line, start) ?? read
}

/** A method comes first. A URI may also be `-` or empty. */
const IS_REQUEST_LINE = /^(?:[A-Z]|-?$)/

function readWith(line: string, start: Start, uri: Uri): Line | Refused {
  const clients = readClient(line, uri.end)
  if ('reason' in clients) return clients
  const { bucket, time, address, requester, requestId: identity, key } = start
  const { status, errorCode, numbers } = uri
  const { referrer, agent, tail } = clients
  const operation = operationShown(start.operation, uri.text, key)
  const campaign = campaignOf(uri.text)
  const first = { bucket, address, requester, operation, key, campaign, status, errorCode }
  return { time, identity, numbers, values: { ...noValues, ...first, referrer, agent, ...tail } }
}

/** Where the key may end that has blanks in it: a request line without quotes follows, or a bare `-`. */
const AFTER_KEY = / (?="[A-Z]+ [^"]*" |- )/g
/** No store takes a longer one. */
const LONGEST_KEY = 1024

/** A line whose key stands as it is, with its blanks; undefined where it is none. */
function readSpacedKey(line: string, start: Start): Line | undefined {
  AFTER_KEY.lastIndex = start.end
  for (let found = AFTER_KEY.exec(line); found !== null; found = AFTER_KEY.exec(line)) {
    const key = line.slice(start.keyAt, found.index)
    if (key.length > LONGEST_KEY) return undefined
    const at = found.index + 1
    // The dashes after a quote may be those of a line that is broken before it.
    if (line.charAt(at) === '-' && key.includes('"')) continue
    const uri = readUri(line, at)
    if ('reason' in uri) continue
    const read = readWith(line, { ...start, key }, uri)
    if (!('reason' in read)) return read
  }
  return undefined
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

// A number may have its unit behind it, with a blank between.
const NUMBER = '([^ ]+(?: (?:ns|us|ms|s|B|bytes)(?= ))?)'
const OUTCOME = new RegExp(
  `([^ ]+)(?: ([^ ]+)(?: ${NUMBER}(?: ${NUMBER}(?: ${NUMBER}(?: ${NUMBER}(?: |$))?)?)?)?)?`,
  'y',
)

/** Status, error code and the four numbers. */
function readOutcome(line: string, text: string, from: number): Uri | Refused {
  OUTCOME.lastIndex = from
  const [, status, errorCode, ...four] = OUTCOME.exec(line) ?? []
  if (status === undefined) return { reason: 'too few fields' }
  if (!STATUS.test(status)) return { reason: 'bad status' }
  const [bytesSent, objectSize] = four.slice(0, 2).map(numberOr(bytesOf))
  const [totalTime, turnAroundTime] = four.slice(2).map(numberOr(millisecondsOf))
  const read = [bytesSent, objectSize, totalTime, turnAroundTime]
  if (read.some((number) => number !== undefined && Number.isNaN(number))) {
    return { reason: 'bad number' }
  }
  if (
    errorCode === undefined ||
    bytesSent === undefined ||
    objectSize === undefined ||
    totalTime === undefined ||
    turnAroundTime === undefined
  )
    return { reason: 'too few fields' }
  const numbers = { bytesSent, objectSize, totalTime, turnAroundTime }
  return { text, status, errorCode, numbers, end: OUTCOME.lastIndex }
}

/** NaN where it is no number; undefined where there is nothing. */
function numberOr(read: (text: string) => number) {
  return (text: string | undefined): number | undefined => (text === undefined ? text : read(text))
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
  if (line.slice(from) === NONE) return { reason: 'too few fields' }
  // Bare, and its bytes the client's: up to where the agent begins.
  const agent = line.indexOf(' "', from)
  if (agent < 0 || line.slice(from, agent).includes('"')) return { reason: 'bad quotes' }
  return readAgent(line, line.slice(from, agent), agent + 1)
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

type TailField =
  | 'signature'
  | 'cipher'
  | 'authentication'
  | 'host'
  | 'tls'
  | 'aclRequired'
  | 'sourceRegion'
type Tail = Readonly<Record<TailField, string>>

const SIGNATURE = /^(?:-|SigV.*)$/i
const AUTHENTICATION = /^(?:-|[A-Za-z]+)$/
const TLS = /^(?:-|(?:TLS|SSL).*)$/i
/** How many words the columns after the agent have grown by so far. */
const WORDS_IN_TAIL = 10
/** Version id, host id, then signature to TLS. */
const WORDS_CHECKED = 7
/** Of the words after the agent. */
const HOST_ID = 1
const SIGNED = 2
const CIPHER = 3
const AUTHENTICATED = 4
const HOST = 5
const TLS_VERSION = 6
const ACL_REQUIRED = 8
const SOURCE_REGION = 9

/**
 * The words after the agent. It looks like a tail when it is as lines ended to March 2019 (nothing, or
 * a version id), or when signature, authentication and TLS stand where they belong and no `"` stands
 * anywhere but in the Host header. In one week of March 2019 a word stood before the host id.
 */
function readTail(line: string, from: number): { tail: Tail; looksRight: boolean } {
  const words = joinedTls(firstWords(line, from, WORDS_IN_TAIL + 2))
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

/** `TLS 1.3` is one word. */
function joinedTls(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => /^(?:TLS|SSL)$/i.test(word) && i > HOST)
  const version = words[at + 1]
  if (at < 0 || version === undefined || !/^v?\d(?:\.\d)?$/i.test(version)) return words
  return [...words.slice(0, at), `${words[at]} ${version}`, ...words.slice(at + 2)]
}

function fits(words: readonly string[], shift: number): boolean {
  if (words.length < WORDS_CHECKED) return false
  if (words.some((word, i) => word === '' || (i !== HOST + shift && word.includes('"'))))
    return false
  return (
    SIGNATURE.test(words[SIGNED + shift] ?? NONE) &&
    AUTHENTICATION.test(words[AUTHENTICATED + shift] ?? NONE) &&
    TLS.test(words[TLS_VERSION + shift] ?? NONE)
  )
}

/** A line may be of an era without the column, or of a store that fills none of these: then nothing
 * is known of TLS, which `-` would deny. AWS always writes a host id. */
function tailOf(words: readonly string[], shift: number): Tail {
  const word = (i: number): string => words[i + shift] || NONE
  const isFilled =
    words.length > TLS_VERSION + shift &&
    [HOST_ID, SIGNED, CIPHER, AUTHENTICATED, TLS_VERSION].some((i) => word(i) !== NONE)
  return {
    signature: word(SIGNED),
    cipher: word(CIPHER),
    authentication: word(AUTHENTICATED),
    host: word(HOST),
    tls: isFilled ? word(TLS_VERSION) : UNKNOWN,
    aclRequired: word(ACL_REQUIRED),
    sourceRegion: word(SOURCE_REGION),
  }
}
