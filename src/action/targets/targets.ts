import { artifact } from './artifact.ts'
import { branch } from './branch.ts'
import { pages } from './pages.ts'
import type { Target } from './target.ts'

/** Every place that a report can be published to, by its name in input `publish`, in the order in which
 * they are published to. A new one is a file beside this one and a line here. */
export const targets = { branch, pages, artifact } as const satisfies Readonly<
  Record<string, Target<never>>
>

export type PublishTarget = keyof typeof targets
export const targetNames = Object.keys(targets) as readonly PublishTarget[]

/** Inputs that belong to one target. */
export type TargetInput = (typeof targets)[PublishTarget]['inputs'][number]
export const targetInputs: readonly TargetInput[] = targetNames.flatMap(
  (name): readonly TargetInput[] => targets[name].inputs,
)

/** Whether one of them keeps the counts for good, so that they outlive the cache and the log objects. */
export function isHistoryKept(names: readonly PublishTarget[]): boolean {
  return names.some((name) => targets[name].readHistory !== null)
}
