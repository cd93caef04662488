/**
 * docs/check-with-athena.md: its queries over made-up logs, against the report's `data.json`. Athena's SQL and DuckDB's
 * agree in all that the page uses, and SQLite's does with two functions of its own, so the views and queries run
 * as they stand there: by SQLite, which Node has, and by DuckDB where somebody has installed it
 * (`npm install --no-save @duckdb/node-api`, seventy megabytes).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { decodeKey } from '../../src/formats/fields/decode.ts'
import { readLine } from '../../src/formats/s3/line.ts'
import { dataJson } from '../../src/report/render/data-json.ts'
import { lineWith } from '../formats/fixtures.ts'
import { accepted, stores } from '../formats/lines.ts'
import { pageOfTexts } from '../report/pipeline.ts'
import { blocksOf, readDocument } from './documents.ts'

const PAGE = 'docs/check-with-athena.md'
const [ddl = '', duckTable = '', ...others] = blocksOf(PAGE, 'sql')
const views = others.filter((sql) => sql.startsWith('CREATE VIEW'))
const queries = others.filter((sql) => sql.startsWith('SELECT'))

/** The expression of the table: in Hive's strings a backslash is written twice. */
const inputRegex = /'input.regex' = '(.*)'\)$/m.exec(ddl)?.[1]?.replaceAll('\\\\', '\\') ?? ''
const ours = new RegExp(`^${inputRegex}$`, 's')
const columns = [...ddl.matchAll(/(\w+) string/g)].map(([, name = '']) => name)

/** As AWS's guide has it since there are 27 fields:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-s3-access-logs-to-identify-requests.html */
const word = '([^ ]*)'
const words = (count: number): string => Array(count).fill(word).join(' ')
const quoted = '("[^"]*"|-)'
const ofAws = new RegExp(
  `^${words(2)} \\[(.*?)\\] ${words(5)} ${quoted} (-|[0-9]*) ${words(6)} ${quoted} ${word}(?: ${words(9)})?.*$`,
  's',
)

/** What is read of a line: operation, key, status, bytes, referrer, agent; by the places of their groups. */
const places = [7, 8, 10, 12, 16, 17]
const seenBy = (regex: RegExp, line: string): string[] | undefined =>
  regex.exec(line)?.filter((_, at) => places.includes(at))

function seenByReader(line: string): string[] | undefined {
  const read = readLine(line)
  if ('reason' in read) return undefined
  const { operation, key, status, referrer, agent } = read.values
  const bytes = read.numbers.bytesSent
  const own = operation.replace(/ .*/, '')
  return [own, key, status, bytes < 0 ? '-' : String(bytes), referrer, agent]
}
const unquoted = (one: string): string => one.replace(/^"(.*)"$/s, '$1')

/** How many lines an expression does not match, and how many it reads in another way than the report. */
function lostBy(regex: RegExp, lines: readonly string[]): { lost: string[]; misread: string[] } {
  const lost = lines.filter((line) => !regex.test(line))
  const misread = lines.filter((line) => {
    const [seen, read] = [seenBy(regex, line), seenByReader(line)]
    return (
      seen !== undefined && read !== undefined && seen.map(unquoted).join('\n') !== read.join('\n')
    )
  })
  return { lost, misread }
}

describe('the table', () => {
  it('is the same for Athena and DuckDB', () => {
    expect(columns).toHaveLength(18)
    expect(duckTable).toContain(`'^${inputRegex}$'`)
    const names = /\[('bucket_owner'[^\]]*)\]/.exec(duckTable)?.[1] ?? ''
    expect(names.match(/\w+/g)).toEqual(columns)
  })

  it('loses as many lines as the page says, and fewer than AWS’s own', () => {
    const lines = accepted.filter((row) => !stores.includes(row)).map(([, line]) => line)
    const [theirs, own] = [lostBy(ofAws, lines), lostBy(ours, lines)]
    const said = /<!-- lost -->\n([\s\S]*?)\n<!-- \/lost -->/.exec(readDocument(PAGE))?.[1]
    expect(said).toBe(
      `Of the ${lines.length} lines that this project's tests hold for records of AWS, AWS's expression loses ` +
        `${theirs.lost.length} and misreads ${theirs.misread.length}; the one above loses ` +
        `${own.lost.length} and misreads ${own.misread.length}.`,
    )
  })
})

// ── the queries ──────────────────────────────────────────────────────────────────────────────────

const [first, last] = ['2026-10-23', '2026-11-21']
const hotLinker = 'clips.wildtube.example'

/** Logs with log objects that come twice, lines that are none, and lines that AWS's expression loses. */
function makeLogs(): string[] {
  const { objects } = makeDemoLogs({ days: 60, recordsPerDay: 200 })
  const texts = objects.map(({ body }) => body)
  const odd = [
    { agent: '"pip/24 {"ci":null}"' },
    { referrer: '"https://a.example/a b"', bytesSent: '-' },
    { uri: '"GET /a?name="b.zip" HTTP/1.1"', status: '404', errorCode: 'NoSuchKey' },
    { operation: 'S3.EXPIRE.OBJECT', status: '-', uri: '-' },
    { operation: 'BATCH.DELETE.OBJECT', status: '204' },
    { operation: 'REST.COPY.OBJECT_GET', bytesSent: '9' },
    { requester: 'svc:cloudfront.amazonaws.com', bytesSent: '99' },
    { agent: '"Amazon CloudFront"', bytesSent: '999' },
    { requestId: '-' },
    { requestId: '-' },
  ].map(
    (other, at) =>
      `${lineWith({ time: '[21/Nov/2026:04:05:06 +0000]', requestId: `ODD${at}`, ...other })}\n`,
  )
  return [...texts, ...odd, ...texts.slice(0, 50), 'no record\n']
}
const logs = makeLogs()

