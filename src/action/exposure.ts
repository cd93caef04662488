import type { Audience } from '../report/model/audience.ts'
import { isPublic, type Repository, whyVisible } from './repository.ts'
import type { Settings } from './settings.ts'
import { targets } from './targets/targets.ts'

/** Who gets to see what comes of a run. */
export interface Exposure {
  readonly audience: Audience
  /** Why it is that audience, for the log. */
  readonly why: string
  /** Whether strangers see the repository, as far as one must assume. */
  readonly isRepositoryPublic: boolean
  /** Whether strangers can read the Actions cache that this run writes. */
  readonly isCacheOpen: boolean
}

/** What decides it, beside the repository. */
export type ExposureSettings = Pick<Settings, 'counting' | 'report' | 'publish' | 'cache'>

/** Decides who gets to see what comes of a run. `repository` is null where there is none. */
export function exposureOf(settings: ExposureSettings, repository: Repository | null): Exposure {
  const { cache, counting } = settings
  const isRepositoryPublic = repository !== null && isPublic(repository.visibility)
  return {
    ...audienceOf(settings, repository),
    isRepositoryPublic,
    // With whole addresses nothing goes into such a cache.
    isCacheOpen:
      isRepositoryPublic &&
      cache.isOn &&
      cache.encryptionKey === null &&
      counting.clientAddresses !== 'full',
  }
}

function audienceOf(
  { report, publish }: ExposureSettings,
  repository: Repository | null,
): Pick<Exposure, 'audience' | 'why'> {
  if (report.audience !== null)
    return { audience: report.audience, why: "the input 'audience' says so" }
  if (repository === null)
    return publish.targets.length === 0
      ? { audience: 'private', why: 'it is published nowhere' }
      : { audience: 'public', why: 'nobody tells who may see it' }
  const { visibility, pages } = repository
  const whyRepository = whyVisible(visibility)
  if (whyRepository !== null) return { audience: 'public', why: whyRepository }
  for (const name of publish.targets) {
    const why = targets[name].whyPublic(pages, publish)
    if (why !== null) return { audience: 'public', why }
  }
  return { audience: 'private', why: `this repository is ${visibility}` }
}

/** Why this run must not start, or undefined: whole client addresses are no thing to publish. */
export function privacyProblem(
  { counting, publish }: Pick<Settings, 'counting' | 'publish'>,
  { visibility }: Repository,
): string | undefined {
  const why = whyVisible(visibility)
  if (counting.clientAddresses !== 'full' || publish.targets.length === 0 || why === null)
    return undefined
  const assumed = visibility === 'unknown' ? ', and it is taken for public' : ''
  return (
    `client-addresses: 'full' is refused when publishing (${publish.targets.join(', ')}), because ${why}${assumed}. ` +
    "Allowed here: 'masked' or 'hidden', or 'full' with publish: none."
  )
}
