/**
 * What a plan needs of the days of a month that is over, in one file. A year of days would be hundreds of small files,
 * and to create those takes longer than to read them.
 *
 *   <source>/2026/09/days   a line with the bytes of each day's manifest and outline, then these files in a row
 *
 * It takes the place of those files. A day's own file beside it is newer and overrides what lies in it. Before a file of
 * one of its days is written, the month is split into files again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeliveryDay } from '../../calendar/day.ts'
import { enclose, type Kept, type Opened, readEnclosed } from '../envelope.ts'
import { renameWhole } from '../rename.ts'
import { OUTLINE } from './summaries.ts'

/** What lies in it of a day. */
export type PackedName = 'manifest' | typeof OUTLINE

/** The files of a month, by day of the month (`07`) and name. */
export type PackedDays = ReadonlyMap<string, ReadonlyMap<PackedName, Buffer>>

/** Its name in the folder of a month. */
export const MONTH_FILE = 'days'
const KIND = 'days'
const VERSION = 1
const NAMES: readonly PackedName[] = ['manifest', OUTLINE]
/** All of it is in memory while it is read. A month of more log objects stays as it is. */
const MOST_BYTES = 4 * 1024 * 1024

interface MonthFacts {
  /** Of each day: its number in the month, and the bytes of its manifest and of its outline, 0 for none. */
  readonly days: readonly (readonly [day: string, ...lengths: number[]])[]
}

/** The path in the mirror of a month's folder: `<source>/2026/11`. */
function homeOf(folder: string): string {
  return path.resolve(folder).split(path.sep).slice(-3).join('/')
}

/** The file of a month. It may come out of a cache that others can write: what lies in it is checked as files are. */
export function readMonth(folder: string): Opened<{ readonly days: PackedDays }> {
  let file: Buffer
  try {
    file = readFileSync(path.join(folder, MONTH_FILE))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
    return { kind: 'broken', why: `it cannot be read (${code})` }
  }
  const whole = readEnclosed<MonthFacts>(file, KIND, VERSION, homeOf(folder))
  if (whole.kind !== 'whole') return whole
  const { facts } = whole.envelope
  if (!areFacts(facts, folder, whole.rest.length))
    return { kind: 'broken', why: 'its first line says what no month says' }
  const days = new Map<string, ReadonlyMap<PackedName, Buffer>>()
  let at = 0
  for (const [day, ...lengths] of facts.days) {
    const files = new Map<PackedName, Buffer>()
    for (const [i, name] of NAMES.entries()) {
      const from = at
      at += lengths[i] ?? 0
      if (at > from) files.set(name, whole.rest.subarray(from, at))
    }
    days.set(day, files)
  }
  return { kind: 'whole', days }
}

function isDayOf(folder: string, day: unknown): boolean {
  const [year, month] = homeOf(folder).split('/').slice(-2)
  return isDeliveryDay(`${year}-${month}-${day}`)
}

function areFacts({ days }: MonthFacts, folder: string, bytes: number): boolean {
  const isEntry = (entry: unknown): boolean => {
    if (!Array.isArray(entry)) return false
    const [day, ...lengths] = entry as unknown[]
    const areLengths = lengths.every((one) => Number.isSafeInteger(one) && (one as number) >= 0)
    return isDayOf(folder, day) && lengths.length === NAMES.length && areLengths
  }
  if (!Array.isArray(days) || !days.every(isEntry)) return false
  if (new Set(days.map(([day]) => day)).size < days.length) return false
  return days.flatMap(([, ...lengths]) => lengths).reduce((sum, one) => sum + one, 0) === bytes
}

/** Puts the files of a month that is over into one, and says whether it did. It does not where a day has no outline, or
 * where the files are too large together. */
