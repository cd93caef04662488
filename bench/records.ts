/** Seeded records that corpora are written of: see `corpora.ts`. */

export interface Corpus {
  readonly name: string
  readonly days: number
  /** Of its records; 2026-10-01 where it is left out. */
  readonly firstDay?: string
  readonly recordsPerDay: number
  readonly objectsPerDay: number
  readonly addresses: number
  readonly keys: number
  readonly agents: number
  readonly referrers: number
  /** Every key, agent, referrer and address is a new one. */
  readonly isHostile: boolean
  readonly seed: number
  /** Which log they stand in: S3's text, or CloudFront's. */
  readonly writing: 's3' | 'w3c' | 'json' | 'parquet'
}

/** A request, whatever log it will stand in. */
export interface MadeRecord {
  /** `2026-10-01`, and the second of that day. */
  readonly date: string
  readonly seconds: number
  readonly address: string
  readonly requestId: string
  readonly method: string
  readonly operation: string
  /** As S3 writes it. */
  readonly key: string
  readonly status: string
  readonly error: string
  /** Bytes. */
  readonly sent: number
  readonly size: number
  /** Milliseconds. */
  readonly total: number
  readonly referrer: string
  readonly agent: string
  readonly hostId: string
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const OUTCOMES: readonly [status: string, error: string, share: number][] = [
  ['200', '-', 70],
  ['206', '-', 12],
  ['304', '-', 9],
  ['404', 'NoSuchKey', 6],
  ['403', 'AccessDenied', 2.9],
  ['503', 'SlowDown', 0.1],
]

/** Records in the order of their times, and what they add up to so far. */
export function makeRecords(corpus: Corpus) {
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

  function keyOf(i: number): string {
    const type = ['jpg', 'png', 'html', 'mp4', 'css', 'js', 'zip', 'pdf'][i % 8]
    return `site/${['img', 'film', 'doc'][i % 3]}/${2015 + (i % 11)}/item%2520${i.toString(36)}.${type}`
  }

  return {
    get bytes() {
      return bytes
    },
    statuses,
    operations,
    next(date: string, partOfDay: number): MadeRecord {
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
      statuses[status] = (statuses[status] ?? 0) + 1
      operations[operation] = (operations[operation] ?? 0) + 1
      bytes += sent
      const hostId = hostIds.slice(hostIdAt, hostIdAt + 75)
      return {
        ...{ date, seconds, address, requestId, operation, key, status, error, sent, size, total },
        ...{ referrer, agent, hostId },
        method: isHead ? 'HEAD' : 'GET',
      }
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
