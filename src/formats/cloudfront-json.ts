/**
 * CloudFront's standard logs (v2) as JSON lines, also those that a Parquet log object is unpacked to: an object a
 * line, by the names of W3C (`cs-uri-stem`) or as columns are called (`cs_uri_stem`), in any order. All values are
 * encoded as in W3C.
 */
import { makeRecordOf, placesOf } from './cloudfront/fields.ts'
import { cloudfrontMeaning } from './cloudfront/meaning.ts'
import { perNames, readJsonRow } from './fields/json.ts'
import type { Format } from './format.ts'

/** An object with a name that only these logs have. */
const FIRST = /^\s*\{.*"(?:cs|sc|x[-_]?edge|x[-_]?host)[-_(][A-Za-z_()-]+"\s*:/is

export const cloudfrontJson: Format = {
  name: 'CloudFront standard log, JSON lines',
  recognise: (firstLine) => FIRST.test(Buffer.from(firstLine).toString('latin1')),
  makeFields() {
    const places = perNames(placesOf)
    const recordOf = makeRecordOf()
    return (logKey) => (line) => {
      const row = readJsonRow(line)
      if (row === undefined) return { reason: 'bad JSON' }
      return recordOf(row.cells, places(row.names), logKey)
    }
  },
  meaning: cloudfrontMeaning,
}
