import { ListObjectsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { printableKey } from '../objects.ts'
import { isNotTaken, RefusedError } from '../refusal.ts'
import type { ListPage, ListRequest, Requests } from '../store.ts'
import { type ReadPage, readPage } from './page.ts'
import { abortable, type S3Session } from './session.ts'

/** Sends a request of the SDK and gives back the answer, not yet read. */
type Send = (args: unknown) => Promise<{ response: { statusCode: number; body: Uint8Array } }>

/** What the SDK gets to read of a listing that was read already. */
const EMPTY_PAGE = Buffer.from('<ListBucketResult></ListBucketResult>')

/** Lists a bucket page by page, in the way that its store knows. */
export class BucketPages {
  readonly #session: S3Session
  readonly #requests: Pick<Requests, 'lists'>
  /** The store answers the first version of ListObjects, whatever it is asked. */
  #listsByMarker = false
  /** Whether archived objects are asked for together with what was restored of them. */
  #asksRestored = true

  constructor(session: S3Session, requests: Pick<Requests, 'lists'>) {
    this.#session = session
    this.#requests = requests
  }

  async page(request: ListRequest, signal: AbortSignal | undefined): Promise<ListPage> {
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
      const text = Buffer.from(response.body).toString()
      page = readPage(text)
      if (page !== undefined) response.body = EMPTY_PAGE
      // The SDK might still read a list out of it. Only errors are left to it.
      else if (!/<Error[\s>]/.test(text)) throw noListing(response.statusCode)
      return result
    }
    const { middlewareStack } = command
    middlewareStack.addRelativeTo(
      takePage as unknown as Parameters<typeof middlewareStack.addRelativeTo>[0],
      { relation: 'after', toMiddleware: 'deserializerMiddleware' },
    )
    this.#requests.lists++
    const answer = await this.#session.send((client) =>
      client.send(command as ListObjectsV2Command, abortable(signal)),
    )
    if (page === undefined) throw noListing(answer.$metadata.httpStatusCode ?? 0)
    const strange = page.objects.find(({ key }) => !key.startsWith(this.#session.source.prefix))
    if (strange !== undefined) throw strangeKey(strange.key)
    this.#listsByMarker = page.version === 1
    return page
  }

  #listCommand(request: ListRequest): ListObjectsV2Command | ListObjectsCommand {
    const { bucket: Bucket, prefix: Prefix } = this.#session.source
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
}

function noListing(status: number): RefusedError {
  return new RefusedError({ status, code: 'NoListing', message: 'The answer is no listing' })
}

/** Objects of another prefix would be counted as log objects, and maybe deleted. */
function strangeKey(key: string): RefusedError {
  return new RefusedError({
    status: 0,
    code: 'StrangeKey',
    message: `its listing holds '${printableKey(key)}', which does not begin with the prefix that it was asked for`,
  })
}
