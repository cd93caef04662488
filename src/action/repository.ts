import { setTimeout } from 'node:timers/promises'
import type { Settings } from './settings.ts'

/** Who may see a repository. `unknown` is to be taken for public. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown'

const PATIENCE_MS = 10_000

/**
 * Asks the REST API who may see this repository. The event's payload does not tell on a schedule.
 * Never throws: what cannot be known is `unknown`.
 */
export async function visibilityOf(
  token: string,
  environment: NodeJS.ProcessEnv,
): Promise<Visibility> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: name } = environment
  if (!name || token === '') return 'unknown'
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const response = await fetch(`${api}/repos/${name}`, {
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 's3-log-report',
          'x-github-api-version': '2022-11-28',
        },
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (response.ok) return visibilityIn(await response.json())
      if (response.status < 500) return 'unknown'
    } catch {
      // no network, or too slow: ask again
    }
    await setTimeout(attempt * 300)
  }
  return 'unknown'
}

function visibilityIn(answer: unknown): Visibility {
  if (typeof answer !== 'object' || answer === null) return 'unknown'
  const { visibility, private: isPrivate } = answer as Record<string, unknown>
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
    return visibility
  if (isPrivate === true) return 'private' // a GHES that is too old to say more
  return isPrivate === false ? 'public' : 'unknown'
}

/** Whether everybody may see it, as far as one must assume. */
export function isPublic(visibility: Visibility): boolean {
  return visibility === 'public' || visibility === 'unknown'
}

/** Why this run must not start, or undefined: whole client addresses are no thing to publish. */
export function privacyProblem(settings: Settings, visibility: Visibility): string | undefined {
  const { counting, publish } = settings
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
