import type { TableRows } from '../../count/tables/tables.ts'
import { type OwnSites, ownSitesOf } from '../../rollup/own-sites.ts'
import type { Period } from '../../rollup/rollup.ts'
import type { Words } from '../words/words.ts'
import { type Audience, periodsFor } from './audience.ts'
import { boundedVisitors, distinctPeriods } from './distinct.ts'

/** What of a page's input it follows from, beside the period; of the settings all, as costs do. */
export interface BasisInput {
  readonly previous: Period | null
  readonly settings: { readonly site: readonly string[]; readonly audience: Audience }
  readonly words: Words
  readonly networkOf?: (address: string) => string
}

/** What pages of the same days have in common, whatever they are called and until when they go on: what is looked
 * up and told of their tables follows from it alone. */
export interface Basis {
  readonly own: OwnSites
  /** The tables whose visitors are distinct over the period. */
  readonly distinct: ReadonlySet<string>
  /** What of the period is another thing to its audience. */
  readonly told: Pick<Period, 'tables' | 'hotlinksSeen' | 'log'>
  /** The period before, as the audience may know it. */
  readonly previous: Period | null
}

/** The basis of a page's period: the same object for pages that are made of the same days in the same way. */
export function basisOf(input: BasisInput, whole: Period, rows: TableRows): Basis {
  const known = bases.get(whole.tables)
  if (known !== undefined && isSame(known, { input, whole, rows })) return known.basis
  const basis = makeBasis(input, whole, rows)
  bases.set(whole.tables, { input, whole, rows, basis })
  return basis
}
/** Of each period's tables the last one. */
const bases = new WeakMap<Period['tables'], Of & { readonly basis: Basis }>()

interface Of {
  readonly input: BasisInput
  readonly whole: Period
  readonly rows: TableRows
}

function isSame(a: Of, b: Of): boolean {
  return (
    a.rows === b.rows &&
    a.input.words === b.input.words &&
    a.input.networkOf === b.input.networkOf &&
    areSameDays(a.whole, b.whole) &&
    isSamePeriod(a.input.previous, b.input.previous) &&
    JSON.stringify(a.input.settings) === JSON.stringify(b.input.settings)
  )
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return a === b
  return a.from === b.from && a.to === b.to && areSameDays(a, b)
}

/** Whether all is the same thing, but for the days that the period begins and ends with. */
function areSameDays(a: Period, b: Period): boolean {
  const { from: _, to: __, ...rest } = a
  return Object.entries(rest).every(([name, value]) => b[name as keyof Period] === value)
}

function makeBasis({ settings, previous }: BasisInput, whole: Period, rows: TableRows): Basis {
  const distinct = distinctPeriods(whole, previous, rows)
  const told = periodsFor(settings.audience, distinct.period, distinct.previous, rows)
  const { tables, hotlinksSeen, log } = boundedVisitors(told.period, distinct.tables)
  return {
    own: ownSitesOf(settings.site, whole),
    distinct: distinct.tables,
    told: { tables, hotlinksSeen, log },
    previous: told.previous && boundedVisitors(told.previous, distinct.tables),
  }
}
