import type { Block, Panel, PanelTable } from '../model/model.ts'

/** Columns beside each other, each with its panels from top to bottom. */
type Columns = readonly (readonly Panel[])[]

/**
 * Panels in rows of columns. Halves that follow each other fill two columns of about the same height,
 * one after the other, so that they are read in their order where the page has room for one column
 * only; where that leaves a hole, the last or the first of them has a row of its own. What is folded stands
 * under the lower of the last two columns, or last in a row of its own.
 */
export function laidOut(panels: readonly Panel[]): Columns[] {
  const rows: Panel[][] = []
  for (const panel of panels.filter(({ isFolded }) => !isFolded)) {
    const halves = rows.at(-1)
    if (panel.width === 'half' && halves?.[0]?.width === 'half') halves.push(panel)
    else rows.push([panel])
  }
  const folded = panels.filter(({ isFolded }) => isFolded)
  const lastHalves = rows.findLastIndex((row) => row.length > 1)
  const laid = rows.flatMap((row, at) => columnsOf(row, at === lastHalves ? folded : []))
  const isLaid = laid.flat(2).some(({ isFolded }) => isFolded)
  return folded.length === 0 || isLaid ? laid : [...laid, [folded]]
}

/** Of what a page is to look like at most, in pixels. */
const MOST_HOLE = 70

/** Halves in two columns: all of them, with what is folded under the lower one; or all but the last, or all but the
 * first, which then has a row of its own. Takes the first of these that leaves no large hole, else the smallest. */
function columnsOf(row: readonly Panel[], folded: readonly Panel[]): Columns[] {
  if (row.length < 2) return [[row]]
  const ways: readonly Columns[][] = [
    [filled(halved(row), folded)],
    [pair(row.slice(0, -1)), [row.slice(-1)]],
    [[row.slice(0, 1)], pair(row.slice(1))],
  ]
  const hole = (rows: readonly Columns[]): number => Math.max(...rows.map(holeOf))
  return (
    ways.find((rows) => hole(rows) <= MOST_HOLE) ??
    ways.reduce((best, rows) => (hole(rows) < hole(best) ? rows : best))
  )
}

function pair(row: readonly Panel[]): Columns {
  return row.length < 2 ? [row] : halved(row)
}

function halved(panels: readonly Panel[]): Columns {
  const splits = panels.slice(1).map((_, at) => [panels.slice(0, at + 1), panels.slice(at + 1)])
  return splits.reduce((best, split) => (holeOf(split) < holeOf(best) ? split : best))
}

/** What is folded, each under the column that is lower by then. */
function filled([left = [], right = []]: Columns, folded: readonly Panel[]): Columns {
  return folded.reduce<readonly [readonly Panel[], readonly Panel[]]>(
    ([one, other], panel) =>
      heightOfAll(one) <= heightOfAll(other) ? [[...one, panel], other] : [one, [...other, panel]],
    [left, right],
  )
}

/** A column alone is as wide as the page. */
function holeOf([left = [], right]: Columns): number {
  if (right === undefined) return 0
  return Math.abs(heightOfAll(left) - heightOfAll(right))
}

function heightOfAll(column: readonly Panel[]): number {
  return column.reduce((sum, panel) => sum + heightOf(panel), 0)
}

/** In pixels, about, where a column is half as wide as a page on a wide screen. */
const [FOLDED, ROW, TEXT_LINE, BETWEEN, COLUMN, CHARACTER, WIDTH] = [36, 30, 19.5, 36, 60, 7, 540]

/** About how tall a panel stands at first, with the room above it. */
function heightOf({ definition, table, blocks, isFolded }: Panel): number {
  if (isFolded) return FOLDED
  const lower = blocks.map(heightOfBlock).reduce((sum, height) => sum + height, 0)
  const text = linesOf(definition.length, 85) * TEXT_LINE
  return BETWEEN + 21 + text + (table === null ? 0 : heightOfTable(table)) + lower
}

function heightOfTable({ rows, shown, columns, rest, total }: PanelTable): number {
  const room = (WIDTH - columns.length * COLUMN) / CHARACTER
  const open = rows.slice(0, shown).map(({ name, sub }) => {
    const length = name.reduce((sum, { text }) => sum + text.length + 1, sub.length)
    return ROW + (linesOf(length, Math.max(room, 12)) - 1) * TEXT_LINE
  })
  const ends = [rest, total].filter((row) => row !== null).length + (rows.length > shown ? 1 : 0)
  return 36 + open.reduce((sum, height) => sum + height, 0) + ends * ROW
}

function heightOfBlock(block: Block): number {
  if (block.kind === 'facts') return 18 + block.facts.length * ROW
  if (block.kind === 'list' && !block.isFolded) return 40 + block.items.length * 21
  return FOLDED
}

function linesOf(characters: number, perLine: number): number {
  return Math.max(1, Math.ceil(characters / perLine))
}
