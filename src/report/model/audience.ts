import type { TableRows } from '../../count/tables/tables.ts'
import { namedKeysOf, publicPeriod } from '../../rollup/public.ts'
import type { Period } from '../../rollup/rollup.ts'

/** Who may read a report. What of it is shown to whom stands in docs/privacy.md. */
export type Audience = 'public' | 'private'

/** A period, and the one before, as the audience may know them. Nothing that makes a page looks at
 * the periods of its input, so that nothing else can get into one. What either proves to be public
 * is named in both. */
export function periodsFor(
  audience: Audience,
  period: Period,
  previous: Period | null,
  tables: TableRows,
): { readonly period: Period; readonly previous: Period | null } {
  switch (audience) {
    case 'private':
      return { period, previous }
    case 'public': {
      const both = [period, previous].flatMap((one) => (one ? [...namedKeysOf(one.tables)] : []))
      const named = new Set(both)
      return {
        period: publicPeriod(period, named, tables),
        previous: previous && publicPeriod(previous, named, tables),
      }
    }
  }
}
