/** What others put into a cache that they can write: found where it is about to be used. */
import { globSync, rmSync } from 'node:fs'
import path from 'node:path'
import * as log from '../action/log.ts'
import { checkSummary } from '../count/summary/check.ts'
import { decodeSummary } from '../count/summary/encode.ts'
import { OUTLINE, readSummary } from '../mirror/day/summaries.ts'
import { folderOf } from '../mirror/mirror.ts'
import { renameWhole } from '../mirror/rename.ts'
import { type IsAsked, type Stranger, strangersIn } from '../mirror/strangers.ts'
import type { Source } from '../sync/objects.ts'

/** Puts aside, of all delivery days or of those asked for, files that are of another day or source and summaries
 * that hold what no counting makes. Says whether there were any. */
export function putOthersAside(
  directory: string,
  sources: readonly Source[],
  isAsked: IsAsked = () => true,
): boolean {
  const known = new Map(sources.map((source) => [folderOf(source), source]))
  const areStrange = putAside(
    directory,
    strangersIn(directory, known, isAsked),
    'A file',
    'What its day lacks is made anew from its log objects, as far as they are there.',
  )
  const areCrafted = putAside(
    directory,
    craftedIn(directory, isAsked),
    'A summary',
    'Its day is counted anew.',
  )
  return areStrange || areCrafted
}

/** Summaries that hold what no counting makes: their seals tell whether they are whole, not who wrote
 * them. */
function craftedIn(directory: string, isAsked: IsAsked): Stranger[] {
  return globSync('*/*/*/*/summary', { cwd: directory }).flatMap((file) => {
    const [name = '', ...parts] = file.split(path.sep)
    if (!isAsked(name, parts.slice(0, 3).join('-'))) return []
    try {
      const read = readSummary(path.join(directory, file))
      if (read.kind === 'whole') checkSummary(decodeSummary(read.bytes))
      return []
    } catch (error) {
      return [{ file, why: error instanceof Error ? error.message : String(error) }]
    }
  })
}

/** Puts files out of the cache aside, and says so. Says whether there were any. */
function putAside(
  directory: string,
  found: readonly Stranger[],
  kind: string,
  whatThen: string,
): boolean {
  for (const { file, why } of found) {
    const whole = path.join(directory, file)
    renameWhole(whole, `${whole}.broken`)
    // Its outline would tell that it is only elsewhere.
    if (path.basename(file) === 'summary')
      rmSync(path.join(path.dirname(whole), OUTLINE), { force: true })
    log.warning(`${kind} out of the cache cannot be used, ${file}: ${why}. ${whatThen}`)
  }
  return found.length > 0
}
