import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Dispatcher } from 'undici'
import { type Asked, sourceError } from '../errors.ts'
import type { LogObject, Source } from '../objects.ts'
import { concernsAll, isNotTaken, isPassing, RefusedError } from '../refusal.ts'
import type {
  Answer,
  GetOptions,
  ListPage,
  ListRequest,
  Removal,
  RemovalAnswer,
  Requests,
  StoreOptions,
  WritableStore,
} from '../store.ts'
import { refusalOf } from './answers.ts'
import { EtagJudge, getBody } from './bodies.ts'
import { Connections, proxyFor, shownProxy } from './http.ts'
import { plainEtag, type ReadPage, readPage } from './page.ts'
import { profileOf } from './profiles.ts'
import { type Credentials, encodeKey, Signer } from './signer.ts'

/** Sends a request of the SDK and gives back the answer, not yet read. */
type Send = (args: unknown) => Promise<{ response: { statusCode: number; body: Uint8Array } }>

/** What the SDK gets to read of a listing that was read already. */
const EMPTY_PAGE = Buffer.from('<ListBucketResult></ListBucketResult>')

type S3Source = Source & { readonly kind: 's3' }

/** So long all requests share what a renewal of the credentials brought. */
const RENEWAL_MS = 30_000
const CHANGED = 'it changed since it was counted'
/** Log objects looked at, and deleted, at once. */
const LOOKS_AT_ONCE = 16
const SILENCE_MS = 30_000

/**
 * A bucket. The SDK finds credentials, region and address, lists and deletes; log objects, of
 * which there are many, are fetched by a plain HTTP client with our own signature, for a tenth of
 * the processor time of its GetObjectCommand (see `npm run bench`).
 */
export function openS3(source: S3Source, options: StoreOptions): WritableStore {
  return new S3Store(source, options)
}

/** Where GETs go, as the SDK would send them. */
interface Target {
  readonly protocol: string
  readonly origin: string
  readonly host: string
  /** Path before the key. */
  readonly base: string
  readonly signer: Signer
}

class S3Store implements WritableStore {
  readonly source: S3Source
  readonly requests: Requests = { lists: 0, gets: 0, heads: 0, deletes: 0 }
  readonly #options: StoreOptions
  readonly #endpoint: string | undefined
  #region: string | undefined
  #client: Promise<S3Client> | undefined
  #target: Promise<Target> | undefined
  readonly #connections: Connections
  /** The store answers the first version of ListObjects, whatever it is asked. */
  #listsByMarker = false
  /** Whether archived objects are asked for together with what was restored of them. */
  #asksRestored = true
  #token = ''
  #renewal: Promise<boolean> | undefined
  readonly #etags: EtagJudge
  /** Whether the store is taken to compare ETags itself, in a request that deletes many, or one. */
  #deletesMany: boolean
  #deletesIfSame = true

