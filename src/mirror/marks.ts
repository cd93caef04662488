import type { Mark } from '../sync/listing.ts'
import type { DeliveryDay } from '../sync/objects.ts'
import { readSealed, seal, type Unsealed } from './sealed.ts'

/** What a mirror remembers of a source as a whole. */
export interface Marks {
  /** The source, for people. */
  readonly source: string
  readonly marks: readonly Mark[]
  /** Days whose summary was made with other settings and cannot be made anew, with the settings
   * for which that was tried. */
  readonly standing: readonly (readonly [DeliveryDay, string])[]
  /** Days whose log objects were deleted from the source, with the digest of which they were. */
  readonly deleted: readonly (readonly [DeliveryDay, string])[]
}

const KIND = 'source'
const VERSION = 1

export function encodeMarks(marks: Marks): ReturnType<typeof seal> {
  return seal(KIND, VERSION, {}, Buffer.from(`${JSON.stringify(marks)}\n`))
}

export function readMarks(file: string): Unsealed<{ readonly marks: Marks }> {
  const whole = readSealed<object>(file, KIND, VERSION)
  if (whole.kind !== 'whole') return whole
  return { kind: 'whole', marks: JSON.parse(whole.rest.toString()) as Marks }
}
