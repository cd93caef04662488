/**
 * What everybody may know of counts: tables whose names tell nothing that is not public. Used where
 * a report, a copy beside it or a cache may be read by strangers. Every sum stays what it is; what
 * was made public is not changed by it again.
 *
 *   keys          named where somebody fetched them without a signature, or where all who asked were
 *                 strangers and got nothing: that tells nothing of the bucket. All others are one row.
 *                 So in every table that names keys; directories and types by the keys in them
 *   requesters    anonymous, own account, other account, AWS service
 *   agents        programs: browsers, bots and tools
 *   hosts, sites  those of an inner network are one row; account numbers are left out
 *   campaigns     of parameters of one's own (x-user=jo) the names alone
 *   networks, clients   where they were a crowd on some day, else they are in the rest
 *   cubes         names by the same rules, else folded away; and what tells few requests apart (`public-cube.ts`)
 */

import { type Day, dayAt } from '../calendar/day.ts'
import { findByName } from '../columns/row-order.ts'
import { stringAt, stringsOf } from '../columns/string-arena.ts'
import { type ColumnarTable, columnarTable, loaded, rowCountOf } from '../columns/table.ts'
import type { Cube } from '../count/cube/cube.ts'
import { cubeOfStored, type StoredCube, storedOfCube } from '../count/cube/stored.ts'
import {
  type DayCounts,
  type LogCounts,
  noTable,
  type Summary,
  type Table,
  type Tables,
} from '../count/summary/summary.ts'
import type { Key, NameKind } from '../count/tables/keys.ts'
import { capTable, keepRows, mergeTables } from '../count/tables/table-merge.ts'
import { type TableRow, type TableRows, tables } from '../count/tables/tables.ts'
import {
  accountOf,
  isAnonymous,
  isInnerHost,
  requesterClassOf,
  withoutAccounts,
} from '../naming/privacy.ts'
import { redacted } from '../naming/redaction.ts'
import { withoutOwnValues } from '../naming/referrers.ts'
import { remembered } from '../naming/remembered.ts'
import { namedDaily } from './daily.ts'
import { inNumbers } from './distinct.ts'
import { MOST_HOSTS } from './own-sites.ts'
import { boundedCube, LEAST_PUBLIC_REQUESTS, publicCube } from './public-cube.ts'
import { byName, byParts, type Renamed, type Renaming, renamed } from './renamed.ts'
import { type Period, seenOfParts } from './rollup.ts'

/** Names that stand for many. */
export const NOT_PUBLIC = 'objects not public'
export const INNER_HOST = 'internal host'

/** So many clients of one day are a crowd. */
export const CROWD = 5

/** Which keys may be named. */
export type NamedKeys = ReadonlySet<string>

/** The keys of a table of keys that may be named. */
export function namedKeysOf(tables: Tables): NamedKeys {
  // First, as a table may be good only until another one is looked into.
  const isAsked = isAskedByStrangers(tables)
  const table = columnarTable(tables.keys, false)
  const isNamed = isAsked(table)
  const named = new Set<string>()
  for (const [row, name] of namesOf(table).entries()) if (isNamed(row)) named.add(name)
  return named
}

/** A summary as everybody may have it: nothing in it is made of an address, but how many visitors
 * there were. `site`: the hosts that were named as own. */
export function publicSummary(
  { log, days }: Summary,
  site: readonly string[] = [],
  rows: TableRows = tables,
): Summary {
  const open = (counts: DayCounts): DayCounts => {
    const numbered = inNumbers(counts, site, rows)
    const { tables: all, cube } = numbered
    const named = namedKeysOf(all)
    return {
      ...numbered,
      tables: publicDay(all, named, rows),
      cube: cube && storedOfCube(openCube(dayAt(0), cube, all, named)),
    }
  }
  return {
    log: withoutSamples(log),
    days: new Map([...days].map(([day, counts]) => [day, open(counts)])),
  }
}

