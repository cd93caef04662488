import type { Format } from './format.ts'
import { s3 } from './s3.ts'

/** Every log format, the most frequent first. The first one also reads what none recognises, and says by
 * reasons why its lines are no records. */
export const formats: readonly [Format, ...Format[]] = [s3]
