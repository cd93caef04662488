import { expect, it } from 'vitest'
import { type CostedBy, judgeCost } from '../../src/doctor/cost.ts'
import type { SourceSeen } from '../../src/doctor/source.ts'
import type { LogObject } from '../../src/sync/objects.ts'
import { logObject, now, seen } from './seen.ts'

const usual: CostedBy = {
  region: 'us-east-1',
  prices: {},
  timeBudgetMinutes: 50,
  now,
  isOwnRunner: false,
}

function told(all: readonly SourceSeen[], by: Partial<CostedBy> = {}): string[] {
  return judgeCost(all, { ...usual, ...by }).map(
    ({ state, about, seen, cure }) => `${state} ${about}: ${seen}${cure ? ` → ${cure}` : ''}`,
  )
}

/** So many log objects of each of so many days, the last of them yesterday. */
function delivered(days: number, aDay: number, size = 1000): LogObject[] {
  return Array.from({ length: days * aDay }, (_, at) => {
    const time = now - 12 * 3600 - 86_400 * (days - Math.floor(at / aDay)) + (at % aDay)
    const [day = '', clock = ''] = new Date(time * 1000).toISOString().slice(0, 19).split('T')
    return logObject(`${day}-${clock.replaceAll(':', '-')}`, { size })
  })
}

const mean = seen({ region: 'us-east-1' }, delivered(50, 80, 10_000))
const directory = seen(
  { source: { kind: 'directory', path: '/logs' }, region: null },
  delivered(1, 2),
)

it('tells of a bucket', () => {
  expect(told([mean])).toEqual([
    'ok first run: reads 4,000 log objects, 40.0 MB (4 LIST and 4,000 GET requests): about $0.0016 for requests',
    "ok egress: nothing within the account's 100 free GB of the month, about $0.0036 where those are spent",
    'ok time: a first run takes about 18 seconds on two cores',
    'ok each night: then reads about 80 log objects, 800 kB (2 LIST and 80 GET requests): less than $0.0001 for requests, 2 seconds',
  ])
})

const rows: [name: string, all: SourceSeen[], by: Partial<CostedBy>, has: RegExp][] = [
  ['nothing', [seen({}, [])], {}, /^$/],
  [
    'what is archived alone',
    [seen({}, [logObject('2026-11-01-00-00-00', { isArchived: true })])],
    {},
    /^$/,
  ],
  [
    'one log object a night',
    [seen({ region: 'us-east-1' }, delivered(1, 1))],
    {},
    /reads 1 log object, 1 kB \(1 LIST and 1 GET request\): .*about 1 log object, 1 kB \(1 LIST and 1 GET request\)/s,
  ],
  [
    'a directory without requests',
    [directory],
    {},
    /^ok first run: reads 2 files, 2 kB\nok time: [^\n]*$/,
  ],
  [
    'two sources as one',
    [mean, mean],
    {},
    /8,000 log objects.*8 LIST and 8,000 GET.*160 log objects.*4 LIST/s,
  ],
  [
    'a small one, listed whole each night',
    [seen({}, delivered(2, 600))],
    {},
    /each night: .*600 log objects, 600 kB \(2 LIST and 600 GET/,
  ],
  [
    'what it gathered beside the free GB',
    [seen({}, delivered(150, 1, 1e9))],
    {},
    /egress: about \$4\.50 beyond the account's 100 free GB of the month, about \$13\.50 where/,
  ],
  [
    'more than is sent at the first price of a GB',
    [seen({ region: 'us-east-1' }, delivered(150, 1, 100e9))],
    {},
    /egress: about \$1316\.50 beyond the account's 100 free GB of the month, about \$1325\.00 where/,
  ],
  [
    'a runner of its own',
    [mean],
    { isOwnRunner: true },
    /egress: Within the region it costs nothing\. Outside of AWS: nothing within/,
  ],
  [
    'prices of the region',
    [seen({ region: 'ap-southeast-2' }, delivered(50, 80))],
    {},
    /about \$0\.0018 for requests/,
  ],
  [
    'own prices',
    [mean],
    {
      prices: {
        thousandReads: 1,
        thousandWrites: 0,
        egress: [{ upTo: Number.POSITIVE_INFINITY, perGB: 0 }],
      },
    },
    /\$4\.00 for requests/,
  ],
  [
    'a region without prices',
    [seen({ region: 'cn-north-1' }, delivered(2, 2))],
    {},
    /no price of cn-north-1 is known here/,
  ],
  [
    'more than its time',
    [mean],
    { timeBudgetMinutes: 0.1 },
    /warning time: .*With 'time-budget: 0\.1' that is 3 runs: .* lifecycle rule expire/,
  ],
  ['no limit of time', [mean], { timeBudgetMinutes: 0 }, /ok time/],
]
it.each(rows)('tells of %s', (_, all, by, has) => expect(told(all, by).join('\n')).toMatch(has))

it('tells how many there are where a list was cut', () => {
  const all = delivered(100, 10)
  const objects = [...all.slice(0, 480), ...all.slice(980)]
  const cut = seen({ listed: { kind: 'listed', objects, isWhole: false } })
  const [first = ''] = told([cut])
  const gets = Number(/reads about ([\d,]+) log objects/.exec(first)?.[1]?.replace(',', ''))
  expect(Math.abs(gets - 1000)).toBeLessThan(50)
})
