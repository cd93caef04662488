import { S3Client } from '@aws-sdk/client-s3'
import type { Dispatcher } from 'undici'
import { endpointIn } from '../environment.ts'
import type { StoreRequest } from '../errors.ts'
import type { Source } from '../objects.ts'
import { type Refusal, RefusedError, refusalMeaningOf } from '../refusal.ts'
import type { StoreOptions } from '../store.ts'
import { refusalIn } from './answers.ts'
import { findTarget, type GetTarget } from './get-target.ts'
import { Connections, proxyFor, shownProxy } from './http.ts'
import { profileOf } from './profiles.ts'
import type { Credentials } from './signer.ts'

export type S3Source = Source & { readonly kind: 's3' }

/** Whom to sign for, and how far our clock is from that of S3, as the SDK has learnt it. */
export interface Identity {
  readonly credentials: Credentials
  readonly clockOffsetMs: number
}

/** So long all requests share what a renewal of the credentials brought. */
const RENEWAL_MS = 30_000
const SILENCE_MS = 30_000
/** A difference that the time between two requests explains. */
const STEADY_CLOCK_MS = 60_000
/** S3 there knows where any bucket lies. */
const ANY_REGION = 'us-east-1'

/** How a bucket is reached, and as whom: its endpoint, region, address, connections and credentials, as the
 * SDK finds them. Moves on to the region where S3 says the bucket is. */
export class S3Session {
  readonly source: S3Source
  readonly #options: StoreOptions
  readonly #endpoint: string | undefined
  readonly #connections: Connections
  #region: string | undefined
  #client: Promise<S3Client> | undefined
  #target: Promise<GetTarget> | undefined
  /** The token of the credentials that were signed with last. */
  #token = ''
  #renewal: Promise<boolean> | undefined

  constructor(source: S3Source, options: StoreOptions) {
    this.source = source
    this.#options = options
    this.#endpoint = options.endpoint ?? endpointIn(process.env) ?? undefined
    this.#region = options.region ?? undefined
    this.#connections = new Connections(
      { connections: options.concurrency, silenceMs: options.silenceMs ?? SILENCE_MS },
      process.env,
    )
  }

  /** It is Amazon's S3, not that of others; at its usual address or not. */
  get isAmazon(): boolean {
    return this.#endpoint === undefined || amazon.test(URL.parse(this.#endpoint)?.hostname ?? '')
  }

  /** Where the bucket lies, as far as is known: where S3 said, once it has answered. */
  get region(): string | null {
    return this.#region ?? null
  }

  get hasOwnEndpoint(): boolean {
    return this.#endpoint !== undefined
  }

  /** Sends requests of the SDK. Throws RefusedError, or what the signal does. */
  async send<T>(work: (client: S3Client) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open())
    } catch (error) {
      const refusal = refusalIn(error)
      if (await this.#movesTo(refusal)) return this.send(work)
      if (isAbort(error)) throw error
      throw new RefusedError(refusal, error)
    }
  }

  /** Moves on to the region where a refusal says that the bucket is; false where that is no other one. */
  async #movesTo({ region }: Refusal): Promise<boolean> {
    const isFree = this.#options.region === null && this.#endpoint === undefined
    if (!isFree || region === undefined || region === this.#region) return false
    ;(await this.#open()).destroy()
    this.#region = region
    this.#client = undefined
    this.#target = undefined
    return true
  }

  /** Learns from the refusal of a GET what the SDK learns from the answers to its own requests: where the bucket is, and
   * what time it is there. Says whether the same GET would now be sent otherwise than it was: of many that are refused at
   * once, the first may have learnt it. */
  async learnFrom(
    refusal: Refusal,
    sentTo: GetTarget,
    { clockOffsetMs }: Identity,
  ): Promise<boolean> {
    await this.#movesTo(refusal)
    const { config } = await this.#open()
    const { clockMs } = refusal
    if (refusalMeaningOf(refusal) === 'clock' && clockMs !== undefined) {
      const offset = clockMs - Date.now()
      if (Math.abs(offset - config.systemClockOffset) > STEADY_CLOCK_MS)
        config.systemClockOffset = offset
    }
    return (await this.target()) !== sentTo || config.systemClockOffset !== clockOffsetMs
  }

  /** Where GETs go, as the SDK would send them. */
  target(): Promise<GetTarget> {
    this.#target ??= this.#open().then((client) =>
      findTarget(client, this.source.bucket, this.#region ?? ANY_REGION),
    )
    return this.#target
  }

  async identity(): Promise<Identity> {
    const { config } = await this.#open()
    try {
      const credentials = await config.credentials()
      this.#token = credentials.sessionToken ?? ''
      return { credentials, clockOffsetMs: config.systemClockOffset }
    } catch (error) {
      throw new RefusedError(refusalIn(error), error)
    }
  }

  /** Sends requests that the SDK has no part in to hosts of this protocol. */
  dispatcher(protocol: string): Dispatcher {
    return this.#connections.to(protocol)
  }

  /** Gets new credentials if it can; false if there are none. */
  async renew(): Promise<boolean> {
    // Of many requests refused at once, the first renews for all.
    this.#renewal ??= this.#renew().finally(() => {
      setTimeout(() => {
        this.#renewal = undefined
      }, RENEWAL_MS).unref()
    })
    return this.#renewal
  }

  async #renew(): Promise<boolean> {
    const before = this.#token
    const client = await this.#open()
    const fresh = await client.config.credentials({ forceRefresh: true }).catch(() => undefined)
    return fresh !== undefined && (fresh.sessionToken ?? '') !== before
  }

  /** What an error says of a request that was sent here. */
  describe(action: StoreRequest['action']): StoreRequest {
    const proxy = proxyFor(URL.parse(this.#endpoint ?? '')?.protocol ?? 'https:', process.env)
    return {
      bucket: this.source.bucket,
      prefix: this.source.prefix,
      action,
      region: this.#region ?? ANY_REGION,
      endpoint: this.#endpoint,
      input: this.#options.input ?? 'logs',
      profile: profileOf(process.env),
      proxy: proxy === undefined ? undefined : shownProxy(proxy),
      isJob: (process.env.ACTIONS_RUNTIME_TOKEN ?? '') !== '',
    }
  }

  async close(): Promise<void> {
    await this.#connections.close()
    if (this.#client !== undefined) (await this.#client.catch(() => undefined))?.destroy()
  }

  #open(): Promise<S3Client> {
    this.#client ??= this.#newClient()
    return this.#client
  }

  async #newClient(): Promise<S3Client> {
    const make = (region: string | undefined) =>
      new S3Client({
        ...(region === undefined ? {} : { region }),
        ...(this.#endpoint === undefined
          ? {}
          : // An access point's name and account stand in the host alone.
            { endpoint: this.#endpoint, forcePathStyle: !this.source.bucket.startsWith('arn:') }),
        useArnRegion: true,
        maxAttempts: 1,
        requestHandler: this.#connections.handler,
        // Stores that are not Amazon's may refuse checksums they do not know.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      })
    const client = make(this.#region)
    if (this.#region !== undefined) return client
    try {
      this.#region = await client.config.region()
      return client
    } catch {
      client.destroy()
      this.#region = ANY_REGION
      return make(this.#region)
    }
  }
}

/** Amazon's own addresses: also those of one region, of a private network (VPC), or for FIPS. */
const amazon = /\.amazonaws\.(com|com\.cn|eu)$/

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** The signal as the SDK takes it. */
export function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal }
}
