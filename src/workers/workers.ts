/**
 * Counting, adding up and drawing on every core.
 *
 *   Job (a delivery day) ──portions──▶ tasks ──▶ threads ──▶ summaries ──merged──▶ one summary
 *   BuildPlan, PageTask ──────────▶ tasks ──▶ threads ──▶ period and page, in the build cache
 *
 * Days are counted side by side, and so are the portions of a huge day, periods and pages. Which
 * thread does what, and how many there are, changes no byte. Of tasks that wait for a thread the one with
 * the smallest priority comes first, of equal ones the one that was asked for first.
 */
import { Worker } from 'node:worker_threads'
import type { CachePlace } from '../build/cache.ts'
import type { CopyTask } from '../build/copies.ts'
import { decodeFacts, type PackedFile, unpacked } from '../build/packed.ts'
import type { MadePage, PageTask, TemplateTexts } from '../build/pages.ts'
import type { StoredObject } from '../mirror/day/stored.ts'
import type { BuildPlan } from '../rollup/add.ts'
import { decodeHead, type PeriodHead } from '../rollup/head.ts'
import { compileSparingly } from './compiling.ts'
import {
  type DayCounting,
  dayCounting,
  type Job,
  newHashKeys,
  only,
  type RunTask,
  summariseDay,
  TaskError,
} from './day-counting.ts'
import { PORTION_BYTES } from './portions.ts'
import {
  type FileTask,
  givenAway,
  type PlacesFiles,
  type ThreadAnswer,
  type ThreadMessage,
  type ThreadOrder,
  type ThreadStart,
  type ThreadTask,
} from './tasks.ts'
import {
  anything,
  countingTime,
  isDrawing,
  MOST_THREADS_THAT_DRAW,
  Pace,
  timeOf,
  type WorkSoFar,
  type Worth,
} from './worth.ts'

export interface Workers extends DayCounting {
  /** To be told which log objects are to be counted before the first day of them is asked for. */
  expect(objects: readonly Pick<StoredObject, 'size'>[]): void
  /** The encoded summary of a job, in a buffer of its own. Rejects with a CountingError. */
  summarise(job: Job): Promise<Uint8Array<ArrayBuffer>>
  /** Adds a period up, in so many pieces at once, and puts it into the build cache. */
  addUp(
    buildPlan: BuildPlan,
    place: CachePlace,
    pieces?: number,
    priority?: number,
  ): Promise<PeriodHead>
  /** Makes a page, or a part of it, and puts it into the build cache. Where only its numbers are asked
   * for, `onFirst` gets their first file before the others are made. */
  makePage(
    task: PageTask,
    onFirst?: (first: readonly PackedFile[]) => void,
    priority?: number,
  ): Promise<MadePage>
  /** The publishable copy of a summary; undefined where that is missing or broken. */
  makeCopy(task: CopyTask, priority?: number): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Makes a file of cubes or of open data, and puts it into the build cache. */
  makeFile(task: FileTask, priority?: number): Promise<Uint8Array<ArrayBuffer>>
  /** Lets threads load what draws pages while they have nothing else to do, and others have. A
   * template that is wrong is heard of with the first page. */
  prepare(templates: TemplateTexts): void
  /** How many threads there are by now, or would be if there were more to do at once. */
  threads(): number
  /** Ends all threads; what is still being counted is rejected. */
  close(): Promise<void>
}

/** Counts on up to `count` threads, each started when there is work for it, and enough of it by `worth`.
 * `workerFile` is what they run: `worker.ts`, or the bundle. */
