import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { Jobs } from '../../src/state/jobs.ts'
import { LostPortion, type MadePortion, type StatePortions } from '../../src/state/portions.ts'
import { OpenLocation } from '../../src/sync/location.ts'
import { setEnvironment } from '../environment.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'

const day = parseDeliveryDay('2026-11-22')
const spool = mkdtempSync(path.join(tmpdir(), 'portions-'))
let restoreEnvironment = (): void => {}
let s3: LocalS3
let location: OpenLocation
let portions: StatePortions
let runs = 0
beforeAll(async () => {
  s3 = await startLocalS3('state')
  restoreEnvironment = setEnvironment(s3.environment)
  location = new OpenLocation(
    { bucket: 'state', prefix: 'www' },
    {
      region: 'us-east-1',
      endpoint: s3.endpoint,
      concurrency: 4,
      spool,
      now: 1_790_000_000,
      signal: new AbortController().signal,
    },
  )
})
beforeEach(() => {
  portions = new Jobs(location, String(++runs), 'own').portions('a', day)
})
afterAll(async () => {
  restoreEnvironment()
  await location.close()
  await s3.stop()
  rmSync(spool, { recursive: true, force: true })
})

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const refused = {
  ...{ key: 'k', etag: 'e', why: 'access denied', size: 1, lastModified: 2 },
  ...{ since: 3, tried: 4 },
}
const made = (name: string): MadePortion => ({
  counted: {
    manifest: bytesOf(`manifest of ${name}`),
    summary: bytesOf(`summary of ${name}`),
    identities: [bytesOf(`identities of ${name}`), new Uint8Array()],
  },
  refused: [refused],
})
const empty: MadePortion = { counted: undefined, refused: [] }

/** The paths of what lies there, below the folder of the day. */
async function there(): Promise<string[]> {
  const folder = `plans/${runs}-own/portions/a/2026/11/22/`
  return [...(await location.list(folder)).keys()].map((name) => name.slice(folder.length)).sort()
}
/** What is said of all that are there. */
const read = async () => portions.read(await portions.list())
const put = (name: string, body: string): Promise<unknown> =>
  location.put(`plans/${runs}-own/portions/a/2026/11/22/${name}`, bytesOf(body))

describe('portions of a day', () => {
  it('are there once they are put, with all that was', async () => {
    expect([...(await read()).keys()]).toEqual([])
    await portions.put('aa', made('a'))
    await portions.put('bb', empty)
    const heads = await read()
    expect([...heads.keys()].sort()).toEqual(['aa', 'bb'])
    expect(heads.get('bb')).toEqual({ counted: null, refused: [] })
    const head = heads.get('aa')
    expect(head?.refused).toEqual([refused])
    const files = head?.counted
    expect(files?.identities[1]).toBeNull()
    const taken = await portions.take('identities-0', [
      ['aa', files?.identities[0] ?? null],
      ['cc', null],
    ])
    expect(taken.map((bytes) => Buffer.from(bytes).toString())).toEqual(['identities of a', ''])
    // So that they can be handed to a thread.
    expect(taken.map((bytes) => bytes.buffer.byteLength)).toEqual([15, 0])
  })

  it('of which two jobs put the same are there once', async () => {
    await Promise.all([portions.put('aa', made('a')), portions.put('aa', made('a'))])
    expect(await there()).toEqual([
      expect.stringMatching(/^aa\/identities-0-[0-9a-f]{16}$/),
      expect.stringMatching(/^aa\/manifest-[0-9a-f]{16}$/),
      'aa/portion',
      expect.stringMatching(/^aa\/summary-[0-9a-f]{16}$/),
    ])
  })

  it('are not there where what names their files is broken, or was written for another', async () => {
    await portions.put('aa', made('a'))
    const head = (await location.read(`plans/${runs}-own/portions/a/2026/11/22/aa/portion`))?.bytes
    const text = Buffer.from(head ?? []).toString()
    await put('bb/portion', text)
    await put('cc/portion', text.slice(0, -3))
    await put('dd/portion', 'nothing of ours')
    await put('summary', text)
    expect([...(await read()).keys()]).toEqual(['aa'])
    await expect(portions.read(new Set(['aa', 'cc']), 'all')).rejects.toThrow(
      new LostPortion(
        `s3://state/www/plans/${runs}-own/portions/a/2026/11/22/cc/portion is gone, or broken`,
      ),
    )
  })

  it('are lost where a file is gone, or is not what was put', async () => {
    await portions.put('aa', made('a'))
    const [, manifest = '', , summary = ''] = await there()
    await put(summary, 'summary of b')
    const listed = await location.list(`plans/${runs}-own/portions/`)
    const file = [...listed].find(([name]) => name.endsWith(manifest))?.[1]
    if (file !== undefined) await location.remove([file])
    const files = (await read()).get('aa')?.counted
    for (const name of ['summary', 'manifest'] as const)
      await expect(portions.take(name, [['aa', files?.[name] ?? null]])).rejects.toThrow(
        new LostPortion(
          `The ${name} of portion aa in s3://state/www/plans/${runs}-own/portions/a/2026/11/22/ is gone, or not what was put there`,
        ),
      )
  })
})
