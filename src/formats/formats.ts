import type { Format } from './format.ts'
import { s3 } from './s3.ts'

/** Every log format, the most frequent first. The first one also reads what none recognises, and counts
 * those lines by what is wrong with them. */
export const formats: readonly [Format, ...Format[]] = [s3]
