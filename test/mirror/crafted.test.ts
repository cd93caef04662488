/** Files of the mirror as others may write them into a cache: envelopes that hold, around anything. Whatever it
 * is, reading it ends soon, with an answer, and nothing is believed that no run writes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { contentsOf, readManifest } from '../../src/mirror/day/manifest.ts'
import { readSummaryFacts } from '../../src/mirror/day/summaries.ts'
import { enclose } from '../../src/mirror/envelope.ts'
import { noMarks, readMarks } from '../../src/mirror/marks.ts'
import { strangeMarksIn, strangersIn } from '../../src/mirror/strangers.ts'
import type { Source } from '../../src/sync/objects.ts'

const NOW = Date.UTC(2026, 10, 23) / 1000
const source: Source = { kind: 's3', bucket: 'b', prefix: 'logs/' }
const directory = mkdtempSync(path.join(tmpdir(), 'crafted-'))
const day = 'logs/2026/11/22'
mkdirSync(path.join(directory, day), { recursive: true })
afterAll(() => rmSync(directory, { recursive: true }))

type Path = readonly (string | number)[]
/** The paths of a value and of all that is in it. */
const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
function withOther(value: unknown, [key, ...path]: Path, other: unknown): unknown {
  if (key === undefined) return other
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[key] = withOther(copy[key], path, other)
  return copy
}
const others = [-1, 1.5, 1e9, 1e308, null, 'x', {}, [], [null], true, '__proto__', [[0]]]

const columns = {
  keys: ['logs/2026-11-22-00-00-00-A', 'logs/2026-11-22-00-00-00-B'],
  etags: ['a', 'b'],
  sizes: [1, 2],
  modified: [1.5, 2],
  frames: [0, 5, 9],
  counts: [1, -1],
  slices: [0, 0, 5],
}
const facts = {
  contents: contentsOf([]),
  objects: 2,
  undated: 0,
  records: 'records.zst',
  recordsLength: 5,
}
const manifest = (of: object, all: unknown) =>
  enclose('manifest', 1, of, zstdCompressSync(JSON.stringify(all) ?? ''), day)
const summary = {
  contents: 'a',
  counting: '[1]',
  objects: 1,
  bytes: 2,
  days: ['2026-11-22'],
  countedAlso: ['x'],
  origin: 'y',
}
const marks = {
  source: 's3://b/logs/',
  ...noMarks,
  marks: [{ stem: 'logs/', layout: 'simple', isEventDay: false, time: 1 }],
  standing: [['2026-11-22', 'x']],
  deleted: [['2026-11-22', 'x']],
  refused: [{ key: 'k', etag: 'e', size: 1, lastModified: 1.5, why: 'w', since: 1, tried: 1 }],
}

const files: [
  what: string,
  name: string,
  sound: object,
  make: (changed: unknown) => readonly Uint8Array[],
  read: (file: string) => { readonly kind: string },
][] = [
  [
    'a manifest',
    `${day}/manifest`,
    columns,
    (all) => manifest(facts, all),
    (file) => readManifest(file, day),
  ],
  [
    'the first line of a manifest',
    `${day}/manifest`,
    facts,
    (of) => manifest(of as object, columns),
    (file) => readManifest(file, day),
  ],
  [
    'the first line of a summary',
    `${day}/summary`,
    summary,
    (of) => enclose('summary', 1, of as object, Buffer.from('x'), day),
    (file) => readSummaryFacts(file, day),
  ],
  [
    'marks',
    'logs/source',
    marks,
    (of) => enclose('source', 1, {}, Buffer.from(JSON.stringify(of) ?? ''), 'logs'),
    (file) => readMarks(file, 'logs', 's3://b/logs/'),
  ],
]

describe.each(files)('%s', (_, name, sound, make, read) => {
  const file = path.join(directory, name)
  const write = (changed: unknown): void => writeFileSync(file, Buffer.concat(make(changed)))

  it('is read as it was written', () => {
    write(sound)
    expect(read(file).kind).toBe('whole')
  })

  it('of which anything is something else is read, or broken, and the others with it', () => {
    for (const where of pathsIn(sound))
      for (const other of others) {
        write(withOther(sound, where, other))
        const began = performance.now()
        expect(['whole', 'broken'], where.join('.')).toContain(read(file).kind)
        const sources = new Map([['logs', source]])
        strangersIn(directory, sources)
        strangeMarksIn(directory, sources, NOW)
        expect(performance.now() - began, where.join('.')).toBeLessThan(2000)
      }
    rmSync(file)
  })
})

it('marks of a time to come are strangers', () => {
  const file = path.join(directory, 'logs/source')
  for (const change of [
    { listedWhole: NOW + 1e7 },
    { marks: [{ ...marks.marks[0], time: 2e10 }] },
  ]) {
    const text = JSON.stringify({ ...marks, ...change })
    writeFileSync(file, Buffer.concat(enclose('source', 1, {}, Buffer.from(text), 'logs')))
    expect(strangeMarksIn(directory, new Map([['logs', source]]), NOW)).toEqual([
      { file: 'logs/source', why: 'it was listed in a time to come' },
    ])
  }
})
