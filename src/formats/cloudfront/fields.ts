/**
 * A record of CloudFront, whatever its log is written as: cells by the names of their fields.
 *
 *   W3C, JSON lines, Parquet ─▶ names, normalised ─▶ places of the fields we know ─▶ a record
 *
 * Names, meanings and encoding:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 *
 * A record's time is when the server had answered. What a client says of itself (`x-forwarded-for`) is not believed.
 */
import { campaignOf, isSignedQuery } from '../fields/campaign.ts'
import { type CellPlaces, makePlacesOf, normalised } from '../fields/names.ts'
import { bytesOf } from '../fields/number.ts'
import { recordOf } from '../fields/row.ts'
import type { CellEncoding, CellGroup, Line, Refused, RowPlan } from '../format.ts'
import type { ValueField } from '../records.ts'
import { keyOf, sentAgent, sentReferrer, sentText } from './decode.ts'
import { distributionOf } from './keys.ts'
import { cacheOutcomeOf } from './results.ts'
import { makeTimeOf, type TimeOf } from './time.ts'

/** Names as `normalised` writes them, by what we call them. */
const names = {
  date: ['date'],
  time: ['time'],
  milliseconds: ['timestampms'],
  seconds: ['timestamp'],
  edge: ['xedgelocation'],
  bytes: ['scbytes'],
  address: ['cip'],
  method: ['csmethod'],
  domain: ['cshost'],
  stem: ['csuristem'],
  status: ['scstatus'],
  referrer: ['csreferer'],
  agent: ['csuseragent'],
  query: ['csuriquery'],
  result: ['xedgeresulttype'],
  requestId: ['xedgerequestid'],
  host: ['xhostheader'],
  protocol: ['csprotocol'],
  timeTaken: ['timetaken'],
  tls: ['sslprotocol'],
  cipher: ['sslcipher'],
  responseResult: ['xedgeresponseresulttype'],
  httpVersion: ['csprotocolversion'],
  firstByte: ['timetofirstbyte'],
  detailedResult: ['xedgedetailedresulttype'],
  contentLength: ['sccontentlen'],
  distribution: ['distributionid'],
  country: ['ccountry'],
  asn: ['asn'],
} as const
type FieldName = keyof typeof names

/** Where the fields stand that we know. */
export type FieldPlaces = CellPlaces<FieldName>

/** Of names in the order of their cells, in any spelling. */
export const placesOf = makePlacesOf<FieldName>(names)

/** Fields by the cells that they depend on: what `recordOfCells` looks at for each, and nothing else. */
const groups: readonly (readonly [
  cells: readonly FieldName[],
  fields: readonly ValueField[],
  encoding?: CellEncoding,
])[] = [
  [
    ['status', 'result', 'responseResult', 'detailedResult'],
    ['status', 'cache', 'result'],
  ],
  [['method'], ['operation']],
  [['stem'], ['key'], 'path'],
  [['query'], ['campaign', 'authentication'], 'query'],
  [['referrer'], ['referrer'], 'url'],
  [['agent'], ['agent'], 'url'],
  [['address'], ['address'], 'plain'],
  [['host', 'domain'], ['host']],
  [
    ['tls', 'protocol', 'cipher', 'httpVersion'],
    ['tls', 'cipher', 'httpVersion'],
  ],
  [['edge'], ['edge'], 'plain'],
  [['distribution'], ['distribution']],
  [['country'], ['country'], 'plain'],
  [['asn'], ['asn'], 'plain'],
]

/** How rows that are written so are read by the kernel, where they make records. What depends on none of them is the same
 * in the whole log object, as its key is. */
export function rowPlanOf(
  written: Pick<RowPlan, 'cells' | 'between' | 'cellsOf'>,
  places: FieldPlaces,
): RowPlan | undefined {
  if (!isEnough(places)) return undefined
  const { milliseconds, seconds, date, time: clock } = places
  const all = groups.map(([of, fields, encoding = 'unknown'], number): CellGroup => {
    const isOfObject = of[0] === 'distribution'
    return { number, places: of.map((field) => places[field]), fields, encoding, isOfObject }
  })
  return {
    ...written,
    time: { milliseconds, seconds, date, clock },
    id: places.requestId,
    numbers: {
      bytesSent: places.bytes,
      objectSize: places.contentLength,
      totalTime: places.timeTaken,
      turnAroundTime: places.firstByte,
    },
    groups: all.filter((group) => group.places.some((place) => place >= 0)),
  }
}

