import { makeBeginning, type Reading } from './begin.ts'
import { decodeText } from './decode.ts'
import type { Line } from './format.ts'
import { identityHash, sortDistinct } from './identity-hash.ts'
import { makeLines } from './lines.ts'
import { makeMalformed } from './malformed.ts'
import type { Reader, Records, Values } from './records.ts'
import { LONGEST_LINE, numberFields, valueFields } from './records.ts'

/** How many records are handed over at once. */
const RUN = 1024

/** The reader written to be read: one string per line, one map per field. The fast reader's witness. */
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
  const lines = makeLines()
  const beginning = makeBeginning()

  function addLine(text: string, { readLine }: Reading, run: number): number {
    const line = readLine(text)
    if (line === undefined) return run
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

  /** A record without an identity cannot be told from another. No identity holds a line end. */
  function isRedelivered({ identity, values: { operation, key } }: Line): boolean {
    if (identity === '-') return false
    const whole = `${identity}\n${operation}\n${key}`
    if (seen.has(whole)) return true
    seen.add(whole)
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
    read(bytes, isLast, onRecords, key = '') {
      const { skipped: from, reading } = beginning.begin(bytes, isLast, key)
      if (reading === undefined) return from
      let run = 0
      const used = lines.take(bytes.subarray(from), isLast, {
        onLine(line) {
          run = addLine(line, reading, run)
          if (run < RUN) return
          onRecords({ ...columns, count: run } satisfies Records)
          run = 0
        },
        onTooLong: (start) => malformed.add('line too long', start),
      })
      if (run > 0) onRecords({ ...columns, count: run } satisfies Records)
      return from + used
    },
    identityHashes: () => {
      const identities = [...seen].map((whole) => whole.slice(0, whole.indexOf('\n')))
      return sortDistinct(Float64Array.from(identities, identityHash))
    },
    nextDay() {
      malformed = makeMalformed()
      seen.clear()
      recordCount = 0
      duplicates = 0
      beginning.reset()
      lines.reset()
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
