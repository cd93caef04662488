/** Which file of the mirror goes into which entry of the cache. `cache.ts` draws the picture. */

/** A month is closed when this many days of the next one were delivered: most late ones are in. */
const CLOSING_DAYS = 3
/** The open part is saved every night and stays for a week: seven of them must fit into 10 GB. */
const MOST_OPEN_BYTES = 1_000_000_000
/** Raw records of closed months are a convenience, not worth crowding out the repository's builds. */
const MOST_CLOSED_RECORDS_BYTES = 2_000_000_000
/** A block of more parts is put together again. */
const MOST_PARTS = 6

/** What lies in the closed parts of a cache: `counts` come back every night; `summaries` and `records` only
 * for the days that they are asked for. */
export type PartKind = 'counts' | 'summaries' | 'records'

/** One entry of the cache. */
export interface Part {
  readonly key: string
  readonly bytes: number
  /** Path in the mirror → SHA-256. A later part's file overrides an earlier one's. */
  readonly files: Readonly<Record<string, string>>
}
/** What the cache has. */
export interface Index {
  readonly version: number
  /** Block, such as `2026-10/counts` → its parts, oldest first. */
  readonly blocks: Readonly<Record<string, readonly Part[]>>
  readonly open: Readonly<Record<string, string>>
  readonly openBytes: number
}

/** A file of the mirror, as its path tells: `<source>/2026/11/22/records.zst`, `shelf/2026-11`. */
export interface MirrorFile {
  readonly path: string
  readonly bytes: number
  /** The day it belongs to as `2026/11/22`; undefined where there is none. */
  readonly day: string | undefined
  readonly isRecords: boolean
}

/** What a path of the mirror tells. What the build cache holds of a month or a day belongs to it, too. */
export function describe(file: string): Pick<MirrorFile, 'day' | 'isRecords'> {
  const held = /(?:^|\/)(\d{4}\/\d\d\/\d\d)\/([^/]+)$/.exec(file)
  if (held !== null) return { day: held[1], isRecords: held[2]?.startsWith('records') ?? false }
  const ofMonth = MONTH_FILE.exec(file)?.[1]
  if (ofMonth !== undefined) return { day: `${ofMonth}/01`, isRecords: false }
  const [, year, month, day = '01'] =
    /^shelf\/(?:.*-)?(\d{4})-(\d\d)(?:-(\d\d))?(?:-head)?$/.exec(file) ?? []
  return { day: year === undefined ? undefined : `${year}/${month}/${day}`, isRecords: false }
}

/** What may lie where everybody can read it. Named one by one: what is not known is raw. */
export function isShareable(file: string): boolean {
  return (
    MONTH_FILE.test(file) ||
    /\/\d{4}\/\d\d\/\d\d\/(manifest|summary|outline)$|^[^/]+\/source$|^shelf\/[^/]+$/.test(file)
  )
}

/** Manifests and outlines of a month in one file. */
const MONTH_FILE = /^[^/]+\/(\d{4}\/\d\d)\/days$/
const SUMMARY = /\/summary$/
const OUTLINE = /\/outline$/
/** Whether a file stands for a summary which may be left in the cache, and for which one. */
export const isOutline = (file: string): boolean => OUTLINE.test(file)
export const summaryOf = (outline: string): string => outline.replace(OUTLINE, '/summary')
const outlineOf = (summary: string): string => summary.replace(SUMMARY, '/outline')
/** The file that its outline lies in where the month's lie in one. */
const monthFileOf = (summary: string): string => summary.replace(/\/\d\d\/summary$/, '/days')

/** Tells summaries whose outline is here. A month whose outlines lie in one file has one for each. */
function outlinedIn(files: readonly MirrorFile[]): (summary: string) => boolean {
  const names = new Set(files.map(({ path }) => path))
  return (summary) => names.has(outlineOf(summary)) || names.has(monthFileOf(summary))
}

