import { cloudfront } from './cloudfront.ts'
import { cloudfrontJson } from './cloudfront-json.ts'
import { damaged } from './damaged.ts'
import type { Format } from './format.ts'
import { s3 } from './s3.ts'
import { s3Json } from './s3-json.ts'

/** Every log format, the most frequent first. The first one also reads what none recognises, and counts
 * those lines by what is wrong with them. */
export const formats: readonly [Format, ...Format[]] = [
  s3,
  cloudfront,
  cloudfrontJson,
  s3Json,
  damaged,
]
