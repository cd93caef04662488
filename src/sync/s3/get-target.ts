import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { RefusedError } from '../refusal.ts'
import { refusalIn } from './answers.ts'
import { Signer } from './signer.ts'

/** Where GETs of a bucket go. */
export interface GetTarget {
  readonly protocol: string
  readonly origin: string
  readonly host: string
  /** Path before the key. */
  readonly base: string
  readonly signer: Signer
}

/** Asks the SDK to prepare a GET, and stops it before it is sent. Throws RefusedError. */
export async function findTarget(
  client: S3Client,
  bucket: string,
  usualRegion: string,
): Promise<GetTarget> {
  const command = new GetObjectCommand({ Bucket: bucket, Key: 'x' })
  let target: GetTarget | undefined
  command.middlewareStack.add(
    () => async (args) => {
      target = targetOf(args.request as PreparedRequest, usualRegion)
      throw new Error('prepared')
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  try {
    await client.send(command)
  } catch (error) {
    if (target === undefined) throw new RefusedError(refusalIn(error), error)
  }
  if (target === undefined) throw new Error('The SDK prepared no request')
  return target
}

interface PreparedRequest {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly headers: { readonly host?: string; readonly authorization?: string }
}

function targetOf(request: PreparedRequest, usualRegion: string): GetTarget {
  const { protocol, hostname, port, headers } = request
  const place = port === undefined ? hostname : `${hostname}:${port}`
  const scope = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '')
  const [, region = usualRegion, service = 's3'] = scope ?? []
  return {
    protocol,
    origin: `${protocol}//${place}`,
    host: headers.host ?? place,
    base: request.path.slice(0, -1),
    signer: new Signer(region, service),
  }
}
