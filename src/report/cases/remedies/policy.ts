/** The ARNs of buckets whose names are plain, at most five: no log line can change what a policy says. */
export function bucketArns(buckets: readonly string[], region: string): string[] {
  const partition = partitionOf(region)
  return plainBuckets(buckets).map((bucket) => `arn:${partition}:s3:::${bucket}`)
}

/** How ARNs of a region begin. A region that is not known is taken for one of the usual cloud's. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  if (region.startsWith('us-gov-')) return 'aws-us-gov'
  return region.startsWith('eusc-') ? 'aws-eusc' : 'aws'
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
