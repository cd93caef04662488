import { makeFastReader } from './fast/reader.ts'
import type { HashKeys } from './reading/identity-hash.ts'
import type { Reader } from './records.ts'

/** A reader for the log objects of one delivery day, or a part of it. */
export function makeReader(hashKeys?: HashKeys): Reader {
  return makeFastReader(hashKeys)
}

export { releaseReaders } from './fast/scanner.ts'
