/**
 * The list of files a report owns, kept beside them. It is what lets a stale page be removed
 * without ever touching a neighbour's file.
 *
 *   .s3-log-report.json   { "version": 1, "files": [ "data.json", "index.html", … ] }
 */
export const OWNED_LIST = '.s3-log-report.json'
const VERSION = 1

/** Missing, broken and held are three things: a missing list owns nothing, and so does a broken
 * one, but a broken one tells that a report was here. */
export type Owned =
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'held'; readonly files: ReadonlySet<string> }

/** The list's text: a function of the paths alone, sorted. */
export function encodeOwned(files: readonly string[]): string {
  return `${JSON.stringify({ version: VERSION, files: [...files].sort() }, null, 1)}\n`
}

export function decodeOwned(text: string | undefined): Owned {
  if (text === undefined) return { kind: 'missing' }
  try {
    const list = JSON.parse(text) as { version: unknown; files: unknown }
    if (list.version !== VERSION || !Array.isArray(list.files)) return { kind: 'broken' }
    // A list someone wrote by hand must not reach outside of the report's directory.
    return { kind: 'held', files: new Set(list.files.filter(isSitePath)) }
  } catch {
    return { kind: 'broken' }
  }
}

/** Whether this is the path of a file inside a site: relative, with `/`, without a way out. */
export function isSitePath(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    path !== OWNED_LIST &&
    path
      .split('/')
      .every((part) => /^[^\\\x00-\x1f\x7f:]+$/.test(part) && !/^(\.{1,2}|\.git)$/i.test(part))
  )
}

/** Throws unless every path may be published, and none is there twice. */
export function checkSitePaths(paths: readonly string[]): void {
  const seen = new Set<string>()
  for (const path of paths) {
    if (!isSitePath(path)) throw new Error(`${JSON.stringify(path)} is no path of a site's file`)
    if (seen.has(path)) throw new Error(`${JSON.stringify(path)} is in the site twice`)
    seen.add(path)
  }
}
