/**
 * How many threads are worth their start.
 *
 * Each thread loads its code, has it compiled by V8's own threads, and learns names that others have learned: 0.4 s of
 * processor time in a small night, as much as half of all a million records take. Where less is to be done another one
 * makes nothing faster, as the first is done when it is ready. Figures are in docs/performance.md.
 */
import type { StoredObject } from '../mirror/day/stored.ts'
import type { ThreadTask } from './tasks.ts'

/** Work that is worth a thread, in milliseconds. */
const WORTH_MS = 6000
/** A page is drawn in the time in which a thread loads and warms up what draws it. */
export const MOST_THREADS_THAT_DRAW = 2

/** More than a small night takes, in milliseconds of processor time: to count its records, and in all on a slow
 * machine with years behind it. */
const COUNTED_MS = 4000
const SPENT_MS = 15_000

/** Less work than this is not worth optimized code (see `compileSparingly`), unless counting takes longer than it does
 * with ordinary records. Figures are in docs/performance.md. */
const OPTIMIZED_MS = 2000

/** What is known of a run, in milliseconds. */
export interface WorkSoFar {
  /** That there is to do, about, at the pace of what was counted. */
  readonly work: number
  /** Of processor time that counting took so far. */
  readonly counted: number
  /** Of processor time that the run took so far. */
  readonly spent: number
}

/** What so much is worth. */
export interface Worth {
  /** How many threads are worth their start; one at least. */
  threads(soFar: WorkSoFar): number
  /** Whether code that is hot is worth being compiled by V8's best compiler. */
  optimizing(soFar: WorkSoFar): boolean
}

/** As much as possible. */
export const anything: Worth = { threads: () => Number.POSITIVE_INFINITY, optimizing: () => true }

/** By the time that counting took as well, for records in which everything is new: they take ten times as long as
 * their bytes tell. All that was spent tells less: a night restores, compares and publishes more from year to year,
 * which no thread takes off another, and which is over before optimized code has paid for itself. */
export const worthOfWork: Worth = {
  threads: ({ work, counted, spent }) =>
    1 + Math.floor(Math.max(work, counted - COUNTED_MS, spent - SPENT_MS) / WORTH_MS),
  optimizing: ({ work, counted, spent }) =>
    work >= OPTIMIZED_MS || counted >= OPTIMIZED_MS + 2 * work || spent >= SPENT_MS + 3 * work,
}

/** About how long one thread takes to count log objects, in milliseconds. */
export function countingTime(objects: readonly Pick<StoredObject, 'size'>[]): number {
  const megabytes = objects.reduce((bytes, { size }) => bytes + size, 0) / 1e6
  return 7 * megabytes + objects.length / 10
}

/** A slow machine takes so many times as long for ordinary records as `countingTime` tells. */
const SLOW = 2

/** What was counted tells how long the rest takes. */
export class Pace {
  #took = 0
  #told = 0
  readonly #warm = new WeakSet<object>()

  /** Notes how many milliseconds of processor time a thread's task took: of those it counted not the first, which
   * loads code. */
  note(thread: object, task: ThreadTask, took: number): void {
    if (task.kind !== 'count') return
    if (this.#warm.has(thread)) {
      this.#took += took
      this.#told += timeOf(task)
    }
    this.#warm.add(thread)
  }

  /** How many times longer than it is told all takes about. Records in which everything is new take five times as
   * long, and so do periods and pages of them; ordinary ones once. */
  get slowness(): number {
    return this.#told === 0 ? 1 : Math.max(1, this.#took / (SLOW * this.#told))
  }
}

/** `countingTime` of a task, and the like of others. */
export function timeOf(task: ThreadTask): number {
  switch (task.kind) {
    case 'count':
      return 5 + countingTime(task.objects)
    case 'recount':
      return 5 + countingTime(task.portions.flat())
    case 'page':
      return 150
    case 'prepare':
      return 0
    case 'compare':
    case 'merge':
    case 'piece':
    case 'period':
    case 'copy':
    case 'cube':
      return 10
    case 'open data':
      return 20 * task.days.length
  }
}

/** Whether it needs what draws pages. */
export function isDrawing(task: ThreadTask): boolean {
  return task.kind === 'prepare' || (task.kind === 'page' && task.part !== 'numbers')
}
