/**
 * What a public report, its copies, the job and a cache that strangers can read must not tell: a log
 * with planted strings in every field, read by the built action for both audiences.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunResult } from '../../demo/runner.ts'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import { lineWith, type Part } from '../formats/fixtures.ts'
import { Jobs, type Kept } from './jobs.ts'
import { filesIn, type Place } from './place.ts'

type Line = Partial<Record<Part, string>>
const OWNER = 'arn:aws:iam::314159265358:user/quetzal'
const signed: Line = { requester: OWNER, signature: 'SigV4', authentication: 'AuthHeader' }
const presigned: Line = { ...signed, authentication: 'QueryString' }
/** A line that is none; what its sample shows is not much. */
const broken: Line = { owner: '-', bucket: 'b', requestId: 'I', status: 'broken' }
const CANONICAL = 'beefcafe0badf00dbeefcafe0badf00dbeefcafe0badf00dbeefcafe0badf00d'

/** Told in private alone: the string, and a line that holds it. */
const private_: readonly (readonly [planted: string, line: Line])[] = [
  // Keys that nobody fetched without a signature.
  ['kestrel-ledger', { ...signed, key: 'invoices/kestrel-ledger.pdf', status: '200' }],
  ['ibex-archive', { ...signed, key: 'ibex-archive/deep/x.bin' }],
  ['osprey-draft', { ...presigned, key: 'osprey-draft.zip' }],
  ['.quokkadb', { ...signed, key: 'q/x.quokkadb' }],
  ['tapir-page', { ...signed, key: 'tapir-page.html', status: '200' }],
  ['lemur-hot', { ...presigned, key: 'lemur-hot.png', referrer: '"https://other.example/a"' }],
  ['marten-gone', { ...signed, key: 'marten-gone.txt', status: '404', errorCode: 'NoSuchKey' }],
  [
    'civet-denied',
    { ...signed, key: 'civet-denied.txt', status: '403', errorCode: 'AccessDenied' },
  ],
  [
    'gecko-written',
    {
      ...signed,
      key: 'gecko-written.txt',
      operation: 'REST.PUT.OBJECT',
      status: '403',
      errorCode: 'AccessDenied',
    },
  ],
  // Late for its presigned link, so S3 tells no requester.
  [
    'heron-late',
    {
      ...presigned,
      requester: '-',
      key: 'heron-late.pdf',
      status: '403',
      errorCode: 'AccessDenied',
    },
  ],
  // Found by strangers to be denied, and read by the owner.
  ['stoat-both', { key: 'stoat-both.pdf', status: '403', errorCode: 'AccessDenied' }],
  ['stoat-both', { ...signed, key: 'stoat-both.pdf', status: '200' }],
  // Requesters.
  ['quetzal', { ...signed }],
  ['314159265358', { ...signed }],
  [
    'assumed-role/Capybara',
    { ...signed, requester: 'arn:aws:sts::271828182845:assumed-role/Capybara/jo' },
  ],
  ['271828182845', { ...signed, requester: 'arn:aws:iam::271828182845:user/x' }],
  ['axolotl', { ...signed, requester: 'arn:aws:iam::271828182845:user/axolotl' }],
  ['tenrec-store-user', { ...signed, requester: 'tenrec-store-user' }],
  [CANONICAL, { ...signed, requester: CANONICAL }],
  // Hosts and sites of an inner network.
  ['wombat.corp', { host: 'wombat.corp' }],
  ['10.77.0.9', { host: '10.77.0.9:9000' }],
  ['vpce-0badcafe', { host: 'b.bucket.vpce-0badcafe-x.s3.eu-central-1.vpce.amazonaws.com' }],
  ['161803398874', { host: 'ap-161803398874.s3-accesspoint.eu-central-1.amazonaws.com' }],
  ['echidna-host', { host: 'echidna-host' }],
  ['narwhal.internal', { referrer: '"https://narwhal.internal/a"' }],
  ['secret-roadmap', { referrer: '"https://narwhal.internal/secret-roadmap"' }],
  ['192.168.44.5', { referrer: '"http://192.168.44.5/x"' }],
  ['dugong.local', { referrer: '"http://dugong.local/x"', key: 'public.png' }],
  // Whole agents.
  [
    'okapi-laptop',
    {
      agent:
        '"Mozilla/5.0 (X11; Linux x86_64; okapi-laptop; rv:140.0) Gecko/20100101 Firefox/140.0"',
    },
  ],
  ['potto-build', { agent: '"curl/8.1 (potto-build)"' }],
  // What an owner tells S3 of a request, in AWS's own words.
  ['johndoe', { uri: '"GET /x.png?x-user=johndoe HTTP/1.1"' }],
  // Networks of few.
  ['198.51.100.0/24', { address: '198.51.100.9' }],
  ['Apple Inc.', { address: '17.1.1.1' }],
  // How large what is not public is, and lines that may hold anything.
  ['77777777777', { ...signed, key: 'quoll.bin', objectSize: '77777777777' }],
  ['fossa-line', { ...broken, key: 'm/fossa-line' }],
]

