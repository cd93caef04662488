/**
 * What single values mean (operations: `operations.ts`): worked out once per distinct value, never per
 * record.
 * The sentences of "What the numbers mean" live here and in `count.ts`.
 */

/** `200` as 200; `-`, and anything that is not three digits, as -1. */
export function statusNumber(status: string): number {
  return /^\d{3}$/.test(status) ? Number(status) : -1
}

/** Whether a key is that of a page: it ends in `.html`, `.htm`, `/`, or has no extension. */
export function isPageKey(key: string): boolean {
  return key !== '-' && isPageType(typeOfKey(key))
}

/** Whether keys of the type are pages, but for the key `-`, which is none. */
export function isPageType(type: string): boolean {
  return type === '.html' || type === '.htm' || type === '/' || type === '-'
}

/** The row of a key in `types`: `.html`, `.gz` …; `/` for a key that ends so; `-` for none. */
export function typeOfKey(key: string): string {
  return key.endsWith('/') ? '/' : extensionOf(key)
}

/** Lower case, with its dot; `-` where the last part of the key has none. A dot at the start of a
 * name makes no extension, nor does anything but one to ten letters and digits after it. */
function extensionOf(key: string): string {
  const dot = key.lastIndexOf('.')
  if (dot <= key.lastIndexOf('/') + 1) return '-'
  const extension = key.slice(dot)
  return /^\.[a-z0-9]{1,10}$/i.test(extension) ? extension.toLowerCase() : '-'
}

/** The row of a key in `directories`: its first two folders, `/` for a key in none. */
export function directoryOfKey(key: string): string {
  const from = key.startsWith('/') ? 1 : 0
  const first = key.indexOf('/', from)
  if (first < 0) return '/'
  const second = key.indexOf('/', first + 1)
  return key.slice(from, (second < 0 ? first : second) + 1)
}

const KIB = 1024
/** Upper bounds of the object size classes, bytes, each its own row of `sizes`; the last has none.
 * Objects of unknown size are in the row `-`. */
export const sizeBounds: readonly number[] = [
  KIB,
  10 * KIB,
  100 * KIB,
  KIB ** 2,
  10 * KIB ** 2,
  100 * KIB ** 2,
  KIB ** 3,
  10 * KIB ** 3,
  100 * KIB ** 3,
  Number.POSITIVE_INFINITY,
]
/** Names of the size classes: their upper bounds in bytes (`1024`, …, `Infinity`) after `-`. */
export const sizeClasses: readonly string[] = ['-', ...sizeBounds.map(String)]

/** Upper bounds of the time classes, ms; the last has none. Their names are the numbers. */
export const timeBounds: readonly number[] = [
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((unit) => [unit, 2 * unit, 5 * unit]),
  1_000_000,
  Number.POSITIVE_INFINITY,
]
