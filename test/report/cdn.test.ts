import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/calendar/day.ts'
import { edgesOf } from '../../src/count/summary/summary.ts'
import { findingsOf } from '../../src/report/facts/findings.ts'
import { existingKeysOf } from '../../src/report/facts/missing-keys.ts'
import { wordsFor } from '../../src/report/model/answered.ts'
import { buildModel, buildOperations } from '../../src/report/model/build.ts'
import type { Panel, ReportModel } from '../../src/report/model/model.ts'
import { type PeriodInput, pageOf } from '../../src/report/model/page.ts'
import { dataJson } from '../../src/report/render/data-json.ts'
import { restOf, totalOf } from '../../src/report/tables/sums.ts'
import { viewOf } from '../../src/report/tables/view.ts'
import { en } from '../../src/report/words/en.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { demoInputs } from './demo.ts'
import { exampleInput, periodOf, reading, tableOf } from './example.ts'

/** Reports of CloudFront's logs: alone, beside S3's, and S3's alone behind CloudFront. */

const day = '2026-11-05'
const table = (rows: Readonly<Record<string, readonly [requests: number, bytes: number]>>) => {
  const names = Object.keys(rows).sort()
  const column = (at: 0 | 1) => Float64Array.from(names, (name) => rows[name]?.[at] ?? 0)
  const bytes = column(1)
  const columns = { requests: column(0), bytes, unbilled: column(0), unbilledBytes: bytes }
  const none = { requests: 0, bytes: 0, unbilled: 0, writes: 0, unbilledBytes: 0, awsBytes: 0 }
  const zeros = new Float64Array(names.length)
  return {
    names,
    columns: { ...columns, writes: zeros, awsBytes: zeros },
    rest: { rows: 0, columns: none },
  }
}

/** A day of a CDN: 1,000 requests, of which 800 look-ups. */
function withEdges(period: Period): Period {
  const edges = edgesOf((region, use) =>
    region === 'europe'
      ? { bytes: 9e11, http: 0, https: 900 }[use]
      : region === 'other'
        ? { bytes: 1e11, http: 100, https: 0 }[use]
        : 0,
  )
  const more = <T extends Period['totals']>(totals: T): T => ({
    ...totals,
    requests: totals.requests + 1000,
    bytes: totals.bytes + 1e12,
    edges,
    serverErrors: totals.serverErrors + 60,
  })
  return {
    ...period,
    totals: more(period.totals),
    days: period.days.map((one) => ({ ...one, totals: more(one.totals) })),
    tables: {
      ...period.tables,
      cacheResults: table({
        hit: [560, 7e11],
        refreshed: [40, 1e9],
        missed: [200, 2.9e11],
        made: [150, 0],
        aborted: [30, 9e9],
        unreached: [20, 0],
      }),
      cacheDetails: table({
        'hit\0Hit': [560, 7e11],
        'aborted\0ClientCommError': [30, 9e9],
        'unreached\0OriginDnsError': [20, 0],
      }),
      cacheKeys: table({
        'hit\0a.mp4': [560, 7e11],
        'missed\0a.mp4': [20, 2.8e11],
        'missed\0b.css': [180, 1e10],
      }),
      statuses: table({ '000': [5, 0], '200': [935, 1e12], '503': [60, 0] }),
      edgeStatuses: table({
        'Hit\u0000200': [560, 7e11],
        'OriginError\u0000503': [30, 0],
        'OriginDnsError\u0000502': [20, 0],
        'LambdaExecutionError\u0000502': [4, 0],
        'LimitExceeded\u0000503': [1, 0],
        '-\u0000500': [5, 0],
      }),
      edgeTls: table({ 'TLSv1.3': [870, 1e12], TLSv1: [30, 0], '-': [100, 0] }),
      edgeHosts: table({ 'www.example.com': [1000, 1e12] }),
      edges: table({ FRA: [900, 9e11], QQQ: [100, 1e11] }),
      httpVersions: table({ 'HTTP/2.0': [900, 9e11], 'HTTP/1.1': [100, 1e11] }),
      distributions: table({ E1ABCDEFGHIJKL: [1000, 1e12] }),
    },
  }
}

