import {
  GetBucketLoggingCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import type { Dispatcher } from 'undici'
import { type StoreRequest, sourceError } from '../errors.ts'
import type { LogObject } from '../objects.ts'
import { isNotTaken, RefusedError } from '../refusal.ts'
import type {
  BucketStore,
  GetAnswer,
  GetOptions,
  ListPage,
  ListRequest,
  LoggingTarget,
  PutCondition,
  Removal,
  RemovalAnswer,
  Requests,
  StoreOptions,
} from '../store.ts'
import { EtagJudge, getBody } from './bodies.ts'
import type { GetTarget } from './get-target.ts'
import { BucketPages } from './list.ts'
import { plainEtag } from './page.ts'
import { Remover } from './remove.ts'
import { abortable, type Identity, S3Session, type S3Source } from './session.ts'
import { encodeKey } from './signer.ts'

/**
 * A bucket. The SDK finds credentials, region and address, lists and deletes; log objects, of
 * which there are many, are fetched by a plain HTTP client with our own signature, for a tenth of
 * the processor time of its GetObjectCommand (see `npm run bench`).
 */
export function openS3(source: S3Source, options: StoreOptions): BucketStore {
  return new S3Store(source, options)
}

const actions = {
  list: 's3:ListBucket',
  get: 's3:GetObject',
  remove: 's3:DeleteObject',
  put: 's3:PutObject',
} as const satisfies Readonly<Record<string, StoreRequest['action']>>

/** As headers of a PUT: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
function conditionOf(
  condition: PutCondition | undefined,
): Pick<PutObjectCommandInput, 'IfMatch' | 'IfNoneMatch'> {
  if (condition === undefined) return {}
  return condition.kind === 'none yet' ? { IfNoneMatch: '*' } : { IfMatch: `"${condition.etag}"` }
}

class S3Store implements BucketStore {
  readonly source: S3Source
  readonly requests: Requests = { lists: 0, gets: 0, heads: 0, deletes: 0 }
  readonly #session: S3Session
  readonly #pages: BucketPages
  readonly #remover: Remover
  readonly #etags: EtagJudge

  constructor(source: S3Source, options: StoreOptions) {
    this.source = source
    this.#session = new S3Session(source, options)
    this.#pages = new BucketPages(this.#session, this.requests)
    this.#remover = new Remover(this.#session, this.requests)
    this.#etags = new EtagJudge(this.#session.hasOwnEndpoint)
  }

  get region(): string | null {
    return this.#session.isAmazon ? this.#session.region : null
  }

  async loggingOf(bucket: string, signal?: AbortSignal): Promise<LoggingTarget | null> {
    const command = () => new GetBucketLoggingCommand({ Bucket: bucket })
    const { LoggingEnabled: on } = await this.#session.send((client) =>
      client.send(command(), abortable(signal)),
    )
    return on === undefined
      ? null
      : { bucket: on.TargetBucket ?? '', prefix: on.TargetPrefix ?? '' }
  }

  list(request: ListRequest, signal?: AbortSignal): Promise<ListPage> {
    return this.#pages.page(request, signal)
  }

  async get(object: LogObject, options: GetOptions): Promise<GetAnswer> {
    const target = await this.#session.target()
    const identity = await this.#session.identity()
    try {
      return await this.#getFrom(target, identity, object, options)
    } catch (error) {
      const isLearnt =
        error instanceof RefusedError &&
        (await this.#session.learnFrom(error.refusal, target, identity))
      if (!isLearnt) throw error
      return this.#getFrom(
        await this.#session.target(),
        await this.#session.identity(),
        object,
        options,
      )
    }
  }

  #getFrom(
    target: GetTarget,
    { credentials, clockOffsetMs }: Identity,
    object: LogObject,
    { spool, scratch, signal }: GetOptions,
  ): Promise<GetAnswer> {
    const key = target.base + encodeKey(object.key)
    const options: Dispatcher.DispatchOptions = {
      origin: target.origin,
      method: 'GET',
      path: key,
      headers: target.signer.headers(target.host, key, credentials, Date.now() + clockOffsetMs),
    }
    this.requests.gets++
    const dispatcher = this.#session.dispatcher(target.protocol)
    return getBody(dispatcher, options, object, this.#etags, { scratch, spool }, signal)
  }

  remove(objects: readonly Removal[], signal?: AbortSignal): Promise<RemovalAnswer> {
    return this.#remover.remove(objects, signal)
  }

  async put(
    key: string,
    bytes: Uint8Array,
    signal?: AbortSignal,
    condition?: PutCondition,
  ): Promise<string> {
    const object = { Bucket: this.source.bucket, Key: key, Body: bytes }
    const command = () => new PutObjectCommand({ ...object, ...conditionOf(condition) })
    try {
      const answer = await this.#session.send((client) => client.send(command(), abortable(signal)))
      return plainEtag(answer.ETag ?? '')
    } catch (error) {
      if (condition === undefined || !isNotTaken(error)) throw error
      return this.put(key, bytes, signal)
    }
  }

  renew(): Promise<boolean> {
    return this.#session.renew()
  }

  sourceError(error: unknown, action: keyof typeof actions): Error {
    if (!(error instanceof RefusedError)) {
      return error instanceof Error ? error : new Error(String(error))
    }
    return sourceError(error.refusal, this.#session.describe(actions[action]), error)
  }

  close(): Promise<void> {
    return this.#session.close()
  }
}
