/**
 * Believable logs of a small site on S3, the same for the same options. The clock has no part in it.
 *
 *   actors ──records of a day──▶ grouped by bucket and hour ──▶ log objects, delivered late and
 *   out of order, with a record that comes twice and a line that is none now and then
 */
import {
  account,
  arrivals,
  brokenFrom,
  brokenKey,
  brokenPage,
  browsers,
  campaigns,
  configPolls,
  dataset,
  deployer,
  downloads,
  embedders,
  hog,
  homes,
  hotlinker,
  imageSizes,
  type Machine,
  machines,
  mediaBucket,
  mediaHost,
  office,
  owner,
  pages,
  parts,
  region,
  scannedPaths,
  scannerAgents,
  scannerPrefixes,
  siteBucket,
  siteUrl,
  sounds,
  stolen,
  videos,
} from './cast.ts'
import { type EdgeObject, Edges } from './cloudfront.ts'
import { type Chance, chance } from './random.ts'

export interface DemoOptions {
  readonly seed: number
  /** `YYYY-MM-DD` */
  readonly firstDay: string
  readonly days: number
  /** On an ordinary weekday in the middle of the demo. */
  readonly recordsPerDay: number
  /** Key layout of the log objects; both by delivery time. */
  readonly layout: 'simple' | 'partitioned'
  /** What every key begins with. */
  readonly prefix: string
  /** Whether CloudFront stands before the site: then most readers are in its log. */
  readonly isBehindCdn: boolean
}

export const demoDefaults: DemoOptions = {
  seed: 1,
  firstDay: '2026-09-23',
  days: 60,
  recordsPerDay: 1500,
  layout: 'simple',
  prefix: 'access/',
  isBehindCdn: false,
}

export interface DemoObject {
  readonly key: string
  readonly body: string
  /** Seconds since 1970. */
  readonly delivered: number
}

/** What was written, counted while writing. */
export interface DemoFacts {
  /** Lines that are records, each once. */
  records: number
  /** Lines that repeat a record of the same delivery day. */
  duplicates: number
  malformed: number
  /** Bytes sent, of all records. */
  bytes: number
  /** In CloudFront's log; all other numbers are of S3's. */
  edgeRequests: number
  readonly statuses: Map<string, number>
  readonly operations: Map<string, number>
  /** By the request's day, UTC. */
  readonly days: Map<string, number>
}

export interface DemoLogs {
  /** In the order of their delivery. */
  readonly objects: readonly DemoObject[]
  /** CloudFront's; none where the site is not behind it. */
  readonly edgeObjects: readonly EdgeObject[]
  readonly facts: DemoFacts
}

/** One record before it is a line. Absent is `-`. */
export interface DemoRecord {
  /** Seconds since 1970. */
  readonly time: number
  readonly bucket: string
  readonly operation: string
  readonly address?: string
  readonly requester?: string
  readonly requestId?: string
  /** As the object is called; `keyAsLogged` where S3 writes it otherwise. */
  readonly key?: string
  readonly keyAsLogged?: string
  /** Method and target, without the protocol. */
  readonly uri?: string
  readonly status?: number
  readonly errorCode?: string
  readonly bytes?: number
  readonly size?: number
  readonly totalMs?: number
  readonly turnAroundMs?: number
  readonly referrer?: string
  readonly agent?: string
  readonly version?: string
  readonly signature?: 'SigV2' | 'SigV4'
  readonly authentication?: 'AuthHeader' | 'QueryString'
  readonly host?: string
  readonly tls?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'
  readonly accessPoint?: string
  readonly aclRequired?: true
  readonly sourceRegion?: string
}

const HOUR = 3600
const DAY = 24 * HOUR

/** One day of the demo, as the actors see it. */
interface Scene {
  readonly chance: Chance
  /** From 0. */
  readonly day: number
  readonly midnight: number
  /** How much of the ordinary day's traffic there is: by size of the demo, weekday and trend. */
  readonly scale: number
  emit(record: DemoRecord): void
}

