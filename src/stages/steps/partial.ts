/** What is said where not all came that was to be read: one word for all sources, however many they are. Pure. */
import { amountOf } from '../../action/job/amounts.ts'
import type { SyncedSource } from '../fetch.ts'

/** Log objects of all sources: those that are there by now, and those that were to be read. Null where all came. */
export function partlyRead(
  sources: readonly Pick<SyncedSource, 'planned' | 'remaining'>[],
): { readonly held: number; readonly planned: number } | null {
  const sum = (of: 'planned' | 'remaining'): number =>
    sources.reduce((sum, source) => sum + source[of], 0)
  const [planned, remaining] = [sum('planned'), sum('remaining')]
  return remaining > 0 ? { held: planned - remaining, planned } : null
}

/** More are not read in a job summary. */
const NAMED = 5

/** How far each source came, for the job summary; the log names all of them. */
export function partialTexts(sources: readonly Pick<SyncedSource, 'partial'>[]): string[] {
  const all = sources.flatMap(({ partial }) => partial ?? [])
  const more = all.length - NAMED
  return more > 1
    ? [...all.slice(0, NAMED), `The log names ${amountOf(more, 'more partial source')}.`]
    : all
}