const input = exampleInput()
if (input.kind === 'index') throw new Error('a period')
const inputOf = (period: Period, prices = {}): PeriodInput => ({
  ...input,
  ...{ period, previous: null, periods: [], settings: { ...input.settings, prices } },
})
const direct = [reading(day, 3, { count: 100, bytes: 2e11 })]
const fetches = [reading(day, 3, { kind: 'cdn', count: 300, bytes: 2.5e11, requester: 'svc' })]
const of = (readings: Parameters<typeof periodOf>[2]) =>
  periodOf(parseDay(day), parseDay(day), readings)

const panelsOf = (model: ReportModel | null): Panel[] =>
  (model?.sections ?? []).flatMap(({ panels }) => panels)
const facts = (panel: Panel | undefined) =>
  Object.fromEntries(
    (panel?.blocks ?? []).flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ label, cell }) => [label, cell.text]) : [],
    ),
  )

const findingOf = (of: PeriodInput, rule: string) =>
  findingsOf(pageOf(of, of.period as Period)).find((one) => one.rule === rule)

describe('CloudFront’s logs beside S3’s', () => {
  const both = inputOf(withEdges(of([...direct, ...fetches])))
  const panels = [...panelsOf(buildModel(both)), ...panelsOf(buildOperations(both))]
  const panel = (id: string) => panels.find((one) => one.id === id)
  const rows = (id: string) =>
    panel(id)?.table?.rows.map(({ name, sub, cells }) => [
      [...name.map(({ text }) => text), sub].filter((text) => text !== '').join(' | '),
      cells[0]?.text,
    ])
  it('have a hit ratio by requests and by bytes, those that were checked apart', () => {
    expect(facts(panel('cacheResults'))).toEqual({
      'Hits, of lookups': '75%',
      'The same, by bytes': '70.7%',
      'Of hits, checked with the origin': '6.7%',
      'Bytes sent per byte fetched': '4',
    })
    expect(rows('cacheResults')?.[0]).toEqual(['hit', '560'])
  })
  it('tell which objects were not at the edge, and nothing else of them', () => {
    expect(rows('cacheMisses')).toEqual([
      ['a.mp4', '280\u00a0GB'],
      ['b.css', '10\u00a0GB'],
    ])
  })
  it('name places and whose prices hold there', () => {
    expect(rows('edges')).toEqual([
      ['FRA | Frankfurt, Germany · Europe and Israel', '900\u00a0GB'],
      ['QQQ | unknown place, at the highest price', '100\u00a0GB'],
    ])
  })
  it('call who left before any answer so', () => {
    expect(rows('statuses')).toContainEqual(['000 | the reader left before any answer', '5'])
  })
  it('tell who is to blame for what readers did not get', () => {
    expect(rows('cacheErrors')?.map(([name]) => name)).toEqual([
      'the reader left | ClientCommError',
      'error of the origin | OriginDnsError',
    ])
  })
  it('cost by region, an unknown place the dearest, beside what S3 costs', () => {
    const page = pageOf(both, both.period as Period)
    const { cloudFront, total, least, requests, egress } = page.cost
    expect(cloudFront.regions.europe).toBeCloseTo(900 * 0.085 + 900 * 1.2e-6, 5)
    expect(cloudFront.regions.other).toBeCloseTo(100 * 0.12 + 100 * 1.6e-6, 5)
    expect(total).toBeCloseTo(requests + egress + cloudFront.total, 5)
    expect(cloudFront.least).toBe(0)
    expect(least).toBeLessThan(total - cloudFront.total)
    const { days, totals, cloudFront: told } = JSON.parse(dataJson(page))
    expect(told).toMatchObject({
      ...{ hits: { requests: 600 }, refreshed: { requests: 40 }, lookups: { requests: 800 } },
      ...{ plan: 'pay-as-you-go', payAsYouGo: cloudFront.total, payAsYouGoAfterFree: 0 },
      regions: [{ region: 'europe', bytes: 9e11, requests: 900 }, { region: 'other' }],
    })
    expect(days[0].cost).toBeCloseTo(totals.cost, 3)
    const edge = buildModel(both)
      .sections.flatMap((one) => one.panels)
      .find(({ id }) => id === 'edges')
    expect(edge?.table?.total?.cells[1]?.value).toBeCloseTo(cloudFront.total, 2)
  })
  it('say what went past the network', () => {
    const found = findingsOf(pageOf(both, both.period as Period))
    expect(found.find(({ rule }) => rule === 'past-cdn')?.title).toBe(
      '200\u00a0GB went straight from S3 to readers',
    )
    expect(found.map(({ rule }) => rule)).not.toContain('readers-elsewhere')
  })
  it('say who is behind server errors: S3, its word alone, what is behind CloudFront, and CloudFront', () => {
    const errors = reading(day, 3, { count: 25, bytes: 0, status: '503', errorCode: 'SlowDown' })
    const failed = { ...fetches[0]!, count: 40, bytes: 0, status: '503', errorCode: 'SlowDown' }
    const mixed = inputOf(withEdges(of([...direct, ...fetches, errors, failed])))
    const told = findingOf(mixed, 'server-errors')
    expect(told?.title).toBe('Readers got server errors')
    expect(textOf(told?.text ?? [])).toMatch(
      /^85 requests, 7.\d% of all, got a status of 500 or above\. From: S3 itself \(25\), the origin behind CloudFront \(30\), CloudFront without an answer from the origin \(20\), CloudFront itself \(5\), CloudFront for an untold reason \(5\)\. S3’s own log has 40 such answers to CloudFront\. Statuses$/,
    )
    const speed = panelsOf(buildOperations(mixed)).find(({ id }) => id === 'speed')
    expect(facts(speed)).toMatchObject({ '503 SlowDown': '65', 'Status 500 or above': '85' })
  })
  it('lay no error on S3 that its own log does not have', () => {
    const told = findingOf(both, 'server-errors')
    expect(told?.title).toBe('Readers got server errors')
    expect(textOf(told?.text ?? [])).not.toMatch(/S3/)
    const only = withEdges(of([...direct, ...fetches]))
    const edgeStatuses = table({ 'OriginError\u0000503': [60, 0] })
    const tables = { ...only.tables, edgeStatuses }
    expect(findingOf(inputOf({ ...only, tables }), 'server-errors')?.title).toBe(
      'The origin behind CloudFront answered with server errors',
    )
    const lacking = ['edgeStatuses']
    const older = { ...only, days: only.days.map((one) => ({ ...one, lacking })) }
    const unknown = findingOf(inputOf(older), 'server-errors')
    expect(unknown?.title).toBe('Readers got server errors')
    expect(textOf(unknown?.text ?? [])).toMatch(/or above\. Statuses$/)
  })
  it('price what was sent in vain by who sent it', () => {
    const broken = reading(day, 3, { key: 'f.zip', count: 400, bytes: 4e11, size: 2e9 })
    const period = withEdges(of([broken]))
    const found = (unbilledBytes: number) => {
      const { keys } = period.tables
      const columns = { ...keys.columns, unbilledBytes: Float64Array.of(unbilledBytes) }
      const tables = { ...period.tables, keys: { ...keys, columns } }
      return findingOf(inputOf({ ...period, tables }), 'wasted')?.money
    }
    const { cost } = pageOf(both, both.period as Period)
    const { edgePerGB } = pageOf(inputOf(period), period).cost
    expect(found(4e11)).toBeCloseTo(400 * edgePerGB, 4)
    expect(found(0)).toBeGreaterThan(400 * cost.perGB * 0.9)
  })
  it('say that a bucket’s policy refuses nobody at the edge', () => {
    const words = wordsFor(en, 'both')
    expect(textOf(words.cases.remedies.referrer.note)).toMatch(
      /still gets through\. It refuses nobody/,
    )
    expect(words.policy.note).toMatch(/It refuses nobody who comes through CloudFront/)
    expect(wordsFor(en, 's3')).toBe(en)
  })
  it('audit S3 by what S3 answered, fetches among it, and CloudFront apart', () => {
    const plain = { tls: '-', count: 7, bytes: 0 }
    const old = { tls: 'TLSv1.1', count: 30, bytes: 0 }
    const readings = [...direct, ...fetches, reading(day, 4, plain), reading(day, 4, old)]
    const operations = tableOf('operations', readings)
    const period = withEdges(of(readings))
    const names = [...operations.names, 'GET'].sort()
    const column = (name: 'requests' | 'bytes' | 'errors') =>
      Float64Array.from(names, (one) =>
        one === 'GET' ? 1000 : (operations.columns[name]?.[operations.names.indexOf(one)] ?? 0),
      )
    const columns = {
      requests: column('requests'),
      bytes: column('bytes'),
      errors: column('errors'),
    }
    const withGet = { ...operations, names, columns: { ...operations.columns, ...columns } }
    const mixed = inputOf({ ...period, tables: { ...period.tables, operations: withGet } })
    const shown = panelsOf(buildOperations(mixed))
    const of1 = (id: string) => shown.find((one) => one.id === id)
    expect(facts(of1('audit'))).toMatchObject({
      ...{ 'Reads of objects': '437', 'Plain HTTP': '7', 'TLS below 1.2': '30' },
    })
    const namesOf = (id: string) => of1(id)?.table?.rows.map(({ name }) => name[0]?.text)
    expect(namesOf('operations')).not.toContain('GET')
    expect(namesOf('s3Tls')).toContain('TLSv1.1')
    expect(namesOf('edgeTls')).toEqual(['TLSv1.3', 'plain HTTP', 'TLSv1'])
    expect(shown.map(({ id }) => id)).not.toContain('tls')
    for (const id of ['audit', 'requesters', 'operations', 's3Tls', 's3Hosts'])
      expect(of1(id)?.definition).toMatch(
        /Of all that S3 itself answered, CloudFront’s fetches included\.$/,
      )
    const found = findingsOf(pageOf(mixed, mixed.period as Period))
    const old2 = found.filter(({ rule }) => rule === 'old-encryption')
    expect(old2.map(({ title }) => title).sort()).toEqual([
      'Old TLS is in use at CloudFront',
      'Old TLS or signatures are in use',
    ])
  })
  it('price each edge by its own region, so that those of a region add up to it', () => {
    const page = pageOf(both, both.period as Period)
    const view = viewOf(page, 'edges')
    const costs = Array.from(view.rows, (row) => [view.nameOf(row), view.value(row, 'cost')])
    const { europe, other } = page.cost.cloudFront.regions
    expect(costs).toEqual([
      ['FRA', expect.closeTo(europe, 5)],
      ['QQQ', expect.closeTo(other, 5)],
    ])
  })
  it('have errors without a code of S3, which is said where the codes are', () => {
    expect(panel('errorCodes')?.definition).toMatch(/ CloudFront’s log has no such codes: /)
  })
  it('need no telling where the readers are', () => {
    expect(panel('origin')?.blocks.map(({ id }) => id)).toEqual(['originFacts'])
  })
  it('at a flat rate are told by how much of it was used, in no cost', () => {
    const flat = inputOf(withEdges(of(direct)), { cloudFrontPlan: 'pro' })
    const page = pageOf(flat, flat.period as Period)
    expect(page.cost.total).toBeCloseTo(page.cost.requests + page.cost.egress, 5)
    const [panelOfCost] = panelsOf(buildModel(flat)).filter(({ id }) => id === 'edgeCost')
    expect(facts(panelOfCost)).toMatchObject({
      'The plan, a month': '$15.00',
      'Its bytes, in the busiest month': '2%',
      'Its requests': '<\u00a00.1%',
      'Pay-as-you-go': '$88.50',
    })
  })
})

