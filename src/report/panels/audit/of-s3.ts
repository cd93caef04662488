import { hasS3, isApart } from '../../facts/cache.ts'
import type { Page } from '../../model/page.ts'

/** What panels of S3 alone have in common: they stand where S3 answered, and say of what they tell where that is not all
 * that is told elsewhere. */
export const ofS3 = {
  isShown: hasS3,
  noteOf: (page: Page): string => (isApart(page) ? page.words.answered.ofS3 : ''),
}
