/** What everybody may load into a program of their own: files of days and months. */
import { type OpenDataContext, type OpenDataNode, openDataNodes } from '../../build/open-data.ts'
import type { HeldSource } from '../../mirror/source.ts'
import type { SummaryEntry } from '../../rollup/plan.ts'
import { planDays } from '../../rollup/plan-files.ts'
import type { StageSettings } from '../settings.ts'
import type { World } from '../world.ts'
import { withAllHere } from './bring.ts'

/** The files of open data, to be made by all threads; none where the owner wants none. */
export function openDataOf(
  { openData }: StageSettings['report']['report'],
  entries: readonly SummaryEntry[],
  sources: readonly HeldSource[],
  context: Omit<OpenDataContext, 'code' | 'makeOpenData'>,
  { workers, code }: Pick<World, 'workers' | 'code'>,
): readonly OpenDataNode[] {
  if (!openData) return []
  return openDataNodes(planDays(entries), {
    ...context,
    code: code.pages,
    makeOpenData: (task, priority) =>
      withAllHere(sources, () => workers.makeFile({ kind: 'open data', ...task }, priority)),
  })
}
