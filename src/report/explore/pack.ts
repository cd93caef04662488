/**
 * A cube of reads as a script file beside the page Explore, which works from `file://` as well, where a page may ask
 * for no data. The same cube gives the same bytes.
 *
 *   cube("2026-10","<base64 of raw deflate (RFC 1951)>")
 *
 *   ┌──────────────┬──────────────┬──────────────────────────────────────────────────────────────┐
 *   │ n: u32, LE   │ header: JSON │ columns of varints (LEB128, unsigned), one after the other   │
 *   │ bytes of it  │ UTF-8        │ day: difference to the row before │ 7 dimensions │ measures  │
 *   └──────────────┴──────────────┴──────────────────────────────────────────────────────────────┘
 *
 * The header: `version`, `from`, `to`, `days` that rows point into, `rows`, `names` of each dimension, `measures` that
 * stand in columns (others are 0 in every row), `readable`: how hosts in Punycode are written by those who own them.
 */
import { type Cube, cubeMeasures, dimensions } from '../../count/cube/cube.ts'
import { readableHost } from '../../naming/hosts.ts'

/** The form of the file. The page refuses any other. */
const VERSION = 1

/** Packs bytes as raw deflate (RFC 1951), as small as it can. */
export type Deflate = (bytes: Uint8Array) => Uint8Array

export interface PackedCube {
  /** The script file. */
  readonly content: string
  /** Its size when it is sent as gzip, at most. */
  readonly gzipBytes: number
}

/** Always there, whatever their sums. */
const ALWAYS: ReadonlySet<string> = new Set(['requests', 'bytes', 'pageViews'])
/** The 64 characters of Base64 are about equally frequent, so gzip makes as many bytes of them as they were made of.
 * More are those of its blocks (RFC 1951), of its frame (18, RFC 1952) and of the call around the text. */
const GZIP_MORE = 0.01
const GZIP_FRAME = 100
/** Bytes that one character string is made of at once. */
const SLICE = 0x6000

/** The file of a cube. `name` is that of its days, `2026-10` or `2026-11-05`, by which the page knows what it asked for.
 * Whoever has a bound looks at `gzipBytes` and folds the cube. */
export function packCube(name: string, cube: Cube, deflate: Deflate): PackedCube {
  const bytes = deflate(bytesOf(cube))
  const content = `cube(${JSON.stringify(name)},"${base64(bytes)}")\n`
  return { content, gzipBytes: Math.ceil(bytes.length * (1 + GZIP_MORE)) + GZIP_FRAME }
}

function bytesOf(cube: Cube): Uint8Array {
  const shown = cubeMeasures.filter(
    (measure) => ALWAYS.has(measure) || cube.measures[measure].some((value) => value !== 0),
  )
  const header = new TextEncoder().encode(JSON.stringify(headerOf(cube, shown)))
  const columns = [
    cube.day.map((day, row) => day - (cube.day[row - 1] ?? 0)),
    ...dimensions.map((dimension) => cube.codes[dimension]),
    ...shown.map((measure) => cube.measures[measure]),
  ]
  const length = columns.reduce((sum, column) => sum + varintBytes(column), 0)
  const bytes = new Uint8Array(4 + header.length + length)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  let at = 4 + header.length
  for (const column of columns) at = writeVarints(bytes, at, column)
  return bytes
}

function headerOf(cube: Cube, shown: readonly string[]): unknown {
  const { days, names, rows } = cube
  const readable = names.site.flatMap((host) => {
    const text = readableHost(host)
    return text === host ? [] : [[host, text]]
  })
  return {
    version: VERSION,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    days,
    rows,
    names,
    measures: shown,
    readable,
  }
}

function varintBytes(column: ArrayLike<number>): number {
  let length = 0
  for (let row = 0; row < column.length; row++) {
    let value = column[row] ?? 0
    do {
      length++
      value = Math.floor(value / 128)
    } while (value > 0)
  }
  return length
}

/** Seven bits a byte, the lowest first, the eighth set but in the last byte: exact up to 2^53. */
function writeVarints(bytes: Uint8Array, from: number, column: ArrayLike<number>): number {
  let at = from
  for (let row = 0; row < column.length; row++) {
    let value = column[row] ?? 0
    while (value > 127) {
      bytes[at++] = (value % 128) + 128
      value = Math.floor(value / 128)
    }
    bytes[at++] = value
  }
  return at
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)))
  return btoa(parts.join(''))
}
