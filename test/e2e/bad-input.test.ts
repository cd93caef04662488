/** What bad input gets: an error that names input, value and cure, or a report that counts what is
 * there. Never a crash, never half a report. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { forPeople } from '../../demo/runner.ts'
import { lineWith } from '../formats/fixtures.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { filesIn, leftBehind, makePlace } from './place.ts'

const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }

/** What the job's log shows as errors, or as warnings. */
function said(kind: 'error' | 'warning', output: string): string[] {
  const lines = output.split('\n').filter((line) => line.startsWith(`::${kind}::`))
  return lines.map((line) => forPeople(line).slice(`${kind}: `.length))
}

describe('an input that cannot be meant', () => {
  const cases: [name: string, inputs: Record<string, string>, problems: string[]][] = [
    [
      'no logs',
      {},
      ['logs: required. One source per line: s3://bucket/prefix, or a directory of log objects'],
    ],
    [
      'a malformed S3 URL',
      { logs: 's3:/bucket/logs' },
      [
        "logs: got 's3:/bucket/logs', expected s3://bucket/prefix; did you mean 's3://bucket/logs'?",
      ],
    ],
    [
      'another URL',
      { logs: 'https://example.com/logs' },
      ["logs: got 'https://example.com/logs', expected s3://bucket/prefix"],
    ],
    [
      'a missing directory',
      { logs: '/nowhere/at-all' },
      [
        "logs: got '/nowhere/at-all', expected s3://bucket/prefix or a directory that exists (looked for '/nowhere/at-all')",
      ],
    ],
    [
      'an unknown target',
      { logs: 's3://bucket', publish: 'brunch' },
      ["publish: got 'brunch', expected one or more of 'branch', 'pages', 'artifact', 'none'"],
    ],
    [
      'a bad time zone',
      { logs: 's3://bucket', 'time-zone': 'Europe/Berlln' },
      ["time-zone: got 'Europe/Berlln', expected an IANA time zone such as UTC or Europe/Berlin"],
    ],
    [
      'an input of another name',
      { bucket: 's3://bucket' },
      [
        "bucket: no such input, did you mean 'logs'?",
        'logs: required. One source per line: s3://bucket/prefix, or a directory of log objects',
      ],
    ],
    [
      'a branch without a token',
      { logs: 's3://bucket', publish: 'branch' },
      ["token: required to publish to a branch; leave the input out to use the job's own token"],
    ],
    [
      'a value that would be a command, or would hide its end',
      { logs: 's3://bucket', 'time-zone': 'x\n::error::y ##[error]\u202e' },
      [
        "time-zone: got 'x\\u000a::error::y ## [error]\\u202e', expected an IANA time zone such as UTC or Europe/Berlin",
      ],
    ],
    [
      'everything at once',
      { logs: 's3://', publish: 'none, pages', days: '0', cache: 'yes', concurrency: 'many' },
      [
        "logs: got 's3://', expected s3://bucket/prefix",
        "days: got '0', expected a whole number of days from 1 to 366",
        "publish: got 'none, pages', expected 'none' alone, or targets without it",
        "cache: got 'yes', expected 'true' or 'false'",
        "concurrency: got 'many', expected a whole number of fetches from 1 to 512",
      ],
    ],
  ]
  for (const [name, inputs, problems] of cases)
    it(`${name}: one error, and nothing written`, async () => {
      using place = makePlace()
      const { exitCode, stdout, stderr, outputs, summary } = await place.run(inputs)
      expect(stdout).toMatch(/^S3 Log Report \d+\.\d+\.\d+, Node \d+\.\d+\.\d+, \w+ \w+\n/)
      expect(said('error', stdout)).toEqual([
        ['Cannot start:', ...problems.map((problem) => `- ${problem}`)].join('\n  '),
      ])
      expect({ exitCode, stderr, summary }).toEqual({ exitCode: 1, stderr: '', summary: '' })
      expect(outputs).toMatchObject({ requests: '0', 'page-url': '', alerts: '[]' })
      expect(filesIn(place.temporary)).toEqual([])
    })
})

