import { timeInKey } from '../fields/key-date.ts'
import type { KeyDate, KeyDates } from '../format.ts'

/**
 * What a key of CloudWatch's delivery says of its time, in folders of days below those of the account:
 *
 *   <stem: … AWSLogs/123456789012/ …>2026/11/22/…
 *   <stem: … AWSLogs/aws-account-id=123456789012/ …>year=2026/month=11/day=22/…
 *
 * It may be the day of the events, so old days may keep growing. Whatever lies elsewhere has no date.
 */
const FOLDERS =
  /^((?:.*\/)?AWSLogs\/(?:aws-account-id=)?\d{12}\/(?:[^/]+\/)*?)(year=)?(\d{4})\/(?:month=)?(\d\d)\/(?:day=)?(\d\d)\/./s

const PLAIN = 's3 AWSLogs yyyy/MM/dd'
const HIVE = 's3 AWSLogs year=month=day='

export const s3JsonKeys: KeyDates = {
  dateOf(key): KeyDate | undefined {
    const [, stem = '', hive, ...parts] = FOLDERS.exec(key) ?? []
    const [year, month, date] = parts
    const at = timeInKey(`${year}-${month}-${date}`, '00:00:00')
    return at && { stem, layout: hive === undefined ? PLAIN : HIVE, ...at, isEventDay: true }
  },
  layouts: [PLAIN, HIVE],
  startOf(layout, stem, time) {
    const [year, month, day] = new Date(Math.max(0, time) * 1000).toISOString().split(/[-T]/)
    return layout === HIVE
      ? `${stem}year=${year}/month=${month}/day=${day}/`
      : `${stem}${year}/${month}/${day}/`
  },
}
