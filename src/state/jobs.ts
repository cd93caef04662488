/** What the jobs of one run tell each other: the plan, the log objects of each shard, and what became of them. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type DeliveryDay, isDeliveryDay } from '../calendar/day.ts'
import { enclose, readEnclosed, sha256 } from '../mirror/envelope.ts'
import type { OpenLocation } from '../sync/location.ts'
import type { LogObject } from '../sync/objects.ts'
import type { DayLoad } from './cut.ts'
import { planAt, planFolder, plansOfRun } from './layout.ts'
import { StatePortions } from './portions.ts'

/** Which portion of a huge day a job counts. */
export interface PortionOf {
  /** Names what it is to count. */
  readonly id: string
  /** Its place among the portions of the day, from 0. */
  readonly at: number
  /** How many portions the day has. */
  readonly of: number
  /** In how many files the hashes of its identities lie, so that those of a whole day need not be in memory at once. */
  readonly ranges: number
}

/** A day of a shard, or a portion of one, as the plan has it. */
export interface PlannedDay extends DayLoad {
  /** Left out where the day is counted by one job. */
  readonly portion?: PortionOf
  /** Names its head in the state when it was planned; null where there was none. */
  readonly etag: string | null
}

/** What the jobs of a run are to do. */
export interface JobsPlan {
  /** What is counted with: see `mirror/day/made-by.ts`. */
  readonly counting: string
  /** When it was made: seconds since 1970. */
  readonly at: number
  readonly sources: readonly {
    /** Its folder in a mirror. */
    readonly source: string
    readonly listed: number
    /** Log objects that are to be fetched, in all shards. */
    readonly planned: number
  }[]
  /** Of the hashes that portions of a day are compared by: random bytes in base64. Left out where no day has portions. */
  readonly hashKeys?: string
  /** Shard 1, 2, …: the digest of its list, and its days. */
  readonly shards: readonly { readonly sha256: string; readonly days: readonly PlannedDay[] }[]
}

/** What is to be done for a day, or a portion of one: then nothing but the portions' log objects stays in the day. */
export interface DayOrder {
  readonly portion?: PortionOf
  readonly source: string
  readonly day: DeliveryDay
  readonly fetch: readonly LogObject[]
  /** Of `fetch`: keys that were refused before, and are asked for once more. */
  readonly retried: readonly string[]
  /** Keys that are to leave the day: their latest version belongs to another one. */
  readonly leave: readonly string[]
  /** How many log objects stay in the day that are not fetched: their counts are added to. Left out where there are none. */
  readonly stay?: number
}

/** What became of a shard. */
export interface ShardDone {
  readonly fetched: number
  /** Days that are not counted as planned. */
  readonly left: readonly { readonly source: string; readonly day: DeliveryDay }[]
}

interface DoneFacts extends ShardDone {
  /** The digest of the list that was followed. */
  readonly list: string
}

/** The portions of a day that a plan has in any of its shards, in their order; none where the day is counted by one job. */
export function plannedPortions(
  { shards }: Pick<JobsPlan, 'shards'>,
  source: string,
  day: DeliveryDay,
): PortionOf[] {
  const all = shards.flatMap(({ days }) => days)
  return all
    .flatMap((one) => (one.source === source && one.day === day ? (one.portion ?? []) : []))
    .sort((a, b) => a.at - b.at)
}

/** A plan, a list or an answer that cannot be used, said to the person who can mend it. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
}

/** Since 2 a shard may have portions of days, which a release that does not know them would take for whole days. */
const VERSION = 2
/** Some tens of millions of log objects. */
const MOST_UNPACKED = 2 ** 32 - 1

/** The jobs of one run that follow one plan. */
export class Jobs {
  readonly #location: OpenLocation
  readonly #run: string
  readonly #folder: string

  /** `plan` tells the plan from others of the same run. */
  constructor(location: OpenLocation, run: string, plan: string) {
    this.#location = location
    this.#run = run
    this.#folder = planFolder(run, plan)
  }

