import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, rmSync, statSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip, gunzip } from 'node:zlib'
import { type DeliveryDay, deliveryTimeOf, keyDateOf, type LogObject } from '../sync/objects.ts'
import type { Body } from '../sync/store.ts'
import {
  contentsOf,
  type Entry,
  encodeManifest,
  FIRST_RECORDS,
  type ManifestFacts,
  nextRecordsName,
  readManifest,
  readManifestFacts,
  slicesOf,
} from './manifest.ts'
import { RecordsWriter } from './records.ts'
import { renameWhole } from './rename.ts'
import { writeWhole } from './sealed.ts'
import { Frames, isGzip, type Slice, StoredError, type StoredObject } from './stored.ts'
import {
  encodeSummary,
  type KeptSummary,
  readSummary,
  readSummaryFacts,
  type SummaryFacts,
} from './summaries.ts'

const unzip = promisify(gunzip)

/**
 * Where a log object of a day stands.
 *
 *   here      its records are at hand
 *   counted   they are gone, and the day's summary counts them
 *   missing   they are gone, and nothing counts them
 */
export type Standing = 'here' | 'counted' | 'missing'

/** A log object that is held. */
export interface HeldEntry extends Entry {
  readonly hasRecords: boolean
  readonly standing: Standing
}

/** What is to be done so that a day's summary counts exactly what is held. */
export type DayNeed =
  /** Nothing. */
  | 'nothing'
  /** Count all its log objects. */
  | 'whole'
  /** Count those whose records are here, and add them to the standing summary. */
  | 'add'
  /** Log objects that are missing have to be fetched first. */
  | 'fetch'
  /** Its summary cannot be told to count these log objects: all have to be fetched again. */
  | 'rebuild'
  /** Its summary was made with other settings, and records are gone. */
  | 'renew'

/** How a day's log objects are read: from the records file, or from a source's directory. */
export type Place =
  | { readonly kind: 'records' }
  | { readonly kind: 'directory'; readonly path: string; isThere(key: string): boolean }

/** A gzip log object that yields more is unpacked by way of a file. */
const GZIP_IN_MEMORY = 32 * 1024 * 1024
/** New log objects after which a manifest is written though the day is not done. */
const OBJECTS_A_COMMIT = 2000
/** A frame unpacked more than so often on average, when read in key order, is not worth keeping. */
const UNPACKS_A_FRAME = 3

/** One delivery day of a source at rest: manifest, records and summary in a folder of their own. */
export class HeldDay {
  readonly day: DeliveryDay
  readonly folder: string
  readonly #place: Place
  readonly #spool: string
  readonly #warn: (text: string) => void
  #facts: ManifestFacts | undefined
  #summary: KeptSummary | undefined
  #entries: Map<string, Entry> | undefined
  #records = FIRST_RECORDS
  #recordsLength = 0
  #hasRecordsFile = false
  #standings: { need: DayNeed; entries: Map<string, HeldEntry> } | undefined
  #need: { counting: string; need: DayNeed } | undefined
  #writer: RecordsWriter | undefined
  #isChanged = false
  /** Whether something came since the summary was made, or since this run began. */
  #hasBegun = false
  #hasDeadBytes = false
  #sinceCommit = 0
  #work: Promise<void> = Promise.resolve()

  constructor(
    day: DeliveryDay,
    folder: string,
    place: Place,
    spool: string,
    warn: (text: string) => void,
  ) {
    this.day = day
    this.folder = folder
    this.#place = place
    this.#spool = spool
    this.#warn = warn
  }

