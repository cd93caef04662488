import { readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { openShelf, type Shelf } from '../build/cache.ts'
import { type DeleteOptions, deleteCounted } from '../sync/delete.ts'
import { SourceError } from '../sync/errors.ts'
import type { FetchOutcome } from '../sync/fetch.ts'
import type { Listing } from '../sync/listing.ts'
import { lowerMarks, type Mark, nextMarks } from '../sync/marks.ts'
import {
  type DeliveryDay,
  deliveryDayOf,
  keyDateOf,
  type LogObject,
  type Source,
  sourceName,
} from '../sync/objects.ts'
import { type Holdings, planSync, type SyncPlan } from '../sync/plan.ts'
import type { Body, Store } from '../sync/store.ts'
import { type DayNeed, HeldDay, type HeldEntry, type Place } from './day.ts'
import { type Lock, takeLock } from './lock.ts'
import { encodeMarks, type Marks, noMarks, readMarks } from './marks.ts'
import { dueUnlisted, isDue, MOST_IN_A_ROW, nextRefused, type RefusedObject } from './refused.ts'
import { sha256, writeWhole } from './sealed.ts'
import type { StoredObject } from './stored.ts'
import type { SummaryFacts } from './summaries.ts'
import { checkTree, clearSpool } from './tree.ts'
import { byDay, grouped, logObjects, named, warningsOf } from './warnings.ts'

/**
 * What we hold of the sources, at rest:
 *
 *   <directory>/<source>/source                 how far each stem of keys is listed
 *   <directory>/<source>/2026/11/22/manifest    the log objects held, with ETag, size and place
 *   <directory>/<source>/2026/11/22/records.zst their records (records-2.zst after a rewrite)
 *   <directory>/<source>/2026/11/22/summary     the counts of exactly those log objects
 *   <directory>/shelf/                          what was worked out from all that (see shelf.ts)
 *   <directory>.lock                            one run at a time
 *
 * Every file is written aside and renamed, and says how long it is and what its digest is. A run
 * that is killed leaves what was there, and at most bytes behind the end of a records file.
 */
export interface Mirror {
  readonly directory: string
  /** A folder for what is not whole yet, or needed only on the way. A run begins and ends with it
   * empty, so that a killed one leaves nothing for good. */
  readonly spool: string
  readonly shelf: Shelf
  /** Forgets all that was worked out from what is held. */
  clearShelf(): Promise<void>
  /** What is held of a source. `counting` is the digest of the version and settings that count. */
  source(source: Source, counting: string): HeldSource
  close(): Promise<void>
}

export interface MirrorOptions {
  /** Hears of whatever is broken and made anew, in words that may be printed. */
  readonly onWarning: (text: string) => void
  /** How long to wait for another run on the same mirror. */
  readonly waitMs?: number
  /** Up to so many log objects held, a source is listed whole every time. */
  readonly listedAnyway?: number
}

const WAIT_MS = 60_000

/** Opens a mirror, made if it is missing. Throws LockedError, or MirrorError. */
export async function openMirror(place: string, options: MirrorOptions): Promise<Mirror> {
  const directory = path.resolve(place)
  const { onWarning, waitMs = WAIT_MS, listedAnyway = LISTED_ANYWAY } = options
  const spool = path.join(directory, 'spool')
  const lock: Lock = await atHome(directory, () => takeLock(`${directory}.lock`, waitMs, onWarning))
  try {
    await atHome(directory, async () => {
      await mkdir(directory, { recursive: true })
      await checkTree(directory)
      await clearSpool(directory, spool) // of what a killed run left behind
    })
  } catch (error) {
    await lock.release()
    throw error
  }
  return {
    directory,
    spool,
    shelf: openShelf({ directory: path.join(directory, 'shelf'), spool }),
    clearShelf: () => rm(path.join(directory, 'shelf'), { recursive: true, force: true }),
    source: (source, counting) => {
      const folder = path.join(directory, folderOf(source))
      return new HeldSource(folder, source, counting, { spool, listedAnyway, onWarning })
    },
    async close() {
      // Tried again where a last file is put there meanwhile.
      await rm(spool, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
      await lock.release()
    },
  }
}

/** The disk does not do what it should: said to the person who can mend it. */
export class MirrorError extends Error {
  constructor(directory: string, cause: unknown) {
    const { code } = cause as NodeJS.ErrnoException
    const cure =
      code === 'ENOSPC' || code === 'EDQUOT'
        ? "there is no space left. Set input 'mirror-directory' to a larger disk, or 'keep-records-days' lower"
        : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
          ? "it may not be written to. Check its owner, or set input 'mirror-directory'"
          : `the disk answered ${code}`
    super(`The mirror in ${directory} cannot be kept: ${cure}.`, { cause })
    this.name = 'MirrorError'
  }
}

async function atHome<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    throw new MirrorError(directory, error)
  }
}

