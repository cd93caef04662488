import type { Exclusion } from './record/exclude.ts'

/** What of the settings a day was counted with, as far as a reader has to know where it differs. */
export interface CountedWith {
  /** IANA name. */
  readonly timeZone: string
  readonly clientAddresses: string
  /** Tells lists of exclusions apart and, as short as it is, not what is excluded; '' for none. */
  readonly exclude: string
}

/** Everything that counting depends on beside the records. */
export interface CountingSettings {
  /** IANA name of the report's time zone. */
  readonly timeZone: string
  readonly clientAddresses: 'masked' | 'hidden' | 'full'
  readonly exclude: readonly Exclusion[]
}
