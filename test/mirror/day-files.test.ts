/** A delivery day on the disk beside the machine that decides: whatever happens to it, and wherever the run
 * is killed meanwhile, both say the same, and the next run finishes it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type DeliveryDay, parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { HeldDay } from '../../src/mirror/day/day.ts'
import {
  type DayEvent,
  type DayState,
  emptyDay,
  judge,
  needOf,
  next,
  OF_A_COPY,
} from '../../src/mirror/day/day-state.ts'
import type { Entry } from '../../src/mirror/day/manifest.ts'
import { HeldMonth } from '../../src/mirror/day/month-file.ts'
import { readStored } from '../../src/mirror/day/stored.ts'
import { readSummary } from '../../src/mirror/day/summaries.ts'
import type { LogObject } from '../../src/sync/objects.ts'
import { planSync } from '../../src/sync/plan.ts'

const root = mkdtempSync(path.join(tmpdir(), 'day-files-'))
afterAll(() => rmSync(root, { recursive: true }))
let places = 0

const day = parseDeliveryDay('2026-11-20')
const keyOf = (name: string): string => `l/2026-11-20-05-31-07-${name}`
const counting = 'v1'
const otherCounting = 'v2'

class Killed extends Error {}

type Change =
  | { readonly kind: 'arrived' | 'left'; readonly names: readonly string[] }
  | {
      readonly kind:
        | 'counted'
        | 'copy found'
        | 'records dropped'
        | 'records damaged'
        | 'manifest damaged'
        | 'summary damaged'
        | 'given up'
    }
interface Happening {
  readonly change: Change
  /** The step before which the run is killed; none for 0. */
  readonly killedAt: number
}

/** The source, a day of it on the disk, and the machine beside it. */
class World {
  readonly folder = path.join(root, `${places++}`, 'source/2026/11/20')
  /** The latest version of each log object: the source keeps them all. */
  readonly source = new Map<string, number>()
  model: DayState = emptyDay
  #left = 0
  held = this.#opened()

  #opened(): HeldDay {
    let isKilled = false
    const beforeStep = (): void => {
      if (this.#left > 0 && --this.#left === 0) isKilled = true
      if (isKilled) throw new Killed()
    }
    const place = { kind: 'records' } as const
    const month = new HeldMonth(path.dirname(this.folder))
    const held = new HeldDay(day, month, {
      ...{ place, spool: root, packing: 'small' },
      warn: () => {},
      beforeStep,
    })
    held.open()
    return held
  }

  /** Another run begins. */
  reopen(): void {
    this.held = this.#opened()
    this.model = { ...this.model, hasBegun: false }
  }

  /** Lets it happen to both. Where the run is killed, the machine goes on from what is on the disk. */
  async happen({ change, killedAt }: Happening): Promise<void> {
    this.#left = killedAt
    try {
      await this.#change(change)
      this.#left = 0
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.#left = 0
      // The system closes its files.
      await this.held.close().catch(() => {})
      this.reopen()
      // A move is seen again by the next run; this test has no other day that would tell of it.
      if (change.kind === 'left') await this.leave()
      const records = { ...emptyDay.records, recordsLength: this.held.mayHaveRecords ? 1 : 0 }
      const { summary: counts } = this.held
      this.model = { ...emptyDay, entries: entriesOf(this.held), records, counts }
    }
    expect(seen(this.held)).toEqual(seenBy(this.model))
  }

