import { type Day, parseDay } from '../../src/calendar/day.ts'
import {
  directoryOfKey,
  isPageKey,
  sizeBounds,
  timeBounds,
  typeOfKey,
} from '../../src/count/record/meaning.ts'
import {
  type Action,
  meaningOfOperation,
  type OperationMeaning,
} from '../../src/count/record/operations.ts'
import { edgesOf, type Hour, type Table, type Totals } from '../../src/count/summary/summary.ts'
import {
  type ColumnName,
  type Counts,
  columnMerges,
  PARTS,
  type TableName,
  tables,
} from '../../src/count/tables/tables.ts'
import { entryOf, type PageInput, type ReportSettings } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import type { Words } from '../../src/report/words/words.ts'
import {
  type Daily,
  type DailyRow,
  type DailyTable,
  isDaily,
  moreColumns,
} from '../../src/rollup/daily.ts'
import {
  type AwsRegions,
  awsRegionsOf,
  type Period,
  type PeriodDay,
} from '../../src/rollup/rollup.ts'

/**
 * Believable periods for the tests of this room, counted plainly from invented readings. Every
 * table is counted from the same readings, so its sums are the totals'.
 */

/** Some records that are alike. */
export interface Reading {
  readonly day: Day
  readonly hour: number
  readonly count: number
  /** A content network's fetches are no client's requests. */
  readonly kind: 'people' | 'bots' | 'tools' | 'cdn'
  readonly key: string
  readonly size: number
  /** Of all records together. */
  readonly bytes: number
  readonly status: string
  readonly errorCode: string
  readonly operation: string
  readonly referrer: string
  /** Host of the referrer, `-` for none. */
  readonly site: string
  readonly searchEngine: string
  readonly campaign: string
  readonly client: string
  readonly network: string
  readonly country: string
  readonly agent: string
  readonly browser: string
  readonly system: string
  readonly device: string
  /** Of the bot or tool. */
  readonly program: string
  readonly requester: string
  readonly bucket: string
  readonly host: string
  readonly tls: string
  readonly signature: string
  readonly authentication: string
  readonly aclRequired: string
  readonly totalTime: number
  readonly turnAroundTime: number
}

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const sizeOf = (bytes: number): string =>
  bytes < 0 ? '-' : String(sizeBounds.find((bound) => bytes <= bound))
const boundOf = (ms: number): string => String(timeBounds.find((bound) => ms <= bound))
const isRead = ({ operation, kind }: Reading): boolean =>
  kind !== 'cdn' && /^REST\.(GET|HEAD)\.OBJECT$|^WEBSITE\./.test(operation)
const isCall = ({ status }: Reading): boolean => status !== '-'
const isRequest = (one: Reading): boolean => isCall(one) && one.kind !== 'cdn'
const isFetch = (one: Reading): boolean => isCall(one) && one.kind === 'cdn'
const isPage = ({ key }: Reading): boolean => isPageKey(key)
const isView = (one: Reading): boolean =>
  isRead(one) && one.kind === 'people' && isPage(one) && /^(200|304)$/.test(one.status)
