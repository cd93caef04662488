/** The rows of the table in docs/performance.md. */
import { type Measured, machineName, median } from './measure.ts'
import type { MeasuredOurs } from './ours.ts'

/** What was read. */
export interface Read {
  readonly records: number
  readonly logBytes: number
}

export interface Row extends Read {
  readonly what: string
  /** One of each pair of runs that took turns. */
  readonly runs: readonly (Measured | MeasuredOurs)[]
  /** Processor seconds that this work takes at least on such a core; undefined for other programs. */
  readonly floor?: number
  readonly ratio?: string
}

/** Processor seconds of the fastest prototypes of each part: reading and counting a million records, a start,
 * and a page. */
const FLOOR = { million: 0.65, start: 0.3, page: 0.15 }

/** What a run takes at least, that counts so many records and makes so many pages. */
export function floorOf(records: number, pages: number): number {
  return FLOOR.start + FLOOR.page * pages + (FLOOR.million * records) / 1e6
}

/** The median, over pairs of runs that took turns, of what the first takes of the second. */
export function ratioOf<Run>(
  some: readonly Run[],
  others: readonly Run[],
  of: (run: Run) => number | undefined,
): string {
  const ratios = some.flatMap((run, at) => {
    const other = others[Math.min(at, others.length - 1)]
    const [one, two] = [of(run), other && of(other)]
    return one === undefined || two === undefined ? [] : one / two
  })
  return median(ratios).toFixed(2)
}

export const wallOf = ({ seconds }: Measured): number => seconds
export const cpuOf = ({ cpuSeconds }: Measured): number | undefined => cpuSeconds
export const toDataOf = (run: Measured | MeasuredOurs): number | undefined =>
  'secondsToData' in run ? run.secondsToData : undefined

/** A row with what its runs take of those of another, in time and on the cores. */
export function measuredBy(row: Row, { what, runs }: Row): Row {
  const of = (part: (run: Measured) => number | undefined) => ratioOf(row.runs, runs, part)
  return { ...row, ratio: `${of(wallOf)} × ${what.replaceAll('*', '')}, ${of(cpuOf)} on the cores` }
}

/** The row of another program, with what ours take of it. */
export function rival(name: string, runs: readonly Measured[], ours: Row): Row {
  const { records, logBytes } = ours
  const whole = ratioOf<Measured | MeasuredOurs>(ours.runs, runs, wallOf)
  const toData = ratioOf(
    ours.runs.map((run) => toDataOf(run)),
    runs.map(wallOf),
    (seconds) => seconds,
  )
  const isOnCores = runs.every(({ cpuSeconds }) => cpuSeconds !== undefined)
  const onCores = isOnCores ? `, ${ratioOf<Measured>(ours.runs, runs, cpuOf)} on the cores` : ''
  const ratio = `ours takes ${whole} of it, ${toData} to data.json${onCores}`
  return { what: `by ${name}`, runs, records, logBytes, ratio }
}

/** What more records of the same kind take: the difference of two rows of the same program. */
export function marginal(
  what: string,
  more: Row,
  less: Row,
  others: readonly [more: Row, less: Row] | undefined,
): Row {
  const runs = differences(more, less)
  const theirs = others === undefined ? [] : differences(...others)
  const records = more.records - less.records
  const logBytes = more.logBytes - less.logBytes
  const row: Row = { what, runs, records, logBytes, floor: (FLOOR.million * records) / 1e6 }
  if (theirs.length === 0) return row
  return { ...row, ratio: `ours takes ${ratioOf(runs, theirs, wallOf)} of Analog's` }
}

function differences(more: Row, less: Row): Measured[] {
  return more.runs.flatMap((run, at) => {
    const other = less.runs[at]
    if (other === undefined) return []
    const cpuSeconds = (run.cpuSeconds ?? Number.NaN) - (other.cpuSeconds ?? Number.NaN)
    return { seconds: run.seconds - other.seconds, cpuSeconds, peakMB: undefined }
  })
}

const COLUMNS =
  'records|log|time|to data.json|on the cores|floor|ratio|records/s|MB/s|peak memory'.split('|')

export function tableOf(rows: readonly Row[], runs: number): string {
  return [
    `${machineName()}. Medians of ${runs} runs that took turns; a ratio is the median over the pairs.`,
    '',
    `| | ${COLUMNS.join(' | ')} |`,
    `|---|${COLUMNS.map(() => '--:').join('|')}|`,
    ...rows.map((row) => `| ${cellsOf(row).join(' | ')} |`),
  ].join('\n')
}

function cellsOf({ what, runs, records, logBytes, floor, ratio = '' }: Row): string[] {
  const seconds = median(runs.map(wallOf))
  const peaks = runs.flatMap(({ peakMB }) => peakMB ?? [])
  return [
    what,
    records.toLocaleString('en'),
    `${(logBytes / 1e6).toFixed(0)} MB`,
    inSeconds(seconds),
    inSeconds(middleOf(runs.flatMap((run) => toDataOf(run) ?? []))),
    inSeconds(middleOf(runs.flatMap((run) => cpuOf(run) ?? []))),
    inSeconds(floor),
    ratio,
    Math.round(records / seconds).toLocaleString('en'),
    (logBytes / 1e6 / seconds).toFixed(0),
    peaks.length === 0 ? '' : `${Math.max(...peaks).toFixed(0)} MB`,
  ]
}

function middleOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : median(values)
}

function inSeconds(seconds: number | undefined): string {
  return seconds === undefined ? '' : `${seconds.toFixed(2)} s`
}
