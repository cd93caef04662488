/**
 * Night after night of the built action, as GitHub runs it: each on a runner of its own, with the cache,
 * over a bucket of about 60 new log objects and 2,000 records a day, published to a branch. A log object goes
 * from the bucket 90 days after its delivery, as under a lifecycle rule.
 */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Action, runAction } from '../demo/runner.ts'
import { type GitHub, startGitHub } from '../test/github/github.ts'
import { bringCache, keepCache } from '../test/github/kept.ts'
import type { CacheEntry } from '../test/github/services.ts'
import { type Bucket, startBucket } from './bucket.ts'
import { smallSite } from './corpora.ts'
import { type LogObjectMade, makeDays } from './delivery.ts'
import { environment } from './endpoint.ts'
import { watch } from './measure.ts'

const FIRST_DAY = '2025-10-20'
const DAY = 86_400
/** When a night's job starts, after the midnight that ends its day. */
const JOB_AT = 3 * 3600
const EXPIRES_AFTER = 90 * DAY
/** GitHub packs a repository's objects now and then. */
const REPACKED_EVERY = 50
/** What so many nights left is removed at once: a tenth of a gigabyte each. */
const REMOVED_AFTER = 30
const REPOSITORY = 'jo/site'
/** The repository as it was before a night that is played again. */
const BEFORE = 'jo/before'

export interface Night {
  readonly night: number
  readonly day: string
  readonly seconds: number
  readonly cpuSeconds: number
  readonly pushed: number
  readonly fetched: number
  readonly files: number
  readonly lists: number
  readonly gets: number
  readonly isLost: boolean
}

export interface NightOptions {
  /** The cache is gone before it. */
  readonly isLost?: boolean
  /** Which files changed is told. */
  readonly tellsFiles?: boolean
  /** Where Node puts profiles of its threads. */
  readonly profiles?: string
}

/** A repository, its cache and its bucket, from one night to the next. */
export class Year {
  readonly #action: Action
  readonly #place = mkdtempSync(path.join(tmpdir(), 's3-log-report-year-'))
  readonly #github: GitHub
  readonly #bucket: Bucket
  readonly #days = makeDays({ ...smallSite, days: 10_000 }, FIRST_DAY, 'site/')
  /** Written, but not delivered yet. */
  #underWay: LogObjectMade[] = []
  readonly #delivered = new Map<string, { records: number; bytes: number }>()
  #night = 0
  #day = ''

  private constructor(action: Action, github: GitHub, bucket: Bucket) {
    this.#action = action
    this.#github = github
    this.#bucket = bucket
    github.addRepository(REPOSITORY)
    github.visibility.set(REPOSITORY, 'private')
  }

  static async start(action: Action): Promise<Year> {
    return new Year(action, await startGitHub(), await startBucket())
  }

  async stop(): Promise<void> {
    await this.#bucket.stop()
    await this.#github.close()
    rmSync(this.#place, { recursive: true, force: true })
  }

  /** The number of the day that is over. */
  get night(): number {
    return this.#night
  }

  /** Lets a day go by: its log objects come, as far as they are not late. */
  #pass(): void {
    const made = this.#days.next().value as readonly LogObjectMade[]
    this.#night++
    this.#day = made[0]?.day ?? ''
    this.#underWay.push(...made)
    const come = this.#underWay.filter((object) => object.delivered <= this.#now)
    this.#underWay = this.#underWay.filter((object) => object.delivered > this.#now)
    this.#bucket.put(come)
    for (const { day, records, bytesSent } of come) {
      const so = this.#delivered.get(day) ?? { records: 0, bytes: 0 }
      this.#delivered.set(day, { records: so.records + records, bytes: so.bytes + bytesSent })
    }
  }

