/**
 * S3's server access logs as JSON lines, as CloudWatch delivers them since 2026, also those that a Parquet log object
 * is unpacked to: an object a line, by names such as `request_uri`; null stands for what there is not. It means what
 * the text means, so a record that is delivered as both counts once, where the request's id is logged.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/sal-cw-log-format.html
 */
import { campaignOf } from './fields/campaign.ts'
import { perNames, readJsonRow } from './fields/json.ts'
import { type CellPlaces, makePlacesOf } from './fields/names.ts'
import { bytesOf, millisecondsOf } from './fields/number.ts'
import { recordOf } from './fields/row.ts'
import { readIsoTime } from './fields/time.ts'
import type { Format, Line, Refused } from './format.ts'
import { s3JsonKeys } from './s3/json-keys.ts'
import { s3Meaning } from './s3/meaning.ts'
import { operationShown } from './s3/operation.ts'

/** An object with a name that only these logs have. */
const FIRST = /^\s*\{.*"(?:bucket_?(?:arn|name|owner_id)|request_?uri|http_?status)"\s*:/is

export const s3Json: Format = {
  name: 'S3 server access log, JSON lines',
  recognise: (line) => FIRST.test(Buffer.from(line).toString('latin1')),
  makeFields() {
    const places = perNames(placesOf)
    return () => (line) => {
      const row = readJsonRow(line)
      return row === undefined ? { reason: 'bad JSON' } : recordOfRow(row.cells, places(row.names))
    }
  },
  meaning: s3Meaning,
  keys: s3JsonKeys,
}

/** What fields are called, as far as it has been seen or may be; small letters and digits alone. */
const names = {
  bucket: ['bucketname', 'bucket'],
  time: ['requesttime', 'time', 'requestdatetime'],
  address: ['remoteip'],
  requester: ['requester'],
  requestId: ['requestid'],
  operation: ['operation'],
  key: ['key', 'objectkey'],
  requestUri: ['requesturi'],
  status: ['httpstatus', 'status'],
  errorCode: ['errorcode'],
  bytesSent: ['bytessent'],
  objectSize: ['objectsize'],
  totalTime: ['totaltime', 'totaltimems'],
  turnAroundTime: ['turnaroundtime', 'turnaroundtimems'],
  referrer: ['referer', 'referrer'],
  agent: ['useragent'],
  signature: ['signatureversion'],
  cipher: ['ciphersuite'],
  authentication: ['authenticationtype', 'authtype'],
  host: ['hostheader', 'endpoint'],
  tls: ['tlsversion'],
  aclRequired: ['aclrequired'],
  sourceRegion: ['sourceregion'],
} as const
type FieldName = keyof typeof names
const placesOf = makePlacesOf<FieldName>(names)

const NONE = '-'

function recordOfRow(cells: readonly string[], places: CellPlaces<FieldName>): Line | Refused {
  const cell = (field: FieldName): string => cells[places[field]] || NONE
  if (places.time < 0 || places.operation < 0 || places.status < 0)
    return { reason: 'missing field' }
  const [requestUri, key] = [cell('requestUri'), cell('key')]
  const same = [
    'bucket',
    'address',
    'requester',
    'status',
    'errorCode',
    'referrer',
    'agent',
  ] as const
  const tail = [
    'signature',
    'cipher',
    'authentication',
    'host',
    'aclRequired',
    'sourceRegion',
  ] as const
  const copied = [...same, ...tail].map((field) => [field, cell(field)] as const)
  return recordOf({
    time: readIsoTime(cell('time')),
    identity: cell('requestId'),
    values: {
      ...(Object.fromEntries(copied) as Record<(typeof copied)[number][0], string>),
      operation: operationShown(cell('operation'), requestUri, key),
      key,
      campaign: campaignOf(requestUri),
      tls: places.tls < 0 ? '' : cell('tls'),
    },
    numbers: {
      bytesSent: bytesOf(cell('bytesSent')),
      objectSize: bytesOf(cell('objectSize')),
      totalTime: millisecondsOf(cell('totalTime')),
      turnAroundTime: millisecondsOf(cell('turnAroundTime')),
    },
  })
}
