/**
 * A table as a Parquet file. The same columns give the same bytes: they are compressed with Snappy, which the package
 * has in JavaScript, because the output of zlib differs between processors.
 *
 * All rows are in one row group. With a row group per table, DuckDB could read one table of a month without the names of
 * the others, but the file would be larger: a row group has about 90 bytes of metadata for each of its columns.
 */
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js'
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js'

/** A column: days since 1970, texts, or integers up to 2^53; null where a row has none. */
export interface ParquetColumn {
  readonly name: string
  readonly kind: 'day' | 'text' | 'count'
  readonly values: readonly (number | string | null)[]
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const types = {
  day: { type: 'INT32', converted_type: 'DATE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  count: { type: 'INT64' },
} as const satisfies Readonly<Record<ParquetColumn['kind'], Partial<SchemaElement>>>

/** The file, in a buffer of its own. */
export function parquetOf(columns: readonly ParquetColumn[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const schema = columns.map(({ name, kind }): SchemaElement => {
    return { name, repetition_type: 'OPTIONAL', ...types[kind] }
  })
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...schema],
  })
  const rows = columns[0]?.values.length ?? 0
  file.write({ columnData: columns.map(writtenColumn), rowGroupSize: Math.max(1, rows) })
  file.finish()
  return new Uint8Array(writer.getBytes())
}

function writtenColumn({ name, kind, values }: ParquetColumn) {
  const data =
    kind === 'count' ? values.map((value) => (value === null ? null : BigInt(value))) : [...values]
  return { name, data }
}
