/**
 * Seeded logs to measure with. Each lies in a directory of its own, beside `expected.json` that says
 * what counting it must give; both are kept between runs, by name, seed and version.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { edgeFields } from '../demo/cloudfront.ts'
import { clock, edgeCells, edgeObject, s3Line } from './lines.ts'
import { type Corpus, type MadeRecord, makeRecords } from './records.ts'

/** Raise it when a corpus of the same shape would come out otherwise. */
const VERSION = 3

const regular: Corpus = {
  name: 'regular',
  days: 30,
  recordsPerDay: 33_334,
  objectsPerDay: 1,
  addresses: 40_000,
  keys: 5_000,
  agents: 4_000,
  referrers: 40_000,
  isHostile: false,
  seed: 20_261_122,
  writing: 's3',
}

const edge = { ...regular, objectsPerDay: 24 }
const oneDay = { ...regular, days: 1, addresses: 1_000_000 }

export const corpora = {
  regular,
  /** The same records in 20,000 objects. */
  small: { ...regular, name: 'small', objectsPerDay: 667 },
  /** A fifth of the next one's records: what the others take is what more records take. */
  oneDay: { ...oneDay, name: 'one-day', recordsPerDay: 1_000_000, objectsPerDay: 8 },
  bigDay: { ...oneDay, name: 'big-day', recordsPerDay: 5_000_000, objectsPerDay: 40 },
  hostile: { ...regular, name: 'hostile', isHostile: true },
  /** The same records as CloudFront writes them, in an object an hour. */
  w3c: { ...edge, name: 'w3c', writing: 'w3c' },
  json: { ...edge, name: 'json', writing: 'json' },
  parquet: { ...edge, name: 'parquet', writing: 'parquet' },
  /** The last day is the new one. */
  history: { ...regular, name: 'history', days: 366, recordsPerDay: 20_000, objectsPerDay: 4 },
} as const satisfies Record<string, Corpus>

/** A small site, for many nights in a row: see `year.ts`. */
export const smallSite: Corpus = {
  ...regular,
  name: 'small-site',
  days: 400,
  recordsPerDay: 2000,
  objectsPerDay: 60,
  addresses: 20_000,
  keys: 2_000,
  agents: 1_000,
  referrers: 3_000,
}

/** What counting a corpus must give, over all its days and over each. */
export interface Expected {
  readonly records: number
  readonly bytes: number
  readonly logBytes: number
  readonly objects: number
  readonly statuses: Readonly<Record<string, number>>
  readonly operations: Readonly<Record<string, number>>
  readonly days: Readonly<Record<string, { readonly records: number; readonly bytes: number }>>
}

export interface Made {
  /** The directory of log objects. */
  readonly directory: string
  readonly expected: Expected
}

/** The corpus in a directory below `root`, made unless it is there already. */
export function makeCorpus(corpus: Corpus, root: string): Made {
  const home = join(root, `${corpus.name}-${corpus.seed}-v${VERSION}`)
  const directory = join(home, 'log')
  const expectedFile = join(home, 'expected.json')
  if (!existsSync(expectedFile)) {
    const aside = `${home}.${process.pid}`
    mkdirSync(join(aside, 'log'), { recursive: true })
    const expected = writeObjects(corpus, join(aside, 'log'))
    writeFileSync(join(aside, 'expected.json'), JSON.stringify(expected))
    rmSync(home, { recursive: true, force: true })
    renameSync(aside, home)
  }
  return { directory, expected: JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected }
}

function writeObjects(corpus: Corpus, directory: string): Expected {
  const records = makeRecords(corpus)
  const days: Record<string, { records: number; bytes: number }> = {}
  let objects = 0
  let logBytes = 0
  for (let day = 0; day < corpus.days; day++) {
    const date = new Date(Date.parse(corpus.firstDay ?? FIRST_DAY) + day * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const before = records.bytes
    let left = corpus.recordsPerDay
    for (let object = 0; object < corpus.objectsPerDay; object++) {
      const count = Math.ceil(left / (corpus.objectsPerDay - object))
      const firstOfDay = corpus.recordsPerDay - left
      const file = join(directory, objectName(date, object, corpus))
      logBytes += writeObject(file, count, corpus.writing, (i) =>
        records.next(date, (firstOfDay + i) / corpus.recordsPerDay),
      )
      left -= count
      objects++
    }
    days[date] = { records: corpus.recordsPerDay, bytes: records.bytes - before }
  }
  const { bytes, statuses } = records
  const operations = corpus.writing === 's3' ? records.operations : {}
  return {
    ...{ records: corpus.days * corpus.recordsPerDay, bytes, logBytes, objects },
    ...{ statuses, operations, days },
  }
}

const FIRST_DAY = '2026-10-01'
const LINES_AT_ONCE = 2000

function objectName(date: string, object: number, { objectsPerDay, writing }: Corpus): string {
  const seconds = Math.floor(((object + 1) / objectsPerDay) * 86_399)
  if (writing === 's3')
    return `${date}-${clock(seconds).replaceAll(':', '-')}-${`${object}`.padStart(16, 'A')}`
  const hour = `${Math.floor((object / objectsPerDay) * 24)}`.padStart(2, '0')
  const end = writing === 'parquet' ? 'parquet' : 'gz'
  return `E2BENCHEXAMPLE.${date}-${hour}.${object.toString(16).padStart(8, '0')}.${end}`
}

type NextRecord = (i: number) => MadeRecord

/** Returns how long it is, unpacked where it is lines. */
function writeObject(
  file: string,
  count: number,
  writing: Corpus['writing'],
  next: NextRecord,
): number {
  if (writing === 's3') return writeText(file, count, (i) => s3Line(next(i)))
  const rows = Array.from({ length: count }, (_, i) => edgeCells(next(i)))
  if (writing === 'parquet') {
    const columnData = edgeFields.map((name, at) => ({
      name: name.replaceAll(/[()-]+/g, '_').replace(/_$/, ''),
      data: rows.map((cells) => cells[at] ?? ''),
      type: 'STRING' as const,
    }))
    const bytes = Buffer.from(parquetWriteBuffer({ columnData }))
    writeFileSync(file, bytes)
    return bytes.length
  }
  const text =
    writing === 'json'
      ? rows.map(edgeObject).join('')
      : `#Version: 1.0\n#Fields: ${edgeFields.join(' ')}\n${rows.map((cells) => `${cells.join('\t')}\n`).join('')}`
  writeFileSync(file, gzipSync(text))
  return text.length
}

function writeText(file: string, count: number, line: (i: number) => string): number {
  const fd = openSync(file, 'w')
  let length = 0
  for (let i = 0; i < count; i += LINES_AT_ONCE) {
    let text = ''
    for (let j = i; j < Math.min(count, i + LINES_AT_ONCE); j++) text += line(j)
    writeSync(fd, Buffer.from(text, 'latin1'))
    length += text.length
  }
  closeSync(fd)
  return length
}
