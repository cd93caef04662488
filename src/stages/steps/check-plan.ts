/** Whether the plan of a run is one for this job. */
import { madeBy } from '../../mirror/day/made-by.ts'
import { type JobsPlan, PlanError } from '../../state/jobs.ts'

/** Throws PlanError where a plan is none for this job: another version, or other inputs, would count otherwise, and the
 * next plan would have all of it counted anew. */
export function checkPlan({ counting }: JobsPlan, ours: string): void {
  const made = madeBy(counting, ours)
  if (made === 'the same') return
  throw new PlanError(
    made === 'other code'
      ? 'The plan of this run was made by another version of the action. Give all jobs of the workflow the same version, and run all of them again.'
      : 'The plan of this run was made with other settings than this job has. Give all jobs of the workflow the same inputs (time-zone, exclude, client-addresses), and run all of them again.',
  )
}