const token = (...parts: readonly string[]): string => parts.join('')
const RANDOM = 'Qx7Rt2Zk9Lm4Wp8Vb3Nc6Yd1'
/** Told to nobody. */
const never: readonly (readonly [planted: string, line: Line])[] = [
  ['heidi@example.com', { key: 'users/heidi@example.com/a.png', status: '200' }],
  ['ingrid', { key: 'users/ingrid%252540example.org/a.png', status: '200' }],
  ['judith@mail.example', { agent: '"Sync/1 (contact: judith@mail.example)"' }],
  ['klara%40example', { referrer: '"https://forum.example.org/u/klara%40example.net/x"' }],
  ['490154203237518', { agent: '"TV/1 (imei 490154203237518)"' }],
  ['310150123456789', { key: 'u/310150123456789/a.png', status: '200' }],
  ['4111111111111111', { key: 'cards/4111111111111111.png', status: '200' }],
  ['5500-0000-0000-0004', { referrer: '"https://forum.example.org/c/5500-0000-0000-0004"' }],
  ['janes iphone', { agent: '"App/3 (device=janes iphone; os=17)"' }],
  ['lenas-mac', { agent: '"curl/8 host=lenas-mac"' }],
  ['MariaPhone', { agent: '"App/3 name=MariaPhone"' }],
  [`ghp_${RANDOM}`, { key: `share/${token('gh', 'p_')}${RANDOM}/x.png`, status: '200' }],
  [`xoxb-${RANDOM}`, { agent: `"hook/1 ${token('xo', 'xb-')}${RANDOM}"` }],
  [`sk_live_${RANDOM}`, { key: `${token('sk', '_live_')}${RANDOM}.png`, status: '200' }],
  [
    `AIza${RANDOM}`,
    { referrer: `"https://forum.example.org/${token('AI', 'za')}${RANDOM}${RANDOM}"` },
  ],
  ['AKIAQ3EXAMPLE7ZZ4MNO', { agent: `"tool/1 ${token('AK', 'IA')}Q3EXAMPLE7ZZ4MNO"` }],
  ['ASIAQ3EXAMPLE7ZZ4MNO', { key: `k/${token('AS', 'IA')}Q3EXAMPLE7ZZ4MNO.png`, status: '200' }],
  [
    'eyJhbGciOiJIUzI1NiJ9',
    {
      referrer: `"https://forum.example.org/${token('ey', 'J')}hbGciOiJIUzI1NiJ9.${token('ey', 'J')}zdWIiOiIxIn0.x"`,
    },
  ],
  [RANDOM, { key: `r/${RANDOM}/x.png`, status: '200' }],
  [
    '9f86d081884c7d659a2feaa0c55ad015',
    { key: 's/9f86d081884c7d659a2feaa0c55ad015', status: '200' },
  ],
  ['8e75c070773b6c548b1ed99fb44bc104', { host: '8e75c070773b6c548b1ed99fb44bc104.example.com' }],
  ['pelican1', { key: 'dl/token=pelican1/x.png', status: '200' }],
  ['pelican2', { key: 'dl/x.png;jsessionid=pelican2', status: '200' }],
  ['pelican3', { referrer: '"https://forum.example.org/a?X-Amz-Signature=pelican3"' }],
  ['pelican4', { uri: '"GET /x.png?X-Amz-Signature=pelican4&X-Amz-Credential=q HTTP/1.1"' }],
  ['pelican5', { uri: '"GET /x.png?utm_source=a&access_token=pelican5 HTTP/1.1"' }],
  ['pelican6', { referrer: '"https://ann:pelican6@forum.example.org/a"' }],
  ['pelican7', { agent: '"bot/1 Authorization: Bearer pelican7abc"' }],
  ['nora@example.org', { uri: '"GET /x.png?utm_source=nora@example.org HTTP/1.1"' }],
  [
    'olga-session',
    { ...signed, requester: 'arn:aws:sts::271828182845:assumed-role/R/olga-session' },
  ],
  [
    'petra@example.com',
    { ...signed, requester: 'arn:aws:iam::271828182845:user/petra@example.com' },
  ],
  ['ramona@example.com', { ...broken, key: 'm/ramona@example.com' }],
  ['AKIAQ3EXAMPLE8ZZ4MNO', { ...broken, key: `m/${token('AK', 'IA')}Q3EXAMPLE8ZZ4MNO` }],
  ['490154203237519', { ...broken, key: 'm/490154203237519' }],
  // However it is spelt.
  ['%73%65%6c%6d%61', { key: 'u/%252573%252565%25256c%25256d%252561%252540example.net/a.png' }],
  ['selma', { key: 'u/%252573%252565%25256c%25256d%252561%252540example.net/a.png' }],
  ['tanja', { key: 'u/tanja%25EF%25BC%25A0example.net/a.png', status: '200' }],
  ['4012/8888/8888/1881', { key: 'c/4012/8888/8888/1881.png', status: '200' }],
  ['pelican8x', { key: 'reset/token/pelican8x/a.png', status: '200' }],
  ['ulla (at) example', { agent: '"Sync/1 (contact: ulla (at) example.org)"' }],
  ['Veras Tablet', { agent: '"App/3 (Device-Name: Veras Tablet)"' }],
  // What leads to a person or a machine, wherever it stands, and in pieces.
  ['203.0.113.201', { agent: '"Proxy/1 (203.0.113.201)"' }],
  ['198.51.100.202', { key: 'x/198.51.100.202.txt' }],
  ['02:42:ac:11:00:02', { agent: '"IoT/1 (02:42:ac:11:00:02)"' }],
  ['02-42-AC-11-00-03', { key: 'dev/02-42-AC-11-00-03/x.bin' }],
  ['2001:db8:77', { agent: '"IoT/1 via 2001:db8:77::9"' }],
  ['170 7654321', { agent: '"Dialer/1 (+49 170 7654321)"' }],
  ['415-555-2678', { referrer: '"https://forum.example.org/415-555-2678"' }],
  ['89370400440532013000', { key: 'k/DE89370400440532013000.pdf' }],
  ['wiltrud', { agent: '"wiltruds-MacBook-Air.local"' }],
  ['xaver', { agent: '"iPhone von xaver"' }],
  ['7K2J9QX', { agent: '"DESKTOP-7K2J9QX"' }],
  ['yvonne', { agent: '"Sync/1 C:\\Users\\yvonne\\sync.exe"' }],
  ['1b4e28ba-2fa1', { agent: '"App/1 (1b4e28ba-2fa1-11d2-883f-0016d3cca427)"' }],
  ['zacharias', { referrer: '"https://forum.example.org/a%3Fname=zacharias"' }],
  [
    RANDOM.slice(16),
    { key: `r/${RANDOM.slice(0, 8)}/${RANDOM.slice(8, 16)}/${RANDOM.slice(16)}/x.png` },
  ],
  ['7Rt2Zk9Lm4Wp8Vb3Nc6Yd1', { key: `r/%252551%252578${RANDOM.slice(2)}/x.png` }],
  // In fields that AWS fills itself, and other stores with what they were asked.
  ['amalia', { operation: 'REST.GET.amalia@example.com' }],
  ['bertram', { errorCode: 'bertram@example.com', status: '404' }],
  ['cosima', { region: 'cosima@example.com' }],
  // What the owner leaves out.
  ['100.64.7.0', {}],
  ['203.0.113.77', {}],
  ['198.51.100.9', { address: '198.51.100.9' }],
]

