/**
 * What a record did, where its operation does not say. AWS's own operations speak for themselves;
 * other stores have their own words (`REST.GET.get_obj`, `GetObject`, `B2_API.DOWNLOAD_FILE_BY_NAME`,
 * the method alone). Such an operation is followed by the one that AWS would have written, found in
 * the request line: its method, whether there is a key, and the query.
 *
 *   REST.GET.list_bucket  "GET /b?list-type=2 HTTP/1.1"   ─▶  REST.GET.list_bucket REST.GET.BUCKET
 *
 * An operation holds no blank, so the two are told apart.
 */

/** What AWS's operations are done to. One that is missing here is told by its request line: slower,
 * and the same. */
const TARGETS = [
  'ACCELERATE|ACL|ACL_POLICY|ANALYTICS|BUCKET|BUCKETPOLICY|BUCKETVERSIONS|BUCKET_TAGGING|CORS',
  'ENCRYPTION|INTELLIGENT_TIERING|INVENTORY|LEGAL_HOLD|LIFECYCLE|LOCATION|LOGGING_STATUS|METRICS',
  'MULTIPARTS|MULTI_OBJECT_DELETE|NOTIFICATION|OBJECT|OBJECT_ACL|OBJECT_ATTRIBUTES|OBJECT_GET',
  'OBJECT_LEGAL_HOLD|OBJECT_LOCK|OBJECT_LOCK_CONFIGURATION|OBJECT_RETENTION|OBJECT_TAGGING',
  'OBJECT_TORRENT|OBJECT_VERSION|OWNERSHIP_CONTROLS|PART|PART_GET|POLICY_STATUS|PREFLIGHT',
  'PUBLIC_ACCESS_BLOCK|REPLICATION|REQUEST_PAYMENT|RESTORE|RETENTION|SELECT|SERVICE|TAGGING|TORRENT',
  'UPLOAD|UPLOADS|VERSIONING|VERSIONS|WEBSITE',
].join('|')
const OF_AWS = new RegExp(
  `^(?:(?:REST|SOAP|WEBSITE)\\.(?:GET|HEAD|PUT|POST|DELETE|COPY|OPTIONS)\\.(?:${TARGETS})` +
    '|(?:S3|BATCH)\\.[A-Z0-9_.]+)$',
)

/** Whether the operation is one of AWS's, which says itself what was done. */
export function isOfAws(operation: string): boolean {
  return OF_AWS.test(operation)
}

/** The operation; where it is none of AWS's, with the one that AWS would have written after it. */
export function operationShown(operation: string, requestLine: string, key: string): string {
  if (isOfAws(operation)) return operation
  const like = byRequestLine(operation, requestLine, key !== '-')
  return like === undefined ? operation : `${operation} ${like}`
}

/** The store's own operation, without what was added to it. */
export function ownOperation(shown: string): string {
  const blank = shown.indexOf(' ')
  return blank < 0 ? shown : shown.slice(0, blank)
}

/** The operation that AWS writes for what was done; by its words where nothing else tells. */
export function operationOfAws(shown: string): string {
  if (isOfAws(shown)) return shown
  const blank = shown.indexOf(' ')
  return blank < 0 ? (byWords(shown, false) ?? shown) : shown.slice(blank + 1)
}

/** Methods are in capitals; of those in small letters only the known ones are no other word. */
const METHOD_AND_TARGET = /^([A-Z]+|(?:get|head|put|post|delete|options)(?= ))(?: ([^ ]*))?/
/** Endpoints where the method says nothing: what is to be done is named by the call. */
const CALLS = /^\/(?:b2api|soap)\b/i
/** What is asked of an object other than its bytes. */
const OF_OBJECT = new Set([
  ...['acl', 'attributes', 'legal-hold', 'restore', 'retention', 'select', 'tagging', 'torrent'],
  ...['uploadId', 'uploads'],
])
/** What narrows a listing; without any of it, and nothing else asked for, a bucket is listed too. */
const OF_LISTING = new Set([
  ...['list-type', 'prefix', 'delimiter', 'marker', 'max-keys', 'start-after', 'encoding-type'],
  ...['continuation-token', 'fetch-owner', 'key-marker', 'version-id-marker', 'upload-id-marker'],
  ...['max-uploads', 'allow-unordered', 'metadata'],
])

function byRequestLine(
  operation: string,
  requestLine: string,
  hasKey: boolean,
): string | undefined {
  const [, given, target = ''] = METHOD_AND_TARGET.exec(requestLine) ?? []
  const method = given?.toUpperCase()
  if (method === undefined || CALLS.test(target)) return byWords(operation, hasKey)
  const system = operation.startsWith('WEBSITE.') ? 'WEBSITE' : 'REST'
  const query = parametersOf(target)
  const names = new Set(query.map(([name]) => name))
  const isOfObject = [...names].some((name) => OF_OBJECT.has(name))
  switch (method) {
    case 'GET':
    case 'HEAD':
      if (system === 'WEBSITE' || (hasKey && !isOfObject)) return `${system}.${method}.OBJECT`
      if (hasKey) return names.has('uploadId') ? 'REST.GET.UPLOAD' : `REST.${method}.ACL`
      return method === 'HEAD' ? 'REST.HEAD.BUCKET' : ofBucket(names, query)
    case 'PUT':
      if (names.has('uploadId')) return 'REST.PUT.PART'
      return hasKey ? (isOfObject ? 'REST.PUT.ACL' : 'REST.PUT.OBJECT') : 'REST.PUT.BUCKET'
    case 'POST':
      if (names.has('delete')) return 'REST.POST.MULTI_OBJECT_DELETE'
      if (names.has('uploads')) return 'REST.POST.UPLOADS'
      if (names.has('uploadId')) return 'REST.POST.UPLOAD'
      if (names.has('select')) return 'REST.POST.SELECT'
      return byWords(operation, hasKey) ?? 'REST.POST.OBJECT'
    case 'DELETE':
      if (names.has('uploadId')) return 'REST.DELETE.UPLOAD'
      if (names.has('tagging')) return hasKey ? 'REST.DELETE.OBJECT_TAGGING' : 'REST.DELETE.TAGGING'
      if (hasKey) return 'REST.DELETE.OBJECT'
      return query.length === 0 ? 'REST.DELETE.BUCKET' : 'REST.DELETE.CORS'
    case 'COPY':
      return 'REST.COPY.OBJECT'
    default:
      return 'REST.OPTIONS.PREFLIGHT'
  }
}

