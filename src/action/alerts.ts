/**
 * Conditions that raise an alert, as the `alerts` input holds them, one a line:
 *
 *   bytes > 2x            a day's number against the usual one of its weekday
 *   errors5xx > 1%        a share of the day's requests (of its lines, for `malformed`)
 *   new-hotlink > 1 GB    bytes that a site seen for the first time pulled
 *   no-logs > 36h         hours since the newest record
 */
export type Alert =
  | { readonly kind: 'times'; readonly metric: TimesMetric; readonly limit: number }
  | { readonly kind: 'share'; readonly metric: ShareMetric; readonly limit: number }
  | { readonly kind: 'bytes'; readonly metric: 'new-hotlink'; readonly limit: number }
  | { readonly kind: 'hours'; readonly metric: 'no-logs'; readonly limit: number }

const timesMetrics = ['requests', 'bytes', 'visitors', 'errors', 'cost'] as const
export type TimesMetric = (typeof timesMetrics)[number]
const shareMetrics = ['errors', 'errors5xx', 'malformed'] as const
export type ShareMetric = (typeof shareMetrics)[number]

/** Powers of 1000, as the report counts bytes. */
const byteUnits = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']

/** What the input allows, for messages. */
export const ALERTS_ALLOWED =
  `'${timesMetrics.join('|')} > 2x', '${shareMetrics.join('|')} > 1%', ` +
  `'new-hotlink > 1 GB' or 'no-logs > 36h'`

/** Reads one condition; undefined where it is none. */
export function parseAlert(line: string): Alert | undefined {
  const match = /^([a-z0-9-]+)\s*>\s*(\d+(?:\.\d+)?)\s*([a-z%]+)$/i.exec(line.trim())
  if (match === null) return undefined
  const [, metric = '', number = '', unit = ''] = match
  const limit = Number(number)
  if (!(limit > 0)) return undefined
  if (unit === 'x') {
    const times = timesMetrics.find((name) => name === metric)
    return times && { kind: 'times', metric: times, limit }
  }
  if (unit === '%') {
    const share = shareMetrics.find((name) => name === metric)
    return share && { kind: 'share', metric: share, limit: limit / 100 }
  }
  if (metric === 'no-logs' && unit === 'h') return { kind: 'hours', metric, limit }
  const power = byteUnits.indexOf(unit.toUpperCase())
  if (metric === 'new-hotlink' && power >= 0)
    return { kind: 'bytes', metric, limit: limit * 1000 ** power }
  return undefined
}

/** The condition as it would be written, for messages. */
export function sayAlert(alert: Alert): string {
  switch (alert.kind) {
    case 'times':
      return `${alert.metric} > ${alert.limit}x`
    case 'share':
      return `${alert.metric} > ${Number((alert.limit * 100).toFixed(6))}%`
    case 'bytes': {
      const power = Math.min(Math.floor(Math.log10(alert.limit) / 3), byteUnits.length - 1)
      return `${alert.metric} > ${alert.limit / 1000 ** Math.max(power, 0)} ${byteUnits[Math.max(power, 0)]}`
    }
    case 'hours':
      return `${alert.metric} > ${alert.limit}h`
  }
}
