import { createHash } from 'node:crypto'
import type { DeliveryDay } from '../../src/calendar/day.ts'
import { sameDate } from '../../src/calendar/day.ts'
import { readStored, StoredError } from '../../src/mirror/day/stored.ts'
import { type Mirror, openMirror } from '../../src/mirror/mirror.ts'
import type { FetchPlan } from '../../src/mirror/plans.ts'
import type { HeldSource } from '../../src/mirror/source.ts'
import { sourceError } from '../../src/sync/errors.ts'
import { fetchPlanned } from '../../src/sync/fetch/fetch.ts'
import type { FetchOutcome } from '../../src/sync/fetch/outcome.ts'
import { type Listing, listNew } from '../../src/sync/listing.ts'
import { compareKeys, type LogObject, type Source } from '../../src/sync/objects.ts'
import { RefusedError } from '../../src/sync/refusal.ts'
import type { Store } from '../../src/sync/store.ts'

export const now = Date.parse('2026-11-22T12:00:00Z') / 1000
export const bucket: Source = { kind: 's3', bucket: 'logs', prefix: 'l/' }

const asked = {
  ...bucket,
  action: 's3:GetObject',
  region: 'us-east-1',
  endpoint: undefined,
  input: 'logs',
  isJob: true,
} as const

/** A bucket as a plain object: keys and bodies, last modified when their key says, else `now`. */
export class Bucket implements Store {
  readonly source = bucket
  readonly requests = { lists: 0, gets: 0, heads: 0, deletes: 0 }
  readonly objects = new Map<string, { body: Uint8Array; lastModified: number }>()
  pageSize = 1000
  /** Keys it lists and does not give, with what it answers. */
  readonly refuses = new Map<string, readonly [status: number, code: string]>()
  /** Keys in an archive class. */
  readonly archived = new Set<string>()
  /** Keys it was asked for since they were last taken. */
  asked: string[] = []

  /** Puts a log object into the bucket. */
  add(key: string, body: string | Uint8Array, lastModified = now): void {
    this.objects.set(key, { body: Buffer.from(body), lastModified })
  }

  list: Store['list'] = async (request) => {
    this.requests.lists++
    const after = request.kind === 'next' ? request.token : request.after
    const keys = [...this.objects.keys()].filter((key) => compareKeys(key, after) > 0)
    const page = keys.sort(compareKeys).slice(0, this.pageSize)
    return {
      objects: page.map((key) => this.#object(key)),
      next: keys.length > page.length ? { kind: 'next', token: page.at(-1) ?? '' } : undefined,
    }
  }

  get: Store['get'] = async ({ key }) => {
    this.requests.gets++
    this.asked.push(key)
    const object = this.objects.get(key)
    if (object === undefined) return { kind: 'vanished' }
    const [status, code] = this.refuses.get(key) ?? this.refuses.get('*') ?? []
    if (status !== undefined && code !== undefined)
      throw new RefusedError({ status, code, message: '' })
    return { kind: 'body', body: { kind: 'bytes', bytes: Buffer.from(object.body) } }
  }

  remove: Store['remove'] = async (objects) => {
    this.requests.deletes++
    const isSame = ({ key, etag }: { key: string; etag: string }) =>
      !this.objects.has(key) || this.#object(key).etag === etag
    const same = objects.filter(isSame).map(({ key }) => key)
    for (const key of same) this.objects.delete(key)
    const others = objects.filter(({ key }) => this.objects.has(key))
    return {
      removed: same,
      kept: others.map(({ key }) => ({ key, why: 'it changed' })),
      unsure: [],
    }
  }

  renew = async () => false
  sourceError = (error: unknown) =>
    error instanceof RefusedError ? sourceError(error.refusal, asked) : (error as Error)
  close = async () => {}

  #object(key: string): LogObject {
    const { body, lastModified } = this.objects.get(key)!
    const etag = createHash('md5').update(body).digest('hex')
    const isArchived = this.archived.has(key)
    return { key, etag, size: body.length, lastModified, ...(isArchived ? { isArchived } : {}) }
  }
}

export interface Night {
  listing: Listing
  plan: FetchPlan
  outcome: FetchOutcome
  counted: DeliveryDay[]
  warnings: string[]
  held: HeldSource
  /** All lines that the summaries count, sorted: the report. */
  report: string[]
}

