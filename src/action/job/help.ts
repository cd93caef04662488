import type { Address } from '../../sync/address.ts'
import type { Neighbours } from '../../sync/neighbours.ts'
import { printableKey, type Source, sourceName } from '../../sync/objects.ts'
import { amountOf } from './amounts.ts'

/** What to do about a source that holds no log objects: the text is the manual. */
export function emptySourceHelp(source: Source): string {
  const seen = `${sourceName(source)} holds no log objects.`
  if (source.kind === 'directory')
    return `${seen} Is it the right directory, and are they there before this step?`
  const { bucket, prefix } = source
  return (
    `${seen} If logging was turned on within the last hours, the first ones are still to come. ` +
    `Otherwise turn it on for the bucket that serves your site (YOUR-BUCKET), in the same region:\n\n` +
    `    ${loggingCommand('YOUR-BUCKET', source)}\n\n` +
    `and let S3 write there, by this statement in the policy of ${bucket}:\n\n` +
    `    { "Effect": "Allow", "Principal": { "Service": "logging.s3.amazonaws.com" },\n` +
    `      "Action": "s3:PutObject", "Resource": "arn:aws:s3:::${bucket}/${prefix}*" }\n\n` +
    `'aws s3api get-bucket-logging --bucket YOUR-BUCKET' tells where logs go now: bucket and prefix must be those of 'logs'.`
  )
}

/** The command that has the access logs of a bucket delivered to a place. */
export function loggingCommand(bucket: string, to: Address): string {
  const target = { TargetBucket: to.bucket, TargetPrefix: to.prefix }
  const status = JSON.stringify({ LoggingEnabled: target })
  return `aws s3api put-bucket-logging --bucket ${bucket} --bucket-logging-status '${status}'`
}

/** What to do about a prefix that takes in its neighbours: the report would show their traffic, too. */
export function neighboursHelp(source: Source, { own, others }: Neighbours): string {
  const names = others.slice(0, NAMED).map((name) => `'${printableKey(name)}'`)
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
  const seen = `${sourceName(source)} has no slash at its end, so it takes in what lies under ${names.join(', ')}${more} as well: all of that is counted and goes into the report. `
  const isSimple = own !== undefined && !own.endsWith('/')
  return (
    seen +
    (isSimple
      ? 'If that is not meant, let S3 deliver the logs under a prefix of their own that ends in a slash (TargetPrefix of put-bucket-logging), and name that one in `logs`.'
      : `If that is not meant, ${own === undefined ? '' : `set \`logs\` to ${sourceName(source)}/, or `}name each prefix that is, with its slash, on a line of its own.`)
  )
}
const NAMED = 5

/** What to do about a source whose log objects hold no record at all, of any source. */
export function unreadableHelp(source: Source): string {
  return (
    `Nothing could be counted: ${sourceName(source)} has log objects, but not one record was read from them. ` +
    "Are they S3's server access logs, and is this the prefix that they are delivered to? " +
    "CloudTrail's logs and S3 inventories are something else."
  )
}

/**
 * What to do where the log bucket logs into itself, or undefined where it does not. `buckets` are
 * the names that the records tell: each delivery to such a bucket makes a record, and so the next
 * delivery.
 */
export function selfLoggingHelp(
  sources: readonly Source[],
  buckets: readonly string[],
): string | undefined {
  const own = sources.flatMap((source) => (source.kind === 's3' ? [source.bucket] : []))
  const bucket = own.find((name) => buckets.includes(name))
  if (bucket === undefined) return undefined
  return (
    `The log bucket ${bucket} logs into itself: every log object that S3 delivers makes another record. ` +
    `Turn its own logging off, or send it to another bucket:\n\n` +
    `    aws s3api put-bucket-logging --bucket ${bucket} --bucket-logging-status '{}'\n`
  )
}

/** Two sources tell of one thing: of `subject`, such as a distribution that is logged in two ways. */
interface ToldTwice {
  readonly subject: string
  /** The source that counts. */
  readonly by: Source
  readonly source: Source
}

/** What to do about it. `outcome`: what it comes to, in whole sentences. */
export function toldTwiceHelp({ subject, by, source }: ToldTwice, outcome: string): string {
  return (
    `${subject} is logged in ${sourceName(by)} and in ${sourceName(source)}: ${outcome} ` +
    'Name one of the two in `logs`, or end one of the deliveries.'
  )
}

/** Two deliveries of a distribution put their log objects below one prefix. */
export function loggedTwiceHelp(distribution: string): string {
  return (
    `${distribution} is logged in two ways below one prefix: each of its requests counts once, as the records of both have ` +
    'the same ids, and every night fetches both. Turn one of the two deliveries off: in the CloudFront console, ' +
    `distribution ${distribution}, tab Logging.`
  )
}

/** What was left out of sources, as another one tells the same. */
export function leftOutHelp(
  sources: readonly {
    readonly source: Source
    readonly leftOut: readonly {
      readonly subject: string
      readonly by: Source
      readonly keys: ReadonlySet<string>
    }[]
  }[],
): string[] {
  return sources.flatMap(({ source, leftOut }) =>
    leftOut.map(({ subject, by, keys }) => {
      const those = `${amountOf(keys.size, 'log object')} of ${sourceName(source)}`
      const outcome = `its requests count once. ${those} ${keys.size === 1 ? 'was' : 'were'} left out, as ${sourceName(by)} tells of the same hours.`
      return toldTwiceHelp({ subject, by, source }, outcome)
    }),
  )
}
