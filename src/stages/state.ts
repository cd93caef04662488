/** The state of earlier runs: taken from the cache or from the branch, given back to the cache. */
import { amountOf, amountOfBytes } from '../action/amounts.ts'
import { openStateCache, type StateCache } from '../action/cache.ts'
import { readHistory } from '../action/deliver.ts'
import * as log from '../action/log.ts'
import type { CountSettings, HistorySettings, Settings } from '../action/settings.ts'
import { isHistoryKept } from '../action/targets/targets.ts'
import { addDays } from '../count/calendar.ts'
import { encodeSummary } from '../count/encode.ts'
import type { Day } from '../count/summary.ts'
import { folderOf, type Mirror } from '../mirror/mirror.ts'
import type { HeldSource } from '../mirror/source.ts'
import { copyAt, decodeCopy, HISTORY } from '../rollup/copy.ts'
import { decodeNumbers, isNumbersPath, type VisitorNumbers } from '../rollup/visitors.ts'
import { readLocation } from '../sync/location.ts'
import { dayOf, sourceName } from '../sync/objects.ts'
import { countingOf } from './exposure.ts'
import type { World } from './world.ts'

/** The Actions cache, or undefined where the settings want none or there is none. */
export function openCache(
  settings: CountSettings & Pick<Settings, 'sources' | 'cache'>,
  mirror: Mirror,
  { environment, exposure }: World,
): StateCache | undefined {
  const { cache, counting, sources } = settings
  if (!cache.isOn || !environment.ACTIONS_RESULTS_URL) return undefined
  return openStateCache({
    directory: mirror.directory,
    temporary: mirror.spool,
    sources: sources.map((source) => ({ folder: folderOf(source), name: sourceName(source) })),
    run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    encryptionKey: cache.encryptionKey,
    isPublic: exposure.isRepositoryPublic,
    hasWholeAddresses: counting.clientAddresses === 'full',
    keepRecordsDays: settings.keepRecordsDays,
  })
}

/** Resolves to whether what is on the disk then can be trusted: it is not out of a cache that others
 * can write. */
export async function restore(cache: StateCache | undefined): Promise<boolean> {
  if (cache === undefined) return true
  return log.stage('Restore', async () => {
    const restored = await cache.restore()
    switch (restored.kind) {
      case 'restored':
        log.info(`Restored ${amountOf(restored.files, 'file')}, ${amountOfBytes(restored.bytes)}`)
        return restored.isSealed
      case 'missing':
        log.info('Nothing in the cache yet: starting fresh')
        return true
      case 'off':
        log.info(`Not restored: ${restored.why}`)
        return true
    }
  })
}

/** Does `work`, and saves the cache when it is done, however it ends: what was counted is not lost with a
 * report that fails. First waits for `others`, which may still write to the mirror. */
export async function savedAfter<T>(
  cache: StateCache | undefined,
  others: readonly { settled(): Promise<void> }[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } finally {
    for (const other of others) await other.settled()
    await save(cache)
  }
}

async function save(cache: StateCache | undefined): Promise<void> {
  if (cache === undefined) return
  await log.stage('Save', async () => {
    const saved = await cache.save()
    if (saved.kind === 'off') log.info(`Not saved: ${saved.why}`)
    if (saved.kind === 'unchanged') log.info('Nothing new to save')
  })
}

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
 * here: after the cache was lost, or went back to an older state, days whose log objects are gone stay
 * counted. Throws where the history cannot be read and there is a source of which nothing is held.
 */
export async function adoptHistory(
  mirror: Mirror,
  settings: HistorySettings & Pick<Settings, 'sources' | 'counting'>,
  world: World,
): Promise<History> {
  if (!isHistoryKept(settings.publish.targets) && settings.state === null) return noHistory
  const counting = countingOf(settings, world)
  const held = settings.sources.map((source) => mirror.source(source, counting))
  return log.stage('Read the history', async () => {
    let found: Awaited<ReturnType<typeof readFiles>>
    try {
      found = await readFiles(mirror, held, settings, world)
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
  { now }: World,
): Promise<Omit<History, 'published'>> {
  const holders = new Map(held.map((one) => [one.folderName, one]))
  const tomorrow = addDays(dayOf(now) as Day, 1)
  const numbers = new Map<string, VisitorNumbers>()
  const leftOut = new Set<string>()
  const taken = new Set<string>()
  const adopted: Day[] = []
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
    taken.add(file)
    const { source, deliveryDay, counting, origin, objects, bytes } = copy.facts
    const days = [...copy.summary.days.keys()].sort()
    if (objects === 0 && days.length === 0) {
      leftOut.add(file)
      continue
    }
    const facts = { counting, objects, bytes, days, ...(origin !== '' && { origin }) }
    await holders.get(source)?.adopt(deliveryDay, facts, encodeSummary(copy.summary))
    leftOut.delete(file) // of two of one name the other one is good
    adopted.push(deliveryDay)
  }
  adopted.sort()
  if (adopted.length > 0)
    log.info(
      `${amountOf(adopted.length, 'delivery day')} taken in from copies, ${adopted.length === 1 ? adopted[0] : `${adopted[0]} to ${adopted.at(-1)}`}. ` +
        'Where their log objects are still in the source, they are counted anew; where not, visitors over several days are added up, and clients are not named.',
    )
  return { numbers, isUnread: false, leftOut: leftOut }
}

type HistoryFile = readonly [path: string, content: Uint8Array]

/** The files of the history that there is a use for: those of the state's location, then those of the
 * branch, which stand where one of the same name cannot be used. */
async function readFiles(
  mirror: Mirror,
  held: readonly HeldSource[],
  settings: HistorySettings,
  { environment, now, signal }: World,
): Promise<{ files: readonly HistoryFile[]; published: ReadonlyMap<string, string> }> {
  const { state, store, concurrency } = settings
  let published: ReadonlyMap<string, string> = new Map()
  const wantedOf = (paths: readonly string[]): string[] => wantedFiles(paths, held)
  const onBranch = await readHistory(settings, mirror.spool, environment, (paths, all) => {
    published = all
    return wantedOf(paths)
  })
  if (state === null) return { files: [...onBranch], published }
  const options = { ...store, concurrency, spool: mirror.spool, now, signal }
  const inState = await readLocation(state, HISTORY, options, wantedOf)
  return { files: [...inState, ...onBranch], published }
}

/** Copies of the days that are lacking here; and numbers of visitors, where there is a day whose
 * visitors cannot be counted. Files with names that are none of ours are nobody's business. */
function wantedFiles(paths: readonly string[], held: readonly HeldSource[]): string[] {
  const holders = new Map(held.map((one) => [one.folderName, one]))
  const copies = paths.filter((path) => {
    const at = copyAt(path)
    return at !== undefined && holders.get(at.source)?.lacks(at.deliveryDay) === true
  })
  const hasCopies = copies.length > 0 || held.some((one) => one.index().some((e) => e.isCopy))
  return hasCopies ? [...copies, ...paths.filter(isNumbersPath)] : copies
}
