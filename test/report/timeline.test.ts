import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/calendar/day.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { PeriodInput } from '../../src/report/model/page.ts'
import type { TimelineMeasure } from '../../src/report/model/timeline.ts'
import { dataFiles } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { VISITOR_ROWS } from '../../src/rollup/distinct.ts'
import type { Period, PeriodDay } from '../../src/rollup/rollup.ts'
import { exampleInputs } from './example.ts'

const inputs = exampleInputs()
const inputOf = (path: string): PeriodInput & { readonly period: Period } => {
  const input = inputs.find((one) => one.path === path)
  if (input === undefined || input.kind === 'index' || input.period === null)
    throw new Error(`no page ${path}`)
  return { ...input, period: input.period }
}
const front = inputOf('')
const timelineOf = (input: PeriodInput) => {
  const { traffic } = buildModel(input)
  if (traffic === null) throw new Error('no timeline')
  return traffic
}
const measureOf = (input: PeriodInput, id: string): TimelineMeasure => {
  const found = timelineOf(input).measures.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no measure ${id}`)
  return found
}
const lineOf = (input: PeriodInput, id: string, line: string) =>
  measureOf(input, id).lines.find((one) => one.id === line)
/** The front page, each of whose days is made another one. */
const withDays = (change: (day: PeriodDay, at: number) => PeriodDay): PeriodInput => ({
  ...front,
  period: { ...front.period, days: front.period.days.map(change) },
})

describe('the lines of the timeline', () => {
  it('are what was counted whole weeks before, on the same weekdays', () => {
    const line = lineOf(front, 'requests', 'before')
    expect(line?.label).toBe('28 days before')
    const known = new Map(
      [...(front.previous?.days ?? []), ...front.period.days].map((one) => [one.day, one]),
    )
    const { points } = timelineOf(front)
    expect(line?.values).toEqual(
      points.map(({ from }) => known.get(addDays(from, -28))?.totals.requests ?? null),
    )
    expect(line?.values.filter((value) => value !== null)).toHaveLength(30)
  })

  it('are none where nothing is known of earlier days, and broken at a day without records', () => {
    expect(lineOf({ ...front, previous: null }, 'requests', 'before')).toBeUndefined()
    const alone = {
      ...front,
      previous: null,
      period: { ...front.period, days: front.period.days.slice(-5) },
    }
    expect(measureOf(alone, 'requests').lines).toEqual([])
    const days = (front.previous?.days ?? []).filter((_, at) => at !== 12)
    const broken = { ...front, previous: { ...(front.previous as Period), days } }
    const values = lineOf(broken, 'bytes', 'before')?.values ?? []
    expect(values.flatMap((value, at) => (value === null ? [at] : []))).toEqual([10])
  })

  it('are the same weekdays of last year, where those are known', () => {
    expect(lineOf(front, 'requests', 'year')).toBeUndefined()
    const lastYear = front.period.days.map((one) => ({ ...one, day: addDays(one.day, -364) }))
    const line = lineOf({ ...front, lastYear }, 'requests', 'year')
    expect(line?.label).toBe('Same weekday last year')
    expect(line?.values).toEqual(front.period.days.map(({ totals }) => totals.requests))
  })

  it('do not compare visitors that were counted in another way', () => {
    const old = (front.previous?.days ?? []).map((one) => ({ ...one, lacking: [VISITOR_ROWS] }))
    const crossed = { ...front, previous: { ...(front.previous as Period), days: old } }
    expect(lineOf(front, 'visitors', 'before')?.values[0]).toBe(front.previous?.days[2]?.visitors)
    expect(lineOf(crossed, 'visitors', 'before')).toBeUndefined()
    expect(lineOf(crossed, 'requests', 'before')).toBeDefined()
  })

  it('tell people who only saw files on other sites, where there are some', () => {
    expect(lineOf(front, 'visitors', 'embedded')).toBeUndefined()
    const some = withDays((day, at) => ({
      ...day,
      embedded: at,
      lacking: at < 3 ? [VISITOR_ROWS] : [],
    }))
    const values = front.period.days.map((_, at) => (at < 3 ? null : at))
    expect(lineOf(some, 'visitors', 'embedded')?.values).toEqual(values)
    expect(timelineOf(some).points.map(({ embedded }) => embedded.value)).toEqual(values)
  })

  it('are the months of the year before on the page of a year, but for visitors', () => {
    const year = inputOf('2026/')
    const [one, other] = year.period.days
    if (one === undefined || other === undefined) throw new Error('no days')
    const days = ['01', '02', '04', '05'].flatMap((month) => [
      { ...one, day: parseDay(`2025-${month}-03`) },
      { ...other, day: parseDay(`2025-${month}-28`) },
    ])
    const both = { ...year, previous: { ...year.period, days } }
    const sum = one.totals.requests + other.totals.requests
    const line = lineOf(both, 'requests', 'before')
    expect(line?.label).toBe('The year before')
    expect(line?.values).toEqual([sum, sum, null, sum, sum, ...Array(6).fill(null)])
    expect(lineOf(both, 'visitors', 'before')).toBeUndefined()
  })
})

describe('the measures of the timeline', () => {
  it('begin with one that holds something', () => {
    const bots = withDays((day) => ({ ...day, visitors: 0 }))
    expect(timelineOf(front).measures[0]?.id).toBe('visitors')
    expect(timelineOf(bots).measures.map(({ id }) => id)).toEqual([
      ...['pageViews', 'requests', 'bytes', 'cost', 'errors'],
      'visitors',
    ])
  })

  it('are without costs where no price is known', () => {
    const settings = { ...front.settings, region: 'eusc-de-east-1' }
    const ids = timelineOf({ ...front, settings }).measures.map(({ id }) => id)
    expect(ids).not.toContain('cost')
  })

  it('have an axis of as many steps as their values need', () => {
    const few = withDays((day, at) => ({ ...day, visitors: at % 3 }))
    expect(
      measureOf({ ...few, previous: null }, 'visitors').ticks.map(({ value }) => value),
    ).toEqual([0, 1, 2])
    expect(measureOf(front, 'bytes').ticks).toHaveLength(5)
  })
})

describe('marks', () => {
  const day = (at: number) => addDays(front.period.from, at)
  const texts = (input: PeriodInput): string[] =>
    timelineOf(input).marks.map(({ point, text }) => `${point} ${text}`)

  it('are the owner’s notes of the period, also in the table and in data.json', async () => {
    const notes = [
      { day: addDays(front.period.from, -1), text: 'too early' },
      { day: day(4), text: 'launch <b>' },
      { day: day(9), text: 'new\u202e site' },
    ]
    const input = { ...front, notes, settings: { ...front.settings, audience: 'public' as const } }
    const { marks, points } = timelineOf(input)
    const own = marks.filter(({ kind }) => kind === 'note')
    expect(own.map(({ point, text }) => [point, text])).toEqual([
      [4, 'launch <b>'],
      [9, 'new\\u{202e} site'],
    ])
    expect(points[4]?.marks).toContain('launch <b>')
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, at) => at + 1))
    const render = await makeRenderer(await readTemplates(['templates']))
    const html = render(buildModel(input))
    expect(html).toContain('launch &lt;b&gt;')
    const [data] = dataFiles(input)
    expect(JSON.parse(String(data?.content)).notes).toHaveLength(3)
    const [without] = dataFiles(front)
    expect(JSON.parse(String(without?.content)).notes).toBeUndefined()
  })

  it('are days without records, each row of them once', () => {
    const days = front.period.days.filter((_, at) => ![5, 6, 9].includes(at))
    const input = { ...front, period: { ...front.period, days } }
    expect(texts(input).filter((text) => text.includes('No records'))).toEqual([
      '5 No records on 2 days',
      '9 No records on 1 day',
    ])
  })

  it('are a source that fell silent, and where a newer release counts from', () => {
    const daily = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ day: day(at), objects: 3 }))
    const sources = [
      { name: 's3://logs/a/', days: daily(30) },
      { name: 's3://logs/b/', days: daily(20) },
    ]
    expect(texts({ ...front, sources })).toContain(
      '20 Nothing is delivered from s3://logs/b/ anymore',
    )
    const older = withDays((one, at) => ({ ...one, lacking: at < 7 ? ['tls', 'hosts.bytes'] : [] }))
    expect(texts(older).filter((text) => text.startsWith('7 '))).toEqual([
      '7 A newer release counts from here on, more than before: TLS, Hosts',
    ])
  })

  it('are the cases that began, with a link to each', () => {
    const marks = timelineOf(front).marks.filter(({ kind }) => kind === 'began')
    const { findings } = buildModel(front)
    expect(marks.length).toBeGreaterThan(0)
    for (const { href, text } of marks) {
      const found = findings.find(({ caseFile }) => `#${caseFile?.id}` === href)
      expect(text).toBe(`New: ${found?.title}`)
    }
  })
})

it('a day of the front page leads to its month, a month of a year to its page', () => {
  const { points } = timelineOf(front)
  const { from } = points[0] ?? { from: '' }
  expect(points[0]?.href).toBe(`${from.slice(0, 7)}/index.html#day-${from}`)
  expect(timelineOf({ ...front, periods: [] }).points[0]?.href).toBeNull()
  expect(timelineOf(inputOf('2026-11/')).points.every(({ href }) => href === null)).toBe(true)
  expect(timelineOf(inputOf('2026/')).points[0]?.href).toMatch(/^\.\.\/2026-\d\d\/index\.html$/)
})

it.each([
  ['en', 'ltr'],
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['de', 'ltr'],
])('a page in %s is written %s', (tag, direction) => {
  expect(buildModel({ ...front, words: { ...front.words, tag } }).direction).toBe(direction)
})
