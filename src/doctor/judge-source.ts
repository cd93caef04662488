/** What was seen of a source → what is well, what is not, and what to do. Pure. */
import { amount, amountOf, amountOfBytes } from '../action/job/amounts.ts'
import {
  emptySourceHelp,
  loggingCommand,
  neighboursHelp,
  unreadableHelp,
} from '../action/job/help.ts'
import { deliveryDayAt } from '../calendar/day.ts'
import type { MalformedReason } from '../formats/records.ts'
import { redactedAgent } from '../naming/redaction.ts'
import type { SourceProblem } from '../sync/errors.ts'
import { neighboursOf } from '../sync/neighbours.ts'
import {
  deliveryTimeOf,
  keyDateOf,
  type LogObject,
  printableKey,
  type Source,
  sourceName,
} from '../sync/objects.ts'
import type { Observation } from './observation.ts'
import { type ListedSeen, type SampleSeen, type SourceSeen, timeOfObject } from './source.ts'

/** What is asked of a source beside being read. */
export interface JudgedBy {
  /** Seconds since 1970. */
  readonly now: number
  readonly deleteAfterDays: number
}

const HOUR = 3600
/** S3 delivers within hours; a site that is read every day has logs every day. */
const SILENT_HOURS = 24
/** Keys of a bucket's logs that carry no date make every night list everything; that many are felt. */
const MANY_OBJECTS = 100_000
const NAMED = 5

export function judgeSource(seen: SourceSeen, by: JudgedBy): readonly Observation[] {
  const { source, listed, samples } = seen
  const isBucket = source.kind === 's3'
  if (listed.kind === 'refused') return [...judgeAccess(seen), ...notAsked(source, listed)]
  return [
    ...judgeAccess(seen),
    ...judgeObjects(seen, listed, by),
    ...(samples.length > 0 ? [judgeReading(samples, isBucket)] : []),
    ...judgeLayout(listed.objects),
    ...judgeFormat(source, samples),
    ...judgePrefix(source, listed.objects),
    ...judgeLogging(seen),
    ...(isBucket && by.deleteAfterDays > 0 ? [deletion(source)] : []),
  ]
}

/** Of the location that keeps the summaries. */
export function judgeState(listed: ListedSeen): readonly Observation[] {
  if (listed.kind === 'refused')
    return [missing('list', `${listed.problem} (s3:ListBucket)`, listed.why)]
  const seen = `s3:ListBucket is allowed: ${amountOf(listed.objects.length, 'file')}${listed.isWhole ? '' : ' at least'}`
  return [
    { state: 'ok', about: 'list', seen },
    {
      state: 'not looked at',
      about: 'write',
      seen: 's3:PutObject and s3:GetObject are needed there, and putting is never tried here',
    },
  ]
}

/** Problems after which nothing is known of the bucket, not even that it is there. */
const unreached: ReadonlySet<SourceProblem> = new Set([
  'no such bucket',
  'no such directory',
  'wrong region',
  'no credentials',
  'expired credentials',
  'bad credentials',
  'no network',
  'bad endpoint',
  'wrong clock',
])

function judgeAccess({ source, region, listed }: SourceSeen): Observation[] {
  const place = source.kind === 's3' ? 'bucket' : 'directory'
  const where = region === null ? '' : `, in ${region}`
  if (listed.kind === 'listed')
    return [
      { state: 'ok', about: place, seen: `it is there${where}` },
      ...(source.kind === 's3' ? [allowed('list', 's3:ListBucket')] : []),
    ]
  const { problem, why } = listed
  if (source.kind === 'directory') return [missing(place, 'it cannot be read', why)]
  if (unreached.has(problem)) return [missing(place, problem, why)]
  return [
    { state: 'ok', about: place, seen: `it answers${where}` },
    missing('list', `${problem} (s3:ListBucket)`, why),
  ]
}

function allowed(about: string, action: string): Observation {
  return { state: 'ok', about, seen: `${action} is allowed` }
}

function missing(about: string, seen: string, cure: string): Observation {
  return { state: 'missing', about, seen, cure }
}

function notAsked(source: Source, { problem }: ListedSeen & { kind: 'refused' }): Observation[] {
  if (source.kind === 'directory' || unreached.has(problem)) return []
  const seen = 's3:GetObject: no log object is known to ask for'
  return [{ state: 'not looked at', about: 'read', seen }]
}

type Listed = ListedSeen & { readonly kind: 'listed' }

