/** S3's log as JSON lines: what a line of text says, the same record says as JSON. The grammar of text is its witness. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tries } from '../tries.ts'
import { lineWith, type Part, parts, type Row, regular } from './fixtures.ts'
import { inPieces, onlyRow, readObjects, seenBy } from './readers.ts'

/** What a part of a line is called in JSON; AWS has a schema's version and the bucket's ARN beside these. */
const names: Readonly<Record<Part, string>> = {
  owner: 'bucket_owner_id',
  bucket: 'bucket_name',
  time: 'request_time',
  address: 'remote_ip',
  requester: 'requester',
  requestId: 'request_id',
  operation: 'operation',
  key: 'key',
  uri: 'request_uri',
  status: 'http_status',
  errorCode: 'error_code',
  bytesSent: 'bytes_sent',
  objectSize: 'object_size',
  totalTime: 'total_time',
  turnAroundTime: 'turn_around_time',
  referrer: 'referer',
  agent: 'user_agent',
  version: 'version_id',
  hostId: 'host_id',
  signature: 'signature_version',
  cipher: 'cipher_suite',
  authentication: 'authentication_type',
  host: 'host_header',
  tls: 'tls_version',
  accessPoint: 'access_point_arn',
  aclRequired: 'acl_required',
  region: 'source_region',
}
const quoted: ReadonlySet<Part> = new Set(['uri', 'referrer', 'agent'])
const numbers: ReadonlySet<Part> = new Set(
  'status bytesSent objectSize totalTime turnAroundTime'.split(' ') as Part[],
)

type Values = Partial<Record<Part, string>>
interface Style {
  /** In the order in which they are written. */
  readonly order: readonly Part[]
  readonly hasNumbers: boolean
  readonly space: string
  /** Letters that are no ASCII as `\uXXXX`. */
  readonly isEscaped: boolean
}

const usual: Style = { order: parts, hasNumbers: true, space: '', isEscaped: false }

