import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Day, type DeliveryDay, isDeliveryDay } from '../calendar/day.ts'
import { countedWithOf, publishableCounting } from '../count/counted-with.ts'
import { checkSummary, EARLIEST } from '../count/summary/check.ts'
import { decodeSummary, encodeSummary } from '../count/summary/encode.ts'
import type { DayCounts, Summary } from '../count/summary/summary.ts'
import { type TableRows, tables } from '../count/tables/tables.ts'
import { sha256 } from '../mirror/envelope.ts'
import { boundedTables } from './copied.ts'
import { inNumbers } from './distinct.ts'
import { copiedCube } from './public.ts'

/**
 * A copy of a summary that may be published: bounded, and without anything made of an address.
 * It outlives the cache and the log objects.
 *
 *   "s3-log-report history 3 <sha256 of the rest>\n"  <CopyFacts as JSON>\n  zstd of the summary
 *
 * Smaller rows are summed into the rest of their table (`copied.ts`), and cubes are folded
 * (`public-cube.ts`). Addresses are left out: all of `clients` is rest. Visitors are told as their
 * number a day, which cannot be united with others: what they were over several days stands in files
 * of its own (`visitors.ts`).
 */
export interface CopyFacts {
  readonly source: string
  readonly deliveryDay: DeliveryDay
  /** What the summary was counted with. */
  readonly counting: string
  /** Digest of the summary that was counted. Empty in copies of release 0.1, which did not tell. */
  readonly origin: string
  readonly objects: number
  readonly bytes: number
}

const MAGIC = 's3-log-report history'
const VERSION = '3'
/** Of zstd, for what stays on a branch for good: a tenth less than by its own level, for 20 ms a night. A higher one takes
 * ten times as long for another tenth. */
const LEVEL = 9
/** Of release 0.1: visitors are told beside the summary. */
const OLDER_VERSION = '2'
/** What a copy unpacks to, at most: several times as much as the largest that is ever written. */
const MOST_UNPACKED = 64 * 1024 * 1024
const MOST_FACTS = 64 * 1024

/** The folder of all copies, beside the report. */
export const HISTORY = 'history/'

/** Where the copy of a delivery day lies beside the report. */
export function copyPath({
  source,
  deliveryDay,
}: Pick<CopyFacts, 'source' | 'deliveryDay'>): string {
  return pathOf(source, deliveryDay)
}

function pathOf(source: string, day: string): string {
  return `${HISTORY}${source}/${day.replaceAll('-', '/')}`
}

/** The source and the delivery day that a path beside the report names; undefined where it is none of a
 * copy. */
export function copyAt(file: string): Pick<CopyFacts, 'source' | 'deliveryDay'> | undefined {
  const [, source, year, month, date] =
    /^history\/([a-z0-9][a-z0-9-]*)\/(\d{4})\/(\d\d)\/(\d\d)$/.exec(file) ?? []
  const deliveryDay = `${year}-${month}-${date}`
  return source !== undefined && isDeliveryDay(deliveryDay) ? { source, deliveryDay } : undefined
}

