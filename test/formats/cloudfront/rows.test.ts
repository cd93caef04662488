/** The kernel of rows against the plain reader: the same lines over and over, so that most are the kernel's, with
 * all that may stand in a cell. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeFastReader } from '../../../src/formats/fast/reader.ts'
import { randomKeys } from '../../../src/formats/reading/identity-hash.ts'
import { makePlainReader } from '../../../src/formats/reading/plain.ts'
import { type Reader, valueFields } from '../../../src/formats/records.ts'
import { tries } from '../../tries.ts'
import { lineWith, readAll } from '../fixtures.ts'
import {
  type Cells,
  type FieldName,
  furtherFields,
  headerOf,
  jsonOf,
  legacyFields,
  lineOf,
} from './lines.ts'

const hashKeys = randomKeys()

interface LogText {
  readonly key: string
  readonly text: string
}

function seenBy(reader: Reader, objects: readonly LogText[], pieceBytes: number) {
  const rows = objects.flatMap(({ key, text }) => {
    const bytes = Buffer.from(text, 'latin1')
    const pieces: Uint8Array[] = []
    for (let at = 0; at === 0 || at < bytes.length; at += pieceBytes)
      pieces.push(bytes.subarray(at, at + pieceBytes))
    return readAll(reader, pieces, 'elsewhere', key).rows
  })
  const { recordCount, duplicates, unidentified, malformed } = reader
  const values = valueFields.map((field) =>
    Array.from({ length: reader.values[field].size }, (_, id) =>
      Buffer.from(reader.values[field].bytes(id)).toString('latin1'),
    ),
  )
  const identities = [...reader.identityHashes()]
  const told = { recordCount, duplicates, unidentified, malformed: structuredClone(malformed) }
  return { rows, ...told, values, identities }
}

/** Both readers over some days, with one reader each. */
function agree(days: readonly (readonly LogText[])[], pieceBytes = 100_000): void {
  const [plain, fast] = [makePlainReader(hashKeys), makeFastReader(hashKeys)]
  for (const objects of days) {
    plain.nextDay()
    fast.nextDay()
    expect(seenBy(fast, objects, pieceBytes)).toEqual(
      seenBy(plain, objects, Number.MAX_SAFE_INTEGER),
    )
  }
  fast.close()
}

const all: readonly FieldName[] = [...legacyFields, ...furtherFields]
const few: readonly FieldName[] = ['cs-method', 'time', 'sc-status', 'date', 'cs-uri-stem']
const lists: readonly (readonly FieldName[])[] = [
  ...[legacyFields, all, [...all].reverse(), few],
  ['timestamp(ms)', ...few],
  ['timestamp', 'x-edge-request-id', 'cs-method', 'sc-status', 'cs(Host)', 'DistributionId'],
  ['date', 'time', 'cs-method'], // no status
]

