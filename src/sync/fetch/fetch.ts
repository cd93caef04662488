import type { DeliveryDay } from '../../calendar/day.ts'
import { AdaptiveLimiter } from '../concurrency.ts'
import { SourceError } from '../errors.ts'
import { deliveryDayOf, type LogObject } from '../objects.ts'
import type { SyncPlan } from '../plan.ts'
import { RefusedError, refusalMeaningOf } from '../refusal.ts'
import { type Patience, patience, persistently } from '../retry.ts'
import { BIG_BODY, type Body, type GetAnswer, type Store } from '../store.ts'
import { isReadingRefused, isTelling, REFUSALS_BEFORE_ANY } from './doubt.ts'
import { type FetchOutcome, fateOf, type Obtained, OutcomeSoFar } from './outcome.ts'

export interface FetchOptions {
  /** Fetches in flight at most. */
  readonly concurrency: number
  /** Bytes of bodies in memory at most, those that wait to be kept included. */
  readonly bytesInFlight?: number
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

/** What is to be fetched, and what of it was refused before. */
export type Planned = Pick<SyncPlan, 'fetch'> & Partial<Pick<SyncPlan, 'retried'>>

/** Takes the bytes of a log object, which are its own to use until it is done. */
export type Keep = (object: LogObject, body: Body) => Promise<void> | void

const BYTES_IN_FLIGHT = 128 * 1024 * 1024
/** Memory of each fetch in flight; a body that does not fit in gets memory of its own. */
const SCRATCH_BYTES = 64 * 1024
/** Times a body that is not what was listed is fetched. */
const MISMATCH_TRIES = 3

/**
 * Fetches what is planned and hands each body to `keep`, at most `concurrency` at once and fewer
 * while the store asks for it. Waits for `keep`, so that a slow disk slows the fetching. A log
 * object that cannot be had is no error: it is named in the outcome. Throws what `keep` throws.
 */
export async function fetchPlanned(
  plan: Planned,
  store: Store,
  options: FetchOptions,
  keep: Keep,
): Promise<FetchOutcome> {
  return new Fetching(plan, store, options, keep).run()
}

class Fetching {
  readonly #plan: Planned
  readonly #store: Store
  readonly #options: FetchOptions
  readonly #keep: Keep
  readonly #limiter: AdaptiveLimiter
  readonly #outcome = new OutcomeSoFar()
  readonly #tellDay: (object: LogObject) => void
  /** Fired by trouble that ends it all, whose error is the reason: so it ends the pauses of the others, too. */
  readonly #halt = new AbortController()
  readonly #signal: AbortSignal
  /** Of the plan, the log object that is begun next. */
  #next = 0
  #doubting: Promise<void> | undefined

  constructor(plan: Planned, store: Store, options: FetchOptions, keep: Keep) {
    const { signal, concurrency, onDayDone, bytesInFlight = BYTES_IN_FLIGHT } = options
    this.#plan = plan
    this.#store = store
    this.#options = options
    this.#keep = keep
    this.#limiter = new AdaptiveLimiter(concurrency, bytesInFlight)
    this.#tellDay = onDayDone === undefined ? () => {} : lastOfDay(plan.fetch, onDayDone)
    this.#signal = AbortSignal.any([this.#halt.signal, ...(signal ? [signal] : [])])
  }

