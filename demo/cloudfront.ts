/**
 * The demo's site behind CloudFront: what readers ask goes to an edge, and S3 sees what that fetches.
 *
 *   records as S3 would have them ──edge──▶ lines of CloudFront's standard log (W3C)
 *                                     └──▶ records of S3: origin fetches, and who asks S3 itself
 *
 * An edge answers from its cache for a day, then asks whether what it has is still good; what it never had it
 * fetches. The one who takes most asks S3 itself, and so do some of the players on the hot-linker's pages.
 */
import { gzipSync } from 'node:zlib'
import { hog, hotlinker, siteBucket } from './cast.ts'
import type { DemoRecord } from './logs.ts'
import { type Chance, chance } from './random.ts'

export const distribution = 'E2BIRDSEXAMPL1'
/** Where its log objects lie, in the demo's bucket. */
export const edgePrefix = 'cdn/'
const domain = 'd111111abcdef8.cloudfront.net'

/** A log object of CloudFront's. */
export interface EdgeObject {
  readonly key: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Seconds since 1970. */
  readonly delivered: number
}

export interface EdgeDay {
  /** What S3 logs of the day. */
  readonly records: DemoRecord[]
  readonly objects: readonly EdgeObject[]
  readonly requests: number
}

const HOUR = 3600
const DAY = 24 * HOUR

/** The 33 fields of CloudFront's standard logs, in their order. */
export const edgeFields = [
  ...['date', 'time', 'x-edge-location', 'sc-bytes', 'c-ip', 'cs-method', 'cs(Host)'],
  ...['cs-uri-stem', 'sc-status', 'cs(Referer)', 'cs(User-Agent)', 'cs-uri-query', 'cs(Cookie)'],
  ...['x-edge-result-type', 'x-edge-request-id', 'x-host-header', 'cs-protocol', 'cs-bytes'],
  ...['time-taken', 'x-forwarded-for', 'ssl-protocol', 'ssl-cipher'],
  ...['x-edge-response-result-type', 'cs-protocol-version', 'fle-status', 'fle-encrypted-fields'],
  ...['c-port', 'time-to-first-byte', 'x-edge-detailed-result-type', 'sc-content-type'],
  ...['sc-content-len', 'sc-range-start', 'sc-range-end'],
] as const

/** Edges that are near to addresses that begin so; all others are in Frankfurt or Paris. */
const near: readonly (readonly [prefix: string, edge: string])[] = [
  ['86.134.', 'LHR61-P4'],
  ['2a02:c7f:', 'LHR50-C1'],
  ['90.63.', 'CDG52-P5'],
  ['2a01:e0a:', 'MRS52-P4'],
  ['77.162.', 'AMS58-P1'],
  ['83.50.', 'MAD56-P3'],
  ['93.34.', 'MXP63-P1'],
  ['83.20.', 'WAW51-P2'],
  ['81.224.', 'ARN52-P1'],
  ['73.92.', 'SFO53-P7'],
  ['98.207.', 'SFO5-C1'],
  ['2601:', 'LAX50-P2'],
  ['70.112.', 'DFW57-P3'],
  ['24.84.', 'YVR52-P1'],
  ['177.32.', 'GRU3-P5'],
  ['49.36.', 'BOM78-P8'],
  ['126.77.', 'NRT57-P2'],
  ['121.216.', 'SYD62-P1'],
  ['41.13.', 'JNB51-P1'],
  ['66.249.', 'IAD89-P1'],
  ['20.', 'IAD12-C2'],
  ['216.', 'ORD58-P9'],
  ['18.', 'HIO52-P2'],
]

/** The same for an address each time. */
function edgeFor(address: string): string {
  const found = near.find(([prefix]) => address.startsWith(prefix))
  const sum = Buffer.from(address).reduce((all, byte) => all + byte, 0)
  return found?.[1] ?? elsewhere[sum % elsewhere.length] ?? ''
}
const elsewhere = ['FRA56-P3', 'FRA60-P8', 'ZRH55-P1', 'CDG52-P5']

/** What an edge did for a request, in CloudFront's words. */
interface Answer {
  readonly result: string
  readonly responseResult: string
  readonly detailed: string
  /** What it asks S3, if anything. */
  readonly fetch?: Pick<DemoRecord, 'status' | 'bytes' | 'errorCode'>
}