export function encodeCopy(
  facts: CopyFacts,
  summary: Summary,
  site: readonly string[] = [],
  rows: TableRows = tables,
): Uint8Array {
  const records = [...summary.days.values()].reduce((sum, { totals }) => sum + totals.records, 0)
  const days = [...summary.days].map(
    ([day, counts]) =>
      [
        day,
        publishable(inNumbers(counts, site, rows), counts.totals.records / records, rows),
      ] as const,
  )
  const bytes = encodeSummary({ log: summary.log, days: new Map(days) }, rows)
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } })
  const told = { ...facts, counting: publishableCounting(facts.counting) }
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(told)}\n`), packed])
  return Buffer.concat([Buffer.from(`${MAGIC} ${VERSION} ${sha256(rest)}\n`), rest])
}

function publishable(counts: DayCounts, share: number, rows: TableRows): DayCounts {
  return {
    ...counts,
    tables: boundedTables(counts.tables, share, rows),
    cube: counts.cube && copiedCube(counts.cube, counts.tables),
  }
}

/** A copy read back, with how much it may add to any sum; or why it cannot be: then nothing of it is used. */
export type ReadCopy =
  | {
      readonly kind: 'whole'
      readonly facts: CopyFacts
      readonly summary: Summary
      readonly adds: number
    }
  | { readonly kind: 'broken'; readonly why: string }

/** The copy that lies at `file`. Whatever the bytes are, this ends, soon and with an answer. `latest` is
 * the last day that may have delivered anything. */
export function decodeCopy(
  file: string,
  bytes: Uint8Array,
  latest: DeliveryDay,
  rows: TableRows = tables,
): ReadCopy {
  try {
    return { kind: 'whole', ...readCopy(file, Buffer.from(bytes), latest, rows) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    // What the reader itself stumbled over says little to people.
    const isOwn = error instanceof Error && error.constructor === Error
    return { kind: 'broken', why: (isOwn ? why : `it is damaged (${why})`).slice(0, 200) }
  }
}

function readCopy(
  file: string,
  bytes: Buffer,
  latest: DeliveryDay,
  rows: TableRows,
): { facts: CopyFacts; summary: Summary; adds: number } {
  const head = /^s3-log-report history (\d{1,4}) ([0-9a-f]{64})\n/.exec(
    bytes.toString('latin1', 0, 120),
  )
  if (head === null) throw new Error(`it does not begin with '${MAGIC}'`)
  const [line, version = '', digest] = head
  if (version !== VERSION && version !== OLDER_VERSION)
    throw new Error(
      `it is of version ${version}, and this release reads ${OLDER_VERSION} and ${VERSION}: a later release wrote it`,
    )
  const rest = bytes.subarray(line.length)
  if (sha256(rest) !== digest) throw new Error('it is not what was written')
  const end = rest.indexOf('\n')
  if (end < 0 || end > MOST_FACTS) throw new Error('it does not say what it is a copy of')
  const { deliveryDay, ...others } = checkedFacts(JSON.parse(rest.toString('utf8', 0, end)))
  const path = pathOf(others.facts.source, deliveryDay)
  if (path !== file) throw new Error(`it is a copy of ${path.slice(0, 100)}`)
  if (!isDeliveryDay(deliveryDay) || deliveryDay < EARLIEST || deliveryDay > latest)
    throw new Error(`nothing can have been delivered on ${deliveryDay}`)
  const { visitors } = others
  const facts: CopyFacts = { ...others.facts, deliveryDay }
  const unpacked = zstdDecompressSync(rest.subarray(end + 1), { maxOutputLength: MOST_UNPACKED })
  const { log, days } = decodeSummary(unpacked, rows)
  const counted = [...days].map(([day, counts]): [Day, DayCounts] => {
    const unhashed = version === VERSION ? counts.unhashed : (visitors.get(day) ?? 0)
    return [day, withUnhashed(counts, unhashed)]
  })
  const summary = { log, days: new Map(counted) }
  return { facts, summary, adds: checkSummary(summary, latest, rows) }
}

/** With no visitors but these. (Spread, its hashes of visitors would be read.) */
function withUnhashed(counts: DayCounts, unhashed: number): DayCounts {
  const { totals, hours, unhashedEmbedded, firstRecord, lastRecord, lacking } = counts
  const visitors = new Float64Array(0)
  const visitorRows = null
  return {
    totals,
    hours,
    visitors,
    visitorRows,
    unhashed,
    unhashedEmbedded,
    tables: counts.tables,
    firstRecord,
    lastRecord,
    lacking,
    get cube() {
      return counts.cube
    },
  }
}

/** What the first line of a copy says. Its days are not looked at yet. */
interface ReadFacts {
  readonly deliveryDay: string
  readonly facts: Omit<CopyFacts, 'deliveryDay'>
  /** Of release 0.1: the number of visitors of each day. */
  readonly visitors: ReadonlyMap<string, number>
}

function checkedFacts(value: unknown): ReadFacts {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const { source, deliveryDay, counting, origin = '', objects, bytes, visitors = [] } = given
  const isCount = (number: unknown): number is number =>
    Number.isSafeInteger(number) && (number as number) >= 0
  if (
    typeof source !== 'string' ||
    typeof deliveryDay !== 'string' ||
    typeof counting !== 'string' ||
    typeof origin !== 'string' ||
    !/^([0-9a-f]{64})?$/.test(origin) ||
    !isCount(objects) ||
    !isCount(bytes) ||
    !Array.isArray(visitors)
  )
    throw new Error('it does not say what it is a copy of')
  if (countedWithOf(counting) === undefined) throw new Error('it does not say how it was counted')
  const numbers = visitors.map((one: unknown): [string, number] => {
    const [day, number] = Array.isArray(one) ? (one as unknown[]) : []
    if (typeof day !== 'string' || !isCount(number)) throw new Error('its visitors are no numbers')
    return [day, number]
  })
  const facts = { source, counting, origin, objects, bytes }
  return { deliveryDay, facts, visitors: new Map(numbers) }
}
