import { typeOfKey } from '../../count/record/meaning.ts'
import { hostOf } from '../tables/view.ts'

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
  const plain = buckets.filter((name) => /^[a-z0-9][a-z0-9._-]{1,62}$/i.test(name))
  const host = page === undefined ? '' : hostOf(page)
  const bucket = plain.length === 1 ? plain[0] : plain.find((name) => name === host)
  const isSame = typeOfKey(from) === typeOfKey(to)
  if (bucket === undefined || !isSame || !isPlainKey(from) || !isPlainKey(to)) return null
  return `aws s3 cp \\\n  s3://${bucket}/${from} \\\n  s3://${bucket}/${to}\n`
}

/** Nothing that a shell or S3's log reads as anything but itself, and nothing that was hidden or cut. */
function isPlainKey(key: string): boolean {
  return /^[a-z0-9_][a-z0-9._/=@+,-]{0,500}$/i.test(key) && !key.endsWith('/')
}