/** A GET without a key: one of the listings, or a setting (`?location`), which has no value. */
function ofBucket(
  names: ReadonlySet<string>,
  query: readonly (readonly [name: string, hasValue: boolean])[],
): string {
  if (names.has('versions')) return 'REST.GET.BUCKETVERSIONS'
  if (names.has('uploads')) return 'REST.GET.UPLOADS'
  const isListing = [...names].some((name) => OF_LISTING.has(name))
  const isSetting = query.some(([name, hasValue]) => !hasValue && !OF_LISTING.has(name))
  return isSetting && !isListing ? 'REST.GET.LOCATION' : 'REST.GET.BUCKET'
}

function parametersOf(target: string): [name: string, hasValue: boolean][] {
  const question = target.indexOf('?')
  if (question < 0) return []
  return target
    .slice(question + 1)
    .split('&')
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      const equals = parameter.indexOf('=')
      return equals < 0
        ? [parameter, false]
        : [parameter.slice(0, equals), equals < parameter.length - 1]
    })
}

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g
const LIFECYCLE = /^\w*LIFECYCLE\./i
const IS_OBJECT = new Set(['OBJECT', 'OBJECTS', 'OBJ', 'FILE', 'KEY', 'BLOB'])
/** Words that make nothing else of an object. */
const SAYS_NOTHING = new Set([
  ...['REST', 'SOAP', 'API', 'B', 'S', 'V', 'BY', 'NAME', 'ID', 'VERSION', 'DATA', 'CONTENT'],
])
/** What is done by a verb, the most telling first: `REST.GET.list_bucket` lists. */
const VERBS: readonly (readonly [kind: string, verbs: ReadonlySet<string>])[] = [
  ['list', new Set(['LIST'])],
  ['delete', new Set(['DELETE', 'REMOVE', 'ABORT', 'CANCEL', 'HIDE'])],
  ['head', new Set(['HEAD', 'STAT'])],
  [
    'write',
    new Set([
      ...['PUT', 'POST', 'COPY', 'UPLOAD', 'CREATE', 'INIT', 'INITIATE', 'COMPLETE', 'RESTORE'],
      ...['START', 'FINISH', 'WRITE', 'APPEND'],
    ]),
  ],
  ['get', new Set(['GET', 'DOWNLOAD', 'READ'])],
]

/** By the words of the operation, which say `get` of `GetObject` and of `b2_download_file`; and by whether
 * there is a key, where there is a verb alone. */
function byWords(operation: string, hasKey: boolean): string | undefined {
  if (LIFECYCLE.test(operation)) return 'S3.EXPIRE.OBJECT'
  const words = (operation.match(WORD) ?? []).map((word) => word.toUpperCase())
  const found = VERBS.find(([, verbs]) => words.some((word) => verbs.has(word)))
  if (found === undefined) return undefined
  const [kind] = found
  const isWebsite = operation.startsWith('WEBSITE.')
  const isVerb = (word: string): boolean => VERBS.some(([, verbs]) => verbs.has(word))
  const nouns = words.filter((word) => !SAYS_NOTHING.has(word) && !isVerb(word) && !/\d/.test(word))
  const isObject = nouns.length > 0 && nouns.every((word) => IS_OBJECT.has(word))
  /** The verb alone says most likely so; of a GET or HEAD the key tells. */
  const mayBeObject = isObject || nouns.length === 0
  const isReadOfObject = isObject || (mayBeObject && hasKey)
  const has = (...any: string[]): boolean => words.some((word) => any.includes(word))
  switch (kind) {
    case 'list':
      if (has('PART', 'PARTS', 'MULTIPART')) return 'REST.GET.UPLOAD'
      if (has('UPLOADS', 'MULTIPARTS')) return 'REST.GET.UPLOADS'
      return has('VERSIONS') ? 'REST.GET.BUCKETVERSIONS' : 'REST.GET.BUCKET'
    case 'delete':
      if (has('ABORT', 'CANCEL', 'UPLOAD', 'MULTIPART')) return 'REST.DELETE.UPLOAD'
      if (has('TAGGING', 'TAGS')) return 'REST.DELETE.OBJECT_TAGGING'
      if (has('MULTI', 'OBJECTS')) return 'REST.POST.MULTI_OBJECT_DELETE'
      return mayBeObject ? 'REST.DELETE.OBJECT' : 'REST.DELETE.BUCKET'
    case 'head':
      if (isWebsite) return 'WEBSITE.HEAD.OBJECT'
      return isReadOfObject ? 'REST.HEAD.OBJECT' : 'REST.HEAD.BUCKET'
    case 'get':
      if (isWebsite) return 'WEBSITE.GET.OBJECT'
      return isReadOfObject ? 'REST.GET.OBJECT' : 'REST.GET.LOCATION'
    default:
      return mayBeObject ? 'REST.PUT.OBJECT' : 'REST.PUT.BUCKET'
  }
}
