import { existsSync, rmSync, statSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Kept, writeWhole } from '../envelope.ts'
import { renameWhole } from '../rename.ts'
import { type DayState, type Step, undatedIn } from './day-state.ts'
import {
  encodeManifest,
  type Manifest,
  type ManifestFacts,
  readManifest,
  readManifestFacts,
} from './manifest.ts'
import type { HeldMonth, PackedName } from './month-file.ts'
import { type PortableDay, portableDay } from './portable.ts'
import {
  encodeSummaryFile,
  type KeptSummary,
  OUTLINE,
  readSummary,
  readSummaryFacts,
  type SummaryFacts,
} from './summaries.ts'

/** Hears of what is broken, and why. */
type OnBroken = (what: 'manifest' | 'summary' | 'records file', why: string) => void

/** What the first lines of a day's files tell: enough of a day where nothing changes. */
export interface Outline {
  readonly manifest: ManifestFacts | undefined
  readonly summary: KeptSummary | undefined
  /** Whether the summary itself is elsewhere: all that is here is its first line. */
  readonly isAway: boolean
}

/** Whether the summary counts exactly what is held, of which no record is here: most days of a long history are so. A
 * day without counts may have had no records. */
export function isLetGo({ manifest, summary }: Outline): boolean {
  return (
    manifest !== undefined &&
    summary !== undefined &&
    manifest.recordsLength === 0 &&
    manifest.objects === summary.objects &&
    manifest.contents === summary.contents &&
    summary.days.length > 0
  )
}

export interface NewSummary {
  readonly facts: SummaryFacts
  readonly bytes: Uint8Array
}

/** The folder of a delivery day. Reads what lies there, does what it is told, decides nothing. */
export class DayFiles {
  readonly folder: string
  /** Its path in the mirror, which its files name: `<source>/2026/11/22`. */
  readonly #home: string
  readonly #month: HeldMonth
  /** The day of the month. */
  readonly #day: string
  readonly #onBroken: OnBroken
  /** Called before each step; one that throws is a run that was killed there. */
  readonly #beforeStep: ((step: Step | 'sweep') => void) | undefined

  constructor(
    month: HeldMonth,
    day: string,
    onBroken: OnBroken,
    beforeStep?: (step: Step | 'sweep') => void,
  ) {
    this.folder = path.join(month.folder, day)
    this.#home = `${month.home}/${day}`
    this.#month = month
    this.#day = day
    this.#onBroken = onBroken
    this.#beforeStep = beforeStep
  }

  place(name: string): string {
    return path.join(this.folder, name)
  }

