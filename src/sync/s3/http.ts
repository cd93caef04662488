import type { S3ClientConfig } from '@aws-sdk/client-s3'
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { RefusedError } from '../refusal.ts'

export interface ConnectionOptions {
  /** Connections to one host held open at most. */
  readonly connections: number
  /** Longest silence before and amid an answer, in ms. */
  readonly silenceMs: number
}

type Environment = Readonly<Record<string, string | undefined>>

const CONNECT_MS = 10_000
/** No answer of S3 to a request of the SDK comes near: a page of a listing has a thousand keys. */
const LONGEST_ANSWER = 64 * 1024 * 1024

/**
 * The connections of a store: for log objects, for the requests of the SDK, and for those that its
 * credentials need. They go by the proxy that the environment names, as those of git do.
 */
export class Connections {
  readonly #options: Agent.Options
  readonly #environment: Environment
  readonly #dispatchers = new Map<string, Dispatcher>()

  constructor({ connections, silenceMs }: ConnectionOptions, environment: Environment) {
    this.#options = {
      connections,
      pipelining: 1,
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
      connect: { timeout: CONNECT_MS },
    }
    this.#environment = environment
  }

  /** Sends requests to hosts of this protocol, `https:` or `http:`. */
  to(protocol: string): Dispatcher {
    const known = this.#dispatchers.get(protocol)
    if (known !== undefined) return known
    const proxy = proxyFor(protocol, this.#environment)
    const noProxy = either('no_proxy', this.#environment) ?? ''
    const made =
      proxy === undefined
        ? new Agent(this.#options)
        : new EnvHttpProxyAgent({
            ...this.#options,
            httpProxy: proxy,
            httpsProxy: proxy,
            noProxy,
          })
    this.#dispatchers.set(protocol, made)
    return made
  }

  /** Sends the requests of the SDK. Their answers are read to the end here: none is large. */
  get handler(): NonNullable<S3ClientConfig['requestHandler']> {
    return {
      metadata: { handlerProtocol: 'http/1.1' },
      handle: async (request: SdkRequest, { abortSignal }: { abortSignal?: unknown } = {}) => {
        const signal = abortSignal as AbortSignal | undefined
        return { response: await this.#send(request, signal) }
      },
      updateHttpClientConfig: () => {},
      httpHandlerConfigs: () => ({}),
    } as unknown as NonNullable<S3ClientConfig['requestHandler']>
  }

  async #send(request: SdkRequest, signal: AbortSignal | undefined): Promise<SdkResponse> {
    const { protocol, hostname, port, method, path, query } = request
    // We never wait for a go-ahead before a body, which is small.
    const { expect: _, Expect: __, ...headers } = request.headers
    try {
      const answer = await this.to(protocol).request({
        origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
        method: method as Dispatcher.HttpMethod,
        path: path + queryString(query ?? {}),
        headers,
        body: request.body ?? null,
        ...(signal === undefined ? {} : { signal }),
      })
      const body = await wholeBody(answer.body, method)
      const plain = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
      return { statusCode: answer.statusCode, headers: Object.fromEntries(plain), body }
    } catch (error) {
      throw signal?.aborted ? error : proxyTrouble(error)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#dispatchers.values()].map((one) => one.destroy()))
  }
}

/** What the environment names as proxy for a protocol, the lower-case name first as curl and git do. */
export function proxyFor(protocol: string, environment: Environment): string | undefined {
  const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const proxy = either(name, environment) || either('all_proxy', environment)
  if (!proxy) return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** A proxy without its login. */
export function shownProxy(proxy: string): string {
  const url = URL.parse(proxy)
  return url === null ? 'named in the environment' : `${url.protocol}//${url.host}`
}

function either(name: string, environment: Environment): string | undefined {
  return environment[name] || environment[name.toUpperCase()]
}

/** A proxy that does not let a connection through, which undici takes for a request called off. */
export function proxyTrouble(error: unknown): unknown {
  const said = /Proxy response \((\d+)\)|Proxy Authentication Required \((407)\)/.exec(
    error instanceof Error ? error.message : '',
  )
  if (said === null) return error
  const status = said[1] ?? said[2]
  return new RefusedError({ status: 0, code: `ProxyAnswered${status}`, message: '' }, error)
}

interface SdkRequest {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

interface SdkResponse {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

async function wholeBody(
  body: AsyncIterable<Uint8Array> & { destroy(): void },
  method: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > LONGEST_ANSWER) {
      body.destroy()
      throw new RefusedError({
        status: 0,
        code: 'EndlessAnswer',
        message: `its answer to a ${method} has no end: it is longer than ${LONGEST_ANSWER / 1024 / 1024} MiB`,
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** As the SDK signs it: sorted, every byte encoded but letters, digits and `-_.~`. */
function queryString(query: NonNullable<SdkRequest['query']>): string {
  const parts = Object.keys(query)
    .sort()
    .flatMap((name) => {
      const value = query[name]
      const values = typeof value === 'string' ? [value] : (value ?? [])
      return value === null || value === undefined
        ? [encoded(name)]
        : values.map((one) => `${encoded(name)}=${encoded(one)}`)
    })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
