/** Days in the state: what other machines counted, and what this one did. */
import type { DeliveryDay } from '../calendar/day.ts'
import { type PortableDay, removeDay, takeInFile } from '../mirror/day/portable.ts'
import { OUTLINE } from '../mirror/day/summaries.ts'
import { sha256 } from '../mirror/envelope.ts'
import type { RefusedObject } from '../mirror/refused.ts'
import { md5Of, type OpenLocation } from '../sync/location.ts'
import type { LogObject } from '../sync/objects.ts'
import {
  type CopyPart,
  type DayHead,
  encodeDayHead,
  isSameHead,
  readDayHead,
  type StatePart,
} from './head.ts'
import {
  headAt,
  headPath,
  MARKS_FILE,
  partDayAt,
  partPath,
  placeOfDay,
  sourcePath,
} from './layout.ts'
import { Packs, type PackUse } from './packs.ts'

/** What became of a day that was put. `taken`: another run has put other counts there since it was read. */
export type PutDay = 'put' | 'the same' | 'taken'

/** Files of a day that are named by their content. */
const partNames = ['manifest', 'summary'] as const
type PartName = (typeof partNames)[number]

/** A publishable copy that is to be put beside a day's counts. */
export interface MadeCopy {
  /** See `CopyPart`. */
  readonly madeFor: string
  readonly bytes: Uint8Array
}

/** Days that are put at once: each is a few requests, one after the other. */
export const DAYS_AT_ONCE = 8

const DAY = 86_400
/** Files that no head names are removed so many seconds after they were put, and after the head of their day was. */
export const KEPT_REPLACED = 30 * DAY
/** One that may get so old while a job runs, which takes five days at most, is not named any more. */
const TOUCHED_AGAIN = KEPT_REPLACED - 7 * DAY

/** A head as it was read. */
interface SeenHead {
  readonly etag: string
  /** Null where it is broken. */
  readonly head: DayHead | null
  /** Of one that is broken. */
  readonly bytes?: Uint8Array
}

/** The days of one source in the state. Hears of what is broken there, in words that may be printed. */
export class StateDays {
  /** The name of the source's folder. */
  readonly source: string
  readonly #location: OpenLocation
  readonly #warn: (text: string) => void
  readonly #heads = new Map<DeliveryDay, SeenHead>()
  /** By path, as listed. */
  #listed: ReadonlyMap<string, LogObject> = new Map()
  readonly #packs: Packs

  constructor(location: OpenLocation, source: string, warn: (text: string) => void) {
    this.#location = location
    this.source = source
    this.#warn = warn
    this.#packs = new Packs(location, source)
  }

