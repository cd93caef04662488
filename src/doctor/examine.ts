/** The role `doctor`: looks at all that the nightly job needs, changes nothing, and says what it saw. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { givenInputs } from '../action/inputs/runner.ts'
import { writeSummary } from '../action/job/job-summary.ts'
import * as log from '../action/job/log.ts'
import type { Settings } from '../action/settings.ts'
import { endpointIn, regionIn } from '../sync/environment.ts'
import { sourceName } from '../sync/objects.ts'
import { judgeCost } from './cost.ts'
import { judgeRepository } from './judge-repository.ts'
import { judgeSource, judgeState } from './judge-source.ts'
import { judgeTogether } from './judge-together.ts'
import type { Diagnosis, Examined } from './observation.ts'
import { pastesFor } from './paste.ts'
import { lookAtRepository, type RepositorySeen } from './repository.ts'
import { judgeRecords } from './site.ts'
import { type ListedSeen, lookAtSource, lookAtState, type SourceSeen } from './source.ts'
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
  const seen = await look(settings, surroundings)
  const diagnosis: Diagnosis = {
    sections: [
      ...sourceSections(seen.sources, settings, surroundings),
      ...stateSection(settings, seen.state),
      publishingSection(settings, seen.repository),
    ],
    pastes: pastesFor({
      settings,
      sources: seen.sources,
      repository: seen.repository,
      given: givenInputs(),
      workspace: surroundings.environment.GITHUB_WORKSPACE || process.cwd(),
      region: regionIn(surroundings.environment),
      endpoint: endpointIn(surroundings.environment),
      version: surroundings.version,
    }),
  }
  log.info(`\n${diagnosisText(diagnosis)}\n`)
  await writeSummary(diagnosisSummary(diagnosis))
  return lacking(diagnosis)
}

/** All that was looked at. */
interface Seen {
  readonly sources: readonly SourceSeen[]
  /** Null where no location is named. */
  readonly state: ListedSeen | null
  /** Null where there is none. */
  readonly repository: RepositorySeen | null
}

async function look(settings: Settings, { environment, now, signal }: Surroundings): Promise<Seen> {
  const above = environment.RUNNER_TEMP || tmpdir()
  await mkdir(above, { recursive: true })
  const temporary = await mkdtemp(path.join(above, 'doctor-'))
  const store = { ...settings.store, concurrency: settings.concurrency }
  const options = { store, temporary, now, signal, buckets: settings.report.site }
  try {
    const sources: SourceSeen[] = []
    for (const source of settings.sources) {
      log.info(`Looking at ${sourceName(source)} …`)
      sources.push(await lookAtSource(source, options))
    }
    return {
      sources,
      state: settings.state && (await lookAtState(settings.state, options)),
      repository: await lookAtRepository(settings, environment, temporary),
    }
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
    region: store.region ?? regionIn(environment) ?? 'us-east-1',
    prices: report.prices,
    timeBudgetMinutes,
    now,
    isOwnRunner: environment.RUNNER_ENVIRONMENT === 'self-hosted',
  })
  const whole: Examined[] = [
    { title: 'All in all', observations: judgeTogether(seen, report.site) },
    { title: 'What it reads, how long it takes and what it costs', observations: cost },
  ]
  return [
    ...seen.map((one) => ({
      title: sourceName(one.source),
      observations: [...judgeSource(one, { now, deleteAfterDays }), ...judgeRecords(one)],
    })),
    ...whole.filter(({ observations }) => observations.length > 0),
  ]
}

function stateSection({ state }: Settings, seen: ListedSeen | null): readonly Examined[] {
  if (state === null || seen === null) return []
  const title = `The state in ${sourceName({ kind: 's3', ...state })}`
  return [{ title, observations: judgeState(seen) }]
}

function publishingSection(settings: Settings, seen: RepositorySeen | null): Examined {
  const where = settings.publish.targets.join(', ') || 'nowhere'
  return { title: `Publishing (${where})`, observations: judgeRepository(seen, settings) }
}

function lacking({ sections }: Diagnosis): string[] {
  const all = sections.flatMap(({ title, observations }) =>
    observations.flatMap(({ state, about }) =>
      state === 'missing' ? [`${about} (${title})`] : [],
    ),
  )
  if (all.length === 0) return []
  return [`The nightly job lacks: ${all.join(', ')}. What to do about it is under each ✗ above.`]
}
