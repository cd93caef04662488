import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import type { DemoObject } from '../../demo/logs.ts'
import type { RunRequest, RunResult } from '../../demo/runner.ts'
import { type GitHub, startGitHub } from '../github/github.ts'
import type { CacheEntry } from '../github/services.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { leftBehind, makePlace, type Place } from './place.ts'

/** One run of the action. Where nothing else is said it is a nightly job on a runner of its own. */
export interface Job {
  readonly place?: Place
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly more?: Partial<Omit<RunRequest, 'inputs' | 'temporary' | 'environment'>>
}

/** All that a repository's nights have left: its branches, what GitHub keeps, and its log objects. */
export interface Kept {
  readonly repository: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly cache: readonly CacheEntry[]
  readonly blobs: ReadonlyMap<string, Buffer>
  /** Bodies by key. */
  readonly objects: ReadonlyMap<string, string>
}

/**
 * Jobs of a workflow as the runner starts them: the committed dist, where there is one, against a
 * GitHub and an S3 on loopback. A test begins with `newRepository`, whose report reads the logs that
 * `deliver` brings.
 */
export class Jobs implements AsyncDisposable {
  readonly github: GitHub
  readonly s3: LocalS3
  repository = ''
  #count = 0
  /** What lies where each repository's report looks for its logs. */
  readonly #objects = new Map<string, Map<string, string>>()
  readonly #places: Place[] = []

  static async start(): Promise<Jobs> {
    return new Jobs(await startGitHub(), await startLocalS3())
  }

  private constructor(github: GitHub, s3: LocalS3) {
    this.github = github
    this.s3 = s3
  }

  /** A new private repository, without a branch; a cache that is empty and well. */
  newRepository(): void {
    this.repository = `jo/site-${++this.#count}`
    this.github.addRepository(this.repository)
    this.#objects.set(this.repository, new Map())
    this.#begin('private')
  }

