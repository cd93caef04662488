import fc from 'fast-check'
import type { Table } from '../../src/count/summary/summary.ts'
import { decodeText } from '../../src/formats/fields/decode.ts'
import {
  type NumberField,
  numberFields,
  type Records,
  type ValueField,
  type Values,
  valueFields,
} from '../../src/formats/records.ts'

/** A record as text and numbers; -1 stands for `-`. */
export type Row = { readonly time: number } & Readonly<Record<ValueField, string>> &
  Readonly<Record<NumberField, number>>

export const plainRow: Row = {
  time: Date.UTC(2026, 10, 22, 12, 0, 0) / 1000,
  bucket: 'media',
  address: '203.0.113.7',
  requester: '-',
  operation: 'REST.GET.OBJECT',
  key: 'img/cat.png',
  campaign: '-',
  status: '200',
  errorCode: '-',
  referrer: '-',
  agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  signature: '-',
  cipher: '-',
  authentication: '-',
  host: 'media.example.org',
  tls: 'TLSv1.3',
  aclRequired: '-',
  sourceRegion: '-',
  cache: '-',
  result: '-',
  edge: '-',
  httpVersion: '-',
  distribution: '-',
  country: '-',
  asn: '-',
  bytesSent: 1000,
  objectSize: 1000,
  totalTime: 20,
  turnAroundTime: 10,
}

export type HandOver = (
  rows: readonly Row[],
  run: number,
  onRecords: (records: Records, values: Readonly<Record<ValueField, Values>>) => void,
) => void

/** Hands rows over as one reader does: in runs of at most `run`, with ids by first sight. */
export function makeHandOver(): HandOver {
  const ids = Object.fromEntries(
    valueFields.map((field) => [field, new Map<string, number>()]),
  ) as Record<ValueField, Map<string, number>>
  const texts = Object.fromEntries(valueFields.map((field) => [field, []])) as unknown as Record<
    ValueField,
    string[]
  >
  const values = Object.fromEntries(
    valueFields.map((field) => [
      field,
      {
        get size() {
          return texts[field].length
        },
        bytes: (id: number) => Buffer.from(texts[field][id] ?? ''),
        text: (id: number) => decodeText(Buffer.from(texts[field][id] ?? '')),
      },
    ]),
  ) as unknown as Record<ValueField, Values>
  const idOf = (field: ValueField, text: string): number => {
    const known = ids[field].get(text) ?? texts[field].push(text) - 1
    ids[field].set(text, known)
    return known
  }
  return (rows, run, onRecords) => {
    for (let from = 0; from < rows.length; from += run) {
      const some = rows.slice(from, from + run)
      onRecords(
        {
          count: some.length,
          time: Float64Array.from(some, (row) => row.time),
          ids: Object.fromEntries(
            valueFields.map((field) => [
              field,
              Uint32Array.from(some, (row) => idOf(field, row[field])),
            ]),
          ) as Record<ValueField, Uint32Array>,
          numbers: Object.fromEntries(
            numberFields.map((field) => [field, Float64Array.from(some, (row) => row[field])]),
          ) as Record<NumberField, Float64Array>,
        },
        values,
      )
    }
  }
}

const agents = [
  plainRow.agent,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
  'curl/8.5.0',
  'aws-cli/2.15 Python/3.11',
  'Amazon CloudFront',
  '-',
  '',
  '" "',
  ` ${plainRow.agent}`,
  `"${plainRow.agent.replace('; ', ';  ')}"`,
]
const operations = [
  'REST.GET.OBJECT',
  'REST.HEAD.OBJECT',
  'WEBSITE.GET.OBJECT',
  'REST.S3_GET_OBJECT',
  'REST.PUT.OBJECT',
  'REST.COPY.OBJECT',
  'REST.COPY.OBJECT_GET',
  'REST.DELETE.OBJECT',
  'REST.POST.MULTI_OBJECT_DELETE',
  'BATCH.DELETE.OBJECT',
  'S3.EXPIRE.OBJECT',
  'S3.TRANSITION_SIA.OBJECT',
  'S3.TRANSITION.OBJECT',
  'S3.TRANSITION_GDA.OBJECT',
  'REST.GET.BUCKET',
  'REST.GET.UPLOAD',
  'REST.GET.OBJECT_TAGGING',
  'REST.OPTIONS.PREFLIGHT',
  'GET\ncloudfront',
  'HEAD\ncloudfront',
  'POST\ncloudfront',
]
const keys = [
  'img/cat.png',
  'img/dog.PNG',
  'a/b/c/index.html',
  'a/b/',
  'about',
  'film%2520one.mp4',
  'film%20one.mp4',
  '.htaccess',
  'x.tar.gz',
  '-',
  '/',
]
const referrers = [
  '-',
  'https://www.google.com/search?q=secret',
  'https://google.de/',
  'https://foreign.example/page?token=1',
  'https://media.example.org/',
  'nonsense',
]

