import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import type { Listing } from '../sync/listing.ts'
import type { LogObject } from '../sync/objects.ts'
import type { SyncPlan } from '../sync/plan.ts'

/**
 * A log object that the source lists and does not give: another account's, one that a policy denies, an
 * archived one. It stays out of the report and holds nothing up; it is asked for again once a week, or
 * as soon as it has another ETag.
 */
export interface RefusedObject {
  readonly key: string
  readonly etag: string
  readonly size: number
  readonly lastModified: number
  /** What the store answered: `403 AccessDenied`. */
  readonly why: string
  /** When it was refused first, and when last. Seconds since 1970. */
  readonly since: number
  readonly tried: number
}

/** A week, less what a nightly job may begin early. */
const ASKED_AGAIN_AFTER = 7 * 86_400 - 6 * 3600
/** More are not remembered: then the others are asked for whenever they are listed. */
const MOST_REMEMBERED = 20_000
/** So many refused in a row, with nothing else coming, are no odd ones any more. */
export const MOST_IN_A_ROW = 20

export function isDue({ tried }: RefusedObject, now: number): boolean {
  return now - tried >= ASKED_AGAIN_AFTER
}

/** Those that are due but lie before what was listed: asked for all the same. */
export function dueUnlisted(
  refused: Iterable<RefusedObject>,
  listing: Pick<Listing, 'objects' | 'isWhole' | 'at'>,
): LogObject[] {
  if (listing.isWhole) return []
  const isListed = listedOf(new Set([...refused].map(({ key }) => key)), listing)
  return [...refused]
    .filter((one) => isDue(one, listing.at) && !isListed.has(one.key))
    .map(({ key, etag, size, lastModified }) => ({ key, etag, size, lastModified }))
}

/** Those of some keys that are listed. */
function listedOf(
  keys: { readonly size: number; has(key: string): boolean },
  { objects }: Pick<Listing, 'objects'>,
): ReadonlySet<string> {
  const listed = new Set<string>()
  if (keys.size === 0) return listed
  for (const { key } of objects) if (keys.has(key)) listed.add(key)
  return listed
}

/** What is to be remembered after a run. Pure. */
export function nextRefused(
  before: ReadonlyMap<string, RefusedObject>,
  listing: Pick<Listing, 'objects' | 'isWhole' | 'at'>,
  plan: Pick<SyncPlan, 'fetch'>,
  outcome: Pick<FetchOutcome, 'refused' | 'failed' | 'remaining'>,
): RefusedObject[] {
  const next = new Map(before)
  if (listing.isWhole) {
    const isListed = listedOf(before, listing)
    for (const key of before.keys()) if (!isListed.has(key)) next.delete(key)
  }
  const notAnswered = [...outcome.remaining, ...outcome.failed.map(({ object }) => object)]
  const isOpen = new Set(notAnswered.map(({ key }) => key))
  // What was asked for and answered has come, or is gone, or is refused once more.
  for (const { key } of plan.fetch) if (!isOpen.has(key)) next.delete(key)
  for (const { object, why } of outcome.refused) {
    const { key, etag, size, lastModified } = object
    const known = before.get(key)
    const since = known?.etag === etag ? known.since : listing.at
    next.set(key, { key, etag, size, lastModified, why, since, tried: listing.at })
  }
  return [...next.values()].sort((a, b) => b.since - a.since).slice(0, MOST_REMEMBERED)
}

/** What the marks are to say of refusals after a run. Pure. */
export function nextRefusals(
  before: { readonly refused: readonly RefusedObject[]; readonly refusedInARow: number },
  listing: Pick<Listing, 'objects' | 'isWhole' | 'at'>,
  plan: Pick<SyncPlan, 'fetch' | 'retried'>,
  outcome: FetchOutcome,
): typeof before {
  const { refusedInARow } = before
  const fresh = outcome.refused.filter(({ object }) => !plan.retried.has(object.key)).length
  const refused = nextRefused(byKey(before.refused), listing, plan, outcome)
  if (outcome.fetched === 0) return { refused, refusedInARow: refusedInARow + fresh }
  // What was refused with all others may have been mended with them: it is asked for the next night.
  const isMended = refusedInARow >= MOST_IN_A_ROW
  return {
    refused: isMended ? refused.map((one) => ({ ...one, tried: 0 })) : refused,
    refusedInARow: 0,
  }
}

function byKey(refused: readonly RefusedObject[]): ReadonlyMap<string, RefusedObject> {
  return new Map(refused.map((one) => [one.key, one]))
}
