/**
 * Small drawings, as SVG that needs no script to be seen: scales and shapes are D3's, which know no
 * document. Colours are classes (`heat-3`, `tick`, …) that the page's style sheet knows, so that one
 * drawing serves light and dark. Nothing here carries a style attribute or an id: the page's content
 * security policy holds, and the same numbers give the same bytes. The timeline is in `plot.ts`.
 */
import { type ScaleBand, scaleBand, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Heat, YearCalendar } from '../model/model.ts'
import { path, round } from './svg.ts'
import { xmlText } from './xml.ts'

/** How densely hours are told apart in the heat map. */
const HEAT_STEPS = 9

/** A line of its own for each of the headline numbers. */
const SPARK = { width: 120, height: 28 } as const

/** Room for the labels of the category axis. */
const BOTTOM = 24
/** From an axis to the middle of its labels. */
const LABEL_MIDDLE = 15

/** Twenty-four columns of hours, seven rows of weekdays: the fuller, the darker. */
export function heatChart(heat: Heat): string {
  // Hours are 22 wide and weekdays 25 high: whole numbers, which write out short.
  const size = { width: 560, height: 199 }
  const left = 32
  const base = size.height - BOTTOM
  const across = bands(heat.hourLabels.length, left, size.width)
  const down = bands(heat.rows.length, 0, base)
  const cells = Array.from({ length: HEAT_STEPS }, () => '')
  const [width, height] = [across.bandwidth(), down.bandwidth()]
  for (const [y, row] of heat.rows.entries())
    for (const [x, { level }] of row.cells.entries())
      cells[stepOf(level)] += rectangle(across(x) ?? 0, (down(y) ?? 0) + height, width, height)
  const hours = heat.hourLabels.flatMap((text, at) =>
    at % 6 === 0 ? [centred(middleOf(across, at), base + LABEL_MIDDLE, text)] : [],
  )
  const weekdays = heat.rows.map((row, at) => label(left - 8, middleOf(down, at), 'end', row.label))
  const plotted = `data-plot="${left} ${size.width} ${BOTTOM}"`
  return svg(size.width, size.height, `${image('hours')} class="half" ${plotted}`, [
    ...cells.map((d, step) => path(`heat heat-${step}`, d)),
    ...hours,
    ...weekdays,
  ])
}

/** A square is so wide in the calendar, with the gap to the next. */
const DAY_SIZE = 13

/** A column for each week, a row for each weekday: the fuller, the stronger. Each day with records is a link; who goes
 * by keys has those of the table behind. */
export function calendarChart({ rows, months, weekLabels }: YearCalendar): string {
  const left = 30
  const base = rows.length * DAY_SIZE
  const size = { width: left + weekLabels.length * DAY_SIZE, height: base + BOTTOM }
  const squares = rows.flatMap(({ days }, y) =>
    days.map(({ level, href, text, isOfYear }, x) => {
      if (!isOfYear) return ''
      const d = `M${left + x * DAY_SIZE} ${y * DAY_SIZE}h${DAY_SIZE}v${DAY_SIZE}h-${DAY_SIZE}z`
      if (level === null) return path('heat none', d)
      const square = path(`heat heat-${stepOf(level)}`, d)
      const name = `tabindex="-1" aria-label="${xmlText(text)}"`
      return href === null ? square : `<a href="${xmlText(href)}" ${name}>${square}</a>`
    }),
  )
  const names = months.map(({ label: text, week }) =>
    label(left + week * DAY_SIZE, base + LABEL_MIDDLE, 'start', text),
  )
  const weekdays = rows.flatMap((row, at) =>
    at % 2 === 0 ? [label(left - 6, (at + 0.5) * DAY_SIZE, 'end', row.label)] : [],
  )
  const plotted = `data-plot="${left} ${size.width} ${BOTTOM}"`
  const named = 'role="group" aria-labelledby="calendar-text"'
  return svg(size.width, size.height, `${named} ${plotted}`, [...squares, ...names, ...weekdays])
}

const stepOf = (level: number): number =>
  level <= 0 ? 0 : Math.max(1, Math.min(HEAT_STEPS - 1, Math.ceil(level * (HEAT_STEPS - 1))))

/** A line for each series of the headline numbers, as small as a word, from zero. */
export function sparklines(all: readonly (readonly number[])[]): string[] {
  const { width, height } = SPARK
  return all.map((series) => {
    const across = scaleLinear([0, Math.max(1, series.length - 1)], [1, width - 1])
    const up = scaleLinear([0, Math.max(...series, 0) || 1], [height - 2, 2])
    const drawn = line<number>((_, at) => across(at), up).digits(1)(series)
    return svg(width, height, 'preserveAspectRatio="none" aria-hidden="true"', [
      path('spark', drawn ?? ''),
    ])
  })
}

/** A bar for each day of a case, of the most; a dot on the ground where nobody knows. */
export function caseStrip(levels: readonly (number | null)[]): string {
  const height = 20
  const bars = levels.map((level, at) => {
    const tall = level === null || level === 0 ? 0 : Math.max(1, Math.round(level * height))
    return tall === 0 ? '' : `M${at} ${height}h.7v-${tall}h-.7z`
  })
  const unknown = levels.map((level, at) => (level === null ? `M${at} ${height}h.7v-1h-.7z` : ''))
  return svg(levels.length, height, 'preserveAspectRatio="none" class="strip" aria-hidden="true"', [
    path('took', bars.join('')),
    path('unknown', unknown.join('')),
  ])
}

/** As many equal places as asked for, side by side. */
function bands(count: number, from: number, to: number): ScaleBand<number> {
  return scaleBand(Array.from({ length: count }).keys(), [from, to])
}

const middleOf = (places: ScaleBand<number>, at: number): number =>
  (places(at) ?? 0) + places.bandwidth() / 2

/** The sentence with this id, beside the chart, is its text. */
const image = (id: string): string => `role="img" aria-labelledby="${id}-text"`

function svg(width: number, height: number, attributes: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" ${attributes}>${parts.join('')}</svg>`
}

/** From its lower left corner, in the form that the page's script reads and writes. */
function rectangle(x: number, bottom: number, width: number, height: number): string {
  const [wide, tall] = [round(width), round(height)]
  return `M${round(x)} ${round(bottom)}h${wide}v${-tall}h${-wide}z`
}

/** Centred text that would begin left of the chart begins at its edge. */
function centred(x: number, y: number, text: string): string {
  return x < text.length * 3.2 ? label(0, y, 'start', text) : label(x, y, 'middle', text)
}

function label(x: number, y: number, anchor: 'start' | 'middle' | 'end', text: string): string {
  return `<text class="tick" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${xmlText(text)}</text>`
}
