/** Jobs of one workflow, each on a machine of its own, that share a state in an S3. */
import { expect } from 'vitest'
import type { RunRequest, RunResult } from '../../demo/runner.ts'
import type { LocalS3 } from '../s3.ts'
import { leftBehind, makePlace, type Place } from './place.ts'

/** Where the logs and the state lie. */
type S3 = Pick<LocalS3, 'bucket' | 'endpoint' | 'environment' | 'put'>

export type Inputs = Readonly<Record<string, string>>
export interface Ran extends RunResult {
  readonly place: Place
}

/** Logs below `<prefix>/logs/`, and what jobs make of them that share the state in `<prefix>/<name>/`. */
export class Machines {
  readonly #s3: S3
  readonly #prefix: string
  readonly #name: string
  readonly #places: Place[] = []
  #runs = 0

  constructor(s3: S3, prefix: string, name = 'state') {
    this.#s3 = s3
    this.#prefix = prefix
    this.#name = name
  }

  deliver(objects: readonly { readonly key: string; readonly body: string }[]): Promise<void> {
    return this.#s3.put(
      objects.map(({ key, body }) => ({ key: `${this.#prefix}/logs/${key}`, body })),
    )
  }

  /** A job, however it ends. */
  async job(inputs: Inputs, more: Partial<RunRequest> = {}): Promise<Ran> {
    const place = makePlace()
    this.#places.push(place)
    const { bucket, endpoint, environment } = this.#s3
    const run = await place.run(
      {
        logs: `s3://${bucket}/${this.#prefix}/logs/`,
        endpoint,
        state: `s3://${bucket}/${this.#prefix}/${this.#name}`,
        title: 'Parts',
        publish: 'none',
        cache: 'false',
        ...inputs,
      },
      { environment: { ...environment, GITHUB_RUN_ID: String(this.#runs) }, ...more },
    )
    return { ...run, place }
  }

  async well(inputs: Inputs, more: Partial<RunRequest> = {}): Promise<Ran> {
    const run = await this.job(inputs, more)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.stderr).toBe('')
    expect(leftBehind(run.place)).toEqual([])
    return run
  }

  /** What follows belongs to another run of the workflow. */
  nextRun(): void {
    this.#runs++
  }

  /** The plan of the next run. */
  async plan(
    shards: number,
    inputs: Inputs = {},
  ): Promise<Ran & { readonly shards: readonly number[] }> {
    this.nextRun()
    const run = await this.well({ role: 'plan', shards: String(shards), ...inputs })
    return { ...run, shards: JSON.parse(run.outputs.shards ?? 'null') }
  }

  count(shard: number, more?: Partial<RunRequest>): Promise<Ran> {
    return this.well({ role: 'count', shard: String(shard) }, more)
  }

  report(): Promise<Ran> {
    return this.well({ role: 'report' })
  }

  /** The site of one run over everything that was delivered, without any state. */
  async ofOneRun(): Promise<Map<string, string>> {
    return (await this.well({ state: '' })).place.files()
  }

  /** Lets go of what the jobs left. */
  clear(): void {
    for (const place of this.#places.splice(0)) place[Symbol.dispose]()
  }
}