let id = 0
const lines = (day: string): string[] =>
  [...private_, ...never].map(([, line]) =>
    lineWith({
      status: '200',
      time: `[${day}/Nov/2026:04:05:06 +0000]`,
      requestId: `ID${++id}`,
      ...line,
    }),
  )
// What is public, for the planted strings to hide among; and a crowd on one network.
const public_ = (day: string): string[] =>
  ['index.html', 'public.png', 'guessed.php'].flatMap((key) =>
    Array.from({ length: 6 }, (_, at) =>
      lineWith({
        key,
        status: key === 'guessed.php' ? '404' : '200',
        address: key === 'public.png' ? `8.8.8.${at + 1}` : `192.0.2.${at + 1}`,
        time: `[${day}/Nov/2026:05:00:00 +0000]`,
        requestId: `ID${++id}`,
      }),
    ),
  )
const objects = ['22', '23', '24'].map((day) => ({
  key: `2026-11-${day}-06-00-00-0123456789ABCDEF`,
  body: `${[...lines(day), ...public_(day)].join('\n')}\n`,
}))

/** Everything in a file, however often it is packed. */
function textIn(bytes: Buffer): string {
  let text = bytes.toString('latin1')
  for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
    try {
      text += textIn(zstdDecompressSync(bytes.subarray(at)))
    } catch {
      // no frame, only its beginning
    }
  }
  return text
}
const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