  constructor(source: S3Source, options: StoreOptions) {
    this.source = source
    this.#options = options
    const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL } = process.env
    this.#endpoint = options.endpoint ?? (AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL || undefined)
    this.#region = options.region ?? undefined
    this.#etags = new EtagJudge(this.#endpoint !== undefined)
    this.#deletesMany = isAmazon(this.#endpoint)
    this.#connections = new Connections(
      { connections: options.concurrency, silenceMs: options.silenceMs ?? SILENCE_MS },
      process.env,
    )
  }

  async list(request: ListRequest, signal?: AbortSignal): Promise<ListPage> {
    try {
      return await this.#list(request, signal)
    } catch (error) {
      if (!this.#asksRestored || !isNotTaken(error)) throw error
      // Perhaps it knows what to list, and not the wish for what was restored.
      this.#asksRestored = false
      return this.#list(request, signal)
    }
  }

  async #list(request: ListRequest, signal: AbortSignal | undefined): Promise<ListPage> {
    const command = this.#listCommand(request)
    let page: ReadPage | undefined
    const takePage = (next: Send) => async (args: unknown) => {
      const result = await next(args)
      const { response } = result
      if (response.statusCode !== 200) return result
      page = readPage(Buffer.from(response.body).toString())
      if (page !== undefined) response.body = EMPTY_PAGE
      return result
    }
    const { middlewareStack } = command
    middlewareStack.addRelativeTo(
      takePage as unknown as Parameters<typeof middlewareStack.addRelativeTo>[0],
      { relation: 'after', toMiddleware: 'deserializerMiddleware' },
    )
    this.requests.lists++
    const answer = await this.#send((client) =>
      client.send(command as ListObjectsV2Command, abortable(signal)),
    )
    if (page === undefined)
      throw new RefusedError({
        status: answer.$metadata.httpStatusCode ?? 0,
        code: 'NoListing',
        message: 'The answer is no listing',
      })
    this.#listsByMarker = page.version === 1
    return page
  }

  #listCommand(request: ListRequest): ListObjectsV2Command | ListObjectsCommand {
    const { bucket: Bucket, prefix: Prefix } = this.source
    const after = request.kind === 'after' && request.after !== '' ? request.after : undefined
    const both = {
      Bucket,
      Prefix,
      EncodingType: 'url' as const,
      ...(this.#asksRestored ? { OptionalObjectAttributes: ['RestoreStatus' as const] } : {}),
    }
    if (this.#listsByMarker)
      return new ListObjectsCommand({ ...both, ...(after === undefined ? {} : { Marker: after }) })
    return new ListObjectsV2Command({
      ...both,
      ...(request.kind === 'next' ? { ContinuationToken: request.token } : {}),
      ...(after === undefined ? {} : { StartAfter: after }),
    })
  }

  async get(object: LogObject, { spool, scratch, signal }: GetOptions): Promise<Answer> {
    this.#target ??= this.#findTarget()
    const target = await this.#target
    const { credentials, clockOffsetMs } = await this.#identity()
    this.#token = credentials.sessionToken ?? ''
    const key = target.base + encodeKey(object.key)
    const options: Dispatcher.DispatchOptions = {
      origin: target.origin,
      method: 'GET',
      path: key,
      headers: target.signer.headers(target.host, key, credentials, Date.now() + clockOffsetMs),
    }
    this.requests.gets++
    const dispatcher = this.#connections.to(target.protocol)
    return getBody(dispatcher, options, object, this.#etags, { scratch, spool }, signal)
  }

  async remove(objects: readonly Removal[], signal?: AbortSignal): Promise<RemovalAnswer> {
    if (this.#deletesMany) {
      try {
        return await this.#removeIfSame(objects, signal)
      } catch (error) {
        if (!isNotTaken(error)) throw error
        this.#deletesMany = false
      }
    }
    return this.#lookAndRemove(objects, signal)
  }

  async put(key: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    const { bucket } = this.source
    const command = () => new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes })
    await this.#send((client) => client.send(command(), abortable(signal)))
  }

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

  sourceError(error: unknown, action: 'list' | 'get' | 'remove' | 'put'): Error {
    if (!(error instanceof RefusedError)) {
      return error instanceof Error ? error : new Error(String(error))
    }
    return sourceError(error.refusal, this.#asked(action), error)
  }

  async close(): Promise<void> {
    await this.#connections.close()
    if (this.#client !== undefined) (await this.#client.catch(() => undefined))?.destroy()
  }

  /** Amazon S3 compares the ETag itself, in one request for a thousand log objects. */
  async #removeIfSame(
    objects: readonly Removal[],
    signal: AbortSignal | undefined,
  ): Promise<RemovalAnswer> {
    this.requests.deletes++
    const answer = await this.#send((client) =>
      client.send(
        new DeleteObjectsCommand({
          Bucket: this.source.bucket,
          Delete: { Objects: objects.map(({ key, etag }) => ({ Key: key, ETag: `"${etag}"` })) },
        }),
        abortable(signal),
      ),
    )
    const errors = (answer.Errors ?? []).map(({ Key = '', Code = 'unknown' }) => ({
      key: Key,
      code: Code,
    }))
    // Where every single one is forbidden, so is the request.
    if (errors.length === objects.length && errors.every(({ code }) => code === 'AccessDenied')) {
      throw new RefusedError({ status: 403, code: 'AccessDenied', message: '' })
    }
    const removed = (answer.Deleted ?? []).flatMap(({ Key }) => Key ?? [])
    const isNamed = new Set([...removed, ...errors.map(({ key }) => key)])
    const kept: { key: string; why: string }[] = []
    const unsure: { key: string; refused: RefusedError }[] = []
    for (const { key, code } of errors) {
      const refusal = { status: 0, code, message: '' }
      if (code === 'NoSuchKey') removed.push(key)
      else if (isPassing(refusal)) unsure.push({ key, refused: new RefusedError(refusal) })
      else kept.push({ key, why: code === 'PreconditionFailed' ? CHANGED : code })
    }
    // An answer that says nothing of a log object does not say that it is gone.
    const silence = { status: 0, code: 'TruncatedBody', message: 'The answer does not name it' }
    for (const { key } of objects)
      if (!isNamed.has(key)) unsure.push({ key, refused: new RefusedError(silence) })
    return { removed, kept, unsure }
  }

  /** Other stores may ignore a condition: each log object is looked at first. Those that know it
   * keep what changes between the look and the deletion. */
  async #lookAndRemove(
    objects: readonly Removal[],
    signal: AbortSignal | undefined,
  ): Promise<RemovalAnswer> {
    const removed: string[] = []
    const kept: { key: string; why: string }[] = []
    const unsure: { key: string; refused: RefusedError }[] = []
    const lookAndRemove = async ({ key, etag }: Removal): Promise<void> => {
      try {
        if ((await this.#etagOf(key, signal)) !== etag) kept.push({ key, why: CHANGED })
        else {
          await this.#removeOne(key, etag, signal)
          removed.push(key)
        }
      } catch (error) {
        if (!(error instanceof RefusedError) || concernsAll(error.refusal)) throw error
        const { status, code } = error.refusal
        if (status === 404) removed.push(key)
        else if (status === 412) kept.push({ key, why: CHANGED })
        else if (isPassing(error.refusal)) unsure.push({ key, refused: error })
        else kept.push({ key, why: `${status} ${code}` })
      }
    }
    for (let from = 0; from < objects.length && !signal?.aborted; from += LOOKS_AT_ONCE) {
      await Promise.all(objects.slice(from, from + LOOKS_AT_ONCE).map(lookAndRemove))
    }
    return { removed, kept, unsure }
  }

  async #etagOf(Key: string, signal: AbortSignal | undefined): Promise<string> {
    this.requests.heads++
    const command = new HeadObjectCommand({ Bucket: this.source.bucket, Key })
    const head = await this.#send((client) => client.send(command, abortable(signal)))
    return plainEtag(head.ETag ?? '')
  }

  async #removeOne(Key: string, etag: string, signal: AbortSignal | undefined): Promise<void> {
    const condition = this.#deletesIfSame ? { IfMatch: `"${etag}"` } : {}
    this.requests.deletes++
    const command = new DeleteObjectCommand({ Bucket: this.source.bucket, Key, ...condition })
    try {
      await this.#send((client) => client.send(command, abortable(signal)))
    } catch (error) {
      if (!this.#deletesIfSame || !isNotTaken(error)) throw error
      this.#deletesIfSame = false
      await this.#removeOne(Key, etag, signal)
    }
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
      this.#region = 'us-east-1' // S3 there knows where any bucket lies.
      return make(this.#region)
    }
  }

  async #send<T>(work: (client: S3Client) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open())
    } catch (error) {
      const refusal = refusalOf(error)
      const { region } = refusal
      const isFree = this.#options.region === null && this.#endpoint === undefined
      if (isFree && region !== undefined && region !== this.#region) {
        ;(await this.#open()).destroy()
        this.#region = region
        this.#client = undefined
        this.#target = undefined
        return this.#send(work)
      }
      if (isAbort(error)) throw error
      throw new RefusedError(refusal, error)
    }
  }

  /** Whom to sign for, and how far our clock is from that of S3, as the SDK has learnt it. */
  async #identity(): Promise<{ credentials: Credentials; clockOffsetMs: number }> {
    const { config } = await this.#open()
    try {
      return { credentials: await config.credentials(), clockOffsetMs: config.systemClockOffset }
    } catch (error) {
      throw new RefusedError(refusalOf(error), error)
    }
  }

  /** Asks the SDK to prepare a GET, and stops it before it is sent. */
  async #findTarget(): Promise<Target> {
    const client = await this.#open()
    const command = new GetObjectCommand({ Bucket: this.source.bucket, Key: 'x' })
    let target: Target | undefined
    command.middlewareStack.add(
      () => async (args) => {
        const request = args.request as PreparedRequest
        const { protocol, hostname, port, headers } = request
        const host = headers.host ?? (port === undefined ? hostname : `${hostname}:${port}`)
        const scope = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\//.exec(
          headers.authorization ?? '',
        )
        const [, region = this.#region ?? 'us-east-1', service = 's3'] = scope ?? []
        target = {
          protocol,
          origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
          host,
          base: request.path.slice(0, -1),
          signer: new Signer(region, service),
        }
        throw new Error('prepared')
      },
      { step: 'finalizeRequest', priority: 'low' },
    )
    try {
      await client.send(command)
    } catch (error) {
      if (target === undefined) throw new RefusedError(refusalOf(error), error)
    }
    if (target === undefined) throw new Error('The SDK prepared no request')
    return target
  }

  #asked(action: 'list' | 'get' | 'remove' | 'put'): Asked {
    const proxy = proxyFor(URL.parse(this.#endpoint ?? '')?.protocol ?? 'https:', process.env)
    return {
      bucket: this.source.bucket,
      prefix: this.source.prefix,
      action: (
        {
          list: 's3:ListBucket',
          get: 's3:GetObject',
          remove: 's3:DeleteObject',
          put: 's3:PutObject',
        } as const
      )[action],
      region: this.#region ?? 'us-east-1',
      endpoint: this.#endpoint,
      input: this.#options.input ?? 'logs',
      profile: profileOf(process.env),
      proxy: proxy === undefined ? undefined : shownProxy(proxy),
    }
  }
}

interface PreparedRequest {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly headers: { readonly host?: string; readonly authorization?: string }
}

function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal }
}

/** Amazon's own addresses: also those of one region, of a private network (VPC), or for FIPS. */
const amazon = /\.amazonaws\.(com|com\.cn|eu)$/

function isAmazon(endpoint: string | undefined): boolean {
  return endpoint === undefined || amazon.test(URL.parse(endpoint)?.hostname ?? '')
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
