import { openDirectory } from './directory.ts'
import type { Source } from './objects.ts'
import type { BucketStore, Store, StoreOptions } from './store.ts'

/** Opens a source. Sends nothing yet. The AWS SDK is loaded only for S3. */
export async function openStore(source: Source, options: StoreOptions): Promise<Store> {
  if (source.kind === 'directory') return openDirectory(source)
  return openBucket(source, options)
}

/** Opens a bucket, as `openStore` does. */
export async function openBucket(
  source: Source & { readonly kind: 's3' },
  options: StoreOptions,
): Promise<BucketStore> {
  const { openS3 } = await import('./s3/s3.ts')
  return openS3(source, options)
}
