import { timeInKey } from '../fields/key-date.ts'
import type { KeyDate, KeyDates } from '../format.ts'

/**
 * What a key of S3's delivery says of its time. There are two layouts:
 *
 *   simple        <stem>2026-11-22-05-31-07-D0C1E2F3A4B5C6D7
 *   partitioned   <stem>2026/11/22/2026-11-22-05-31-07-D0C1E2F3A4B5C6D7
 *
 * A partitioned key carries the time of delivery, or the day of the events in it; then its hours,
 * minutes and seconds are zeros, and old days keep growing.
 */
export const s3Keys: KeyDates = { dateOf, layouts: ['simple', 'partitioned'], startOf }

const simple = /^(.*)(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)-(\d\d)-[^/]+$/s
const partition = /^(.*\/)?(\d{4})\/(\d\d)\/(\d\d)\/$/s

function dateOf(key: string): KeyDate | undefined {
  const match = simple.exec(key)
  if (match === null) return undefined
  const [, before = '', year, month, date, hour, minute, second] = match
  const clock = `${hour}:${minute}:${second}`
  const folder = partition.exec(before)
  if (folder !== null) {
    const [, stem = '', folderYear, folderMonth, folderDate] = folder
    const at = timeInKey(`${folderYear}-${folderMonth}-${folderDate}`, clock)
    return at && { stem, layout: 'partitioned', ...at, isEventDay: clock === '00:00:00' }
  }
  const at = timeInKey(`${year}-${month}-${date}`, clock)
  return at && { stem: before, layout: 'simple', ...at, isEventDay: false }
}

function startOf(layout: string, stem: string, time: number): string {
  const text = new Date(Math.max(0, time) * 1000).toISOString()
  const day = text.slice(0, 10)
  const folder = layout === 'partitioned' ? `${day.replaceAll('-', '/')}/` : ''
  return `${stem}${folder}${day}-${text.slice(11, 13)}`
}