const isAnonymous = ({ requester }: Reading): boolean => requester === '-'
const isError = ({ status }: Reading): boolean => status >= '400' && status <= '599'
const pair = (a: string, b: string): string => `${a}\u0000${b}`
const names: Readonly<Record<TableName, (one: Reading) => string | undefined>> = {
  keys: (one) => one.key,
  pages: (one) => one.key,
  directories: (one) => directoryOfKey(one.key),
  types: (one) => typeOfKey(one.key),
  sizes: (one) => sizeOf(one.size),
  referrers: (one) => one.referrer,
  referringSites: (one) => one.site,
  hotlinks: (one) => (one.site === '-' || isPage(one) ? undefined : pair(one.site, one.key)),
  searchEngines: (one) => one.searchEngine,
  campaigns: (one) => one.campaign,
  clients: (one) => one.client,
  networks: (one) => one.network,
  countries: (one) => one.country,
  agents: (one) => one.agent,
  browsers: (one) => one.browser,
  systems: (one) => one.system,
  devices: (one) => one.device,
  bots: (one) => one.program,
  tools: (one) => one.program,
  statuses: (one) => one.status,
  errorCodes: (one) => one.errorCode,
  errorKeys: (one) =>
    isError(one) ? pair(one.errorCode === '-' ? one.status : one.errorCode, one.key) : undefined,
  notFound: (one) => (one.status === '404' ? pair(one.key, one.referrer) : undefined),
  operations: (one) => one.operation,
  requesters: (one) => one.requester,
  buckets: (one) => one.bucket,
  hosts: (one) => one.host,
  tls: (one) => one.tls,
  signatures: (one) => one.signature,
  authentications: (one) => one.authentication,
  aclRequired: (one) => one.aclRequired,
  sourceRegions: () => '-',
  s3Hosts: (one) => one.host,
  s3Tls: (one) => one.tls,
  originKeys: (one) => one.key,
  originStatuses: (one) => one.status,
  originErrors: (one) =>
    !isError(one) ? undefined : pair(one.errorCode === '-' ? one.status : one.errorCode, one.key),
  cacheResults: () => '-',
  cacheDetails: () => pair('-', '-'),
  cacheKeys: (one) => pair('-', one.key),
  edges: () => '-',
  httpVersions: () => '-',
  distributions: () => '-',
  edgeTls: (one) => one.tls,
  edgeHosts: (one) => one.host,
  edgeStatuses: (one) => pair('-', one.status),
  turnAroundTimes: (one) =>
    one.turnAroundTime < 0 ? undefined : pair(sizeOf(one.size), boundOf(one.turnAroundTime)),
  totalTimes: (one) =>
    one.totalTime < 0 ? undefined : pair(sizeOf(one.size), boundOf(one.totalTime)),
}

/** Whether a table counts it; `names` leaves out what has no name there. */
const isCounted = (counts: Counts, one: Reading): boolean => {
  switch (counts) {
    case 'records':
      return true
    case 'calls':
      return isCall(one)
    case 'requests':
    case 'errors':
      return isRequest(one)
    case 'reads':
    case 'notFound':
    case 'hotlinks':
      return isRead(one)
    case 'edge':
      return false
    case 'fetches':
    case 'failedFetches':
      return isFetch(one)
    case 'pageViews':
      return isView(one)
    case 'people':
    case 'bots':
    case 'tools':
      return isRead(one) && one.kind === counts
  }
}

const values: Readonly<Record<ColumnName, (one: Reading) => number>> = {
  requests: (one) => one.count,
  bytes: (one) => one.bytes,
  visitors: (one) =>
    one.kind === 'people' && isRead(one) && !isError(one) ? Math.ceil(one.count / 5) : 0,
  pageViews: (one) => (isView(one) ? one.count : 0),
  errors: (one) => (isError(one) ? one.count : 0),
  whole: (one) => (one.status === '200' && one.bytes === one.size * one.count ? one.count : 0),
  partial: (one) => (one.status === '206' ? one.count : 0),
  partialBytes: (one) => (one.status === '206' ? one.bytes : 0),
  wastedBytes: (one) => (one.status === '200' && one.bytes < one.size * one.count ? one.bytes : 0),
  size: (one) => one.size,
  turnAroundMs: (one) => (one.turnAroundTime < 0 ? 0 : one.turnAroundTime * one.count),
  turnAroundCount: (one) => (one.turnAroundTime < 0 ? 0 : one.count),
  anonymous: (one) => (isAnonymous(one) && !isError(one) ? one.count : 0),
  inVain: (one) => (isAnonymous(one) && isError(one) ? one.count : 0),
  crowd: (one) => (one.kind === 'people' && isRead(one) && !isError(one) ? one.count : 0),
  parts: (one) =>
    one.status === '206' && one.size > 0 ? Math.round((one.bytes / one.size) * PARTS) : 0,
  unbilled: (one) => (isBilled(one) && priceOf(one) !== 'free' ? 0 : one.count),
  writes: (one) => (isBilled(one) && priceOf(one) === 'dear' ? one.count : 0),
  unbilledBytes: (one) => (isBilled(one) && !isFetch(one) ? 0 : one.bytes),
  awsBytes: () => 0,
}
const isBilled = (one: Reading): boolean =>
  isCall(one) && one.status < '500' && !(one.status === '403' && one.requester === '-')
