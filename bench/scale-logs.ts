/** Buckets of log objects for `scale.ts`: of a corpus on the disk, and of as many keys as are asked for. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { etagOf, type ServedBucket } from './s3.ts'

/** Log objects of a corpus, which are read when they are asked for. */
export class CorpusBucket implements ServedBucket {
  readonly #directory: string
  readonly #all: readonly string[]
  readonly #etags = new Map<string, string>()
  readonly #sizes = new Map<string, number>()
  #keys: readonly string[] = []

  constructor(directory: string) {
    this.#directory = directory
    this.#all = readdirSync(directory).sort()
    this.endBefore('~')
  }

  /** From now on it has nothing of this day and later ones. */
  endBefore(day: string): void {
    this.#keys = this.#all.filter((name) => name < day).map((name) => `l/${name}`)
  }

  get keys(): readonly string[] {
    return this.#keys
  }

  listed(key: string): { etag: string; size: number; modified: number } {
    const name = key.slice('l/'.length)
    const file = path.join(this.#directory, name)
    const etag = this.#etags.get(name) ?? etagOf(readFileSync(file))
    this.#etags.set(name, etag)
    const size = this.#sizes.get(name) ?? statSync(file).size
    this.#sizes.set(name, size)
    return { etag, size, modified: secondsOf(name) }
  }

  body(key: string): Buffer | undefined {
    return readFileSync(path.join(this.#directory, key.slice('l/'.length)))
  }
}

/** The log objects of a busy site, a year of them, that are only listed. */
export function listedBucket(count: number): ServedBucket {
  const step = (DAYS * 86_400_000) / count
  const keys = Array.from({ length: count }, (_, at) => {
    const time = new Date(FIRST_DAY + at * step).toISOString().slice(0, 19)
    return `l/${time.replace(/[T:]/g, '-')}-${at.toString(16).toUpperCase().padStart(16, '0')}`
  })
  return {
    keys,
    listed: (key) => ({
      etag: createHash('md5').update(key).digest('hex'),
      size: 50_000 + (Number.parseInt(key.slice(-3), 16) % 20_000),
      modified: secondsOf(key.slice('l/'.length)),
    }),
    body: () => undefined,
  }
}

export const DAYS = 365
const FIRST_DAY = Date.UTC(2025, 10, 1)

/** Of the time in a key: `2025-11-01-00-00-00-…`. */
function secondsOf(name: string): number {
  const [year, month, day, hour, minute, second] = name.split('-').map(Number)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0) / 1000
}