interface Tables {
  readonly [table: string]: { readonly rows: Readonly<Record<string, string | number>>[] }
}
interface Data {
  readonly days: Readonly<Record<string, string | number>>[]
  readonly log: { readonly malformed: number; readonly duplicates: number }
  readonly tables: Tables
}
const data: Data = JSON.parse(
  dataJson(pageOfTexts(logs, { from: first, to: last, settings: { site: ['www.example.com'] } })),
)

type Rows = (string | number)[][]
/** Rows of a query, counts as numbers. */
type Ask = (sql: string) => Promise<Rows> | Rows

/** What Athena's functions give, NULL where nothing is found. */
function openSqlite(): Ask {
  const database = new DatabaseSync(':memory:')
  database.exec('PRAGMA case_sensitive_like = ON')
  database.function('strpos', (text, part) => String(text).indexOf(String(part)) + 1)
  database.function('regexp_extract', (text, pattern, group) =>
    text === null
      ? null
      : (new RegExp(String(pattern)).exec(String(text))?.[Number(group)] ?? null),
  )
  database.exec(`CREATE TABLE s3_log (${columns.join(', ')})`)
  const insert = database.prepare(
    `INSERT INTO s3_log VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const lines = logs.flatMap((text) => text.split('\n')).filter((line) => line !== '')
  const none = Array<null>(columns.length).fill(null)
  for (const line of lines)
    insert.run(
      ...(ours
        .exec(line)
        ?.slice(1)
        .map((one) => one ?? null) ?? none),
    )
  for (const sql of views) database.exec(sql)
  return (sql) => database.prepare(sql).all().map(Object.values) as Rows
}

interface DuckDB {
  readonly DuckDBInstance: {
    create(place: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>
        runAndReadAll(sql: string): Promise<{ getRowsJson(): Rows }>
      }>
    }>
  }
}
const PACKAGE = '@duckdb/node-api'
const duckdb = await import(PACKAGE).then(
  (found: DuckDB) => found,
  () => undefined,
)
const directory = mkdtempSync(path.join(tmpdir(), 's3-log-report-athena-'))
afterAll(() => rmSync(directory, { recursive: true }))

async function openDuckDB({ DuckDBInstance }: DuckDB): Promise<Ask> {
  for (const [at, text] of logs.entries()) writeFileSync(path.join(directory, `${at}`), text)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const sql of [duckTable.replace("'logs/*'", `'${directory}/*'`), ...views])
    await connection.run(sql)
  return async (sql) => (await connection.runAndReadAll(sql)).getRowsJson()
}

const engines: [name: string, ask: Ask][] = [
  ['SQLite', openSqlite()],
  ...(duckdb === undefined ? [] : [['DuckDB', await openDuckDB(duckdb)] as [string, Ask]]),
]

describe.each(engines)('the queries in %s', (_, ask) => {
  const rowsOf = async (words: string, other = (sql: string) => sql): Promise<Rows> => {
    const sql = queries.find((one) => one.includes(words)) ?? ''
    return (await ask(other(sql))).map((row) =>
      row.map((cell) => (/^\d+$/.test(String(cell)) ? Number(cell) : cell)),
    )
  }
  /** The first rows of a table of the report, in some of its columns, as a query gives them. */
  const reported = (table: string, ...names: string[]): Rows =>
    (data.tables[table]?.rows ?? []).map((row) => names.map((name) => row[name] ?? ''))
  const decoded = (key: string | number | undefined): string =>
    decodeKey(Buffer.from(String(key), 'latin1'), 'REST.GET.OBJECT')
  const withKey = (rows: Rows, at: number): Rows =>
    rows.map((row) => row.map((cell, i) => (i === at ? decoded(cell) : cell)))

  it('give the requests and bytes of each day', async () => {
    const days = data.days.map(({ day, requests, bytes }) => [day, requests, bytes])
    expect(await rowsOf('GROUP BY utc_day')).toEqual(days)
    expect(data.log.duplicates).toBeGreaterThan(300)
  })
  it('give the objects by bytes', async () => {
    const rows = withKey(await rowsOf('GROUP BY object_key ORDER BY bytes DESC, requests'), 0)
    expect(rows).toHaveLength(20)
    expect(reported('keys', 'name', 'requests', 'bytes')).toEqual(expect.arrayContaining(rows))
    const largest = reported('keys', 'bytes').flat().map(Number)
    expect(rows.map((row) => row[2])).toEqual(largest.sort((a, b) => b - a).slice(0, 20))
  })
  it('give the referring sites', async () => {
    const rows = await rowsOf('AS site')
    expect(rows.length).toBeGreaterThan(9)
    const sites = reported('referringSites', 'name', 'requests', 'bytes')
    expect(sites).toEqual(expect.arrayContaining(rows))
  })
  it('give what a site hot-links', async () => {
    const rows = await rowsOf('leech.example', (sql) => sql.replace('leech.example', hotLinker))
    const links = reported('hotlinks', 'site', 'key', 'requests', 'bytes')
    const ofSite = links.filter(([site]) => site === hotLinker).map((row) => row.slice(1))
    expect(rows.length).toBeGreaterThan(0)
    expect(withKey(rows, 0).sort()).toEqual(ofSite.sort())
  })
  it('give the errors', async () => {
    const rows = withKey(await rowsOf('AS code'), 1)
    expect(rows).toHaveLength(20)
    expect(reported('errorKeys', 'errorCode', 'key', 'requests')).toEqual(
      expect.arrayContaining(rows),
    )
  })
  it('and the lines that cannot be read', async () =>
    expect(await rowsOf('AS lines')).toEqual([[data.log.malformed]]))
})

it('there are six queries', () => expect([views.length, queries.length]).toEqual([2, 6]))
