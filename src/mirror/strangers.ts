import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isDeliveryDay } from '../calendar/day.ts'
import { keyDateOf, type Source, sourceName } from '../sync/objects.ts'
import { type DayState, emptyDay, judge, OF_A_COPY } from './day/day-state.ts'
import { type Manifest, readManifest, readManifestFacts } from './day/manifest.ts'
import { HeldMonth, MONTH_FILE, monthFoldersIn, readMonth } from './day/month-file.ts'
import { OUTLINE, readSummaryFacts } from './day/summaries.ts'
import type { Kept } from './envelope.ts'
import { type Marks, readMarks } from './marks.ts'

/** A file that lies where another one should. */
export interface Stranger {
  /** Its path in the mirror. */
  readonly file: string
  readonly why: string
}

/** The folders of delivery days, by their paths in the mirror, in order; those of no such day among them, and those of
 * which all lies in the file of their month. */
export function dayPlacesIn(directory: string): string[] {
  return monthsIn(directory)
    .flatMap((month) => month.dayNames().map((day) => `${month.home}/${day}`))
    .sort()
}

function monthsIn(directory: string): HeldMonth[] {
  return readdirSync(directory)
    .flatMap((source) => monthFoldersIn(path.join(directory, source)))
    .map((folder) => new HeldMonth(folder))
}

/** Files of months that cannot be used. */
export function strangeMonthsIn(directory: string): readonly Stranger[] {
  return monthsIn(directory).flatMap(({ folder, home }) => {
    const read = readMonth(folder)
    return read.kind === 'broken' ? [{ file: `${home}/${MONTH_FILE}`, why: read.why }] : []
  })
}

/**
 * Manifests and summaries of another day or source than the one they lie in: somebody who can write to an
 * unsealed cache can exchange them, envelopes and all. An envelope names the place it was made for. Of one that names
 * none, as those of releases up to 1.0.0, what it holds has to tell: the keys of a manifest carry its day
 * and begin as its source does, and a summary counts the log objects of its manifest.
 *
 * Reads the first lines of what lies in all folders of delivery days, or in those in `places`: not for what only this
 * job can have written. What follows a line is checked where it is read.
 */
export function strangersIn(
  directory: string,
  sources: ReadonlyMap<string, Source>,
  places: readonly string[] = dayPlacesIn(directory),
): readonly Stranger[] {
  const found: Stranger[] = []
  /** Copies that name no place, by what they are a copy of. */
  const copies = new Map<string, string[]>()
  let month: HeldMonth | undefined
  for (const place of places) {
    const folder = path.join(directory, place)
    // Those of a month follow each other.
    if (month?.folder !== path.dirname(folder)) month = new HeldMonth(path.dirname(folder))
    const [name = '', ...parts] = place.split('/')
    const [day, source] = [parts.join('-'), sources.get(name)]
    const manifestFile = month.fileOf(path.basename(folder), 'manifest')
    const whyNot = whyNoManifest(manifestFile, place, day, source)
    if (whyNot !== undefined) found.push({ file: `${place}/manifest`, why: whyNot })

    const whole = readSummaryFacts(path.join(folder, 'summary'), place)
    const isAway = whole.kind === 'missing'
    const outline = month.fileOf(path.basename(folder), OUTLINE)
    const summary = isAway ? readSummaryFacts(outline, place, 'alone') : whole
    const file = `${place}/${isAway ? OUTLINE : 'summary'}`
    if (summary.kind === 'broken') found.push({ file, why: summary.why })
    if (summary.kind !== 'whole' || summary.namesPlace) continue
    const { contents, digest, origin = digest } = summary.summary
    if (contents === OF_A_COPY) copies.set(origin, [...(copies.get(origin) ?? []), file])
    else if (whyNot !== undefined || !counts(summary.summary, readManifest(manifestFile, place)))
      found.push({ file, why: 'it does not count the log objects of its day' })
  }
  for (const files of copies.values())
    if (files.length > 1)
      for (const file of files) found.push({ file, why: 'several days have the same counts' })
  return found
}

/** Marks of sources that no run can have left by `now`, in seconds since 1970. */
export function strangeMarksIn(
  directory: string,
  sources: ReadonlyMap<string, Source>,
  now: number,
): readonly Stranger[] {
  return [...sources].flatMap(([name, source]) => {
    const read = readMarks(path.join(directory, name, 'source'), name, sourceName(source))
    const why = read.kind === 'whole' ? whyNoMarks(read.marks, now) : undefined
    return why === undefined ? [] : [{ file: `${name}/source`, why }]
  })
}

/** Clocks differ by less. */
const MOST_AHEAD = 2 * 86_400

/** Marks of a time to come would keep from the report whatever is delivered until then. */
function whyNoMarks({ marks, listedWhole }: Marks, now: number): string | undefined {
  const newest = Math.max(listedWhole, ...marks.map(({ time }) => time))
  return newest > now + MOST_AHEAD ? 'it was listed in a time to come' : undefined
}

/** Why a file is no manifest of its day and source, as far as that can be told; undefined for none, too. */
function whyNoManifest(
  file: Kept,
  place: string,
  day: string,
  source: Source | undefined,
): string | undefined {
  const head = readManifestFacts(file, place)
  if (head.kind !== 'whole') return head.kind === 'broken' ? head.why : undefined
  if (!isDeliveryDay(day)) return 'there is no such day'
  if (head.namesPlace) return undefined
  const read = readManifest(file, place)
  if (read.kind !== 'whole') return read.kind === 'broken' ? read.why : undefined
  return whyNotOf(read.manifest, day, source)
}

function whyNotOf(
  { entries }: Manifest,
  day: string,
  source: Source | undefined,
): string | undefined {
  const keys = [...entries.keys()]
  const prefix = source?.kind === 's3' ? source.prefix : ''
  if (!keys.every((key) => key.startsWith(prefix))) return 'it is of another source'
  // A key without a date may be held under any day, and earlier releases knew fewer forms of dates.
  const isDated = (key: string): boolean => keyDateOf(key) !== undefined
  const isOfDay = (key: string): boolean => keyDateOf(key)?.day === day
  if (keys.some(isOfDay) || !keys.some(isDated)) return undefined
  return 'its log objects were delivered on other days'
}

/** Whether a summary can be told to count log objects of a manifest, which there is. */
function counts(
  summary: DayState['counts'] & object,
  read: ReturnType<typeof readManifest>,
): boolean {
  if (read.kind !== 'whole') return false
  const { entries, ...records } = read.manifest
  const state = { ...emptyDay, counts: summary, entries, records }
  // Records may be left out of a cache. What is here would be counted anew.
  const isCounting = (isThere: boolean): boolean =>
    !['doubtful', 'uncounted', 'coming', 'counts only'].includes(judge(state, () => isThere).kind)
  return isCounting(true) || isCounting(false)
}