  #fileOf(name: PackedName): Kept {
    return this.#month.fileOf(this.#day, name)
  }

  outline(): Outline {
    return { manifest: this.#manifestFacts(), ...this.#summaryFacts() }
  }

  #manifestFacts(): ManifestFacts | undefined {
    const manifest = readManifestFacts(this.#fileOf('manifest'), this.#home)
    if (manifest.kind === 'broken') this.#onBroken('manifest', manifest.why)
    return manifest.kind === 'whole' ? manifest.facts : undefined
  }

  #summaryFacts(): Pick<Outline, 'summary' | 'isAway'> {
    const here = readSummaryFacts(this.place('summary'), this.#home)
    const outline = readSummaryFacts(this.#fileOf(OUTLINE), this.#home, 'alone')
    const isAway = here.kind === 'missing'
    const read = isAway ? outline : here
    const isOther =
      here.kind === 'whole' &&
      outline.kind === 'whole' &&
      here.summary.digest !== outline.summary.digest
    if (read.kind === 'broken') this.#onBroken('summary', read.why)
    if (isOther) this.#onBroken('summary', 'it is not the one that was there last')
    return read.kind === 'whole' && !isOther
      ? { summary: read.summary, isAway }
      : { summary: undefined, isAway: false }
  }

  /** The whole manifest; undefined where it is missing or broken. */
  manifest(): Manifest | undefined {
    const read = readManifest(this.#fileOf('manifest'), this.#home)
    if (read.kind === 'broken') this.#onBroken('manifest', read.why)
    return read.kind === 'whole' ? read.manifest : undefined
  }

  /** Whether the records file is there, and as long as the manifest says. */
  hasRecords({ records, recordsLength }: Pick<Manifest, 'records' | 'recordsLength'>): boolean {
    const size = statSync(this.place(records), { throwIfNoEntry: false })?.size
    if (size !== undefined && size < recordsLength)
      this.#onBroken('records file', `it has ${size} bytes instead of ${recordsLength}`)
    return (size ?? 0) >= recordsLength
  }

  /** The bytes of the summary; undefined where it is missing or broken. */
  summary(): Uint8Array | undefined {
    const read = readSummary(this.place('summary'))
    if (read.kind !== 'whole')
      this.#onBroken('summary', read.kind === 'broken' ? read.why : 'it is gone')
    return read.kind === 'whole' ? read.bytes : undefined
  }

  /** The files of a state whose summary counts it. */
  portable({ entries }: DayState, { facts, bytes }: NewSummary): PortableDay {
    return portableDay(this.#home, entries, facts, bytes)
  }

  /** Brings a state to rest, step by step. Gives what the files tell then. */
  async carryOut(
    steps: readonly Step[],
    state: DayState,
    before: Outline,
    summary?: NewSummary,
  ): Promise<Outline> {
    let outline = before
    if (steps.length > 0) this.#month.unpack()
    for (const step of steps) {
      this.#beforeStep?.(step)
      switch (step) {
        case 'write manifest': {
          await mkdir(this.folder, { recursive: true })
          const manifest = { entries: state.entries, ...state.records }
          const file = encodeManifest(manifest, undatedIn(state.entries), this.#home)
          await writeWhole(this.place('manifest'), file)
          outline = { ...outline, manifest: this.#manifestFacts() }
          break
        }
        case 'write summary':
          if (summary === undefined) throw new Error('There is no summary to write')
          await mkdir(this.folder, { recursive: true })
          this.#removeOutline()
          await writeWhole(
            this.place('summary'),
            encodeSummaryFile(summary.facts, summary.bytes, this.#home),
          )
          outline = { ...outline, ...this.#summaryFacts() }
          break
        default:
          outline = this.#carryOutNow(step, outline)
      }
    }
    return outline
  }

  /** Likewise, for steps that wait for nothing. */
  carryOutNow(steps: readonly Step[], before: Outline): Outline {
    if (steps.length > 0) this.#month.unpack()
    return steps.reduce((outline, step) => {
      this.#beforeStep?.(step)
      return this.#carryOutNow(step, outline)
    }, before)
  }

  #carryOutNow(step: Step, outline: Outline): Outline {
    switch (step) {
      case 'remove manifest':
        rmSync(this.place('manifest'), { force: true })
        return { ...outline, manifest: undefined }
      case 'remove summary':
        this.#removeOutline()
        rmSync(this.place('summary'), { force: true })
        return { ...outline, summary: undefined, isAway: false }
      // The first line of what is broken may be sound: left there, every run would believe it.
      case 'set manifest aside':
        this.#setAside('manifest')
        return { ...outline, manifest: undefined }
      case 'set summary aside':
        this.#removeOutline()
        this.#setAside('summary')
        return { ...outline, summary: undefined, isAway: false }
      case 'write manifest':
      case 'write summary':
        throw new Error(`'${step}' has to be waited for`)
      default:
        rmSync(this.place(step.remove), { force: true })
        return outline
    }
  }

  /** Before the summary changes, so that a run that is killed leaves none that tells of another one. */
  #removeOutline(): void {
    rmSync(this.place(OUTLINE), { force: true })
  }

  #setAside(name: string): void {
    if (existsSync(this.place(name))) renameWhole(this.place(name), this.place(`${name}.broken`))
  }

  /** Removes what a killed run, or an older records file, left in the folder. */
  async sweep({ entries, counts, records }: DayState): Promise<void> {
    this.#beforeStep?.('sweep')
    const known = new Set<string>()
    if (entries.size > 0) known.add('manifest').add(records.records)
    if (counts !== undefined) known.add('summary').add(OUTLINE)
    for (const name of await readdir(this.folder).catch(() => []))
      if (!known.has(name)) await rm(this.place(name), { force: true })
  }
}
