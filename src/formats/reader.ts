import { makeFastReader } from './fast/reader.ts'
import type { Reader } from './records.ts'

/** A reader for the log objects of one delivery day, or a part of it. */
export function makeReader(): Reader {
  return makeFastReader()
}

export { releaseReaders } from './fast/reader.ts'
