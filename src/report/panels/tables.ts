import { type Counts, type TableName, type TableRows, tables } from '../../count/tables.ts'
import { botClassOf } from '../../naming/crawlers.ts'
import { daySeen } from '../../rollup/rollup.ts'
import type { Block, Cell, Change, Column, Kind, Panel, Row, Table } from '../model/model.ts'
import type { Measure } from '../model/numbers.ts'
import type { Page } from '../model/page.ts'
import { type Since, sinceOf, tableWords } from '../model/since.ts'
import { nameParts } from '../render/names.ts'
import {
  findRow,
  isDownload,
  isElsewhere,
  isNamed,
  isTimed,
  narrowed,
  type RowFilter,
  restOf,
  sumRows,
  topRows,
  totalOf,
  unknownOf,
  type Values,
  type View,
  type ViewColumn,
  viewBefore,
  viewOf,
} from '../render/view.ts'
import { type PanelId, panelWords, strings } from '../words/en.ts'

/** How a column reads, and how it compares. */
export const measures: Readonly<Record<ViewColumn, Measure>> = {
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
}

/** One panel over one table. Adding a panel is adding a row and its words. */
interface PanelRow {
  readonly id: string
  readonly table: string
  readonly nameLabel: string
  readonly sortedBy: ViewColumn
  /** After the name; `first` and `last` are the days a hot link was seen. */
  readonly columns: readonly (ViewColumn | 'first' | 'last')[]
  readonly isMinor?: readonly string[]
  /** Which rows count here; all others are in no sum of this panel. */
  readonly only?: RowFilter
  readonly sub?: (page: Page, parts: readonly string[]) => string
  readonly most?: number
  /** No rest, no total, no shares: a list of the first few. */
  readonly isList?: true
  readonly width?: 'full'
}

/** Rows on a page, and of them those that are open at first. */
const MOST_ROWS = 20
const SHOWN_ROWS = 8

const { names } = strings
const READS = ['requests', 'bytes'] as const
const HOGS = ['bytes', 'cost', 'requests'] as const
const VISITS = ['visitors', 'pageViews', 'requests'] as const

export const panelRows = {
  hotlinks: {
    table: 'hotlinks',
    nameLabel: names.hotlink,
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests', 'first', 'last'],
    isMinor: ['requests', 'first'],
    most: 30,
    width: 'full',
  },
  hogKeys: { table: 'keys', nameLabel: names.key, sortedBy: 'bytes', columns: HOGS },
  hogNetworks: { table: 'networks', nameLabel: names.network, sortedBy: 'bytes', columns: HOGS },
  hogCountries: { table: 'countries', nameLabel: names.country, sortedBy: 'bytes', columns: HOGS },
  hogAgents: {
    table: 'agents',
    nameLabel: names.agent,
    sortedBy: 'bytes',
    columns: HOGS,
    width: 'full',
  },
  hogClients: { table: 'clients', nameLabel: names.client, sortedBy: 'bytes', columns: HOGS },
  pages: {
    table: 'pages',
    nameLabel: names.page,
    sortedBy: 'requests',
    columns: ['requests', 'visitors', 'bytes'],
    width: 'full',
  },
  downloads: {
    table: 'keys',
    nameLabel: names.key,
    sortedBy: 'downloads',
    columns: ['downloads', 'whole', 'partial', 'wastedBytes', 'bytes', 'size'],
    isMinor: ['whole', 'partial', 'size'],
    only: isDownload,
    width: 'full',
  },
  directories: {
    table: 'directories',
    nameLabel: names.directory,
    sortedBy: 'requests',
    columns: READS,
  },
  types: { table: 'types', nameLabel: names.type, sortedBy: 'requests', columns: READS },
  sizes: { table: 'sizes', nameLabel: names.size, sortedBy: 'requests', columns: READS },
  referringSites: {
    table: 'referringSites',
    nameLabel: names.site,
    sortedBy: 'visitors',
    columns: VISITS,
    only: isElsewhere,
    sub: (page, [site = '-']) => siteSub(page, site),
  },
  referrers: {
    table: 'referrers',
    nameLabel: names.referrer,
    sortedBy: 'requests',
    columns: READS,
    only: isElsewhere,
  },
  searchEngines: {
    table: 'searchEngines',
    nameLabel: names.engine,
    sortedBy: 'visitors',
    columns: VISITS,
    only: isNamed,
  },
  campaigns: {
    table: 'campaigns',
    nameLabel: names.campaign,
    sortedBy: 'visitors',
    columns: VISITS,
    only: isNamed,
  },
  countries: {
    table: 'countries',
    nameLabel: names.country,
    sortedBy: 'visitors',
    columns: VISITS,
  },
  networks: { table: 'networks', nameLabel: names.network, sortedBy: 'visitors', columns: VISITS },
  browsers: { table: 'browsers', nameLabel: names.browser, sortedBy: 'visitors', columns: VISITS },
  systems: { table: 'systems', nameLabel: names.system, sortedBy: 'visitors', columns: VISITS },
  devices: { table: 'devices', nameLabel: names.device, sortedBy: 'visitors', columns: VISITS },
  bots: {
    table: 'bots',
    nameLabel: names.bot,
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'cost'],
    sub: (_, [name = '']) => strings.botClasses[botClassOf(name)],
  },
  tools: {
    table: 'tools',
    nameLabel: names.tool,
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'cost'],
  },
  errorCodes: {
    table: 'errorCodes',
    nameLabel: names.code,
    sortedBy: 'requests',
    columns: READS,
    only: isNamed,
  },
  statuses: { table: 'statuses', nameLabel: names.status, sortedBy: 'requests', columns: READS },
  errorKeys: {
    table: 'errorKeys',
    nameLabel: names.errorKey,
    sortedBy: 'requests',
    columns: READS,
  },
  slowest: {
    table: 'keys',
    nameLabel: names.key,
    sortedBy: 'meanTurnAroundMs',
    columns: ['meanTurnAroundMs', 'requests', 'size'],
    only: isTimed,
    most: 10,
    isList: true,
  },
  operations: {
    table: 'operations',
    nameLabel: names.operation,
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'errors'],
  },
  requesters: {
    table: 'requesters',
    nameLabel: names.requester,
    sortedBy: 'requests',
    columns: READS,
  },
  buckets: { table: 'buckets', nameLabel: names.bucket, sortedBy: 'requests', columns: READS },
  hosts: { table: 'hosts', nameLabel: names.host, sortedBy: 'requests', columns: READS },
  tls: { table: 'tls', nameLabel: names.tls, sortedBy: 'requests', columns: READS },
  signatures: {
    table: 'signatures',
    nameLabel: names.signature,
    sortedBy: 'requests',
    columns: READS,
  },
  authentications: {
    table: 'authentications',
    nameLabel: names.authentication,
    sortedBy: 'requests',
    columns: READS,
  },
} as const satisfies Partial<
  Record<PanelId, Omit<PanelRow, 'id' | 'table'> & { readonly table: TableName }>