/** What may stand in each cell, the usual first. */
const odd: Partial<Record<FieldName, readonly string[]>> = {
  date: ['2026-11-22', '2026-11-23', '2026-02-30', '2026-13-01', '1969-12-31', '-', '', 'x'],
  time: ['05:31:07', '23:59:59', '24:00:00', '05:31:60', '05:31:07.5', '5:31:07', '-', '05-31-07'],
  timestamp: ['1795325467', '-', '', '0', '17953254670000000', 'x'],
  'timestamp(ms)': ['1795325467654', '-', '', '999', 'x'],
  'cs-method': ['GET', 'HEAD', 'POST', '-', ''],
  'cs-uri-stem': [
    ...[
      '/a',
      '/',
      '-',
      '',
      '/a/b.html',
      '/%7Eann',
      '%2Fa',
      '/%252Fa',
      '/%25E5%25A5%25BD',
      '/%zz',
      '/%',
    ],
    ...[
      '/100%2525',
      '/%25250A',
      '/%250Ab',
      '/%0Ab',
      '/a%2',
      '//',
      'a',
      '/+',
      `/${'k'.repeat(3000)}`,
      '/\xe5',
    ],
  ],
  'sc-status': ['200', '404', '000', '0', '-', '', 'OK', '2000'],
  'sc-bytes': ['48213', '0', '-', '', '9'.repeat(15), '9'.repeat(16), '12 B', '-1', '1.5'],
  'sc-content-len': ['47800', '-', '', 'x'],
  'time-taken': [
    '0.238',
    '0',
    '1.5',
    '12',
    '-',
    '',
    '.5',
    '1.',
    '0.0005',
    '0.9999',
    '1234567890',
    '1e3',
  ],
  'time-to-first-byte': ['0.021', '-', 'x', '7200.123'],
  'c-ip': ['198.51.100.23', '2001:db8::7', '-', ''],
  'cs(User-Agent)': [
    'Mozilla/5.0%20(X11)',
    'curl/8',
    '-',
    '',
    'a%2520b',
    'a%2520b%20c',
    '%',
    '%0A',
    'a%zz',
    '\xff',
  ],
  'cs(Referer)': [
    'https://kiosk.example/',
    '-',
    '',
    'https://k.example/%25E5',
    '%2525E5',
    '%E5',
    '%0a',
  ],
  'cs-uri-query': [
    '-',
    '',
    'utm_source=a%2520b',
    'x-a=1&utm_b=2',
    'utm_a=1&Signature=x',
    ...[
      'a=1&b=2',
      'v=%2541',
      'q=%25',
      'a%253Dkey%253D1&utm_a=1',
      '%2555tm_a=1',
      'to%256Ben=1',
      'X-b=2',
    ],
    ...[
      'api_key=1&utm_b=1',
      'PassWord=1',
      'n=x-ray',
      'author=me',
      'monkey=1&utm_c=3',
      '%',
      '&',
      'a=',
    ],
  ],
  'x-edge-request-id': ['A', 'B', 'C', '-', '', 'i'.repeat(16), 'j'.repeat(2500)],
  'x-edge-result-type': ['Hit', 'Miss', 'Error', 'New', '-', ''],
  'x-edge-response-result-type': ['Hit', 'Error', '-'],
  'x-edge-detailed-result-type': ['Hit', 'ClientCommError', 'OriginDnsError', '-'],
  'x-host-header': ['media.example.org', '-', ''],
  'cs(Host)': ['d1.cloudfront.example', '-', ''],
  'ssl-protocol': ['TLSv1.3', '-', ''],
  'cs-protocol': ['https', 'http', 'ws', '-'],
  'x-edge-location': ['FRA56-P3', 'LAX1', '-', ''],
  DistributionId: ['E2MADEUPTEST01', '-', ''],
  'c-country': ['DE', '-', ''],
}

const changes: readonly Partial<Cells>[] = Object.entries(odd).flatMap(([field, texts]) =>
  texts.map((text) => ({ [field]: text })),
)
const keysOf = [
  'cdn/E1MADEUPTEST.2026-11-22-05.0a1b2c3d.gz',
  'cdn/E3MADEUPTEST.2026-11-22-05.0a1b2c3d.gz',
  'x',
]

it('agree on every text that a cell may hold, met once, again, and in another list', () => {
  for (const fields of lists) {
    const lines = changes.map((cells) => lineOf(fields, cells))
    const ids = changes.map((cells, i) =>
      lineOf(fields, { 'x-edge-request-id': `id${i}`, ...cells }),
    )
    const text = [headerOf(fields), ...lines, ...ids, ...lines, ...ids.reverse()].join('\n')
    const objects = keysOf.map((key) => ({ key, text }))
    agree([objects, objects])
    agree([objects], 700)
  }
})

