import {
  type DayEvent,
  type DayState,
  emptyDay,
  judge,
  OF_A_COPY,
  type Step,
} from '../../src/mirror/day/day-state.ts'
import { contentsOf, type Entry, FIRST_RECORDS } from '../../src/mirror/day/manifest.ts'

/**
 * A day as text, and back: its log objects, then what its summary counts.
 *
 *   a     its records are here          = a b     counts a and b
 *   a-    let go, once counted          = none    counts no log object
 *   a?    lost                          = copy 3  a copy that counts three
 *   a2    a later version of it is here (nothing) no summary
 */
export function dayOf(text: string): DayState {
  const [held = '', counts = ''] = text.split('=').map((part) => part.trim())
  const entries = new Map<string, Entry>()
  for (const name of held.split(' ').filter(Boolean)) entries.set(keyOf(name), entryOf(name))
  const isHere = [...entries.values()].some(({ slices }) => typeof slices !== 'string')
  return {
    ...emptyDay,
    entries,
    records: { records: FIRST_RECORDS, recordsLength: isHere ? 100 : 0 },
    counts: counts === '' ? undefined : countsOf(counts),
  }
}

const keyOf = (name: string): string => `l/2026-11-20-05-31-07-${name[0]}`

function entryOf(name: string): Entry {
  const slices = name.endsWith('-') ? 'counted' : name.endsWith('?') ? 'lost' : oneSlice
  return { etag: name.includes('2') ? 'later' : 'first', size: 1, slices }
}
const oneSlice = [{ frame: { offset: 0, length: 100, rawLength: 200 }, from: 0, to: 10 }]

function countsOf(text: string): NonNullable<DayState['counts']> {
  const copy = /^copy (\d)$/.exec(text)
  const names = text.split(' ')
  const contents = contentsOf(names.map((name) => [keyOf(name), entryOf(name)]))
  return {
    contents: copy === null ? contents : OF_A_COPY,
    counting: 'v1',
    objects: copy === null ? names.length : Number(copy[1]),
  }
}

export function textOf({ entries, counts }: DayState): string {
  const held = [...entries].map(([key, { etag, slices }]) => {
    const name = `${key.at(-1)}${etag === 'later' ? '2' : ''}`
    return slices === 'counted' ? `${name}-` : slices === 'lost' ? `${name}?` : name
  })
  if (counts === undefined) return held.join(' ')
  const counted =
    counts.contents === OF_A_COPY ? `copy ${counts.objects}` : subsets.get(counts.contents)
  return [...held, '=', counted].join(' ')
}

/** The names of each set of log objects, by its digest. */
const subsets = new Map(
  Array.from({ length: 16 }, (_, at) => {
    const names = [...'abcd'].filter((_, bit) => (at >> bit) & 1)
    const contents = contentsOf(names.map((name) => [keyOf(name), entryOf(name)]))
    return [contents, names.join(' ') || 'none']
  }),
)

/** An event as text: `c arrived`, `a left`, `counted`, `copy of 3 found`, and those without a word more. */
export function eventOf(text: string, state: DayState): DayEvent {
  const [, names = '', kind = ''] = /^((?:[a-d]2? )*)(.*)$/.exec(text) ?? []
  const keys = names.split(' ').filter(Boolean)
  const entries = new Map(keys.map((name) => [keyOf(name), entryOf(name)]))
  switch (kind) {
    case 'arrived':
      return { kind, entries, recordsLength: 200 }
    case 'left':
      return { kind, keys: keys.map(keyOf) }
    case 'counted': {
      const contents = contentsOf(state.entries)
      return { kind, counts: { contents, counting: 'v1', objects: state.entries.size } }
    }
    case 'records rewritten': {
      const records = { records: 'records-2.zst', recordsLength: 90 }
      return { kind, entries: state.entries, records }
    }
    case 'records dropped':
    case 'records damaged':
    case 'manifest damaged':
    case 'summary damaged':
    case 'given up':
      return { kind }
    default: {
      const objects = Number(/^copy of (\d) found$/.exec(kind)?.[1])
      return { kind: 'copy found', counts: { counting: 'v1', objects } }
    }
  }
}

export function stepsOf(steps: readonly Step[]): string {
  return steps.map((step) => (typeof step === 'string' ? step : `remove ${step.remove}`)).join(', ')
}

export function kindOf(state: DayState): string {
  return judge(state).kind
}
