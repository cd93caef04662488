import path from 'node:path'
import {
  type BranchFile,
  type BranchOptions,
  pageAddress,
  publishToBranch,
  readFromBranch,
} from '../publish/branch.ts'
import type { Site } from '../publish/directory.ts'
import { type Uploaded, uploadArtifact, uploadPages } from './artifact.ts'
import * as log from './log.ts'
import type { Settings } from './settings.ts'

/** Beside the report on the branch; no page has this name. */
const HISTORY = 'history/'
const isHistory = (path: string): boolean => path.startsWith(HISTORY)

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
 * fails the job over `problems` when everything else is done. `history` goes to the branch only:
 * paths begin with `history/`; what is new or changed is enough, the rest stays there. `temporary`
 * is a directory for what is needed on the way. `more.earlier` are files of the night before;
 * `more.objection` says why the report must not replace the one on the branch, which has more history than is given.
 */
export async function deliver(
  site: Site,
  history: readonly BranchFile[],
  settings: Settings,
  temporary: string,
  environment: NodeJS.ProcessEnv,
  more: Pick<BranchOptions, 'earlier' | 'objection'> = {},
): Promise<Delivered> {
  const { targets, artifactName, artifactRetentionDays } = settings.publish
  const problems: string[] = []
  const words: string[] = []
  let pageUrl: string | null = null
  let commit: string | null = null
  let artifactId: number | null = null

  const uploaded = (name: string, outcome: Uploaded): void => {
    switch (outcome.kind) {
      case 'uploaded':
        artifactId ??= outcome.id
        words.push(`Uploaded as artifact '${name}'`)
        return
      case 'refused':
        problems.push(outcome.why)
    }
  }

  if (targets.includes('branch')) {
    const options = { ...branchOptions(settings, temporary, environment), ...more }
    const files = site.files.map((name) => {
      return { path: name, file: path.join(site.directory, name), oid: site.oids.get(name) }
    })
    const published = await publishToBranch([...files, ...history], options).catch(
      (error: Error) => ({ kind: 'refused', why: error.message }) as const,
    )
    switch (published.kind) {
      case 'refused':
        problems.push(published.why)
        break
      case 'published':
      case 'unchanged': {
        commit = published.commit
        const { serverUrl, repository, directory } = options
        pageUrl = pageAddress(serverUrl, repository, directory, published.cname)
        words.push(
          published.kind === 'published'
            ? `Published to '${options.branch}' as ${commit.slice(0, 7)}`
            : `Nothing new to publish, '${options.branch}' stays as it is`,
        )
      }
    }
  }
  if (targets.includes('pages')) {
    uploaded('github-pages', await uploadPages(site, temporary))
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment
    pageUrl ??= pageAddress(
      GITHUB_SERVER_URL ?? 'https://github.com',
      GITHUB_REPOSITORY ?? '',
      '.',
      null,
    )
  }
  if (targets.includes('artifact'))
    uploaded(artifactName, await uploadArtifact(site, artifactName, artifactRetentionDays))
  if (targets.length === 0) words.push(`Written to ${settings.directories.report}`)
  return { pageUrl, commit, artifactId, outcome: words.join('. '), problems }
}

/**
 * Those files of the history on the branch that `wantedOf` picks: of what `deliver` put there, by path
 * (`history/…`); it also gets git's ids of all files of the report. Empty where the settings publish to no branch and where the branch is missing. Throws
 * where it cannot be read, and says what to do: an unread history must not pass for an empty one.
 */
export async function readHistory(
  settings: Settings,
  temporary: string,
  environment: NodeJS.ProcessEnv,
  wantedOf: Parameters<typeof readFromBranch>[1] = (paths) => paths,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!settings.publish.targets.includes('branch')) return new Map()
  const read = await readFromBranch(branchOptions(settings, temporary, environment), (paths, ids) =>
    wantedOf(paths.filter(isHistory), ids),
  )
  switch (read.kind) {
    case 'read':
      return read.files
    case 'refused':
      throw new Error(read.why)
  }
}

function branchOptions(
  settings: Settings,
  temporary: string,
  environment: NodeJS.ProcessEnv,
): BranchOptions {
  const { branch, branchDirectory, history, author, token } = settings.publish
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment
  return {
    serverUrl: GITHUB_SERVER_URL || 'https://github.com',
    repository: GITHUB_REPOSITORY ?? '',
    token,
    temporary,
    branch,
    directory: branchDirectory,
    history,
    author,
    message: 'Traffic report',
    isKept: isHistory,
    note: log.info,
  }
}
