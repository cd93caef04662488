import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readStored, type StoredError, type StoredObject } from '../../src/mirror/day/stored.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'stored-'))
afterAll(() => rmSync(directory, { recursive: true }))

let files = 0
function fileOf(bytes: Uint8Array, size = bytes.length): StoredObject {
  const file = path.join(directory, `${files++}`)
  writeFileSync(file, bytes)
  return { kind: 'file', path: file, size }
}

/** A records file of these frames, and the objects that the cuts `[frame, from, to][]` name. */
function slicesOf(frames: string[], cuts: [frame: number, from: number, to: number][][]) {
  const file = path.join(directory, `${files++}`)
  const packed = frames.map((text) => zstdCompressSync(text))
  writeFileSync(file, Buffer.concat(packed))
  let offset = 0
  const placed = packed.map((bytes, i) => {
    const frame = { offset, length: bytes.length, rawLength: Buffer.byteLength(frames[i] ?? '') }
    offset += bytes.length
    return frame
  })
  return cuts.map(
    (slices): StoredObject => ({
      kind: 'slices',
      path: file,
      size: 0,
      slices: slices.map(([i, from, to]) => ({ frame: placed[i]!, from, to })),
    }),
  )
}

type Eater = (bytes: Uint8Array, isLast: boolean) => number
/** Takes everything, whole lines only, or one byte less than it is given. */
const eaters: [name: string, used: Eater][] = [
  ['all at once', (bytes) => bytes.length],
  ['whole lines', (bytes, isLast) => (isLast ? bytes.length : bytes.lastIndexOf(10) + 1)],
  ['nearly all', (bytes, isLast) => (isLast ? bytes.length : Math.max(0, bytes.length - 1))],
]

function texts(objects: StoredObject[], eat: Eater): string[] {
  const read: string[] = []
  let parts: Buffer[] = []
  readStored(objects, (bytes, isLast) => {
    const used = eat(bytes, isLast)
    parts.push(Buffer.from(bytes.subarray(0, used)))
    if (isLast) {
      read.push(Buffer.concat(parts).toString('latin1'))
      parts = []
    }
    return used
  })
  return read
}

const long = 'a line of a log object\n'.repeat(300_000)
const gzip = gzipSync(long)
const two = Buffer.concat([gzipSync('first\n'), gzipSync('second\n')])
const cases: [name: string, objects: () => StoredObject[], texts: string[]][] = [
  ['nothing', () => [], []],
  ['an empty file', () => [fileOf(Buffer.from(''))], ['']],
  ['files in a row', () => ['a\n', 'b', ''].map((t) => fileOf(Buffer.from(t))), ['a\n', 'b', '']],
  ['a file of many chunks', () => [fileOf(Buffer.from(long))], [long]],
  ['a small gzip', () => [fileOf(gzipSync('a\nb'))], ['a\nb']],
  ['a gzip that holds much', () => [fileOf(gzip)], [long]],
  ['a gzip of two members', () => [fileOf(two)], ['first\nsecond\n']],
  [
    'a gzip that breaks off is read as it is',
    () => [fileOf(gzip.subarray(0, -20))],
    [gzip.subarray(0, -20).toString('latin1')],
  ],
  ['the magic alone is no gzip', () => [fileOf(Buffer.from([31, 139]))], ['\x1f\x8b']],
  ['slices of a frame', () => slicesOf(['ab\ncd\n'], [[[0, 0, 3]], [[0, 3, 6]]]), ['ab\n', 'cd\n']],
  [
    'an object across frames',
    () =>
      slicesOf(
        ['abc', 'def\n'],
        [
          [
            [0, 0, 3],
            [1, 0, 4],
          ],
        ],
      ),
    ['abcdef\n'],
  ],
  [
    'frames out of order',
    () => slicesOf(['b\n', 'a\n'], [[[1, 0, 2]], [[0, 0, 2]]]),
    ['a\n', 'b\n'],
  ],
  ['an object of no bytes', () => slicesOf(['x'], [[], [[0, 0, 0]]]), ['', '']],
]

describe('readStored', () => {
  for (const [name, objects, expected] of cases) {
    for (const [eater, eat] of eaters) {
      it(`${name}, taken ${eater}`, () => {
        expect(texts(objects(), eat)).toEqual(expected)
      })
    }
  }

  const [sound] = slicesOf(['abc\n'], [[[0, 0, 4]]])
  const faults: [name: string, object: StoredObject, kind: StoredError['kind']][] = [
    ['a file that is gone', { kind: 'file', path: path.join(directory, 'x'), size: 1 }, 'missing'],
    ['a file that grew', fileOf(Buffer.from('abc'), 2), 'changed'],
    ['a file that shrank', fileOf(Buffer.from('abc'), 4), 'changed'],
    [
      'a records file that is gone',
      { ...sound, path: `${sound!.path}x` } as StoredObject,
      'broken',
    ],
    [
      'a records file of garbage',
      { ...sound, path: fileOf(Buffer.alloc(100, 7)).path } as StoredObject,
      'broken',
    ],
    [
      'a records file that ends too early',
      { ...sound, path: fileOf(zstdCompressSync('abc\n').subarray(0, 5)).path } as StoredObject,
      'broken',
    ],
    ['a slice past its frame', slicesOf(['abc'], [[[0, 0, 4]]])[0]!, 'broken'],
  ]
  for (const [name, object, kind] of faults) {
    it(`${name} is ${kind}`, () => {
      const good = fileOf(Buffer.from('a\n'))
      expect(() => texts([good, object], (bytes) => bytes.length)).toThrow(
        expect.objectContaining({ name: 'StoredError', kind, index: 1 }),
      )
    })
  }
})