function judgeObjects(
  { source, elsewhere }: SourceSeen,
  { objects, isWhole }: Listed,
  { now }: JudgedBy,
): Observation[] {
  if (objects.length === 0)
    return [missing('log objects', 'none at all', emptyHelp(source, elsewhere))]
  const bytes = objects.reduce((sum, { size }) => sum + size, 0)
  const count = `${amountOf(objects.length, 'log object')}, ${amountOfBytes(bytes)}`
  const times = objects.map(timeOfObject).sort((a, b) => a - b)
  const [oldest = 0, newest = 0] = [times.at(0), times.at(-1)]
  const span = `the oldest of ${deliveryDayAt(oldest)}, the newest of ${deliveryDayAt(newest)}`
  return [
    { state: 'ok', about: 'log objects', seen: `${isWhole ? '' : 'at least '}${count}: ${span}` },
    judgeDelivery(lastDelivery(objects), now),
    ...judgeClasses(objects),
  ]
}

/** Keys may tell of the events instead, which are older. Seconds since 1970. */
function lastDelivery(objects: readonly LogObject[]): number {
  return objects.reduce(
    (last, { key, lastModified }) => Math.max(last, deliveryTimeOf(key, lastModified)),
    0,
  )
}

/** The house's own help says nothing of other prefixes, nor of CloudFront. */
function emptyHelp(source: Source, elsewhere: readonly string[]): string {
  const help = emptySourceHelp(source)
  if (source.kind === 'directory') return help
  const { bucket } = source
  const names = elsewhere.slice(0, NAMED).map((prefix) => sourceName({ ...source, prefix }))
  const there =
    names.length === 0
      ? ''
      : `The bucket ${bucket} has log objects elsewhere: name that in 'logs', if it is meant: ${names.join(', ')}\n\n`
  return `${there}${help}\n\nFor a site behind CloudFront turn its standard logging on, too: docs/cloudfront.md has the commands.`
}

function judgeDelivery(newest: number, now: number): Observation {
  const hours = Math.floor((now - newest) / HOUR)
  const about = 'delivery'
  if (hours < SILENT_HOURS)
    return {
      state: 'ok',
      about,
      seen: `the newest came ${hours < 1 ? 'within the last hour' : `${amountOf(hours, 'hour')} ago`}`,
    }
  const age = hours < 72 ? amountOf(hours, 'hour') : amountOf(Math.floor(hours / 24), 'day')
  return {
    state: 'warning',
    about,
    seen: `the newest came ${age} ago`,
    cure: 'Logging may be off or go to another prefix by now, or nothing has been requested since. What is here is reported all the same.',
  }
}

function judgeClasses(objects: readonly LogObject[]): Observation[] {
  const archived = objects.filter(({ isArchived }) => isArchived === true).length
  const byClass = Object.entries(
    Object.groupBy(objects, ({ storageClass = 'STANDARD' }) => storageClass),
  ).map(([name, of = []]) => `${amount(of.length)} ${name}`)
  if (archived === 0) {
    const isUsual = objects.every(({ storageClass }) => storageClass === undefined)
    return isUsual ? [] : [{ state: 'ok', about: 'storage', seen: byClass.join(', ') }]
  }
  const seen = `${amount(archived)} of ${amount(objects.length)} are archived (${byClass.join(', ')})`
  const isAll = archived === objects.length
  return [
    {
      state: isAll ? 'missing' : 'warning',
      about: 'storage',
      seen,
      cure: `${isAll ? 'None' : 'Those'} can be read${isAll ? '' : ' only after they are restored, and are left out'}: restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.`,
    },
  ]
}

function judgeReading(samples: readonly SampleSeen[], isBucket: boolean): Observation {
  const about = 'read'
  const refused = samples.filter((sample) => sample.kind === 'refused')
  const came = samples.length - refused.length
  const permission = isBucket ? 's3:GetObject: ' : ''
  const seen = `${permission}${amount(came)} of ${amountOf(samples.length, 'log object')} came`
  const [first] = refused
  if (first === undefined) return { state: 'ok', about, seen }
  const cure = refused.some(({ problem }) => problem !== null)
    ? first.why
    : `${printableKey(first.object.key)}: ${first.why}`
  // One that came tells that the permission is there.
  return { state: came === 0 ? 'missing' : 'warning', about, seen, cure: oddHelp(came) + cure }
}

function oddHelp(came: number): string {
  return came === 0 ? '' : 'Those that are refused are left out, and named by the nightly job. '
}

function judgeLayout(objects: readonly LogObject[]): Observation[] {
  if (objects.length === 0) return []
  const dates = objects.map(({ key }) => keyDateOf(key))
  const layouts = [...new Set(dates.flatMap((date) => date?.layout ?? []))]
  const undated = dates.filter((date) => date === undefined).length
  const about = 'keys'
  if (undated === 0) return [{ state: 'ok', about, seen: `dated, ${layouts.join(' and ')}` }]
  const seen =
    layouts.length === 0
      ? 'no date in them: the day is that of the last modification, and every night lists all of them'
      : `dated (${layouts.join(' and ')}), but ${amount(undated)} of ${amount(objects.length)}: of those the day is that of the last modification`
  if (undated < MANY_OBJECTS) return [{ state: 'ok', about, seen }]
  return [
    {
      state: 'warning',
      about,
      seen,
      cure: 'Let S3 deliver with a date in the key: TargetObjectKeyFormat in docs/setup.md.',
    },
  ]
}