/** A record as JSON. What a part is without its quotes; `-` is null. */
function jsonWith(other: Values, style: Style = usual): string {
  const all = { ...regular, time: '2026-11-22T04:05:06Z', ...other }
  const cells = style.order.map((part): [string, string | number | null] => {
    const text = other[part] ?? (quoted.has(part) ? all[part].slice(1, -1) : all[part])
    if (text === '-') return [names[part], null]
    return [names[part], numbers.has(part) && style.hasNumbers ? Number(text) : text]
  })
  const written = cells.map(([name, value]) => `"${name}":${style.space}${JSON.stringify(value)}`)
  const line = `{${style.space}${written.join(`,${style.space}`)}}`
  return style.isEscaped
    ? line.replace(
        /[^\x00-\x7f]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : line
}

/** The same record as text. */
function textWith(values: Values): string {
  const own = (part: Part, text: string): string =>
    quoted.has(part) && text !== '-' ? `"${text}"` : text
  return lineWith(
    Object.fromEntries(
      Object.entries(values).map(([part, text]) => [part, own(part as Part, text)]),
    ),
  )
}

const whole = (text: string): Uint8Array[] => [Buffer.from(text)]

/** Texts that a record may hold where a client writes, without what only quotes tell apart in text. */
const clients = fc.oneof(
  fc.constantFrom(
    '-',
    'Mozilla/5.0 (X11)',
    'Caf\u00e9',
    '\u597d',
    '\u{1f426}',
    '\\x22',
    'a\\b',
    '%41',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\s"]/g, '.')),
)
const word = (...more: string[]) =>
  fc.oneof(fc.constantFrom('-', ...more), fc.stringMatching(/^[A-Za-z0-9._~-]{1,12}$/))
const number = fc.oneof(fc.constant('-'), fc.nat(2 ** 31 - 1).map(String))
const values: fc.Arbitrary<Values> = fc.record(
  {
    bucket: word('www.example.com'),
    address: fc.constantFrom('-', '198.51.100.7', '2001:db8::7'),
    requester: word('svc:cloudfront.amazonaws.com', 'arn:aws:iam::123456789012:user/jo'),
    requestId: word(),
    operation: word('REST.GET.OBJECT', 'REST.HEAD.OBJECT', 'S3.EXPIRE.OBJECT', 'GetObject', 'PUT'),
    key: word('a%2520b', '%25E5%25A5%25BD', 'a"b', '/'),
    uri: fc.constantFrom(
      '-',
      'GET /a?utm_source=b HTTP/1.1',
      'PUT /b?acl',
      'GET /?list-type=2 HTTP/1.1',
    ),
    status: fc.constantFrom('-', '200', '206', '304', '404', '503'),
    errorCode: word('NoSuchKey'),
    bytesSent: number,
    objectSize: number,
    totalTime: number,
    turnAroundTime: number,
    referrer: clients,
    agent: clients,
    host: word('www.example.com'),
    aclRequired: fc.constantFrom('-', 'Yes'),
    region: word('eu-central-1'),
  },
  { requiredKeys: [] },
)
const style: fc.Arbitrary<Style> = fc.record({
  order: fc.shuffledSubarray([...parts], { minLength: parts.length }),
  hasNumbers: fc.boolean(),
  space: fc.constantFrom('', ' ', '\t'),
  isEscaped: fc.boolean(),
})

describe('a record of AWS', () => {
  const record = {
    schema_version_id: 'V_1_0',
    bucket_arn: 'arn:aws:s3:::media',
    bucket_name: 'media',
    request_time: '2026-11-22T05:31:07.654Z',
    bucket_owner_id: 'a'.repeat(64),
    remote_ip: '198.51.100.23',
    requester: null,
    request_id: 'Q1W2E3R4T5Y6U7I8',
    operation: 'REST.GET.OBJECT',
    key: 'films/night%2520train.mp4',
    request_uri: 'GET /films/night%20train.mp4?x-from=list HTTP/1.1',
    http_status: 200,
    error_code: null,
    bytes_sent: 1000,
    object_size: 2000,
    total_time: 20,
    turn_around_time: '10',
    referer: 'https://kiosk.example/',
    user_agent: 'VLC/3.0 "x"',
    version_id: null,
    host_id: 'h',
    signature_version: null,
    cipher_suite: 'TLS_AES_128_GCM_SHA256',
    authentication_type: null,
    host_header: 'media.s3.eu-central-1.amazonaws.com',
    tls_version: 'TLSv1.3',
    access_point_arn: null,
    acl_required: null,
    source_region: 'eu-central-1',
  }
  const row: Partial<Row> = {
    time: Date.parse('2026-11-22T05:31:07Z') / 1000,
    address: '198.51.100.23',
    requester: '-',
    bucket: 'media',
    operation: 'REST.GET.OBJECT',
    key: 'films/night%2520train.mp4',
    campaign: 'x-from=list',
    status: '200',
    errorCode: '-',
    referrer: 'https://kiosk.example/',
    agent: 'VLC/3.0 "x"',
    signature: '-',
    cipher: 'TLS_AES_128_GCM_SHA256',
    authentication: '-',
    host: 'media.s3.eu-central-1.amazonaws.com',
    tls: 'TLSv1.3',
    aclRequired: '-',
    sourceRegion: 'eu-central-1',
    ...{ cache: '-', result: '-', edge: '-', httpVersion: '-', distribution: '-', country: '-' },
    ...{ asn: '-', bytesSent: 1000, objectSize: 2000, totalTime: 20, turnAroundTime: 10 },
  }
  const cases: [name: string, other: object, row: Partial<Row>][] = [
    ['a regular record', {}, {}],
    [
      'numbers that are not there',
      { bytes_sent: null, object_size: null, total_time: null },
      { bytesSent: -1, objectSize: -1, totalTime: -1 },
    ],
    ['a time with a zone', { request_time: '2026-11-22T06:31:07+01:00' }, {}],
    [
      'an operation in other words',
      { operation: 'GetObject' },
      { operation: 'GetObject REST.GET.OBJECT' },
    ],
    [
      'a listing',
      { key: null, operation: 'REST.GET.BUCKET', request_uri: 'GET /?prefix=a HTTP/1.1' },
      { key: '-', operation: 'REST.GET.BUCKET', campaign: '-' },
    ],
    [
      'an error',
      { http_status: 404, error_code: 'NoSuchKey' },
      { status: '404', errorCode: 'NoSuchKey' },
    ],
    ['no TLS version at all', { tls_version: undefined }, { tls: '' }],
  ]
  it.each(cases)('tells %s', (_, other, told) => {
    expect(onlyRow(JSON.stringify({ ...record, ...other }))).toEqual({ ...row, ...told })
  })

  it('is refused where it tells no time, operation or status', () => {
    const without = (name: string): string => JSON.stringify({ ...record, [name]: undefined })
    const bad = [...['request_time', 'operation', 'http_status'].map(without), '{']
    expect(readObjects([[JSON.stringify(record), ...bad].join('\n')])).toMatchObject({
      recordCount: 1,
      malformed: { 'missing field': 3, 'bad JSON': 1 },
    })
    const odd = { ...record, request_time: 'soon' }
    expect(readObjects([JSON.stringify(odd)]).malformed).toEqual({ 'bad time': 1 })
  })

  it('counts a record that was delivered as text as well once', () => {
    const text = lineWith({ requestId: 'Q1W2E3R4T5Y6U7I8', key: 'a' })
    const json = JSON.stringify({ ...record, key: 'a' })
    expect(readObjects([text, json])).toMatchObject({ recordCount: 1, duplicates: 1 })
    const { request_id: _, ...unknown } = record
    expect(readObjects([JSON.stringify(unknown), JSON.stringify(unknown)]).recordCount).toBe(2)
  })
})

describe('a record as JSON', () => {
  it('says what it says as text, and is the same record', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), style, (records, written) => {
        const text = records.map(textWith).join('\n')
        const json = records.map((one) => jsonWith(one, written)).join('\n')
        for (const make of ['plain', 'fast'] as const) {
          const [asText, asJson] = [seenBy(make, [whole(text)]), seenBy(make, [whole(json)])]
          expect(asJson).toEqual(asText)
          const both = seenBy(make, [whole(text), whole(json)]).seen[1]
          const unidentified = records.filter(({ requestId }) => requestId === '-').length
          expect(both).toMatchObject({ recordCount: asText.seen[0]!.recordCount + unidentified })
        }
      }),
      { numRuns: tries(300) },
    )
  })
})

