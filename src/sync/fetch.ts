import type { DeliveryDay } from '../calendar/day.ts'
import { SourceError } from './errors.ts'
import { deliveryDayOf, type LogObject } from './objects.ts'
import type { SyncPlan } from './plan.ts'
import { concernsAll, isLasting, meaningOf, type Refusal, RefusedError } from './refusal.ts'
import { type Patience, patience, persistently } from './retry.ts'
import { type Answer, BIG_BODY, type Body, type Store } from './store.ts'

export interface FetchOptions {
  /** Fetches in flight at most. */
  readonly concurrency: number
  /** A directory for bodies too big for memory. */
  readonly spool: string
  readonly signal?: AbortSignal | undefined
  readonly patience?: Patience
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Where something is held: a log object that was had before. Whether it is had again tells, where none
   * of the others comes, whether it is them or the permission. */
  readonly witness?: (() => LogObject | undefined) | undefined
  /** Hears of each delivery day when the last of its log objects came, or was given up. */
  readonly onDayDone?: ((day: DeliveryDay) => void) | undefined
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly bytes: number
}

/** A log object that did not come, and why. */
export interface FailedObject {
  readonly object: LogObject
  readonly why: string
  /** What the store answered; undefined where it gave something else than it had listed. */
  readonly error: RefusedError | undefined
}

export interface FetchOutcome {
  readonly fetched: number
  readonly bytes: number
  /** Gone from the source since they were listed. */
  readonly vanished: number
  /** Left for the next run. */
  readonly failed: readonly FailedObject[]
  /** Refused, and not to be had by asking again tomorrow: somebody has to do something first. */
  readonly refused: readonly FailedObject[]
  /** Never asked for, because fetching was stopped. */
  readonly remaining: readonly LogObject[]
  readonly retries: number
  readonly requests: number
  /** Why fetching stopped early: by the signal, or by trouble that concerns every log object. */
  readonly stopped: 'aborted' | SourceError | undefined
}

/** Bytes of bodies in memory at most, those that wait to be kept included. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024
/** Memory of each fetch in flight; a body that does not fit in gets memory of its own. */
const SCRATCH_BYTES = 64 * 1024
/** Times a body that is not what was listed is fetched. */
const MISMATCH_TRIES = 3
/** Log objects refused before any came, after which the rest is doubted. */
const REFUSALS_BEFORE_ANY = 20
/** Of the rest, spread over it, so many are asked for before it is given up. */
const SAMPLES = 4

/**
 * Fetches what is planned and hands each body to `keep`, at most `concurrency` at once and fewer
 * while the store asks for it. Waits for `keep`, so that a slow disk slows the fetching. A log
 * object that cannot be had is no error: it is named in the outcome. Throws what `keep` throws.
 */
