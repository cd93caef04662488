/** Who asked, and where, as far as a reader of the report may know. */
import { endOfPlainHost } from './hosts.ts'
import { groupsOf } from './ip.ts'
import { withoutMail } from './mail.ts'

/** A requester as it may be shown to the owner: of an assumed role without the session, which is
 * often named after a person and new each time. */
export function publicRequester(requester: string): string {
  return withoutMail(requester.replace(/^(arn:[^:]*:sts:.*:assumed-role\/[^/]+)\/.*$/s, '$1'))
}

/** All that a public page tells of a requester. */
export const requesterClasses = {
  anonymous: 'anonymous',
  own: 'own account',
  other: 'other account',
  service: 'AWS service',
} as const
export type RequesterClass = (typeof requesterClasses)[keyof typeof requesterClasses]

/** Whether a name in the table of requesters is nobody's. */
export function isAnonymous(requester: string): boolean {
  return classOf(requester) === requesterClasses.anonymous
}

const SERVICE =
  /^svc:|\.amazonaws\.com(?:\.cn)?$|^amazons3$|^aws(?:[ -]?internal| service)$|^arn:aws[a-z-]*:iam::cloudfront:|:role\/aws-service-role\//i

/** Whose a requester is: `own` is the owner's account, as `accountOf` names it. What is a class
 * already stays it. */
export function requesterClassOf(requester: string, own: string | undefined): RequesterClass {
  const known = classOf(requester)
  if (known !== undefined) return known
  if (SERVICE.test(requester)) return requesterClasses.service
  return own !== undefined && accountOf(requester) === own
    ? requesterClasses.own
    : requesterClasses.other
}

function classOf(requester: string): RequesterClass | undefined {
  if (requester === '-') return requesterClasses.anonymous
  return Object.values(requesterClasses).find((name) => name === requester)
}

/** The account number in an ARN, else the requester itself: a canonical id, or whatever a store calls
 * its users. Undefined where nobody's account asked. */
export function accountOf(requester: string): string | undefined {
  if (classOf(requester) !== undefined || SERVICE.test(requester)) return undefined
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(requester)?.[1] ?? requester
}

/** Names that only an inner network resolves. */
const INNER_NAME =
  /(?:^|\.)(?:internal|intranet|local|localhost|localdomain|lan|corp|home|private|arpa|test|invalid)$|(?:^|[.-])vpce?-[0-9a-z]/

/** Whether a host (lower case, maybe with a port) is one that only an inner network knows: a private
 * address, a name without a dot, a VPC endpoint, `….internal` and the like. */
export function isInnerHost(host: string): boolean {
  return isInner(endOfPlainHost(host, 0) === host.length ? host : bareHost(host))
}

/** In lower case, without brackets, port and the dot at its end. */
function bareHost(host: string): string {
  const name = host.replace(/^\[([^\]]*)\].*$/, '$1').replace(/^([^:]*):\d*$/, '$1')
  return name.replace(/\.$/, '').toLowerCase()
}

function isInner(bare: string): boolean {
  if (bare === '' || bare === '-') return false
  const groups = groupsOf(bare)
  if (groups !== undefined) return isPrivateAddress(groups)
  return !/[.:]/.test(bare) || INNER_NAME.test(bare)
}

/** RFC 1918, 3927, 4193, 5735, 6598: what no packet of the internet comes from. */
function isPrivateAddress([first = 0, second = 0, ...more]: readonly number[]): boolean {
  if (more.length > 0) {
    const isLoopback =
      first === 0 && second === 0 && more.slice(0, -1).every((group) => group === 0)
    return isLoopback || (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80
  }
  const a = first >> 8
  const b = first & 255
  return (
    a === 10 ||
    a === 127 ||
    a === 0 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128)
  )
}

/** Numbers of AWS accounts, which names of buckets and hosts of access points often carry. */
const DIGITS = /\d{12}/
const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g

export function withoutAccounts(name: string): string {
  return DIGITS.test(name) ? name.replace(ACCOUNT, '[account]') : name
}
