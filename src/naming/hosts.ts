/** Hosts: how they are spelt, whose they are, and which of them nobody's site can be. */
import punycode from 'punycode/punycode.js'
import { parse as parseDomain } from 'tldts'
import { isInRange, parseRange } from './addresses.ts'
import { groupsOf } from './ip.ts'

/**
 * A host as a browser sends it: lower case, international names in ASCII (`xn--…`), without user, port
 * and the dot at its end. Undefined for what is no host.
 */
export function asciiHost(text: string): string | undefined {
  if (endOfPlainHost(text, 0) === text.length) return text
  const host = text.slice(text.lastIndexOf('@') + 1).toLowerCase()
  if (host.startsWith('[')) return /^(\[[0-9a-f:.]{2,45}\])(?::\d*)?$/.exec(host)?.[1]
  const plain = host.includes(':') ? host.replace(/:\d*$/, '') : host
  const ascii = PLAIN.test(plain) ? plain : translated(plain.trim())
  if (ascii === undefined || ascii.length > LONGEST_HOST || !HOST.test(ascii)) return undefined
  return ascii.endsWith('.') ? ascii.slice(0, -1) : ascii
}

/**
 * Where a host ends that begins at `from` and is spelt as `asciiHost` spells it, without a dot at its end;
 * -1 where none does. Most are, and then need no copy and no pattern.
 */
export function endOfPlainHost(text: string, from: number): number {
  let at = from
  let before = POINT
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const sign = code < 128 ? hostSigns[code]! : 0
    if (sign === 0) break
    if (sign !== LETTER && before === POINT) return -1
    if (sign === POINT && before !== LETTER) return -1
    before = sign
  }
  return before === LETTER && at - from <= LONGEST_HOST ? at : -1
}

const LETTER = 1
const HYPHEN = 2
const POINT = 3
const LONGEST_HOST = 254
const hostSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[a-z0-9_]/.test(sign)) return LETTER
  return sign === '-' ? HYPHEN : sign === '.' ? POINT : 0
})

const PLAIN = /^[a-z0-9._-]*$/
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.?$/
/** What a URL would take for something else than a host, or would read as a number. */
const NO_HOST = /[\s/\\?#@:<>[\]^|%]/

/** Of a name in its own letters, or in those of a URL (`m%C3%BCnchen`). */
function translated(host: string): string | undefined {
  try {
    const letters = host.includes('%') ? decodeURIComponent(host) : host
    if (NO_HOST.test(letters) || letters.length > LONGEST_HOST) return undefined
    return new URL(`http://${letters}/`).hostname
  } catch {
    return undefined
  }
}

/** A host in the letters of its owner's language, where all of a label are of one script; else as it
 * is, so that no name looks like another. */
export function readableHost(host: string): string {
  if (!host.includes('xn--')) return host
  const labels = host.split('.').map((label) => {
    try {
      const letters = punycode.toUnicode(label)
      return SCRIPTS.some((script) => script.test(letters)) ? letters : label
    } catch {
      return label
    }
  })
  return labels.join('.')
}

/** Letters of one script each, with what is common to all; Japanese and Korean mix theirs. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Georgian',
  'Armenian',
  'Han}\\p{sc=Hiragana}\\p{sc=Katakana',
  'Han}\\p{sc=Hangul',
].map((script) => new RegExp(`^[\\p{sc=${script}}\\p{M}\\p{Nd}ー-]+$`, 'u'))

/** What a host is of, by the public-suffix list that the package carries. Private suffixes count, so
 * that two sites of `github.io` are two owners'. */
export interface Domain {
  /** Its registrable domain: `example.co.uk` of `www.example.co.uk`; null for a suffix itself, for an
   * address, and for a host without a dot. */
  readonly name: string | null
  /** Whether the list has its top-level domain. One that it lacks is a network's own. */
  readonly isListed: boolean
  readonly suffix: string | null
}

export function domainOf(host: string): Domain {
  const found = parseDomain(host, { allowPrivateDomains: true, validateHostname: false })
  return {
    name: found.isIp === true ? null : found.domain,
    isListed: found.isIcann === true || found.isPrivate === true,
    suffix: found.publicSuffix,
  }
}

const PRIVATE_RANGES = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::/127',
  'fc00::/7',
  'fe80::/10',
].flatMap((range) => parseRange(range) ?? [])

