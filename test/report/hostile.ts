import { parseDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { buildPeriod, type Period } from '../../src/rollup/rollup.ts'
import { lineWith, type Part } from '../formats/fixtures.ts'

const day = parseDay('2026-11-22')

/** Every field of a line that a client can put something into. */
const fields: readonly Part[] = [
  'key',
  'uri',
  'referrer',
  'agent',
  'host',
  'requester',
  'errorCode',
]

/** A period of records that carry `text` in every such field, as S3 would have logged it. */
export function hostilePeriod(text: string): Period {
  const bytes = Buffer.from(text, 'utf8').toString('latin1')
  const word = encodeURIComponent(text.toWellFormed()).replaceAll('%2509', '%09')
  const given: Partial<Record<Part, string>>[] = [
    ...fields.map((field) => ({ [field]: field === 'key' ? word : bytes.replaceAll(/\s/g, '+') })),
    { key: word, uri: `"GET /${word}?utm_source=${word}&x-${word}=${word} HTTP/1.1"` },
    { uri: `"GET /?utm_campaign=${bytes} HTTP/1.1"` },
    ...[
      bytes,
      word,
      `https://attacker.invalid/${bytes}`,
      `https://${bytes}/`,
      `javascript:${bytes}`,
    ].map((referrer) => ({ referrer: `"${referrer}"` })),
    { agent: `"${bytes}"` },
    { agent: `"Mozilla/5.0 (compatible; ${bytes}/1.0; +https://attacker.invalid/)"` },
    {
      status: '404',
      errorCode: 'NoSuchKey',
      key: word,
      referrer: `"https://attacker.invalid/${word}"`,
    },
    { status: '404', errorCode: 'NoSuchKey', key: word, referrer: `"https://${word}.example/"` },
  ]
  const lines = given.flatMap((other, at) =>
    // Often enough for movers, findings and the bucket policy.
    Array.from({ length: 30 }, (_, again) => lineWith({ ...other, requestId: `R${at}X${again}` })),
  )
  const reader = makePlainReader()
  const places = { country: () => 'unknown', network: () => 'unknown' }
  const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
  const counter = makeCounter(new NameBook(makeNaming('masked', places), settings))
  const log = Buffer.from(`${lines.join('\n')}\n${bytes}\n`, 'latin1')
  reader.read(log, true, (records) => counter.count(records, reader.values))
  const { duplicates, malformed } = reader
  const summary = counter.summary({
    objects: 1,
    objectBytes: log.length,
    duplicates,
    malformed,
  })
  const days = new Map([...summary.days].map(([one, counts]) => [one, [counts]]))
  return buildPeriod(day, day, days, new Map([[day, [summary.log]]]))
}
