/** Of many days, few tables lie in memory at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Day, parseDay } from '../../src/calendar/day.ts'
import { RoomsInTurn } from '../../src/columns/room.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import type { DayCounts } from '../../src/count/summary/summary.ts'
import { TABLES_AT_ONCE } from '../../src/count/tables/table-merge.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { encodeSummaryFile } from '../../src/mirror/day/summaries.ts'
import { makePeriod } from '../../src/rollup/add.ts'
import { encodePeriod } from '../../src/rollup/encode.ts'
import { buildPeriod } from '../../src/rollup/rollup.ts'
import { delivered, who } from './nights.ts'

const place = mkdtempSync(path.join(tmpdir(), 'long-'))
afterAll(() => rmSync(place, { recursive: true }))

/** Each night brings records of two days, with names of its own and names that others have too. */
const nights = Array.from({ length: TABLES_AT_ONCE + 30 }, (_, night) =>
  delivered(
    Array.from({ length: 40 }, (_, at) => ({
      time: Date.UTC(2026, 0, 2 + night - (at % 2), at % 24) / 1000,
      ...who(night * 7 + at),
      key: at % 3 === 0 ? `page-${at}.html` : `of-night-${night}/${at}`,
      referrer: `https://site-${(night * at) % 17}.example/page`,
      bytes: 1000 + night * at,
    })),
  ),
)
const [from, to] = [parseDay('2026-01-01'), parseDay('2026-12-31')]

it('are added up from files as all at once in memory', () => {
  const days = new Map<Day, DayCounts[]>()
  for (const { days: counted } of nights)
    for (const [day, counts] of counted) days.set(day, [...(days.get(day) ?? []), counts])
  const whole = buildPeriod(from, to, days, new Map(), null, tables, [])
  const summaries = nights.map((night, at) => {
    const file = path.join(place, String(at))
    const facts = { contents: '', counting: '', objects: 1, bytes: 1, days: [...night.days.keys()] }
    const bytes = encodeSummary(night)
    expect(decodeSummary(bytes).days.size).toBe(2)
    writeFileSync(file, Buffer.concat(encodeSummaryFile(facts, bytes, 'any')))
    return { file, told: null, isCopy: false, countedWith: [] }
  })
  const plan = {
    ...{ name: 'long', digest: '', from, to, known: null, site: [] },
    parts: { kind: 'days', summaries },
  } as const
  const { bytes } = makePeriod(plan, () => new Uint8Array())
  expect(Buffer.from(bytes).equals(encodePeriod({ ...whole, from, to }))).toBe(true)
})

it('lie in memory that is lent in turn', () => {
  const rooms = new RoomsInTurn(3)
  const lent = [10, 70_000, 20, 30, 5].map(rooms.lend)
  expect(lent.map(({ byteLength }) => byteLength)).toEqual([
    65_536, 131_072, 65_536, 65_536, 131_072,
  ])
  expect([lent[3] === lent[0], lent[4] === lent[1]]).toEqual([true, true])
  expect(new Set(lent).size).toBe(3)
})
