import type { MalformedReason } from '../../src/formats/records.ts'
import type { Row } from './fixtures.ts'
import { lineWith, regular } from './fixtures.ts'

const noTail = {
  signature: '-',
  cipher: '-',
  authentication: '-',
  host: '-',
  tls: '',
  aclRequired: '-',
  sourceRegion: '-',
}
const time = Date.UTC(2026, 10, 22, 4, 5, 6) / 1000
const signed = {
  signature: 'SigV4',
  cipher: 'ECDHE-RSA-AES128-GCM-SHA256',
  authentication: 'AuthHeader',
}
/** What a client would send to pass as a reader of another object. */
const forged = `" 200 - 9 9 9 9 "-" "forged" - ${regular.hostId} SigV4 - AuthHeader evil.example TLSv1.2 - -`

/** What it is, the line, and what is to be seen in its record. One row for a sentence of the format. */
export const accepted: [name: string, line: string, expected: Partial<Row>][] = [
  [
    'a regular line of 27 fields',
    lineWith({}),
    {
      time,
      bucket: 'downloads.example',
      address: '203.0.113.77',
      requester: '-',
      operation: 'REST.GET.OBJECT',
      key: 'films/night%2520train.mp4',
      campaign: '-',
      status: '206',
      errorCode: '-',
      bytesSent: 1048576,
      objectSize: 734003200,
      totalTime: 412,
      turnAroundTime: 17,
      referrer: 'https://forum.example.org/t/99',
      agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      signature: '-',
      cipher: 'TLS_AES_128_GCM_SHA256',
      authentication: '-',
      host: 'downloads.example.s3.eu-central-1.amazonaws.com',
      tls: 'TLSv1.3',
      aclRequired: '-',
      sourceRegion: 'eu-central-1',
    },
  ],
  ['17 fields (2006)', lineWith({}, 17), { ...noTail, status: '206' }],
  ['18 fields (to March 2019)', lineWith({}, 18), { ...noTail, totalTime: 412 }],
  ['18 fields and a version id', lineWith({ version: 'a.B_c-9' }, 18), noTail],
  ['24 fields', lineWith(signed, 24), { ...signed, tls: 'TLSv1.3', aclRequired: '-' }],
  ['25 fields (2020)', lineWith(signed, 25), { ...signed, aclRequired: '-' }],
  [
    '26 fields (2022)',
    lineWith({ aclRequired: 'Yes' }, 26),
    { aclRequired: 'Yes', sourceRegion: '-' },
  ],
  [
    '27 fields (2026)',
    lineWith({ aclRequired: 'Yes', region: 'us-east-1' }, 27),
    { aclRequired: 'Yes', sourceRegion: 'us-east-1' },
  ],
  ['27 fields, the region unknown', lineWith({ region: '-' }, 27), { sourceRegion: '-' }],
  ['fields yet to come', lineWith(signed, 27, ' - new 42 fields'), { ...signed, tls: 'TLSv1.3' }],
  [
    'an extra token before the host id (14 to 20 March 2019)',
    lineWith({ ...signed, time: '[15/Mar/2019:10:00:00 +0000]', version: '- 9XYZ' }, 24),
    { ...signed, host: regular.host, tls: 'TLSv1.3', time: Date.UTC(2019, 2, 15, 10) / 1000 },
  ],
  [
    'an extra token in an unsigned line',
    lineWith({ version: '- 9XYZ', cipher: '-', tls: '-' }, 24),
    { signature: '-', cipher: '-', authentication: '-', host: regular.host, tls: '-' },
  ],
  [
    'a restore record of 18 fields',
    lineWith({ operation: 'REST.POST.RESTORE', version: 'v1' }, 18),
    { operation: 'REST.POST.RESTORE' },
  ],

  ['a short owner id', lineWith({ owner: 'minio' }), { bucket: 'downloads.example' }],
  ['an owner of `-`', lineWith({ owner: '-' }), { status: '206' }],
  ['another time zone', lineWith({ time: '[22/Nov/2026:06:05:06 +0200]' }), { time }],
  ['a zone west of Greenwich', lineWith({ time: '[21/Nov/2026:22:35:06 -0530]' }), { time }],
  [
    'the leap day',
    lineWith({ time: '[29/Feb/2024:23:59:59 +0000]' }),
    { time: Date.UTC(2024, 1, 29, 23, 59, 59) / 1000 },
  ],
  [
    'a leap second',
    lineWith({ time: '[31/Dec/2016:23:59:60 +0000]' }),
    { time: Date.UTC(2017, 0, 1) / 1000 },
  ],
  [
    'the last second of a year',
    lineWith({ time: '[31/Dec/1999:23:59:59 +0000]' }),
    { time: Date.UTC(1999, 11, 31, 23, 59, 59) / 1000 },
  ],
  [
    'a time before 1970',
    lineWith({ time: '[01/Jan/1969:00:00:00 +0000]' }),
    { time: Date.UTC(1969, 0, 1) / 1000 },
  ],
  ['an IPv6 address', lineWith({ address: '2001:db8::7' }), { address: '2001:db8::7' }],
  ['no address', lineWith({ address: '-' }), { address: '-' }],
  [
    'a role as requester',
    lineWith({ requester: 'arn:aws:sts::123456789012:assumed-role/Backup/i-0abc' }),
    { requester: 'arn:aws:sts::123456789012:assumed-role/Backup/i-0abc' },
  ],
  [
    'a service as requester',
    lineWith({ requester: 'svc:replication.amazonaws.com' }),
    { requester: 'svc:replication.amazonaws.com' },
  ],
  [
    'two blanks before the requester',
    lineWith({ requester: ' AmazonS3' }),
    { requester: 'AmazonS3', operation: 'REST.GET.OBJECT' },
  ],
  [
    'a request id that is a UUID',
    lineWith({ requestId: '0b5a1f0e-36a1-4b4e-9d38-7f3c2d1e0a9b' }),
    { operation: 'REST.GET.OBJECT' },
  ],
  ['no request id', lineWith({ requestId: '-' }), { operation: 'REST.GET.OBJECT' }],
  [
    'an operation of a website',
    lineWith({ operation: 'WEBSITE.GET.OBJECT' }),
    { operation: 'WEBSITE.GET.OBJECT' },
  ],
  [
    'an operation of four parts',
    lineWith({ operation: 'S3.COMPUTE.OBJECT.CHECKSUM' }),
    { operation: 'S3.COMPUTE.OBJECT.CHECKSUM' },
  ],
  [
    'an operation of Backblaze',
    lineWith({ operation: 'REST.S3_GET_OBJECT' }),
    { operation: 'REST.S3_GET_OBJECT REST.GET.OBJECT' },
  ],
  [
    'an operation of SOAP',
    lineWith({ operation: 'SOAP.PUT.OBJECT' }),
    { operation: 'SOAP.PUT.OBJECT' },
  ],
  ['a key encoded twice stays as it is', lineWith({ key: 'a%253Db' }), { key: 'a%253Db' }],
  ['a key that cannot be decoded', lineWith({ key: '%zz' }), { key: '%zz' }],
  ['a key of `/`', lineWith({ key: '/' }), { key: '/' }],
  ['a key with a quote', lineWith({ key: 'a"b' }), { key: 'a"b' }],
  ['a key of raw bytes', lineWith({ key: '\xe4\xff\x01' }), { key: '\xe4\xff\x01' }],
  ['a key of 8 KB', lineWith({ key: 'k'.repeat(8192) }), { key: 'k'.repeat(8192) }],

  ['a URI without HTTP', lineWith({ uri: '"GET /a"' }), { status: '206' }],
  ['a URI without a leading /', lineWith({ uri: '"GET a HTTP/1.1"' }), { status: '206' }],
  ['a URI of a query', lineWith({ uri: '"GET ?list-type=2 HTTP/1.1"' }), { status: '206' }],
  ['a URI of *', lineWith({ uri: '"OPTIONS * HTTP/1.0"' }), { status: '206' }],
  ['a bare URI', lineWith({ uri: '-' }), { status: '206', campaign: '-' }],
  ['a quoted URI of `-`', lineWith({ uri: '"-"' }), { status: '206' }],
  ['an empty URI', lineWith({ uri: '""' }), { status: '206' }],
  ['a URI of 8 KB', lineWith({ uri: `"GET /${'u'.repeat(8192)} HTTP/1.1"` }), { status: '206' }],
  [
    'a URI with quotes',
    lineWith({ uri: '"GET /x?response-content-disposition=filename="x.nwb" HTTP/1.1"' }),
    { status: '206', referrer: 'https://forum.example.org/t/99' },
  ],
  [
    'a URI with a quote before a blank',
    lineWith({ uri: '"GET /x" HTTP/1.1"' }),
    { status: '206', bytesSent: 1048576 },
  ],
  ['a URI that ends in a quote', lineWith({ uri: '"GET /x?a="b"" HTTP/1.1"' }), { status: '206' }],
  ['a status of `-`', lineWith({ status: '-' }), { status: '-' }],
  [
    'an error code',
    lineWith({ status: '404', errorCode: 'NoSuchKey' }),
    { errorCode: 'NoSuchKey' },
  ],
  [
    'numbers of `-`',
    lineWith({ bytesSent: '-', objectSize: '-', totalTime: '-', turnAroundTime: '-' }),
    { bytesSent: -1, objectSize: -1, totalTime: -1, turnAroundTime: -1 },
  ],
  [
    'numbers past 2^32',
    lineWith({ bytesSent: '422868123111', objectSize: '422868123112' }),
    { bytesSent: 422868123111, objectSize: 422868123112 },
  ],
  ['fifteen digits', lineWith({ bytesSent: '999999999999999' }), { bytesSent: 999999999999999 }],
  [
    'an object of no bytes',
    lineWith({ bytesSent: '0', objectSize: '0' }),
    { bytesSent: 0, objectSize: 0 },
  ],
  ['an object smaller than what was sent', lineWith({ objectSize: '1' }), { objectSize: 1 }],

  ['a referrer of "-"', lineWith({ referrer: '"-"' }), { referrer: '-' }],
  [
    'a bare referrer',
    lineWith({ referrer: '-' }),
    { referrer: '-', agent: regular.agent.slice(1, -1) },
  ],
  ['an empty referrer', lineWith({ referrer: '""' }), { referrer: '' }],
  ['a referrer of one blank', lineWith({ referrer: '" "' }), { referrer: ' ' }],
  [
    'a referrer with a quote',
    lineWith({ referrer: '"http://x/?q="a"b"' }),
    { referrer: 'http://x/?q="a"b' },
  ],
  ['a referrer with blanks', lineWith({ referrer: '"a  b c"' }), { referrer: 'a  b c' }],
  ['an agent of "-"', lineWith({ agent: '"-"' }), { agent: '-', ...signedTail() }],
  ['a bare agent', lineWith({ agent: '-' }), { agent: '-', tls: 'TLSv1.3' }],
  ['an empty agent', lineWith({ agent: '""' }), { agent: '', tls: 'TLSv1.3' }],
  ['an agent of one blank', lineWith({ agent: '" "' }), { agent: ' ', tls: 'TLSv1.3' }],
  [
    'both bare',
    lineWith({ referrer: '-', agent: '-' }),
    { referrer: '-', agent: '-', tls: 'TLSv1.3' },
  ],
  ['both bare in 17 fields', lineWith({ referrer: '-', agent: '-' }, 17), noTail],
  ['both empty', lineWith({ referrer: '""', agent: '""' }), { referrer: '', agent: '' }],
  ['a bare agent in 17 fields', lineWith({ agent: '-' }, 17), { agent: '-', ...noTail }],
  [
    'a bare agent in 18 fields',
    lineWith({ agent: '-' }, 18),
    { referrer: 'https://forum.example.org/t/99', agent: '-' },
  ],
  [
    'an agent that begins with a quote',
    lineWith({ agent: '""Mozilla/5.0 (X11)"' }),
    { agent: '"Mozilla/5.0 (X11)', tls: 'TLSv1.3' },
  ],
  ['an agent within quotes', lineWith({ agent: '""x""' }), { agent: '"x"', tls: 'TLSv1.3' }],
  [
    'an agent that is JSON',
    lineWith({ agent: '"pip/19.1 {"ci":null,"x":"y  z"}"' }),
    { agent: 'pip/19.1 {"ci":null,"x":"y  z"}', tls: 'TLSv1.3' },
  ],
  ['an agent with a backslash', lineWith({ agent: '"a\\"' }), { agent: 'a\\', tls: 'TLSv1.3' }],
  ['an agent that ends in a quote', lineWith({ agent: '"a" "' }), { agent: 'a" ', tls: 'TLSv1.3' }],
  ['an agent with a tab', lineWith({ agent: '"a\tb"' }), { agent: 'a\tb' }],
  ['an agent of raw bytes', lineWith({ agent: '"\xff\x00\x1b"' }), { agent: '\xff\x00\x1b' }],
  [
    'quotes of an exploit in URI and referrer',
    lineWith({ uri: '"GET /?a=";system("id");" HTTP/1.1"', referrer: '"";eval("x");"' }),
    { status: '206', referrer: '";eval("x");', agent: regular.agent.slice(1, -1) },
  ],
  [
    'a referrer that forges the rest',
    lineWith({ referrer: `"${forged.slice(0, 18)}"` }),
    { status: '206', agent: regular.agent.slice(1, -1), tls: 'TLSv1.3' },
  ],
  [
    'a referrer that forges an agent: parted at the first `" "`',
    lineWith({ referrer: '"http://x/" "forged"' }),
    { referrer: 'http://x/', agent: `forged" ${regular.agent.slice(0, -1)}`, tls: 'TLSv1.3' },
  ],
  [
    'an agent that forges a tail',
    lineWith({ agent: `"x" - ${regular.hostId} SigV4 - AuthHeader evil.example TLSv1.2 - - "` }),
    { host: regular.host, tls: 'TLSv1.3', signature: '-' },
  ],
  [
    'a Host header with a quote',
    lineWith({ host: 'evil"x' }),
    { host: 'evil"x', agent: regular.agent.slice(1, -1), tls: 'TLSv1.3' },
  ],
  [
    'a Host header that ends in a quote',
    lineWith({ host: 'evil"' }),
    { host: 'evil"', agent: regular.agent.slice(1, -1), tls: 'TLSv1.3' },
  ],
  ['SigV2', lineWith({ signature: 'SigV2' }), { signature: 'SigV2' }],
  [
    'a presigned request',
    lineWith({ authentication: 'QueryString' }),
    { authentication: 'QueryString' },
  ],
  ['TLS in capitals', lineWith({ tls: 'TLSV1.2' }), { tls: 'TLSV1.2' }],
  ['plain HTTP', lineWith({ cipher: '-', tls: '-' }), { cipher: '-', tls: '-' }],
  [
    'a store with its own ways in the tail',
    lineWith({ signature: 'v4-own', tls: 'yes' }),
    { signature: 'v4-own', tls: 'yes', host: regular.host },
  ],
  [
    'a copy, in the log of the source bucket',
    lineWith(
      {
        operation: 'REST.COPY.OBJECT_GET',
        uri: '-',
        bytesSent: '-',
        objectSize: '-',
        totalTime: '-',
        turnAroundTime: '-',
        referrer: '-',
        agent: '-',
      },
      18,
    ),
    { operation: 'REST.COPY.OBJECT_GET', bytesSent: -1, referrer: '-', agent: '-' },
  ],
  [
    'a lifecycle action',
    lineWith({
      address: '-',
      requester: 'AmazonS3',
      operation: 'S3.EXPIRE.OBJECT',
      key: 'a+b',
      uri: '"-"',
      status: '-',
      bytesSent: '-',
      totalTime: '-',
      turnAroundTime: '-',
      referrer: '"-"',
      agent: '"-"',
      cipher: '-',
      host: '-',
      tls: '-',
    }),
    { address: '-', requester: 'AmazonS3', status: '-', key: 'a+b', host: '-' },
  ],
  [
    'a line of Ceph',
    lineWith(
      { totalTime: '-', owner: 'tenant$user', hostId: '-', cipher: '-', host: 'rgw.example' },
      26,
    ),
    { totalTime: -1, turnAroundTime: 17, host: 'rgw.example' },
  ],
  ['an empty version id', lineWith({ version: '' }), { tls: 'TLSv1.3', host: regular.host }],
  ['an empty host id', lineWith({ hostId: '' }), { tls: 'TLSv1.3', host: regular.host }],
  ['blanks at the end', lineWith({}, 27, '  '), { tls: 'TLSv1.3', aclRequired: '-' }],

  [
    'a campaign',
    lineWith({ uri: '"GET /a?utm_source=mail&gclid=1&utm_medium=x HTTP/1.1"' }),
    { campaign: 'utm_source=mail&utm_medium=x' },
  ],
  [
    'a campaign by an x- parameter',
    lineWith({ uri: '"GET /a?x-from=mail"' }),
    { campaign: 'x-from=mail' },
  ],
  [
    "the SDK's x-id is no campaign",
    lineWith({ uri: '"GET /a?x-id=GetObject HTTP/1.1"' }),
    { campaign: '-' },
  ],
  [
    'x-amz- is no campaign',
    lineWith({ uri: '"GET /a?x-amz-checksum-mode=ENABLED HTTP/1.1"' }),
    { campaign: '-' },
  ],
  [
    'a campaign beside credentials is left out',
    lineWith({ uri: '"GET /a?utm_source=mail&AWSAccessKeyId=AK&Signature=s HTTP/1.1"' }),
    { campaign: '-' },
  ],
  [
    'a presigned campaign is left out',
    lineWith({ uri: '"GET /a?utm_source=mail&X-Amz-Signature=s HTTP/1.1"' }),
    { campaign: '-' },
  ],
  [
    'a query that is no campaign',
    lineWith({ uri: '"GET /a?versioning HTTP/1.1"' }),
    { campaign: '-' },
  ],
]

