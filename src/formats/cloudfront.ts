/**
 * CloudFront's standard logs as W3C writes tables, whether delivered as ever ("legacy") or by CloudWatch ("v2"):
 *
 *   #Version: 1.0
 *   #Fields: date time x-edge-location sc-bytes c-ip cs-method …     which fields there are, and their order
 *   2026-11-22 ⇥ 05:31:07 ⇥ LAX50-P2 ⇥ 1433 ⇥ 203.0.113.7 ⇥ GET ⇥ …
 *
 * The list of fields is the log object's own; a further one replaces it. It is parted by blanks or tabs, and so may
 * lines be: no value holds a raw one. In `cloudfront/`, `fields.ts` makes a record of cells, `decode.ts` says what was
 * encoded how, `results.ts` what the cache did, `keys.ts` what keys say of their time.
 */
import {
  type FieldPlaces,
  isStreamingLog,
  makeRecordOf,
  placesOf,
  rowPlanOf,
} from './cloudfront/fields.ts'
import { cloudfrontKeys, distributionOf } from './cloudfront/keys.ts'
import { cloudfrontMeaning } from './cloudfront/meaning.ts'
import type { Format, ReadLine, ReadObject, RowPlan } from './format.ts'

/** A directive of W3C; or a date and a clock, side by side: what is delivered as `plain` has no list of fields. */
const FIRST =
  /^#[ \t]*[A-Z][A-Za-z-]*:|(?:^|[\t ,;|])\d{4}-\d\d-\d\d[\t ,;|]\d\d:\d\d:\d\d(?:[\t ,;|]|$)/
const FIELDS = /^#[ \t]*Fields:[ \t]*/i
/** What owners may have parted fields by, beside blanks and tabs. */
const SIGN = /[,;|]/

export const cloudfront: Format = {
  name: 'CloudFront standard log',
  recognise: (line) => FIRST.test(Buffer.from(line).toString('latin1')),
  makeFields,
  meaning: cloudfrontMeaning,
  keys: cloudfrontKeys,
}

/** The list of fields of a log object. */
interface FieldList {
  readonly count: number
  readonly places: FieldPlaces
  readonly isStreaming: boolean
  /** What parts the cells of a line without tabs. */
  readonly parting: string
  readonly rows: RowPlan | undefined
}

/** Log objects of one distribution mostly have the same list: the last one is remembered. */
function makeFields(): ReadObject {
  const recordOf = makeRecordOf()
  let last: { readonly text: string; readonly of: string; list: FieldList | undefined } | undefined
  const listOf = (text: string, logKey: string): FieldList | undefined => {
    const of = distributionOf(logKey)
    if (last?.text !== text || last.of !== of) last = { text, of, list: fieldListOf(text) }
    return last.list
  }
  return (logKey) => readLines(logKey, recordOf, listOf)
}

function readLines(
  logKey: string,
  recordOf: ReturnType<typeof makeRecordOf>,
  listOf: (text: string, logKey: string) => FieldList | undefined,
): ReadLine {
  let list: FieldList | undefined
  const readLine: ReadLine = (line) => {
    if (line.startsWith('#')) {
      if (FIELDS.test(line)) list = listOf(line.replace(FIELDS, ''), logKey)
      return undefined
    }
    if (list === undefined) return { reason: 'no list of fields' }
    if (list.isStreaming) return { reason: 'streaming log' }
    const cells = line.split(line.includes('\t') ? '\t' : list.parting)
    if (cells.length < list.count) return { reason: 'too few fields' }
    return recordOf(cells, list.places, logKey)
  }
  return Object.assign(readLine, { rows: () => list?.rows })
}

/** Undefined where it names none. */
function fieldListOf(text: string): FieldList | undefined {
  const sign = SIGN.exec(text)?.[0]
  const names = text
    .split(sign ?? /[\t ]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return undefined
  const [count, places, isStreaming] = [names.length, placesOf(names), isStreamingLog(names)]
  const cellsOf = (line: string) => (line.includes('\t') ? line.split('\t') : undefined)
  const rows = isStreaming ? undefined : rowPlanOf({ cells: count, cellsOf }, places)
  return { count, places, isStreaming, parting: sign ?? ' ', rows }
}
