/**
 * DuckDB over a directory of log objects, as a process of its own: `node bench/duckdb.ts DIRECTORY RECORDS`.
 * It reads S3's fields as columns, drops re-deliveries, sums requests and bytes by fourteen keys, and counts clients.
 * It names nothing and makes no pages. Fails where it has read another number of records.
 */
interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>
}
interface DuckDB {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>
  }
}

/** Seventy megabytes, so no dependency of this project. */
const PACKAGE = '@duckdb/node-api'

const FIELDS = [
  'owner bucket time zone address requester request operation key line status error bytes size',
  'total turn_around referrer agent version host_id signature cipher authentication host tls arn acl region',
]
  .join(' ')
  .split(' ')

const KEYS = [
  'bucket, substr(time, 2, 11)',
  'substr(time, 2, 14)',
  'key',
  'address',
  'agent',
  'referrer',
  'operation',
  'status',
  'error',
  'host',
  'tls',
  'signature',
  'key, referrer',
  'key, status',
]

const [directory = '', wanted = '0'] = process.argv.slice(2)
const { DuckDBInstance } = (await import(PACKAGE)) as DuckDB
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const columns = FIELDS.map((name) => `'${name}': 'VARCHAR'`).join(', ')
await connection.run(`CREATE TABLE records AS
  SELECT DISTINCT ON (request, operation, key) * EXCLUDE (bytes), coalesce(try_cast(bytes AS BIGINT), 0) AS bytes
  FROM read_csv('${directory.replaceAll("'", "''")}/*', auto_detect = false, header = false, delim = ' ', quote = '"',
    escape = '"', null_padding = true, strict_mode = false, columns = {${columns}})`)
for (const [at, by] of KEYS.entries())
  await connection.run(
    `CREATE TABLE by${at} AS SELECT ${by}, count(*) AS requests, sum(bytes) AS bytes FROM records GROUP BY ALL`,
  )
await connection.run('CREATE TABLE clients AS SELECT count(DISTINCT (address, agent)) FROM records')
const [[records] = []] = (
  await connection.runAndReadAll('SELECT sum(requests)::VARCHAR FROM by7')
).getRows()
if (records !== wanted) throw new Error(`DuckDB counted ${records} records, expected ${wanted}`)