/** Seconds in spring and autumn 2026, around the changes of the clocks of Europe and elsewhere. */
const times = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 2, 28) / 1000, max: Date.UTC(2026, 2, 31) / 1000 }),
  fc.integer({ min: Date.UTC(2026, 9, 24) / 1000, max: Date.UTC(2026, 9, 27) / 1000 }),
)

/** Rows that reach every field and every rule. */
export const anyRow: fc.Arbitrary<Row> = fc.record({
  time: times,
  bucket: fc.constantFrom('media', 'logs'),
  address: fc.constantFrom(
    '203.0.113.7',
    '203.0.113.8',
    '2001:db8:7::1',
    '2001:db8:7:0:9::2',
    '2001:DB8:7:0:a:b:c:d',
    '2001:db8:7:1::1',
    '::ffff:203.0.113.7',
    '198.51.100.1',
    '-',
  ),
  requester: fc.constantFrom(
    '-',
    'arn:aws:iam::111122223333:user/ann',
    'AmazonS3',
    'svc:cloudfront.amazonaws.com',
  ),
  operation: fc.constantFrom(...operations, ...operations.slice(0, 4), ...operations.slice(0, 4)),
  key: fc.constantFrom(...keys),
  campaign: fc.constantFrom('-', 'utm_source=news', 'utm_source=post&utm_campaign=may'),
  status: fc.constantFrom(
    '200',
    '200',
    '200',
    '206',
    '304',
    '301',
    '403',
    '404',
    '500',
    '503',
    '000',
    '-',
  ),
  errorCode: fc.constantFrom(
    ...[
      '-',
      'NoSuchKey',
      'AccessDenied',
      '404',
      'PermanentRedirect',
      'ExpiredToken',
      'InvalidRange',
    ],
  ),
  referrer: fc.constantFrom(...referrers),
  agent: fc.constantFrom(...agents, agents[0] ?? '', agents[1] ?? ''),
  signature: fc.constantFrom('-', 'SigV4', 'SigV2'),
  cipher: fc.constant('-'),
  authentication: fc.constantFrom('-', 'AuthHeader', 'QueryString'),
  host: fc.constantFrom('media.example.org', 'MEDIA.example.org', '-'),
  tls: fc.constantFrom('TLSv1.2', 'TLSV1.2', '-'),
  aclRequired: fc.constantFrom('-', 'Yes'),
  sourceRegion: fc.constantFrom('-', '-', 'us-east-1', 'eu-west-1'),
  cache: fc.constantFrom('-', 'hit', 'missed', 'aborted'),
  result: fc.constantFrom('-', 'Hit', 'OriginShieldHit', 'Miss', 'ClientCommError'),
  edge: fc.constantFrom('-', 'FRA56-P3', 'FRA60-C1', 'LAX1'),
  httpVersion: fc.constantFrom('-', 'HTTP/1.1', 'HTTP/2.0', 'HTTP/3.0'),
  distribution: fc.constantFrom('-', 'E1ABCDEFGHIJKL', 'E2ABCDEFGHIJ'),
  country: fc.constantFrom('-', '-', 'DE', 'de', 'FR', '', 'DEU', 'D\u00a0'),
  asn: fc.constantFrom('-', '-', '3320', '003320', '64501', '0', 'AS1', '4294967296'),
  bytesSent: fc.oneof(
    fc.constantFrom(-1, 0, 1000, 5_000_000_000),
    fc.integer({ min: 0, max: 2000 }),
  ),
  objectSize: fc.oneof(
    fc.constantFrom(-1, 0, 1000, 422_868_123_111),
    fc.integer({ min: 0, max: 2000 }),
  ),
  totalTime: fc.oneof(
    fc.constantFrom(-1, 0, 1, 2, 3, 10_000_000),
    fc.integer({ min: 0, max: 9000 }),
  ),
  turnAroundTime: fc.oneof(fc.constantFrom(-1, 0, 1, 2, 3), fc.integer({ min: 0, max: 9000 })),
})

/** Rows by name, columns by name. */
export function plain({ names, columns }: Table): Record<string, Record<string, number>> {
  return Object.fromEntries(
    names.map((name, row) => [
      name,
      Object.fromEntries(Object.entries(columns).map(([column, sums]) => [column, sums[row] ?? 0])),
    ]),
  )
}