  async #change(change: Change): Promise<void> {
    switch (change.kind) {
      case 'arrived': {
        for (const name of change.names) this.source.set(name, (this.source.get(name) ?? 0) + 1)
        return this.arrive(change.names)
      }
      case 'left':
        // Nobody can tell what a copy, or a summary alone, counts of them.
        if (this.held.summary?.contents === OF_A_COPY || this.held.need(counting) === 'rebuild')
          return
        for (const name of change.names)
          if (this.held.entries.has(keyOf(name))) this.source.delete(name)
        return this.leave()
      case 'counted':
        return this.count()
      case 'copy found': {
        if (this.source.size === 0) return
        const facts = {
          contents: OF_A_COPY,
          counting,
          objects: this.source.size,
          bytes: 1,
          days: [],
        }
        this.#model({ kind: 'copy found', counts: facts })
        return this.held.restoreFromCopy(facts, Buffer.from(JSON.stringify(this.lines())))
      }
      case 'records dropped':
        if (!this.held.isFresh(counting)) return
        this.#model({ kind: this.#isSummaryWhole() ? 'records dropped' : 'summary damaged' })
        await this.held.dropRecords()
        return
      case 'records damaged':
        // Where none of it counts, nobody looks at it.
        if (
          ![...this.model.entries.values()].some(
            ({ slices }) => slices.length > 0 && typeof slices !== 'string',
          )
        )
          return
        for (const name of [
          'records.zst',
          ...Array.from({ length: 60 }, (_, i) => `records-${i}.zst`),
        ])
          rmSync(path.join(this.folder, name), { force: true })
        this.#model({ kind: 'records damaged' })
        return this.reopen()
      case 'manifest damaged':
        if (!this.spoil('manifest')) return
        this.#model({ kind: 'manifest damaged' })
        return this.reopen()
      case 'summary damaged':
        if (!this.spoil('summary')) return
        this.#model({ kind: 'summary damaged' })
        this.held.readSummary()
        return
      case 'given up':
        this.#model({ kind: 'given up' })
        return this.held.giveUp()
    }
  }

  #model(event: DayEvent): void {
    this.model = next(this.model, event).state
  }

  /** What no one has looked at since it was spoiled may be broken. */
  #isSummaryWhole(): boolean {
    return readSummary(path.join(this.folder, 'summary')).kind === 'whole'
  }

  /** Changes the end of a file, which its first line knows nothing of; doing it twice does not undo it. */
  spoil(name: string): boolean {
    const file = path.join(this.folder, name)
    let bytes: Buffer
    try {
      bytes = readFileSync(file)
    } catch {
      return false
    }
    bytes[bytes.length - 1]! += 1
    writeFileSync(file, bytes)
    return true
  }

  object(name: string): LogObject {
    return { key: keyOf(name), etag: `${this.source.get(name)}`, size: 5, lastModified: 0 }
  }

  lines(): string[] {
    return [...this.source].map(([name, version]) => `${name} ${version}`).sort()
  }

  async arrive(names: readonly string[]): Promise<void> {
    const entries = new Map<string, Entry>()
    for (const name of names) {
      const { key, etag, size } = this.object(name)
      entries.set(key, { etag, size, slices: here })
      const bytes = Buffer.from(`${name} ${this.source.get(name)}\n`)
      await this.held.keep(this.object(name), { kind: 'bytes', bytes })
    }
    if (entries.size > 0) this.#model({ kind: 'arrived', entries, recordsLength: 1 })
    await this.held.close()
  }

  /** Leaves out what the source has no more: it went to another day. Where records are gone, all that
   * stay are fetched first, as the plan has it. */
  async leave(): Promise<void> {
    const keys = [...this.held.entries.keys()].filter((key) => !this.source.has(key.slice(-1)))
    if (keys.length === 0) return
    const areAllHere = [...this.held.entries.values()].every(({ hasRecords }) => hasRecords)
    if (!areAllHere) await this.arrive([...this.source.keys()])
    this.#model({ kind: 'left', keys })
    await this.held.leave(keys)
    await this.held.close()
  }

  async count(): Promise<void> {
    const need = this.held.need(counting)
    if (need !== 'whole' && need !== 'add') return
    const { objects, contents, objectCount, objectBytes } = this.held.toCount(need)
    let text = ''
    readStored(objects, (bytes) => {
      text += Buffer.from(bytes).toString()
      return bytes.length
    })
    if (need === 'add' && !this.#isSummaryWhole()) {
      // The next night fetches it again.
      this.#model({ kind: 'summary damaged' })
      this.held.readSummary()
      return
    }
    const before = need === 'add' ? this.counted() : []
    const lines = [...before, ...text.split('\n').filter(Boolean)].sort()
    const days = lines.length > 0 ? [parseDay(day)] : []
    const facts = { contents, counting, objects: objectCount, bytes: objectBytes, days }
    this.#model({ kind: 'counted', counts: facts })
    await this.held.keepSummary(facts, Buffer.from(JSON.stringify(lines)))
  }

  counted(): string[] {
    const bytes = this.held.readSummary()
    return bytes === undefined ? [] : (JSON.parse(Buffer.from(bytes).toString()) as string[])
  }

  /** A night: what the plan says is fetched, what is stale is counted. */
  async night(): Promise<void> {
    this.reopen()
    await this.leave()
    const need = this.held.need(counting)
    const only = (what: typeof need): DeliveryDay[] => (need === what ? [day] : [])
    const plan = planSync(
      { objects: [...this.source.keys()].map((name) => this.object(name)) },
      {
        objects: () => this.held.entries,
        daysOfUndated: () => [],
        rebuild: new Map(only('rebuild').map((one) => [one, this.held.awaited(counting)])),
        renew: new Set(only('renew')),
        missing: new Set(only('fetch')),
        isReached: () => true,
        refused: new Map(),
      },
    )
    await this.arrive(plan.fetch.map(({ key }) => key.slice(-1)))
    if (this.held.need(counting) !== 'nothing') await this.count()
    this.counted() // the report reads it, and finds what is damaged
  }
}