describe('directories and templates that cannot be meant', () => {
  const cases: [
    name: string,
    inputs: Record<string, string>,
    file: Record<string, string>,
    message: (workspace: string) => string,
  ][] = [
    [
      'the report among the log objects, which the next run would count',
      { 'report-directory': 'logs/report' },
      {},
      (at) =>
        `Cannot start:\n  - report-directory: got 'logs/report', expected a place outside of '${at}/logs', all of whose files are read as log objects`,
    ],
    [
      'the mirror among the log objects',
      { 'mirror-directory': 'logs' },
      {},
      (at) =>
        `Cannot start:\n  - mirror-directory: got 'logs', expected a place outside of '${at}/logs', all of whose files are read as log objects`,
    ],
    [
      'a file for a directory',
      { 'report-directory': 'taken' },
      { taken: '' },
      () => "Cannot start:\n  - report-directory: got 'taken', expected a directory",
    ],
    [
      'the same logs twice',
      { logs: 'logs\n./logs/' },
      {},
      (at) =>
        `Cannot start:\n  - logs: '${at}/logs' is named twice, its log objects would count twice`,
    ],
    [
      'a template that asks for what the report has not',
      { 'template-directory': 'templates' },
      { 'templates/footer.hbs': '{{title}} {{nothing}}' },
      () =>
        /^Could not make the [^:]*page[^:]*: Template footer\.hbs cannot be filled in: "nothing" not defined/
          .source,
    ],
    [
      'a template that asks for one that is not there',
      { 'template-directory': 'templates' },
      { 'templates/footer.hbs': '{{> nothing}}' },
      () =>
        /^Could not make the [^:]*page[^:]*: Template footer\.hbs asks for the partial 'nothing', and there is no nothing\.hbs/
          .source,
    ],
    [
      'a template that is none',
      { 'template-directory': 'templates' },
      { 'templates/footer.hbs': '{{#if' },
      () => /^Could not make the [^:]*page[^:]*: Template footer\.hbs cannot be read: /.source,
    ],
  ]
  for (const [name, inputs, files, message] of cases)
    it(`${name}: one error`, async () => {
      using place = makePlace()
      const workspace = path.join(place.root, 'workspace')
      const key = 'logs/2026-10-01-00-00-00-AAAAAAAAAAAAAAAA'
      for (const [file, text] of Object.entries({ [key]: `${lineWith({})}\n`, ...files })) {
        mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
        writeFileSync(path.join(workspace, file), text)
      }
      const { exitCode, stdout, stderr } = await place.run({ logs: 'logs', ...inputs })
      const wanted = message(workspace)
      const errors = said('error', stdout)
      if (wanted.startsWith('^')) expect(errors).toEqual([expect.stringMatching(wanted)])
      else expect(errors).toEqual([wanted])
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
      expect(leftBehind(place)).toEqual([])
      expect(filesIn(place.report)).toEqual([])
      expect(filesIn(path.join(workspace, 'logs'))).toEqual([path.basename(key)])
    })
})

// ── a store that says no ────────────────────────────────────────────────────────────────────────

/** What the store answers to a listing (or, where a listing is given, to a GET). By bucket. */
const answers: Record<string, [status: number, body: string, headers?: Record<string, string>]> = {
  'no-such-bucket': [404, refusal('NoSuchBucket')],
  'access-denied': [403, refusal('AccessDenied')],
  'get-denied': [403, refusal('AccessDenied')],
  'get-archived': [403, refusal('InvalidObjectState')],
  'key-disabled': [400, refusal('KMS.DisabledException')],
  moved: [301, refusal('PermanentRedirect'), { 'x-amz-bucket-region': 'eu-west-3' }],
  'wrong-region': [400, refusal('AuthorizationHeaderMalformed', '<Region>eu-west-3</Region>')],
  'wrong-key': [403, refusal('InvalidAccessKeyId')],
  'wrong-secret': [403, refusal('SignatureDoesNotMatch')],
  expired: [400, refusal('ExpiredToken')],
  'web-page': [200, '<html><body>It works!</body></html>', { 'content-type': 'text/html' }],
  'no-store': [404, '<html><body>Not Found</body></html>', { 'content-type': 'text/html' }],
}
const listed =
  '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>false</IsTruncated><Contents>' +
  '<Key>logs/2026-10-01-00-00-00-AAAAAAAAAAAAAAAA</Key><Size>2</Size><ETag>"1"</ETag>' +
  '<LastModified>2026-10-01T00:00:00.000Z</LastModified></Contents></ListBucketResult>'