/** A folder name made of nothing but letters, digits, `.` and `-`, whatever the source is called. */
export function folderOf(source: Source): string {
  const name = source.kind === 's3' ? `${source.bucket}/${source.prefix}` : source.path
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-40)
  return `${plain || 'source'}-${sha256(JSON.stringify([source.kind, name])).slice(0, 12)}`
}

/** How a day's summary is made. `add`: the records of the other log objects are gone, and
 * `standing` counts them already. */
export type CountingPlan = {
  readonly day: DeliveryDay
  /** In key order, however they came. */
  readonly objects: readonly StoredObject[]
  /** Names the set of log objects that the summary will count. */
  readonly contents: string
  readonly objectCount: number
  readonly objectBytes: number
} & (
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'add'
      readonly standing: Uint8Array
      /** All that it was counted with. */
      readonly standingCountings: readonly string[]
    }
)

/** A summary at rest, known without reading it. */
export interface IndexEntry {
  /** The folder of its source. */
  readonly source: string
  readonly deliveryDay: DeliveryDay
  /** Digest of its bytes. */
  readonly digest: string
  /** Days it has counts for, in order. */
  readonly days: readonly DeliveryDay[]
  readonly objects: number
  readonly bytes: number
  readonly counting: string
  /** All that its counts were made with, `counting` first. */
  readonly countings: readonly string[]
  /** Whether it was taken in as a publishable copy. */
  readonly isCopy: boolean
  /** Digest of what it is a copy of; its own where it is none. */
  readonly origin: string
}

export interface ListingWish {
  /** Seconds since 1970. */
  readonly now: number
  /** List everything, and ask once more for everything that was refused. */
  readonly isFull?: boolean
}

export interface ListingPlan {
  readonly marks: readonly Mark[]
  /** Why everything is listed; undefined where it is not. */
  readonly why: 'asked for' | 'nothing to skip' | 'once a month' | undefined
}

/** S3 may deliver a log object under a key whose window is over: no more than so much later it is
 * found, by a list of everything there is (a thousand log objects a request). */
const LISTED_WHOLE_AFTER = 30 * 86_400
/** So few log objects take three requests to list whole: then even keys that come long after the
 * time they carry are found. */
const LISTED_ANYWAY = 3000
/** Days whose batches are open at once at most, and what they may hold in memory together. */
const OPEN_DAYS = 16
const OPEN_BYTES = 20 * 1024 * 1024

/** What is held of one source, and what is to be done about it. */
export class HeldSource implements Holdings {
  /** For people. */
  readonly name: string
  readonly #folder: string
  readonly #source: Source
  readonly #counting: string
  readonly #spool: string
  readonly #listedAnyway: number
  readonly #warn: (text: string) => void
  readonly #days = new Map<DeliveryDay, HeldDay>()
  /** Those changed lately, the latest last. */
  readonly #open = new Map<DeliveryDay, HeldDay>()
  readonly #place: Place
  #marks: Marks
  #refused: ReadonlyMap<string, RefusedObject>
  /** When the source is listed: what is due by then is asked for once more. */
  #at = 0
  #asksAllRefused = false
  #isSmall = false
  #listed: ReadonlySet<string> | undefined
  #reach: DeliveryDay | undefined
  #undated: Map<string, DeliveryDay[]> | undefined
  readonly #left = new Set<DeliveryDay>()
  #needs: Needs | undefined

