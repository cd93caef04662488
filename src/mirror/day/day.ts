import path from 'node:path'
import type { DeliveryDay } from '../../calendar/day.ts'
import { deliveryTimeOf, type LogObject } from '../../sync/objects.ts'
import type { Body } from '../../sync/store.ts'
import { DayFiles, isLetGo, type NewSummary, type Outline } from './day-files.ts'
import {
  type DayEvent,
  type DayKind,
  type DayNeed,
  type DayState,
  emptyDay,
  type HeldEntry,
  type IsThere,
  isLacking,
  type Judged,
  judge,
  needOf,
  next,
  type Step,
  takesCopy,
} from './day-state.ts'
import { Intake } from './intake.ts'
import { madeBy } from './made-by.ts'
import { contentsOf, nextRecordsName, slicesOf } from './manifest.ts'
import type { HeldMonth } from './month-file.ts'
import type { PortableDay } from './portable.ts'
import type { Packing } from './records.ts'
import { isInterleaved, rewriteRecords } from './rewrite.ts'
import { StoredError, type StoredObject } from './stored.ts'
import type { KeptSummary, SummaryFacts } from './summaries.ts'

/** How a day's log objects are read: from the records file, or from a source's directory. */
export type Place =
  | { readonly kind: 'records' }
  | { readonly kind: 'directory'; readonly path: string; readonly isThere: IsThere }

/** What a day needs of its source. */
export interface DayContext {
  readonly place: Place
  /** A directory for what is on its way. */
  readonly spool: string
  readonly packing: Packing
  readonly warn: (text: string) => void
  /** Called before each step on the disk; one that throws is a run that was killed there. */
  readonly beforeStep?: (step: Step | 'sweep') => void
}

/** New log objects after which a manifest is written though the day is not done. */
const OBJECTS_A_COMMIT = 2000

/**
 * One delivery day of a source. What it is and what becomes of it, `day-state.ts` decides; what lies in
 * its folder, `day-files.ts` reads and writes. Here one thing happens after the other, and the whole
 * manifest is in memory only while somebody needs it.
 */
export class HeldDay {
  readonly day: DeliveryDay
  readonly #files: DayFiles
  readonly #context: DayContext
  #outline: Outline = { manifest: undefined, summary: undefined, isAway: false }
  #hasBegun = false
  #state: DayState | undefined
  /** What was worked out of the state, and outlives it. */
  #judged: Judged | undefined
  #verdict:
    | { readonly counting: string; readonly kind: DayKind; readonly need: DayNeed }
    | undefined
  #intake: Intake | undefined
  #work: Promise<void> = Promise.resolve()