function refusal(code: string, more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>No.</Message>${more}</Error>`
}

describe('a store that says no', () => {
  let store: Server
  let endpoint: string

  beforeAll(async () => {
    store = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://store')
      const bucket = url.pathname.split('/')[1] ?? ''
      const isListing = url.searchParams.has('list-type')
      const isListed = isListing && /^get-|^key-/.test(bucket)
      const [status, body, headers] = isListed ? [200, listed] : (answers[bucket] ?? [404, ''])
      response.writeHead(status, { 'content-type': 'application/xml', ...headers }).end(body)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => store.once('listening', resolve))
    endpoint = `http://127.0.0.1:${(store.address() as AddressInfo).port}`
  })
  afterAll(() => {
    store.closeAllConnections()
    store.close()
  })

  const cases: [bucket: string, message: (endpoint: string) => string][] = [
    [
      'no-such-bucket',
      (at) =>
        `There is no bucket 'no-such-bucket' at ${at} (region eu-central-1). Input 'logs' takes the bucket that the logs are delivered to, as s3://bucket/prefix.`,
    ],
    [
      'access-denied',
      () =>
        "Access denied: the credentials may not s3:ListBucket on arn:aws:s3:::access-denied. Allow it in the role's policy, and see that neither the bucket's policy nor the key of its encryption (kms:Decrypt) forbids it.",
    ],
    [
      'get-denied',
      () =>
        "Access denied: the credentials may not s3:GetObject on arn:aws:s3:::get-denied/logs/*. Allow it in the role's policy, and see that neither the bucket's policy nor the key of its encryption (kms:Decrypt) forbids it.",
    ],
    [
      'get-archived',
      () =>
        "The log objects of s3://get-archived/logs/ lie in an archive class (such as Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.",
    ],
    [
      'key-disabled',
      () =>
        "The log objects of s3://key-disabled/logs/ cannot be decrypted: the KMS key they are encrypted with is disabled, about to be deleted, or gone (KMS.DisabledException). Enable the key ('aws kms enable-key'), or cancel its deletion first ('aws kms cancel-key-deletion'); what a deleted key encrypted is lost.",
    ],
    [
      'moved',
      () =>
        "The bucket 'moved' is in eu-west-3, not in eu-central-1. Set input 'region' to eu-west-3.",
    ],
    [
      'wrong-region',
      () =>
        "The bucket 'wrong-region' is in eu-west-3, not in eu-central-1. Set input 'region' to eu-west-3.",
    ],
    [
      'wrong-key',
      (at) =>
        `${at} does not accept the AWS credentials (InvalidAccessKeyId). Check the access key, its secret and the session token; for another store than Amazon S3 also inputs 'endpoint' and 'region'.`,
    ],
    [
      'wrong-secret',
      (at) =>
        `${at} does not accept the AWS credentials (SignatureDoesNotMatch). Check the access key, its secret and the session token; for another store than Amazon S3 also inputs 'endpoint' and 'region'.`,
    ],
    [
      'expired',
      () =>
        "The AWS credentials expired while reading 'expired'. A role session lasts an hour unless 'role-duration-seconds' of aws-actions/configure-aws-credentials (and the role's own limit) allows more; or set input 'time-budget' below that, and the next run goes on.",
    ],
    [
      'web-page',
      (at) =>
        `${at} answers 200 NoListing where it should list 'web-page'. Check input 'endpoint' (its path, too) and the bucket's name.`,
    ],
    [
      'no-store',
      (at) =>
        `${at} answers 404 NotFound where it should list 'no-store'. Check input 'endpoint' (its path, too) and the bucket's name.`,
    ],
  ]
  for (const [bucket, message] of cases)
    it(`${bucket}: an error that says what to mend`, async () => {
      using place = makePlace()
      const { exitCode, stdout, stderr } = await place.run(
        { logs: `s3://${bucket}/logs/`, endpoint, region: 'eu-central-1', cache: 'false' },
        { environment: { ...keys, ACTIONS_RUNTIME_TOKEN: 'of a job' } },
      )
      expect(said('error', stdout)).toEqual([message(endpoint)])
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
      expect(leftBehind(place)).toEqual([])
      if (!/^get-|^key-/.test(bucket)) expect(filesIn(place.temporary)).toEqual([])
    })

  const noCredentials =
    "There are no AWS credentials to read 'bucket' with. Put aws-actions/configure-aws-credentials before this step (the job needs 'permissions: id-token: write' for OIDC), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in its environment."
  const without: [
    name: string,
    environment: Record<string, string>,
    at: string | undefined,
    message: string,
  ][] = [
    [
      'no credentials',
      { HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true', ACTIONS_RUNTIME_TOKEN: 'x' },
      undefined,
      noCredentials,
    ],
    [
      'no credentials, nor a home directory',
      {
        HOME: '',
        NODE_OPTIONS: `--require ${path.join(import.meta.dirname, 'no-home.cjs')}`,
        AWS_EC2_METADATA_DISABLED: 'true',
        ACTIONS_RUNTIME_TOKEN: 'x',
      },
      undefined,
      noCredentials,
    ],
    [
      'no network',
      keys,
      'http://127.0.0.1:9',
      "Nothing answers at http://127.0.0.1:9 (ECONNREFUSED). Check input 'endpoint': scheme, host and port.",
    ],
  ]
  for (const [name, environment, at, message] of without)
    it(`${name}: an error that says what to mend, and nothing written`, async () => {
      using place = makePlace()
      const { exitCode, stdout } = await place.run(
        { logs: 's3://bucket/logs/', endpoint: at ?? endpoint, region: 'eu-central-1' },
        { environment },
      )
      expect(said('error', stdout)).toEqual([message])
      expect(exitCode).toBe(1)
      expect(filesIn(place.temporary)).toEqual([])
    })
})

