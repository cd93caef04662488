import { oncePerPage } from '../model/page.ts'
import { sumRows } from '../tables/sums.ts'
import { perPart, type View, viewBefore, viewOf } from '../tables/view.ts'

/** A foreign site and all that its visitors read of what is no page. */
export interface HotLinker {
  readonly site: string
  /** Of the table of hot links: one for each key. */
  readonly rows: readonly number[]
  readonly requests: number
  readonly bytes: number
  readonly cost: number
  /** The first day that a row of it was seen in the period. */
  readonly since: string
  /** Its bytes in the period before; null where nobody knows. */
  readonly bytesBefore: number | null
}

/** Foreign sites by the bytes that their hot links took, most first. */
export const hotLinkersOf = oncePerPage((page): HotLinker[] => {
  const before = viewBefore(page, 'hotlinks')
  const bytesBefore = new Map(before && sitesOf(before).map(({ site, bytes }) => [site, bytes]))
  const { days, first } = page.period.hotlinksSeen
  const view = viewOf(page, 'hotlinks')
  return sitesOf(view)
    .map((sums) => {
      const { site, rows } = sums
      const earliest = rows.reduce((day, row) => Math.min(day, first[row] ?? 0), days.length)
      return {
        ...sums,
        cost: sumRows(view, rows, page).cost ?? 0,
        since: days[earliest] ?? page.period.to,
        bytesBefore: before && (bytesBefore.get(site) ?? 0),
      }
    })
    .sort((a, b) => b.bytes - a.bytes || b.requests - a.requests || (a.site < b.site ? -1 : 1))
})

/** Sites with the rows that they have in the table of hot links, added up. */
function sitesOf({ table, rows, value }: View) {
  const all: { site: string; rows: number[]; requests: number; bytes: number }[] = []
  const siteOf = perPart(table, 0, (site) => {
    const sums = { site, rows: [] as number[], requests: 0, bytes: 0 }
    all.push(sums)
    return sums
  })
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const sums = siteOf(row)
    sums.rows.push(row)
    sums.requests += value(row, 'requests')
    sums.bytes += value(row, 'bytes')
  }
  return all
}
