import { Semaphore } from './concurrency.ts'
import { SourceError } from './errors.ts'
import { cutKeyRange, isKnown, type KeyRange, type Mark, markName, skipKnown } from './marks.ts'
import { type LogObjects, ObjectList } from './object-list.ts'
import { compareKeys, type LogObject, sourceName } from './objects.ts'
import { isNotTaken, type RefusedError } from './refusal.ts'
import { type Patience, patience, persistently } from './retry.ts'
import type { ListPage, ListRequest, Store } from './store.ts'

export interface Listing {
  /** In the order of their keys. */
  readonly objects: LogObjects
  /** Everything there is was listed, not only what can be new. */
  readonly isWhole: boolean
  /** When it was made: seconds since 1970. */
  readonly at: number
  readonly requests: number
  readonly retries: number
}

export interface ListOptions {
  readonly signal?: AbortSignal | undefined
  /** Seconds since 1970. */
  readonly now: number
  /** List requests in flight. */
  readonly concurrency?: number
  readonly patience?: Patience
  readonly onProgress?: ((listed: number) => void) | undefined
  /** Hears of each refusal after which a request is sent again, and how often it was sent. */
  readonly onRetry?: ((error: RefusedError, attempt: number) => void) | undefined
}

const LISTS_AT_ONCE = 16
/** Log objects that are kept as they are. Those beyond are packed: a million would take 200 MB. */
const MOST_PLAIN = 50_000
/** Pages in a row that name a next one and no key, after which nobody believes in it. */
const EMPTY_PAGES = 100

/**
 * Lists the log objects that can be new: all of them where `marks` is empty, else what lies in or
 * after the window of each stem, and all keys that carry no date. Throws SourceError, also where the
 * store's answers do not make a list: half of one must not pass for the whole.
 */
export async function listNew(
  store: Store,
  marks: readonly Mark[],
  options: ListOptions,
): Promise<Listing> {
  const listing = new Lister(store, marks, options)
  try {
    return await listing.run()
  } catch (error) {
    if (error instanceof SourceError || options.signal?.aborted) throw error
    throw store.sourceError(error, 'list')
  }
}

/** Thrown where a store cannot be listed from a key on: it ignores that or refuses it, or its keys are
 * in no order. */
class OnlyInARow extends Error {}

class Lister {
  readonly #store: Store
  readonly #marks: ReadonlyMap<string, Mark>
  readonly #options: ListOptions
  readonly #semaphore: Semaphore
  #requests = 0
  #retries = 0
  #listed = 0
  /** Pages that name a next one and no key, since the last one that had some. */
  #empty = 0
  readonly #halt = new AbortController()

  constructor(store: Store, marks: readonly Mark[], options: ListOptions) {
    this.#store = store
    this.#marks = new Map(marks.map((mark) => [markName(mark), mark]))
    this.#options = options
    this.#semaphore = new Semaphore(options.concurrency ?? LISTS_AT_ONCE)
  }

  async run(): Promise<Listing> {
    let objects: LogObjects
    try {
      objects = await this.#list({ after: '', before: undefined })
    } catch (error) {
      // The listings that go on beside are in vain.
      this.#halt.abort()
      if (!(error instanceof OnlyInARow)) throw error
      objects = await this.#listInARow()
    }
    return {
      objects,
      isWhole: this.#marks.size === 0,
      at: this.#options.now,
      requests: this.#requests,
      retries: this.#retries,
    }
  }