it('agree on rows of random cells, lists and cuts, beside other formats', () => {
  const cells = fc
    .array(fc.nat(changes.length - 1), { maxLength: 4 })
    .map((picked): Partial<Cells> => {
      return Object.assign({}, ...picked.map((at) => changes[at]))
    })
  const list = fc.constantFrom(...lists.slice(0, 6))
  const block = fc
    .tuple(list, fc.array(cells, { maxLength: 12 }), fc.constantFrom('\t', '\t', '\t', ' '))
    .map(([fields, rows, sign]) => [
      headerOf(fields),
      ...rows.map((one) => lineOf(fields, one, sign)),
    ])
  const other = fc.constantFrom(
    ...[
      [lineOf(all)],
      [jsonOf(all)],
      [lineWith({})],
      ['#Version: 1.0', ''],
      ['#Fields:'],
      ['x\ty'],
    ],
  )
  const object = fc.record({
    key: fc.constantFrom(...keysOf),
    blocks: fc.array(fc.oneof({ weight: 4, arbitrary: block }, other), { maxLength: 4 }),
    changed: fc.option(fc.record({ at: fc.nat(6000), byte: fc.nat(255) })),
    end: fc.constantFrom('\n', '\r\n'),
  })
  const textOf = ({
    blocks,
    changed,
    end,
    key,
  }: typeof object extends fc.Arbitrary<infer T> ? T : never) => {
    const bytes = Buffer.from(blocks.flat().join(end), 'latin1')
    if (changed !== null && changed.at < bytes.length) bytes[changed.at] = changed.byte
    return { key, text: bytes.toString('latin1') }
  }
  const days = fc.array(fc.array(object, { maxLength: 4 }), { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(days, fc.integer({ min: 60, max: 5000 }), (some, pieceBytes) => {
      agree(
        some.map((objects) => objects.map(textOf)),
        pieceBytes,
      )
    }),
    { numRuns: tries(1500) },
  )
})

it('agree on more rows than a run, and values than there was room for', () => {
  const lines = Array.from({ length: 5000 }, (_, n) =>
    lineOf(legacyFields, {
      'x-edge-request-id': `${n % 4000}`,
      'cs-uri-stem': `/films/${n % 3000}%2520x.mp4`,
      'cs(User-Agent)': `Reader%20${n % 1500}`,
      'c-ip': `198.51.${n % 200}.${n % 199}`,
      'sc-bytes': `${n % 7}`,
    }),
  )
  agree([[{ key: 'x', text: [headerOf(legacyFields), ...lines].join('\n') }]], 30_000)
})

it('agree on cells that are known, in rows beside those for whose values room is made', () => {
  const lines = Array.from({ length: 6000 }, (_, n) => {
    const told = n % 3 === 0 ? n % 12 : n
    return lineOf(legacyFields, {
      'x-edge-request-id': `id-${n}`,
      'cs(User-Agent)': `Reader%20${told}`,
      'cs(Referer)': `https://kiosk.example/%C3%A9/${told}`,
      'cs-uri-stem': `/films/${told}%2520x.mp4`,
    })
  })
  // So that no cell that is told of has the first of its values.
  const first = lineOf(legacyFields, { 'cs(User-Agent)': 'curl/8' })
  agree([[{ key: 'x', text: [headerOf(legacyFields), first, ...lines].join('\n') }]])
})

it('agree on records that come again by other lists of fields, with other methods and keys', () => {
  const objectOf = (fields: readonly FieldName[], other: Partial<Cells>): LogText => {
    const rows = Array.from({ length: 300 }, (_, n) =>
      lineOf(fields, { 'x-edge-request-id': `id-${n % 200}`, ...other }),
    )
    return { key: 'x', text: [headerOf(fields), ...rows].join('\n') }
  }
  const withoutStem = legacyFields.filter((field) => field !== 'cs-uri-stem')
  const objects = [
    objectOf(withoutStem, {}),
    objectOf(legacyFields, {}),
    objectOf(legacyFields, { 'cs-uri-stem': '/another', 'cs-method': 'HEAD' }),
    objectOf(legacyFields, { 'sc-status': '304' }),
  ]
  agree([objects, objects.toReversed()])
})

it('agree on objects of JSON, however their values and what is between them are written', () => {
  const values = [
    ...['"/a"', '""', '"-"', 'null', '0', '12', '012', '1.5', '-1', '1e3', '123456789012345'],
    ...['1234567890123456', 'true', '[1]', '{"a":1}', '"\\u0041"', '"a\tb"', '"a\\"b"', '"\\n"'],
    ...['"\xe5\xa5\xbd"', '"/%25E5%25A5%25BD"', '"a', 'nul', 'nullx', '"a"b', ' 1', '', '"x\x01"'],
  ]
  const fields = ['sc-status', 'cs-uri-stem', 'sc-bytes', 'x-edge-request-id', 'cs-uri-query']
  const styles: readonly (readonly [colon: string, comma: string, end: string])[] = [
    [':', ',', '}'],
    [': ', ', ', '}'],
    [' : ', ' ,', ' } '],
  ]
  const write = (field: string, value: string, n: number, style: number): string => {
    const [colon, comma, end] = styles[style]!
    const usual = { 'sc-status': '"200"', 'x-edge-request-id': `"id-${n % 7}"` }
    const cells = [
      ...['date', 'time', 'cs-method'].map((one) => [one, `"${odd[one as FieldName]![0]}"`]),
      ...fields.map((one) => [one, one === field ? value : (usual[one as 'sc-status'] ?? '"7"')]),
    ]
    return `{${cells.map(([name, text]) => `"${name}"${colon}${text}`).join(comma)}${end}`
  }
  const lines = styles.flatMap((_, style) =>
    fields.flatMap((field) =>
      values.flatMap((value, n) => [0, 1].map((more) => write(field, value, n + more, style))),
    ),
  )
  const log = (texts: readonly string[], n: number): LogText => ({
    key: `E${n}MADEUPTEST01.2026-11-22-05.0a1b2c3d.gz`,
    text: `${write('', '', 0, n % 3)}\n${texts.join('\n')}\n`,
  })
  agree([
    [log(lines, 0), log(lines.toReversed(), 1)],
    [log(lines, 2), log(lines, 0)],
  ])
  agree([[log(lines, 1), log(lines, 0)]], 97)
})
