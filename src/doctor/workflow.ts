/** The workflow that makes the report every night, of what was given and seen. Pure. */
import { type PublishTarget, targets } from '../action/targets/targets.ts'
import type { Source } from '../sync/objects.ts'
import { expression, yamlValue } from './yaml.ts'

/** What a workflow is made of. */
export interface WorkflowParts {
  readonly sources: readonly Source[]
  /** Relative paths of directories begin here. */
  readonly workspace: string
  readonly sites: readonly string[]
  /** Of the first bucket; null where none is known. */
  readonly region: string | null
  /** Null for Amazon's S3. */
  readonly endpoint: string | null
  readonly targets: readonly PublishTarget[]
  readonly timeBudgetMinutes: number
  /** `unknown`: who may see the repository was not asked. */
  readonly cacheKey: 'needed' | 'not needed' | 'unknown'
  /** Other inputs that were given, with their texts. */
  readonly given: readonly (readonly [name: string, text: string])[]
  /** The version of the action to use: `v1`. */
  readonly version: string
}

/** Where the values of a step's `with:` stand. */
const WITH = 10
const CACHE_KEY = `cache-encryption-key: ${expression('secrets.CACHE_KEY')}`
/** Minutes of a job beyond fetching. */
const BEYOND_FETCHING = 10
const LEAST_MINUTES = 60
const MOST_MINUTES = 360

export function workflowFor(parts: WorkflowParts): string {
  const isRole = parts.endpoint === null && parts.sources.some(({ kind }) => kind === 's3')
  const isDeployed = parts.targets.some((name) => targets[name].pagesFrom === 'a workflow')
  return `${[
    'name: Traffic',
    'on:',
    '  schedule:',
    "    - cron: '47 3 * * *' # an odd minute: runs at minute 0 are late or dropped",
    '  workflow_dispatch:',
    '',
    ...permissionLines(parts, isRole),
    '',
    'concurrency:',
    '  group: traffic',
    '  cancel-in-progress: false',
    '',
    'jobs:',
    '  report:',
    '    runs-on: ubuntu-latest',
    `    timeout-minutes: ${minutes(parts)}`,
    '    steps:',
    ...(parts.given.some(([name]) => name === 'template-directory')
      ? [
          '      - uses: actions/checkout@v7',
          '        with:',
          '          persist-credentials: false',
        ]
      : []),
    ...(isRole ? roleLines(parts) : []),
    ...reportLines(parts),
    ...(isDeployed ? deployLines : []),
  ].join('\n')}\n`
}

function permissionLines({ targets: names }: WorkflowParts, isRole: boolean): string[] {
  const needed = names.flatMap((name) => targets[name].needs.token ?? [])
  const lines = needed.map(({ permission, to }) => `  ${permission} # to ${to}`)
  return [
    'permissions:',
    ...(lines.length > 0 ? lines : ['  contents: read']),
    ...(isRole ? ['  id-token: write # lets the job take the AWS role'] : []),
  ]
}

function minutes({ timeBudgetMinutes }: WorkflowParts): number {
  if (timeBudgetMinutes === 0) return MOST_MINUTES
  return Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, timeBudgetMinutes + BEYOND_FETCHING))
}

function roleLines({ region }: WorkflowParts): string[] {
  const note = region === null ? 'that of the bucket' : ''
  return [
    '      - uses: aws-actions/configure-aws-credentials@v6',
    '        with:',
    '          role-to-assume: arn:aws:iam::123456789012:role/s3-log-report # yours: docs/setup.md makes it',
    `          aws-region: ${yamlValue(region ?? 'us-east-1', WITH, note)}`,
  ]
}

function reportLines(parts: WorkflowParts): string[] {
  const { sources, sites, endpoint, region, given, cacheKey, version } = parts
  const value = (name: string, text: string, note = ''): string =>
    `          ${name}: ${yamlValue(text, WITH, note)}`
  const isBrought = sources.some(({ kind }) => kind === 'directory')
  const note = isBrought ? 'log objects in a directory have to be brought by an earlier step' : ''
  return [
    `      - uses: s3-log-report/s3-log-report@${version}`,
    '        with:',
    value('logs', sources.map((source) => textOf(source, parts)).join('\n'), note),
    sites.length > 0
      ? value('site', sites.join('\n'))
      : '          # site: www.example.com (your host names: links from them are not hot links)',
    ...(endpoint === null ? [] : [value('endpoint', endpoint)]),
    ...(endpoint === null || region === null ? [] : [value('region', region)]),
    ...given.map(([name, text]) => value(name, text)),
    ...(cacheKey === 'needed' ? [`          ${CACHE_KEY}`] : []),
    ...(cacheKey === 'unknown' ? [`          # in a public repository: ${CACHE_KEY}`] : []),
    ...(endpoint === null
      ? []
      : [
          '        env:',
          `          AWS_ACCESS_KEY_ID: ${expression('secrets.STORE_KEY_ID')}`,
          `          AWS_SECRET_ACCESS_KEY: ${expression('secrets.STORE_SECRET')}`,
        ]),
  ]
}

/** As the input `logs` takes it. */
function textOf(source: Source, { workspace }: WorkflowParts): string {
  if (source.kind === 's3') return `s3://${source.bucket}/${source.prefix}`
  const { path } = source
  return path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path
}

const deployLines = [
  '  deploy:',
  '    needs: report',
  '    runs-on: ubuntu-latest',
  '    permissions: { pages: write, id-token: write }',
  `    environment: { name: github-pages, url: '${expression('steps.deploy.outputs.page_url')}' }`,
  '    steps:',
  '      - id: deploy',
  '        uses: actions/deploy-pages@v5',
]
