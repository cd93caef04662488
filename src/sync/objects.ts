/** One log object as a listing tells it. */
export interface LogObject {
  /** Whole key in the bucket; for a directory, the path below it with `/`. */
  readonly key: string
  /** An opaque version for comparing, without its quotes; for a file, made of its size and time. */
  readonly etag: string
  readonly size: number
  /** Seconds since 1970. */
  readonly lastModified: number
}

/** One place that log objects come from. */
export type Source =
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'directory'; readonly path: string }
