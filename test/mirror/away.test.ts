/** A summary of which only the first line is here: known as before, and read when it was brought. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { packMonth, readMonth } from '../../src/mirror/day/month-file.ts'
import { encodeSummaryFile, writeOutline } from '../../src/mirror/day/summaries.ts'
import { folderOf, type Mirror, openMirror } from '../../src/mirror/mirror.ts'
import type { Bring, HeldSource } from '../../src/mirror/source.ts'
import { strangersIn } from '../../src/mirror/strangers.ts'

const root = mkdtempSync(path.join(tmpdir(), 'away-'))
afterAll(() => rmSync(root, { recursive: true }))

const source = { kind: 's3', bucket: 'b', prefix: 'l/' } as const
const folder = folderOf(source)
const day = parseDeliveryDay('2026-06-10')
const bytes = Buffer.from('counts')
const facts = {
  contents: 'adopted',
  counting: 'v1',
  objects: 3,
  bytes: 9,
  days: [parseDay('2026-06-10')],
}

let count = 0
let mirror: Mirror
let warnings: string[]
const at = (name: string): string => path.join(mirror.directory, folder, '2026/06/10', name)
const elsewhere = (): string => path.join(root, `elsewhere-${count}`)
const comes: Bring = async () => renameSync(elsewhere(), at('summary'))
const write = (content = bytes): void => {
  const parts = encodeSummaryFile(facts, content, `${folder}/2026/06/10`)
  writeFileSync(at('summary'), Buffer.concat(parts))
}
const opened = (bring?: Bring): HeldSource => mirror.source(source, 'v1', bring)

const month = (): string => path.join(mirror.directory, folder, '2026/06')
/** A first line lies in a file of its own, or in that of its month. */
const forms = {
  'a file of its own': () => {},
  'the file of its month': () => expect(packMonth(month())).toBe(true),
}

/** A mirror with the first line of one summary, which lies elsewhere. */
beforeEach(async () => {
  warnings = []
  const onWarning = (text: string) => warnings.push(text)
  mirror = await openMirror(path.join(root, `mirror-${++count}`), { onWarning })
  mkdirSync(path.dirname(at('summary')), { recursive: true })
  write()
  expect(writeOutline(at('summary'))).toBe(true)
  renameSync(at('summary'), elsewhere())
  return () => mirror.close()
})

describe.each(Object.entries(forms))(
  'a summary that is left elsewhere, and told of by %s',
  (_, form) => {
    beforeEach(form)

    it('is told of by its first line alone', () => {
      const held = opened()
      const { contents: _, ...told } = facts
      expect(held.index()).toMatchObject([{ deliveryDay: day, ...told, isCopy: true }])
      expect(held.isAway(day)).toBe(true)
      expect(() => held.summary(day)).toThrow('is read before it is brought')
      expect(strangersIn(mirror.directory, new Map([[folder, source]]))).toEqual([])
    })

    it('is brought when it is asked for, and then no more', async () => {
      const asked: string[] = []
      const held = opened(async (...one) => {
        asked.push(one.flat().join())
        await comes(...one)
      })
      expect(await held.bring([day, parseDeliveryDay('2026-06-11')])).toBe('all are here')
      expect(await held.bring([day])).toBe('all are here')
      expect(asked).toEqual([`${folder},2026-06-10`])
      expect(Buffer.from(held.summary(day) ?? [])).toEqual(bytes)
      expect(warnings).toEqual([])
    })

    it('is brought once, however many want it at the same time', async () => {
      let asked = 0
      const held = opened(async (...one) => {
        asked++
        await comes(...one)
      })
      const all = await Promise.all([held.bring([day]), held.bring([day]), held.bring([day])])
      expect([...new Set(all), asked]).toEqual(['all are here', 1])
    })

    it('ends what would read it where it does not come', async () => {
      const held = opened()
      await expect(held.bring([day])).rejects.toThrow(
        /2026-06-10.* could not be brought.*Run again/,
      )
      expect(held.isAway(day)).toBe(true)
    })

    it('is given up where there still are copies to take its place', async () => {
      const held = opened()
      expect(await held.bring([day], 'give up')).toBe('some are lost')
      expect(warnings.join()).toContain('The summary of 2026-06-10 is not where it was left')
      expect([held.index(), existsSync(at('outline')), readMonth(month()).kind]).toEqual([
        ...[[], false, 'missing'],
      ])
    })

    it('is not taken for another one of that day', async () => {
      const held = opened(async () => write(Buffer.from('other counts')))
      expect(await held.bring([day])).toBe('some are lost')
      expect(warnings.join()).toContain('it is not the one that was there last')
      expect(held.index()).toEqual([])
    })

    it('has no outline any more when another one takes its place', async () => {
      const held = opened(comes)
      await held.bring([day])
      expect(held.isAway(day)).toBe(false)
      await held.replaceSummary(day, 'v2', Buffer.from('other counts'))
      expect(existsSync(at('outline'))).toBe(false)
      expect(opened().index()).toMatchObject([{ counting: 'v2' }])
    })

    it('is told of by a broken line as little as by a broken summary', () => {
      writeFileSync(at('outline'), 's3-log-report summary 1 0 {}\n')
      expect(opened().index()).toEqual([])
      expect(warnings.join()).toContain('The summary of 2026-06-10 is broken')
      const [stranger] = strangersIn(mirror.directory, new Map([[folder, source]]))
      expect(stranger?.file).toBe(`${folder}/2026/06/10/outline`)
    })
  },
)
