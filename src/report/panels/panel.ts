import type { AllRows } from '../model/all-rows.ts'
import type { Block, NamePart, Panel, PanelTable } from '../model/model.ts'
import { nameParts } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { tableWords } from '../tables/since.ts'
import type { RowFilter, ViewColumn } from '../tables/view.ts'
import { spaced } from '../words/speech.ts'
import type { PanelId, Words } from '../words/words.ts'
import type { ListedColumn } from './columns.ts'

/** A panel of a page, in a file of its own; `panels.ts` is the order in which they stand. */
export interface PanelRow<Id extends string = PanelId> {
  readonly id: Id
  /** The panel whose title and definition it takes, where they are not its own. */
  readonly wordsOf?: (page: Page) => PanelId
  /** Whether the page has it. Left out: every page has. */
  readonly isShown?: (page: Page) => boolean
  /** File beside the page with its rows; null for none. */
  readonly csv: string | null
  readonly width: Panel['width']
  /** Where more of it stands. Left out: nowhere. */
  readonly linkOf?: (page: Page) => Panel['link']
  /** Told by its title at first, and unfolded by who asks. Left out: it is open. */
  readonly isFolded?: true
  /** Set where the panel lists the rows of one table. */
  readonly list?: TableList
  /** All rows of its tables, where those are in `data.json`. */
  readonly rows?: (page: Page) => readonly AllRows[]
  readonly draw: (page: Page) => DrawnPanel
}

/** How a panel lists the rows of one table. */
export interface TableList {
  readonly table: string
  /** The heading of the names: the title of the table where none is given. */
  readonly nameLabel?: keyof Words['names']
  readonly sortedBy: ViewColumn
  /** After the name; `first` and `last` are the days a hot link was seen. */
  readonly columns: readonly ListedColumn[]
  readonly isMinor?: readonly string[]
  /** Which rows count here; all others are in no sum of this panel. */
  readonly only?: RowFilter
  /** Of pairs, the part that names the rows, where they have the other one in common. Left out: both. */
  readonly namedBy?: 0 | 1
  readonly sub?: (page: Page, parts: readonly string[]) => string
  readonly most?: number
  /** All rows stand on the page, and none is folded. */
  readonly isWhole?: true
  /** Names a row, by its parts, for what leads to it; '' for none. */
  readonly anchorOf?: (parts: readonly string[]) => string
  /** All names there can be, where the rows stand in their order. */
  readonly inOrder?: readonly string[]
  /** No rest, no total, no shares: a list of the first few. */
  readonly isShort?: true
}

/** What names a row of a list. */
export function partsOfName(
  page: Page,
  { table, namedBy }: TableList,
  parts: readonly string[],
): NamePart[] {
  const names = nameParts(page, table, parts)
  return namedBy === undefined ? names : names.slice(namedBy, namedBy + 1)
}

/** What a panel holds on one page. */
export interface DrawnPanel {
  readonly table: PanelTable | null
  readonly blocks: readonly Block[]
  /** A sentence after the definition, or ''. */
  readonly note: string
}

/** The panel on a page; null where that has none. */
export function panelOf(page: Page, row: PanelRow<string>): Panel | null {
  if (row.isShown?.(page) === false) return null
  const [title, definition] = panelWords(page, row.wordsOf?.(page) ?? row.id)
  const { table, blocks, note } = row.draw(page)
  return {
    id: row.id,
    title,
    definition: note === '' ? definition : spaced(definition, note),
    table,
    blocks,
    csv: row.csv,
    link: row.linkOf?.(page) ?? null,
    width: row.width,
    isFolded: row.isFolded === true,
  }
}

/** Title and definition of a panel for its readers. */
function panelWords(page: Page, id: string): readonly [string, string] {
  const { publicPanels } = page.words
  const isPublic = page.settings.audience === 'public' && id in publicPanels
  return isPublic ? publicPanels[id as keyof typeof publicPanels] : tableWords(page, id)
}
