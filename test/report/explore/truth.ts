/** What the page has to say of some reads, counted read by read. */
import { type Dimension, dimensions } from '../../../src/count/cube/cube.ts'
import type { Read } from './reads.ts'
import { priceOf } from './site.ts'

export type AnyDimension = Dimension | 'kind'
export const allDimensions: readonly AnyDimension[] = [...dimensions, 'kind']

/** A name that is chosen, or left out. */
export interface Choice {
  readonly dimension: AnyDimension
  readonly name: string
  readonly not?: boolean
}

export interface Question {
  readonly from: string
  readonly to: string
  readonly choices: readonly Choice[]
}

export function nameIn(read: Read, dimension: AnyDimension): string {
  return dimension === 'kind' ? (read.program.split('\u0000')[0] ?? '') : read[dimension]
}

/** Reads that are meant. A table leaves the choices of its own dimension out of account. */
export function meantReads(
  reads: readonly Read[],
  { from, to, choices }: Question,
  except?: AnyDimension,
): Read[] {
  return reads.filter(
    (read) =>
      read.day >= from &&
      read.day <= to &&
      allDimensions.every((dimension) => {
        const own = choices.filter((one) => one.dimension === dimension)
        if (dimension === except || own.length === 0) return true
        const hit = own.find(({ name }) => name === nameIn(read, dimension))
        return hit === undefined ? own.every(({ not }) => not === true) : hit.not !== true
      }),
  )
}

export function sumOf(reads: readonly Read[], measure: 'requests' | 'bytes' | 'pageViews'): number {
  return reads.reduce((sum, read) => sum + (read[measure] ?? 0), 0)
}

export function costOfReads(reads: readonly Read[]): number {
  return reads.reduce((sum, read) => {
    const price = priceOf(read.day.slice(0, 7))
    const sent = (read.bytes ?? 0) - (read.awsBytes ?? 0) * price.inRegion
    const billed = 1 - (read.unbilled ?? 0)
    return sum + (billed * price.thousandReads) / 1000 + (sent / 1e9) * price.perGB
  }, 0)
}

/** The names of a dimension with their requests, many before few. */
export function ranked(reads: readonly Read[], dimension: AnyDimension): [string, number][] {
  const sums = new Map<string, number>()
  for (const read of reads) {
    const name = nameIn(read, dimension)
    sums.set(name, (sums.get(name) ?? 0) + (read.requests ?? 0))
  }
  return [...sums].sort(([, a], [, b]) => b - a)
}
