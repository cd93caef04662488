/**
 * Counting, adding up and drawing on every core.
 *
 *   Job (a delivery day) ──shards──▶ tasks ──▶ threads ──▶ summaries ──merged──▶ one summary
 *   BuildPlan, PageTask ──────────▶ tasks ──▶ threads ──▶ period and page, in the build cache
 *
 * Days are counted side by side, and so are the shards of a huge day, periods and pages. Which
 * thread does what, and how many there are, changes no byte. Of tasks that wait for a thread the one with
 * the smallest priority comes first, of equal ones the one that was asked for first.
 */
import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { CachePlace } from '../build/cache.ts'
import type { CopyTask } from '../build/copies.ts'
import { decodeFacts, type PackedFile, unpacked } from '../build/packed.ts'
import type { MadePage, PageTask, TemplateTexts } from '../build/pages.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { CountingSettings } from '../count/counter/counter.ts'
import { HASH_KEYS } from '../formats/reading/identity-hash.ts'
import type { StoredObject } from '../mirror/day/stored.ts'
import type { BuildPlan } from '../rollup/add.ts'
import { decodeHead, type PeriodHead } from '../rollup/head.ts'
import { compileSparingly } from './compiling.ts'
import { planShards, SHARD_BYTES } from './shards.ts'
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

/** A delivery day of one source to be counted. */
export interface Job {
  readonly deliveryDay: DeliveryDay
  /** In the order of their keys. */
  readonly objects: readonly StoredObject[]
  readonly counting: CountingSettings
}

export interface Workers {
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
  /** How many threads there are by now. */
  threads(): number
  /** Ends all threads; what is still being counted is rejected. */
  close(): Promise<void>
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

/** Counts on up to `count` threads, each started when there is work for it, and enough of it by `worth`.
 * `workerFile` is what they run: `worker.ts`, or the bundle. */
export function startWorkers(
  count: number,
  workerFile: string | URL,
  places: PlacesFiles = { countries: undefined, networks: undefined },
  shardBytes = SHARD_BYTES,
  worth = anything,
): Workers {
  const pool = new Pool(count, workerFile, places, worth)
  return {
    expect: (objects) => pool.expect(countingTime(objects)),
    summarise: async (job) => {
      try {
        return await summarise(job, pool, shardBytes)
      } catch (error) {
        const index = error instanceof TaskError ? error.objectIndex : undefined
        const reason = error instanceof Error ? error.message : String(error)
        throw new CountingError(job.deliveryDay, index, reason)
      }
    },
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

async function summarise(
  job: Job,
  pool: Pool,
  shardBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { counting } = job
  const plan = planShards(job.objects, shardBytes)
  const shards = plan.map(({ from, to }) => job.objects.slice(from, to))
  const tellsIdentities = shards.length > 1
  const answers = await Promise.all(
    shards.map((objects, at) =>
      pool.run({ kind: 'count', objects, counting, tellsIdentities }).catch((error: unknown) => {
        throw shifted(error, plan[at]?.from ?? 0)
      }),
    ),
  )
  const summaries = answers.map(only)
  if (summaries.length === 1 && answers[0] !== undefined) return only(answers[0])

  const identities = answers.map((answer) => answer.identities)
  const { inCommon } = await pool.run({ kind: 'compare', identities })
  if (inCommon.length > 0) {
    const suspected = inCommon.map((at) => shards[at] ?? [])
    const again = await pool
      .run({ kind: 'recount', shards: suspected, counting })
      .catch((error: unknown) => {
        throw shifted(error, undefined)
      })
    for (const [at, shard] of inCommon.entries()) {
      const summary = again.encoded[at]
      if (summary !== undefined) summaries[shard] = summary
    }
  }
  return only(await pool.run({ kind: 'merge', summaries }))
}

/** The only piece of an answer, or the first. */
function only({ encoded: [piece] }: ThreadAnswer): Uint8Array<ArrayBuffer> {
  if (piece === undefined) throw new Error('A thread answered without what it was asked for')
  return piece
}

/** The error of a shard as that of its job: `from` is the shard's first object, undefined where
 * that cannot be told. */
function shifted(error: unknown, from: number | undefined): unknown {
  if (!(error instanceof TaskError) || error.objectIndex === undefined) return error
  return new TaskError(error.message, from === undefined ? undefined : from + error.objectIndex)
}

class TaskError extends Error {
  readonly objectIndex: number | undefined

  constructor(message: string, objectIndex: number | undefined) {
    super(message)
    this.objectIndex = objectIndex
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
    this.#start = { places, hashKeys: randomBytes(HASH_KEYS) }
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
      this.#deal()
    })
  }

  /** Gives a task to each thread, once, that waits for others and has nothing else to do. How it ends
   * does not matter. */
  spend(task: ThreadTask): void {
    this.#spare = task
    this.#deal()
  }

  threads(): number {
    return this.#threads.size
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
