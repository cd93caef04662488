import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the cache holds. Entries are immutable; the newest one with a prefix is found. */
export interface CacheEntry {
  readonly key: string
  readonly version: string
  readonly blob: string
  isWhole: boolean
}

export interface Artifact {
  readonly name: string
  readonly blob: string
  readonly expiresAt: string | undefined
  id: number
}

/** The blob store, the cache service and the artifact service, held in memory. */
export class Services {
  readonly blobs = new Map<string, Buffer>()
  readonly cache: CacheEntry[] = []
  readonly artifacts: Artifact[] = []
  /** `refused`: a read-only token. `failing`: 400 to everything, which no client tries again. */
  cacheMood: 'well' | 'refused' | 'failing' = 'well'
  /** A request that never gets its answer: a method of the cache service, `upload`, `download`, or `half a
   * download`, which stops in the middle. */
  hangsIn: string | undefined
  #blocks = new Map<string, Buffer>()
  #count = 0

  /** Answers `/blobs/…` as Azure does: Put Blob, Put Block, Put Block List, HEAD and ranged GET. */
  async answerBlob(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = url.pathname
    const headers = {
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'x-ms-version': '2024-01-01',
    }
    if (this.hangsIn === (request.method === 'PUT' ? 'upload' : 'download')) return
    if (request.method === 'PUT') {
      const body = await readBody(request)
      const block = url.searchParams.get('blockid')
      if (block !== null) this.#blocks.set(`${name} ${block}`, body)
      else if (url.searchParams.get('comp') === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id)
        this.blobs.set(
          name,
          Buffer.concat(ids.map((id) => this.#blocks.get(`${name} ${id}`) ?? Buffer.alloc(0))),
        )
      } else this.blobs.set(name, body)
      response.writeHead(201, headers).end()
      return
    }
    const blob = this.blobs.get(name)
    if (blob === undefined) {
      response.writeHead(404).end()
      return
    }
    const asked = /bytes=(\d+)-(\d*)/.exec(
      String(request.headers['x-ms-range'] ?? request.headers.range),
    )
    const from = Number(asked?.[1] ?? 0)
    const part = blob.subarray(from, asked?.[2] ? Number(asked[2]) + 1 : blob.length)
    response.writeHead(asked ? 206 : 200, {
      ...headers,
      'content-length': part.length,
      'x-ms-blob-type': 'BlockBlob',
      ...(asked && { 'content-range': `bytes ${from}-${from + part.length - 1}/${blob.length}` }),
    })
    if (this.hangsIn === 'half a download') {
      response.write(part.subarray(0, part.length / 2))
      return
    }
    response.end(request.method === 'HEAD' ? undefined : part)
  }

  /** Answers `/twirp/github.actions.results.api.v1.<service>/<method>`. */
  async answerTwirp(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const [, service = '', method = ''] = /v1\.(\w+)\/(\w+)$/.exec(url.pathname) ?? []
    if (this.hangsIn === method) return
    const asked = JSON.parse((await readBody(request)).toString()) as Record<string, unknown>
    const [status, answer] =
      service === 'CacheService'
        ? this.#cache(method, asked, url)
        : this.#artifact(method, asked, url)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  /** Answers `/_apis/artifactcache/…`, the first cache service, which a GHES has: JSON, and an archive that
   * is uploaded to the service itself. */
  async answerFirstCache(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const body = await readBody(request)
    const [status, answer] = this.#firstCache(request, url, body)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(answer === undefined ? undefined : JSON.stringify(answer))
  }

  #firstCache(
    { method, headers }: IncomingMessage,
    { pathname, searchParams, origin }: URL,
    body: Buffer,
  ): [status: number, answer?: unknown] {
    if (this.cacheMood === 'failing') return [400, { message: 'out of order' }]
    const id = Number(/\/caches\/(\d+)$/.exec(pathname)?.[1] ?? 0)
    const held = this.cache[id - 1]
    if (method === 'GET' && pathname.endsWith('/cache')) {
      const version = searchParams.get('version')
      const whole = this.cache.filter((entry) => entry.isWhole && entry.version === version)
      const found = (searchParams.get('keys') ?? '')
        .split(',')
        .map(
          (key) => whole.find((e) => e.key === key) ?? whole.findLast((e) => e.key.startsWith(key)),
        )
        .find((entry) => entry !== undefined)
      if (found === undefined) return [204]
      return [200, { cacheKey: found.key, archiveLocation: `${origin}${found.blob}?sig=first` }]
    }
    if (method === 'GET') return [200, { totalCount: 0, artifactCaches: [] }]
    if (method === 'POST' && id === 0) {
      const { key, version } = JSON.parse(body.toString()) as { key: string; version: string }
      if (this.cacheMood === 'refused') return [403, { message: 'cache write denied' }]
      if (this.cache.some((entry) => entry.key === key && entry.version === version))
        return [409, { message: 'cache already exists' }]
      const blob = this.#newBlob()
      this.blobs.set(blob, Buffer.alloc(0))
      return [201, { cacheId: this.cache.push({ key, version, blob, isWhole: false }) }]
    }
    if (held === undefined) return [404, { message: 'no such entry' }]
    const before = this.blobs.get(held.blob) ?? Buffer.alloc(0)
    if (method === 'PATCH') {
      const from = Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1])
      const all = Buffer.alloc(Math.max(before.length, from + body.length))
      before.copy(all)
      body.copy(all, from)
      this.blobs.set(held.blob, all)
      return [204]
    }
    const { size } = JSON.parse(body.toString()) as { size: number }
    if (size !== before.length) return [400, { message: 'wrong size' }]
    held.isWhole = true
    return [204]
  }

  #newBlob(): string {
    return `/blobs/store/${++this.#count}-${createHash('sha256').update(String(this.#count)).digest('hex').slice(0, 8)}`
  }

  #cache(method: string, asked: Record<string, unknown>, { origin }: URL): [number, unknown] {
    const { key, version } = asked as { key: string; version: string }
    if (this.cacheMood === 'failing') return [400, { code: 'malformed', msg: 'out of order' }]
    const held = this.cache.find((entry) => entry.key === key && entry.version === version)
    switch (method) {
      case 'CreateCacheEntry': {
        if (this.cacheMood === 'refused')
          return [200, { ok: false, message: 'cache write denied: the token is read-only' }]
        if (held !== undefined) return [409, { code: 'already_exists', msg: 'cache entry exists' }]
        const blob = this.#newBlob()
        this.cache.push({ key, version, blob, isWhole: false })
        return [200, { ok: true, signed_upload_url: `${origin}${blob}?sig=upload-signature` }]
      }
      case 'FinalizeCacheEntryUpload':
        if (held === undefined) return [404, { code: 'not_found', msg: 'no such entry' }]
        if (this.blobs.get(held.blob)?.length !== Number(asked.size_bytes))
          return [400, { code: 'malformed', msg: 'wrong size' }]
        held.isWhole = true
        return [200, { ok: true, entry_id: String(this.cache.indexOf(held) + 1) }]
      case 'GetCacheEntryDownloadURL': {
        const whole = this.cache.filter((entry) => entry.isWhole && entry.version === version)
        const prefixes = (asked.restore_keys ?? []) as string[]
        const found =
          whole.find((entry) => entry.key === key) ??
          prefixes
            .map((prefix) => whole.findLast((entry) => entry.key.startsWith(prefix)))
            .find((entry) => entry !== undefined)
        if (found === undefined) return [200, { ok: false }]
        return [
          200,
          {
            ok: true,
            signed_download_url: `${origin}${found.blob}?sig=download-signature`,
            matched_key: found.key,
          },
        ]
      }
    }
    return [404, { code: 'bad_route', msg: method }]
  }

  #artifact(method: string, asked: Record<string, unknown>, { origin }: URL): [number, unknown] {
    const name = String(asked.name)
    const held = this.artifacts.find((artifact) => artifact.name === name)
    switch (method) {
      case 'CreateArtifact': {
        if (held !== undefined)
          return [409, { code: 'already_exists', msg: 'an artifact with this name already exists' }]
        const blob = this.#newBlob()
        const expiresAt = asked.expires_at as string | undefined
        this.artifacts.push({ name, blob, expiresAt, id: 0 })
        return [200, { ok: true, signed_upload_url: `${origin}${blob}?sig=upload-signature` }]
      }
      case 'FinalizeArtifact':
        if (held === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }]
        held.id = 4000 + this.artifacts.indexOf(held)
        return [200, { ok: true, artifact_id: String(held.id) }]
    }
    return [404, { code: 'bad_route', msg: method }]
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
