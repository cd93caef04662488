/** What a script file of a cube holds, read by a plain reader. */
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, parseDay } from '../../../src/calendar/day.ts'
import { type Cube, cubeMeasures, dimensions } from '../../../src/count/cube/cube.ts'
import {
  exploreVisitorsOf,
  filesScript,
  monthPriceOf,
} from '../../../src/report/explore/files-script.ts'
import { packCube } from '../../../src/report/explore/pack.ts'
import { exampleInputs, exampleSettings, headOf } from '../example.ts'
import { cubeOf, madeReads, type Read } from './reads.ts'

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })

interface Header {
  readonly version: number
  readonly from: string
  readonly to: string
  readonly days: Cube['days']
  readonly rows: number
  readonly names: Cube['names']
  readonly measures: readonly string[]
  readonly readable: readonly (readonly [string, string])[]
}

/** One value after the other, bit by bit. */
function readBack(content: string): { header: Header; columns: number[][] } {
  const [name, text] = new Function('cube', `return ${content}`)((...given: unknown[]) => given)
  expect(name).toBe('2026-10')
  const bytes = inflateRawSync(Buffer.from(text, 'base64'))
  const length = bytes.readUInt32LE(0)
  const header: Header = JSON.parse(bytes.subarray(4, 4 + length).toString('utf8'))
  let at = 4 + length
  const varint = (): number => {
    let bits = ''
    for (;;) {
      const byte = (bytes[at++] ?? 0).toString(2).padStart(8, '0')
      bits = byte.slice(1) + bits
      if (byte[0] === '0') return Number(BigInt(`0b${bits}`))
    }
  }
  const count = 1 + dimensions.length + header.measures.length
  const columns = Array.from({ length: count }, () =>
    Array.from({ length: header.rows }, () => varint()),
  )
  expect(at).toBe(bytes.length)
  return { header, columns }
}

function expectSame(cube: Cube): void {
  const { content, gzipBytes } = packCube('2026-10', cube, deflate)
  const { length } = gzipSync(content, { level: 9 })
  expect(gzipBytes).toBeGreaterThanOrEqual(length)
  const { header, columns } = readBack(content)
  const [steps = [], ...others] = columns
  let day = 0
  expect(steps.map((step) => (day += step))).toEqual([...cube.day])
  expect(others.slice(0, dimensions.length)).toEqual(dimensions.map((one) => [...cube.codes[one]]))
  cubeMeasures.forEach((measure) => {
    const at = header.measures.indexOf(measure)
    const zeros = Array.from({ length: cube.rows }, () => 0)
    expect(at < 0 ? zeros : others[dimensions.length + at]).toEqual([...cube.measures[measure]])
  })
  const { days, names, rows } = cube
  expect(header).toMatchObject({ version: 1, days, names, rows })
  expect([header.from, header.to]).toEqual([days[0] ?? '', days.at(-1) ?? ''])
}

const plain: Read = {
  ...{ object: 'a', site: '', network: '', country: 'DE', status: '2xx', cache: '' },
  ...{ program: 'people\u0000Firefox', day: parseDay('2026-10-03'), requests: 1 },
}

describe('the script file of a cube', () => {
  it('gives back every row', () => {
    expectSame(cubeOf(madeReads({ from: '2026-10-01', days: 31, perDay: 150 })))
  })

  it('gives back what was folded away, and days without a read', () => {
    const reads = madeReads({ from: '2026-10-01', days: 9, perDay: 60 })
    const some = reads.filter(({ day }) => day !== '2026-10-04')
    const cube = cubeOf(some, ({ object }, dimension) => object < 'c' && dimension !== 'status')
    expect(cube.codes.object).toContain(0)
    expectSame(cube)
  })

  it('gives back an empty cube', () => expectSame(cubeOf([])))

  it.each([0, 127, 128, 16_383, 16_384, 2 ** 32, 2 ** 53 - 1])('gives back %d bytes', (bytes) => {
    expectSame(cubeOf([{ ...plain, bytes, unbilledBytes: bytes }]))
  })

  it.each(['</script><b>', '__proto__', '\u2028\u202e', '名前/ש', 'x'.repeat(5_000), '\ud800'])(
    'gives back the name %j, and holds none of it',
    (object) => {
      expectSame(cubeOf([{ ...plain, object }, plain]))
      const { content } = packCube('2026-10', cubeOf([{ ...plain, object }]), deflate)
      expect(content).toMatch(/^cube\("2026-10","[A-Za-z0-9+/]+=*"\)\n$/)
    },
  )

  it('is the same for the same cube', () => {
    const reads = madeReads({ from: '2026-10-01', days: 5, perDay: 40 })
    const [one, other] = [reads, reads.toReversed()].map((some) =>
      packCube('2026-10', cubeOf(some), deflate),
    )
    expect(one).toEqual(other)
  })

  it('says how hosts in Punycode are written', () => {
    const { content } = packCube(
      '2026-10',
      cubeOf([{ ...plain, site: 'xn--bcher-kva.de' }]),
      deflate,
    )
    expect(readBack(content).header.readable).toEqual([['xn--bcher-kva.de', 'bücher.de']])
  })
})

describe('files.js', () => {
  const input = exampleInputs().find(({ kind }) => kind === 'month')
  const period = input !== undefined && 'period' in input ? input.period : null

  it('names the files, old before new, and the prices of their months', () => {
    if (period === null) throw new Error('the example has a month')
    const price = monthPriceOf('2026-10', headOf(period), exampleSettings)
    const file = (from: string, to: string) => ({
      ...{ name: `${from}-1f0c9a3e`, from: parseDay(from), to: parseDay(to), rows: 3, bytes: 200 },
    })
    const [old, young] = [file('2026-10-01', '2026-10-31'), file('2026-11-01', '2026-11-01')]
    const people = exploreVisitorsOf(period, true, [period.from, period.to])
    const text = filesScript([young, old], [price], [people])
    const [files, prices, visitors] = new Function('files', `return ${text}`)(
      (...all: unknown[]) => all,
    )
    expect(files).toEqual([old, young])
    expect(prices).toEqual([price])
    expect(visitors).toEqual([people])
    expect(price.perGB).toBeGreaterThan(0)
  })

  it('tells distinct visitors of days and pages, where they are exact and all of their days are known', () => {
    if (period === null) throw new Error('the example has a month')
    const { from, to, days, visitors } = period
    const all = exploreVisitorsOf(period, true, [from, to])
    expect([all.from, all.to, all.visitors]).toEqual([from, to, visitors])
    for (const { day, visitors } of days)
      expect(all.days?.[daysBetween(from, day)], day).toBe(visitors)
    const [first] = days
    if (first === undefined) throw new Error('the month has days')
    const added = days.map((one, at) => (at === 0 ? { ...one, visitorsAre: 'added up' } : one))
    const some = exploreVisitorsOf({ ...period, days: added as typeof days }, true, [from, to])
    expect(some.days?.[daysBetween(from, first.day)]).toBeNull()
    for (const visitorsAre of ['estimated', 'added up'] as const)
      expect(exploreVisitorsOf({ ...period, visitorsAre }, false, [from, to])).toEqual({
        ...{ from, to, visitors: null },
      })
    const later = exploreVisitorsOf(period, true, [addDays(first.day, 1), to])
    expect(later.visitors).toBeNull()
    expect(later.days).toEqual(all.days)
  })
})
