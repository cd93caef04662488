import { printableKey } from './objects.ts'
import { type Refusal, type RefusalMeaning, refusalMeaningOf } from './refusal.ts'

/** What stands in the way of reading a source, said to the person who can mend it. */
export class SourceError extends Error {
  readonly kind: SourceProblem

  constructor(kind: SourceProblem, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'SourceError'
    this.kind = kind
  }
}

export type SourceProblem =
  | 'no such bucket'
  | 'no such directory'
  | 'access denied'
  | 'archived'
  | 'wrong region'
  | 'no credentials'
  | 'expired credentials'
  | 'bad credentials'
  | 'no network'
  | 'bad endpoint'
  | 'wrong clock'
  | 'bad listing'
  | 'bad disk'
  | 'trouble'

/** Where a request went and what it wanted. */
export interface StoreRequest {
  /** A bucket's name, or the ARN of an access point. */
  readonly bucket: string
  readonly prefix: string
  readonly action: 's3:ListBucket' | 's3:GetObject' | 's3:DeleteObject' | 's3:PutObject'
  readonly region: string
  /** Undefined for Amazon S3. */
  readonly endpoint: string | undefined
  /** The input that names the bucket. */
  readonly input: 'logs' | 'state'
  /** The profile that AWS_PROFILE names, and those that the AWS configuration has. */
  readonly profile?: { readonly name: string; readonly known: readonly string[] } | undefined
  /** The proxy that requests go by, without its login. */
  readonly proxy?: string | undefined
  /** Whether GitHub runs this, not a person at a machine of their own. */
  readonly isJob: boolean
}

/** The error for a person: what failed, on what, what was seen, what to do. */
export function sourceError(refusal: Refusal, request: StoreRequest, cause?: unknown): SourceError {
  const [kind, message] = explanations[refusalMeaningOf(refusal)](request, refusal)
  return new SourceError(kind, message, cause)
}

/** What is said of a refusal that stopped a request. */
type Explain = (
  request: StoreRequest,
  refusal: Refusal,
) => readonly [problem: SourceProblem, message: string]

const storeOf = ({ endpoint }: StoreRequest): string => endpoint ?? 'Amazon S3'

/** An answer that says no more than what it is. */
const answered: Explain = (request, { status, code }) => {
  const { bucket, action, endpoint } = request
  return (status === 404 || code === 'NoListing') && endpoint !== undefined
    ? [
        'bad endpoint',
        `${endpoint} answers ${status} ${code} where it should list '${bucket}'. Check input 'endpoint' (its path, too) and the bucket's name.`,
      ]
    : [
        'trouble',
        `${storeOf(request)} answered ${status} ${code} to ${action} on ${arnOf(request)}.`,
      ]
}

/** An answer that may have been none. */
const answeredIfAny: Explain = (request, refusal) =>
  (refusal.status === 0 ? unreachable : answered)(request, refusal)

const unreachable: Explain = (request, { code }) => {
  const { endpoint, proxy, region } = request
  if (proxy !== undefined)
    return [
      'no network',
      `${storeOf(request)} cannot be reached by way of the proxy ${proxy} (${code}). Check https_proxy, http_proxy and no_proxy in the job's environment.`,
    ]
  return endpoint === undefined
    ? [
        'no network',
        `Amazon S3 in ${region} cannot be reached (${code}). Check the runner's network and input 'region'.`,
      ]
    : [
        'bad endpoint',
        `Nothing answers at ${endpoint} (${code}). Check input 'endpoint': scheme, host and port.`,
      ]
}

