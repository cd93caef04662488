/** How far a source is read that takes more than one run: what is whole, what it has cost, and what is left. Pure. */
import { amount, amountOf, amountOfBytes } from '../../action/job/amounts.ts'
import { egressText, requestsCostText } from '../../action/job/reading.ts'
import { addDays, type DeliveryDay, daysOfMonth } from '../../calendar/day.ts'
import type { Prices } from '../../report/model/prices.ts'

/** Log objects, and the bytes of them. */
export interface Pile {
  readonly objects: number
  readonly bytes: number
}

export interface Backfill {
  /** What was to be fetched by this run, and what of it came. */
  readonly planned: number
  readonly fetched: Pile
  /** What is held now, of all runs. */
  readonly held: Pile
  readonly left: Pile
  /** The newest delivery day of which some is left: newer ones are whole, as the newest are fetched first. */
  readonly newestLeft: DeliveryDay
  /** The newest delivery day that is held; null where there is none. */
  readonly newestHeld: DeliveryDay | null
  /** Null where what a request costs is not known, as of other stores than Amazon's. */
  readonly prices: Prices | null
}

/** Sentences for the job. */
export function backfillText(backfill: Backfill): string {
  const { planned, left, held } = backfill
  const percent = Math.floor((100 * held.objects) / (held.objects + left.objects))
  return [
    `Partial: ${amount(planned - left.objects)} of ${amountOf(planned, 'log object')} so far. The next run goes on from here.`,
    ...wholeText(backfill),
    `Done so far, with earlier runs: ${amountOf(held.objects, 'log object')}, ${amountOfBytes(held.bytes)} (${percent} %)${costText(backfill)}; left: ${amountOf(left.objects, 'log object')}, ${amountOfBytes(left.bytes)}${nightsText(backfill)}.`,
  ].join(' ')
}

function wholeText({ newestLeft, newestHeld }: Backfill): string[] {
  const from = addDays(newestLeft, 1)
  if (newestHeld === null || newestHeld < from) return []
  const month = monthFrom(from)
  const months = month <= newestHeld.slice(0, 7) ? `, whole months from ${month} on` : ''
  return [`The newest come first: whole days from ${from} on${months}.`]
}

/** The first month all of whose days are `day` or later. */
function monthFrom(day: DeliveryDay): string {
  const month = day.slice(0, 7)
  return day.endsWith('-01') ? month : addDays(daysOfMonth(month)[1], 1).slice(0, 7)
}

function costText({ held: { objects, bytes }, prices }: Backfill): string {
  if (prices === null || prices.basis === 'unknown') return ''
  const requests = requestsCostText({ lists: 0, gets: objects, bytes }, prices)
  return `, ${requests}, for bytes out of AWS ${egressText(bytes, prices)}`
}

/** Where each run brings as much as this one. */
function nightsText({ fetched, left }: Backfill): string {
  if (fetched.objects === 0 || fetched.bytes === 0) return ''
  const runs = Math.max(left.objects / fetched.objects, left.bytes / fetched.bytes)
  return `, about ${amountOf(Math.ceil(runs), 'more run')} like this one`
}