const meanings = new Map<string, OperationMeaning>()
/** As with the counter, an operation is asked about once. */
function meaningOf({ operation }: Reading): OperationMeaning {
  const meaning = meanings.get(operation) ?? meaningOfOperation(operation)
  meanings.set(operation, meaning)
  return meaning
}
const priceOf = (one: Reading): string => meaningOf(one).price

/** One table of the readings. */
export function tableOf(name: TableName, readings: readonly Reading[]): Table {
  const row = tables.find((table) => table.name === name)
  if (row === undefined) throw new Error(`no table ${name}`)
  const sums = new Map<string, Partial<Record<ColumnName, number>>>()
  for (const one of readings) {
    const named = isCounted(row.counts, one) ? names[name](one) : undefined
    if (named === undefined) continue
    const sum = sums.get(named) ?? {}
    sums.set(named, sum)
    for (const column of row.columns) {
      const value = values[column](one)
      sum[column] =
        columnMerges[column] === 'max'
          ? Math.max(sum[column] ?? 0, value)
          : (sum[column] ?? 0) + value
    }
  }
  const sorted = [...sums.keys()].sort()
  return {
    names: sorted,
    columns: Object.fromEntries(
      row.columns.map((column) => [
        column,
        Float64Array.from(sorted, (named) => sums.get(named)?.[column] ?? 0),
      ]),
    ),
    rest: { rows: 0, columns: Object.fromEntries(row.columns.map((column) => [column, 0])) },
  }
}

function actionTotals(readings: readonly Reading[]) {
  const of = (action: Action): number =>
    readings.reduce((sum, one) => sum + (meaningOf(one).action === action ? one.count : 0), 0)
  return {
    writes: of('write'),
    lists: of('list'),
    deletes: of('delete'),
    lifecycle: of('lifecycle'),
  }
}

function totalsOf(readings: readonly Reading[]): Totals {
  const sum = (value: (one: Reading) => number): number =>
    readings.reduce((total, one) => total + value(one), 0)
  const count = (is: (one: Reading) => boolean): number => sum((one) => (is(one) ? one.count : 0))
  const traffic = (kind: string): { requests: number; bytes: number } => ({
    requests: count((one) => isRequest(one) && one.kind === kind),
    bytes: sum((one) => (isRequest(one) && one.kind === kind ? one.bytes : 0)),
  })
  return {
    records: count(() => true),
    requests: count(isRequest),
    bytes: sum((one) => (isRequest(one) ? one.bytes : 0)),
    reads: count(isRead),
    pageViews: count(isView),
    errors: count((one) => isRequest(one) && isError(one)),
    serverErrors: count((one) => isRequest(one) && isError(one) && one.status >= '500'),
    people: traffic('people'),
    bots: traffic('bots'),
    tools: traffic('tools'),
    edges: edgesOf(() => 0),
    cdn: { requests: count(isFetch), bytes: sum((one) => (isFetch(one) ? one.bytes : 0)) },
    calls: count(isCall),
    ...actionTotals(readings),
    billedWrites: count((one) => isBilled(one) && priceOf(one) === 'dear'),
    billedReads: count((one) => isBilled(one) && priceOf(one) === 'cheap'),
    billedBytes: sum((one) => (isBilled(one) && !isFetch(one) ? one.bytes : 0)),
    awsBytes: 0,
    transitionsToIA: 0,
    transitionsToInstant: 0,
    transitionsToGlacier: 0,
    transitionsToDeepArchive: 0,
    excluded: 0,
  }
}

