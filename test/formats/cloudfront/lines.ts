/** Lines of CloudFront's logs for tests, all made up: cells by the names of their fields. */

/** The fields of the legacy log, in its order; eras had the first 12, 15, 18, 19, 23, 24, 26 of them. */
export const legacyFields = [
  ...[
    'date',
    'time',
    'x-edge-location',
    'sc-bytes',
    'c-ip',
    'cs-method',
    'cs(Host)',
    'cs-uri-stem',
  ],
  ...['sc-status', 'cs(Referer)', 'cs(User-Agent)', 'cs-uri-query', 'cs(Cookie)'],
  ...['x-edge-result-type', 'x-edge-request-id', 'x-host-header', 'cs-protocol', 'cs-bytes'],
  ...['time-taken', 'x-forwarded-for', 'ssl-protocol', 'ssl-cipher', 'x-edge-response-result-type'],
  ...['cs-protocol-version', 'fle-status', 'fle-encrypted-fields', 'c-port', 'time-to-first-byte'],
  ...['x-edge-detailed-result-type', 'sc-content-type', 'sc-content-len', 'sc-range-start'],
  'sc-range-end',
] as const
export const eras = [12, 15, 18, 19, 23, 24, 26, 33] as const

/** What an owner of a v2 log may choose beside. */
export const furtherFields = [
  ...[
    'timestamp',
    'DistributionId',
    'timestamp(ms)',
    'origin-fbl',
    'origin-lbl',
    'asn',
    'c-country',
  ],
  ...['cache-behavior-path-pattern', 'distribution-tenant-id', 'connection-id'],
] as const

export type FieldName = (typeof legacyFields)[number] | (typeof furtherFields)[number]
export type Cells = Readonly<Record<FieldName, string>>

export const regularCells: Cells = {
  date: '2026-11-22',
  time: '05:31:07',
  'x-edge-location': 'FRA56-P3',
  'sc-bytes': '48213',
  'c-ip': '198.51.100.23',
  'cs-method': 'GET',
  'cs(Host)': 'd111111abcdef8.cloudfront.net',
  'cs-uri-stem': '/films/night-train.mp4',
  'sc-status': '200',
  'cs(Referer)': 'https://kiosk.example/list',
  'cs(User-Agent)': 'Mozilla/5.0%20(X11;%20Linux%20x86_64)',
  'cs-uri-query': '-',
  'cs(Cookie)': '-',
  'x-edge-result-type': 'Hit',
  'x-edge-request-id': 'mKq3vX0aTest-identity-of-a-made-up-record_A1B2C3D4E5F6==',
  'x-host-header': 'media.example.org',
  'cs-protocol': 'https',
  'cs-bytes': '411',
  'time-taken': '0.238',
  'x-forwarded-for': '-',
  'ssl-protocol': 'TLSv1.3',
  'ssl-cipher': 'TLS_AES_128_GCM_SHA256',
  'x-edge-response-result-type': 'Hit',
  'cs-protocol-version': 'HTTP/2.0',
  'fle-status': '-',
  'fle-encrypted-fields': '-',
  'c-port': '50123',
  'time-to-first-byte': '0.021',
  'x-edge-detailed-result-type': 'Hit',
  'sc-content-type': 'video/mp4',
  'sc-content-len': '47800',
  'sc-range-start': '-',
  'sc-range-end': '-',
  timestamp: '1795325467',
  DistributionId: 'E2MADEUPTEST01',
  'timestamp(ms)': '1795325467654',
  'origin-fbl': '-',
  'origin-lbl': '-',
  asn: '64500',
  'c-country': 'DE',
  'cache-behavior-path-pattern': '*',
  'distribution-tenant-id': '-',
  'connection-id': '-',
}

export function cellsOf(fields: readonly FieldName[], other: Partial<Cells> = {}): string[] {
  const all = { ...regularCells, ...other }
  return fields.map((field) => all[field])
}

/** A line of these fields, parted by tabs. */
export function lineOf(
  fields: readonly FieldName[],
  other: Partial<Cells> = {},
  sign = '\t',
): string {
  return cellsOf(fields, other).join(sign)
}

export function jsonOf(fields: readonly FieldName[], other: Partial<Cells> = {}): string {
  const cells = cellsOf(fields, other)
  return JSON.stringify(Object.fromEntries(fields.map((field, at) => [field, cells[at]])))
}

export function headerOf(fields: readonly FieldName[], sign = ' '): string {
  return `#Fields: ${fields.join(sign)}`
}

/** A log object of W3C with these lines. */
export function w3cOf(fields: readonly FieldName[], lines: readonly Partial<Cells>[]): string {
  return ['#Version: 1.0', headerOf(fields), ...lines.map((other) => lineOf(fields, other))].join(
    '\n',
  )
}
