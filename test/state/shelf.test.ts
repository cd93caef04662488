/** The build cache in the state: with a secret, nothing counts that was put there without it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCipher } from '../../src/action/cache/encryption.ts'
import { Shelf } from '../../src/state/shelf.ts'
import { OpenLocation } from '../../src/sync/location.ts'
import { setEnvironment } from '../environment.ts'
import { type ConditionalS3, startConditionalS3 } from './conditional-s3.ts'

const room = mkdtempSync(path.join(tmpdir(), 'shelf-'))
let restoreEnvironment = (): void => {}
const secret = 'a secret of more than 32 characters'
const opened: OpenLocation[] = []
let s3: ConditionalS3
let tests = 0
beforeAll(async () => {
  s3 = await startConditionalS3('state')
  restoreEnvironment = setEnvironment(s3.environment)
})
afterAll(async () => {
  restoreEnvironment()
  for (const one of opened) await one.close()
  await s3.stop()
  rmSync(room, { recursive: true, force: true })
})

/** The shelf of a report as a job with a secret, or none, sees it; `made` is what it has made by itself. */
function jobOf(prefix: string, secret: string | null, made: Readonly<Record<string, string>> = {}) {
  const mirror = mkdtempSync(path.join(room, 'job-'))
  const directory = path.join(mirror, 'shelf')
  mkdirSync(directory)
  for (const [name, text] of Object.entries(made)) writeFileSync(path.join(directory, name), text)
  const location = new OpenLocation(
    { bucket: s3.bucket, prefix },
    {
      region: 'us-east-1',
      endpoint: s3.endpoint,
      concurrency: 4,
      spool: room,
      now: 1_790_000_000,
      signal: new AbortController().signal,
    },
  )
  opened.push(location)
  const shelf = new Shelf(
    location,
    'report',
    mirror,
    secret === null ? null : () => openCipher(secret),
  )
  const read = (name: string): string => readFileSync(path.join(directory, name), 'utf8')
  return {
    shelf,
    held: () => Object.fromEntries(readdirSync(directory).map((name) => [name, read(name)])),
  }
}

const made = { 'page-2026-11': 'a page', 'page-2026-12': 'another page', empty: '' }
const newPrefix = () => `test-${++tests}`

it.each([['sealed', secret] as const, ['open', null] as const])(
  'gives back what a job put there, %s, and puts nothing twice',
  async (_, own) => {
    const prefix = newPrefix()
    await jobOf(prefix, own, made).shelf.put()
    const next = jobOf(prefix, own)
    expect(next.shelf.isSealed).toBe(own !== null)
    expect(await next.shelf.takeIn()).toBe(0)
    expect(next.held()).toEqual(made)
    const puts: string[] = []
    s3.onPut = (key) => puts.push(key)
    await next.shelf.put()
    expect(puts).toEqual([])
  },
)

it('shows nothing of what is sealed', async () => {
  const prefix = newPrefix()
  await jobOf(prefix, secret, made).shelf.put()
  for (const key of await s3.keys(prefix)) expect(String(await s3.get(key))).not.toContain('page')
})

it('leaves out what was put there without the secret, and puts its own in the place', async () => {
  const prefix = newPrefix()
  await jobOf(prefix, null, made).shelf.put()
  await jobOf(prefix, `${secret}!`, { other: 'of another secret' }).shelf.put()
  const own = jobOf(prefix, secret, { 'page-2026-11': 'a page' })
  expect(await own.shelf.takeIn()).toBe(4)
  expect(own.held()).toEqual({ 'page-2026-11': 'a page' })
  await own.shelf.put()
  const next = jobOf(prefix, secret)
  expect(await next.shelf.takeIn()).toBe(3)
  expect(next.held()).toEqual({ 'page-2026-11': 'a page' })
})

it('leaves out what lies under the name of another file', async () => {
  const prefix = newPrefix()
  await jobOf(prefix, secret, made).shelf.put()
  const [first = '', second = ''] = (await s3.keys(prefix)).filter((key) => key.includes('page'))
  await s3.put([{ key: first, body: new Uint8Array((await s3.get(second)) ?? []) }])
  const next = jobOf(prefix, secret)
  expect(await next.shelf.takeIn()).toBe(1)
  expect(next.held()).toEqual({ 'page-2026-12': 'another page', empty: '' })
})
