/** One portion of a huge day: fetched into a mirror of its own, counted, and put into the state. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import * as log from '../../action/job/log.ts'
import { portableManifest } from '../../mirror/day/portable.ts'
import { type Mirror, openMirror } from '../../mirror/mirror.ts'
import type { HeldSource } from '../../mirror/source.ts'
import { type DayOrder, type JobsPlan, PlanError } from '../../state/jobs.ts'
import { placeOfDay } from '../../state/layout.ts'
import type { StatePortions } from '../../state/portions.ts'
import type { FetchOutcome } from '../../sync/fetch/outcome.ts'
import { identityFiles } from '../../workers/repeats.ts'
import type { AtRest } from '../exposure.ts'
import type { StageSettings } from '../settings.ts'
import type { SharedState } from '../state.ts'
import type { World } from '../world.ts'
import { fetchOrders } from './orders.ts'

/** What portions are counted with. */
export interface PortionJob {
  readonly plan: JobsPlan
  readonly state: SharedState
  readonly mirror: Mirror
  readonly atRest: Pick<AtRest, 'counting' | 'encoded'>
  readonly settings: StageSettings['fetch'] & Pick<StageSettings['count'], 'counting'>
  readonly world: Pick<World, 'now' | 'signal' | 'workers' | 'threads'>
}

/** A portion that was fetched. */
export interface FetchedPortion {
  /** Where it alone is held. */
  readonly held: HeldSource
  readonly outcome: FetchOutcome
  /** Whether all came that is still there. */
  readonly isWhole: boolean
  /** Lets go of it. */
  readonly close: () => Promise<void>
}

/** Fetches a portion into a mirror of its own, while at most `others` are fetched at once. Throws SourceError. */
export async function fetchPortion(
  order: DayOrder,
  { source, folderName }: HeldSource,
  { state, mirror, atRest, settings, world }: PortionJob,
  others: number,
): Promise<FetchedPortion> {
  const folder = path.join(mirror.spool, `portion-${order.portion?.id}`)
  const own = await openMirror(folder, { onWarning: log.warning })
  const close = async (): Promise<void> => {
    await own.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const held = own.source(source, atRest.counting)
    const keys = new Set(order.fetch.map(({ key }) => key))
    const refused = state.days.get(folderName)?.refused() ?? []
    held.rememberRefused(refused.filter(({ key }) => keys.has(key)))
    const concurrency = Math.max(1, Math.floor(settings.concurrency / (1 + others)))
    const outcome = await fetchOrders(
      [order],
      held,
      { take: async () => {} }, // it is counted when all of it is here
      { ...settings, concurrency },
      world,
    )
    const isWhole = outcome.remaining.length + outcome.failed.length === 0
    return { held, outcome, isWhole, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Counts a portion that is here, and puts what it comes to into the state. Rejects with a CountingError; SourceError. */
export async function countPortion(
  { day, portion }: DayOrder,
  held: HeldSource,
  portions: StatePortions,
  { plan: { hashKeys }, settings: { counting }, world: { workers } }: PortionJob,
): Promise<void> {
  if (portion === undefined || hashKeys === undefined)
    throw new PlanError('The plan of this run has portions without what they are compared by.')
  const { refused } = held
  const objects = held.objects(day)
  if (objects.size === 0) return portions.put(portion.id, { counted: undefined, refused })
  const { summary, identities } = await workers.countPortion(
    { deliveryDay: day, objects: held.planCounting(day).objects, counting },
    Buffer.from(hashKeys, 'base64'),
  )
  const manifest = portableManifest(placeOfDay(held.folderName, day), objects)
  await portions.put(portion.id, {
    counted: { manifest, summary, identities: identityFiles(identities, portion.ranges) },
    refused,
  })
}