>
export type TablePanelId = keyof typeof panelRows

/** The panel of one table. */
export function panelOf(page: Page, id: TablePanelId, blocks: readonly Block[] = []): Panel {
  const row: PanelRow = { id, ...panelRows[id] }
  const [title, definition] =
    id === 'hogClients' && page.settings.clientAddresses === 'full'
      ? strings.panels.hogFullClients
      : panelWords(id, page.settings.audience)
  return panelFor(page, row, [title, definition], blocks)
}

/** The panels of those tables that ask for none of their own, in a section. */
export function plainPanels(page: Page, section: string): Panel[] {
  return page.tables.flatMap((table) => {
    const { name, panel } = table
    if (panel?.section !== section) return []
    const [title, definition] = tableWords(name)
    const { sortedBy, columns } = panel
    const row = { id: name, table: name, nameLabel: title, sortedBy, columns }
    return [panelFor(page, row, [title, definition])]
  })
}

function panelFor(
  page: Page,
  row: PanelRow,
  [title, definition]: readonly [title: string, definition: string],
  blocks: readonly Block[] = [],
): Panel {
  const all = viewOf(page, row.table)
  const view = row.only === undefined ? all : narrowed(page, all, row.only)
  const told = row.isList ? definition : `${definition}${unknownNote(page, view)}`
  return {
    id: row.id,
    title,
    definition: [told, ...sinceNotes(page, row)].filter((text) => text !== '').join(' '),
    table: tableOf(page, row, view),
    blocks,
    csv: `${row.table}.csv`,
    width: row.width ?? 'half',
  }
}

/** Since when the table and the columns of the panel are counted, where that is not on all days. */
function sinceNotes(page: Page, row: Pick<PanelRow, 'table' | 'columns'>): string[] {
  const { since, columns = [] } = sinceOf(page).get(row.table) ?? {}
  const shown: readonly string[] = row.columns
  const labels: Readonly<Record<string, string>> = strings.columns
  const dayOf = (day: Since): string | null => day && page.numbers.cell('date', day).text
  return [
    ...(since === undefined ? [] : [`${strings.countedSince.table(dayOf(since))}.`]),
    ...columns
      .filter(([column]) => shown.includes(column))
      .map(
        ([column, day]) => `${strings.countedSince.part(labels[column] ?? column, dayOf(day))}.`,
      ),
  ]
}

/** What the summary had cut, where nobody knows any more whether it would count here. */
function unknownNote(page: Page, view: View): string {
  const { rows, columns } = unknownOf(view)
  if (rows === 0) return ''
  const reads = page.numbers.cell('count', columns.requests ?? 0)
  return ` ${strings.unknownCut(reads, page.numbers.cell('bytes', columns.bytes ?? 0).text)}`
}

