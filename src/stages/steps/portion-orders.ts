/** Divides what is to be counted of a huge day into portions that several jobs may count. */
import { createHash } from 'node:crypto'
import type { DayOrder } from '../../state/jobs.ts'
import type { LogObject } from '../../sync/objects.ts'
import { planPortions } from '../../workers/portions.ts'

/** So many bytes of log objects have some 16 million records: their hashes are compared at once. */
const BYTES_OF_A_RANGE = 8 * 1024 ** 3

/**
 * The portions of a day, as one machine counts it in portions: so the sum of them is the same to the byte. One order
 * where there is one portion. `hashKeys` are those of the plan; `most`: see `planPortions`. Pure.
 */
export function portionOrders(order: DayOrder, hashKeys: string, most?: number): DayOrder[] {
  const objects = [...order.fetch].sort(byKey)
  const portions = planPortions(objects, most)
  if (portions.length === 1) return [order]
  const retried = new Set(order.retried)
  const bytes = objects.reduce((sum, { size }) => sum + size, 0)
  const ranges = Math.min(256, Math.ceil(bytes / BYTES_OF_A_RANGE))
  return portions.map(({ from, to }, at) => {
    const fetch = objects.slice(from, to)
    return {
      ...order,
      portion: { id: idOf(fetch, hashKeys), at, of: portions.length, ranges },
      fetch,
      retried: fetch.flatMap(({ key }) => (retried.has(key) ? key : [])),
      leave: [],
    }
  })
}

/** As the log objects of a manifest are. */
function byKey(a: LogObject, b: LogObject): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** Of the same log objects in the same versions, whose hashes are made alike. */
function idOf(objects: readonly LogObject[], hashKeys: string): string {
  const hash = createHash('sha256').update(hashKeys)
  for (const { key, etag, size } of objects) hash.update(JSON.stringify([key, etag, size]))
  return hash.digest('hex').slice(0, 16)
}
