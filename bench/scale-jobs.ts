/** Jobs for `scale.ts`, each a process on a machine of its own, and what they take. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { environment } from './endpoint.ts'
import type { Measured } from './measure.ts'
import { runJob } from './ours.ts'
import type { CountedRequests, SharedS3 } from './s3.ts'

/** A job, or several of them together. */
export interface Taken extends CountedRequests {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMB: number
}
/** A job on a machine of its own. */
export class Machine {
  readonly #s3: SharedS3
  readonly #root: string
  readonly #days: string
  #jobs = 0

  /** `root` is a directory that jobs leave empty; `days` those of the front page. */
  constructor(s3: SharedS3, root: string, days: string) {
    this.#s3 = s3
    this.#root = root
    this.#days = days
  }

  async run(
    inputs: Readonly<Record<string, string>>,
    look: (place: string) => void = () => {},
  ): Promise<{ readonly taken: Taken; readonly outputs: Readonly<Record<string, string>> }> {
    const place = path.join(this.#root, `job-${++this.#jobs}`)
    this.#s3.requests()
    const { outputs, ...measured } = await runJob(place, {
      inputs: {
        logs: 's3://logs/l/',
        endpoint: this.#s3.url,
        region: 'us-east-1',
        days: this.#days,
        title: 'Scale',
        ...inputs,
      },
      environment,
    })
    look(place)
    rmSync(place, { recursive: true, force: true })
    const taken = takenBy(measured, this.#s3.requests())
    console.log(`  ${inputs.role ?? 'all'}: ${lineOf(taken)}`)
    return { taken, outputs }
  }
}

function takenBy({ seconds, cpuSeconds, peakMB }: Measured, requests: CountedRequests): Taken {
  return {
    seconds,
    cpuSeconds: cpuSeconds ?? Number.NaN,
    peakMB: peakMB ?? Number.NaN,
    ...requests,
  }
}

/** One after the other: the peak is the highest of them. */
export function sumOf(all: readonly Taken[]): Taken {
  const sum = (of: (one: Taken) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    peakMB: Math.max(...all.map(({ peakMB }) => peakMB)),
    lists: sum(({ lists }) => lists),
    gets: sum(({ gets }) => gets),
    puts: sum(({ puts }) => puts),
  }
}

/** As they stand in a table: time, time on the cores, peak memory, requests. */
export function cellsOf({ seconds, cpuSeconds, peakMB, lists, gets, puts }: Taken): string[] {
  return [
    `${seconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s`,
    `${peakMB.toFixed(0)} MB`,
    `${lists} LIST, ${gets} GET, ${puts} PUT`,
  ]
}

function lineOf(taken: Taken): string {
  const [time, cores, peak, requests] = cellsOf(taken)
  return `${time}, ${cores} on the cores, ${peak} at most, ${requests}`
}
