import type { DeliveryDay } from '../sync/objects.ts'
import { openSealed, readSeal, readSealed, type SealedFile, seal, type Unsealed } from './sealed.ts'

/** What the first line of a summary file says. */
export interface SummaryFacts {
  /** Digest of the log objects it counts: that of their manifest. */
  readonly contents: string
  /** Digest of the version and settings that counted them. */
  readonly counting: string
  readonly objects: number
  /** Sum of their sizes. */
  readonly bytes: number
  /** Days it has counts for, in order. */
  readonly days: readonly DeliveryDay[]
  /** What some of it was counted with, where that was something else. */
  readonly countedAlso?: readonly string[]
  /** Where it was taken in as a copy: the digest of what it is a copy of. */
  readonly origin?: string
}

export interface KeptSummary extends SummaryFacts {
  /** SHA-256 of its bytes. */
  readonly digest: string
}

const KIND = 'summary'
const VERSION = 1

export function encodeSummary(facts: SummaryFacts, bytes: Uint8Array): ReturnType<typeof seal> {
  return seal(KIND, VERSION, facts, bytes)
}

export function readSummaryFacts(file: string): Unsealed<{ readonly summary: KeptSummary }> {
  const head = readSeal<SummaryFacts>(file, KIND, VERSION)
  if (head.kind !== 'whole') return head
  return { kind: 'whole', summary: { ...head.seal.facts, digest: head.seal.sha256 } }
}

export function readSummary(file: string): Unsealed<{ readonly bytes: Buffer }> {
  const whole = readSealed<SummaryFacts>(file, KIND, VERSION)
  return whole.kind === 'whole' ? { kind: 'whole', bytes: whole.rest } : whole
}

/** The summary in a file, to be read stretch by stretch; whoever opens it closes it. */
export function openSummary(
  file: string,
  digest: 'checked' | 'checked elsewhere',
): Unsealed<{ readonly file: SealedFile }> {
  return openSealed(file, KIND, VERSION, digest)
}