/** Names that no public server can have (RFC 6761, 6762, 8375), those that networks use as if, and those
 * that lead everybody to a machine of his own. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|test|invalid|home\.arpa|fritz\.box|lvh\.me|localtest\.me|vcap\.me|lacolhost\.com|local\.gd|(?:ddev|lndo|docksal)\.site)$/

/** Domains whose names lead to the address that stands in them: `app.10.0.0.1.nip.io`, `192-168-1-1.sslip.io`. */
const ADDRESS_IN_NAME =
  /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?:\.[0-9a-z-]+)?\.(?:nip\.io|sslip\.io|xip\.io|traefik\.me|plex\.direct)$/

/** Whether only those inside a network can reach a host: this machine, private addresses, names
 * without a dot or of no public domain. */
export function isPrivateHost(host: string): boolean {
  const address = host.startsWith('[') ? host.slice(1, -1) : host
  if (groupsOf(address) !== undefined)
    return PRIVATE_RANGES.some((range) => isInRange(address, range))
  if (!host.includes('.') || PRIVATE_NAME.test(host)) return true
  const inName = ADDRESS_IN_NAME.exec(host)
  return inName !== null && isPrivateHost(inName.slice(1).join('.'))
}

/** Stores' domains: what lies right below them is an endpoint that all buckets share. */
const STORES =
  /(?:^|\.)(?:amazonaws\.(?:com|com\.cn|eu)|backblazeb2\.com|wasabisys\.com|r2\.cloudflarestorage\.com|digitaloceanspaces\.com|linodeobjects\.com|vultrobjects\.com|scw\.cloud|cloud\.ovh\.(?:net|us)|storage\.googleapis\.com|yandexcloud\.net|aliyuncs\.com|myqcloud\.com|myhuaweicloud\.(?:com|eu)|contabostorage\.com|your-objectstorage\.com|exo\.io|storage\.dev|storageapi\.dev|tigris\.dev|storjshare\.io|ionoscloud\.com|idrivee2-\d+\.com|filebase\.com|infomaniak\.cloud|cubbit\.eu|oraclecloud\.com|cloud-object-storage\.appdomain\.cloud|core\.windows\.net|selcloud\.ru|upcloudobjects\.com)$/

export function isStoreHost(host: string): boolean {
  return STORES.test(host)
}

/** An endpoint, which a bucket's name stands before: `s3.eu-west-1.amazonaws.com`, `nyc3.digitalocean…`,
 * an account of Cloudflare's. */
const ENDPOINT =
  /^(?:(?:s3|storage|sos|oss|cos|obs|objects|gateway)[a-z0-9-]*|website|fly|t3|f\d{3}|[0-9a-f]{32}|(?:website-)?(?:[a-z]{2,4}\d|[a-z]{2}-[a-z]+-\d))(?:\.(?:dualstack|cdn|storage|[a-z]{2,4}(?:-[a-z0-9]+){1,3}|[a-z]{2,3}\d|gra|sbg|rbx|bhs|waw|de|uk|eu|io|perf|high))*$/

/** Whether a store serves one of the buckets at the host: `bucket.s3.eu-west-1.amazonaws.com`. */
export function isHostOfBucket(host: string, bucket: string): boolean {
  if (!host.startsWith(`${bucket}.`) || !isStoreHost(host)) return false
  const endpoint = host.slice(bucket.length + 1)
  const before = endpoint.replace(STORES, '')
  return before === '' ? endpoint.startsWith('storage.') : ENDPOINT.test(before)
}

/** Whether a store serves buckets of many owners at the host, told apart by the path alone. */
export function isSharedEndpoint(host: string): boolean {
  if (!isStoreHost(host)) return false
  const before = host.replace(STORES, '')
  return before === '' || ENDPOINT.test(before)
}
