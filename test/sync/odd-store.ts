import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { md5 } from './store.ts'

/** How a store behaves that is nearly an S3. Where nothing is said it behaves well. */
export interface Manner {
  readonly pageSize?: number
  /** What it does with a key to begin after. */
  readonly startAfter?: 'ignores' | 501 | 400
  /** The order it lists keys in. */
  readonly order?: 'by name' | 'any'
  /** How it says that more follows. */
  readonly more?:
    | 'no token'
    | 'no token, a marker'
    | 'not truncated, a token'
    | 'not truncated, no token'
    | 'always a token'
    | 'the same token'
    | 'new tokens without end'
    | 'no key, no token'
  /** Puts so many pages without a key before each page. */
  readonly emptyPages?: number
  /** Answers the first version of ListObjects, whatever it is asked. */
  readonly isFirstVersion?: boolean
  /** Takes no token that it gave itself. */
  readonly refusesTokens?: boolean
  /** Says that so many keys are on a page, with none on it. */
  readonly losesKeys?: boolean
  /** Lists the whole bucket, whatever prefix it is asked for. */
  readonly ignoresPrefix?: boolean
  /** Its lists have an entry that no reader of a listing understands. */
  readonly listsNonsense?: boolean
  /** Its lists, or the bodies of its log objects, never end. */
  readonly endless?: 'list' | 'body'
  /** Refuses to list: with this, so many times. */
  readonly refusesLists?: readonly [status: number, code: string, times: number]
  /** Refuses all log objects but these. */
  readonly refusesAllBut?: readonly string[]
}

export interface OddObject {
  readonly body: string
  readonly lastModified?: number
  readonly storageClass?: string
  /** It lies in an archive class, and was restored. */
  readonly isRestored?: boolean
  /** What a GET of it is answered. */
  readonly refused?: readonly [status: number, code: string]
  readonly etag?: string
}

export interface OddStore {
  readonly endpoint: string
  readonly bucket: string
  readonly objects: Map<string, OddObject>
  manner: Manner
  /** Requests since they were last taken, as `LIST` or `GET <key>`. */
  taken(): string[]
  stop(): Promise<void>
}

/** A store on loopback, with all the manners that stores were seen to have. */
export async function startOddStore(): Promise<OddStore> {
  let log: string[] = []
  let refused = 0
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://store')
    const key = decodeURIComponent(url.pathname).slice('/logs/'.length)
    const refuse = (status: number, code: string): void => {
      response.writeHead(status, { 'content-type': 'application/xml' })
      response.end(`<Error><Code>${code}</Code><Message>no</Message></Error>`)
    }
    if (url.search === '') {
      log.push(`${request.method} ${key}`)
      answerGet(store, key, response, refuse)
      return
    }
    log.push('LIST')
    const [status = 0, code = '', times = 0] = store.manner.refusesLists ?? []
    if (refused < times) {
      refused++
      refuse(status, code)
      return
    }
    const page = pageOf(store, url.searchParams)
    if (typeof page === 'number') {
      refuse(page, page === 501 ? 'NotImplemented' : 'InvalidArgument')
      return
    }
    response.writeHead(200, { 'content-type': 'application/xml' })
    if (store.manner.endless !== 'list') return void response.end(page)
    const filler = Buffer.alloc(1 << 20, '<X>endless</X>')
    const pour = (): void => {
      while (!response.destroyed && response.write(filler));
    }
    response.on('drain', pour)
    response.write(page.slice(0, page.indexOf('<Contents>')))
    pour()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const store: OddStore = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket: 'logs',
    objects: new Map(),
    manner: {},
    taken() {
      const seen = log
      log = []
      refused = 0
      return seen
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return store
}

function answerGet(
  { objects, manner }: OddStore,
  key: string,
  response: http.ServerResponse,
  refuse: (status: number, code: string) => void,
): void {
  const object = objects.get(key)
  const isLeftOut = manner.refusesAllBut?.includes(key) === false
  const refusal =
    object === undefined
      ? ([404, 'NoSuchKey'] as const)
      : (object.refused ??
        (isArchived(object) ? ([403, 'InvalidObjectState'] as const) : undefined) ??
        (isLeftOut ? ([403, 'AccessDenied'] as const) : undefined))
  if (object === undefined || refusal !== undefined) {
    refuse(...(refusal ?? [404, 'NoSuchKey']))
    return
  }
  response.writeHead(200, { etag: `"${etagOf(object)}"` })
  response.write(object.body)
  if (manner.endless !== 'body') return void response.end()
  const filler = Buffer.alloc(1 << 16, 'x')
  const pour = (): void => {
    while (!response.destroyed && response.write(filler));
  }
  response.on('drain', pour)
  pour()
}

function isArchived({ storageClass = '', isRestored = false }: OddObject): boolean {
  return ['GLACIER', 'DEEP_ARCHIVE'].includes(storageClass) && !isRestored
}

function etagOf({ body, etag }: OddObject): string {
  return etag ?? md5(body)
}

/** A page of the listing, or the status it is refused with. */
function pageOf({ objects, manner }: OddStore, asked: URLSearchParams): string | number {
  const { pageSize = 1000, startAfter, order = 'by name', more, emptyPages = 0 } = manner
  const prefix = manner.ignoresPrefix === true ? '' : (asked.get('prefix') ?? '')
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix))
  keys.sort(order === 'by name' ? undefined : (a, b) => (md5(a) < md5(b) ? -1 : 1))
  const isV1 = manner.isFirstVersion === true
  const token = isV1 ? null : asked.get('continuation-token')
  const after = isV1 ? asked.get('marker') : asked.get('start-after')
  if (token !== null && manner.refusesTokens === true) return 400
  if (token === null && after && typeof startAfter === 'number') return startAfter
  // A token is the number of the page that follows, and of the empty ones before it.
  const [page = 0, gap = 0] = token === 'again' ? [1] : (token ?? '').split('.').map(Number)
  let from = page * pageSize
  if (after && startAfter !== 'ignores') {
    const at = keys.findIndex((key) => key > after)
    from = at === -1 ? keys.length : at
  }
  const isEmpty = token !== null && gap < emptyPages
  const some = more === 'no key, no token' || isEmpty ? [] : keys.slice(from, from + pageSize)
  const isTruncated = isEmpty || more === 'no key, no token' || from + some.length < keys.length
  const next = isEmpty ? `${page}.${gap + 1}` : `${Math.floor(from / pageSize) + 1}.0`
  return written(objects, some, isTruncated, next, manner)
}

