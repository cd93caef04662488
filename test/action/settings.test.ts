import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inputRows } from '../../src/action/inputs/rows.ts'
import { parseAlert, sayAlert } from '../../src/action/job/alerts.ts'
import { readSettings, type Settings } from '../../src/action/settings.ts'

const root = path.resolve(import.meta.dirname, '../..')
const workspace = mkdtempSync(path.join(tmpdir(), 'settings-'))
mkdirSync(path.join(workspace, 'logs/inner'), { recursive: true })
writeFileSync(path.join(workspace, 'logs/one.log'), '')
mkdirSync(path.join(workspace, 'templates/inner'), { recursive: true })
symlinkSync('templates', path.join(workspace, 'away'))
afterAll(() => rmSync(workspace, { recursive: true }))

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
}
const inputNames = inputRows.map(({ name }) => name)
const environment = {
  GITHUB_WORKSPACE: workspace,
  GITHUB_REPOSITORY: 'jo/site',
  RUNNER_TEMP: '/runner/temp',
}

/** Settings of a run that gives `given`, with the defaults of action.yml. */
function settingsOf(given: Record<string, string>, more: Record<string, string> = {}): Settings {
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [name, value ?? '']),
  )
  const inputs: Record<string, string> = {
    ...defaults,
    token: 'secret-token',
    logs: 's3://logs/my-site/',
    ...given,
  }
  return readSettings((name) => inputs[name] ?? '', { ...environment, ...more })
}

/** What a part of a run needs. */
const part = { state: 's3://state/x' }