// ── log objects that are none ───────────────────────────────────────────────────────────────────

const { objects, facts } = makeDemoLogs({ firstDay: '2026-10-02', days: 2, recordsPerDay: 100 })
const [first, second] = objects.filter(
  ({ key, body }) => key.includes('/2026-10-03-') && body.split('\n').length > 2,
)
const text = Buffer.from(first?.body ?? '')
const later = (name: string): string => `access/2026-10-03-20-00-00-${name.padEnd(16, 'X')}`
const packed = gzipSync(text)

describe('log objects that are none', () => {
  let s3: LocalS3
  beforeAll(async () => {
    s3 = await startLocalS3()
    await s3.put(objects.map(({ key, body }) => ({ key: `before/${key}`, body })))
  })
  afterAll(() => s3.stop())

  /** `malformed`: how many lines more than without it; the gzip's depend on the packer. */
  const cases: [name: string, bytes: Uint8Array, malformed: number | 'some'][] = [
    ['an empty object', Buffer.alloc(0), 0],
    ['blank lines and carriage returns', Buffer.from('\r\n\n\r\n'), 0],
    ['a page of HTML', Buffer.from('<html>\n<body>It works!</body>\n</html>\n'), 3],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe0a0d0a', 'hex'), 3],
    ['a line of 1 MB', Buffer.concat([Buffer.alloc(1 << 20, 'a '), Buffer.from('\n')]), 1],
    [
      'a line of 1 MB between good ones',
      Buffer.concat([
        text,
        Buffer.alloc(1 << 20, 'x'),
        Buffer.from('\n'),
        Buffer.from(second?.body ?? ''),
      ]),
      1,
    ],
    ['UTF-16', Buffer.from('79a5 www', 'utf16le'), 1],
    ['half of a gzip', packed.subarray(0, packed.length / 2), 'some'],
  ]
  for (const [name, bytes, malformed] of cases)
    it(`${name}: counted as malformed, and all others as ever`, async () => {
      const prefix = `${name.replaceAll(/\W/g, '-')}/`
      const at = `${s3.endpoint}/${s3.bucket}/${prefix}`
      await s3.put(objects.map(({ key, body }) => ({ key: prefix + key, body })))
      const stored = await fetch(at + later('STRANGE'), {
        method: 'PUT',
        body: Buffer.from(bytes),
        headers: { 'content-type': 'application/octet-stream' },
      })
      expect(stored.status).toBe(200)
      using place = makePlace()
      const { exitCode, stdout, stderr, outputs } = await place.run(
        { logs: `s3://${s3.bucket}/${prefix}`, endpoint: s3.endpoint, cache: 'false' },
        { environment: s3.environment },
      )
      expect(exitCode, stdout).toBe(0)
      expect(stderr).toBe('')
      const { log, totals } = JSON.parse(place.read('data.json'))
      expect(log).toMatchObject({ objects: objects.length + 1, records: facts.records })
      expect(totals.bytes).toBe(facts.bytes)
      if (malformed === 'some') expect(log.malformed).toBeGreaterThan(facts.malformed)
      else expect(log.malformed).toBe(facts.malformed + malformed)
      expect(outputs['malformed-records']).toBe(String(log.malformed))
    })

  it('a gzip among them is read', async () => {
    using place = makePlace()
    const directory = path.join(place.root, 'workspace/logs')
    mkdirSync(path.join(directory, 'access'), { recursive: true })
    for (const { key, body } of objects)
      writeFileSync(path.join(directory, key), key === first?.key ? packed : body)
    const { exitCode } = await place.run({ logs: 'logs', cache: 'false' })
    expect(exitCode).toBe(0)
    expect(JSON.parse(place.read('data.json')).log).toMatchObject({
      objects: objects.length,
      records: facts.records,
    })
  })

  it('nothing but malformed lines: said, and no advice to turn logging on', async () => {
    using place = makePlace()
    const directory = path.join(place.root, 'workspace/logs')
    mkdirSync(directory, { recursive: true })
    writeFileSync(path.join(directory, 'readme.txt'), 'not a log\n')
    const { exitCode, stdout } = await place.run({ logs: 'logs', cache: 'false' })
    expect(exitCode).toBe(0)
    expect(said('warning', stdout)).toEqual([
      `Nothing could be counted: ${directory} has log objects, but not one record was read from them. Are they S3's server access logs, and is this the prefix that they are delivered to? CloudTrail's logs and S3 inventories are something else.`,
    ])
    expect(place.read('index.html')).not.toContain('How to turn logging on')
  })
})

