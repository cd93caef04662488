import { printableKey } from './objects.ts'
import { meaningOf, type Refusal } from './refusal.ts'

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

/** Where the request went and what it wanted. */
export interface Asked {
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
}

/** The error for a person: what failed, on what, what was seen, what to do. */
export function sourceError(refusal: Refusal, asked: Asked, cause?: unknown): SourceError {
  const { status, code, message } = refusal
  const { bucket, prefix, action, region, endpoint, input } = asked
  const store = endpoint === undefined ? 'Amazon S3' : endpoint
  const arn = arnOf(asked)
  const error = (kind: SourceProblem, message: string) => new SourceError(kind, message, cause)

  switch (meaningOf(refusal)) {
    case 'no such bucket':
      return error(
        'no such bucket',
        `There is no bucket '${bucket}' at ${store} (region ${region}). Input '${input}' takes ${input === 'logs' ? 'the bucket that the logs are delivered to' : 'a bucket of yours that keeps the daily summaries'}, as s3://bucket/prefix.`,
      )
    case 'wrong region':
      return error(
        'wrong region',
        refusal.region === undefined
          ? `The bucket '${bucket}' is not in ${region}. Set input 'region' to the region it was made in ('aws s3api get-bucket-location --bucket ${bucket}' tells).`
          : `The bucket '${bucket}' is in ${refusal.region}, not in ${region}. Set input 'region' to ${refusal.region}.`,
      )
    case 'no credentials':
      return error('no credentials', noCredentials(asked))
    case 'expired credentials':
      return error(
        'expired credentials',
        `The AWS credentials expired while reading '${bucket}'. A role session lasts an hour unless 'role-duration-seconds' of aws-actions/configure-aws-credentials (and the role's own limit) allows more; or set input 'time-budget' below that, and the next run goes on.`,
      )
    case 'bad credentials':
      return error(
        'bad credentials',
        `${store} does not accept the AWS credentials (${code}). Check the access key, its secret and the session token; for another store than Amazon S3 also inputs 'endpoint' and 'region'.`,
      )
    case 'clock':
      return error(
        'wrong clock',
        `${store} refuses every request because the clock of this machine is too far from its own (${code}): here it is ${new Date().toISOString()}. Set the runner's clock (NTP).`,
      )
    case 'endless':
      return error('bad listing', `${store} does not behave as an S3: ${message}.`)
    case 'archived':
      return error('archived', archivedText(`s3://${bucket}/${printableKey(prefix)}`))
    case 'no key':
      return error('access denied', unusableKeyText(asked, refusal))
    case 'denied':
      return error(
        'access denied',
        `Access denied: the credentials may not ${action} on ${arn}. Allow it in the role's policy, and see that neither the bucket's policy nor the key of its encryption (kms:Decrypt) forbids it.`,
      )
    case 'unreachable':
    case 'odd':
    case 'trouble':
    case 'slow down':
      if (status !== 0) break
      if (asked.proxy !== undefined)
        return error(
          'no network',
          `${store} cannot be reached by way of the proxy ${asked.proxy} (${code}). Check https_proxy, http_proxy and no_proxy in the job's environment.`,
        )
      return endpoint === undefined
        ? error(
            'no network',
            `Amazon S3 in ${region} cannot be reached (${code}). Check the runner's network and input 'region'.`,
          )
        : error(
            'bad endpoint',
            `Nothing answers at ${endpoint} (${code}). Check input 'endpoint': scheme, host and port.`,
          )
  }
  if ((status === 404 || code === 'NoListing') && endpoint !== undefined) {
    return error(
      'bad endpoint',
      `${endpoint} answers ${status} ${code} where it should list '${bucket}'. Check input 'endpoint' (its path, too) and the bucket's name.`,
    )
  }
  return error('trouble', `${store} answered ${status} ${code} to ${action} on ${arn}.`)
}

/** Of log objects that have to be restored before anyone can read them. */
export function archivedText(name: string): string {
  return `The log objects of ${name} lie in an archive class (Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.`
}

/** Of log objects that are encrypted with a key of KMS that nobody can use as it is. */
function unusableKeyText({ bucket, prefix }: Asked, { code, message }: Refusal): string {
  // Without the account and the region, which the key's ARN has before its id.
  const id = /\barn:[\w-]+:kms:[\w-]*:\d*:key\/([\w-]+)/.exec(message)?.[1]
  const key = id === undefined ? 'the KMS key they are encrypted with' : `the KMS key ${id}`
  return `The log objects of s3://${bucket}/${printableKey(prefix)} cannot be decrypted: ${key} is disabled, about to be deleted, or gone (${code}). Enable the key ('aws kms enable-key'), or cancel its deletion first ('aws kms cancel-key-deletion'); what a deleted key encrypted is lost.`
}

function arnOf({ bucket, prefix, action }: Asked): string {
  const isAccessPoint = bucket.startsWith('arn:')
  const base = isAccessPoint ? bucket : `arn:aws:s3:::${bucket}`
  if (action === 's3:ListBucket') return base
  return `${base}${isAccessPoint ? '/object' : ''}/${prefix.replace(/[^\x21-\x7e]/g, '?')}*`
}

function noCredentials({ bucket, profile }: Asked): string {
  if (profile !== undefined && !profile.known.includes(profile.name))
    return (
      `AWS_PROFILE names '${printableKey(profile.name)}', and the AWS configuration has no such profile. ` +
      (profile.known.length === 0
        ? 'It has none at all: unset AWS_PROFILE, or write the profile into ~/.aws/config (AWS_CONFIG_FILE).'
        : `It has ${profile.known.map((name) => `'${printableKey(name)}'`).join(', ')}.`)
    )
  const of = profile === undefined ? '' : ` by the profile '${printableKey(profile.name)}'`
  return `There are no AWS credentials${of} to read '${bucket}' with. Put aws-actions/configure-aws-credentials before this step (the job needs 'permissions: id-token: write' for OIDC), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in its environment.`
}