/** The period `from`–`to` of the readings. */
export function periodOf(from: Day, to: Day, all: readonly Reading[]): Period {
  const readings = all.filter(({ day }) => day >= from && day <= to)
  const byDay = Map.groupBy(readings, ({ day }) => day)
  const days: PeriodDay[] = [...byDay.keys()].sort().map((day) => {
    const ofDay = byDay.get(day) ?? []
    const hours = Array.from({ length: 24 }, (_, hour): Hour => {
      const ofHour = ofDay.filter((one) => one.hour === hour && isRequest(one))
      return {
        requests: ofHour.reduce((sum, one) => sum + one.count, 0),
        bytes: ofHour.reduce((sum, one) => sum + one.bytes, 0),
        people: ofHour.reduce((sum, one) => sum + (one.kind === 'people' ? one.count : 0), 0),
      }
    })
    return {
      day,
      totals: totalsOf(ofDay),
      lacking: [],
      visitorsAre: 'counted' as const,
      isCopied: false,
      countedWith: [],
      embedded: 0,
      visitors: ofDay.reduce((sum, one) => sum + values.visitors(one), 0),
      hours,
    }
  })
  const hotlinks = tableOf('hotlinks', readings)
  const byHotlink = Map.groupBy(readings.filter(isRead), names.hotlinks)
  const seen = (pick: (days: Day[]) => Day | undefined): Day[] =>
    hotlinks.names.map((name) => {
      const daysSeen = (byHotlink.get(name) ?? []).map(({ day }) => day).sort()
      return pick(daysSeen) ?? from
    })
  const records = readings.reduce((sum, one) => sum + one.count, 0)
  const first = days[0]?.day
  const last = days.at(-1)?.day
  return {
    from,
    to,
    days,
    totals: totalsOf(readings),
    visitors: Math.round(days.reduce((sum, { visitors }) => sum + visitors, 0) * 0.72),
    visitorsAre: 'counted',
    embedded: 0,
    unhashed: 0,
    unhashedEmbedded: 0,
    sketch: { hashes: new Float64Array(0) },
    visitorRows: null,
    distinct: {},
    tables: Object.fromEntries(
      tables.map(({ name }) => [name, tableOf(name, readings)]),
    ) as unknown as Period['tables'],
    hotlinksSeen: seenOf(
      seen((list) => list[0]),
      seen((list) => list.at(-1)),
    ),
    daily: dailyOf(
      days.map(({ day }) => day),
      readings,
    ),
    log: {
      objects: days.length * 412,
      objectBytes: records * 727,
      records,
      duplicates: Math.round(records / 90_000),
      malformed: {
        'bad quotes': {
          count: 2,
          samples: ['79a5… example-site [22/Nov/2026:04:11:09 +0000] 198.5…'],
        },
        'binary data': { count: 1, samples: ['\\x7fELF\\x02\\x01…'] },
      },
      delays: [Math.round(records * 0.97), Math.round(records * 0.03), 4, 0, 0, 0, 0, 0, 0, 0, 0],
      delayHours: [Math.round(records * 0.6), Math.round(records * 0.3), 7, 0, 0, 0, 40],
    },
    deliveries: days.map(({ day }) => ({ day, objects: 412 })),
    firstRecord: first === undefined ? Number.POSITIVE_INFINITY : Date.parse(first) / 1000 + 121,
    lastRecord: last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last) / 1000 + 85_260,
  }
}

function seenOf(first: readonly Day[], last: readonly Day[]): Period['hotlinksSeen'] {
  const days = [...new Set([...first, ...last])].sort()
  const numbers = (list: readonly Day[]) => Uint32Array.from(list, (day) => days.indexOf(day))
  return { days, first: numbers(first), last: numbers(last) }
}

const BUCKET = 'example-site'
const HOST = 'www.example.com'
const OWN = `https://${HOST}/`

const base: Omit<Reading, 'day' | 'hour'> = {
  count: 1,
  kind: 'people',
  key: 'index.html',
  size: 18_400,
  bytes: 18_400,
  status: '200',
  errorCode: '-',
  operation: 'WEBSITE.GET.OBJECT',
  referrer: '-',
  site: '-',
  searchEngine: '-',
  campaign: '-',
  client: '198.51.100.0/24',
  network: 'AS3320 Deutsche Telekom AG',
  country: 'DE',
  agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15',
  browser: 'Safari',
  system: 'macOS',
  device: 'desktop',
  program: '-',
  requester: '-',
  bucket: BUCKET,
  host: HOST,
  tls: 'TLSv1.3',
  signature: '-',
  authentication: '-',
  aclRequired: '-',
  totalTime: 42,
  turnAroundTime: 18,
}