const explanations: Readonly<Record<RefusalMeaning, Explain>> = {
  'no such bucket': (request) => [
    'no such bucket',
    `There is no bucket '${request.bucket}' at ${storeOf(request)} (region ${request.region}). Input '${request.input}' takes ${request.input === 'logs' ? 'the bucket that the logs are delivered to' : 'a bucket of yours that keeps the daily summaries'}, as s3://bucket/prefix.`,
  ],
  'wrong region': ({ bucket, region }, refusal) => [
    'wrong region',
    refusal.region === undefined
      ? `The bucket '${bucket}' is not in ${region}. Set input 'region' to the region it was made in ('aws s3api get-bucket-location --bucket ${bucket}' tells).`
      : `The bucket '${bucket}' is in ${refusal.region}, not in ${region}. Set input 'region' to ${refusal.region}.`,
  ],
  'no credentials': (request) => ['no credentials', noCredentials(request)],
  'expired credentials': ({ bucket, isJob }) => [
    'expired credentials',
    `The AWS credentials expired while reading '${bucket}'. ${
      isJob
        ? "A role session lasts an hour unless 'role-duration-seconds' of aws-actions/configure-aws-credentials (and the role's own limit) allows more; or set input 'time-budget' below that, and the next run goes on."
        : "Get new ones ('aws sso login', or however you got these) and run this again: it goes on from here."
    }`,
  ],
  'bad credentials': (request, { code }) => [
    'bad credentials',
    `${storeOf(request)} does not accept the AWS credentials (${code}). Check the access key, its secret and the session token; for another store than Amazon S3 also inputs 'endpoint' and 'region'.`,
  ],
  clock: (request, { code }) => [
    'wrong clock',
    `${storeOf(request)} refuses every request because the clock of this machine is too far from its own (${code}): here it is ${new Date().toISOString()}. Set the runner's clock (NTP).`,
  ],
  'no S3': (request, { message }) => [
    'bad listing',
    `${storeOf(request)} does not behave as an S3: ${message}.`,
  ],
  archived: ({ bucket, prefix, input }) => {
    const name = `s3://${bucket}/${printableKey(prefix)}`
    return ['archived', input === 'state' ? archivedCopiesText(name) : archivedText(name)]
  },
  'no key': (request, refusal) => ['access denied', unusableKeyText(request, refusal)],
  denied: (request) => [
    'access denied',
    `Access denied: the credentials may not ${request.action} on ${arnOf(request)}. Allow it in the role's policy, and see that neither the bucket's policy nor the key of its encryption (${request.action === 's3:PutObject' ? 'kms:GenerateDataKey' : 'kms:Decrypt'}) forbids it.`,
  ],
  unreachable: answeredIfAny,
  trouble: answeredIfAny,
  'slow down': answeredIfAny,
  odd: answeredIfAny,
  gone: answered,
  changed: answered,
  'not implemented': answered,
  refused: answered,
}

/** Of log objects that have to be restored before anyone can read them. */
export function archivedText(name: string): string {
  return `The log objects of ${name} lie in an archive class (such as Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.`
}

/** Of copies of summaries. Those are the history: nothing should expire them. */
function archivedCopiesText(name: string): string {
  return `The daily summaries in ${name} lie in an archive class (such as Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), and let no lifecycle rule archive or expire what is below that prefix: it is the history of the report.`
}

/** Of log objects that are encrypted with a key of KMS that nobody can use as it is. */
function unusableKeyText(
  { bucket, prefix, input }: StoreRequest,
  { code, message }: Refusal,
): string {
  // Without the account and the region, which the key's ARN has before its id.
  const id = /\barn:[\w-]+:kms:[\w-]*:\d*:key\/([\w-]+)/.exec(message)?.[1]
  const key = id === undefined ? 'the KMS key they are encrypted with' : `the KMS key ${id}`
  const what = input === 'state' ? 'daily summaries in' : 'log objects of'
  return `The ${what} s3://${bucket}/${printableKey(prefix)} cannot be decrypted: ${key} is disabled, about to be deleted, or gone (${code}). Enable the key ('aws kms enable-key'), or cancel its deletion first ('aws kms cancel-key-deletion'); what a deleted key encrypted is lost.`
}

function arnOf({ bucket, prefix, action }: StoreRequest): string {
  const isAccessPoint = bucket.startsWith('arn:')
  const base = isAccessPoint ? bucket : `arn:aws:s3:::${bucket}`
  if (action === 's3:ListBucket') return base
  return `${base}${isAccessPoint ? '/object' : ''}/${prefix.replace(/[^\x21-\x7e]/g, '?')}*`
}

function noCredentials({ bucket, profile, isJob }: StoreRequest): string {
  if (profile !== undefined && !profile.known.includes(profile.name))
    return (
      `AWS_PROFILE names '${printableKey(profile.name)}', and the AWS configuration has no such profile. ` +
      (profile.known.length === 0
        ? 'It has none at all: unset AWS_PROFILE, or write the profile into ~/.aws/config (AWS_CONFIG_FILE).'
        : `It has ${profile.known.map((name) => `'${printableKey(name)}'`).join(', ')}.`)
    )
  const of = profile === undefined ? '' : ` by the profile '${printableKey(profile.name)}'`
  const none = `There are no AWS credentials${of} to read '${bucket}' with.`
  const keys = 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in'
  return isJob
    ? `${none} Put aws-actions/configure-aws-credentials before this step (the job needs 'permissions: id-token: write' for OIDC), or ${keys} its environment.`
    : `${none} Log in ('aws sso login' or 'aws configure'), name a profile that has some in AWS_PROFILE, or ${keys} your shell. In a job, put aws-actions/configure-aws-credentials before this step.`
}
