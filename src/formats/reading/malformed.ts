import type { Malformed, MalformedReason, Reader } from '../records.ts'
import { SAMPLES_KEPT } from '../records.ts'
import { keepSamples, sampleOf } from './sample.ts'

/** Malformed lines by reason, filled as a reader meets them. */
export function makeMalformed() {
  const byReason: Partial<Record<MalformedReason, Malformed>> = {}
  return {
    byReason: byReason as Reader['malformed'],
    add(reason: MalformedReason, line: string): void {
      const { count, samples } = byReason[reason] ?? { count: 0, samples: [] }
      const sample = sampleOf(line, samples[SAMPLES_KEPT - 1])
      byReason[reason] = {
        count: count + 1,
        samples: sample === undefined ? samples : keepSamples(samples, [sample]),
      }
    },
  }
}
