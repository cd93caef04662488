import type { PanelLink } from '../../model/model.ts'
import type { Page } from '../../model/page.ts'
import { MAP_FILE } from '../../model/site.ts'
import { FOREIGN_REL } from '../../model/visible.ts'
import {
  type MapCountry,
  type MapMeasure,
  type MapMeasureId,
  mapMeasures,
  type WorldMap,
} from '../../model/world-map.ts'
import { topRows } from '../../tables/orders.ts'
import { totalOf } from '../../tables/sums.ts'
import { type View, viewOf } from '../../tables/view.ts'
import { measures, ratio } from '../columns.ts'

/** Shares of the whole at which the colour becomes one step stronger, ascending. They are the same on all pages, so that
 * pages can be compared. */
const STEPS = [0, 0.001, 0.01, 0.03, 0.1] as const
/** Countries of a step that its legend names. */
const MOST_NAMES = 4

/** Beside a report's list of countries, where it knows any: the link to the page of their map. */
export function mapLink(page: Page): PanelLink | null {
  const view = viewOf(page, 'countries')
  return knownIn(view).length === 0 ? null : { label: page.words.map.link, href: `./${MAP_FILE}` }
}

/** The map of a period's countries. */
export function mapOf(page: Page): WorldMap {
  const { words } = page
  const view = viewOf(page, 'countries')
  const total = totalOf(view, page)
  const shareOf = (row: number, id: MapMeasureId): number =>
    ratio(view.value(row, id), total[id] ?? 0) ?? 0
  const rows = knownIn(view)
  const countries = rows.map((row): MapCountry => {
    const code = view.nameOf(row)
    return {
      code,
      name: page.numbers.country(code),
      text: valuesOf(page, view, row),
      href: `#${countryAnchor(code)}`,
      levels: {
        visitors: levelOf(shareOf(row, 'visitors')),
        bytes: levelOf(shareOf(row, 'bytes')),
      },
    }
  })
  const countryAt = new Map(rows.map((row, at) => [row, countries[at]]))
  const ranked = (id: MapMeasureId): MapCountry[] =>
    topRows(view, id, view.rows.length).flatMap((row) => countryAt.get(row) ?? [])
  const { title, definition, choice, note, shapes } = words.map
  return {
    ...{ id: 'map', title, definition, choice, note, countries },
    measures: mapMeasures.map((id) => measureOf(page, id, ranked(id))),
    credit: { text: shapes, href: 'https://www.naturalearthdata.com/', rel: FOREIGN_REL },
  }
}

/** The anchor of a country's row; '' for what is no country. */
export function countryAnchor(name: string): string {
  return isCode(name) ? `country-${name}` : ''
}

const isCode = (name: string): boolean => /^[A-Z]{2}$/.test(name)

/** Rows of countries that somebody read from. */
function knownIn(view: View): number[] {
  return [...view.rows].filter((row) => isCode(view.nameOf(row)) && view.value(row, 'requests') > 0)
}

/** `1,234 visitors · 5.6 MB` */
function valuesOf({ numbers, words, distinct }: Page, view: View, row: number): string {
  const visitors = numbers.cell(measures.visitors.kind, view.value(row, 'visitors'))
  const [, unit] = words.glance.country
  const bytes = numbers.cell(measures.bytes.kind, view.value(row, 'bytes')).text
  return `${visitors.text} ${unit(visitors, !distinct.has(view.name))} · ${bytes}`
}

function levelOf(share: number): number {
  return share <= 0 ? 0 : STEPS.filter((least) => least <= share).length
}

/** A measure with its steps, from countries in its order. */
function measureOf(page: Page, id: MapMeasureId, ranked: readonly MapCountry[]): MapMeasure {
  const { words, numbers } = page
  const percent = (share: number): string => numbers.cell('percent', share).text
  const labelOf = (level: number): string => {
    const [least = 0, most] = STEPS.slice(level - 1, level + 1)
    if (most === undefined) return words.map.andMore(percent(least))
    return least === 0
      ? words.map.lessThan(percent(most))
      : words.span(percent(least), percent(most))
  }
  const levels = STEPS.map((_, at) => STEPS.length - at)
  return {
    id,
    label: words.headlines[id][0],
    steps: [
      ...levels.map((level) => {
        const own = ranked.filter(({ levels }) => levels[id] === level)
        return { level, label: labelOf(level), countries: namesOf(page, own) }
      }),
      { level: 0, label: words.map.none, countries: '' },
    ],
  }
}

function namesOf({ numbers, words }: Page, countries: readonly MapCountry[]): string {
  const first = countries.slice(0, MOST_NAMES).map(({ name }) => name)
  const more = countries.length - first.length
  return numbers.all([
    ...first,
    ...(more > 0 ? [words.more(numbers.cell('count', more).text)] : []),
  ])
}
