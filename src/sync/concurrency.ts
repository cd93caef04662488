/** Lets so many works run at once; the others wait for their turn. */
export class Semaphore {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(limit: number) {
    this.#free = limit
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}

/** Works on each of a list, so many of them at once, and waits for all that it began. Once one fails, no other is begun;
 * its error is thrown. */
export async function inLanes<T>(
  list: readonly T[],
  lanes: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = list.values()
  let hasFailed = false
  const lane = async (): Promise<void> => {
    for (const one of waiting) {
      if (hasFailed) return
      try {
        await work(one)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  const all = Array.from({ length: Math.min(lanes, list.length) }, lane)
  await Promise.allSettled(all)
  await Promise.all(all)
}

/**
 * How many requests, and how many bytes, may be in flight. Halved when the store says SlowDown
 * (once for all the requests it then refused), and won back one by one as answers come.
 */
export class AdaptiveLimiter {
  readonly #most: number
  readonly #mostBytes: number
  #limit: number
  #inFlight = 0
  #bytes = 0
  /** Answers until the limit may fall again: those of requests sent before it fell. */
  #grace = 0
  readonly #waiting: { size: number; go: () => void }[] = []

  constructor(most: number, mostBytes: number) {
    this.#most = most
    this.#mostBytes = mostBytes
    this.#limit = most
  }

  get limit(): number {
    return Math.max(1, Math.floor(this.#limit))
  }

  async enter(size: number): Promise<void> {
    if (this.#waiting.length === 0 && this.#hasRoom(size)) {
      this.#take(size)
      return
    }
    await new Promise<void>((go) => this.#waiting.push({ size, go }))
  }

  leave(size: number): void {
    this.#inFlight--
    this.#bytes -= size
    this.#grace = Math.max(0, this.#grace - 1)
    for (let first = this.#waiting[0]; first && this.#hasRoom(first.size); ) {
      this.#waiting.shift()
      this.#take(first.size)
      first.go()
      first = this.#waiting[0]
    }
  }

  slowDown(): void {
    if (this.#grace > 0) return
    this.#grace = this.#inFlight
    this.#limit = Math.max(1, this.#limit / 2)
  }

  quicken(): void {
    this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit)
  }

  #take(size: number): void {
    this.#inFlight++
    this.#bytes += size
  }

  /** One is always let in, however big. */
  #hasRoom(size: number): boolean {
    if (this.#inFlight === 0) return true
    return this.#inFlight < this.limit && this.#bytes + size <= this.#mostBytes
  }
}