/** Every name of the tables that are told by day; of pairs the first parts. */
function dailyOf(days: readonly Day[], readings: readonly Reading[]): Daily {
  const told = tables.filter(({ name }) => isDaily(name))
  const made = told.map(({ name, counts, columns }): [string, DailyTable] => {
    const rows = new Map<string, Omit<DailyRow, 'name'>>()
    const isWasted = columns.some((column) => column === 'wastedBytes')
    for (const one of readings) {
      const named = isCounted(counts, one) ? names[name](one)?.split('\u0000')[0] : undefined
      if (named === undefined) continue
      const empty = () => new Float64Array(days.length)
      const row = rows.get(named) ?? {
        ...{ requests: empty(), bytes: empty() },
        wastedBytes: isWasted ? empty() : null,
        errors: name === 'operations' ? empty() : null,
      }
      rows.set(named, row)
      const at = days.indexOf(one.day)
      row.requests[at] = (row.requests[at] ?? 0) + one.count
      row.bytes[at] = (row.bytes[at] ?? 0) + one.bytes
      for (const column of moreColumns) {
        const told = row[column]
        if (told !== null) told[at] = (told[at] ?? 0) + values[column](one)
      }
    }
    return [name, { rows: [...rows].map(([name, row]) => ({ name, ...row })), isWhole: true }]
  })
  return { days, tables: Object.fromEntries(made) }
}

/** Readings of one kind: all of `base` but what is given. */
export function reading(day: string, hour: number, given: Partial<typeof base> = {}): Reading {
  return { ...base, day: parseDay(day), hour, ...given }
}

const pages: readonly (readonly [key: string, size: number, weight: number])[] = [
  ['index.html', 18_400, 30],
  ['blog/s3-logs/index.html', 41_200, 22],
  ['guide/', 26_100, 12],
  ['guide/install/', 31_800, 9],
  ['download/', 12_300, 8],
  ['about', 9_100, 4],
  ['blog/', 15_000, 6],
  ['archive/2012/how-to.html', 22_000, 3],
  ['guide/templates/', 28_000, 3],
  ['contact', 6_000, 2],
]
const assets: readonly (readonly [key: string, size: number, weight: number])[] = [
  ['css/main.css', 24_000, 20],
  ['js/app.js', 61_000, 16],
  ['images/logo.svg', 4_100, 18],
  ['images/hero.jpg', 412_000, 9],
  ['fonts/body.woff2', 88_000, 10],
  ['favicon.ico', 5_430, 14],
]
const readers: readonly (Partial<typeof base> & { weight: number })[] = [
  { weight: 30 },
  {
    weight: 38,
    country: 'US',
    network: 'AS7922 Comcast Cable Communications, LLC',
    client: '203.0.113.0/24',
    agent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36',
    browser: 'Chrome',
    system: 'Windows',
  },
  {
    weight: 20,
    country: 'IN',
    network: 'AS55836 Reliance Jio Infocomm Limited',
    client: '2001:db8:40::/48',
    agent: 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
    browser: 'Chrome',
    system: 'Android',
    device: 'phone',
  },
  {
    weight: 12,
    country: 'FR',
    network: 'AS3215 Orange S.A.',
    client: '192.0.2.0/24',
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    browser: 'Firefox',
    system: 'Linux',
    tls: 'TLSv1.2',
  },
]
const origins: readonly (Partial<typeof base> & { weight: number })[] = [
  { weight: 40 },
  {
    weight: 25,
    referrer: 'https://www.google.com/',
    site: 'www.google.com',
    searchEngine: 'Google',
  },
  { weight: 14, referrer: 'https://news.ycombinator.com/item', site: 'news.ycombinator.com' },
  {
    weight: 8,
    referrer: 'https://duckduckgo.com/',
    site: 'duckduckgo.com',
    searchEngine: 'DuckDuckGo',
  },
  { weight: 7, referrer: 'https://github.com/example/site', site: 'github.com' },
  { weight: 4, referrer: 'https://chatgpt.com/', site: 'chatgpt.com' },
  {
    weight: 2,
    referrer: 'https://lists.example.org/2026/11',
    site: 'lists.example.org',
    campaign: 'utm_source=newsletter&utm_campaign=november',
  },
]
const robots: readonly (readonly [
  name: string,
  agent: string,
  network: string,
  country: string,
  weight: number,
])[] = [
  [
    'Googlebot',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'AS15169 Google LLC',
    'US',
    40,
  ],
  [
    'GPTBot',
    'Mozilla/5.0 AppleWebKit/537.36 (compatible; GPTBot/1.3; +https://openai.com/gptbot)',
    'AS8075 Microsoft Corporation',
    'US',
    30,
  ],
  [
    'ClaudeBot',
    'Mozilla/5.0 (compatible; ClaudeBot/1.0; +claudebot@anthropic.com)',
    'AS16509 Amazon.com, Inc.',
    'US',
    16,
  ],
  [
    'PerplexityBot',
    'Mozilla/5.0 (compatible; PerplexityBot/1.0)',
    'AS16509 Amazon.com, Inc.',
    'US',
    8,
  ],
  [
    'bingbot',
    'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    'AS8075 Microsoft Corporation',
    'US',
    14,
  ],
  [
    'AhrefsBot',
    'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
    'AS16276 OVH SAS',
    'FR',
    10,
  ],
  ['Feedly', 'Feedly/1.0 (+http://www.feedly.com/fetcher.html)', 'AS16276 OVH SAS', 'FR', 6],
]

