/** Days whose counts were kept elsewhere and are lost there. Pure. */
import type { DeliveryDay } from '../calendar/day.ts'
import type { Listing } from '../sync/listing.ts'
import { type ListingPlan, reachOf } from './plans.ts'
import { objectsWithin } from './windows.ts'

/** Of lost days, those that a listing reached back to and found no log object of that could be fetched: looking for them
 * again would bring nothing. */
export function goneForGood(
  lost: Iterable<DeliveryDay>,
  from: ListingPlan,
  listing: Listing,
): DeliveryDay[] {
  const reach = reachOf(from, listing)
  const isThere = (day: DeliveryDay): boolean =>
    objectsWithin(listing.objects, { first: day, last: day }).some(
      ({ isArchived }) => isArchived !== true,
    )
  return [...lost].filter((day) => day >= reach && !isThere(day))
}
