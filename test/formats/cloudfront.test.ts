/** CloudFront's logs, as W3C and JSON lines: what each case gives, by both readers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_LINE } from '../../src/formats/records.ts'
import { tries } from '../tries.ts'
import {
  type Cells,
  eras,
  furtherFields,
  headerOf,
  jsonOf,
  legacyFields,
  lineOf,
  w3cOf,
} from './cloudfront/lines.ts'
import { lineWith, type Row, readAll } from './fixtures.ts'
import { inPieces, onlyRow, readers, readObjects, seenBy } from './readers.ts'

const allFields = [...legacyFields, ...furtherFields]

const regularRow: Partial<Row> = {
  time: Date.parse('2026-11-22T05:31:07Z') / 1000,
  bucket: '-',
  address: '198.51.100.23',
  requester: '-',
  operation: 'GET\ncloudfront',
  key: 'films/night-train.mp4',
  campaign: '-',
  status: '200',
  errorCode: '-',
  referrer: 'https://kiosk.example/list',
  agent: 'Mozilla/5.0 (X11; Linux x86_64)',
  signature: '-',
  cipher: 'TLS_AES_128_GCM_SHA256',
  authentication: '-',
  host: 'media.example.org',
  tls: 'TLSv1.3',
  aclRequired: '-',
  sourceRegion: '-',
  cache: 'hit',
  result: 'Hit',
  edge: 'FRA56-P3',
  httpVersion: 'HTTP/2.0',
  distribution: 'E2MADEUPTEST01',
  country: 'DE',
  asn: '64500',
  bytesSent: 48213,
  objectSize: 47800,
  totalTime: 238,
  turnAroundTime: 21,
}

describe('a record of CloudFront', () => {
  it.each([
    ['W3C', w3cOf(allFields, [{}])],
    ['JSON lines', jsonOf(allFields)],
    [
      'JSON lines by the names of columns',
      jsonOf(allFields).replaceAll(/"[^"]*":/g, (name) =>
        name.replaceAll(/[-()]+/g, '_').replace('_"', '"'),
      ),
    ],
  ])('gives its columns as %s', (_, text) => {
    expect(onlyRow(text)).toEqual(regularRow)
  })

  it.each(eras)('is read of the era of %d fields', (count) => {
    const row = onlyRow(
      w3cOf(legacyFields.slice(0, count), [{}]),
      'logs/E1MADEUP.2026-11-22-05.0a1b2c3d.gz',
    )
    expect(row).toEqual({
      ...regularRow,
      distribution: 'E1MADEUP',
      country: '-',
      asn: '-',
      ...(count < 33 && { objectSize: -1 }),
      ...(count < 28 && { turnAroundTime: -1 }),
      ...(count < 24 && { httpVersion: '-' }),
      ...(count < 21 && { tls: '', cipher: '-' }),
      ...(count < 19 && { totalTime: -1 }),
      ...(count < 18 && { host: 'd111111abcdef8.cloudfront.net' }),
      ...(count < 15 && { cache: '-', result: '-' }),
    })
  })

  const cases: [name: string, cells: Partial<Cells>, row: Partial<Row>][] = [
    [
      'a path that was encoded',
      { 'cs-uri-stem': '/words/%25E5%25A5%25BD/' },
      { key: 'words/\xe5\xa5\xbd/' },
    ],
    [
      'signs that CloudFront alone encodes',
      { 'cs-uri-stem': '/%7Eann/a%5B1%5D.png' },
      { key: '~ann/a[1].png' },
    ],
    ['both in one path', { 'cs-uri-stem': '/%7Eann/%25C3%25A9' }, { key: '~ann/\xc3\xa9' }],
    ['a percent sign of a key', { 'cs-uri-stem': '/100%2525' }, { key: '100%2525' }],
    ['a lone percent sign', { 'cs-uri-stem': '/%zz/100%25' }, { key: '%2525zz/100%2525' }],
    ['a plus sign', { 'cs-uri-stem': '/a+b' }, { key: 'a+b' }],
    ['the root', { 'cs-uri-stem': '/' }, { key: '/' }],
    ['a line end in a path', { 'cs-uri-stem': '/a%250Ab' }, { key: 'a b' }],
    ['parentheses', { 'cs-uri-stem': '/a_(1).pdf' }, { key: 'a_(1).pdf' }],
    [
      'an agent encoded twice',
      { 'cs(User-Agent)': 'Mozilla/5.0%2520(X11;%2520Linux)' },
      { agent: 'Mozilla/5.0 (X11; Linux)' },
    ],
    [
      'an agent that encodes itself',
      { 'cs(User-Agent)': 'My%2520App/7%20CFNetwork/3' },
      { agent: 'My%20App/7 CFNetwork/3' },
    ],
    ['no agent', { 'cs(User-Agent)': '-' }, { agent: '-' }],
    [
      'an encoded referrer',
      { 'cs(Referer)': 'https://kiosk.example/%25E5' },
      { referrer: 'https://kiosk.example/%E5' },
    ],
    [
      'a referrer encoded twice',
      { 'cs(Referer)': 'https://kiosk.example/%2525E5' },
      { referrer: 'https://kiosk.example/%E5' },
    ],
    [
      'a campaign',
      { 'cs-uri-query': 'utm_source=a%2520b&x=1&utm_medium=mail' },
      { campaign: 'utm_source=a%20b&utm_medium=mail' },
    ],
    [
      'a signed address',
      { 'cs-uri-query': 'utm_source=a&Expires=1&Signature=x~y&Key-Pair-Id=K1' },
      { campaign: '-', authentication: 'QueryString' },
    ],
    [
      'a client that left before an answer',
      {
        'sc-status': '000',
        'sc-bytes': '0',
        'x-edge-result-type': 'Error',
        'x-edge-response-result-type': 'Error',
        'x-edge-detailed-result-type': 'ClientHungUpRequest',
      },
      {
        status: '000',
        cache: 'aborted',
        result: 'ClientHungUpRequest',
        bytesSent: 0,
        objectSize: -1,
      },
    ],
    [
      'the same as some write it',
      { 'sc-status': '0' },
      { status: '000', cache: 'aborted', objectSize: -1 },
    ],
    [
      'a download that was broken off',
      { 'x-edge-result-type': 'Error', 'x-edge-detailed-result-type': 'ClientCommError' },
      { cache: 'aborted', result: 'ClientCommError' },
    ],
    [
      'a part of an object',
      {
        'sc-status': '206',
        'sc-content-len': '1000',
        'sc-range-start': '0',
        'sc-range-end': '999',
      },
      { status: '206', objectSize: -1 },
    ],
    [
      'plain HTTP',
      { 'ssl-protocol': '-', 'ssl-cipher': '-', 'cs-protocol': 'http' },
      { tls: '-', cipher: '-' },
    ],
    [
      'TLS of which nothing is told',
      { 'ssl-protocol': '-', 'ssl-cipher': '-' },
      { tls: '', cipher: '-' },
    ],
    ['IPv6', { 'c-ip': '2001:db8::7' }, { address: '2001:db8::7' }],
    ['a forged address', { 'x-forwarded-for': '192.0.2.1,%20localhost:8080' }, {}],
    ['a method', { 'cs-method': 'POST' }, { operation: 'POST\ncloudfront' }],
    ['no length', { 'sc-content-len': '-' }, { objectSize: -1 }],
    ['no host', { 'x-host-header': '-' }, { host: 'd111111abcdef8.cloudfront.net' }],
    [
      'a large answer',
      { 'sc-bytes': '422868123111', 'time-taken': '7200.5' },
      { bytesSent: 422868123111, totalTime: 7200500 },
    ],
    ['a time alone in milliseconds', { date: '-', time: '-', timestamp: '-' }, {}],
    ['a time alone in seconds', { date: '-', time: '-', 'timestamp(ms)': '-' }, {}],
    ['a time alone in words', { timestamp: '-', 'timestamp(ms)': '-' }, {}],
  ]
  it.each(cases)('tells %s', (_, cells, row) => {
    expect(onlyRow(w3cOf(allFields, [cells]))).toEqual({ ...regularRow, ...row })
    expect(onlyRow(jsonOf(allFields, cells))).toEqual({ ...regularRow, ...row })
  })

  const results: [
    result: string,
    response: string,
    detailed: string,
    status: string,
    cache: string,
  ][] = [
    ['Hit', 'Hit', 'Hit', '200', 'hit'],
    ['Hit', 'Hit', 'OriginShieldHit', '200', 'hit'],
    ['Miss', 'Miss', 'OriginShieldHit', '200', 'hit'],
    ['RefreshHit', 'RefreshHit', 'RefreshHit', '304', 'refreshed'],
    ['Miss', 'Miss', 'Miss', '200', 'missed'],
    ['Miss', 'Miss', 'MissGeneratedResponse', '200', 'missed'],
    ['Miss', '-', '-', '200', 'missed'],
    ['Redirect', 'Redirect', 'Redirect', '301', 'made'],
    ['LambdaGeneratedResponse', 'LambdaGeneratedResponse', '-', '200', 'made'],
    ['FunctionGeneratedResponse', '-', 'FunctionGeneratedResponse', '302', 'made'],
    ['LimitExceeded', '-', '-', '503', 'limited'],
    ['CapacityExceeded', '-', '-', '503', 'limited'],
    ['LambdaLimitExceeded', '-', '-', '503', 'limited'],
    ['FunctionThrottledError', '-', '-', '503', 'limited'],
    ['Error', 'Hit', '-', '200', 'aborted'],
    ['Error', 'Error', '-', '206', 'aborted'],
    ['Error', 'Miss', 'Error', '404', 'aborted'],
    ['Error', 'Error', 'ClientCommError', '404', 'aborted'],
    ['Error', 'Error', 'ClientGeoBlocked', '403', 'refused'],
    ['Error', 'Error', 'InvalidRequestBlocked', '403', 'refused'],
    ['Error', 'Error', 'OriginDnsError', '502', 'unreached'],
    ['Error', 'Error', 'AbortedOrigin', '502', 'unreached'],
    ['Error', 'Error', 'Error', '404', 'failed'],
    ['Error', '-', '-', '500', 'failed'],
    ['LambdaExecutionError', '-', '-', '503', 'failed'],
    ['SomethingNew', '-', '-', '200', 'other'],
    ['-', '-', '-', '200', '-'],
    ['Hit', 'Hit', 'Hit', '000', 'aborted'],
  ]
  it.each(results)(
    'of result %s, %s, %s with status %s has the outcome %5$s',
    (result, response, detailed, status, cache) => {
      const row = onlyRow(
        w3cOf(legacyFields, [
          {
            'x-edge-result-type': result,
            'x-edge-response-result-type': response,
            'x-edge-detailed-result-type': detailed,
            'sc-status': status,
          },
        ]),
      )
      expect([row.cache, row.result]).toEqual([cache, detailed === '-' ? result : detailed])
    },
  )
})

const [A, B] = [{ 'x-edge-request-id': 'A' }, { 'x-edge-request-id': 'B' }] as const
const few = ['date', 'time', 'cs-method', 'cs-uri-stem', 'sc-status'] as const
const ids = Array.from({ length: 5 }, (_, n) => ({ 'x-edge-request-id': `id-${n}` }))
const withoutStem = legacyFields.filter((field) => field !== 'cs-uri-stem')
const withoutTime = withoutStem.filter((field) => field !== 'date' && field !== 'time')
const lines = (...all: string[]): string => all.join('\n')

describe('a log object of CloudFront', () => {
  const cases: [name: string, objects: string[], records: number, twice: number, bad: object][] = [
    ['a header alone', [w3cOf(legacyFields, [])], 0, 0, {}],
    ['nothing', ['', '\n\n'], 0, 0, {}],
    ['no version', [lines(headerOf(few), lineOf(few))], 1, 0, {}],
    [
      'many remarks',
      [lines('#Version: 1.0', '#Software: x', headerOf(few), '#Remark: y', lineOf(few), '#')],
      1,
      0,
      {},
    ],
    ['a header parted by tabs', [lines(headerOf(few, '\t'), lineOf(few))], 1, 0, {}],
    ['cells parted by blanks', [lines(headerOf(few), lineOf(few, {}, ' '))], 1, 0, {}],
    ['cells parted by commas', [lines(headerOf(few, ','), lineOf(few, {}, ','))], 1, 0, {}],
    [
      'line ends of Windows',
      [`${lines(headerOf(few), lineOf(few), lineOf(few))}\n`.replaceAll('\n', '\r\n')],
      2,
      0,
      {},
    ],
    [
      'several log objects in one',
      [lines(w3cOf(legacyFields, [A]), w3cOf(few, [{}, {}]), w3cOf(legacyFields, [B, A]))],
      4,
      1,
      {},
    ],
    [
      'lists that change from object to object',
      [w3cOf(legacyFields, [A]), w3cOf([...legacyFields].reverse(), [A, B]), w3cOf(few, [{}])],
      3,
      1,
      {},
    ],
    [
      'the same record as W3C and as JSON',
      [w3cOf(legacyFields, [A]), jsonOf(allFields, A), jsonOf(allFields, B)],
      2,
      1,
      {},
    ],
    [
      'one id with another status',
      [w3cOf(legacyFields, [A, { ...A, 'sc-status': '304' }, A])],
      2,
      1,
      {},
    ],
    [
      'the same records by lists with and without what was asked for',
      [
        w3cOf(legacyFields, ids),
        w3cOf(withoutStem, ids),
        ids.map((cells) => jsonOf(withoutStem, cells)).join('\n'),
        w3cOf(['timestamp(ms)', ...withoutTime], ids),
      ],
      5,
      15,
      {},
    ],
    [
      'the same records by lists without and then with what was asked for',
      [w3cOf(withoutStem, ids), w3cOf(legacyFields, ids)],
      5,
      5,
      {},
    ],
    ['one id at another time', [w3cOf(legacyFields, [A, { ...A, time: '05:31:08' }])], 2, 0, {}],
    ['no ids: everything counts', [w3cOf(few, [{}, {}]), w3cOf(few, [{}])], 3, 0, {}],
    [
      'a cut line',
      [lines(w3cOf(legacyFields, [A, B]), lineOf(legacyFields).slice(0, 90))],
      2,
      0,
      { 'too few fields': 1 },
    ],
    [
      'cells that nobody named',
      [lines(w3cOf(legacyFields, [A]), `${lineOf(legacyFields, B)}\tmore`)],
      2,
      0,
      {},
    ],
    [
      'a list that names nothing',
      [lines('#Version: 1.0', '#Fields:', lineOf(few))],
      0,
      0,
      { 'no list of fields': 1 },
    ],
    ['no list', [lines('#Version: 1.0', lineOf(few))], 0, 0, { 'no list of fields': 1 }],
    [
      'no header',
      [lines(lineOf(legacyFields, A), lineOf(legacyFields, B))],
      0,
      0,
      { 'no list of fields': 2 },
    ],
    [
      'plain',
      [lines(lineOf(legacyFields, A, ' '), lineOf(legacyFields, B, ' '))],
      0,
      0,
      { 'no list of fields': 2 },
    ],
    [
      'a list without status',
      [w3cOf(['date', 'time', 'cs-method'], [{}, {}])],
      0,
      0,
      { 'missing field': 2 },
    ],
    [
      'a list without a time',
      [w3cOf(['cs-method', 'sc-status'], [{}])],
      0,
      0,
      { 'missing field': 1 },
    ],
    [
      'no time',
      [w3cOf(few, [{ date: '2026-02-30' }, { time: '25:00:00' }, { time: '-' }])],
      0,
      0,
      { 'bad time': 3 },
    ],
    ['no status', [w3cOf(few, [{ 'sc-status': 'OK' }])], 0, 0, { 'bad status': 1 }],
    [
      'no number',
      [w3cOf(legacyFields, [{ 'sc-bytes': 'many' }, { 'time-taken': '1,5' }])],
      0,
      0,
      { 'bad number': 2 },
    ],
    [
      'a log of streaming',
      [
        lines(
          '#Version: 1.0',
          '#Fields: date time x-edge-location c-ip x-event sc-bytes x-cf-status',
          '2013-01-01\t00:00:00\tLAX1\t192.0.2.1\tplay\t1\tOK',
          '2013-01-01\t00:00:01\tLAX1\t192.0.2.1\tstop\t1\tOK',
        ),
      ],
      0,
      0,
      { 'streaming log': 2 },
    ],
    [
      'JSON that is cut',
      [lines(jsonOf(allFields, A), jsonOf(allFields, B).slice(0, -5), '[]', 'null', '"x"')],
      1,
      0,
      { 'bad JSON': 4 },
    ],
    [
      'JSON with null, and lists of fields that change',
      [lines(jsonOf(allFields, A).replace('"64500"', 'null'), jsonOf(few))],
      2,
      0,
      {},
    ],
    [
      'JSON without a status',
      [jsonOf(['date', 'time', 'cs-method', 'cs-uri-stem'])],
      0,
      0,
      { 'missing field': 1 },
    ],
    [
      'a line that is too long',
      [lines(w3cOf(legacyFields, [A]), 'x'.repeat(3 * LONGEST_LINE), lineOf(legacyFields, B))],
      2,
      0,
      { 'line too long': 1 },
    ],
    [
      'JSON that is too long',
      [lines(jsonOf(few), `{"cs-method":"${'x'.repeat(3 * LONGEST_LINE)}"}`, jsonOf(few))],
      2,
      0,
      { 'line too long': 1 },
    ],
    [
      'a gzip that breaks off',
      [`\x1f\x8b\x08\0\nx\ny`, w3cOf(few, [{}])],
      1,
      0,
      { 'broken gzip': 1 },
    ],
    [
      'a Parquet that is none',
      [`PAR1\0\n\nx\ny`, 'PAR1', w3cOf(few, [{}])],
      1,
      0,
      { 'broken Parquet': 2 },
    ],
    [
      'logs of S3 beside it',
      [w3cOf(legacyFields, [A]), lineWith({}), w3cOf(legacyFields, [A, B]), lineWith({})],
      3,
      2,
      {},
    ],
  ]
  it.each(cases)('takes %s', (_, objects, records, twice, bad) => {
    const { rows, recordCount, duplicates, malformed } = readObjects(objects)
    expect([recordCount, rows.length, duplicates, malformed]).toEqual([
      records,
      records,
      twice,
      bad,
    ])
  })

  it.each(Object.entries(readers))(
    'without ids is told by the %s reader, also beside others',
    (_, make) => {
      const reader = make()
      const seen = [w3cOf(legacyFields, [A, A, B]), w3cOf(few, [{}, {}]), jsonOf(few)].map(
        (text) => {
          readAll(reader, [Buffer.from(text, 'latin1')])
          return [reader.recordCount, reader.unidentified]
        },
      )
      expect(seen).toEqual([
        [2, 0],
        [4, 2],
        [5, 3],
      ])
      reader.nextDay()
      expect(reader.unidentified).toBe(0)
      reader.close()
    },
  )

  it('gives letters in JSON as W3C gives them', () => {
    const cells = { 'cs(User-Agent)': 'Caf\u00e9', 'cs-uri-stem': '/\u597d' }
    const [plain, escaped] = [
      Buffer.from(jsonOf(allFields, cells)).toString('latin1'),
      jsonOf(allFields, cells).replaceAll(
        /[\u0080-\uffff]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ]
    for (const text of [plain, escaped])
      expect(onlyRow(text)).toMatchObject({ agent: 'Caf\xc3\xa9', key: '\xe5\xa5\xbd' })
  })
})

it('both readers see the same of all formats, cut anywhere and mutated', () => {
  const fields = fc.constantFrom(legacyFields, few, allFields, [...allFields].reverse())
  const cell = fc.constantFrom<Partial<Cells>>(
    ...[{}, A, B, { 'cs-uri-stem': '/%25E5%zz' }, { 'sc-status': '000' }, { time: 'x' }],
    ...[{ 'sc-bytes': '-' }, { 'cs(User-Agent)': '%2520' }, { 'x-edge-result-type': 'Error' }],
  )
  const line = fc.oneof(
    fc.tuple(fields, cell).map(([of, cells]) => lineOf(of, cells)),
    fc.tuple(fields, cell).map(([of, cells]) => jsonOf(of, cells)),
    fields.map((of) => headerOf(of)),
    fc.nat(9).map((n) => lineWith({ requestId: `${n}`.padStart(16, 'R') })),
    fc.constantFrom(
      '',
      '\r',
      '#Version: 1.0',
      '{',
      '\x1f\x8b\x08',
      'PAR1',
      '\t\t',
      'k'.repeat(5000),
    ),
  )
  const object = fc.record({
    lines: fc.array(line, { maxLength: 8 }),
    cuts: fc.array(fc.nat(4000), { maxLength: 4 }),
    at: fc.nat(2000),
    byte: fc.nat(255),
  })
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (objects) => {
      const texts = objects.map(({ lines: some, at, byte }) => {
        const bytes = Buffer.from(some.join('\n'), 'latin1')
        if (at < bytes.length) bytes[at] = byte
        return bytes
      })
      const pieces = texts.map((bytes, number) => inPieces(bytes, objects[number]!.cuts))
      const whole = texts.map((bytes) => [bytes])
      expect(seenBy('fast', pieces)).toEqual(seenBy('plain', whole))
    }),
    { numRuns: tries(500) },
  )
})
