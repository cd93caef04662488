/** Reports that lie below this one, as its front page leads to them. */
import type { ReportDirectory } from '../../action/inputs/parsers.ts'
import { compileGlob } from '../../count/record/glob.ts'
import { addressWithin } from '../../publish/branch.ts'
import type { OtherReport } from '../../report/model/model.ts'
import { FEED_FILE } from '../../report/model/site.ts'
import { compareKeys } from '../../sync/objects.ts'

/** Those that were asked for, in their order; where names were left open, all that are published there, by name. `published`
 * has the paths of all files beside and below this report. */
export function otherReports(
  asked: readonly ReportDirectory[],
  published: ReadonlyMap<string, unknown>,
): OtherReport[] {
  const titles = new Map(asked.map(({ directory, title }) => [directory, title]))
  const wanted = asked.flatMap(({ directory }) =>
    directory.includes('*') ? reportsIn(published).filter(matcher(directory)) : [directory],
  )
  return [...new Set(wanted)].map((directory) => ({
    title: titles.get(directory) ?? directory,
    href: `./${addressWithin(directory)}index.html`,
  }))
}

/** A report has a feed and a front page with numbers, and no other directory of ours has a feed. */
function reportsIn(published: ReadonlyMap<string, unknown>): string[] {
  const end = `/${FEED_FILE}`
  return [...published.keys()]
    .flatMap((path) => (path.endsWith(end) ? path.slice(0, -end.length) : []))
    .filter((one) => published.has(`${one}/index.html`) && published.has(`${one}/data.json`))
    .sort(compareKeys)
}

/** `*` is any part of a name; nothing else is more than itself. */
function matcher(directory: string): (one: string) => boolean {
  const pattern = directory.replace(/[?[\]{}\\]/g, '\\$&').replace(/\*+/g, '*')
  return compileGlob(pattern, { isPath: true, isCaseless: false })
}
