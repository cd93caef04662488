/**
 * What leaves this room: records as columns of small integers.
 *
 *   bytes ──Reader.read──▶ Records { count, columns: one typed array per field }
 *                            └ an id column points into its `Values`: each distinct
 *                              byte string once, ids dense from 0 in order of first sight
 *
 * Two readers make them: the plain one (`reading/plain.ts`, written to be read) and the fast one
 * (`fast/reader.ts`, written to be fast). They agree on every byte, and a test holds them to it. Log
 * objects of every format (`formats.ts`) give the same columns.
 */

/** Fields whose values are interned. `campaign` is of the request URI's query the parameters
 * `utm_…=` and `x-…=` (not `x-amz-…`, nor the `x-id` of AWS's SDKs), joined by `&`; never of a query
 * with credentials; else `-`. `operation` is followed by the one AWS would have written where it is none
 * of AWS's (`s3/operation.ts`), and by the service where it is not S3's (`reading/begin.ts`). `key` is
 * URL-encoded as S3 does it (`fields/decode.ts`): twice where it holds any `%`. `tls` is empty where the
 * line says nothing of TLS, and `-` for plain HTTP.
 *
 * From `cache` on the fields are of content delivery networks, and `-` in S3's logs: what the cache did (one of
 * `cacheOutcomes`), how the network calls that, in most detail; its place that answered (`LAX50-P2`), the version of HTTP
 * (`HTTP/2.0`), the distribution; country (two letters) and autonomous system (digits) of the client, where the log
 * tells them. */
export const valueFields = [
  'bucket',
  'address',
  'requester',
  'operation',
  'key',
  'campaign',
  'status',
  'errorCode',
  'referrer',
  'agent',
  'signature',
  'cipher',
  'authentication',
  'host',
  'tls',
  'aclRequired',
  'sourceRegion',
  'cache',
  'result',
  'edge',
  'httpVersion',
  'distribution',
  'country',
  'asn',
] as const
export type ValueField = (typeof valueFields)[number]

/** Fields that are numbers. `-1` stands for `-`. */
export const numberFields = ['bytesSent', 'objectSize', 'totalTime', 'turnAroundTime'] as const
export type NumberField = (typeof numberFields)[number]

/** The distinct values of one field, as the bytes that stood in the log (without their quotes).
 * A field absent from a short line (but `tls`), a bare `-` and a quoted `"-"` are the one value `-`; an
 * empty quoted field is the empty value. */
export interface Values {
  readonly size: number
  /** The bytes of value `id`. A view: valid until the reader reads on. */
  bytes(id: number): Uint8Array
  /** Value `id` for people, as `decodeText` writes it. */
  text(id: number): string
  /** Of values that are addresses, where the reader tells: those from `from` on, `ADDRESSES_AT_ONCE` at most, three
   * numbers each, as `kernel/ip.ts` says. A view, too. */
  addresses?(from: number): Uint32Array
}
export const ADDRESSES_AT_ONCE = 1024

/** A run of records, in the order of their lines. Borrowed: valid until the reader reads on. The
 * arrays may be longer than `count`. */
export interface Records {
  readonly count: number
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly time: Float64Array
  readonly ids: Readonly<Record<ValueField, Uint32Array>>
  readonly numbers: Readonly<Record<NumberField, Float64Array>>
}

/** Why a line is no record. A closed list: each is counted, none is thrown. */
export const malformedReasons = [
  'too few fields',
  'bad time',
  'bad request URI',
  'bad status',
  'bad number',
  'bad quotes',
  'line too long',
  'binary data',
  'journal record',
  'streaming log',
  'no list of fields',
  'missing field',
  'bad JSON',
  'broken gzip',
  'broken Parquet',
] as const
export type MalformedReason = (typeof malformedReasons)[number]

/** How many samples are kept of each reason: the smallest ones, so that order does not matter. */
export const SAMPLES_KEPT = 3
/** Samples are cut to this many bytes, query strings left out. */
export const SAMPLE_BYTES = 240
/** A longer line is malformed and skipped without being held. */
export const LONGEST_LINE = 64 * 1024

export interface Malformed {
  readonly count: number
  /** Escaped for people: control bytes and invalid UTF-8 as `\xNN`. Sorted, at most SAMPLES_KEPT. */
  readonly samples: readonly string[]
}

/**
 * Reads log bytes into records. One reader reads the log objects of one delivery day (or a part
 * of it): it remembers every record's identity (`Line.identity`, operation and key), leaves a
 * re-delivered record out and counts it in `duplicates`. Each log object is of the format that
 * recognises it.
 */
export interface Reader {
  readonly values: Readonly<Record<ValueField, Values>>
  /** Lines that parse and were no re-delivery, since the reader was made. */
  readonly recordCount: number
  readonly duplicates: number
  /** Of `recordCount`, those without an identity: a re-delivery of one counts again. */
  readonly unidentified: number
  readonly malformed: Readonly<Partial<Record<MalformedReason, Malformed>>>
  /** Where bytes may be put to be read from its start: that saves a copy. It may move whenever the
   * reader reads, with what lies in it; the rest of what was read lies where it lay. */
  room(): Uint8Array
  /**
   * Reads the whole lines of `bytes` and hands their records over, in as many runs as it likes: the last ones with
   * a later chunk, but none later than with `isLast`. Returns how many bytes it used; the caller keeps the rest and puts it
   * before the next chunk.
   * With `isLast`, a final line needs no newline, everything is used, and the next call starts
   * a new log object. A line longer than LONGEST_LINE is counted once, and used up to the end of
   * the chunk, so the rest to keep is never longer than that. `key` is that of the log object.
   */
  read(
    bytes: Uint8Array,
    isLast: boolean,
    onRecords: (records: Records) => void,
    key?: string,
  ): number
  /** Hashes of the identities of the records so far, in their order: what two readers have in
   * common may be a re-delivery. The same for the same identities in all readers with the same keys. */
  identityHashes(): BigUint64Array<ArrayBuffer>
  /** Begins another delivery day: forgets the records, their identities and the malformed lines, and
   * keeps the values and their ids. */
  nextDay(): void
  /** Gives its memory to the next reader. Nothing of this one, its values included, may be used
   * after. A reader that is not closed goes with the garbage, which may take its time. */
  close(): void
}
