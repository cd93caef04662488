/** Which file of the mirror goes into which entry of the cache. `cache.ts` draws the picture. */

/** A month is closed when this many days of the next one were delivered: most late ones are in. */
const CLOSING_DAYS = 3
/** The open part is saved every night and stays for a week: seven of them must fit into 10 GB. */
const MOST_OPEN_BYTES = 1_000_000_000
/** Raw records of closed months are a convenience, not worth crowding out the repository's builds. */
const MOST_CLOSED_RECORDS_BYTES = 2_000_000_000
/** A block of more parts is put together again. */
const MOST_PARTS = 6

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
export function describe(file: string): { day: string | undefined; isRecords: boolean } {
  const held = /(?:^|\/)(\d{4}\/\d\d\/\d\d)\/([^/]+)$/.exec(file)
  if (held !== null) return { day: held[1], isRecords: held[2]?.startsWith('records') ?? false }
  const [, year, month, day = '01'] =
    /^shelf\/(?:.*-)?(\d{4})-(\d\d)(?:-(\d\d))?(?:-head)?$/.exec(file) ?? []
  return { day: year === undefined ? undefined : `${year}/${month}/${day}`, isRecords: false }
}

/** What may lie where everybody can read it. Named one by one: what is not known is raw. */
export function isShareable(file: string): boolean {
  return /\/\d{4}\/\d\d\/\d\d\/(manifest|summary)$|^[^/]+\/source$|^shelf\/[^/]+$/.test(file)
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
  const days = files.flatMap(({ day }) => (day === undefined ? [] : [day])).sort()
  const newest = days.at(-1)
  const openFrom = newest === undefined ? '' : shift(newest, -CLOSING_DAYS).slice(0, 7)
  const keptFrom = newest === undefined ? '' : shift(newest, -keepRecordsDays).slice(0, 7)

  const blocks = new Map<string, MirrorFile[]>()
  const open: MirrorFile[] = []
  for (const file of files) {
    const month = file.day?.slice(0, 7)
    if (month === undefined || month >= openFrom) open.push(file)
    else if (!file.isRecords || month >= keptFrom) {
      const isPastYear = !file.isRecords && month.slice(0, 4) < openFrom.slice(0, 4)
      const stretch = isPastYear ? month.slice(0, 4) : month.replace('/', '-')
      const block = `${stretch}/${file.isRecords ? 'records' : 'counts'}`
      blocks.set(block, [...(blocks.get(block) ?? []), file])
    }
  }

  const digest = ({ path: name }: MirrorFile): string => digests.get(name) ?? ''
  const standing: Record<string, readonly Part[]> = {}
  const parts: SavePlan['parts'][number][] = []
  let recordBytes = 0
  for (const [block, list] of Object.entries(index.blocks)) {
    const [stretch = '', kind] = block.split('/')
    const isNeeded = kind === 'records' ? stretch >= keptFrom.replace('/', '-') : blocks.has(block) // a month that its year has taken in is held twice no longer
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
    const isWhole = list.length === 0 || (list.length >= MOST_PARTS && isAllHere)
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
