/** What has to be added up for some tables: a pure function of their rows. */
import type { ValueField } from '../../formats/records.ts'
import { type IdKey, type IdSource, isClassKey, type Key } from './keys.ts'
import type { ColumnName, TableRow, TableRows } from './tables.ts'
import { billColumns } from './tables.ts'

/** Lists of records that are added up; each is in those that it belongs to. */
export const bases = [
  'records',
  'requests',
  'reads',
  'pageViews',
  'errors',
  'notFound',
  'hotlinks',
  'calls',
  'fetches',
  'failedFetches',
  'edge',
] as const
export type Base = (typeof bases)[number]

/** Sums by the ids of a field, over one list of records. */
export interface AccumulatorPlan {
  readonly base: Base
  readonly field: ValueField
  /** Beside those of the bill: requests and bytes first. */
  readonly columns: readonly ColumnName[]
}

/** Sums by pairs of ids, of one table. */
export interface PairPlan {
  readonly row: TableRow
  readonly base: Base
  readonly left: IdKey
  readonly right: IdKey
}

export interface CountingPlan {
  readonly rows: TableRows
  /** What names any row, each once. */
  readonly keys: readonly IdKey[]
  readonly accumulators: readonly AccumulatorPlan[]
  readonly pairs: readonly PairPlan[]
}

/** What is worked out of each read of an object, by its key; in this order, after requests and bytes. */
export const objectColumns = [
  'errors',
  'whole',
  'partial',
  'partialBytes',
  'wastedBytes',
  'size',
  'turnAroundMs',
  'turnAroundCount',
  'anonymous',
  'inVain',
  'parts',
] as const satisfies readonly ColumnName[]

/** Throws where a table asks for what cannot be counted, and says what can. */
export function planCounting(rows: TableRows): CountingPlan {
  const names = new Set<string>()
  for (const { name } of rows) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || names.has(name))
      throw new Error(
        `Table '${name}': a name is one of letters and digits that no other table has`,
      )
    names.add(name)
  }
  const isDense = ({ key }: TableRow): boolean => key.some(isClassKey)
  for (const row of rows) if (isDense(row)) checkClasses(row)
  const plain = rows.filter((row) => !isDense(row))
  const single = plain.filter(({ key }) => key.length === 1)
  const accumulators = accumulatorsOf(single)
  for (const row of single) checkColumns(row, accumulators)
  return {
    rows,
    keys: [...new Set(plain.flatMap(({ key }) => key as readonly IdKey[]))],
    accumulators,
    pairs: plain.flatMap((row) => (row.key.length === 2 ? [pairOf(row, row.key)] : [])),
  }
}

function accumulatorsOf(rows: TableRows): AccumulatorPlan[] {
  const made = new Map<string, AccumulatorPlan & { readonly columns: ColumnName[] }>()
  const of = (base: Base, field: ValueField) => {
    const name = `${base} ${field}`
    const isMeasured = isOfObjects({ base, field, columns: [] })
    const one = made.get(name) ?? {
      base,
      field,
      columns: ['requests', 'bytes', ...(isMeasured ? objectColumns : [])],
    }
    made.set(name, one)
    return one
  }
  // What was done, and what was read how, is told of every day, whatever its tables.
  of('records', 'operation')
  of('reads', 'key')
  for (const row of rows) {
    const base = baseOf(row)
    const { columns } = of(base, fieldOf(row))
    const more = base === 'reads' ? (['pageViews'] as const) : (['errors'] as const)
    for (const column of more)
      if (row.columns.includes(column) && !columns.includes(column)) columns.push(column)
  }
  return [...made.values()]
}

/** The records of a table, before those of one kind are taken of them. */
function baseOf({ counts }: TableRow): Base {
  return counts === 'people' || counts === 'bots' || counts === 'tools' ? 'reads' : counts
}

/** The field whose ids a table is added up by. Origins are found by their referrers. */
function fieldOf({ name, key: [{ of }] }: TableRow): ValueField {
  if (of === 'origin') return 'referrer'
  if (of === 'code' || of === 'size' || of === 'turnAround' || of === 'total')
    throw new Error(`Table '${name}': '${of}' names rows in pairs only`)
  return of
}

