/**
 * Log objects that are tables of Parquet, unpacked to lines that formats read: an object of JSON each, by the names
 * of the columns.
 *
 *   PAR1 │ columns of a group of rows │ … │ footer: where they lie │ length │ PAR1
 *
 * Rows are taken some thousands at once, a column at a time, so that memory stays bounded whatever the size of a group.
 */
import { parquetMetadata, parquetSchema } from 'hyparquet/src/metadata.js'
import { getTreePath, isFlatColumn } from 'hyparquet/src/schema.js'
import type { Seekable } from '../seekable.ts'
import { JsonBytes } from './json-bytes.ts'
import { type ColumnDecoder, columnValues } from './parquet-column.ts'

const MAGIC = [0x50, 0x41, 0x52, 0x31]
/** What a log has is far smaller; what is larger is taken for damage. */
const MOST_FOOTER_BYTES = 16 * 1024 * 1024
const MOST_COLUMN_BYTES = 256 * 1024 * 1024
/** Unpacked bytes of the rows that are taken at once, about. */
const WINDOW_BYTES = 8 * 1024 * 1024
const LEAST_ROWS = 256
/** More rows are not taken at once, however small: as values they take more room than in the file. */
const MOST_ROWS = 16_384
/** Lines are handed over in pieces of this length, about. */
const PIECE = 64 * 1024

/** First bytes of a Parquet file. */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes.length >= 12 && MAGIC.every((byte, at) => bytes[at] === byte)
}

/** The lines, in pieces of whole ones. Columns of lists and records are left out. Throws where the file is
 * damaged, whenever it comes upon that. */
export function* parquetLines(file: Seekable): Generator<Uint8Array> {
  const metadata = metadataOf(file)
  const tree = parquetSchema(metadata)
  for (const { columns, num_rows, total_byte_size } of metadata.row_groups) {
    const rows = Number(num_rows)
    const chunks = columns.flatMap(({ meta_data }) => {
      if (meta_data === undefined || meta_data.path_in_schema.length !== 1) return []
      const schemaPath = getTreePath(tree, meta_data.path_in_schema)
      const element = schemaPath.at(-1)?.element
      return element && isFlatColumn(schemaPath) ? [{ ...meta_data, schemaPath, element }] : []
    })
    const atOnce = rowsAtOnce(rows, Number(total_byte_size))
    for (let from = 0; from < rows; from += atOnce) {
      const to = Math.min(rows, from + atOnce)
      const names = chunks.map(({ path_in_schema: [name = ''] }) => name)
      const columns = chunks.map((chunk) => valuesOf(file, chunk, rows, { from, to }))
      yield* linesOf(names, columns, to - from)
    }
  }
}

function rowsAtOnce(rows: number, bytes: number): number {
  const share = Math.floor((WINDOW_BYTES * rows) / Math.max(bytes, 1))
  return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, share))
}

function metadataOf(file: Seekable): FileMetaData {
  const end = file.bytes(Math.max(0, file.size - 8), file.size)
  const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true)
  if (length > MOST_FOOTER_BYTES || length + 12 > file.size) throw new Error('A footer too long')
  return parquetMetadata(file.bytes(file.size - 8 - length, file.size), { geoparquet: false })
}

type FileMetaData = ReturnType<typeof parquetMetadata>
type Chunk = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']> &
  Pick<ColumnDecoder, 'schemaPath' | 'element'>

/** The values of a column, of some rows of its group. Texts are bytes. */
function valuesOf(
  file: Seekable,
  chunk: Chunk,
  rows: number,
  some: { readonly from: number; readonly to: number },
): unknown[] {
  const { data_page_offset, dictionary_page_offset, total_compressed_size } = chunk
  const first = Number(data_page_offset)
  const dictionary = Number(dictionary_page_offset ?? 0)
  const start = dictionary > 0 && dictionary < first ? dictionary : first
  const length = Number(total_compressed_size)
  if (!(length <= MOST_COLUMN_BYTES)) throw new Error('A column too long')
  const { path_in_schema: pathInSchema, schemaPath, element, type, codec } = chunk
  const decoder = { pathInSchema, schemaPath, element, type, codec, parsers }
  return columnValues(file.bytes(start, start + length), decoder, rows, some)
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

const parsers: ColumnDecoder['parsers'] = {
  timestampFromMilliseconds: (time) => iso(Number(time)),
  timestampFromMicroseconds: (time) => iso(Number(time / 1000n)),
  timestampFromNanoseconds: (time) => iso(Number(time / 1_000_000n)),
  dateFromDays: (days) => iso(days * 86_400_000).slice(0, 10),
  stringFromBytes: (bytes) => bytes,
  jsonFromBytes: (bytes) => bytes,
  geometryFromBytes: () => null,
  geographyFromBytes: () => null,
  uuidFromBytes: (bytes) => bytes && Buffer.from(bytes).toString('hex'),
}

function* linesOf(
  names: readonly string[],
  columns: readonly (readonly unknown[])[],
  count: number,
): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const before = names.map((name, column) =>
    encoder.encode(`${column === 0 ? '{' : ','}${JSON.stringify(name)}:`),
  )
  const end = encoder.encode(names.length === 0 ? '{}\n' : '}\n')
  const lines = new JsonBytes()
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns.length; column++) {
      lines.put(before[column] ?? end)
      lines.putValue(columns[column]?.[row])
    }
    lines.put(end)
    if (lines.length >= PIECE) yield lines.take()
  }
  if (lines.length > 0) yield lines.take()
}
