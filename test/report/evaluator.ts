/** A read of an object, as a bucket policy sees it. */
export interface PolicyRequest {
  readonly action: string
  /** The ARN of what is asked for. */
  readonly resource: string
  readonly address?: string
  readonly referrer?: string
  readonly isSigned?: boolean
  readonly isSecure?: boolean
  /** `1.2` */
  readonly tls?: number
  readonly signature?: string
}

interface Statement {
  readonly Effect: string
  readonly Principal: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/**
 * Whether a policy denies a request, as IAM decides: a statement speaks where action, resource and every
 * condition match; of several values one has to. A key that the request lacks matches nothing. Throws on
 * whatever it does not know, so that no policy passes by being unreadable.
 */
export function isDenied(policy: string, request: PolicyRequest): boolean {
  return speaks(policy, 'Deny', request)
}

/** Whether a policy of statements that allow lets a request through. */
export function isAllowed(policy: string, request: PolicyRequest): boolean {
  return speaks(policy, 'Allow', request)
}

function speaks(policy: string, effect: 'Allow' | 'Deny', request: PolicyRequest): boolean {
  const { Version, Statement } = JSON.parse(policy) as { Version: string; Statement: Statement[] }
  if (Version !== '2012-10-17') throw new Error(`a policy of version ${Version}`)
  return Statement.some((one) => {
    if (one.Effect !== effect || one.Principal !== '*')
      throw new Error('a statement of another kind')
    return (
      listed(one.Action).some((action) => isLike(String(action), request.action, true)) &&
      listed(one.Resource).some((arn) => isLike(String(arn), request.resource, false)) &&
      Object.entries(one.Condition ?? {}).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) =>
          holds(operator, key, listed(values), request),
        ),
      )
    )
  })
}

function holds(
  operator: string,
  key: string,
  values: readonly unknown[],
  request: PolicyRequest,
): boolean {
  const value = keyOf(key, request)
  if (value === undefined) return false
  const is = operators[operator]
  if (is === undefined) throw new Error(`no operator ${operator}`)
  return values.some((one) => is(String(one), value))
}

const operators: Readonly<Record<string, (pattern: string, value: string) => boolean>> = {
  StringLike: (pattern, value) => isLike(pattern, value, false),
  StringEquals: (pattern, value) => pattern === value,
  Bool: (pattern, value) => pattern === value,
  NumericLessThan: (bound, value) => Number(value) < Number(bound),
  IpAddress: (range, value) => isInRange(range, value),
}

function keyOf(key: string, request: PolicyRequest): string | undefined {
  const { address, referrer, isSigned = false, isSecure = true, tls, signature } = request
  switch (key) {
    case 'aws:Referer':
      return referrer
    case 'aws:SourceIp':
      return address
    case 'aws:PrincipalType':
      return isSigned ? 'User' : 'Anonymous'
    case 'aws:SecureTransport':
      return String(isSecure)
    case 's3:TlsVersion':
      return tls === undefined ? undefined : String(tls)
    case 's3:signatureversion':
      return signature
    default:
      throw new Error(`no condition key ${key}`)
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** `*` for anything, `?` for one character. */
function isLike(pattern: string, text: string, isAnyCase: boolean): boolean {
  const source = pattern
    .replace(/[.+^$()[\]{}|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, isAnyCase ? 'si' : 's').test(text)
}

/** IPv4 by number; IPv6 by its first groups, as long as the prefix is whole groups. */
function isInRange(range: string, address: string): boolean {
  const [base = '', length] = range.split('/')
  if (base.includes(':') !== address.includes(':')) return false
  if (!base.includes(':')) {
    const bits = 32 - Number(length ?? 32)
    const number = (text: string): number =>
      text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
    return Math.floor(number(base) / 2 ** bits) === Math.floor(number(address) / 2 ** bits)
  }
  const groups = (text: string): string[] => text.split(':').slice(0, Number(length ?? 128) / 16)
  return groups(base).join(':') === groups(address).join(':')
}