/** A line as Ceph writes it, with these words of its own. */
function cephLine(other: Partial<Record<'operation' | 'key' | 'uri' | 'tail', string>>): string {
  const {
    operation = 'REST.GET.get_obj',
    key = 'docs/a.pdf',
    uri = '"GET /bkt/docs/a.pdf HTTP/1.1"',
  } = other
  const { tail = '"curl/8.5" - - SigV4 - AuthHeader s3.example - - -' } = other
  return `rgw bkt [22/Nov/2026:04:05:06 +0000] - user ${regular.requestId} ${operation} ${key} ${uri} 200 - - 333 - 4ms https://x.example/a ${tail}`
}
const spaced = (key: string) => cephLine({ key, uri: '"GET /bkt/a%20b HTTP/1.1"' })

/** Lines of stores that nearly write the format; they are among those accepted. */
export const stores: typeof accepted = [
  [
    'a line of Ceph: a unit, a bare referrer, its own operation',
    cephLine({}),
    {
      time,
      bucket: 'bkt',
      requester: 'user',
      operation: 'REST.GET.get_obj REST.GET.OBJECT',
      key: 'docs/a.pdf',
      objectSize: 333,
      totalTime: -1,
      turnAroundTime: 4,
      referrer: 'https://x.example/a',
      agent: 'curl/8.5',
      signature: 'SigV4',
      host: 's3.example',
      tls: '-',
    },
  ],
  [
    'a line of Ceph that tells nothing after the agent',
    cephLine({ tail: '"-" - - - - - s3.example - - -' }),
    { agent: '-', host: 's3.example', tls: '' },
  ],
  ['a key with a blank', spaced('docs/a b.pdf'), { key: 'docs/a b.pdf', turnAroundTime: 4 }],
  ['a key with blanks in a row', spaced('a  b '), { key: 'a  b ', agent: 'curl/8.5' }],
  ['a key with a dash between blanks', spaced('a - b.pdf'), { key: 'a - b.pdf' }],
  ['a key with quotes and blanks', spaced('say "hello" now'), { key: 'say "hello" now' }],
  [
    'a key with blanks and no request line',
    lineWith({ operation: 'S3.EXPIRE.OBJECT', key: 'a b', uri: '-', status: '-', bytesSent: '-' }),
    { key: 'a b', status: '-', bytesSent: -1, objectSize: 734003200 },
  ],
  [
    'a request line of no method is no reason to look further',
    lineWith({ uri: '"\\x16" HTTP/1.1"' }),
    { key: 'films/night%2520train.mp4', status: '206' },
  ],
  [
    'a referrer with blanks that is bare',
    lineWith({ referrer: 'https://x.example/a b' }),
    { referrer: 'https://x.example/a b', agent: regular.agent.slice(1, -1), tls: 'TLSv1.3' },
  ],
  [
    'a bare referrer in 17 fields',
    lineWith({ referrer: 'https://x.example/' }, 17),
    { referrer: 'https://x.example/', agent: regular.agent.slice(1, -1), ...noTail },
  ],
  ['milliseconds with a blank', lineWith({ turnAroundTime: '4 ms' }), { turnAroundTime: 4 }],
  [
    'times in other units',
    lineWith({ totalTime: '0.25s', turnAroundTime: '1500us' }),
    { totalTime: 250, turnAroundTime: 2 },
  ],
  [
    'bytes with their unit',
    lineWith({ bytesSent: '1048576B', objectSize: '734003200 bytes' }),
    { bytesSent: 1048576, objectSize: 734003200, totalTime: 412 },
  ],
  ['a month in full', lineWith({ time: '[22/November/2026:04:05:06 +0000]' }), { time }],
  ['a month in lower case', lineWith({ time: '[22/nov/2026:04:05:06 +0000]' }), { time }],
  ['a month in capitals', lineWith({ time: '[22/NOVEMBER/2026:04:05:06 +0000]' }), { time }],
  [
    'a month of three letters in full',
    lineWith({ time: '[02/May/2026:04:05:06 +0000]' }),
    {
      time: Date.UTC(2026, 4, 2, 4, 5, 6) / 1000,
    },
  ],
  ['a zone by its name', lineWith({ time: '[22/Nov/2026:04:05:06 UTC]' }), { time }],
  ['a zone with a colon', lineWith({ time: '[22/Nov/2026:06:05:06 +02:00]' }), { time }],
  [
    'a TLS version with a blank',
    lineWith({ tls: 'TLS 1.3' }),
    { tls: 'TLS 1.3', aclRequired: '-' },
  ],
  [
    'a TLS version with a blank, and an ACL',
    lineWith({ ...signed, tls: 'TLS 1.2', aclRequired: 'Yes' }, 26),
    { ...signed, tls: 'TLS 1.2', aclRequired: 'Yes' },
  ],
  [
    'a requester with a colon',
    lineWith({ requester: 'PROJECT:USER', owner: 'u-1' }),
    { requester: 'PROJECT:USER' },
  ],
  [
    'the method alone as operation',
    lineWith({ operation: 'GET', key: '-', uri: '"GET /b?list-type=2&prefix=a HTTP/1.1"' }),
    { operation: 'GET REST.GET.BUCKET' },
  ],
  [
    'a download by the API of Backblaze',
    lineWith({
      operation: 'B2_API.DOWNLOAD_FILE_BY_ID',
      uri: '"GET /b2api/v2/b2_download_file_by_id?fileId=4_z HTTP/1.1"',
    }),
    { operation: 'B2_API.DOWNLOAD_FILE_BY_ID REST.GET.OBJECT' },
  ],
  ['plain HTTP in 24 fields', lineWith({ cipher: '-', tls: '-' }, 24), { tls: '-' }],
  ['a line that ends before the TLS version', lineWith(signed, 23), { ...signed, tls: '' }],
]
accepted.push(...stores)

