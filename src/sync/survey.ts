import { SourceError } from './errors.ts'
import { keyAt, markName } from './marks.ts'
import { compareKeys, keyDateOf, type LogObject } from './objects.ts'
import { impatience, persistently } from './retry.ts'
import type { ListPage, ListRequest, Store } from './store.ts'

/** What a bounded number of lists tells of a source. */
export interface Survey {
  /** In the order in which they were listed. */
  readonly objects: readonly LogObject[]
  /** These are all there are. Else they are the first ones of each stem, and its newest. */
  readonly isWhole: boolean
}

export interface SurveyOptions {
  /** Lists sent at most. */
  readonly lists: number
  /** Seconds since 1970. */
  readonly now: number
  readonly signal?: AbortSignal | undefined
}

/** Pages of one stem that are listed from its first key on, before its newest keys are looked for. */
const FIRST_PAGES = 8
/** What is listed of a stem again at its end. */
const NEWEST_SECONDS = 2 * 86_400

/**
 * Looks at a source by a few lists: from its first key on, and where a stem has more pages than a few, from
 * what it delivered in the last two days on. Throws SourceError where it cannot be listed.
 */
export async function survey(store: Store, options: SurveyOptions): Promise<Survey> {
  const { lists, now, signal } = options
  const found = new Map<string, LogObject>()
  const jumped = new Set<string>()
  let isWhole = true
  let pages = 0
  let request: ListRequest | undefined = { kind: 'after', after: '' }
  for (let sent = 0; request !== undefined; sent++) {
    if (sent === lists) return { objects: [...found.values()], isWhole: false }
    const { objects, next, isDoubtful }: ListPage = await page(store, request, signal)
    const before = found.size
    for (const object of objects) found.set(object.key, object)
    // A store that ignores where to begin lists the same again.
    if (found.size === before && (isDoubtful === true || objects.length > 0)) break
    request = next
    pages++
    const last = objects.at(-1)
    const date = last && keyDateOf(last.key)
    if (next === undefined || last === undefined || date === undefined) continue
    if (pages < FIRST_PAGES || jumped.has(markName(date))) continue
    jumped.add(markName(date))
    pages = 0
    const newest = keyAt(date.stem, date.layout, now - NEWEST_SECONDS)
    if (compareKeys(newest, last.key) <= 0) continue
    isWhole = false
    request = { kind: 'after', after: newest }
  }
  return { objects: [...found.values()], isWhole }
}

async function page(
  store: Store,
  request: ListRequest,
  signal: AbortSignal | undefined,
): Promise<ListPage> {
  try {
    return await persistently(() => store.list(request, signal), impatience, signal)
  } catch (error) {
    if (error instanceof SourceError || signal?.aborted) throw error
    throw store.sourceError(error, 'list')
  }
}
