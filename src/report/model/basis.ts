import type { TableRows } from '../../count/tables/tables.ts'
import { type OwnSites, ownSitesOf } from '../../rollup/own-sites.ts'
import type { Period } from '../../rollup/rollup.ts'
import type { Words } from '../words/words.ts'
import { type Audience, periodsFor } from './audience.ts'
import { boundedVisitors, distinctPeriods } from './distinct.ts'

/** What a basis is made from, beside the period. All settings are among it: costs depend on them. */
export interface BasisInput {
  readonly previous: Period | null
  readonly settings: { readonly site: readonly string[]; readonly audience: Audience }
  readonly words: Words
  readonly networkOf?: (address: string) => string
}

/** What pages of the same days have in common, whatever they are called and wherever they begin and end. All that is
 * looked up in their tables, and told of them, follows from it alone. */
export interface Basis {
  readonly own: OwnSites
  /** The tables whose visitors are distinct over the period. */
  readonly distinct: ReadonlySet<string>
  /** Those parts of the period that depend on who may read the page. */
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
/** The last one made for the tables of each period. */
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

/** Whether all of it is the same objects, but for the days that the period begins and ends with. */
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
