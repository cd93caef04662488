/**
 * A number of the front page as a badge: an SVG that needs nothing from anywhere, and the form of shields.io's endpoint
 * (https://shields.io/badges/endpoint-badge). Public: it is made to be shown on other pages.
 */
import type { BadgeNumber } from '../model/badge.ts'
import { isCounted } from '../model/frame.ts'
import type { ReportModel } from '../model/model.ts'
import { type Page, pageOf, type SiteInput } from '../model/page.ts'
import { isDownload } from '../tables/orders.ts'
import { sumRows } from '../tables/sums.ts'
import { viewOf } from '../tables/view.ts'
import { directionOf } from '../words/speech.ts'
import type { Words } from '../words/words.ts'
import { xmlText } from './xml.ts'

/** `badge.svg` and `badge.json`, by name, of a front page; none where its settings ask for none, or it is not public. Where
 * nothing was ever counted, they say that there are no records. */
export function badgeFiles(
  input: SiteInput,
  { page: { label } }: Pick<ReportModel, 'page'>,
): (readonly [name: string, content: string])[] {
  const { settings, words } = input
  const { badge, audience } = settings
  if (input.kind !== 'front' || badge === null || audience !== 'public') return []
  const page = isCounted(input) ? pageOf(input, input.period) : null
  const message = page === null ? words.page.noRecords : numberOf(page, badge)
  const told = { label: `${nameOf(words, badge)} · ${label}`, message }
  const json = { schemaVersion: 1, ...told, color: page === null ? 'lightgrey' : 'blue' }
  return [
    ['badge.svg', badgeSvg(told, directionOf(words.tag))],
    ['badge.json', `${JSON.stringify(json)}\n`],
  ]
}

function nameOf({ headlines, columns }: Words, badge: BadgeNumber): string {
  switch (badge) {
    case 'visitors':
      return headlines.visitors[0]
    case 'page-views':
      return headlines.pageViews[0]
    case 'downloads':
      return columns.downloads
    case 'bytes':
      return headlines.bytes[0]
  }
}

/** The number as text. */
function numberOf(page: Page, badge: BadgeNumber): string {
  const { numbers, period } = page
  const count = (value: number): string => numbers.cell('count', value).text
  switch (badge) {
    case 'visitors':
      return count(period.visitors)
    case 'page-views':
      return count(period.totals.pageViews)
    case 'downloads':
      return count(downloadsOf(page))
    case 'bytes':
      return numbers.cell('bytes', period.totals.bytes).text
  }
}

function downloadsOf(page: Page): number {
  const view = viewOf(page, 'keys')
  const rows = view.rows.filter((row) => isDownload(page, view, row))
  return sumRows(view, rows, page).downloads ?? 0
}

const HEIGHT = 20
const EDGE = 7
/** About how wide letters are at 11 units; the drawing is told to fit them. */
const WIDE = 11.5
const NARROW = 6.4
const CURSIVE = 5

function badgeSvg(
  { label, message }: { readonly label: string; readonly message: string },
  direction: 'ltr' | 'rtl',
): string {
  const [left, right] = [widthOf(label), widthOf(message)]
  const [first, second] = [left + 2 * EDGE, right + 2 * EDGE]
  const width = first + second
  // What is read first stands where reading begins.
  const [labelAt, messageAt] = direction === 'ltr' ? [0, first] : [second, 0]
  const text = (at: number, wide: number, words: string): string =>
    `<text x="${at + EDGE + wide / 2}" y="14" textLength="${wide}" lengthAdjust="spacingAndGlyphs">${xmlText(words)}</text>`
  const name = xmlText(`${label}: ${message}`)
  const style =
    'text{font:11px Verdana,DejaVu Sans,sans-serif;text-anchor:middle;fill:#fff}.l{fill:#4a4f57}.m{fill:#2b62b0}' +
    '@media(prefers-color-scheme:dark){text{fill:#0e1116}.l{fill:#c3c9d2}.m{fill:#7fb0f5}}'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${name}" direction="${direction}">`,
    `<title>${name}</title><style>${style}</style>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath><g clip-path="url(#r)">`,
    `<rect class="l" x="${labelAt}" width="${first}" height="${HEIGHT}"/><rect class="m" x="${messageAt}" width="${second}" height="${HEIGHT}"/></g>`,
    `${text(labelAt, left, label)}${text(messageAt, right, message)}</svg>\n`,
  ].join('')
}

function widthOf(text: string): number {
  const letters = [...text]
  const wide = letters.filter((letter) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter),
  )
  const cursive = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter))
  const others = letters.length - wide.length - cursive.length
  return Math.round(wide.length * WIDE + cursive.length * CURSIVE + others * NARROW)
}