export function packMonth(folder: string): boolean {
  unpackMonth(folder) // what lies in the month's file counts, too
  const facts: [day: string, ...lengths: number[]][] = []
  const parts: Buffer[] = []
  let bytes = 0
  for (const day of dayFoldersIn(folder).filter((name) => isDayOf(folder, name))) {
    const files = NAMES.map((name) => readIfThere(path.join(folder, day, name)))
    if (files.every((file) => file === undefined)) continue
    if (files.at(-1) === undefined) return false
    const lengths = files.map((file) => file?.length ?? 0)
    bytes += lengths.reduce((sum, length) => sum + length, 0)
    // This is tried every night, so a month that is too large is not read to its end.
    if (bytes > MOST_BYTES) return false
    facts.push([day, ...lengths])
    parts.push(...files.filter((file) => file !== undefined))
  }
  if (facts.length === 0) return false
  const file = enclose(KIND, VERSION, { days: facts }, Buffer.concat(parts), homeOf(folder))
  writeNow(path.join(folder, MONTH_FILE), Buffer.concat(file))
  for (const [day] of facts)
    for (const name of NAMES) rmSync(path.join(folder, day, name), { force: true })
  return true
}

/** The folders of months in that of a source, in order. */
export function monthFoldersIn(folder: string): string[] {
  return foldersIn(folder, /^\d{4}$/).flatMap((year) =>
    foldersIn(path.join(folder, year), /^\d\d$/).map((month) => path.join(folder, year, month)),
  )
}

/** The names of the folders of days in that of a month, in order. */
function dayFoldersIn(folder: string): string[] {
  return foldersIn(folder, /^\d\d$/)
}

function foldersIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Splits the file of a month into those of its days; those that are there stay. Does nothing where it is broken. */
export function unpackMonth(folder: string): void {
  const read = readMonth(folder)
  if (read.kind !== 'whole') return
  for (const [day, files] of read.days) {
    mkdirSync(path.join(folder, day), { recursive: true })
    for (const [name, bytes] of files) {
      const file = path.join(folder, day, name)
      if (!existsSync(file)) writeNow(file, bytes)
    }
  }
  rmSync(path.join(folder, MONTH_FILE))
}

function writeNow(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.new`, bytes)
  renameWhole(`${file}.new`, file)
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The folder of a month, whose manifests and outlines may lie in one file. */
export class HeldMonth {
  readonly folder: string
  /** Its path in the mirror: `<source>/2026/11`. */
  readonly home: string
  #days: PackedDays | undefined

  constructor(folder: string) {
    this.folder = folder
    this.home = homeOf(folder)
  }

  /** Reads it as if for the first time. Where files of its days lie beside the file of the month, a run was killed: the
   * month is split. A broken file is set aside; returns why it is broken. */
  open(): string | undefined {
    this.release()
    const read = readMonth(this.folder)
    if (read.kind === 'missing') return undefined
    if (read.kind === 'broken') {
      const file = path.join(this.folder, MONTH_FILE)
      renameWhole(file, `${file}.broken`)
      return read.why
    }
    this.#days = read.days
    const isThere = (day: string): boolean =>
      NAMES.some((name) => existsSync(path.join(this.folder, day, name)))
    if (dayFoldersIn(this.folder).some(isThere)) this.unpack()
    return undefined
  }

  /** Days that lie in its file, by day of the month. Read once, and kept until `release`. */
  get days(): PackedDays {
    if (this.#days !== undefined) return this.#days
    const read = readMonth(this.folder)
    if (read.kind !== 'whole') return NONE
    this.#days = read.days
    return read.days
  }

  /** The days that it has anything of, wherever that lies, by day of the month and in order. */
  dayNames(): string[] {
    return [...new Set([...dayFoldersIn(this.folder), ...this.days.keys()])].sort()
  }

  /** A file of a day: by its path where it is one, or what lies in the file of the month. */
  fileOf(day: string, name: PackedName): Kept {
    const file = path.join(this.folder, day, name)
    return existsSync(file) ? file : (this.days.get(day)?.get(name) ?? file)
  }

  /** To be called before a file of one of its days is written or removed. */
  unpack(): void {
    unpackMonth(this.folder)
    this.release()
  }

  release(): void {
    this.#days = undefined
  }
}
const NONE: PackedDays = new Map()