/** Makes the logs. Equal options give equal bytes. */
export function makeDemoLogs(options: Partial<DemoOptions> = {}): DemoLogs {
  const settings = { ...demoDefaults, ...options }
  const dice = chance(settings.seed)
  const start = Date.parse(`${settings.firstDay}T00:00:00Z`) / 1000
  const facts: DemoFacts = {
    records: 0,
    duplicates: 0,
    malformed: 0,
    bytes: 0,
    edgeRequests: 0,
    statuses: new Map(),
    operations: new Map(),
    days: new Map(),
  }
  const objects: DemoObject[] = []
  const edges = settings.isBehindCdn ? new Edges(settings.seed) : undefined
  const edgeObjects: EdgeObject[] = []
  for (let day = 0; day < settings.days; day++) {
    const midnight = start + day * DAY
    let records = playDay(dice, day, midnight, settings)
    if (edges !== undefined) {
      const played = edges.play(records)
      records = played.records
      edgeObjects.push(...played.objects)
      facts.edgeRequests += played.requests
    }
    for (const record of records) note(facts, record)
    objects.push(...deliver(dice, records, day, start, settings, facts))
  }
  objects.sort((a, b) => a.delivered - b.delivered || (a.key < b.key ? -1 : 1))
  return { objects, edgeObjects, facts }
}