/** A day's cube as everybody may read it. `named`: the keys that may be named. */
export function openCube(
  day: Day,
  cube: StoredCube,
  all: Tables,
  named: NamedKeys = namedKeysOf(all),
): Cube {
  const isInner = remembered(MOST_HOSTS, isInnerHost)
  return publicCube(cubeOfStored(day, cube), {
    object: (name) => (named.has(name) || name === '-' ? redacted(name) : undefined),
    site: (name) => changed(name, hostOf(name, isInner)) ?? redacted(name),
    network: crowdOf(all),
    leastRequests: LEAST_PUBLIC_REQUESTS,
  })
}

/** A day's cube in a copy beside the report, for whoever may read the report: within bounds, and with those networks
 * alone that were a crowd. */
export function copiedCube(cube: StoredCube, all: Tables): StoredCube {
  const as = (name: string): string => name
  const rules = { object: as, site: as, network: crowdOf(all), leastRequests: 0 }
  return storedOfCube(boundedCube(publicCube(cubeOfStored(dayAt(0), cube), rules)))
}

/** Networks that were a crowd. */
function crowdOf({ networks }: Tables): (name: string) => string | undefined {
  const named = new Set(namesOf(justCrowds(columnarTable(networks, false))))
  return (name) => (named.has(name) ? name : undefined)
}

function publicDay(all: Tables, named: NamedKeys, rows: TableRows): Tables {
  const made = publicTables(all, 'at rest', named, redactedName, rows)
  const clients = rows.filter(({ key }) => key.some(({ kind }) => kind === 'client'))
  const none = clients.map((row) => [row.name, capTable(packed(all, row), 0)])
  return { ...made.tables, ...Object.fromEntries(none) }
}

/** A period as a public page tells it. `named`: the keys that may be named, of which another period may prove some to
 * be public. */
export function publicPeriod(
  period: Period,
  named: NamedKeys = namedKeysOf(period.tables),
  rows: TableRows = tables,
): Period {
  // What is counted by now was redacted when it was named.
  const isOld = period.days.some(({ lacking }) => lacking.includes('keys.anonymous'))
  const redact = isOld ? redactedName : () => undefined
  const { tables: made, seen } = publicTables(period.tables, 'by name', named, redact, rows)
  return {
    ...period,
    tables: made,
    hotlinksSeen: seen === undefined ? period.hotlinksSeen : seenOfParts(period.hotlinksSeen, seen),
    daily: namedDaily(period.daily, (table) => {
      const row = rows.find(({ name }) => name === table)
      return row === undefined ? () => false : (name) => isNameIn(packed(made, row), name)
    }),
    log: withoutSamples(period.log),
  }
}

/** Whether rows of a table, which stand by name, are told by a name: their own, or the first part of theirs. Few
 * are asked for, so that no other name is made. */
function isNameIn({ rows }: ColumnarTable, name: string): boolean {
  const nameOf = (row: number): string =>
    rows.kind === 'names'
      ? stringAt(rows.names, row)
      : stringAt(rows.pairs.left, rows.pairs.leftOf[row] ?? 0)
  return findByName(rowCountOf({ rows }), nameOf, name) !== undefined
}

/** Lines that are no records may hold anything, in any field. */
function withoutSamples(log: LogCounts): LogCounts {
  const malformed = Object.entries(log.malformed).map(([reason, { count }]) => {
    return [reason, { count, samples: [] }]
  })
  return { ...log, malformed: Object.fromEntries(malformed) as LogCounts['malformed'] }
}

// ── tables ───────────────────────────────────────────────────────────────────────────────────────

type Shown = (name: string) => string | undefined

/** What becomes of the names of each kind. Those of a kind that is not listed are told as they are. */
interface Rules {
  readonly parts: Readonly<Partial<Record<NameKind, Shown>>>
  /** Of tables with one key. */
  readonly whole: Readonly<Partial<Record<NameKind, (table: ColumnarTable) => ColumnarTable>>>
  /** Directories and types are told by the objects in them. */
  readonly byAsking: Shown
  readonly isAsked: AskedByStrangers
}

