import { renameSync } from 'node:fs'

/** What a file is for a moment while a virus scanner or an indexer of Windows looks at it. */
const PASSING: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES'])
const ATTEMPTS = 8
const FIRST_PAUSE_MS = 10

/**
 * Renames a file that was written aside to the name it is for, in place of what had that name: the one
 * place that does. Where another program holds either of the two, it is tried again for
 * two seconds. Waits without yielding: the threads have nothing else to do, and on most systems it
 * never comes to that.
 */
export function renameWhole(
  from: string,
  to: string,
  rename: (from: string, to: string) => void = renameSync,
): void {
  for (let attempt = 1; ; attempt++) {
    try {
      rename(from, to)
      return
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (!PASSING.has(code) || attempt === ATTEMPTS) throw error
      pause(FIRST_PAUSE_MS * 2 ** (attempt - 1))
    }
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
