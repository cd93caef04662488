/**
 * Where the archive of an entry lies, and the archive itself. The toolkit unpacks what it downloads before
 * anybody has looked at it, and does not export what it asks the service with.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { setSecret } from '@actions/core'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'

/** The service has not answered in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** How long a run waits for a call of the service, and which of its calls it waits for no longer. */
export class CallPatience {
  readonly ms: number
  #left = 0

  constructor(ms: number) {
    this.ms = ms
  }

  /** Whether calls go on that nobody waits for: they would keep the process. */
  get hasLeftCalls(): boolean {
    return this.#left > 0
  }

  /** Resolves or rejects as `call` does, or with NoAnswer when it takes longer than that. The call itself
   * goes on. */
  async waitFor<T>(call: Promise<T>, ms = this.ms): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#left++
        const ended = (): number => this.#left--
        call.then(ended, ended)
        reject(new NoAnswer('The cache service does not answer'))
      }, ms)
    })
    try {
      return await Promise.race([call, end])
    } finally {
      clearTimeout(timer)
    }
  }
}

const USER_AGENT = 's3-log-report'
const V2 = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL'
const V1 = '_apis/artifactcache/cache'
/** The longest download, in patiences: a service may drip. */
const MOST_PATIENCES = 60

/**
 * The version that the toolkit gives an entry: it finds what was packed from the same path the same way. As
 * `getCacheVersion` of @actions/cache, which is not exported.
 */
export function entryVersion(pack: string, hasZstd = isZstdHere()): string {
  const parts = [pack, hasZstd ? 'zstd-without-long' : 'gzip']
  if (process.platform === 'win32') parts.push('windows-only')
  return createHash('sha256')
    .update([...parts, '1.0'].join('|'))
    .digest('hex')
}

let known: boolean | undefined

/** Asked once: after a year there are dozens of entries. */
function isZstdHere(): boolean {
  if (known !== undefined) return known
  const { error, stdout, stderr } = spawnSync('zstd', ['--quiet', '--version'])
  known = error === undefined && stdout.length + stderr.length > 0
  return known
}

/** Where the archive of an entry that is in the cache can be fetched; undefined if it has just gone. */
export async function archiveUrl(
  key: string,
  pack: string,
  patience: CallPatience,
): Promise<string | undefined> {
  const url = await urlOf(key, pack, patience)
  if (url !== undefined) setSecret(url) // whoever has it can read the archive
  return url
}

/** Whether the cache has an entry of this key: as the toolkit asks, which starts a process each time to see how
 * it would pack one. */
export async function isInCache(
  key: string,
  pack: string,
  patience: CallPatience,
): Promise<boolean> {
  return (await urlOf(key, pack, patience)) !== undefined
}

async function urlOf(
  key: string,
  pack: string,
  patience: CallPatience,
): Promise<string | undefined> {
  const { ACTIONS_RUNTIME_TOKEN = '', ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = process.env
  const client = clientWith(patience.ms, [new BearerCredentialHandler(ACTIONS_RUNTIME_TOKEN)])
  const version = entryVersion(pack)
  let url: string | undefined
  if (isSecondService()) {
    const asked = { key, restore_keys: [], version }
    const { result } = await patience.waitFor(
      client.postJson<{ ok: boolean; signed_download_url?: string }>(
        new URL(V2, ACTIONS_RESULTS_URL).href,
        asked,
      ),
    )
    url = result?.ok === true ? result.signed_download_url : undefined
  } else {
    const query = `${V1}?keys=${encodeURIComponent(key)}&version=${version}`
    const { result } = await patience.waitFor(
      client.getJson<{ archiveLocation?: string; cacheKey?: string }>(
        `${ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL}${query}`,
        { accept: 'application/json;api-version=6.0-preview.1' },
      ),
    )
    // It takes a key for the beginning of one as well.
    url = result?.cacheKey === key ? result.archiveLocation : undefined
  }
  client.dispose()
  return url
}

function clientWith(
  socketTimeout: number,
  handlers: ConstructorParameters<typeof HttpClient>[1] = [],
): HttpClient {
  return new HttpClient(USER_AGENT, handlers, { socketTimeout, allowRetries: true, maxRetries: 2 })
}

/** Whether the runner says where there is a cache service. */
export function hasCacheService({
  ACTIONS_RESULTS_URL,
  ACTIONS_CACHE_URL,
}: NodeJS.ProcessEnv): boolean {
  return Boolean(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL)
}

/** A GHES has the first cache service; GitHub, and GHE in the cloud, have the second. */
function isSecondService(): boolean {
  const { GITHUB_SERVER_URL = 'https://github.com', ACTIONS_CACHE_SERVICE_V2 } = process.env
  const { hostname } = new URL(GITHUB_SERVER_URL)
  return (
    Boolean(ACTIONS_CACHE_SERVICE_V2) && /^(github\.com|.+\.(ghe\.com|localhost))$/i.test(hostname)
  )
}

/**
 * Gives `use` the archive as it comes. NoAnswer where nothing of it comes for as long as there is patience,
 * or where it does not come to an end.
 */
export async function download<T>(
  url: string,
  patience: CallPatience,
  use: (archive: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  const client = clientWith(patience.ms)
  const { message } = await patience.waitFor(client.get(url))
  if (message.statusCode !== 200) {
    message.destroy()
    throw new Error(`the cache service answered with status ${message.statusCode}`)
  }
  const giveUp = (): void => {
    message.destroy(new NoAnswer('The cache service has stopped in the middle of a file'))
  }
  const wholeTime = setTimeout(giveUp, MOST_PATIENCES * patience.ms)
  const stall = setTimeout(giveUp, patience.ms)
  async function* watched(): AsyncGenerator<Buffer> {
    for await (const chunk of message) {
      stall.refresh()
      yield chunk as Buffer
    }
    clearTimeout(stall)
  }
  try {
    return await use(watched())
  } finally {
    clearTimeout(wholeTime)
    clearTimeout(stall)
    message.destroy()
    client.dispose()
  }
}
