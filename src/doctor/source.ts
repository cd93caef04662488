/** Looks at a source: every request asks, and none changes anything. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { StoredError } from '../mirror/day/stored.ts'
import type { Address } from '../sync/address.ts'
import { SourceError, type SourceProblem } from '../sync/errors.ts'
import { keyDateOf, type LogObject, type Source } from '../sync/objects.ts'
import { openBucket, openStore } from '../sync/open.ts'
import { RefusedError, refusalMeaningOf } from '../sync/refusal.ts'
import { impatience, persistently } from '../sync/retry.ts'
import type { Body, BucketStore, LoggingTarget, Store, StoreOptions } from '../sync/store.ts'
import { type Survey, survey } from '../sync/survey.ts'
import { type RecordsOf, readSample, type SampleRead } from './sample.ts'

/** What was seen of a source. */
export interface SourceSeen {
  readonly source: Source
  /** AWS's region that the bucket lies in; null where none is known. */
  readonly region: string | null
  readonly listed: ListedSeen
  readonly samples: readonly SampleSeen[]
  /** Where the bucket has log objects, as prefixes, while there are none where they were looked for. */
  readonly elsewhere: readonly string[]
  /** Of the buckets that the records, or the owner, tell of. */
  readonly logging: readonly LoggingSeen[]
}

export type ListedSeen =
  | ({ readonly kind: 'listed' } & Survey)
  | { readonly kind: 'refused'; readonly problem: SourceProblem; readonly why: string }

/** A log object that was asked for. */
export type SampleSeen =
  | { readonly kind: 'read'; readonly object: LogObject; readonly read: SampleRead }
  /** `problem` is null where the store refused nothing, and the object still did not come. */
  | {
      readonly kind: 'refused'
      readonly object: LogObject
      readonly problem: SourceProblem | null
      readonly why: string
    }

export type LoggingSeen = { readonly bucket: string } & (
  | { readonly kind: 'told'; readonly target: LoggingTarget | null }
  | { readonly kind: 'refused'; readonly isDenied: boolean; readonly why: string }
)

export interface LookOptions {
  readonly store: StoreOptions
  /** A directory for what is needed on the way. */
  readonly temporary: string
  /** Seconds since 1970. */
  readonly now: number
  readonly signal: AbortSignal
  /** Buckets whose logging is asked for where no record tells of one. */
  readonly buckets: readonly string[]
}

/** Lists sent at most: twenty thousand log objects. */
const MOST_LISTS = 20
/** Log objects fetched at most, beside one of each layout of keys. */
const BETWEEN = 4
/** A larger one is asked for only where there is none that is smaller. */
const SAMPLE_SIZE = 8 * 1024 * 1024
const ELSEWHERE_LISTS = 10
const MOST_BUCKETS = 3

/** Looks at a source. Throws only what no store answers, such as a full disk or an abort. */
export async function lookAtSource(source: Source, options: LookOptions): Promise<SourceSeen> {
  const bucket = source.kind === 's3' ? await openBucket(source, options.store) : null
  const store = bucket ?? (await openStore(source, options.store))
  try {
    const listed = await lookAtList(store, options)
    const samples: SampleSeen[] = []
    if (listed.kind === 'listed')
      for (const object of chosenSamples(listed.objects))
        samples.push(await lookAtObject(store, object, options))
    const region = bucket?.region ?? null
    const logging: LoggingSeen[] = []
    if (bucket !== null && region !== null)
      for (const name of bucketsToAsk(samples, options.buckets))
        logging.push(await lookAtLogging(bucket, name, options.signal))
    const isEmpty = listed.kind === 'listed' && listed.objects.length === 0
    const elsewhere = isEmpty && source.kind === 's3' ? await lookElsewhere(source, options) : []
    return { source, region, listed, samples, elsewhere, logging }
  } finally {
    await store.close()
  }
}

/** The prefixes of log objects in the first pages of the whole bucket; none where it may not be listed. */
async function lookElsewhere(
  source: Source & { readonly kind: 's3' },
  { store: storeOptions, now, signal }: LookOptions,
): Promise<readonly string[]> {
  if (source.prefix === '') return []
  const store = await openBucket({ ...source, prefix: '' }, storeOptions)
  try {
    const { objects } = await survey(store, { lists: ELSEWHERE_LISTS, now, signal })
    const prefixes = new Set(objects.flatMap(({ key }) => prefixOf(key) ?? []))
    const likeness = (prefix: string): number => commonLength(prefix, source.prefix)
    return [...prefixes].sort((a, b) => likeness(b) - likeness(a) || (a < b ? -1 : 1))
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return []
  } finally {
    await store.close()
  }
}

/** Below which a log object was delivered; undefined where its key does not tell. */
function prefixOf(key: string): string | undefined {
  const date = keyDateOf(key)
  if (date === undefined) return undefined
  // What the stem ends in may be a distribution.
  return date.subject === undefined ? date.stem : date.stem.slice(0, date.stem.lastIndexOf('/') + 1)
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++
  return length
}

