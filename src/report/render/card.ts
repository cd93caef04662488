/**
 * The picture that a link to a public report is shown with (Open Graph): its heading, its period, the headline numbers,
 * and the bars of its timeline. An SVG without links, scripts or anything from elsewhere; the same model gives the
 * same bytes.
 */
import type { ReportModel } from '../model/model.ts'
import { round } from './svg.ts'
import { xmlText } from './xml.ts'

const WIDTH = 1200
const HEIGHT = 630
const EDGE = 64
/** Where the numbers stand, and the ground of the bars. */
const NUMBERS = 268
const GROUND = 574
const BARS = 176
/** Longer headings are cut: letters are of any width. */
const LONGEST_TITLE = 44

/** Null where there is nothing to show. */
export function cardOf({
  title,
  page,
  period,
  headlines,
  traffic,
  direction,
}: ReportModel): string | null {
  if (headlines.length === 0 || traffic === null) return null
  const isLtr = direction === 'ltr'
  const start = (at: number): number => (isLtr ? at : WIDTH - at)
  const text = (ink: string, x: number, y: number, words: string): string =>
    `<text class="${ink}" x="${start(x)}" y="${y}">${xmlText(words)}</text>`
  const wide = (WIDTH - 2 * EDGE) / 5
  const numbers = headlines.slice(0, 5).map(({ label, cell }, at) => {
    const x = Math.round(EDGE + wide * at)
    return text('label', x, NUMBERS, label) + text('number', x, NUMBERS + 52, cell.text)
  })
  const style = `text{font-family:system-ui,sans-serif;fill:#1a1d23;text-anchor:start}.title{font-size:54px;font-weight:700}.label{font-size:24px;fill:#596070}.number{font-size:44px;font-weight:700}rect{fill:#fbfbf9}path{fill:#3a70bf}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" direction="${direction}">`,
    `<style>${style}</style><rect width="${WIDTH}" height="${HEIGHT}"/>`,
    text('title', EDGE, 120, cut(title)),
    text('label', EDGE, 170, `${page.label} · ${period.label}`),
    ...numbers,
    `<path d="${barsOf(traffic.measures[0])}"/></svg>\n`,
  ].join('')
}

/** What the timeline shows at first, its layers added up. */
function barsOf(
  measure: NonNullable<ReportModel['traffic']>['measures'][number] | undefined,
): string {
  const values = measure?.layers[0]?.values.map((_, at) =>
    measure.layers.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  )
  if (values === undefined || values.length === 0) return ''
  const most = Math.max(...values) || 1
  const step = (WIDTH - 2 * EDGE) / values.length
  const thick = round(Math.min(step * 0.78, 72))
  return values
    .map((value, at) => {
      const x = round(EDGE + step * at + (step - thick) / 2)
      return `M${x} ${GROUND}v-${round((value / most) * BARS)}h${thick}V${GROUND}z`
    })
    .join('')
}

function cut(title: string): string {
  const letters = [...title]
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : title
}
