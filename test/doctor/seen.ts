/** What the doctor may have seen, made up for judging. */
import type { SampleRead } from '../../src/doctor/sample.ts'
import type { SampleSeen, SourceSeen } from '../../src/doctor/source.ts'
import type { LogObject, Source } from '../../src/sync/objects.ts'

export const now = Date.parse('2026-11-29T12:00:00Z') / 1000

/** A log object of S3's simple layout, delivered at `time` (`2026-11-29-05-31-07`). */
export function logObject(time: string, more: Partial<LogObject> = {}, prefix = 'www/'): LogObject {
  const [day, clock] = [time.slice(0, 10), time.slice(11).replaceAll('-', ':')]
  const lastModified = Date.parse(`${day}T${clock}Z`) / 1000
  return { key: `${prefix}${time}-D0C1E2F3A4B5C6D7`, etag: 'e', size: 1000, lastModified, ...more }
}

export const fresh = logObject('2026-11-29-11-31-07')

export function read(more: Partial<SampleRead> = {}, object = fresh): SampleSeen {
  const usual: SampleRead = {
    format: 'S3 server access log',
    packing: 'plain',
    records: 10,
    malformed: {},
    buckets: new Map([['www.example.com', 10]]),
    distributions: new Map(),
    hosts: new Map([['www.example.com', 10]]),
  }
  return { kind: 'read', object, read: { ...usual, ...more } }
}

export const bucket = { kind: 's3', bucket: 'logs', prefix: 'www/' } as const

/** A healthy bucket, but for what is said. */
export function seen(more: Partial<SourceSeen> = {}, objects = [fresh]): SourceSeen {
  const source: Source = more.source ?? bucket
  return {
    source,
    region: 'eu-central-1',
    listed: { kind: 'listed', objects, isWhole: true },
    samples: objects.length > 0 ? [read()] : [],
    elsewhere: [],
    logging: [],
    ...more,
  }
}
