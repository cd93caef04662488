/**
 * Counting a delivery day in portions:
 *
 *   portions ──counted apart──▶ summaries ──────────────────────────────────────────merged──▶ one summary
 *                               identities ──compared──▶ suspected portions ──recounted──▶ ┘
 *
 * One machine does all of it, or several count portions and one of them does the rest: it is the same to the byte.
 */
import { randomBytes } from 'node:crypto'
import type { DeliveryDay } from '../calendar/day.ts'
import type { CountingSettings } from '../count/counter/counter.ts'
import { HASH_KEYS, type HashKeys } from '../formats/reading/identity-hash.ts'
import type { StoredObject } from '../mirror/day/stored.ts'
import { planPortions } from './portions.ts'
import type { ThreadAnswer, ThreadTask } from './tasks.ts'

/** A delivery day of one source to be counted, or a portion of one. */
export interface Job {
  readonly deliveryDay: DeliveryDay
  /** In the order of their keys. */
  readonly objects: readonly StoredObject[]
  readonly counting: CountingSettings
}

/** What is counted of a portion, in buffers of their own. */
export interface CountedPortion {
  /** Encoded. */
  readonly summary: Uint8Array<ArrayBuffer>
  /** Hashes of its records' identities, in no order. */
  readonly identities: Identities
}

/** Hashes of identities, made under the same keys wherever they are compared. */
export type Identities = BigUint64Array<ArrayBuffer>

/** Keys that nobody can know beforehand. */
export function newHashKeys(): HashKeys {
  return randomBytes(HASH_KEYS)
}

/** The steps that a day in portions takes. Those that read log objects reject with a `CountingError`. `hashKeys`: random
 * bytes, the same for all portions of a day. */
export interface DayCounting {
  /** `first`: the place in the day of its first log object, for errors. */
  countPortion(job: Job, hashKeys: HashKeys, first?: number): Promise<CountedPortion>
  /** Which portions have an identity that another one has, too. The lists are given away. */
  suspected(lists: readonly Identities[]): Promise<readonly number[]>
  /** The summaries of portions that one reader counts, one after the other: it knows a re-delivery among all of them. */
  recount(
    day: Omit<Job, 'objects'>,
    portions: readonly (readonly StoredObject[])[],
  ): Promise<readonly Uint8Array<ArrayBuffer>[]>
  /** Adds up the summaries of all portions of a day, in their order. They are given away. */
  merge(summaries: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>>
}

/** Has a thread do a task. */
export type RunTask = (task: ThreadTask) => Promise<ThreadAnswer>

/** A task that a thread could not do. */
export class TaskError extends Error {
  /** Which of the task's log objects stood in the way. */
  readonly objectIndex: number | undefined

  constructor(message: string, objectIndex: number | undefined) {
    super(message)
    this.objectIndex = objectIndex
  }
}

/** A delivery day that could not be counted, and the log object that stood in the way, if one did. */
export class CountingError extends Error {
  readonly deliveryDay: DeliveryDay
  /** Which of the job's objects. */
  readonly objectIndex: number | undefined

  constructor(deliveryDay: DeliveryDay, objectIndex: number | undefined, reason: string) {
    const object = objectIndex === undefined ? '' : `, log object ${objectIndex + 1}`
    super(`Cannot count the logs delivered on ${deliveryDay}${object}: ${reason}`)
    this.name = 'CountingError'
    this.deliveryDay = deliveryDay
    this.objectIndex = objectIndex
  }
}

export function dayCounting(run: RunTask): DayCounting {
  return {
    countPortion: ({ deliveryDay, objects, counting }, hashKeys, first = 0) =>
      forDay(deliveryDay, first, async () => {
        const answer = await run({ kind: 'count', objects, counting, hashKeys })
        return { summary: only(answer), identities: answer.identities }
      }),
    suspected: async (identities) => (await run({ kind: 'compare', identities })).inCommon,
    recount: ({ deliveryDay, counting }, portions) =>
      forDay(
        deliveryDay,
        undefined,
        async () => (await run({ kind: 'recount', portions, counting })).encoded,
      ),
    merge: async (summaries) => only(await run({ kind: 'merge', summaries })),
  }
}

/** The encoded summary of a job on one machine. `most`: see `planPortions`. Rejects with a `CountingError`. */
export async function summariseDay(
  job: Job,
  run: RunTask,
  hashKeys: HashKeys,
  most?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { deliveryDay, objects, counting } = job
  const plan = planPortions(objects, most)
  if (plan.length === 1)
    return forDay(deliveryDay, 0, async () =>
      only(await run({ kind: 'count', objects, counting, hashKeys: undefined })),
    )
  const steps = dayCounting(run)
  const portions = plan.map(({ from, to }) => ({ first: from, objects: objects.slice(from, to) }))
  const counted = await Promise.all(
    portions.map(({ first, objects }) => steps.countPortion({ ...job, objects }, hashKeys, first)),
  )
  const suspected = await steps.suspected(counted.map(({ identities }) => identities))
  const again = await recounted(steps, job, suspected, (at) => portions[at]?.objects ?? [])
  return steps.merge(counted.map(({ summary }, at) => again.get(at) ?? summary))
}

/** The summaries of suspected portions, counted anew, by their places in the day. */
export async function recounted(
  steps: Pick<DayCounting, 'recount'>,
  day: Omit<Job, 'objects'>,
  suspected: readonly number[],
  objectsOf: (at: number) => readonly StoredObject[],
): Promise<ReadonlyMap<number, Uint8Array<ArrayBuffer>>> {
  if (suspected.length === 0) return new Map()
  const summaries = await steps.recount(day, suspected.map(objectsOf))
  return new Map(suspected.flatMap((at, i) => (summaries[i] ? [[at, summaries[i]] as const] : [])))
}

/** What an answer holds, where it holds one thing; or the first. */
export function only({ encoded: [piece] }: ThreadAnswer): Uint8Array<ArrayBuffer> {
  if (piece === undefined) throw new Error('A thread answered without what it was asked for')
  return piece
}

/** Says of which day a task is that fails. `first` is the place in the day of its first log object, undefined where that
 * cannot be told. */
async function forDay<T>(
  deliveryDay: DeliveryDay,
  first: number | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const index = error instanceof TaskError ? error.objectIndex : undefined
    const at = index === undefined || first === undefined ? undefined : first + index
    throw new CountingError(deliveryDay, at, error instanceof Error ? error.message : String(error))
  }
}
