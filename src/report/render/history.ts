/** `events.json` of a month: what became of cases in it, for programs, for the feed and for digests. */
import { caseHistoryOf, type MonthCases } from '../cases/case-history.ts'
import { type SentObject, sentObjectsOf } from '../facts/sent-objects.ts'
import { isCounted } from '../model/frame.ts'
import { pageOf, type SiteInput } from '../model/page.ts'
import { EVENTS_FILE } from '../model/site.ts'
import { safeJson } from '../model/visible.ts'
import type { SiteFile } from './files.ts'

export interface MonthHistory extends MonthCases {
  /** What was sent most. */
  readonly objects: readonly SentObject[]
}

/** The file of the month of a page; none beside the page Explore. */
export function historyFiles(input: SiteInput): SiteFile[] {
  if (input.kind === 'explore') return []
  const page = isCounted(input) ? pageOf(input, input.period) : null
  const { cases, phases } = page === null ? { cases: [], phases: [] } : caseHistoryOf(page)
  const objects = page === null ? [] : sentObjectsOf(page)
  const content = safeJson(`${JSON.stringify({ version: 1, cases, objects, phases }, null, 1)}\n`)
  return [{ path: `${input.path}${EVENTS_FILE}`, content }]
}

/** What a file that `historyFiles` made says. */
export function decodeHistory(text: string): MonthHistory {
  return JSON.parse(text) as MonthHistory
}
