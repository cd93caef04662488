import { openDirectory } from './directory.ts'
import type { Source } from './objects.ts'
import type { Store, StoreOptions } from './store.ts'

/** Opens a source. Sends nothing yet. The AWS SDK is loaded only for S3. */
export async function openStore(source: Source, options: StoreOptions): Promise<Store> {
  if (source.kind === 'directory') return openDirectory(source)
  const { openS3 } = await import('./s3/s3.ts')
  return openS3(source, options)
}