/** Sixty days of a small site to 30 November 2026: a hot-linker that comes on 9 November, GPTBot
 * that reads three times as much from the 22nd, a broken link of its own, scanners, range reads. */
export function exampleReadings(seed = 7): Reading[] {
  const random = randomFrom(seed)
  const readings: Reading[] = []
  const times = (mean: number): number => Math.max(1, Math.round(mean * (0.7 + 0.6 * random())))
  const start = Date.parse('2026-10-01')
  for (let at = 0; at < 61; at++) {
    const day = new Date(start + at * 86_400_000).toISOString().slice(0, 10)
    const weekday = new Date(start + at * 86_400_000).getUTCDay()
    const level = (weekday === 0 || weekday === 6 ? 0.7 : 1) * (1 + at / 400)
    const add = (hour: number, given: Partial<typeof base>): void => {
      readings.push(reading(day, hour, given))
    }
    for (const hour of [0, 3, 6, 8, 9, 10, 11, 13, 14, 15, 16, 18, 20, 21, 22]) {
      const daylight = level * (hour > 7 && hour < 19 ? 1.4 : hour > 18 ? 1 : 0.4)
      for (const [index, [key, size, weight]] of pages.entries()) {
        const { weight: often, ...reader } = readers[(hour + index) % readers.length] ?? {
          weight: 1,
        }
        const { weight: share, ...origin } = origins[
          (hour * 3 + index * 5 + at) % origins.length
        ] ?? {
          weight: 1,
        }
        const count = times((weight * often * share * daylight) / 260)
        add(hour, { ...reader, ...origin, key, size, bytes: size * count, count })
      }
      for (const [index, [key, size, weight]] of assets.entries()) {
        const { weight: often, ...reader } = readers[(hour + index) % readers.length] ?? {
          weight: 1,
        }
        const count = times((weight * often * daylight) / 16)
        const own = { referrer: OWN, site: HOST }
        add(hour, { ...reader, ...own, key, size, bytes: size * count, count })
        add(hour, {
          ...reader,
          ...own,
          key,
          size,
          bytes: 0,
          count: times(count / 4),
          status: '304',
        })
      }
      for (const [program, agent, network, country, weight] of robots) {
        const grown = program === 'GPTBot' && day >= '2026-11-22' ? 3.4 : 1
        const count = times((weight * grown * level) / 9)
        const [key, size] = pages[(hour + program.length) % pages.length] ?? ['index.html', 1]
        add(hour, {
          ...{ kind: 'bots', program, agent, network, country, client: '192.0.2.0/24' },
          ...{ browser: '-', system: '-', device: '-' },
          ...{ key: program === 'GPTBot' ? 'archive/2012/how-to.html' : key },
          ...{ size, bytes: size * count, count },
        })
      }
      const toolCount = times(5 * level)
      add(hour, {
        ...{
          kind: 'tools',
          program: 'curl',
          agent: 'curl/8.5.0',
          country: 'US',
          client: `3.5.${hour}.0/24`,
        },
        ...{ network: 'AS14618 Amazon.com, Inc.', key: 'downloads/tool-2.1.zip', size: 8_400_000 },
        ...{
          count: toolCount,
          bytes: 8_400_000 * toolCount,
          totalTime: 2100,
          operation: 'REST.GET.OBJECT',
        },
      })
    }
    // Downloads: whole, in ranges, broken off.
    const movie = { key: 'video/intro.mp4', size: 61_000_000, operation: 'REST.GET.OBJECT' }
    const parts = times(14 * level)
    add(20, { ...movie, count: parts, bytes: parts * 9_000_000, status: '206', totalTime: 8_800 })
    const broken = times(3)
    add(21, { ...movie, count: broken, bytes: broken * 20_000_000, totalTime: 6_100 })
    // The hot-linker.
    if (day >= '2026-11-09') {
      const many = times(16)
      const leech = {
        client: `177.32.${at}.0/24`,
        referrer: 'https://leech.example.net/watch',
        site: 'leech.example.net',
      }
      add(19, {
        ...movie,
        ...leech,
        count: many,
        bytes: many * 61_000_000,
        country: 'BR',
        network: 'AS28573 Claro NXT',
      })
      add(22, {
        ...leech,
        key: 'images/hero.jpg',
        size: 412_000,
        count: 40,
        bytes: 40 * 412_000,
        country: 'BR',
        network: 'AS28573 Claro NXT',
      })
    }
    add(12, {
      key: 'images/logo.svg',
      size: 4_100,
      count: times(30),
      bytes: 30 * 4_100,
      referrer: 'https://forum.example.org/t/1',
      site: 'forum.example.org',
    })
    // What is broken.
    const missing = { status: '404', errorCode: 'NoSuchKey', size: 0, bytes: 0, turnAroundTime: 12 }
    add(9, {
      ...missing,
      key: 'css/old.css',
      count: times(90),
      referrer: `${OWN}guide/`,
      site: HOST,
    })
    add(15, {
      ...missing,
      key: 'css/old.css',
      count: times(50),
      referrer: `${OWN}blog/`,
      site: HOST,
    })
    add(15, {
      ...missing,
      key: 'blog/s3-log/index.html',
      count: times(6),
      referrer: 'https://news.ycombinator.com/item',
      site: 'news.ycombinator.com',
    })
    for (const key of ['wp-login.php', '.env', 'xmlrpc.php', 'admin/config.php', '.git/config'])
      add(4, {
        ...missing,
        key,
        count: times(11),
        kind: 'tools',
        program: 'Go-http-client',
        agent: 'Go-http-client/1.1',
        country: 'NL',
        network: 'AS60781 LeaseWeb',
      })
    add(4, {
      status: '403',
      errorCode: 'AccessDenied',
      key: 'private/backup.tar',
      count: times(7),
      size: 0,
      bytes: 243 * 7,
      turnAroundTime: 9,
    })
    if (at % 9 === 3)
      add(13, { status: '503', errorCode: 'SlowDown', count: 4, bytes: 0, turnAroundTime: 5 })
    // Calls that are no reads.
    const owner: Partial<typeof base> = {
      ...{ kind: 'tools', requester: 'arn:aws:iam::123456789012:user/deploy', program: 'aws-cli' },
      ...{
        agent: 'aws-cli/2.31.0',
        signature: 'SigV4',
        authentication: 'AuthHeader',
        country: 'DE',
      },
      ...{ host: `${BUCKET}.s3.eu-central-1.amazonaws.com`, bytes: 0 },
    }
    add(7, { ...owner, operation: 'REST.PUT.OBJECT', count: times(12) })
    add(7, { ...owner, operation: 'REST.GET.BUCKET', count: times(4), key: '-', bytes: 4_000 })
    add(2, {
      ...owner,
      operation: 'REST.GET.LOCATION',
      count: 24,
      key: '-',
      program: 'AWS Config',
      signature: 'SigV2',
    })
    add(2, {
      ...owner,
      operation: 'S3.EXPIRE.OBJECT',
      status: '-',
      count: times(3),
      requester: 'AmazonS3',
      tls: '-',
      host: '-',
      signature: '-',
      authentication: '-',
    })
    add(7, { ...owner, operation: 'REST.DELETE.OBJECT', status: '204', count: times(2) })
  }
  return [...readings, ...originReadings(times)]
}

