import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CountingSettings } from '../count/counter.ts'
import { type Exclusion, exclusionFields, exclusionProblem } from '../count/exclude.ts'
import type { Author, BranchOptions } from '../publish/branch.ts'
import type { Audience } from '../report/model/audience.ts'
import { basicPrices, type OwnPrices, sameTransitions } from '../report/model/prices.ts'
import { type Address, arnHelp, parseAddress } from '../sync/address.ts'
import type { Source } from '../sync/objects.ts'
import { ALERTS_ALLOWED, type Alert, parseAlert } from './alerts.ts'

/** What one run is asked to do: read once at the door, trusted from then on. */
export interface Settings {
  readonly sources: readonly Source[]
  readonly store: StoreSettings
  readonly counting: CountingSettings
  readonly report: ReportSettings
  readonly publish: PublishSettings
  readonly directories: DirectorySettings
  readonly cache: CacheSettings
  /** Where a copy of the daily summaries is kept in S3; null for nowhere. */
  readonly state: Address | null
  readonly keepRecordsDays: number
  /** 0 deletes nothing. */
  readonly deleteAfterDays: number
  /** List every log object, not only those that can be new. */
  readonly isFullListing: boolean
  readonly concurrency: number
  /** Minutes; 0 is no limit. */
  readonly timeBudgetMinutes: number
  readonly alerts: readonly Alert[]
  readonly failOnAlert: boolean
}

export interface StoreSettings {
  /** Null: what the AWS environment says. */
  readonly region: string | null
  /** Null: Amazon S3. */
  readonly endpoint: string | null
}

const clientAddressChoices = [
  'masked',
  'hidden',
  'full',
] as const satisfies readonly CountingSettings['clientAddresses'][]

/** Empty: worked out. */
const audienceChoices = ['', 'public', 'private'] as const satisfies readonly (Audience | '')[]

export interface ReportSettings {
  /** Null: the names of the sources. */
  readonly title: string | null
  /** Length of the front page's period. */
  readonly days: number
  /** Own host names, lower case. Empty: worked out from the logs. */
  readonly site: readonly string[]
  /** BCP 47. */
  readonly locale: string
  /** What differs from the list prices. */
  readonly prices: OwnPrices
  readonly templateDirectory: string | null
  /** Null: as the repository and its Pages site are. */
  readonly audience: Audience | null
}

export interface PublishSettings {
  /** Empty for `none`. */
  readonly targets: readonly PublishTarget[]
  readonly branch: string
  /** `.` or a relative path with `/`, without a slash at its end. */
  readonly branchDirectory: string
  readonly history: BranchOptions['history']
  readonly author: Author
  /** Empty where none was given; `branch` is then refused here. */
  readonly token: string
  readonly artifactName: string
  /** 0 is the repository's own setting. */
  readonly artifactRetentionDays: number
}
const targetChoices = ['branch', 'pages', 'artifact'] as const
export type PublishTarget = (typeof targetChoices)[number]
const historyChoices = ['all', 'one'] as const satisfies readonly BranchOptions['history'][]

/** Absolute paths. */
export interface DirectorySettings {
  readonly report: string
  readonly mirror: string
}

export interface CacheSettings {
  readonly isOn: boolean
  /** Null: not encrypted. */
  readonly encryptionKey: string | null
}

/** A shorter secret could be found by trying. */
const SHORTEST_ENCRYPTION_KEY = 32

/** Every input that `readSettings` reads; `action.yml` has the same ones. */
export const inputNames = [
  'logs',
  'site',
  'region',
  'endpoint',
  'title',
  'time-zone',
  'days',
  'locale',
  'prices',
  'template-directory',
  'exclude',
  'client-addresses',
  'audience',
  'publish',
  'branch',
  'branch-directory',
  'branch-history',
  'commit-author',
  'token',
  'artifact-name',
  'artifact-retention-days',
  'report-directory',
  'mirror-directory',
  'cache',
  'cache-encryption-key',
  'state',
  'keep-records-days',
  'delete-after-days',
  'full-listing',
  'concurrency',
  'time-budget',
  'alerts',
  'fail-on-alert',
] as const
export type InputName = (typeof inputNames)[number]

