import { addDays, type Day, parseDay } from '../../src/calendar/day.ts'
import type { SourceDeliveries } from '../../src/report/model/deliveries.ts'
import { type Page, pageOf, type ReportSettings } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import { buildPeriod, type DayPart, type Period } from '../../src/rollup/rollup.ts'
import { lineWith, type Part } from '../formats/fixtures.ts'
import { counted } from './demo.ts'
import { exampleSettings } from './example.ts'

/** Some lines of a log that are alike, of one day. */
export interface Lines {
  readonly day: string
  readonly count?: number
  readonly key?: string
  readonly bytes?: number
  readonly size?: number
  readonly status?: number
  readonly referrer?: string
  readonly agent?: string
  readonly address?: string
  readonly more?: Partial<Record<Part, string>>
}

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const quoted = (text: string): string => (text === '-' ? '-' : `"${text}"`)

/** The text of a log. */
export function logOf(all: readonly Lines[]): string {
  let id = 0
  return all.map((lines) => `${textOf(lines, () => String(id++))}\n`).join('')
}

function textOf(lines: Lines, nextId: () => string): string {
  const { day, count = 1, key = 'index.html', bytes = 1000, size = bytes, status = 200 } = lines
  const { referrer = '-', agent = browser, address, more } = lines
  const [year, month, date] = day.split('-')
  const text = Array.from({ length: count }, (_, at) => {
    const minute = String(at % 60).padStart(2, '0')
    const hour = String(6 + (at % 12)).padStart(2, '0')
    return lineWith({
      ...{ bucket: 'www.example.com', host: 'www.example.com', region: '-' },
      operation: 'REST.GET.OBJECT',
      time: `[${date}/${months[Number(month) - 1]}/${year}:${hour}:${minute}:05 +0000]`,
      // Spread over addresses, as people are.
      address: address ?? `198.51.${at % 97}.7`,
      requestId: `ID${nextId()}`,
      key,
      uri: `"GET /${key} HTTP/1.1"`,
      status: String(status),
      errorCode: status === 404 ? 'NoSuchKey' : '-',
      bytesSent: bytes === 0 ? '-' : String(bytes),
      objectSize: size === 0 ? '-' : String(size),
      referrer: quoted(referrer),
      agent: quoted(agent),
      ...more,
    })
  })
  return text.join('\n')
}

/** What the front page of a range of days is made from, and what is known beside its logs. */
export interface Told {
  readonly from: string
  readonly to: string
  readonly settings?: Partial<ReportSettings>
  readonly networkOf?: (address: string) => string
  readonly sources?: readonly SourceDeliveries[]
}

/** The front page of lines of a log, counted and added up as a run does: of a range of days, and of as many
 * before. */
export function pageOfLog(all: readonly Lines[], told: Told): Page {
  return pageOfTexts([logOf(all)], told)
}

/** The same of the texts of log objects, which are all of one delivery. */
export function pageOfTexts(texts: readonly string[], told: Told): Page {
  const { summary, log } = counted(texts)
  const [from, to] = [parseDay(told.from), parseDay(told.to)]
  const days = new Map<Day, DayPart[]>()
  for (const [day, counts] of summary.days) days.set(day, [counts])
  const span = (first: Day, last: Day): Period =>
    buildPeriod(first, last, days, new Map([[last, [log]]]), null)
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  const isKnownBefore = [...days.keys()].some((day) => day < from)
  const period = span(from, to)
  return pageOf(
    {
      kind: 'front',
      path: '',
      period,
      previous: isKnownBefore ? span(addDays(from, -length), addDays(from, -1)) : null,
      periods: [],
      settings: { ...exampleSettings, ...told.settings },
      words: en,
      networkOf: told.networkOf ?? (() => 'AS24940 Hetzner Online GmbH'),
      sources: told.sources ?? [],
    },
    period,
  )
}

/** Every day of a range, in order. */
export function daysFrom(from: string, to: string): Day[] {
  const first = parseDay(from)
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return Array.from({ length: count }, (_, at) => addDays(first, at))
}
