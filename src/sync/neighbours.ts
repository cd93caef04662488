import { keyDateOf, type LogObject } from './objects.ts'

/** What a prefix without a slash at its end takes in. */
export interface Neighbours {
  /** The prefix of the logs that are probably meant; undefined where none of them is called so. */
  readonly own: string | undefined
  /** Prefixes of others, in order. */
  readonly others: readonly string[]
}

/**
 * Tells from the keys whether a prefix without a slash at its end takes in the logs of others: `www`
 * those under `www-internal/`. Undefined where it does not: S3's simple layout has the date right after
 * the prefix, the partitioned one an account's number. Pure.
 */
export function neighboursOf(
  prefix: string,
  objects: Iterable<Pick<LogObject, 'key'>>,
): Neighbours | undefined {
  if (prefix === '' || prefix.endsWith('/')) return undefined
  const found = new Set<string>()
  for (const { key } of objects) found.add(placeOf(key, prefix))
  const own = [prefix, `${prefix}/`].find((name) => found.has(name))
  const others = [...found].filter((name) => name !== own).sort()
  return found.size > 1 ? { own, others } : undefined
}

/** The prefix that a key's logs were delivered under, as far as the key tells. */
function placeOf(key: string, prefix: string): string {
  const stem = keyDateOf(key)?.stem
  const rest = key.slice(prefix.length)
  // The date begins right after the prefix, or within it.
  if (stem !== undefined && stem.length <= prefix.length) return prefix
  if (/^\d{12}\//.test(rest)) return prefix
  const slash = rest.indexOf('/')
  if (slash !== -1) return prefix + rest.slice(0, slash + 1)
  return stem ?? prefix
}