/** Whether the location of a state can be listed. */
export async function lookAtState(
  state: Address,
  { store: options, now, signal }: LookOptions,
): Promise<ListedSeen> {
  const store = await openBucket({ kind: 's3', ...state }, { ...options, input: 'state' })
  try {
    return await lookAtList(store, { now, signal })
  } finally {
    await store.close()
  }
}

/** Whether a place can be listed, and what lies there. */
async function lookAtList(
  store: Store,
  { now, signal }: Pick<LookOptions, 'now' | 'signal'>,
): Promise<ListedSeen> {
  try {
    return { kind: 'listed', ...(await survey(store, { lists: MOST_LISTS, now, signal })) }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { kind: 'refused', problem: error.kind, why: error.message }
  }
}

/**
 * Which log objects are asked for: the newest, the oldest, one of each layout of keys, and a few between. Pure.
 * Archived ones, and empty ones, are none of them.
 */
export function chosenSamples(objects: readonly LogObject[]): readonly LogObject[] {
  const readable = objects.filter(({ isArchived, size }) => isArchived !== true && size > 0)
  const small = readable.filter(({ size }) => size <= SAMPLE_SIZE)
  const sorted = (small.length > 0 ? small : readable).toSorted(
    (a, b) => timeOfObject(a) - timeOfObject(b),
  )
  const [oldest, newest] = [sorted.at(0), sorted.at(-1)]
  const layouts = new Map(sorted.map((one) => [keyDateOf(one.key)?.layout, one]))
  const between = Array.from({ length: BETWEEN }, (_, at) =>
    sorted.at(Math.floor((sorted.length * (at + 1)) / (BETWEEN + 1))),
  )
  const chosen = [newest, oldest, ...layouts.values(), ...between]
  return [...new Set(chosen)].filter((one) => one !== undefined)
}

/** When a log object was delivered, or the hour that it tells of: seconds since 1970. */
export function timeOfObject({ key, lastModified }: LogObject): number {
  return keyDateOf(key)?.time ?? lastModified
}

async function lookAtObject(
  store: Store,
  object: LogObject,
  { temporary, signal }: LookOptions,
): Promise<SampleSeen> {
  const refused = (why: string, problem: SourceProblem | null = null): SampleSeen => {
    return { kind: 'refused', object, problem, why }
  }
  try {
    const scratch = Buffer.alloc(object.size <= SAMPLE_SIZE ? object.size : 0)
    const get = () => store.get(object, { spool: temporary, scratch, signal })
    const answer = await persistently(get, impatience, signal)
    if (answer.kind === 'vanished') return refused('it is gone since it was listed')
    if (answer.kind !== 'body') return refused(answer.why)
    const file = fileOf(answer.body, object, store.source, temporary)
    return { kind: 'read', object, read: readSample(file, object.size, object.key) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof StoredError) return refused(error.message) // changed meanwhile
    if (!(error instanceof RefusedError)) throw error
    const told = store.sourceError(error, 'get')
    return refused(told.message, told instanceof SourceError ? told.kind : null)
  }
}

/** The file that has the bytes of an answer. */
function fileOf(body: Body, { key }: LogObject, source: Source, temporary: string): string {
  switch (body.kind) {
    case 'file':
      return body.path
    case 'in place':
      return path.join(source.kind === 'directory' ? source.path : '', key)
    case 'bytes': {
      const file = path.join(temporary, 'sample')
      writeFileSync(file, body.bytes)
      return file
    }
  }
}

/** Of all that was read. */
export function recordsOf(samples: readonly SampleSeen[]): RecordsOf {
  const of = {
    buckets: new Map<string, number>(),
    distributions: new Map<string, number>(),
    hosts: new Map<string, number>(),
  }
  for (const sample of samples) {
    if (sample.kind !== 'read') continue
    for (const name of ['buckets', 'distributions', 'hosts'] as const)
      for (const [value, records] of sample.read[name])
        of[name].set(value, (of[name].get(value) ?? 0) + records)
  }
  return of
}

/** The buckets that most records tell of, else those that the owner names. */
function bucketsToAsk(samples: readonly SampleSeen[], named: readonly string[]): string[] {
  const often = [...recordsOf(samples).buckets]
    .sort(([, a], [, b]) => b - a)
    .map(([bucket]) => bucket)
  return (often.length > 0 ? often : named).filter(isBucketName).slice(0, MOST_BUCKETS)
}

/** A log line says what its writer likes: only a name is asked for. */
function isBucketName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)
}

async function lookAtLogging(
  store: BucketStore,
  bucket: string,
  signal: AbortSignal,
): Promise<LoggingSeen> {
  try {
    const ask = () => store.loggingOf(bucket, signal)
    const target = await persistently(ask, impatience, signal)
    return { kind: 'told', bucket, target }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof RefusedError)) throw error
    const { refusal } = error
    const isDenied = refusalMeaningOf(refusal) === 'denied'
    return { kind: 'refused', bucket, isDenied, why: `${refusal.status} ${refusal.code}` }
  }
}
