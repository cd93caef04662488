import { lastWords, type Remote } from './git.ts'

/** The remote or the branch says no. Nothing was changed. */
export interface Refused {
  readonly kind: 'refused'
  /** What to do about it, and what git said. */
  readonly why: string
}

type Asked = Pick<Remote, 'serverUrl' | 'repository'> & {
  readonly branch: string
  readonly doing: 'read' | 'push'
}

const PERMISSIONS = '    permissions:\n      contents: write\n'

/** Of what git says, what it means. The first row that fits is it. */
const refusals: readonly (readonly [says: RegExp, means: (asked: Asked) => string])[] = [
  [
    /hook declined|protected branch|GH006|GH013|rule violations/i,
    ({ serverUrl, repository, branch }) =>
      `'${branch}' is protected and refused the commit. Let this workflow push to it ` +
      `(${serverUrl}/${repository}/settings/rules), or name another branch:\n\n    branch: traffic-report\n`,
  ],
  [
    /returned error: 401|Authentication failed|could not read Username|Invalid username or/i,
    ({ serverUrl }) =>
      `${serverUrl} does not accept the token. Leave 'token' out to use the job's own, or renew the ` +
      'secret it comes from.\n',
  ],
  [
    /returned error: 403|Permission to .* denied|Write access to repository not granted|denied to/i,
    ({ repository, doing }) =>
      `The token may not ${doing === 'push' ? 'write to' : 'read'} ${repository}. Add this to the job:\n\n${PERMISSIONS}`,
  ],
  [
    /returned error: 404|Repository not found|repository '.*' not found/i,
    ({ serverUrl, repository }) =>
      `${serverUrl}/${repository} is not there, or the token may not see it. The job needs\n\n${PERMISSIONS}`,
  ],
]

/** What git said, as what to do about it. Throws where it is no refusal. */
export function refusalOf(asked: Asked, said: string): Refused {
  const words = lastWords(said.replace(/^remote:\s?/gm, ''))
  const [, means] = refusals.find(([says]) => says.test(said)) ?? []
  if (means !== undefined) return { kind: 'refused', why: `${means(asked)}\ngit said: ${words}` }
  throw new Error(
    `Could not ${asked.doing === 'read' ? 'read' : 'push to'} '${asked.branch}' of ${asked.repository}: ${words}`,
  )
}

/** Whether the branch's rules, not someone faster, refused a push. */
export function isForbidden(said: string): boolean {
  return refusals[0]?.[0].test(said) ?? false
}

/** Whether someone else was faster. */
export function isLostRace(said: string): boolean {
  return /\[rejected\]|stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|failed to lock|reference already exists|incorrect old value/i.test(
    said,
  )
}

/** Whether the network, not the remote, says no: it may well say yes in a moment. */
export function isPassing(said: string): boolean {
  return /returned error: (429|5\d\d)|HTTP (429|5\d\d)|Could not resolve host|Connection (reset|refused|timed out)|Failed to connect|Operation too slow|early EOF|unexpected disconnect|RPC failed|the remote end hung up/i.test(
    said,
  )
}