function signedTail(): Partial<Row> {
  return { tls: 'TLSv1.3', host: regular.host }
}

/** What it is, the line, and why it is refused. */
export const refused: readonly [name: string, line: string, reason: MalformedReason][] = [
  ['words', 'one two three four', 'bad time'],
  ['one word', 'word', 'too few fields'],
  ['blanks', '   ', 'too few fields'],
  [
    'a line of another log',
    '192.0.2.1 - - [22/Nov/2026:04:05:06 +0000] "GET / HTTP/1.1" 200 5',
    'bad time',
  ],
  ['no time', lineWith({ time: '-' }), 'bad time'],
  ['a month of no name', lineWith({ time: '[22/Nob/2026:04:05:06 +0000]' }), 'bad time'],
  ['day 0', lineWith({ time: '[00/Nov/2026:04:05:06 +0000]' }), 'bad time'],
  ['31 November', lineWith({ time: '[31/Nov/2026:04:05:06 +0000]' }), 'bad time'],
  ['29 February of no leap year', lineWith({ time: '[29/Feb/2100:04:05:06 +0000]' }), 'bad time'],
  ['24 hours', lineWith({ time: '[22/Nov/2026:24:00:00 +0000]' }), 'bad time'],
  ['60 minutes', lineWith({ time: '[22/Nov/2026:04:60:06 +0000]' }), 'bad time'],
  ['61 seconds', lineWith({ time: '[22/Nov/2026:04:05:61 +0000]' }), 'bad time'],
  ['a zone of no sign', lineWith({ time: '[22/Nov/2026:04:05:06 00000]' }), 'bad time'],
  ['a zone too far', lineWith({ time: '[22/Nov/2026:04:05:06 +1600]' }), 'bad time'],
  ['letters in the time', lineWith({ time: '[22/Nov/2O26:04:05:06 +0000]' }), 'bad time'],
  ['an empty key', lineWith({ key: '' }), 'too few fields'],
  ['two blanks before the bucket', lineWith({ bucket: ' b' }), 'too few fields'],
  ['three blanks before the requester', lineWith({ requester: '  AmazonS3' }), 'too few fields'],
  ['cut after the key', lineWith({}, 8), 'too few fields'],
  ['cut in the URI', lineWith({}, 8, ' "GET /films'), 'bad request URI'],
  ['cut after the URI', lineWith({}, 9), 'bad request URI'],
  ['cut after the status', lineWith({}, 10), 'too few fields'],
  ['cut after the sizes', lineWith({}, 13), 'too few fields'],
  ['cut after the times (15 fields)', lineWith({}, 15), 'too few fields'],
  ['16 fields', lineWith({}, 16), 'too few fields'],
  ['16 fields with a bare referrer', lineWith({ referrer: '-' }, 16), 'too few fields'],
  ['cut in the agent', lineWith({}, 16, ' "Mozilla/5.0 (X11'), 'bad quotes'],
  ['a URI without quotes', lineWith({ uri: 'GET' }), 'bad request URI'],
  ['the status `OK`', lineWith({ status: 'OK' }), 'bad status'],
  ['a status of two digits', lineWith({ status: '20' }), 'bad status'],
  ['a status of four digits', lineWith({ status: '2000' }), 'bad status'],
  ['a status beyond digits', lineWith({ status: '20/' }), 'bad status'],
  ['a negative number', lineWith({ bytesSent: '-1' }), 'bad number'],
  ['a number with a letter', lineWith({ objectSize: '12k' }), 'bad number'],
  ['a number with a point', lineWith({ totalTime: '1.5' }), 'bad number'],
  ['sixteen digits', lineWith({ bytesSent: '1000000000000000' }), 'bad number'],
  ['words in a time', lineWith({ turnAroundTime: 'x' }), 'bad number'],
  [
    'a bare referrer and a bare agent',
    lineWith({ referrer: 'http://x', agent: '-' }),
    'bad quotes',
  ],
  ['a bare referrer with a quote', lineWith({ referrer: 'http://"x' }), 'bad quotes'],
  ['an agent without quotes', lineWith({ agent: 'curl', referrer: '-' }), 'bad quotes'],
  ['an agent that does not end', lineWith({ agent: '"curl' }), 'bad quotes'],
  [
    'a month of no letters more',
    lineWith({ time: '[22/Novembers/2026:04:05:06 +0000]' }),
    'bad time',
  ],
  ['two letters of a month', lineWith({ time: '[22/No/2026:04:05:06 +0000]' }), 'bad time'],
  ['a zone of no name', lineWith({ time: '[22/Nov/2026:04:05:06 CEST]' }), 'bad time'],
  ['bytes in a larger unit', lineWith({ bytesSent: '12KB' }), 'bad number'],
  ['bits', lineWith({ bytesSent: '12b' }), 'bad number'],
  ['a time in minutes', lineWith({ totalTime: '4min' }), 'bad number'],
  ['a size in milliseconds', lineWith({ objectSize: '4ms' }), 'bad number'],
  ['a key with blanks and no outcome', lineWith({ key: 'a b', status: 'OK' }), 'bad request URI'],
  [
    "a record of Ceph's journal",
    'rgw bkt [22/Nov/2026:04:05:06 +0000] REST.PUT.put_obj docs/a b.pdf 333 - 0cc175b9c0f1b6a831c399e269772661',
    'journal record',
  ],
  [
    "a record of Ceph's journal, by lifecycle",
    'rgw bkt [22/Nov/2026:04:05:06 +0000] S3.EXPIRE.OBJECT a.pdf - - -',
    'journal record',
  ],
  ['what is no whole gzip', '\x1f\x8b\x08\x00\x00\x00\x00\x00', 'broken gzip'],
  ['a torn line with a NUL', lineWith({ status: '2\x000' }), 'binary data'],
]
