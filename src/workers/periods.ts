import { readSummary } from '../mirror/summaries.ts'
import { decodePeriod, decodeSummary, encodePeriod } from '../summary/encode.ts'
import { buildPeriod, mergePeriods } from '../summary/period.ts'
import type { Day, DayCounts, LogCounts } from '../summary/summary.ts'
import type { PeriodTask } from './tasks.ts'

/** Adds a period up: encoded. Throws where a summary is missing or broken. */
export function addUp(task: PeriodTask): Uint8Array {
  const { from, to } = task
  if (task.kind === 'periods') {
    const periods = task.periods.map((bytes) => decodePeriod(bytes, 'closed'))
    return encodePeriod({ ...mergePeriods(periods), from, to })
  }
  const days = new Map<Day, DayCounts[]>()
  const deliveries = new Map<Day, LogCounts[]>()
  for (const { file, told } of task.summaries) {
    const read = readSummary(file)
    if (read.kind !== 'whole') throw new Error(`A summary is ${read.kind}`)
    const summary = decodeSummary(read.bytes)
    for (const [day, counts] of summary.days) if (day >= from && day <= to) add(days, day, counts)
    if (told !== null) add(deliveries, told, summary.log)
  }
  return encodePeriod(buildPeriod(from, to, days, deliveries))
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
