/** The manifests and outlines of a month that is over, in one file. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { HeldDays } from '../../src/mirror/day/days.ts'
import { contentsOf, type Entry, encodeManifest } from '../../src/mirror/day/manifest.ts'
import { MONTH_FILE, packMonth, readMonth, unpackMonth } from '../../src/mirror/day/month-file.ts'
import { encodeSummaryFile, writeOutline } from '../../src/mirror/day/summaries.ts'
import { enclose } from '../../src/mirror/envelope.ts'
import { dayPlacesIn, strangeMonthsIn, strangersIn } from '../../src/mirror/strangers.ts'
import type { Source } from '../../src/sync/objects.ts'
import { filesIn } from '../e2e/place.ts'

const root = mkdtempSync(path.join(tmpdir(), 'month-file-'))
afterAll(() => rmSync(root, { recursive: true }))
const sources = new Map<string, Source>([['logs', { kind: 's3', bucket: 'b', prefix: 'l/' }]])
const days = ['09', '10', '11']
let directory: string
let count = 0
const at = (name: string): string => path.join(directory, 'logs/2026/06', name)
const month = (): string => path.join(directory, 'logs/2026/06')
const names = (): string[] => filesIn(directory).map((name) => name.replace('logs/2026/06/', ''))

/** A day of which the summary is elsewhere. */
function write(day: string): void {
  const place = `logs/2026/06/${day}`
  mkdirSync(at(day), { recursive: true })
  const entries = new Map<string, Entry>([
    [`l/2026-06-${day}-00-00-00-0123456789ABCDEF`, { etag: 'e', size: 3, slices: 'counted' }],
  ])
  const manifest = encodeManifest({ entries, records: 'records.zst', recordsLength: 0 }, 0, place)
  writeFileSync(at(`${day}/manifest`), Buffer.concat(manifest))
  const told = { contents: contentsOf(entries), counting: 'v1', objects: 1, bytes: 3, days: [] }
  const summary = encodeSummaryFile(told, Buffer.from(day), place)
  writeFileSync(at(`${day}/summary`), Buffer.concat(summary))
  expect(writeOutline(at(`${day}/summary`))).toBe(true)
  rmSync(at(`${day}/summary`))
}

beforeEach(() => {
  directory = path.join(root, String(++count))
  for (const day of days) write(day)
})

function opened(): { held: HeldDays; warnings: string[] } {
  const warnings: string[] = []
  const warn = (text: string) => warnings.push(text)
  const place = { kind: 'records' } as const
  return {
    held: new HeldDays(path.join(directory, 'logs'), {
      ...{ place, spool: root, packing: 'small' },
      warn,
    }),
    warnings,
  }
}
const told = (held: HeldDays) =>
  held.all().map(({ day, summary, isAway, objectCount, entries }) => {
    return { day, summary, isAway, objectCount, keys: [...entries.keys()] }
  })