  async run(): Promise<FetchOutcome> {
    const requestsBefore = this.#store.requests.gets
    const count = Math.min(this.#options.concurrency, this.#plan.fetch.length)
    const lanes = Array.from({ length: count }, () => this.#lane())
    await Promise.all(lanes).finally(() => Promise.allSettled(lanes)) // none goes on where one fails
    if (this.#outcome.hasNone && !this.#outcome.hasFailed) await this.#doubt(1)

    return this.#outcome.end({
      rest: this.#plan.fetch.slice(this.#next),
      requests: this.#store.requests.gets - requestsBefore,
      trouble: this.#halt.signal.reason,
      isAborted: this.#options.signal?.aborted === true,
    })
  }

  /** Fetches one log object after the other, into the same memory: most of them are small. */
  async #lane(): Promise<void> {
    const { fetch } = this.#plan
    const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)
    while (this.#next < fetch.length && !this.#signal.aborted) {
      const object = fetch[this.#next++]!
      // What goes to disk weighs little.
      const weight = object.size > BIG_BODY ? 0 : object.size
      await this.#limiter.enter(weight)
      try {
        await this.#fetchOne(object, scratch)
      } catch (error) {
        this.#halt.abort(error)
        throw error
      } finally {
        this.#limiter.leave(weight)
      }
      if (this.#signal.aborted) return
      this.#options.onProgress?.({ ...this.#outcome.progress, total: fetch.length })
      this.#tellDay(object)
    }
  }

  async #fetchOne(object: LogObject, scratch: Buffer): Promise<void> {
    const obtained = await this.#obtain(object, scratch)
    if (obtained.kind === 'body') {
      this.#limiter.quicken()
      await this.#keep(object, obtained.body)
    }
    const fate = fateOf(obtained)
    this.#outcome.count(object, fate)
    if (fate.kind === 'forbidden') this.#stopFor(fate.error)
    if (fate.kind === 'refused' && this.#outcome.hasNone && this.#isTelling({ object, ...fate }))
      await this.#doubt(REFUSALS_BEFORE_ANY)
  }

  /** Asks for a log object. Where the credentials expired, once more with new ones. */
  async #obtain(object: LogObject, scratch: Buffer, isRenewed = false): Promise<Obtained> {
    if (this.#signal.aborted) return { kind: 'cut off' }
    try {
      return await this.#ask(object, scratch)
    } catch (error) {
      if (this.#signal.aborted) return { kind: 'cut off' }
      if (!(error instanceof RefusedError)) throw error
      const isExpired = refusalMeaningOf(error.refusal) === 'expired credentials'
      if (isExpired && !isRenewed && (await this.#store.renew()))
        return this.#obtain(object, scratch, true)
      return { kind: 'refusal', error }
    }
  }

  /** Asks until an answer comes that no further try would better. Throws the last refusal. */
  async #ask(object: LogObject, scratch: Buffer): Promise<GetAnswer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await persistently(
        () => this.#get(object, scratch),
        this.#options.patience ?? patience,
        this.#signal,
        this.#onRetry,
      )
      if (answer.kind !== 'mismatch' || attempt === MISMATCH_TRIES) return answer
      this.#outcome.retries++
    }
  }

  #get(object: LogObject, scratch: Buffer): Promise<GetAnswer> {
    return this.#store.get(object, { spool: this.#options.spool, scratch, signal: this.#signal })
  }

  readonly #onRetry = ({ refusal }: RefusedError): void => {
    this.#outcome.retries++
    if (refusalMeaningOf(refusal) === 'slow down') this.#limiter.slowDown()
  }

  readonly #isTelling = (refused: Parameters<typeof isTelling>[0]): boolean =>
    isTelling(refused, this.#plan.retried)

  /** Where so many were refused and none came: stops if nothing may be read. Found out once. */
  async #doubt(atLeast: number): Promise<void> {
    if (this.#doubting !== undefined) return this.#doubting
    const telling = this.#outcome.refused.filter(this.#isTelling)
    const error = telling.at(-1)?.error
    if (error === undefined || telling.length < atLeast || this.#signal.aborted) return
    this.#doubting = this.#doubtAll(error, telling.length >= REFUSALS_BEFORE_ANY)
    await this.#doubting
  }

  async #doubtAll(error: RefusedError, areMany: boolean): Promise<void> {
    const { witness } = this.#options
    const evidence = {
      rest: this.#plan.fetch.slice(this.#next),
      witness: witness?.(),
      isLikely: witness === undefined || areMany,
    }
    const get = (object: LogObject) => this.#get(object, Buffer.allocUnsafeSlow(SCRATCH_BYTES))
    if ((await isReadingRefused(evidence, get)) && !this.#signal.aborted) this.#stopFor(error)
  }

  #stopFor(refused: RefusedError): void {
    const { status, code } = refused.refusal
    const error = this.#store.sourceError(refused, 'get')
    this.#halt.abort(
      error instanceof SourceError
        ? error
        : new SourceError('trouble', `${status} ${code}`, refused),
    )
  }
}

/** Hears of log objects that are settled, and tells of a day at its last one. */
function lastOfDay(
  objects: readonly LogObject[],
  onDayDone: (day: DeliveryDay) => void,
): (object: LogObject) => void {
  const awaited = new Map<DeliveryDay, number>()
  for (const object of objects) {
    const day = deliveryDayOf(object)
    awaited.set(day, (awaited.get(day) ?? 0) + 1)
  }
  return (object) => {
    const day = deliveryDayOf(object)
    const left = (awaited.get(day) ?? 0) - 1
    awaited.set(day, left)
    if (left === 0) onDayDone(day)
  }
}