  constructor(
    folder: string,
    source: Source,
    counting: string,
    world: {
      readonly spool: string
      readonly listedAnyway: number
      readonly onWarning: (text: string) => void
    },
  ) {
    this.name = sourceName(source)
    this.#folder = folder
    this.#source = source
    this.#counting = counting
    this.#spool = world.spool
    this.#listedAnyway = world.listedAnyway
    const said = new Set<string>()
    this.#warn = (text) => {
      if (!said.has(text)) world.onWarning(`${this.name}: ${text}`)
      said.add(text)
    }
    this.#place =
      source.kind === 's3'
        ? { kind: 'records' }
        : {
            kind: 'directory',
            path: source.path,
            isThere: (key) => this.#listed?.has(key) ?? true,
          }
    const marks = readMarks(path.join(folder, 'source'))
    if (marks.kind === 'broken') this.#warn(`How far it was listed is broken: ${marks.why}.`)
    this.#marks = marks.kind === 'whole' ? marks.marks : { source: this.name, ...noMarks }
    this.#refused = byKey(this.#marks.refused)
    for (const day of daysIn(folder)) this.#dayOf(day).open()
  }

  /** The name of its folder, which names the source in the index. */
  get folderName(): string {
    return path.basename(this.#folder)
  }

  /** Where the next listing may begin, and why everything is listed where it is. */
  planListing({ now, isFull = false }: ListingWish): ListingPlan {
    const earliest = [...this.#need().wanted].sort()[0]
    let objects = 0
    for (const held of this.#days.values()) objects += held.objectCount
    this.#at = now
    this.#asksAllRefused = isFull
    this.#isSmall = this.#source.kind === 'directory' || objects <= this.#listedAnyway
    const known = this.#marks.marks
    const whole = (why: ListingPlan['why']): ListingPlan => {
      this.#reach = ALL_DAYS
      return { marks: [], why }
    }
    if (isFull) return whole('asked for')
    if (this.#isSmall || known.length === 0) return whole('nothing to skip')
    if (now - this.#marks.listedWhole >= LISTED_WHOLE_AFTER) return whole('once a month')
    this.#reach = earliest ?? NO_DAY
    return { marks: earliest === undefined ? known : lowerMarks(known, earliest), why: undefined }
  }

  /** Compares a listing with what is held. Warns of what cannot be mended. */
  plan(listing: Listing): SyncPlan {
    if (listing.isWhole) this.#reach = ALL_DAYS
    if (this.#source.kind === 'directory') {
      this.#listed = new Set(listing.objects.map(({ key }) => key))
      for (const day of this.#days.values()) day.relook()
      this.#needs = undefined
    }
    const due = dueUnlisted(this.#refused.values(), listing)
    const objects = due.length === 0 ? listing.objects : [...listing.objects, ...due]
    // A manifest may turn out to be broken only now, and its day to be one that has to be rebuilt.
    for (const day of new Set(objects.map(deliveryDayOf))) void this.#days.get(day)?.entries
    this.#needs = undefined
    const plan = planSync({ objects }, this)
    for (const day of this.#days.values()) day.release()
    return plan
  }

  /** The newest log object that is held: it was had before, so it should be had again. */
  witness(): LogObject | undefined {
    for (const day of [...this.#days.keys()].sort().reverse()) {
      const newest = [...this.objects(day)].at(-1)
      if (newest !== undefined) return { key: newest[0], lastModified: 0, ...newest[1] }
    }
    return undefined
  }

  objects(day: DeliveryDay): ReadonlyMap<string, HeldEntry> {
    return this.#days.get(day)?.entries ?? NONE
  }

  daysOfUndated(key: string): readonly DeliveryDay[] {
    if (this.#undated === undefined) {
      this.#undated = new Map()
      for (const [day, held] of this.#days) {
        if (held.undated === 0) continue
        for (const known of held.entries.keys()) {
          if (keyDateOf(known) !== undefined) continue
          const days = this.#undated.get(known)
          if (days === undefined) this.#undated.set(known, [day])
          else days.push(day)
        }
      }
    }
    return this.#undated.get(key) ?? []
  }

  get rebuild(): ReadonlyMap<DeliveryDay, number> {
    return this.#need().rebuild
  }

  get renew(): ReadonlySet<DeliveryDay> {
    return this.#need().renew
  }

  get refused(): Holdings['refused'] {
    const all = [...this.#refused.values()]
    const isAsked = (one: RefusedObject) => this.#asksAllRefused || isDue(one, this.#at)
    return new Map(all.map((one) => [one.key, { etag: one.etag, isDue: isAsked(one) }]))
  }

  get missing(): ReadonlySet<DeliveryDay> {
    return this.#need().missing
  }

  isReached(day: DeliveryDay): boolean {
    return this.#reach !== undefined && day >= this.#reach
  }

  /** Takes a log object that was fetched. Waits for the disk; throws MirrorError. */
  readonly keep = (object: LogObject, body: Body): Promise<void> =>
    atHome(this.#folder, async () => {
      const day = deliveryDayOf(object)
      const held = this.#dayOf(day)
      this.#open.delete(day)
      this.#open.set(day, held)
      await held.keep(object, body)
      let buffered = 0
      for (const { bufferLength } of this.#open.values()) buffered += bufferLength
      for (const [oldest, least] of this.#open) {
        const isFew = this.#open.size <= OPEN_DAYS && buffered <= OPEN_BYTES
        if (isFew || oldest === day) break
        this.#open.delete(oldest)
        buffered -= least.bufferLength
        await least.close()
      }
    })

  /** Brings what was fetched of a day to rest, while other days are still being fetched. Whether it can
   * be counted by now, `isStale` tells. */
  settle(day: DeliveryDay): Promise<void> {
    return atHome(this.#folder, async () => {
      this.#open.delete(day)
      const held = this.#dayOf(day)
      const { summary, objectCount } = held
      if (summary?.contents === ADOPTED && objectCount > 0 && objectCount < summary.objects) {
        this.#warn(
          `Only ${objectCount} of ${summary.objects} log objects of ${day} came: the counts of the history stand.`,
        )
        await held.abandon()
      }
      await held.close()
    })
  }

  isStale(day: DeliveryDay): boolean {
    return isCountable(this.#dayOf(day).need(this.#counting))
  }

  /** Brings what was fetched to rest, and remembers how far the source is listed and held. Warns of
   * what is left, and throws what stopped the fetching if nothing came and somebody has to act. */
  commit(listing: Listing, plan: SyncPlan, outcome: FetchOutcome): Promise<void> {
    return atHome(this.#folder, async () => {
      const { stopped } = outcome
      // Where nothing may be read at all, refusals say nothing of a single log object.
      const isNothing = stopped instanceof SourceError && outcome.fetched === 0
      const refused = outcome.refused.map(({ object }) => object)
      const outstanding = [
        ...outcome.remaining,
        ...outcome.failed.map(({ object }) => object),
        ...(isNothing ? refused : []),
      ]
      const { wanted, given } = this.#need()
      const isLeft = new Set([...outstanding, ...refused].map(({ key }) => key))
      for (const { day, keys } of byDay([...plan.leave, ...plan.lost])) {
        const gone = keys.filter((key) => !isLeft.has(key))
        const held = this.#dayOf(day)
        await held.leave(gone)
        this.#open.set(day, held)
      }
      for (const [day, held] of this.#open) {
        await held.close()
        if (!held.isEmpty || held.summary !== undefined) continue
        this.#days.delete(day)
        this.#left.add(day)
      }
      this.#open.clear()
      this.#needs = undefined
      this.#undated = undefined
      const isAdopted = (day: DeliveryDay): boolean =>
        this.#days.get(day)?.summary?.contents === ADOPTED
      for (const text of warningsOf({ listing, plan, outcome, given, isAdopted })) this.#warn(text)
      if (this.#source.kind === 'directory') return
      const standing = this.#marks.standing.filter(([day]) => given.has(day) || !wanted.has(day))
      for (const day of plan.standing) {
        if (wanted.has(day) && this.isReached(day)) standing.push([day, this.#counting])
      }
      this.#marks = {
        ...this.#marks,
        source: this.name,
        marks: nextMarks(this.#marks.marks, listing.objects, outstanding),
        standing,
        ...(isNothing ? {} : this.#nextRefusals(listing, plan, outcome)),
        listedWhole: this.#isListedWhole(listing) ? listing.at : this.#marks.listedWhole,
      }
      this.#refused = byKey(this.#marks.refused)
      await this.#keepMarks()
      if (stopped === undefined || stopped === 'aborted') return
      // Odd answers are no reason to keep the report from its readers.
      const hasReport = stopped.kind === 'trouble' && this.index().length > 0
      if (isNothing && !hasReport) throw stopped
      this.#warn(stopped.message)
    })
  }

  /** Whether none but refused log objects came for so long that they are odd ones no more. */
  get isRefusedThroughout(): boolean {
    return this.#marks.refusedInARow >= MOST_IN_A_ROW
  }

  #nextRefusals(
    listing: Listing,
    plan: SyncPlan,
    outcome: FetchOutcome,
  ): Pick<Marks, 'refused' | 'refusedInARow'> {
    const fresh = outcome.refused.filter(({ object }) => !plan.retried.has(object.key)).length
    const refused = nextRefused(this.#refused, listing, plan, outcome)
    if (outcome.fetched === 0) return { refused, refusedInARow: this.#marks.refusedInARow + fresh }
    // What was refused with all others may have been mended with them: it is asked for the next night.
    const isMended = this.isRefusedThroughout
    return {
      refused: isMended ? refused.map((one) => ({ ...one, tried: 0 })) : refused,
      refusedInARow: 0,
    }
  }

  /** Whether to remember that everything was listed. A small source is, every night: once a month is
   * enough to know it, and a quiet night changes nothing at rest. */
  #isListedWhole({ isWhole, at }: Listing): boolean {
    return isWhole && (!this.#isSmall || at - this.#marks.listedWhole >= LISTED_WHOLE_AFTER)
  }

  /**
   * Deletes from the source what it delivered before `before` and what the summaries soundly
   * count, unless that was done already. Only for those who keep the summaries in a durable place.
   * A log object that changed since it was counted stays. Throws SourceError.
   */
  async deleteBefore(
    before: DeliveryDay,
    store: Store,
    options: DeleteOptions = {},
  ): Promise<{ readonly removed: number; readonly kept: number }> {
    const done = new Map(this.#marks.deleted)
    let removed = 0
    let kept = 0
    for (const [day, held] of [...this.#days].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (day >= before || !held.isFresh(this.#counting) || held.isEmpty) continue
      const contents = held.summary?.contents ?? ''
      if (done.get(day) === contents || options.signal?.aborted) continue
      const objects = [...held.entries].map(([key, { etag }]) => ({ key, etag }))
      held.release()
      const answer = await deleteCounted(store, objects, options)
      removed += answer.removed.length
      kept += answer.kept.length
      for (const [why, keys] of grouped(answer.kept.map(({ key, why }) => [why, key]))) {
        this.#warn(`${logObjects(keys.length)} of ${day} not deleted (${why}): ${named(keys)}`)
      }
      if (answer.removed.length === objects.length) done.set(day, contents)
    }
    this.#marks = { ...this.#marks, deleted: [...done] }
    await atHome(this.#folder, () => this.#keepMarks())
    return { removed, kept }
  }

  async #keepMarks(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await writeWhole(path.join(this.#folder, 'source'), encodeMarks(this.#marks))
  }

  /** Days whose summary does not count what is held, and that can be counted; newest first. */
  staleDays(): DeliveryDay[] {
    const stale: DeliveryDay[] = []
    for (const [day, held] of this.#days) {
      if (isCountable(held.need(this.#counting))) stale.push(day)
      held.release()
    }
    return stale.sort().reverse()
  }

  /** What to count for a stale day. */
  planCounting(day: DeliveryDay): CountingPlan {
    const held = this.#dayOf(day)
    const need = held.need(this.#counting)
    if (!isCountable(need)) throw new Error(`${day} is not stale`)
    const plan = { day, ...held.toCount(need) }
    held.release()
    if (need === 'whole') return { kind: 'whole', ...plan }
    const standing = held.readSummary()
    if (standing === undefined || held.summary === undefined) {
      throw new Error(`The summary of ${day} is broken and its records are gone`)
    }
    return { kind: 'add', standing, standingCountings: countingsOf(held.summary), ...plan }
  }

  /** Keeps the summary made by a plan; `days` are those it has counts for. */
  keepSummary(plan: CountingPlan, bytes: Uint8Array, days: readonly DeliveryDay[]): Promise<void> {
    const standing = plan.kind === 'add' ? plan.standingCountings : []
    const countedAlso = standing.filter((counting) => counting !== this.#counting)
    const facts = {
      contents: plan.contents,
      counting: this.#counting,
      objects: plan.objectCount,
      bytes: plan.objectBytes,
      days: [...days].sort(),
      ...(countedAlso.length > 0 && { countedAlso }),
    }
    return atHome(this.#folder, () => this.#dayOf(plan.day).keepSummary(facts, bytes))
  }

  /** Days that all log objects have left in this run: they were put there anew, on another day. */
  get left(): ReadonlySet<DeliveryDay> {
    return this.#left
  }

  /** Whether a delivery day is neither counted here nor can be from what is held. */
  lacks(day: DeliveryDay): boolean {
    const held = this.#days.get(day)
    if (held === undefined) return true
    const lacks = held.summary === undefined && !isCountable(held.need(this.#counting))
    held.release()
    return lacks
  }

  /**
   * Takes in a copy of a summary that was kept elsewhere, for a delivery day that is lacking here. It
   * stands until all of its `objects` log objects are listed again; then they win.
   */
  adopt(day: DeliveryDay, facts: Omit<SummaryFacts, 'contents'>, bytes: Uint8Array): Promise<void> {
    if (!this.lacks(day)) return Promise.resolve()
    const held = this.#dayOf(day)
    this.#needs = undefined
    return atHome(this.#folder, () => held.keepSummary({ contents: ADOPTED, ...facts }, bytes))
  }

  /** Puts another form of a day's summary in its place: it counts the same log objects. */
  replaceSummary(day: DeliveryDay, counting: string, bytes: Uint8Array): Promise<void> {
    const held = this.#dayOf(day)
    this.#needs = undefined
    if (held.summary === undefined) return Promise.resolve()
    const { digest: _, ...facts } = held.summary
    return atHome(this.#folder, () => held.keepSummary({ ...facts, counting }, bytes))
  }

  /** Where the summary of a delivery day lies; it may turn out to be broken. */
  summaryFile(day: DeliveryDay): string | undefined {
    return this.#days.get(day)?.summaryFile
  }

  /** The summary of a delivery day. Undefined if there is none; also, with a warning, if it turns
   * out to be broken: then the day is stale, or waits to be fetched again. */
  summary(day: DeliveryDay): Uint8Array | undefined {
    const bytes = this.#days.get(day)?.readSummary()
    if (bytes === undefined) this.#needs = undefined
    return bytes
  }

  /** All summaries, by delivery day, from their first lines alone. */
  index(): IndexEntry[] {
    const source = this.folderName
    const entries: IndexEntry[] = []
    for (const [deliveryDay, { summary }] of this.#days) {
      if (summary === undefined) continue
      const { digest, days, objects, bytes, counting, contents, origin = digest } = summary
      const [isCopy, countings] = [contents === ADOPTED, countingsOf(summary)]
      const facts = { digest, days, objects, bytes, counting, countings, isCopy, origin }
      entries.push({ source, deliveryDay, ...facts })
    }
    return entries.sort((a, b) => (a.deliveryDay < b.deliveryDay ? -1 : 1))
  }

  /** A reader found the records of a day damaged: they are to be fetched again. */
  async reportBroken(day: DeliveryDay): Promise<void> {
    await atHome(this.#folder, () => this.#dayOf(day).reportBroken())
    this.#needs = undefined
  }

  /** Drops the records of delivery days before `day` that are soundly counted. */
  dropRecordsBefore(day: DeliveryDay): Promise<number> {
    return atHome(this.#folder, async () => {
      let dropped = 0
      for (const [old, held] of this.#days) {
        if (old >= day || !held.mayHaveRecords || !held.isFresh(this.#counting)) continue
        if (await held.dropRecords()) dropped++
      }
      return dropped
    })
  }

  #dayOf(day: DeliveryDay): HeldDay {
    let held = this.#days.get(day)
    if (held === undefined) {
      const folder = path.join(this.#folder, ...day.split('-'))
      held = new HeldDay(day, folder, this.#place, this.#spool, this.#warn)
      this.#days.set(day, held)
    }
    return held
  }

  #need(): Needs {
    if (this.#needs !== undefined) return this.#needs
    const rebuild = new Map<DeliveryDay, number>()
    const renew = new Set<DeliveryDay>()
    const missing = new Set<DeliveryDay>()
    const given = new Set(
      this.#marks.standing.flatMap(([day, counting]) => (counting === this.#counting ? day : [])),
    )
    for (const [day, held] of this.#days) {
      const need = held.need(this.#counting)
      if (need === 'fetch') missing.add(day)
      if (need === 'renew' && !given.has(day)) renew.add(day)
      if (need === 'rebuild') {
        const atLeast = held.isEmpty ? (held.summary?.objects ?? 0) : 0
        rebuild.set(day, given.has(day) ? Number.POSITIVE_INFINITY : atLeast)
      }
      held.release()
    }
    const wanted = new Set(
      [...renew, ...missing, ...rebuild.keys()].filter((day) => !given.has(day)),
    )
    this.#needs = { rebuild, renew, missing, wanted, given }
    return this.#needs
  }
}

interface Needs {
  readonly rebuild: ReadonlyMap<DeliveryDay, number>
  readonly renew: ReadonlySet<DeliveryDay>
  readonly missing: ReadonlySet<DeliveryDay>
  /** Days the next listing has to reach back to. */
  readonly wanted: ReadonlySet<DeliveryDay>
  /** Days given up: what stands is all there will ever be. */
  readonly given: ReadonlySet<DeliveryDay>
}

function countingsOf({ counting, countedAlso = [] }: SummaryFacts): string[] {
  return [counting, ...countedAlso]
}

/** No digest of any log objects: what an adopted summary counts is held nowhere. */
const ADOPTED = 'adopted'

const NONE: ReadonlyMap<string, HeldEntry> = new Map()
/** How far back a listing reaches for sure. */
const ALL_DAYS = '0000-01-01' as DeliveryDay
const NO_DAY = '9999-99-99' as DeliveryDay
function byKey(refused: readonly RefusedObject[]): ReadonlyMap<string, RefusedObject> {
  return new Map(refused.map((one) => [one.key, one]))
}

function isCountable(need: DayNeed): need is 'whole' | 'add' {
  return need === 'whole' || need === 'add'
}

/** The delivery days that have a folder. */
function daysIn(folder: string): DeliveryDay[] {
  const names = (place: string, pattern: RegExp): string[] => {
    try {
      return readdirSync(place).filter((name) => pattern.test(name))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return []
      throw error
    }
  }
  const days: DeliveryDay[] = []
  for (const year of names(folder, /^\d{4}$/)) {
    for (const month of names(path.join(folder, year), /^\d\d$/)) {
      for (const day of names(path.join(folder, year, month), /^\d\d$/)) {
        days.push(`${year}-${month}-${day}` as DeliveryDay)
      }
    }
  }
  return days.sort()
}
