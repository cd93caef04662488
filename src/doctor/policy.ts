/** The least that a role has to be allowed, as a policy of IAM's. Pure. */
import { partitionOf } from '../report/cases/remedies/policy.ts'
import type { Address } from '../sync/address.ts'

export interface AllowedTo {
  /** Where logs are read. */
  readonly logs: readonly Address[]
  /** Where the summaries' copy is kept; null for none. */
  readonly state: Address | null
  /** Whether log objects are deleted. */
  readonly isDeleting: boolean
  /** Of the buckets; null where it is not known. */
  readonly region: string | null
}

interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: unknown
}

/** As JSON, of several lines. */
export function policyFor({ logs, state, isDeleting, region }: AllowedTo): string {
  const partition = partitionOf(region ?? '')
  const statements = [
    ...lists('ListLogs', logs, partition),
    allow('ReadLogs', 's3:GetObject', objects(logs, partition)),
    ...(isDeleting ? [allow('DeleteOldLogs', 's3:DeleteObject', objects(logs, partition))] : []),
    ...(state === null
      ? []
      : [
          ...lists('ListState', [state], partition),
          allow('KeepState', ['s3:GetObject', 's3:PutObject'], objects([state], partition)),
        ]),
  ]
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)
}

function allow(Sid: string, Action: Statement['Action'], Resource: readonly string[]): Statement {
  return { Sid, Effect: 'Allow', Action, Resource: oneOrAll(Resource) }
}

/** One statement for each bucket: a condition holds for all resources of its own. */
function lists(sid: string, places: readonly Address[], partition: string): Statement[] {
  const byBucket = Map.groupBy(places, ({ bucket }) => bucket)
  return [...byBucket].map(([bucket, of], at) => {
    const prefixes = of.map(({ prefix }) => `${literalIn(prefix)}*`)
    // All of a bucket needs no condition.
    const isAll = prefixes.includes('*')
    return {
      ...allow(at === 0 ? sid : `${sid}${at + 1}`, 's3:ListBucket', [arnOf(bucket, partition)]),
      ...(isAll ? {} : { Condition: { StringLike: { 's3:prefix': oneOrAll(prefixes) } } }),
    }
  })
}

function objects(places: readonly Address[], partition: string): string[] {
  return places.map(({ bucket, prefix }) => {
    const arn = arnOf(bucket, partition)
    return `${arn}${isAccessPoint(arn) ? '/object' : ''}/${literalIn(prefix)}*`
  })
}

function oneOrAll(values: readonly string[]): string | readonly string[] {
  const [first, ...rest] = values
  return first !== undefined && rest.length === 0 ? first : values
}

/** Of an access point that is named by its alias nothing more is known: its ARN is to be filled in. */
function arnOf(bucket: string, partition: string): string {
  if (bucket.startsWith('arn:')) return bucket
  if (bucket.endsWith('-s3alias')) return `arn:${partition}:s3:REGION:123456789012:accesspoint/NAME`
  return `arn:${partition}:s3:::${bucket}`
}

function isAccessPoint(arn: string): boolean {
  return arn.includes(':accesspoint/')
}

/** Signs that a policy takes for wildcards or variables, as variables that stand for them. */
function literalIn(prefix: string): string {
  return prefix.replace(/[*?$]/g, (sign) => `\${${sign}}`)
}