/** What a content network fetched by origin access control. */
function originReadings(times: (mean: number) => number): Reading[] {
  const start = Date.parse('2026-10-01')
  const signed: Partial<typeof base> = {
    ...{ kind: 'cdn', requester: 'svc:cloudfront.amazonaws.com', signature: 'SigV4' },
    ...{ authentication: 'AuthHeader', agent: '-', client: '-', network: '-', country: '-' },
    host: `${BUCKET}.s3.eu-central-1.amazonaws.com`,
  }
  return Array.from({ length: 61 }, (_, at): Reading[] => {
    const day = new Date(start + at * 86_400_000).toISOString().slice(0, 10)
    const count = times(20)
    const logo = { key: 'images/logo.svg', size: 4_100 }
    return [
      reading(day, 11, { ...signed, ...logo, count, bytes: 4_100 * count }),
      reading(day, 17, { ...signed, ...logo, count: times(9), bytes: 0, status: '304' }),
      reading(day, 18, {
        ...{ ...signed, key: 'css/old.css', count: times(4), bytes: 0, size: 0 },
        ...{ status: '403', errorCode: 'AccessDenied' },
      }),
    ]
  }).flat()
}

/** The last thirty days, and the thirty before. */
export function examplePeriods(): { period: Period; previous: Period } {
  const readings = exampleReadings()
  return {
    period: periodOf(parseDay('2026-11-01'), parseDay('2026-11-30'), readings),
    previous: periodOf(parseDay('2026-10-02'), parseDay('2026-10-31'), readings),
  }
}

