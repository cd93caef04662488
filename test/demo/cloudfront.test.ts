import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { edgePrefix } from '../../demo/cloudfront.ts'
import { makeDemoLogs } from '../../demo/logs.ts'
import { formats } from '../../src/formats/formats.ts'

const options = { days: 4, recordsPerDay: 400 }
const alone = makeDemoLogs(options)
const both = makeDemoLogs({ ...options, isBehindCdn: true })
const linesOf = (body: Uint8Array): string[] =>
  gunzipSync(body)
    .toString()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
const lines = both.edgeObjects.flatMap(({ body }) => linesOf(body))
const s3Lines = both.objects.flatMap(({ body }) => body.trim().split('\n'))

describe('the demo behind CloudFront', () => {
  it('is the same for the same options, and leaves the other one as it is', () => {
    expect(makeDemoLogs({ ...options, isBehindCdn: true })).toEqual(both)
    expect(alone.edgeObjects).toEqual([])
    expect(makeDemoLogs(options)).toEqual(alone)
  })
  it('writes lines that the format reads, all of them', () => {
    expect(lines).toHaveLength(both.facts.edgeRequests)
    for (const { key, body } of both.edgeObjects) {
      const text = gunzipSync(body).toString('latin1').trimEnd()
      const [first = ''] = text.split('\n')
      const format = formats.find((one) => one.recognise(Buffer.from(first), key, true))
      const read = format?.makeFields()(key)
      const wrong = text.split('\n').filter((line) => {
        const record = read?.(line)
        return record === undefined ? !line.startsWith('#') : 'reason' in record
      })
      expect(wrong).toEqual([])
      expect(format?.keys?.dateOf(key)?.stem).toContain(edgePrefix)
    }
  })
  it('has hits, misses, refreshed hits, redirects, aborts and refusals', () => {
    const results = new Set(lines.map((line) => line.split('\t')[28]))
    for (const result of [
      'Hit',
      'Miss',
      'RefreshHit',
      'Redirect',
      'InvalidRequestBlocked',
      'Error',
    ])
      expect([...results]).toContain(result)
  })
  it('lets S3 see fetches, the owner, and those who ask it themselves', () => {
    const fetches = s3Lines.filter((line) => line.includes(' svc:cloudfront.amazonaws.com '))
    const misses = lines.filter((line) =>
      /\t(?:Miss|RefreshHit)$/.test(line.split('\t').slice(0, 29).join('\t')),
    )
    expect(fetches.length).toBeGreaterThan(misses.length * 0.9)
    const readers = s3Lines.filter((line) =>
      / - [0-9A-Z]{16} (?:REST|WEBSITE)\.GET\.OBJECT /.test(line),
    )
    expect(readers.length).toBeGreaterThan(0)
    expect(readers.length).toBeLessThan(fetches.length)
  })
})
