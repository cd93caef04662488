/** Outputs, alerts, job summary: what the job says of the run. */
import path from 'node:path'
import type { Delivered } from '../action/deliver.ts'
import { type AlertFacts, type Raised, raiseAlerts } from '../action/job/alerts.ts'
import { writeDigest } from '../action/job/digest.ts'
import {
  emptySourceHelp,
  leftOutHelp,
  loggedTwiceHelp,
  selfLoggingHelp,
  unreadableHelp,
} from '../action/job/help.ts'
import { writeJobSummary } from '../action/job/job-summary.ts'
import * as log from '../action/job/log.ts'
import { noOutputs, setOutputs } from '../action/job/outputs.ts'
import { temporaryDirectory } from '../action/settings.ts'
import { toldCases } from '../report/cases/told.ts'
import { toldFindings } from '../report/facts/findings.ts'
import { digestOf } from '../report/render/digest.ts'
import { SourceError } from '../sync/errors.ts'
import type { SyncedSource } from './fetch.ts'
import type { Report } from './report.ts'
import type { StageSettings } from './settings.ts'
import { partialTexts } from './steps/partial.ts'
import type { World } from './world.ts'

/** Sets the outputs, raises alerts, writes the job summary. Resolves to what the job fails over. */
export async function tell(
  report: Report,
  sources: readonly SyncedSource[],
  delivered: Delivered,
  settings: StageSettings['tell'],
  world: Pick<World, 'now' | 'environment'>,
): Promise<readonly string[]> {
  const { front, site, teller } = report
  const newLogObjects = sources.reduce((sum, { fetched }) => sum + fetched, 0)
  const raised = raiseAlerts(settings.alerts, alertFacts(front, world.now), teller)
  for (const { message, condition } of raised) log.warning(`${message} (${condition})`)
  const digest = digestOf(report.digest, front, teller, delivered.pageUrl ?? null)
  setOutputs({
    ...noOutputs,
    requests: front.requests,
    visitors: front.visitors,
    bytes: front.bytes,
    newLogObjects,
    malformedRecords: front.malformed,
    alerts: raised,
    findings: toldFindings(front.model.findings),
    cases: toldCases(front.model.findings),
    digest: digest.line,
    digestFile: await writeDigest(
      digest,
      path.join(temporaryDirectory(world.environment), 'digest'),
    ),
    reportDirectory: site.directory,
    pageUrl: delivered.pageUrl ?? '',
    commit: delivered.commit ?? '',
    artifactId: String(delivered.artifactId ?? ''),
  })
  await writeJobSummary({
    model: front.model,
    teller,
    newLogObjects,
    raised,
    pageUrl: delivered.pageUrl,
    outcome: [...partialTexts(sources), delivered.outcome].join(' '),
  })
  log.info(delivered.outcome)
  for (const { source, listed, held, partial } of sources)
    if (partial !== null) continue
    else if (listed === 0 && held.index().length === 0) log.warning(emptySourceHelp(source))
    else if (listed > 0 && held.index().length > 0 && front.days.length === 0)
      log.warning(unreadableHelp(source))
  for (const text of leftOutHelp(sources)) log.warning(text)
  for (const name of front.loggedTwice) log.warning(loggedTwiceHelp(name))
  const ownLog = selfLoggingHelp(settings.sources, front.buckets)
  if (ownLog !== undefined) log.warning(ownLog)
  const errors = sources.flatMap(({ stopped }) =>
    stopped instanceof SourceError ? [stopped.message] : [],
  )
  return [...delivered.problems, ...errors, ...(settings.failOnAlert ? raised.map(sayRaised) : [])]
}

function alertFacts(front: Report['front'], now: number): AlertFacts {
  const { avoidable, findings } = front.model
  const cases = findings.flatMap(({ title, caseFile }) => (caseFile?.remedy.saves ? [title] : []))
  return { ...front, now, avoidable, cases }
}

function sayRaised({ condition, message }: Raised): string {
  return `Alert: ${message} (${condition})`
}
