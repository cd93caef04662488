import { S3ServiceException } from '@aws-sdk/client-s3'
import { type Refusal, RefusedError } from '../refusal.ts'

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** What an error of the SDK, or of the network, says of a request. */
export function refusalIn(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal
  if (error instanceof S3ServiceException) {
    const status = error.$metadata.httpStatusCode ?? 0
    const headers = (error.$response?.headers ?? {}) as Record<string, string>
    const { Region, Endpoint = '' } = error as { Region?: string; Endpoint?: string }
    const region =
      headers['x-amz-bucket-region'] ??
      Region ??
      /\.s3[.-]([a-z0-9-]+)\.amazonaws\.com/.exec(Endpoint)?.[1]
    // An answer that is no XML at all has no code; its status says what there is to say.
    return { status, code: error.name, message: error.message, region }
  }
  const { code, name, message, $metadata, cause } = error as {
    code?: unknown
    name?: string
    message?: string
    $metadata?: { httpStatusCode?: number }
    cause?: unknown
  }
  if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
    return { status: 0, code: 'CredentialsProviderError', message: message ?? '' }
  }
  const causeCode = (cause as { code?: unknown } | undefined)?.code
  const status = $metadata?.httpStatusCode ?? 0
  // A listing that is cut off in the middle is no XML.
  if (status === 200 || /unclosed|unexpected end|XML|Deserialization/i.test(message ?? '')) {
    return { status: 0, code: 'TruncatedBody', message: message ?? '' }
  }
  return {
    status,
    code: String(code ?? causeCode ?? name ?? 'unknown'),
    message: message ?? '',
  }
}

/** What an answer says that is no success. */
export function refusalFrom(status: number, headers: Headers, body: string): RefusedError {
  const code = /<Code>([^<]{1,100})<\/Code>/.exec(body)?.[1] ?? statusCode(status)
  const region = headers['x-amz-bucket-region'] ?? /<Region>([^<]{1,40})<\/Region>/.exec(body)?.[1]
  return new RefusedError({
    status,
    code: /^[A-Za-z0-9._-]+$/.test(code) ? code : 'unknown',
    message: /<Message>([^<]{1,300})<\/Message>/.exec(body)?.[1] ?? '',
    region: region === undefined ? undefined : String(region),
    clockMs: timeIn(headers.date),
  })
}

function timeIn(date: Headers[string]): number | undefined {
  const time = Date.parse(String(date))
  return Number.isNaN(time) ? undefined : time
}

function statusCode(status: number): string {
  if (status === 403) return 'AccessDenied'
  if (status === 404) return 'NoSuchKey'
  return status === 503 ? 'ServiceUnavailable' : 'unknown'
}
