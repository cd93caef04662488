/** A log that strangers wrote, every field of it to break out, in log objects whose keys do the same.
 * Nothing of it is more than text, wherever the action puts it. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunResult, readAction } from '../../demo/runner.ts'
import { lineWith, type Part } from '../formats/fixtures.ts'
import { filesIn, leftBehind, makePlace, type Place } from './place.ts'

const attacks = [
  '::error::owned',
  '%250A::error::owned%250D%250A::set-output name=requests::owned',
  '##[error]owned ##[group]owned',
  '<script>owned</script>',
  '"><img src=x onerror=owned>',
  '=HYPERLINK("https://attacker.invalid","owned")',
  '@owned +1+owned -owned',
  '%2509=owned',
  '[owned](https://attacker.invalid) `owned` **owned** | owned |',
  'owned\u202egnp.exe\u2066',
  'owned\0\x1b[31m\x07\x85',
  'owned\xff\xfe\xc0\xaf',
  '../../owned',
  '..%252F..%252Fowned',
  '__proto__',
  '{{owned}} {{{owned}}} $(owned)',
  `${'owned/'.repeat(1400)}`,
]
/** Fields that end at a blank. */
const words: readonly Part[] = [
  ...(['bucket', 'requester', 'operation', 'key', 'errorCode', 'version', 'hostId'] as const),
  ...(['signature', 'cipher', 'authentication', 'host', 'tls', 'accessPoint'] as const),
  ...(['aclRequired', 'region'] as const),
]
const quoted: readonly Part[] = ['uri', 'referrer', 'agent']