  /** Lists a range of keys, in their order. Throws OnlyInARow. */
  async #list(range: KeyRange): Promise<ObjectList> {
    const found = new ObjectList()
    const given = this.#options.signal
    const signal = AbortSignal.any([this.#halt.signal, ...(given ? [given] : [])])
    let { after } = range
    let request: ListRequest = { kind: 'after', after }
    let isDoubtful = false
    for (;;) {
      const page: ListPage | undefined = await this.#semaphore.run(() =>
        this.#pageFrom(request, isDoubtful, signal),
      )
      if (page === undefined) return found
      if (isDoubtful && isNothingNew(page, after)) return found
      after = lastInOrder(page.objects, after)
      const end = page.objects.findIndex(({ key }) => isPast(key, range.before))
      const inside = end === -1 ? page.objects : page.objects.slice(0, end)
      const { objects, jump } = skipKnown(inside, this.#marks)
      found.add(objects, this.#listed > MOST_PLAIN ? 'packed' : 'plain')
      if (end !== -1 || page.next === undefined) return found
      isDoubtful = page.isDoubtful === true
      if (jump !== undefined && !isDoubtful) {
        if (isPast(jump, range.before)) return found
        after = jump
        request = { kind: 'after', after }
        continue
      }
      const rest = { ...range, after }
      const parts = isDoubtful ? [] : cutKeyRange(rest, objects, this.#options.now)
      if (parts.length > 1) {
        const lists = await Promise.all(parts.map((part) => this.#list(part)))
        for (const list of lists) found.append(list)
        return found
      }
      signal.throwIfAborted()
      request = page.next
    }
  }

  /** A page of a range; undefined where there need not be one, and none came. A store that refuses to
   * begin at a key, or takes its own token no longer, can be listed from the start. */
  async #pageFrom(
    request: ListRequest,
    isDoubtful: boolean,
    signal: AbortSignal,
  ): Promise<ListPage | undefined> {
    try {
      return await this.#page(request, signal)
    } catch (error) {
      const isStart = request.kind === 'after' && request.after === ''
      if (isStart || !isNotTaken(error)) throw error
      if (isDoubtful) return undefined
      throw new OnlyInARow()
    }
  }

  /** Every page there is, one after the other, whatever the order of the keys. */
  async #listInARow(): Promise<LogObject[]> {
    const found = new Map<string, LogObject>()
    const seen = new Set<string>()
    const asked = new Set<string>()
    let isDoubtful = false
    for (let request: ListRequest | undefined = { kind: 'after', after: '' }; request; ) {
      const name = request.kind === 'next' ? `token ${request.token}` : `after ${request.after}`
      if (asked.has(name)) throw this.#noList('names a page again that was listed already')
      asked.add(name)
      const page: ListPage | undefined = await this.#page(request, this.#options.signal).catch(
        (error: unknown) => {
          if (isDoubtful && isNotTaken(error)) return undefined
          throw error
        },
      )
      if (page === undefined) break
      const before = seen.size
      for (const { key } of page.objects) seen.add(key)
      const isNew = seen.size > before
      if (isDoubtful && !isNew) break
      if (page.objects.length > 0 && !isNew)
        throw this.#noList('lists the same keys again and comes no further')
      for (const object of page.objects)
        if (!isKnown(object, this.#marks)) found.set(object.key, object)
      request = page.next
      isDoubtful = page.isDoubtful === true
    }
    return [...found.values()].sort((a, b) => compareKeys(a.key, b.key))
  }

  async #page(request: ListRequest, signal: AbortSignal | undefined): Promise<ListPage> {
    const page = await persistently(
      () => {
        this.#requests++
        return this.#store.list(request, signal)
      },
      this.#options.patience ?? patience,
      signal,
      (error, attempt) => {
        this.#retries++
        this.#options.onRetry?.(error, attempt)
      },
    )
    this.#listed += page.objects.length
    if (page.objects.length > 0) this.#empty = 0
    else if (page.next !== undefined) this.#empty++
    if (this.#empty >= EMPTY_PAGES)
      throw this.#noList(`names ${EMPTY_PAGES} pages in a row without a key`)
    this.#options.onProgress?.(this.#listed)
    return page
  }

  #noList(what: string): SourceError {
    return new SourceError(
      'bad listing',
      `The list of ${sourceName(this.#store.source)} has no end: the store ${what} (after ${this.#listed} log objects). Nothing was counted, since half a list must not pass for a whole one. Is it an S3, and is there a proxy or cache before it?`,
    )
  }
}

/** The last key of a page, each of whose keys comes after the one before it. Throws OnlyInARow. */
function lastInOrder(objects: readonly LogObject[], after: string): string {
  let last = after
  for (const { key } of objects) {
    if (last !== '' && compareKeys(key, last) <= 0) throw new OnlyInARow()
    last = key
  }
  return last
}

/** Whether a page that need not have been there brings nothing. */
function isNothingNew({ objects }: ListPage, after: string): boolean {
  return objects.every(({ key }) => compareKeys(key, after) <= 0)
}

function isPast(key: string, before: string | undefined): boolean {
  return before !== undefined && compareKeys(key, before) >= 0
}