/** Whether there are fields that no record can do without. */
function isEnough({ method, status, date, milliseconds, seconds }: FieldPlaces): boolean {
  return method >= 0 && status >= 0 && (date >= 0 || milliseconds >= 0 || seconds >= 0)
}

/** Logs of the streaming that ended in 2020: no requests, but events of players. */
export function isStreamingLog(all: readonly string[]): boolean {
  const known = new Set(all.map(normalised))
  return known.has('xevent') && !known.has('csmethod')
}

const NONE = '-'
const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/

/** Makes what gives the record that stands in the cells, where there are time, method and status. `logKey` names the
 * distribution where no field does. Cells are bytes in strings (latin1); `-` and nothing are the same. */
export function makeRecordOf(): (
  cells: readonly string[],
  places: FieldPlaces,
  logKey: string,
) => Line | Refused {
  const timeOf = makeTimeOf()
  return (cells, places, logKey) => recordOfCells(cells, places, logKey, timeOf)
}

function recordOfCells(
  cells: readonly string[],
  places: FieldPlaces,
  logKey: string,
  timeOf: TimeOf,
): Line | Refused {
  const cell = (field: FieldName): string => cells[places[field]] || NONE
  if (!isEnough(places)) return { reason: 'missing field' }
  const time = timeOf(cell('milliseconds'), cell('seconds'), cell('date'), cell('time'))
  const answered = cell('status') === '0' ? '000' : cell('status')
  const result = cell('result')
  const detailed = cell('detailedResult')
  const outcome = cacheOutcomeOf(result, cell('responseResult'), detailed, answered)
  const id = cell('requestId')
  const query = cell('query') === NONE ? NONE : sentText(cell('query'))
  const domain = cell('host')
  const distribution = cell('distribution')
  return recordOf({
    time,
    // Lists of fields differ in what else they tell of the same request.
    identity: id === NONE ? NONE : `${id} ${time} ${answered}`,
    isUnique: true,
    values: {
      address: cell('address'),
      operation: cell('method'),
      key: keyOf(cell('stem')),
      campaign: query === NONE ? NONE : campaignOf(`?${query}`),
      // As S3 calls it: what is read by a signed address is not public.
      authentication: isSignedQuery(query) ? 'QueryString' : NONE,
      status: answered,
      referrer: sentReferrer(cell('referrer')),
      agent: sentAgent(cell('agent')),
      cipher: cell('cipher'),
      host: sentText(domain === NONE ? cell('domain') : domain),
      tls: tlsOf(cell('tls'), cell('protocol')),
      cache: outcome,
      result: detailed === NONE ? result : detailed,
      edge: cell('edge'),
      httpVersion: cell('httpVersion'),
      distribution: distribution === NONE ? distributionOf(logKey) : distribution,
      country: cell('country'),
      asn: cell('asn'),
    },
    numbers: {
      bytesSent: bytesOf(cell('bytes')),
      // Of an answer in parts it is the length of the part, of an error that of its page.
      objectSize: answered === '200' ? bytesOf(cell('contentLength')) : -1,
      totalTime: millisecondsOfSeconds(cell('timeTaken')),
      turnAroundTime: millisecondsOfSeconds(cell('firstByte')),
    },
  })
}

/** Whole milliseconds; -1 where there is none, NaN where it is no number. */
function millisecondsOfSeconds(text: string): number {
  if (text === NONE) return -1
  return SECONDS.test(text) ? Math.round(Number(text) * 1000) : Number.NaN
}

/** The version; `-` of a request without TLS; empty where nobody tells. */
function tlsOf(version: string, protocol: string): string {
  if (version !== NONE) return version
  return protocol === 'http' || protocol === 'ws' ? NONE : ''
}
