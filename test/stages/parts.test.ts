/** What the parts of a run decide and say: pure functions, case by case. */
import { describe, expect, it } from 'vitest'
import { addDays, parseDeliveryDay } from '../../src/calendar/day.ts'
import { pricesOf } from '../../src/report/model/prices.ts'
import { missedOf } from '../../src/stages/collect.ts'
import { checkPlan } from '../../src/stages/steps/check-plan.ts'
import { partialTexts, partlyRead } from '../../src/stages/steps/partial.ts'
import { planTexts } from '../../src/stages/tell-plan.ts'
import type { PlannedDay } from '../../src/state/jobs.ts'

const first = parseDeliveryDay('2026-11-01')
const dayOf = (at: number, objects: number, bytes: number): PlannedDay => ({
  source: 'www',
  day: addDays(first, at),
  objects,
  bytes,
  etag: at === 0 ? null : `head ${at}`,
})

describe('what was missed of a plan', () => {
  const [one, two, three] = [dayOf(0, 1, 1), dayOf(1, 1, 1), dayOf(2, 1, 1)] as const
  const plan = {
    shards: [
      { sha256: '', days: [one, two] },
      { sha256: '', days: [three] },
    ],
  }
  const half = (at: number): PlannedDay => ({
    ...dayOf(3, 1, 1),
    portion: { id: `${at}`, at, of: 2, ranges: 1 },
  })
  const halves = [half(0), half(1)]
  const left = (...days: readonly PlannedDay[]) => ({ fetched: 1, left: days })
  const rows: [
    name: string,
    done: Parameters<typeof missedOf>[1],
    changed: readonly PlannedDay[],
    missed: ReturnType<typeof missedOf>,
    portions?: readonly PlannedDay[],
  ][] = [
    [
      'nothing where all shards are done',
      new Map([
        [1, left()],
        [2, left()],
      ]),
      [],
      { shards: [], days: [] },
    ],
    [
      'days that a shard left',
      new Map([
        [1, left(two)],
        [2, left()],
      ]),
      [],
      { shards: [], days: [two] },
    ],
    [
      'all days of a shard that never began',
      new Map([[2, left()]]),
      [],
      { shards: [1], days: [one, two] },
    ],
    [
      'of a shard that was killed, what it had not counted yet',
      new Map([[2, left()]]),
      [one],
      { shards: [1], days: [two] },
    ],
    ['all where none began', new Map(), [], { shards: [1, 2], days: [one, two, three] }],
    [
      'of a day in portions all that were planned, where it was not put together',
      new Map([[1, left()]]),
      [],
      { shards: [2], days: halves },
      halves,
    ],
    [
      'nothing where it was, whatever became of the others',
      new Map([[1, left(half(0))]]),
      [...halves],
      { shards: [2], days: [] },
      halves,
    ],
  ]
  for (const [name, done, changed, missed, portions] of rows)
    it(name, () => {
      const etagOf = (day: PlannedDay) => (changed.includes(day) ? 'another' : day.etag)
      const inPortions = { shards: (portions ?? []).map((day) => ({ sha256: '', days: [day] })) }
      expect(missedOf(portions ? inPortions : plan, done, etagOf)).toEqual(missed)
    })
})

describe('what is said of sources that came in part', () => {
  const source = (planned: number, remaining: number, at = 0) => ({
    ...{ planned, remaining },
    partial: remaining > 0 ? `Partial: source ${at}.` : null,
  })

  it('is one sum on the page, of all sources', () => {
    expect(partlyRead([source(10, 0), source(6, 1), source(4, 4)])).toEqual({
      held: 15,
      planned: 20,
    })
    expect(partlyRead([source(10, 0), source(6, 0)])).toBeNull()
  })

  it('names each in the job summary, and of many the first ones', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => source(2, 1, at))
    expect(partialTexts([source(3, 0), ...many(6)])).toHaveLength(6)
    expect(partialTexts(many(500))).toEqual([
      ...[0, 1, 2, 3, 4].map((at) => `Partial: source ${at}.`),
      'The log names 495 more partial sources.',
    ])
  })
})

