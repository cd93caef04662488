/** Files that lie where others should, as somebody leaves them who can write to an unsealed cache. What the
 * built action makes of them is in test/e2e/exchanged.test.ts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { OF_A_COPY } from '../../src/mirror/day/day-state.ts'
import { contentsOf, type Entry, encodeManifest } from '../../src/mirror/day/manifest.ts'
import { encodeSummaryFile } from '../../src/mirror/day/summaries.ts'
import { sha256 } from '../../src/mirror/envelope.ts'
import { dayPlacesIn, strangersIn } from '../../src/mirror/strangers.ts'
import type { Source } from '../../src/sync/objects.ts'

const root = mkdtempSync(path.join(tmpdir(), 'strangers-'))
let directory: string
let count = 0
beforeEach(() => {
  directory = path.join(root, String(++count))
})
afterAll(() => rmSync(root, { recursive: true }))

const sources = new Map<string, Source>([['logs', { kind: 's3', bucket: 'b', prefix: 'l/' }]])
const place = 'logs/2026/11/22'
const dated = (day: string): string => `l/${day}-00-00-00-0123456789ABCDEF`

/** An envelope as releases up to 1.0.0 wrote it: it names no place. */
function unplaced([line, rest]: readonly Uint8Array[]): readonly Uint8Array[] {
  const text = Buffer.from(line ?? []).toString()
  const { place: _, ...told } = JSON.parse(text.slice(text.indexOf('{')))
  const json = JSON.stringify(told)
  const words = text.split(' ').slice(0, 3).join(' ')
  return [Buffer.from(`${words} ${sha256(json).slice(0, 16)} ${json}\n`), rest ?? new Uint8Array(0)]
}
function write(file: string, parts: readonly Uint8Array[]): void {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true })
  writeFileSync(path.join(directory, file), Buffer.concat(parts))
}

const entriesOf = (keys: readonly string[]): ReadonlyMap<string, Entry> =>
  new Map(keys.map((key) => [key, { etag: 'e', size: 3, slices: 'counted' }]))
const manifest = (keys: readonly string[], of = place) =>
  encodeManifest({ entries: entriesOf(keys), records: 'records.zst', recordsLength: 0 }, 0, of)
const summary = (contents: string, of = place, more: object = {}) => {
  const days: never[] = []
  const facts = { contents, counting: '[1]', objects: 1, bytes: 3, days, ...more }
  return encodeSummaryFile(facts, Buffer.from('counts'), of)
}
const contents = contentsOf(entriesOf([dated('2026-11-22')]))
const copy = (origin: string, of: string) => unplaced(summary(OF_A_COPY, of, { origin }))

const wrongPlace = 'it was written for another day or source'
type Row = [what: string, put: () => void, strangers: Record<string, string>]
const rows: Row[] = [
  [
    'what was written there',
    () => {
      write(`${place}/manifest`, manifest([dated('2026-11-22')]))
      write(`${place}/summary`, summary(contents))
    },
    {},
  ],
  [
    'the same without places',
    () => {
      write(`${place}/manifest`, unplaced(manifest([dated('2026-11-22')])))
      write(`${place}/summary`, unplaced(summary(contents)))
    },
    {},
  ],
  [
    'the manifest of another day',
    () => write(`${place}/manifest`, manifest([dated('2026-11-21')], 'logs/2026/11/21')),
    { manifest: wrongPlace },
  ],
  [
    'the summary of another day',
    () => {
      write(`${place}/manifest`, manifest([dated('2026-11-22')]))
      write(`${place}/summary`, summary(contents, 'logs/2026/11/21'))
    },
    { summary: wrongPlace },
  ],
  [
    'a manifest without place, of another day',
    () => write(`${place}/manifest`, unplaced(manifest([dated('2026-11-21')]))),
    { manifest: 'its log objects were delivered on other days' },
  ],
  [
    'a manifest without place, of another source',
    () => write(`${place}/manifest`, unplaced(manifest(['else/2026-11-22-00-00-00-A']))),
    { manifest: 'it is of another source' },
  ],
  [
    'a manifest without place whose keys tell no day',
    () => write(`${place}/manifest`, unplaced(manifest(['l/access.log']))),
    {},
  ],
  [
    'a manifest of that place whose bytes changed, which is told where they are read',
    () => {
      const [line = Buffer.of(), rest = Buffer.of()] = manifest([dated('2026-11-22')])
      write(`${place}/manifest`, [line, rest.toReversed()])
    },
    {},
  ],
  [
    'a manifest without place whose bytes changed',
    () => {
      const [line = Buffer.of(), rest = Buffer.of()] = unplaced(manifest([dated('2026-11-22')]))
      write(`${place}/manifest`, [line, rest.toReversed()])
    },
    { manifest: 'its bytes changed' },
  ],
  [
    'a summary without place, of other log objects',
    () => {
      write(`${place}/manifest`, manifest([dated('2026-11-22')]))
      write(`${place}/summary`, unplaced(summary('other contents')))
    },
    { summary: 'it does not count the log objects of its day' },
  ],
  [
    'a summary without place, and no manifest',
    () => write(`${place}/summary`, unplaced(summary(contents))),
    { summary: 'it does not count the log objects of its day' },
  ],
]

describe('the folder of a delivery day', () => {
  it.each(rows)('with %s', (_, put, strangers) => {
    put()
    const found = strangersIn(directory, sources).map(({ file, why }) => [file, why])
    const wanted = Object.entries(strangers).map(([name, why]) => [`${place}/${name}`, why])
    expect(found).toEqual(wanted)
  })

  it('of a day that is none is a stranger, whatever its manifest names', () => {
    const none = 'logs/2026/13/45'
    write(`${none}/manifest`, manifest(['l/access.log'], none))
    expect(strangersIn(directory, sources)).toEqual([
      { file: `${none}/manifest`, why: 'there is no such day' },
    ])
  })

  it('with the counts of another day, as a copy without place: both are strangers', () => {
    write(`${place}/summary`, copy('one', place))
    expect(strangersIn(directory, sources)).toEqual([])
    write('logs/2026/11/21/summary', copy('two', 'logs/2026/11/21'))
    expect(strangersIn(directory, sources)).toEqual([])
    write('logs/2026/11/20/summary', copy('one', 'logs/2026/11/20'))
    const why = 'several days have the same counts'
    expect(strangersIn(directory, sources)).toEqual([
      { file: 'logs/2026/11/20/summary', why },
      { file: `${place}/summary`, why },
    ])
  })

  it('is any that is called by numbers', () => {
    for (const some of ['logs/2026/11/22/x', 'logs/26/11/22/x', 'logs/2026/11/x/x', 'shelf/x'])
      write(some, [])
    expect(dayPlacesIn(directory)).toEqual([place])
  })
})