describe('a distribution that is logged in two ways', () => {
  const named = (repeated: Period['log']['repeated']) => {
    const period = withEdges(of(direct))
    const log = { ...period.log, ...(repeated && { repeated }) }
    const input = inputOf({ ...period, log })
    const health = panelsOf(buildOperations(input)).find(({ id }) => id === 'health')
    const block = health?.blocks.find(({ id }) => id === 'loggedTwice')
    return block?.kind === 'list' ? [block.note, ...block.items] : block
  }
  it('is named in log health, with what to do', () => {
    expect(named({ E1ABCDEFGHIJKL: 150 })).toEqual([
      'Two deliveries log these distributions. Each request counts once; turn one of the two off.',
      'E1ABCDEFGHIJKL',
    ])
  })
  it('is none where records are delivered again now and then', () => {
    expect(named({ E1ABCDEFGHIJKL: 149, E2ABCDEFGHIJKL: 19 })).toBeUndefined()
    expect(named(undefined)).toBeUndefined()
  })
})

describe('edges of a region', () => {
  it('share its steps, and what a copy had cut of them is the rest of what all cost', () => {
    const period = withEdges(of(direct))
    const use = { bytes: 3e13, http: 0, https: 1000 }
    const edges = edgesOf((region, name) => (region === 'europe' ? use[name] : 0))
    const totals = { ...period.totals, edges }
    const days = period.days.map((one) => ({ ...one, totals: { ...one.totals, edges } }))
    const rows = table({ FRA: [600, 1e13], LHR: [300, 1.5e13] })
    const rest = { rows: 2, columns: { ...rows.rest.columns, requests: 100, bytes: 5e12 } }
    const tables = { ...period.tables, edges: { ...rows, rest } }
    const input = inputOf({ ...period, totals, days, tables })
    const page = pageOf(input, input.period as Period)
    const view = viewOf(page, 'edges')
    const { europe } = page.cost.cloudFront.regions
    // The first 10 TB are dearer than the next 20.
    expect(europe).toBeCloseTo(850 + 1600 + 0.0012, 4)
    expect(view.value(0, 'cost')).toBeCloseTo((2450 * 1) / 3, 2)
    expect(totalOf(view, page).cost).toBeCloseTo(europe, 2)
    expect(restOf(view, [0, 1], page).values.cost).toBeCloseTo(2450 / 6, 2)
  })
})

