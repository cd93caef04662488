/** What AWS's environment variables name. An empty one names nothing. */

type Environment = Readonly<Record<string, string | undefined>>

/** The region; null where none is named. */
export function regionIn({ AWS_REGION, AWS_DEFAULT_REGION }: Environment): string | null {
  return AWS_REGION || AWS_DEFAULT_REGION || null
}

/** The address of a store that is asked in place of Amazon's S3; null where none is named. */
export function endpointIn({ AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL }: Environment): string | null {
  return AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL || null
}