  /** Those whose plan has all of these sources: these, or where they have no plan, the ones of this run that were planned
   * last; these where there are none. Throws PlanError, where plans are broken and none of the others has them; SourceError. */
  async over(sources: readonly string[]): Promise<Jobs> {
    const listed = await this.#location.list(plansOfRun(this.#run))
    if (listed.has(`${this.#folder}plan`)) return this
    const names = [...listed.keys()].flatMap((path) => planAt(path, this.#run) ?? [])
    let found: { readonly jobs: Jobs; readonly at: number } | undefined
    let broken: PlanError | undefined
    for (const jobs of names.map((name) => new Jobs(this.#location, this.#run, name))) {
      try {
        const { at, sources: own } = await jobs.readPlan()
        const planned = new Set(own.map(({ source }) => source))
        const isOver = sources.every((source) => planned.has(source))
        if (isOver && at >= (found?.at ?? 0)) found = { jobs, at }
      } catch (error) {
        if (!(error instanceof PlanError)) throw error
        broken = error
      }
    }
    if (found === undefined && broken !== undefined) throw broken
    return found?.jobs ?? this
  }

  /** What is counted of a day in portions. */
  portions(source: string, day: DeliveryDay): StatePortions {
    return new StatePortions(this.#location, this.#folder, source, day)
  }

  /** Puts the lists of all shards, then the plan. Throws SourceError. */
  async putPlan(
    facts: Omit<JobsPlan, 'shards'>,
    shards: readonly {
      readonly days: readonly PlannedDay[]
      readonly orders: readonly KeptOrder[]
    }[],
  ): Promise<void> {
    const kept: JobsPlan['shards'][number][] = []
    for (const [at, { days, orders }] of shards.entries()) {
      const list = zstdCompressSync(listOf(orders))
      const bytes = this.#enclosed(`shard-${at + 1}`, { days: orders.length }, list)
      await this.#location.put(`${this.#folder}shard-${at + 1}`, bytes)
      kept.push({ sha256: sha256(bytes), days })
    }
    const plan: JobsPlan = { ...facts, shards: kept }
    // A rerun of the whole workflow plans anew: what was said before is of no use any more.
    await this.#location.put(`${this.#folder}plan`, this.#enclosed('plan', plan, NOTHING))
  }

  /** Throws PlanError where there is none that can be used; SourceError. */
  async readPlan(): Promise<JobsPlan> {
    const bytes = await this.#read('plan')
    if (bytes === undefined)
      throw new PlanError(
        `There is no plan of this run in ${this.#location.name}${this.#folder}. A job with 'role: plan', the same 'state' and the same 'logs' (with 'role: report', these and maybe more) must succeed before this one ('needs: plan').`,
      )
    return this.#opened<JobsPlan>('plan', bytes).facts
  }

  /** The list of a shard, which is only believed if it is the one that the plan names. Throws PlanError; SourceError. */
  async readShard({ shards }: JobsPlan, shard: number): Promise<DayOrder[]> {
    const name = `shard-${shard}`
    const wanted = shards[shard - 1]
    if (wanted === undefined)
      throw new PlanError(
        `The plan of this run has ${shards.length === 1 ? 'one shard' : `shards 1 to ${shards.length}`}, and none with the number ${shard}. Set 'shard: \${{ matrix.shard }}', with the matrix out of the output 'shards' of the job that plans.`,
      )
    const bytes = await this.#read(name)
    if (bytes === undefined)
      throw new PlanError(
        `The list of shard ${shard} is gone from ${this.#location.name}${this.#folder}${name}. Run all jobs of the workflow again.`,
      )
    if (sha256(bytes) !== wanted.sha256)
      throw new PlanError(
        `The list of shard ${shard}, ${this.#location.name}${this.#folder}${name}, is not the one that was planned: its checksum is another. Nothing of it was read. Run all jobs of the workflow again; if that does not help, see who else can write there.`,
      )
    const { rest } = this.#opened<object>(name, bytes)
    const text = zstdDecompressSync(rest, { maxOutputLength: MOST_UNPACKED }).toString()
    return (JSON.parse(text) as PackedOrder[]).map(unpacked)
  }

  /** Says what became of a shard of this plan: another one of the same run may number its shards the same. */
  async putDone({ shards }: JobsPlan, shard: number, done: ShardDone): Promise<void> {
    const name = `done-${shard}`
    const facts: DoneFacts = { list: shards[shard - 1]?.sha256 ?? '', ...done }
    await this.#location.put(`${this.#folder}${name}`, this.#enclosed(name, facts, NOTHING))
  }

  /** What became of the shards of this plan that ended, by number. An answer that is broken is named, and none. */
  async readDone(
    { shards }: JobsPlan,
    warn: (text: string) => void = () => {},
  ): Promise<ReadonlyMap<number, ShardDone>> {
    const listed = await this.#location.list(`${this.#folder}done-`)
    const done = new Map<number, ShardDone>()
    await this.#location.take([...listed.values()], async (path, bytes) => {
      const name = path.slice(this.#folder.length)
      const shard = Number(name.slice('done-'.length))
      try {
        const { list, ...facts } = this.#opened<DoneFacts>(name, bytes).facts
        if (list === shards[shard - 1]?.sha256) done.set(shard, facts)
      } catch (error) {
        if (!(error instanceof PlanError)) throw error
        warn(`What became of shard ${shard} is not known. ${error.message}`)
      }
    })
    return done
  }

  async #read(name: string): Promise<Uint8Array | undefined> {
    return (await this.#location.read(`${this.#folder}${name}`))?.bytes
  }

  #enclosed(name: string, facts: object, rest: Uint8Array): Uint8Array {
    return Buffer.concat(enclose(kindOf(name), VERSION, facts, rest, `${this.#folder}${name}`))
  }

  #opened<Facts>(
    name: string,
    bytes: Uint8Array,
  ): { readonly facts: Facts; readonly rest: Uint8Array } {
    const place = `${this.#folder}${name}`
    const read = readEnclosed<Facts>(Buffer.from(bytes), kindOf(name), VERSION, place)
    if (read.kind === 'whole') return { facts: read.envelope.facts, rest: read.rest }
    const why = read.kind === 'broken' ? read.why : 'it is gone'
    throw new PlanError(
      `${this.#location.name}${place} cannot be used: ${why}. All jobs of a workflow have to run the same version of the action; if they do, run all of them again.`,
    )
  }
}

const NOTHING = Buffer.alloc(0)

/** `shard` of `shard-3`. */
function kindOf(name: string): string {
  return name.replace(/-\d+$/, '')
}

/** A day's order while it waits to be put into the list of a shard: JSON in zstd. */
export type KeptOrder = Buffer & { readonly brand: 'KeptOrder' }

export function keptOrder(order: DayOrder): KeptOrder {
  return zstdCompressSync(JSON.stringify(packed(order))) as KeptOrder
}

export function openedOrder(kept: KeptOrder): DayOrder {
  return unpacked(JSON.parse(zstdDecompressSync(kept).toString()) as PackedOrder)
}

/** A JSON list of orders. */
function listOf(orders: readonly KeptOrder[]): Buffer {
  const parts = orders.flatMap((order, at) => [
    Buffer.from(at === 0 ? '' : ','),
    zstdDecompressSync(order),
  ])
  return Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')])
}

/** A day's order in columns. */
interface PackedOrder {
  readonly source: string
  readonly day: string
  readonly portion?: PortionOf
  readonly keys: readonly string[]
  readonly etags: readonly string[]
  readonly sizes: readonly number[]
  readonly modified: readonly number[]
  readonly retried: readonly string[]
  readonly leave: readonly string[]
  readonly stay?: number
}

function packed({ source, day, portion, fetch, retried, leave, stay }: DayOrder): PackedOrder {
  return {
    source,
    day,
    ...(portion && { portion }),
    keys: fetch.map(({ key }) => key),
    etags: fetch.map(({ etag }) => etag),
    sizes: fetch.map(({ size }) => size),
    modified: fetch.map(({ lastModified }) => lastModified),
    retried,
    leave,
    ...(stay && { stay }),
  }
}

function unpacked({
  source,
  day,
  portion,
  keys,
  etags,
  sizes,
  modified,
  retried,
  leave,
  stay,
}: PackedOrder): DayOrder {
  if (!isDeliveryDay(day)) throw new PlanError('A list of log objects names a day that is none.')
  const fetch = keys.map((key, i) => ({
    key,
    etag: etags[i] ?? '',
    size: sizes[i] ?? 0,
    lastModified: modified[i] ?? 0,
  }))
  return { source, day, ...(portion && { portion }), fetch, retried, leave, ...(stay && { stay }) }
}
