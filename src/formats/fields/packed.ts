/** What tells log objects that are packed. */

/** First bytes of a gzip file (RFC 1952), and of a Parquet file. */
export const GZIP = [0x1f, 0x8b, 0x08]
export const PARQUET = [0x50, 0x41, 0x52, 0x31]

const GZIP_TEXT = String.fromCharCode(...GZIP)

/** Whether a line, bytes in a string, tells of what stood behind a whole gzip: it begins as a gzip does. */
export function isRestOfGzip(line: string): boolean {
  return line.startsWith(GZIP_TEXT)
}