describe('a month in one file', () => {
  it('tells what its files told', () => {
    const before = told(opened().held)
    expect(before.map(({ keys }) => keys.length)).toEqual([1, 1, 1])
    expect(packMonth(month())).toBe(true)
    expect(names()).toEqual([MONTH_FILE])
    const { held, warnings } = opened()
    expect(told(held)).toEqual(before)
    expect(strangersIn(directory, sources)).toEqual([])
    expect(dayPlacesIn(directory)).toEqual(days.map((day) => `logs/2026/06/${day}`))
    expect(warnings).toEqual([])
    expect(names()).toEqual([MONTH_FILE])
  })

  it('is read by who has opened its days before it was made', () => {
    const { held } = opened()
    packMonth(month())
    expect(told(held).map(({ keys }) => keys.length)).toEqual([1, 1, 1])
  })

  it('is parted before anything is written of a day', async () => {
    packMonth(month())
    const { held } = opened()
    held.of(parseDeliveryDay('2026-06-10')).giveUpAway()
    expect(names()).toEqual([
      '09/manifest',
      '09/outline',
      '10/manifest',
      '11/manifest',
      '11/outline',
    ])
    expect(told(opened().held).map(({ isAway }) => isAway)).toEqual([true, false, true])
  })

  it('is not made where a day has no outline', () => {
    rmSync(at('10/outline'))
    const before = names()
    expect(packMonth(month())).toBe(false)
    expect(names()).toEqual(before)
  })

  it('is not made where it would be too large', () => {
    writeFileSync(at('10/manifest'), Buffer.alloc(4 * 1024 * 1024))
    const before = names()
    expect(packMonth(month())).toBe(false)
    expect(names()).toEqual(before)
  })

  it('is finished, or parted, after a run that was killed while it was', () => {
    const before = names()
    const copy = path.join(root, `${count}-copy`)
    cpSync(directory, copy, { recursive: true })
    const whole = told(opened().held)
    packMonth(month())
    // Some files of their own are there as well: not yet removed, or written already.
    for (const name of ['09/manifest', '09/outline', '10/manifest']) {
      mkdirSync(path.dirname(at(name)), { recursive: true })
      cpSync(path.join(copy, 'logs/2026/06', name), at(name))
    }
    expect(told(opened().held)).toEqual(whole)
    expect(names()).toEqual(before)
  })

  it('gives way to files that were written beside it', () => {
    packMonth(month())
    write('12')
    expect(told(opened().held)).toHaveLength(4)
    expect(existsSync(at(MONTH_FILE))).toBe(false)
    expect(packMonth(month())).toBe(true)
    expect(told(opened().held)).toHaveLength(4)
  })
})

describe('a file of a month that others wrote', () => {
  const craft = (facts: object, rest = Buffer.from('abcd'), place = 'logs/2026/06'): void => {
    for (const day of readdirSync(month())) rmSync(at(day), { recursive: true })
    writeFileSync(at(MONTH_FILE), Buffer.concat(enclose('days', 1, facts, rest, place)))
  }
  const no = 'its first line says what no month says'
  const rows: [what: string, facts: object, why: string, place?: string][] = [
    ['a way out', { days: [['../../x', 4, 0]] }, no],
    ['no day of the month', { days: [['31', 4, 0]] }, no],
    [
      'a day twice',
      {
        days: [
          ['09', 2, 0],
          ['09', 2, 0],
        ],
      },
      no,
    ],
    ['more bytes than there are', { days: [['09', 5, 0]] }, no],
    ['less than nothing', { days: [['09', 5, -1]] }, no],
    ['no list', { days: 'all' }, no],
    ['no pairs', { days: [7] }, no],
    ['another month', { days: [] }, 'it was written for another day or source', 'logs/2026/07'],
  ]
  for (const [what, facts, why, place] of rows)
    it(`is named, set aside, and tells nothing: ${what}`, () => {
      craft(facts, undefined, place)
      expect(strangeMonthsIn(directory)).toEqual([{ file: `logs/2026/06/${MONTH_FILE}`, why }])
      unpackMonth(month())
      const { held, warnings } = opened()
      expect(held.all()).toEqual([])
      expect(warnings.join()).toContain(`The file of the days of 2026-06 is broken: ${why}`)
      expect(names()).toEqual([`${MONTH_FILE}.broken`])
    })

  it('has strangers in it as a folder has', () => {
    // The files of one day lie under the name of another one.
    cpSync(at('09'), at('12'), { recursive: true })
    packMonth(month())
    expect(strangeMonthsIn(directory)).toEqual([])
    const why = 'it was written for another day or source'
    expect(strangersIn(directory, sources)).toEqual([
      { file: 'logs/2026/06/12/manifest', why },
      { file: 'logs/2026/06/12/outline', why },
    ])
  })

  it('whose bytes changed is broken', () => {
    packMonth(month())
    const { days } = readMonth(month()) as { days: ReadonlyMap<string, unknown> }
    expect([...days.keys()]).toEqual(['09', '10', '11'])
    writeFileSync(at(MONTH_FILE), 'x', { flag: 'a' })
    expect(readMonth(month()).kind).toBe('broken')
  })
})
