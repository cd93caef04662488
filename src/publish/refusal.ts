import { lastWords, type Remote } from './git.ts'

/** The remote or the branch says no. Nothing was changed. */
export interface BranchRefused {
  readonly kind: 'refused'
  /** What to do about it, and what git said. */
  readonly why: string
}

/** What came of a git command that failed. */
export type Verdict =
  /** No second try helps. */
  | BranchRefused
  /** Someone else was faster: on the new tip it may go well. */
  | { readonly kind: 'lost race' }
  /** The network or the service, not the remote's owner: it may well say yes in a moment. */
  | { readonly kind: 'passing'; readonly words: string }
  | { readonly kind: 'unknown' }

type Attempt = Pick<Remote, 'serverUrl' | 'repository'> & {
  readonly branch: string
  readonly doing: 'read' | 'push'
}

interface Row {
  readonly says: RegExp
  readonly means: ((asked: Attempt, said: string) => string) | 'lost race' | 'passing'
}

const PERMISSIONS = '    permissions:\n      contents: write\n'
const NO_BRANCH = "'publish: pages' or 'publish: artifact' needs no branch"

/**
 * Of what git says, what it means. The first row that fits is it, so the particular stand above the
 * general: GitHub refuses with 403 for half a dozen reasons, and tells them in words alone.
 */