function rulesOf(
  all: Tables,
  named: NamedKeys,
  redact: Shown,
  programs: () => ColumnarTable,
): Rules {
  const ownAccount = ownAccountOf(columnarTable(all.requesters, false))
  const key: Shown = (name) =>
    name === '-' || name === NOT_PUBLIC ? undefined : named.has(name) ? redact(name) : NOT_PUBLIC
  // Pages of one host are many.
  const isInner = remembered(MOST_HOSTS, isInnerHost)
  const host = hostShown((name) => changed(name, hostOf(name, isInner)), redact)
  const hidden: Shown = (name) => (isNoPlace(name) ? undefined : NOT_PUBLIC)
  return {
    parts: {
      object: key,
      referrer: host,
      site: host,
      host,
      campaign: (name) => changed(name, withoutOwnValues(name)) ?? redact(name),
      bucket: (name) => changed(name, withoutAccounts(name)),
      requester: (name) => changed(name, requesterClassOf(name, ownAccount)),
      // In pairs nothing tells how many clients there were.
      ...{ directory: hidden, type: hidden, agent: hidden, client: hidden, network: hidden },
    },
    whole: { agent: programs, network: justCrowds, client: justCrowds },
    byAsking: redact,
    isAsked: isAskedByStrangers(all),
  }
}

function publicTables(
  all: Tables,
  order: 'at rest' | 'by name',
  named: NamedKeys,
  redact: Shown,
  rows: TableRows,
): { readonly tables: Tables; readonly seen: Renamed | undefined } {
  const programs = (): ColumnarTable => {
    const kinds = [all.browsers, all.bots, all.tools].map((table) => columnarTable(table, false))
    return mergeTables({ columns: ['requests', 'bytes'] }, kinds, order).table
  }
  const rules = rulesOf(all, named, redact, programs)
  const made: Record<string, Table> = { ...all }
  let seen: Renamed | undefined
  for (const row of rows) {
    const table = packed(all, row)
    const renaming = renamingOf(row, table, rules)
    const sum = renaming && renamed(row, table, order, renaming)
    if (row.isSeen === true) seen = sum
    if (sum !== undefined)
      made[row.name] = row.columns.includes('size') ? withoutSize(sum.table) : sum.table
    const whole = wholeOf(row, rules)
    if (whole !== undefined) made[row.name] = whole(table)
  }
  return { tables: made as Tables, seen }
}

/** What makes a table public as a whole. Programs can stand for the agents of all reads alone. */
function wholeOf({ counts, key: [{ kind }, right] }: TableRow, { whole }: Rules) {
  const isOther = right !== undefined || (kind === 'agent' && counts !== 'reads')
  return isOther ? undefined : whole[kind]
}

/** What the rows of a table are called; undefined where all keep their names. */
function renamingOf(row: TableRow, table: ColumnarTable, rules: Rules): Renaming | undefined {
  const { parts, byAsking: redact, isAsked } = rules
  const [left, right] = row.key
  const of = ({ kind }: Key): Shown => parts[kind] ?? (() => undefined)
  if (right !== undefined)
    return parts[left.kind] === undefined && parts[right.kind] === undefined
      ? undefined
      : byParts(table, of(left), of(right))
  if (wholeOf(row, rules) !== undefined || parts[left.kind] === undefined) return undefined
  if (left.kind === 'directory' || left.kind === 'type') return byAsking(table, isAsked, redact)
  return byName(table, of(left))
}

function packed(all: Tables, { name, isPair }: TableRow): ColumnarTable {
  return columnarTable(all[name] ?? noTable, isPair === true)
}

/** All at once, which costs less than one by one. */
function namesOf({ rows }: ColumnarTable): string[] {
  if (rows.kind === 'pairs') throw new Error('Names of pairs have two parts')
  return stringsOf(rows.names)
}

function changed(name: string, now: string): string | undefined {
  return now === name ? undefined : now
}

function redactedName(name: string): string | undefined {
  return changed(name, redacted(name))
}

/** As `shownOf` tells of hosts and addresses of pages; of a host that keeps its name once for pages that follow each other,
 * as they do by name. */
