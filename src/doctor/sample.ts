/** Reads the beginning of a log object, as the nightly job would read it. */
import { closeSync, openSync } from 'node:fs'
import { formatNameOf } from '../formats/reading/begin.ts'
import { makePlainReader } from '../formats/reading/plain.ts'
import type { Malformed, MalformedReason, Records, ValueField } from '../formats/records.ts'
import { isParquet } from '../mirror/day/parquet.ts'
import { readStored } from '../mirror/day/stored.ts'
import { isGzip } from '../mirror/gzip.ts'
import { readRange } from '../mirror/seekable.ts'

/** Records by what they are of, as the log spells it. */
export interface RecordsOf {
  readonly buckets: ReadonlyMap<string, number>
  readonly distributions: ReadonlyMap<string, number>
  /** Of those that were answered well, by the Host header. */
  readonly hosts: ReadonlyMap<string, number>
}

/** What a log object tells of itself. */
export interface SampleRead extends RecordsOf {
  /** Null where no format recognises it. */
  readonly format: string | null
  readonly packing: 'plain' | 'gzip' | 'Parquet'
  /** Lines that are records. */
  readonly records: number
  readonly malformed: Readonly<Partial<Record<MalformedReason, Malformed>>>
}

/** Records that are read of a log object: those tell what all of it is like. */
const MOST_RECORDS = 20_000

/** Thrown where enough was read. */
class Enough extends Error {}

/** Reads a log object that lies in a file. `size` and `key` are as listed. Throws StoredError. */
export function readSample(path: string, size: number, key: string): SampleRead {
  const reader = makePlainReader()
  const counts = { bucket: counter(), distribution: counter(), host: counter() }
  let format: string | null | undefined
  const count = (records: Records): void => {
    const textOf = (field: ValueField, at: number): string =>
      reader.values[field].text(records.ids[field][at] ?? 0)
    for (let at = 0; at < records.count; at++) {
      counts.bucket.add(textOf('bucket', at))
      counts.distribution.add(textOf('distribution', at))
      if (/^[23]/.test(textOf('status', at))) counts.host.add(textOf('host', at))
    }
    if (reader.recordCount >= MOST_RECORDS) throw new Enough()
  }
  try {
    readStored([{ kind: 'file', path, size, key }], (bytes, isLast) => {
      // That none recognises it is an answer, too.
      if (format === undefined) format = formatNameOf(bytes, isLast, key)
      return reader.read(bytes, isLast, count, key)
    })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return {
    format: format ?? null,
    packing: packingOf(path),
    records: reader.recordCount + reader.duplicates,
    malformed: reader.malformed,
    buckets: counts.bucket.all,
    distributions: counts.distribution.all,
    hosts: counts.host.all,
  }
}

/** More than the marks of all packings have. */
const MARK_BYTES = 64

function packingOf(path: string): SampleRead['packing'] {
  const fd = openSync(path, 'r')
  try {
    const room = Buffer.alloc(MARK_BYTES)
    const start = room.subarray(0, readRange(fd, room, 0))
    return isGzip(start) ? 'gzip' : isParquet(start) ? 'Parquet' : 'plain'
  } finally {
    closeSync(fd)
  }
}

/** Counts names; `-` is none. */
function counter() {
  const all = new Map<string, number>()
  return {
    all,
    add(name: string): void {
      if (name !== '-') all.set(name, (all.get(name) ?? 0) + 1)
    },
  }
}
