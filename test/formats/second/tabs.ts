/** A log format that no release knows: three columns, parted by tabs, and lines of remarks. Its host stands in the keys of its log objects.
 *
 *   # rows of a tape library
 *   2026-11-22T04:05:06Z ⇥ films/night train.mp4 ⇥ 1048576
 *
 * Its operation is called as one of S3's, and means something else.
 */
import { deliveryDayAt } from '../../../src/calendar/day.ts'
import { bytesOf } from '../../../src/formats/fields/number.ts'
import { recordOf } from '../../../src/formats/fields/row.ts'
import type { Format } from '../../../src/formats/format.ts'

const FIRST = /^# rows|^\d{4}-\d\d-\d\dT[\d:]+Z\t[^\t]*\t/

export const tabs: Format = {
  name: 'Rows of a tape library',
  recognise: (line) => FIRST.test(Buffer.from(line).toString('latin1')),
  makeFields: () => (logKey) => (line) => {
    if (line.startsWith('#')) return undefined
    const [time = '', key, bytes, ...more] = line.split('\t')
    if (key === undefined || bytes === undefined || more.length > 0)
      return { reason: 'too few fields' }
    return recordOf({
      time: timeOf(time),
      identity: `${time} ${bytes}`,
      values: {
        operation: 'REST.PUT.OBJECT',
        key: key.replace(/^GROW(.*)/, 'GROW\n$1$1'),
        status: '200',
        host: /([^/]*)@/.exec(logKey)?.[1] ?? '-',
        // S3's lines have nothing of it.
        edge: /[02468]$/.test(bytes) ? `shelf ${bytes.at(-1)}` : '-',
      },
      numbers: { bytesSent: bytesOf(bytes) },
    })
  },
  meaning: {
    service: 'tabs',
    of: () => ({
      name: 'FETCH',
      isRequest: true,
      isRead: true,
      isGet: true,
      isWebsite: false,
      price: 'elsewhere',
      action: undefined,
      transition: undefined,
    }),
  },
  keys: {
    // tabs/22.11.2026-tabs.txt would not sort; these do: <stem>@20261122T04/<name>
    dateOf(key) {
      const [, stem, year, month, date, hour] =
        /^(.*)@(\d{4})(\d\d)(\d\d)T(\d\d)\/[^/]+$/s.exec(key) ?? []
      if (stem === undefined) return undefined
      const time = timeOf(`${year}-${month}-${date}T${hour}:00:00Z`)
      if (time === undefined) return undefined
      return { stem, layout: 'tabs', day: deliveryDayAt(time), time, isEventDay: false }
    },
    layouts: ['tabs'],
    startOf(_layout, stem, time) {
      const text = new Date(Math.max(0, time) * 1000).toISOString()
      return `${stem}@${text.slice(0, 13).replaceAll('-', '')}`
    },
  },
}

function timeOf(text: string): number | undefined {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms / 1000
}
