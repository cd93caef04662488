/** What inputs must not say together: each names the input that can mend it. */
import path from 'node:path'
import type { BadgeNumber } from '../../report/model/badge.ts'
import { stateFolders } from '../../sync/location.ts'
import { isHistoryKept, targets } from '../targets/targets.ts'
import { existsAt, isDirectory, isWithin, linkBetween } from './places.ts'
import { isPart } from './roles.ts'
import { type Environment, expected, quote } from './row.ts'
import type { InputName, Settings } from './rows.ts'

export interface GivenInputs {
  readonly settings: Settings
  readonly environment: Environment
  /** The text given for an input. */
  readonly textOf: (name: string) => string
}

interface Check {
  /** The input whose problems it is named with. */
  readonly with: InputName
  readonly problems: (given: GivenInputs) => readonly string[]
}

export const checks: readonly Check[] = [
  { with: 'state', problems: rolesHaveAState },
  { with: 'state', problems: stateIsNoLog },
  { with: 'shard', problems: shardIsGiven },
  { with: 'logs', problems: rolesReadBuckets },
  { with: 'delete-after-days', problems: rolesDeleteNothing },
  { with: 'token', problems: targetsHaveWhatTheyNeed },
  { with: 'artifact-name', problems: artifactsHaveNamesOfTheirOwn },
  { with: 'badge', problems: badgeIsPublic },
  { with: 'open-data-licence', problems: licenceHasData },
  { with: 'other-reports', problems: openNamesNeedABranch },
  { with: 'mirror-directory', problems: mirrorIsOutsideOfReport },
  { with: 'mirror-directory', problems: directoriesAreTheirOwn },
  { with: 'report-directory', problems: (given) => noLinkLeadsTo('report', given) },
  { with: 'mirror-directory', problems: (given) => noLinkLeadsTo('mirror', given) },
  { with: 'template-directory', problems: (given) => noLinkLeadsTo('template', given) },
  { with: 'endpoint', problems: accessPointsHaveHosts },
]

function openNamesNeedABranch({ settings }: GivenInputs): string[] {
  const open = settings.report.otherReports.find(({ directory }) => directory.includes('*'))
  return open !== undefined && !isHistoryKept(settings.publish.targets)
    ? [
        `other-reports: got ${quote(open.directory)}, but what '*' stands for is looked up on the branch, and 'publish' names none: write each directory in a line of its own`,
      ]
    : []
}

function rolesHaveAState({ settings }: GivenInputs): string[] {
  return isPart(settings.role) && settings.state === null
    ? [
        `state: required for 'role: ${settings.role}', as s3://bucket/prefix: a private place of your own where the jobs of a run leave what they counted`,
      ]
    : []
}

/** What is kept there would be read as log objects, or log objects would be taken for what is kept there. */
function stateIsNoLog({ settings, textOf }: GivenInputs): string[] {
  const { state, sources } = settings
  if (state === null) return []
  const place =
    state.prefix === '' || state.prefix.endsWith('/') ? state.prefix : `${state.prefix}/`
  const kept = Object.values(stateFolders).map((folder) => place + folder)
  const areMixed = sources.some(
    (source) =>
      source.kind === 's3' &&
      source.bucket === state.bucket &&
      kept.some((folder) => folder.startsWith(source.prefix) || source.prefix.startsWith(folder)),
  )
  return areMixed
    ? [
        expected(
          'state',
          textOf('state'),
          'a place that is neither below a prefix of `logs`, all of whose objects are read as log objects, nor one in whose folders logs lie, such as a bucket or a prefix of its own',
        ),
      ]
    : []
}

function shardIsGiven({ settings, textOf }: GivenInputs): string[] {
  const { role, shard } = settings
  if (role === 'count' && shard === null)
    return [`shard: required for 'role: count'. Set it to \${{ matrix.shard }}`]
  return role !== 'count' && shard !== null
    ? [
        expected(
          'shard',
          textOf('shard'),
          `no shard with 'role: ${role}': only 'role: count' has one`,
        ),
      ]
    : []
}

function rolesReadBuckets({ settings }: GivenInputs): string[] {
  if (!isPart(settings.role)) return []
  return settings.sources.flatMap((source) =>
    source.kind === 's3'
      ? []
      : [
          `logs: got the directory ${quote(source.path)}, but with 'role: ${settings.role}' several machines read the logs: expected s3://bucket/prefix`,
        ],
  )
}

function rolesDeleteNothing({ settings, textOf }: GivenInputs): string[] {
  const name = 'delete-after-days'
  return isPart(settings.role) && settings.deleteAfterDays > 0
    ? [
        expected(
          name,
          textOf(name),
          `0 with 'role: ${settings.role}': let a lifecycle rule of the bucket expire old log objects`,
        ),
      ]
    : []
}