  get #now(): number {
    return Date.parse(FIRST_DAY) / 1000 + this.#night * DAY + JOB_AT
  }

  /** Lets days go by without a run, so that the next one counts them all. */
  skipTo(night: number): void {
    while (this.#night < night) this.#pass()
  }

  /** The night after: what came of it. Throws where it fails or counts wrongly. */
  async play(options: NightOptions = {}): Promise<Night> {
    this.#pass()
    const night = await this.#run(options)
    this.#bucket.expire(this.#now - EXPIRES_AFTER)
    if (this.#night % REPACKED_EVERY === 0) this.#github.git(REPOSITORY, 'repack', '-adq')
    return night
  }

  /** Makes the night after ready to be played several times, each time from the same state. */
  again(): (options?: NightOptions) => Promise<Night> {
    this.#pass()
    const { services } = this.#github
    const cache = services.cache.map((entry): CacheEntry => ({ ...entry }))
    const blobs = new Map(services.blobs)
    this.#github.copyRepository(REPOSITORY, BEFORE)
    return (options = {}) => {
      services.cache.splice(0, Number.POSITIVE_INFINITY, ...cache.map((entry) => ({ ...entry })))
      services.blobs.clear()
      for (const [name, blob] of blobs) services.blobs.set(name, blob)
      this.#github.copyRepository(BEFORE, REPOSITORY)
      return this.#run(options)
    }
  }

  async #run({ isLost = false, tellsFiles = false, profiles }: NightOptions): Promise<Night> {
    const { services, traffic } = this.#github
    if (isLost) {
      services.cache.length = 0
      services.blobs.clear()
    }
    const before = { ...traffic, tree: this.#tree() }
    const temporary = path.join(this.#place, 'temp')
    const workspace = path.join(this.#place, 'workspace')
    this.#setAside(temporary)
    let watched: ReturnType<typeof watch> | undefined
    const result = await runAction({
      action: this.#action,
      workspace,
      temporary,
      inputs: {
        logs: 's3://logs/site/',
        endpoint: this.#bucket.url,
        publish: 'branch',
        token: 'write-token',
        'report-directory': path.join(temporary, 'report'),
      },
      environment: {
        ...environment,
        ...this.#github.environment(REPOSITORY, workspace, temporary),
        GITHUB_RUN_ID: String(this.#night),
        ...(profiles && { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${path.resolve(profiles)}` }),
      },
      onStart: (_kill, pid) => {
        watched = watch(pid)
      },
    })
    const { cpuSeconds = Number.NaN } = watched?.stop() ?? {}
    if (result.exitCode !== 0) throw new Error(`Night ${this.#night} failed:\n${result.stdout}`)
    this.#forgetOldCaches()
    this.#check()
    const tree = this.#tree()
    if (tellsFiles) this.#tellFiles(before.tree, tree)
    return {
      night: this.#night,
      day: this.#day,
      seconds: result.seconds,
      cpuSeconds,
      pushed: traffic.pushed - before.pushed,
      fetched: traffic.fetched - before.fetched,
      files: changed(before.tree, tree).length,
      ...this.#bucket.requests(),
      isLost,
    }
  }

  /** Takes what an earlier night left out of the way of the next one, whose runner has a new disk: to remove a thousand
   * files just before others are made has the file system look for room for each of those (ext4 takes no inode that
   * was in use a moment ago). So they go now and then, many at once. */
  #setAside(temporary: string): void {
    if (!existsSync(temporary)) return
    const aside = path.join(this.#place, 'aside')
    mkdirSync(aside, { recursive: true })
    const before = readdirSync(aside)
    if (before.length >= REMOVED_AFTER) rmSync(aside, { recursive: true })
    mkdirSync(aside, { recursive: true })
    renameSync(temporary, path.join(aside, String(before.length % REMOVED_AFTER)))
  }

  /** The cache service keeps what was asked for within a week: of open parts, the last seven of each. */
  #forgetOldCaches(): void {
    const { cache, blobs } = this.#github.services
    const scopeOf = ({ key }: CacheEntry): string | undefined => /^(.*)-open-/.exec(key)?.[1]
    for (const scope of new Set(cache.flatMap((entry) => scopeOf(entry) ?? []))) {
      for (const entry of cache.filter((one) => scopeOf(one) === scope).slice(0, -7)) {
        cache.splice(cache.indexOf(entry), 1)
        blobs.delete(entry.blob)
      }
    }
  }

  /** The branch's files, each with its id. */
  #tree(): ReadonlyMap<string, string> {
    if (this.#github.git(REPOSITORY, 'for-each-ref', 'refs/heads/gh-pages') === '') return new Map()
    const lines = this.#github.git(REPOSITORY, 'ls-tree', '-r', '-z', 'gh-pages').split('\0')
    return new Map(
      lines.filter(Boolean).map((line) => {
        const [facts = '', name = ''] = line.split('\t')
        return [name, facts.split(' ')[2] ?? '']
      }),
    )
  }

  get #repositoryDirectory(): string {
    return this.#github.git(REPOSITORY, 'rev-parse', '--absolute-git-dir').trim()
  }

  /** Each changed file with the bytes it takes in a pack without a delta. */
  #tellFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
    const names = changed(before, after)
    const out = execFileSync(
      'git',
      ['cat-file', '--batch-check=%(objectsize) %(objectsize:disk)'],
      {
        cwd: this.#repositoryDirectory,
        input: names.map((name) => `${after.get(name)}\n`).join(''),
        encoding: 'utf8',
      },
    ).split('\n')
    names.forEach((name, at) => {
      console.log(`    ${out[at]?.padStart(18)} ${name}`)
    })
  }

  /** Throws where the pages of the years do not say what was delivered so far. */
  #check(): void {
    const delivered = this.#delivered
    const problems: string[] = []
    const years = [...new Set([...delivered.keys()].map((day) => day.slice(0, 4)))]
    const said = years.flatMap((year) => {
      const file = path.join(this.#place, 'temp', 'report', year, 'data.json')
      const { days, totals } = JSON.parse(readFileSync(file, 'utf8')) as Answer
      const inYear = [...delivered].filter(([day]) => day.startsWith(year))
      const [records, bytes] = (['records', 'bytes'] as const).map((of) =>
        inYear.reduce((sum, [, all]) => sum + all[of], 0),
      )
      if (totals.requests !== records || totals.bytes !== bytes)
        problems.push(
          `${year}: ${totals.requests} requests of ${records}, ${totals.bytes} bytes of ${bytes}`,
        )
      return days
    })
    if (said.length !== delivered.size) problems.push(`${said.length} days of ${delivered.size}`)
    for (const { day, requests, bytes } of said) {
      const { records, bytes: sent } = delivered.get(day) ?? { records: 0, bytes: 0 }
      if (requests !== records || bytes !== sent)
        problems.push(`${day}: ${requests} requests of ${records}, ${bytes} bytes of ${sent}`)
    }
    if (problems.length > 0) throw new Error(`Counted wrongly:\n- ${problems.join('\n- ')}`)
  }

  /** Writes the state after this night below a directory, with what is known of the nights so far. */
  keep(directory: string, nights: readonly Night[]): void {
    const place = path.join(directory, String(this.#night))
    const aside = `${place}.new`
    for (const old of [aside, place]) rmSync(old, { recursive: true, force: true })
    mkdirSync(aside, { recursive: true })
    cpSync(this.#repositoryDirectory, path.join(aside, 'repository.git'), { recursive: true })
    keepCache(path.join(aside, 'cache'), this.#github.services, { isWithMade: true })
    writeFileSync(path.join(aside, 'nights.json'), JSON.stringify(nights))
    renameSync(aside, place)
  }

  /** Goes to the state that was kept after a night; gives the nights until then. */
  bring(directory: string, night: number): Night[] {
    const place = path.join(directory, String(night))
    this.skipTo(night)
    this.#bucket.expire(this.#now - EXPIRES_AFTER)
    const repository = this.#repositoryDirectory
    rmSync(repository, { recursive: true })
    cpSync(path.join(place, 'repository.git'), repository, { recursive: true })
    bringCache(path.join(place, 'cache'), this.#github.services)
    return JSON.parse(readFileSync(path.join(place, 'nights.json'), 'utf8'))
  }
}

/** The last night up to `most` after which a state was kept; undefined where there is none. */
export function lastKept(directory: string, most: number): number | undefined {
  const names = existsSync(directory) ? readdirSync(directory) : []
  const nights = names.filter((name) => /^\d+$/.test(name)).map(Number)
  return nights
    .filter((night) => night <= most)
    .sort((a, b) => a - b)
    .at(-1)
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after].filter(([name, oid]) => before.get(name) !== oid).map(([name]) => name)
}

interface Answer {
  readonly totals: { readonly requests: number; readonly bytes: number }
  readonly days: readonly { readonly day: string; requests: number; bytes: number }[]
}
