/** What a run is for. */

/** Parts of the nightly job, each a job of its own on another machine. */
const parts = ['plan', 'count', 'report'] as const
export type PartRole = (typeof parts)[number]

/** `all` is the whole nightly job. */
export const roles = ['all', ...parts, 'doctor'] as const
type Role = (typeof roles)[number]

export function isPart(role: Role): role is PartRole {
  return parts.some((part) => part === role)
}