  constructor(day: DeliveryDay, month: HeldMonth, context: DayContext) {
    this.day = day
    this.#context = context
    this.#files = new DayFiles(
      month,
      day.slice(-2),
      (what, why) =>
        context.warn(`The ${what} of ${day} is broken: ${why}. What is needed of it is made anew.`),
      context.beforeStep,
    )
  }

  /** Reads the first lines of what is at rest. */
  open(): void {
    this.#outline = this.#files.outline()
  }

  get summary(): KeptSummary | undefined {
    return this.#outline.summary
  }

  get summaryFile(): string | undefined {
    return this.summary === undefined ? undefined : this.#files.place('summary')
  }

  /** Whether its summary is left where the mirror is kept, and has to be brought before it is read. */
  get isAway(): boolean {
    return this.#outline.isAway
  }

  /** Looks at a summary that was brought. Says whether it is there. */
  lookAgain(): boolean {
    this.open()
    this.release()
    this.relook()
    return this.summary !== undefined && !this.isAway
  }

  /** A summary that should have been brought did not come: there is none. */
  giveUpAway(): void {
    this.#context.warn(
      `The summary of ${this.day} is not where it was left. What is needed of it is made anew.`,
    )
    this.#happenNow({ kind: 'summary damaged' })
  }

  /** Held log objects whose key carries no date. */
  get undated(): number {
    return this.#outline.manifest?.undated ?? 0
  }

  get objectCount(): number {
    return this.#outline.manifest?.objects ?? 0
  }

  get isEmpty(): boolean {
    return this.#outline.manifest === undefined
  }

  /** Bytes of memory its open batch holds. */
  get bufferLength(): number {
    return this.#intake?.bufferLength ?? 0
  }

  /** Told from the first line of the manifest. */
  get mayHaveRecords(): boolean {
    return (this.#outline.manifest?.recordsLength ?? 0) > 0
  }

  /** Whether the summary counts exactly what is held, by these settings: known without reading
   * the manifest. */
  isFresh(counting: string): boolean {
    const { manifest, summary } = this.#outline
    return (
      (this.#intake?.count ?? 0) === 0 &&
      summary !== undefined &&
      summary.contents === manifest?.contents &&
      summary.counting === counting
    )
  }

  get entries(): ReadonlyMap<string, HeldEntry> {
    return this.#judge().entries
  }

  need(counting: string): DayNeed {
    if (this.isFresh(counting)) return 'nothing'
    const isUntouched = this.#context.place.kind === 'records' && this.#intake === undefined
    return isUntouched && isLetGo(this.#outline)
      ? needOf('let go', madeBy(this.summary?.counting, counting))
      : this.#judgeFor(counting).need
  }

  /** How many log objects there have to be before the day is counted anew. */
  awaited(counting: string): number {
    const { kind } = this.#judgeFor(counting)
    return kind === 'counts only' || kind === 'coming' ? (this.summary?.objects ?? 0) : 0
  }

  /** Whether the day is neither counted here nor can be from what is held. */
  isLacking(counting: string): boolean {
    if (this.isFresh(counting)) return false
    return isLacking(this.#judgeFor(counting).kind, { counts: this.summary })
  }

  get isComing(): boolean {
    return this.objectCount < (this.summary?.objects ?? 0) && this.#judge().kind === 'coming'
  }

  #judgeFor(counting: string): { readonly kind: DayKind; readonly need: DayNeed } {
    if (this.#verdict?.counting !== counting) {
      const { kind } = this.#judge()
      this.#verdict = {
        counting,
        kind,
        need: needOf(kind, madeBy(this.summary?.counting, counting)),
      }
    }
    return this.#verdict
  }

  #judge(): Judged {
    this.#judged ??= judge(this.#load(), this.#isThere)
    return this.#judged
  }

  readonly #isThere = (key: string): boolean => {
    const { place } = this.#context
    return place.kind === 'records' || place.isThere(key)
  }

  /** Forgets what was worked out from a listing that has since been made anew. */
  relook(): void {
    this.#judged = undefined
    this.#verdict = undefined
  }

  /** Lets go of the manifest in memory, which must not grow with the days; it is read again when
   * it is needed. */
  release(): void {
    if (this.#intake !== undefined) return
    this.#state = undefined
    this.#judged = undefined
  }

  /** The log objects to count, in key order, and what is counted afterwards. */
  toCount(need: 'whole' | 'add') {
    const { entries } = this.#judge()
    const { records } = this.#load().records
    const objects: StoredObject[] = []
    let objectBytes = 0
    for (const key of [...entries.keys()].sort()) {
      const entry = entries.get(key)
      if (entry === undefined) continue
      objectBytes += entry.size
      if (need === 'whole' || entry.state === 'here')
        objects.push(this.#stored(key, entry, records))
    }
    const contents = this.#outline.manifest?.contents ?? contentsOf(entries)
    return { objects, contents, objectCount: entries.size, objectBytes }
  }

  /** The summary's bytes; undefined if there is none, or if it turns out to be broken. */
  readSummary(): Uint8Array | undefined {
    if (this.summary === undefined) return undefined
    if (this.isAway) throw new Error(`The summary of ${this.day} is read before it is brought`)
    const bytes = this.#files.summary()
    if (bytes === undefined) this.#happenNow({ kind: 'summary damaged' })
    return bytes
  }

  /** What another machine needs of the day, where its summary counts exactly what is held; undefined where it does
   * not, or is not here. */
  portable(): PortableDay | undefined {
    const { manifest, summary } = this.#outline
    const isIdle = (this.#intake?.count ?? 0) === 0
    const isCounted = isIdle && summary !== undefined && summary.contents === manifest?.contents
    const bytes = isCounted && !this.isAway ? this.readSummary() : undefined
    if (summary === undefined || bytes === undefined) return undefined
    const { digest: _, ...facts } = summary
    const portable = this.#files.portable(this.#load(), { facts, bytes })
    this.release()
    return portable
  }

  keepSummary(facts: SummaryFacts, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
      await this.#happen({ kind: 'counted', counts: facts }, { facts, bytes })
      this.release()
    })
  }

  /** Whether a copy that counts so many log objects would be taken in. */
  takesCopy(objects: number): boolean {
    return takesCopy(this.#load(), objects, this.#isThere)
  }

  /** Takes in a copy, where it is better than what is held. */
  restoreFromCopy(facts: SummaryFacts, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
      await this.#happen({ kind: 'copy found', counts: facts }, { facts, bytes })
      this.release()
    })
  }

  /** Takes a log object. One at a time; waits for the disk. */
  keep(object: LogObject, body: Body): Promise<void> {
    return this.#inTurn(async () => {
      const intake = this.#opened()
      // What came of it before is nobody's then.
      if (intake.has(object.key)) await this.#handOver(intake)
      await intake.take(object, body)
      const { size } = this.#load().entries
      if (intake.count > Math.max(OBJECTS_A_COMMIT, size / 4)) await this.#handOver(intake)
    })
  }

  /** Leaves log objects out of the day. */
  leave(keys: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#handOver(this.#opened())
      await this.#happen({ kind: 'left', keys })
    })
  }

  /** Brings everything taken to rest. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#intake === undefined) return
      await this.#handOver(this.#intake)
      await this.#intake.close()
      this.#intake = undefined
      await this.#tidy()
      await this.#files.sweep(this.#load())
      this.release()
    })
  }

  /** Drops the records, where the summary that stands for them is whole. Says whether there were any. */
  async dropRecords(): Promise<boolean> {
    let had = false
    await this.#inTurn(async () => {
      had = this.#load().records.recordsLength > 0 && this.readSummary() !== undefined
      if (!had) return
      await this.#happen({ kind: 'records dropped' })
      this.release()
    })
    return had
  }

  /** No more of the log objects of a copy will come: its counts stand as they are. */
  giveUp(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#happen({ kind: 'given up' })
      this.release()
    })
  }

  /** The records turned out to be broken: they are to be fetched again. */
  reportBroken(): Promise<void> {
    return this.#inTurn(() => this.#loseBroken())
  }

  async #loseBroken(): Promise<void> {
    if (this.#context.place.kind === 'directory') return
    this.#context.warn(
      `The records file of ${this.day} is broken: its bytes changed. What is needed of it is made anew.`,
    )
    await this.#happen({ kind: 'records damaged' })
  }

  #opened(): Intake {
    const { records, recordsLength } = this.#load().records
    const { spool, packing } = this.#context
    this.#intake ??= new Intake(this.#files.place(records), recordsLength, spool, packing)
    return this.#intake
  }

  async #handOver(intake: Intake): Promise<void> {
    if (intake.count === 0) return
    await this.#happen({ kind: 'arrived', ...(await intake.handOver()) })
  }

  /** Writes the records anew where they hold bytes of nobody, or lie in an order that costs more than
   * that. */
  async #tidy(): Promise<void> {
    const { entries, records, hasDeadBytes } = this.#load()
    if (entries.size === 0 || records.recordsLength === 0) return
    if (!hasDeadBytes && !isInterleaved(entries)) return
    const name = nextRecordsName(records.records)
    const [from, to] = [this.#files.place(records.records), this.#files.place(name)]
    try {
      const moved = await rewriteRecords(entries, from, to, this.#context.packing)
      await this.#happen({
        kind: 'records rewritten',
        entries: moved.entries,
        records: { records: name, recordsLength: moved.recordsLength },
      })
    } catch (error) {
      if (!(error instanceof StoredError)) throw error
      await this.#loseBroken()
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work)
    this.#work = done.catch(() => {})
    return done
  }

  async #happen(event: DayEvent, summary?: NewSummary): Promise<void> {
    const { state, steps } = next(this.#load(), event, this.#isThere)
    this.#become(state)
    this.#outline = await this.#files.carryOut(steps, state, this.#outline, summary)
  }

  #happenNow(event: DayEvent): void {
    const { state, steps } = next(this.#load(), event, this.#isThere)
    this.#become(state)
    this.#outline = this.#files.carryOutNow(steps, this.#outline)
  }

  #become(state: DayState): void {
    this.#state = state
    this.#hasBegun = state.hasBegun
    this.relook()
  }

  /** The state as the files tell it. */
  #load(): DayState {
    if (this.#state !== undefined) return this.#state
    const { manifest: facts, summary: counts } = this.#outline
    this.#state = { ...emptyDay, counts, hasBegun: this.#hasBegun }
    if (facts === undefined) return this.#state
    const manifest = this.#files.manifest()
    if (manifest === undefined) {
      this.#happenNow({ kind: 'manifest damaged' })
      return this.#state
    }
    const { entries, ...records } = manifest
    this.#state = { ...this.#state, entries, records }
    if (!this.#files.hasRecords(records)) this.#happenNow({ kind: 'records damaged' })
    return this.#state
  }

  #stored(key: string, { size, lastModified, slices }: HeldEntry, records: string): StoredObject {
    const delivered = deliveryTimeOf(key, lastModified)
    const facts = { key, size, ...(delivered !== undefined && { delivered }) }
    const { place } = this.#context
    if (place.kind === 'directory')
      return { kind: 'file', path: path.join(place.path, ...key.split('/')), ...facts }
    const file = this.#files.place(records)
    return { kind: 'slices', path: file, ...facts, slices: slicesOf({ slices }) }
  }
}
