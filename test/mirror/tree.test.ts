/** What may lie in a mirror's directory before it is used. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { BUILD_CACHE, checkTree, clearSpool } from '../../src/mirror/tree.ts'

const root = mkdtempSync(path.join(tmpdir(), 'trees-'))
let mirror: string
let count = 0
beforeEach(() => {
  mirror = path.join(root, String(++count))
  mkdirSync(path.join(mirror, 'a', 'b'), { recursive: true })
  writeFileSync(path.join(mirror, 'a', 'b', 'file'), '')
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the tree of a mirror', () => {
  it('is sound where it holds files and directories', () =>
    expect(checkTree(mirror)).resolves.toBeUndefined())

  const rows: [what: string, named: string, spoil: () => void][] = [
    ['a link to a file', 'a/b/x', () => symlinkSync('/etc/passwd', path.join(mirror, 'a/b/x'))],
    ['a link to a directory', 'a/x', () => symlinkSync('/etc', path.join(mirror, 'a/x'))],
    ['a link to nothing', 'x', () => symlinkSync('nowhere', path.join(mirror, 'x'))],
    ['a pipe', 'a/x', () => execFileSync('mkfifo', [path.join(mirror, 'a/x')])],
  ]
  it.each(rows)('is refused with %s, which is named', async (_, named, spoil) => {
    spoil()
    await expect(checkTree(mirror)).rejects.toThrow(
      `${path.join(mirror, named)} is a link, a pipe or a device, which is not followed. Remove it`,
    )
  })

  it('is refused where the directory itself is a link', async () => {
    const link = path.join(root, `link-${count}`)
    symlinkSync(mirror, link)
    await expect(checkTree(link)).rejects.toThrow(`${link} is a link`)
  })
})

describe('the folder for what is on its way', () => {
  const spool = (): string => path.join(mirror, 'spool')
  const put = (name: string): void => {
    mkdirSync(spool(), { recursive: true })
    writeFileSync(path.join(spool(), name), 'x')
  }

  it('is made, and emptied when it is ours', async () => {
    for (const _ of [1, 2]) {
      await clearSpool(mirror, spool())
      put('left-by-a-killed-run')
    }
    await clearSpool(mirror, spool())
    expect(readdirSync(spool())).toEqual(['.s3-log-report'])
  })

  it('of an early release, which has no mark, is known by the build cache beside it', async () => {
    put('left-by-a-killed-run')
    mkdirSync(path.join(mirror, BUILD_CACHE))
    await expect(clearSpool(mirror, spool())).rejects.toThrow(/that is not of a mirror/)
    writeFileSync(path.join(mirror, BUILD_CACHE, 'kept'), '')
    await clearSpool(mirror, spool())
    expect(readdirSync(spool())).toEqual(['.s3-log-report'])
  })

  it('of somebody else is left as it is', async () => {
    put('mine.txt')
    await expect(clearSpool(mirror, spool())).rejects.toThrow(
      "there is a folder 'spool' that is not of a mirror, and would be emptied. Set input 'mirror-directory'",
    )
    expect(readdirSync(spool())).toEqual(['mine.txt'])
  })
})