/** Latin-1 text stands for its bytes, other text for its UTF-8. */
function bytesOf(text: string): Buffer {
  return Buffer.from(text, /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1')
}

let id = 0
const lines = attacks.flatMap((attack) => {
  const word = attack.replaceAll(' ', '')
  const each = [
    ...words.map((field) => ({ [field]: word })),
    ...quoted.map((field) => ({ [field]: `"${attack}"` })),
    ...[word, 'xn--owned-2ya.attacker.com'].map((host) => ({
      referrer: `"https://${host}/${word}"`,
      bytesSent: '5000000000',
      key: `${word}.zip`,
    })),
    { key: word, status: '404', errorCode: word, referrer: `"${attack}"`, agent: `"${attack}"` },
  ]
  return each.map((other) => lineWith({ requestId: `ID${++id}`, ...other }))
})
// Days around them, so that alerts have something to tell; and lines that are no records.
for (const day of ['12', '23'])
  lines.push(lineWith({ requestId: `DAY${day}`, time: `[${day}/Nov/2026:04:05:06 +0000]` }))
lines.push(...attacks.slice(0, -1))

const objectKeys = [
  '2026-11-22-05-00-00-::error::keyed',
  '\n::error::keyed\r##[error]keyed-2026-11-22-05-00-01-X',
  '../../../keyed',
  '/etc/keyed',
  '..\\..\\keyed\0',
  '<script>keyed</script>',
  `${'k'.repeat(1000)}eyed`,
  'denied ::error::keyed ##[error]keyed \u202e\n::warning::keyed',
]
const bodies = objectKeys.map((_, i) =>
  Buffer.concat(
    lines
      .filter((_, at) => at % objectKeys.length === i)
      .flatMap((line) => [bytesOf(line), Buffer.from('\n')]),
  ),
)

let store: Server
let place: Place
let result: RunResult

beforeAll(async () => {
  const prefix = 'logs/'
  const contents = objectKeys.map((key, i) => {
    const body = bodies[i] ?? Buffer.alloc(0)
    const etag = createHash('md5').update(body).digest('hex')
    return `<Contents><Key>${encodeURIComponent(prefix + key)}</Key><Size>${body.length}</Size><ETag>"${etag}"</ETag><LastModified>2026-11-22T06:00:00.000Z</LastModified></Contents>`
  })
  const listing = `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`
  store = createServer((request, response) => {
    const [asked = '', query = ''] = (request.url ?? '').split('?')
    if (query.includes('list-type')) {
      response.writeHead(200, { 'content-type': 'application/xml' }).end(listing)
      return
    }
    const key = decodeURIComponent(asked).replace(`/bucket/${prefix}`, '')
    const body = bodies[objectKeys.indexOf(key)]
    const isThere = body !== undefined && !key.startsWith('denied')
    response.writeHead(isThere ? 200 : 403).end(isThere ? body : '')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => store.once('listening', resolve))
  place = makePlace()
  result = await place.run(
    {
      logs: `s3://bucket/${prefix}`,
      endpoint: `http://127.0.0.1:${(store.address() as AddressInfo).port}`,
      alerts: 'new-hotlink > 1 GB\nmalformed > 0.1%',
      cache: 'false',
    },
    { environment: { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' } },
  )
})
afterAll(() => {
  store.closeAllConnections()
  store.close()
  place[Symbol.dispose]()
})

it('was read, but for the one log object that was refused', () => {
  expect(result.exitCode, result.stdout).toBe(0)
  const { log } = JSON.parse(place.read('data.json'))
  expect(log.objects).toBe(objectKeys.length - 1)
  expect(log.records + log.malformed).toBe(
    lines.length - Math.floor(lines.length / objectKeys.length),
  )
  expect(log.records).toBeGreaterThan(lines.length / 2)
})

describe('the log of the job', () => {
  it('holds no command but the action’s own', () => {
    expect(result.stderr).toBe('')
    const commands = result.stdout
      .split(/[\n\r\u2028\u2029]/)
      .flatMap((line) => /^\s*::(\w[\w-]*)/.exec(line)?.[1] ?? [])
    expect([...new Set(commands)].sort()).toEqual(['endgroup', 'group', 'warning'])
    expect(result.stdout).not.toContain('##[')
  })
  it('holds no control or direction character, and nothing raw', () => {
    expect(result.stdout.replaceAll('\n', '')).not.toMatch(/[^\P{C}\u200b]/u)
    expect(result.stdout).not.toMatch(/::error::|<script|attacker\.invalid"/)
    expect(result.stdout).toContain('403')
    expect(result.stdout).toContain('keyed')
    expect(Math.max(...result.stdout.split('\n').map((line) => line.length))).toBeLessThan(5000)
  })
  it('sets the outputs that action.yml names, and nothing else', async () => {
    const text = readFileSync(path.join((await readAction()).directory, 'action.yml'), 'utf8')
    const outputs = text.slice(text.indexOf('\noutputs:'), text.indexOf('\nruns:'))
    const names = [...outputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name)
    expect(Object.keys(result.outputs).sort()).toEqual(names.sort())
    expect(result).toMatchObject({ exported: {}, state: {} })
    const alerts = JSON.parse(result.outputs.alerts ?? '') as { condition: string }[]
    expect(new Set(alerts.map(({ condition }) => condition))).toEqual(
      new Set(['new-hotlink > 1 GB', 'malformed > 0.1%']),
    )
  })
})

describe('the job summary', () => {
  const tags = /<\/?(h2|h3|p|b|br|code|ul|li|table|tr|th|td|details|summary)( align="right")?>/g
  it('is made of our own tags and of escaped text', () => {
    const text = result.summary.replace(tags, '').replace(/&#\d+;/g, '')
    expect(text).not.toMatch(/[<>&`*_[\]|@#!\\$={}]/)
    expect(text).not.toMatch(/[^\P{C}\n]/u)
    expect(result.summary).toContain('owned')
  })
})

describe('the report', () => {
  it('has only files of ours, and nothing lies beside it', () => {
    const ofPage = String.raw`(\d{4}(-\d\d)?\/|periods\/)?([\w-]+\.(html|json|csv)|rows\.js|card\.svg|feed\.xml)`
    const ofExplore = String.raw`explore\/(index\.html|(explore|files|links)\.js|data\/[\d-]+-[0-9a-f]{8}\.js)`
    const own = new RegExp(`^(${ofPage}|${ofExplore}|\\.s3-log-report\\.json)$`)
    for (const name of filesIn(place.report)) expect(name).toMatch(own)
    expect(leftBehind(place)).toEqual([])
    for (const name of filesIn(place.mirror)) expect(name).toMatch(/^[\w./-]+$/)
    expect(filesIn(place.root).filter((name) => /keyed|owned/.test(name))).toEqual([])
    expect(existsSync('/etc/keyed')).toBe(false)
  })

  it('holds no control or direction character, no whole address, no way out of a script', () => {
    for (const name of filesIn(place.report)) {
      const text = place.read(name)
      expect(text.replace(/[\n\r\t]/g, ''), name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(text, name).not.toContain('203.0.113.77')
      if (name.endsWith('.json')) expect(text, name).not.toMatch(/<\/script|<!--/i)
      if (name.endsWith('.json')) JSON.parse(text)
    }
  })

  it('has no cell in its CSVs that a spreadsheet would run', () => {
    const files = filesIn(place.report).filter((name) => name.endsWith('.csv'))
    let cells = 0
    for (const name of files)
      for (const cell of cellsOf(place.read(name))) {
        cells++
        if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell, name).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
      }
    expect(cells).toBeGreaterThan(1000)
  })

  it('has every attack in it as text', () => {
    for (const page of ['index.html', 'operations.html']) {
      const html = place.read(page)
      expect(/<script>owned|<img src=x/i.test(html)).toBe(false)
      const links = [...html.matchAll(/(?:href|src)\s*=\s*"([^"]*)"/gi)].map(
        ([, link = '']) => link,
      )
      const ours = /^(https?:\/\/|#|[\w./-]+(#[\w-]+)?$|data:)/
      expect(links.filter((link) => !ours.test(link))).toEqual([])
      expect(html.includes('Content-Security-Policy')).toBe(true)
    }
    expect(place.read('data.json')).toContain('owned')
  })
})

/** The cells of a CSV, as RFC 4180 has them. */
function cellsOf(text: string): string[] {
  return [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)].map(
    ([, inQuotes, plain = '']) => inQuotes?.replaceAll('""', '"') ?? plain,
  )
}
