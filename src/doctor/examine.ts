/** The role `doctor`: looks at all that the nightly job needs, changes nothing, and says what it saw. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { selfLoggingHelp } from '../action/job/help.ts'
import { writeSummary } from '../action/job/job-summary.ts'
import * as log from '../action/job/log.ts'
import type { Settings } from '../action/settings.ts'
import { keyDateOf, type Source, sourceName } from '../sync/objects.ts'
import { judgeCost } from './cost.ts'
import { judgeSource } from './judge-source.ts'
import type { Diagnosis, Examined, Observation } from './observation.ts'
import { guessSites, judgeRecords, recordsOf } from './site.ts'
import { lookAtSource, type SourceSeen } from './source.ts'
import { diagnosisSummary, diagnosisText } from './tell.ts'

/** What an examination finds outside of its settings. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv
  /** Seconds since 1970. */
  readonly now: number
  readonly signal: AbortSignal
  /** The action's own version. */
  readonly version: string
}

/** Looks, and tells in the log and the job summary. Resolves to what the job fails over: what the nightly job lacks. */
export async function examine(
  settings: Settings,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const seen = await lookAtSources(settings, surroundings)
  const diagnosis: Diagnosis = {
    sections: [...sourceSections(seen, settings, surroundings)],
    pastes: [],
  }
  log.info(`\n${diagnosisText(diagnosis)}\n`)
  await writeSummary(diagnosisSummary(diagnosis))
  return lacking(diagnosis)
}

async function lookAtSources(
  { sources, store, concurrency, report }: Settings,
  { environment, now, signal }: Surroundings,
): Promise<readonly SourceSeen[]> {
  await mkdir(environment.RUNNER_TEMP || tmpdir(), { recursive: true })
  const temporary = await mkdtemp(path.join(environment.RUNNER_TEMP || tmpdir(), 'doctor-'))
  const options = { store: { ...store, concurrency }, temporary, now, signal, buckets: report.site }
  try {
    const seen: SourceSeen[] = []
    for (const source of sources) {
      log.info(`Looking at ${sourceName(source)} …`)
      seen.push(await lookAtSource(source, options))
    }
    return seen
  } catch (error) {
    throw signal.aborted ? new Error('Stopped before all was looked at.') : error
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

function sourceSections(
  seen: readonly SourceSeen[],
  settings: Settings,
  { environment, now }: Surroundings,
): readonly Examined[] {
  const { deleteAfterDays, timeBudgetMinutes, store, report } = settings
  const cost = judgeCost(seen, {
    region: store.region ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1',
    prices: report.prices,
    timeBudgetMinutes,
    now,
    isOwnRunner: environment.RUNNER_ENVIRONMENT === 'self-hosted',
  })
  const whole: Examined[] = [
    { title: 'All of them', observations: [...judgeTogether(seen), ...judgeSite(seen, settings)] },
    { title: 'What it reads, takes and costs', observations: cost },
  ]
  return [
    ...seen.map((one) => ({
      title: sourceName(one.source),
      observations: [...judgeSource(one, { now, deleteAfterDays }), ...judgeRecords(one)],
    })),
    ...whole.filter(({ observations }) => observations.length > 0),
  ]
}

/** What sources do to each other. */
function judgeTogether(seen: readonly SourceSeen[]): Observation[] {
  const sources = seen.map(({ source }) => source)
  const told = toldTwice(
    seen.map(({ source, listed }) => ({
      source,
      subjects: new Set(
        listed.kind === 'listed'
          ? listed.objects.flatMap(({ key }) => keyDateOf(key)?.subject ?? [])
          : [],
      ),
    })),
  )
  const { buckets } = recordsOf(seen.flatMap(({ samples }) => samples))
  const ownLog = selfLoggingHelp(sources, [...buckets.keys()])
  return [
    ...told.map((cure): Observation => {
      return { state: 'warning', about: 'twice', seen: 'some of it is told twice', cure }
    }),
    ...(ownLog === undefined
      ? []
      : [
          {
            state: 'warning',
            about: 'loop',
            seen: 'the log bucket logs into itself',
            cure: ownLog,
          } as const,
        ]),
  ]
}

function judgeSite(seen: readonly SourceSeen[], { report }: Settings): Observation[] {
  if (report.site.length > 0)
    return [{ state: 'ok', about: 'site', seen: `${report.site.join(', ')}, as given` }]
  const sites = guessSites(seen)
  const about = 'site'
  if (sites.length > 0)
    return [
      { state: 'ok', about, seen: `by its records ${sites.join(', ')}: see that it is right` },
    ]
  if (seen.every(({ samples }) => samples.every(({ kind }) => kind !== 'read'))) return []
  return [
    {
      state: 'warning',
      about,
      seen: 'no record tells which host names are yours',
      cure: "Name them by 'site': links from them are no hot links then.",
    },
  ]
}

function lacking({ sections }: Diagnosis): string[] {
  const all = sections.flatMap(({ title, observations }) =>
    observations.flatMap(({ state, about }) =>
      state === 'missing' ? [`${about} (${title})`] : [],
    ),
  )
  if (all.length === 0) return []
  return [`The nightly job lacks: ${all.join(', ')}. What to do stands above, beside each ✗.`]
}

/** What to do where two sources tell of the same thing, such as a distribution that is logged in two ways. */
function toldTwice(
  sources: readonly { readonly source: Source; readonly subjects: ReadonlySet<string> }[],
): string[] {
  const first = new Map<string, Source>()
  return sources.flatMap(({ source, subjects }) =>
    [...subjects].flatMap((subject) => {
      const by = first.get(subject)
      if (by === undefined) first.set(subject, source)
      return by === undefined
        ? []
        : `${subject} is logged in ${sourceName(by)} and in ${sourceName(source)}: each hour of its requests ` +
            `counts once, by ${sourceName(by)} where both have it. Name one of the two in \`logs\`, or end one ` +
            `of the deliveries.`
    }),
  )
}
