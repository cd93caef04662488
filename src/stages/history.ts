/** What earlier runs published of their counts, taken in where this one lacks it. */
import { readHistory } from '../action/deliver.ts'
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { isHistoryKept } from '../action/targets/targets.ts'
import type { BuildCache } from '../build/cache.ts'
import { idsOfCopy, readCopyIds } from '../build/copy-ids.ts'
import { addDays, type DeliveryDay, deliveryDayAt } from '../calendar/day.ts'
import { SumBound } from '../count/summary/check.ts'
import { encodeSummary } from '../count/summary/encode.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { IndexEntry } from '../mirror/summary-index.ts'
import { copyAt, copyPath, decodeCopy, HISTORY } from '../rollup/copy.ts'
import { decodeNumbers, isNumbersPath, type VisitorNumbers } from '../rollup/visitors.ts'
import { readLocation } from '../sync/location.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/** What reading the history needs of the world. */
type HistoryWorld = Pick<World, 'environment' | 'now' | 'signal' | 'exposure'>

/** What was found beside the report on its branch, or in the state's location. */
export interface History {
  /** Numbers of visitors, by period. */
  readonly numbers: ReadonlyMap<string, VisitorNumbers>
  /** Whether it could not be read: what it holds is not known then. */
  readonly isUnread: boolean
  /** Paths of copies that count nothing here: they cannot be used, or all log objects have left their
   * day. */
  readonly leftOut: ReadonlySet<string>
  /** Git's ids of the files that are on the branch, by path. */
  readonly published: ReadonlyMap<string, string>
}

const noHistory: History = {
  numbers: new Map(),
  isUnread: false,
  leftOut: new Set(),
  published: new Map(),
}

/**
 * Takes in the copies of summaries that lie beside the report, of all delivery days that are lacking
 * here, or of which the copy counts more log objects than are held: after the cache was lost, or went
 * back to an older state, days whose log objects are gone stay counted. Throws where the history cannot
 * be read and there is a source of which nothing is held.
 */
export async function restoreFromCopies(
  held: readonly HeldSource[],
  mirror: Mirror,
  cache: BuildCache,
  settings: StageSettings['history'],
  world: HistoryWorld,
): Promise<History> {
  if (!isHistoryKept(settings.publish.targets) && settings.state === null) return noHistory
  return log.stage('Read the history', async () => {
    let found: Awaited<ReturnType<typeof readFiles>>
    try {
      found = await readFiles(mirror, cache, held, settings, world)
    } catch (error) {
      if (held.some((one) => one.index().length === 0)) throw error
      log.warning(
        `The history beside the report could not be read, and is left alone: ${error instanceof Error ? error.message : String(error)}`,
      )
      return { ...noHistory, isUnread: true }
    }
    return { ...(await takeIn(found.files, held, world)), published: found.published }
  })
}

