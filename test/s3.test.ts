import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LocalS3, startLocalS3 } from './s3.ts'

let s3: LocalS3
beforeAll(async () => {
  s3 = await startLocalS3()
})
afterAll(() => s3.stop())

it('holds what was put, for the SDK to list page by page', async () => {
  const objects = Array.from({ length: 1203 }, (_, i) => ({
    key: `access/${String(i).padStart(4, '0')}`,
    body: `line ${i}\n`,
  }))
  await s3.put(objects)
  const credentials = { accessKeyId: 'demo', secretAccessKey: 'demo' }
  const client = new S3Client({
    endpoint: s3.endpoint,
    region: 'us-east-1',
    credentials,
    forcePathStyle: true,
  })
  const keys: string[] = []
  let token: string | undefined
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: s3.bucket, Prefix: 'access/', ContinuationToken: token }),
    )
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''))
    token = page.NextContinuationToken
  } while (token !== undefined)
  client.destroy()
  expect(keys).toEqual(objects.map(({ key }) => key))
})

it('says so when an object could not be stored', async () => {
  await s3.stop()
  await expect(s3.put([{ key: 'a', body: 'b' }])).rejects.toThrow()
  s3 = await startLocalS3()
})
