import { s3Line } from './lines.ts'
import { type Corpus, makeRecords } from './records.ts'

/** A log object, when S3 delivered it, and what was counted while it was written. */
export interface LogObjectMade {
  readonly key: string
  readonly body: Buffer
  /** Seconds since 1970. */
  readonly delivered: number
  /** The day of its records, which may have come days before the object. */
  readonly day: string
  readonly records: number
  readonly bytesSent: number
}

const DAY = 86_400
const LATE = 70
const LATEST = 3 * DAY

/**
 * The log objects of a corpus, day by day of their records from `firstDay` on. Most are delivered
 * within the hour, one in LATE up to three days late. Equal options give equal bytes.
 */
export function* makeDays(
  corpus: Corpus,
  firstDay: string,
  prefix: string,
): Generator<readonly LogObjectMade[]> {
  const records = makeRecords(corpus)
  const start = Date.parse(`${firstDay}T00:00:00Z`) / 1000
  let serial = 0
  for (let number = 0; number < corpus.days; number++) {
    const midnight = start + number * DAY
    const day = new Date(midnight * 1000).toISOString().slice(0, 10)
    yield Array.from({ length: corpus.objectsPerDay }, (_, at): LogObjectMade => {
      serial++
      const [from, to] = [at, at + 1].map((edge) =>
        Math.floor((edge * corpus.recordsPerDay) / corpus.objectsPerDay),
      ) as [number, number]
      const before = records.bytes
      let text = ''
      for (let record = from; record < to; record++)
        text += s3Line(records.next(day, record / corpus.recordsPerDay))
      // Spread by multiples of primes: no chance is needed for what has only to be odd.
      const delay = 300 + ((serial * 7919) % 3000)
      const late = serial % LATE === 0 ? DAY / 4 + ((serial * 104_729) % (LATEST - DAY / 4)) : 0
      const delivered = Math.floor(
        midnight + ((at + 1) / corpus.objectsPerDay) * DAY + delay + late,
      )
      const time = new Date(delivered * 1000).toISOString().slice(0, 19).replace(/[T:]/g, '-')
      const key = `${prefix}${time}-${serial.toString(36).toUpperCase().padStart(16, '0')}`
      return {
        key,
        body: Buffer.from(text, 'latin1'),
        delivered,
        day,
        records: to - from,
        bytesSent: records.bytes - before,
      }
    })
  }
}
