/** The ARNs of buckets whose names are plain, at most five: no log line can change what a policy says. */
export function bucketArns(buckets: readonly string[], region: string): string[] {
  const partition = region.startsWith('cn-')
    ? 'aws-cn'
    : region.startsWith('us-gov-')
      ? 'aws-us-gov'
      : 'aws'
  return plainBuckets(buckets).map((bucket) => `arn:${partition}:s3:::${bucket}`)
}

/** At most five buckets, whose names are plain. */
export function plainBuckets(buckets: readonly string[]): string[] {
  return buckets.filter((bucket) => /^[a-z0-9][a-z0-9._-]{1,62}$/i.test(bucket)).slice(0, 5)
}

/** A bucket policy (JSON) of some statements; lists of one text stand on one line. */
export function policyText(...statements: readonly Readonly<Record<string, unknown>>[]): string {
  const policy = { Version: '2012-10-17', Statement: statements }
  return JSON.stringify(policy, null, 2).replace(/\[\s+("[^"\n]*")\s+\]/g, '[$1]')
}