/** Which of the accumulators a table is made of. */
export function accumulatorOf(row: TableRow, all: readonly AccumulatorPlan[]): number {
  return all.findIndex(({ base, field }) => base === baseOf(row) && field === fieldOf(row))
}

/** Whether visitors can be told apart by what names the table's rows: of people's reads, or of page views. */
function knowsVisitors({ counts, key: [{ of }] }: TableRow): boolean {
  const ofReads: readonly Key['of'][] = ['agent', 'address', 'origin', 'campaign']
  return baseOf({ counts } as TableRow) === 'reads'
    ? ofReads.includes(of)
    : counts === 'pageViews' && of === 'key'
}

function checkColumns(row: TableRow, all: readonly AccumulatorPlan[]): void {
  const { name, counts, columns, key } = row
  const [{ of }] = key
  if (baseOf(row) !== counts && of !== 'agent')
    throw new Error(`Table '${name}': ${counts} are told apart by their agent, not by ${of}`)
  const { columns: added = [], base } = all[accumulatorOf(row, all)] ?? {}
  const known: readonly ColumnName[] = [
    ...added,
    ...billColumns,
    ...(knowsVisitors(row) ? (['visitors'] as const) : []),
    ...(knowsVisitors(row) && of === 'address' ? (['crowd'] as const) : []),
  ]
  const isFailing = base === 'records' || base === 'requests'
  const wrong = columns.filter(
    (column) => !known.includes(column) || (column === 'errors' && !isFailing && base !== 'reads'),
  )
  if (wrong.length > 0)
    throw new Error(
      `Table '${name}': ${wrong.join(', ')} cannot be counted of ${counts} by ${of}, only ${known.join(', ')}`,
    )
}

function pairOf(row: TableRow, [left, right]: readonly Key[]): PairPlan {
  const { name, counts, columns, isPair, fields } = row
  const base = baseOf(row)
  if (isPair !== true || fields === undefined)
    throw new Error(`Table '${name}': two keys make pairs, so it needs 'isPair' and 'fields'`)
  if (base !== counts) throw new Error(`Table '${name}': pairs of ${counts} are not counted`)
  const known: readonly ColumnName[] = ['requests', 'bytes', ...billColumns]
  const wrong = columns.filter((column) => !known.includes(column))
  if (wrong.length > 0)
    throw new Error(
      `Table '${name}': ${wrong.join(', ')} cannot be counted of pairs, only ${known.join(', ')}`,
    )
  for (const source of [left, right] as readonly IdKey[]) checkSource(row, source.of)
  return { row, base, left: left as IdKey, right: right as IdKey }
}

/** What is worked out of a record is known of some records only. */
function checkSource({ name, counts }: TableRow, of: IdSource): void {
  if (of === 'code' && !['errors', 'notFound', 'failedFetches'].includes(counts))
    throw new Error(`Table '${name}': a code names errors only, and it counts ${counts}`)
  if (of === 'origin' && !['reads', 'pageViews', 'notFound', 'hotlinks'].includes(counts))
    throw new Error(`Table '${name}': an origin is known of reads only, and it counts ${counts}`)
}

function checkClasses({ name, counts, key, columns }: TableRow): void {
  const what = key.map(({ of }) => of).join(' × ')
  const isKnown = ['size', 'size × turnAround', 'size × total'].includes(what)
  const known: readonly ColumnName[] =
    key.length === 1 ? ['requests', 'bytes', ...billColumns] : ['requests']
  if (!isKnown || counts !== 'reads' || columns.some((column) => !known.includes(column)))
    throw new Error(
      `Table '${name}': reads are counted by size (${known.join(', ')}), by size and turn-around or total time (requests)`,
    )
}

/** Whether these are the sums of what was done, which totals are told by. */
export function isOfOperations({ base, field }: AccumulatorPlan): boolean {
  return base === 'records' && field === 'operation'
}

/** Whether these are the sums by object that `objectColumns` are added to. */
export function isOfObjects({ base, field }: AccumulatorPlan): boolean {
  return base === 'reads' && field === 'key'
}
