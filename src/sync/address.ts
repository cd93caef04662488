/** A place in S3. */
export interface Address {
  /** A bucket's name, the alias of an access point, or the ARN of one. */
  readonly bucket: string
  readonly prefix: string
}

const bucketUrl = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9])(?:\/(.*))?$/
/** With or without `s3://` before it; its name behind a slash or a colon. */
const accessPoint =
  /^(s3:\/\/)?(arn:aws[a-z-]*:s3:[a-z0-9-]+:\d{12}:accesspoint)[/:]([a-z0-9][a-z0-9-]{1,48}[a-z0-9])(?:\/(.*))?$/

/** Reads `s3://bucket/prefix`, or the ARN of an access point with a prefix behind it; undefined for
 * anything else. */
export function parseAddress(text: string): Address | undefined {
  const url = bucketUrl.exec(text)
  if (url !== null) return { bucket: url[1] ?? '', prefix: url[2] ?? '' }
  const arn = accessPoint.exec(text)
  if (arn === null) return undefined
  const [, scheme, service, name, rest = ''] = arn
  // As policies write it, `object/` stands before the key.
  const prefix = scheme === undefined ? rest.replace(/^object\//, '') : rest
  return { bucket: `${service}/${name}`, prefix }
}

/** The name to show where there is little room: of an access point, without its account. */
export function shortBucket(bucket: string): string {
  return bucket.startsWith('arn:') ? (bucket.split('/')[1] ?? bucket) : bucket
}

/** Why an ARN is not taken, and what is instead; undefined where it is no ARN of S3's. */
export function arnHelp(text: string): string | undefined {
  const arn = /^(?:s3:\/\/)?arn:aws[a-z-]*:(s3[a-z-]*):/.exec(text)
  if (arn === null || /:s3:::/.test(text)) return undefined
  return arn[1] === 's3' && !/:s3::/.test(text)
    ? 'arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME/prefix, or s3://ALIAS/prefix with the alias of the access point'
    : 's3://bucket/prefix with the bucket behind it: an access point of several regions, of an Outpost or with a Lambda function is not read'
}
