import { decodeText } from './decode.ts'
import { makeMalformed } from './malformed.ts'
import type { Reader, Records, Values } from './records.ts'
import { LONGEST_LINE, numberFields, valueFields } from './records.ts'
import { distinct, requestHash } from './request-hash.ts'
import type { Line } from './s3.ts'
import { readLine } from './s3.ts'
import { BYTES_LOOKED_AT } from './sample.ts'

/** How many records are handed over at once. */
const RUN = 1024
const NEWLINE = 0x0a

/** The reader written to be read: one string a line, one map a field. The fast reader's witness. */
export function makePlainReader(): Reader {
  const values = byField(valueFields, makeValues)
  let malformed = makeMalformed()
  const seen = new Set<string>()
  const columns = {
    time: new Float64Array(RUN),
    ids: byField(valueFields, () => new Uint32Array(RUN)),
    numbers: byField(numberFields, () => new Float64Array(RUN)),
  }
  const room = new Uint8Array(2 * LONGEST_LINE)
  let recordCount = 0
  let duplicates = 0
  let isSkipping = false // inside a line that was too long, and is counted already

  function addLine(text: string, run: number): number {
    const line = readLine(text)
    if ('reason' in line) {
      malformed.add(line.reason, text)
      return run
    }
    if (isRedelivered(line)) {
      duplicates++
      return run
    }
    columns.time[run] = line.time
    for (const field of valueFields)
      columns.ids[field][run] = values[field].idOf(line.values[field])
    for (const field of numberFields) columns.numbers[field][run] = line.numbers[field]
    recordCount++
    return run + 1
  }

  /** A record without a request id cannot be told from another. No part holds a line end. */
  function isRedelivered({ requestId, values: { operation, key } }: Line): boolean {
    if (requestId === '-') return false
    const identity = `${requestId}\n${operation}\n${key}`
    if (seen.has(identity)) return true
    seen.add(identity)
    return false
  }

  return {
    values,
    get malformed() {
      return malformed.byReason
    },
    get recordCount() {
      return recordCount
    },
    get duplicates() {
      return duplicates
    },
    room: () => room,
    read(bytes, isLast, onRecords) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      let run = 0
      let at = 0
      while (at < bytes.length) {
        const newline = bytes.indexOf(NEWLINE, at)
        const end = newline < 0 ? bytes.length : newline
        const isTooLong = end - at > LONGEST_LINE
        if (newline < 0 && !isLast && !isTooLong && !isSkipping) break // the caller keeps it
        if (!isSkipping && isTooLong)
          malformed.add('line too long', text.toString('latin1', at, at + BYTES_LOOKED_AT))
        if (!isSkipping && !isTooLong) {
          const isWindows = end > at && bytes[end - 1] === 0x0d
          const line = text.toString('latin1', at, isWindows ? end - 1 : end)
          if (line !== '') run = addLine(line, run)
          if (run === RUN) {
            onRecords({ ...columns, count: run } satisfies Records)
            run = 0
          }
        }
        isSkipping = newline < 0 && (isSkipping || isTooLong)
        at = newline < 0 ? end : newline + 1
      }
      if (run > 0) onRecords({ ...columns, count: run } satisfies Records)
      if (isLast) isSkipping = false
      return at
    },
    requestHashes: () => {
      const requestIds = [...seen].map((identity) => identity.slice(0, identity.indexOf('\n')))
      return distinct(Float64Array.from(requestIds, requestHash))
    },
    nextDay() {
      malformed = makeMalformed()
      seen.clear()
      recordCount = 0
      duplicates = 0
      isSkipping = false
    },
    close() {},
  }
}

function byField<F extends string, T>(fields: readonly F[], make: () => T): Record<F, T> {
  return Object.fromEntries(fields.map((field) => [field, make()])) as Record<F, T>
}

function makeValues(): Values & { idOf(value: string): number } {
  const ids = new Map<string, number>()
  const distinct: string[] = []
  const bytes = (id: number) => Buffer.from(distinct[id] ?? '', 'latin1')
  return {
    get size() {
      return distinct.length
    },
    bytes,
    text: (id) => decodeText(bytes(id)),
    idOf(value) {
      const known = ids.get(value)
      if (known !== undefined) return known
      ids.set(value, distinct.length)
      return distinct.push(value) - 1
    },
  }
}
