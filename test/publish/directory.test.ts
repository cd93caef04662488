import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkSiteDirectory, type OutputFile, writeSite } from '../../src/publish/directory.ts'
import { OWNED_LIST } from '../../src/publish/owned.ts'

const root = mkdtempSync(path.join(tmpdir(), 'site-'))
let directory: string
let count = 0
beforeEach(() => {
  directory = path.join(root, String(++count))
})
afterAll(() => rmSync(root, { recursive: true }))

const filesOf = (texts: Record<string, string>): OutputFile[] =>
  Object.entries(texts).map(([name, content]) => ({ path: name, content }))
const onDisk = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== OWNED_LIST && statSync(path.join(directory, name)).isFile())
      .map((name) => [name, readFileSync(path.join(directory, name), 'utf8')]),
  )

describe('writing a site', () => {
  it('writes what differs, removes what is stale, leaves the rest', async () => {
    const first = await writeSite(
      directory,
      filesOf({ 'index.html': 'é', 'old/page.html': 'o', 'a/b.csv': '1' }),
    )
    expect(first).toEqual({
      directory,
      files: ['a/b.csv', 'index.html', 'old/page.html'],
      // As `git hash-object` says them.
      oids: new Map([
        ['index.html', '4b04fff51468d8ab5201ab02b725dc477bc7cb45'],
        ['old/page.html', '883ad6e8ef9a7392b45f6fc9e7d53c88f502388b'],
        ['a/b.csv', '56a6051ca2b02b04ef92d5150c9ef600403cb1de'],
      ]),
      bytes: 4,
      written: 3,
    })
    writeFileSync(path.join(directory, 'mine.txt'), 'mine')
    const stood = statSync(path.join(directory, 'index.html')).ino

    const second = await writeSite(directory, filesOf({ 'index.html': 'é', 'a/b.csv': '2' }))
    expect(second.written).toBe(1)
    expect(onDisk()).toEqual({ 'index.html': 'é', 'a/b.csv': '2', 'mine.txt': 'mine' })
    expect(statSync(path.join(directory, 'index.html')).ino).toBe(stood)
    expect(existsSync(path.join(directory, 'old'))).toBe(false)
  })

  it('leaves nothing aside, and clears what a run killed amid a file left there', async () => {
    const aside = path.join(directory, '.s3-log-report.new')
    await writeSite(directory, filesOf({ 'index.html': 'a' }))
    writeFileSync(aside, 'half a fi')
    await writeSite(directory, filesOf({ 'index.html': 'a' }))
    expect(existsSync(aside)).toBe(false)
    const fails = writeSite(directory, filesOf({ 'index.html': 'b', 'index.html/c': 'd' }))
    await expect(fails).rejects.toThrow()
    expect(existsSync(aside)).toBe(false)
  })

  it('takes files one by one', async () => {
    async function* pages(): AsyncGenerator<OutputFile> {
      for (let i = 0; i < 130; i++) yield { path: `p/${i}`, content: Buffer.from([i]) }
    }
    expect((await writeSite(directory, pages())).files.length).toBe(130)
  })

  it('is finished by the next run when it dies half-way', async () => {
    async function* dying(): AsyncGenerator<OutputFile> {
      for (let i = 0; i < 100; i++) yield { path: `p/${i}`, content: '' }
      throw new Error('killed')
    }
    await expect(writeSite(directory, dying())).rejects.toThrow('killed')
    await writeSite(directory, filesOf({ 'p/99': 'x' }))
    const left = Object.keys(onDisk()).length
    expect(left).toBeLessThanOrEqual(1 + 100 - 64)
    expect(Object.keys(onDisk()).some((name) => name.endsWith('.new'))).toBe(false)
  })

  it('removes nothing outside, whatever the lists of its files say', async () => {
    const neighbour = path.join(root, 'neighbour')
    const listed = ['../neighbour', neighbour, 'a/../../neighbour']
    for (const list of [
      [OWNED_LIST, JSON.stringify({ version: 1, files: listed })],
      ['.s3-log-report.begun', listed.join('\n')],
    ] as const) {
      await writeSite(directory, filesOf({ 'a/b.csv': '1' }))
      writeFileSync(neighbour, 'not ours')
      writeFileSync(path.join(directory, list[0]), list[1])
      await writeSite(directory, filesOf({ 'a/b.csv': '1' }))
      expect(readFileSync(neighbour, 'utf8')).toBe('not ours')
    }
  })

  it('neither removes nor reads through a link that has come into it', async () => {
    const outside = path.join(root, `outside-${count}`)
    mkdirSync(outside)
    writeFileSync(path.join(outside, 'page.html'), 'o')
    await writeSite(directory, filesOf({ 'index.html': 'i', 'old/page.html': 'o' }))
    rmSync(path.join(directory, 'old'), { recursive: true })
    symlinkSync(outside, path.join(directory, 'old'))
    // The same bytes lie there: only the way to them is another one.
    const again = filesOf({ 'index.html': 'i', 'old/page.html': 'o' })
    await expect(writeSite(directory, again)).rejects.toThrow('old is a link, and not followed')
    await writeSite(directory, filesOf({ 'index.html': 'i' }))
    expect(readFileSync(path.join(outside, 'page.html'), 'utf8')).toBe('o')
  })

  it('refuses paths that leave it, and the same path twice', async () => {
    await expect(writeSite(directory, filesOf({ '../x': '' }))).rejects.toThrow('is no path')
    const twice = [...filesOf({ a: '1' }), ...filesOf({ a: '2' })]
    await expect(writeSite(directory, twice)).rejects.toThrow('twice')
  })
})

describe('the directory, before there is anything to write', () => {
  const check = () => checkSiteDirectory(directory)

  it('may be missing, with those above it, and is not made', () => {
    directory = path.join(directory, 'a/b')
    expect(check).not.toThrow()
    expect(existsSync(path.dirname(directory))).toBe(false)
  })

  it('may hold a report, a half-written one, or files of others that no page is called after', async () => {
    await writeSite(directory, filesOf({ 'index.html': 'x' }))
    writeFileSync(path.join(directory, 'notes.txt'), 'x')
    expect(check).not.toThrow()
    rmSync(path.join(directory, OWNED_LIST))
    writeFileSync(path.join(directory, '.s3-log-report.begun'), 'index.html\n')
    expect(check).not.toThrow()
  })

  it('is refused with the start page of somebody else', () => {
    mkdirSync(directory)
    writeFileSync(path.join(directory, 'index.html'), 'mine')
    expect(check).toThrow(/holds "index.html", which is not from this report/)
  })

  it('is refused where it is a file, a link, or below a file', () => {
    writeFileSync(directory, '')
    expect(check).toThrow(/it is a file\./)
    const below = path.join(directory, 'below')
    expect(() => checkSiteDirectory(below)).toThrow(/answered ENOTDIR/)
    rmSync(directory)
    symlinkSync(root, directory)
    expect(check).toThrow(/it is a link, and not followed/)
  })
})
