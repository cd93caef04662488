/**
 * Several machines, and one, over an S3 of your own choice: of another maker, or Amazon's. It needs a bucket that is there, below
 * which this writes and removes what it wrote:
 *
 *   TEST_S3_ENDPOINT=http://127.0.0.1:4568 TEST_S3_BUCKET=some-bucket AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… \\
 *     AWS_REGION=us-east-1 npx vitest run test/e2e/other-s3.test.ts
 */
import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { Machines } from './machines.ts'

const { TEST_S3_ENDPOINT: endpoint = '', TEST_S3_BUCKET: bucket = '' } = process.env
const given = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION']

describe.skipIf(endpoint === '')(`an S3 at ${endpoint || '(none is named)'}`, () => {
  const client = new S3Client({ endpoint, forcePathStyle: true })
  const prefix = `s3-log-report-test-${process.pid}`
  const { objects } = makeDemoLogs({ days: 5, recordsPerDay: 80 })
  const machines = new Machines(
    {
      ...{ bucket, endpoint },
      environment: Object.fromEntries(given.map((name) => [name, process.env[name] ?? ''])),
      async put(some) {
        for (const { key, body } of some)
          await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }))
      },
    },
    prefix,
  )
  afterEach(() => machines.clear())
  afterAll(async () => {
    for (;;) {
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: `${prefix}/` }),
      )
      if (Contents.length === 0) return
      for (const { Key } of Contents)
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
    }
  })

  it('holds what several machines count as one counts it, night by night', async () => {
    const nights = [objects.slice(0, -30), objects.slice(-30)]
    for (const night of nights) {
      await machines.deliver(night)
      const { shards } = await machines.plan(3)
      for (const shard of shards.toReversed()) await machines.count(shard)
      const report = await machines.report()
      expect(report.stdout).not.toMatch(/::warning::/)
      expect(report.place.files()).toEqual(await machines.ofOneRun())
    }
    expect((await machines.plan(3)).shards).toEqual([])
  })
})