async function takeIn(
  files: readonly HistoryFile[],
  held: readonly HeldSource[],
  { now }: HistoryWorld,
): Promise<Omit<History, 'published'>> {
  const holders = new Map(held.map((one) => [one.folderName, one]))
  const tomorrow = addDays(deliveryDayAt(now), 1)
  const sums = new SumBound()
  const numbers = new Map<string, VisitorNumbers>()
  const leftOut = new Set<string>()
  const taken = new Set<string>()
  const restored: Record<'lacking' | 'poorer', DeliveryDay[]> = { lacking: [], poorer: [] }
  const setAside = (file: string, why: string): void => {
    leftOut.add(file)
    log.warning(`The history has a file that cannot be used, ${file}: ${why}. It is left out.`)
  }
  for (const [file, content] of files) {
    if (taken.has(file)) continue
    if (isNumbersPath(file)) {
      const read = decodeNumbers(file, content)
      if (read.kind === 'broken') setAside(file, read.why)
      else {
        numbers.set(read.numbers.period, read.numbers)
        taken.add(file)
      }
      continue
    }
    const copy = decodeCopy(file, content, tomorrow)
    if (copy.kind === 'broken') {
      setAside(file, copy.why)
      continue
    }
    try {
      sums.add(file, copy.adds)
    } catch (error) {
      setAside(file, (error as Error).message)
      continue
    }
    taken.add(file)
    const { source, deliveryDay, counting, origin, objects, bytes } = copy.facts
    const days = [...copy.summary.days.keys()].sort()
    if (objects === 0 && days.length === 0) {
      leftOut.add(file)
      continue
    }
    const facts = { counting, objects, bytes, days, ...(origin !== '' && { origin }) }
    leftOut.delete(file) // of two of one name the other one is good
    const became = await holders
      .get(source)
      ?.restoreFromCopy(deliveryDay, facts, encodeSummary(copy.summary))
    if (became === 'lacking' || became === 'poorer') restored[became].push(deliveryDay)
  }
  const { lacking, poorer } = restored
  const anew =
    'Where their log objects are still in the source, they are counted anew; where not, visitors over several days are added up, and clients are not named.'
  if (lacking.length > 0)
    log.info(
      `${amountOf(lacking.length, 'delivery day')} taken in from copies, ${spanOf(lacking)}. ${anew}`,
    )
  if (poorer.length > 0)
    log.warning(
      `Of ${amountOf(poorer.length, 'delivery day')} (${spanOf(poorer)}) the copies beside the report count more log objects than are held here, as after a cache that went back to an older state: they are taken in instead. ${anew}`,
    )
  return { numbers, isUnread: false, leftOut }
}

function spanOf(days: readonly DeliveryDay[]): string {
  const [first = '', ...others] = [...days].sort()
  return others.length === 0 ? first : `${first} to ${others.at(-1)}`
}

type HistoryFile = readonly [path: string, content: Uint8Array]

/** The files of the history that there is a use for: those of the state's location, then those of the
 * branch, which stand where one of the same name cannot be used. */
async function readFiles(
  mirror: Mirror,
  cache: BuildCache,
  held: readonly HeldSource[],
  settings: StageSettings['history'],
  { environment, now, signal, exposure }: HistoryWorld,
): Promise<{ files: readonly HistoryFile[]; published: ReadonlyMap<string, string> }> {
  const { state, store, concurrency } = settings
  let published: ReadonlyMap<string, string> = new Map()
  const { ids: onBranchBefore } = await readCopyIds(cache, exposure.audience)
  const onBranch = await readHistory(settings, mirror.spool, environment, (paths, all) => {
    published = all
    return wantedFiles(
      paths,
      held,
      (entry, path) => idsOfCopy(onBranchBefore, entry)?.oid === all.get(path),
    )
  })
  if (state === null) return { files: [...onBranch], published }
  const options = { ...store, concurrency, spool: mirror.spool, now, signal }
  const { ids: inStateBefore } = await readCopyIds(cache, 'private')
  const inState = await readLocation(state, HISTORY, options, (paths, etags) =>
    wantedFiles(
      paths,
      held,
      (entry, path) => idsOfCopy(inStateBefore, entry)?.md5 === etags.get(path),
    ),
  )
  return { files: [...inState, ...onBranch], published }
}

/** Copies of the days that are lacking here, or counted otherwise than when they were copied; and numbers
 * of visitors, where there is a day whose visitors cannot be counted. Files with names that are none of
 * ours are nobody's business. */
function wantedFiles(
  paths: readonly string[],
  held: readonly HeldSource[],
  isTheSame: (entry: IndexEntry, path: string) => boolean,
): string[] {
  const folders = new Set(held.map((one) => one.folderName))
  const entries = held.flatMap((one) => one.index())
  const counted = new Map(entries.map((entry) => [copyPath(entry), entry]))
  const copies = paths.filter((path) => {
    const at = copyAt(path)
    if (at === undefined || !folders.has(at.source)) return false
    const entry = counted.get(path)
    return entry === undefined || !isTheSame(entry, path)
  })
  const hasCopies = copies.length > 0 || entries.some(({ isCopy }) => isCopy)
  return hasCopies ? [...copies, ...paths.filter(isNumbersPath)] : copies
}