function hostShown(shownOf: Shown, redact: Shown): Shown {
  let known: string | undefined
  return (name) => {
    if (known !== undefined && name.startsWith(known)) return redact(name)
    const shown = shownOf(name)
    if (shown !== undefined) return shown
    known = /^https?:\/\/[^/]*\//.exec(name)?.[0]
    return redact(name)
  }
}

/** Of a host, a site, or the address of a page. */
function hostOf(name: string, isInner: (host: string) => boolean): string {
  if (name === '-' || name === INNER_HOST || /^[a-z]+-app:/.test(name)) return name
  const host = /^https?:\/\/([^/]*)/.exec(name)?.[1]
  return isInner(host ?? name) ? INNER_HOST : host === undefined ? withoutAccounts(name) : name
}

/** Of a table, whether its rows may be named. */
type AskedByStrangers = (table: ColumnarTable) => (row: number) => boolean

/**
 * Whether somebody fetched what a row names without a signature, or nobody but strangers asked for it,
 * in vain. Where nobody signed anything at all, every success is a stranger's: so days speak that were
 * counted when that was not.
 */
function isAskedByStrangers({ requesters }: Tables): AskedByStrangers {
  const { names, rest } = loaded(requesters)
  const isUnsigned = rest.rows === 0 && names.length > 0 && names.every(isAnonymous)
  return ({ columns: { requests, errors, anonymous, inVain } }) =>
    (row) => {
      if ((anonymous?.[row] ?? 0) > 0) return true
      const asked = requests?.[row] ?? 0
      if (asked > 0 && inVain?.[row] === asked) return true
      return isUnsigned && asked > (errors?.[row] ?? asked)
    }
}

function byAsking(table: ColumnarTable, isAsked: AskedByStrangers, redact: Shown): Renaming {
  const isNamed = isAsked(table)
  const names = namesOf(table)
  return (row) => {
    const name = names[row] ?? '-'
    if (name === '-' || name === '/' || name === NOT_PUBLIC) return undefined
    return isNamed(row) ? redact(name) : NOT_PUBLIC
  }
}

/** The account that signed most requests: of two that did as many, the first by name. */
function ownAccountOf(table: ColumnarTable): string | undefined {
  const signed = new Map<string, number>()
  for (const [row, name] of namesOf(table).entries()) {
    const account = accountOf(name)
    if (account === undefined) continue
    signed.set(account, (signed.get(account) ?? 0) + (table.columns.requests?.[row] ?? 0))
  }
  const [first] = [...signed].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first?.[0]
}

/** Nobody needs to know how large the largest of what is not public is. */
function withoutSize(table: ColumnarTable): ColumnarTable {
  const { size } = table.columns
  const row = size === undefined ? -1 : namesOf(table).indexOf(NOT_PUBLIC)
  if (size !== undefined && row >= 0) size[row] = 0
  return table
}

const noPlaces: ReadonlySet<string> = new Set(['-', 'unknown', 'hidden'])
const isNoPlace = (name: string): boolean => noPlaces.has(name)

/** Whether a row is no place, by the length of its name first: few are, and no string is made of the others. */
function isNoPlaceIn({ rows }: ColumnarTable): (row: number) => boolean {
  if (rows.kind === 'pairs') throw new Error('Names of pairs have two parts')
  const { names } = rows
  const lengths = new Set([...noPlaces].map(({ length }) => length))
  return (row) =>
    lengths.has(names.offsets[row + 1]! - names.offsets[row]!) && isNoPlace(stringAt(names, row))
}

function justCrowds(table: ColumnarTable): ColumnarTable {
  const { crowd } = table.columns
  const isNowhere = isNoPlaceIn(table)
  const kept: number[] = []
  for (let row = 0; row < rowCountOf(table); row++)
    if ((crowd?.[row] ?? 0) >= CROWD || isNowhere(row)) kept.push(row)
  return kept.length === rowCountOf(table) ? table : keepRows(table, Uint32Array.from(kept))
}
