import { isInRange, parseRange } from '../../naming/addresses.ts'
import { compileGlob } from './glob.ts'

/** Fields that `exclude` can look at, in the order of `take` in `kernel/records.ts`. */
export const exclusionFields = ['key', 'agent', 'address', 'referrer', 'requester'] as const
export type ExclusionField = (typeof exclusionFields)[number]

/** What not to count: a glob over one field; for `address` also a CIDR block. */
export interface Exclusion {
  readonly field: ExclusionField
  readonly pattern: string
}

/** What is wrong with a pattern, in words for the person who wrote it; undefined if nothing is. */
export function exclusionProblem({ field, pattern }: Exclusion): string | undefined {
  if (!exclusionFields.includes(field)) {
    return `'${field}' is no field to exclude by; use ${exclusionFields.join(', ')}`
  }
  if (pattern === '') return `the pattern after '${field}:' is empty`
  if (field === 'address' && pattern.includes('/')) {
    return parseRange(pattern) === undefined
      ? `'${pattern}' is no CIDR block such as 192.0.2.0/24 or 2001:db8::/32`
      : undefined
  }
  try {
    globOf(field, pattern)
    return undefined
  } catch {
    return `'${pattern}' is no glob that can be read`
  }
}

/** Tells whether a value of `field` is to be left out. Undefined where no pattern looks at it. */
export function excluderOf(
  field: ExclusionField,
  exclusions: readonly Exclusion[],
): ((text: string) => boolean) | undefined {
  const tests = exclusions
    .filter((exclusion) => exclusion.field === field)
    .map(({ pattern }) => {
      const range = field === 'address' ? parseRange(pattern) : undefined
      return range === undefined ? globOf(field, pattern) : (text: string) => isInRange(text, range)
    })
  return tests.length === 0 ? undefined : (text) => tests.some((test) => test(text))
}

/** Keys are paths: `*` stops at a slash, `**` does not. Elsewhere `*` matches anything, and capitals do not
 * matter. Strangers write what is matched, so it takes linear time. */
function globOf(field: ExclusionField, pattern: string): (text: string) => boolean {
  const isPath = field === 'key'
  return compileGlob(pattern, { isPath, isCaseless: !isPath })
}
