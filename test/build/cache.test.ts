import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openBuildCache } from '../../src/build/cache.ts'
import { sha256 } from '../../src/mirror/envelope.ts'

const home = mkdtempSync(path.join(tmpdir(), 'build-cache-'))
afterAll(() => rmSync(home, { recursive: true }))

let count = 0
function newCache() {
  const place = path.join(home, String(count++))
  const spool = path.join(place, 'spool')
  mkdirSync(spool, { recursive: true })
  return { spool, cache: openBuildCache({ directory: place, spool }) }
}
const texts = (all: Iterable<Uint8Array>): string[] =>
  [...all].map((bytes) => Buffer.from(bytes).toString())

it('what is set aside is out of the build cache, and there until the end, whatever takes its place', async () => {
  const { cache } = newCache()
  await cache.put('page-2026', 'made of a', Buffer.from('before'))
  cache.setAside('page-2026')
  expect(await cache.get('page-2026', 'made of a')).toBeUndefined()
  await cache.put('page-2026', 'b', Buffer.from('after'))
  expect(texts(cache.asides())).toEqual(['before'])
  expect(texts([(await cache.get('page-2026', 'b')) ?? Buffer.from('nothing')])).toEqual(['after'])
})

it('what is not there is not set aside, and what is broken is left out', async () => {
  const { cache, spool } = newCache()
  cache.setAside('page-2025')
  await cache.put('page-2026', 'a', Buffer.from('before'))
  cache.setAside('page-2026')
  const [name = ''] = readdirSync(spool)
  const file = path.join(spool, name)
  const bytes = readFileSync(file)
  // Cut short; and what somebody else wrote under a digest that is right.
  const line = `s3-log-report shelf 1 a ${sha256('planted')}\n`
  for (const broken of [bytes.subarray(0, -1), `${line}planted`]) {
    writeFileSync(file, broken)
    expect(texts(cache.asides())).toEqual([])
  }
})
