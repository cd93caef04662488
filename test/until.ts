import { setTimeout } from 'node:timers/promises'

/** Comes back once something is so. Where it never is, the one limit of all tests ends the wait. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(5)
}
