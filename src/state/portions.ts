/**
 * A huge day in portions that several jobs count. What is counted of one lies in the folder of the plan, in files that are
 * named by their content and one, `portion`, that names them and is put last:
 *
 *   …/portions/<source>/2026/11/22/<portion>/portion              the log objects, the counts, the identities, what was refused
 *   …/portions/<source>/2026/11/22/<portion>/<name>-<digest>      each of them
 *
 * The job that finds all portions of a day there makes the day of them.
 */
import type { DeliveryDay } from '../calendar/day.ts'
import { enclose, readEnclosed, sha256 } from '../mirror/envelope.ts'
import { areRefused } from '../mirror/marks.ts'
import type { RefusedObject } from '../mirror/refused.ts'
import type { OpenLocation } from '../sync/location.ts'
import type { LogObject } from '../sync/objects.ts'
import { isStatePart, type StatePart } from './head.ts'
import { namedByContent, portionsFolder } from './layout.ts'

/** What a job counted of a portion. */
export interface MadePortion {
  /** Undefined where none of its log objects was there any more. */
  readonly counted:
    | {
        /** See `portableManifest`. */
        readonly manifest: Uint8Array
        /** Encoded. */
        readonly summary: Uint8Array
        /** Hashes of its records' identities, little-endian, in as many ranges as the plan says. */
        readonly identities: readonly Uint8Array[]
      }
    | undefined
  readonly refused: readonly RefusedObject[]
}

/** What is there of a portion. */
export interface PortionHead {
  readonly counted: {
    readonly manifest: StatePart
    readonly summary: StatePart
    /** Null for a range in which there are none. */
    readonly identities: readonly (StatePart | null)[]
  } | null
  readonly refused: readonly RefusedObject[]
}

/** What was counted of a portion is gone, or not what was put. */
export class LostPortion extends Error {
  override readonly name = 'LostPortion'
}

const KIND = 'portion'
const VERSION = 1
const HEAD = 'portion'

/** The portions of one day, of one plan. */
export class StatePortions {
  readonly #location: OpenLocation
  readonly #folder: string
  #listed: ReadonlyMap<string, LogObject> = new Map()

  constructor(location: OpenLocation, plan: string, source: string, day: DeliveryDay) {
    this.#location = location
    this.#folder = portionsFolder(plan, source, day)
  }

  /** Those that are there, by id. Throws SourceError. */
  async list(): Promise<ReadonlySet<string>> {
    this.#listed = await this.#location.list(this.#folder)
    return new Set([...this.#listed.keys()].flatMap((path) => this.#idAt(path) ?? []))
  }

  /** What is said of those of these that were listed, by id. One of which that is broken is left out; where `all` are wanted
   * that throws LostPortion. Throws SourceError. */
  async read(
    ids: ReadonlySet<string>,
    wanted: 'all' | 'sound ones' = 'sound ones',
  ): Promise<ReadonlyMap<string, PortionHead>> {
    const heads = new Map<string, PortionHead>()
    const files = [...ids].flatMap((id) => this.#listed.get(this.#headPath(id)) ?? [])
    await this.#location.take(files, async (path, bytes) => {
      const id = this.#idAt(path)
      const head = id === undefined ? undefined : readHead(bytes, this.#place(id))
      if (id !== undefined && head !== undefined) heads.set(id, head)
    })
    const broken = [...ids].find((id) => !heads.has(id))
    if (wanted === 'all' && broken !== undefined)
      throw new LostPortion(`${this.#location.name}${this.#headPath(broken)} is gone, or broken`)
    return heads
  }

  /** Throws SourceError. */
  async put(id: string, { counted, refused }: MadePortion): Promise<void> {
    const put = async (name: string, bytes: Uint8Array): Promise<StatePart> => {
      const part = { sha256: sha256(bytes), bytes: bytes.length }
      await this.#location.put(this.#partPath(id, name, part), bytes)
      return part
    }
    const facts: PortionHead = {
      counted: counted
        ? {
            manifest: await put('manifest', counted.manifest),
            summary: await put('summary', counted.summary),
            identities: await Promise.all(
              counted.identities.map((range, at) =>
                range.length === 0 ? null : put(`identities-${at}`, range),
              ),
            ),
          }
        : null,
      refused,
    }
    const head = enclose(KIND, VERSION, facts, NOTHING, this.#place(id))
    await this.#location.put(this.#headPath(id), Buffer.concat(head))
  }

  /** A file of each of some portions, in their order, after `list`; of no bytes where it is null. Each is in a buffer of
   * its own. Throws SourceError, LostPortion. */
  async take(
    name: 'manifest' | 'summary' | `identities-${number}`,
    portions: readonly (readonly [id: string, part: StatePart | null])[],
  ): Promise<Uint8Array<ArrayBuffer>[]> {
    const wanted = new Map(
      portions.flatMap(([id, part], at) =>
        part === null
          ? []
          : [[this.#partPath(id, name, part), { at, sha256: part.sha256 }] as const],
      ),
    )
    const files = [...wanted.keys()].flatMap((path) => this.#listed.get(path) ?? [])
    const taken = portions.map(([, part]): Uint8Array<ArrayBuffer> | undefined =>
      part === null ? new Uint8Array() : undefined,
    )
    await this.#location.take(files, async (path, bytes) => {
      const found = wanted.get(path)
      if (found !== undefined && found.sha256 === sha256(bytes))
        taken[found.at] = new Uint8Array(bytes)
    })
    return taken.map((bytes, at) => {
      if (bytes !== undefined) return bytes
      throw new LostPortion(
        `The ${name} of portion ${portions[at]?.[0]} in ${this.#location.name}${this.#folder} is gone, or not what was put there`,
      )
    })
  }

  #place(id: string): string {
    return this.#folder + id
  }

  #headPath(id: string): string {
    return `${this.#place(id)}/${HEAD}`
  }

  #partPath(id: string, name: string, { sha256 }: StatePart): string {
    return `${this.#place(id)}/${namedByContent(name, sha256)}`
  }

  /** The portion that a path is the head of; undefined where it is none. */
  #idAt(path: string): string | undefined {
    return /^([0-9a-f]+)\/portion$/.exec(path.slice(this.#folder.length))?.[1]
  }
}

const NOTHING = Buffer.alloc(0)

function readHead(bytes: Uint8Array, place: string): PortionHead | undefined {
  const read = readEnclosed<PortionHead>(Buffer.from(bytes), KIND, VERSION, place)
  if (read.kind !== 'whole') return undefined
  const { counted, refused } = read.envelope.facts
  const isSound =
    Array.isArray(refused) &&
    areRefused(refused) &&
    (counted === null ||
      (isStatePart(counted.manifest) &&
        isStatePart(counted.summary) &&
        Array.isArray(counted.identities) &&
        counted.identities.every((part) => part === null || isStatePart(part))))
  return isSound ? { counted, refused } : undefined
}