function tableOf(page: Page, row: PanelRow, view: View): Table {
  const shown = topRows(view, row.sortedBy, row.most ?? MOST_ROWS).filter(
    (at) => view.value(at, row.sortedBy) > 0 || view.value(at, 'requests') > 0,
  )
  const total = totalOf(view, page)
  const whole =
    shareOf(total, row.sortedBy) || Math.max(1, ...shown.map((at) => view.value(at, row.sortedBy)))
  const before = viewBefore(page, row.table)
  const rest = restOf(view, shown, page)
  const seen = (which: 'first' | 'last', at: number): string | null =>
    daySeen(page.period, which, at)
  const line = (
    value: (column: ViewColumn) => number | null,
    day: (which: 'first' | 'last') => string | null,
    change: Change | null,
  ): Cell[] => [
    ...row.columns.map((column) =>
      column === 'first' || column === 'last'
        ? page.numbers.cell('date', day(column))
        : page.numbers.cell(measures[column].kind, value(column)),
    ),
    ...(row.isList ? [] : [page.numbers.cell('percent', ratio(value(row.sortedBy), whole))]),
    ...(before === null ? [] : [changeCell(change)]),
  ]
  const sums = (values: Values, name: string): Row => ({
    name: [{ text: name, whole: null, href: null, rel: null }],
    sub: '',
    cells: line(
      (column) => values[column] ?? null,
      () => null,
      null,
    ),
    share: ratio(values[row.sortedBy] ?? 0, whole) ?? 0,
    change: null,
  })
  return {
    nameLabel: row.nameLabel,
    columns: [
      ...row.columns.map((column) => columnOf(row.table, column, row.isMinor ?? [], page.tables)),
      ...(row.isList ? [] : [columnOf(row.table, 'share', [], page.tables)]),
      ...(before === null ? [] : [columnOf(row.table, 'change', [], page.tables)]),
    ],
    rows: shown.map((at): Row => {
      const change = changeOf(page, view, at, before, row.sortedBy)
      return {
        name: nameParts(page, row.table, view.partsOf(at)),
        sub: row.sub?.(page, view.partsOf(at)) ?? '',
        cells: line(
          (column) => view.value(at, column),
          (which) => seen(which, at),
          change,
        ),
        share: ratio(view.value(at, row.sortedBy), whole) ?? 0,
        change,
      }
    }),
    shown: SHOWN_ROWS,
    rest:
      rest.rows > 0 && !row.isList
        ? sums(rest.values, strings.more(page.numbers.cell('count', rest.rows).text))
        : null,
    total: shown.length > 0 && !row.isList ? sums(total, strings.total) : null,
    empty: strings.nothing,
    sortedBy: row.sortedBy,
  }
}

/** Downloads and mean times add up to nothing that shares could be of. */
function shareOf(total: Values, column: ViewColumn): number {
  return column === 'meanTurnAroundMs' ? 0 : (total[column] ?? 0)
}

export function ratio(value: number | null, whole: number): number | null {
  return value === null ? null : Math.min(1, whole > 0 ? value / whole : 0)
}

/** A row against the same name in the period before. Null where that period cannot tell: there is
 * none, or its summaries had cut rows and this name is not among those left. */
export function changeOf(
  page: Page,
  view: View,
  at: number,
  before: View | null,
  column: ViewColumn,
): Change | null {
  if (before === null) return null
  const found = findRow(before.table, view.nameOf(at))
  if (found === undefined && before.table.rest.rows > 0) return null
  const was = found === undefined ? 0 : before.value(found, column)
  return page.numbers.change(measures[column], view.value(at, column), was)
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

/** What the records of a table are called. */
function countsLabel(counts: Counts | undefined): string {
  const { records, pageViews, requests, reads } = strings.columns
  if (counts === 'records') return records
  if (counts === 'pageViews') return pageViews
  return counts === 'requests' || counts === 'errors' || counts === undefined ? requests : reads
}

export function columnOf(
  table: string | null,
  id: ViewColumn | 'first' | 'last' | 'share' | 'change',
  minor: readonly string[],
  rows: TableRows = tables,
): Column {
  const kind: Kind | 'change' =
    id === 'change'
      ? 'change'
      : id === 'share'
        ? 'percent'
        : id === 'first' || id === 'last'
          ? 'date'
          : measures[id].kind
  const labels: Readonly<Record<string, string>> = strings.columns
  const counts = rows.find(({ name }) => name === table)?.counts
  return {
    id,
    label: id === 'requests' ? countsLabel(counts) : (labels[idInWords(id)] ?? id),
    kind,
    definition: strings.columnDefinitions[id] ?? '',
    isMinor: minor.includes(id),
  }
}

/** Visitors in a table are those of each day, added up. */
function idInWords(id: string): string {
  return id === 'visitors' ? 'dailyVisitors' : id
}

function siteSub(page: Page, site: string): string {
  const kind = page.own.kindOf(site)
  return kind === 'site' || kind === 'none' || kind === 'malformed' ? '' : strings.subs[kind]
}

/** Sums of the rows that `is` picks, for facts beside a table. */
export function sumWhere(
  page: Page,
  table: TableName,
  is: (parts: readonly string[]) => boolean,
): Values {
  const view = viewOf(page, table)
  return sumRows(
    view,
    view.rows.filter((row) => is(view.partsOf(row))),
    page,
  )
}
