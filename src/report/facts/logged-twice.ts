/** Distributions that two deliveries log below one prefix: nearly all that one tells, the other one tells again. */
import { oncePerPage, type Page } from '../model/page.ts'
import { valueOfName, viewOf } from '../tables/view.ts'
import { floors } from './rules/rule.ts'

/** Log objects are delivered again now and then, but not so many: of what a distribution answered. */
const LEAST_SHARE = 0.15

/** Their names, in order. */
export const loggedTwice = oncePerPage((page: Page): string[] => {
  const view = viewOf(page, 'distributions')
  return Object.entries(page.period.log.repeated ?? {}).flatMap(([name, repeated]) => {
    const requests = valueOfName(view, name, 'requests')
    const isTwice = requests !== null && repeated >= requests * LEAST_SHARE
    return isTwice && repeated >= floors.requests ? [name] : []
  })
})
