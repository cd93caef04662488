import { keyDateOf } from '../../sync/objects.ts'
import type { MadeBy } from './made-by.ts'
import {
  contentsOf,
  type Entry,
  FIRST_RECORDS,
  type Manifest,
  nextRecordsName,
  slicesOf,
} from './manifest.ts'
import type { SummaryFacts } from './summaries.ts'

/**
 * The state of a delivery day, what may happen to it, and what is to be written then. Pure.
 *
 *                       arrived, left                  records dropped,
 *   ┌─────────┐ arrived ┌───────────┐ counted ┌─────────┐ or damaged  ┌────────┐
 *   │ nothing ├────────▶│ uncounted ├────────▶│ counted ├────────────▶│ let go │
 *   └──┬──────┘         └─┬───────▲─┘         └──┬──────┘             └─┬────▲─┘
 *      │ a copy           │       └──────────────┘ arrived, left        │    │
 *      │ is found         │ records damaged                     arrived │    │ counted
 *      │                  ▼                                             ▼    │
 *      │           ┌─────────┐ arrived: the last                       ┌─────┴─┐
 *      │           │ missing ├────────────────▶ uncounted, or grown    │ grown │
 *      │           └─────────┘◀────────────────────────────────────────┴───────┘
 *      ▼                        records damaged
 *   ┌─────────────┐ arrived: fewer than it counts  ┌────────┐ arrived: as many
 *   │ counts only ├───────────────────────────────▶│ coming ├────────────────▶ uncounted
 *   └──────▲──────┘◀───────────────────────────────┴───▲────┘
 *          │                  given up                 │ a copy that counts more is found
 *          └ manifest damaged                          └ any other kind
 *
 *   doubtful: records are gone, and the summary cannot be told to count those. All are fetched again.
 *
 * A run may be killed between any two steps of what is written. Whatever files it leaves are one of
 * these states, and the next run goes on from there.
 */
export type DayKind =
  /** No log object, and no counts. */
  | 'nothing'
  /** Counts without the log objects they are of: out of a copy, or their manifest is lost. */
  | 'counts only'
  /** Fewer log objects are held than the summary counts, as a copy, or as one whose manifest was lost: it
   * stands until as many are here. */
  | 'coming'
  /** All records are here, and the summary, if any, counts something else. */
  | 'uncounted'
  /** The summary counts exactly what is held, and all records are here. */
  | 'counted'
  /** Likewise, and some of the records are gone. */
  | 'let go'
  /** The summary counts the log objects whose records are gone; others came since. */
  | 'grown'
  /** Of some log objects the records are gone, and nothing counts them. */
  | 'missing'
  /** Records are gone, and the summary cannot be told to count them. */
  | 'doubtful'

/** What a day is, as far as its own files tell. */
export interface DayState {
  /** The log objects that are held, by key. */
  readonly entries: ReadonlyMap<string, Entry>
  /** The records file that their slices point into, and how many bytes of it count. */
  readonly records: Pick<Manifest, 'records' | 'recordsLength'>
  readonly counts: CountedObjects | undefined
  /** Whether something came since the summary was made, or since this run began: from then on, what the
   * summary counts and what came later are told apart in the entries. */
  readonly hasBegun: boolean
  /** Whether the records file holds bytes that are nobody's any more. */
  readonly hasDeadBytes: boolean
}

/** What a summary says of itself. */
export type CountedObjects = Pick<SummaryFacts, 'contents' | 'counting' | 'objects'>

