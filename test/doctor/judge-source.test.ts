import { describe, expect, it } from 'vitest'
import { judgeSource } from '../../src/doctor/judge-source.ts'
import { judgeRecords } from '../../src/doctor/site.ts'
import type { SourceSeen } from '../../src/doctor/source.ts'
import { bucket, fresh, logObject, now, read, seen } from './seen.ts'

/** `state about: what was seen → the cure`, a line each. */
function told(one: SourceSeen, deleteAfterDays = 0): string[] {
  const observations = [...judgeSource(one, { now, deleteAfterDays }), ...judgeRecords(one)]
  return observations.map(
    ({ state, about, seen, cure }) => `${state} ${about}: ${seen}${cure ? ` → ${cure}` : ''}`,
  )
}

const refused = (problem: 'access denied' | 'no such bucket' | 'no such directory') =>
  ({ kind: 'refused', problem, why: `The cure of ${problem}.` }) as const
const directory = { kind: 'directory', path: '/var/logs' } as const
const denied = {
  kind: 'refused',
  object: fresh,
  problem: 'access denied',
  why: 'Allow it.',
} as const
const deep = logObject('2026-10-01-05-31-07', { isArchived: true, storageClass: 'DEEP_ARCHIVE' })
const ago = (time: string) => seen({}, [logObject(time)])
const undated = (key: string) => ({ ...fresh, key })