/** The last thirty days of the example. */
export function examplePeriod(): Period {
  return examplePeriods().period
}

export const exampleSettings: ReportSettings = {
  title: 'www.example.com',
  site: [],
  timeZone: 'UTC',
  language: 'en',
  locale: 'en-GB',
  days: 30,
  clientAddresses: 'masked',
  audience: 'private',
  address: null,
  badge: null,
  openData: false,
  visitorsAddUp: false,
  exclude: '',
  region: 'eu-central-1',
  prices: {},
  generator: {
    name: 'S3 Log Report',
    version: '0.1.0',
    href: 'https://github.com/example/s3-log-report',
  },
  attributions: [{ text: 'IPtoASN (PDDL 1.0)', href: 'https://iptoasn.com/' }],
}

const readings = exampleReadings()
/** Periods are worked out once a test file. */
const spans = new Map<string, Period>()

/** A period as its line in the navigation needs it. */
export function headOf(period: Period): Period & { awsRegions: AwsRegions } {
  return { ...period, awsRegions: awsRegionsOf(period) }
}

/** The pages of the example: front page, October and November, the year, the index. */
export function exampleInputs(
  settings: ReportSettings = exampleSettings,
  words: Words = en,
): PageInput[] {
  const span = (from: string, to: string): Period => {
    const name = `${from} ${to}`
    const made = spans.get(name) ?? periodOf(parseDay(from), parseDay(to), readings)
    spans.set(name, made)
    return made
  }
  const front = span('2026-11-01', '2026-11-30')
  const before = span('2026-10-02', '2026-10-31')
  const october = span('2026-10-01', '2026-10-31')
  const november = span('2026-11-01', '2026-11-30')
  const year = span('2026-01-01', '2026-12-31')
  const periods = [
    entryOf('front', '', headOf(front), settings),
    entryOf('month', '2026-10/', headOf(october), settings),
    entryOf('month', '2026-11/', headOf(november), settings),
    entryOf('year', '2026/', headOf(year), settings),
  ]
  const shared = { periods, settings, words }
  return [
    { kind: 'front', path: '', period: front, previous: before, ...shared },
    { kind: 'month', path: '2026-11/', period: november, previous: october, ...shared },
    { kind: 'month', path: '2026-10/', period: october, previous: null, ...shared },
    { kind: 'year', path: '2026/', period: year, previous: null, ...shared },
    { kind: 'index', path: 'periods/', ...shared },
  ]
}

/** The front page of the example. */
export function exampleInput(
  settings: ReportSettings = exampleSettings,
  words: Words = en,
): PageInput {
  const [front] = exampleInputs(settings, words)
  if (front === undefined) throw new Error('the example has a front page')
  return front
}
