/** Lists a source, as long as it takes. */
import { neighboursHelp } from '../../action/job/help.ts'
import * as log from '../../action/job/log.ts'
import type { ListingPlan } from '../../mirror/plans.ts'
import { type Listing, type ListOptions, listNew } from '../../sync/listing.ts'
import { neighboursOf } from '../../sync/neighbours.ts'
import type { Source } from '../../sync/objects.ts'
import type { RefusedError } from '../../sync/refusal.ts'
import { untilStopped } from '../../sync/retry.ts'
import type { Store } from '../../sync/store.ts'
import type { World } from '../world.ts'
import { keepHeapSmall } from './heap.ts'

/** What came of listing a source: `listing` is undefined where the signal fired first, as half a listing cannot tell what
 * is missing. */
interface ListedSource {
  readonly listing: Listing | undefined
  /** What stood in the way, as a sentence after a space; empty where nothing did. */
  readonly lastAnswer: string
}

/** So many log objects in S3 leave much garbage when they are fetched: a small night has some hundred. */
const MANY_OBJECTS = 2000

export async function listSource(
  store: Store,
  from: ListingPlan,
  name: string,
  { signal, now }: Pick<World, 'signal' | 'now'>,
): Promise<ListedSource> {
  const { source } = store
  const trouble = new Trouble(name)
  const listing = await listed(store, from, name, {
    signal,
    now,
    patience: untilStopped,
    onRetry: trouble.hear,
  })
  if (listing !== undefined) {
    if (source.kind === 's3' && listing.objects.length >= MANY_OBJECTS) keepHeapSmall()
    warnOfNeighbours(source, listing)
  }
  return { listing, lastAnswer: trouble.lastAnswer }
}

async function listed(
  store: Store,
  { marks, why }: ListingPlan,
  name: string,
  options: ListOptions,
): Promise<Listing | undefined> {
  if (why === 'once a month')
    log.info(
      `${name}: everything is listed, as once a month, for log objects that came late under old keys`,
    )
  try {
    return await listNew(store, marks, options)
  } catch (error) {
    if (options.signal?.aborted) return undefined
    throw error
  }
}

/** What stands in the way of a list, told once where it lasts. */
class Trouble {
  readonly #name: string
  #last: string | undefined

  constructor(name: string) {
    this.#name = name
  }

  get lastAnswer(): string {
    return this.#last === undefined ? '' : ` The last answer was ${this.#last}.`
  }

  readonly hear = ({ refusal: { status, code } }: RefusedError, attempt: number): void => {
    this.#last = `${status || 'no answer'} ${code}`
    if (attempt === TOLD_AFTER)
      log.info(
        `${this.#name} cannot be listed (${this.#last}); tried again until it can, or the time is up`,
      )
  }
}
const TOLD_AFTER = 8

/** A prefix that takes in its neighbours: said before anything of them is published. */
function warnOfNeighbours(source: Source, { objects }: Listing): void {
  if (source.kind !== 's3') return
  const neighbours = neighboursOf(source.prefix, objects)
  if (neighbours !== undefined) log.warning(neighboursHelp(source, neighbours))
}