export function startWorkers(
  count: number,
  workerFile: string | URL,
  places: PlacesFiles = { countries: undefined, networks: undefined },
  portionBytes = PORTION_BYTES,
  worth = anything,
): Workers {
  const pool = new Pool(count, workerFile, places, worth)
  const run: RunTask = (task) => pool.run(task)
  const hashKeys = newHashKeys()
  return {
    expect: (objects) => pool.expect(countingTime(objects)),
    summarise: (job) => summariseDay(job, run, hashKeys, portionBytes),
    ...dayCounting(run),
    addUp: async (buildPlan, place, count = 1, priority = 0) => {
      const work = Array.from({ length: count > 1 ? count : 0 }, (_, at) =>
        pool.run({ kind: 'piece', buildPlan, at, count }, priority),
      )
      await Promise.allSettled(work) // where one fails, the others still work
      const pieces = (await Promise.all(work)).map(only)
      return decodeHead(
        only(await pool.run({ kind: 'period', buildPlan, place, pieces }, priority)),
      )
    },
    makePage: async (task, onFirst, priority = 0) => {
      const tell = onFirst && ((encoded: Uint8Array) => onFirst(unpacked(encoded)))
      const answer = await pool.run({ kind: 'page', ...task }, priority, tell)
      const [, facts] = answer.encoded
      return { files: unpacked(only(answer)), facts: facts && decodeFacts(facts) }
    },
    makeCopy: async (task, priority = 0) =>
      (await pool.run({ kind: 'copy', ...task }, priority)).encoded[0],
    makeFile: async (task, priority = 0) => only(await pool.run(task, priority)),
    prepare: (templates) => pool.spend({ kind: 'prepare', templates }),
    threads: () => pool.threads(),
    close: () => pool.close(),
  }
}

interface Waiting {
  readonly task: ThreadTask
  readonly priority: number
  readonly onFirst: ((encoded: Uint8Array) => void) | undefined
  readonly resolve: (answer: ThreadAnswer) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  working: Waiting | undefined
  /** Whether it got a task that draws, if only the spare one. */
  hasDrawn: boolean
}

/** What a thread throws away it throws away soon; more room for it would only cost memory. */
const YOUNG_MB = 8

class Pool {
  readonly #count: number
  readonly #workerFile: string | URL
  readonly #start: ThreadStart
  readonly #worth: Worth
  readonly #threads = new Set<Thread>()
  readonly #queue: Waiting[] = []
  #spare: ThreadTask | undefined
  /** Milliseconds of work that there will be, and that were asked for so far. */
  #expected = 0
  #asked = 0
  readonly #pace = new Pace()
  /** Milliseconds of processor time that counting took so far. */
  #counted = 0
  #isClosed = false
  #isSparing = false

  constructor(count: number, workerFile: string | URL, places: PlacesFiles, worth: Worth) {
    this.#count = Math.max(1, count)
    this.#workerFile = workerFile
    this.#start = { places }
    this.#worth = worth
  }

  expect(work: number): void {
    this.#expected += work
    this.#weigh()
  }

