/** The words of the page Explore. A text with something in it is a function of text, as everywhere; the page's script gets
 * it with a placeholder in place of what it will know. */
export interface ExploreWords {
  /** Its name, in the navigation and as its heading: a word or two. */
  readonly page: string
  readonly lead: string
  /** What it would do with a script; files follow. */
  readonly withoutScript: string
  /** When it tells visitors, and by which prices it tells the cost. */
  readonly whichVisitors: string
  readonly priced: string
  readonly loading: (done: string, all: string) => string
  readonly failed: (files: string) => string
  /** Over what is chosen; and where that is nothing. */
  readonly chosen: string
  readonly everything: string
  /** Between names that are chosen, and before one that is left out. */
  readonly and: string
  readonly or: string
  readonly not: string
  /** What the two buttons of a name do; and of one that the days do not have. */
  readonly remove: (name: string) => string
  readonly invert: (name: string) => string
  readonly notHere: string
  readonly clear: string
  readonly copyLink: string
  readonly csv: string
  /** Before a date each. */
  readonly from: string
  readonly to: string
  readonly allDays: string
  readonly earlier: string
  readonly compare: string
  readonly noBefore: string
  readonly groupBy: string
  /** All but the names that a chart shows. */
  readonly others: string
  /** Names that were added up, because they are small and too many. */
  readonly folded: string
  readonly atLeast: (amount: string) => string
  readonly atMost: (amount: string) => string
  readonly about: (amount: string) => string
  /** How much may belong to what is chosen, and how much of it may not. */
  readonly mayBeMore: (requests: string, share: string) => string
  readonly mayBeLess: (requests: string, share: string) => string
  readonly mayBelong: string
  /** How days are drawn on the chart. */
  readonly draw: string
  readonly program: string
  readonly kind: string
  readonly cache: string
  readonly ai: string
  readonly statuses: Readonly<Record<'000' | '206' | '2xx' | '304' | '3xx' | '4xx' | '5xx', string>>
  readonly none: Readonly<Record<'site' | 'network' | 'cache', string>>
}
