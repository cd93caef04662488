/** How rows are read, in the words that `kernel/rows.ts` takes. */
import { isDay } from '../../calendar/day.ts'
import type { CellEncoding, CellGroup, Line, RowPlan } from '../format.ts'
import { numberFields, type ValueField, valueFields } from '../records.ts'

/** Ids of the values of a record, in the order of `valueFields`. */
export type RecordIds = readonly number[]
/** Where the id of a field stands in them. */
export const fieldNumbers = Object.fromEntries(
  valueFields.map((field, at) => [field, at]),
) as Record<ValueField, number>

/** Fields of a group, and whether the answer was whole. */
const GROUP_WORDS = 6
const MOST_PLACES = 4
/** The kernel keeps no longer cells. */
const MOST_BYTES = 2048
const encodings: readonly CellEncoding[] = ['unknown', 'plain', 'url', 'path', 'query']

/** Of no plan: more cells than a row can have. */
export const NO_PLAN: readonly number[] = [-1]

/** A plan; what no group has of a record is in all rows what it is in one whose ids these are. */
export function planWords({ cells, time, id, numbers, groups }: RowPlan, ids: RecordIds): number[] {
  return [
    ...[cells, time.date, time.clock, time.milliseconds, time.seconds, id],
    ...numberFields.map((field) => numbers[field]),
    groups.length,
    ...ids,
    ...groups.flatMap(({ number, places, fields, encoding }) => [
      number,
      places.length,
      ...Array.from({ length: MOST_PLACES }, (_, at) => places[at] ?? -1),
      fields.length,
      ...Array.from({ length: GROUP_WORDS - 1 }, (_, at) => {
        const field = fields[at]
        return field === undefined ? 0 : fieldNumbers[field]
      }),
      encodings.indexOf(encoding),
    ]),
  ]
}

/** The kernel has no room for more. */
const MOST_BETWEEN = 8192

/** What stands between cells; undefined where it is too much. */
export function betweenBytes({ between }: Pick<RowPlan, 'between'>): Uint8Array | undefined {
  if (between === undefined) return new Uint8Array(4)
  const parts = between.map((text) => {
    const bytes = Buffer.alloc(4 + Math.ceil(text.length / 4) * 4)
    bytes.writeUInt32LE(text.length)
    bytes.write(text, 4, 'latin1')
    return bytes
  })
  const all = Buffer.concat([Uint8Array.of(1, 0, 0, 0), ...parts])
  return all.length > MOST_BETWEEN ? undefined : all
}

/** What the cells of a row stand for, by group: the ids of their record, and whether the answer was whole. `last` are the
 * cells that were told last, by the numbers of their groups: they are not told again. */
export function taughtGroups(
  { groups }: RowPlan,
  cells: readonly string[],
  line: Line,
  ids: RecordIds,
  last: readonly (string | undefined)[],
) {
  return groups.flatMap((group) => {
    const { number, places, fields } = group
    const raw = places.map((place) => cells[place] ?? '').join('\t')
    if (raw === last[number] || raw.length > MOST_BYTES || !isToBeTaught(group, raw)) return []
    const words = new Uint32Array(GROUP_WORDS)
    for (const [at, field] of fields.entries()) words[at] = ids[fieldNumbers[field]] ?? 0
    const isWhole = fields.includes('status') && line.values.status === '200'
    words[GROUP_WORDS - 1] = isWhole ? 1 : 0
    return [{ number, raw, words }]
  })
}

/** Not of cells that are as they are, nor of what is the log object's. */
function isToBeTaught({ encoding, isOfObject }: CellGroup, raw: string): boolean {
  const isNothing = raw === '' || raw === '-'
  if (isOfObject && isNothing) return false
  if (encoding === 'unknown' || encoding === 'query') return true
  return raw === '' || (encoding !== 'plain' && raw.includes('%'))
}

/** The first second of a date as rows write it; undefined where it is none, or before 1970. */
export function secondsOfDate(date: string): number | undefined {
  const seconds = isDay(date) ? Date.parse(date) / 1000 : -1
  return seconds >= 0 ? seconds : undefined
}
