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
import { type ColumnDecoder, columnValues } from './parquet-column.ts'

/** Bytes at rest, of which any can be read. */
export interface Seekable {
  readonly size: number
  /** Throws where they are not all there. */
  bytes(from: number, to: number): Uint8Array
}

const MAGIC = [0x50, 0x41, 0x52, 0x31]
/** What a log has is far smaller; what is larger is taken for damage. */
const MOST_FOOTER_BYTES = 16 * 1024 * 1024
const MOST_COLUMN_BYTES = 256 * 1024 * 1024
/** Unpacked bytes of the rows that are taken at once, about. */
const WINDOW_BYTES = 8 * 1024 * 1024
const LEAST_ROWS = 256
/** More rows are not taken at once, however small: as values they take more room than in the file. */
const MOST_ROWS = 16_384
/** Values of a column that are remembered as JSON. */
const MOST_REMEMBERED = 4096
/** Lines are handed over in pieces of this length, about. */
const PIECE = 64 * 1024

/** First bytes of a Parquet file. */
export function isParquet(bytes: Uint8Array): boolean {
  return bytes.length >= 12 && MAGIC.every((byte, at) => bytes[at] === byte)
}

export function inMemory(bytes: Uint8Array): Seekable {
  return {
    size: bytes.length,
    bytes(from, to) {
      if (from < 0 || from > to || to > bytes.length) throw new Error('It ends too early')
      return bytes.slice(from, to)
    },
  }
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
      const names = chunks.map(({ path_in_schema }) => JSON.stringify(path_in_schema[0]))
      const texts = chunks.map((chunk) => textsOf(file, chunk, rows, { from, to }))
      yield* linesOf(names, texts, to - from)
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

/** The values of a column as JSON, of some rows of its group. */
function textsOf(
  file: Seekable,
  chunk: Chunk,
  rows: number,
  some: { readonly from: number; readonly to: number },
): string[] {
  const { data_page_offset, dictionary_page_offset, total_compressed_size } = chunk
  const first = Number(data_page_offset)
  const dictionary = Number(dictionary_page_offset ?? 0)
  const start = dictionary > 0 && dictionary < first ? dictionary : first
  const length = Number(total_compressed_size)
  if (!(length <= MOST_COLUMN_BYTES)) throw new Error('A column too long')
  const { path_in_schema: pathInSchema, schemaPath, element, type, codec } = chunk
  const decoder = { pathInSchema, schemaPath, element, type, codec, parsers }
  return columnValues(file.bytes(start, start + length), decoder, rows, some).map(jsonOfEach())
}

/** Makes JSON of values many of which are the same. */
function jsonOfEach(): (value: unknown) => string {
  const known = new Map<unknown, string>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const text = jsonOf(value)
    if (known.size < MOST_REMEMBERED) known.set(value, text)
    return text
  }
}

const utf8 = new TextDecoder()
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

const parsers: ColumnDecoder['parsers'] = {
  timestampFromMilliseconds: (time) => iso(Number(time)),
  timestampFromMicroseconds: (time) => iso(Number(time / 1000n)),
  timestampFromNanoseconds: (time) => iso(Number(time / 1_000_000n)),
  dateFromDays: (days) => iso(days * 86_400_000).slice(0, 10),
  stringFromBytes: (bytes) => bytes && utf8.decode(bytes),
  jsonFromBytes: (bytes) => bytes && utf8.decode(bytes),
  geometryFromBytes: () => null,
  geographyFromBytes: () => null,
  uuidFromBytes: (bytes) => bytes && Buffer.from(bytes).toString('hex'),
}

function jsonOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : 'null'
}

function* linesOf(
  names: readonly string[],
  texts: readonly (readonly string[])[],
  count: number,
): Generator<Uint8Array> {
  let piece = ''
  for (let row = 0; row < count; row++) {
    piece += `{${names.map((name, column) => `${name}:${texts[column]?.[row]}`).join(',')}}\n`
    if (piece.length < PIECE) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece)
}
