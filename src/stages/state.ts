/** The state that the jobs of several machines share, as one of them opens it. */
import { createHash } from 'node:crypto'
import { openCipher } from '../action/cache/encryption.ts'
import * as log from '../action/job/log.ts'
import { once } from '../count/once.ts'
import { folderOf } from '../mirror/mirror.ts'
import { StateDays } from '../state/days.ts'
import { Jobs } from '../state/jobs.ts'
import { Shelf } from '../state/shelf.ts'
import { type Location, OpenLocation } from '../sync/location.ts'
import type { Source } from '../sync/objects.ts'
import type { StageSettings } from './settings.ts'
import { CacheGuard } from './steps/others.ts'
import type { World } from './world.ts'

export interface SharedState {
  /** By the folder of their source. */
  readonly days: ReadonlyMap<string, StateDays>
  readonly jobs: Jobs
  readonly shelf: Shelf
  /** All that is taken out of it passes this. */
  readonly guard: CacheGuard
  close(): Promise<void>
}

/** What of the world decides where something lies, and how long it is waited for. */
type StateWorld = Pick<World, 'environment' | 'now' | 'signal'>

/** Opens a state. Sends nothing yet. */
export function openSharedState(
  location: Location,
  { sources, store, concurrency, cache: { encryptionKey } }: StageSettings['shared'],
  { directory, spool }: { readonly directory: string; readonly spool: string },
  { environment, now, signal }: StateWorld,
): SharedState {
  const open = new OpenLocation(location, { ...store, concurrency, spool, now, signal })
  const report = reportName(sources)
  // A rerun of a failed job belongs to the run whose plan it follows.
  const run = (environment.GITHUB_RUN_ID ?? '').replace(/\W/g, '') || 'local'
  return {
    days: new Map(
      sources.map((source) => {
        const folder = folderOf(source)
        return [folder, new StateDays(open, folder, log.warning)]
      }),
    ),
    jobs: new Jobs(open, run, report),
    shelf: new Shelf(
      open,
      report,
      directory,
      // Making a key of a secret takes a while, and most jobs open no shelf.
      encryptionKey === null ? null : once(() => openCipher(encryptionKey)),
    ),
    guard: new CacheGuard(directory, sources, now, 'state'),
    close: () => open.close(),
  }
}

/** Names the report of these sources: several may keep their states in one place. */
function reportName(sources: readonly Source[]): string {
  const names = sources.map(folderOf).sort()
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12)
}
