import { addressText, groupsOf } from '../../src/naming/ip.ts'

/** The text of what makes addresses one client's, plainly: the witness of `kernel/addresses.ts`. */
export function clientOf(text: string): string {
  const groups = groupsOf(text)
  if (groups === undefined) return text
  return groups.length > 2 ? `${addressText(groups.slice(0, 4))}::/64` : addressText(groups)
}