describe('CloudFront’s logs alone', () => {
  const { totals, days, ...all } = withEdges(of(direct))
  const ofS3 = ['operations', 'requesters', 'buckets', 'errorCodes', 's3Tls', 's3Hosts'] as const
  const tables = Object.fromEntries(ofS3.map((name) => [name, table({})]))
  const daily = { ...all.daily, tables: {} }
  const rest = { ...all, daily, tables: { ...all.tables, ...tables } }
  const noS3 = { calls: 0, records: totals.requests, billedBytes: 0 }
  const alone = inputOf({
    ...rest,
    totals: { ...totals, ...noS3 },
    days: days.map((one) => ({ ...one, totals: { ...one.totals, ...noS3 } })),
  })
  const ids = [...panelsOf(buildModel(alone)), ...panelsOf(buildOperations(alone))].map(
    ({ id }) => id,
  )
  it('have no panels of S3', () => {
    for (const id of [
      ...['origin', 'originKeys', 'audit', 'requesters', 'operations', 'errorCodes'],
      ...['tls', 's3Tls', 'hosts', 's3Hosts', 'buckets', 'signatures'],
    ])
      expect(ids).not.toContain(id)
    expect(ids).toContain('cacheResults')
  })
  it('say nothing of S3 that is not so', () => {
    const [report, operations] = [buildModel(alone), buildOperations(alone)]
    const said = JSON.stringify([report, operations])
      .replaceAll(/"(id|href|name)":"[^"]*"/g, '')
      .match(/[^"]*(\bS3\b|bucket)[^"]*/g)
    expect(said ?? []).toEqual([])
    expect(report.headlines.find(({ id }) => id === 'bytes')?.definition).toBe(
      'Bytes sent to clients, as CloudFront logged them.',
    )
    expect(report.operations?.figures.map(({ label }) => label)).toEqual(['Speed', 'Log health'])
    expect(textOf(report.costNote)).toMatch(/^What CloudFront costs: .* List prices of 2026-09/)
  })
  it('have no finding of what went past', () => {
    const found = findingsOf(pageOf(alone, alone.period as Period))
    expect(found.map(({ rule }) => rule)).not.toContain('past-cdn')
  })
})

