import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import type { Table } from '../../src/count/summary/summary.ts'
import { startWorkers } from '../../src/workers/workers.ts'

/** Lines as stores other than Amazon S3 write them, through threads as a run counts them. */

const home = mkdtempSync(path.join(tmpdir(), 'stores-'))
const workerFile = path.resolve(import.meta.dirname, '../../src/worker.ts')
const pools = {
  'one shard': startWorkers(1, workerFile),
  'a shard a log object': startWorkers(2, workerFile, undefined, 1),
}
afterAll(async () => {
  await Promise.all(Object.values(pools).map((pool) => pool.close()))
  rmSync(home, { recursive: true })
})

const delivered = Date.parse('2026-11-21T00:10:00Z') / 1000
let written = 0
function object(lines: readonly string[]) {
  const file = path.join(home, `object-${written++}`)
  const text = `${lines.join('\n')}\n`
  writeFileSync(file, text)
  return { kind: 'file', path: file, size: Buffer.byteLength(text), delivered } as const
}

const agent = '"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"'
const at = (clock: string): string => `[20/Nov/2026:${clock} +0000]`

const ceph = (id: string, operation: string, key: string, uri: string, rest: string): string =>
  `RGW7 site ${at('23:50:01')} 203.0.113.7 anonymous ${id} ${operation} ${key} "${uri} HTTP/1.1" ${rest} https://own.example/ ${agent} - - - - - s3.example - - -`
const cephLog = [
  ceph('tx1', 'REST.GET.get_obj', 'a b.pdf', 'GET /site/a%20b.pdf', '200 - 333 333 - 4ms'),
  ceph('tx2', 'REST.HEAD.get_obj', 'a b.pdf', 'HEAD /site/a%20b.pdf', '200 - - 333 - 3ms'),
  ceph('tx3', 'REST.GET.list_bucket', '-', 'GET /site?prefix=a', '200 - 90 - - 14ms'),
  ceph('tx4', 'REST.PUT.put_obj', 'c.pdf', 'PUT /site/c.pdf', '200 - - 20 - 19ms'),
  ceph('tx5', 'REST.DELETE.delete_obj', 'c.pdf', 'DELETE /site/c.pdf', '204 NoContent - 20 - 1ms'),
]
const journal = [
  `RGW7 site ${at('23:50:01')} REST.PUT.put_obj c.pdf 20 - 0cc175b9c0f1b6a831c399e2697`,
]

const b2 = (id: string, operation: string, key: string, uri: string, status = '200'): string =>
  `0055f82b site ${at('23:50:01')} 203.0.113.8 - ${id} ${operation} ${key} ${uri} ${status} - 10 10 5 4 "-" ${agent} - - SigV4 TLS_AES_128_GCM_SHA256 AuthHeader s3.us-west-004.backblazeb2.com TLSv1.3 - -`
const b2Log = [
  b2('b1', 'REST.S3_GET_OBJECT', 'x.zip', '"GET /site/x.zip HTTP/1.1"'),
  b2('b2', 'B2_API.DOWNLOAD_FILE_BY_NAME', 'x.zip', '"GET /file/site/x.zip HTTP/1.1"'),
  b2(
    'b3',
    'B2_API.DOWNLOAD_FILE_BY_ID',
    'x.zip',
    '"GET /b2api/v2/b2_download_file_by_id?fileId=4 HTTP/1.1"',
  ),
  b2('b4', 'B2_LIFECYCLE.HIDE_FILE', 'x.zip', '-', '-'),
]

const other = (id: string, operation: string, key: string, uri: string): string =>
  `o-1 site ${at('23:50:01').replace('Nov', 'November')} 203.0.113.9 PROJECT:USER ${id} ${operation} ${key} "${uri}" 200 - 10 10 5 - "-" ${agent} - host1 - ECDHE-RSA - s3.other.example TLS 1.3 - -`
const otherLog = [
  other('o1', 'GetObject', 'x.zip', 'GET /site/x.zip HTTP/1.1'),
  other('o2', 'HeadObject', 'x.zip', 'HEAD /site/x.zip HTTP/1.1'),
  other('o3', 'ListObjectsV2', '-', 'GET /site?list-type=2 HTTP/1.1'),
  other('o4', 'GET', 'x.zip', 'GET /site/x.zip HTTP/1.1'),
  other('o5', 'GET', '-', 'GET /site?delimiter=%2F HTTP/1.1'),
]

const stores: Readonly<Record<string, readonly string[]>> = {
  ceph: cephLog,
  b2: b2Log,
  other: otherLog,
}
const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ceph: { records: 5, requests: 5, reads: 2, billedReads: 2, billedWrites: 2 },
  b2: { records: 4, requests: 3, reads: 3, billedReads: 3, billedWrites: 0 },
  other: { records: 5, requests: 5, reads: 3, billedReads: 3, billedWrites: 2 },
}

function namesOf(table: Table | undefined): string[] {
  return [...(table?.names ?? [])].sort()
}

async function counted(pool: keyof typeof pools, logs: readonly (readonly string[])[]) {
  const counting = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
  const job = { deliveryDay: parseDeliveryDay('2026-11-21'), objects: logs.map(object), counting }
  const { log, days } = decodeSummary(await pools[pool].summarise(job))
  return { log, day: [...days.values()][0] }
}

describe.each(Object.keys(pools) as (keyof typeof pools)[])('in %s', (pool) => {
  it.each(Object.keys(stores))('a log of %s is counted once, delivered twice', async (store) => {
    const lines = stores[store] ?? []
    const { log, day } = await counted(pool, [lines, lines.slice(1)])
    expect(day?.totals).toMatchObject(expected[store] ?? {})
    expect([log.records, log.duplicates]).toEqual([lines.length, lines.length - 1])
    expect(log.malformed).toEqual({})
    expect(log.delays[0]).toBe(lines.length)
    expect(log.delayHours[0]).toBe(lines.length)
  })
})

it('tables show the words of the store', async () => {
  const { day } = await counted('one shard', Object.values(stores))
  const operations = Object.values(stores)
    .flat()
    .map((line) => {
      return / (REST\.\w+|REST\.\w+\.\w+|B2_\w+\.\w+|GET|\w+Object\w*) (?:a b\.pdf|c\.pdf|x\.zip|-) /.exec(
        line,
      )?.[1]
    })
  expect(namesOf(day?.tables.operations)).toEqual([...new Set(operations)].sort())
  expect(namesOf(day?.tables.keys)).toEqual(['a b.pdf', 'x.zip'])
  expect(namesOf(day?.tables.tls)).toEqual(['TLSv1.3', 'unknown'])
})

it("Ceph's journal is refused by name, counted and shown", async () => {
  const { log } = await counted('one shard', [journal, cephLog])
  expect(log.records).toBe(cephLog.length)
  expect(log.malformed['journal record']).toMatchObject({ count: 1 })
  expect(log.malformed['journal record']?.samples[0]).toContain('RGW7 site [20/Nov/2026')
})
