/** Lines that are a JSON object each, as names and cells. */

export interface JsonRow {
  readonly names: readonly string[]
  /** In the order of the names: text and numbers as bytes in strings (latin1), `-` for null and whatever else. */
  readonly cells: readonly string[]
}

/** Undefined where the line, bytes in a string, is no object. */
export function readJsonRow(line: string): JsonRow | undefined {
  // Bytes that are no ASCII can stay as they are, unless there is what stands for letters.
  const isPlain = !line.includes('\\')
  const object = parse(isPlain ? line : Buffer.from(line, 'latin1').toString())
  if (object === undefined) return undefined
  const names = Object.keys(object)
  return { names, cells: names.map((name) => cellOf(object[name], isPlain)) }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

function cellOf(value: unknown, isPlain: boolean): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return '-'
  return isPlain ? value : Buffer.from(value).toString('latin1')
}

const BEFORE = /\s*([{,])\s*"([^"\\]*)"\s*:\s*/y
const VALUE = /"(?:[^"\\]|\\.)*"|[^\s,{}[\]"]+/y
const AFTER = /\s*\}\s*$/y

/** What stands before each value of an object, and behind the last; undefined where it holds lists or objects, or other
 * names. The line is one that `readJsonRow` reads. */
export function betweenValues(line: string, names: readonly string[]): string[] | undefined {
  let at = 0
  const take = (part: RegExp): RegExpExecArray | null => {
    part.lastIndex = at
    const found = part.exec(line)
    at += found?.[0].length ?? 0
    return found
  }
  const between: string[] = []
  for (const [place, wanted] of names.entries()) {
    const [before, sign, name] = take(BEFORE) ?? []
    if (before === undefined || name !== wanted || sign !== (place === 0 ? '{' : ','))
      return undefined
    if (take(VALUE) === null) return undefined
    between.push(before)
  }
  const after = take(AFTER)
  return after === null ? undefined : [...between, after[0]]
}

/** Makes something of the names of rows, again only where they are others than those of the row before. */
export function perNames<T>(
  make: (names: readonly string[]) => T,
): (names: readonly string[]) => T {
  let last: readonly string[] | undefined
  let made: T
  return (names) => {
    const isSame = last?.length === names.length && names.every((name, at) => name === last?.[at])
    if (!isSame) made = make(names)
    last = names
    return made
  }
}
