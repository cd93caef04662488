/** An address as 16-bit groups: two of them for IPv4, eight for IPv6. */
export type Groups = readonly number[]

/** The groups of an address; undefined where the text is none. IPv4 inside IPv6 (`::ffff:1.2.3.4`)
 * is IPv4. */
export function groupsOf(text: string): Groups | undefined {
  if (text !== lastText) {
    lastText = text
    lastGroups = text.length > 45 ? undefined : parseGroups(text)
  }
  return lastGroups
}

function parseGroups(text: string): Groups | undefined {
  return text.includes(':') ? groupsOf6(text) : groupsOf4(text)
}

/** An address is masked, then looked up twice: it is parsed once. */
let lastText = ''
let lastGroups: Groups | undefined

/** Four numbers up to 255 of one to three digits. */
function groupsOf4(text: string): Groups | undefined {
  const groups = [0, 0]
  let dots = 0
  let digits = 0
  let byte = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT) {
      if (digits === 0 || dots === 3) return undefined
      groups[dots >> 1] = groups[dots >> 1]! * 256 + byte
      dots++
      digits = 0
      byte = 0
    } else {
      if (code < ZERO || code > ZERO + 9 || ++digits > 3) return undefined
      byte = byte * 10 + code - ZERO
      if (byte > 255) return undefined
    }
  }
  if (dots < 3 || digits === 0) return undefined
  groups[1] = groups[1]! * 256 + byte
  return groups
}
const DOT = 0x2e
const ZERO = 0x30

const COLON = 0x3a

function groupsOf6(text: string): Groups | undefined {
  const groups = [0, 0, 0, 0, 0, 0, 0, 0]
  let size = 0
  /** How many groups stand before `::`. */
  let gap = -1
  let at = 0
  if (text.startsWith('::')) {
    gap = 0
    at = 2
  }
  while (at < text.length) {
    const from = at
    let group = 0
    for (let digit = hexDigit(text, at); digit >= 0; digit = hexDigit(text, ++at))
      group = group * 16 + digit
    if (text.charCodeAt(at) === DOT) {
      const last = groupsOf4(text.slice(from))
      if (last === undefined) return undefined
      groups[size++] = last[0]!
      groups[size++] = last[1]!
      break
    }
    if (at === from || at - from > 4) return undefined
    groups[size++] = group
    if (at === text.length) break
    if (text.charCodeAt(at++) !== COLON || at === text.length) return undefined
    if (text.charCodeAt(at) !== COLON) continue
    if (gap >= 0) return undefined
    gap = size
    at++
  }
  if (gap < 0 ? size !== 8 : size > 7) return undefined
  if (gap >= 0) groups.copyWithin(gap + 8 - size, gap, size).fill(0, gap, gap + 8 - size)
  return isMapped(groups) ? groups.slice(6) : groups
}

/** Whether it is `::ffff:` and an address of IPv4. */
function isMapped(groups: Groups): boolean {
  return groups[5] === 0xffff && groups.every((group, at) => at >= 5 || group === 0)
}

/** -1 where none stands. */
function hexDigit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= ZERO && code <= ZERO + 9) return code - ZERO
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1
}

/** Of one group. */
export function hex(group: number): string {
  return group.toString(16)
}

/** Lower case, without zeros at the start of a group; nothing is left out. */
export function addressText(groups: Groups): string {
  if (groups.length > 2) return groups.map(hex).join(':')
  const [a = 0, b = 0] = groups
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`
}

/** What the place of an address is called; undefined where nobody knows. */
export type NameOf = (groups: Groups) => string | undefined
