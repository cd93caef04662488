import { setTimeout } from 'node:timers/promises'
import type { Audience } from '../report/model/audience.ts'
import type { Settings } from './settings.ts'
import { targets } from './targets/targets.ts'

/** Who may see a repository. `unknown` is to be taken for public. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown'

/** What the REST API tells of this repository. */
export interface Repository {
  readonly visibility: Visibility
  /** Who may see its Pages site: that of a private repository may be public. */
  readonly pages: PagesSite
}
export type PagesSite =
  | { readonly kind: 'none' }
  /** There is one, and the token may not ask who sees it. */
  | { readonly kind: 'unknown' }
  /** `branch`: the one it is made of; null where a workflow makes it. */
  | {
      readonly kind: 'site'
      readonly isPublic: boolean
      readonly branch: string | null
    }

/** What can be known where there is nobody to ask. */
export const unknownRepository: Repository = { visibility: 'unknown', pages: { kind: 'unknown' } }

const PATIENCE_MS = 10_000

/**
 * Asks the REST API who may see this repository and its Pages site. The event's payload does not tell
 * on a schedule. Never throws: what cannot be known is `unknown`.
 */
export async function askRepository(
  token: string,
  environment: NodeJS.ProcessEnv,
): Promise<Repository> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: name } = environment
  if (!name || token === '') return unknownRepository
  const answer = await ask(`${api}/repos/${name}`, token)
  if (answer.kind !== 'answered') return unknownRepository
  const visibility = visibilityIn(answer.fields)
  if (isPublic(visibility) || answer.fields.has_pages !== true)
    return { visibility, pages: { kind: 'none' } }
  return { visibility, pages: pagesIn(await ask(`${api}/repos/${name}/pages`, token)) }
}

type Answer =
  | { readonly kind: 'answered'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused' }

async function ask(url: string, token: string): Promise<Answer> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const response = await fetch(url, {
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 's3-log-report',
          'x-github-api-version': '2022-11-28',
        },
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (response.ok) {
        const fields: unknown = await response.json()
        if (typeof fields !== 'object' || fields === null) return { kind: 'refused' }
        return { kind: 'answered', fields: fields as Record<string, unknown> }
      }
      if (response.status < 500) return { kind: 'refused' }
    } catch {
      // no network, or too slow: ask again
    }
    await setTimeout(attempt * 300)
  }
  return { kind: 'refused' }
}

function visibilityIn({ visibility, private: isPrivate }: Readonly<Record<string, unknown>>) {
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
    return visibility
  if (isPrivate === true) return 'private' // a GHES that is too old to say more
  return isPrivate === false ? 'public' : 'unknown'
}

function pagesIn(answer: Answer): PagesSite {
  if (answer.kind === 'refused' || typeof answer.fields.public !== 'boolean')
    return { kind: 'unknown' }
  const { public: isPublic, source, build_type: made } = answer.fields
  const { branch } = (typeof source === 'object' && source !== null ? source : {}) as {
    branch?: unknown
  }
  const isBranch = made !== 'workflow' && typeof branch === 'string'
  return { kind: 'site', isPublic, branch: isBranch ? branch : null }
}

/** Whether everybody may see it, as far as one must assume. */
export function isPublic(visibility: Visibility): boolean {
  return visibility === 'public' || visibility === 'unknown'
}

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
  if (visibility === 'unknown')
    return {
      audience: 'public',
      why: 'whether this repository is public could not be found out (is a token given?)',
    }
  if (visibility === 'public') return { audience: 'public', why: 'this repository is public' }
  if (isOnSite(publish, pages))
    return pages.kind === 'unknown'
      ? {
          audience: 'public',
          why: "the Pages site of this repository may be public (with 'permissions: pages: read' that can be found out)",
        }
      : { audience: 'public', why: 'the Pages site of this repository is public' }
  return { audience: 'private', why: `this repository is ${visibility}` }
}

/** Whether the report gets onto a Pages site that may be public. */
function isOnSite(publish: Settings['publish'], pages: PagesSite): boolean {
  if (pages.kind === 'none' || (pages.kind === 'site' && !pages.isPublic)) return false
  const branch = pages.kind === 'site' ? pages.branch : null
  return publish.targets.some((name) => targets[name].isShownBy(branch, publish))
}

/** Why this run must not start, or undefined: whole client addresses are no thing to publish. */
export function privacyProblem(
  { counting, publish }: Pick<Settings, 'counting' | 'publish'>,
  { visibility }: Repository,
): string | undefined {
  if (counting.clientAddresses !== 'full' || publish.targets.length === 0 || !isPublic(visibility))
    return undefined
  const why =
    visibility === 'public'
      ? 'this repository is public'
      : 'whether this repository is public could not be found out (is a token given?), and it is taken for public'
  return (
    `client-addresses: 'full' is refused when publishing (${publish.targets.join(', ')}), because ${why}. ` +
    "Allowed here: 'masked' or 'hidden', or 'full' with publish: none."
  )
}
