import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { Bucket, type NightOptions, night } from './night.ts'

const root = mkdtempSync(path.join(tmpdir(), 'chaos-'))
afterAll(() => rmSync(root, { recursive: true }))
let places = 0

/** What may happen between nights, and in them. */
type Event =
  | { kind: 'put'; date: number; id: number; text: number }
  | { kind: 'undated'; id: number; date: number; text: number }
  | { kind: 'lose' | 'cut' | 'flip'; file: number; at: number }
  | { kind: 'night'; counting: number; keepFrom: number }
  | { kind: 'cut night'; at: number; step: 'keep' | 'commit' | 'count' | 'keepSummary' }

const date = fc.integer({ min: 1, max: 4 })
const small = fc.integer({ min: 0, max: 5 })
const any = fc.nat({ max: 999 })
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put'), date, id: small, text: small }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('undated'), id: small, date, text: small }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('lose', 'cut', 'flip'), file: any, at: any }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('night'),
      counting: fc.constantFrom(1, 1, 1, 2),
      keepFrom: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('cut night'),
      at: fc.integer({ min: 1, max: 6 }),
      step: fc.constantFrom('keep', 'commit', 'count', 'keepSummary'),
    }),
  },
) as fc.Arbitrary<Event>

function filesIn(mirror: string): string[] {
  if (!existsSync(mirror)) return []
  return (readdirSync(mirror, { recursive: true, encoding: 'utf8' }) as string[])
    .map((name) => path.join(mirror, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

/** Says which file it spoilt. */
function spoil(
  mirror: string,
  kind: 'lose' | 'cut' | 'flip',
  file: number,
  at: number,
): string | undefined {
  const files = filesIn(mirror)
  const victim = files[file % Math.max(files.length, 1)]
  if (victim === undefined) return undefined
  const { size } = statSync(victim)
  if (kind === 'lose') rmSync(victim)
  else if (kind === 'cut') truncateSync(victim, at % (size + 1))
  else if (size > 0) {
    const bytes = readFileSync(victim)
    bytes[at % size]! ^= 1 << (at % 8)
    writeFileSync(victim, bytes)
  }
  return path.basename(victim)
}

const day = (date: number) => parseDeliveryDay(`2026-11-0${date}`)

/** Resolves to the name of the file that it spoilt. */
async function happen(mirror: string, store: Bucket, event: Event): Promise<string | undefined> {
  switch (event.kind) {
    case 'put': {
      const { date, id, text } = event
      store.add(`l/2026-11-0${date}-05-31-07-${id}`, `${date} ${id} ${text}\nmore of ${date} ${id}`)
      return undefined
    }
    case 'undated': {
      const time = Date.parse(`2026-11-0${event.date}T08:00:00Z`) / 1000
      store.add(`l/undated-${event.id}`, `undated ${event.id} ${event.text}\n`, time)
      return undefined
    }
    case 'lose':
    case 'cut':
    case 'flip':
      return spoil(mirror, event.kind, event.file, event.at)
    case 'night': {
      const { counting, keepFrom } = event
      const options = { store, counting: `v${counting}` }
      await night(mirror, keepFrom === 0 ? options : { ...options, keepRecordsFrom: day(keepFrom) })
      return undefined
    }
    case 'cut night': {
      let left = event.at
      const cut = (): void => {
        if (--left === 0) throw new Error('cut')
      }
      const options: NightOptions = {
        store,
        before: (step) => (step === event.step ? cut() : undefined),
        wrapKeep: (keep) => async (object, body) => {
          if (event.step === 'keep') cut()
          await keep(object, body)
        },
      }
      await night(mirror, options).catch((error: Error) => {
        if (error.message !== 'cut') throw error
      })
      return undefined
    }
  }
}

/**
 * A manifest alone knows which keys without a date its day holds. Where it is lost, the counts stand, and a key that
 * is put anew on another day is counted there as well: nothing that is at rest tells it from one that was deleted, and
 * counts are not dropped on a guess.
 */
function butForMovedKeys(report: readonly string[], fresh: readonly string[]): string[] {
  const left = [...fresh]
  return report.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 || !line.startsWith('undated ')
  })
}

describe('whatever happens', () => {
  it('two more nights end in the report of a fresh run, and a third does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 20 }), async (events) => {
        const mirror = path.join(root, `${places++}`)
        const store = new Bucket()
        store.add('l/2026-11-01-05-31-07-0', 'first\n')
        const spoilt: (string | undefined)[] = []
        for (const event of events) spoilt.push(await happen(mirror, store, event))
        await night(mirror, { store })
        const settled = await night(mirror, { store })
        const fresh = await night(path.join(root, `${places++}`), { store })
        const report = spoilt.includes('manifest')
          ? butForMovedKeys(settled.report, fresh.report)
          : settled.report
        expect(report).toEqual(fresh.report)
        const idle = await night(mirror, { store })
        expect([idle.plan.fetch.length, idle.counted, idle.warnings]).toEqual([0, [], []])
        expect(idle.report).toEqual(settled.report)
      }),
      { numRuns: Number(process.env.CHAOS_RUNS ?? 40) },
    )
  })

  it('a key put on another day in the night that its manifest is lost is counted on both, and said', async () => {
    const mirror = path.join(root, `${places++}`)
    const store = new Bucket()
    const put = (date: number) =>
      store.add('l/undated', 'undated\n', Date.parse(`2026-11-0${date}T08:00:00Z`) / 1000)
    put(3)
    await night(mirror, { store })
    put(1)
    for (const file of filesIn(mirror)) if (file.endsWith('03/manifest')) rmSync(file)
    const { report, warnings } = await night(mirror, { store })
    expect(report).toEqual(['undated', 'undated'])
    expect(warnings).toEqual([expect.stringContaining('2026-11-03 changed')])
  })
})
