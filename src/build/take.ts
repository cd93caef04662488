/** Periods out of the build cache, or added up and put there: in a thread, without waiting. */
import { type MadePeriod, makePeriod, type PeriodRecipe } from '../rollup/add.ts'
import { decodePeriod } from '../rollup/encode.ts'
import { headName } from '../rollup/head.ts'
import { type CachePlace, putMade, takeMade } from './cache.ts'

/** An uncut sum that is larger is not kept: what it is made of is then added up each time. */
const MOST_UNCUT_BYTES = 16 * 1024 * 1024

/** A period, encoded. Adds up whatever of it is not there. */
export function takePeriod(recipe: PeriodRecipe, place: CachePlace): Uint8Array {
  return keptPeriod(recipe, place) ?? addUpPeriod(recipe, place).bytes
}

function keptPeriod({ name, digest }: PeriodRecipe, place: CachePlace): Uint8Array | undefined {
  const kept = takeMade(place, name, digest)
  return kept !== undefined && isPeriod(kept) ? kept : undefined
}

/** The build cache may come out of an Actions cache that others can write. */
function isPeriod(bytes: Uint8Array): boolean {
  try {
    decodePeriod(bytes, 'closed')
    return true
  } catch {
    return false
  }
}

/** Adds a period up, or joins its pieces, and puts it into the build cache with its head. Of an uncut sum that
 * is of no use the head alone. */
export function addUpPeriod(
  recipe: PeriodRecipe,
  place: CachePlace,
  pieces: readonly Uint8Array[] = [],
): MadePeriod {
  const { name, digest, isUncut } = recipe
  const made = makePeriod(recipe, (part) => bytesOf(part, place), pieces)
  if (!isUncut || isUseful(made.bytes)) putMade(place, name, digest, made.bytes)
  putMade(place, headName(name), digest, made.head)
  return made
}

/** What a sum takes for one of its parts: that, or what it is made of. */
function bytesOf(part: PeriodRecipe, place: CachePlace): readonly Uint8Array[] {
  if (!part.isUncut || part.parts.kind === 'days') return [takePeriod(part, place)]
  const kept = keptPeriod(part, place)
  return kept ? [kept] : part.parts.periods.map((one) => takePeriod(one, place))
}

/** Whether what is added to an uncut sum gives the same as if all were added up at once: where visitors are
 * numbers alone, how many of them came again is not known. */
function isUseful(bytes: Uint8Array): boolean {
  return bytes.length <= MOST_UNCUT_BYTES && decodePeriod(bytes, 'closed').unhashed === 0
}
