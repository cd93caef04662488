/** The lines to paste are run by strangers: GitHub's own language service reads the workflow, and both parsers take back
 * what was put in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inputRows } from '../../src/action/inputs/rows.ts'
import { readSettings } from '../../src/action/settings.ts'
import { type PastedFor, pastesFor } from '../../src/doctor/paste.ts'
import { policyFor } from '../../src/doctor/policy.ts'
import type { RepositorySeen } from '../../src/doctor/repository.ts'
import { yamlValue } from '../../src/doctor/yaml.ts'
import { complaints } from '../github/complaints.ts'
import { tries } from '../tries.ts'
import { bucket, read, seen } from './seen.ts'

type Given = Readonly<Record<string, string>>
const usual = new Map(inputRows.map((row) => [row.name as string, row.default ?? '']))
const settingsOf = (given: Given) => {
  const all: Given = { logs: 's3://logs/www/', role: 'doctor', ...given }
  const environment = { GITHUB_WORKSPACE: process.cwd() }
  return readSettings((name) => all[name] ?? usual.get(name) ?? '', environment)
}

const aPublic: RepositorySeen = {
  repository: 'jo/site',
  serverUrl: 'https://github.com',
  visibility: 'public',
  pages: { kind: 'none' },
  hasToken: true,
  push: null,
}

function pasted(given: Given = {}, more: Partial<PastedFor> = {}) {
  const [workflow, policy] = pastesFor({
    settings: settingsOf(given),
    sources: [seen()],
    repository: null,
    given: Object.entries(given),
    workspace: process.cwd(),
    region: null,
    endpoint: null,
    version: '1.4.0',
    ...more,
  })
  return { workflow: workflow?.text ?? '', policy: policy?.text ?? '' }
}

interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly 'timeout-minutes': number }>
  >
}
function stepsOf(text: string) {
  const { jobs, permissions } = parse(text) as Workflow
  const steps = jobs.report?.steps ?? []
  const last = steps.at(-1)
  return { jobs, permissions, steps, last, given: last?.with ?? {} }
}

const cases: [
  name: string,
  given: Given,
  more: Partial<PastedFor>,
  holds: (of: ReturnType<typeof stepsOf>) => void,
][] = [
  [
    'what was seen',
    {},
    {},
    ({ given, steps, permissions, jobs }) => {
      expect(given).toEqual({ logs: 's3://logs/www/', site: 'www.example.com' })
      expect(steps[0]?.with['aws-region']).toBe('eu-central-1')
      expect(steps[1]?.uses).toBe('s3-log-report/s3-log-report@v1')
      expect(permissions).toEqual({ contents: 'write', 'id-token': 'write' })
      expect(Object.keys(jobs)).toEqual(['report'])
      expect(jobs.report?.['timeout-minutes']).toBe(60)
    },
  ],
  [
    'two sources and two sites',
    { logs: 's3://logs/www/\ns3://logs/cdn/', site: 'a.example.com\nb.example.org' },
    {},
    ({ given }) =>
      expect(given).toEqual({
        logs: 's3://logs/www/\ns3://logs/cdn/\n',
        site: 'a.example.com\nb.example.org\n',
      }),
  ],
  [
    'no site',
    {},
    { sources: [seen({ samples: [] })] },
    ({ given }) => expect(given).not.toHaveProperty('site'),
  ],
  [
    'what else was given',
    {
      days: '7',
      'time-zone': 'Europe/Berlin',
      exclude: 'agent:*a #b: c*\nkey:{x}*',
      title: "Jo's: “site” #1",
      role: 'doctor',
      'report-directory': 'x',
    },
    {},
    ({ given }) =>
      expect(given).toMatchObject({
        days: 7,
        'time-zone': 'Europe/Berlin',
        exclude: 'agent:*a #b: c*\nkey:{x}*\n',
        title: "Jo's: “site” #1",
      }),
  ],
  [
    'nothing of this run alone',
    { role: 'doctor', 'report-directory': 'x', 'mirror-directory': 'y' },
    {},
    ({ given }) => expect(Object.keys(given)).toEqual(['logs', 'site']),
  ],
  [
    'Pages by a workflow',
    { publish: 'pages' },
    {},
    ({ jobs, permissions }) => {
      expect(Object.keys(jobs)).toEqual(['report', 'deploy'])
      expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    },
  ],
  [
    'a key for the cache of a public one',
    {},
    { repository: aPublic },
    ({ given }) =>
      expect(given['cache-encryption-key']).toBe('${'.concat('{ secrets.CACHE_KEY }}')),
  ],
  [
    'no key where the cache is off',
    { cache: 'false' },
    { repository: aPublic },
    ({ given }) => expect(given).not.toHaveProperty('cache-encryption-key'),
  ],
  [
    'the key that is not told',
    { 'cache-encryption-key': 'x'.repeat(40) },
    { given: [] },
    ({ given }) => expect(given['cache-encryption-key']).toMatch(/secrets\.CACHE_KEY/),
  ],
  [
    'templates of the repository',
    { 'template-directory': 'templates' },
    {},
    ({ steps }) => expect(steps[0]?.uses).toBe('actions/checkout@v7'),
  ],
  [
    'a longer time',
    { 'time-budget': '120' },
    {},
    ({ jobs }) => expect(jobs.report?.['timeout-minutes']).toBe(130),
  ],
  [
    'time without a limit',
    { 'time-budget': '0' },
    {},
    ({ jobs }) => expect(jobs.report?.['timeout-minutes']).toBe(360),
  ],
  [
    'another store',
    { endpoint: 'https://s3.example.com', region: 'eu' },
    { sources: [seen({ region: null })] },
    ({ steps, last, given, permissions }) => {
      expect(steps.length).toBe(1)
      expect(given).toMatchObject({ endpoint: 'https://s3.example.com', region: 'eu' })
      expect(last?.env?.AWS_ACCESS_KEY_ID).toContain('secrets.STORE_KEY_ID')
      expect(permissions).toEqual({ contents: 'write' })
    },
  ],
  [
    'a directory',
    { logs: 'test' },
    {
      sources: [
        seen({ region: null, source: { kind: 'directory', path: `${process.cwd()}/test` } }),
      ],
    },
    ({ steps, given }) => {
      expect(steps.length).toBe(1)
      expect(given.logs).toBe('test')
    },
  ],
  [
    'a host that a stranger made up',
    {},
    {
      sources: [
        seen({ samples: [read({ hosts: new Map([['x\n- run: echo', 99]]), buckets: new Map() })] }),
      ],
    },
    ({ given }) => expect(given).not.toHaveProperty('site'),
  ],
  [
    'a prefix with signs',
    { logs: 's3://logs/a: #b \'"{{x}}*[' },
    {},
    ({ given }) => expect(given.logs).toBe('s3://logs/a: #b \'"{{x}}*['),
  ],
]

describe('the workflow', () => {
  it.each(cases)('has %s', async (_, given, more, holds) => {
    const { workflow } = pasted(given, more)
    expect(await complaints('.github/workflows/traffic.yml', workflow), workflow).toEqual([])
    holds(stepsOf(workflow))
  })

  it('takes no expression out of a value', async () => {
    const { workflow } = pasted({
      title: `a ${'$'}{{ secrets.TOKEN }} b`,
      exclude: `key:${'$'}{{x}}\nkey:y`,
    })
    expect(await complaints('.github/workflows/traffic.yml', workflow), workflow).toEqual([])
    const opened = [...workflow.matchAll(/\$\{\{ *(\S*)/g)].map(([, inner]) => inner)
    expect(new Set(opened)).toEqual(new Set(["'${{'", 'secrets.CACHE_KEY']))
  })

  it('reads back any text', () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((text) => text.replaceAll('${{', ''))
    const texts = fc.oneof(
      line,
      fc.array(line, { minLength: 2, maxLength: 4 }).map((all) => all.join('\n')),
      fc.constantFrom(
        'null',
        '~',
        'yes',
        '- a',
        'a: b',
        'a #b',
        '*x',
        '&x',
        '!x',
        '%x',
        '@x',
        '`x',
        '[',
        '{',
        '>',
        '|',
        '?',
        ': ',
        ' a',
        'a ',
        '.',
        '...',
        '---',
        ...['1e3', '007', '0x10', '1_0', '-5', '.5', 'True', 'yes', 'No', '12:30:45', '2026-11-03'],
      ),
    )
    fc.assert(
      fc.property(
        texts.filter((text) => text.isWellFormed()),
        (text) => {
          const back: unknown = parse(
            `steps:\n  with:\n    key: ${yamlValue(text, 4)}\n    next: 1\n`,
          ).steps.with
          const { key, next } = back as { key: unknown; next: unknown }
          expect(next).toBe(1)
          expect(String(key).replace(/\n$/, '')).toBe(text.replace(/\n$/, ''))
        },
      ),
      { numRuns: tries(500) },
    )
  })
})

describe('the policy', () => {
  const of = (given: Partial<Parameters<typeof policyFor>[0]>) =>
    JSON.parse(
      policyFor({
        logs: [bucket],
        state: null,
        isDeleting: false,
        region: 'eu-central-1',
        ...given,
      }),
    ) as {
      Statement: { Sid: string; Action: unknown; Resource: unknown; Condition?: unknown }[]
    }
  const lists = (Resource: string, prefix: unknown, Sid = 'ListLogs') => ({
    Sid,
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource,
    Condition: { StringLike: { 's3:prefix': prefix } },
  })
  const gets = (Resource: unknown) => ({
    Sid: 'ReadLogs',
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource,
  })

  it('is that of docs/setup.md', () =>
    expect(of({ logs: [{ bucket: 'my-log-bucket', prefix: 'www/' }] })).toEqual({
      Version: '2012-10-17',
      Statement: [
        lists('arn:aws:s3:::my-log-bucket', 'www/*'),
        gets('arn:aws:s3:::my-log-bucket/www/*'),
      ],
    }))

  it('has one condition for each bucket', () => {
    const logs = [bucket, { bucket: 'logs', prefix: 'cdn/' }, { bucket: 'other', prefix: 'x' }]
    expect(of({ logs }).Statement).toEqual([
      lists('arn:aws:s3:::logs', ['www/*', 'cdn/*']),
      lists('arn:aws:s3:::other', 'x*', 'ListLogs2'),
      gets(['arn:aws:s3:::logs/www/*', 'arn:aws:s3:::logs/cdn/*', 'arn:aws:s3:::other/x*']),
    ])
  })

  const rows: [name: string, given: Parameters<typeof of>[0], has: RegExp][] = [
    [
      'a whole bucket needs no condition',
      { logs: [{ bucket: 'logs', prefix: '' }] },
      /^(?!.*Condition).*"arn:aws:s3:::logs\/\*"/s,
    ],
    [
      'an access point',
      { logs: [{ bucket: 'arn:aws:s3:eu-west-1:123456789012:accesspoint/ap', prefix: 'w/' }] },
      /"arn:aws:s3:eu-west-1:123456789012:accesspoint\/ap".*"arn:aws:s3:eu-west-1:123456789012:accesspoint\/ap\/object\/w\/\*"/s,
    ],
    [
      'an alias leaves its ARN to be filled in',
      { logs: [{ bucket: 'ap-abc-s3alias', prefix: 'w/' }] },
      /"arn:aws:s3:REGION:123456789012:accesspoint\/NAME\/object\/w\/\*"/,
    ],
    ['China', { region: 'cn-north-1' }, /"arn:aws-cn:s3:::logs"/],
    ['the European Sovereign Cloud', { region: 'eusc-de-east-1' }, /"arn:aws-eusc:s3:::logs"/],
    ['GovCloud', { region: 'us-gov-west-1' }, /"arn:aws-us-gov:s3:::logs"/],
    [
      'signs that would be wildcards',
      { logs: [{ bucket: 'logs', prefix: 'a*b?c$/' }] },
      /"s3:prefix": "a\$\{\*\}b\$\{\?\}c\$\{\$\}\/\*".*"arn:aws:s3:::logs\/a\$\{\*\}b\$\{\?\}c\$\{\$\}\/\*"/s,
    ],
    [
      'deleting',
      { isDeleting: true },
      /"s3:DeleteObject",\s+"Resource": "arn:aws:s3:::logs\/www\/\*"/,
    ],
    [
      'a state',
      { state: { bucket: 'state', prefix: 's/' } },
      /"ListState".*"s\/\*".*"s3:GetObject",\s+"s3:PutObject".*"arn:aws:s3:::state\/s\/\*"/s,
    ],
  ]
  it.each(rows)('takes care of %s', (_, given, has) =>
    expect(JSON.stringify(of(given), null, 2)).toMatch(has),
  )

  it('is not offered for other stores', () => {
    expect(
      pasted({ endpoint: 'https://s3.example.com' }, { sources: [seen({ region: null })] }).policy,
    ).toBe('')
    expect(pasted().policy).toContain('s3:ListBucket')
  })
})
