import { makeDemoLogs } from '../../demo/logs.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { makeReader } from '../../src/formats/reader.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'

/** The summary of some texts of logs, as of three log objects. */
export function summaryOf(texts: readonly string[]): Summary {
  const reader = makeReader()
  const naming = makeNaming('masked', openPlaces({ countries: undefined, networks: undefined }))
  const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
  const counter = makeCounter(new NameBook(naming, settings))
  for (const text of texts)
    reader.read(Buffer.from(text), true, (records) => counter.count(records, reader.values))
  const { duplicates, malformed } = reader
  return counter.summary({ objects: 3, objectBytes: 4, duplicates, malformed })
}

/** That of a few days of the demo's logs. */
export function summaryOfDemo(): Summary {
  const { objects } = makeDemoLogs({ days: 2, recordsPerDay: 3000 })
  return summaryOf(objects.map(({ body }) => body))
}
