import type { Site } from '../publish/directory.ts'
import { repositoryIn } from './repository.ts'
import type { Settings } from './settings.ts'
import type {
  Delivery,
  Files,
  HistoryAsked,
  TargetOutcome,
  TargetOutputs,
} from './targets/target.ts'
import { targets } from './targets/targets.ts'

/** What became of the report, over all targets. */
export interface Delivered {
  /** Where the page is to be read; null where it is published nowhere. */
  readonly pageUrl: string | null
  readonly commit: string | null
  readonly artifactId: number | null
  /** A few words: `Published as 1a2b3c4`, `Nothing new to publish`. */
  readonly outcome: string
  /** One for each target that refused; each says what to do. */
  readonly problems: readonly string[]
}

/**
 * Takes the site to every target of the settings. One that refuses stops no other; the caller
 * fails the job over `problems` when everything else is done. `history` goes to targets that keep it:
 * paths begin with `history/`; what is new or changed is enough, the rest stays there. `temporary`
 * is a directory for what is needed on the way. `more.earlier` are files of the night before;
 * `more.objection` says why the report must not replace one that has more history than is given.
 */
export async function deliver(
  site: Site,
  history: Delivery['history'],
  { publish, directories }: Pick<Settings, 'publish' | 'directories'>,
  temporary: string,
  environment: NodeJS.ProcessEnv,
  more: Pick<Delivery, 'earlier' | 'objection'> = {},
): Promise<Delivered> {
  const delivery = { site, history, temporary, environment, ...more }
  const outcomes: TargetOutcome[] = []
  for (const name of publish.targets) outcomes.push(await targets[name].publish(delivery, publish))
  const first = <Name extends keyof TargetOutputs>(name: Name): TargetOutputs[Name] | null =>
    outcomes.find(({ outputs }) => outputs[name] !== undefined)?.outputs[name] ?? null
  const words = outcomes.flatMap(({ words }) => words ?? [])
  if (publish.targets.length === 0) words.push(`Written to ${directories.report}`)
  return {
    pageUrl: first('pageUrl'),
    commit: first('commit'),
    artifactId: first('artifactId'),
    outcome: words.join('. '),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
  }
}

/**
 * Where the report will be read, as far as that can be told before it is published: by the names of owner, repository
 * and directory. A domain of one's own is not known here; GitHub leads on to it. Null where it is read nowhere.
 */
export function addressOf(
  { publish }: Pick<Settings, 'publish'>,
  environment: NodeJS.ProcessEnv,
): string | null {
  if (repositoryIn(environment).repository === '') return null
  const known = publish.targets.map((name) => targets[name].address(environment, publish))
  return known.find((address) => address !== null) ?? null
}

/**
 * The files of the history, as `deliver` put them there, that `wantedOf` picks from their paths
 * (`history/…`). With them it is given git's ids of all files of the report. The history is that of the
 * first target that keeps one; empty where none does and where there is none yet. Throws where it cannot be read, and says
 * what to do: an unread history must not pass for an empty one.
 */
export async function readHistory(
  { publish }: Pick<Settings, 'publish'>,
  temporary: string,
  environment: NodeJS.ProcessEnv,
  wantedOf: HistoryAsked['wantedOf'] = (paths) => paths,
): Promise<Files> {
  for (const name of publish.targets) {
    const { readHistory: read } = targets[name]
    if (read !== null) return read({ temporary, environment, wantedOf }, publish)
  }
  return new Map()
}
