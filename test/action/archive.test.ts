/** Archives of the cache as anybody may make them. What the built action does with each is in
 * test/e2e/cache-hostile.test.ts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import type { Header } from 'tar-stream'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type ArchiveBounds, ArchiveError, unpackArchive } from '../../src/action/cache/archive.ts'
import { type Member, tarOf } from '../e2e/archives.ts'

const root = mkdtempSync(path.join(tmpdir(), 'archives-'))
let directory: string
let count = 0
beforeEach(() => {
  directory = path.join(root, 'in', String(++count))
})
afterAll(() => rmSync(root, { recursive: true }))

const text = Buffer.from('a day')
const bounds: ArchiveBounds = { bytes: 20_000, entries: 3 }

async function* inPieces(bytes: Buffer, length = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function unpack(members: readonly Member[], given?: ArchiveBounds): Promise<void> {
  const packed = zstdCompressSync(await tarOf(members))
  await unpackArchive(inPieces(packed), directory, 'pack', given)
}

const filesBelow = (place: string): string[] =>
  existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort() : []

describe('an archive', () => {
  const good: Member[] = [
    [{ name: 'pack/', type: 'directory' }],
    [{ name: 'pack/a.b-c_D/1' }, text],
    [{ name: 'pack/2' }, Buffer.alloc(0)],
  ]

  it.each([
    ['zstd', zstdCompressSync],
    ['gzip', gzipSync],
  ] as const)('packed with %s is unpacked, in whatever pieces it comes', async (_, packer) => {
    const packed = packer(await tarOf(good))
    for (const length of [1, 3, 4, 1000]) {
      directory = path.join(root, 'in', String(++count))
      const unpacked = await unpackArchive(inPieces(packed, length), directory, 'pack')
      expect(unpacked).toEqual({
        files: [
          { name: 'pack/a.b-c_D/1', bytes: text.length, start: text },
          { name: 'pack/2', bytes: 0, start: Buffer.alloc(0) },
        ],
        folders: ['pack'],
      })
      expect(filesBelow(directory)).toEqual(['pack', 'pack/2', 'pack/a.b-c_D', 'pack/a.b-c_D/1'])
      expect(readFileSync(path.join(directory, 'pack/a.b-c_D/1'))).toEqual(text)
    }
  })

  it('of exactly what it may come to is unpacked', async () => {
    const length = (await tarOf(good)).length
    await unpack(good, { bytes: length, entries: 3 })
    await expect(unpack(good, { bytes: length - 1, entries: 3 })).rejects.toThrow(/unpacks to more/)
  })

  const named = (name: string, header: Partial<Header> = {}): Member[] => [
    [{ name, ...header }, text],
  ]
  const linked = (type: 'symlink' | 'link'): Member[] => [
    [{ name: 'pack/a', type, linkname: '/etc/passwd' }],
  ]
  const noName = /is no name of a file of the mirror/
  const rows: [what: string, members: Member[], says: RegExp][] = [
    ['an absolute name', named('/etc/planted'), noName],
    ['a name that climbs', named('pack/../planted'), noName],
    ['a name that stands still', named('pack/./a'), noName],
    ['a name with an empty part', named('pack//a'), noName],
    ['a name with a backslash', named('pack/..\\a'), noName],
    ['a name with a colon', named('pack/C:'), noName],
    ['a name with a line break', named('pack/a\nb'), noName],
    ['a name of only dots', named('pack/...'), noName],
    ['a name beside its root', named('packed/a'), noName],
    ['a name of 401 letters', named(`pack/${'a/'.repeat(197)}aa`), noName],
    ['a directory that climbs', [[{ name: 'pack/../a/', type: 'directory' }]], noName],
    ['a symbolic link', linked('symlink'), /"pack\/a" in it is a symlink/],
    ['a hard link', linked('link'), /"pack\/a" in it is a link/],
    ['a pipe', [[{ name: 'pack/a', type: 'fifo' }]], /is a fifo/],
    ['a device', [[{ name: 'pack/a', type: 'block-device' }]], /is a block-device/],
    ['two files of a name', [...named('pack/a'), ...named('pack/a')], /each other's place/],
    ['a file as a folder', [...named('pack/a'), ...named('pack/a/b')], /each other's place/],
    ['four files for three', ['a', 'b', 'c', 'd'].flatMap((a) => named(`pack/${a}`)), /than 3 fi/],
    ['more bytes than it may', [[{ name: 'pack/a' }, Buffer.alloc(20_001)]], /unpacks to more/],
    ['nothing', [], /it is empty/],
  ]
  it.each(rows)('with %s is refused, and nothing lies outside', async (_, members, says) => {
    const refused = unpack(members, bounds)
    await expect(refused).rejects.toThrow(says)
    await expect(refused).rejects.toBeInstanceOf(ArchiveError)
    expect(filesBelow(root).filter((name) => !name.startsWith('in'))).toEqual([])
    expect(existsSync('/etc/planted')).toBe(false)
  })

  it('of few bytes that come to many is refused where all others would pass', async () => {
    const much: Member[] = [[{ name: 'pack/a' }, Buffer.alloc(70_000_000)]]
    await expect(unpack(much)).rejects.toThrow(/it unpacks to more than 6\d{7} bytes/)
  })

  it.each([
    ['neither', Buffer.from('a day'), /neither zstd nor gzip/],
    ['nothing', Buffer.alloc(0), /neither zstd nor gzip/],
    ['a frame cut short', zstdCompressSync(Buffer.alloc(5000, 'x')).subarray(0, 12), /is broken/],
    ['no tar', gzipSync(Buffer.alloc(5000, 'x')), /is broken/],
  ] as const)('of %s is refused', async (_, packed, says) => {
    await expect(unpackArchive(inPieces(packed), directory, 'pack')).rejects.toThrow(says)
  })

  it('whose bytes stop coming fails with what stopped them', async () => {
    async function* stops(): AsyncGenerator<Buffer> {
      yield zstdCompressSync(await tarOf(good)).subarray(0, 40)
      throw new Error('the line is dead')
    }
    await expect(unpackArchive(stops(), directory, 'pack')).rejects.toThrow('the line is dead')
  })
})