const cases: [name: string, seen: SourceSeen, has: (string | RegExp)[]][] = [
  [
    'a healthy bucket',
    seen(),
    [
      'ok bucket: it is there, in eu-central-1',
      'ok list: s3:ListBucket is allowed',
      'ok log objects: 1 log object, 1 kB: the oldest of 2026-11-29, the newest of 2026-11-29',
      'ok delivery: the newest came within the last hour',
      'ok read: s3:GetObject: 1 of 1 log object came',
      'ok keys: dated, simple',
      'ok format: S3 server access log: 10 of 10 lines of 1 log object are records',
      'ok records: of bucket www.example.com (10); of host www.example.com (10)',
    ],
  ],
  [
    'a directory',
    seen({ source: directory, region: null }),
    [
      /^ok directory: it is there$/,
      /^ok log objects/,
      /^ok delivery/,
      'ok read: 1 of 1 log object came',
      /^ok keys/,
      /^ok format/,
      /^ok records/,
    ],
  ],
  [
    'no bucket',
    seen({ listed: refused('no such bucket'), region: null, samples: [] }),
    ['missing bucket: no such bucket → The cure of no such bucket.'],
  ],
  [
    'no directory',
    seen({ source: directory, listed: refused('no such directory'), samples: [] }),
    ['missing directory: it cannot be read → The cure of no such directory.'],
  ],
  [
    'no permission to list',
    seen({ listed: refused('access denied'), samples: [] }),
    [
      'ok bucket: it answers, in eu-central-1',
      'missing list: access denied (s3:ListBucket) → The cure of access denied.',
      'not looked at read: s3:GetObject: no log object is known to ask for',
    ],
  ],
  [
    'no permission to get',
    seen({ samples: [denied, denied] }),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      'missing read: s3:GetObject: 0 of 2 log objects came → Allow it.',
      /^ok keys/,
    ],
  ],
  [
    'one that is refused among others',
    seen({ samples: [read(), denied] }),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning read: s3:GetObject: 1 of 2 log objects came → Those that are refused are left out.*Allow it\.$/,
      /^ok/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'one that did not come, and was not refused',
    seen({ samples: [read(), { ...denied, problem: null, why: 'its MD5 is not its ETag' }] }),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning read.*www\/2026-11-29-11-31-07-\w+: its MD5 is not its ETag$/,
      /^ok/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'nothing at all',
    seen({}, []),
    [
      /^ok/,
      /^ok/,
      /^missing log objects: none at all → s3:\/\/logs\/www\/ holds no log objects.*put-bucket-logging.*docs\/cloudfront\.md/s,
    ],
  ],
  [
    'nothing here, and something there',
    seen({ elsewhere: ['w/', 'x/'] }, []),
    [
      /^ok/,
      /^ok/,
      /→ The bucket logs has log objects elsewhere: .*: s3:\/\/logs\/w\/, s3:\/\/logs\/x\/\n/,
    ],
  ],
  [
    'a day of silence',
    ago('2026-11-28-11-59-59'),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning delivery: the newest came 24 hours ago → Logging may be off/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'less than a day of silence',
    ago('2026-11-28-12-00-01'),
    [/^ok/, /^ok/, /^ok/, 'ok delivery: the newest came 23 hours ago', /^ok/, /^ok/, /^ok/, /^ok/],
  ],
  [
    'a week of silence',
    ago('2026-11-22-05-00-00'),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning delivery: the newest came 7 days ago/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'keys of events, delivered just now',
    seen({}, [logObject('2026-11-27-00-00-00', { lastModified: now - 60 }, 'www/2026/11/27/')]),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      'ok delivery: the newest came within the last hour',
      /^ok/,
      'ok keys: dated, partitioned',
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'a list that was cut',
    seen({ listed: { kind: 'listed', objects: [fresh], isWhole: false } }),
    [/^ok/, /^ok/, /^ok log objects: at least 1 log object/, /^ok/, /^ok/, /^ok/, /^ok/, /^ok/],
  ],
  [
    'all of it archived',
    seen({ samples: [] }, [deep]),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning delivery/,
      /^missing storage: 1 of 1 are archived \(1 DEEP_ARCHIVE\) → None can be read: restore/,
      /^ok keys/,
    ],
  ],
  [
    'some of it archived',
    seen({}, [deep, fresh]),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning storage: 1 of 2 are archived \(1 DEEP_ARCHIVE, 1 STANDARD\) → Those can be read only after/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'another class',
    seen({}, [logObject('2026-11-29-11-00-00', { storageClass: 'STANDARD_IA' })]),
    [/^ok/, /^ok/, /^ok/, /^ok/, 'ok storage: 1 STANDARD_IA', /^ok/, /^ok/, /^ok/, /^ok/],
  ],
  [
    'keys without a date',
    seen({}, [undated('www/a.log')]),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok keys: no date in them: the day is that of the last modification/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'some keys without a date',
    seen({}, [fresh, undated('www/a.log')]),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok keys: dated \(simple\), but 1 of 2: of those/,
      /^ok/,
      /^ok/,
    ],
  ],
  [
    'mixed formats',
    seen({ samples: [read(), read({ format: 'CloudFront standard log', packing: 'gzip' })] }),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      'ok formats: S3 server access log and CloudFront standard log (gzip): 20 of 20 lines of 2 log objects are records',
      /^ok/,
    ],
  ],
  [
    'lines that cannot be read',
    seen({
      samples: [
        read({
          malformed: {
            'bad time': { count: 2, samples: ['x ##[y] tel (415) 555-2671 /home/jo/a'] },
          },
        }),
      ],
    }),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning format: .*10 of 12 lines.*→ 2 × bad time, such as: x #\\#\[y\] tel \[number\] \/home\/\[name\]\/a\nSuch lines are counted/,
      /^ok/,
    ],
  ],
  [
    'nothing that is a log',
    seen({
      samples: [
        read({
          format: null,
          records: 0,
          malformed: { 'too few fields': { count: 3, samples: ['{'] } },
          buckets: new Map(),
          hosts: new Map(),
        }),
      ],
    }),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^missing format: an unknown format: 0 of 3 lines.*→ Nothing could be counted: .*3 × too few fields, such as: \{$/,
    ],
  ],
  [
    'a prefix with neighbours',
    seen({ source: { ...bucket, prefix: 'www' } }, [
      fresh,
      logObject('2026-11-29-11-00-00', {}, 'www-internal/'),
    ]),
    [
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^ok/,
      /^warning prefix: it takes in 1 neighbour → .*'www-internal\/'/,
      /^ok/,
    ],
  ],
  ...(
    [
      [
        'goes here',
        { kind: 'told', target: { bucket: 'logs', prefix: 'www/' } },
        'ok logging: www.example.com is logged to s3://logs/www/',
      ],
      [
        'goes to all of it',
        { kind: 'told', target: { bucket: 'logs', prefix: '' } },
        /^ok logging/,
      ],
      [
        'is off',
        { kind: 'told', target: null },
        /^warning logging: it is off for www\.example\.com → Turn it on.*--bucket www\.example\.com .*"TargetBucket":"logs","TargetPrefix":"www\/"/s,
      ],
      [
        'goes elsewhere',
        { kind: 'told', target: { bucket: 'logs', prefix: 'new/' } },
        /^warning logging: .* is logged to s3:\/\/logs\/new\/ now, and not here → Name s3:\/\/logs\/new\/ in/,
      ],
      [
        'may not be asked for',
        { kind: 'refused', isDenied: true, why: '403 AccessDenied' },
        'not needed logging: s3:GetBucketLogging on www.example.com is not allowed, and nothing needs it: skipped',
      ],
      [
        'is in trouble',
        { kind: 'refused', isDenied: false, why: '503 SlowDown' },
        'not looked at logging: that of www.example.com could not be asked for (503 SlowDown)',
      ],
    ] as const
  ).map(([name, what, has]): (typeof cases)[number] => [
    `logging that ${name}`,
    seen({ logging: [{ bucket: 'www.example.com', ...what }] }),
    [/^ok/, /^ok/, /^ok/, /^ok/, /^ok/, /^ok/, /^ok/, has, /^ok/],
  ]),
]

describe('of a source', () => {
  it.each(cases)('%s is told', (_, one, has) => {
    const lines = told(one)
    expect(lines.length, lines.join('\n')).toBeGreaterThanOrEqual(has.length)
    for (const [at, what] of has.entries())
      if (typeof what === 'string') expect(lines[at]).toBe(what)
      else expect(lines[at]).toMatch(what)
  })

  it('never tries to delete, and says so where that is asked for', () => {
    expect(told(seen(), 90)).toContain(
      'not looked at delete: delete-after-days needs s3:DeleteObject on s3://logs/www/*, which is never tried here',
    )
    expect(told(seen({ source: directory }), 90).join()).not.toContain('DeleteObject')
  })

  it('names from a log are harmless', () => {
    const name = '\u001b[31m::error::x##[group]\u202e'
    const of = new Map([[name, 1]])
    const lines = told(
      seen({ samples: [read({ buckets: of, hosts: of, distributions: of })], elsewhere: [name] }),
    ).join('\n')
    expect(lines).not.toMatch(/[^\x20-\x7e\n→]|##\[|::/)
    expect(lines).toContain('\\u{1b}[31m:\\:error')
  })
})
