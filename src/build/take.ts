/** Periods out of the build cache, or added up and put there: in a thread, without waiting. */
import { type BuildPlan, type MadePeriod, makePeriod } from '../rollup/add.ts'
import { headName } from '../rollup/head.ts'
import { type CachePlace, heldIn, putMade, takeMade } from './cache.ts'
import { soundPeriod } from './sound.ts'

/** A period, encoded. Adds up whatever of it is not there. */
export function takePeriod(buildPlan: BuildPlan, place: CachePlace): Uint8Array {
  const { name, digest } = buildPlan
  const kept = takeMade(place, name, digest)
  const isPeriod = heldIn(kept, (bytes) => soundPeriod(bytes, name, place)) !== undefined
  return kept !== undefined && isPeriod ? kept : addUpPeriod(buildPlan, place).bytes
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