describe('a source of CloudFront’s that fell silent', () => {
  const deliveries = (name: string, last: number) => ({
    name,
    days: Array.from({ length: last }, (_, at) => ({
      day: addDays(parseDay('2026-11-01'), at),
      objects: 24,
    })),
  })
  const remedyOf = (name: string, distributions: Period['tables']['distributions']) => {
    const period = withEdges(of(direct))
    const tables = { ...period.tables, distributions }
    const sources = [deliveries(name, 16), deliveries('s3://logs/other/', 20)]
    const input = { ...inputOf({ ...period, tables }), sources }
    const { findings } = buildModel(input)
    return findings.find(({ caseFile }) => caseFile?.kind === 'silent-source')?.caseFile?.remedy
      .text
  }
  const logging = 'aws s3api get-bucket-logging --bucket example-site'
  it('is looked after by each distribution, logged in either way, and each bucket', () =>
    expect(remedyOf('s3://logs/cdn/', table({ E1ABCDEFGHIJKL: [1000, 1e12] }))).toBe(
      `${[
        logging,
        'aws cloudfront get-distribution-config --id E1ABCDEFGHIJKL --query DistributionConfig.Logging',
        'aws logs describe-deliveries --region us-east-1',
      ].join('\n')}\n`,
    ))
  it('has no command with a name that a shell would read more of', () =>
    expect(remedyOf('s3://logs/cdn/', table({ '$(id)': [1000, 1e12] }))).toBe(`${logging}\n`))
})