/** What may get into a line: what JSON is written with, other values, other names. */
const pieceOfJson = fc.oneof(
  fc.constantFrom(...'{}[]",:\\ \t\r\n\0'),
  fc.constantFrom(
    'null',
    'true',
    '1e3',
    '-1',
    '1.5',
    '9999999999999999',
    '""',
    '"-"',
    '[1]',
    '{"a":1}',
  ),
  fc.constantFrom('\\u0041', '\\ud83d', '\\"', '\\n', '\xff', '\xe5\xa5\xbd', 'k'.repeat(70)),
  fc.constantFrom('"key":', '"http_status":', '"request_time":"2026-02-30T04:05:06Z",', '"a":{}'),
)
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.nat(3), fc.nat(80)),
  put: fc.oneof(fc.constant(''), pieceOfJson),
})
const line = fc
  .tuple(values, style, fc.array(mutation, { maxLength: 3 }))
  .map(([one, written, mutations]) =>
    mutations.reduce(
      (text, { at, drop, put }) => {
        const from = Math.floor(at * text.length)
        return text.slice(0, from) + put + text.slice(from + drop)
      },
      Buffer.from(jsonWith(one, written)).toString('latin1'),
    ),
  )

describe('lines of JSON, mutated and cut anywhere', () => {
  it('are seen alike by both readers, and each is a record or a malformed line', () => {
    const log = fc.tuple(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(6000), { maxLength: 5 }),
    )
    fc.assert(
      fc.property(log, ([lines, cuts]) => {
        const bytes = Buffer.from([jsonWith({}), ...lines].join('\n'), 'latin1')
        const plain = seenBy('plain', [[bytes], [bytes]])
        expect(seenBy('fast', [inPieces(bytes, cuts), [bytes]])).toEqual(plain)
        const [first] = plain.seen
        const malformed = Object.values(first!.malformed).reduce(
          (sum, one) => sum + (one?.count ?? 0),
          0,
        )
        const filled = bytes
          .toString('latin1')
          .split('\n')
          .filter((one) => !/^\r?$/.test(one))
        expect(first!.recordCount + first!.duplicates + malformed).toBe(filled.length)
      }),
      { numRuns: tries(400) },
    )
  })

  it('are no record at any cut but the last', () => {
    const text = jsonWith({})
    for (let end = 1; end < text.length; end++) {
      const { recordCount, malformed } = seenBy('fast', [
        whole(`${jsonWith({})}\n${text.slice(0, end)}`),
      ]).seen[0]!
      expect([end, recordCount, malformed['bad JSON']?.count]).toEqual([end, 1, 1])
    }
  })
})

