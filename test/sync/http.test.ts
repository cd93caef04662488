import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listNew } from '../../src/sync/listing.ts'
import { openStore } from '../../src/sync/open.ts'
import { proxyFor, shownProxy } from '../../src/sync/s3/http.ts'
import { profileOf } from '../../src/sync/s3/profiles.ts'
import { startStore, type TestStore } from './store.ts'

const proxies: [
  name: string,
  environment: Record<string, string>,
  protocol: string,
  proxy?: string,
][] = [
  ['none', {}, 'https:'],
  ['https_proxy', { https_proxy: 'http://p:3128' }, 'https:', 'http://p:3128'],
  ['HTTPS_PROXY', { HTTPS_PROXY: 'http://p:3128' }, 'https:', 'http://p:3128'],
  [
    'the lower case first',
    { https_proxy: 'http://a', HTTPS_PROXY: 'http://b' },
    'https:',
    'http://a',
  ],
  ['not that of the other protocol', { http_proxy: 'http://p:3128' }, 'https:'],
  ['http_proxy', { http_proxy: 'http://p:3128' }, 'http:', 'http://p:3128'],
  ['all_proxy', { all_proxy: 'http://p:3128' }, 'https:', 'http://p:3128'],
  ['without a scheme', { https_proxy: 'p:3128' }, 'https:', 'http://p:3128'],
  ['empty', { https_proxy: '' }, 'https:'],
]

describe('the proxy that the environment names', () => {
  for (const [name, environment, protocol, proxy] of proxies)
    it(name, () => expect(proxyFor(protocol, environment)).toBe(proxy))

  it('is shown without its login', () => {
    expect(shownProxy('http://jo:secret@proxy.example.com:3128')).toBe(
      'http://proxy.example.com:3128',
    )
    expect(shownProxy('nonsense')).not.toContain('nonsense')
  })
})

describe('requests', () => {
  const source = { kind: 's3', bucket: 'logs', prefix: '' } as const
  let s3: TestStore
  let proxy: http.Server
  let asked: string[] = []
  let isClosed = false
  const before = { ...process.env }

  beforeAll(async () => {
    s3 = await startStore()
    for (const name of ['a', 'b']) await s3.put(name, name)
    proxy = http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
      if (isClosed) return void response.writeHead(407).end()
      const { host, port, pathname, search } = new URL(request.url ?? '')
      const { method, headers } = request
      const onward = http.request({
        port,
        method,
        path: pathname + search,
        headers: { ...headers, host },
      })
      onward.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      })
      request.pipe(onward)
    })
    proxy.on('connect', (request, socket: net.Socket, head) => {
      asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
      if (isClosed) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      const onward = net.connect(Number(new URL(s3.endpoint).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        onward.write(head)
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => socket.destroy())
      socket.on('error', () => onward.destroy())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    proxy.closeAllConnections()
    proxy.close()
    await s3.stop()
  })
  afterEach(() => {
    for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) delete process.env[name]
    Object.assign(process.env, before)
    asked = []
    isClosed = false
  })

  const port = () => (proxy.address() as AddressInfo).port
  const patience = { attempts: 2, firstPauseMs: 1, longestPauseMs: 1 }

  async function read(endpoint: string): Promise<string[]> {
    const store = await openStore(source, { region: 'us-east-1', endpoint, concurrency: 2 })
    try {
      const { objects } = await listNew(store, [], { now: 0, patience })
      const bodies: string[] = []
      for (const object of objects) {
        const answer = await store.get(object, { spool: tmpdir(), scratch: Buffer.alloc(10) })
        if (answer.kind === 'body' && answer.body.kind === 'bytes')
          bodies.push(Buffer.from(answer.body.bytes).toString())
      }
      return bodies
    } finally {
      await store.close()
    }
  }

  it('go by it: lists and log objects alike', async () => {
    process.env.http_proxy = `http://jo:pass@127.0.0.1:${port()}`
    expect(await read(s3.endpoint)).toEqual(['a', 'b'])
    const login = `Basic ${Buffer.from('jo:pass').toString('base64')}`
    expect(asked.length).toBe(3)
    for (const one of asked) expect(one.endsWith(login)).toBe(true)
  })

  it('go past it where no_proxy says so', async () => {
    process.env.http_proxy = `http://127.0.0.1:${port()}`
    process.env.no_proxy = 'example.com,127.0.0.1'
    expect(await read(s3.endpoint)).toEqual(['a', 'b'])
    expect(asked).toEqual([])
  })

  it('ask it for a tunnel to Amazon S3', async () => {
    process.env.https_proxy = `http://127.0.0.1:${port()}`
    isClosed = true
    await expect(read('https://s3.eu-central-1.amazonaws.com')).rejects.toMatchObject({
      kind: 'no network',
      message: expect.stringMatching(
        /by way of the proxy http:\/\/127\.0\.0\.1:\d+ \(ProxyAnswered407\)/,
      ),
    })
    expect(asked[0]).toMatch(/^CONNECT s3\.eu-central-1\.amazonaws\.com:443/)
  })

  it('name it where it does not answer', async () => {
    process.env.http_proxy = 'http://jo:secret@127.0.0.1:9'
    const error: Error = await read(s3.endpoint).then(
      () => new Error('read'),
      (thrown) => thrown,
    )
    expect(error.message).toMatch(
      /by way of the proxy http:\/\/127\.0\.0\.1:9 .*https_proxy.*no_proxy/,
    )
    expect(error.message).not.toContain('secret')
  })
})

describe('a profile', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'aws-'))
  afterAll(() => rmSync(home, { recursive: true }))
  const [config, credentials] = ['config', 'credentials'].map((name) => path.join(home, name)) as [
    string,
    string,
  ]
  writeFileSync(
    config,
    '[default]\nregion = x\n[profile work]\n[profile "a b"]\n[sso-session corp]\n',
  )
  writeFileSync(credentials, '[default]\n[ deploy ]\r\naws_access_key_id = a\n')
  const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials }

  it('is looked for among those of the configuration', () => {
    expect(profileOf({ ...files, AWS_PROFILE: 'wrok' })).toEqual({
      name: 'wrok',
      known: ['a b', 'default', 'deploy', 'work'],
    })
    expect(profileOf(files)).toBe(undefined)
  })

  it('that is not there is named, with those that are', async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = process.env
    delete process.env.AWS_ACCESS_KEY_ID
    delete process.env.AWS_SECRET_ACCESS_KEY
    Object.assign(process.env, files, { AWS_PROFILE: 'wrok' })
    const store = await openStore(
      { kind: 's3', bucket: 'logs', prefix: '' },
      { region: 'us-east-1', endpoint: 'http://127.0.0.1:9', concurrency: 1 },
    )
    try {
      await expect(listNew(store, [], { now: 0 })).rejects.toMatchObject({
        kind: 'no credentials',
        message:
          "AWS_PROFILE names 'wrok', and the AWS configuration has no such profile. It has 'a b', 'default', 'deploy', 'work'.",
      })
    } finally {
      await store.close()
      for (const name of [...Object.keys(files), 'AWS_PROFILE']) delete process.env[name]
      Object.assign(process.env, { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret })
    }
  })
})
