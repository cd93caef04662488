import type { Exclusion } from './exclude.ts'

/** Everything that counting depends on beside the records. */
export interface CountingSettings {
  /** IANA name of the report's time zone. */
  readonly timeZone: string
  readonly clientAddresses: 'masked' | 'hidden' | 'full'
  readonly exclude: readonly Exclusion[]
}