  /** Keeps this repository as it is now, for tests that go on from here. */
  keep(): Kept {
    const { github, repository } = this
    const { cache, blobs } = github.services
    github.copyRepository(repository, `kept/${repository}`)
    return {
      repository,
      visibility: github.visibility.get(repository) ?? 'private',
      cache: cache.map((entry) => ({ ...entry })),
      blobs: new Map(blobs),
      objects: new Map(this.#objects.get(repository)),
    }
  }

  /** Goes back to what was kept, and on from there. */
  async goOnFrom({ repository, visibility, cache, blobs, objects }: Kept): Promise<void> {
    this.repository = repository
    this.github.copyRepository(`kept/${repository}`, repository)
    this.#begin(visibility)
    const { services } = this.github
    services.cache.push(...cache.map((entry) => ({ ...entry })))
    for (const [name, blob] of blobs) services.blobs.set(name, blob)
    const now = new Map(this.#objects.get(repository))
    await this.expire([...now.keys()].filter((key) => !objects.has(key)).map((key) => ({ key })))
    await this.deliver(
      [...objects]
        .filter(([key, body]) => now.get(key) !== body)
        .map(([key, body]) => ({ key, body })),
    )
  }

  #begin(visibility: Kept['visibility']): void {
    const { services } = this.github
    this.github.visibility.set(this.repository, visibility)
    services.cache.length = 0
    services.blobs.clear()
    services.artifacts.length = 0
    services.cacheMood = 'well'
  }

  newPlace(): Place {
    const place = makePlace()
    this.#places.push(place)
    return place
  }

  /** Where this repository's report looks for its logs. */
  get logs(): string {
    return `s3://${this.s3.bucket}/${this.repository}/`
  }

  run({ place = this.newPlace(), inputs, environment, more }: Job = {}): Promise<RunResult> {
    const { s3, github } = this
    const workspace = path.join(place.root, 'workspace')
    return place.run(
      {
        logs: this.logs,
        endpoint: s3.endpoint,
        title: 'Nights',
        publish: 'branch',
        token: 'write-token',
        ...inputs,
      },
      {
        environment: {
          ...s3.environment,
          ...github.environment(this.repository, workspace, place.temporary),
          GITHUB_RUN_ID: String(++this.#count),
          ...environment,
        },
        ...more,
      },
    )
  }

  /** A job that ends well, and leaves nothing behind. */
  async night(job: Job = {}): Promise<RunResult> {
    const place = job.place ?? this.newPlace()
    const result = await this.run({ ...job, place })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.stderr).toBe('')
    expect(leftBehind(place)).toEqual([])
    return result
  }

  /** A job that fails, leaves nothing behind, and says why in one error. */
  async refused(says: RegExp, job: Job = {}): Promise<RunResult> {
    const place = job.place ?? this.newPlace()
    const result = await this.run({ ...job, place })
    expect(result.exitCode).toBe(1)
    const errors = result.stdout.match(/^::error::.*$/gm)
    expect(errors).toEqual([expect.stringMatching(says)])
    expect(leftBehind(place)).toEqual([])
    return result
  }

  /** The report that one undisturbed run over these log objects makes. */
  async undisturbed(
    objects: readonly DemoObject[],
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    this.newRepository()
    await this.deliver(objects)
    const place = this.newPlace()
    await this.night({ place, inputs: { publish: 'none', cache: 'false', ...inputs } })
    return place.read('data.json')
  }

  /** Brings log objects to where this repository's report looks for them. */
  async deliver(objects: readonly Pick<DemoObject, 'key' | 'body'>[]): Promise<void> {
    await this.s3.put(objects.map(({ key, body }) => ({ key: `${this.repository}/${key}`, body })))
    for (const { key, body } of objects) this.#objects.get(this.repository)?.set(key, body)
  }

  async expire(objects: readonly Pick<DemoObject, 'key'>[]): Promise<void> {
    for (const { key } of objects) {
      const url = `${this.s3.endpoint}/${this.s3.bucket}/${this.repository}/${key}`
      expect((await fetch(url, { method: 'DELETE' })).status).toBe(204)
      this.#objects.get(this.repository)?.delete(key)
    }
  }

  onBranch(file: string): string {
    return (
      this.github.branch(this.repository, 'gh-pages').get(file) ?? `"${file} is not on the branch"`
    )
  }

  /** The branch holds this `data.json`: two lines of it, where it does not. */
  expectOnBranch(wanted: string): void {
    const text = this.onBranch('data.json')
    if (text === wanted) return
    expect(JSON.parse(text).log).toEqual(JSON.parse(wanted).log)
    expect(text).toBe(wanted)
  }

  get commits(): number {
    return Number(this.github.git(this.repository, 'rev-list', '--count', 'gh-pages'))
  }

  /** Commits files to the branch as a person would, on top of what is there. */
  commitByHand(files: Readonly<Record<string, string | Uint8Array>>): void {
    const git = (...args: string[]): string => this.github.git(this.repository, ...args).trim()
    const site = path.join(this.newPlace().root, 'site')
    const author = ['-C', site, '-c', 'user.name=Jo', '-c', 'user.email=jo@example.com']
    git('clone', '--quiet', '.', site)
    if (git('for-each-ref', 'refs/heads/gh-pages') === '')
      git(...author, 'checkout', '--quiet', '--orphan', 'gh-pages')
    else git(...author, 'checkout', '--quiet', 'gh-pages')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true })
      writeFileSync(path.join(site, name), text)
    }
    git(...author, 'add', '--all')
    git(...author, 'commit', '--quiet', '--message', 'By hand')
    git(...author, 'push', '--quiet', 'origin', 'gh-pages')
  }

  /** Removes the runners of a test. */
  tidy(): void {
    for (const place of this.#places.splice(0)) place[Symbol.dispose]()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.tidy()
    await this.s3.stop()
    await this.github.close()
  }
}
