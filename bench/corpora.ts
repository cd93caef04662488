/**
 * Seeded logs to measure with. Each lies in a directory of its own, beside `expected.json` that says
 * what counting it must give; both are kept between runs, by name, seed and version.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Raise it when a corpus of the same shape would come out otherwise. */
const VERSION = 3

export interface Corpus {
  readonly name: string
  readonly days: number
  readonly recordsPerDay: number
  readonly objectsPerDay: number
  readonly addresses: number
  readonly keys: number
  readonly agents: number
  readonly referrers: number
  /** Every key, agent, referrer and address is a new one. */
  readonly isHostile: boolean
  readonly seed: number
}

const regular: Corpus = {
  name: 'regular',
  days: 30,
  recordsPerDay: 33_334,
  objectsPerDay: 1,
  addresses: 40_000,
  keys: 5_000,
  agents: 4_000,
  referrers: 40_000,
  isHostile: false,
  seed: 20_261_122,
}

const oneDay = { ...regular, days: 1, addresses: 1_000_000 }

export const corpora = {
  regular,
  /** The same records in 20,000 objects. */
  small: { ...regular, name: 'small', objectsPerDay: 667 },
  /** A fifth of the next one's records: what the others take is what more records take. */
  oneDay: { ...oneDay, name: 'one-day', recordsPerDay: 1_000_000, objectsPerDay: 8 },
  bigDay: { ...oneDay, name: 'big-day', recordsPerDay: 5_000_000, objectsPerDay: 40 },
  hostile: { ...regular, name: 'hostile', isHostile: true },
  /** The last day is the new one. */
  history: { ...regular, name: 'history', days: 366, recordsPerDay: 20_000, objectsPerDay: 4 },
} as const satisfies Record<string, Corpus>

/** A small site, for many nights in a row: see `year.ts`. */
export const smallSite: Corpus = {
  ...regular,
  name: 'small-site',
  days: 400,
  recordsPerDay: 2000,
  objectsPerDay: 60,
  addresses: 20_000,
  keys: 2_000,
  agents: 1_000,
  referrers: 3_000,
}

/** What counting a corpus must give, over all its days and over each. */
export interface Expected {
  readonly records: number
  readonly bytes: number
  readonly logBytes: number
  readonly objects: number
  readonly statuses: Readonly<Record<string, number>>
  readonly operations: Readonly<Record<string, number>>
  readonly days: Readonly<Record<string, { readonly records: number; readonly bytes: number }>>
}

export interface Made {
  /** The directory of log objects. */
  readonly directory: string
  readonly expected: Expected
}

/** The corpus in a directory below `root`, made unless it is there already. */
export function makeCorpus(corpus: Corpus, root: string): Made {
  const home = join(root, `${corpus.name}-${corpus.seed}-v${VERSION}`)
  const directory = join(home, 'log')
  const expectedFile = join(home, 'expected.json')
  if (!existsSync(expectedFile)) {
    const aside = `${home}.${process.pid}`
    mkdirSync(join(aside, 'log'), { recursive: true })
    const expected = writeObjects(corpus, join(aside, 'log'))
    writeFileSync(join(aside, 'expected.json'), JSON.stringify(expected))
    rmSync(home, { recursive: true, force: true })
    renameSync(aside, home)
  }
  return { directory, expected: JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected }
}

function writeObjects(corpus: Corpus, directory: string): Expected {
  const lines = makeLines(corpus)
  const days: Record<string, { records: number; bytes: number }> = {}
  let objects = 0
  for (let day = 0; day < corpus.days; day++) {
    const date = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)
    const before = lines.bytes
    let left = corpus.recordsPerDay
    for (let object = 0; object < corpus.objectsPerDay; object++) {
      const count = Math.ceil(left / (corpus.objectsPerDay - object))
      const firstOfDay = corpus.recordsPerDay - left
      writeObject(join(directory, objectName(date, object, corpus)), count, (i) =>
        lines.next(date, (firstOfDay + i) / corpus.recordsPerDay),
      )
      left -= count
      objects++
    }
    days[date] = { records: corpus.recordsPerDay, bytes: lines.bytes - before }
  }
  const { bytes, logBytes, statuses, operations } = lines
  const records = corpus.days * corpus.recordsPerDay
  return { records, bytes, logBytes, objects, statuses, operations, days }
}

const FIRST_DAY = Date.UTC(2026, 9, 1)
const LINES_AT_ONCE = 2000

function objectName(date: string, object: number, { objectsPerDay }: Corpus): string {
  const seconds = Math.floor(((object + 1) / objectsPerDay) * 86_399)
  return `${date}-${clock(seconds).replaceAll(':', '-')}-${`${object}`.padStart(16, 'A')}`
}

