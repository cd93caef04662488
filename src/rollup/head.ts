import { type AwsRegions, awsRegionsOf, type Period } from './rollup.ts'

/** What the navigation and the overview need of a period: its sums, without tables and hours. */
export interface PeriodHead
  extends Pick<
    Period,
    | 'from'
    | 'to'
    | 'days'
    | 'totals'
    | 'visitors'
    | 'visitorsAre'
    | 'embedded'
    | 'firstRecord'
    | 'lastRecord'
  > {
  readonly awsRegions: AwsRegions
}

/** Where the head of a period lies in the build cache. */
export function headName(name: string): string {
  return `${name}-head`
}

/** Infinity has no JSON: a period without records has neither first nor last one. */
export function encodeHead(period: Period): Uint8Array<ArrayBuffer> {
  const { from, to, days, totals, visitors, visitorsAre, embedded } = period
  const { firstRecord, lastRecord } = period
  const awsRegions = awsRegionsOf(period)
  const bare = days.map((day) => ({ ...day, hours: [] }))
  return new TextEncoder().encode(
    JSON.stringify({
      ...{ from, to, days: bare, totals, visitors, visitorsAre, embedded, firstRecord, lastRecord },
      awsRegions,
    }),
  )
}

export function decodeHead(bytes: Uint8Array): PeriodHead {
  const head = JSON.parse(new TextDecoder().decode(bytes)) as PeriodHead
  if (!Array.isArray(head?.days)) throw new Error('This is no head of a period')
  return {
    ...head,
    firstRecord: head.firstRecord ?? Number.POSITIVE_INFINITY,
    lastRecord: head.lastRecord ?? Number.NEGATIVE_INFINITY,
  }
}
