/** Reads where the log objects are. */
import path from 'node:path'
import { arnHelp, parseAddress } from '../../sync/address.ts'
import type { Source } from '../../sync/objects.ts'
import { existsAt, isDirectory, isWithin } from './places.ts'
import { type Given, quote } from './row.ts'

/** One source per line. None may hold log objects of another: they would count twice. */
export function parseSources({ lines, workspace, wrong, problem }: Given): readonly Source[] {
  const sources: Source[] = []
  for (const line of lines) {
    const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(line)
    const found = parseAddress(line)
    const directory = path.resolve(workspace, line)
    if (found !== undefined) sources.push({ kind: 's3', ...found })
    else if (isUrl) wrong(line, s3UrlAllowed(line))
    else if (isDirectory(directory)) sources.push({ kind: 'directory', path: directory })
    else if (existsAt(directory))
      wrong(
        line,
        `s3://bucket/prefix or a directory, and that is a file: give the directory that holds the log objects alone, such as ${quote(path.dirname(directory))}`,
      )
    else
      wrong(line, `s3://bucket/prefix or a directory that exists (looked for ${quote(directory)})`)
  }
  if (lines.length === 0)
    problem('required. One source per line: s3://bucket/prefix, or a directory of log objects')
  for (const [outer, inner] of overlaps(sources))
    problem(
      outer === inner
        ? `${quote(outer)} is named twice, its log objects would count twice`
        : `${quote(inner)} lies within ${quote(outer)}, its log objects would count twice`,
    )
  return sources
}

/** What to write in place of `url`. */
export function s3UrlAllowed(url: string): string {
  const help = arnHelp(url)
  if (help !== undefined) return help
  const allowed = 's3://bucket/prefix'
  const slashes = /^s3:\/*([^/]+)(\/.*)?$/i.exec(url)
  const arn = /^(?:s3:\/\/)?arn:aws[a-z-]*:s3:::(.+)$/.exec(url)
  const virtual = /^https?:\/\/([a-z0-9.-]+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\/[^?#]*)?/i.exec(url)
  const byPath = /^https?:\/\/s3[.-][a-z0-9.-]*amazonaws\.com\/([^/?#]+)(\/[^?#]*)?/i.exec(url)
  const meant = slashes ?? virtual ?? byPath
  const instead = arn ? `s3://${arn[1]}` : meant && `s3://${meant[1]}${meant[2] ?? ''}`
  return instead && parseAddress(instead) ? `${allowed}; did you mean ${quote(instead)}?` : allowed
}

/** Pairs of sources of which the first holds every log object of the second. */
function overlaps(sources: readonly Source[]): [string, string][] {
  return sources.flatMap((outer, i) =>
    sources.flatMap((inner, j): [string, string][] => {
      if (i === j || !holds(outer, inner) || (holds(inner, outer) && i > j)) return []
      return [[nameOf(outer), nameOf(inner)]]
    }),
  )
}

function holds(outer: Source, inner: Source): boolean {
  if (outer.kind === 's3')
    return (
      inner.kind === 's3' && inner.bucket === outer.bucket && inner.prefix.startsWith(outer.prefix)
    )
  return inner.kind === 'directory' && isWithin(outer.path, inner.path)
}

function nameOf(source: Source): string {
  return source.kind === 's3' ? `s3://${source.bucket}/${source.prefix}` : source.path
}
