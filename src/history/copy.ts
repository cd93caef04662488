import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { bounded } from '../summary/bound.ts'
import { decodeSummary, encodeSummary } from '../summary/encode.ts'
import { packedTable } from '../summary/parts.ts'
import { publicSummary } from '../summary/public.ts'
import type { Day, DayCounts, Summary, Table } from '../summary/summary.ts'
import { type TableName, tables } from '../summary/tables.ts'

/**
 * A copy of a summary that may be published: bounded, and without anything made of an address.
 * It outlives the cache and the log objects.
 *
 *   "s3-log-report history 2 <sha256 of the rest>\n"  <CopyFacts as JSON>\n  zstd of the summary
 *
 * Rows past COPY_ROWS are summed into the rest of their table. Addresses are left out: all of
 * `clients` is rest. Visitors are told as their number a day; a summary read back holds as many
 * stand-ins, so that a day's number is right and a longer period counts each once a day.
 */
export interface CopyFacts {
  readonly source: string
  readonly deliveryDay: Day
  /** What the summary was counted with. */
  readonly counting: string
  readonly objects: number
  readonly bytes: number
  readonly visitors: readonly (readonly [Day, number])[]
}

/** Rows of each table that a copy keeps. */
export const COPY_ROWS = 150

const MAGIC = 's3-log-report history 2'
/** Another one where copies of the same summaries come out otherwise. */
export const COPY_FORM = MAGIC

/** The folder of all copies, beside the report. */
export const HISTORY = 'history/'

/** Where the copy of a delivery day lies beside the report. */
export function copyPath({
  source,
  deliveryDay,
}: Pick<CopyFacts, 'source' | 'deliveryDay'>): string {
  return `${HISTORY}${source}/${deliveryDay.replaceAll('-', '/')}`
}

export function encodeCopy(facts: Omit<CopyFacts, 'visitors'>, summary: Summary): Uint8Array {
  const visitors = [...summary.days].map(([day, counts]) => [day, counts.visitors.length] as const)
  const days = [...summary.days].map(([day, counts]) => [day, publishable(counts)] as const)
  const packed = zstdCompressSync(encodeSummary({ log: summary.log, days: new Map(days) }))
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ ...facts, visitors })}\n`), packed])
  return Buffer.concat([Buffer.from(`${MAGIC} ${sha256(rest)}\n`), rest])
}

/** A copy read back, or why it cannot be: then nothing of it is used. */
export type ReadCopy =
  | { readonly kind: 'whole'; readonly facts: CopyFacts; readonly summary: Summary }
  | { readonly kind: 'broken'; readonly why: string }

export function decodeCopy(bytes: Uint8Array): ReadCopy {
  const file = Buffer.from(bytes)
  const head = file.toString('latin1', 0, Math.max(0, file.indexOf('\n')))
  if (!head.startsWith(MAGIC)) return { kind: 'broken', why: `it does not begin with '${MAGIC}'` }
  const rest = file.subarray(head.length + 1)
  if (head !== `${MAGIC} ${sha256(rest)}`)
    return { kind: 'broken', why: 'it is not what was written' }
  const end = rest.indexOf('\n')
  const facts = JSON.parse(rest.toString('utf8', 0, end)) as CopyFacts
  const { log, days } = decodeSummary(zstdDecompressSync(rest.subarray(end + 1)))
  const numbers = new Map(facts.visitors)
  const counted = [...days].map(([day, counts]): [Day, DayCounts] => [
    day,
    {
      ...counts,
      visitors: standIns(numbers.get(day) ?? 0, [facts.source, facts.deliveryDay, day]),
    },
  ])
  return { kind: 'whole', facts, summary: { log, days: new Map(counted) } }
}

/** A summary as everybody may have it, with stand-ins for its visitors. */
export function publicForm(
  { source, deliveryDay }: Pick<CopyFacts, 'source' | 'deliveryDay'>,
  summary: Summary,
): Summary {
  return publicSummary(summary, (day, count) => standIns(count, [source, deliveryDay, day]))
}

function publishable(counts: DayCounts): DayCounts {
  const kept: Partial<Record<TableName, Table>> = {}
  for (const row of tables) {
    const table = packedTable(counts.tables[row.name], 'isPair' in row)
    kept[row.name] = bounded(table, row.name === 'clients' ? 0 : COPY_ROWS)
  }
  return {
    ...counts,
    visitors: new Float64Array(0),
    tables: kept as Record<TableName, Table>,
  }
}

/** `count` distinct 53-bit numbers in order, the same for the same seed. */
function standIns(count: number, seed: readonly string[]): Float64Array {
  const numbers = new Set<number>()
  for (let block = 0; numbers.size < count; block++) {
    const digest = createHash('sha256')
      .update(JSON.stringify([...seed, block]))
      .digest()
    for (let at = 0; at < 32 && numbers.size < count; at += 8)
      numbers.add(Number(digest.readBigUInt64LE(at) >> 11n))
  }
  return Float64Array.from(numbers).sort()
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