function judgeFormat(source: Source, samples: readonly SampleSeen[]): Observation[] {
  const read = samples.flatMap((sample) => (sample.kind === 'read' ? [sample.read] : []))
  if (read.length === 0) return []
  const names = new Set(
    read.map(({ format, packing }) => `${format ?? 'an unknown format'}${packed(packing)}`),
  )
  const records = read.reduce((sum, one) => sum + one.records, 0)
  const bad = badLines(read)
  const lines = records + bad.count
  const seen = `${[...names].join(' and ')}: ${amount(records)} of ${amountOf(lines, 'line')} of ${amountOf(read.length, 'log object')} are records`
  const about = names.size > 1 ? 'formats' : 'format'
  if (lines > 0 && records === 0)
    return [missing(about, seen, `${unreadableHelp(source)} ${bad.told}`)]
  if (bad.count > 0)
    return [
      {
        state: 'warning',
        about,
        seen,
        cure: `${bad.told}\nSuch lines are counted under Log health, and in nothing else.`,
      },
    ]
  return [{ state: 'ok', about, seen }]
}

function packed(packing: 'plain' | 'gzip' | 'Parquet'): string {
  return packing === 'plain' ? '' : ` (${packing})`
}

/** Lines that are no record: how many, and the most frequent reason with a sample, which is escaped already. */
function badLines(read: readonly { readonly malformed: Reasons }[]): {
  count: number
  told: string
} {
  const byReason = new Map<string, { count: number; sample: string }>()
  for (const { malformed } of read)
    for (const [reason, { count, samples }] of Object.entries(malformed)) {
      const before = byReason.get(reason)
      const sample = before?.sample ?? samples[0] ?? ''
      byReason.set(reason, { count: (before?.count ?? 0) + count, sample })
    }
  const often = [...byReason].sort(([, a], [, b]) => b.count - a.count)
  const told = often
    .slice(0, NAMED)
    .map(
      ([reason, { count, sample }]) =>
        `${amount(count)} × ${reason}, such as: ${printableKey(redactedAgent(sample))}`,
    )
  const count = often.reduce((sum, [, one]) => sum + one.count, 0)
  return { count, told: told.join('\n') }
}

type Reasons = Readonly<
  Partial<Record<MalformedReason, { count: number; samples: readonly string[] }>>
>

function judgePrefix(source: Source, objects: readonly LogObject[]): Observation[] {
  if (source.kind !== 's3') return []
  const neighbours = neighboursOf(source.prefix, objects)
  if (neighbours === undefined) return []
  const seen = `it takes in ${amountOf(neighbours.others.length, 'neighbour')}`
  return [{ state: 'warning', about: 'prefix', seen, cure: neighboursHelp(source, neighbours) }]
}

function judgeLogging({ source, logging }: SourceSeen): Observation[] {
  if (source.kind !== 's3') return []
  return logging.map((one): Observation => {
    const about = 'logging'
    const bucket = printableKey(one.bucket)
    if (one.kind === 'refused')
      return {
        state: one.isDenied ? 'not needed' : 'not looked at',
        about,
        seen: one.isDenied
          ? `s3:GetBucketLogging on ${bucket} is not allowed, and nothing needs it: skipped`
          : `that of ${bucket} could not be asked for (${one.why})`,
      }
    const { target } = one
    if (target === null)
      return {
        state: 'warning',
        about,
        seen: `it is off for ${bucket}`,
        cure: `Turn it on, if the report should go on:\n\n    ${loggingCommand(bucket, source)}`,
      }
    const to = sourceName({ kind: 's3', ...target })
    const isHere = target.bucket === source.bucket && isWithinPrefix(target.prefix, source.prefix)
    if (isHere) return { state: 'ok', about, seen: `${bucket} is logged to ${to}` }
    return {
      state: 'warning',
      about,
      seen: `${bucket} is logged to ${to} now, and not here`,
      cure: `Name ${to} in \`logs\`, or have the logs delivered here again:\n\n    ${loggingCommand(bucket, source)}`,
    }
  })
}

function isWithinPrefix(target: string, prefix: string): boolean {
  return target.startsWith(prefix) || prefix.startsWith(target)
}

function deletion(source: Source & { kind: 's3' }): Observation {
  return {
    state: 'not looked at',
    about: 'delete',
    seen: `delete-after-days needs s3:DeleteObject on ${sourceName(source)}*, which is never tried here`,
  }
}
