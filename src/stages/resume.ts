/** The nightly job with a state that others may have written to: it goes on from what they counted, and they from what it
 * did. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import { readSummaryFacts } from '../mirror/day/summaries.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { IndexEntry } from '../mirror/summary-index.ts'
import { DAYS_AT_ONCE, type StateDays } from '../state/days.ts'
import { MARKS_FILE, placeOfDay } from '../state/layout.ts'
import { inLanes } from '../sync/concurrency.ts'
import { deliveryDayOf } from '../sync/objects.ts'
import type { AtRest } from './exposure.ts'
import type { SharedState } from './state.ts'
import { lookForLost, proved, removeReplaced, stateDaysOf } from './steps/shared-state.ts'

/** Takes in what the state has and the mirror has not. */
export async function resumeFromState(
  state: SharedState | undefined,
  held: readonly HeldSource[],
  { directory }: Pick<Mirror, 'directory'>,
  { isOpen }: AtRest,
): Promise<void> {
  if (state === undefined) return
  if (isOpen)
    return log.info(
      "Full counts are neither taken from the state nor put there, as everybody may read this repository's cache: give 'cache-encryption-key', or 'cache: false'",
    )
  await log.stage('Read the state', async () => {
    for (const one of held) {
      if (one.source.kind !== 's3') continue
      const isEmpty = one.index().length === 0
      try {
        await takeBetter(state, one, directory)
        lookForLost(state, one)
      } catch (error) {
        if (isEmpty) throw error
        log.warning(
          `The state could not be read, and is left alone: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
  })
}

async function takeBetter(state: SharedState, here: HeldSource, mirror: string): Promise<void> {
  const days = stateDaysOf(state, here)
  await days.read()
  const index = new Map(here.index().map((entry) => [entry.deliveryDay, entry]))
  const better = days
    .counted()
    .filter((day) => isBetter(days, day, index.get(day), () => here.objects(day).size))
  if (better.length === 0) return
  try {
    await days.replace(mirror, better)
    await proved(state, days, mirror, better)
    // What was listed by this mirror does not tell what the days hold that came from elsewhere.
    const file = path.join(mirror, days.source, MARKS_FILE)
    await rm(file, { force: true })
    if (index.size === 0) await days.takeInMarks(mirror)
  } finally {
    here.reopen()
  }
  log.info(`${amountOf(better.length, 'delivery day')} taken in from the state`)
}

/** Whether the state counts more of a day than is here. */
function isBetter(
  days: StateDays,
  day: DeliveryDay,
  here: IndexEntry | undefined,
  held: () => number,
): boolean {
  const there = summaryThere(days, day)
  if (there === undefined || there.digest === here?.digest) return false
  const objects = Math.max(here?.objects ?? 0, held())
  return here === undefined || here.isCopy ? there.objects >= objects : there.objects > objects
}

function summaryThere(days: StateDays, day: DeliveryDay) {
  const outline = days.head(day)?.counted?.outline
  if (outline === undefined) return undefined
  const read = readSummaryFacts(Buffer.from(outline), placeOfDay(days.source, day), 'alone')
  return read.kind === 'whole' ? read.summary : undefined
}

/** Puts into the state what is counted here and not there. Throws SourceError. */
export async function keepInState(
  state: SharedState | undefined,
  held: readonly HeldSource[],
  { isOpen }: AtRest,
): Promise<void> {
  if (state === undefined || isOpen) return
  await log.stage('Keep the state', async () => {
    let put = 0
    for (const one of held) {
      if (one.source.kind === 's3') put += await putDays(one, stateDaysOf(state, one))
    }
    log.info(`${amountOf(put, 'delivery day')} put into the state`)
    await removeReplaced(state)
  })
}

async function putDays(held: HeldSource, days: StateDays): Promise<number> {
  const own = held.index().filter(({ isCopy }) => !isCopy)
  const changed = own.filter(
    ({ deliveryDay, digest }) => summaryThere(days, deliveryDay)?.digest !== digest,
  )
  await held.bring(changed.map(({ deliveryDay }) => deliveryDay))
  const isChanged = new Set(changed.map(({ deliveryDay }) => deliveryDay))
  const refused = Map.groupBy(held.refused, deliveryDayOf)
  let put = 0
  let isWhole = held.staleDays().length === 0
  const all = new Set([...own.map(({ deliveryDay }) => deliveryDay), ...refused.keys()])
  await inLanes([...all], DAYS_AT_ONCE, async (day) => {
    const portable = isChanged.has(day) ? held.portable(day) : undefined
    const became = await days.put(day, portable, refused.get(day) ?? [])
    if (became === 'put') put++
    if (became === 'taken' || (isChanged.has(day) && portable === undefined)) isWhole = false
  })
  // How far is listed says that all before is held: of a state that lacks some of it, it would be wrong.
  if (isWhole) await days.putMarks(held.marksFile())
  return put
}
