import { createHash, hash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Dispatcher } from 'undici'
import { SourceError } from '../errors.ts'
import type { LogObject } from '../objects.ts'
import { RefusedError } from '../refusal.ts'
import { BIG_BODY, type GetAnswer } from '../store.ts'
import { type Headers, refusalFrom, refusalIn } from './answers.ts'
import { proxyTrouble } from './http.ts'

/** Log objects that came twice the same and not as their ETags say, before ETags are doubted. */
const STEADY_MISMATCHES = 3

/**
 * Tells whether a body is what its ETag says. The ETag of a plain upload is the MD5 of the bytes;
 * not that of an upload in parts, nor with a key of one's own, and in some stores never: those
 * are known by bodies that come twice the same while not a single one was ever right.
 */
export class EtagJudge {
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

function failed(thrown: unknown): RefusedError {
  const error = proxyTrouble(thrown)
  return error instanceof RefusedError ? error : new RefusedError(refusalIn(error), error)
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

function tooLong({ size }: LogObject): GetAnswer {
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
function refused(status: number, headers: Headers, text: string): GetAnswer {
  const error = refusalFrom(status, headers, text)
  if (status === 404 && error.refusal.code !== 'NoSuchBucket') return { kind: 'vanished' }
  throw error
}

/** Where a body may go. */
export interface BodyRoom {
  /** Memory for a body that fits in; the bytes of the answer are then a part of it. */
  readonly scratch: Buffer
  /** A directory for bodies past `BIG_BODY`. */
  readonly spool: string
}

/** Sends a GET of a log object, and takes what was listed of it and no byte more. */
export function getBody(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  object: LogObject,
  etags: EtagJudge,
  { scratch, spool }: BodyRoom,
  signal: AbortSignal | undefined,
): Promise<GetAnswer> {
  return object.size > BIG_BODY
    ? getBig(dispatcher, options, object, etags, spool, signal)
    : getSmall(dispatcher, options, object, etags, scratch, signal)
}

async function getSmall(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  object: LogObject,
  etags: EtagJudge,
  scratch: Buffer,
  signal: AbortSignal | undefined,
): Promise<GetAnswer> {
  const most = (status: number): number => (status === 200 ? object.size : REFUSAL_BYTES)
  const answer = await receive(dispatcher, options, most, scratch, signal)
  const { status, headers, body, isCut } = answer
  if (status !== 200) return refused(status, headers, body.toString('utf8', 0, 2000))
  if (isCut) return tooLong(object)
  const why = etags.fault(object, body.length, headers, () => hash('md5', body))
  return why === undefined
    ? { kind: 'body', body: { kind: 'bytes', bytes: body } }
    : { kind: 'mismatch', why }
}

/** An answer as it came. */
interface Received {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
  /** More came than was wanted, and is left out. */
  readonly isCut: boolean
}

/** Takes at most as many bytes of a body as are wanted at its status, into `scratch` where they fit in.
 * Rejects with RefusedError where no whole answer comes. */
function receive(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  mostBytes: (status: number) => number,
  scratch: Buffer,
  signal: AbortSignal | undefined,
): Promise<Received> {
  const { promise, resolve, reject } = Promise.withResolvers<Received>()
  let bytes = scratch
  let length = 0
  let status = 0
  let headers: Headers = {}
  let isCut = false
  let stop = (): void => {}
  const end = (): void => resolve({ status, headers, body: bytes.subarray(0, length), isCut })
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
      length = 0
      const most = mostBytes(status)
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(most)
      bytes = bytes.subarray(0, most)
    },
    onResponseData(controller, chunk) {
      if (isCut) return
      const room = bytes.length - length
      isCut = chunk.length > room
      bytes.set(isCut ? chunk.subarray(0, room) : chunk, length)
      length += Math.min(chunk.length, room)
      if (isCut) controller.abort(new Error('enough'))
    },
    onResponseEnd: end,
    onResponseError(_, error) {
      if (isCut) end()
      else reject(failed(error))
    },
  })
  return promise.finally(() => signal?.removeEventListener('abort', stop))
}

async function getBig(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  object: LogObject,
  etags: EtagJudge,
  spool: string,
  signal: AbortSignal | undefined,
): Promise<GetAnswer> {
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
