import type { Sentence } from './sentence.ts'
import type { Counted } from './speech.ts'

/** What is said where a content network answered clients too, or alone. */
export interface AnsweredWords {
  /** Of server errors: titles by who is behind all of them, and one for several. */
  readonly serverErrors: {
    readonly origin: string
    readonly unreached: string
    readonly edge: string
    readonly several: string
    /** `parts`: who sent how many, as a list. */
    readonly from: (parts: string) => string
    readonly senders: {
      readonly s3: string
      readonly origin: string
      readonly unreached: string
      readonly edge: string
      readonly unknown: string
    }
    readonly alsoOfS3: (fetches: string) => string
  }
  readonly oldTls: {
    readonly title: string
    readonly text: (requests: Counted) => Sentence
  }
  /** Below panels of S3 alone. */
  readonly ofS3: string
  /** Below S3's error codes. */
  readonly noCodes: string
  /** After what a bucket's policy would do. */
  readonly pastPolicy: string
  /** Distributions that are logged in two ways. */
  readonly twice: { readonly title: string; readonly note: string }
  /** In place of words that speak of S3: wherever the network answered; beside S3; and alone. */
  readonly byEdges: {
    readonly bytesBy: string
    readonly campaigns: string
    readonly health: string
    readonly deliveryGaps: string
    readonly operators: string
  }
  readonly both: AnsweredBy
  readonly edgesAlone: AnsweredBy & {
    /** What leads to the other page, and what leads it. */
    readonly operations: string
    readonly lead: (label: string) => Sentence
  }
}

interface AnsweredBy {
  readonly bytes: string
  readonly sent: string
  readonly turnAround: string
}
