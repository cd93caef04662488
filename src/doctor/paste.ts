/** The lines to paste: a workflow, and the policy of the role that it takes. Pure. */
import { exposureOf } from '../action/exposure.ts'
import type { Settings } from '../action/settings.ts'
import type { Paste } from './observation.ts'
import { policyFor } from './policy.ts'
import type { RepositorySeen } from './repository.ts'
import { guessSites } from './site.ts'
import type { SourceSeen } from './source.ts'
import { type WorkflowParts, workflowFor } from './workflow.ts'

export interface PastedFor {
  readonly settings: Settings
  readonly sources: readonly SourceSeen[]
  readonly repository: RepositorySeen | null
  /** Every input that was given, with its text. */
  readonly given: WorkflowParts['given']
  /** Relative paths of directories begin here. */
  readonly workspace: string
  /** The region that the AWS environment names; null where it names none. */
  readonly region: string | null
  /** The store that the AWS environment names; null where it names none. */
  readonly endpoint: string | null
  /** The action's own: `1.4.0`. */
  readonly version: string
}

/** Inputs that the workflow has in a place of its own, or that are of this run alone. */
const ownPlaces = new Set([
  ...['logs', 'site', 'region', 'endpoint'],
  ...['role', 'report-directory', 'mirror-directory'],
])

export function pastesFor(of: PastedFor): readonly Paste[] {
  const { settings, sources, given } = of
  const { report, store, publish, timeBudgetMinutes } = settings
  const region = store.region ?? sources.find((one) => one.region !== null)?.region ?? of.region
  const isAmazon = isOfAmazon(of)
  const workflow = workflowFor({
    sources: settings.sources,
    workspace: of.workspace,
    sites: report.site.length > 0 ? report.site : guessSites(sources),
    region,
    endpoint: isAmazon ? null : (store.endpoint ?? of.endpoint),
    targets: publish.targets,
    timeBudgetMinutes,
    cacheKey: cacheKeyFor(of),
    given: given.filter(([name]) => !ownPlaces.has(name)),
    version: `v${of.version.split('.')[0]}`,
  })
  const logs = settings.sources.flatMap((source) => (source.kind === 's3' ? [source] : []))
  const allowed = { logs, state: settings.state, isDeleting: settings.deleteAfterDays > 0, region }
  const pastes: Paste[] = [
    { title: 'To paste as .github/workflows/traffic.yml', language: 'yaml', text: workflow },
  ]
  if (isAmazon && logs.length > 0)
    pastes.push({
      title: 'To paste as the policy of the role that it takes (docs/setup.md makes the role)',
      language: 'json',
      text: policyFor(allowed),
    })
  return pastes
}

/** An endpoint of Amazon's own may be named, too: then the bucket tells its region. */
function isOfAmazon({ settings, sources, endpoint }: PastedFor): boolean {
  const isUsual = settings.store.endpoint === null && endpoint === null
  return isUsual || sources.some(({ region }) => region !== null)
}

function cacheKeyFor({ settings, repository }: PastedFor): WorkflowParts['cacheKey'] {
  const { cache } = settings
  if (cache.encryptionKey !== null) return 'needed'
  if (!cache.isOn) return 'not needed'
  if (repository === null) return 'unknown'
  return exposureOf(settings, repository).isCacheOpen ? 'needed' : 'not needed'
}