describe('S3’s logs alone, behind CloudFront', () => {
  const behind = inputOf(of([...direct, ...fetches]))
  const panels = panelsOf(buildModel(behind))
  it('tell where the readers are, and how to add them', () => {
    const origin = panels.find(({ id }) => id === 'origin')
    expect(origin?.blocks.map(({ id }) => id)).toEqual(['originFacts', 'cdnSteps'])
    expect(facts(origin)).toMatchObject({
      'Origin fetches': '300',
      'Of all that S3 answered': '75%',
    })
    const found = findingsOf(pageOf(behind, behind.period as Period))
    expect(found.map(({ rule }) => rule)).toContain('readers-elsewhere')
    expect(textOf(buildModel(behind).lead)).toMatch(
      /Those who read through CloudFront are not in these logs\.$/,
    )
  })
  it('have no panels of a cache', () => {
    expect(panels.map(({ id }) => id)).not.toContain('cacheResults')
  })
})

describe('a site that CloudFront serves', () => {
  const [input] = demoInputs({ isBehindCdn: true, days: 20 })
  if (input === undefined || !('period' in input) || input.period === null)
    throw new Error('the demo has a front page')
  const page = pageOf(input, input.period)
  const keys = viewOf(page, 'keys')

  it('has whole reads, though what the edge sent has headers in it', () => {
    const row = Array.from(keys.rows).find(
      (one) => keys.nameOf(one) === 'downloads/field-guide-2026.pdf',
    )
    expect(row).toBeDefined()
    const whole = keys.value(row ?? 0, 'whole')
    expect(whole).toBeGreaterThan(50)
    expect(whole).toBeLessThanOrEqual(keys.value(row ?? 0, 'requests'))
    expect(keys.value(row ?? 0, 'downloads')).toBeGreaterThanOrEqual(whole)
  })

  it('has no object that was only asked for in vain or led to HTTPS', () => {
    const existing = existingKeysOf(page)
    expect(existing).toContain('downloads/field-guide-2026.pdf')
    for (const missing of ['images/nightjar-map.png', 'old/news.html'])
      expect(existing).not.toContain(missing)
    const slowest = panelsOf(buildOperations(input)).find(({ id }) => id === 'slowest')
    const names = slowest?.table?.rows.map(({ name: [part] }) => part?.text) ?? []
    expect(names.length).toBeGreaterThan(5)
    expect(existing).toEqual(expect.arrayContaining(names))
  })
})