describe('settings', () => {
  it('are what the defaults of action.yml say', () => {
    expect(settingsOf({})).toEqual({
      sources: [{ kind: 's3', bucket: 'logs', prefix: 'my-site/' }],
      role: 'all',
      shards: 16,
      shard: null,
      store: { region: null, endpoint: null },
      counting: { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
      report: {
        title: null,
        days: 30,
        site: [],
        language: null,
        locale: null,
        prices: {},
        notes: [],
        cloudFrontPlan: 'pay-as-you-go',
        templateDirectory: null,
        audience: null,
        badge: null,
        otherReports: [],
        openData: false,
        openDataLicence: null,
      },
      publish: {
        targets: ['branch'],
        branch: 'gh-pages',
        branchDirectory: '.',
        history: 'all',
        author: {
          name: 'github-actions[bot]',
          email: '41898282+github-actions[bot]@users.noreply.github.com',
        },
        token: 'secret-token',
        artifactName: 's3-log-report',
        artifactRetentionDays: 0,
      },
      directories: {
        report: '/runner/temp/s3-log-report/report',
        mirror: expect.stringMatching(/^\/runner\/temp\/s3-log-report\/mirror\/[0-9a-f]{12}$/),
      },
      cache: { isOn: true, encryptionKey: null },
      state: null,
      keepRecordsDays: 35,
      deleteAfterDays: 0,
      digest: 'week',
      isFullListing: false,
      concurrency: 64,
      timeBudgetMinutes: 50,
      alerts: [],
      failOnAlert: false,
    })
  })

  it('read every input of action.yml, and no other', () => {
    expect([...inputNames].sort()).toEqual(Object.keys(action.inputs).sort())
    const read = new Set<string>()
    readSettings((name) => {
      read.add(name)
      return name === 'token'
        ? 't'
        : name === 'logs'
          ? 's3://abc'
          : (action.inputs[name]?.default ?? '')
    }, environment)
    expect([...read].sort()).toEqual([...inputNames].sort())
  })

  it('cannot be changed', () => {
    expect(() => Object.assign(settingsOf({}).report, { days: 1 })).toThrow(TypeError)
  })

  it.each(['CC-BY-4.0', 'ODbL-1.0', 'LicenseRef-city', 'https://example.com/terms?v=2'])(
    'take the licence %s of open data',
    (licence) => {
      const { report } = settingsOf({ 'open-data': 'true', 'open-data-licence': licence })
      expect([report.openData, report.openDataLicence]).toEqual([true, licence])
    },
  )

  it('take notes in the order of their days, each once, with a colon or without', () => {
    const notes = '2026-11-09: new site\n2026-11-03  launch at 10:00\n2026-11-09 new site\n\n'
    expect(settingsOf({ notes }).report.notes).toEqual([
      { day: '2026-11-03', text: 'launch at 10:00' },
      { day: '2026-11-09', text: 'new site' },
    ])
  })

  const good: [name: string, given: Record<string, string>, part: unknown][] = [
    [
      'a flat rate of CloudFront',
      { 'cloudfront-plan': 'pro' },
      { report: { cloudFrontPlan: 'pro' } },
    ],
    [
      'a language of a region, however it is written',
      { language: 'EN-gb', locale: 'de-AT' },
      { report: { language: 'en-GB', locale: 'de-AT' } },
    ],
    [
      'a bucket without a prefix',
      { logs: 's3://logs' },
      { sources: [{ bucket: 'logs', prefix: '' }] },
    ],
    [
      'sources of both kinds, blank lines and Windows line ends',
      { logs: '\r\ns3://logs/a\r\n\r\n  logs  \r\n' },
      {
        sources: [
          { kind: 's3', bucket: 'logs', prefix: 'a' },
          { kind: 'directory', path: path.join(workspace, 'logs') },
        ],
      },
    ],
    [
      'hosts as addresses, and twice',
      { site: 'https://WWW.Example.com/\n*.example.com:8080\nwww.example.com' },
      { report: { site: ['www.example.com', 'example.com'] } },
    ],
    [
      'publish, several',
      { publish: 'pages, branch\nartifact' },
      { publish: { targets: ['branch', 'pages', 'artifact'] } },
    ],
    ['the doctor, who misses a token himself', { role: 'doctor', token: '' }, { role: 'doctor' }],
    ['publish, none', { publish: 'none', token: '' }, { publish: { targets: [] } }],
    [
      'a directory in the branch',
      { 'branch-directory': './a/b/' },
      { publish: { branchDirectory: 'a/b' } },
    ],
    [
      'patterns',
      { exclude: 'address: 2001:db8::/32\nagent:*Uptime:Robot*\naddress:10.*' },
      {
        counting: {
          exclude: [
            { field: 'address', pattern: '2001:db8::/32' },
            { field: 'agent', pattern: '*Uptime:Robot*' },
            { field: 'address', pattern: '10.*' },
          ],
        },
      },
    ],
    [
      'directories in the workspace',
      { 'report-directory': 'out' },
      { directories: { report: path.join(workspace, 'out') } },
    ],
    [
      'templates',
      { 'template-directory': 'templates' },
      { report: { templateDirectory: path.join(workspace, 'templates') } },
    ],
    [
      'prices',
      { prices: 'egress: 0.05\nthousand-reads = 0.0004\nthousand-writes: 0.005\ncurrency: EUR' },
      {
        report: {
          prices: {
            egress: [{ upTo: Number.POSITIVE_INFINITY, perGB: 0.05 }],
            thousandReads: 0.0004,
            thousandWrites: 0.005,
            currency: 'EUR',
          },
        },
      },
    ],
    [
      'one price for all lifecycle moves',
      { prices: 'thousand-transitions: 0.05' },
      { report: { prices: { thousandTransitions: { transitionsToIA: 0.05 } } } },
    ],
    ['state in S3', { state: 's3://state/x' }, { state: { bucket: 'state', prefix: 'x' } }],
    ['state beside the logs', { state: 's3://logs' }, { state: { bucket: 'logs', prefix: '' } }],
    ['a shard', { ...part, role: 'count', shard: '3', token: '' }, { role: 'count', shard: 3 }],
    ['shards', { ...part, role: 'plan', shards: '256', token: '' }, { shards: 256 }],
    [
      'an author',
      { 'commit-author': 'Jo Doe <jo@example.com>' },
      { publish: { author: { name: 'Jo Doe', email: 'jo@example.com' } } },
    ],
    [
      'alerts',
      { alerts: 'bytes > 2x\nerrors5xx>1%\nnew-hotlink > 1.5 gb\nno-logs > 36h' },
      {
        alerts: [
          { kind: 'times', metric: 'bytes', limit: 2 },
          { kind: 'share', metric: 'errors5xx', limit: 0.01 },
          { kind: 'bytes', metric: 'new-hotlink', limit: 1.5e9 },
          { kind: 'hours', metric: 'no-logs', limit: 36 },
        ],
      },
    ],
  ]
  for (const [name, given, part] of good)
    it(`take ${name}`, () => expect(settingsOf(given)).toMatchObject(part as object))

  it('suggest no language that is far from what was given', () =>
    expect(() => settingsOf({ language: 'xx' })).toThrow(/^(?!.*did you mean).*got 'xx'/s))

  const bad: [name: string, given: Record<string, string>, says: string][] = [
    [
      'a plan of CloudFront that is none',
      { 'cloudfront-plan': 'gold' },
      "cloudfront-plan: got 'gold', expected 'pay-as-you-go' or 'free' or 'pro' or 'business' or 'premium'",
    ],
    [
      'a language without words',
      { language: 'tlh' },
      "language: got 'tlh', expected a language that there are words for (en",
    ],
    ['a language by its name', { language: 'English' }, "); did you mean 'en'?"],
    ['a language as machines spell it', { language: 'en_GB.UTF-8' }, "); did you mean 'en'?"],
    ['a language a slip away', { language: 'Svneska' }, "); did you mean 'sv'?"],
    ['a language that is no tag', { language: '-' }, "language: got '-', expected a language"],
    ['an unknown language', { locale: 'x' }, "locale: got 'x', expected a language tag"],
    // Intl writes by the machine's own language where it does not know the given one.
    [
      'a language by its name',
      { locale: 'english' },
      "locale: got 'english', expected a language tag",
    ],
    ['a language without data', { locale: 'tlh' }, "locale: got 'tlh', expected a language tag"],
    [
      'a price that is none',
      { prices: 'egress: cheap' },
      "prices: got 'egress: cheap', expected 'egress: 0.09'",
    ],
    [
      'a currency without prices in it',
      { prices: 'currency: EUR' },
      "prices: got 'currency: EUR' without 'egress:', 'thousand-reads:', 'thousand-writes:'; the list is in USD",
    ],
    [
      'a currency with some prices in it',
      { prices: 'currency: EUR\negress: 0.1\nthousand-reads: 0.0004' },
      "prices: got 'currency: EUR' without 'thousand-writes:'; the list is in USD",
    ],
    ['no logs', { logs: ' \n' }, 'logs: required. One source per line: s3://bucket/prefix'],
    [
      'one slash',
      { logs: 's3:/bucket/p' },
      "logs: got 's3:/bucket/p', expected s3://bucket/prefix; did you mean 's3://bucket/p'?",
    ],
    [
      'a web address',
      { logs: 'https://pics.s3.eu-west-1.amazonaws.com/logs/' },
      "did you mean 's3://pics/logs/'?",
    ],
    [
      'a web address by path',
      { logs: 'https://s3.amazonaws.com/pics/logs/' },
      "did you mean 's3://pics/logs/'?",
    ],
    ['an ARN', { logs: 'arn:aws:s3:::pics/logs' }, "did you mean 's3://pics/logs'?"],
    [
      'an ARN as the address of a bucket',
      { logs: 's3://arn:aws:s3:::pics/logs/' },
      "did you mean 's3://pics/logs/'?",
    ],
    [
      'a price given twice',
      { prices: 'egress: 0.05\nfree-gb: 0\negress: 0.06' },
      "prices: got 'egress:' twice",
    ],
    [
      'the ARN of an access point of several regions',
      { logs: 'arn:aws:s3::123456789012:accesspoint/abc.mrap/logs' },
      'an access point of several regions, of an Outpost or with a Lambda function is not read',
    ],
    ['another scheme', { logs: 'gs://pics' }, "logs: got 'gs://pics', expected s3://bucket/prefix"],
    ['no bucket', { logs: 's3:///p' }, "logs: got 's3:///p', expected"],
    [
      'a missing directory',
      { logs: 'nowhere' },
      `logs: got 'nowhere', expected s3://bucket/prefix or a directory that exists (looked for '${workspace}/nowhere')`,
    ],
    [
      'a file',
      { logs: 'logs/one.log' },
      `logs: got 'logs/one.log', expected s3://bucket/prefix or a directory, and that is a file: give the directory that holds the log objects alone, such as '${workspace}/logs'`,
    ],
    [
      'a report to which a link leads',
      { 'report-directory': 'away/report' },
      `report-directory: got 'away/report', expected a path without symbolic links, but '${workspace}/away' is one`,
    ],
    [
      'a mirror to which a link leads',
      { 'mirror-directory': 'away/a/b' },
      'a path without symbolic links',
    ],
    [
      'templates to which a link leads',
      { 'template-directory': 'away/inner' },
      'a path without symbolic links',
    ],
    [
      'the ARN of an access point at an address',
      {
        logs: 'arn:aws:s3:eu-west-1:123456789012:accesspoint/abc/logs',
        endpoint: 'http://10.0.0.7:9000',
      },
      "endpoint: got 'http://10.0.0.7:9000', expected a host name instead of an IP address, as `logs` names an access point by its ARN; or name the access point by its alias",
    ],
    ['the same source twice', { logs: 's3://pics/a\ns3://pics/a' }, 'would count twice'],
    [
      'a source within another',
      { logs: 's3://pics/a/b\ns3://pics/a' },
      "logs: 's3://pics/a/b' lies within 's3://pics/a'",
    ],
    ['a directory within another', { logs: 'logs\nlogs/inner' }, 'would count twice'],
    ['a bad host', { site: 'exa mple' }, "site: got 'exa mple', expected a host name"],
    ['a bad region', { region: 'eu central' }, 'region: got'],
    ['an endpoint without a scheme', { endpoint: 'minio:9000' }, 'endpoint: got'],
    ['an endpoint with a password', { endpoint: 'https://a:b@minio' }, 'endpoint: got'],
    [
      'a bad time zone',
      { 'time-zone': 'Mars/Olympus' },
      "time-zone: got 'Mars/Olympus', expected an IANA time zone",
    ],
    ['an offset', { 'time-zone': '+01:00' }, 'time-zone: got'],
    [
      'a note without a day',
      { notes: 'launch' },
      "notes: got 'launch', expected a day and a note, such as '2026-11-03 launch'",
    ],
    ['a note of a day alone', { notes: '2026-11-03' }, "notes: got '2026-11-03', expected a day"],
    [
      'a note of no day',
      { notes: '2026-11-03 launch\n2026-02-30 nothing' },
      "notes: got '2026-02-30 nothing', but the calendar has no 2026-02-30",
    ],
    [
      'a note as long as a letter',
      { notes: `2026-11-03 ${'a'.repeat(201)}` },
      'which is longer than 200 characters',
    ],
    [
      'words for a number',
      { days: 'many' },
      "days: got 'many', expected a whole number of days from 1 to 366",
    ],
    ['too small a number', { concurrency: '0' }, 'concurrency: got'],
    ['too large a number', { days: '367' }, 'days: got'],
    ['a fraction', { 'keep-records-days': '1.5' }, 'keep-records-days: got'],
    ['a negative number', { 'delete-after-days': '-1' }, 'delete-after-days: got'],
    ['minutes with a unit', { 'time-budget': '5m' }, 'time-budget: got'],
    ['retention', { 'artifact-retention-days': '401' }, 'artifact-retention-days: got'],
    ['no number', { days: '' }, "days: got '', expected"],
    [
      'a role that there is none of',
      { role: 'nurse' },
      "role: got 'nurse', expected 'all' or 'plan' or 'count' or 'report' or 'doctor'",
    ],
    ['more shards than a matrix has jobs', { shards: '257' }, 'shards: got'],
    ['a part of a run without a state', { role: 'plan' }, "state: required for 'role: plan'"],
    ['a count without a shard', { ...part, role: 'count' }, "shard: required for 'role: count'"],
    ['a shard of another role', { shard: '3' }, "expected no shard with 'role: all'"],
    [
      'a shard 0',
      { ...part, role: 'count', shard: '0' },
      "shard: got '0', expected the number of a shard, 1 to 256",
    ],
    [
      'a directory that several machines would have to read',
      { ...part, role: 'plan', logs: '/' },
      "logs: got the directory '/', but with 'role: plan' several machines read the logs",
    ],
    [
      'a state among the log objects',
      { role: 'report', state: 's3://logs/my-site/state' },
      'state: got',
    ],
    [
      'a state of the nightly job among the log objects',
      { state: 's3://logs/my-site/state' },
      "state: got 's3://logs/my-site/state', expected a place that is neither below a prefix of `logs`",
    ],
    [
      'a state whose folders begin as the logs do',
      { state: 's3://logs', logs: 's3://logs/d' },
      'state: got',
    ],
    [
      'logs in a folder of the state',
      { state: 's3://logs', logs: 's3://logs/history/' },
      'state: got',
    ],
    [
      'parts that should delete',
      { ...part, role: 'report', 'delete-after-days': '9' },
      "expected 0 with 'role: report': let a lifecycle rule",
    ],
    ['a truth of another kind', { cache: 'yes' }, "cache: got 'yes', expected 'true' or 'false'"],
    [
      'an unknown target',
      { publish: 'ftp' },
      "publish: got 'ftp', expected one or more of 'branch', 'pages', 'artifact', 'none'",
    ],
    ['no target', { publish: '' }, "publish: got '', expected"],
    ['none and some', { publish: 'none, branch' }, "'none' alone"],
    [
      'a pattern without a field',
      { exclude: '*.png' },
      "exclude: got '*.png', expected key:, agent:",
    ],
    ['an empty pattern', { exclude: 'key:' }, 'exclude: got'],
    [
      'a bad CIDR block',
      { exclude: 'address:10.0.0.0/40' },
      "exclude: got 'address:10.0.0.0/40', but '10.0.0.0/40' is no CIDR block",
    ],
    ['a glob that is none', { exclude: 'key:[' }, 'exclude: got'],
    [
      'unknown addresses',
      { 'client-addresses': 'yes' },
      "client-addresses: got 'yes', expected 'masked' or 'hidden' or 'full'",
    ],
    [
      'an unknown audience',
      { audience: 'everyone' },
      "audience: got 'everyone', expected '' or 'public' or 'private'",
    ],
    [
      'a missing template directory',
      { 'template-directory': 'x' },
      'is actions/checkout a step before',
    ],
    ['a bad branch', { branch: 'a..b' }, 'branch: got'],
    ['a whole ref', { branch: 'refs/heads/x' }, 'branch: got'],
    ['the way out', { 'branch-directory': 'a/../..' }, 'branch-directory: got'],
    ['git itself', { 'branch-directory': '.git' }, 'branch-directory: got'],
    ['from the root', { 'branch-directory': '/a' }, 'branch-directory: got'],
    ['history', { 'branch-history': 'none' }, 'branch-history: got'],
    ['an author without address', { 'commit-author': 'Jo' }, "commit-author: got 'Jo', expected"],
    ['no token', { token: '' }, 'token: required to publish to a branch'],
    ['a bad artifact name', { 'artifact-name': 'a/b' }, 'artifact-name: got'],
    [
      'the name of the other artifact',
      { publish: 'pages artifact', 'artifact-name': 'github-pages' },
      'artifact-name: got',
    ],
    [
      'a short secret',
      { 'cache-encryption-key': 'hunter2' },
      'cache-encryption-key: got 7 characters, expected 32 or more',
    ],
    ['a bad state', { state: 'state' }, 'state: got'],
    [
      'an alert that is none',
      { alerts: 'bytes > 2' },
      "alerts: got 'bytes > 2', expected 'requests|bytes",
    ],
    ['a digest of a day', { digest: 'day' }, "digest: got 'day', expected 'week' or 'month'"],
    [
      'another report that is not below',
      { 'other-reports': '../all' },
      "other-reports: got '../all', expected a directory below this report's own",
    ],
    [
      'another report where git keeps its own files',
      { 'other-reports': 'sites/.git' },
      "other-reports: got 'sites/.git', expected a directory below this report's own",
    ],
    [
      'other reports elsewhere',
      { 'other-reports': 'https://example.com/a' },
      "other-reports: got 'https://example.com/a', expected a directory below this report's own",
    ],
    [
      'one title for many reports',
      { 'other-reports': 'buckets/* Buckets' },
      "other-reports: got 'buckets/* Buckets', but reports found by '*' are called by the names of their directories",
    ],
    [
      'open names without a branch',
      { 'other-reports': 'buckets/*', publish: 'pages' },
      "other-reports: got 'buckets/*', but what '*' stands for is looked up on the branch, and 'publish' names none",
    ],
    ['a badge of nothing', { badge: 'cats' }, "badge: got 'cats', expected 'visitors' or"],
    [
      'a badge of a private report',
      { badge: 'visitors', audience: 'private' },
      "badge: got 'visitors', expected no badge: it is for everybody to see, and the report is private. Leave badge out, or give audience: public",
    ],
    [
      'open data of a kind',
      { 'open-data': 'parquet' },
      "open-data: got 'parquet', expected 'true' or",
    ],
    [
      'a licence that is a sentence',
      { 'open-data': 'true', 'open-data-licence': 'all rights reserved' },
      "open-data-licence: got 'all rights reserved', expected an SPDX identifier such as CC-BY-4.0, or an http(s) address",
    ],
    [
      'a licence that is yes',
      { 'open-data': 'true', 'open-data-licence': 'true' },
      "open-data-licence: got 'true', expected an SPDX identifier",
    ],
    [
      'a licence that runs',
      { 'open-data': 'true', 'open-data-licence': 'javascript:alert(1)' },
      'open-data-licence: got',
    ],
    [
      'a licence of nothing',
      { 'open-data-licence': 'CC-BY-4.0' },
      "open-data-licence: got 'CC-BY-4.0', expected no licence where there is no open data. Give open-data: true, or leave open-data-licence out",
    ],
    ['an alert of nothing', { alerts: 'cats > 2x' }, 'alerts: got'],
    [
      'a share that nothing is above',
      { alerts: 'avoidable > 200%' },
      "alerts: got 'avoidable > 200%'",
    ],
    [
      'the mirror in the report',
      { 'report-directory': 'a', 'mirror-directory': 'a/m' },
      'mirror-directory: got',
    ],
    ['a report in no file system', { 'report-directory': '/proc/x' }, 'report-directory: got'],
    ['a mirror in no file system', { 'mirror-directory': '/proc/x' }, 'mirror-directory: got'],
  ]
  for (const [name, given, says] of bad)
    it(`refuse ${name}`, () => expect(() => settingsOf(given)).toThrow(says))

  it('name all problems at once, and no secret', () => {
    let message = ''
    try {
      settingsOf({ logs: '', days: 'x', publish: 'ftp', 'cache-encryption-key': 'hunter2' })
    } catch (error) {
      message = (error as Error).message
    }
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      'Cannot start',
      '- logs',
      '- days',
      '- publish',
      '- cache-encryption-key',
    ])
    expect(message).not.toContain('hunter2')
    expect(message).not.toContain('secret-token')
  })

  it('judge no value that nobody gave, in place of one that cannot be read', () => {
    const read = () => settingsOf({ badge: 'cats', audience: 'private' })
    expect(read).toThrow(/^Cannot start:\n- badge: got 'cats', expected [^\n]*$/)
  })

  it('print nothing that the runner would take for a command', () => {
    const evil = 'x\n::error::y\r##[error]z\u202e'
    for (const name of inputNames.filter((name) => name !== 'title'))
      try {
        settingsOf({ [name]: evil })
      } catch (error) {
        expect((error as Error).message).not.toMatch(/^\s*::|##\[|\r|\u202e/m)
      }
  })

  const misspelt: [variable: string, says: string | undefined][] = [
    ['INPUT_TIMEZONE', "timezone: no such input, did you mean 'time-zone'?"],
    ['INPUT_TIME_ZONE', "time_zone: no such input, did you mean 'time-zone'?"],
    ['INPUT_LANG', "lang: no such input, did you mean 'language'?"],
    ['INPUT_BUCKET', "bucket: no such input, did you mean 'logs'?"],
    ['INPUT_CONCURENCY', "did you mean 'concurrency'?"],
    ['INPUT_LOGS', undefined],
    ['INPUT_SOMETHING-ELSE', undefined],
  ]
  for (const [variable, says] of misspelt)
    it(`with ${variable} ${says === undefined ? 'are read' : 'give a hint'}`, () => {
      const read = () => settingsOf({}, { [variable]: 'x' })
      if (says === undefined) expect(read).not.toThrow()
      else expect(read).toThrow(says)
    })

  it('say an alert as it was written', () => {
    for (const text of ['bytes > 2x', 'errors5xx > 0.1%', 'new-hotlink > 1 GB', 'no-logs > 36h']) {
      const alert = parseAlert(text)
      expect(alert && sayAlert(alert)).toBe(text)
    }
  })
})
