/**
 * S3's server access logs as text, as S3 and the stores that nearly write the same deliver them:
 *
 *   owner bucket [06/Feb/2019:00:00:38 +0000] address requester request-id operation key "…" …
 *
 * In `s3/`, `line.ts` is the grammar of a line, `operation.ts` finds what other stores' operations are,
 * `meaning.ts` says what operations mean and `keys.ts` what keys say of their time. The identity is the
 * request id, which is not unique: records of one multi-object delete share it, and differ in their keys.
 */
import type { Format } from './format.ts'
import { s3Keys } from './s3/keys.ts'
import { readLine } from './s3/line.ts'
import { s3Meaning } from './s3/meaning.ts'

const BLANK = 0x20
const BRACKET = 0x5b

export const s3: Format = {
  name: 'S3 server access log',
  /** Two words, then a bracket. */
  recognise(line) {
    const first = line.indexOf(BLANK)
    const second = first < 1 ? -1 : line.indexOf(BLANK, first + 1)
    return second > first + 1 && line[second + 1] === BRACKET
  },
  makeFields: () => () => readLine,
  isScanned: true,
  meaning: s3Meaning,
  keys: s3Keys,
}