const time = Date.UTC(2026, 10, 22, 4, 5, 6) / 1000
const noTime = { malformed: { 'bad time': { count: 1 } } }
const odd: [name: string, given: string, seen: object][] = [
  ['a status as text', '"http_status":"404"', { rows: [{ status: '404' }] }],
  ['a status with a fraction of nothing', '"http_status":2.0e2', { rows: [{ status: '200' }] }],
  ['a status that is none', '"http_status":20', { malformed: { 'bad status': { count: 1 } } }],
  ['a status of true', '"http_status":true', { rows: [{ status: '-' }] }],
  ['bytes that are a text', '"bytes_sent":"12"', { rows: [{ bytesSent: 12 }] }],
  ['bytes with a fraction', '"bytes_sent":1.5', { malformed: { 'bad number': { count: 1 } } }],
  ['bytes below nothing', '"bytes_sent":-5', { malformed: { 'bad number': { count: 1 } } }],
  ['bytes beyond all', '"bytes_sent":1e300', { malformed: { 'bad number': { count: 1 } } }],
  [
    'a day that is none',
    '"request_time":"2026-13-01T00:00:00Z"',
    { malformed: { 'bad time': { count: 1 } } },
  ],
  ['a day that no month has', '"request_time":"2026-02-30T04:05:06Z"', noTime],
  ['an hour that no day has', '"request_time":"2026-11-22T24:00:00Z"', noTime],
  ['a zone that is none', '"request_time":"2026-11-22T04:05:06+16:00"', noTime],
  [
    'a leap second',
    '"request_time":"2016-12-31T23:59:60.5Z"',
    { rows: [{ time: Date.UTC(2017, 0) / 1000 }] },
  ],
  ['a blank and no zone', '"request_time":"2026-11-22 04:05:06"', { rows: [{ time }] }],
  ['a zone', '"request_time":"2026-11-21T22:35:06.999-0530"', { rows: [{ time }] }],
  ['a name twice: the last', '"key":"b","key":"c"', { rows: [{ key: 'c' }] }],
  ['names in other letters', '"httpStatus":404', { rows: [{}] }],
  ['names that objects have anyway', '"__proto__":{"key":"x"},"constructor":1', { rows: [{}] }],
  ['fields yet to come', '"new_field":[1,{"a":2}]', { rows: [{}] }],
]
it.each(odd)('%s', (_, given, expected) => {
  const text = `${jsonWith({}).slice(0, -1)},${given}}`
  for (const make of ['plain', 'fast'] as const) {
    const [seen] = seenBy(make, [whole(text)]).seen
    expect(seen).toMatchObject({ rows: [], malformed: {}, ...expected })
  }
})
