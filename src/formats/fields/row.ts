import type { Line, Refused } from '../format.ts'
import { type NumberField, numberFields, type ValueField, valueFields } from '../records.ts'

/** What a format has of a record, by the columns of records. What it has no column for is left out. */
export interface RecordValues {
  /** Seconds since 1970-01-01T00:00:00Z; undefined where what stands there is no time. */
  readonly time: number | undefined
  /** As in `Line`. */
  readonly identity?: string
  readonly isUnique?: boolean
  /** Bytes in strings (latin1). */
  readonly values: Readonly<Partial<Record<ValueField, string>>>
  /** -1 where there is none; NaN where what stands there is no number. */
  readonly numbers?: Readonly<Partial<Record<NumberField, number>>>
}

const NONE = '-'
/** A status as records have it. */
export const STATUS = /^(?:\d{3}|-)$/
/** Of a record that has nothing of any field. */
export const noValues: Readonly<Record<ValueField, string>> = Object.fromEntries(
  valueFields.map((field) => [field, field === 'tls' ? '' : NONE]),
) as Record<ValueField, string>
const noNumbers = Object.fromEntries(numberFields.map((field) => [field, -1])) as Record<
  NumberField,
  number
>

/** The record of a row, or why it is none: what formats of rows and columns end with. */
export function recordOf(record: RecordValues): Line | Refused {
  const { time, identity = NONE, isUnique = false, values, numbers } = record
  if (time === undefined || !Number.isFinite(time)) return { reason: 'bad time' }
  const all = { ...noNumbers, ...numbers }
  if (numberFields.some((field) => Number.isNaN(all[field]))) return { reason: 'bad number' }
  const line = { time, identity, isUnique, values: { ...noValues, ...values }, numbers: all }
  return STATUS.test(line.values.status) ? line : { reason: 'bad status' }
}
