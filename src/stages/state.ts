/** The state of earlier runs: taken from the cache or from the branch, given back to the cache. */
import { amountOf, amountOfBytes } from '../action/amounts.ts'
import { openStateCache, type StateCache } from '../action/cache.ts'
import { hasCacheService } from '../action/cache-download.ts'
import { readHistory } from '../action/deliver.ts'
import * as log from '../action/log.ts'
import { isHistoryKept } from '../action/targets/targets.ts'
import type { BuildCache } from '../build/cache.ts'
import { idsOfCopy, type KnownCopies, readCopyIds } from '../build/copy-ids.ts'
import { addDays, type DeliveryDay, deliveryDayAt } from '../calendar/day.ts'
import { encodeSummary } from '../count/summary/encode.ts'
import { folderOf, type Mirror } from '../mirror/mirror.ts'
import type { Bring, HeldSource } from '../mirror/source.ts'
import type { IndexEntry } from '../mirror/summary-index.ts'
import type { Audience } from '../report/model/audience.ts'
import { copyAt, copyPath, decodeCopy, HISTORY } from '../rollup/copy.ts'
import { decodeNumbers, isNumbersPath, type VisitorNumbers } from '../rollup/visitors.ts'
import { readLocation } from '../sync/location.ts'
import { sourceName } from '../sync/objects.ts'
import type { AtRest } from './exposure.ts'
import type { CacheGuard } from './others.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/** The Actions cache, or undefined where the settings want none or there is none. */
export function openCache(
  settings: StageSettings['cache'],
  mirror: Mirror,
  { environment, exposure, patience }: Pick<World, 'environment' | 'exposure' | 'patience'>,
): StateCache | undefined {
  const { cache, counting, sources } = settings
  if (!cache.isOn || !hasCacheService(environment)) return undefined
  return openStateCache({
    directory: mirror.directory,
    temporary: mirror.spool,
    sources: sources.map((source) => ({ folder: folderOf(source), name: sourceName(source) })),
    run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    encryptionKey: cache.encryptionKey,
    isPublic: exposure.isRepositoryPublic,
    hasWholeAddresses: counting.clientAddresses === 'full',
    keepRecordsDays: settings.keepRecordsDays,
    patience,
  })
}

/** Resolves to whether what is on the disk then can be trusted: it is not out of a cache that others
 * can write. */
export async function restore(cache: StateCache | undefined, guard: CacheGuard): Promise<boolean> {
  if (cache === undefined) return true
  return log.stage('Restore', async () => {
    const restored = await cache.restore()
    switch (restored.kind) {
      case 'restored':
        log.info(`Restored ${amountOf(restored.files, 'file')}, ${amountOfBytes(restored.bytes)}`)
        if (!restored.isSealed && guard.putAllAside()) cache.startAnew()
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

/** What is held of each source; to be opened once, when the cache is restored. Summaries of months that are over
 * stay in the cache until they are asked for, and pass `guard` then, where there is one. */
export function openSources(
  mirror: Mirror,
  cache: StateCache | undefined,
  guard: CacheGuard | undefined,
  { sources }: StageSettings['sources'],
  { counting }: AtRest,
): HeldSource[] {
  let last: Promise<void> = Promise.resolve()
  const bringNow: Bring = async (folder, days) => {
    await cache?.restoreSummaries(days)
    const asked = new Set<string>(days)
    const isAsked = (name: string, day: string): boolean => name === folder && asked.has(day)
    if (guard?.putAside(isAsked)) cache?.startAnew()
  }
  // One after the other: the cache's toolkit works in the process's directory.
  const bring: Bring = (folder, days) => {
    const done = last.then(() => bringNow(folder, days))
    last = done.catch(() => {})
    return done
  }
  return sources.map((source) => mirror.source(source, counting, bring))
}

/** What reading the history needs of the world. */
type HistoryWorld = Pick<World, 'environment' | 'now' | 'signal' | 'exposure' | 'code'>

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
export async function adoptHistory(
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
  const numbers = new Map<string, VisitorNumbers>()
  const leftOut = new Set<string>()
  const taken = new Set<string>()
  const adopted: Record<'lacking' | 'poorer', DeliveryDay[]> = { lacking: [], poorer: [] }
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
    leftOut.delete(file) // of two of one name the other one is good
    const became = await holders.get(source)?.adopt(deliveryDay, facts, encodeSummary(copy.summary))
    if (became === 'lacking' || became === 'poorer') adopted[became].push(deliveryDay)
  }
  const { lacking, poorer } = adopted
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
  { environment, now, signal, exposure, code }: HistoryWorld,
): Promise<{ files: readonly HistoryFile[]; published: ReadonlyMap<string, string> }> {
  const { state, store, concurrency } = settings
  let published: ReadonlyMap<string, string> = new Map()
  const copiesFor = (audience: Audience): Promise<KnownCopies> =>
    readCopyIds({ cache, audience, code: code.copies })
  const onBranchBefore = await copiesFor(exposure.audience)
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
  const inStateBefore = await copiesFor('private')
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