function targetsHaveWhatTheyNeed({ settings, environment }: GivenInputs): string[] {
  const { role } = settings
  // The doctor says so among all that is missing; the others publish nothing.
  if (role === 'doctor' || role === 'plan' || role === 'count') return []
  return settings.publish.targets.flatMap((name) => {
    const { token, repository } = targets[name].needs
    const problems: string[] = []
    if (token !== null && settings.publish.token === '')
      problems.push(
        `token: required to ${token.to}; leave the input out to use the job's own token`,
      )
    if (repository && !environment.GITHUB_REPOSITORY)
      problems.push(
        `publish: '${name}' needs GITHUB_REPOSITORY, which a runner sets; outside of one use 'none'`,
      )
    return problems
  })
}

function artifactsHaveNamesOfTheirOwn({ settings: { publish } }: GivenInputs): string[] {
  const takers = new Map<string, string>()
  return publish.targets.flatMap((name) => {
    const artifact = targets[name].artifactName(publish)
    if (artifact === null) return []
    const taker = takers.get(artifact)
    takers.set(artifact, name)
    return taker === undefined
      ? []
      : [expected('artifact-name', artifact, `another name, '${taker}' uploads that one`)]
  })
}

function badgeIsPublic({ settings: { report } }: GivenInputs): string[] {
  return report.badge !== null && report.audience === 'private'
    ? [badgeOfPrivate(report.badge)]
    : []
}

function licenceHasData({ settings: { report } }: GivenInputs): string[] {
  return report.openDataLicence !== null && !report.openData
    ? [
        expected(
          'open-data-licence',
          report.openDataLicence,
          'no licence where there is no open data. Give open-data: true, or leave open-data-licence out',
        ),
      ]
    : []
}

/** Why a private report has no badge, and what to do. */
export function badgeOfPrivate(badge: BadgeNumber): string {
  return expected(
    'badge',
    badge,
    'no badge: it is for everybody to see, and the report is private. Leave badge out, or give audience: public',
  )
}

function mirrorIsOutsideOfReport({ settings: { directories }, textOf }: GivenInputs): string[] {
  const name = 'mirror-directory'
  return isWithin(directories.report, directories.mirror)
    ? [expected(name, textOf(name), 'a place outside of report-directory')]
    : []
}

/** Directories that are written to: no file, and nothing of them is a log object. */
function directoriesAreTheirOwn({ settings, textOf }: GivenInputs): string[] {
  const { directories, sources } = settings
  return (['report', 'mirror'] as const).flatMap((one) => {
    const place = directories[one]
    const name = `${one}-directory`
    const problems: string[] = []
    if (existsAt(place) && !isDirectory(place))
      problems.push(expected(name, textOf(name), 'a directory'))
    for (const source of sources)
      if (source.kind === 'directory' && isWithin(source.path, place))
        problems.push(
          expected(
            name,
            textOf(name) || place,
            `a place outside of ${quote(source.path)}, all of whose files are read as log objects`,
          ),
        )
    return problems
  })
}

/** What is checked out, or was left on the runner, may hold links that lead out of there. */
function noLinkLeadsTo(
  one: 'report' | 'mirror' | 'template',
  { settings, environment, textOf }: GivenInputs,
): string[] {
  const name = `${one}-directory`
  const place = one === 'template' ? settings.report.templateDirectory : settings.directories[one]
  if (place === null) return []
  const roots = [environment.GITHUB_WORKSPACE, environment.RUNNER_TEMP]
  const [link] = roots.flatMap((root) => (root && linkBetween(path.resolve(root), place)) || [])
  return link === undefined
    ? []
    : [
        expected(
          name,
          textOf(name) || place,
          `a path without symbolic links, but ${quote(link)} is one`,
        ),
      ]
}

/** An access point has a host of its own below that of the endpoint, and an IP address has none below it. */
function accessPointsHaveHosts({ settings, textOf }: GivenInputs): string[] {
  const { endpoint } = settings.store
  const host = URL.parse(endpoint ?? '')?.hostname ?? ''
  const isAddress = /^\[|^\d+(\.\d+){3}$/.test(host)
  const isByArn = settings.sources.some(
    (source) => source.kind === 's3' && source.bucket.startsWith('arn:'),
  )
  return isAddress && isByArn
    ? [
        expected(
          'endpoint',
          textOf('endpoint'),
          "a host name instead of an IP address, as `logs` names an access point by its ARN; or name the access point by its alias, s3://ALIAS/prefix ('aws s3control get-access-point' tells it)",
        ),
      ]
    : []
}
