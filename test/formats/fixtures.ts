import type {
  Malformed,
  NumberField,
  Reader,
  Records,
  ValueField,
} from '../../src/formats/records.ts'
import { numberFields, valueFields } from '../../src/formats/records.ts'

/** The parts of a line, in their order. Quotes and brackets belong to their parts. */
export const regular = {
  owner: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  bucket: 'downloads.example',
  time: '[22/Nov/2026:04:05:06 +0000]',
  address: '203.0.113.77',
  requester: '-',
  requestId: 'Q1W2E3R4T5Y6U7I8',
  operation: 'REST.GET.OBJECT',
  key: 'films/night%2520train.mp4',
  uri: '"GET /films/night%20train.mp4 HTTP/1.1"',
  status: '206',
  errorCode: '-',
  bytesSent: '1048576',
  objectSize: '734003200',
  totalTime: '412',
  turnAroundTime: '17',
  referrer: '"https://forum.example.org/t/99"',
  agent: '"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"',
  version: '-',
  hostId:
    'aGVsbG8gdGhlcmUsIHRoaXMgaXMgbm8gcmVhbCBob3N0IGlkLCBvbmx5IGFzIGxvbmcgYXMgb25lLCBhbG1vc3Q=',
  signature: '-',
  cipher: 'TLS_AES_128_GCM_SHA256',
  authentication: '-',
  host: 'downloads.example.s3.eu-central-1.amazonaws.com',
  tls: 'TLSv1.3',
  accessPoint: '-',
  aclRequired: '-',
  region: 'eu-central-1',
}
export type Part = keyof typeof regular
export const parts = Object.keys(regular) as Part[]

/** A line with some parts put otherwise, cut after `count` fields; more words may follow. */
export function lineWith(other: Partial<Record<Part, string>>, count = 27, more = ''): string {
  const all = { ...regular, ...other }
  const kept = parts.slice(0, count).map((part) => all[part])
  return kept.join(' ') + more
}

export type Row = Record<ValueField, string> & Record<NumberField, number> & { time: number }
export interface Seen {
  readonly rows: Row[]
  readonly recordCount: number
  readonly duplicates: number
  readonly malformed: Partial<Record<string, Malformed>>
}

/** Everything a reader makes of a text that comes in pieces, the rest of each put before the next;
 * the pieces lie in its room or elsewhere. */
export function readAll(
  reader: Reader,
  pieces: readonly Uint8Array[],
  place: 'elsewhere' | 'room' = 'elsewhere',
  key = '',
): Seen {
  const rows: Row[] = []
  let rest = new Uint8Array(0)
  pieces.forEach((piece, i) => {
    const given = Buffer.concat([rest, piece])
    if (place === 'room') reader.room().set(given)
    const all = () => (place === 'room' ? reader.room().subarray(0, given.length) : given)
    const take = ({ count, time, ids, numbers }: Records): void => {
      for (let at = 0; at < count; at++) {
        const values = valueFields.map((field) => {
          const value = reader.values[field].bytes(ids[field][at]!)
          return [field, Buffer.from(value).toString('latin1')]
        })
        const counts = numberFields.map((field) => [field, numbers[field][at]])
        rows.push({ time: time[at], ...Object.fromEntries([...values, ...counts]) })
      }
    }
    const used = reader.read(all(), i === pieces.length - 1, take, key)
    rest = Uint8Array.from(all().subarray(used))
  })
  const { recordCount, duplicates, malformed } = reader
  return { rows, recordCount, duplicates, malformed: structuredClone(malformed) }
}

export function readText(reader: Reader, text: string): Seen {
  return readAll(reader, [Buffer.from(text, 'latin1')])
}