export type DayEvent =
  /** Log objects came, or came in another version, and their records lie in the records file. */
  | {
      readonly kind: 'arrived'
      readonly entries: ReadonlyMap<string, Entry>
      readonly recordsLength: number
    }
  /** Records were written anew, in the order of their keys and without dead bytes. */
  | {
      readonly kind: 'records rewritten'
      readonly entries: ReadonlyMap<string, Entry>
      readonly records: DayState['records']
    }
  /** Log objects turned out to belong to another day. */
  | { readonly kind: 'left'; readonly keys: readonly string[] }
  /** A summary was made of what is held, or its form was changed. */
  | { readonly kind: 'counted'; readonly counts: CountedObjects }
  /** A copy of a summary was found outside of the mirror. */
  | { readonly kind: 'copy found'; readonly counts: Omit<CountedObjects, 'contents'> }
  /** The records are no longer kept. */
  | { readonly kind: 'records dropped' }
  /** The records file is gone, or not what was written. */
  | { readonly kind: 'records damaged' }
  | { readonly kind: 'manifest damaged' }
  | { readonly kind: 'summary damaged' }
  /** No more of the log objects of a copy will come. */
  | { readonly kind: 'given up' }

/** What has to be done on the disk, in this order. */
export type Step =
  | 'write manifest'
  | 'write summary'
  | 'remove manifest'
  | 'remove summary'
  | 'set manifest aside'
  | 'set summary aside'
  | { readonly remove: string }

export interface Next {
  readonly state: DayState
  readonly steps: readonly Step[]
}

/** No digest of any log objects: what a copy counts is held nowhere. */
export const OF_A_COPY = 'adopted'

export const emptyDay: DayState = {
  entries: new Map(),
  records: { records: FIRST_RECORDS, recordsLength: 0 },
  counts: undefined,
  hasBegun: false,
  hasDeadBytes: false,
}

/** Whether the records of a key are at hand, where they are read in place. */
export type IsThere = (key: string) => boolean

/** What becomes of a day. An event that cannot happen to it, or that would lose counts, changes nothing. */
export function next(state: DayState, event: DayEvent, isThere: IsThere = everywhere): Next {
  switch (event.kind) {
    case 'arrived':
      return arrived(state, event, isThere)
    case 'records rewritten': {
      const { entries, records } = event
      if (entries.size === 0) return unchanged(state)
      return {
        state: { ...state, entries, records, hasDeadBytes: false },
        steps: ['write manifest'],
      }
    }
    case 'left':
      return left(state, event.keys, isThere)
    case 'counted':
      return {
        state: { ...state, counts: event.counts, hasBegun: false },
        steps: ['write summary'],
      }
    case 'copy found': {
      if (!takesCopy(state, event.counts.objects, isThere)) return unchanged(state)
      const counts = { ...event.counts, contents: OF_A_COPY }
      return { state: { ...state, counts, hasBegun: false }, steps: ['write summary'] }
    }
    case 'records dropped': {
      const { kind } = judge(state, isThere)
      const isCounted = kind === 'counted' || kind === 'let go'
      if (!isCounted || state.records.recordsLength === 0) return unchanged(state)
      const entries = mapped(state.entries, (entry) => ({ ...entry, slices: 'counted' }))
      const { records } = state.records
      const dropped = { ...state, entries, records: after(records), hasDeadBytes: false }
      return { state: dropped, steps: [{ remove: records }, 'write manifest'] }
    }
    case 'records damaged': {
      const isHere = (entry: Entry): boolean => slicesOf(entry).length > 0
      const entries = mapped(state.entries, (entry) =>
        isHere(entry) ? { ...entry, slices: 'lost' } : entry,
      )
      const { records } = state.records
      const damaged = { ...state, entries, records: after(records), hasDeadBytes: false }
      return { state: damaged, steps: [{ remove: records }] }
    }
    case 'manifest damaged': {
      const { counts } = state
      return { state: { ...emptyDay, counts }, steps: ['set manifest aside'] }
    }
    case 'summary damaged':
      return { state: { ...state, counts: undefined }, steps: ['set summary aside'] }
    case 'given up': {
      if (judge(state, isThere).kind !== 'coming') return unchanged(state)
      const { counts } = state
      const { records } = state.records
      return {
        state: { ...emptyDay, counts, records: after(records) },
        steps: ['remove manifest', { remove: records }],
      }
    }
  }
}

const everywhere: IsThere = () => true

function unchanged(state: DayState): Next {
  return { state, steps: [] }
}