  /** Reads the heads of these days, or of all. A head that is broken is named, and its day stands as one that nobody counted.
   * Throws SourceError. */
  async read(only?: ReadonlySet<DeliveryDay>, packs: PackUse = 'read'): Promise<void> {
    this.#listed = await this.#location.list(sourcePath(this.source))
    const files = [...this.#listed].filter(([path]) => {
      const day = headAt(path)
      return day !== undefined && (only?.has(day) ?? true)
    })
    const isSound = (path: string, bytes: Uint8Array): boolean => {
      const day = headAt(path)
      return day !== undefined && readDayHead(bytes, this.source, day).kind === 'whole'
    }
    await this.#packs.take('heads', files, this.#listed, packs, isSound, async (path, bytes) => {
      const day = headAt(path)
      const etag = this.#listed.get(path)?.etag
      if (day === undefined || etag === undefined) return
      const read = readDayHead(bytes, this.source, day)
      const lacks = read.kind === 'whole' ? this.#lacking(day, read.head) : undefined
      if (read.kind === 'whole' && lacks === undefined) {
        this.#heads.set(day, { etag, head: read.head })
        return
      }
      const why = lacks ?? (read.kind === 'broken' ? read.why : 'it is gone')
      this.#warnOf(path, why)
      this.#heads.set(day, { etag, head: null, bytes })
    })
  }

  /** Why a head names what is not there; undefined where all is. */
  #lacking(day: DeliveryDay, { counted }: DayHead): string | undefined {
    if (counted === null) return undefined
    for (const name of partNames) {
      const { bytes } = counted[name]
      const size = this.#listed.get(partPath(this.source, day, name, counted[name]))?.size
      if (size === undefined) return `the ${name} that it names is gone`
      if (size !== bytes) return `the ${name} that it names has ${size} bytes instead of ${bytes}`
    }
    return undefined
  }

  #warnOf(path: string, why: string): void {
    this.#warn(
      `A file of the state cannot be used, ${this.#location.name}${path}: ${why}. Its day is counted anew, as far as its log objects are there.`,
    )
  }

  /** Days that are counted, in order. */
  counted(): DeliveryDay[] {
    return [...this.#heads].flatMap(([day, { head }]) => (head?.counted ? day : [])).sort()
  }

  /** Days of which files of counts are there, or a head that is broken, and no head that says which files count: what was
   * counted of them is lost. Only after all heads were read. */
  lost(): DeliveryDay[] {
    const broken = [...this.#heads].flatMap(([day, { head }]) => (head === null ? day : []))
    const withFiles = [...this.#listed.keys()].flatMap((path) => partDayAt(path) ?? [])
    return [...new Set([...broken, ...withFiles])].filter((day) => !this.head(day)?.counted).sort()
  }

  /** All that was refused, of all days. */
  refused(): RefusedObject[] {
    return [...this.#heads.values()].flatMap(({ head }) => head?.refused ?? [])
  }

  head(day: DeliveryDay): DayHead | undefined {
    return this.#heads.get(day)?.head ?? undefined
  }

  /** Names the head of a day as it was read; null where there was none. */
  etag(day: DeliveryDay): string | null {
    return this.#heads.get(day)?.etag ?? null
  }

  /** Puts files of counted days into a mirror: their manifests, or their summaries, or the first lines of these. What
   * is not what its name says is named in a warning, and left out. Throws SourceError. */
  async takeIn(
    directory: string,
    days: readonly DeliveryDay[],
    what: readonly ('manifest' | 'summary' | 'outline')[],
    packs: PackUse = 'read',
  ): Promise<void> {
    const wanted = new Map<string, readonly [DeliveryDay, 'manifest' | 'summary', string]>()
    for (const day of days) {
      const counted = this.head(day)?.counted
      if (!counted) continue
      if (what.includes('outline'))
        await takeInFile(directory, placeOfDay(this.source, day), OUTLINE, counted.outline)
      for (const name of partNames)
        if (what.includes(name))
          wanted.set(partPath(this.source, day, name, counted[name]), [
            day,
            name,
            counted[name].sha256,
          ])
    }
    const onFile = async (path: string, bytes: Uint8Array): Promise<void> => {
      const [day, name, digest] = wanted.get(path) ?? []
      if (day === undefined || name === undefined) return
      if (sha256(bytes) !== digest) {
        this.#warnOf(path, 'its bytes changed')
        await this.giveUp(day)
      } else await takeInFile(directory, placeOfDay(this.source, day), name, bytes)
    }
    const filesOf = (part: PartName): (readonly [string, LogObject])[] =>
      [...wanted].flatMap(([path, [, name]]) => {
        const file = this.#listed.get(path)
        return name === part && file !== undefined ? [[path, file] as const] : []
      })
    const isSound = (path: string, bytes: Uint8Array): boolean =>
      sha256(bytes) === wanted.get(path)?.[2]
    await this.#packs.take('manifests', filesOf('manifest'), this.#listed, packs, isSound, onFile)
    await this.#location.take(
      filesOf('summary').map(([, file]) => file),
      onFile,
    )
  }

  /** Hands over the copies of these days that were made for this; what is gone, or not what was put, is left out. Throws
   * SourceError. */
  async takeCopies(
    days: readonly DeliveryDay[],
    madeFor: string,
    onCopy: (day: DeliveryDay, bytes: Uint8Array) => Promise<void>,
  ): Promise<void> {
    const wanted = new Map<string, readonly [DeliveryDay, CopyPart]>()
    for (const day of days) {
      const copy = this.head(day)?.counted?.copies.find((one) => one.madeFor === madeFor)
      if (copy !== undefined) wanted.set(partPath(this.source, day, 'copy', copy), [day, copy])
    }
    const files = [...wanted.keys()].flatMap((path) => this.#listed.get(path) ?? [])
    await this.#location.take(files, async (path, bytes) => {
      const [day, copy] = wanted.get(path) ?? []
      if (day !== undefined && sha256(bytes) === copy?.sha256) await onCopy(day, bytes)
    })
  }

  /** As `takeIn`, of manifests and summaries, in place of all that the mirror holds of these days. */
  async replace(directory: string, days: readonly DeliveryDay[]): Promise<void> {
    for (const day of days) await removeDay(directory, placeOfDay(this.source, day))
    await this.takeIn(directory, days, ['manifest', 'summary'])
  }

  /** What a day counts cannot be used: from now on it is one that nobody counted. Throws SourceError. */
  async giveUp(day: DeliveryDay): Promise<void> {
    const seen = this.#heads.get(day)
    if (seen?.head?.counted == null) return
    await this.#putHead(day, { counted: null, refused: seen.head.refused })
  }

  /** Puts a day that was counted, with copies of its counts, or one of which something was refused. Throws SourceError. */
  async put(
    day: DeliveryDay,
    portable: PortableDay | undefined,
    refused: readonly RefusedObject[],
    copies: readonly MadeCopy[] = [],
  ): Promise<PutDay> {
    const before = this.head(day)
    if (before === undefined && portable === undefined && refused.length === 0) return 'the same'
    const head = this.#headOf(day, portable, before, refused, copies)
    if (before !== undefined && isSameHead(before, head)) return 'the same'
    if (portable !== undefined && head.counted !== null) {
      const { counted } = head
      // Of a name that is made of the content there is one content: whoever puts it last puts the same.
      for (const name of partNames)
        await this.#location.put(partPath(this.source, day, name, counted[name]), portable[name])
      for (const [at, { bytes }] of copies.entries()) {
        const part = counted.copies[at]
        if (part) await this.#location.put(partPath(this.source, day, 'copy', part), bytes)
      }
    }
    return (await this.#putHead(day, head)) ? 'put' : await this.#afterAnother(day, head)
  }

  #headOf(
    day: DeliveryDay,
    portable: PortableDay | undefined,
    before: DayHead | undefined,
    refused: readonly RefusedObject[],
    copies: readonly MadeCopy[],
  ): DayHead {
    if (portable === undefined) return { counted: before?.counted ?? null, refused }
    const partOf = (name: PartName | 'copy', bytes: Uint8Array): StatePart =>
      this.#safelyNamed(day, name, { sha256: sha256(bytes), bytes: bytes.length })
    return {
      counted: {
        manifest: partOf('manifest', portable.manifest),
        summary: partOf('summary', portable.summary),
        outline: portable.outline,
        copies: copies.map(({ madeFor, bytes }) => ({ madeFor, ...partOf('copy', bytes) })),
      },
      refused,
    }
  }

  /** A file that is there already, and was for so long that another job may be about to remove it, is put under a name of
   * its own. */
  #safelyNamed(day: DeliveryDay, name: PartName | 'copy', part: StatePart): StatePart {
    const old = this.#location.now - TOUCHED_AGAIN
    for (let again = 0; ; again++) {
      const named = again === 0 ? part : { ...part, again }
      const there = this.#listed.get(partPath(this.source, day, name, named))
      if (there === undefined || there.lastModified > old) return named
    }
  }

  /**
   * Removes files of days that no head has named for `KEPT_REPLACED` seconds, and says how many. Only after all heads were
   * read. A job that counts may run meanwhile: it names no file of that age. Nothing of a day is removed whose head is
   * broken, or not that old. Throws SourceError, also where nothing may be removed.
   */
  async removeReplaced(): Promise<number> {
    const old = this.#location.now - KEPT_REPLACED
    const isOld = (file: LogObject | undefined): boolean =>
      file === undefined || file.lastModified < old
    const replaced = [...this.#listed].flatMap(([path, file]) => {
      const day = partDayAt(path)
      if (day === undefined || !isOld(file)) return []
      const listedHead = this.#listed.get(headPath(this.source, day))
      const seen = this.#heads.get(day)
      const isAsListed = seen?.etag === listedHead?.etag && seen?.head !== null
      return isAsListed && isOld(listedHead) && !this.#names(day, path) ? file : []
    })
    return replaced.length === 0 ? 0 : await this.#location.remove(replaced)
  }

  #names(day: DeliveryDay, path: string): boolean {
    const counted = this.head(day)?.counted
    if (!counted) return false
    const parts = partNames.map((name) => partPath(this.source, day, name, counted[name]))
    const copies = counted.copies.map((copy) => partPath(this.source, day, 'copy', copy))
    return [...parts, ...copies].includes(path)
  }

  async #putHead(day: DeliveryDay, head: DayHead): Promise<boolean> {
    const seen = this.#heads.get(day)
    const path = headPath(this.source, day)
    // What was broken is looked at by people.
    if (seen?.bytes !== undefined) await this.#location.put(`${path}.broken`, seen.bytes)
    const condition =
      seen === undefined
        ? ({ kind: 'none yet' } as const)
        : ({ kind: 'replaces', etag: seen.etag } as const)
    const etag = await this.#location.put(path, encodeDayHead(this.source, day, head), condition)
    if (etag !== undefined) this.#heads.set(day, { etag, head })
    return etag !== undefined
  }

  /** Another run has put a head there meanwhile, or this one, whose answer was lost: it may say the same. */
  async #afterAnother(day: DeliveryDay, head: DayHead): Promise<PutDay> {
    const file = await this.#location.read(headPath(this.source, day))
    if (file === undefined) return 'taken'
    const read = readDayHead(file.bytes, this.source, day)
    if (read.kind !== 'whole' || !isSameHead(read.head, head)) return 'taken'
    this.#heads.set(day, { etag: file.etag, head })
    return 'the same'
  }

  /** Puts how far the source is listed into a mirror, if the state knows. Throws SourceError. */
  async takeInMarks(directory: string): Promise<void> {
    const file = this.#listed.get(`${sourcePath(this.source)}${MARKS_FILE}`)
    await this.#location.take(file === undefined ? [] : [file], (_, bytes) =>
      takeInFile(directory, this.source, MARKS_FILE, bytes),
    )
  }

  /** Puts how far the source is listed, unless another run did meanwhile: then its word stands. */
  async putMarks(bytes: Uint8Array): Promise<void> {
    const path = `${sourcePath(this.source)}${MARKS_FILE}`
    const seen = this.#listed.get(path)
    if (seen?.etag === md5Of(bytes)) return
    await this.#location.put(
      path,
      bytes,
      seen === undefined ? { kind: 'none yet' } : { kind: 'replaces', etag: seen.etag },
    )
  }
}
