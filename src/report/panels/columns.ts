import type { Counts } from '../../count/tables/tables.ts'
import { daySeen } from '../../rollup/rollup.ts'
import type { Cell, Change, Column } from '../model/model.ts'
import type { Measure } from '../model/numbers.ts'
import { type Page, rowOf } from '../model/page.ts'
import type { Before, View, ViewColumn } from '../tables/view.ts'
import type { Words } from '../words/words.ts'

/** What a panel lists of a row: a column of its view, or the first or last day it was seen. */
export type ListedColumn = ViewColumn | 'first' | 'last'

/** How a column reads, and how it compares. */
export const measures: Readonly<Record<ListedColumn | 'share', Measure>> = {
  requests: { kind: 'count', more: 'neutral', smallest: 10 },
  bytes: { kind: 'bytes', more: 'neutral', smallest: 1e6 },
  visitors: { kind: 'count', more: 'good', smallest: 10 },
  pageViews: { kind: 'count', more: 'good', smallest: 10 },
  errors: { kind: 'count', more: 'bad', smallest: 10 },
  whole: { kind: 'count', more: 'neutral', smallest: 10 },
  partial: { kind: 'count', more: 'neutral', smallest: 10 },
  partialBytes: { kind: 'bytes', more: 'neutral', smallest: 1e6 },
  wastedBytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
  size: { kind: 'bytes', more: 'neutral', smallest: 1 },
  turnAroundMs: { kind: 'ms', more: 'bad', smallest: 100 },
  turnAroundCount: { kind: 'count', more: 'neutral', smallest: 10 },
  cost: { kind: 'money', more: 'bad', smallest: 0.05 },
  downloads: { kind: 'count', more: 'good', smallest: 10 },
  meanTurnAroundMs: { kind: 'ms', more: 'bad', smallest: 5 },
  first: { kind: 'date', more: 'neutral', smallest: 0 },
  last: { kind: 'date', more: 'neutral', smallest: 0 },
  share: { kind: 'percent', more: 'neutral', smallest: 0 },
}

export function ratio(value: number | null, whole: number): number | null {
  return value === null ? null : Math.min(1, whole > 0 ? value / whole : 0)
}

/** What a panel lists of a row. A log that tells no size of an object leaves it unknown, which is not empty. */
export function listedValue(
  page: Page,
  view: View,
  row: number,
  column: ListedColumn,
): number | string | null {
  if (column === 'first' || column === 'last') return daySeen(page.period, column, row)
  const value = view.value(row, column)
  return column === 'size' && value === 0 ? null : value
}

/** A row of a table against what it was. It is there now, even with nothing in the column. */
export function changeOfRow(
  { numbers }: Page,
  measure: Measure,
  now: number,
  before: Before,
): Change | null {
  if (before === null) return null
  const was = before === true ? 0 : before
  return numbers.change(measure, now, was, before === true || now === 0)
}

export function changeCell(change: Change | null): Cell {
  return {
    kind: 'percent',
    value:
      change === null
        ? null
        : (change.ratio ??
          (change.direction === 'new' ? 1e9 : change.direction === 'gone' ? -1 : null)),
    text: change?.text ?? '',
    exact: change?.exact ?? '',
  }
}

const asked: readonly Counts[] = ['requests', 'errors', 'calls', 'fetches', 'failedFetches', 'edge']

/** What the records of a table are called. */
function countsLabel(counts: Counts | undefined): keyof Words['columns'] {
  if (counts === 'records' || counts === 'pageViews') return counts
  const isRead = counts !== undefined && !asked.includes(counts)
  return isRead ? 'reads' : 'requests'
}

export function columnOf(
  page: Page,
  table: string,
  id: ListedColumn | 'share' | 'change',
  minor: readonly string[],
): Column {
  const { words } = page
  const labels: Readonly<Record<string, string>> = words.columns
  const definitions: Readonly<Record<string, string>> = words.columnDefinitions
  const { counts } = rowOf(page, table)
  return {
    id,
    label:
      id === 'requests'
        ? words.columns[countsLabel(counts)]
        : (labels[idInWords(page, table, id)] ?? id),
    kind: id === 'change' ? 'change' : measures[id].kind,
    definition: definitions[idInWords(page, table, id)] ?? '',
    isMinor: minor.includes(id),
  }
}

/** Visitors in a table are those of each day, added up, where nobody knows which are the same. */
function idInWords({ distinct }: Page, table: string, id: string): string {
  return id === 'visitors' && !distinct.has(table) ? 'dailyVisitors' : id
}
