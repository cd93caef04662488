/** What was seen of the repository → what publishing has, what it lacks, and who will read it. Pure. */
import { type ExposureSettings, exposureOf, privacyProblem } from '../action/exposure.ts'
import type { PagesSite } from '../action/repository.ts'
import type { Settings } from '../action/settings.ts'
import { isHistoryKept, targets } from '../action/targets/targets.ts'
import { printableKey } from '../sync/objects.ts'
import type { Observation } from './observation.ts'
import type { RepositorySeen } from './repository.ts'

/** What decides where a report goes, and who reads it. */
export type PublishedBy = ExposureSettings & Pick<Settings, 'state'>

export function judgeRepository(
  seen: RepositorySeen | null,
  settings: PublishedBy,
): readonly Observation[] {
  if (seen === null)
    return [
      {
        state: 'not looked at',
        about: 'repository',
        seen: "there is none here: a job with 'role: doctor' looks at its token, its branch and its Pages site",
      },
    ]
  return [
    judgeVisibility(seen),
    ...judgeAudience(seen, settings),
    ...judgeToken(seen, settings),
    ...judgePages(seen, settings),
    ...judgeHistory(settings),
    ...judgeCache(seen, settings),
  ]
}

function judgeVisibility({ repository, visibility }: RepositorySeen): Observation {
  const about = 'repository'
  if (visibility !== 'unknown') return { state: 'ok', about, seen: `${repository}, ${visibility}` }
  return {
    state: 'warning',
    about,
    seen: `who may see ${repository} could not be found out, so it is taken for public`,
    cure: "Leave the input 'token' out to use the job's own, or give one that may read the repository.",
  }
}

function judgeAudience(seen: RepositorySeen, settings: PublishedBy): Observation[] {
  const about = 'audience'
  const problem = privacyProblem(settings, seen)
  if (problem !== undefined)
    return [{ state: 'missing', about, seen: 'whole addresses would become public', cure: problem }]
  const { audience, why } = exposureOf(settings, seen)
  const hidden =
    audience === 'public'
      ? '. It names only what is public, as docs/privacy.md tells; the input audience says otherwise'
      : '. It names everything'
  return [{ state: 'ok', about, seen: `the report is ${audience}, as ${why}${hidden}` }]
}

function judgeToken(
  { hasToken, push, repository }: RepositorySeen,
  { publish }: PublishedBy,
): Observation[] {
  return publish.targets.flatMap((name): Observation[] => {
    const { token } = targets[name].needs
    if (token === null) return []
    const about = 'token'
    const cure = `Leave the input 'token' out to use the job's own, and let that write:\n\n    permissions:\n      ${token.permission}`
    if (!hasToken) return [{ state: 'missing', about, seen: `there is none to ${token.to}`, cure }]
    const branch = `'${printableKey(publish.branch)}'`
    switch (push?.kind) {
      case 'refused':
        return [{ state: 'missing', about, seen: `it may not ${token.to}`, cure: push.why.trim() }]
      case 'may': {
        const what = push.isNew ? `make the branch ${branch}` : `push to the branch ${branch}`
        return [{ state: 'ok', about, seen: `it may ${what} of ${repository}` }]
      }
      default:
        return [{ state: 'not looked at', about, seen: push?.why ?? 'nothing could be asked' }]
    }
  })
}

function judgePages(seen: RepositorySeen, { publish }: PublishedBy): Observation[] {
  const wanted = publish.targets
    .map((name) => targets[name].pagesFrom)
    .find((from) => from !== null)
  if (wanted === undefined) {
    const seen = 'no page is made of what is published'
    return [{ state: 'not needed', about: 'Pages', seen }]
  }
  const { pages, serverUrl, repository } = seen
  const isBranch = wanted === 'a branch'
  const where = `${serverUrl}/${repository}/settings/pages`
  const choose = isBranch
    ? `choose “Deploy from a branch”, '${printableKey(publish.branch)}' and / (root), once the first report is on it`
    : 'choose “GitHub Actions”'
  const cure = `At ${where} ${choose}.`
  return [{ about: 'Pages', ...siteState(pages, isBranch ? publish.branch : null, cure) }]
}

/** `branch` is that which a site is to be made of; null where a workflow is to make it. */
function siteState(
  pages: PagesSite,
  branch: string | null,
  cure: string,
): Omit<Observation, 'about'> {
  switch (pages.kind) {
    case 'none':
      return { state: 'warning', seen: 'there is no Pages site yet', cure }
    case 'unknown':
      return {
        state: 'not looked at',
        seen: "the token may not ask for the Pages site ('permissions: pages: read' lets it)",
        cure,
      }
    case 'site': {
      const made =
        pages.branch === null ? 'a workflow' : `the branch '${printableKey(pages.branch)}'`
      const seen = `there is a ${pages.isPublic ? 'public' : 'private'} site, made of ${made}`
      return pages.branch === branch ? { state: 'ok', seen } : { state: 'warning', seen, cure }
    }
  }
}

/** Only counts that are kept outlive the log objects. */
function judgeHistory({ publish, state }: PublishedBy): Observation[] {
  if (publish.targets.length === 0 || state !== null || isHistoryKept(publish.targets)) return []
  return [
    {
      state: 'warning',
      about: 'history',
      seen: 'counts are kept in the Actions cache alone, which GitHub drops after a week without a run',
      cure: "Give an S3 location that keeps a copy: 'state: s3://BUCKET/PREFIX/' (docs/setup.md has its permissions).",
    },
  ]
}

function judgeCache(seen: RepositorySeen, settings: PublishedBy): Observation[] {
  const about = 'cache'
  const { isCacheOpen } = exposureOf(settings, seen)
  if (!isCacheOpen) {
    const how = !settings.cache.isOn
      ? 'it is off'
      : settings.cache.encryptionKey !== null
        ? 'it is sealed with your key'
        : 'only who may read the repository can read it'
    return [{ state: 'ok', about, seen: how }]
  }
  return [
    {
      state: 'warning',
      about,
      seen: 'anyone may read the cache of a public repository: it gets no raw record, and visitors of several days are added up',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      cure: 'Make a secret that seals it, and give it as \'cache-encryption-key\':\n\n    gh secret set CACHE_KEY --body "$(openssl rand -base64 32)"\n    cache-encryption-key: ${{ secrets.CACHE_KEY }}',
    },
  ]
}