/** The next records file gets another name: slices at rest must not point into it. */
function after(records: string): DayState['records'] {
  return { records: nextRecordsName(records), recordsLength: 0 }
}

function mapped(
  entries: DayState['entries'],
  change: (entry: Entry) => Entry,
): ReadonlyMap<string, Entry> {
  return new Map([...entries].map(([key, entry]) => [key, change(entry)]))
}

function arrived(
  state: DayState,
  { entries: came, recordsLength }: DayEvent & { kind: 'arrived' },
  isThere: IsThere,
): Next {
  const begun = begin(state, isThere)
  const entries = new Map(begun.entries)
  let { hasDeadBytes } = begun
  for (const [key, entry] of came) {
    const before = entries.get(key)
    if (before !== undefined && slicesOf(before).length > 0) hasDeadBytes = true
    entries.set(key, entry)
  }
  const records = { ...state.records, recordsLength }
  return { state: { ...begun, entries, records, hasDeadBytes }, steps: ['write manifest'] }
}

function left(state: DayState, keys: readonly string[], isThere: IsThere): Next {
  if (!keys.some((key) => state.entries.has(key))) return unchanged(state)
  const begun = begin(state, isThere)
  const entries = new Map(begun.entries)
  let { hasDeadBytes } = begun
  for (const key of keys) {
    const entry = entries.get(key)
    if (entry !== undefined && slicesOf(entry).length > 0) hasDeadBytes = true
    entries.delete(key)
  }
  const remaining = { ...begun, entries, hasDeadBytes }
  const isEmpty = entries.size === 0
  // What is counted beyond what is held is not what has left.
  const { kind } = judge(state, isThere)
  if (state.counts?.contents === OF_A_COPY || kind === 'coming')
    return { state: remaining, steps: [isEmpty ? 'remove manifest' : 'write manifest'] }
  const areAllHere = [...entries].every(([key, entry]) => isAtHand(key, entry, isThere))
  // Fewer than it counts are right now, and it must not be taken for one that waits for more.
  const steps: readonly Step[] = areAllHere ? ['remove summary'] : []
  return {
    state: areAllHere ? { ...remaining, counts: undefined } : remaining,
    steps: [...steps, isEmpty ? 'remove manifest' : 'write manifest'],
  }
}

/** Before the first change: what the summary counts stays told apart from what comes now, if some of its
 * records are gone. */
function begin(state: DayState, isThere: IsThere): DayState {
  if (state.hasBegun) return state
  const { kind, entries: judged } = judge(state, isThere)
  const isPartlyGone = [...judged.values()].some(({ hasRecords }) => !hasRecords)
  if (!isPartlyGone) return { ...state, hasBegun: true }
  const entries = new Map(state.entries)
  let { hasDeadBytes } = state
  for (const [key, { state, slices, etag, size }] of judged) {
    if (kind !== 'let go' && state !== 'counted') continue
    if (slicesOf({ slices }).length > 0) hasDeadBytes = true
    entries.set(key, { etag, size, slices: 'counted' })
  }
  return { ...state, entries, hasBegun: true, hasDeadBytes }
}

/**
 * Whether a copy that counts so many log objects is better than what is held: it counts more than are
 * counted or at hand here. Where keys without a date are held, a log object may have moved to another
 * day since, so there fewer may be right.
 */
export function takesCopy(
  state: DayState,
  objects: number,
  isThere: IsThere = everywhere,
): boolean {
  const { kind, entries } = judge(state, isThere)
  if (kind === 'nothing') return true
  const sound = [...entries.values()].filter(({ state }) => state !== 'missing').length
  if (objects <= Math.max(sound, state.counts?.objects ?? 0)) return false
  return isLacking(kind, state) || undatedIn(entries) === 0
}

/** Whether nothing is counted, nor can be from what is held. */
export function isLacking(kind: DayKind, { counts }: Pick<DayState, 'counts'>): boolean {
  return kind === 'nothing' || (kind === 'missing' && counts === undefined)
}

