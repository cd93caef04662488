/** Publishable copies in a state: jobs that count make them, each of its own days, for the one that makes the report. */
import { isHistoryKept } from '../../action/targets/targets.ts'
import { copyFactsOf, copyMadeFor } from '../../build/copies.ts'
import type { DeliveryDay } from '../../calendar/day.ts'
import { once } from '../../count/once.ts'
import type { HeldSource } from '../../mirror/source.ts'
import type { IndexEntry } from '../../mirror/summary-index.ts'
import type { Audience } from '../../report/model/audience.ts'
import { copyPath, decodeCopy } from '../../rollup/copy.ts'
import type { MadeCopy } from '../../state/days.ts'
import type { Workers } from '../../workers/workers.ts'
import type { StageSettings } from '../settings.ts'
import type { SharedState } from '../state.ts'
import type { World } from '../world.ts'
import { stateDaysOf } from './shared-state.ts'

/** Makes the copies of a day that is counted. */
export type MakeCopies = (held: HeldSource, day: DeliveryDay) => Promise<readonly MadeCopy[]>

/** Copies for the state itself, and where the report goes to a branch for those who may read that: then `audience` is asked
 * for, once. */
export function copiesOfCounted(
  { publish, report: { site } }: StageSettings['copies'],
  audience: () => Promise<Audience>,
  { workers, code }: { readonly workers: Pick<Workers, 'makeCopy'> } & Pick<World, 'code'>,
): MakeCopies {
  const audiences = once(async () => {
    const forBranch = isHistoryKept(publish.targets) ? [await audience()] : []
    return new Set<Audience>(['private', ...forBranch])
  })
  return async (held, day) => {
    const entry = held.index().find(({ deliveryDay }) => deliveryDay === day)
    const file = held.summaryFile(day)
    if (entry === undefined || file === undefined) return []
    const facts = copyFactsOf(entry)
    const made = [...(await audiences())].map(async (audience) => {
      const bytes = await workers.makeCopy({ file, facts, audience, site })
      const madeFor = copyMadeFor(audience, site, code)
      return bytes === undefined ? [] : [{ madeFor, bytes }]
    })
    return (await Promise.all(made)).flat()
  }
}

/** Hands over those copies of some summaries that other jobs made for this. */
export type TakeCopies = (
  held: HeldSource,
  entries: readonly IndexEntry[],
  madeFor: string,
  onCopy: (entry: IndexEntry, bytes: Uint8Array) => Promise<void>,
) => Promise<void>

/** Of what the jobs put into a state. What is no copy of what is held is left out: it is made anew. */
export function copiesInState(state: SharedState): TakeCopies {
  return async (held, entries, madeFor, onCopy) => {
    const byDay = new Map(entries.map((entry) => [entry.deliveryDay, entry]))
    await stateDaysOf(state, held).takeCopies([...byDay.keys()], madeFor, async (day, bytes) => {
      const entry = byDay.get(day)
      if (entry === undefined) return
      const copy = decodeCopy(copyPath(entry), bytes, state.guard.latest)
      if (copy.kind === 'whole' && copy.facts.origin === entry.digest) await onCopy(entry, bytes)
    })
  }
}