/** Plays days of the demo through edges that remember what they hold. */
export class Edges {
  readonly #dice: Chance
  /** When each edge fetched an object last, seconds. */
  readonly #held = new Map<string, number>()

  constructor(seed: number) {
    this.#dice = chance(seed + 7)
  }

  /** A day's records, of which readers' own go to edges. */
  play(records: readonly DemoRecord[]): EdgeDay {
    const s3: DemoRecord[] = []
    const lines = new Map<number, string[]>()
    let requests = 0
    const log = (time: number, line: string): void => {
      const hour = Math.floor(time / HOUR)
      const those = lines.get(hour) ?? []
      lines.set(hour, those)
      those.push(line)
      requests++
    }
    for (const record of records) {
      if (!this.#isThroughEdge(record)) {
        s3.push(record)
        continue
      }
      const edge = edgeFor(record.address ?? '-')
      if (this.#dice.isLucky(0.04)) log(record.time, this.#redirect(record, edge))
      const answer = this.#answer(record, edge)
      log(record.time, this.#line(record, edge, answer))
      if (answer.fetch !== undefined) s3.push(originFetch(record, answer.fetch))
    }
    return { records: s3, objects: this.#deliver(lines), requests }
  }

  #isThroughEdge({ operation, requester, authentication, address, referrer }: DemoRecord): boolean {
    if (requester !== undefined || authentication !== undefined) return false
    if (!/^(WEBSITE|REST)\.(GET|HEAD)\.OBJECT$/.test(operation)) return false
    if (address?.startsWith(hog.prefix) === true) return false
    return !(
      (hotlinker.referrers as readonly string[]).includes(referrer ?? '') &&
      this.#dice.isLucky(0.25)
    )
  }

  #answer(record: DemoRecord, edge: string): Answer {
    const { status = 200, bytes = 0, size = 0, errorCode, time } = record
    const dice = this.#dice
    const all = (result: string): Pick<Answer, 'result' | 'responseResult' | 'detailed'> => {
      return { result, responseResult: result, detailed: result }
    }
    if (status === 403 && dice.isLucky(0.6))
      return { ...all('Error'), detailed: 'InvalidRequestBlocked' }
    if (status >= 500) {
      const fetch = { status, bytes, ...(errorCode && { errorCode }) }
      return { ...all('Error'), detailed: 'OriginError', fetch }
    }
    if (status >= 400)
      return {
        ...all('Error'),
        fetch: { status, bytes: 312, errorCode: errorCode ?? 'AccessDenied' },
      }
    const name = `${edge} ${record.key}`
    const held = this.#held.get(name)
    // What nobody asks for is thrown out, and so is something now and then.
    const isHeld = held !== undefined && time - held < 3 * DAY && !dice.isLucky(0.04)
    const isGood = isHeld && time - held < DAY
    if (!isGood) this.#held.set(name, time)
    const found = !isHeld ? 'Miss' : isGood ? 'Hit' : 'RefreshHit'
    const fetched = {
      Hit: undefined,
      RefreshHit: { status: 304 },
      // Of a range no more is fetched than was asked for.
      Miss: status === 206 ? { status, bytes } : { status: 200, bytes: size },
    }
    const fetch = fetched[found]
    const isBroken = status === 200 && bytes > 0 && bytes < size
    const told = isBroken
      ? { result: 'Error', responseResult: found, detailed: 'ClientCommError' }
      : all(found)
    return { ...told, ...(fetch && { fetch }) }
  }

  /** From plain HTTP to HTTPS, by the edge alone. */
  #redirect(record: DemoRecord, edge: string): string {
    const plain = { ...record, status: 301, bytes: 167, size: undefined, tls: undefined }
    const answer = { result: 'Redirect', responseResult: 'Redirect', detailed: 'Redirect' }
    return this.#line(plain, edge, answer, 'http')
  }