export interface NightOptions {
  store: Store
  counting?: string
  signal?: AbortSignal
  concurrency?: number
  /** Fetches in an order that leaves no two of a day beside each other. */
  order?: 'scattered'
  /** Lists only what can be new, as is done for large sources. */
  isLarge?: boolean
  /** When it is. Default: `now`. */
  at?: number
  /** Lists everything, and asks for all that was refused. */
  isFull?: boolean
  /** Counts each day as soon as it is there. */
  countEarly?: boolean
  /** Called before each of these steps; may throw, which ends the night there. */
  before?: (step: 'commit' | 'count' | 'keepSummary', held: HeldSource) => void | Promise<void>
  keepRecordsFrom?: DeliveryDay
  deleteBefore?: DeliveryDay
  wrapKeep?: (keep: HeldSource['keep']) => HeldSource['keep']
}

/** A run over one source: list, plan, fetch, commit, count, report. A "summary" is the lines it
 * counts, so that any line lost or counted twice shows. */
export async function night(directory: string, options: NightOptions): Promise<Night> {
  const { store, counting = 'v1', before = () => {}, wrapKeep = (keep) => keep } = options
  const warnings: string[] = []
  const mirror = await openMirror(directory, {
    onWarning: (text) => warnings.push(text),
    waitMs: 0,
    listedAnyway: options.isLarge === true ? 0 : 3000,
  })
  try {
    const held = mirror.source(store.source, counting)
    let turn = await bring(mirror, held, store, options, wrapKeep)
    const first = turn
    const counted: DeliveryDay[] = []
    for (let turns = 0; turns < 2; turns++) {
      await before('count', held)
      let isBroken = false
      for (const day of held.staleDays()) {
        const plan = held.planCounting(day)
        try {
          const lines = [...(plan.kind === 'add' ? linesOf(plan.base) : []), ...read(plan.objects)]
          await before('keepSummary', held)
          await held.keepSummary(plan, Buffer.from(JSON.stringify(lines.sort())), [sameDate(day)])
          counted.push(day)
        } catch (error) {
          if (!(error instanceof StoredError) || error.kind !== 'broken') throw error
          await held.reportBroken(day)
          isBroken = true
        }
      }
      if (!isBroken) break
      turn = await bring(mirror, held, store, options, wrapKeep)
    }
    if (options.keepRecordsFrom) await held.dropRecordsBefore(options.keepRecordsFrom)
    if (options.deleteBefore) await held.deleteBefore(options.deleteBefore, store)
    const report = held
      .index()
      .flatMap(({ deliveryDay }) => linesOf(held.summary(deliveryDay) ?? Buffer.from('[]')))
      .sort()
    return { ...first, counted, warnings, held, report }
  } finally {
    await mirror.close()
  }

  async function bring(
    mirror: Mirror,
    held: HeldSource,
    from: Store,
    { signal, at = now, isFull = false }: NightOptions,
    wrap: (keep: HeldSource['keep']) => HeldSource['keep'],
  ) {
    const wish = held.planListing({ now: at, isFull })
    const listing = await listNew(from, wish.marks, { now: at })
    const plan = held.planFetch(wish, listing)
    const settled: Promise<void>[] = []
    const count = async (day: DeliveryDay): Promise<void> => {
      await held.settle(day)
      if (!held.isStale(day)) return
      const counting = held.planCounting(day)
      if (counting.kind === 'add') return
      const lines = read(counting.objects).sort()
      await held.keepSummary(counting, Buffer.from(JSON.stringify(lines)), [sameDate(day)])
    }
    const onDayDone = (day: DeliveryDay): void => {
      if (options.countEarly === true) settled.push(count(day))
    }
    const scattered = [...plan.fetch].sort((a, b) =>
      compareKeys(a.key.slice(-16), b.key.slice(-16)),
    )
    const outcome = await fetchPlanned(
      options.order === 'scattered' ? { fetch: scattered } : plan,
      from,
      {
        concurrency: options.concurrency ?? 8,
        spool: mirror.spool,
        signal,
        onDayDone,
        witness: held.index().length === 0 ? undefined : () => held.witness(),
      },
      wrap(held.keep),
    )
    await Promise.all(settled)
    await before('commit', held)
    await held.commit(plan, outcome)
    return { listing, plan, outcome }
  }
}

function linesOf(summary: Uint8Array): string[] {
  return JSON.parse(Buffer.from(summary).toString()) as string[]
}

function read(objects: Parameters<typeof readStored>[0]): string[] {
  const lines: string[] = []
  let text = ''
  readStored(objects, (bytes, isLast) => {
    text += Buffer.from(bytes).toString('latin1')
    if (isLast) {
      for (const line of text.split('\n')) if (line !== '') lines.push(line)
      text = ''
    }
    return bytes.length
  })
  return lines
}
