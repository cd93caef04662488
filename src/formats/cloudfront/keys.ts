import { timeInKey } from '../fields/key-date.ts'
import type { KeyDate, KeyDates } from '../format.ts'

/**
 * What a key of CloudFront's delivery says of its time: the hour of the requests in it, so that old days keep
 * growing. It stands in the name; what stands before the name is the owner's to choose, and may tell the time as well.
 *
 *   by name      <stem: folders, distribution and a point>2026-11-22-05.0123abcd.gz
 *   by folders   <stem>2026/11/22/05/E1ABCDEFGHIJKL.2026-11-22-05.0123abcd.gz
 *                <stem>year=2026/month=11/day=22/hour=05/…
 *
 * Folders that tell the day hold several distributions, one after the other: then all that stands before the day is
 * one stem. Folders of years and months, or in another order, are a part of the stem: within it the name decides.
 */
const NAME =
  /(?:^|\/)([A-Z0-9]{8,20})\.(\d{4})-(\d\d)-(\d\d)-(\d\d)\.[0-9A-Za-z]+(?:\.[a-z0-9]{2,8})*$/

type Clock = readonly [year: string, month: string, date: string, hour: string]

const BY_NAME = 'cloudfront'
/** Folders that tell the time to the day or the hour, by the name of the layout; the most exact first. */
const folders: Readonly<Record<string, (...clock: Clock) => string>> = {
  'cloudfront yyyy/MM/dd/HH': (y, m, d, h) => `${y}/${m}/${d}/${h}/`,
  'cloudfront yyyy-MM-dd/HH': (y, m, d, h) => `${y}-${m}-${d}/${h}/`,
  'cloudfront yyyy-MM-dd-HH': (y, m, d, h) => `${y}-${m}-${d}-${h}/`,
  'cloudfront year=month=day=hour=': (y, m, d, h) => `year=${y}/month=${m}/day=${d}/hour=${h}/`,
  'cloudfront yyyy/MM/dd': (y, m, d) => `${y}/${m}/${d}/`,
  'cloudfront yyyy-MM-dd': (y, m, d) => `${y}-${m}-${d}/`,
  'cloudfront year=month=day=': (y, m, d) => `year=${y}/month=${m}/day=${d}/`,
}

export const cloudfrontKeys: KeyDates = {
  dateOf,
  layouts: [BY_NAME, ...Object.keys(folders)],
  startOf,
}

/** The distribution in the name of a log object; `-` where there is none. */
export function distributionOf(key: string): string {
  return NAME.exec(key)?.[1] ?? '-'
}

function dateOf(key: string): KeyDate | undefined {
  const found = NAME.exec(key)
  if (found === null) return undefined
  const [, distribution = '', ...rest] = found
  const clock = rest as unknown as Clock
  const [year, month, date, hour] = clock
  const at = timeInKey(`${year}-${month}-${date}`, `${hour}:00:00`)
  if (at === undefined) return undefined
  const told = { ...at, isEventDay: true, subject: distribution }
  const nameAt = found.index + (key.charAt(found.index) === '/' ? 1 : 0)
  for (const [layout, write] of Object.entries(folders)) {
    const folderAt = `/${key.slice(0, nameAt)}`.indexOf(`/${write(...clock)}`)
    if (folderAt >= 0) return { stem: key.slice(0, folderAt), layout, ...told }
  }
  const stem = key.slice(0, nameAt + distribution.length + 1)
  return { stem, layout: BY_NAME, ...told }
}

function startOf(layout: string, stem: string, time: number): string {
  const text = new Date(Math.max(0, time) * 1000).toISOString()
  const clock: Clock = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10), text.slice(11, 13)]
  return stem + (folders[layout]?.(...clock) ?? clock.join('-'))
}
