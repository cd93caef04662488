/** The list of formats with one more: what `register.ts` puts in the place of `src/formats/formats.ts`. */
import type { Format } from '../../../src/formats/format.ts'
import { s3 } from '../../../src/formats/s3.ts'
import { tabs } from './tabs.ts'

export const formats: readonly [Format, ...Format[]] = [s3, tabs]
