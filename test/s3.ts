import { startFauxqs } from 'fauxqs'
import type { DemoObject } from '../demo/logs.ts'

type PutObject = Pick<DemoObject, 'key'> & { readonly body: string | Uint8Array<ArrayBuffer> }

/** A whole S3 in this process that forgets everything when it stops. `npm start` has a smaller one, which needs no
 * package: `demo/store.ts`. */
export interface LocalS3 {
  readonly endpoint: string
  readonly bucket: string
  /** What a program needs in its environment to read it. */
  readonly environment: Readonly<Record<string, string>>
  /** Stores the objects; returns when all are there. */
  put(objects: readonly PutObject[]): Promise<void>
  stop(): Promise<void>
}

const CONNECTIONS = 16

/** Starts an S3 on a free port of this machine, with one empty bucket. */
export async function startLocalS3(bucket = 'example-logs'): Promise<LocalS3> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false })
  server.createBucket(bucket)
  const endpoint = `http://127.0.0.1:${server.port}`
  return {
    endpoint,
    bucket,
    environment: {
      AWS_ACCESS_KEY_ID: 'demo',
      AWS_SECRET_ACCESS_KEY: 'demo',
      AWS_REGION: 'us-east-1',
    },
    async put(objects) {
      const waiting = objects.values()
      const lane = async (): Promise<void> => {
        for (const { key, body } of waiting) await putObject(`${endpoint}/${bucket}/${key}`, body)
      }
      await Promise.all(Array.from({ length: CONNECTIONS }, lane))
    },
    stop: () => server.stop(),
  }
}

async function putObject(url: string, body: PutObject['body']): Promise<void> {
  const put = (): Promise<Response> => fetch(url, { method: 'PUT', body })
  // A connection that lay idle may have been closed just then.
  const response = await put().catch(put)
  if (!response.ok) throw new Error(`The local S3 answered ${response.status} to a PUT`)
  await response.arrayBuffer()
}
