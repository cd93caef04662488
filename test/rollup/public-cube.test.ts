import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { countingDigest } from '../../src/count/counted-with.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { type Cube, dimensions } from '../../src/count/cube/cube.ts'
import { cubeOfStored } from '../../src/count/cube/stored.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { encodeSummaryFile, openSummary } from '../../src/mirror/day/summaries.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { copyPath, decodeCopy, encodeCopy } from '../../src/rollup/copy.ts'
import { openCube, publicSummary } from '../../src/rollup/public.ts'
import { boundedCube } from '../../src/rollup/public-cube.ts'
import { plainRows } from '../count/cube/twin.ts'
import { makeHandOver, plainRow, type Row } from '../count/records.ts'

const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
/** Addresses of one network each ten. */
const naming = makeNaming('masked', {
  country: () => 'DE',
  network: (address) => `AS${address.split('.')[2]} Net`,
})

function counted(rows: readonly Row[]): Summary {
  const counter = makeCounter(new NameBook(naming, settings))
  makeHandOver()(rows, 1000, (records, values) => counter.count(records, values))
  return counter.summary({ objects: 1, objectBytes: 0, duplicates: 0, malformed: {} })
}

function cubeOf({ days }: Summary): Cube {
  const [[day, counts] = []] = days
  if (day === undefined || counts === undefined || counts.cube === null) throw new Error('No cube')
  return cubeOfStored(day, counts.cube)
}

function requestsOf(cube: Cube): number {
  return cube.measures.requests.reduce((sum, more) => sum + more, 0)
}

const from = (network: number, last: number): Pick<Row, 'address'> => ({
  address: `203.0.${network}.${last}`,
})
const many = (count: number, row: Partial<Row>): Row[] =>
  new Array<Row>(count).fill({ ...plainRow, ...row })
const signed = { requester: 'arn:aws:iam::111122223333:user/ann', authentication: 'AuthHeader' }
const rows: Row[] = [
  ...[1, 2, 3, 4, 5, 6].flatMap((last) => many(3, { ...from(1, 10 * last), key: 'open.bin' })),
  ...many(9, { ...from(2, 10), key: 'open.bin' }),
  ...many(9, { ...from(1, 10), ...signed, key: 'closed.bin' }),
  ...many(4, { ...from(1, 10), key: 'open.bin', referrer: 'https://wiki.corp/page' }),
  ...many(1, { ...from(1, 10), key: 'rare.bin', referrer: 'https://one.example/' }),
]

describe('a cube that may be published', () => {
  const whole = counted(rows)
  const open = publicSummary(whole)

  it('tells whole what the private one tells', () => {
    const { names } = cubeOf(whole)
    expect(names.network).toEqual(['AS1 Net', 'AS2 Net'])
    expect(names.object).toEqual(['closed.bin', 'open.bin', 'rare.bin'])
  })

  it('tells networks that were a crowd, objects that strangers got, and no rows of few requests', () => {
    const cube = cubeOf(open)
    expect(cube.names.network).toEqual(['AS1 Net'])
    expect(cube.names.object).toEqual(['open.bin'])
    expect(cube.names.site).toEqual(['', 'internal host'])
    expect(requestsOf(cube)).toBe(rows.length)
    const told = plainRows(cube).filter(({ names }) => names.some((name) => name === null))
    const few = plainRows(cube).filter(({ requests }) => requests < 3)
    for (const { names } of few)
      expect(names.map((name) => name?.split('\0').at(-1) ?? null)).toEqual([
        ...[null, null, null, null, '\u0001', '2xx', null],
      ])
    expect(told.length).toBeGreaterThan(0)
  })

  it('tells the same objects where the summary lies in a file, and its tables share memory', () => {
    const few = Array.from({ length: 40 }, (_, at) => at)
    const summary = counted([
      ...rows,
      ...few.flatMap((at) => [
        ...many(3, { ...from(1, 10), key: `open-${at}.bin` }),
        ...many(3, {
          ...{ ...from(1, 10), ...signed, key: `closed-${at}.bin` },
          requester: `arn:aws:iam::111122223333:user/${String(at).repeat(90)}`,
        }),
      ]),
    ])
    const place = mkdtempSync(path.join(tmpdir(), 'public-cube-'))
    try {
      const file = path.join(place, 'summary')
      const facts = { ...{ contents: '', counting: '', objects: 1, bytes: 1 }, days: [] }
      writeFileSync(file, Buffer.concat(encodeSummaryFile(facts, encodeSummary(summary), 'any')))
      const opened = openSummary(file, 'checked')
      if (opened.kind !== 'whole') throw new Error(opened.kind)
      try {
        const [[day, counts] = []] = decodeSummary(opened.file).days
        if (!day || !counts?.cube) throw new Error('No cube')
        const { names } = openCube(day, counts.cube, counts.tables)
        const open = few.map((at) => `open-${at}.bin`)
        expect(names.object).toEqual([...open, 'open.bin'].sort())
      } finally {
        opened.file.close()
      }
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  it('is not changed by it again', () => {
    expect(cubeOf(publicSummary(open))).toEqual(cubeOf(open))
  })

  it('lies in a copy, and is read back', () => {
    const facts = {
      ...{
        source: 's3-logs',
        deliveryDay: parseDeliveryDay('2026-11-22'),
        origin: '',
        objects: 1,
        bytes: 1,
      },
      counting: countingDigest(settings, {} as never),
    }
    const copy = encodeCopy(facts, open)
    const read = decodeCopy(copyPath(facts), copy, parseDeliveryDay('2026-11-23'))
    if (read.kind === 'broken') throw new Error(read.why)
    expect(cubeOf(read.summary)).toEqual(cubeOf(open))
  })

  it('has room in a copy', () => {
    const some = Array.from({ length: 3000 }, (_, at) => ({
      ...plainRow,
      ...from(at % 7, at % 250),
      key: `a/long/name/of/an/object/number/${at % 900}.bin`,
      bytesSent: at,
    }))
    const cube = cubeOf(counted(some))
    const bounded = boundedCube(cube)
    const names = dimensions.flatMap((of) => bounded.names[of])
    expect(names.join('').length + 3 * 14 * bounded.rows).toBeLessThan(16 * 1024)
    expect(bounded.rows).toBeGreaterThan(50)
    expect(requestsOf(bounded)).toBe(3000)
    expect(boundedCube(bounded)).toBe(bounded)
  })
})
