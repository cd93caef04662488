/** Both readers over the same log objects: what the plain one sees, the fast one has to see. */
import { expect } from 'vitest'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { randomKeys } from '../../src/formats/reading/identity-hash.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import type { Reader } from '../../src/formats/records.ts'
import { type Row, readAll } from './fixtures.ts'

/** Readers that have the same give the same hashes of identities. */
const hashKeys = randomKeys()
export const readers: Readonly<Record<'plain' | 'fast', () => Reader>> = {
  plain: () => makePlainReader(hashKeys),
  fast: () => makeFastReader(hashKeys),
}

/** All that a reader sees of log objects, each in pieces. */
export function seenBy(
  name: keyof typeof readers,
  objects: readonly (readonly Uint8Array[])[],
  key = '',
) {
  const reader = readers[name]()
  const seen = objects.map((pieces) => readAll(reader, pieces, 'elsewhere', key))
  const identities = [...reader.identityHashes()]
  reader.close()
  return { seen, identities }
}

/** What both readers see of log objects, which must be the same. */
export function readObjects(objects: readonly string[], key = '') {
  const pieces = objects.map((text) => [Buffer.from(text, 'latin1')])
  const plain = seenBy('plain', pieces, key)
  expect(seenBy('fast', pieces, key)).toEqual(plain)
  const { recordCount, duplicates, malformed } = plain.seen.at(-1)!
  return {
    rows: plain.seen.flatMap(({ rows }) => rows),
    recordCount,
    duplicates,
    malformed: Object.fromEntries(
      Object.entries(malformed).map(([reason, one]) => [reason, one?.count]),
    ),
  }
}

export function onlyRow(text: string, key = ''): Row {
  const { rows, malformed } = readObjects([text], key)
  expect(malformed).toEqual({})
  expect(rows).toHaveLength(1)
  return rows[0]!
}

/** Bytes in pieces that end at some places; those beyond the end are left out. */
export function inPieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const inside = cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b)
  const ends = [...inside, bytes.length]
  return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
}
