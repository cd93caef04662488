import { setTimeout } from 'node:timers/promises'
import type { Environment } from './inputs/row.ts'

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
const unknownRepository: Repository = { visibility: 'unknown', pages: { kind: 'unknown' } }

/** Which repository the run is of, and where that lies. */
export function repositoryIn(environment: Environment): { serverUrl: string; repository: string } {
  return {
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    repository: environment.GITHUB_REPOSITORY ?? '',
  }
}

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

/** Asks for the Pages site of a repository of which `askRepository` does not. Never throws. */
export async function askPagesSite(
  token: string,
  environment: NodeJS.ProcessEnv,
): Promise<PagesSite> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: name } = environment
  if (!name || token === '') return { kind: 'unknown' }
  const answer = await ask(`${api}/repos/${name}/pages`, token)
  return answer.kind === 'refused' && answer.status === 404 ? { kind: 'none' } : pagesIn(answer)
}

/** `status` is 0 where there was no answer. */
type Answer =
  | { readonly kind: 'answered'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly status: number }

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
        if (typeof fields !== 'object' || fields === null)
          return { kind: 'refused', status: response.status }
        return { kind: 'answered', fields: fields as Record<string, unknown> }
      }
      if (response.status < 500) return { kind: 'refused', status: response.status }
    } catch {
      // no network, or too slow: ask again
    }
    await setTimeout(attempt * 300)
  }
  return { kind: 'refused', status: 0 }
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

/** Why everybody may see a repository, as far as one must assume; null where they may not. */
export function whyVisible(visibility: Visibility): string | null {
  switch (visibility) {
    case 'public':
      return 'this repository is public'
    case 'unknown':
      return 'whether this repository is public could not be found out (is a token given?)'
    case 'private':
    case 'internal':
      return null
  }
}

/** Whether everybody may see it, as far as one must assume. */
export function isPublic(visibility: Visibility): boolean {
  return whyVisible(visibility) !== null
}

/** Why a Pages site may be read by anyone; null where there is none, or it is known to be closed. */
export function whyOpen(pages: PagesSite): string | null {
  switch (pages.kind) {
    case 'none':
      return null
    case 'unknown':
      return "the Pages site of this repository may be public (with 'permissions: pages: read' that can be found out)"
    case 'site':
      return pages.isPublic ? 'the Pages site of this repository is public' : null
  }
}
