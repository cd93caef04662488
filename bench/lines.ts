/** The records of corpora as lines of logs. */
import { edgeFields } from '../demo/cloudfront.ts'
import type { MadeRecord } from './records.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const OWNER = '5f2d8c1e9a7b4f60835d1c2e7f9a0b4c6d8e1f3a5b7c9d0e2f4a6b8c0d1e3f5a'
const BUCKET = 'media.example.org'

/** S3's text. */
export function s3Line(record: MadeRecord): string {
  const { date, seconds, address, requestId, method, operation, key, hostId } = record
  const { status, error, sent, size, total, referrer, agent } = record
  const [year, month, day] = date.split('-')
  return `${OWNER} ${BUCKET} [${day}/${MONTHS[Number(month) - 1]}/${year}:${clock(seconds)} +0000] ${address} - ${requestId} ${operation} ${key} "${method} /${key.replace('%2520', '%20')} HTTP/1.1" ${status} ${error} ${sent || '-'} ${status[0] === '4' ? '-' : size} ${total} ${total >> 1} "${referrer}" "${agent}" - ${hostId}= - ECDHE-RSA-AES128-GCM-SHA256 - ${BUCKET}.s3.amazonaws.com TLSv1.2 - -\n`
}

const EDGES = ['FRA56-P3', 'LHR61-P4', 'IAD89-P1', 'SFO53-P7', 'NRT57-P2', 'GRU3-P5', 'BOM78-P8']
const RESULTS: Readonly<Record<string, string>> = {
  2: 'Hit',
  3: 'RefreshHit',
  4: 'Error',
  5: 'Error',
}

/** What stands in those fields. */
export function edgeCells(record: MadeRecord): string[] {
  const { date, seconds, address, requestId, method, key, hostId } = record
  const { status, sent, size, total, referrer, agent } = record
  const isMiss = status[0] === '2' && total % 5 === 0
  const result = isMiss ? 'Miss' : (RESULTS[status[0] ?? ''] ?? 'Error')
  const detailed = status[0] === '5' ? 'OriginError' : result
  return [
    ...[date, clock(seconds), EDGES[total % EDGES.length] ?? '', `${sent}`, address, method],
    ...['d111111abcdef8.cloudfront.net', `/${key}`, status, referrer, encoded(agent), '-', '-'],
    ...[result, `${requestId}${hostId.slice(0, 38)}==`, BUCKET, 'https', `${180 + (total % 400)}`],
    ...[
      milliseconds(total),
      '-',
      'TLSv1.3',
      'TLS_AES_128_GCM_SHA256',
      result,
      'HTTP/2.0',
      '-',
      '-',
    ],
    ...[`${1024 + total * 7}`, milliseconds(total >> 1), detailed, 'application/octet-stream'],
    ...[status === '200' ? `${size}` : '-', '-', '-'],
  ]
}

function milliseconds(number: number): string {
  return (number / 1000).toFixed(3)
}

function encoded(agent: string): string {
  return agent.replaceAll(' ', '%20')
}

/** A line of JSON. */
export function edgeObject(cells: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(edgeFields.map((field, at) => [field, cells[at]])))}\n`
}

export function clock(seconds: number): string {
  const two = (n: number) => `${Math.floor(n)}`.padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}