const here = [{ frame: { offset: 0, length: 1, rawLength: 1 }, from: 0, to: 1 }]

function entriesOf(held: HeldDay): Map<string, Entry> {
  return new Map(
    [...held.entries].map(([key, { etag, size, slices }]) => [key, { etag, size, slices }]),
  )
}

/** What can be seen of a day from outside. */
function seen(held: HeldDay): object {
  const entries = [...held.entries].map(([key, { etag, state }]) => [key, etag, state])
  // As another run finds it, which has read no manifest.
  held.release()
  held.relook()
  const need = { same: held.need(counting), others: held.need(otherCounting) }
  return { entries: entries.sort(), need, counts: held.summary?.contents }
}

function seenBy(model: DayState): object {
  const { kind, entries } = judge(model)
  const seen = [...entries].map(([key, { etag, state }]) => [key, etag, state])
  const need = { same: needs[kind], others: needOf(kind, 'other settings') }
  return { entries: seen.sort(), need, counts: model.counts?.contents }
}
const needs: Record<ReturnType<typeof judge>['kind'], string> = {
  nothing: 'nothing',
  'counts only': 'rebuild',
  coming: 'rebuild',
  uncounted: 'whole',
  counted: 'nothing',
  'let go': 'nothing',
  grown: 'add',
  missing: 'fetch',
  doubtful: 'rebuild',
}

const names = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 })
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('arrived' as const), names }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('left' as const), names }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'counted' as const,
        'counted' as const,
        'copy found' as const,
        'records dropped' as const,
        'records damaged' as const,
        'manifest damaged' as const,
        'summary damaged' as const,
        'given up' as const,
      ),
    }),
  },
)
const happening: fc.Arbitrary<Happening> = fc.record({
  change,
  killedAt: fc.constantFrom(0, 0, 0, 1, 2, 3),
})

/** Damaged twice, and only then read, where a run was killed in between. */
const damagedTwice: Happening[] = [
  { change: { kind: 'arrived', names: ['c'] }, killedAt: 1 },
  { change: { kind: 'copy found' }, killedAt: 0 },
  { change: { kind: 'summary damaged' }, killedAt: 1 },
  { change: { kind: 'summary damaged' }, killedAt: 0 },
]

/** A summary that is damaged before anyone reads it again must not stand for records that are let go. */
const damagedUnseen: Happening[] = [
  { change: { kind: 'arrived', names: ['c'] }, killedAt: 0 },
  { change: { kind: 'counted' }, killedAt: 0 },
  { change: { kind: 'summary damaged' }, killedAt: 1 },
  { change: { kind: 'records dropped' }, killedAt: 0 },
  { change: { kind: 'arrived', names: ['a'] }, killedAt: 0 },
]

it('the files and the machine agree after each event, and two nights finish what was killed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (happenings) => {
      const world = new World()
      mkdirSync(world.folder, { recursive: true })
      for (const happening of happenings) await world.happen(happening)
      await world.night()
      await world.night()
      expect(world.counted().sort()).toEqual(world.lines())
      expect(world.held.need(counting)).toBe('nothing')
    }),
    { numRuns: Number(process.env.DAY_RUNS ?? 150), examples: [[damagedUnseen], [damagedTwice]] },
  )
})

it('what a day needs that was let go is known from first lines alone', async () => {
  const world = new World()
  mkdirSync(world.folder, { recursive: true })
  for (const kind of ['counted', 'records dropped'] as const) {
    if (kind === 'counted')
      await world.happen({ change: { kind: 'arrived', names: ['a'] }, killedAt: 0 })
    await world.happen({ change: { kind }, killedAt: 0 })
  }
  world.reopen()
  // Whoever reads it would find it broken.
  expect(world.spoil('manifest')).toBe(true)
  expect([counting, otherCounting].map((of) => world.held.need(of))).toEqual(['nothing', 'renew'])
  expect(world.held.entries.size).toBe(0)
})