function written(
  objects: OddStore['objects'],
  keys: readonly string[],
  isTruncated: boolean,
  next: string,
  { more, isFirstVersion, pageSize = 1000, losesKeys = false, listsNonsense }: Manner,
): string {
  const entries = keys.map((key) => {
    const object = objects.get(key)
    if (object === undefined) return ''
    const { body, lastModified = 1_800_000_000, storageClass = 'STANDARD', isRestored } = object
    const restored =
      isRestored === true
        ? '<RestoreStatus><IsRestoreInProgress>false</IsRestoreInProgress><RestoreExpiryDate>2030-01-01T00:00:00.000Z</RestoreExpiryDate></RestoreStatus>'
        : ''
    return `<Contents><Key>${encodeURIComponent(key)}</Key><LastModified>${new Date(lastModified * 1000).toISOString()}</LastModified><ETag>&quot;${etagOf(object)}&quot;</ETag><Size>${Buffer.byteLength(body)}</Size><StorageClass>${storageClass}</StorageClass>${restored}</Contents>`
  })
  if (listsNonsense === true)
    entries.push('<Contents><Key>a</Key><LastModified>?</LastModified><Size>-1</Size></Contents>')
  const tokens: Readonly<Record<string, string>> = {
    'the same token': 'again',
    'new tokens without end': `${Number(next.split('.')[0]) - 1}.0${Math.random()}`,
  }
  const hasToken = isTruncated || more === 'always a token'
  const lacksToken = more?.includes('no token') === true || isFirstVersion === true
  const token =
    hasToken && !lacksToken
      ? `<NextContinuationToken>${tokens[more ?? ''] ?? next}</NextContinuationToken>`
      : ''
  const marker =
    isTruncated && more === 'no token, a marker'
      ? `<NextMarker>${encodeURIComponent(keys.at(-1) ?? '')}</NextMarker>`
      : ''
  const says = more?.startsWith('not truncated') === true ? false : isTruncated
  const version =
    isFirstVersion === true ? '<Marker></Marker>' : `<KeyCount>${entries.length}</KeyCount>`
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>logs</Name><EncodingType>url</EncodingType><MaxKeys>${pageSize}</MaxKeys>${version}<IsTruncated>${says}</IsTruncated>${token}${marker}${losesKeys ? '' : entries.join('')}</ListBucketResult>`
}
