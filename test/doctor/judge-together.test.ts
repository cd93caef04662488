import { expect, it } from 'vitest'
import { judgeTogether } from '../../src/doctor/judge-together.ts'
import type { SourceSeen } from '../../src/doctor/source.ts'
import { fresh, logObject, read, seen } from './seen.ts'

const ONE = 'E1ABCDEFGHIJKL'
const OTHER = 'E2ABCDEFGHIJKL'

/** A source below a prefix of its own that tells of a distribution. */
function ofDistribution(distribution: string, prefix: string): SourceSeen {
  const key = `${prefix}${distribution}.2026-11-29-05.0123abcd.gz`
  const source = { kind: 's3', bucket: 'logs', prefix } as const
  return seen({ source }, [logObject('2026-11-29-05-31-07', { key })])
}
const refused = { kind: 'refused', problem: 'access denied', why: 'no' } as const

const cases: [name: string, all: SourceSeen[], site: string[], told: string[]][] = [
  [
    'one alone',
    [seen()],
    [],
    ['ok site: according to the records: www.example.com; check that this is right'],
  ],
  ['a site that is named', [seen()], ['example.com'], ['ok site: example.com, as given']],
  ['nothing that was read', [seen({ listed: refused, samples: [] })], [], []],
  [
    'records of no host',
    [seen({ samples: [read({ buckets: new Map(), hosts: new Map() })] })],
    [],
    [
      "warning site: no record tells which host names are yours → Name them in 'site', so that links from them are not taken for hot links.",
    ],
  ],
  [
    'one distribution in two sources',
    [ofDistribution(ONE, 'v1/'), ofDistribution(OTHER, 'v2/'), ofDistribution(ONE, 'v3/')],
    ['example.com'],
    [
      'warning twice: some of it is told twice → E1ABCDEFGHIJKL is logged in s3://logs/v1/ and in s3://logs/v3/: ' +
        'each hour of its requests counts once, by s3://logs/v1/ where both have it. ' +
        'Name one of the two in `logs`, or end one of the deliveries.',
      'ok site: example.com, as given',
    ],
  ],
  [
    'a log bucket that logs into itself',
    [seen({ samples: [read({ buckets: new Map([['logs', 3]]) }, fresh)] })],
    ['example.com'],
    [
      expect.stringMatching(/^warning loop: the log bucket logs into itself → .*--bucket logs /s),
      'ok site: example.com, as given',
    ],
  ],
]
it.each(cases)('tells of %s', (_, all, site, told) => {
  const texts = judgeTogether(all, site).map(
    ({ state, about, seen, cure }) => `${state} ${about}: ${seen}${cure ? ` → ${cure}` : ''}`,
  )
  expect(texts).toEqual(told)
})