  /** Reads the first lines of what is at rest. */
  open(): void {
    const manifest = readManifestFacts(this.#file('manifest'))
    if (manifest.kind === 'broken') this.#broken('manifest', manifest.why)
    if (manifest.kind === 'whole') this.#facts = manifest.facts
    const summary = readSummaryFacts(this.#file('summary'))
    if (summary.kind === 'broken') this.#broken('summary', summary.why)
    if (summary.kind === 'whole') this.#summary = summary.summary
  }

  get summary(): KeptSummary | undefined {
    return this.#summary
  }

  /** Held log objects whose key carries no date. */
  get undated(): number {
    return this.#entries === undefined ? (this.#facts?.undated ?? 0) : undatedIn(this.#entries)
  }

  get objectCount(): number {
    return this.#entries?.size ?? this.#facts?.objects ?? 0
  }

  get isEmpty(): boolean {
    return this.#entries === undefined ? this.#facts === undefined : this.#entries.size === 0
  }

  /** Bytes of memory its open batch holds. */
  get bufferLength(): number {
    return this.#writer?.bufferLength ?? 0
  }

  /** Told from the first line of the manifest. */
  get mayHaveRecords(): boolean {
    return (this.#facts?.recordsLength ?? 0) > 0
  }

  get isOpen(): boolean {
    return this.#isChanged || this.#writer !== undefined
  }

  /** Whether the summary counts exactly what is held, by these settings: known without reading
   * the manifest. */
  isFresh(counting: string): boolean {
    return (
      !this.#isChanged &&
      this.#summary !== undefined &&
      this.#summary.contents === this.#facts?.contents &&
      this.#summary.counting === counting
    )
  }

  get entries(): ReadonlyMap<string, HeldEntry> {
    return this.#judged().entries
  }

  need(counting: string): DayNeed {
    if (this.isFresh(counting)) return 'nothing'
    if (this.#need?.counting !== counting) this.#need = { counting, need: this.#judge(counting) }
    return this.#need.need
  }

  #judge(counting: string): DayNeed {
    const { need } = this.#judged()
    if (need !== 'nothing' || this.#summary?.counting === counting) return need
    // Sound, but made with other settings.
    for (const { hasRecords } of this.#judged().entries.values()) if (!hasRecords) return 'renew'
    return this.#load().size === 0 ? 'nothing' : 'whole'
  }

  /** Forgets what was worked out from a listing that has since been made anew. */
  relook(): void {
    this.#forget()
  }

  /** Lets go of the manifest in memory, which must not grow with the days; it is read again when
   * it is needed. */
  release(): void {
    if (this.isOpen) return
    this.#entries = undefined
    this.#standings = undefined
  }

  #forget(): void {
    this.#standings = undefined
    this.#need = undefined
  }

  /** The log objects to count, in key order, and what is counted afterwards. */
  toCount(need: 'whole' | 'add') {
    const { entries } = this.#judged()
    const objects: StoredObject[] = []
    let objectBytes = 0
    for (const key of [...entries.keys()].sort()) {
      const entry = entries.get(key)
      if (entry === undefined) continue
      objectBytes += entry.size
      if (need === 'whole' || entry.standing === 'here') objects.push(this.#stored(key, entry))
    }
    return { objects, contents: this.#contents(), objectCount: entries.size, objectBytes }
  }

  get summaryFile(): string | undefined {
    return this.#summary === undefined ? undefined : this.#file('summary')
  }

  /** The summary's bytes; undefined if there is none, or if it turns out to be broken. */
  readSummary(): Uint8Array | undefined {
    if (this.#summary === undefined) return undefined
    const read = readSummary(this.#file('summary'))
    if (read.kind === 'whole') return read.bytes
    this.#broken('summary', read.kind === 'broken' ? read.why : 'it is gone')
    // Its first line is sound: left there, every run would believe it.
    if (read.kind === 'broken') renameWhole(this.#file('summary'), this.#file('summary.broken'))
    this.#summary = undefined
    this.#forget()
    return undefined
  }

  async keepSummary(facts: SummaryFacts, bytes: Uint8Array): Promise<void> {
    const file = encodeSummary(facts, bytes)
    await mkdir(this.folder, { recursive: true })
    await writeWhole(this.#file('summary'), file)
    const kept = readSummaryFacts(this.#file('summary'))
    this.#summary = kept.kind === 'whole' ? kept.summary : undefined
    this.#hasBegun = false
    this.#forget()
  }

  /** Takes a log object. One at a time; waits for the disk. */
  keep(object: LogObject, body: Body): Promise<void> {
    return this.#inTurn(async () => {
      const entries = await this.#begin()
      const slices: Slice[] = []
      if (body.kind !== 'in place') await this.#write(body, slices)
      const before = entries.get(object.key)
      if (before !== undefined && slicesOf(before).length > 0) this.#hasDeadBytes = true
      const { key, etag, size, lastModified } = object
      const isTold = deliveryTimeOf(key, undefined) !== undefined
      entries.set(key, { etag, size, ...(!isTold && { lastModified }), slices })
      this.#forget()
      this.#sinceCommit++
      if (this.#sinceCommit > Math.max(OBJECTS_A_COMMIT, entries.size / 4)) await this.#commit()
    })
  }

  /** Leaves log objects out of the day. */
  leave(keys: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const entries = await this.#begin()
      for (const key of keys) {
        const entry = entries.get(key)
        if (entry !== undefined && slicesOf(entry).length > 0) this.#hasDeadBytes = true
        entries.delete(key)
      }
      this.#forget()
    })
  }

  /** Brings everything taken to rest. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.isOpen) return
      await this.#commit()
      await this.#writer?.close()
      this.#writer = undefined
      if (this.#hasDeadBytes || this.#isInterleaved()) {
        await this.#rewrite().catch(async (error: unknown) => {
          if (!(error instanceof StoredError)) throw error
          await this.#loseBroken()
        })
      }
      await this.#sweep()
      this.release()
    })
  }

  /** Drops the records; the summary stands. Only for a day whose summary is sound. Says whether
   * there were any. */
  async dropRecords(): Promise<boolean> {
    let had = false
    await this.#inTurn(async () => {
      const entries = this.#load()
      had = this.#hasRecordsFile
      if (!had) return
      await rm(this.#file(this.#records), { force: true })
      for (const [key, entry] of entries) entries.set(key, { ...entry, slices: 'counted' })
      this.#anotherFile()
      await this.#commit()
    })
    return had
  }

  /** Forgets the log objects that were taken: the summary stands as it was before they came. Only for a
   * day of which nothing but that summary was held. */
  abandon(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#writer?.close()
      this.#writer = undefined
      for (const name of ['manifest', this.#records]) await rm(this.#file(name), { force: true })
      this.#entries = new Map()
      this.#facts = undefined
      this.#isChanged = false
      this.#hasBegun = false
      this.#hasDeadBytes = false
      this.#sinceCommit = 0
      this.#anotherFile()
    })
  }

  /** The records turned out to be broken: they are to be fetched again. */
  reportBroken(): Promise<void> {
    return this.#inTurn(() => this.#loseBroken())
  }

  async #loseBroken(): Promise<void> {
    this.#load()
    if (this.#place.kind === 'directory') return
    this.#broken('records file', 'its bytes changed')
    await rm(this.#file(this.#records), { force: true })
    this.#loseRecords()
    this.#hasDeadBytes = false
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work)
    this.#work = done.catch(() => {})
    return done
  }

  #file(name: string): string {
    return path.join(this.folder, name)
  }

  #broken(what: string, why: string): void {
    this.#warn(`The ${what} of ${this.day} is broken: ${why}. What is needed of it is made anew.`)
  }

  #load(): Map<string, Entry> {
    if (this.#entries !== undefined) return this.#entries
    const read = this.#facts === undefined ? undefined : readManifest(this.#file('manifest'))
    if (read?.kind === 'broken') {
      this.#broken('manifest', read.why)
      // Its first line is sound: left there, the next run would not list its day whole.
      renameWhole(this.#file('manifest'), this.#file('manifest.broken'))
    }
    if (read?.kind !== 'whole') {
      this.#facts = undefined
      this.#entries = new Map()
      return this.#entries
    }
    const { entries, records, recordsLength } = read.manifest
    this.#entries = new Map(entries)
    this.#records = records
    this.#recordsLength = recordsLength
    const size = statSync(this.#file(records), { throwIfNoEntry: false })?.size
    this.#hasRecordsFile = size !== undefined
    if (size !== undefined && size < recordsLength) {
      this.#broken('records file', `it has ${size} bytes instead of ${recordsLength}`)
      rmSync(this.#file(records), { force: true })
    }
    if ((size ?? 0) < recordsLength) this.#loseRecords()
    return this.#entries
  }

  #isAtHand(key: string, { slices }: Entry): boolean {
    if (typeof slices === 'string') return false
    return this.#place.kind === 'records' || this.#place.isThere(key)
  }

  /** Digest of all that is held. */
  #contents(): string {
    if (!this.#isChanged && this.#facts !== undefined) return this.#facts.contents
    return contentsOf(this.#load())
  }

  /** Compares what is at rest: which of the log objects does the summary count? */
  #judged(): { need: DayNeed; entries: Map<string, HeldEntry> } {
    if (this.#standings !== undefined) return this.#standings
    const entries = this.#load()
    const summary = this.#summary
    const here = new Set<string>()
    for (const [key, entry] of entries) if (this.#isAtHand(key, entry)) here.add(key)
    const counts = (counted: (key: string, entry: Entry) => boolean): boolean =>
      summary !== undefined &&
      summary.contents === contentsOf([...entries].filter(([key, entry]) => counted(key, entry)))

    let need: DayNeed
    let standing: (key: string, entry: Entry) => Standing
    if (entries.size === 0) {
      need = summary === undefined ? 'nothing' : 'rebuild'
      standing = () => 'missing'
    } else if (summary?.contents === this.#contents()) {
      need = 'nothing'
      standing = (key) => (here.has(key) ? 'here' : 'counted')
    } else if (here.size === entries.size) {
      need = 'whole'
      standing = () => 'here'
    } else if (counts((key) => !here.has(key))) {
      need = 'add'
      standing = (key) => (here.has(key) ? 'here' : 'counted')
    } else if (counts((_, { slices }) => slices === 'counted')) {
      // What was dropped is counted; what was here and got lost is not.
      need = 'fetch'
      standing = (key, { slices }) =>
        slices === 'counted' ? 'counted' : here.has(key) ? 'here' : 'missing'
    } else {
      need = summary === undefined ? 'fetch' : 'rebuild'
      standing = (key) => (here.has(key) ? 'here' : 'missing')
    }
    const judged = new Map<string, HeldEntry>()
    for (const [key, entry] of entries) {
      const hasRecords = here.has(key)
      judged.set(key, { ...entry, hasRecords, standing: standing(key, entry) })
    }
    this.#standings = { need, entries: judged }
    return this.#standings
  }

  /** Before the first change: what the summary counts stays told apart from what comes now, if
   * some of its records are gone. */
  async #begin(): Promise<Map<string, Entry>> {
    const entries = this.#load()
    if (this.#isChanged) return entries
    if (!this.#hasBegun) {
      const { need, entries: judged } = this.#judged()
      const isPartlyGone = [...judged.values()].some(({ hasRecords }) => !hasRecords)
      for (const [key, { standing, slices, etag, size }] of isPartlyGone ? judged : []) {
        if (need !== 'nothing' && standing !== 'counted') continue
        if (slicesOf({ slices }).length > 0) this.#hasDeadBytes = true
        entries.set(key, { etag, size, slices: 'counted' })
      }
    }
    this.#hasBegun = true
    this.#isChanged = true
    this.#forget()
    await mkdir(this.folder, { recursive: true })
    return entries
  }

  /** What lay in the records file is there no more. */
  #loseRecords(): void {
    const entries = this.#load()
    for (const [key, entry] of entries) {
      if (slicesOf(entry).length > 0) entries.set(key, { ...entry, slices: 'lost' })
    }
    this.#anotherFile()
  }

  /** The next records file gets another name: slices at rest must not point into it. */
  #anotherFile(): void {
    this.#records = nextRecordsName(this.#records)
    this.#recordsLength = 0
    this.#hasRecordsFile = false
    this.#forget()
  }

  async #write(body: Exclude<Body, { kind: 'in place' }>, slices: Slice[]): Promise<void> {
    this.#writer ??= new RecordsWriter(this.#file(this.#records), this.#recordsLength)
    this.#hasRecordsFile = true
    const writer = this.#writer
    let last = NEWLINE[0]
    const add = async (bytes: Uint8Array): Promise<void> => {
      await writer.add(bytes, slices)
      last = bytes.at(-1) ?? last
    }
    const plain = body.kind === 'bytes' ? await this.#unzipped(body.bytes) : body
    if (plain.kind === 'bytes') {
      await add(plain.bytes)
    } else {
      try {
        for await (const chunk of await openPlain(plain.path)) await add(chunk as Buffer)
      } finally {
        await rm(plain.path, { force: true })
      }
    }
    // `zstdcat` must give whole lines.
    if (last !== NEWLINE[0]) await add(NEWLINE)
  }

  /** The content of a gzip; what is none, or a broken one, as it is. */
  async #unzipped(bytes: Uint8Array): Promise<Exclude<Body, { kind: 'in place' }>> {
    if (!isGzip(bytes)) return { kind: 'bytes', bytes }
    try {
      return { kind: 'bytes', bytes: await unzip(bytes, { maxOutputLength: GZIP_IN_MEMORY }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') {
        return { kind: 'bytes', bytes }
      }
      const file = path.join(this.#spool, `${randomUUID()}.body`)
      await writeFile(file, bytes)
      return { kind: 'file', path: file }
    }
  }

  async #commit(): Promise<void> {
    await this.#writer?.flush()
    const entries = this.#load()
    if (this.#writer !== undefined) this.#recordsLength = this.#writer.length
    this.#sinceCommit = 0
    if (entries.size === 0) {
      for (const name of ['summary', 'manifest']) await rm(this.#file(name), { force: true })
      this.#facts = undefined
      this.#summary = undefined
    } else {
      const manifest = { entries, records: this.#records, recordsLength: this.#recordsLength }
      await writeWhole(this.#file('manifest'), encodeManifest(manifest, undatedIn(entries)))
      const written = readManifestFacts(this.#file('manifest'))
      this.#facts = written.kind === 'whole' ? written.facts : undefined
    }
    this.#isChanged = false
    this.#forget()
  }

  /** Whether reading in key order would unpack the same frames again and again. */
  #isInterleaved(): boolean {
    if (this.#place.kind === 'directory' || !this.#hasRecordsFile) return false
    const entries = this.#load()
    const remembered = new Map<number, number>()
    const frames = new Set<number>()
    let bytes = 0
    let unpacks = 0
    for (const key of [...entries.keys()].sort()) {
      const entry = entries.get(key)
      for (const { frame } of entry === undefined ? [] : slicesOf(entry)) {
        frames.add(frame.offset)
        if (remembered.delete(frame.offset)) {
          remembered.set(frame.offset, frame.rawLength)
          continue
        }
        unpacks++
        bytes += frame.rawLength
        for (const [oldest, length] of remembered) {
          if (bytes <= Frames.BYTES_KEPT) break
          remembered.delete(oldest)
          bytes -= length
        }
        remembered.set(frame.offset, frame.rawLength)
      }
    }
    return unpacks > UNPACKS_A_FRAME * frames.size
  }

  /** Writes the records anew, in key order and without what was replaced, under another name; the
   * old file goes when the manifest names the new one. */
  async #rewrite(): Promise<void> {
    const entries = this.#load()
    const old = this.#file(this.#records)
    const name = nextRecordsName(this.#records)
    await rm(this.#file(name), { force: true })
    const writer = new RecordsWriter(this.#file(name), 0)
    const frames = new Frames()
    const moved = new Map<string, Slice[]>()
    try {
      for (const key of [...entries.keys()].sort()) {
        const entry = entries.get(key)
        if (entry === undefined || slicesOf(entry).length === 0) continue
        const slices: Slice[] = []
        for (const { frame, from, to } of slicesOf(entry)) {
          await writer.add(frames.unpacked(old, frame, 0).subarray(from, to), slices)
        }
        moved.set(key, slices)
      }
      await writer.flush()
    } catch (error) {
      await rm(this.#file(name), { force: true })
      throw error
    } finally {
      frames.close()
      await writer.close()
    }
    for (const [key, slices] of moved) {
      const entry = entries.get(key)
      if (entry !== undefined) entries.set(key, { ...entry, slices })
    }
    this.#records = name
    this.#recordsLength = writer.length
    this.#hasDeadBytes = false
    await this.#commit()
  }

  /** Removes what a killed run, or an older records file, left in the folder. */
  async #sweep(): Promise<void> {
    const known = new Set(this.isEmpty ? [] : ['manifest', 'summary', this.#records])
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (!known.has(name)) await rm(this.#file(name), { force: true })
    }
  }

  #stored(key: string, { size, lastModified, slices }: HeldEntry): StoredObject {
    const delivered = deliveryTimeOf(key, lastModified)
    const facts = { size, ...(delivered !== undefined && { delivered }) }
    if (this.#place.kind === 'directory') {
      return { kind: 'file', path: path.join(this.#place.path, ...key.split('/')), ...facts }
    }
    const all = slicesOf({ slices })
    return { kind: 'slices', path: this.#file(this.#records), ...facts, slices: all }
  }
}

const NEWLINE = Uint8Array.of(0x0a)

function undatedIn(entries: ReadonlyMap<string, unknown>): number {
  let count = 0
  for (const key of entries.keys()) if (keyDateOf(key) === undefined) count++
  return count
}

/** The content of a file, unpacked if it is a sound gzip. */
async function openPlain(file: string): Promise<AsyncIterable<unknown>> {
  const fd = openSync(file, 'r')
  const head = Buffer.alloc(18)
  try {
    readSync(fd, head, 0, head.length, 0)
  } finally {
    closeSync(fd)
  }
  if (!isGzip(head)) return createReadStream(file)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    await pipeline(createReadStream(file), createGunzip(), nowhere)
  } catch {
    return createReadStream(file)
  }
  return createReadStream(file).pipe(createGunzip())
}
