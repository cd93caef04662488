/**
 * Copies of many small files of a month that is over, in one file beside them:
 *
 *   days/<source>/2026/09/heads       the heads of its days
 *   days/<source>/2026/09/manifests   their manifests
 *
 * A job that needs a year of days reads a dozen files in place of hundreds. Each copy stands for the file of its path as long
 * as the store lists that with the same ETag; any other is read itself. Losing a pack costs requests only.
 */
import { enclose, readEnclosed } from '../mirror/envelope.ts'
import type { OpenLocation } from '../sync/location.ts'
import type { LogObject } from '../sync/objects.ts'
import { sourcePath } from './layout.ts'

export type PackName = 'heads' | 'manifests'
/** Whether packs are only read, or put anew where they lack much. */
export type PackUse = 'read' | 'renew'

/** So few files are read one by one. */
const FEW = 8
/** A larger file is read by itself, so that a pack stays small. Bytes. */
const MOST_BYTES = 64 * 1024

const KIND = 'pack'
const VERSION = 1

interface PackFacts {
  /** Below the folder of the month, in the order of their bytes. */
  readonly files: readonly (readonly [path: string, etag: string, bytes: number])[]
}

interface Copy {
  readonly etag: string
  readonly bytes: Uint8Array
}

/** The packs of one source. */
export class Packs {
  readonly #location: OpenLocation
  readonly #source: string
  readonly #root: string

  constructor(location: OpenLocation, source: string) {
    this.#location = location
    this.#source = source
    this.#root = sourcePath(source)
  }

  /**
   * Takes files of days, out of packs where they have them, and sound by what is known of the file. `listed` is what the store
   * lists of the source. With `renew`, the pack of a month that is over is put anew where it lacks more than a few of these
   * files. Throws SourceError.
   */
  async take(
    name: PackName,
    files: readonly (readonly [path: string, file: LogObject])[],
    listed: ReadonlyMap<string, LogObject>,
    use: PackUse,
    isSound: (path: string, bytes: Uint8Array) => boolean,
    onFile: (path: string, bytes: Uint8Array) => Promise<void>,
  ): Promise<void> {
    const alone: LogObject[] = []
    const isSmall = ([, { size }]: (typeof files)[number]): boolean => size <= MOST_BYTES
    const byMonth = Map.groupBy(files, (one) => (isSmall(one) ? this.#monthOf(one[0]) : ''))
    for (const [month, ofMonth] of byMonth) {
      const copies =
        month === '' || ofMonth.length < FEW
          ? NO_COPIES
          : await this.#open(listed.get(this.#place(month, name)), month)
      const lacking: LogObject[] = []
      const kept = new Map<string, Copy>()
      for (const [path, file] of ofMonth) {
        const copy = copies.get(path)
        if (copy?.etag !== file.etag || !isSound(path, copy.bytes)) lacking.push(file)
        else {
          kept.set(path, copy)
          await onFile(path, copy.bytes)
        }
      }
      const isRenewed =
        use === 'renew' && lacking.length >= FEW && month !== '' && month < this.#thisMonth
      if (!isRenewed) {
        alone.push(...lacking)
        continue
      }
      await this.#location.take(lacking, async (path, bytes) => {
        kept.set(path, { etag: listed.get(path)?.etag ?? '', bytes })
        await onFile(path, bytes)
      })
      await this.#put(name, month, kept)
    }
    await this.#location.take(alone, onFile)
  }

  /** `2026/09` */
  #monthOf(path: string): string {
    return path.slice(this.#root.length).slice(0, '2026/09'.length)
  }

  get #thisMonth(): string {
    return new Date(this.#location.now * 1000).toISOString().slice(0, 7).replace('-', '/')
  }

  #place(month: string, name: PackName): string {
    return `${this.#root}${month}/${name}`
  }

  /** The copies of a pack, by path; none where there is none that is whole. */
  async #open(file: LogObject | undefined, month: string): Promise<ReadonlyMap<string, Copy>> {
    if (file === undefined) return NO_COPIES
    const copies = new Map<string, Copy>()
    await this.#location.take([file], async (_, bytes) => {
      const place = `${this.#source}/${month}`
      const read = readEnclosed<PackFacts>(Buffer.from(bytes), KIND, VERSION, place)
      if (read.kind !== 'whole' || !areFacts(read.envelope.facts, read.rest.length)) return
      let at = 0
      for (const [path, etag, length] of read.envelope.facts.files) {
        const copy = { etag, bytes: read.rest.subarray(at, at + length) }
        copies.set(`${this.#root}${month}/${path}`, copy)
        at += length
      }
    })
    return copies
  }

  async #put(name: PackName, month: string, copies: ReadonlyMap<string, Copy>): Promise<void> {
    const folder = `${this.#root}${month}/`
    const inOrder = [...copies].sort(([a], [b]) => (a < b ? -1 : 1))
    const facts: PackFacts = {
      files: inOrder.map(([path, { etag, bytes }]) => [
        path.slice(folder.length),
        etag,
        bytes.length,
      ]),
    }
    const rest = Buffer.concat(inOrder.map(([, { bytes }]) => bytes))
    const file = enclose(KIND, VERSION, facts, rest, `${this.#source}/${month}`)
    await this.#location.put(folder + name, Buffer.concat(file))
  }
}

const NO_COPIES: ReadonlyMap<string, Copy> = new Map()

/** Whether these are the facts of a pack with so many bytes behind them. */
function areFacts({ files }: PackFacts, length: number): boolean {
  return (
    Array.isArray(files) &&
    files.every(
      (file: unknown) =>
        Array.isArray(file) &&
        typeof file[0] === 'string' &&
        typeof file[1] === 'string' &&
        Number.isSafeInteger(file[2]) &&
        file[2] >= 0,
    ) &&
    files.reduce((sum, [, , bytes]) => sum + bytes, 0) === length
  )
}
