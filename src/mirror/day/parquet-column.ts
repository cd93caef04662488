/**
 * A column of a Parquet file, page by page. What a page says of itself is checked before it is believed: damage must
 * cost neither time nor memory.
 *
 *   column   dictionary page │ data page │ data page │ …     each with a header, packed
 *   data page, v1   levels of definition: length, runs │ values: width, runs  or  plain
 *   data page, v2   levels of definition: runs, not packed │ values
 */
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { parquetHeader, readPage } from 'hyparquet/src/column.js'
import { convert } from 'hyparquet/src/convert.js'
import { snappyUncompress } from 'hyparquet/src/snappy.js'

export type ColumnDecoder = Parameters<typeof readPage>[2]
type PageHeader = ReturnType<typeof parquetHeader>
type Dictionary = Parameters<typeof readPage>[3]

/** What a log has is far smaller. */
const MOST_PAGE_BYTES = 64 * 1024 * 1024
/** Values that writers add to a run so that it ends with a whole byte or word. */
const PADDING = 512

/**
 * The values of some rows of a column, `undefined` or null where there are none. `chunk` is all that the file holds of
 * the column for a group of `rows` rows; lists are not read. Throws where it is damaged.
 */
export function columnValues(
  chunk: Uint8Array,
  decoder: ColumnDecoder,
  rows: number,
  { from, to }: { readonly from: number; readonly to: number },
): unknown[] {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  const reader = { view, offset: 0 }
  const values: unknown[] = []
  let dictionary: Dictionary
  for (let row = 0; row < to; ) {
    const header = parquetHeader(reader)
    const packed = chunk.subarray(reader.offset, reader.offset + header.compressed_page_size)
    checkSizes(header, packed.length, rows - row)
    reader.offset += packed.length
    if (header.type === 'DICTIONARY_PAGE') {
      const { data } = valuesOf(header, packed, decoder, undefined)
      dictionary = data && convert(data, decoder)
      continue
    }
    const count = countOf(header)
    if (header.type.startsWith('DATA_PAGE') && row + count > from) {
      const { data } = valuesOf(header, packed, decoder, dictionary)
      if (data?.length !== count) throw new Error('A page of fewer values than it says')
      const last = Math.min(count, to - row)
      for (let at = Math.max(0, from - row); at < last; at++) values.push(data[at])
    }
    row += count
  }
  return values
}

function countOf({ data_page_header, data_page_header_v2 }: PageHeader): number {
  return (data_page_header ?? data_page_header_v2)?.num_values ?? 0
}

function checkSizes(header: PageHeader, packed: number, rows: number): void {
  const { compressed_page_size, uncompressed_page_size, dictionary_page_header } = header
  const count = dictionary_page_header?.num_values ?? countOf(header)
  if (packed !== compressed_page_size) throw new Error('A page that breaks off')
  if (!(uncompressed_page_size >= 0 && uncompressed_page_size <= MOST_PAGE_BYTES))
    throw new Error('A page too long')
  if (!(count >= 0 && count <= rows)) throw new Error('A page of more values than rows')
}

/** The values of a page, which is unpacked and checked first. */
function valuesOf(
  header: PageHeader,
  packed: Uint8Array,
  decoder: ColumnDecoder,
  dictionary: Dictionary,
): ReturnType<typeof readPage> {
  const bytes = unpackedPage(header, packed, decoder.codec)
  checkRuns(header, bytes, decoder)
  const { data_page_header_v2: v2 } = header
  const plain: PageHeader = {
    ...header,
    compressed_page_size: bytes.length,
    ...(v2 && { data_page_header_v2: { ...v2, is_compressed: false } }),
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return readPage(
    { view, offset: 0 },
    plain,
    { ...decoder, codec: 'UNCOMPRESSED' },
    dictionary,
    undefined,
    0,
  )
}

function unpackedPage(
  { uncompressed_page_size: size, data_page_header_v2: v2 }: PageHeader,
  packed: Uint8Array,
  codec: ColumnDecoder['codec'],
): Uint8Array {
  if (v2 === undefined) return unpacked(packed, codec, size)
  const levels = v2.repetition_levels_byte_length + v2.definition_levels_byte_length
  if (!(levels >= 0 && levels <= packed.length && levels <= size))
    throw new Error('Levels too long')
  if (v2.is_compressed === false || size === levels) return packed
  return Buffer.concat([
    packed.subarray(0, levels),
    unpacked(packed.subarray(levels), codec, size - levels),
  ])
}

/** Exactly so many bytes. */
function unpacked(packed: Uint8Array, codec: ColumnDecoder['codec'], length: number): Uint8Array {
  const bytes = unpackedBy(packed, codec, length)
  if (bytes.length !== length) throw new Error('A page of another length than it says')
  return bytes
}

function unpackedBy(packed: Uint8Array, codec: ColumnDecoder['codec'], length: number): Uint8Array {
  const options = { maxOutputLength: Math.max(1, length) }
  switch (codec) {
    case 'UNCOMPRESSED':
      return packed
    case 'SNAPPY': {
      const bytes = new Uint8Array(length)
      snappyUncompress(packed, bytes)
      return bytes
    }
    case 'GZIP':
      return gunzipSync(packed, options)
    case 'ZSTD':
      return zstdDecompressSync(packed, options)
    default:
      throw new Error(`Packed by ${codec}, which is not known here`)
  }
}

/** Throws where a run is longer than all values of the page: whoever believes it fills the memory. */
function checkRuns(header: PageHeader, bytes: Uint8Array, { element, type }: ColumnDecoder): void {
  const { data_page_header: v1, data_page_header_v2: v2 } = header
  const page = v1 ?? v2
  if (page === undefined) return
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const most = page.num_values + PADDING
  let at = 0
  if (element.repetition_type !== 'REQUIRED') {
    const length = v2?.definition_levels_byte_length ?? view.getUint32(0, true)
    const start = v2 === undefined ? 4 : v2.repetition_levels_byte_length
    at = start + length
    checkEach(view, { at: start, to: at, width: 1, most })
  }
  const { encoding } = page
  if (type === 'BOOLEAN' && encoding === 'RLE')
    checkEach(view, { at: at + 4, to: bytes.length, width: 1, most })
  else if (encoding.endsWith('_DICTIONARY') && at < bytes.length) {
    const width = view.getUint8(at)
    if (width > 32) throw new Error('Numbers too wide')
    if (width > 0) checkEach(view, { at: at + 1, to: bytes.length, width, most })
  }
}

interface Runs {
  readonly at: number
  readonly to: number
  /** Bits of a value. */
  readonly width: number
  /** Values that there are at most. */
  readonly most: number
}

/** Runs of a value that is repeated, and of values one by one, eight at a time: the last bit of the header tells. */
function checkEach(view: DataView, { at: start, to, width, most }: Runs): void {
  let seen = 0
  for (let at = start; at < to && seen < most - PADDING; ) {
    let header = 0
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = view.getUint8(at++)
      header += (byte & 0x7f) * 2 ** shift
      more = byte >= 0x80 && shift < 35
    }
    const isSingle = header % 2 === 1
    const half = Math.floor(header / 2)
    seen += isSingle ? half * 8 : half
    at += isSingle ? half * width : Math.ceil(width / 8)
    if (seen > most) throw new Error('A run too long')
  }
}
