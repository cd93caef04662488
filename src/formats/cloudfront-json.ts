/**
 * CloudFront's standard logs (v2) as JSON lines, also those that a Parquet log object is unpacked to: an object a
 * line, by the names of W3C (`cs-uri-stem`) or as columns are called (`cs_uri_stem`), in any order. All values are
 * encoded as in W3C.
 */
import { type FieldPlaces, makeRecordOf, placesOf, rowPlanOf } from './cloudfront/fields.ts'
import { distributionOf } from './cloudfront/keys.ts'
import { cloudfrontMeaning } from './cloudfront/meaning.ts'
import { betweenValues, perNames, readJsonRow } from './fields/json.ts'
import type { Format, ReadLine, ReadObject, RowPlan } from './format.ts'

/** An object with a name that only these logs have. */
const FIRST = /^\s*\{.*"(?:cs|sc|x[-_]?edge|x[-_]?host)[-_(][A-Za-z_()-]+"\s*:/is

export const cloudfrontJson: Format = {
  name: 'CloudFront standard log, JSON lines',
  recognise: (line) => FIRST.test(Buffer.from(line).toString('latin1')),
  makeFields,
  meaning: cloudfrontMeaning,
}

function makeFields(): ReadObject {
  const placesBy = perNames(placesOf)
  const recordOf = makeRecordOf()
  const planOf = makePlanOf()
  return (logKey) => {
    const distribution = distributionOf(logKey)
    let plan: RowPlan | undefined
    const readLine: ReadLine = (line) => {
      const row = readJsonRow(line)
      if (row === undefined) return { reason: 'bad JSON' }
      const places = placesBy(row.names)
      plan = planOf(line, row.names, places, distribution)
      return recordOf(row.cells, places, logKey)
    }
    return Object.assign(readLine, { rows: () => plan })
  }
}

/** Lines mostly have the same names, written in the same way: how the kernel reads those is remembered, of a log object of
 * one distribution. */
function makePlanOf() {
  let last: { places: FieldPlaces; distribution: string; plan: RowPlan | undefined } | undefined
  return (
    line: string,
    names: readonly string[],
    places: FieldPlaces,
    distribution: string,
  ): RowPlan | undefined => {
    if (last?.places !== places || last.distribution !== distribution) {
      const between = betweenValues(line, names)
      const cellsOf = (one: string) => readJsonRow(one)?.cells
      const written = between && { cells: names.length, between, cellsOf }
      last = { places, distribution, plan: written && rowPlanOf(written, places) }
    }
    return last.plan
  }
}
