import { decodeText } from '../fields/decode.ts'
import type { Line } from '../format.ts'
import type { Reader, Records, Values } from '../records.ts'
import { LONGEST_LINE, numberFields, valueFields } from '../records.ts'
import { makeBeginning, type Reading } from './begin.ts'
import { type HashKeys, identityHash, randomKeys } from './identity-hash.ts'
import { makeLines } from './lines.ts'
import { makeMalformed } from './malformed.ts'

/** How many records are handed over at once. */
const RUN = 1024

/** The reader written to be read: one string per line, one map per field. The fast reader's witness. */
export function makePlainReader(hashKeys = randomKeys()): Reader {
  const run = makeRun()
  const identities = makeIdentities(hashKeys)
  const lines = makeLines()
  const beginning = makeBeginning()
  const room = new Uint8Array(2 * LONGEST_LINE)
  let malformed = makeMalformed()
  let recordCount = 0
  let duplicates = 0

  function take(text: string, { readLine }: Reading, onRecords: (records: Records) => void): void {
    const line = readLine(text)
    if (line === undefined) return
    if ('reason' in line) malformed.add(line.reason, text)
    else if (identities.isRedelivered(line)) duplicates++
    else {
      recordCount++
      run.add(line)
      if (run.isFull) run.handOver(onRecords)
    }
  }

  return {
    values: run.values,
    get malformed() {
      return malformed.byReason
    },
    get recordCount() {
      return recordCount
    },
    get duplicates() {
      return duplicates
    },
    get unidentified() {
      return recordCount - identities.size
    },
    room: () => room,
    read(bytes, isLast, onRecords, key = '') {
      const { skipped: from, reading } = beginning.begin(bytes, isLast, key)
      if (reading === undefined) return from
      const used = lines.take(bytes.subarray(from), isLast, {
        onLine: (line) => take(line, reading, onRecords),
        onTooLong: (start) => malformed.add('line too long', start),
      })
      run.handOver(onRecords)
      return from + used
    },
    identityHashes: () => identities.hashes(),
    nextDay() {
      malformed = makeMalformed()
      identities.clear()
      recordCount = 0
      duplicates = 0
      beginning.reset()
      lines.reset()
    },
    close() {},
  }
}

/** Records in columns, until they are handed over. */
function makeRun() {
  const values = byField(valueFields, makeValues)
  const columns = {
    time: new Float64Array(RUN),
    ids: byField(valueFields, () => new Uint32Array(RUN)),
    numbers: byField(numberFields, () => new Float64Array(RUN)),
  }
  let count = 0
  return {
    values,
    get isFull() {
      return count === RUN
    },
    add({ time, values: texts, numbers }: Line): void {
      columns.time[count] = time
      for (const field of valueFields) columns.ids[field][count] = values[field].idOf(texts[field])
      for (const field of numberFields) columns.numbers[field][count] = numbers[field]
      count++
    },
    handOver(onRecords: (records: Records) => void): void {
      const handed = { ...columns, count }
      count = 0
      if (handed.count > 0) onRecords(handed)
    },
  }
}

/** The identities of the records that were there already. */
function makeIdentities(hashKeys: HashKeys) {
  const seen = new Map<string, Line>()
  return {
    /** A record without an identity cannot be told from another. No identity holds a line end. */
    isRedelivered(line: Line): boolean {
      const { identity, isUnique, values } = line
      if (identity === '-') return false
      const whole = isUnique ? identity : `${identity}\n${values.operation}\n${values.key}`
      if (seen.has(whole)) return true
      seen.set(whole, line)
      return false
    },
    hashes(): BigUint64Array<ArrayBuffer> {
      return BigUint64Array.from([...seen.values()].map((line) => identityHash(line, hashKeys)))
    },
    get size() {
      return seen.size
    },
    clear: () => seen.clear(),
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
