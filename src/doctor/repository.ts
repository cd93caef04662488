/** Looks at the repository that the report is published by: asks, and sends nothing. */
import {
  askPagesSite,
  askRepository,
  isPublic,
  type Repository,
  repositoryIn,
} from '../action/repository.ts'
import type { Settings } from '../action/settings.ts'
import { targets } from '../action/targets/targets.ts'
import { askPush, type PushAsked } from '../publish/ask-push.ts'

/** What was seen of the repository. */
export interface RepositorySeen extends Repository {
  /** `owner/name` */
  readonly repository: string
  readonly serverUrl: string
  readonly hasToken: boolean
  /** Null where nothing is pushed, or without a token. */
  readonly push: PushAsked | { readonly kind: 'not told'; readonly why: string } | null
}

/** Null where there is no repository to ask, as at a desk. */
export async function lookAtRepository(
  { publish }: Pick<Settings, 'publish'>,
  environment: NodeJS.ProcessEnv,
  temporary: string,
): Promise<RepositorySeen | null> {
  const { repository, serverUrl } = repositoryIn(environment)
  if (repository === '') return null
  const { token, branch } = publish
  const isPushing = publish.targets.some((name) => targets[name].needs.token !== null)
  const { visibility, pages } = await askRepository(token, environment)
  const remote = { serverUrl, repository, token, temporary, branch }
  const push =
    isPushing && token !== ''
      ? await askPush(remote).catch((error: Error) => {
          return { kind: 'not told', why: error.message } as const
        })
      : null
  return {
    ...{ repository, serverUrl, visibility },
    // The site of a public repository makes nothing more public, so the nightly job does not ask for it.
    pages: isPublic(visibility) ? await askPagesSite(token, environment) : pages,
    ...{ hasToken: token !== '', push },
  }
}
