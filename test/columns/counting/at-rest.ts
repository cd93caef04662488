import { hashOfName } from '../name-hashes.ts'

/** Different names that all have the hash of the first. */
export function namesOfOneHash(count: number): string[] {
  const names: string[] = []
  let hash: number | undefined
  const first = 'name0000'
  const wanted = stateAfter(first.slice(0, 4)) ^ wordOf(first.slice(4))
  for (let at = 0; names.length < count; at++) {
    const head = at.toString(36).padStart(4, '0')
    const tail = wanted ^ stateAfter(head)
    if ((tail & 0x80808080) !== 0) continue
    const name = head + String.fromCharCode(...[0, 8, 16, 24].map((by) => (tail >>> by) & 0x7f))
    hash ??= hashOfName(name)
    if (hashOfName(name) !== hash) throw new Error('The hash is another one; mix as it does')
    names.push(name)
  }
  return names
}

/** What the hash of a name of eight characters is mixed to by the first four of them. */
function stateAfter(four: string): number {
  const product = Math.imul(0x811c9dc5 ^ 8 ^ wordOf(four), 0x85ebca6b)
  return product ^ (product >>> 15)
}

function wordOf(four: string): number {
  return Buffer.from(four).readInt32LE()
}

/** The order of rows at rest: by hash, then by name. */
export function compareAtRest(a: string, b: string): number {
  return hashOfName(a) - hashOfName(b) || (a < b ? -1 : a > b ? 1 : 0)
}
