import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  type DeleteObjectsCommandOutput,
  HeadObjectCommand,
} from '@aws-sdk/client-s3'
import { concernsAll, isNotTaken, isPassing, RefusedError } from '../refusal.ts'
import type { Removal, RemovalAnswer, Requests } from '../store.ts'
import { plainEtag } from './page.ts'
import { abortable, type S3Session } from './session.ts'

const CHANGED = 'it changed since it was counted'
/** Log objects looked at, and deleted, at once. */
const LOOKS_AT_ONCE = 16

/** Deletes log objects of a bucket whose ETag is still the one given, in the way that its store knows. */
export class Remover {
  readonly #session: S3Session
  readonly #requests: Requests
  /** Whether the store is taken to compare ETags itself, in a request that deletes many, or one. */
  #deletesMany: boolean
  #deletesIfSame = true

  constructor(session: S3Session, requests: Requests) {
    this.#session = session
    this.#requests = requests
    this.#deletesMany = session.isAmazon
  }

  async remove(
    objects: readonly Removal[],
    signal: AbortSignal | undefined,
  ): Promise<RemovalAnswer> {
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

  /** Amazon S3 compares the ETag itself, in one request for a thousand log objects. */
  async #removeIfSame(
    objects: readonly Removal[],
    signal: AbortSignal | undefined,
  ): Promise<RemovalAnswer> {
    this.#requests.deletes++
    const answer = await this.#session.send((client) =>
      client.send(
        new DeleteObjectsCommand({
          Bucket: this.#session.source.bucket,
          Delete: { Objects: objects.map(({ key, etag }) => ({ Key: key, ETag: `"${etag}"` })) },
        }),
        abortable(signal),
      ),
    )
    return toldOf(objects, answer)
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
    this.#requests.heads++
    const command = new HeadObjectCommand({ Bucket: this.#session.source.bucket, Key })
    const head = await this.#session.send((client) => client.send(command, abortable(signal)))
    return plainEtag(head.ETag ?? '')
  }

  async #removeOne(Key: string, etag: string, signal: AbortSignal | undefined): Promise<void> {
    const condition = this.#deletesIfSame ? { IfMatch: `"${etag}"` } : {}
    this.#requests.deletes++
    const command = new DeleteObjectCommand({
      Bucket: this.#session.source.bucket,
      Key,
      ...condition,
    })
    try {
      await this.#session.send((client) => client.send(command, abortable(signal)))
    } catch (error) {
      if (!this.#deletesIfSame || !isNotTaken(error)) throw error
      this.#deletesIfSame = false
      await this.#removeOne(Key, etag, signal)
    }
  }
}

/** What a request that deletes many says of each log object. Throws RefusedError where all of it is refused. */
function toldOf(
  objects: readonly Removal[],
  { Deleted = [], Errors = [] }: DeleteObjectsCommandOutput,
): RemovalAnswer {
  // Where every single one is forbidden, so is the request.
  if (Errors.length === objects.length && Errors.every(({ Code }) => Code === 'AccessDenied')) {
    throw new RefusedError({ status: 403, code: 'AccessDenied', message: '' })
  }
  const removed = Deleted.flatMap(({ Key }) => Key ?? [])
  const kept: { key: string; why: string }[] = []
  const unsure: { key: string; refused: RefusedError }[] = []
  for (const { Key: key = '', Code: code = 'unknown' } of Errors) {
    const refusal = { status: 0, code, message: '' }
    if (code === 'NoSuchKey') removed.push(key)
    else if (isPassing(refusal)) unsure.push({ key, refused: new RefusedError(refusal) })
    else kept.push({ key, why: code === 'PreconditionFailed' ? CHANGED : code })
  }
  // An answer that says nothing of a log object does not say that it is gone.
  const isNamed = new Set([...removed, ...Errors.map(({ Key = '' }) => Key)])
  const silence = { status: 0, code: 'TruncatedBody', message: 'The answer does not name it' }
  for (const { key } of objects)
    if (!isNamed.has(key)) unsure.push({ key, refused: new RefusedError(silence) })
  return { removed, kept, unsure }
}
