import type { SourceError } from '../errors.ts'
import type { LogObject } from '../objects.ts'
import { concernsAll, isLasting, type RefusedError } from '../refusal.ts'
import type { GetAnswer } from '../store.ts'

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

/** What came of asking for a log object, all tries done. `cut off`: fetching stopped meanwhile. */
export type Obtained =
  | GetAnswer
  | { readonly kind: 'refusal'; readonly error: RefusedError }
  | { readonly kind: 'cut off' }

/** What a log object counts as in the outcome. `forbidden`: no other one would come, either. */
export type Fate =
  | { readonly kind: 'fetched' | 'vanished' | 'left' }
  | { readonly kind: 'failed'; readonly why: string; readonly error: RefusedError | undefined }
  | { readonly kind: 'refused'; readonly why: string; readonly error: RefusedError }
  | { readonly kind: 'forbidden'; readonly error: RefusedError }

/** Pure; a body is taken to be kept by whoever has it. */
export function fateOf(obtained: Obtained): Fate {
  switch (obtained.kind) {
    case 'body':
      return { kind: 'fetched' }
    case 'vanished':
      return { kind: 'vanished' }
    case 'cut off':
      return { kind: 'left' }
    case 'mismatch':
    case 'unreadable':
      return { kind: 'failed', why: obtained.why, error: undefined }
    case 'refusal': {
      const { error } = obtained
      const { status, code } = error.refusal
      if (concernsAll(error.refusal)) return { kind: 'forbidden', error }
      const why = `${status || 'no answer'} ${code}`
      return { kind: isLasting(error.refusal) ? 'refused' : 'failed', why, error }
    }
  }
}

interface End {
  readonly rest: readonly LogObject[]
  readonly requests: number
  /** That concerns every log object. */
  readonly trouble: SourceError | undefined
  /** By the caller's signal. */
  readonly isAborted: boolean
}

/** The outcome of a fetching as it grows. */
export class OutcomeSoFar {
  retries = 0
  readonly refused: FailedObject[] = []
  readonly #failed: FailedObject[] = []
  readonly #left: LogObject[] = []
  #fetched = 0
  #bytes = 0
  #vanished = 0

  count(object: LogObject, fate: Fate): void {
    switch (fate.kind) {
      case 'fetched':
        this.#fetched++
        this.#bytes += object.size
        break
      case 'vanished':
        this.#vanished++
        break
      case 'failed':
        this.#failed.push({ object, why: fate.why, error: fate.error })
        break
      case 'refused':
        this.refused.push({ object, why: fate.why, error: fate.error })
        break
      case 'left':
      case 'forbidden':
        this.#left.push(object)
    }
  }

  /** No log object came. */
  get hasNone(): boolean {
    return this.#fetched === 0
  }

  /** Some were left for the next run, for trouble that may pass. */
  get hasFailed(): boolean {
    return this.#failed.length > 0
  }

  /** Log objects that are settled, one way or another, and the bytes of those that came. */
  get progress(): { readonly done: number; readonly bytes: number } {
    const gone = this.#vanished + this.#failed.length + this.refused.length
    return { done: this.#fetched + gone, bytes: this.#bytes }
  }

  /** What came of it; of what was planned, `rest` was never begun. */
  end({ rest, requests, trouble, isAborted }: End): FetchOutcome {
    const remaining = [...this.#left, ...rest]
    return {
      fetched: this.#fetched,
      bytes: this.#bytes,
      vanished: this.#vanished,
      failed: this.#failed,
      refused: this.refused,
      remaining,
      retries: this.retries,
      requests,
      stopped: trouble ?? (isAborted && remaining.length > 0 ? 'aborted' : undefined),
    }
  }
}
