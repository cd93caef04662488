import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocationFile, readLocation, writeLocation } from '../../src/sync/location.ts'
import { BIG_BODY } from '../../src/sync/store.ts'
import { setEnvironment } from '../environment.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { type Manner, type OddObject, startOddStore } from './odd-store.ts'

const spool = mkdtempSync(path.join(tmpdir(), 'location-'))
let restoreEnvironment = (): void => {}
let s3: LocalS3
beforeAll(async () => {
  s3 = await startLocalS3('state')
  restoreEnvironment = setEnvironment(s3.environment)
})
afterAll(async () => {
  restoreEnvironment()
  await s3.stop()
  rmSync(spool, { recursive: true, force: true })
})

const options = () => ({
  region: 'us-east-1',
  endpoint: s3.endpoint,
  concurrency: 4,
  spool,
  now: 1_790_000_000,
  signal: new AbortController().signal,
})
const files = new Map(
  ['2026/11/21', '2026/11/22', '2026/11/23'].map((day) => [
    `history/www/${day}`,
    Buffer.from(`counts of ${day}`),
  ]),
)

function openAll(waiting: Set<() => void>): void {
  for (const go of waiting) go()
  waiting.clear()
}

const made: string[] = []
/** As they are put: by their MD5, and with a way to make them. */
const put = (all: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, LocationFile> =>
  new Map(
    [...all].map(([name, bytes]) => [
      name,
      {
        md5: createHash('md5').update(bytes).digest('hex'),
        make: async () => {
          made.push(name)
          return bytes
        },
      },
    ]),
  )

describe('a location', () => {
  for (const prefix of ['', 'reports', 'reports/www/'])
    it(`keeps files under '${prefix}', and puts only what differs`, async () => {
      const location = { bucket: s3.bucket, prefix }
      expect(await readLocation(location, 'history/', options())).toEqual(new Map())
      expect(await writeLocation(location, 'history/', put(files), options())).toBe(3)
      expect(await readLocation(location, 'history/', options())).toEqual(files)
      made.length = 0
      expect(await writeLocation(location, 'history/', put(files), options())).toBe(0)
      const changed = new Map([['history/www/2026/11/22', Buffer.from('counted again')]])
      expect(await writeLocation(location, 'history/', put(changed), options())).toBe(1)
      expect(made).toEqual([...changed.keys()])
      expect(await readLocation(location, 'history/', options())).toEqual(
        new Map([...files, ...changed]),
      )
    })

  it('reads a file too big for memory as well', async () => {
    const location = { bucket: s3.bucket, prefix: 'big' }
    const big = new Map([['history/www/2026/11/24', Buffer.alloc(BIG_BODY + 1, 'counts ')]])
    await writeLocation(location, 'history/', put(big), options())
    expect(await readLocation(location, 'history/', options())).toEqual(big)
    expect(readdirSync(spool)).toEqual([])
  })

  it('has few large files in memory at once, however many there are', async () => {
    const body = Buffer.alloc(2 * 1024 * 1024, 'counts ')
    const large = [...files.keys()].flatMap((name) => ['a', 'b', 'c', 'd'].map((x) => name + x))
    const location = { bucket: s3.bucket, prefix: 'large' }
    await writeLocation(location, '', put(new Map(large.map((name) => [name, body]))), options())
    const [together, most] = [4, { open: 0 }]
    const open = new Set<() => void>()
    // Answers when as many are asked for as there is room for; others, if any, come while it asks for something itself.
    const gate = http.createServer(async (request, response) => {
      if (!request.url?.includes('list-type')) {
        const isTurn = new Promise<void>((resolve) => open.add(resolve))
        most.open = Math.max(most.open, open.size)
        if (open.size === together) void fetch(s3.endpoint).then(() => openAll(open))
        await isTurn
      }
      const { method = '', headers } = request
      const { host: _, ...kept } = headers as Record<string, string>
      const answer = await fetch(`${s3.endpoint}${request.url}`, { method, headers: kept })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(gate.address() as AddressInfo).port}`
    try {
      const found = await readLocation(location, 'history/', {
        ...options(),
        ...{ endpoint, concurrency: 64 },
      })
      expect([...found.keys()].sort()).toEqual(large)
      expect(most.open).toBe(together)
    } finally {
      gate.closeAllConnections()
      gate.close()
    }
  })

  const lacks: [name: string, object: Partial<OddObject>, manner: Manner, says: RegExp][] = [
    [
      'one is denied',
      { refused: [403, 'AccessDenied'] },
      {},
      /2 of 3 files came \(403 AccessDenied: history\/www\/2026\/11\/21\)\. Access denied: .* s3:GetObject .*Allow it/,
    ],
    [
      'one is encrypted with a key that is disabled',
      { refused: [400, 'KMS.DisabledException'] },
      {},
      /2 of 3 files came .*kms enable-key/,
    ],
    [
      'one is gone since',
      { refused: [404, 'NoSuchKey'] },
      {},
      /2 of 3 files came \(it changed meanwhile\)/,
    ],
    [
      'one is archived',
      { storageClass: 'GLACIER' },
      {},
      /daily summaries in .* lie in an archive class.*let no lifecycle rule archive or expire/,
    ],
    [
      'one is not what was listed',
      { etag: '0'.repeat(32) },
      {},
      /2 of 3 files came \(its MD5 is not its ETag: history\/www\/2026\/11\/21\)\. Run again later/,
    ],
    [
      'its list is cut off',
      {},
      { more: 'no token', startAfter: 'ignores', pageSize: 2 },
      /has no end/,
    ],
  ]
  for (const [name, object, manner, says] of lacks)
    it(`is not read by half: ${name}`, async () => {
      const odd = await startOddStore()
      for (const [file, body] of files) odd.objects.set(`x/${file}`, { body: String(body) })
      const [first = ''] = odd.objects.keys()
      odd.objects.set(first, { body: 'counts', ...object })
      odd.manner = manner
      const where = { ...options(), endpoint: odd.endpoint }
      await expect(
        readLocation({ bucket: 'logs', prefix: 'x' }, 'history/', where),
      ).rejects.toThrow(says)
      await odd.stop()
    })

  it('names the bucket that is not there, and the input that asked for it', async () => {
    const nowhere = { bucket: 'nowhere', prefix: '' }
    const says = /no bucket 'nowhere'.*Input 'state' takes a bucket of yours/
    await expect(writeLocation(nowhere, 'history/', put(files), options())).rejects.toThrow(says)
    await expect(readLocation(nowhere, 'history/', options())).rejects.toThrow(says)
  })
})