/** Summaries of months that are over and have no outline yet. */
export function toOutline(files: readonly MirrorFile[]): string[] {
  const { openFrom } = edges(files, 0)
  const isOutlined = outlinedIn(files)
  return files
    .filter(({ path, day = '' }) => SUMMARY.test(path) && monthOf(day) < openFrom)
    .map(({ path }) => path)
    .filter((path) => !isOutlined(path))
}

/** Folders of months that are over and have outlines: these are to be put into one file with the manifests. */
export function toPack(files: readonly MirrorFile[]): string[] {
  const { openFrom } = edges(files, 0)
  const outlines = files.filter(({ path, day = '' }) => isOutline(path) && monthOf(day) < openFrom)
  return [...new Set(outlines.map(({ path }) => path.split('/').slice(0, 3).join('/')))]
}

/** The first month that is not over, and the first one of which records are kept. */
function edges(
  files: readonly MirrorFile[],
  keepRecordsDays: number,
): { readonly openFrom: string; readonly keptFrom: string } {
  const newest = files.reduce((most, { day = '' }) => (day > most ? day : most), '')
  if (newest === '') return { openFrom: '', keptFrom: '' }
  const before = (days: number): string => shift(newest, -days).slice(0, 7)
  return { openFrom: before(CLOSING_DAYS), keptFrom: before(keepRecordsDays) }
}

/** The block that a file of a month that is over belongs to. */
function blockOf({ day = '', isRecords }: MirrorFile, isAlone: boolean, openFrom: string): string {
  const month = monthOf(day)
  const kind: PartKind = isRecords ? 'records' : isAlone ? 'summaries' : 'counts'
  const byMonth = month.replace('/', '-')
  // Those that come back every night are few then. The others are asked for by month.
  const time = kind === 'counts' ? stretchOf(month, openFrom) : byMonth
  return `${time ?? byMonth}/${kind}`
}

/** The year, or the quarter of a year, that a month is of, where that is over: `2025`, `2026-q3`. */
function stretchOf(month: string, openFrom: string): string | undefined {
  const year = month.slice(0, 4)
  const quarterOf = (one: string): string =>
    `${one.slice(0, 4)}-q${Math.ceil(Number(one.slice(5, 7)) / 3)}`
  if (year < openFrom.slice(0, 4)) return year
  return quarterOf(month) < quarterOf(openFrom) ? quarterOf(month) : undefined
}

export interface SavePlan {
  readonly parts: readonly {
    readonly block: string
    /** Stands in place of the block's other parts. */
    readonly isWhole: boolean
    readonly files: Readonly<Record<string, string>>
  }[]
  /** Blocks as the cache has them. */
  readonly kept: Readonly<Record<string, readonly Part[]>>
  readonly open: Readonly<Record<string, string>>
  readonly openBytes: number
}

/** Decides what is to be saved: what the mirror holds, less what the index says the cache has. */
export function planSave(
  files: readonly MirrorFile[],
  digests: ReadonlyMap<string, string>,
  index: Pick<Index, 'blocks'>,
  keepRecordsDays: number,
): SavePlan {
  const sorted = sortByBlock(files, keepRecordsDays)
  const kept = keptBlocks(sorted, index)
  const { fitting, bytes } = fittingOpen(sorted.open)
  return {
    parts: newParts(sorted, kept, digests),
    kept,
    open: digestsOf(fitting, digests),
    openBytes: bytes,
  }
}

/** Where the files of the mirror belong. */
interface Sorted {
  /** What still changes. */
  readonly open: readonly MirrorFile[]
  /** Of months that are over, by block; without records that are kept no longer. */
  readonly blocks: ReadonlyMap<string, readonly MirrorFile[]>
  /** The first month of which records are kept. */
  readonly keptFrom: string
  /** Months with an outline: their summaries may be left in the cache. */
  readonly outlined: ReadonlySet<string>
  /** Whether a file is a summary whose outline is here. */
  readonly isAlone: (path: string) => boolean
}

