/** Temporary directories of runs that were killed before they could remove them. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isAlive } from '../src/mirror/process.ts'

/** Directories this young may be those of a process in another container, whose number says nothing here. */
const YOUNG_MS = 3_600_000

/** Makes a temporary directory, named for what it is for and for this process. */
export function makeTemporary(purpose: 'run' | 'demo'): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `s3-log-report-${purpose}-${process.pid}-`))
}

/** Removes those that no process needs any more. What cannot be removed stays: it is not ours, or going just now. */
export async function removeLeftovers(now = Date.now()): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const ours = /^s3-log-report-(?:run|demo)-(?:(\d+)-)?\w{6}$/.exec(name)
    if (ours === null || (ours[1] !== undefined && isAlive(Number(ours[1])))) continue
    const place = path.join(tmpdir(), name)
    const made = await stat(place).catch(() => undefined)
    if (made === undefined || now - made.mtimeMs < YOUNG_MS) continue
    await rm(place, { recursive: true, force: true }).catch(() => undefined)
  }
}
