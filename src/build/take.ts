/** Periods out of the build cache, or added up and put there: in a thread, without waiting. */
import { type BuildPlan, type MadePeriod, makePeriod } from '../rollup/add.ts'
import { decodePeriod } from '../rollup/encode.ts'
import { headName } from '../rollup/head.ts'
import type { Period } from '../rollup/rollup.ts'
import { type CachePlace, heldIn, putMade, takeMade } from './cache.ts'
import { soundPeriod } from './sound.ts'

/** A period, encoded; of two that are the same days, the one that was made. Adds up whatever of it is not there. */
export function takePeriod(buildPlan: BuildPlan, place: CachePlace): Uint8Array {
  const origin = originOf(buildPlan)
  const { name, digest } = origin
  const kept = takeMade(place, name, digest)
  const isPeriod = heldIn(kept, (bytes) => soundPeriod(bytes, name, place)) !== undefined
  return kept !== undefined && isPeriod ? kept : addUpPeriod(origin, place).bytes
}

/** The same, to be looked into. */
export function openPeriod(buildPlan: BuildPlan, place: CachePlace): Period {
  const { from, to } = buildPlan
  return { ...decodePeriod(takePeriod(buildPlan, place)), from, to }
}

/** The plan of the same days under their first name. */
export function originOf(plan: BuildPlan): BuildPlan {
  const { parts } = plan
  const [same, ...others] = parts.kind === 'periods' ? parts.periods : []
  return same === undefined || others.length > 0 ? plan : originOf(same)
}

/** Adds a period up, or joins its pieces, and puts it into the build cache with its head. */
export function addUpPeriod(
  buildPlan: BuildPlan,
  place: CachePlace,
  pieces: readonly Uint8Array[] = [],
): MadePeriod {
  const { name, digest } = buildPlan
  const made = makePeriod(buildPlan, (part) => takePeriod(part, place), pieces)
  putMade(place, name, digest, made.bytes)
  putMade(place, headName(name), digest, made.head)
  return made
}
