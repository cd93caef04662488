import { typeOfKey } from '../../../count/record/meaning.ts'
import { hostOf } from '../../tables/view.ts'
import { plainBuckets } from './policy.ts'

/**
 * The command that copies one object to another key of the same bucket, for a shell. Null where a name is
 * not plain, so that no log line can change what it does; where what is there is of another type; or where
 * it is not known which of several buckets it is: that of the page with the link, if it is named as its host.
 */
export function copyCommand(
  buckets: readonly string[],
  [page]: readonly string[],
  from: string,
  to: string,
): string | null {
  const plain = plainBuckets(buckets)
  const host = page === undefined ? '' : hostOf(page)
  const bucket = plain.length === 1 ? plain[0] : plain.find((name) => name === host)
  const isSame = typeOfKey(from) === typeOfKey(to)
  if (bucket === undefined || !isSame || !isPlainKey(from) || !isPlainKey(to)) return null
  return `aws s3 cp \\\n  s3://${bucket}/${from} \\\n  s3://${bucket}/${to}\n`
}

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
}

/**
 * The command that lets browsers and proxies keep an object for a year. Null where its name is not plain, where
 * its type is not known (the command has to say it again), or where several buckets might have it.
 */
export function cacheCommand(buckets: readonly string[], key: string): string | null {
  const [bucket, ...others] = plainBuckets(buckets)
  const type = contentTypes[typeOfKey(key)]
  if (bucket === undefined || others.length > 0 || type === undefined || !isPlainKey(key))
    return null
  const object = `s3://${bucket}/${key}`
  return `aws s3 cp ${object} ${object} \\
  --metadata-directive REPLACE --content-type ${type} \\
  --cache-control "public, max-age=31536000, immutable"
`
}

/** Nothing that a shell or S3's log reads as anything but itself, and nothing that was hidden or cut. */
export function isPlainKey(key: string): boolean {
  return /^[a-z0-9_][a-z0-9._/=@+,-]{0,500}$/i.test(key) && !key.endsWith('/')
}