export async function fetchPlanned(
  plan: Pick<SyncPlan, 'fetch'> & Partial<Pick<SyncPlan, 'retried'>>,
  store: Store,
  options: FetchOptions,
  keep: (object: LogObject, body: Body) => Promise<void> | void,
): Promise<FetchOutcome> {
  const { onProgress, onDayDone, spool } = options
  const total = plan.fetch.length
  // Trouble that ends it all ends the pauses of the others, too.
  const halt = new AbortController()
  const signal = AbortSignal.any([halt.signal, ...(options.signal ? [options.signal] : [])])
  const ofDay = new Map<DeliveryDay, number>()
  if (onDayDone !== undefined) {
    for (const object of plan.fetch) {
      const day = deliveryDayOf(object)
      ofDay.set(day, (ofDay.get(day) ?? 0) + 1)
    }
  }
  const pace = new Pace(options.concurrency, BYTES_IN_FLIGHT)
  const failed: FailedObject[] = []
  const refused: FailedObject[] = []
  const requestsBefore = store.requests.gets
  let next = 0
  let fetched = 0
  let bytes = 0
  let vanished = 0
  let retries = 0
  let fresh = 0
  let lastRefusal: RefusedError | undefined
  let doubted: Promise<void> | undefined
  let stopped: FetchOutcome['stopped']
  let broken: { error: unknown } | undefined
  const left: LogObject[] = []

  const onRetry = ({ refusal }: RefusedError): void => {
    retries++
    if (meaningOf(refusal) === 'slow down') pace.slowDown()
  }

  const ask = async (object: LogObject, scratch: Buffer): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      const answer = await persistently(
        () => store.get(object, { spool, scratch, signal }),
        options.patience ?? patience,
        signal,
        onRetry,
      )
      if (answer.kind !== 'mismatch' || attempt === MISMATCH_TRIES) return answer
      retries++
    }
  }

  const breakOff = (error: unknown): void => {
    broken ??= { error }
    halt.abort()
  }

  const stopFor = (refusal: Refusal, error: unknown): void => {
    stopped ??= store.sourceError(error, 'get') as SourceError
    if (!(stopped instanceof SourceError)) {
      stopped = new SourceError('trouble', `${refusal.status} ${refusal.code}`, error)
    }
    halt.abort()
  }

  const fetchOne = async (
    object: LogObject,
    scratch: Buffer,
    isSecondTry = false,
  ): Promise<void> => {
    try {
      const answer = await ask(object, scratch)
      switch (answer.kind) {
        case 'vanished':
          vanished++
          return
        case 'mismatch':
          failed.push({ object, why: answer.why, error: undefined })
          return
        case 'body':
          pace.quicken()
          try {
            await keep(object, answer.body)
          } catch (error) {
            breakOff(error)
            return
          }
          fetched++
          bytes += object.size
      }
    } catch (error) {
      if (signal.aborted) {
        left.push(object)
        return
      }
      if (!(error instanceof RefusedError)) {
        breakOff(error)
        return
      }
      const { refusal } = error
      const meaning = meaningOf(refusal)
      if (meaning === 'expired credentials' && !isSecondTry && (await store.renew())) {
        await fetchOne(object, scratch, true)
        return
      }
      if (concernsAll(refusal)) {
        left.push(object)
        stopFor(refusal, error)
        return
      }
      const why = `${refusal.status || 'no answer'} ${refusal.code}`
      if (!isLasting(refusal)) {
        failed.push({ object, why, error })
        return
      }
      refused.push({ object, why, error })
      if (meaning === 'archived') return
      // What was refused before says nothing of tonight.
      if (plan.retried?.has(object.key)) return
      lastRefusal = error
      if (fetched > 0 || ++fresh < REFUSALS_BEFORE_ANY) return
      doubted ??= doubt(error)
      await doubted
    }
  }

  /**
   * Where log objects are refused and none came: are they odd ones, or may nothing be read? Stops for the
   * latter: what was had before is refused, too; or nothing was had before, or twenty were refused,
   * and of a few of the others none comes, either.
   */
  const doubt = async (error: RefusedError): Promise<void> => {
    const witness = options.witness?.()
    const rest = plan.fetch.slice(next)
    const some = Array.from(
      { length: SAMPLES },
      (_, i) => rest[Math.floor((i * rest.length) / SAMPLES)],
    )
    let isAll = options.witness === undefined || fresh >= REFUSALS_BEFORE_ANY
    for (const object of new Set([witness, ...some])) {
      if (object === undefined || object.size > BIG_BODY) continue
      try {
        const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)
        const { kind } = await store.get(object, { spool, scratch, signal })
        if (kind === 'body') return
      } catch (refused) {
        if (object === witness && isForbidden(refused)) isAll = true
      }
    }
    if (isAll && !signal.aborted) stopFor(error.refusal, error)
  }

  const doneOne = (object: LogObject): void => {
    onProgress?.({ done: fetched + vanished + failed.length + refused.length, total, bytes })
    if (onDayDone === undefined) return
    const day = deliveryDayOf(object)
    const count = (ofDay.get(day) ?? 0) - 1
    ofDay.set(day, count)
    if (count === 0) onDayDone(day)
  }
  const lane = async (): Promise<void> => {
    // One body after the other in the same memory: most log objects are small.
    const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)
    while (next < total && !signal.aborted) {
      const object = plan.fetch[next++]!
      // What goes to disk weighs little.
      const weight = object.size > BIG_BODY ? 0 : object.size
      await pace.enter(weight)
      try {
        if (signal.aborted) left.push(object)
        else await fetchOne(object, scratch)
      } finally {
        pace.leave(weight)
        if (!signal.aborted) doneOne(object)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(options.concurrency, total) }, lane))
  const isAllRefused = fetched === 0 && failed.length === 0 && !signal.aborted
  if (isAllRefused && lastRefusal !== undefined && doubted === undefined) await doubt(lastRefusal)

  if (broken !== undefined) throw broken.error
  const remaining = [...left, ...plan.fetch.slice(next)]
  if (remaining.length > 0 && options.signal?.aborted) stopped ??= 'aborted'
  return {
    fetched,
    bytes,
    vanished,
    failed,
    refused,
    remaining,
    retries,
    requests: store.requests.gets - requestsBefore,
    stopped,
  }
}

/** Whether reading is what is refused, and not an archived log object. */
function isForbidden(error: unknown): boolean {
  if (!(error instanceof RefusedError)) return false
  return isLasting(error.refusal) && meaningOf(error.refusal) !== 'archived'
}

/**
 * How many fetches, and how many bytes, may be in flight. Halved when the store says SlowDown
 * (once for all the requests it then refused), and won back one by one as answers come.
 */
export class Pace {
  readonly #most: number
  readonly #mostBytes: number
  #limit: number
  #inFlight = 0
  #bytes = 0
  /** Answers until the limit may fall again: those of requests sent before it fell. */
  #grace = 0
  readonly #waiting: { size: number; go: () => void }[] = []

  constructor(most: number, mostBytes: number) {
    this.#most = most
    this.#mostBytes = mostBytes
    this.#limit = most
  }

  get limit(): number {
    return Math.max(1, Math.floor(this.#limit))
  }

  async enter(size: number): Promise<void> {
    if (this.#waiting.length === 0 && this.#hasRoom(size)) {
      this.#take(size)
      return
    }
    await new Promise<void>((go) => this.#waiting.push({ size, go }))
  }

  leave(size: number): void {
    this.#inFlight--
    this.#bytes -= size
    this.#grace = Math.max(0, this.#grace - 1)
    for (let first = this.#waiting[0]; first && this.#hasRoom(first.size); ) {
      this.#waiting.shift()
      this.#take(first.size)
      first.go()
      first = this.#waiting[0]
    }
  }

  slowDown(): void {
    if (this.#grace > 0) return
    this.#grace = this.#inFlight
    this.#limit = Math.max(1, this.#limit / 2)
  }

  quicken(): void {
    this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit)
  }

  #take(size: number): void {
    this.#inFlight++
    this.#bytes += size
  }

  /** One is always let in, however big. */
  #hasRoom(size: number): boolean {
    if (this.#inFlight === 0) return true
    return this.#inFlight < this.limit && this.#bytes + size <= this.#mostBytes
  }
}
