import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Day, DeliveryDay } from '../calendar/day.ts'
import type { DeleteOptions } from '../sync/delete.ts'
import { SourceError } from '../sync/errors.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import type { Listing } from '../sync/listing.ts'
import { nextMarks } from '../sync/marks.ts'
import {
  deliveryDayOf,
  keyDateOf,
  type LogObject,
  type Source,
  sourceName,
} from '../sync/objects.ts'
import { type Holdings, planSync, planWholeDays } from '../sync/plan.ts'
import type { Body, Store } from '../sync/store.ts'
import { atHome } from './at-home.ts'
import { type DayCountingPlan, planDayCounting, summaryFactsOf } from './counting.ts'
import { type HeldEntry, isCountable, OF_A_COPY } from './day/day-state.ts'
import { HeldDays } from './day/days.ts'
import type { PortableDay } from './day/portable.ts'
import type { Packing } from './day/records.ts'
import type { SummaryFacts } from './day/summaries.ts'
import { deleteBefore } from './deletion.ts'
import { writeWhole } from './envelope.ts'
import { goneForGood } from './lost.ts'
import { encodeMarks, type Marks, noMarks, readMarks } from './marks.ts'
import {
  type FetchPlan,
  givenUp,
  LISTED_WHOLE_AFTER,
  type ListingPlan,
  type ListingWish,
  type Needs,
  needsOf,
  planListing,
  reachOf,
} from './plans.ts'
import { dueUnlisted, isDue, MOST_IN_A_ROW, nextRefusals, type RefusedObject } from './refused.ts'
import { type IndexEntry, indexOf } from './summary-index.ts'
import { byDay, named, warningsOf } from './warnings.ts'
import { isInWindow, needsWithin, objectsWithin, windowsOf } from './windows.ts'

/** What a source is held with. */
export interface SourceContext {
  /** A directory for what is on its way. */
  readonly spool: string
  readonly packing: Packing
  /** Up to so many log objects held, everything is listed every time. */
  readonly listedAnyway: number
  readonly onWarning: (text: string) => void
  readonly bring: Bring
}

/** What became of summaries that were brought. */
export type BroughtSummaries = 'all are here' | 'some are lost'

/** Brings back summaries of a source, by the name of its folder, that are left where the mirror is kept. */
export type Bring = (folder: string, days: readonly DeliveryDay[]) => Promise<void>

/** What is held of one source, and what is to be done about it. */
export class HeldSource {
  /** For people. */
  readonly name: string
  readonly source: Source
  /** A directory for what is on its way. */
  readonly spool: string
  readonly #folder: string
  readonly #counting: string
  readonly #listedAnyway: number
  readonly #warn: (text: string) => void
  readonly #days: HeldDays
  readonly #bring: Bring
  readonly #left = new Set<DeliveryDay>()
  #lost: ReadonlySet<DeliveryDay> = new Set()
  /** Resolves when nothing is being brought. */
  #brought: Promise<unknown> = Promise.resolve()
  #marks: Marks
  /** The keys of a directory, once it is listed: their records are read in place. */
  #inPlace: ReadonlySet<string> | undefined