  run(
    task: ThreadTask,
    priority = 0,
    onFirst?: (encoded: Uint8Array) => void,
  ): Promise<ThreadAnswer> {
    if (this.#isClosed) return Promise.reject(new Error('The threads are closed'))
    this.#asked += timeOf(task)
    return new Promise((resolve, reject) => {
      const behind = this.#queue.findLastIndex((other) => other.priority <= priority)
      this.#queue.splice(behind + 1, 0, { task, priority, onFirst, resolve, reject })
      // What is asked for at once is dealt by priority, whatever was asked for first.
      setImmediate(() => this.#deal())
    })
  }

  /** Gives a task to each thread, once, that waits for others and has nothing else to do. How it ends
   * does not matter. */
  spend(task: ThreadTask): void {
    this.#spare = task
    this.#deal()
  }

  threads(): number {
    return Math.max(this.#threads.size, this.#weigh())
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const { reject } of this.#queue.splice(0)) reject(new Error('The threads are closed'))
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  /** How many threads there may be. */
  #weigh(): number {
    if (this.#isSparing) this.#compile()
    return Math.min(this.#count, Math.max(1, this.#worth.threads(this.#soFar())))
  }

  /** Has as much compiled as is worth it. Not before a thread has started, as what Node keeps compiled of
   * itself is of no use once V8's flags are others. */
  #compile(): void {
    const isSparing = !this.#worth.optimizing(this.#soFar())
    if (isSparing !== this.#isSparing) compileSparingly(isSparing)
    this.#isSparing = isSparing
  }

  #soFar(): WorkSoFar {
    const { user, system } = process.cpuUsage()
    const work = Math.max(this.#expected, this.#asked) * this.#pace.slowness
    return { work, counted: this.#counted, spent: (user + system) / 1000 }
  }

  #deal(): void {
    const most = this.#weigh()
    for (let at = 0; at < this.#queue.length; ) {
      const waiting = this.#queue[at]
      const thread = waiting && this.#idleFor(waiting.task, most)
      if (waiting === undefined || thread === undefined) at++
      else {
        this.#queue.splice(at, 1)
        this.#give(thread, waiting)
      }
    }
    // What is asked for because of what was just done comes first.
    if (this.#spare !== undefined) setImmediate(() => this.#dealSpare())
  }

  /** No thread is started for it: others will soon want the core. Nor does the last one get it that was
   * at work, as what comes next is about to be asked for. */
  #dealSpare(): void {
    const spare = this.#spare
    if (spare === undefined || this.#isClosed) return
    const threads = [...this.#threads]
    const isBusy = ({ working }: Thread): boolean => working !== undefined && working.task !== spare
    if (!threads.some(isBusy)) return
    for (const thread of threads) {
      if (thread.working !== undefined || thread.hasDrawn || !this.#mayMoreDraw()) continue
      this.#give(thread, {
        task: spare,
        priority: 0,
        onFirst: undefined,
        resolve: () => {},
        reject: () => {},
      })
    }
  }

  /** A thread without work that may do a task: one of those there are, or a new one where there are not `most`
   * yet. Undefined where there is none. */
  #idleFor(task: ThreadTask, most: number): Thread | undefined {
    const mayLearn = !isDrawing(task) || this.#mayMoreDraw()
    const idle = [...this.#threads].filter(({ working }) => working === undefined)
    const able = idle.find(({ hasDrawn }) => hasDrawn || mayLearn)
    if (able !== undefined || idle.length > 0 || !mayLearn) return able
    return this.#threads.size < most ? this.#startThread() : undefined
  }

  #mayMoreDraw(): boolean {
    const drawing = [...this.#threads].filter(({ hasDrawn }) => hasDrawn)
    return drawing.length < MOST_THREADS_THAT_DRAW
  }

  #give(thread: Thread, waiting: Waiting): void {
    const { task } = waiting
    thread.working = waiting
    thread.hasDrawn ||= isDrawing(task)
    thread.worker.ref()
    const order: ThreadOrder = { task, isAlone: this.#threads.size === 1 }
    thread.worker.postMessage(order, givenAway(task).map(({ buffer }) => buffer) as ArrayBuffer[])
  }

  #startThread(): Thread {
    const worker = new Worker(this.#workerFile, {
      workerData: this.#start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    const thread: Thread = { worker, working: undefined, hasDrawn: false }
    this.#threads.add(thread)
    let reason = 'its thread ended'
    worker.on('online', () => this.#compile())
    worker.on('message', (outcome: ThreadMessage) => {
      if (outcome.kind === 'first') {
        thread.working?.onFirst?.(outcome.encoded)
        return
      }
      const done = thread.working
      thread.working = undefined
      worker.unref()
      if (outcome.kind === 'done' && done?.task.kind === 'count') {
        this.#counted += outcome.spent
        this.#pace.note(thread, done.task, outcome.spent)
      }
      this.#deal()
      if (outcome.kind === 'done') done?.resolve(outcome.answer)
      else done?.reject(new TaskError(outcome.message, outcome.objectIndex))
    })
    worker.on('error', (error) => {
      reason = `its thread failed: ${error.message}`
    })
    // Comes after every other end, so that no one waits for a thread that is gone.
    worker.on('exit', () => {
      this.#threads.delete(thread)
      thread.working?.reject(new Error(reason))
      thread.working = undefined
      this.#deal()
    })
    return thread
  }
}