const common = {
  alerts: 'new-hotlink > 1 B\nmalformed > 0.1%',
  exclude: 'address: 100.64.7.0/24',
}

interface Night {
  readonly place: Place
  readonly result: RunResult
}
let jobs: Jobs
beforeAll(async () => {
  jobs = await Jobs.start()
})
afterAll(async () => {
  jobs.tidy()
  await jobs[Symbol.asyncDispose]()
})

/** Two nights on runners of their own, the second with a day more. */
async function nights(
  visibility: 'public' | 'private',
  inputs: Record<string, string> = {},
): Promise<Night> {
  jobs.newRepository()
  jobs.github.visibility.set(jobs.repository, visibility)
  let night: Night | undefined
  for (const delivered of [objects.slice(0, -1), objects.slice(-1)]) {
    await jobs.deliver(delivered)
    const place = jobs.newPlace()
    night = { place, result: await jobs.night({ place, inputs: { ...common, ...inputs } }) }
  }
  if (night === undefined) throw new Error('There was no night')
  return night
}

const cachedNames = (place: Place): string[] => {
  const cached = [...jobs.github.services.blobs.values()]
    .map((blob) => zstdDecompressSync(blob).toString('latin1'))
    .join('')
  return filesIn(place.mirror).filter((name) => cached.includes(name))
}
/** The copies on the branch, unpacked. */
function copiesOnBranch(): string[] {
  const site = path.join(jobs.newPlace().root, 'site')
  jobs.github.git(jobs.repository, 'clone', '--quiet', '--branch', 'gh-pages', '.', site)
  // Beside them lie numbers of visitors, which are nobody's.
  const names = filesIn(path.join(site, 'history')).filter((name) => !/^visitors\//.test(name))
  expect(names).toHaveLength(3)
  return names.map((name) => {
    const bytes = readFileSync(path.join(site, 'history', name))
    const packed = zstdDecompressSync(bytes.subarray(bytes.indexOf(MAGIC)))
    // Nothing is made of an address: no hash of a visitor, no client.
    for (const { visitors, tables } of decodeSummary(packed).days.values())
      expect([visitors.length, tables.clients.names]).toEqual([0, []])
    return textIn(bytes)
  })
}
const told = ({ result }: Night): string =>
  [
    ...jobs.github.branch(jobs.repository, 'gh-pages').entries(),
    Object.entries(result.outputs),
    result.summary,
    result.stdout.replace(/^::add-mask::.*$/gm, ''),
    result.stderr,
  ]
    .flat(3)
    .join('\n')
    .replaceAll('&#', '\\&#')
/** In a job summary every sign is a character reference. */
const plainText = (text: string): string =>
  text.replace(/\\?&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

function expectNone(text: string, planted: readonly (readonly [string, Line])[], where: string) {
  const found = planted.filter(([one]) => text.includes(one)).map(([one]) => one)
  expect(found, where).toEqual([])
}

it('plants sixty strings and more', () => {
  expect(new Set([...private_, ...never].map(([planted]) => planted)).size).toBeGreaterThanOrEqual(
    60,
  )
})

describe('a public repository without a key', () => {
  let night: Night
  beforeAll(async () => {
    night = await nights('public')
  })

  it('tells nothing that was planted, on branch, in outputs, summary and log', () => {
    const text = plainText(told(night))
    expect(text).toContain('public.png')
    expect(text).toContain('guessed.php')
    expectNone(text, [...private_, ...never], 'told')
  })

  it('has nothing of it in the cache, or in copies', () => {
    for (const copy of copiesOnBranch())
      expectNone(copy, [...private_, ...never, ['192.0.2.', {}]], 'copy')
    const names = cachedNames(night.place)
    for (const kind of [/\/summary$/, /^shelf\/page-/, /^shelf\/front$/])
      expect(names).toContainEqual(expect.stringMatching(kind))
    expect(names).not.toContainEqual(expect.stringMatching(/records/))
    for (const name of names) {
      const text = textIn(readFileSync(path.join(night.place.mirror, name)))
      expectNone(text, [...private_, ...never, ['192.0.2.', {}]], name)
    }
  })

  it('says that visitors are added up by day, and what to do about it', () => {
    expect(night.result.stdout).toMatch(/hashes of visitors stay out of it.*cache-encryption-key/s)
    expect(jobs.onBranch('index.html')).toContain('cache-encryption-key')
    const { totals, days } = JSON.parse(jobs.onBranch('data.json'))
    expect(totals.visitors).toBe(
      days.reduce((sum: number, day: { visitors: number }) => sum + day.visitors, 0),
    )
  })

  it('changes no byte in a night that brings nothing new, whatever is counted anew', async () => {
    const before = jobs.github.git(jobs.repository, 'rev-parse', 'gh-pages')
    await jobs.night({ inputs: common })
    expect(jobs.github.git(jobs.repository, 'rev-parse', 'gh-pages')).toBe(before)
    jobs.github.services.cache.length = 0
    await jobs.night({ inputs: common })
    expect(jobs.github.git(jobs.repository, 'rev-parse', 'gh-pages')).toBe(before)
  })
})

describe('a public repository with a key', () => {
  let night: Night
  beforeAll(async () => {
    night = await nights('public', { 'cache-encryption-key': 'a secret of thirty-two characters' })
  })

  it('tells nothing that was planted, on branch, in outputs, summary and log', () => {
    expectNone(plainText(told(night)), [...private_, ...never], 'told')
  })

  it('names what may be: programs, and clients and networks of a crowd', () => {
    const { tables } = JSON.parse(jobs.onBranch('data.json'))
    const named = (table: string): string[] =>
      tables[table].rows.map(({ name }: { name: string }) => name)
    expect(named('agents')).toEqual(expect.arrayContaining(['Firefox', 'curl']))
    expect(named('clients')).toContain('192.0.2.0/24')
    expect(named('networks')).toContainEqual(expect.stringContaining('Google'))
    expect(named('requesters').sort()).toEqual(['anonymous', 'other account', 'own account'])
  })

  it('has nothing of it in copies, and counts each visitor once', () => {
    for (const copy of copiesOnBranch()) expectNone(copy, [...private_, ...never], 'copy')
    const { totals, days } = JSON.parse(jobs.onBranch('data.json'))
    expect(totals.visitors).toBe(days[0].visitors)
  })

  it('says who it is for, and follows the input', async () => {
    expect(night.result.stdout).toContain('public audience: this repository is public')
    await jobs.night({
      inputs: { 'cache-encryption-key': 'a secret of thirty-two characters', audience: 'private' },
    })
    expect(jobs.onBranch('data.json')).toContain('kestrel-ledger')
  })
})

describe('a private repository', () => {
  let night: Night
  let left: Kept
  beforeAll(async () => {
    night = await nights('private')
    left = jobs.keep()
  })

  it('tells the owner all but what nobody is told', async () => {
    await jobs.goOnFrom(left)
    const data = ['data.json', 'index.html', 'operations.html']
      .map((file) => jobs.onBranch(file))
      .join('')
    for (const copy of copiesOnBranch()) expectNone(copy, never, 'copy')
    const missing = private_.filter(([planted]) => !data.includes(planted))
    expect(missing.map(([planted]) => planted)).toEqual([])
    expectNone(plainText(told(night)), never, 'told')
  })

  it('that becomes public goes on from what it kept, and leaves none of it where strangers can read', async () => {
    await jobs.goOnFrom(left)
    // Release 0.1 kept this in the cache of a public repository, and its log objects are gone.
    const { cache, blobs } = jobs.github.services
    const older = cache.map((entry) => ({
      ...entry,
      key: entry.key.replace('-plain-', '-counts-'),
    }))
    cache.splice(0, cache.length, ...older)
    const old = new Set(blobs.keys())
    const counted = JSON.parse(jobs.onBranch('data.json'))
    await jobs.expire(objects)
    jobs.github.visibility.set(jobs.repository, 'public')

    const place = jobs.newPlace()
    const result = await jobs.night({ place })
    expect(result.stdout).toContain('3 daily summaries made fit')
    expectNone(plainText(told({ place, result })), [...private_, ...never], 'told')
    const { totals, log } = JSON.parse(jobs.onBranch('data.json'))
    expect(log).toEqual(counted.log)
    // Those are numbers of each night now, added up.
    const people = { visitors: 0, embeddedVisitors: 0 }
    expect({ ...totals, ...people }).toEqual({ ...counted.totals, ...people })

    for (const name of old) blobs.delete(name)
    cache.splice(0, cache.length, ...cache.filter(({ key }) => key.includes('-open-public-')))
    // Of the source, and of what was worked out.
    expect(cache).toHaveLength(2)
    const next = jobs.newPlace()
    const again = await jobs.night({ place: next })
    expect(again.stdout).not.toContain('made fit')
    expect(again.stdout).toContain('Nothing new to publish')
    for (const copy of copiesOnBranch()) expectNone(copy, [...private_, ...never], 'copy')
    for (const name of cachedNames(next))
      expectNone(textIn(readFileSync(path.join(next.mirror, name))), [...private_, ...never], name)
  })
})