/** How many of the keys carry no date. */
export function undatedIn(entries: ReadonlyMap<string, unknown>): number {
  let count = 0
  for (const key of entries.keys()) if (keyDateOf(key) === undefined) count++
  return count
}

/**
 * Where a log object of a day stands.
 *
 *   here      its records are at hand
 *   counted   they are gone, and the day's summary counts them
 *   missing   they are gone, and nothing counts them
 */
export type ObjectState = 'here' | 'counted' | 'missing'

/** A log object that is held. */
export interface HeldEntry extends Entry {
  readonly hasRecords: boolean
  readonly state: ObjectState
}

export interface Judged {
  readonly kind: DayKind
  readonly entries: ReadonlyMap<string, HeldEntry>
}

/** Compares what is at rest: which of the log objects does the summary count? */
export function judge(state: DayState, isThere: IsThere = everywhere): Judged {
  const { entries } = state
  const here = new Set<string>()
  for (const [key, entry] of entries) if (isAtHand(key, entry, isThere)) here.add(key)
  const kind = kindOf(state, here)
  const objectStateOf = (key: string, { slices }: Entry): ObjectState => {
    if (kind === 'missing' && state.counts !== undefined && slices === 'counted') return 'counted'
    if (here.has(key)) return 'here'
    return kind === 'let go' || kind === 'grown' ? 'counted' : 'missing'
  }
  return {
    kind,
    entries: new Map(
      [...entries].map(([key, entry]) => {
        const held = { hasRecords: here.has(key), state: objectStateOf(key, entry) }
        return [key, { ...entry, ...held }]
      }),
    ),
  }
}

function isAtHand(key: string, { slices }: Entry, isThere: IsThere): boolean {
  return typeof slices !== 'string' && isThere(key)
}

function kindOf({ entries, counts }: DayState, here: ReadonlySet<string>): DayKind {
  if (entries.size === 0) return counts === undefined ? 'nothing' : 'counts only'
  const areAllHere = here.size === entries.size
  const isFewer = counts !== undefined && entries.size < counts.objects
  if (isFewer && (areAllHere || counts.contents === OF_A_COPY)) return 'coming'
  if (counts?.contents === contentsOf(entries)) return areAllHere ? 'counted' : 'let go'
  if (areAllHere) return 'uncounted'
  const areCounted = (isCounted: (key: string, entry: Entry) => boolean): boolean =>
    counts?.contents === contentsOf([...entries].filter(([key, entry]) => isCounted(key, entry)))
  if (areCounted((key) => !here.has(key))) return 'grown'
  // What was dropped is counted; what was here and got lost is not.
  if (areCounted((_, { slices }) => slices === 'counted')) return 'missing'
  return counts === undefined ? 'missing' : 'doubtful'
}

/** What is to be done so that a day's summary counts exactly what is held, by the settings of today. */
export type DayNeed =
  /** Nothing. */
  | 'nothing'
  /** Count all its log objects. */
  | 'whole'
  /** Count those whose records are here, and add them to the summary that there is. */
  | 'add'
  /** Log objects that are missing have to be fetched first. */
  | 'fetch'
  /** Its summary cannot be told to count these log objects: all have to be fetched again. */
  | 'rebuild'
  /** Its summary was made with other settings, and records are gone. */
  | 'renew'

export function needOf(kind: DayKind, made: MadeBy): DayNeed {
  switch (kind) {
    case 'nothing':
      return 'nothing'
    case 'counts only':
    case 'coming':
    case 'doubtful':
      return 'rebuild'
    case 'uncounted':
      return 'whole'
    case 'counted':
      return made === 'the same' ? 'nothing' : 'whole'
    case 'let go':
      return made === 'other settings' ? 'renew' : 'nothing'
    case 'grown':
      return 'add'
    case 'missing':
      return 'fetch'
  }
}

export function isCountable(need: DayNeed): need is 'whole' | 'add' {
  return need === 'whole' || need === 'add'
}