  #line(
    record: Omit<DemoRecord, 'size' | 'tls'> & {
      size?: number | undefined
      tls?: string | undefined
    },
    edge: string,
    answer: Answer,
    protocol = 'https',
  ): string {
    const { time, address, uri = 'GET /', bytes = 0, size, referrer, agent } = record
    const dice = this.#dice
    const [method = 'GET', target = '/'] = uri.split(' ')
    const [stem = '/', query] = target.split('?')
    const iso = new Date(time * 1000).toISOString()
    // One in three hundred leaves before there is any answer.
    const isGone = protocol === 'https' && dice.isLucky(1 / 300)
    const status = isGone ? '000' : String(record.status ?? 200)
    const { result, responseResult, detailed } = isGone
      ? { result: 'Error', responseResult: 'Error', detailed: 'ClientHungUpRequest' }
      : answer
    const firstMs = Math.round(dice.around(result === 'Hit' ? 4 : 60, 0.6))
    const takenMs = firstMs + Math.round(bytes / dice.around(6000, 0.6))
    const isHttps = protocol === 'https'
    const isPart = status === '206'
    const from = isPart ? dice.between(0, Math.max(0, (size ?? 0) - bytes)) : 0
    const seconds = (ms: number): string => (ms / 1000).toFixed(3)
    const cells = [
      ...[iso.slice(0, 10), iso.slice(11, 19), edge, isGone ? 0 : bytes + 480, address ?? '-'],
      ...[method, domain, encoded(stem), status, encoded(referrer ?? '-'), encoded(agent || '-')],
      ...[query === undefined ? '-' : encoded(query), '-', result],
      `${dice.text(54, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')}==`,
      ...[siteBucket, protocol, dice.between(180, 620), seconds(takenMs), '-'],
      ...(isHttps ? ['TLSv1.3', 'TLS_AES_128_GCM_SHA256'] : ['-', '-']),
      ...[responseResult, dice.pick(['HTTP/2.0', 'HTTP/2.0', 'HTTP/3.0', 'HTTP/1.1']), '-', '-'],
      ...[dice.between(1024, 65_535), seconds(firstMs), detailed, contentType(stem)],
      status === '200' && size !== undefined ? size : '-',
      ...(isPart ? [from, from + bytes - 1] : ['-', '-']),
    ]
    return cells.join('\t')
  }

  /** One or two files an hour, named for the hour of their requests. */
  #deliver(lines: ReadonlyMap<number, readonly string[]>): EdgeObject[] {
    const dice = this.#dice
    return [...lines].flatMap(([hour, all]) => {
      const middle = all.length < 20 ? all.length : Math.floor(all.length / 2)
      return [all.slice(0, middle), all.slice(middle)]
        .filter((some) => some.length > 0)
        .map((some): EdgeObject => {
          const iso = new Date(hour * HOUR * 1000).toISOString()
          const name = `${distribution}.${iso.slice(0, 10)}-${iso.slice(11, 13)}.${dice.text(8, '0123456789abcdef')}.gz`
          const head = `#Version: 1.0\n#Fields: ${edgeFields.join(' ')}\n`
          return {
            key: edgePrefix + name,
            body: new Uint8Array(gzipSync(`${head}${some.join('\n')}\n`)),
            delivered: (hour + 1) * HOUR + dice.between(120, 50 * 60),
          }
        })
    })
  }
}

/** What S3 logs of a request by CloudFront that signs (origin access control): no address, no agent. */
function originFetch(
  { time, bucket, key, uri, size, errorCode: _, ...record }: DemoRecord,
  fetched: NonNullable<Answer['fetch']>,
): DemoRecord {
  const { status = 200, bytes = 0, errorCode } = fetched
  return {
    ...{ time, bucket, operation: 'REST.GET.OBJECT', requester: 'svc:cloudfront.amazonaws.com' },
    ...(key === undefined ? {} : { key }),
    ...(uri === undefined ? {} : { uri: `GET ${uri.split(' ')[1]?.split('?')[0] ?? '/'}` }),
    ...(size === undefined ? {} : { size }),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(bytes > 0 ? { bytes } : {}),
    ...{ status, totalMs: 30 + Math.round(bytes / 40_000), turnAroundMs: 24 },
    ...{ signature: 'SigV4', authentication: 'AuthHeader', tls: 'TLSv1.3' },
    host: record.host ?? `${bucket}.s3.eu-central-1.amazonaws.com`,
  }
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  gz: 'application/gzip',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

function contentType(stem: string): string {
  return TYPES[/\.([a-z0-9]+)$/.exec(stem)?.[1] ?? ''] ?? 'text/html'
}

/** As CloudFront writes texts: once over what the client sent, `%` among it. */
function encoded(text: string): string {
  const bytes = Buffer.from(text)
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte)
    const isPlain = byte > 32 && byte < 127 && !'<>"#%{}|\\^~[]`\''.includes(char)
    return isPlain ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}