describe('a plan', () => {
  const ours = JSON.stringify(['code', 'naming', 'UTC'])
  const rows: [name: string, counting: string, says: RegExp | undefined][] = [
    ['of the same version and settings is taken', ours, undefined],
    [
      'of another version is not',
      JSON.stringify(['other code', 'naming', 'UTC']),
      /made by another version/,
    ],
    [
      'of other settings is not',
      JSON.stringify(['code', 'naming', 'Asia/Tokyo']),
      /made with other settings than this job has.*time-zone, exclude, client-addresses/,
    ],
  ]
  for (const [name, counting, says] of rows)
    it(name, () => {
      const check = () => checkPlan({ counting, at: 0, sources: [], shards: [] }, ours)
      if (says === undefined) check()
      else expect(check).toThrow(says)
    })
})

describe('what a plan says', () => {
  const by = {
    lists: 2,
    wanted: 4,
    prices: pricesOf('eu-central-1'),
    region: 'eu-central-1',
    isOwnRunner: false,
  }
  const say = (
    shards: readonly (readonly PlannedDay[])[],
    more: Partial<typeof by> | { region: null } = {},
  ): string => {
    const { info, advice } = planTexts(shards, { ...by, ...more } as typeof by)
    return [...info, ...advice.map((text) => `! ${text}`)].join('\n')
  }

  it('where there is nothing new', () => {
    expect(say([])).toBe(
      'Nothing new: there is no shard to count, and the report is made of what there is.',
    )
  })

  it('of a small night: no advice', () => {
    expect(say([[dayOf(0, 300, 2e6)], [dayOf(1, 300, 2e6)]])).toBe(
      '600 log objects of 2 delivery days, 4.0 MB, in 2 shards: about $0.0003 for requests.\n' +
        "Bytes out of AWS: nothing within the account's 100 free GB of the month, about $0.0004 where those are spent; from a runner in eu-central-1 nothing.\n" +
        "The longest of the 2 takes about 2 seconds on two cores in the bucket's region, about 3 seconds far away from it.",
    )
  })

  const much = Array.from({ length: 4 }, (_, at) => [dayOf(at, 4_000_000, 250e9)])
  it('of a terabyte: where it is better run', () => {
    expect(say(much)).toBe(
      '16,000,000 log objects of 4 delivery days, 1.00 TB, in 4 shards: about $6.88 for requests.\n' +
        "Bytes out of AWS: about $81.00 beyond the account's 100 free GB of the month, about $90.00 where those are spent; from a runner in eu-central-1 nothing.\n" +
        "The longest of the 4 takes about 48 minutes on two cores in the bucket's region, about 4 hours far away from it.\n" +
        '! This run reads 1.00 TB out of AWS, about $81.00: that is more than all else it costs. Runners in eu-central-1 (CodeBuild, or self-hosted on EC2) read it free, and faster: docs/scale.md says how.',
    )
  })

  it('of one shard, and of more machines than S3 serves from one prefix', () => {
    expect(say([[dayOf(0, 300, 2e6)]])).toContain('\nIt takes about 2 seconds on two cores')
    const shards = Array.from({ length: 256 }, (_, at) => [dayOf(at, 77_344, 4e9)])
    expect(say(shards)).toContain('The longest of the 256 takes about 60 minutes')
    const sources = shards.map((days, at) => days.map((one) => ({ ...one, source: `www-${at}` })))
    expect(say(sources)).toContain('The longest of the 256 takes about 33 seconds')
  })

  it('of the same on a runner of one’s own: no advice', () => {
    expect(say(much, { isOwnRunner: true })).not.toContain('!')
  })

  it('of a store that is not Amazon’s: nothing of egress', () => {
    expect(say(much, { region: null })).not.toMatch(/out of AWS|!/)
  })

  it('of a day that is longer than a share and cannot be divided: which it is', () => {
    expect(say([[dayOf(0, 10, 9e9)], [dayOf(1, 10, 1e9)]])).toContain(
      'Longer than an equal share, and not divided further: 2026-11-01 (9.00 GB). More shards make the run no shorter than that day.',
    )
  })

  it('of a day in portions: that several jobs count it', () => {
    const portion = (at: number): PlannedDay => ({
      ...dayOf(0, 10, 1e9),
      portion: { id: `${at}`, at, of: 3, ranges: 1 },
    })
    const said = say([[portion(0)], [portion(1), dayOf(1, 10, 2e8)], [portion(2)]])
    expect(said).toContain('40 log objects of 2 delivery days, 3.20 GB, in 3 shards')
    expect(said).toContain(
      '2026-11-01 (3.00 GB) is more than an equal share: it is counted in 3 portions, which the job that counts the last of them puts together.',
    )
    expect(said).not.toContain('not divided further')
  })
})