function note(facts: DemoFacts, record: DemoRecord): void {
  const add = (counts: Map<string, number>, name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  facts.records++
  facts.bytes += record.bytes ?? 0
  add(facts.statuses, String(record.status ?? '-'))
  add(facts.operations, record.operation)
  add(facts.days, new Date(record.time * 1000).toISOString().slice(0, 10))
}

// ---- the day ----

function playDay(
  dice: Chance,
  day: number,
  midnight: number,
  { recordsPerDay, days }: DemoOptions,
): DemoRecord[] {
  const records: DemoRecord[] = []
  const weekday = new Date(midnight * 1000).getUTCDay()
  const week = weekday === 0 || weekday === 6 ? 0.68 : 1.04
  const trend = 0.92 + (0.16 * day) / Math.max(1, days - 1)
  const scene: Scene = {
    chance: dice,
    day,
    midnight,
    scale: (recordsPerDay / 1500) * week * trend,
    emit(record) {
      // What runs past midnight is cut to it: each day of the demo stands by itself.
      records.push({ ...record, time: Math.min(Math.floor(record.time), midnight + DAY - 1) })
    },
  }
  for (const actor of actors) actor(scene)
  return records.sort((a, b) => a.time - b.time)
}

/** Everyone who makes records. */
const actors: readonly ((scene: Scene) => void)[] = [
  readPages,
  visitAsMachines,
  stealVideos,
  embedImages,
  hogBandwidth,
  scan,
  pollAsConfig,
  deploySite,
  workInTheOffice,
  shareByPresigning,
  askForPermission,
  expireAndMove,
  overload,
]

/** Visits an hour of the day, UTC: mostly Europe, and an American evening after midnight. */
const visitsByHour = [
  5, 5, 4, 3, 2, 3, 5, 8, 10, 11, 11, 12, 12, 11, 12, 13, 14, 16, 18, 20, 19, 16, 11, 7,
].map((weight, hour) => ({ hour, weight }))

function peoplesTime({ chance, midnight }: Scene): number {
  return midnight + chance.pickBy(visitsByHour).hour * HOUR + chance.between(0, HOUR - 1)
}

function anyTime({ chance, midnight }: Scene): number {
  return midnight + chance.between(0, DAY - 1)
}

/** One who asks: the same address and agent for a while. */
interface Client {
  readonly address: string
  readonly agent: string
}

function homeClient({ chance }: Scene): Client {
  return {
    address: addressIn(chance, chance.pickBy(homes).prefix),
    agent: chance.pickBy(browsers).agent,
  }
}

function addressIn(chance: Chance, prefix: string): string {
  if (prefix.includes(':')) {
    return `${prefix}${chance.between(1, 0xff).toString(16)}::${chance.between(1, 0xffff).toString(16)}`
  }
  const missing = 5 - prefix.split('.').length
  return prefix + Array.from({ length: missing }, () => chance.between(1, 254)).join('.')
}

function readPages(scene: Scene): void {
  const visits = scene.chance.count(90 * scene.scale)
  for (let i = 0; i < visits; i++) visit(scene, homeClient(scene))
}

function visit(scene: Scene, client: Client): void {
  const { chance } = scene
  let at = peoplesTime(scene)
  let referrer = chance.pickBy(arrivals).referrer
  const hasCache = chance.isLucky(0.3)
  const seen = new Set<string>()
  const length = 1 + chance.count(1.3)
  for (let i = 0; i < length; i++) {
    const page = chance.pickBy(pages)
    const campaign =
      i === 0 && scene.day >= 50 && chance.isLucky(0.3) ? `?${chance.pick(campaigns)}` : ''
    const isWrong = chance.isLucky(0.015)
    if (isWrong) missed(scene, client, at, `${page.path.replace(/\/$/, '')}s.html`, referrer)
    else loadPage(scene, client, at, page, campaign, referrer, hasCache, seen)
    referrer = siteUrl + page.path
    if (page.path === '/watch/' && chance.isLucky(0.5))
      watch(scene, client, at + 6, chance.pickBy(videos), referrer)
    if (page.path === '/listen/' && chance.isLucky(0.5)) listen(scene, client, at + 9, referrer)
    if ((page.path === '/data/' || page.path === '/guide/') && chance.isLucky(0.4)) {
      download(scene, client, at + 12, chance.pickBy(downloads.slice(0, 3)), referrer)
    }
    at += chance.around(40, 0.8)
  }
}

type Page = (typeof pages)[number]

function loadPage(
  scene: Scene,
  client: Client,
  at: number,
  page: Page,
  campaign: string,
  referrer: string,
  hasCache: boolean,
  seen: Set<string>,
): void {
  const { chance } = scene
  readSite(scene, client, {
    at,
    path: page.path + campaign,
    key: page.key,
    size: page.size,
    referrer,
  })
  const own = siteUrl + page.path
  for (const [key, size] of parts) {
    if (seen.has(key)) continue
    seen.add(key)
    const isUnchanged = hasCache && chance.isLucky(0.5)
    if (hasCache && !isUnchanged) continue
    readSite(scene, client, { at: at + 1, path: `/${key}`, key, size, referrer: own, isUnchanged })
  }
  for (const key of page.images) {
    if (seen.has(key)) continue
    seen.add(key)
    const size = imageSizes[key] ?? 1000
    readSite(scene, client, {
      at: at + 2,
      path: `/${key}`,
      key,
      size,
      referrer: own,
      isUnchanged: hasCache,
    })
  }
  if (page.path === brokenPage && scene.day >= brokenFrom) {
    missed(scene, client, at + 2, `/${brokenKey}`, own)
  }
}

interface SiteRead {
  readonly at: number
  readonly path: string
  readonly key: string
  readonly size: number
  readonly referrer: string
  readonly isUnchanged?: boolean
  readonly method?: 'GET' | 'HEAD'
}

function readSite(scene: Scene, { address, agent }: Client, read: SiteRead): void {
  const { at, path, key, size, referrer, isUnchanged = false, method = 'GET' } = read
  const isEmpty = isUnchanged || method === 'HEAD'
  scene.emit({
    time: at,
    bucket: siteBucket,
    operation: `WEBSITE.${method}.OBJECT`,
    address,
    key,
    uri: `${method} ${path}`,
    status: isUnchanged ? 304 : 200,
    size,
    referrer,
    agent,
    host: siteBucket,
    ...(isEmpty ? {} : { bytes: size }),
    ...timesOf(scene.chance, isEmpty ? 0 : size),
  })
}

/** Total and turn-around time of an answer with so many bytes. */
function timesOf(chance: Chance, bytes: number): { totalMs: number; turnAroundMs: number } {
  const turnAroundMs = Math.max(1, Math.round(chance.around(bytes > 1e6 ? 38 : 16, 0.6)))
  return { turnAroundMs, totalMs: turnAroundMs + Math.round(bytes / chance.around(2500, 0.7)) }
}

const errorPage = 1_204

function missed(
  scene: Scene,
  { address, agent }: Client,
  time: number,
  path: string,
  referrer: string,
): void {
  scene.emit({
    time,
    bucket: siteBucket,
    operation: 'WEBSITE.GET.OBJECT',
    address,
    key: path.split('?')[0]!.slice(1),
    uri: `GET ${path}`,
    status: 404,
    errorCode: 'NoSuchKey',
    bytes: errorPage,
    referrer,
    agent,
    host: siteBucket,
    ...timesOf(scene.chance, errorPage),
  })
}

interface MediaRead {
  readonly at: number
  readonly key: string
  readonly size: number
  readonly bytes: number
  readonly status: number
  readonly referrer: string
  readonly query?: string
}

function readMedia(
  scene: Scene,
  { address, agent }: Client,
  read: MediaRead,
  more: Partial<DemoRecord> = {},
): void {
  const { at, key, size, bytes, status, referrer, query = '' } = read
  scene.emit({
    time: at,
    bucket: mediaBucket,
    operation: 'REST.GET.OBJECT',
    address,
    key,
    uri: `GET /${encodePath(key)}${query}`,
    status,
    size,
    referrer,
    agent,
    host: mediaHost,
    tls: scene.chance.isLucky(0.8) ? 'TLSv1.3' : 'TLSv1.2',
    ...(bytes > 0 ? { bytes } : {}),
    ...timesOf(scene.chance, bytes),
    ...more,
  })
}

interface Media {
  readonly key: string
  readonly size: number
}

/** A player reads ahead in ranges, and people stop before the end. */
function watch(scene: Scene, client: Client, time: number, video: Media, referrer: string): void {
  const { chance } = scene
  const pieces = 1 + chance.count(3)
  let at = time
  for (let i = 0; i < pieces; i++) {
    const bytes = Math.min(video.size, Math.round(chance.around(4_500_000, 0.6)))
    readMedia(scene, client, { at, ...video, bytes, status: 206, referrer })
    at += chance.around(25, 0.5)
  }
}

function listen(scene: Scene, client: Client, at: number, referrer: string): void {
  const sound = scene.chance.pickBy(sounds)
  readMedia(scene, client, {
    at,
    key: sound.key,
    size: sound.size,
    bytes: 2,
    status: 206,
    referrer,
  })
  const bytes = Math.round(sound.size * (scene.chance.isLucky(0.6) ? 1 : scene.chance.next()))
  readMedia(scene, client, {
    at: at + 1,
    key: sound.key,
    size: sound.size,
    bytes,
    status: 206,
    referrer,
  })
}

/** One in ten breaks off. */
function download(scene: Scene, client: Client, at: number, media: Media, referrer: string): void {
  const part = scene.chance.isLucky(0.1) ? scene.chance.next() : 1
  const bytes = Math.ceil(media.size * part)
  readMedia(scene, client, { at, key: media.key, size: media.size, bytes, status: 200, referrer })
}

// ---- machines ----

function visitAsMachines(scene: Scene): void {
  for (const machine of machines) {
    const growth = machine.triplesFrom !== undefined && scene.day >= machine.triplesFrom ? 3 : 1
    const times = scene.chance.count(machine.rate * growth * scene.scale)
    for (let i = 0; i < times; i++) {
      const client = { address: addressIn(scene.chance, machine.prefix), agent: machine.agent }
      fetchAs[machine.wants](scene, client, anyTime(scene))
    }
  }
}

const fetchAs: Readonly<
  Record<Machine['wants'], (scene: Scene, client: Client, at: number) => void>
> = {
  pages(scene, client, at) {
    const page = scene.chance.pick(pages)
    const isUnchanged = scene.chance.isLucky(0.25)
    readSite(scene, client, { at, ...page, referrer: '-', isUnchanged })
  },
  images(scene, client, at) {
    const [key, size] = scene.chance.pick(Object.entries(imageSizes))
    readSite(scene, client, { at, path: `/${key}`, key, size, referrer: '-' })
  },
  everything(scene, client, at) {
    const luck = scene.chance.next()
    if (luck < 0.06) return missed(scene, client, at, '/old/news.html', '-')
    if (luck < 0.12)
      return readSite(scene, client, {
        at,
        path: '/robots.txt',
        key: 'robots.txt',
        size: 68,
        referrer: '-',
      })
    if (luck < 0.16) return download(scene, client, at, downloads[0]!, '-')
    return luck < 0.62 ? fetchAs.pages(scene, client, at) : fetchAs.images(scene, client, at)
  },
  feed(scene, client, at) {
    const isUnchanged = scene.chance.isLucky(0.7)
    readSite(scene, client, {
      at,
      path: '/feed.xml',
      key: 'feed.xml',
      size: 48_210,
      referrer: '-',
      isUnchanged,
    })
  },
  front(scene, client, at) {
    readSite(scene, client, { at, ...pages[0]!, referrer: '-', method: 'HEAD' })
  },
  dataset(scene, client, at) {
    download(scene, client, at, downloads[2]!, '-')
  },
}

function stealVideos(scene: Scene): void {
  if (scene.day < hotlinker.from) return
  const growth = 1 + (scene.day - hotlinker.from) / 20
  const times = scene.chance.count(hotlinker.rate * growth * scene.scale)
  for (let i = 0; i < times; i++) {
    const video = scene.chance.pick(stolen)
    const bytes = Math.min(video.size, Math.round(scene.chance.around(11_000_000, 0.7)))
    const referrer = scene.chance.pick(hotlinker.referrers)
    readMedia(scene, homeClient(scene), {
      at: peoplesTime(scene),
      ...video,
      bytes,
      status: 206,
      referrer,
    })
  }
}

function embedImages(scene: Scene): void {
  for (const [referrer, key] of embedders) {
    const times = scene.chance.count(7 * scene.scale)
    for (let i = 0; i < times; i++) {
      const size = imageSizes[key] ?? 1000
      readSite(scene, homeClient(scene), {
        at: peoplesTime(scene),
        path: `/${key}`,
        key,
        size,
        referrer,
      })
    }
  }
}

function hogBandwidth(scene: Scene): void {
  const times = scene.chance.count(hog.rate * scene.scale)
  for (let i = 0; i < times; i++) {
    const client = { address: addressIn(scene.chance, hog.prefix), agent: hog.agent }
    download(scene, client, anyTime(scene), dataset, '-')
  }
}

/** Bursts of guesses, on the site (404) and on the media bucket (403: it may not be listed). */
function scan(scene: Scene): void {
  const { chance } = scene
  const bursts = chance.count(6 * scene.scale)
  for (let i = 0; i < bursts; i++) {
    const client = {
      address: addressIn(chance, chance.pick(scannerPrefixes)),
      agent: chance.pick(scannerAgents),
    }
    let at = anyTime(scene)
    for (const path of scannedPaths) {
      if (chance.isLucky(0.35)) continue
      if (chance.isLucky(0.7))
        missed(
          scene,
          client,
          at,
          path,
          chance.isLucky(0.2) ? 'http://"><script>alert(1)</script>' : '-',
        )
      else refused(scene, client, at, path.split('?')[0]!.slice(1))
      at += chance.between(0, 2)
    }
  }
}

function refused(scene: Scene, client: Client, at: number, key: string): void {
  readMedia(
    scene,
    client,
    { at, key, size: 0, bytes: 243, status: 403, referrer: '-' },
    { errorCode: 'AccessDenied' },
  )
}

function pollAsConfig(scene: Scene): void {
  for (const bucket of [siteBucket, mediaBucket]) {
    for (let hour = 2; hour < 24; hour += 6) {
      for (const [operation, query] of configPolls) {
        scene.emit({
          time: scene.midnight + hour * HOUR + 11 * 60 + scene.chance.between(0, 9),
          bucket,
          operation,
          address: '3.120.44.9',
          requester: `arn:aws:sts::${account}:assumed-role/AWSServiceRoleForConfig/AWSConfig-Describe`,
          uri: `GET /?${query}`,
          status: query === 'policy' && bucket === mediaBucket ? 404 : 200,
          ...(query === 'policy' && bucket === mediaBucket
            ? { errorCode: 'NoSuchBucketPolicy' }
            : {}),
          bytes: 412,
          totalMs: scene.chance.between(9, 40),
          agent: 'AWSConfig',
          signature: 'SigV4',
          authentication: 'AuthHeader',
          host: `${bucket}.s3.${region}.amazonaws.com`,
          tls: 'TLSv1.3',
        })
      }
    }
  }
}

// ---- the owner ----

const signedBySite = { signature: 'SigV4', authentication: 'AuthHeader', tls: 'TLSv1.3' } as const

/** Tuesdays and Fridays: a listing, new pages, a copy, and old files deleted in one request. */
function deploySite(scene: Scene): void {
  const { chance, midnight } = scene
  const weekday = new Date(midnight * 1000).getUTCDay()
  if (weekday !== 2 && weekday !== 5) return
  let at = midnight + 9 * HOUR + chance.between(0, 1800)
  const deploy = {
    bucket: siteBucket,
    address: deployer.address,
    requester: deployer.requester,
    agent: deployer.agent,
    host: `${siteBucket}.s3.${region}.amazonaws.com`,
    ...signedBySite,
  }
  scene.emit({
    ...deploy,
    time: at,
    operation: 'REST.GET.BUCKET',
    uri: `GET /${siteBucket}?list-type=2&prefix=&encoding-type=url`,
    status: 200,
    bytes: 21_407,
    totalMs: 61,
    turnAroundMs: 58,
  })
  for (const { key, size } of pages) {
    at += chance.between(0, 1)
    scene.emit({
      ...deploy,
      time: at,
      operation: 'REST.PUT.OBJECT',
      key,
      uri: `PUT /${encodePath(key)}`,
      status: 200,
      size,
      totalMs: chance.between(20, 90),
      turnAroundMs: chance.between(8, 40),
      version: chance.text(32, 'ABCDEFGHJKLMabcdefghjklm0123456789._'),
      ...(chance.isLucky(0.3) ? { aclRequired: true } : {}),
    })
  }
  copyCover(scene, deploy, at + 2)
  deleteOld(scene, deploy, at + 4)
}

type Signed = Pick<
  DemoRecord,
  'bucket' | 'address' | 'requester' | 'agent' | 'host' | 'signature' | 'authentication' | 'tls'
>

/** A copy writes two records under two request ids: the reading and the writing side. */
function copyCover(scene: Scene, deploy: Signed & { bucket: string }, time: number): void {
  const size = imageSizes['images/podcast-cover.png'] ?? 0
  scene.emit({
    time,
    bucket: siteBucket,
    operation: 'REST.COPY.OBJECT_GET',
    address: deployer.address,
    requester: deployer.requester,
    key: 'images/podcast-cover.png',
    status: 200,
    ...signedBySite,
  })
  scene.emit({
    ...deploy,
    time,
    bucket: mediaBucket,
    host: mediaHost,
    operation: 'REST.COPY.OBJECT',
    key: 'podcast/cover.png',
    uri: 'PUT /podcast/cover.png',
    status: 200,
    bytes: 234,
    size,
    totalMs: 88,
    turnAroundMs: 71,
    sourceRegion: region,
  })
}

/** One request deletes many keys: a record for the request and one for each key, one request id. */
function deleteOld(scene: Scene, deploy: Signed & { bucket: string }, time: number): void {
  const requestId = requestIdOf(scene.chance)
  scene.emit({
    ...deploy,
    time,
    requestId,
    operation: 'REST.POST.MULTI_OBJECT_DELETE',
    uri: `POST /${siteBucket}?delete`,
    status: 200,
    bytes: 512,
    totalMs: 120,
    turnAroundMs: 12,
  })
  for (const name of ['old page 1.html', 'old page 2.html', 'übersicht.html']) {
    scene.emit({
      time,
      bucket: siteBucket,
      requestId,
      operation: 'BATCH.DELETE.OBJECT',
      address: deployer.address,
      requester: deployer.requester,
      key: `old/${name}`,
      keyAsLogged: `old/${encodePath(name).replaceAll('%20', '+')}`,
      status: 204,
      size: 8_112,
      ...signedBySite,
      host: `${siteBucket}.s3.${region}.amazonaws.com`,
    })
  }
}

/** A nightly backup by an old tool with an old signature, and someone in the console at noon. */
function workInTheOffice(scene: Scene): void {
  const { chance, midnight, day } = scene
  for (let i = 0; i < 4; i++) {
    const { key, size } = sounds[i]!
    readMedia(
      scene,
      { address: office.address, agent: office.oldAgent },
      { at: midnight + 3 * HOUR + i * 40, key, size, bytes: size, status: 200, referrer: '-' },
      {
        requester: office.oldRequester,
        signature: 'SigV2',
        authentication: 'AuthHeader',
        tls: 'TLSv1.1',
      },
    )
  }
  if (day % 3 !== 0) return
  scene.emit({
    time: midnight + 12 * HOUR + chance.between(0, 1800),
    bucket: mediaBucket,
    operation: 'REST.GET.BUCKET',
    address: office.address,
    requester: office.consoleRequester,
    uri: `GET /?list-type=2&delimiter=%2F&max-keys=300&prefix=`,
    status: 200,
    bytes: 3_240,
    totalMs: 33,
    turnAroundMs: 31,
    agent: office.consoleAgent,
    signature: 'SigV4',
    authentication: 'AuthHeader',
    host: mediaHost,
    tls: 'TLSv1.2',
    accessPoint: `arn:aws:s3:${region}:${account}:accesspoint/media-office`,
  })
}

/** Links that carry their permission in the query: fresh ones, old-fashioned ones, expired ones. */
function shareByPresigning(scene: Scene): void {
  const { chance, midnight } = scene
  const times = chance.count(3 * scene.scale)
  for (let i = 0; i < times; i++) {
    const key = `members/recording ${chance.between(1, 40)}.wav`
    const at = peoplesTime(scene)
    const isOld = chance.isLucky(0.3)
    const isExpired = chance.isLucky(0.15)
    const size = 30_220_100
    const query = isOld
      ? `?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=${midnight + DAY}&Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D`
      : `?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260923%2F${region}%2Fs3%2Faws4_request&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=XXXX`
    readMedia(
      scene,
      homeClient(scene),
      {
        at,
        key,
        size,
        bytes: isExpired ? 371 : size,
        status: isExpired ? 403 : 200,
        referrer: '-',
        query,
      },
      {
        requester: `arn:aws:iam::${account}:user/members`,
        signature: isOld ? 'SigV2' : 'SigV4',
        authentication: 'QueryString',
        ...(isExpired ? { errorCode: 'AccessDenied' } : {}),
      },
    )
  }
}

/** A browser asks before it loads a font across origins; and a request for the whole server. */
function askForPermission(scene: Scene): void {
  const times = scene.chance.count(5 * scene.scale)
  for (let i = 0; i < times; i++) {
    const { address, agent } = homeClient(scene)
    scene.emit({
      time: peoplesTime(scene),
      bucket: mediaBucket,
      operation: 'REST.OPTIONS.PREFLIGHT',
      address,
      key: downloads[1]!.key,
      uri: `OPTIONS /${downloads[1]!.key}`,
      status: 200,
      totalMs: 4,
      turnAroundMs: 4,
      referrer: `${siteUrl}/`,
      agent,
      host: mediaHost,
      tls: 'TLSv1.3',
    })
  }
}

/** Lifecycle rules at night: no address, no status, no agent. */
function expireAndMove(scene: Scene): void {
  const time = scene.midnight + 30 * 60
  const common = { time, bucket: mediaBucket, requester: 'AmazonS3' }
  for (let i = 0; i < 3; i++) {
    const key = `tmp/upload ${scene.day}-${i}.part`
    const keyAsLogged = encodePath(key).replaceAll('%20', '+')
    scene.emit({ ...common, operation: 'S3.EXPIRE.OBJECT', key, keyAsLogged, size: 1_048_576 })
  }
  if (scene.day % 7 === 3) {
    const key = `archive/${scene.day}.wav`
    scene.emit({ ...common, operation: 'S3.TRANSITION_SIA.OBJECT', key, size: 88_200_044 })
    scene.emit({ ...common, operation: 'S3.CREATE.DELETEMARKER', key: 'tmp/session.json' })
    scene.emit({ ...common, operation: 'S3.DELETE.UPLOAD', key: 'tmp/aborted.mp4' })
  }
}

/** Now and then S3 says it is too much, or breaks. */
function overload(scene: Scene): void {
  const { chance } = scene
  const times =
    scene.day % 11 === 5 ? chance.count(9 * scene.scale) : chance.count(0.4 * scene.scale)
  const at = peoplesTime(scene)
  for (let i = 0; i < times; i++) {
    const isSlowDown = chance.isLucky(0.8)
    readMedia(
      scene,
      homeClient(scene),
      {
        at: at + i,
        key: videos[0]!.key,
        size: 0,
        bytes: 344,
        status: isSlowDown ? 503 : 500,
        referrer: `${siteUrl}/watch/`,
      },
      { errorCode: isSlowDown ? 'SlowDown' : 'InternalError' },
    )
  }
}

// ---- lines ----

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ID_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const ciphers = {
  'TLSv1.1': 'ECDHE-RSA-AES128-SHA',
  'TLSv1.2': 'ECDHE-RSA-AES128-GCM-SHA256',
  'TLSv1.3': 'TLS_AES_128_GCM_SHA256',
} as const

function requestIdOf(chance: Chance): string {
  return chance.text(16, ID_LETTERS)
}

function encodePath(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/')
}

/** A key as most operations log it: encoded twice. */
function encodeTwice(key: string): string {
  return encodePath(encodePath(key))
}

function timeOf(seconds: number): string {
  const iso = new Date(seconds * 1000).toISOString()
  const month = months[Number(iso.slice(5, 7)) - 1]
  return `[${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000]`
}

/** S3 has added columns over the years: here one every quarter of the demo, at half past noon, in
 * the middle of a log object. */
function fieldsAt(time: number, start: number, days: number): number {
  const quarters = ((time - start - 12.5 * HOUR) / DAY / days) * 4
  return 24 + Math.min(3, Math.max(0, Math.floor(quarters)))
}

function lineOf(record: DemoRecord, requestId: string, hostId: string, fieldCount: number): string {
  const { key, uri, tls } = record
  const dash = (value: string | number | undefined): string => String(value ?? '-')
  const quoted = (value: string | undefined): string => `"${value ?? '-'}"`
  const isBare = uri === undefined
  const fields = [
    owner,
    record.bucket,
    timeOf(record.time),
    dash(record.address),
    dash(record.requester),
    requestId,
    record.operation,
    record.keyAsLogged ?? (key === undefined ? '-' : encodeTwice(key)),
    isBare ? '-' : `"${uri} HTTP/1.1"`,
    dash(record.status),
    dash(record.errorCode),
    dash(record.bytes),
    dash(record.size),
    dash(record.totalMs),
    dash(record.turnAroundMs),
    isBare ? '-' : quoted(record.referrer),
    isBare ? '-' : quoted(record.agent),
    dash(record.version),
    hostId,
    dash(record.signature),
    tls === undefined ? '-' : ciphers[tls],
    dash(record.authentication),
    dash(record.host),
    dash(tls),
    dash(record.accessPoint),
    record.aclRequired === true ? 'Yes' : '-',
    dash(record.sourceRegion),
  ]
  return fields.slice(0, fieldCount).join(' ')
}

// ---- delivery ----

/** One log object in one in this many comes late, up to three days. */
const ONE_LATE_IN = 70

function deliver(
  dice: Chance,
  records: readonly DemoRecord[],
  day: number,
  start: number,
  { layout, prefix, days }: DemoOptions,
  facts: DemoFacts,
): DemoObject[] {
  const hostIds = Array.from({ length: 24 }, () => `${dice.text(75, BASE64)}=`)
  const batches = new Map<string, { bucket: string; hour: number; lines: string[] }>()
  for (const record of records) {
    const hour = Math.floor(record.time / HOUR)
    const name = `${record.bucket} ${hour}`
    const batch = batches.get(name) ?? { bucket: record.bucket, hour, lines: [] }
    batches.set(name, batch)
    const id = record.requestId ?? requestIdOf(dice)
    batch.lines.push(lineOf(record, id, dice.pick(hostIds), fieldsAt(record.time, start, days)))
  }
  const deliveries = [...batches.values()].flatMap(({ bucket, hour, lines }) =>
    cut(dice, lines).map((some) => {
      const delay = dice.isLucky(1 / ONE_LATE_IN) ? dice.between(6 * HOUR, 3 * DAY) : 0
      const delivered = (hour + 1) * HOUR + dice.between(180, 80 * 60) + delay
      return { bucket, lines: some, delivered }
    }),
  )
  if (day % 9 === 4) redeliver(dice, deliveries, facts)
  if (day % 13 === 6) spoil(dice.pick(deliveries).lines, day, facts)
  return deliveries.map(({ bucket, lines, delivered }) => {
    const iso = new Date(delivered * 1000).toISOString()
    const time = iso.slice(0, 19).replace(/[T:]/g, '-')
    const folder = `${account}/${region}/${bucket}/${iso.slice(0, 10).replaceAll('-', '/')}/`
    const path = layout === 'simple' ? '' : folder
    const key = `${prefix}${path}${time}-${dice.text(16, '0123456789ABCDEF')}`
    return { key, body: `${lines.join('\n')}\n`, delivered }
  })
}

/** S3 writes from many hosts: an hour's lines come in one to three objects whose times overlap. */
function cut(dice: Chance, lines: readonly string[]): string[][] {
  const pieces: string[][] = Array.from(
    { length: lines.length < 30 ? 1 : dice.between(1, 3) },
    () => [],
  )
  for (const line of lines) dice.pick(pieces).push(line)
  return pieces.filter((piece) => piece.length > 0)
}

interface Delivery {
  readonly lines: string[]
  readonly delivered: number
}

/** One record comes again in a later object of the same delivery day. */
function redeliver(dice: Chance, deliveries: readonly Delivery[], facts: DemoFacts): void {
  const from = dice.pick(deliveries)
  const dayOf = ({ delivered }: Delivery): number => Math.floor(delivered / DAY)
  const into = deliveries.find(
    (other) => other.delivered > from.delivered && dayOf(other) === dayOf(from),
  )
  if (into === undefined) return
  into.lines.push(dice.pick(from.lines))
  facts.duplicates++
}

/** A line cut short, or one with a word for its status. */
function spoil(lines: string[], day: number, facts: DemoFacts): void {
  const line = lines.find((one) => /" \d{3} /.test(one))
  if (line === undefined) return
  lines.push(day % 2 === 0 ? line.slice(0, 120) : line.replace(/" \d{3} /, '" OK '))
  facts.malformed++
}
