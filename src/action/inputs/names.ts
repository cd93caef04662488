/** What was given but is no input. */
import type { Environment, InputRow } from './row.ts'

/** One problem for each name that looks like an input's: a typing error must not pass for a default.
 * Anything else the runner has warned of already. */
export function unknownInputs(rows: readonly InputRow[], environment: Environment): string[] {
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_'))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !rows.some((known) => known.name === name))
    .flatMap((name) => {
      const meant = meantBy(name.replaceAll('_', '-'), rows)
      return meant === undefined ? [] : [`${name}: no such input, did you mean '${meant.name}'?`]
    })
}

function meantBy(plain: string, rows: readonly InputRow[]): InputRow | undefined {
  const known = rows.map(({ name }) => name)
  const longer = known.filter((name) => name.length > 4)
  const meant = known.includes(plain) ? plain : nearestName(plain, longer)
  return (
    rows.find(({ otherNames }) => otherNames?.includes(plain)) ??
    rows.find(({ name }) => name === meant)
  )
}

/** The name that was most likely meant, the first of equals: at most two slips away, and with more than half of
 * its letters in place; undefined where none is as near. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, slips: slipsBetween(name, word) }))
    .filter(({ name, slips }) => slips <= 2 && 2 * slips < name.length)
  return near.sort((a, b) => a.slips - b.slips)[0]?.name
}

/** Slips of the pen from one word to the other: a letter that is missing, added or another, or two neighbours that
 * changed places (the optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  let last: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const another = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = isSwap ? (last[j - 2] ?? 0) + 1 : another
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, another, swapped))
    }
    last = row
    row = next
  }
  return row[b.length] ?? 0
}