describe('a source with no log objects', () => {
  it('in S3: a report that says how to turn logging on; and the next night all is as ever', async () => {
    const s3 = await startLocalS3()
    using place = makePlace()
    const run = () =>
      place.run(
        { logs: `s3://${s3.bucket}/access/`, endpoint: s3.endpoint, cache: 'false' },
        { environment: s3.environment },
      )
    const { exitCode, stdout, outputs } = await run()
    expect(exitCode, stdout).toBe(0)
    expect(outputs).toMatchObject({ requests: '0', 'report-directory': place.report })
    expect(place.read('index.html')).toContain('How to turn logging on')
    expect(JSON.parse(place.read('data.json'))).toMatchObject({ days: [], log: { objects: 0 } })
    const [warning, ...others] = said('warning', stdout)
    expect(others).toEqual([])
    expect(warning).toContain(`s3://${s3.bucket}/access/ holds no log objects.`)
    expect(warning).toContain(
      `aws s3api put-bucket-logging --bucket YOUR-BUCKET --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"${s3.bucket}","TargetPrefix":"access/"}}'`,
    )
    await s3.put(objects)
    expect((await run()).exitCode).toBe(0)
    expect(JSON.parse(place.read('data.json')).log.records).toBe(facts.records)
    expect(place.read('index.html')).not.toContain('How to turn logging on')
    await s3.stop()
  })

  it('in a directory: likewise', async () => {
    using place = makePlace()
    mkdirSync(path.join(place.root, 'workspace/empty'), { recursive: true })
    const { exitCode, stdout } = await place.run({ logs: 'empty', cache: 'false' })
    expect(exitCode).toBe(0)
    expect(said('warning', stdout)).toEqual([
      `${place.root}/workspace/empty holds no log objects. Is it the right directory, and are they there before this step?`,
    ])
    const page = place.read('index.html')
    expect(page).toContain('The directory that was given holds no log objects.')
    expect(page).not.toContain('How to turn logging on')
  })
})