function writeObject(file: string, count: number, line: (i: number) => string): void {
  const fd = openSync(file, 'w')
  for (let i = 0; i < count; i += LINES_AT_ONCE) {
    let text = ''
    for (let j = i; j < Math.min(count, i + LINES_AT_ONCE); j++) text += line(j)
    writeSync(fd, Buffer.from(text, 'latin1'))
  }
  closeSync(fd)
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const OWNER = '5f2d8c1e9a7b4f60835d1c2e7f9a0b4c6d8e1f3a5b7c9d0e2f4a6b8c0d1e3f5a'
const BUCKET = 'media.example.org'
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const OUTCOMES: readonly [status: string, error: string, share: number][] = [
  ['200', '-', 70],
  ['206', '-', 12],
  ['304', '-', 9],
  ['404', 'NoSuchKey', 6],
  ['403', 'AccessDenied', 2.9],
  ['503', 'SlowDown', 0.1],
]

/** Lines in the order of their times, and what they add up to so far. */
export function makeLines(corpus: Corpus) {
  const random = randomFrom(corpus.seed)
  const pick = (size: number) => Math.floor(random() * size)
  /** Few values often, many seldom. */
  const pickSkewed = (size: number) => Math.floor(size * random() ** 3)
  const pool = (size: number, make: (i: number) => string) =>
    Array.from({ length: size }, (_, i) => make(i))

  const addresses = pool(corpus.isHostile ? 0 : corpus.addresses, (i) =>
    i % 8 === 0
      ? `2001:db8:${(i >> 8).toString(16)}:${pick(65536).toString(16)}::${(i & 255).toString(16)}`
      : `${[11 + (i % 200), pick(256), (i >> 8) & 255, i & 255].join('.')}`,
  )
  const keys = pool(corpus.isHostile ? 0 : corpus.keys, keyOf)
  const agents = pool(corpus.agents, (i) => agentOf(`${100 + (i % 40)}.0.${i}`, pick(5)))
  const referrers = pool(corpus.referrers, (i) => referrerOf(i, pick(600)))
  const hostIds = Array.from({ length: 100_000 }, () => BASE64[pick(64)]).join('')
  const statuses: Record<string, number> = {}
  const operations: Record<string, number> = {}
  let serial = 0
  let bytes = 0
  let logBytes = 0

  function keyOf(i: number): string {
    const type = ['jpg', 'png', 'html', 'mp4', 'css', 'js', 'zip', 'pdf'][i % 8]
    return `site/${['img', 'film', 'doc'][i % 3]}/${2015 + (i % 11)}/item%2520${i.toString(36)}.${type}`
  }

  return {
    get bytes() {
      return bytes
    },
    get logBytes() {
      return logBytes
    },
    statuses,
    operations,
    next(date: string, partOfDay: number): string {
      const id = serial++
      const outcome = outcomeOf(random() * 100)
      const [status, error] = outcome
      const isHead = random() < 0.03
      const operation = isHead ? 'REST.HEAD.OBJECT' : 'REST.GET.OBJECT'
      const hostile = corpus.isHostile ? id : -1
      const item = pickSkewed(corpus.keys)
      const key = hostile < 0 ? keys[item]! : keyOf(hostile * 3 + 7)
      const address = hostile < 0 ? addresses[pickSkewed(addresses.length)]! : addressOf(hostile)
      const agent =
        hostile < 0 ? agents[pickSkewed(agents.length)]! : agentOf(`9.${hostile}`, hostile % 5)
      const referrer =
        hostile < 0
          ? random() < 0.4
            ? '-'
            : referrers[pickSkewed(referrers.length)]!
          : referrerOf(hostile, hostile)
      const size = 1000 + ((item * 7919) % 3_000_000)
      const isSent = !isHead && (status === '200' || status === '206')
      const sent = isSent ? (status === '206' ? Math.ceil(size * random()) : size) : 0
      const seconds = Math.floor(partOfDay * 86_399)
      const [year, month, day] = date.split('-')
      const requestId = `${(id % 1_679_616).toString(36).padStart(4, '0')}${(
        id * 2_654_435_761 +
        12_345
      )
        .toString(36)
        .padStart(12, '0')}`
        .toUpperCase()
        .slice(0, 16)
      const total = 5 + pick(900)
      const hostIdAt = pick(99_900)
      const line = `${OWNER} ${BUCKET} [${day}/${MONTHS[Number(month) - 1]}/${year}:${clock(seconds)} +0000] ${address} - ${requestId} ${operation} ${key} "${isHead ? 'HEAD' : 'GET'} /${key.replace('%2520', '%20')} HTTP/1.1" ${status} ${error} ${sent || '-'} ${status[0] === '4' ? '-' : size} ${total} ${total >> 1} "${referrer}" "${agent}" - ${hostIds.slice(hostIdAt, hostIdAt + 75)}= - ECDHE-RSA-AES128-GCM-SHA256 - ${BUCKET}.s3.amazonaws.com TLSv1.2 - -\n`
      statuses[status] = (statuses[status] ?? 0) + 1
      operations[operation] = (operations[operation] ?? 0) + 1
      bytes += sent
      logBytes += line.length
      return line
    },
  }
}

function outcomeOf(percent: number): readonly [status: string, error: string, share: number] {
  let below = 0
  for (const outcome of OUTCOMES) {
    below += outcome[2]
    if (percent < below) return outcome
  }
  return OUTCOMES[0]!
}

function addressOf(i: number): string {
  return `${[20 + (i >> 24), (i >> 16) & 255, (i >> 8) & 255, i & 255].join('.')}`
}

function agentOf(version: string, kind: number): string {
  const systems = [
    'Windows NT 10.0; Win64; x64',
    'Macintosh; Intel Mac OS X 10_15_7',
    'X11; Linux x86_64',
  ]
  if (kind === 3)
    return `Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) ${version}`
  if (kind === 4) return `curl/${version}`
  return `Mozilla/5.0 (${systems[kind]}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36`
}

function referrerOf(i: number, site: number): string {
  return `https://www.site-${site.toString(36)}.example/page/${i.toString(36)}`
}

function clock(seconds: number): string {
  const two = (n: number) => `${Math.floor(n)}`.padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