  constructor(folder: string, source: Source, counting: string, context: SourceContext) {
    this.name = sourceName(source)
    this.#folder = folder
    this.source = source
    this.spool = context.spool
    this.#counting = counting
    this.#listedAnyway = context.listedAnyway
    this.#bring = context.bring
    const said = new Set<string>()
    this.#warn = (text) => {
      if (!said.has(text)) context.onWarning(`${this.name}: ${text}`)
      said.add(text)
    }
    const isThere = (key: string): boolean => this.#inPlace?.has(key) ?? true
    this.#marks = this.#readMarks()
    this.#days = new HeldDays(folder, {
      place:
        source.kind === 's3'
          ? { kind: 'records' }
          : { kind: 'directory', path: source.path, isThere },
      spool: context.spool,
      packing: context.packing,
      warn: this.#warn,
    })
  }

  #readMarks(): Marks {
    const marks = readMarks(path.join(this.#folder, 'source'), this.folderName, this.name)
    if (marks.kind === 'broken') this.#warn(`How far it was listed is broken: ${marks.why}.`)
    return marks.kind === 'whole' ? marks.marks : { source: this.name, ...noMarks }
  }

  /** Reads what is at rest once more: others put something there. */
  reopen(): void {
    this.#marks = this.#readMarks()
    this.#days.reopen()
  }

  /** The name of its folder, which names the source in the index. */
  get folderName(): string {
    return path.basename(this.#folder)
  }

  /** Where the next listing may begin, and why everything is listed where it is. */
  planListing(wish: ListingWish): ListingPlan {
    const objects = this.#days.all().reduce((sum, { objectCount }) => sum + objectCount, 0)
    const isSmall = this.source.kind === 'directory' || objects <= this.#listedAnyway
    return planListing(wish, this.#marks, [...this.#needs().wanted, ...this.#lost], isSmall)
  }

  /** Days whose counts were kept elsewhere and are lost there: the next listing reaches back to them, unless an earlier
   * one did and found none of their log objects. Says how many. */
  rememberLost(days: readonly DeliveryDay[]): number {
    const given = givenUp(this.#marks, this.#counting)
    this.#lost = new Set(days.filter((day) => !given.has(day)))
    return this.#lost.size
  }

  /** Compares a listing, but for the keys to be left out, with what is held. `whole`: days of which something is to be
   * fetched, and whose records are not at hand, are fetched whole where all of it is listed, so that they are counted at
   * once. */
  planFetch(
    from: ListingPlan,
    listing: Listing,
    leftOut: ReadonlySet<string> = NO_KEYS,
    days: 'as little as possible' | 'whole' = 'as little as possible',
  ): FetchPlan {
    if (this.source.kind === 'directory') {
      this.#inPlace = new Set([...listing.objects].map(({ key }) => key))
      this.#days.relook()
    }
    const due = dueUnlisted(this.#marks.refused, listing)
    const all = due.length === 0 ? listing.objects : [...listing.objects, ...due]
    return this.#planOf(without(leftOut, all), from, listing, days, this.#needs)
  }

  /** As `planFetch` of days that are fetched whole, some days at a time, newest first: only what is listed and held of those
   * is in memory, about `most` at a time. Of S3 alone. `leaveOut` says which of some listed log objects are to be left out. */
  *planDays(
    from: ListingPlan,
    listing: Listing,
    leaveOut: (objects: readonly LogObject[]) => ReadonlySet<string>,
    most?: number,
  ): Generator<FetchPlan> {
    const due = dueUnlisted(this.#marks.refused, listing)
    const isUndatedHeld = this.#days.all().some(({ undated }) => undated > 0)
    const areUndatedDue = due.some(({ key }) => keyDateOf(key) === undefined)
    for (const range of windowsOf(listing.objects, isUndatedHeld || areUndatedDue, most)) {
      const objects = objectsWithin(listing.objects, range)
      const own = due.filter((object) => isInWindow(deliveryDayOf(object), range))
      const leftOut = leaveOut(objects)
      const needs = (): Needs => needsWithin(this.#needs(), range)
      yield this.#planOf(without(leftOut, [...objects, ...own]), from, listing, 'whole', needs)
    }
  }

  #planOf(
    objects: Iterable<LogObject>,
    from: ListingPlan,
    listing: Listing,
    days: 'as little as possible' | 'whole',
    needsNow: () => Needs,
  ): FetchPlan {
    // A manifest may turn out to be broken only now, and its day to be one that has to be rebuilt.
    for (const day of daysOf(objects)) void this.#days.get(day)?.entries
    const needs = needsNow()
    let undated: ReturnType<HeldDays['undated']> | undefined
    const reach = reachOf(from, listing)
    const holdings: Holdings = {
      ...needs,
      objects: (day) => this.objects(day),
      daysOfUndated: (key) => {
        undated ??= this.#days.undated()
        return undated.get(key) ?? []
      },
      isReached: (day) => day >= reach,
      refused: new Map(
        this.#marks.refused.map((one) => {
          const isAsked = from.asksAllRefused || isDue(one, from.at)
          return [one.key, { etag: one.etag, isDue: isAsked }]
        }),
      ),
    }
    const plan = (days === 'whole' ? planWholeDays : planSync)({ objects }, holdings)
    this.#days.release()
    return { ...plan, listing, from, needs }
  }

  /** What the source does not give, by all that is known here. */
  get refused(): readonly RefusedObject[] {
    return this.#marks.refused
  }

  /** Remembers what another machine was refused. Where both know of a log object, the other one's word is newer. */
  rememberRefused(refused: readonly RefusedObject[]): void {
    const known = new Map(this.#marks.refused.map((one) => [one.key, one]))
    for (const one of refused) known.set(one.key, one)
    this.#marks = { ...this.#marks, refused: [...known.values()] }
  }

  /** How far the source is listed, as a file for other machines; without what was refused. */
  marksFile(): Uint8Array {
    return Buffer.concat(encodeMarks({ ...this.#marks, refused: [] }, this.folderName))
  }

  readonly #needs = (): Needs => needsOf(this.#days, this.#counting, this.#marks)

  /** The newest log object that is held: it was had before, so it should be had again. */
  witness(): LogObject | undefined {
    for (const { day } of this.#days.all().reverse()) {
      const newest = [...this.objects(day)].at(-1)
      if (newest !== undefined) return { key: newest[0], lastModified: 0, ...newest[1] }
    }
    return undefined
  }

  objects(day: DeliveryDay): ReadonlyMap<string, HeldEntry> {
    return this.#days.get(day)?.entries ?? NONE
  }

  /** Takes a log object that was fetched. Waits for the disk; throws MirrorError. */
  readonly keep = (object: LogObject, body: Body): Promise<void> =>
    atHome(this.#folder, () => this.#days.keep(deliveryDayOf(object), object, body))

  /** Brings what was fetched of a day to rest, while other days are still being fetched. Whether it can
   * be counted by now, `isStale` tells. */
  settle(day: DeliveryDay): Promise<void> {
    return atHome(this.#folder, async () => {
      const held = await this.#days.close(day)
      if (!held.isComing) return
      this.#warn(
        `Only ${held.objectCount} of ${held.summary?.objects} log objects of ${day} came: the counts that there are stand.`,
      )
      await held.giveUp()
    })
  }

  isStale(day: DeliveryDay): boolean {
    return isCountable(this.#days.of(day).need(this.#counting))
  }

  /** Whether the day's summary counts exactly what is held, by the settings of today. */
  isCounted(day: DeliveryDay): boolean {
    return this.#days.get(day)?.isFresh(this.#counting) ?? false
  }

  /** Brings what was fetched to rest, and remembers how far the source is listed and held. Warns of
   * what is left, and throws what stopped the fetching if nothing came and somebody has to act. */
  commit(plan: FetchPlan, outcome: FetchOutcome): Promise<void> {
    return atHome(this.#folder, async () => {
      const { stopped } = outcome
      const { listing, from, needs } = plan
      // Where nothing may be read at all, refusals say nothing of a single log object.
      const isNothing = stopped instanceof SourceError && outcome.fetched === 0
      const refused = outcome.refused.map(({ object }) => object)
      const outstanding = [
        ...outcome.remaining,
        ...outcome.failed.map(({ object }) => object),
        ...(isNothing ? refused : []),
      ]
      await this.#bringToRest(plan, [...outstanding, ...refused])
      const isFromCopy = (day: DeliveryDay): boolean =>
        this.#days.get(day)?.summary?.contents === OF_A_COPY
      const { given, wanted } = needs
      for (const text of warningsOf({ listing, plan, outcome, given, isFromCopy })) this.#warn(text)
      if (this.source.kind === 'directory') return
      const standing = this.#marks.standing.filter(([day]) => given.has(day) || !wanted.has(day))
      const reach = reachOf(from, listing)
      for (const day of plan.keptAsIs) {
        if (wanted.has(day) && day >= reach) standing.push([day, this.#counting])
      }
      for (const day of goneForGood(this.#lost, from, listing)) standing.push([day, this.#counting])
      const isLongAgo = listing.at - this.#marks.listedWhole >= LISTED_WHOLE_AFTER
      // Once a month is enough to know it, and a quiet night changes nothing at rest.
      const isListedWhole = listing.isWhole && (!from.isSmall || isLongAgo)
      this.#marks = {
        ...this.#marks,
        source: this.name,
        marks: nextMarks(this.#marks.marks, listing.objects, outstanding),
        standing,
        ...(isNothing ? {} : nextRefusals(this.#marks, listing, plan, outcome)),
        listedWhole: isListedWhole ? listing.at : this.#marks.listedWhole,
      }
      await this.#keepMarks()
      if (stopped === undefined || stopped === 'aborted') return
      // Odd answers are no reason to keep the report from its readers.
      const hasReport = stopped.kind === 'trouble' && this.index().length > 0
      if (isNothing && !hasReport) throw stopped
      this.#warn(stopped.message)
    })
  }

  async #bringToRest(plan: FetchPlan, outstanding: readonly LogObject[]): Promise<void> {
    const isLeft = new Set(outstanding.map(({ key }) => key))
    await this.#days.closeAll()
    for (const { day, keys } of byDay([...plan.leave, ...plan.lost]))
      await this.#days.leave(
        day,
        keys.filter((key) => !isLeft.has(key)),
      )
    for (const day of await this.#days.closeAll()) this.#left.add(day)
    for (const day of plan.keptAsIs) {
      const held = this.#days.get(day)
      if (held?.isComing === true) await held.giveUp()
    }
  }

  /** Whether none but refused log objects came for so long that they are odd ones no more. */
  get isRefusedThroughout(): boolean {
    return this.#marks.refusedInARow >= MOST_IN_A_ROW
  }

  /** Deletes from the source what is old and soundly counted, see `deletion.ts`. Only for those who keep
   * the summaries in a durable place. */
  async deleteBefore(
    before: DeliveryDay,
    store: Store,
    options: DeleteOptions = {},
  ): Promise<{ readonly removed: number; readonly kept: number }> {
    const [days, counting, warn] = [this.#days, this.#counting, this.#warn]
    const { removed, kept, deleted } = await deleteBefore(
      before,
      days,
      counting,
      this.#marks.deleted,
      store,
      { ...options, warn },
    )
    this.#marks = { ...this.#marks, deleted }
    await atHome(this.#folder, () => this.#keepMarks())
    return { removed, kept }
  }

  async #keepMarks(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await writeWhole(path.join(this.#folder, 'source'), encodeMarks(this.#marks, this.folderName))
  }

  /** Days whose summary does not count what is held, and that can be counted; newest first. */
  staleDays(): DeliveryDay[] {
    return this.#days.stale(this.#counting)
  }

  /** What to count for a stale day. */
  planCounting(day: DeliveryDay): DayCountingPlan {
    return planDayCounting(this.#days.of(day), this.#counting)
  }

  /** Keeps the summary made by a plan; `days` are those it has counts for. */
  keepSummary(plan: DayCountingPlan, bytes: Uint8Array, days: readonly Day[]): Promise<void> {
    const facts = summaryFactsOf(plan, this.#counting, days)
    return atHome(this.#folder, () => this.#days.of(plan.day).keepSummary(facts, bytes))
  }

  /** Days that all log objects have left in this run: they were put there anew, on another day. */
  get left(): ReadonlySet<DeliveryDay> {
    return this.#left
  }

  /**
   * Takes in a copy of a summary that was kept elsewhere, where it is better than what is held of that
   * day: it is lacking here, or fewer log objects are held than the copy counts. The copy stands until
   * as many are here; then they win. Resolves to what it was taken in for.
   */
  restoreFromCopy(
    day: DeliveryDay,
    facts: Omit<SummaryFacts, 'contents'>,
    bytes: Uint8Array,
  ): Promise<'lacking' | 'poorer' | 'not taken'> {
    return atHome(this.#folder, async () => {
      const held = this.#days.of(day)
      const isLacking = held.isLacking(this.#counting)
      if (!held.takesCopy(facts.objects)) {
        held.release()
        return 'not taken'
      }
      await held.restoreFromCopy({ contents: OF_A_COPY, ...facts }, bytes)
      return isLacking ? 'lacking' : 'poorer'
    })
  }

  /** Puts another form of a day's summary in its place: it counts the same log objects. */
  replaceSummary(day: DeliveryDay, counting: string, bytes: Uint8Array): Promise<void> {
    const held = this.#days.of(day)
    if (held.summary === undefined) return Promise.resolve()
    const { digest: _, ...facts } = held.summary
    return atHome(this.#folder, () => held.keepSummary({ ...facts, counting }, bytes))
  }

  /** What another machine needs of a day that is counted here; undefined where it is not. */
  portable(day: DeliveryDay): PortableDay | undefined {
    return this.#days.get(day)?.portable()
  }

  /** Where the summary of a delivery day lies; it may turn out to be broken. */
  summaryFile(day: DeliveryDay): string | undefined {
    return this.#days.get(day)?.summaryFile
  }

  /** The summary of a delivery day. Undefined if there is none; also, with a warning, if it turns
   * out to be broken: then the day is stale, or waits to be fetched again. */
  summary(day: DeliveryDay): Uint8Array | undefined {
    return this.#days.get(day)?.readSummary()
  }

  /** Brings back the summaries of these delivery days, as far as they are left where the mirror is kept: they
   * are to be read. One after the other: what somebody else brings meanwhile is not brought twice. Not while log objects
   * are being fetched. Says whether some turned out to be lost, and throws where some do not come, unless those are to be
   * given up for lost, too. */
  bring(
    days: readonly DeliveryDay[],
    otherwise: 'throw' | 'give up' = 'throw',
  ): Promise<BroughtSummaries> {
    const brought = this.#brought.then(() => this.#bringAway(days, otherwise))
    this.#brought = brought.catch(() => {}) // whoever asked hears of it
    return brought
  }

  async #bringAway(
    days: readonly DeliveryDay[],
    otherwise: 'throw' | 'give up',
  ): Promise<BroughtSummaries> {
    const away = days.filter((day) => this.isAway(day))
    if (away.length === 0) return 'all are here'
    await this.#bring(this.folderName, away)
    this.#days.release()
    const lost = away.filter((day) => !this.#days.of(day).lookAgain())
    const stillAway = lost.filter((day) => this.isAway(day))
    if (stillAway.length > 0 && otherwise === 'throw')
      throw new Error(
        `The counts of ${this.name} (${named(stillAway)}) could not be brought back from where ` +
          'they are kept. Run again: what is gone for good is then taken from the copies beside the report, or counted anew.',
      )
    for (const day of stillAway) this.#days.of(day).giveUpAway()
    return lost.length === 0 ? 'all are here' : 'some are lost'
  }

  /** Whether the summary of a delivery day has to be brought before it can be read. */
  isAway(day: DeliveryDay): boolean {
    return this.#days.get(day)?.isAway ?? false
  }

  /** All summaries, by delivery day, from their first lines alone. */
  index(): IndexEntry[] {
    return indexOf(this.folderName, this.#days)
  }

  /** A reader found the records of a day damaged: they are to be fetched again. */
  reportBroken(day: DeliveryDay): Promise<void> {
    return atHome(this.#folder, () => this.#days.of(day).reportBroken())
  }

  /** Drops the records of a day that is soundly counted. */
  dropRecords(day: DeliveryDay): Promise<boolean> {
    return atHome(this.#folder, async () => this.isCounted(day) && this.#days.of(day).dropRecords())
  }

  /** Drops the records of delivery days before `day` that are soundly counted. */
  dropRecordsBefore(day: DeliveryDay): Promise<number> {
    return atHome(this.#folder, async () => {
      let dropped = 0
      for (const held of this.#days.all()) {
        if (held.day >= day || !held.mayHaveRecords || !held.isFresh(this.#counting)) continue
        // Of a day whose summary is not even here nothing was brought that could be dropped.
        if (held.isAway) continue
        if (await held.dropRecords()) dropped++
      }
      return dropped
    })
  }
}

const NO_KEYS: ReadonlySet<string> = new Set()

function without(keys: ReadonlySet<string>, objects: Iterable<LogObject>): Iterable<LogObject> {
  return keys.size === 0 ? objects : [...objects].filter(({ key }) => !keys.has(key))
}

function daysOf(objects: Iterable<LogObject>): Set<DeliveryDay> {
  const days = new Set<DeliveryDay>()
  for (const object of objects) days.add(deliveryDayOf(object))
  return days
}

const NONE: ReadonlyMap<string, HeldEntry> = new Map()
