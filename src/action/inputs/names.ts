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
  return (
    rows.find(({ otherNames }) => otherNames?.includes(plain)) ??
    rows.find(({ name }) => name === plain) ??
    rows.find(({ name }) => name.length > 4 && distance(name, plain) <= 2)
  )
}

/** Edits from one word to the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
