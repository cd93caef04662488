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

/** What a path of the mirror tells. What the shelf holds of a month or a day belongs to it, too. */
export function describe(file: string): Pick<MirrorFile, 'day' | 'isRecords'> {
  const held = /(?:^|\/)(\d{4}\/\d\d\/\d\d)\/([^/]+)$/.exec(file)
  if (held !== null) return { day: held[1], isRecords: held[2]?.startsWith('records') ?? false }
  const [, year, month, day = '01'] =
    /^shelf\/(?:.*-)?(\d{4})-(\d\d)(?:-(\d\d))?(?:-head)?$/.exec(file) ?? []
  return { day: year === undefined ? undefined : `${year}/${month}/${day}`, isRecords: false }
}

/** What may lie where everybody can read it. Named one by one: what is not known is raw. */
export function isShareable(file: string): boolean {
  return /\/\d{4}\/\d\d\/\d\d\/(manifest|summary|outline)$|^[^/]+\/source$|^shelf\/[^/]+$/.test(
    file,
  )
}

const SUMMARY = /\/summary$/
const OUTLINE = /\/outline$/
/** Whether a file stands for a summary which may be left in the cache, and for which one. */
export const isOutline = (file: string): boolean => OUTLINE.test(file)
export const summaryOf = (outline: string): string => outline.replace(OUTLINE, '/summary')
const outlineOf = (summary: string): string => summary.replace(SUMMARY, '/outline')

/** Summaries of months that are over and have no outline yet. */
export function toOutline(files: readonly MirrorFile[]): string[] {
  const { openFrom } = edges(files, 0)
  const names = new Set(files.map(({ path }) => path))
  return files
    .filter(({ path, day = '' }) => SUMMARY.test(path) && day.slice(0, 7) < openFrom)
    .map(({ path }) => path)
    .filter((path) => !names.has(outlineOf(path)))
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
  const month = day.slice(0, 7)
  const kind: PartKind = isRecords ? 'records' : isAlone ? 'summaries' : 'counts'
  // Those that come back every night are few then. The others are asked for by month.
  const isPastYear = kind === 'counts' && month.slice(0, 4) < openFrom.slice(0, 4)
  return `${isPastYear ? month.slice(0, 4) : month.replace('/', '-')}/${kind}`
}

export interface SavePlan {
  readonly parts: readonly {
    readonly block: string
    /** Stands in place of the block's other parts. */
    readonly isWhole: boolean
    readonly files: Readonly<Record<string, string>>
  }[]
  /** Blocks as the cache has them. */
  readonly standing: Readonly<Record<string, readonly Part[]>>
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
  const { openFrom, keptFrom } = edges(files, keepRecordsDays)
  const names = new Set(files.map(({ path }) => path))
  const isAlone = ({ path }: MirrorFile): boolean =>
    SUMMARY.test(path) && names.has(outlineOf(path))
  const blocks = new Map<string, MirrorFile[]>()
  const open: MirrorFile[] = []
  /** Months with an outline: their summaries may be left in the cache. */
  const outlined = new Set<string>()
  for (const file of files) {
    const month = file.day?.slice(0, 7)
    if (month === undefined || month >= openFrom) open.push(file)
    else if (!file.isRecords || month >= keptFrom) {
      const block = blockOf(file, isAlone(file), openFrom)
      const members = blocks.get(block)
      if (members === undefined) blocks.set(block, [file])
      else members.push(file)
      if (isOutline(file.path)) outlined.add(month.replace('/', '-'))
    }
  }

  const digest = ({ path: name }: MirrorFile): string => digests.get(name) ?? ''
  const standing: Record<string, readonly Part[]> = {}
  const parts: SavePlan['parts'][number][] = []
  let recordBytes = 0
  for (const [block, list] of Object.entries(index.blocks)) {
    const [stretch = '', kind] = block.split('/')
    const isNeeded =
      kind === 'records'
        ? stretch >= keptFrom.replace('/', '-')
        : kind === 'summaries'
          ? outlined.has(stretch)
          : blocks.has(block) // a month that its year has taken in is held twice no longer
    if (!isNeeded) continue
    standing[block] = list
    if (kind === 'records') recordBytes += list.reduce((sum, { bytes }) => sum + bytes, 0)
  }
  for (const [block, members] of [...blocks].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const list = standing[block] ?? []
    const held: Record<string, string> = Object.assign({}, ...list.map((part) => part.files))
    const changed = members.filter((file) => held[file.path] !== digest(file))
    if (changed.length === 0) continue
    const isRecords = block.endsWith('/records')
    const isAllHere = Object.keys(held).every((name) => digests.has(name))
    // What is left in the cache now must not come back every night with what it was held with before.
    const hasMoved = Object.keys(held).some(
      (name) => block.endsWith('/counts') && SUMMARY.test(name) && names.has(outlineOf(name)),
    )
    const isWhole = list.length === 0 || hasMoved || (list.length >= MOST_PARTS && isAllHere)
    const chosen = isWhole ? members : changed
    const bytes = chosen.reduce((sum, file) => sum + file.bytes, 0)
    if (isRecords && recordBytes + bytes > MOST_CLOSED_RECORDS_BYTES) continue
    if (isRecords) recordBytes += bytes
    parts.push({
      block,
      isWhole,
      files: Object.fromEntries(chosen.map((file) => [file.path, digest(file)])),
    })
  }

  // Counts first, then records from the newest day back, as far as there is room.
  const ordered = [...open].sort(
    (a, b) =>
      Number(a.isRecords) - Number(b.isRecords) ||
      order(b.day ?? '', a.day ?? '') ||
      order(a.path, b.path),
  )
  let openBytes = 0
  const fitting = ordered.filter((file) => {
    if (file.isRecords && openBytes + file.bytes > MOST_OPEN_BYTES) return false
    openBytes += file.bytes
    return true
  })
  const sorted = fitting.sort((a, b) => order(a.path, b.path))
  return {
    parts,
    standing,
    open: Object.fromEntries(sorted.map((file) => [file.path, digest(file)])),
    openBytes,
  }
}

function shift(day: string, days: number): string {
  const time = Date.parse(day.replaceAll('/', '-')) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '/')
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