/** Names that people try, and the input they mean. */
const otherNames: Readonly<Record<string, InputName>> = {
  log: 'logs',
  bucket: 'logs',
  'log-bucket': 'logs',
  prefix: 'logs',
  's3-url': 'logs',
  sites: 'site',
  host: 'site',
  hosts: 'site',
  'aws-region': 'region',
  'endpoint-url': 'endpoint',
  timezone: 'time-zone',
  tz: 'time-zone',
  language: 'locale',
  price: 'prices',
  templates: 'template-directory',
  ignore: 'exclude',
  addresses: 'client-addresses',
  visibility: 'audience',
  privacy: 'audience',
  target: 'publish',
  'publish-branch': 'branch',
  'publish-dir': 'branch-directory',
  'target-folder': 'branch-directory',
  folder: 'branch-directory',
  'github-token': 'token',
  'retention-days': 'artifact-retention-days',
  output: 'report-directory',
  alert: 'alerts',
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads every input into one frozen object. Throws one error that lists all problems, each naming
 * the input, the value seen and what is allowed. Writes nothing; looks at the disk only to see
 * that directories named as input are there. Relative directories lie in `GITHUB_WORKSPACE`.
 */
export function readSettings(input: (name: string) => string, environment: Environment): Settings {
  const problems: string[] = []
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const temporary = path.join(environment.RUNNER_TEMP || tmpdir(), 's3-log-report')

  const text = (name: InputName): string => input(name).trim()
  const lines = (name: InputName): string[] =>
    input(name)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const wrong = (name: InputName, seen: string, allowed: string): void => {
    problems.push(`${name}: got ${quote(seen)}, expected ${allowed}`)
  }
  const choice = <T extends string>(name: InputName, choices: readonly [T, ...T[]]): T => {
    const found = choices.find((one) => one === text(name))
    if (found === undefined) wrong(name, text(name), choices.map((one) => `'${one}'`).join(' or '))
    return found ?? choices[0]
  }
  const isTrue = (name: InputName): boolean => choice(name, ['true', 'false']) === 'true'
  const whole = (name: InputName, from: number, to: number, unit: string): number => {
    const number = /^\d{1,6}$/.test(text(name)) ? Number(text(name)) : Number.NaN
    if (number >= from && number <= to) return number
    wrong(name, text(name), `a whole number of ${unit} from ${from} to ${to}`)
    return from
  }
  const directory = (name: InputName, otherwise: string): string => {
    if (text(name) === '') return path.join(temporary, otherwise)
    const found = path.resolve(workspace, text(name))
    // Node's mkdir tries for ever there.
    if (/^\/proc(\/|$)/.test(found)) wrong(name, text(name), 'a directory on a disk')
    return found
  }
  const location = (name: InputName): Address | null => {
    if (text(name) === '') return null
    const found = parseAddress(text(name))
    if (found === undefined) wrong(name, text(name), s3UrlAllowed(text(name)))
    return found ?? null
  }

  problems.push(...unknownInputs(environment))

  const sources: Source[] = []
  for (const line of lines('logs')) {
    const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(line)
    const found = parseAddress(line)
    if (found !== undefined) sources.push({ kind: 's3', ...found })
    else if (isUrl) wrong('logs', line, s3UrlAllowed(line))
    else if (isDirectory(path.resolve(workspace, line)))
      sources.push({ kind: 'directory', path: path.resolve(workspace, line) })
    else
      wrong(
        'logs',
        line,
        `s3://bucket/prefix or a directory that exists (looked for ${quote(path.resolve(workspace, line))})`,
      )
  }
  if (lines('logs').length === 0)
    problems.push(
      'logs: required. One source a line: s3://bucket/prefix, or a directory of log objects',
    )
  for (const [outer, inner] of overlaps(sources))
    problems.push(
      outer === inner
        ? `logs: ${quote(outer)} is named twice, its log objects would count twice`
        : `logs: ${quote(inner)} lies within ${quote(outer)}, its log objects would count twice`,
    )

  const hosts = lines('site').map((line) => {
    const host = line
      .normalize('NFC')
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[/:].*$/, '')
      .replace(/\.$/, '')
    if (!/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(host))
      wrong('site', line, 'a host name such as www.example.com')
    return host
  })

  const region = text('region')
  if (region !== '' && !/^[a-z0-9][a-z0-9-]{0,62}$/i.test(region))
    wrong('region', region, 'an AWS region such as eu-central-1')
  const endpoint = text('endpoint')
  if (endpoint !== '' && !isHttpUrl(endpoint))
    wrong('endpoint', endpoint, 'a URL such as https://minio.example.com')

  const timeZone = text('time-zone')
  if (!isTimeZone(timeZone))
    wrong('time-zone', timeZone, 'an IANA time zone such as UTC or Europe/Berlin')

  const locale = text('locale')
  if (!isLocale(locale)) wrong('locale', locale, 'a language tag such as en, en-GB or de')

  const exclude: Exclusion[] = []
  for (const line of lines('exclude')) {
    const colon = line.indexOf(':')
    const field = exclusionFields.find((name) => name === line.slice(0, colon).trim())
    const pattern = line.slice(colon + 1).trim()
    if (field === undefined)
      wrong(
        'exclude',
        line,
        `${exclusionFields.map((name) => `${name}:`).join(', ')} and a glob, such as 'agent:*UptimeRobot*'`,
      )
    else if (exclusionProblem({ field, pattern }) !== undefined)
      problems.push(`exclude: got ${quote(line)}, but ${say(exclusionProblem({ field, pattern }))}`)
    else exclude.push({ field, pattern })
  }

  const templates = text('template-directory')
  const templateDirectory = templates === '' ? null : path.resolve(workspace, templates)
  if (templateDirectory !== null && !isDirectory(templateDirectory))
    wrong(
      'template-directory',
      templates,
      `a directory that exists (looked for ${quote(templateDirectory)}; is actions/checkout a step before this one?)`,
    )

  const asked = input('publish')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const targets = targetChoices.filter((target) => asked.includes(target))
  const allTargets = [...targetChoices, 'none'].map((target) => `'${target}'`).join(', ')
  if (asked.length === 0) wrong('publish', '', `one or more of ${allTargets}`)
  for (const word of asked)
    if (word !== 'none' && !targetChoices.some((target) => target === word))
      wrong('publish', word, `one or more of ${allTargets}`)
  if (asked.includes('none') && asked.length > 1)
    wrong('publish', asked.join(', '), "'none' alone, or targets without it")

  const branch = text('branch')
  if (!isBranchName(branch)) wrong('branch', branch, 'the name of a branch, such as gh-pages')
  const branchDirectory = text('branch-directory').replace(/^\.\//, '').replace(/\/+$/, '') || '.'
  if (!isInside(branchDirectory))
    wrong('branch-directory', text('branch-directory'), "'.' or a relative path without '..'")
  const authorText = text('commit-author')
  const author = /^([^<>\n]*[^<>\s])\s*<([^<>\s]+@[^<>\s]+)>$/.exec(authorText)
  if (author === null)
    wrong('commit-author', authorText, 'a name and an address, as Jo Doe <jo@example.com>')
  const token = text('token')
  if (targets.includes('branch')) {
    if (token === '')
      problems.push(
        "token: required to publish to a branch; leave the input out to use the job's own token",
      )
    if (!environment.GITHUB_REPOSITORY)
      problems.push(
        "publish: 'branch' needs GITHUB_REPOSITORY, which a runner sets; outside of one use 'none'",
      )
  }

  const artifactName = text('artifact-name')
  if (!/^[^":<>|*?\r\n\\/]{1,255}$/.test(artifactName))
    wrong('artifact-name', artifactName, 'a name without any of " : < > | * ? \\ /')
  if (targets.includes('pages') && targets.includes('artifact') && artifactName === 'github-pages')
    wrong('artifact-name', artifactName, "another name, 'pages' uploads that one")

  const encryptionKey = text('cache-encryption-key')
  if (encryptionKey !== '' && encryptionKey.length < SHORTEST_ENCRYPTION_KEY)
    problems.push(
      `cache-encryption-key: got ${encryptionKey.length} characters, expected ${SHORTEST_ENCRYPTION_KEY} or more (openssl rand -base64 32 makes one)`,
    )

  const alerts: Alert[] = []
  for (const line of lines('alerts')) {
    const alert = parseAlert(line)
    if (alert === undefined) wrong('alerts', line, ALERTS_ALLOWED)
    else alerts.push(alert)
  }

  const settings: Settings = {
    sources,
    store: { region: region || null, endpoint: endpoint || null },
    counting: {
      timeZone,
      clientAddresses: choice('client-addresses', clientAddressChoices),
      exclude,
    },
    report: {
      title: text('title') || null,
      days: whole('days', 1, 366, 'days'),
      site: [...new Set(hosts)],
      locale,
      prices: readPrices(lines('prices'), problems),
      templateDirectory,
      audience: choice('audience', audienceChoices) || null,
    },
    publish: {
      targets,
      branch,
      branchDirectory,
      history: choice('branch-history', historyChoices),
      author: { name: author?.[1] ?? '', email: author?.[2] ?? '' },
      token,
      artifactName,
      artifactRetentionDays: whole('artifact-retention-days', 0, 400, 'days'),
    },
    directories: {
      report: directory('report-directory', 'report'),
      // Two reports in one job must not take each other's mirror for their own.
      mirror: directory('mirror-directory', path.join('mirror', digestOf(sources))),
    },
    cache: { isOn: isTrue('cache'), encryptionKey: encryptionKey || null },
    state: location('state'),
    keepRecordsDays: whole('keep-records-days', 0, 36_500, 'days'),
    deleteAfterDays: whole('delete-after-days', 0, 36_500, 'days'),
    isFullListing: isTrue('full-listing'),
    concurrency: whole('concurrency', 1, 512, 'fetches'),
    timeBudgetMinutes: whole('time-budget', 0, 10_000, 'minutes'),
    alerts,
    failOnAlert: isTrue('fail-on-alert'),
  }
  if (isWithin(settings.directories.report, settings.directories.mirror))
    wrong('mirror-directory', text('mirror-directory'), 'a place outside of report-directory')
  for (const name of ['report', 'mirror'] as const) {
    const place = settings.directories[name]
    const input = `${name}-directory` as const
    if (isThere(place) && !isDirectory(place)) wrong(input, text(input), 'a directory')
    for (const source of sources)
      if (source.kind === 'directory' && isWithin(source.path, place))
        wrong(
          input,
          text(input) || place,
          `a place outside of ${quote(source.path)}, all of whose files are read as log objects`,
        )
  }

  if (problems.length > 0)
    throw new Error(`Cannot start:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
  return deepFreeze(settings)
}

function digestOf(sources: readonly Source[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12)
}

/** What was given but is no input, where it looks like one: a typing error must not pass for a
 * default. Anything else the runner has warned of already. */
function unknownInputs(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_'))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !inputNames.some((known) => known === name))
    .flatMap((name) => {
      const plain = name.replaceAll('_', '-')
      const meant =
        otherNames[plain] ??
        inputNames.find((known) => known === plain) ??
        inputNames.find((known) => known.length > 4 && distance(known, plain) <= 2)
      return meant === undefined ? [] : [`${name}: no such input, did you mean '${meant}'?`]
    })
}

/** What to write in place of `url`. */
function s3UrlAllowed(url: string): string {
  const help = arnHelp(url)
  if (help !== undefined) return help
  const allowed = 's3://bucket/prefix'
  const slashes = /^s3:\/*([^/]+)(\/.*)?$/i.exec(url)
  const arn = /^arn:aws[a-z-]*:s3:::(.+)$/.exec(url)
  const virtual = /^https?:\/\/([a-z0-9.-]+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\/[^?#]*)?/i.exec(url)
  const byPath = /^https?:\/\/s3[.-][a-z0-9.-]*amazonaws\.com\/([^/?#]+)(\/[^?#]*)?/i.exec(url)
  const meant = slashes ?? virtual ?? byPath
  const instead = arn ? `s3://${arn[1]}` : meant && `s3://${meant[1]}${meant[2] ?? ''}`
  return instead && parseAddress(instead) ? `${allowed}; did you mean ${quote(instead)}?` : allowed
}

/** Pairs of sources of which the first holds every log object of the second. */
function overlaps(sources: readonly Source[]): [string, string][] {
  return sources.flatMap((outer, i) =>
    sources.flatMap((inner, j): [string, string][] => {
      if (i === j || !holds(outer, inner) || (holds(inner, outer) && i > j)) return []
      return [[nameOf(outer), nameOf(inner)]]
    }),
  )
}

function holds(outer: Source, inner: Source): boolean {
  if (outer.kind === 's3')
    return (
      inner.kind === 's3' && inner.bucket === outer.bucket && inner.prefix.startsWith(outer.prefix)
    )
  return inner.kind === 'directory' && isWithin(outer.path, inner.path)
}

function nameOf(source: Source): string {
  return source.kind === 's3' ? `s3://${source.bucket}/${source.prefix}` : source.path
}

function isWithin(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
}

function isThere(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false }) !== undefined
}

function isDirectory(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isTimeZone(name: string): boolean {
  // Intl takes offsets such as +01:00 too, which know no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isHttpUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === ''
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Prices that differ from the list: `egress: 0.09` and the like, a line each. Those of the list are in
 * dollars: in another currency all of them have to be given. */
function readPrices(lines: readonly string[], problems: string[]): OwnPrices {
  const prices: { -readonly [name in keyof OwnPrices]?: OwnPrices[name] } = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([a-z-]+)\s*[:=]\s*(\S+)$/.exec(line) ?? []
    const price = /^\d{1,9}(\.\d+)?$/.test(value) ? Number(value) : undefined
    if (name === 'currency' && /^[A-Z]{3}$/.test(value)) prices.currency = value
    else if (name === 'as-of' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)) prices.asOf = value
    else if (name === 'egress' && price !== undefined)
      prices.egress = [{ upTo: Number.POSITIVE_INFINITY, perGB: price }]
    else if (name === 'thousand-reads' && price !== undefined) prices.thousandReads = price
    else if (name === 'thousand-writes' && price !== undefined) prices.thousandWrites = price
    else if (name === 'thousand-transitions' && price !== undefined)
      prices.thousandTransitions = sameTransitions(price)
    else if (name === 'free-gb' && price !== undefined) prices.freeGB = price
    else
      problems.push(
        `prices: got ${quote(line)}, expected 'egress: 0.09' (a GB), 'thousand-reads: 0.0004', 'thousand-writes: 0.005', 'thousand-transitions: 0.05', 'free-gb: 100', 'currency: USD' or 'as-of: 2026-11'`,
      )
  }
  const { currency = 'USD' } = prices
  const missing = Object.entries(basicPrices).flatMap(([name, own]) =>
    prices[own] === undefined ? [`'${name}:'`] : [],
  )
  if (currency !== 'USD' && missing.length > 0)
    problems.push(
      `prices: got 'currency: ${currency}' without ${missing.join(', ')}; the list is in USD, so with another currency give each of ${Object.keys(basicPrices).join(', ')} in ${currency}`,
    )
  return prices
}

/** The rules of `git check-ref-format --branch`. */
function isBranchName(name: string): boolean {
  return (
    /^[^\s~^:?*[\\\x00-\x1f\x7f]{1,244}$/.test(name) &&
    !/^[-/]|\/$|\.$|\.\.|\/\/|@\{|^@$/.test(name) &&
    !name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock')) &&
    !name.startsWith('refs/') &&
    name !== 'HEAD'
  )
}

function isInside(directory: string): boolean {
  if (directory === '.') return true
  return directory
    .split('/')
    .every((part) => /^[^\\\x00-\x1f\x7f:]+$/.test(part) && !/^(\.{1,2}|\.git)$/i.test(part))
}

/** A value for a message: on one line, bounded, and nothing the runner would take for a command. */
function quote(value: string): string {
  return `'${say(value)}'`
}

function say(value: string | undefined = ''): string {
  const shown = value.length > 120 ? `${value.slice(0, 120)}…` : value
  return shown
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '## [')
}

/** Edits from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) deepFreeze(part)
  return Object.freeze(value)
}