function sortByBlock(files: readonly MirrorFile[], keepRecordsDays: number): Sorted {
  const { openFrom, keptFrom } = edges(files, keepRecordsDays)
  const isOutlined = outlinedIn(files)
  const isAlone = (path: string): boolean => SUMMARY.test(path) && isOutlined(path)
  const isOpen = ({ day }: MirrorFile): boolean => day === undefined || monthOf(day) >= openFrom
  const closed = files.filter((file) => !isOpen(file))
  const wanted = closed.filter(({ isRecords, day = '' }) => !isRecords || monthOf(day) >= keptFrom)
  const outlines = wanted.filter(({ path }) => isOutline(path) || MONTH_FILE.test(path))
  return {
    open: files.filter(isOpen),
    blocks: Map.groupBy(wanted, (file) => blockOf(file, isAlone(file.path), openFrom)),
    keptFrom,
    outlined: new Set(outlines.map(({ day = '' }) => monthOf(day).replace('/', '-'))),
    isAlone,
  }
}

const monthOf = (day: string): string => day.slice(0, 7)

/** Blocks of the cache that there still is a use for. */
function keptBlocks(
  { blocks, keptFrom, outlined }: Sorted,
  index: Pick<Index, 'blocks'>,
): Index['blocks'] {
  const isNeeded = (block: string): boolean => {
    const [time = '', kind] = block.split('/')
    if (kind === 'records') return time >= keptFrom.replace('/', '-')
    if (kind === 'summaries') return outlined.has(time)
    return blocks.has(block) // a month that its year has taken in is held twice no longer
  }
  return Object.fromEntries(Object.entries(index.blocks).filter(([block]) => isNeeded(block)))
}

/** What blocks lack in the cache, the newest first; records as far as there is room. */
function newParts(
  { blocks, isAlone }: Sorted,
  kept: Index['blocks'],
  digests: ReadonlyMap<string, string>,
): SavePlan['parts'] {
  const isRecords = (block: string): boolean => block.endsWith('/records')
  let recordBytes = Object.entries(kept)
    .flatMap(([block, list]) => (isRecords(block) ? list : []))
    .reduce((sum, { bytes }) => sum + bytes, 0)
  const parts: SavePlan['parts'][number][] = []
  for (const [block, members] of [...blocks].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const list = kept[block] ?? []
    const held: Record<string, string> = Object.assign({}, ...list.map((part) => part.files))
    const changed = members.filter(({ path }) => held[path] !== (digests.get(path) ?? ''))
    if (changed.length === 0) continue
    const isAllHere = Object.keys(held).every((name) => digests.has(name))
    // A summary that is left in the cache by now, or a file that is gone, must not come back every night with its old part.
    const hasMoved = block.endsWith('/counts') && (!isAllHere || Object.keys(held).some(isAlone))
    const isWhole = list.length === 0 || hasMoved || (list.length >= MOST_PARTS && isAllHere)
    const chosen = isWhole ? members : changed
    if (isRecords(block)) {
      const bytes = chosen.reduce((sum, file) => sum + file.bytes, 0)
      if (recordBytes + bytes > MOST_CLOSED_RECORDS_BYTES) continue
      recordBytes += bytes
    }
    parts.push({ block, isWhole, files: digestsOf(chosen, digests) })
  }
  return parts
}

/** Counts first, then records from the newest day back, as far as there is room. In the order of their paths. */
function fittingOpen(open: readonly MirrorFile[]): {
  readonly fitting: readonly MirrorFile[]
  readonly bytes: number
} {
  const ordered = [...open].sort(
    (a, b) =>
      Number(a.isRecords) - Number(b.isRecords) ||
      order(b.day ?? '', a.day ?? '') ||
      order(a.path, b.path),
  )
  let bytes = 0
  const fitting = ordered.filter((file) => {
    if (file.isRecords && bytes + file.bytes > MOST_OPEN_BYTES) return false
    bytes += file.bytes
    return true
  })
  return { fitting: fitting.sort((a, b) => order(a.path, b.path)), bytes }
}

function digestsOf(
  files: readonly MirrorFile[],
  digests: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path }) => [path, digests.get(path) ?? '']))
}

function shift(day: string, days: number): string {
  const time = Date.parse(day.replaceAll('/', '-')) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '/')
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
