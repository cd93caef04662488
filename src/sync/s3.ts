import { createHash, hash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { Dispatcher } from 'undici'
import { type Asked, SourceError, sourceError } from './errors.ts'
import { Connections, proxyFor, proxyTrouble, shownProxy } from './http.ts'
import type { LogObject, Source } from './objects.ts'
import { plainEtag, type ReadPage, readPage } from './page.ts'
import { profileOf } from './profiles.ts'
import { concernsAll, isPassing, meaningOf, type Refusal, RefusedError } from './refusal.ts'
import { type Credentials, encodeKey, Signer } from './signer.ts'
import {
  type Answer,
  BIG_BODY,
  type GetOptions,
  type ListPage,
  type ListRequest,
  type Removal,
  type RemovalAnswer,
  type Requests,
  type StoreOptions,
  type WritableStore,
} from './store.ts'

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
      if (!this.#asksRestored || !isUnknown(error)) throw error
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
    return object.size > BIG_BODY
      ? getBig(dispatcher, options, object, this.#etags, spool, signal)
      : getSmall(dispatcher, options, object, this.#etags, scratch, signal)
  }

  async remove(objects: readonly Removal[], signal?: AbortSignal): Promise<RemovalAnswer> {
    if (this.#deletesMany) {
      try {
        return await this.#removeIfSame(objects, signal)
      } catch (error) {
        if (!isUnknown(error)) throw error
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
      if (!this.#deletesIfSame || !isUnknown(error)) throw error
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

/** Whether a store says that it does not know what it was asked. */
function isUnknown(error: unknown): boolean {
  if (!(error instanceof RefusedError) || concernsAll(error.refusal)) return false
  const meaning = meaningOf(error.refusal)
  return meaning === 'not implemented' || meaning === 'refused'
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** Log objects that came twice the same and not as their ETags say, before ETags are doubted. */
const STEADY_MISMATCHES = 3

/**
 * Tells whether a body is what its ETag says. The ETag of a plain upload is the MD5 of the bytes;
 * not that of an upload in parts, nor with a key of one's own, and in some stores never: those
 * are known by bodies that come twice the same while not a single one was ever right.
 */
class EtagJudge {
  readonly #mayBeOther: boolean
  readonly #wrong = new Map<string, string>()
  readonly #steady = new Set<string>()
  #matches = 0

  constructor(mayBeOther: boolean) {
    this.#mayBeOther = mayBeOther
  }

  /** What is wrong with a body, or undefined. */
  fault(object: LogObject, size: number, headers: Headers, md5: () => string): string | undefined {
    const { key, etag } = object
    if (size !== object.size) return `${size} bytes came instead of ${object.size}`
    if (!canBeMd5(etag, headers)) return undefined
    const digest = md5()
    if (digest === etag.toLowerCase()) {
      this.#matches++
      this.#wrong.clear()
      return undefined
    }
    if (this.#mayBeOther && this.#matches === 0) {
      if (this.#wrong.get(key) === digest) this.#steady.add(key)
      this.#wrong.set(key, digest)
      if (this.#steady.size >= STEADY_MISMATCHES) return undefined
    }
    return 'its MD5 is not its ETag'
  }
}

function canBeMd5(etag: string, headers: Headers): boolean {
  const encryption = String(headers['x-amz-server-side-encryption'] ?? '')
  return (
    /^[0-9a-f]{32}$/i.test(etag) &&
    !encryption.startsWith('aws:kms') &&
    headers['x-amz-server-side-encryption-customer-algorithm'] === undefined
  )
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal
  if (error instanceof S3ServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0
    const headers = (error.$response?.headers ?? {}) as Record<string, string>
    const { Region, Endpoint = '' } = error as { Region?: string; Endpoint?: string }
    const region =
      headers['x-amz-bucket-region'] ??
      Region ??
      /\.s3[.-]([a-z0-9-]+)\.amazonaws\.com/.exec(Endpoint)?.[1]
    // An answer that is no XML at all has no code; its status says what there is to say.
    return { status, code: error.name, message: error.message, region }
  }
  const { code, name, message, $metadata, cause } = error as {
    code?: unknown
    name?: string
    message?: string
    $metadata?: { httpStatusCode?: number }
    cause?: unknown
  }
  if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
    return { status: 0, code: 'CredentialsProviderError', message: message ?? '' }
  }
  const causeCode = (cause as { code?: unknown } | undefined)?.code
  const status = $metadata?.httpStatusCode ?? 0
  // A listing that is cut off in the middle is no XML.
  if (status === 200 || /unclosed|unexpected end|XML|Deserialization/i.test(message ?? '')) {
    return { status: 0, code: 'TruncatedBody', message: message ?? '' }
  }
  return {
    status,
    code: String(code ?? causeCode ?? name ?? 'unknown'),
    message: message ?? '',
  }
}

function refusalFrom(status: number, headers: Headers, body: string): RefusedError {
  const code = /<Code>([^<]{1,100})<\/Code>/.exec(body)?.[1] ?? statusCode(status)
  const region = headers['x-amz-bucket-region'] ?? /<Region>([^<]{1,40})<\/Region>/.exec(body)?.[1]
  return new RefusedError({
    status,
    code: /^[A-Za-z0-9._-]+$/.test(code) ? code : 'unknown',
    message: /<Message>([^<]{1,300})<\/Message>/.exec(body)?.[1] ?? '',
    region: region === undefined ? undefined : String(region),
  })
}

function statusCode(status: number): string {
  if (status === 403) return 'AccessDenied'
  if (status === 404) return 'NoSuchKey'
  return status === 503 ? 'ServiceUnavailable' : 'unknown'
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

function failed(thrown: unknown): RefusedError {
  const error = proxyTrouble(thrown)
  return error instanceof RefusedError ? error : new RefusedError(refusalOf(error), error)
}

/** No refusal needs more to be understood. */
const REFUSAL_BYTES = 16 * 1024

/** The start of a body whose end nobody needs. */
async function startOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= REFUSAL_BYTES) break
  }
  return Buffer.concat(chunks).toString('utf8', 0, 2000)
}

function tooLong({ size }: LogObject): Answer {
  return { kind: 'mismatch', why: `more than ${size} bytes came instead of ${size}` }
}

function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  const { syscall, code } = error as NodeJS.ErrnoException
  return syscall === 'write' || syscall === 'open' || code === 'ENOSPC' || code === 'EDQUOT'
}

/** What the disk does wrong, said to the person who can mend it. */
function diskError(directory: string, error: NodeJS.ErrnoException): SourceError {
  const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT'
  return new SourceError(
    'bad disk',
    isFull
      ? `There is no space left in ${directory}, where log objects wait to be kept. Set input 'mirror-directory' to a larger disk.`
      : `${directory}, where log objects wait to be kept, cannot be written to (${error.code}). Check its owner, or set input 'mirror-directory'.`,
    error,
  )
}

/** The answer that a status other than 200 stands for. */
function refused(status: number, headers: Headers, text: string): Answer {
  const error = refusalFrom(status, headers, text)
  if (status === 404 && error.refusal.code !== 'NoSuchBucket') return { kind: 'vanished' }
  throw error
}

function getSmall(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  object: LogObject,
  etags: EtagJudge,
  scratch: Buffer,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  let bytes = scratch
  let at = 0
  let status = 0
  let headers: Headers = {}
  /** We heard enough: more than was listed, or than a refusal needs. */
  let isOver = false
  let stop = (): void => {}
  const end = () => signal?.removeEventListener('abort', stop)
  dispatcher.dispatch(options, {
    onRequestStart(controller) {
      if (signal === undefined) return
      stop = () => controller.abort(new Error('aborted'))
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
    },
    onResponseStart(_, code, its) {
      status = code
      headers = its
      at = 0
      const most = status === 200 ? object.size : REFUSAL_BYTES
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(most)
      bytes = bytes.subarray(0, most)
    },
    onResponseData(controller, chunk) {
      if (isOver) return
      if (at + chunk.length > bytes.length) {
        isOver = true
        controller.abort(new Error('enough'))
        return
      }
      bytes.set(chunk, at)
      at += chunk.length
    },
    onResponseEnd() {
      end()
      const body = bytes.subarray(0, at)
      try {
        if (status !== 200) {
          resolve(refused(status, headers, body.toString('utf8', 0, 2000)))
          return
        }
        const why = etags.fault(object, at, headers, () => hash('md5', body))
        resolve(
          why === undefined
            ? { kind: 'body', body: { kind: 'bytes', bytes: body } }
            : { kind: 'mismatch', why },
        )
      } catch (error) {
        reject(error)
      }
    },
    onResponseError(_, error) {
      end()
      try {
        if (!isOver) reject(failed(error))
        else if (status === 200) resolve(tooLong(object))
        else resolve(refused(status, headers, bytes.toString('utf8', 0, 2000)))
      } catch (refusal) {
        reject(refusal)
      }
    },
  })
  return promise
}

async function getBig(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  object: LogObject,
  etags: EtagJudge,
  spool: string,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const file = path.join(spool, `${randomUUID()}.body`)
  try {
    const {
      statusCode: status,
      headers,
      body,
    } = await dispatcher
      .request({
        ...options,
        ...(signal === undefined ? {} : { signal }),
      } as Dispatcher.RequestOptions)
      .catch((error: unknown) => {
        throw failed(error)
      })
    if (status !== 200) return refused(status, headers, await startOf(body))
    const md5 = createHash('md5')
    let size = 0
    const count = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length
        md5.update(chunk)
        done(size > object.size ? new Error('enough') : null, chunk)
      },
    })
    try {
      await pipeline(body, count, createWriteStream(file))
    } catch (error) {
      // Trouble with the disk is not the store's.
      if (isOfDisk(error)) throw diskError(spool, error)
      if (size <= object.size) throw failed(error)
      await rm(file, { force: true })
      return tooLong(object)
    }
    const why = etags.fault(object, size, headers, () => md5.digest('hex'))
    if (why === undefined) return { kind: 'body', body: { kind: 'file', path: file } }
    await rm(file, { force: true })
    return { kind: 'mismatch', why }
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
