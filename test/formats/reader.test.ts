import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import type { MalformedReason, Reader } from '../../src/formats/records.ts'
import { LONGEST_LINE, SAMPLE_BYTES, SAMPLES_KEPT } from '../../src/formats/records.ts'
import { lineWith, readAll, readText, regular } from './fixtures.ts'
import { accepted, refused } from './lines.ts'

/** The same line with a request id of its own, as long as before. */
function renumbered(line: string, n: number): string {
  const digits = `${n}`.padStart(16, '0')
  return line.replace(regular.requestId, digits).replace('0b5a1f0e', digits.slice(8))
}

function firstReason(reader: Reader): MalformedReason {
  return (Object.keys(reader.malformed)[0] ?? 'bad time') as MalformedReason
}

const readers: readonly [name: string, make: () => Reader][] = [
  ['plain', makePlainReader],
  ['fast', makeFastReader],
]

describe.each(readers)('the %s reader', (_, make) => {
  it.each(accepted)('takes %s', (_name, line, expected) => {
    const seen = readText(make(), `${line}\n`)
    expect(seen.malformed).toEqual({})
    expect(seen.rows).toHaveLength(1)
    expect(seen.rows[0]).toMatchObject(expected)
  })

  it.each(refused)('refuses %s', (_name, line, reason) => {
    const seen = readText(make(), `${line}\n`)
    expect(seen.rows).toEqual([])
    expect(Object.keys(seen.malformed)).toEqual([reason])
    expect(seen.malformed[reason]?.count).toBe(1)
  })

  it('reads the same lines whole and cut in two at every byte', () => {
    for (const [name, line] of [...accepted, ...refused]) {
      if (line.length > 2000) continue
      const reader = make()
      const textOf = (n: number) =>
        Buffer.from(
          `${renumbered(line, n)}\r\n\n${lineWith({ requestId: `NEXT${n}` }, 17)}`,
          'latin1',
        )
      const malformedCount = () => reader.malformed[firstReason(reader)]?.count ?? 0
      const whole = readAll(reader, [textOf(0)])
      const perText = malformedCount()
      const length = textOf(0).length
      for (let cut = 0; cut <= length; cut++) {
        const text = textOf(cut + 1)
        const { rows } = readAll(reader, [text.subarray(0, cut), text.subarray(cut)])
        if (isDeepStrictEqual(rows, whole.rows)) continue
        expect({ name, cut, rows }).toEqual({ name, cut, rows: whole.rows })
      }
      expect(malformedCount()).toBe(perText * (length + 2))
      expect(reader.recordCount).toBe(whole.recordCount * (length + 2))
    }
  })

  it.each<[name: string, text: string, records: number, used: number | 'all']>([
    ['nothing', '', 0, 0],
    ['a final newline', `${lineWith({})}\n`, 1, 'all'],
    ['no final newline', lineWith({}), 1, 'all'],
    ['\\r\\n', `${lineWith({})}\r\n`, 1, 'all'],
    ['\\r at the end', `${lineWith({})}\r`, 1, 'all'],
    ['blank lines', `\n\r\n\n${lineWith({})}\n\n\r\n`, 1, 'all'],
    ['two lines', `${lineWith({})}\n${lineWith({ requestId: 'B' })}`, 2, 'all'],
  ])('takes %s', (_name, text, records, used) => {
    const reader = make()
    expect(reader.read(Buffer.from(text), true, () => {})).toBe(used === 'all' ? text.length : used)
    expect(reader.recordCount).toBe(records)
    expect(reader.malformed).toEqual({})
  })

  it('leaves an unfinished line to the caller', () => {
    const reader = make()
    const first = `${lineWith({})}\n`
    expect(reader.read(Buffer.from(`${first}0f1e`), false, () => {})).toBe(first.length)
    expect(reader.read(Buffer.from('0f1e'), false, () => {})).toBe(0)
    expect(reader.malformed).toEqual({})
  })

  it('counts a line that is too long once, and holds none of it', () => {
    const long = lineWith({ key: 'k'.repeat(3 * LONGEST_LINE) })
    const text = Buffer.from(`${long}\n${lineWith({})}\n`)
    const whole = readAll(make(), [text])
    expect(whole.recordCount).toBe(1)
    expect(whole.malformed['line too long']?.count).toBe(1)
    for (const size of [1000, 4096, LONGEST_LINE, LONGEST_LINE + 1, 100_000]) {
      const reader = make()
      let rest = Buffer.alloc(0)
      for (let at = 0; at < text.length; at += size) {
        const bytes = Buffer.concat([rest, text.subarray(at, at + size)])
        rest = bytes.subarray(reader.read(bytes, at + size >= text.length, () => {}))
        expect(rest.length).toBeLessThanOrEqual(LONGEST_LINE)
      }
      expect(reader.recordCount).toBe(1)
      expect(reader.malformed).toEqual(whole.malformed)
    }
  })

  it.each([
    [LONGEST_LINE, 1],
    [LONGEST_LINE + 1, 0],
  ])('a line of %i bytes is %i records', (bytes, records) => {
    const line = lineWith({ key: 'k'.repeat(bytes - lineWith({ key: '' }).length) })
    expect(readText(make(), `${line}\n`).recordCount).toBe(records)
    expect(readText(make(), line).recordCount).toBe(records)
  })

  it('begins a new log object after the last piece, in whatever state the last one ended', () => {
    const reader = make()
    reader.read(Buffer.alloc(LONGEST_LINE + 1, 'x'), false, () => {})
    reader.read(Buffer.from('xx'), true, () => {})
    reader.read(Buffer.from(lineWith({})), true, () => {})
    expect(reader.recordCount).toBe(1)
    expect(reader.malformed['line too long']?.count).toBe(1)
  })

  it.each<[name: string, other: Parameters<typeof lineWith>[0], duplicates: number]>([
    ['the same line again', {}, 1],
    ['the same with another host id', { hostId: '-', totalTime: '1' }, 1],
    ['another request id', { requestId: 'OTHER' }, 0],
    ['another operation', { operation: 'REST.HEAD.OBJECT' }, 0],
    ['another key of the same request', { key: 'other' }, 0],
    ['a request id one longer', { requestId: `${regular.requestId}9` }, 0],
  ])('counts a re-delivery once: %s', (_name, other, duplicates) => {
    const seen = readText(make(), `${lineWith({})}\n${lineWith(other)}\n`)
    expect(seen.duplicates).toBe(duplicates)
    expect(seen.recordCount).toBe(2 - duplicates)
    expect(seen.rows).toHaveLength(2 - duplicates)
  })

  it('cannot tell a re-delivery of records without a request id', () => {
    const line = lineWith({ requestId: '-' })
    expect(readText(make(), `${line}\n${line}\n`)).toMatchObject({ recordCount: 2, duplicates: 0 })
  })

  it('knows a re-delivery over log objects, also of request ids as UUIDs', () => {
    const reader = make()
    const line = lineWith({ requestId: '0b5a1f0e-36a1-4b4e-9d38-7f3c2d1e0a9b' })
    for (let i = 0; i < 3; i++) readText(reader, line)
    expect(reader).toMatchObject({ recordCount: 1, duplicates: 2 })
  })

  it('numbers values densely, each distinct one once, and keeps them for good', () => {
    const reader = make()
    let text = ''
    for (let i = 0; i < 20_000; i++) {
      text += `${lineWith({ requestId: `R${i}`, key: `key/${i % 9000}`, address: `10.0.0.${i % 7}` })}\n`
    }
    const seen = readText(reader, text)
    expect(seen.recordCount).toBe(20_000)
    expect(reader.values.key.size).toBe(9000)
    expect(reader.values.address.size).toBe(7)
    expect(reader.values.tls.size).toBe(1)
    for (let id = 0; id < 9000; id++) {
      expect(Buffer.from(reader.values.key.bytes(id)).toString()).toBe(`key/${id}`)
    }
    seen.rows.forEach((row, i) => {
      if (row.key !== `key/${i % 9000}`) expect(row.key).toBe(`key/${i % 9000}`)
    })
  })

  it('knows nothing of a reader that was closed', () => {
    const first = make()
    const lines = `${lineWith({})}\n${lineWith({ requestId: 'B', agent: '"x"' })}\n${lineWith({ status: 'OK' })}`
    const seen = readText(first, lines)
    first.close()
    first.close()
    const [second, third] = [make(), make()]
    expect(second.values.agent.size).toBe(0)
    expect(readText(second, lines)).toEqual(seen)
    expect(readText(third, lines)).toEqual(seen)
    expect(second.values.agent.size).toBe(2)
  })

  it('never throws on bytes of any kind', () => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i * 7919 + (i >> 3)) & 0xff)
    const seen = readAll(make(), [noise])
    expect(seen.recordCount).toBe(0)
    expect(Object.keys(seen.malformed)).toContain('binary data')
  })

  it('keeps the smallest samples of a reason, in any order', () => {
    const lines = Array.from({ length: 9 }, (_, i) => lineWith({ bucket: `b${i}`, status: 'OK' }))
    const forth = readText(make(), lines.join('\n')).malformed
    const back = readText(make(), lines.toReversed().join('\n')).malformed
    expect(forth).toEqual(back)
    expect(forth['bad status']).toMatchObject({ count: 9 })
    expect(forth['bad status']?.samples).toHaveLength(SAMPLES_KEPT)
    expect(forth['bad status']?.samples[0]).toContain(' b0 ')
  })

  it.each<[name: string, line: string, hidden: string]>([
    ['an address', lineWith({ status: 'OK' }), regular.address],
    ['an address of IPv6', lineWith({ status: 'OK', address: '2001:db8::7' }), '2001:db8'],
    ['an address out of its place', `203.0.113.9 ${lineWith({})}`, '203.0.113.9'],
    ['a query', lineWith({ status: 'OK', uri: '"GET /a?Signature=abc HTTP/1.1"' }), 'abc'],
    [
      'the end of a torn query',
      'Credential=AKIDEXAMPLE&Signature=abc HTTP/1.1" 200',
      'AKIDEXAMPLE',
    ],
    [
      'a query of a referrer',
      lineWith({ status: 'x', key: 'k', referrer: '"http://a/?t=tok"' }),
      'tok',
    ],
    ['a name in a URL', lineWith({ time: 'x', address: '"http://joe:pass@a/"' }), 'pass'],
    ['an owner id', lineWith({ status: 'OK' }), regular.owner],
    ['control bytes', lineWith({ status: 'O\x1b[K' }), '\x1b'],
    ['raw bytes', lineWith({ status: 'OK', key: '\xff' }), '\xff'],
  ])('shows no %s in a sample', (_name, line, hidden) => {
    const samples = Object.values(readText(make(), line).malformed).flatMap(
      (one) => one?.samples ?? [],
    )
    expect(samples).toHaveLength(1)
    expect(samples[0]).not.toContain(hidden)
    expect(samples[0]?.length).toBeLessThanOrEqual(SAMPLE_BYTES)
  })
})
