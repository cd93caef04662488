import { type DeliveryDay, deliveryDayAt } from '../calendar/day.ts'
import { keyDateOf } from '../formats/key-date.ts'

export { keyDateOf }

/** One log object as a listing tells it. */
export interface LogObject {
  /** Whole key in the bucket; for a directory, the path below it with `/`. */
  readonly key: string
  /** An opaque version for comparing, without its quotes; for a file, made of its size and time. */
  readonly etag: string
  readonly size: number
  /** Seconds since 1970. */
  readonly lastModified: number
  /** It lies in a class of which nothing can be read until somebody restores it. */
  readonly isArchived?: boolean
  /** Its storage class, where that is not the usual one (STANDARD). */
  readonly storageClass?: string
}

/** One place that log objects come from. */
export type Source =
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'directory'; readonly path: string }

/** The delivery day of a log object: the day in its key, else the day it was last modified. */
export function deliveryDayOf(object: Pick<LogObject, 'key' | 'lastModified'>): DeliveryDay {
  return keyDateOf(object.key)?.day ?? deliveryDayAt(object.lastModified)
}

/** When a log object was delivered, seconds since 1970: the time in its key, where that is one of delivery,
 * else `lastModified`. */
export function deliveryTimeOf<Modified>(key: string, lastModified: Modified): number | Modified {
  const date = keyDateOf(key)
  return date === undefined || date.isEventDay ? lastModified : date.time
}

/** Order of keys in a listing: by their UTF-8 bytes. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return bytewise(x) - bytewise(y)
  }
  return a.length - b.length
}

/** Surrogates stand for characters past U+FFFF, so they come after the rest of the code units. */
function bytewise(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

/** A key for people: cut, and with everything that is not plain ASCII shown as `\u{…}`. Safe in a
 * job's log, where `::` at the start of a line and `##[` anywhere are commands. */
export function printableKey(key: string): string {
  const plain = key
    .replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
    .replaceAll('##[', '#\\#[')
    .replaceAll('::', ':\\:')
  return plain.length <= 160 ? plain : `${plain.slice(0, 100)}…${plain.slice(-50)}`
}

/** A source for people: `s3://bucket/prefix` or the directory's path. */
export function sourceName(source: Source): string {
  if (source.kind === 'directory') return printableKey(source.path)
  return printableKey(`s3//${source.bucket}/${source.prefix}`).replace('s3//', 's3://')
}