const rows: readonly Row[] = [
  // ── what the commit holds ──────────────────────────────────────────────────────────────────────
  {
    says: /PUSH (PROTECTION|BLOCKED)|Push cannot contain secrets|secrets? (was |were )?detected|GH009/i,
    means: ({ branch, serverUrl }, said) =>
      `The push protection of ${serverUrl} takes ${secretsIn(said)} for a secret and refused the commit to '${branch}'. ` +
      "It came from a log line: an object's key, an agent, a referrer. Leave such records out by 'exclude', or, " +
      'where it is no secret, allow it as the words below say.\n',
  },
  {
    says: /GH001|exceeds (GitHub's )?file size limit|Large files detected|blobs? (which|that) exceeds? the/i,
    means: ({ serverUrl, branch }, said) =>
      `${largeFilesIn(said) || `A file on '${branch}' is too large.`} ${largestAt(serverUrl)}. If it is not from this ` +
      `report, take it off the branch; else ${NO_BRANCH}.\n`,
  },
  {
    says: /pack exceeds maximum allowed size/i,
    means: ({ branch }) =>
      `What is new on '${branch}' is more than the server takes in one push. ${NO_BRANCH}.\n`,
  },
  {
    says: /over (its|the) (data|disk|storage|size)? ?(quota|limit)|(quota|size limit|storage limit) (of [\d.]+ ?\w+ )?(has been |is |was )?(exceeded|reached)|exceed(s|ed)? (its|the|your) (\S+ ){0,3}(quota|size limit|storage limit)|Disk quota exceeded/i,
    means: ({ repository, branch }) =>
      `${repository} has no storage left. Delete what is no longer needed, or let '${branch}' hold one commit ` +
      "only: 'branch-history: one'.\n",
  },
  {
    says: /GH007|publish a private email address/i,
    means: () =>
      "The address of 'commit-author' is private by its owner's settings on GitHub. Leave 'commit-author' out, or " +
      'give the ID+NAME@users.noreply.github.com address.\n',
  },
  {
    says: /refusing to allow .* to create or update workflow/i,
    means: ({ branch }) =>
      `'${branch}' holds workflows, which the token may not write again. Let the report have a branch of its own:\n\n    branch: gh-pages\n`,
  },
  {
    says: /No space left on device/i,
    means: ({ serverUrl }, said) =>
      /^remote:.*No space left/im.test(said)
        ? `The disk of ${serverUrl} is full. Its administrator has to free some space.\n`
        : 'The disk of this runner is full. Free some space, or use a runner with a larger disk.\n',
  },
  // ── the branch ─────────────────────────────────────────────────────────────────────────────────
  {
    says: /exists; cannot create|directory file conflict|refname conflict|there are still (refs|logs) under|non-empty directory .* blocking/i,
    means: ({ branch, serverUrl, repository }, said) => {
      const [, name] = /'refs\/heads\/([^']+)' exists/.exec(said) ?? []
      const there = name === undefined ? 'one that is there' : `'${name}'`
      return (
        `There can be no branch '${branch}' beside ${there}: one would be a directory of the other's name. ` +
        `Name another one by 'branch', or delete ${there} (${serverUrl}/${repository}/branches) if it is not needed.\n`
      )
    },
  },
  {
    says: /GH002|GH005|not a valid (ref|branch) name|funny refname|refusing to (create|update) funny ref/i,
    means: ({ branch }) => `The server takes no branch of the name '${branch}': give another.\n`,
  },
  {
    says: /protected branch|GH003|GH006|GH013|rule violations/i,
    means: ({ serverUrl, repository, branch }) =>
      `'${branch}' is protected and refused the commit. Let this workflow push to it ` +
      `(${serverUrl}/${repository}/settings/rules), or name another branch:\n\n    branch: traffic-report\n`,
  },
  // ── the repository and who asks ────────────────────────────────────────────────────────────────
  {
    says: /archived.*read-only|\b(repo|repository|project)\b.* (is|was|has been) archived|archived (repo|repository|project)\b/i,
    means: ({ repository }) =>
      `${repository} is archived, so nobody may write to it. Unarchive it in its settings, or run the report in ` +
      'another repository.\n',
  },
  {
    says: /repository( ['`"][^'`"]+['`"])? (is|was|has been) (currently )?(locked|disabled|migrat)|locked for migration/i,
    means: ({ repository }) =>
      `${repository} is locked or disabled on the server: the words below say why. Its owner has to see to that.\n`,
  },
  {
    says: /IP allow list/i,
    means: ({ repository }) =>
      `The owner of ${repository} lets in listed addresses only, and this runner's is not among them. Run on a ` +
      "self-hosted or larger runner with an address of its own, and add that to the organisation's IP allow list.\n",
  },
  {
    says: /SAML|single sign-on/i,
    means: () =>
      "The organisation enforces SAML single sign-on, and 'token' is not authorised for it. Leave 'token' out to use " +
      "the job's own, or authorise it: Settings → Developer settings → Personal access tokens → Configure SSO.\n",
  },
  {
    says: /account (is|was|has been) suspended|As an Enterprise Managed User/i,
    means: ({ serverUrl, repository }) =>
      `${serverUrl} lets the account that 'token' belongs to write nowhere, or not to ${repository}: the words below say ` +
      "why. Leave 'token' out to use the job's own, or take one of another account.\n",
  },
  {
    says: /mirror repository|repository is a mirror\b/i,
    means: ({ repository }) =>
      `${repository} is a mirror of another repository, so nothing is pushed to it. Run the report in a repository ` +
      'of its own.\n',
  },
  {
    says: /read-only mode|(down for|undergoing|under|in) maintenance/i,
    means: ({ serverUrl }) =>
      `${serverUrl} is being maintained and takes no pushes. Run the job again when that is over.\n`,
  },
  {
    says: /forbids access via|(enabled|has) (OAuth|third-party) App(lication)? access restrictions|token's lifetime/i,
    means: () =>
      "The organisation lets no token of this kind in: the words below say which it takes. Leave 'token' out to use the " +
      "job's own.\n",
  },
  { says: /secondary rate limit|rate limit exceeded|abuse detection/i, means: 'passing' },
  {
    says: /returned error: 401|Authentication failed|could not read (Username|Password)|Invalid username or|password authentication was removed|Bad credentials/i,
    means: ({ serverUrl }) =>
      `${serverUrl} does not accept the token: it has expired, was revoked or is another server's. Leave 'token' ` +
      "out to use the job's own, or renew the secret it comes from.\n",
  },
  {
    says: /returned error: 403|HTTP 403|Permission to .* denied|Write access to repository not granted|Resource not accessible|denied to/i,
    means: ({ repository, doing }) =>
      `The token may not ${doing === 'push' ? 'write to' : 'read'} ${repository}. Add this to the job:\n\n${PERMISSIONS}\n` +
      'On a pull request from a fork, or of Dependabot, it may never write: run on a schedule or by hand.\n',
  },
  {
    says: /returned error: 404|Repository not found|repository '.*' not found/i,
    means: ({ serverUrl, repository }) =>
      `${serverUrl}/${repository} is not there, or the token may not see it. The job needs\n\n${PERMISSIONS}`,
  },
  {
    says: /(returned error:|HTTP) 41[13]|Request Entity Too Large|Length Required/i,
    means: ({ serverUrl }, said) =>
      /411|Length Required/.test(said)
        ? `A proxy before ${serverUrl} takes no push whose length it is not told beforehand (HTTP 411). Have it take ` +
          `chunked requests (HTTP 1.1), or go around it by no_proxy; ${NO_BRANCH}.\n`
        : `A proxy before ${serverUrl} takes no push of this size (HTTP 413). Have its limit raised ` +
          `(client_max_body_size of nginx); ${NO_BRANCH}.\n`,
  },
  // ── the way there ──────────────────────────────────────────────────────────────────────────────
  {
    says: /SSL certificate problem|certificate verif|server certificate|certificate subject name|SEC_E_(UNTRUSTED_ROOT|CERT\w+|WRONG_PRINCIPAL)|unable to get local issuer/i,
    means: ({ serverUrl }) =>
      `The certificate of ${serverUrl} is not one that this runner trusts. Name the file of its authority in the ` +
      'environment: GIT_SSL_CAINFO.\n',
  },
  {
    says: /HTTP code 407|returned error: 407|tunnel failed, response 407|Proxy Authentication Required/i,
    means: () =>
      'The proxy wants a login. Put it into the environment: https_proxy=http://USER:PASSWORD@PROXY.\n',
  },
  {
    says: /HTTP code 4\d\d from proxy|tunnel failed, response 4\d\d/i,
    means: ({ serverUrl }) =>
      `The proxy in https_proxy lets nobody through to ${serverUrl}. Have it allowed there, or name the host in ` +
      'no_proxy, if it can be reached without.\n',
  },
  {
    says: /\[rejected\]|stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|failed to lock|reference already exists|incorrect old value/i,
    means: 'lost race',
  },
  {
    says: /returned error: (408|429|5\d\d)|HTTP (408|429|5\d\d)|Could not resolve|Connection (reset|refused|timed out)|Failed to connect|Operation too slow|early EOF|unexpected disconnect|tunnel failed, response 5\d\d|HTTP code 5\d\d from proxy|RPC failed|the remote end hung up|Internal Server Error|Empty reply from server|GnuTLS recv error|SSL_ERROR_SYSCALL|gnutls_handshake|fatal error in commit_refs/i,
    means: 'passing',
  },
  // ── whatever else a server of one's own refuses ────────────────────────────────────────────────
  {
    says: /hook declined|\[remote rejected\]/i,
    means: ({ serverUrl, branch }) =>
      `A rule of ${serverUrl} refused the commit to '${branch}': the words below are its own. Mend what it asks ` +
      `for, or name another branch; ${NO_BRANCH}.\n`,
  },
]

/** What git said, as what to do about it. */
export function verdictOf(asked: Attempt, said: string): Verdict {
  const means = rows.find(({ says }) => says.test(said))?.means
  if (means === undefined) return { kind: 'unknown' }
  if (means === 'lost race') return { kind: means }
  const words = lastWords(said.replace(/^remote:\s?/gm, ''))
  if (means === 'passing') return { kind: means, words }
  return { kind: 'refused', why: `${means(asked, said)}\ngit said: ${words}` }
}

/** Of a push that may be tried again. */
export type Retryable = Extract<Verdict, { readonly kind: 'lost race' | 'passing' }>

const reasons = {
  'lost race': 'someone else was faster',
  passing: 'the connection broke',
} as const satisfies Record<Retryable['kind'], string>

/** What is noted when a push is tried again. */
export function retryText({ branch }: Pick<Attempt, 'branch'>, { kind }: Retryable): string {
  const what = kind === 'lost race' ? 'moved while publishing' : 'could not be pushed to'
  return `'${branch}' ${what} (${reasons[kind]}); trying again`
}

/** What is said when none of so many pushes came through, by the last of them. */
export function exhaustedText(
  { serverUrl, branch }: Pick<Attempt, 'serverUrl' | 'branch'>,
  attempts: number,
  last: Retryable,
): string {
  const why = reasons[last.kind]
  const what =
    last.kind === 'lost race'
      ? `it moved under all of ${attempts} attempts (${why}). Do many jobs push to it at once? ` +
        "A 'concurrency:' group makes them wait."
      : `none of ${attempts} pushes came through to ${serverUrl} (${why}). Run the job again later.\n\ngit said: ${last.words}`
  return `Could not publish to '${branch}': ${what}`
}

/** As `verdictOf`, where nothing more is tried: throws where it is no refusal. */
export function refusalOf(asked: Attempt, said: string): BranchRefused {
  const verdict = verdictOf(asked, said)
  if (verdict.kind === 'refused') return verdict
  throw new Error(
    `Could not ${asked.doing === 'read' ? 'read' : 'push to'} '${asked.branch}' of ${asked.repository}: ` +
      lastWords(said.replace(/^remote:\s?/gm, '')),
  )
}

/** `data.json (line 4), index.html`, and what for: GitHub names each place as `path: data.json:4`, GitLab as
 * `-- data.json:4 | kind`. */
function secretsIn(said: string): string {
  const places = [
    ...said.matchAll(/(?:\bpath: |^(?:remote:)?\s*-- )(\S.*?):(\d+)(?= *\||\s*$)/gm),
  ].map(([, file = '', line]) => `${JSON.stringify(file)} (line ${line})`)
  const named = /—— (.+?) —{2,}|^(?:remote:)?\s*-- \S.*?:\d+ *\| *(.+?)\s*$/gm
  const kinds = [...said.matchAll(named)].map(([, github, gitlab = '']) => github ?? gitlab)
  const what = [...new Set(kinds)].join(', ')
  const where = [...new Set(places)]
  const more = where.length > 5 ? ` and ${where.length - 5} more` : ''
  return `${where.slice(0, 5).join(', ') || 'something in the report'}${more}${what && `, by its look ${/^[AEIO]/.test(what) ? 'an' : 'a'} ${what},`}`
}

function largestAt(serverUrl: string): string {
  return serverUrl === 'https://github.com'
    ? 'GitHub takes no file above 100 MB'
    : `${serverUrl} takes none above a limit that its administrator sets`
}

/** `"x.csv" has 123.45 MB.` */
function largeFilesIn(said: string): string {
  return [...said.matchAll(/File (.+?) is ([\d.]+ [KMG]B); this exceeds/g)]
    .map(([, file = '', size]) => `${JSON.stringify(file)} has ${size}.`)
    .join(' ')
}
